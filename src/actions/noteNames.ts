import { nameMost, namesShownMost } from "../community/lengths.ts";
import { nameKey } from "../community/nameKey.ts";
import { stageOf } from "../community/rollCall.ts";
import type { RollCall } from "../store/rollCalls.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Shapes, type Turn, writtenAt } from "./contract.ts";
import { fitting } from "./enrol.ts";
import { type Inputs, required, requiredId } from "./inputs.ts";
import { name, places } from "./shapes.ts";

const list = { kind: "text", max: namesShownMost } as const;
/** Beside the names that were added there is less room. */
const others = { kind: "text", max: namesShownMost / 2 } as const;

/** What came of a list of names, for texts: each list as far as there is room, and how many more there are. */
export const notedShapes: Shapes = {
  ...{ added: places, names: list, more: places },
  ...{ repeated: places, repeatedNames: others, repeatedMore: places },
  ...{ unread: places, unreadNames: others, unreadMore: places },
  count: places,
};

/** What a list of names is given with: those that were read, and the pieces that were not. */
export const namesInputs = { roll: "roll", names: "names", unread: "text" } as const;

/** Adds people without a phone to an open roll, several at once; who is on it already is told, not added again. */
export const noteNames = action({
  allows: ["promoter", "coordinator"],
  inputs: namesInputs,
  optional: ["unread"],
  outcomes: ["noted", "nobodyNew", "closed", "past", "notHeld", "notAllowed"],
  feeds: { attendanceList: { attendees: "names" } },
  once: ["roll", "names"],
  values: { noted: notedShapes, nobodyNew: notedShapes },
  run: (turn, inputs) => {
    const found = findRollById(turn, requiredId(inputs, "roll"));
    if (!found || turn.selfId === null) return { outcome: "closed" };
    const stage = stageOf(found.roll, found.session, writtenAt(turn));
    if (stage !== "open") return { outcome: stage };
    const noted = addNames(turn, found.roll, inputs, { by: turn.selfId, addendumId: null });
    return { outcome: noted.added > 0 ? "noted" : "nobodyNew", values: { ...noted } };
  },
});

/** Takes somebody off a roll who was noted by mistake: while it is open, or while nobody has its list. */
export const removeAttendee = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "roll", attendee: "attendee" },
  outcomes: ["removed", "gone", "closed", "past", "notHeld", "notAllowed"],
  once: ["roll", "attendee"],
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
  given: Inputs,
  { by, addendumId }: { readonly by: number; readonly addendumId: number | null },
) {
  const { store } = turn;
  const present = new Set(store.attendances.list(roll.id).map((one) => nameKey(one.name)));
  const known = byName(store.registrations.listRegistered(roll.sessionId));
  const added: string[] = [];
  const repeated: string[] = [];
  for (const written of required(given, "names")
    .split("\n")
    .map((one) => fitting("name", one, nameMost))) {
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
  const unread = given.unread?.split("\n") ?? [];
  const [names, more] = shown(added, list.max);
  const [repeatedNames, repeatedMore] = shown(repeated, others.max);
  const [unreadNames, unreadMore] = shown(unread, others.max);
  return {
    ...{ added: added.length, names, more },
    ...{ repeated: repeated.length, repeatedNames, repeatedMore },
    ...{ unread: unread.length, unreadNames, unreadMore },
    count: store.attendances.count(roll.id),
  };
}

/** As many of them, whole, as there is room for, and how many more there are. */
function shown(names: readonly string[], room: number): [string, number] {
  let text = "";
  let many = 0;
  for (const name of names) {
    const longer = text === "" ? name : `${text}, ${name}`;
    if (longer.length > room) continue;
    text = longer;
    many += 1;
  }
  return [text, names.length - many];
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
