import { freeTextMost } from "../community/lengths.ts";
import { decideReachability } from "../community/reachability.ts";
import type { Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import { action, type Turn, type ValueShape } from "./contract.ts";
import { consentedSelf, fitting } from "./enrol.ts";
import { required } from "./inputs.ts";
import { seenAs } from "./shapes.ts";
import { chatOf, listCoordinators } from "./tellPerson.ts";

/** Notes that somebody wants to talk to a human, and tells every coordinator who can be reached, in one chat. */
export const askForPerson = action({
  allows: ["anyone"],
  inputs: {},
  outcomes: ["noted", "alreadyNoted"],
  tells: { whom: "staff" },
  once: [],
  values: {},
  run: (turn) => {
    const { store, addressId, now } = turn;
    const noteId = store.staffNotes.addOnce({ kind: "wantsPerson", addressId, sessionId: null, now });
    if (noteId === null) return { outcome: "alreadyNoted" };
    tellCoordinators(turn, toldKey(noteId), "human.toStaff", {});
    return { outcome: "noted" };
  },
});

/** Why somebody wants a person, in their own words. */
export const reason: ValueShape = { kind: "text", max: freeTextMost, private: true };

/** Keeps what it is about, beside the note, and brings it to the coordinators. */
export const tellReason = action({
  allows: ["member"],
  inputs: { about: "text" },
  outcomes: ["told"],
  tells: { whom: "staff" },
  values: {},
  run: (turn, inputs) => {
    const { store, addressId, now } = turn;
    const about = fitting("reason", required(inputs, "about").slice(0, freeTextMost), freeTextMost);
    const personId = consentedSelf(turn).id;
    // Somebody may have attended to the note meanwhile: then it is another one.
    store.staffNotes.addOnce({ kind: "wantsPerson", addressId, sessionId: null, now });
    const id = store.questions.add({ addressId, personId, sessionId: null, text: about, now });
    tellCoordinators(turn, reasonKey(id), "human.reasonToStaff", { about });
    return { outcome: "told" };
  },
});

function tellCoordinators(
  { store, addressId, now, notify }: Turn,
  key: string,
  text: TextKey,
  more: Values,
): void {
  const address = store.addresses.find(addressId);
  const person = store.people.findSelf(addressId);
  const values = {
    name: person?.name ?? "",
    locality: person?.locality ?? "",
    phone: address?.phone ?? "",
    channel: address ? seenAs(address.channel) : "",
    ...more,
  };
  const chats = listCoordinators(store).flatMap((personId) => chatOf({ store, now }, personId) ?? []);
  const coordinators = chats.filter((one) => one.addressId !== addressId);
  const reachable = coordinators.filter((one) => decideReachability(one, now) === "reachable");
  // Where nobody can be told now, it waits for each of them.
  for (const coordinator of reachable.length > 0 ? reachable : coordinators) {
    notify({ key: `${key}${coordinator.addressId}`, addressId: coordinator.addressId, text, values });
  }
}

/** How the keys of what tells the staff why somebody wants a person start. */
export const reasonKey = (questionId: number): string => `reason:${questionId}:`;

/** How the keys of whatever tells the staff of a note start. */
export const toldKey = (noteId: number): string => `human:${noteId}:`;
