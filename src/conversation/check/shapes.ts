import { type AskStep, type Flow, namesFlow, type When } from "../flow.ts";
import { LongestRepeated } from "../limits.ts";
import { own } from "./own.ts";
import type { CheckTables, Shapes, ValueShape } from "./tables.ts";

// What the values of a flow look like, by path, and how that knowledge grows along its ways.

/** The answers a question can have, where they are known beforehand. */
export function choicesOf(step: AskStep): readonly string[] | null {
  if (step.answer.type === "options") return step.answer.options;
  return step.answer.type === "words" && step.answer.reads === "yesNo" ? ["yes", "no"] : null;
}

/** What can be known as a flow begins: facts, its input, and what its opening words fill. */
export function firstShapes(flow: Flow, tables: CheckTables): Shapes {
  const shapes: Record<string, ValueShape> = { ...tables.facts };
  for (const { with: filled } of flow.words) {
    for (const [slot, value] of Object.entries(filled)) {
      shapes[slot] = { kind: "id", only: [...(own(shapes, slot)?.only ?? []), value] };
    }
  }
  for (const [name, kind] of Object.entries(flow.input)) shapes[name] = own(tables.inputs, name) ?? { kind };
  return shapes;
}

/** What a question that is not answered by fixed choices leaves behind. */
export function answerShapes({ answer, slot, many }: AskStep, tables: CheckTables): Shapes {
  if (answer.type === "options") return { [slot]: { kind: "id", only: answer.options } };
  if (answer.type === "words") {
    const more = Object.entries(own(tables.answerValues, answer.reads) ?? {});
    if (many) return listShapes(slot, many.most, own(tables.answers, answer.reads));
    return {
      [slot]: own(tables.answers, answer.reads) ?? { kind: "text" },
      ...Object.fromEntries(more.map(([name, shape]) => [`${slot}.${name}`, shape])),
    };
  }
  const source = own(tables.sources, answer.source);
  const values = Object.entries(source?.values ?? {}).map(([name, shape]) => [`${slot}.${name}`, shape]);
  return {
    [slot]: {
      kind: "id",
      ...(source?.fixed && { only: source.fixed, more: true }),
      ...(source?.of !== undefined && { of: source.of }),
    },
    ...Object.fromEntries(values),
  };
}

/** Several answers, one a line, and how many they are. */
function listShapes(slot: string, most: number, one: ValueShape = { kind: "text" }): Shapes {
  const { max, of: _, ...shape } = one;
  const each = Math.min(max ?? LongestRepeated, LongestRepeated);
  return {
    [slot]: { ...shape, max: most * (each + 1) - 1 },
    [`${slot}.count`]: { kind: "number", max: most },
  };
}

/** What photos and the like that come beside the answers leave behind. */
export function mediaShapes({ media }: Flow, tables: CheckTables): Shapes {
  const values = media && own(tables.actions, media.action)?.values;
  return Object.assign({}, ...Object.values(values ?? {}));
}

/** Everything some way through a flow can set. */
export function allShapes(flow: Flow, tables: CheckTables): Shapes {
  const shapes: Record<string, ValueShape> = { ...firstShapes(flow, tables), ...mediaShapes(flow, tables) };
  for (const step of flow.steps) {
    if (step.kind === "ask") Object.assign(shapes, answerShapes(step, tables));
    if (step.kind === "do")
      Object.assign(shapes, ...Object.values(own(tables.actions, step.action)?.values ?? {}));
  }
  return shapes;
}

/** Whether a condition can ever be true where this is what can be known. */
export function canHold(when: When, known: Shapes): boolean {
  const shape = own(known, when.path);
  if (when.is !== "value") return when.is === "unknown" || shape !== undefined;
  if (when.not) return true;
  return shape !== undefined && (shape.only === undefined || shape.only.includes(when.value));
}

/** What is known after another way arrives; null when it brings nothing new. */
export function merged(known: Shapes | undefined, arriving: Shapes): Shapes | null {
  if (known === undefined) return arriving;
  const all: Record<string, ValueShape> = { ...known };
  let grown = false;
  for (const [path, shape] of Object.entries(arriving)) {
    const before = own(known, path);
    const wider = before === undefined ? shape : widened(before, shape);
    if (wider === before) continue;
    all[path] = wider;
    grown = true;
  }
  return grown ? all : null;
}

/** The first, or a shape that has room for both. */
function widened(one: ValueShape, other: ValueShape): ValueShape {
  const max = Math.max(one.max ?? 0, other.max ?? 0);
  const added = other.only?.filter((value) => !one.only?.includes(value)) ?? [];
  const unlimited = one.only !== undefined && other.only === undefined;
  if (max === (one.max ?? 0) && !unlimited && (one.only === undefined || added.length === 0)) return one;
  const { only, ...rest } = one;
  return {
    ...rest,
    ...(max > 0 && { max }),
    ...(only !== undefined && other.only !== undefined && { only: [...only, ...added] }),
  };
}

/** A slot and what hangs on it, forgotten. */
export const without = (shapes: Shapes, slot: string): Shapes =>
  Object.fromEntries(
    Object.entries(shapes).filter(([path]) => path !== slot && !path.startsWith(`${slot}.`)),
  );

/** What a flow's steps look at of an answer: single values it is compared with, or the whole of it. */
export function readsOf(flow: Flow, slot: string): { whole: boolean; values: ReadonlySet<string> } {
  const values = new Set<string>();
  let whole = false;
  for (const step of flow.steps) {
    if (step.when?.path === slot && step.when.is === "value") values.add(step.when.value);
    if (step.kind === "do" || step.kind === "call") whole ||= Object.values(step.with).includes(slot);
    if (step.kind === "ask" && step.answer.type === "choose")
      whole ||= Object.values(step.answer.with).includes(slot);
    if (step.kind === "say") whole ||= Object.values(step.with ?? {}).includes(slot);
    if (step.kind === "open")
      whole ||= namesFlow(step) ? Object.values(step.with).includes(slot) : step.slot === slot;
  }
  return { whole, values };
}
