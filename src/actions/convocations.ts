import { type Atom, type ConvocationTerms, missingAtoms } from "../community/convocation.ts";
import { freeTextMost } from "../community/lengths.ts";
import type { Audience, Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Shapes, type Turn } from "./contract.ts";
import { preview, reachOf, shown } from "./convocationShapes.ts";
import { required, requiredId } from "./inputs.ts";
import { askForReview, takeBack } from "./reviews.ts";
import { name, places, topic, yesOrNo } from "./shapes.ts";

const lacks: Shapes = {
  lacksMessage: yesOrNo,
  lacksAudience: yesOrNo,
  lacksConvener: yesOrNo,
  lacksDate: yesOrNo,
  lacksPlace: yesOrNo,
  lacksHours: yesOrNo,
};
/** Keeps a convocation as it is written, and shows whom it reaches; refused while one of its six atoms is missing. */
export const draftConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: {
    convocation: "convocation",
    session: "session",
    message: "text",
    audience: ["everyone", "locality", "registered"],
    village: "village",
    convener: "name",
  },
  optional: ["convocation", "village", "convener"],
  outcomes: ["ready", "missing", "nobody", "gone"],
  feeds: {
    convocation: {
      ...{ message: "message", audience: "audience", convener: "convener" },
      ...{ date: "session", place: "session", hours: "session" },
    },
  },
  completes: { document: "convocation", refuses: "missing" },
  once: ["convocation"],
  idle: ["gone"],
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
    const before = inputs.convocation === undefined ? null : findWritable(turn, inputs.convocation);
    if (before === undefined) return { outcome: "gone" };
    const id = before?.id ?? store.convocations.add({ ...text, authorId: selfId, now });
    // What somebody left behind is theirs who go on with it.
    store.convocations.change(id, { ...text, authorId: selfId });
    const convocation = store.convocations.find(id);
    if (!convocation) throw new Error(`there is no convocation ${id}`);
    const missing = missingAtoms(termsOf(convocation, session), now);
    const values = {
      ...shown(convocation, session),
      ...reachOf(turn, convocation, session),
      convocation: String(id),
    };
    if (missing.length > 0) return { outcome: "missing", values: { ...values, ...lacking(missing) } };
    return { outcome: values.total > 0 ? "ready" : "nobody", values };
  },
});

/** Hands a convocation to the rest of the staff: one of them, never its author, lets it go out. */
export const submitConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { convocation: "convocation" },
  outcomes: ["submitted", "noReviewer", "gone"],
  once: ["convocation"],
  values: { submitted: { reviewers: places, topic } },
  run: (turn, inputs) => {
    const { store, now, selfId } = turn;
    const convocation = findWritable(turn, required(inputs, "convocation"));
    if (convocation?.authorId !== selfId) return { outcome: "gone" };
    const reviewers = new Set(
      store.roles.listGrants().flatMap(({ personId }) => (personId === selfId ? [] : [personId])),
    );
    if (reviewers.size === 0) return { outcome: "noReviewer" };
    store.convocations.markSubmitted(convocation.id, now);
    for (const personId of reviewers) askForReview(turn, convocation, personId);
    return { outcome: "submitted", values: { reviewers: reviewers.size, topic: convocation.topic } };
  },
});

/** A draft's own answers, so that only what is wrong is asked again. */
export const loadDraft = action({
  allows: ["promoter", "coordinator"],
  inputs: { draft: "convocation" },
  outcomes: ["loaded", "waiting", "gone"],
  once: [],
  values: {
    loaded: {
      convocation: { kind: "id", of: "convocation" },
      session: { kind: "id", of: "session", maybe: true },
      message: { kind: "text", max: freeTextMost },
      audience: { kind: "id", only: ["everyone", "locality", "registered"] },
      village: { kind: "id", of: "village", maybe: true },
      convenes: { kind: "id", only: ["self", "other"], maybe: true },
      convener: { ...name, maybe: true },
    },
  },
  run: (turn, inputs) => {
    const found = turn.store.convocations.find(requiredId(inputs, "draft"));
    if (found?.status === "inReview" && found.authorId === turn.selfId) return { outcome: "waiting" };
    const draft = findWritable(turn, required(inputs, "draft"));
    if (!draft) return { outcome: "gone" };
    const { id, sessionId, message, audience, locality, convener, authorId, authorName } = draft;
    const session = turn.store.sessions.find(sessionId);
    const isHeld = session && session.cancelledAt === null && session.startsAt > turn.now;
    return {
      outcome: "loaded",
      values: {
        ...{ convocation: String(id), message, audience },
        // Whoever left the team convenes no more: whoever goes on with it says who does.
        ...((authorId === turn.selfId || convener !== authorName) && { convener, convenes: "other" }),
        ...(isHeld && { session: String(sessionId) }),
        ...(locality !== null && { village: locality }),
      },
    };
  },
});

/** Takes a convocation back from those who were to decide about it. */
export const takeBackConvocation = action({
  allows: ["promoter", "coordinator"],
  inputs: { draft: "convocation" },
  outcomes: ["taken", "gone"],
  tells: { whom: "staff" },
  once: ["draft"],
  values: {},
  run: (turn, inputs) => {
    const convocation = turn.store.convocations.find(requiredId(inputs, "draft"));
    if (convocation?.authorId !== turn.selfId) return { outcome: "gone" };
    return { outcome: takeBack(turn, convocation) ? "taken" : "gone" };
  },
});

// —

/** What somebody may change and submit: their own, or what whoever left the staff did not send. */
function findWritable({ store, selfId }: Turn, written: string): Convocation | undefined {
  const convocation = store.convocations.find(Number(written));
  if (convocation?.status !== "draft" && convocation?.status !== "returned") return undefined;
  const { authorId } = convocation;
  return authorId === selfId || store.roles.listRoles(authorId).length === 0 ? convocation : undefined;
}

const termsOf = ({ message, audience, convener }: Convocation, session: Session): ConvocationTerms => ({
  message,
  audience,
  convener,
  place: session.place,
  startsAt: session.cancelledAt === null ? session.startsAt : null,
  endsAt: session.endsAt,
});

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
