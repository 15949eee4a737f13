import { nameMost, namesMost } from "../community/lengths.ts";
import { nameKey } from "../community/nameKey.ts";
import type { RollCall } from "../store/rollCalls.ts";
import { action, type Clockwork, required, requiredId, type Shapes } from "./contract.ts";
import { fitting } from "./enrol.ts";
import { places } from "./shapes.ts";

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
  outcomes: ["noted", "nobodyNew", "closed", "notAllowed"],
  values: { noted: notedShapes, nobodyNew: notedShapes },
  run: (turn, inputs) => {
    const roll = turn.store.rollCalls.find(requiredId(inputs, "roll"));
    if (!roll || roll.closedAt !== null || turn.selfId === null) return { outcome: "closed" };
    const noted = addNames(turn, roll, required(inputs, "names"), { by: turn.selfId, addendumId: null });
    return { outcome: noted.added > 0 ? "noted" : "nobodyNew", values: { ...noted } };
  },
});

/** A name that is exactly one person's who has a place in the session is that person; any other is a name alone. */
export function addNames(
  { store, now }: Clockwork,
  roll: RollCall,
  names: string,
  { by, addendumId }: { readonly by: number; readonly addendumId: number | null },
) {
  const present = new Set(store.attendances.list(roll.id).map((one) => nameKey(one.name)));
  const known = byName(store.registrations.listRegistered(roll.sessionId));
  const added: string[] = [];
  const repeated: string[] = [];
  for (const name of names.split("\n").map((one) => fitting("name", one, nameMost))) {
    const key = nameKey(name);
    const personId = known.get(key) ?? null;
    const isNew =
      !present.has(key) &&
      store.attendances.add({
        rollCallId: roll.id,
        personId,
        name: personId === null ? name : null,
        nameKey: personId === null ? key : null,
        method: "promoter",
        addressId: null,
        notedBy: by,
        addendumId,
        now,
      });
    if (isNew) present.add(key);
    (isNew ? added : repeated).push(name);
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
