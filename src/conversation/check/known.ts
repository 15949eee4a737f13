import type { When } from "../flow.ts";
import type { Shapes, ValueShape } from "./tables.ts";

// What is known of the values of a flow at one point of one way through it: a letter for each path that matters.

/** Which paths matter, and the values of each that are told apart: a condition or a text looks at them. */
export interface Ground {
  /** First those that decide where somebody goes on: conditions look at them, or a question that may be passed over. */
  readonly paths: readonly string[];
  readonly deciding: number;
  /** Path → its place in `paths`. */
  readonly places: ReadonlyMap<string, number>;
  readonly compared: readonly (readonly string[])[];
  /** The answer each path hangs on: `session` of `session.topic`. */
  readonly roots: readonly string[];
  /** Facts, as nobody's answer sets them: they may be otherwise at the next turn. */
  readonly facts: readonly (Letter | null)[];
}

/** One letter for each path of the ground, in its order. Two that are equal are the same point. */
export type Known = string;

/**
 * `-` not set, `?` perhaps, `+` set to anything, `!` set to none of the compared values, `>` words wait to be read there;
 * from `A` on set to the compared value of that place.
 */
export type Letter = string;
const firstValue = "A".charCodeAt(0);

export function openGround({
  deciding,
  carried,
  compared,
  facts,
}: {
  readonly deciding: Iterable<string>;
  readonly carried: Iterable<string>;
  readonly compared: ReadonlyMap<string, ReadonlySet<string>>;
  readonly facts: ReadonlyMap<string, Letter>;
}): Ground {
  const first = [...new Set(deciding)];
  const all = [...new Set([...first, ...carried])];
  return {
    paths: all,
    deciding: first.length,
    places: new Map(all.map((path, place) => [path, place])),
    compared: all.map((path) => [...(compared.get(path) ?? [])]),
    roots: all.map((path) => path.split(".", 1)[0] ?? path),
    facts: all.map((path) => facts.get(path) ?? null),
  };
}

/** Nothing set but the facts. */
export const blank = ({ facts }: Ground): Known => facts.map((letter) => letter ?? "-").join("");

/** The letter of a path; a path that does not matter may be anything. */
export function letterAt(ground: Ground, known: Known, path: string): Letter {
  const place = ground.places.get(path);
  return place === undefined ? "?" : (known[place] ?? "?");
}

export function put(ground: Ground, known: Known, path: string, letter: Letter): Known {
  const place = ground.places.get(path);
  if (place === undefined || known[place] === letter) return known;
  return known.slice(0, place) + letter + known.slice(place + 1);
}

/** Whether it is set whatever happened before. */
export const isSet = (letter: Letter): boolean => letter !== "-" && letter !== "?" && letter !== ">";
/** Whether it may be unset. */
export const mayLack = (letter: Letter): boolean => !isSet(letter);
/** Whether it may be set. */
export const mayHave = (letter: Letter): boolean => letter !== "-" && letter !== ">";

/** The letters a value can have: one for each compared value among `only`, and one for all the others. */
export function lettersOf(
  ground: Ground,
  path: string,
  { only, more }: Pick<ValueShape, "only" | "more">,
): readonly Letter[] {
  const place = ground.places.get(path);
  const compared = place === undefined ? [] : (ground.compared[place] ?? []);
  if (compared.length === 0) return ["+"];
  const letters = new Set<Letter>();
  for (const [at, value] of compared.entries())
    if (only === undefined || only.includes(value)) letters.add(String.fromCharCode(firstValue + at));
  if (only === undefined || more || only.some((value) => !compared.includes(value))) letters.add("!");
  return [...letters];
}

/** Whether a path may have a value, and whether it may have another or none. */
export function mayBe(
  ground: Ground,
  known: Known,
  path: string,
  value: string,
): { readonly it: boolean; readonly other: boolean } {
  const letter = letterAt(ground, known, path);
  if (letter === "+" || letter === "?") return { it: true, other: true };
  if (letter === "-" || letter === "!" || letter === ">") return { it: false, other: true };
  const compared = ground.compared[ground.places.get(path) ?? -1] ?? [];
  const it = compared[letter.charCodeAt(0) - firstValue] === value;
  return { it, other: !it };
}

/** What is known where a condition holds, and where it does not; null where that cannot be. */
export function parted(
  ground: Ground,
  known: Known,
  when: When,
): { readonly holds: Known | null; readonly fails: Known | null } {
  const letter = letterAt(ground, known, when.path);
  if (when.is !== "value") {
    const has = mayHave(letter) ? put(ground, known, when.path, letter === "?" ? "+" : letter) : null;
    const lacks = mayLack(letter) ? put(ground, known, when.path, letter === "?" ? "-" : letter) : null;
    return when.is === "known" ? { holds: has, fails: lacks } : { holds: lacks, fails: has };
  }
  const may = mayBe(ground, known, when.path, when.value);
  const [exact = "+"] = lettersOf(ground, when.path, { only: [when.value] });
  const it = may.it ? put(ground, known, when.path, exact) : null;
  const other = may.other ? known : null;
  return when.not ? { holds: other, fails: it } : { holds: it, fails: other };
}

/** Slots and what hangs on them, forgotten. */
export function withoutRoots(ground: Ground, known: Known, roots: ReadonlySet<string>): Known {
  let left = known;
  for (let place = 0; place < known.length; place += 1)
    if (known[place] !== "-" && ground.facts[place] === null && roots.has(ground.roots[place] ?? ""))
      left = `${left.slice(0, place)}-${left.slice(place + 1)}`;
  return left;
}

/** What a condition found of the facts counts until something may have changed them. */
export function withFactsAnew(ground: Ground, known: Known): Known {
  let anew = known;
  for (const [place, letter] of ground.facts.entries())
    if (letter !== null && known[place] !== letter)
      anew = anew.slice(0, place) + letter + anew.slice(place + 1);
  return anew;
}

/** What somebody who goes a way comes to know: of each path that matters, the letters it can have. */
export type Leaves = readonly Leaf[];

interface Leaf {
  readonly path: string;
  readonly letters: readonly Letter[];
  /** It is not set where that other path has this value. */
  readonly unless?: { readonly path: string; readonly is: string };
}

export function leavesOf(ground: Ground, shapes: Shapes): Leaves {
  const leaves = Object.entries(shapes).flatMap(([path, shape]): Leaf[] => {
    if (!ground.places.has(path)) return [];
    const letters = lettersOf(ground, path, shape);
    const isPlain = letters.length === 1 && letters[0] === "+";
    const { unless } = shape;
    const beside = unless && {
      path: `${path.slice(0, path.lastIndexOf(".") + 1)}${unless.name}`,
      is: unless.is,
    };
    return [
      {
        path,
        letters: shape.maybe ? (isPlain ? ["?"] : [...letters, "-"]) : letters,
        ...(beside && { unless: beside }),
      },
    ];
  });
  // What hangs on another value comes after it.
  return [...leaves.filter(({ unless }) => !unless), ...leaves.filter(({ unless }) => unless)];
}

/** Every way these values can come to be known. */
export function withLeaves(ground: Ground, known: Known, leaves: Leaves): readonly Known[] {
  let all: readonly Known[] = [known];
  for (const { path, letters, unless } of leaves) {
    const each = (one: Known): readonly Letter[] => {
      if (!unless) return letters;
      const { it, other } = mayBe(ground, one, unless.path, unless.is);
      return it && other ? ["?"] : it ? ["-"] : letters;
    };
    all = all.flatMap((one) => {
      const before = letterAt(ground, one, path);
      return each(one).map((letter) => put(ground, one, path, orAsBefore(letter, before)));
    });
  }
  return all;
}

/** What is absent leaves what was there. */
function orAsBefore(letter: Letter, before: Letter): Letter {
  if (letter === "-") return before === ">" ? "-" : before;
  return letter === "?" && isSet(before) ? "+" : letter;
}

/** What is sure in both. */
export function joined(one: Known, other: Known): Known {
  if (one === other) return one;
  let both = "";
  for (let place = 0; place < one.length; place += 1) {
    const [letter = "?", beside = "?"] = [one[place], other[place]];
    both += letter === beside ? letter : isSet(letter) && isSet(beside) ? "+" : "?";
  }
  return both;
}
