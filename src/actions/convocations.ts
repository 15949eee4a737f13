import { type Atom, type ConvocationTerms, missingAtoms } from "../community/convocation.ts";
import { freeTextMost } from "../community/lengths.ts";
import type { Audience, Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import { action, required, requiredId, type Shapes, type Turn } from "./contract.ts";
import { preview, reachOf, shown } from "./convocationShapes.ts";
import { askForReview } from "./reviews.ts";
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

// —

function findOwn({ store, selfId }: Turn, id: number): Convocation {
  const convocation = store.convocations.find(id);
  if (!convocation || convocation.authorId !== selfId)
    throw new Error(`convocation ${id} is not this person's`);
  return convocation;
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
