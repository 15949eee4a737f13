import type { Store } from "../store/openStore.ts";
import type { StaffNote } from "../store/staffNotes.ts";
import { reasonKey, toldKey } from "./askForPerson.ts";
import { action, type Turn } from "./contract.ts";
import { required, requiredId } from "./inputs.ts";
import { name, phone } from "./shapes.ts";
import { takeBackTold } from "./tell.ts";

/** Brings somebody of the staff's words to whom a note is about, in their own chat, and marks it as done. */
export const answerNote = action({
  allows: ["promoter", "coordinator"],
  inputs: { note: "note", words: "text" },
  outcomes: ["sent", "notReached", "gone", "notAllowed"],
  once: ["note"],
  idle: ["notReached", "gone", "notAllowed"],
  values: { sent: { name }, notReached: { name, phone } },
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
    takeBackTold(store, toldKey(id));
    const settled = { answer, by: selfId, now };
    const isKept = note.kind === "wantsPerson" && settleReasons(store, note, settled);
    // Where several people read the chat it is not said there, but read when they ask for it.
    if (!isKept && store.people.isShared(note.addressId)) keepAnswer(store, note, settled);
    return { outcome: "sent", values: { name: whose } };
  },
});

function keepAnswer(
  { questions }: Turn["store"],
  { addressId }: StaffNote,
  answered: { readonly answer: string; readonly by: number; readonly now: number },
): void {
  const { now } = answered;
  const id = questions.add({ addressId, personId: null, sessionId: null, text: "", now });
  questions.markAnswered(id, answered);
}

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
    takeBackTold(store, toldKey(id));
    if (note.kind === "wantsPerson") settleReasons(store, note, { answer: null, by: selfId, now });
    return { outcome: "closed" };
  },
});

/** Why they want a person is attended to. False when they had not said. */
function settleReasons(
  store: Store,
  { addressId }: StaffNote,
  settled: { readonly answer: string | null; readonly by: number; readonly now: number },
): boolean {
  const reasons = store.questions.settleReasons(addressId, settled);
  for (const id of reasons) takeBackTold(store, reasonKey(id));
  return reasons.length > 0;
}
