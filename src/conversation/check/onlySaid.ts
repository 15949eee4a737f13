import type { Flow, Step } from "../flow.ts";

/** A text and nothing else: whoever hears it goes on as who does not. */
const isPlainSay = (step: Step): boolean => step.kind === "say" && step.list === undefined;

/**
 * Answers of which it decides nothing but whether texts are said what they are: many of them make many ways that all lead the
 * same way on. Where ways are too many to be told apart one by one, these need not be. Whether there is an answer may decide
 * more: a question that hangs on the one before is asked whichever it was.
 */
export function onlySaid({ steps }: Flow): ReadonlySet<string> {
  const looking = (slot: string) =>
    steps.filter(({ when }) => when?.path === slot || when?.path.startsWith(`${slot}.`));
  return new Set(
    steps.flatMap((step) =>
      step.kind === "ask" &&
      step.then === undefined &&
      looking(step.slot).every((other) => isPlainSay(other) || other.when?.is !== "value")
        ? [step.slot]
        : [],
    ),
  );
}

/** The same flow with these texts always said: no way through it costs less. */
export function sayingAll(flow: Flow): Flow {
  const answers = onlySaid(flow);
  const steps = flow.steps.map((step) => {
    if (!isPlainSay(step) || step.when?.is !== "value" || !answers.has(step.when.path)) return step;
    const { when: _, ...always } = step;
    return always;
  });
  return { ...flow, steps };
}
