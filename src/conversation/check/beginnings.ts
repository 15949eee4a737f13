import type { Flow, OpenFlowStep, With } from "../flow.ts";
import { isTheirs } from "../frames.ts";
import { type Around, answersTo } from "./around.ts";
import { blank, type Ground, type Known, put, withLeaves } from "./known.ts";
import { answeredBy } from "./opened.ts";

/** What other flows begin one with. */
interface Begun {
  readonly calls: readonly With[];
  readonly opens: readonly OpenFlowStep[];
}

/**
 * What is known where a flow begins: nothing, what its opening words fill, what it is begun with. Whoever begins one with
 * something to choose may have chosen it already.
 */
export function beginnings(around: Around, { calls, opens }: Begun): readonly Known[] {
  const { flow, ground } = around;
  const inputs = Object.keys(flow.input);
  const fill = (known: Known, slots: readonly string[], letter: string) =>
    slots.reduce((so, slot) => put(ground, so, slot, letter), known);
  const plain = blank(ground);
  const all = new Set<Known>();
  const isPlain = flow.commands.length > 0 || flow.menu !== undefined || flow.team !== undefined;
  if (isPlain || flow.words.some(({ rest, with: filled }) => rest === undefined && isEmpty(filled)))
    all.add(plain);
  for (const { with: filled, rest } of flow.words) {
    let known = plain;
    for (const [slot, value] of Object.entries(filled))
      known = put(ground, known, slot, letterFor(ground, slot, value));
    if (rest !== undefined) known = put(ground, known, rest, inputs.includes(rest) ? "+" : ">");
    all.add(known);
  }
  if (flow.link) all.add(put(ground, plain, flow.link.rest, inputs.includes(flow.link.rest) ? "+" : ">"));
  if (flow.by !== undefined) {
    const given = fill(plain, inputs, alwaysGiven.has(flow.by) ? "+" : "?");
    all.add(given);
    if (tellsMore.has(flow.by)) all.add(prefilled(flow, ground, given));
  }
  const givenBy = (given: With): Known => {
    // An input that the flow itself asks after may be unknown to whoever calls it.
    const isAsked = (input: string) =>
      flow.steps.some(({ when }) => when?.path === input && when.is !== "value");
    const known = inputs.filter((input) => Object.hasOwn(given, input));
    return known.reduce((so, input) => put(ground, so, input, isAsked(input) ? "?" : "+"), plain);
  };
  for (const given of calls) all.add(givenBy(given));
  for (const step of opens)
    for (const known of answeredBefore(around, givenBy(step.with), step)) all.add(known);
  // Nobody begins it, which F01 tells.
  if (all.size === 0) all.add(plain);
  return [...all];
}

/** With what another flow handed on as answers to questions of this one. */
const answeredBefore = (around: Around, given: Known, step: OpenFlowStep): readonly Known[] =>
  answeredBy(around.flow, step).reduce<readonly Known[]>(
    (all, question) =>
      answersTo(around, question).flatMap(({ leaves }) =>
        all.flatMap((known) => withLeaves(around.ground, known, leaves)),
      ),
    [given],
  );

const isEmpty = (filled: object) => Object.keys(filled).length === 0;

/** Whoever begins these says all they take. */
const alwaysGiven: ReadonlySet<string> = new Set(["system", "switch", "code", "summons"]);
/** And may say more: which session, which convocation, the words somebody wrote. */
const tellsMore: ReadonlySet<string> = new Set([
  "system",
  "switch",
  "summons",
  "rollCode",
  "report",
  "whenWhere",
]);

function prefilled(flow: Flow, ground: Ground, known: Known): Known {
  return flow.steps.reduce((so, step) => {
    if (step.kind !== "ask" || step.answer.type === "options" || Object.hasOwn(flow.input, step.slot))
      return so;
    if (isTheirs(step)) return so;
    return put(ground, so, step.slot, step.answer.type === "choose" ? "?" : ">");
  }, known);
}

function letterFor(ground: Ground, path: string, value: string): string {
  const at = ground.compared[ground.places.get(path) ?? -1]?.indexOf(value) ?? -1;
  if (at !== -1) return String.fromCharCode("A".charCodeAt(0) + at);
  return (ground.compared[ground.places.get(path) ?? -1]?.length ?? 0) > 0 ? "!" : "+";
}
