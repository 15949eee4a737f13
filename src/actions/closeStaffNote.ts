import { decideReachability } from "../community/reachability.ts";
import { action, required, requiredId } from "./contract.ts";
import { name } from "./shapes.ts";

/** Brings somebody of the staff's words to whom a note is about, in their own chat, and marks it as done. */
export const answerNote = action({
  allows: ["promoter", "coordinator"],
  inputs: { note: "note", words: "text" },
  outcomes: ["sent", "notReached", "gone", "notAllowed"],
  once: ["note"],
  idle: ["notReached", "gone", "notAllowed"],
  values: { sent: { name }, notReached: { name, phone: { kind: "text", max: 20 } } },
  run: ({ store, selfId, now, notify }, inputs) => {
    if (selfId === null) return { outcome: "notAllowed" };
    const id = requiredId(inputs, "note");
    const note = store.staffNotes.findOpen(id);
    if (!note) return { outcome: "gone" };
    const whose = note.name ?? "";
    const to = store.addresses.findRecipient(note.addressId);
    // Who said BAJA and asks for a person wants an answer; the platform's own limits hold.
    if (!to || decideReachability({ ...to, optedOut: false }, now) !== "reachable")
      return { outcome: "notReached", values: { name: whose, phone: note.phone ?? "" } };
    store.staffNotes.markDone(id, selfId, now);
    const answer = required(inputs, "words");
    if (note.kind === "wantsPerson")
      store.questions.settleReasons(note.addressId, { answer, by: selfId, now });
    notify({
      key: `note:${id}`,
      addressId: note.addressId,
      text: "pending.toPerson",
      values: { name: store.people.find(selfId)?.name ?? "", answer },
      answers: true,
    });
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
    if (note.kind === "wantsPerson")
      store.questions.settleReasons(note.addressId, { answer: null, by: selfId, now });
    return { outcome: "closed" };
  },
});
