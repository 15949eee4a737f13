import { endsAt } from "./check/jumps.ts";
import { readLink, readOpening } from "./compileHead.ts";
import type { Step } from "./flow.ts";
import type { FlowHead, StepFile } from "./flowSchema.ts";
import { ownName } from "./ownName.ts";
import type { Written } from "./readStep.ts";
import type { Report } from "./schemaSentence.ts";

/** What a step is called when it does not say so itself. Ends, jumps and openings are numbered: nobody waits at them. */
export function nameSteps(written: readonly Written[]): { step: StepFile; name: string; place: number }[] {
  const taken = new Map<string, number>();
  return written.map(({ step, place }) => {
    const name = step.step ?? ownName(step.kind, new Map(Object.entries(step)).get(step.kind), place);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const nobodyWaits = step.step === undefined && (step.kind === "end" || step.kind === "open");
    return { step, place, name: nobodyWaits && times > 1 ? `${name}${times}` : name };
  });
}

export function reportNames(steps: readonly Step[], head: FlowHead, report: Report) {
  const seen = new Map<string, Step>();
  for (const [place, step] of steps.entries()) {
    const before = seen.get(step.name);
    if (before)
      report(["steps", place], `this step is called ${step.name}, as the one at line ${before.line}`, {
        step: step.name,
        mend: "give one of them a name of its own with `step:`",
      });
    else seen.set(step.name, step);
    const shared = keyTwice(step, steps, head.quiet ?? []);
    if (shared) report(["steps", place], shared, { step: step.name, mend: "give one of them another name" });
  }
  if (head.cancel !== undefined && !seen.has(head.cancel.go))
    report(["cancel"], `cancelling leads to ${head.cancel.go}, which is no step of this flow`, {
      mend: "name one of its steps, or remove `cancel:`",
    });
  if (
    head.resume !== undefined &&
    !steps.some((step) => step.kind === "ask" && step.name === head.resume?.again)
  )
    report(["resume"], `who comes back is asked ${head.resume.again}, which is no question of this flow`, {
      mend: "name one of its questions, or remove `resume:`",
    });
  const fillable = new Set([
    ...Object.keys(head.input ?? {}),
    ...steps.flatMap((step) => (step.kind === "ask" ? [step.slot] : [])),
  ]);
  for (const [place, word] of (head.starts?.words ?? []).entries()) {
    const opening = readOpening(word);
    const slots = [...Object.keys(opening.with), ...(opening.rest === undefined ? [] : [opening.rest])];
    for (const slot of slots.filter((filled) => !fillable.has(filled)))
      report(
        ["starts", "words", place],
        `“${opening.say}” fills ${slot}, which no step asks and no input declares`,
      );
  }
  const link = head.starts?.link === undefined ? undefined : readLink(head.starts.link);
  if (link && !fillable.has(link.rest))
    report(["starts", "link"], `the link fills ${link.rest}, which no step asks and no input declares`);
}

/** A step and an end of one name would say the same text, and a step called title the flow's own name. */
function keyTwice(step: Step, steps: readonly Step[], quiet: readonly string[]): string | null {
  if (step.kind !== "say" && step.kind !== "ask" && step.kind !== "consent" && step.kind !== "confirm")
    return null;
  if (step.name === "title") return "title is the flow's own text: no step can be called so";
  const ends = steps.flatMap(endsAt).filter((end) => !quiet.includes(end));
  return ends.includes(step.name)
    ? `the step ${step.name} and the end ${step.name} would say the same text`
    : null;
}
