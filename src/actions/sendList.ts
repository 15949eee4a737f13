import { attendanceList } from "../documents/attendanceList.ts";
import { action } from "./contract.ts";
import { requiredId } from "./inputs.ts";
import { sessionShapes, sessionValues } from "./shapes.ts";

/** Sends the newest attendance list of a closed roll again; where its pages are not drawn yet, as soon as they are. */
export const sendList = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "roll" },
  outcomes: ["sent", "none", "notAllowed"],
  // A list of more than a thousand people comes in several parts.
  sends: { sent: 1 },
  idle: ["none", "notAllowed"],
  values: { sent: sessionShapes },
  run: (turn, inputs) => {
    const { store, addressId, now, want, message } = turn;
    const roll = store.rollCalls.find(requiredId(inputs, "roll"));
    const session = roll && store.sessions.find(roll.sessionId);
    const document = roll && store.documents.findLatest(roll.sessionId, attendanceList.kind);
    if (!session || !document) return { outcome: "none" };
    // Its files may be gone from where they are kept: they are looked for, and drawn again, after the commit.
    want({
      key: `document:${document.id}:${addressId}:${message?.messageId}:${now}`,
      kind: "document",
      input: { document: document.id, address: addressId },
    });
    return { outcome: "sent", values: sessionValues(session) };
  },
});
