import { canSpeakFor } from "../community/household.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { decideCheckIn, triesMost, triesWithin } from "../community/rollCall.ts";
import type { RollCall } from "../store/rollCalls.ts";
import { action, moment, required, requiredId, type Shapes, type Source, type Turn } from "./contract.ts";
import { name, sessionShapes, sessionValues, when, yesOrNo } from "./shapes.ts";

/** Finds the open roll whose code somebody wrote. Five wrong ones in ten minutes, and only the promoter can help. */
export const findRoll = action({
  allows: ["anyone"],
  inputs: { code: "text" },
  outcomes: ["found", "over", "wrong", "tooMany"],
  values: { found: { ...sessionShapes, roll: { kind: "id" } }, over: sessionShapes },
  run: (turn, inputs) => {
    const { store, addressId, now, sentAt } = turn;
    if (store.roles.countTries(addressId, now - triesWithin) >= triesMost) return { outcome: "tooMany" };
    const roll = store.rollCalls.findOpenByCode(required(inputs, "code"));
    const session = roll && store.sessions.find(roll.sessionId);
    if (!roll || !session) {
      store.roles.addTry(addressId, now);
      return { outcome: "wrong" };
    }
    const outcome = decideCheckIn(roll, sentAt ?? now) === "open" ? "found" : "over";
    const values = sessionValues(session);
    return outcome === "over"
      ? { outcome, values }
      : { outcome, values: { ...values, roll: String(roll.id) } };
  },
});

const short = { kind: "text", max: shortNameMost } as const;

/** Who of this phone can still check in: each of the house, and all at once where they are several. */
export const arrivals: Source = {
  allows: ["member"],
  inputs: { roll: "id" },
  values: { relation: { kind: "id", only: ["self", "known", "all"] }, name, short },
  fixed: ["all"],
  list: (turn, inputs) => {
    const missing = notYetHere(turn, requiredId(inputs, "roll"));
    const each = missing.map(({ id, name: whose, relation }) => ({
      id: `p${id}`,
      values: {
        relation: relation === "self" ? "self" : "known",
        name: whose ?? "",
        short: shortName(whose ?? ""),
      },
    }));
    return each.length > 1
      ? [...each, { id: "all", values: { relation: "all", name: "", short: "" } }]
      : each;
  },
};

const shapes: Shapes = {
  ...sessionShapes,
  name,
  own: yesOrNo,
  at: when,
  people: { kind: "number", max: 99 },
};

/** Notes that somebody of this phone is there. Whatever they had replied: this is what counts. */
export const checkIn = action({
  allows: ["member"],
  inputs: { roll: "id", who: "id" },
  outcomes: ["present", "allPresent", "already", "over"],
  values: { present: shapes, allPresent: shapes, over: sessionShapes },
  run: (turn, inputs) => {
    const { store, addressId, now, sentAt } = turn;
    const roll = store.rollCalls.find(requiredId(inputs, "roll"));
    const session = roll && store.sessions.find(roll.sessionId);
    if (!roll || !session) throw new Error("there is no such roll");
    if (decideCheckIn(roll, sentAt ?? now) === "over")
      return { outcome: "over", values: sessionValues(session) };
    const who = required(inputs, "who");
    const household = store.people.listHousehold(addressId);
    const meant =
      who === "all"
        ? notYetHere(turn, roll.id)
        : household.filter(({ id }) => `p${id}` === who && canSpeakFor(household, id));
    const added = meant.filter((person) => addPerson(turn, roll, person.id));
    const [first] = added;
    if (!first) return { outcome: "already" };
    const values = {
      ...sessionValues(session),
      name: first.name ?? "",
      own: first.relation === "self" ? "yes" : "no",
      at: moment(now),
      people: added.length,
    };
    return { outcome: added.length === 1 ? "present" : "allPresent", values };
  },
});

function addPerson({ store, addressId, now }: Turn, roll: RollCall, personId: number): boolean {
  return store.attendances.add({
    rollCallId: roll.id,
    personId,
    name: null,
    nameKey: null,
    method: "self",
    addressId,
    notedBy: null,
    addendumId: null,
    now,
  });
}

function notYetHere({ store, addressId }: Turn, rollId: number) {
  const here = new Set(store.attendances.list(rollId).map(({ personId }) => personId));
  return store.people
    .listHousehold(addressId)
    .filter(({ id, name: whose }) => whose !== null && !here.has(id));
}
