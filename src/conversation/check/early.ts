import type { Finding } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { neededBy } from "./flowGround.ts";
import { blank, type Ground, type Known, type Letter, letterAt, mayBe, mayHave, mayLack } from "./known.ts";
import { own } from "./own.ts";
import { atFlow, atStep, type Check, type Program } from "./program.ts";
import type { Point, Routes } from "./routes.ts";
import { pathOf } from "./shown.ts";
import type { Placeholder } from "./tables.ts";
import { isOfSilence, type TextUse } from "./textUses.ts";

/**
 * F05: values that some way to where they are read has not set. What no way at all sets is `neverSet`'s, or F06's in a
 * text.
 */
export const early: Check = (program) =>
  [...program.routes.values()].flatMap((routes) => [
    ...handedOn(program, routes),
    ...compared(program, routes),
    ...shown(program, routes),
    ...inSilence(program, routes),
  ]);

/** What an action, a source, a flow cannot do without. */
function handedOn(program: Program, routes: Routes): readonly Finding[] {
  const { flow, ground, points } = routes;
  return flow.steps.flatMap((step, place) =>
    neededBy(step, program.tables).flatMap(({ path, by, unless }) => {
      if (!isEverSet(program, flow, place, path)) return [];
      const isSpared = (known: Known | null) =>
        unless !== undefined && known !== null && !mayBe(ground, known, unless.path, unless.is).other;
      const without = points.find(
        ({ place: at, entered }) => at === place && lacks(ground, entered, path) && !isSpared(entered),
      );
      if (!without) return [];
      const says = `${by} reads ${path}, which may not be known yet${wayTo(flow, without)}`;
      return [
        atStep(
          "F05",
          flow,
          step,
          says,
          `ask it on every way to ${step.name}, or pass over the step where it is unknown`,
        ),
      ];
    }),
  );
}

/** “Is not other” is true of what is unknown as well, which hardly anybody means. */
function compared(program: Program, { flow, ground, points }: Routes): readonly Finding[] {
  return flow.steps.flatMap((step, place) => {
    const { when } = step;
    if (when?.is !== "value" || !when.not || !isEverSet(program, flow, place, when.path)) return [];
    const without = points.find((point) => point.place === place && lacks(ground, point.arriving, when.path));
    if (!without) return [];
    const says = `${step.name} is also come to where ${when.path} is not known${wayTo(flow, without)}, and then it is not ${when.value} either`;
    return [atStep("F05", flow, step, says, `ask ${when.path} on every way to ${step.name}`)];
  });
}

const lacks = (ground: Ground, known: Known | null, path: string): boolean =>
  known !== null && mayLack(letterAt(ground, known, path));

/** Whether some way there sets it: where none does, that is told already. */
function isEverSet(program: Program, flow: Flow, place: number, path: string): boolean {
  const reach = program.reach.get(flow.name);
  const here = reach?.places.get(place);
  return reach?.passed.has(place) === true || (here !== undefined && own(here, path) !== undefined);
}

/** The last turns of the way there, as far as they tell: «by way of who, confirm». */
function wayTo(flow: Flow, point: Point): string {
  const steps: string[] = [];
  for (let at = point.from; at && steps.length < most; at = at.from) {
    const name = flow.steps[at.place]?.name;
    if (name !== undefined && name !== steps[0]) steps.unshift(name);
  }
  return steps.length === 0 ? "" : ` (by way of ${steps.join(", ")})`;
}
const most = 4;

/** What a text shows, or chooses its words by: a text without its value cannot be said. */
function shown(program: Program, routes: Routes): readonly Finding[] {
  const { flow, points } = routes;
  const uses = program.uses.get(flow.name) ?? [];
  const said = new Map<string, Finding>();
  const at = (use: TextUse, step: Step, known: Known, from: Point) => {
    for (const { locale, path } of lackingIn(program, routes, use, known)) {
      const key = `${use.key} ${path}`;
      if (said.has(key)) continue;
      const says = `the text ${use.key} in ${locale} shows ${path}, which may not be known yet${wayTo(flow, from)}`;
      said.set(
        key,
        atStep(
          "F05",
          flow,
          step,
          says,
          "show it only in a variant where it is known, or say another text there",
        ),
      );
    }
  };
  for (const use of uses) {
    const { step } = use;
    if (!step) continue;
    const place = own(flow.index, step.name);
    const end = isEnd(use, step) ? use.key.slice(flow.name.length + 1) : null;
    for (const point of points) {
      const here = flow.steps[point.place];
      if (!here || point.entered === null) continue;
      if (end === null && point.place === place) at(use, step, point.entered, point);
      if (end !== null)
        for (const way of point.ways)
          if ("end" in way.to && way.to.end === end) at(use, here, way.known, point);
    }
  }
  return [...said.values()];
}

/** What is said of a wait hangs on no step, and knows nothing of what was answered: only facts, and those may lack. */
function inSilence(program: Program, routes: Routes): readonly Finding[] {
  const { flow, ground } = routes;
  const uses = (program.uses.get(flow.name) ?? []).filter(isOfSilence);
  return uses.flatMap((use) =>
    [...lackingIn(program, routes, use, blank(ground))].map(({ locale, path }) =>
      atFlow(
        "F05",
        flow,
        `the text ${use.key} in ${locale} shows ${path}, which may not be known of whoever reads it`,
        "show it only in a variant where it is known, or say it without",
      ),
    ),
  );
}

/** A step's own texts begin with its name; any other is what the flow says at an end. */
const isEnd = ({ key, flow, form }: TextUse, step: Step): boolean =>
  form === "text" && key !== `${flow.name}.${step.name}` && !key.startsWith(`${flow.name}.${step.name}.`);

/** What a text shows, in each language, that may not be known where it is said. */
export function* lackingIn(
  program: Program,
  { ground }: Routes,
  use: TextUse,
  known: Known,
): Generator<{ readonly locale: string; readonly path: string }> {
  for (const { locale, texts } of program.tables.languages)
    for (const placeholder of own(texts, use.key)?.placeholders ?? []) {
      const path = pathOf(placeholder.name);
      if (own(use.shapes, placeholder.name) === undefined || isOwnOfChoice(program, use, placeholder.name))
        continue;
      if (isSure(placeholder)) continue;
      if (use.amid && own(use.amid.known, path)) continue;
      if (!ground.places.has(path) || !isSaid(ground, known, placeholder)) continue;
      if (mayLack(letterAt(ground, known, path))) yield { locale, path };
    }
}

/** In the lines of what can be chosen, the thing's own values stand bare. */
function isOwnOfChoice(program: Program, { step, form }: TextUse, name: string): boolean {
  if (form === "question" || form === "text") return false;
  const source =
    step?.kind === "say"
      ? step.list
      : step?.kind === "ask" && step.answer.type === "choose"
        ? step.answer.source
        : undefined;
  return source !== undefined && own(own(program.tables.sources, source)?.values ?? {}, name) !== undefined;
}

/** Whether the variant that shows it can be said there. */
const isSaid = (ground: Ground, known: Known, { under }: Placeholder): boolean =>
  under.every((variant) => {
    const path = pathOf(variant.name);
    if ("isKnown" in variant) return isPossible(letterAt(ground, known, path), variant.isKnown);
    if ("is" in variant) return mayBe(ground, known, path, variant.is).it;
    return variant.isNot.every((value) => mayBe(ground, known, path, value).other);
  });

const isPossible = (letter: Letter, isKnown: boolean): boolean =>
  isKnown ? mayHave(letter) : mayLack(letter);

/** A text may ask whether it is known, and shows it only there. */
const isSure = ({ name, as, under }: Placeholder): boolean =>
  as === "asked" || under.some((variant) => "isKnown" in variant && variant.isKnown && variant.name === name);
