import { decideReading, decideReview, type ReviewCase } from "../community/convocation.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Clockwork, moment, type Result, type Shapes, type Turn } from "./contract.ts";
import { preview, reachOf, shown } from "./convocationShapes.ts";
import { type Inputs, required, requiredId } from "./inputs.ts";
import { endReview, giveBack, tellAuthor } from "./reviews.ts";
import { name, places, topic, when, yesOrNo } from "./shapes.ts";

const reviewed: Shapes = { ...preview, author: name, version: { kind: "id", of: "version" } };

/** A convocation as its reviewer sees it before deciding; `version` is what they read. */
export const readConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { convocation: "convocation" },
  outcomes: ["open", "own", "decided", "stale"],
  tells: { whom: "staff" },
  once: ["convocation"],
  idle: ["open", "own", "decided"],
  values: { open: reviewed, own: reviewed, decided: { ...reviewed, decider: name }, stale: reviewed },
  run: (turn, inputs) => {
    const { convocation, session } = findReviewed(turn, inputs);
    const decision = decideReading(reviewOf(convocation, session), turn.selfId ?? 0, turn.now);
    const values = {
      ...shown(convocation, session),
      ...reachOf(turn, convocation, session),
      convocation: String(convocation.id),
      author: convocation.authorName,
      version: String(convocation.submittedAt ?? 0),
    };
    if (decision === "stale") giveBack(turn, convocation, session);
    if (decision !== "decided") return { outcome: decision, values };
    return { outcome: "decided", values: { ...values, decider: deciderOf(turn, convocation) } };
  },
});

const refusals = ["own", "decided", "stale", "rewritten", "notAllowed"] as const;
const refused = { decided: { decider: name }, stale: { topic } };
const read = { convocation: "convocation", version: "version" } as const;

/** Lets a convocation go out; its people are written into the outbox from now on, some at a time. */
export const approveConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: read,
  // Who was asked before versions were shown has to read it again.
  optional: ["version"],
  outcomes: ["approved", ...refusals],
  tells: { whom: "people", urgent: "soon" },
  once: ["convocation"],
  idle: ["own", "decided", "rewritten", "notAllowed"],
  values: { approved: { total: places, topic, later: yesOrNo, from: when }, ...refused },
  run: (turn, inputs) => {
    const found = decidable(turn, inputs);
    if ("outcome" in found) return found;
    const { convocation, session, by } = found;
    turn.store.convocations.markDecided(convocation.id, { approved: true, by, because: null, now: turn.now });
    endReview(turn, convocation, "approved");
    const decider = turn.store.people.find(by)?.name ?? "";
    tellAuthor(turn, convocation, "convocation.approvedNotice", { topic: convocation.topic, decider });
    const from = turn.callsFrom(session.startsAt);
    return {
      outcome: "approved",
      values: {
        ...{ total: reachOf(turn, convocation, session).total, topic: convocation.topic },
        ...{ later: from > turn.now ? "yes" : "no", from: moment(from) },
      },
    };
  },
});

/** Gives a convocation back to its author, with why. */
export const returnConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { ...read, why: "text" },
  optional: ["version"],
  outcomes: ["returned", ...refusals],
  tells: { whom: "staff" },
  once: ["convocation"],
  idle: ["own", "decided", "rewritten", "notAllowed"],
  values: { returned: { author: name }, ...refused },
  run: (turn, inputs) => {
    const found = decidable(turn, inputs);
    if ("outcome" in found) return found;
    const { convocation, by } = found;
    const because = required(inputs, "why");
    turn.store.convocations.markDecided(convocation.id, { approved: false, by, because, now: turn.now });
    endReview(turn, convocation, "returned");
    const decider = turn.store.people.find(by)?.name ?? "";
    const values = { topic: convocation.topic, decider, because };
    tellAuthor(turn, convocation, "convocation.returnedNotice", values);
    return { outcome: "returned", values: { author: convocation.authorName } };
  },
});

// —

function findReviewed({ store }: Turn, inputs: Inputs) {
  const id = requiredId(inputs, "convocation");
  const convocation = store.convocations.find(id);
  const session = convocation && store.sessions.find(convocation.sessionId);
  if (!convocation || !session) throw new Error(`there is no convocation ${id}`);
  return { convocation, session };
}

const reviewOf = (convocation: Convocation, session: Session): ReviewCase => ({
  ...convocation,
  startsAt: session.startsAt,
  changedAt: session.changedAt,
  cancelledAt: session.cancelledAt,
});

/** The convocation and who decides about it, or why they may not. */
function decidable(
  turn: Turn,
  inputs: Inputs,
): { convocation: Convocation; session: Session; by: number } | Result<(typeof refusals)[number]> {
  const { selfId, now } = turn;
  const { convocation, session } = findReviewed(turn, inputs);
  if (selfId === null) return { outcome: "notAllowed" };
  const version = Number(inputs.version ?? 0);
  const decision = decideReview(reviewOf(convocation, session), { by: selfId, version, now });
  if (decision === "open") return { convocation, session, by: selfId };
  if (decision === "decided")
    return { outcome: "decided", values: { decider: deciderOf(turn, convocation) } };
  if (decision !== "stale") return { outcome: decision };
  giveBack(turn, convocation, session);
  return { outcome: "stale", values: { topic: convocation.topic } };
}

function deciderOf({ store }: Clockwork, { decidedBy }: Convocation): string {
  return decidedBy === null ? "" : (store.people.find(decidedBy)?.name ?? "");
}
