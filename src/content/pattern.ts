import type { Message } from "@fluent/bundle";
import { own } from "../conversation/check/own.ts";
import type { Placeholder, Shapes, ValueShape, Variant } from "../conversation/check/tables.ts";
import { type MomentFunction, momentFunctions } from "./longestMoment.ts";

// Fluent's patterns, read for what they show and for the most room they can take.

export type Pattern = NonNullable<Message["value"]>;
export type Expression = Exclude<Exclude<Pattern, string>[number], string>;
type Called = Extract<Expression, { type: "func" }>;
type Select = Extract<Expression, { type: "select" }>;

/** What a pattern leans on: the rest of its file, and how its language writes what is not text. */
export interface Measured {
  /** Another message, term (`-name`) or attribute of the same file: `id` or `id.attribute`. */
  readonly pattern: (id: string) => Pattern | undefined;
  readonly moment: (name: MomentFunction) => number;
  readonly number: (greatest: number) => number;
  /** The most a text of this language takes, by key: words stand for one. */
  readonly text: (key: string) => number;
}

/** What nobody says is longer: the entry's rules keep counts far below. */
const greatestNumber = 999_999;

/** The most UTF-16 units a pattern can take, whatever the values and whichever variants they choose. */
export function measurePattern(pattern: Pattern, shapes: Shapes, by: Measured): number {
  if (typeof pattern === "string") return pattern.length;
  return sum(pattern.map((part) => (typeof part === "string" ? part.length : measure(part, shapes, by))));
}

function measure(part: Expression, shapes: Shapes, by: Measured): number {
  switch (part.type) {
    case "str":
      return part.value.length;
    case "num":
      return String(part.value).length;
    case "var":
      return measureValue(own(shapes, part.name), by);
    case "select":
      return Math.max(...part.variants.map(({ value }) => measurePattern(value, shapes, by)));
    case "func":
      return measureCall(part, shapes, by);
    case "mesg":
    case "term": {
      const id = referenceId(part);
      const other = by.pattern(id);
      return other === undefined ? 0 : measurePattern(other, shapes, { ...by, pattern: without(id, by) });
    }
  }
}

function measureCall(call: Called, shapes: Shapes, by: Measured): number {
  const moment = momentFunctions.find((name) => name === call.name);
  if (moment !== undefined) return by.moment(moment);
  if (call.name === "KNOWN") return "yes".length;
  return sum(call.args.map((arg) => (arg.type === "narg" ? 0 : measure(arg, shapes, by))));
}

function measureValue(shape: ValueShape | undefined, by: Measured): number {
  if (shape === undefined) return 0;
  switch (shape.kind) {
    case "number":
      return by.number(shape.max ?? greatestNumber);
    case "words":
      return shape.max ?? Math.max(0, ...(shape.keys ?? []).map(by.text));
    case "boolean":
      return "yes".length;
    case "text":
      return shape.max ?? longestOf(shape.only) ?? Number.POSITIVE_INFINITY;
    case "id":
    case "moment":
      return shape.max ?? longestOf(shape.only) ?? 0;
  }
}

const longestOf = (values: readonly string[] | undefined) =>
  values && Math.max(0, ...values.map((value) => value.length));

/** Every choice within a pattern, the outer ones first, those of the texts it refers to among them. */
export function* selectsIn(pattern: Pattern, find: Measured["pattern"]): Generator<Select> {
  if (typeof pattern === "string") return;
  for (const part of pattern) {
    if (typeof part === "string") continue;
    if (part.type === "mesg" || part.type === "term") {
      const id = referenceId(part);
      const other = find(id);
      // A text that refers to itself ends there.
      if (other !== undefined) yield* selectsIn(other, (name) => (name === id ? undefined : find(name)));
    }
    if (part.type !== "select") continue;
    yield part;
    for (const { value } of part.variants) yield* selectsIn(value, find);
  }
}

/** Every value a pattern uses, each way once. */
export function placeholdersOf(pattern: Pattern, by: Pick<Measured, "pattern">): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const placeholder of usedIn(pattern, by, []))
    found.set(`${placeholder.name} ${placeholder.as} ${JSON.stringify(placeholder.under)}`, placeholder);
  return [...found.values()];
}

function* usedIn(
  pattern: Pattern,
  by: Pick<Measured, "pattern">,
  under: readonly Variant[],
): Generator<Placeholder> {
  if (typeof pattern === "string") return;
  for (const part of pattern) if (typeof part !== "string") yield* usedBy(part, "shown", by, under);
}

function* usedBy(
  part: Expression,
  as: Placeholder["as"],
  by: Pick<Measured, "pattern">,
  under: readonly Variant[],
): Generator<Placeholder> {
  switch (part.type) {
    case "var":
      yield { name: part.name, as, under };
      return;
    case "select":
      yield* usedBy(part.selector, "chosen", by, under);
      for (const [place, { value }] of part.variants.entries())
        yield* usedIn(value, by, [...under, ...variantOf(part, place)]);
      return;
    case "func": {
      const through = momentFunctions.some((name) => name === part.name)
        ? "moment"
        : part.name === "KNOWN"
          ? "asked"
          : as;
      for (const arg of part.args) if (arg.type !== "narg") yield* usedBy(arg, through, by, under);
      return;
    }
    case "mesg":
    case "term": {
      const id = referenceId(part);
      const other = by.pattern(id);
      if (other !== undefined) yield* usedIn(other, { pattern: without(id, by) }, under);
      return;
    }
  }
}

/** When a variant is chosen, where a value alone decides it; plurals are not told apart. */
function variantOf(
  { selector, variants, star }: Extract<Expression, { type: "select" }>,
  place: number,
): readonly Variant[] {
  const keys = variants.map(({ key }) => (key.type === "str" ? key.value : null));
  const asked = selector.type === "func" && selector.name === "KNOWN" ? selector.args[0] : undefined;
  // KNOWN tells «yes» or «no», and nothing else.
  if (asked?.type === "var" && keys.includes("yes") && keys.length === 2)
    return [{ name: asked.name, isKnown: keys[place] === "yes" }];
  if (selector.type !== "var") return [];
  if (keys.some((key) => key === null) || keys.every((key) => key !== null && plurals.has(key))) return [];
  const key = keys[place];
  if (key === null || key === undefined) return [];
  if (place !== star) return [{ name: selector.name, is: key }];
  return [
    { name: selector.name, isNot: keys.flatMap((one, at) => (one === null || at === star ? [] : [one])) },
  ];
}

const plurals: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** What a pattern calls or refers to, by name, so that what does not exist is told before anybody hears it. */
export function* referencesIn(
  pattern: Pattern,
): Generator<{ readonly type: "function" | "text"; readonly name: string }> {
  if (typeof pattern === "string") return;
  for (const part of pattern) if (typeof part !== "string") yield* references(part);
}

function* references(part: Expression): ReturnType<typeof referencesIn> {
  if (part.type === "mesg" || part.type === "term") yield { type: "text", name: referenceId(part) };
  if (part.type === "func") {
    yield { type: "function", name: part.name };
    for (const arg of part.args) if (arg.type !== "narg") yield* references(arg);
  }
  if (part.type === "select") {
    yield* references(part.selector);
    for (const { value } of part.variants) yield* referencesIn(value);
  }
}

/** A text that refers to itself ends there. */
const without = (id: string, by: Pick<Measured, "pattern">) => (other: string) =>
  other === id ? undefined : by.pattern(other);

export function referenceId(part: Extract<Expression, { type: "mesg" | "term" }>): string {
  const id = part.type === "term" ? `-${part.name}` : part.name;
  return part.attr === null ? id : `${id}.${part.attr}`;
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
