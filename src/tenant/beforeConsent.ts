import { unasked } from "../conversation/asking.ts";
import type { AskStep, Flow } from "../conversation/flow.ts";
import type { Frame } from "../conversation/state.ts";
import type { Option } from "../conversation/values.ts";
import type { ReadAnswer } from "../conversation/walk.ts";

interface Parts {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly read: ReadAnswer;
  /** What a source offers whoever writes. */
  readonly optionsOf: (source: string) => readonly Option[];
}

/**
 * What is open, as it may be kept of somebody who agreed to nothing yet: of the words that a flow was begun with nothing
 * stays but which of our own things they name («inscribirme a costura con mi hija»: Costura), in our words. What they name
 * not at all is asked when its question comes. A number that somebody is known by is not kept either: it was acted on.
 */
export function beforeConsent(frames: readonly Frame[], parts: Parts): readonly Frame[] {
  return frames.map((open) => {
    const flow = parts.flows[open.flow];
    const frame = flow === undefined ? open : withoutPhones(flow, open);
    if (flow?.by === "switch") return { ...frame, values: onlyInputs(flow, frame) };
    if (flow === undefined || frame.said === undefined) return frame;
    const { said, ...rest } = frame;
    const kept = Object.entries(said).flatMap(([slot, text]) => {
      const named = nameOf(flow, frame, slot, text, parts);
      return named === undefined ? [] : [[slot, named]];
    });
    return kept.length === 0 ? rest : { ...rest, said: Object.fromEntries(kept) };
  });
}

/** A telephone number need not be known any more when the next question is open. */
function withoutPhones(flow: Flow, frame: Frame): Frame {
  const phones = flow.steps.flatMap((at) =>
    at.kind === "ask" && at.answer.type === "words" && at.answer.reads === "phone" ? [at.slot] : [],
  );
  if (!phones.some((slot) => Object.hasOwn(frame.values, slot))) return frame;
  const kept = Object.entries(frame.values).filter(([slot]) => !phones.includes(slot));
  return { ...frame, values: Object.fromEntries(kept) };
}

/** What they said for the flow that is asked about waits in the question whether to pass to it. */
function onlyInputs(flow: Flow, { values }: Frame): Frame["values"] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(flow.input, name)));
}

/** What we call the thing their words name, where that alone names it as well. */
function nameOf(flow: Flow, frame: Frame, slot: string, text: string, parts: Parts): string | undefined {
  const step = flow.steps.find((at): at is AskStep => at.kind === "ask" && at.slot === slot);
  if (step?.answer.type !== "choose" || Object.keys(step.answer.with).length > 0) return undefined;
  const choices = parts.optionsOf(step.answer.source);
  const indexOf = (words: string) => {
    const reading = parts.read(flow.name, step, { ...unasked, choices }, words, frame.values, false);
    return reading.type === "index" ? reading.index : undefined;
  };
  const chosen = indexOf(text);
  const names = chosen === undefined ? [] : Object.values(choices[chosen]?.values ?? {});
  return names.find((name): name is string => typeof name === "string" && indexOf(name) === chosen);
}
