import { canSpeakFor } from "../community/household.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { nameKey } from "../community/nameKey.ts";
import { decideCheckIn, opensBefore, triesMost, triesWithin } from "../community/rollCall.ts";
import type { HouseholdPerson } from "../store/people.ts";
import type { RollCall } from "../store/rollCalls.ts";
import type { Session } from "../store/sessions.ts";
import { action, moment, type Shapes, type Source, type Turn, writtenAt } from "./contract.ts";
import { required, requiredId } from "./inputs.ts";
import { name, sessionShapes, sessionValues, when, yesOrNo } from "./shapes.ts";

/** What keeps people from checking in to a roll that there is. */
const refusals = ["over", "tooEarly", "cancelled"] as const;
const refusalShapes = { over: sessionShapes, tooEarly: sessionShapes, cancelled: sessionShapes };

/** Finds the open roll whose code somebody wrote. Five wrong ones in ten minutes, and only the promoter can help. */
export const findRoll = action({
  allows: ["anyone"],
  inputs: { code: "number" },
  outcomes: ["found", ...refusals, "wrong", "tooMany"],
  idle: ["found", ...refusals, "tooMany"],
  values: { found: { ...sessionShapes, roll: { kind: "id", of: "roll" } }, ...refusalShapes },
  run: (turn, inputs) => {
    const { store, addressId, now } = turn;
    if (store.roles.countTries(addressId, "roll", now - triesWithin) >= triesMost)
      return { outcome: "tooMany" };
    const roll = store.rollCalls.findOpenByCode(required(inputs, "code"));
    const session = roll && store.sessions.find(roll.sessionId);
    if (!roll || !session) {
      store.roles.addTry(addressId, "roll", now);
      return { outcome: "wrong" };
    }
    const decision = decideCheckIn(roll, session, writtenAt(turn));
    const values = sessionValues(session);
    return decision === "open"
      ? { outcome: "found", values: { ...values, roll: String(roll.id) } }
      : { outcome: decision, values };
  },
});

const short = { kind: "text", max: shortNameMost } as const;

/** Who of this phone can still check in: each of the house, and all at once where they are several. */
export const arrivals: Source = {
  allows: ["member"],
  inputs: { roll: "roll" },
  values: { relation: { kind: "id", only: ["self", "known", "all"] }, name, short },
  of: "person",
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
  inputs: { roll: "roll", who: "person" },
  outcomes: ["present", "allPresent", "already", "takenOff", ...refusals],
  feeds: { attendanceList: { attendees: "who" } },
  once: ["roll", "who"],
  values: { present: shapes, allPresent: shapes, takenOff: { name, own: yesOrNo }, ...refusalShapes },
  run: (turn, inputs) => {
    const { store, addressId } = turn;
    const roll = store.rollCalls.find(requiredId(inputs, "roll"));
    const session = roll && store.sessions.find(roll.sessionId);
    if (!roll || !session) throw new Error("there is no such roll");
    const decision = decideCheckIn(roll, session, writtenAt(turn));
    if (decision !== "open") return { outcome: decision, values: sessionValues(session) };
    const who = required(inputs, "who");
    const household = store.people.listHousehold(addressId);
    const meant =
      who === "all"
        ? notYetHere(turn, roll.id)
        : household.filter(({ id }) => `p${id}` === who && canSpeakFor(household, id));
    const takenOff = whoWasTakenOff(turn, roll, session);
    const added = meant.filter(({ id }) => !takenOff.has(id) && addPerson(turn, roll, id));
    const [first] = added;
    if (!first)
      return nobodyAdded(
        turn,
        roll,
        meant.find(({ id }) => takenOff.has(id)),
      );
    const values = {
      ...sessionValues(session),
      ...named(first),
      at: moment(writtenAt(turn)),
      people: added.length,
    };
    return { outcome: added.length === 1 ? "present" : "allPresent", values };
  },
});

/** Whom the team took off and noted again by name is there already. */
function nobodyAdded({ store }: Turn, roll: RollCall, takenOff: HouseholdPerson | undefined) {
  const whose = nameKey(takenOff?.name ?? "");
  return takenOff && !store.attendances.list(roll.id).some((one) => nameKey(one.name) === whose)
    ? ({ outcome: "takenOff", values: named(takenOff) } as const)
    : ({ outcome: "already" } as const);
}

const named = ({ name: whose, relation }: HouseholdPerson) => ({
  name: whose ?? "",
  own: relation === "self" ? "yes" : "no",
});

/** Whom the team took off does not come back from the same phone: the team can note them. */
function whoWasTakenOff({ store, addressId }: Turn, roll: RollCall, { startsAt }: Session) {
  // Before the session was moved here, they were at another hour's.
  return new Set(store.attendances.listTakenOff(roll.id, addressId, startsAt - opensBefore));
}

function addPerson(turn: Turn, roll: RollCall, personId: number): boolean {
  return turn.store.attendances.add({
    rollCallId: roll.id,
    personId,
    name: null,
    nameKey: null,
    method: "self",
    addressId: turn.addressId,
    notedBy: null,
    addendumId: null,
    at: writtenAt(turn),
  });
}

function notYetHere({ store, addressId }: Turn, rollId: number) {
  const here = new Set(store.attendances.list(rollId).map(({ personId }) => personId));
  return store.people
    .listHousehold(addressId)
    .filter(({ id, name: whose }) => whose !== null && !here.has(id));
}
