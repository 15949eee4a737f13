import { decideReopening, freeCode } from "../community/rollCall.ts";
import { missingFacts } from "../documents/contract.ts";
import { documents } from "../documents/documents.ts";
import { listFacts } from "./attendanceFacts.ts";
import { action, required, requiredId, type Shapes, type Turn } from "./contract.ts";
import { makeList } from "./makeList.ts";
import { addNames, notedShapes } from "./noteNames.ts";
import { rollShapes, rollValues, wantPoster } from "./openRoll.ts";
import { name, places, sessionShapes, sessionValues, yesOrNo } from "./shapes.ts";

const lacks: Shapes = {
  lacksReason: yesOrNo,
  lacksPlace: yesOrNo,
  lacksDate: yesOrNo,
  lacksAttendees: yesOrNo,
  lacksPromoter: yesOrNo,
};
const review: Shapes = {
  ...sessionShapes,
  promoter: name,
  count: places,
  bySelf: places,
  byPromoter: places,
};

/** What would stand in the list if it was closed now, or what it still lacks. Changes nothing. */
export const reviewRoll = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id" },
  outcomes: ["complete", "missing", "closed", "notAllowed"],
  values: { complete: review, missing: { ...sessionShapes, ...lacks } },
  run: (turn, inputs) => {
    const found = findRoll(turn, requiredId(inputs, "roll"));
    if (!found || found.roll.closedAt !== null) return { outcome: "closed" };
    const { facts, values } = reviewed(turn, found);
    const missing = missingFacts(documents.attendanceList, facts);
    return missing.length === 0
      ? { outcome: "complete", values }
      : { outcome: "missing", values: { ...sessionValues(found.session), ...lacking(missing) } };
  },
});

/** Closes a roll and has its list made; refused while a fact of the norm is missing (S0:253-259). */
export const closeRoll = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id" },
  outcomes: ["closed", "missing", "already", "notAllowed"],
  values: {
    closed: { ...sessionShapes, count: places, folio: { kind: "text", max: 20 } },
    missing: { ...sessionShapes, ...lacks },
  },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const found = findRoll(turn, requiredId(inputs, "roll"));
    if (!found || found.roll.closedAt !== null || selfId === null) return { outcome: "already" };
    const { facts, values } = reviewed(turn, found);
    const missing = missingFacts(documents.attendanceList, facts);
    const session = sessionValues(found.session);
    if (missing.length > 0) return { outcome: "missing", values: { ...session, ...lacking(missing) } };
    store.rollCalls.markClosed(found.roll.id, selfId, now);
    const { folio } = makeList(turn, found.session.id, selfId, turn.addressId);
    return { outcome: "closed", values: { ...session, count: values.count, folio } };
  },
});

/** Opens a closed roll again within its time; past it, only a dated addendum is possible. */
export const reopenRoll = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id" },
  outcomes: ["reopened", "onlyAddendum", "isOpen", "notAllowed"],
  values: { reopened: rollShapes, onlyAddendum: sessionShapes, isOpen: sessionShapes },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const found = findRoll(turn, requiredId(inputs, "roll"));
    if (!found || selfId === null) return { outcome: "notAllowed" };
    const decision = decideReopening(found.roll, now);
    if (decision === "isOpen") return { outcome: "isOpen", values: sessionValues(found.session) };
    if (decision === "addendum") return { outcome: "onlyAddendum", values: sessionValues(found.session) };
    const code = freeCode(turn.random(), (taken) => store.rollCalls.findOpenByCode(taken) !== undefined);
    store.rollCalls.markReopened(found.roll.id, code, selfId, now);
    const roll = { ...found.roll, code, closedAt: null };
    wantPoster(turn, roll, found.session);
    return { outcome: "reopened", values: rollValues(turn, roll, found.session) };
  },
});

/** Adds people to a list that can no longer be opened: a dated addendum, and a new version of the list. */
export const addAddendum = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id", names: "text" },
  outcomes: ["added", "nobodyNew", "isOpen", "notAllowed"],
  values: { added: { ...notedShapes, folio: { kind: "text", max: 20 } }, nobodyNew: notedShapes },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const found = findRoll(turn, requiredId(inputs, "roll"));
    if (!found || selfId === null || found.roll.closedAt === null) return { outcome: "isOpen" };
    const addendumId = store.rollCalls.addAddendum(found.roll.id, selfId, now);
    const noted = addNames(turn, found.roll, required(inputs, "names"), { by: selfId, addendumId });
    if (noted.added === 0) return { outcome: "nobodyNew", values: { ...noted } };
    const { folio } = makeList(turn, found.session.id, selfId, turn.addressId);
    return { outcome: "added", values: { ...noted, folio } };
  },
});

/** Takes somebody off an open roll who was noted by mistake. */
export const removeAttendee = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "id", attendee: "id" },
  outcomes: ["removed", "gone", "closed", "notAllowed"],
  values: { removed: { name, count: places } },
  run: ({ store, selfId, now }, inputs) => {
    const roll = store.rollCalls.find(requiredId(inputs, "roll"));
    if (!roll || roll.closedAt !== null || selfId === null) return { outcome: "closed" };
    const id = requiredId(inputs, "attendee");
    const whose = store.attendances.list(roll.id).find((one) => one.id === id);
    if (!whose || !store.attendances.remove(id, selfId, now)) return { outcome: "gone" };
    return { outcome: "removed", values: { name: whose.name, count: store.attendances.count(roll.id) } };
  },
});

function findRoll({ store }: Turn, id: number) {
  const roll = store.rollCalls.find(id);
  const session = roll && store.sessions.find(roll.sessionId);
  return roll && session ? { roll, session } : undefined;
}

type Found = NonNullable<ReturnType<typeof findRoll>>;

function reviewed(turn: Turn, { roll, session }: Found) {
  const facts = listFacts(turn, session, roll, { folio: "", version: 1, now: turn.now });
  const bySelf = facts.attendees.filter(({ method }) => method === "self").length;
  return {
    facts,
    values: {
      ...sessionValues(session),
      promoter: facts.promoter,
      count: facts.attendees.length,
      bySelf,
      byPromoter: facts.attendees.length - bySelf,
    },
  };
}

const lacking = (missing: readonly string[]) => {
  const whether = (fact: string) => (missing.includes(fact) ? "yes" : "no");
  return {
    lacksReason: whether("reason"),
    lacksPlace: whether("place"),
    lacksDate: whether("date"),
    lacksAttendees: whether("attendees"),
    lacksPromoter: whether("promoter"),
  };
};
