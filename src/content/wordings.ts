import { type MomentFunction, momentFunctions } from "./longestMoment.ts";
import { type Expression, type Pattern, referenceId, selectsIn } from "./pattern.ts";

// Fluent's patterns, said with typical values: what the checker reads as a person would, and what a script shows.

export interface Typical {
  readonly pattern: (id: string) => Pattern | undefined;
  /** The day or the hour that usually stands at `$session-starts`, as that function shows it. */
  readonly moment: (name: MomentFunction, variable: string) => string;
  /** What usually stands at `$session-topic`. */
  readonly value: (variable: string) => string;
}

/** What was chosen on the way, by what it was chosen by: the same value chooses the same everywhere in a text. */
export type Chosen = Readonly<Record<string, string>>;

interface Saying {
  readonly text: string;
  readonly chosen: Chosen;
}

/** A text of many choices has more ways than anybody wants to read: beyond these each variant is said in some of them. */
const most = 1000;

/** Each way a pattern can be said, each variant in one of them at least. */
export function wordingsOf(pattern: Pattern, by: Typical): readonly string[] {
  const keys = keysIn(pattern, by.pattern);
  const sayings = sayAll(pattern, [{ text: "", chosen: {} }], keys, by);
  return [...new Set(sayings.map(({ text }) => text))];
}

/**
 * The most usual way a pattern is said, and then each other variant, one at a time. `given` is chosen beforehand, by
 * what it is chosen by: `$relation`.
 */
export function variationsOf(pattern: Pattern, by: Typical, given: Chosen = {}): readonly string[] {
  const keys = keysIn(pattern, by.pattern);
  const usual = { ...Object.fromEntries([...keys].map(([key, all]) => [key, usualOf(all)])), ...given };
  const others = [...keys].flatMap(([key, all]) =>
    Object.hasOwn(given, key) ? [] : all.map((one) => ({ ...usual, [key]: one })),
  );
  const sayings = [usual, ...others].flatMap((chosen) => sayAll(pattern, [{ text: "", chosen }], keys, by));
  return [...new Set(sayings.map(({ text }) => text))];
}

/** Of numbers, several; of cases, the one that stands first. */
const usualOf = (keys: readonly string[]) =>
  keys.some((key) => /^(\d+|one)$/.test(key)) ? "other" : (keys[0] ?? "");

function sayAll(
  pattern: Pattern,
  before: readonly Saying[],
  keys: ReadonlyMap<string, readonly string[]>,
  by: Typical,
): readonly Saying[] {
  if (typeof pattern === "string") return before.map((saying) => more(saying, pattern));
  let sayings = before;
  for (const part of pattern) {
    sayings =
      typeof part === "string" ? sayings.map((saying) => more(saying, part)) : say(part, sayings, keys, by);
  }
  return sayings;
}

const more = ({ text, chosen }: Saying, added: string): Saying => ({ text: text + added, chosen });

function say(
  part: Expression,
  before: readonly Saying[],
  keys: ReadonlyMap<string, readonly string[]>,
  by: Typical,
): readonly Saying[] {
  switch (part.type) {
    case "str":
      return before.map((saying) => more(saying, part.value));
    case "num":
      return before.map((saying) => more(saying, String(part.value)));
    case "var":
      return before.map((saying) => more(saying, shown(part.name, saying.chosen, by)));
    case "func": {
      const moment = momentFunctions.find((name) => name === part.name);
      const [arg] = part.args;
      if (moment !== undefined && arg?.type === "var")
        return before.map((saying) => more(saying, by.moment(moment, arg.name)));
      return arg === undefined || arg.type === "narg" ? before : say(arg, before, keys, by);
    }
    case "mesg":
    case "term": {
      const id = referenceId(part);
      const other = by.pattern(id);
      if (other === undefined) return before;
      // A text that refers to itself ends there.
      const inside = { ...by, pattern: (name: string) => (name === id ? undefined : by.pattern(name)) };
      return sayAll(other, before, keys, inside);
    }
    case "select": {
      const selector = selectorOf(part.selector);
      const all = keys.get(selector) ?? [];
      const branch = before.length * all.length <= most;
      return before.flatMap((saying, place) => {
        const known = saying.chosen[selector];
        const next = known !== undefined ? [known] : branch ? all : [all[place % all.length] ?? ""];
        return next.flatMap((key) => {
          const variant =
            part.variants.find((one) => String(one.key.value) === key) ?? part.variants[part.star];
          if (!variant) return [saying];
          return sayAll(
            variant.value,
            [{ text: saying.text, chosen: { ...saying.chosen, [selector]: key } }],
            keys,
            by,
          );
        });
      });
    }
  }
}

/** A number that was chosen by is shown as one that chooses so: «1 lugar», not «3 lugar». */
function shown(variable: string, chosen: Chosen, by: Typical): string {
  const key = chosen[`$${variable}`];
  if (key !== undefined && /^\d+$/.test(key)) return key;
  return key === "one" ? "1" : by.value(variable);
}

function selectorOf(selector: Expression): string {
  if (selector.type === "var") return `$${selector.name}`;
  if (selector.type === "func") {
    const args = selector.args.map((arg) => (arg.type === "narg" ? "" : selectorOf(arg)));
    return `${selector.name}(${args.join()})`;
  }
  return JSON.stringify(selector);
}

/** Every key the pattern chooses by one value: a choice further down may tell apart what this one does not. */
function keysIn(pattern: Pattern, find: Typical["pattern"]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const { selector, variants } of selectsIn(pattern, find)) {
    const by = selectorOf(selector);
    const own = variants.map(({ key }) => String(key.value));
    keys.set(by, [...new Set([...(keys.get(by) ?? []), ...own])]);
  }
  return keys;
}
