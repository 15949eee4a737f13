import { brief, briefMost } from "../community/brief.ts";
import { type Atom, type ConvocationTerms, decideReview, missingAtoms } from "../community/convocation.ts";
import { freeTextMost, sessionLocalityMost } from "../community/lengths.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { decideReachability, windowHours, windowMargin } from "../community/reachability.ts";
import type { Audience, Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import type { AudienceCount, Called } from "../store/summonses.ts";
import {
  action,
  type Clockwork,
  moment,
  required,
  requiredId,
  type Shapes,
  type Source,
  type Turn,
} from "./contract.ts";
import { name, numberedShapes, numberedValues, places, topic, village, when, yesOrNo } from "./shapes.ts";
import { tellPerson } from "./tellPerson.ts";

/** The purpose of the notice under which people are called. */
const purpose = "sessions";
/** A question to the staff is pointless after so long, ms. */
const reviewFor = 7 * 24 * 3_600_000;

/** What everybody reads of a convocation: the norm's six atoms (S0:220-228). */
export const summonsShapes: Shapes = {
  ...numberedShapes,
  message: { kind: "text", max: freeTextMost },
  convener: name,
  audience: { kind: "id", only: ["everyone", "locality", "registered"] },
  village,
};
const reachShapes: Shapes = {
  total: places,
  telegram: places,
  whatsapp: places,
  left: places,
  withoutConsent: places,
  optedOut: places,
  outsideWindow: places,
  unreachable: places,
};
const lacks: Shapes = {
  lacksMessage: yesOrNo,
  lacksAudience: yesOrNo,
  lacksConvener: yesOrNo,
  lacksDate: yesOrNo,
  lacksPlace: yesOrNo,
  lacksHours: yesOrNo,
};
const preview: Shapes = { ...summonsShapes, ...reachShapes, convocation: { kind: "id" } };

/** Keeps a convocation as it is written, and shows whom it reaches; refused while one of its six atoms is missing. */
export const draftConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: {
    convocation: "id",
    session: "id",
    message: "text",
    audience: "id",
    village: "id",
    convener: "text",
  },
  optional: ["convocation", "village", "convener"],
  outcomes: ["ready", "missing", "nobody"],
  values: { ready: preview, missing: { ...preview, ...lacks }, nobody: preview },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const session = store.sessions.find(requiredId(inputs, "session"));
    if (!session || selfId === null) throw new Error("a convocation needs its session and its author");
    const audience = required(inputs, "audience") as Audience;
    const text = {
      sessionId: session.id,
      message: required(inputs, "message"),
      audience,
      locality: audience === "locality" ? required(inputs, "village") : null,
      convener: inputs.convener ?? store.people.find(selfId)?.name ?? "",
    };
    const id =
      inputs.convocation === undefined
        ? store.convocations.add({ ...text, authorId: selfId, now })
        : findOwn(turn, requiredId(inputs, "convocation")).id;
    store.convocations.change(id, text);
    const convocation = findOwn(turn, id);
    const missing = missingAtoms(termsOf(convocation, session), now);
    const values = { ...shown(convocation, session), ...reachOf(turn, convocation), convocation: String(id) };
    if (missing.length > 0) return { outcome: "missing", values: { ...values, ...lacking(missing) } };
    return { outcome: values.total > 0 ? "ready" : "nobody", values };
  },
});

/** Hands a convocation to the rest of the staff: one of them, never its author, lets it go out. */
export const submitConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { convocation: "id" },
  outcomes: ["submitted", "noReviewer", "gone"],
  values: { submitted: { reviewers: places, topic } },
  run: (turn, inputs) => {
    const { store, now, selfId } = turn;
    const convocation = findOwn(turn, requiredId(inputs, "convocation"));
    if (convocation.status !== "draft" && convocation.status !== "returned") return { outcome: "gone" };
    const reviewers = new Set(
      store.roles.listGrants().flatMap(({ personId }) => (personId === selfId ? [] : [personId])),
    );
    if (reviewers.size === 0) return { outcome: "noReviewer" };
    store.convocations.markSubmitted(convocation.id, now);
    for (const personId of reviewers) askForReview(turn, convocation, personId);
    return { outcome: "submitted", values: { reviewers: reviewers.size, topic: convocation.topic } };
  },
});

/** Asks somebody to decide, where they can be written to; elsewhere it waits under «por aprobar». */
function askForReview({ store, now, begin, message }: Turn, { id }: Convocation, personId: number): void {
  for (const to of store.roles.listAddresses(personId)) {
    if (decideReachability(to, now) !== "reachable") continue;
    begin({
      key: `review:${id}:${message?.messageId}:${now}:${to.addressId}`,
      addressId: to.addressId,
      flow: "review",
      input: { convocation: String(id) },
      dueAt: now,
      expiresAt: now + reviewFor,
    });
  }
}

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

/** A draft's own answers, so that only what is wrong is asked again. */
export const loadDraft = action({
  allows: ["promoter", "coordinator"],
  inputs: { draft: "id" },
  outcomes: ["loaded", "gone"],
  values: {
    loaded: {
      convocation: { kind: "id" },
      session: { kind: "id" },
      message: { kind: "text", max: freeTextMost },
      audience: { kind: "id", only: ["everyone", "locality", "registered"] },
      village: { kind: "id" },
      convenes: { kind: "id", only: ["self", "other"] },
      convener: name,
    },
  },
  run: (turn, inputs) => {
    const { id, sessionId, message, audience, locality, convener } = findOwn(
      turn,
      requiredId(inputs, "draft"),
    );
    const session = turn.store.sessions.find(sessionId);
    const isHeld = session && session.cancelledAt === null && session.startsAt > turn.now;
    return {
      outcome: "loaded",
      values: {
        ...{ convocation: String(id), message, audience, convener, convenes: "other" },
        ...(isHeld && { session: String(sessionId) }),
        ...(locality !== null && { village: locality }),
      },
    };
  },
});

/** The author's own that did not go out, and a new one. */
export const myDrafts: Source = {
  allows: ["promoter", "coordinator"],
  values: {
    topic,
    brief: { kind: "text", max: briefMost },
    relation: { kind: "id", only: ["draft", "new"] },
  },
  fixed: ["new"],
  list: ({ store, selfId }) => {
    if (selfId === null) return [];
    const drafts = store.convocations.listDrafts(selfId).map(({ id, topic: of, message }) => ({
      id: String(id),
      values: { topic: of, brief: brief(message), relation: "draft" },
    }));
    return drafts.length === 0
      ? []
      : [...drafts, { id: "new", values: { topic: "", brief: "", relation: "new" } }];
  },
};

/** Those that wait for a decision of this person. */
export const toReview: Source = {
  allows: ["promoter", "coordinator"],
  values: { topic, author: name, since: when },
  list: ({ store, selfId }) =>
    store.convocations
      .listInReview()
      .filter(({ authorId }) => authorId !== selfId)
      .map(({ id, topic: of, authorName, submittedAt }) => ({
        id: String(id),
        values: { topic: of, author: authorName, since: moment(submittedAt ?? 0) },
      })),
};

/** Where people live who can be called; the most there are fill some pages. */
export const audienceLocalities: Source = {
  allows: ["promoter", "coordinator"],
  values: { name: village, short: { kind: "text", max: shortNameMost } },
  list: ({ store }) =>
    store.people
      .listLocalities()
      .filter((locality) => locality.length <= sessionLocalityMost)
      .map((locality) => ({ id: locality, values: { name: locality, short: shortName(locality) } })),
};

// —

function reviewable(turn: Turn, id: number) {
  const { store, now, selfId } = turn;
  const convocation = store.convocations.find(id);
  const session = convocation && store.sessions.find(convocation.sessionId);
  if (!convocation || !session) throw new Error(`there is no convocation ${id}`);
  const terms = { ...convocation, ...session, status: convocation.status, changedAt: session.changedAt };
  return { convocation, session, decision: decideReview(terms, selfId ?? 0, now) };
}

function findOwn({ store, selfId }: Turn, id: number): Convocation {
  const convocation = store.convocations.find(id);
  if (!convocation || convocation.authorId !== selfId)
    throw new Error(`convocation ${id} is not this person's`);
  return convocation;
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

/** A convocation as people read it. */
export function shown({ message, convener, audience, locality }: Convocation, session: Session) {
  return { ...numberedValues(session), message, convener, audience, village: locality ?? "" };
}

const termsOf = ({ message, audience, convener }: Convocation, session: Session): ConvocationTerms => ({
  message,
  audience,
  convener,
  place: session.place,
  startsAt: session.cancelledAt === null ? session.startsAt : null,
  endsAt: session.endsAt,
});

/** Whom a convocation calls, as the database has to know it. */
export function calledBy(
  { now, noticeVersions }: Pick<Clockwork, "now" | "noticeVersions">,
  { sessionId, audience, locality }: Convocation,
): Called {
  const windowFrom = now - windowHours * 3_600_000 + windowMargin;
  return { sessionId, audience, locality, purpose, versions: noticeVersions, windowFrom };
}

function reachOf(turn: Turn, convocation: Convocation) {
  const count: AudienceCount = turn.store.summonses.count(calledBy(turn, convocation));
  const left = count.withoutConsent + count.optedOut + count.outsideWindow + count.unreachable;
  return { ...count, total: count.telegram + count.whatsapp, left };
}

function lacking(missing: readonly Atom[]) {
  const whether = (atom: Atom) => (missing.includes(atom) ? "yes" : "no");
  return {
    lacksMessage: whether("message"),
    lacksAudience: whether("audience"),
    lacksConvener: whether("convener"),
    lacksDate: whether("date"),
    lacksPlace: whether("place"),
    lacksHours: whether("hours"),
  };
}
