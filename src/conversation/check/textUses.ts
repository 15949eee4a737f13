import type { AskStep, Flow, SayStep, Step } from "../flow.ts";
import { MaxRepeats } from "../limits.ts";
import { endsAt } from "./jumps.ts";
import { own } from "./own.ts";
import type { Reach } from "./reach.ts";
import { allShapes, answerShapes } from "./shapes.ts";
import type { CheckTables, Shapes, TextForm } from "./tables.ts";
import { isLeftHalfDone } from "./waiting.ts";

/** One text a flow says, where, and what it may show. */
export interface TextUse {
  readonly key: string;
  readonly flow: Flow;
  /** The step that says it first; none for the flow's title. */
  readonly step: Step | null;
  readonly form: TextForm;
  /** By placeholder: `session.topic` is `$session-topic`. */
  readonly shapes: Shapes;
  /** False: a flow can do without, but then in every language. */
  readonly needed: boolean;
  /** Of a question with several answers, said in the middle of them: how many stand there, and what is known only here. */
  readonly amid?: { readonly choices: number; readonly known: Shapes };
}

/** Every text a flow can say, each key once. */
export function textUses(
  flow: Flow,
  tables: CheckTables,
  known: Reach | undefined,
  flows: ReadonlyMap<string, Flow>,
): readonly TextUse[] {
  // Where nobody comes anything may be shown: that nobody comes is told already.
  const anything = allShapes(flow, tables);
  const uses = [
    ...titleUse(flow),
    ...mediaUses(flow, placeholders(anything), tables),
    ...silenceUses(flow, tables, flows),
    ...flow.steps.flatMap((step, place) => [
      ...stepUses(flow, step, placeholders(known?.places.get(place) ?? anything), tables),
      ...endUses(flow, step, (end) => placeholders(known?.ends.get(end) ?? anything)),
    ]),
  ];
  const seen = new Set<string>();
  return uses.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Whether a text can name the flow: in the menu, or when it is asked for in the middle of another. */
export const hasTitle = (flow: Flow) =>
  flow.menu !== undefined || flow.team !== undefined || flow.words.length > 0 || flow.commands.length > 0;

function titleUse(flow: Flow): readonly TextUse[] {
  if (!hasTitle(flow) && flow.by === undefined) return [];
  return [{ key: `${flow.name}.title`, flow, step: null, form: "label", shapes: {}, needed: hasTitle(flow) }];
}

/** What is said of a wait: which of the two there have to be is F10's. What was answered may be anything by then. */
function silenceUses(flow: Flow, tables: CheckTables, flows: ReadonlyMap<string, Flow>): readonly TextUse[] {
  const said = [
    ...(isLeftHalfDone(flow, flows) ? ["expired"] : []),
    ...(flow.remindMs === undefined ? [] : ["reminder"]),
  ];
  const shapes = placeholders(tables.facts);
  return said.map((text) => ({
    ...{ key: `${flow.name}.${text}`, flow, step: null, form: "text", shapes, needed: false },
  }));
}

/** Whether it is said of a wait: that it lapsed, or that something is still open. */
export const isOfSilence = ({ key, flow }: TextUse): boolean =>
  key === `${flow.name}.expired` || key === `${flow.name}.reminder`;

/** The text by which a photo or the like is taken: `registration.media-kept`. */
export const mediaKey = ({ name }: Flow, outcome: string): string => `${name}.media-${outcome}`;

/** What is said of a photo that a flow took beside the answers. */
function mediaUses(flow: Flow, shapes: Shapes, tables: CheckTables): readonly TextUse[] {
  const { media } = flow;
  const action = media && own(tables.actions, media.action);
  if (!media || !action) return [];
  const use = (name: string, more: Shapes, amid?: TextUse["amid"]): TextUse => ({
    key: mediaKey(flow, name),
    flow,
    step: null,
    form: "text",
    shapes: { ...shapes, ...more },
    needed: true,
    ...(amid && { amid }),
  });
  const full = { most: { kind: "number", max: media.most ?? 0 } } as const;
  return [
    ...action.outcomes
      .filter((outcome) => !media.quiet.includes(outcome))
      .map((outcome) => use(outcome, placeholders(own(action.values, outcome) ?? {}))),
    ...(media.most === undefined ? [] : [use("full", full, { choices: 0, known: full })]),
  ];
}

function* stepUses(flow: Flow, step: Step, shapes: Shapes, tables: CheckTables): Generator<TextUse> {
  const key = `${flow.name}.${step.name}`;
  const use = (
    suffix: string,
    form: TextForm,
    more: { shapes?: Shapes; needed?: boolean; amid?: TextUse["amid"] } = {},
  ): TextUse => ({
    key: `${key}${suffix}`,
    flow,
    step,
    form,
    shapes: more.shapes ?? shapes,
    needed: more.needed ?? true,
    ...(more.amid && { amid: more.amid }),
  });
  switch (step.kind) {
    case "say":
      yield use("", "text");
      if (step.list) yield use(".item", "item", { shapes: { ...shapes, ...sourceShapes(tables, step) } });
      return;
    case "ask":
      yield use("", "question");
      if (step.many) yield* listUses(step, use, shapes, tables);
      else yield use(".retry", "question");
      yield* choiceUses(step, use, { ...shapes, ...sourceShapes(tables, step) });
      return;
    case "consent":
      yield use("", "question");
      yield use(".link", "text");
      yield use(".retry", "question");
      return;
    case "confirm":
      yield use("", "question");
      yield use(".retry", "question");
      // A single item is corrected without asking which.
      if (step.items.length < 2) return;
      yield use(".which", "question");
      for (const item of step.items) yield use(`.item-${item.replaceAll(".", "-")}`, "button");
      return;
    default:
      return;
  }
}

const endUses = (flow: Flow, step: Step, shapesAt: (end: string) => Shapes): readonly TextUse[] =>
  endsAt(step)
    .filter((end) => !flow.quiet.includes(end))
    .map((end) => ({
      key: `${flow.name}.${end}`,
      flow,
      step,
      form: "text",
      shapes: shapesAt(end),
      needed: true,
    }));

type Use = (
  suffix: string,
  form: TextForm,
  more?: { shapes?: Shapes; needed?: boolean; amid?: TextUse["amid"] },
) => TextUse;

/** What is said between the first of several answers and the last. */
function* listUses(step: AskStep, use: Use, shapes: Shapes, tables: CheckTables): Generator<TextUse> {
  const known = answerShapes(step, tables);
  const left = { ...known, [`${step.slot}.left`]: { kind: "number", max: MaxRepeats } } as const;
  const amid = (choices: number, given: Shapes) => ({
    shapes: { ...shapes, ...placeholders(given) },
    amid: { choices, known: given },
  });
  // Under the first one no button stands.
  yield use(".retry", "question", { amid: { choices: 1, known: {} } });
  yield use(".more", "question", amid(1, known));
  yield use(".full", "text", amid(0, left));
}

function* choiceUses({ answer }: AskStep, use: Use, shapes: Shapes): Generator<TextUse> {
  if (answer.type === "options")
    for (const option of answer.options) yield use(`.option-${option}`, "button");
  if (answer.type !== "choose") return;
  yield use(".label", "label", { shapes });
  yield use(".description", "description", { shapes, needed: false });
  yield use(".item", "item", { shapes, needed: false });
  yield use(".group", "item", { shapes, needed: false });
}

/** Inside the texts of what a source gives, its values stand bare: `$topic`. */
function sourceShapes(tables: CheckTables, step: AskStep | SayStep): Shapes {
  const name =
    step.kind === "say" ? step.list : step.answer.type === "choose" ? step.answer.source : undefined;
  return placeholders((name !== undefined && own(tables.sources, name)?.values) || {});
}

const placeholders = (shapes: Shapes): Shapes =>
  Object.fromEntries(Object.entries(shapes).map(([path, shape]) => [path.replaceAll(".", "-"), shape]));
