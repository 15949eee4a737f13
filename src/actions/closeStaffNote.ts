import type { Store } from "../store/openStore.ts";
import { toldKey } from "./askForPerson.ts";
import { action, required, requiredId } from "./contract.ts";
import { name } from "./shapes.ts";
import { heldKey } from "./tell.ts";

/** Brings somebody of the staff's words to whom a note is about, in their own chat, and marks it as done. */
export const answerNote = action({
  allows: ["promoter", "coordinator"],
  inputs: { note: "note", words: "text" },
  outcomes: ["sent", "notReached", "gone", "notAllowed"],
  once: ["note"],
  idle: ["notReached", "gone", "notAllowed"],
  values: { sent: { name }, notReached: { name, phone: { kind: "text", max: 20 } } },
  tells: { whom: "people", urgent: "asked" },
  run: ({ store, selfId, now, notify }, inputs) => {
    if (selfId === null) return { outcome: "notAllowed" };
    const id = requiredId(inputs, "note");
    const note = store.staffNotes.findOpen(id);
    if (!note) return { outcome: "gone" };
    const whose = note.name ?? "";
    const answer = required(inputs, "words");
    // Who said BAJA and asks for a person wants an answer; the platform's own limits hold.
    const told = notify({
      key: `note:${id}`,
      addressId: note.addressId,
      text: "pending.toPerson",
      values: { name: store.people.find(selfId)?.name ?? "", answer },
      answers: true,
      untold: "shown",
    });
    if (told === "missed") return { outcome: "notReached", values: { name: whose, phone: note.phone ?? "" } };
    store.staffNotes.markDone(id, selfId, now);
    forgetTold(store, id);
    if (note.kind === "wantsPerson")
      store.questions.settleReasons(note.addressId, { answer, by: selfId, now });
    return { outcome: "sent", values: { name: whose } };
  },
});

/** Marks something the staff had to look at as done. */
export const closeStaffNote = action({
  allows: ["promoter", "coordinator"],
  inputs: { note: "note" },
  outcomes: ["closed", "gone", "notAllowed"],
  once: ["note"],
  values: {},
  run: ({ store, selfId, now }, inputs) => {
    if (selfId === null) return { outcome: "notAllowed" };
    const id = requiredId(inputs, "note");
    const note = store.staffNotes.findOpen(id);
    if (!note || !store.staffNotes.markDone(id, selfId, now)) return { outcome: "gone" };
    forgetTold(store, id);
    if (note.kind === "wantsPerson")
      store.questions.settleReasons(note.addressId, { answer: null, by: selfId, now });
    return { outcome: "closed" };
  },
});

/** Whoever had still to be told that it is open is not told any more. */
function forgetTold({ beginnings }: Store, noteId: number): void {
  beginnings.removeUnbegun(heldKey(toldKey(noteId)));
}
