import { nameMost } from "../community/lengths.ts";
import { stageOf } from "../community/rollCall.ts";
import { unwrittenNames } from "../documents/attendanceList.ts";
import { missingFacts } from "../documents/contract.ts";
import { documents } from "../documents/documents.ts";
import { listFacts } from "./attendanceFacts.ts";
import { action, type Shapes, type Turn } from "./contract.ts";
import { requiredId } from "./inputs.ts";
import { makeList } from "./makeList.ts";
import { findRollById } from "./noteNames.ts";
import { name, places, sessionShapes, sessionValues, yesOrNo } from "./shapes.ts";

/** So many names fit above a question. */
const shownNames = 3;
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
  /** Whether the session has yet to begin. */
  isEarly: yesOrNo,
  /** How many names the document cannot write, and the first of them. */
  unwritten: places,
  unwrittenNames: { kind: "text", max: shownNames * (nameMost + 2) },
};

/** What would stand in the list if it was closed now, or what it still lacks. Changes nothing. */
export const reviewRoll = action({
  allows: ["promoter", "coordinator"],
  inputs: { roll: "roll" },
  outcomes: ["complete", "missing", "closed", "notHeld", "notAllowed"],
  once: [],
  values: { complete: review, missing: { ...sessionShapes, ...lacks } },
  run: (turn, inputs) => {
    const found = findRollById(turn, requiredId(inputs, "roll"));
    if (!found || found.roll.closedAt !== null) return { outcome: "closed" };
    if (stageOf(found.roll, found.session, turn.now) === "notHeld") return { outcome: "notHeld" };
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
  inputs: { roll: "roll" },
  outcomes: ["closed", "missing", "already", "notHeld", "notAllowed"],
  sends: { closed: 1 },
  completes: { document: "attendanceList", refuses: "missing" },
  once: ["roll"],
  values: {
    closed: { ...sessionShapes, count: places, folio: { kind: "text", max: 20 } },
    missing: { ...sessionShapes, ...lacks },
  },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const found = findRollById(turn, requiredId(inputs, "roll"));
    if (!found || found.roll.closedAt !== null || selfId === null) return { outcome: "already" };
    if (stageOf(found.roll, found.session, now) === "notHeld") return { outcome: "notHeld" };
    const { facts, values } = reviewed(turn, found);
    const missing = missingFacts(documents.attendanceList, facts);
    const session = sessionValues(found.session);
    if (missing.length > 0) return { outcome: "missing", values: { ...session, ...lacking(missing) } };
    store.rollCalls.markClosed(found.roll.id, selfId, now);
    const { folio } = makeList(turn, found.session.id, selfId, {
      sendTo: turn.addressId,
      from: "roll",
    });
    return { outcome: "closed", values: { ...session, count: values.count, folio } };
  },
});

type Found = NonNullable<ReturnType<typeof findRollById>>;

function reviewed(turn: Turn, { roll, session }: Found) {
  const facts = listFacts(turn, session, roll, { folio: "", version: 1, now: turn.now });
  const bySelf = facts.attendees.filter(({ method }) => method === "self").length;
  const unwritten = unwrittenNames(facts);
  return {
    facts,
    values: {
      ...sessionValues(session),
      promoter: facts.promoter,
      count: facts.attendees.length,
      bySelf,
      isEarly: turn.now < session.startsAt ? "yes" : "no",
      byPromoter: facts.attendees.length - bySelf,
      unwritten: unwritten.length,
      unwrittenNames: unwritten.slice(0, shownNames).join(", "),
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
