import type { Finding } from "../finding.ts";
import type { Flow, Step } from "../flow.ts";
import { type Alone, aloneIn, isUnshared } from "./alone.ts";
import { own } from "./own.ts";
import { type PrivateInputs, privateInputs } from "./privateInputs.ts";
import { atLine, atStep, type Check, type Program } from "./program.ts";
import type { Routes } from "./routes.ts";
import { pathOf } from "./shown.ts";
import type { Sure } from "./sure.ts";
import type { LanguageTexts, Placeholder, Shapes } from "./tables.ts";
import type { TextUse } from "./textUses.ts";

/**
 * F18: a value that is private is said only where nobody else reads along: where `address.shared` is unknown, or after a
 * question that `opens: private`. What we say of ourselves has another text for a phone that several people use.
 */
export const privateShown: Check = (program) => {
  const alone = aloneIn(program);
  const inputs = privateInputs(program);
  return [
    ...[...program.routes.values()].flatMap((routes) => inFlow(program, routes, alone, inputs)),
    ...inSpoken(program),
  ];
};

const Mend =
  "say it without the value, only `when: address.shared is unknown`, or after a question with `opens: private`";

// — in flows —

function inFlow(program: Program, routes: Routes, alone: Alone, inputs: PrivateInputs): readonly Finding[] {
  const { flow } = routes;
  const given = inputs.get(flow.name);
  const uses = program.uses.get(flow.name) ?? [];
  const privately = uses.flatMap((use) => {
    const path = shownOf(program.tables.languages, use.key, use.shapes, given);
    return path === undefined ? [] : [{ use, path }];
  });
  const saying = flow.steps.filter(
    (step) => step.kind === "do" && privateSaid(program, step.action) !== undefined,
  );
  if (privately.length === 0 && saying.length === 0) return [];
  const sure = alone(routes);
  return [
    ...privately
      .filter(({ use }) => !isSafe(routes, sure, use))
      .map(({ use, path }) => findingFor(flow, use, path)),
    ...saying.filter((step) => !isSafeAt(routes, sure, step)).map((step) => saidBy(program, flow, step)),
  ];
}

const findingFor = (flow: Flow, { key, step }: TextUse, path: string): Finding => {
  const says = `the text ${key} shows ${path}, which is private, where several people may read it`;
  return step ? atStep("F18", flow, step, says, Mend) : atLine("F18", flow, "media", says, Mend);
};

function saidBy(program: Program, flow: Flow, step: Step): Finding {
  const text = step.kind === "do" ? privateSaid(program, step.action) : undefined;
  return atStep(
    "F18",
    flow,
    step,
    `${step.name} says ${text}, which is private, where several people may read it`,
    Mend,
  );
}

function isSafe(routes: Routes, sure: Sure, { key, step, flow }: TextUse): boolean {
  if (!step) return routes.flow.steps.every((each) => each.kind !== "ask" || isSafeAt(routes, sure, each));
  const name = key.slice(flow.name.length + 1);
  const isSteps = name === step.name || name.startsWith(`${step.name}.`);
  return isSteps ? isSafeAt(routes, sure, step) : (sure.ends.get(name) ?? 1) === 1;
}

function isSafeAt(routes: Routes, { at }: Sure, step: Step): boolean {
  const place = routes.flow.index[step.name];
  return routes.points.every(
    (point) =>
      point.place !== place ||
      point.entered === null ||
      at.get(point) !== 0 ||
      isUnshared(routes, point.entered),
  );
}

/** The first private value a text shows, in any language, and who gives it; undefined where it shows none. */
function shownOf(
  languages: readonly LanguageTexts[],
  key: string,
  shapes: Shapes,
  given?: ReadonlyMap<string, string>,
): string | undefined {
  for (const { texts } of languages)
    for (const placeholder of own(texts, key)?.placeholders ?? []) {
      if (!isSaid(placeholder)) continue;
      if (own(shapes, placeholder.name)?.private) return placeholder.name;
      const by = given?.get(pathOf(placeholder.name));
      if (by !== undefined) return `${placeholder.name} as ${by} hands it on`;
    }
  return undefined;
}

/** A text may keep a value to itself where several people read. */
const isSaid = ({ as, under }: Placeholder): boolean =>
  as !== "chosen" &&
  as !== "asked" &&
  !under.some((variant) => variant.name === "address-shared" && !isYes(variant));

const isYes = (variant: Placeholder["under"][number]): boolean =>
  "isKnown" in variant ? variant.isKnown : "is" in variant && variant.is === "yes";

// — in what we say of ourselves —

function inSpoken({ tables }: Program): readonly Finding[] {
  const { spoken, languages, actions } = tables;
  const told = new Set([
    ...Object.values(actions).flatMap(({ says = [] }) => says),
    ...Object.values(spoken).flatMap(({ instead }) => instead ?? []),
  ]);
  return Object.entries(spoken).flatMap(([key, { values, instead }]) => {
    const path = shownOf(languages, key, values);
    if (path === undefined || told.has(key)) return [];
    const other = instead === undefined ? undefined : own(spoken, instead);
    if (instead === undefined || !other)
      return [inText(languages, key, `shows ${path}, which is private, and nothing is said instead of it`)];
    const again = shownOf(languages, instead, other.values);
    return again === undefined
      ? []
      : [
          inText(
            languages,
            instead,
            `stands in for ${key} where several people read, and shows ${again} all the same`,
          ),
        ];
  });
}

/** A private text of ours that an action says to whoever is talking. */
const privateSaid = ({ tables }: Program, action: string): string | undefined =>
  own(tables.actions, action)?.says?.find((key) => {
    const text = own(tables.spoken, key);
    return text !== undefined && shownOf(tables.languages, key, text.values) !== undefined;
  });

function inText(languages: readonly LanguageTexts[], key: string, what: string): Finding {
  const text = languages.flatMap(({ texts }) => own(texts, key) ?? [])[0];
  const flow = key.split(".", 1)[0] ?? key;
  return {
    code: "F18",
    level: "error",
    flow,
    file: text?.file ?? `locales/${flow}.ftl`,
    line: text?.line ?? 1,
    says: `the text ${key} ${what}`,
    mend: "leave the value out of it, or name a text without it that is said instead (discreetly.ts)",
  };
}
