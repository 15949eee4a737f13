import { stageOf } from "../community/rollCall.ts";
import { action } from "./contract.ts";
import { requiredId } from "./inputs.ts";
import { makeList } from "./makeList.ts";
import { addNames, findRollById, namesInputs, notedShapes } from "./noteNames.ts";
import { newRollCode, rollShapes, rollValues, wantPoster } from "./openRoll.ts";
import { sessionShapes, sessionValues } from "./shapes.ts";

// What is still possible with a list after it was closed, or should have been.

/** Opens a closed roll again within its time; past it, only a dated addendum is possible. */
export const reopenRoll = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "roll" },
  outcomes: ["reopened", "onlyAddendum", "isOpen", "notHeld", "notAllowed"],
  sends: { reopened: 1 },
  once: ["roll"],
  idle: ["onlyAddendum", "isOpen", "notHeld", "notAllowed"],
  values: { reopened: rollShapes, onlyAddendum: sessionShapes, isOpen: sessionShapes },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const found = findRollById(turn, requiredId(inputs, "roll"));
    if (!found || selfId === null) return { outcome: "notAllowed" };
    const values = sessionValues(found.session);
    switch (stageOf(found.roll, found.session, now)) {
      case "notHeld":
        return { outcome: "notHeld" };
      case "open":
        return { outcome: "isOpen", values };
      case "past":
        return { outcome: "onlyAddendum", values };
      case "closed":
    }
    const code = newRollCode(turn);
    store.rollCalls.markReopened(found.roll.id, code, selfId, now);
    const roll = { ...found.roll, code, closedAt: null };
    wantPoster(turn, roll, found.session);
    return { outcome: "reopened", values: rollValues(turn, roll, found.session) };
  },
});

/** Adds people to a list whose time is over: a dated addendum, and a new version of the list. */
export const addAddendum = action({
  allows: ["promoter", "coordinator"],
  inputs: namesInputs,
  optional: ["unread"],
  outcomes: ["added", "nobodyNew", "isOpen", "notHeld", "notAllowed"],
  sends: { added: 1 },
  feeds: { attendanceList: { attendees: "names" } },
  idle: ["isOpen", "notHeld", "notAllowed"],
  values: { added: { ...notedShapes, folio: { kind: "text", max: 20 } }, nobodyNew: notedShapes },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const found = findRollById(turn, requiredId(inputs, "roll"));
    if (!found || selfId === null) return { outcome: "notAllowed" };
    const { roll, session } = found;
    const stage = stageOf(roll, session, now);
    if (stage === "notHeld") return { outcome: "notHeld" };
    if (stage !== "past") return { outcome: "isOpen" };
    const addendumId = store.rollCalls.addAddendum(roll.id, selfId, now);
    const noted = addNames(turn, roll, inputs, { by: selfId, addendumId });
    if (noted.added === 0) return { outcome: "nobodyNew", values: { ...noted } };
    // Who left it open meant to close it: what stands on it by now is the list this is added to.
    const wasOpen = store.rollCalls.markClosed(roll.id, selfId, now);
    const { folio } = makeList(turn, session.id, selfId, {
      sendTo: turn.addressId,
      from: wasOpen ? "roll" : "handedIn",
    });
    return { outcome: "added", values: { ...noted, folio } };
  },
});
