import { keep, withWords } from "./answers.ts";
import { ask } from "./asking.ts";
import type { AskStep, Step } from "./flow.ts";
import { answered } from "./frames.ts";
import { advance, go, jump, repeat } from "./go.ts";
import { hearsTold } from "./media.ts";
import type { Frame, Need, Question } from "./state.ts";
import type { Option, Values } from "./values.ts";
import { change, flowOf, nothing, top, valuesOf, type Walk } from "./walk.ts";

// What actions and sources answer.

export function withOutcome(walk: Walk, frame: Frame, at: Step, outcome: string, values: Values): Need {
  if (frame.taking) return mediaTaken(walk, frame, at, outcome, values);
  if (at.kind === "consent") {
    advance(walk, frame);
    return go(walk);
  }
  if (at.kind !== "do")
    throw new Error(`flow ${frame.flow} got an outcome at ${frame.at}, which does nothing`);
  const to = at.outcomes[outcome];
  if (!to) throw new Error(`flow ${frame.flow} does not say what follows ${at.action} being ${outcome}`);
  walk.world.trace?.went(frame.flow, at.name, outcome);
  const done = { ...frame, values: { ...frame.values, ...values } };
  change(walk, done);
  jump(walk, done, to);
  return go(walk);
}

export function withOptions(walk: Walk, frame: Frame, at: Step, options: readonly Option[]): Need {
  const none = at.kind === "say" || at.kind === "ask" ? at.none : undefined;
  if (options.length === 0) {
    if (!none)
      throw new Error(`flow ${frame.flow} does not say what follows when ${frame.at} has nothing to show`);
    walk.world.trace?.went(frame.flow, at.name, "none");
    jump(walk, frame, none);
    return go(walk);
  }
  if (at.kind === "say") {
    walk.world.trace?.went(frame.flow, at.name, "listed");
    walk.said.push({
      type: "list",
      key: `${frame.flow}.${at.name}`,
      values: valuesOf(walk, frame),
      items: options,
    });
    advance(walk, frame);
    return go(walk);
  }
  if (at.kind !== "ask" || at.answer.type !== "choose")
    throw new Error(`flow ${frame.flow} lists nothing at ${frame.at}`);
  const words = frame.said?.[at.slot];
  if (words !== undefined) return hearNamed(walk, frame, at, options, words);
  const [only] = options;
  if (only && options.length === 1 && at.answer.one === "take") {
    return take(walk, frame, at, only);
  }
  return ask(walk, frame, options);
}

/** A single thing is not asked about, and going back passes over it. */
function take(walk: Walk, frame: Frame, at: AskStep, only: Option): Need {
  change(walk, { ...frame, values: { ...frame.values, ...answered(at.slot, only.id, only.values) } });
  walk.world.trace?.went(frame.flow, at.name, "chosen");
  advance(walk, top(walk));
  return go(walk);
}

/** The words that began the flow name one of these («inscribirme a huertos»); where they do not, it is asked, saying how. */
function hearNamed(
  walk: Walk,
  { said, ...frame }: Frame,
  at: AskStep,
  options: readonly Option[],
  text: string,
): Need {
  const rest = Object.fromEntries(Object.entries(said ?? {}).filter(([slot]) => slot !== at.slot));
  const heard: Frame = { ...frame, said: rest };
  const question: Question = { ask: 0, kind: "step", choices: options, from: 0, misunderstood: 0 };
  const reading = walk.world.read(frame.flow, at, question, text, valuesOf(walk, frame), false);
  const chosen = reading.type === "index" ? options[reading.index] : undefined;
  if (!chosen) return ask(walk, heard, options, "step", true);
  return keep(walk, heard, at, chosen.id, chosen.values ?? {});
}

/**
 * What came was taken: it is said unless the flow is quiet about it, and the open question stands. Where that asks what
 * was done, the words under a photo answer it.
 */
function mediaTaken(
  walk: Walk,
  { taking, ...frame }: Frame,
  at: Step,
  outcome: string,
  values: Values,
): Need {
  const taken = { ...frame.taken, count: (frame.taken?.count ?? 0) + 1 };
  const standing: Frame = { ...frame, taken, values: { ...frame.values, ...values } };
  change(walk, standing);
  if (taking?.caption && hearsTold(at)) {
    const answer = withWords(walk, standing, at, taking.caption);
    if (walk.understood) return answer;
    walk.understood = true;
  }
  const takes = flowOf(walk, frame.flow).media;
  if (!taking || !takes || takes.quiet.includes(outcome)) return nothing;
  walk.said.push({
    type: "text",
    key: `${frame.flow}.media-${outcome}`,
    values: valuesOf(walk, standing),
  });
  return repeat(walk, true);
}
