import { decideReview } from "../community/convocation.ts";
import type { Convocation } from "../store/convocations.ts";
import { action, type Clockwork, required, requiredId, type Shapes, type Turn } from "./contract.ts";
import { preview, reachOf, shown } from "./convocationShapes.ts";
import { name, places, topic } from "./shapes.ts";
import { tellPerson } from "./tellPerson.ts";

const reviewed: Shapes = { ...preview, author: name };

/** A convocation as its reviewer sees it before deciding. */
export const readConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { convocation: "id" },
  outcomes: ["open", "own", "decided", "stale"],
  values: { open: reviewed, own: reviewed, decided: { ...reviewed, decider: name }, stale: reviewed },
  run: (turn, inputs) => {
    const { convocation, session, decision } = reviewable(turn, requiredId(inputs, "convocation"));
    const values = {
      ...shown(convocation, session),
      ...reachOf(turn, convocation),
      convocation: String(convocation.id),
      author: convocation.authorName,
    };
    if (decision === "stale") giveBackStale(turn, convocation);
    if (decision !== "decided") return { outcome: decision, values };
    return { outcome: "decided", values: { ...values, decider: deciderOf(turn, convocation) } };
  },
});

/** Lets a convocation go out; its people are written into the outbox from now on, some at a time. */
export const approveConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { convocation: "id" },
  outcomes: ["approved", "own", "decided", "stale", "notAllowed"],
  values: { approved: { total: places, topic }, decided: { decider: name }, stale: { topic } },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const { convocation, decision } = reviewable(turn, requiredId(inputs, "convocation"));
    if (selfId === null) return { outcome: "notAllowed" };
    if (decision === "decided")
      return { outcome: "decided", values: { decider: deciderOf(turn, convocation) } };
    if (decision === "stale") {
      giveBackStale(turn, convocation);
      return { outcome: "stale", values: { topic: convocation.topic } };
    }
    if (decision === "own") return { outcome: "own" };
    store.convocations.markDecided(convocation.id, { approved: true, by: selfId, because: null, now });
    const decider = store.people.find(selfId)?.name ?? "";
    tellAuthor(turn, convocation, "convocation.approvedNotice", { topic: convocation.topic, decider });
    return {
      outcome: "approved",
      values: { total: reachOf(turn, convocation).total, topic: convocation.topic },
    };
  },
});

/** Gives a convocation back to its author, with why. */
export const returnConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { convocation: "id", why: "text" },
  outcomes: ["returned", "own", "decided", "notAllowed"],
  values: { returned: { author: name }, decided: { decider: name } },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const { convocation, decision } = reviewable(turn, requiredId(inputs, "convocation"));
    if (selfId === null) return { outcome: "notAllowed" };
    if (decision === "decided")
      return { outcome: "decided", values: { decider: deciderOf(turn, convocation) } };
    if (decision === "own") return { outcome: "own" };
    const because = required(inputs, "why");
    store.convocations.markDecided(convocation.id, { approved: false, by: selfId, because, now });
    const decider = store.people.find(selfId)?.name ?? "";
    tellAuthor(turn, convocation, "convocation.returnedNotice", {
      topic: convocation.topic,
      decider,
      because,
    });
    return { outcome: "returned", values: { author: convocation.authorName } };
  },
});

// —

function reviewable(turn: Turn, id: number) {
  const { store, now, selfId } = turn;
  const convocation = store.convocations.find(id);
  const session = convocation && store.sessions.find(convocation.sessionId);
  if (!convocation || !session) throw new Error(`there is no convocation ${id}`);
  const terms = { ...convocation, ...session, status: convocation.status, changedAt: session.changedAt };
  return { convocation, session, decision: decideReview(terms, selfId ?? 0, now) };
}

function deciderOf({ store }: Clockwork, { decidedBy }: Convocation): string {
  return decidedBy === null ? "" : (store.people.find(decidedBy)?.name ?? "");
}

/** Nobody can decide about it any more: its author may change it again, and hears of that. */
function giveBackStale(turn: Turn, convocation: Convocation): void {
  turn.store.convocations.markStale(convocation.id);
  tellAuthor(turn, convocation, "convocation.staleNotice", { topic: convocation.topic });
}

function tellAuthor(
  turn: Turn,
  { id, authorId }: Convocation,
  text: string,
  values: Record<string, string>,
): void {
  tellPerson(turn, authorId, { key: `${text}:${id}:${turn.now}`, text, values });
}
