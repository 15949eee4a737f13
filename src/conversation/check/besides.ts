import type { Step } from "../flow.ts";
import { type Around, anewAt, done, firstAsked, follow, type Way, type Why } from "./around.ts";
import { type Known, letterAt, mayHave, withFactsAnew } from "./known.ts";
import { own } from "./own.ts";

/** Whether a step waits for somebody who may say something else than its answer. */
export const asks = ({ kind }: Step): boolean => kind === "ask" || kind === "consent" || kind === "confirm";

/**
 * What can be said at every question: «atrás», also out of a flow that was called, and «corregir» on the way to a
 * read-back; «cancelar» where the flow says what follows, and coming back where it says from where; a photo. An answer
 * before this question is asked again there; one after it waits until the way comes by.
 */
export function besides(around: Around, step: Step, place: number, known: Known): readonly Way[] {
  if (!asks(step) && step.kind !== "call") return [];
  const { flow, ground } = around;
  const anew = withFactsAnew(ground, known);
  const first = step.kind === "ask" ? firstAsked(flow, step.slot) : place;
  const pending = step.kind === "confirm" ? null : first;
  const slots = new Set(flow.steps.flatMap((one) => (one.kind === "ask" ? [one.slot] : [])));
  const ways = [...slots].flatMap((slot) => {
    if (step.kind === "ask" && step.slot === slot) return [];
    // What is asked anew each time somebody comes by says nothing of what else is known.
    if (!ground.places.has(slot) || !mayHave(letterAt(ground, known, slot))) return [];
    const back = anewAt(around, slot, { is: "back", what: slot }, anew, pending);
    return step.kind === "call" ? back.filter(({ to }) => "place" in to && to.place < place) : back;
  });
  const to = (name: string | undefined, why: Why, again?: true): readonly Way[] => {
    if (name === undefined || own(flow.index, name) === undefined) return [];
    const jump = { go: name, ...(again && { again }) };
    return [follow(around, place, { jump, why, known: anew, quiet: false })];
  };
  if (step.kind === "call") return ways;
  return [
    ...ways,
    ...to(flow.cancel, { is: "cancel" }),
    ...to(flow.resume, { is: "back" }, true),
    ...shows(around, place, anew),
  ];
}

/** What comes beside an answer may make something known; the question stands. */
function shows(around: Around, place: number, known: Known): readonly Way[] {
  const { media } = around.flow;
  if (!media) return [];
  return done(around, media, known)
    .filter(({ then }) => then !== known)
    .map(({ outcome, then }) => ({
      to: { place },
      why: { is: "outcome", what: outcome },
      known: then,
      quiet: false,
    }));
}
