import { nameMost, namesMost } from "../community/lengths.ts";
import { nameKey } from "../community/nameKey.ts";
import { stageOf } from "../community/rollCall.ts";
import type { RollCall } from "../store/rollCalls.ts";
import type { Session } from "../store/sessions.ts";
import { action, required, requiredId, type Shapes, type Turn, writtenAt } from "./contract.ts";
import { fitting } from "./enrol.ts";
import { name, places } from "./shapes.ts";

const list = { kind: "text", max: namesMost } as const;

/** What came of a list of names, for texts. */
export const notedShapes: Shapes = {
  added: places,
  names: list,
  repeated: places,
  repeatedNames: list,
  count: places,
};

/** Adds people without a phone to an open roll, several at once; who is on it already is told, not added again. */
export const noteNames = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id", names: "text" },
  outcomes: ["noted", "nobodyNew", "closed", "past", "notHeld", "notAllowed"],
  values: { noted: notedShapes, nobodyNew: notedShapes },
  run: (turn, inputs) => {
    const found = findRollById(turn, requiredId(inputs, "roll"));
    if (!found || turn.selfId === null) return { outcome: "closed" };
    const stage = stageOf(found.roll, found.session, writtenAt(turn));
    if (stage !== "open") return { outcome: stage };
    const noted = addNames(turn, found.roll, required(inputs, "names"), {
      by: turn.selfId,
      addendumId: null,
    });
    return { outcome: noted.added > 0 ? "noted" : "nobodyNew", values: { ...noted } };
  },
});

/** Takes somebody off a roll who was noted by mistake: while it is open, or while nobody has its list. */
export const removeAttendee = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id", attendee: "id" },
  outcomes: ["removed", "gone", "closed", "past", "notHeld", "notAllowed"],
  values: { removed: { name, count: places } },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const found = findRollById(turn, requiredId(inputs, "roll"));
    if (!found || selfId === null) return { outcome: "closed" };
    const { roll, session } = found;
    const stage = stageOf(roll, session, now);
    if (stage !== "open" && !(stage === "past" && roll.firstClosedAt === null)) return { outcome: stage };
    const id = requiredId(inputs, "attendee");
    const whose = store.attendances.list(roll.id).find((one) => one.id === id);
    if (!whose || !store.attendances.remove(id, selfId, now)) return { outcome: "gone" };
    return { outcome: "removed", values: { name: whose.name, count: store.attendances.count(roll.id) } };
  },
});

/** A roll and its session, as they stand. */
export function findRollById({ store }: Turn, id: number): { roll: RollCall; session: Session } | undefined {
  const roll = store.rollCalls.find(id);
  const session = roll && store.sessions.find(roll.sessionId);
  return roll && session ? { roll, session } : undefined;
}

/** A name that is exactly one person's who has a place in the session is that person; any other is a name alone. */
export function addNames(
  turn: Turn,
  roll: RollCall,
  names: string,
  { by, addendumId }: { readonly by: number; readonly addendumId: number | null },
) {
  const { store } = turn;
  const present = new Set(store.attendances.list(roll.id).map((one) => nameKey(one.name)));
  const known = byName(store.registrations.listRegistered(roll.sessionId));
  const added: string[] = [];
  const repeated: string[] = [];
  for (const written of names.split("\n").map((one) => fitting("name", one, nameMost))) {
    const key = nameKey(written);
    const personId = known.get(key) ?? null;
    const isNew =
      !present.has(key) &&
      store.attendances.add({
        rollCallId: roll.id,
        personId,
        name: personId === null ? written : null,
        nameKey: personId === null ? key : null,
        method: "promoter",
        addressId: null,
        notedBy: by,
        addendumId,
        at: writtenAt(turn),
      });
    if (isNew) present.add(key);
    (isNew ? added : repeated).push(written);
  }
  return {
    added: added.length,
    names: added.join(", "),
    repeated: repeated.length,
    repeatedNames: repeated.join(", "),
    count: store.attendances.count(roll.id),
  };
}

/** Who can be known by their name alone: two people of one name cannot. */
function byName(
  people: readonly { readonly personId: number; readonly name: string }[],
): Map<string, number> {
  const known = new Map<string, number>();
  const twice = new Set<string>();
  for (const { personId, name } of people) {
    const key = nameKey(name);
    if (known.has(key)) twice.add(key);
    known.set(key, personId);
  }
  for (const key of twice) known.delete(key);
  return known;
}
