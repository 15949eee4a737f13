import { rememberedByWord } from "./remember.ts";

/** Pieces of words: a text that fits a pattern has at least one piece of each set. */
export type Needs = readonly (readonly string[])[];

/** What a part of a pattern says: all the texts it fits, where they are few; else what each of them needs. */
interface Part {
  readonly texts: readonly string[] | null;
  readonly needs: Needs;
}

/**
 * What every text that a pattern fits is bound to hold, worked out from the pattern itself: what holds none of it need
 * not be compared, and a pattern that is changed changes its needs along. Where nothing is sure, nothing is needed.
 */
export function needsOf({ source }: RegExp): Needs {
  const at = { source, place: 0 };
  return best(closed(eitherOf(at)).needs, MostNeeds);
}

/** Of all that a text needs this many sets are looked for. */
const MostNeeds = 4;
/** So many texts are still written out; more are taken by their pieces. */
const MostTexts = 40;
const ShortestPiece = 2;

interface At {
  readonly source: string;
  place: number;
}

const nothing: Part = { texts: [""], needs: [] };
const anything: Part = { texts: null, needs: [] };

function eitherOf(at: At): Part {
  const parts = [inTurn(at)];
  while (at.source[at.place] === "|") {
    at.place += 1;
    parts.push(inTurn(at));
  }
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : either(parts);
}

function either(parts: readonly Part[]): Part {
  const texts = parts.flatMap((part) => part.texts ?? []);
  if (parts.every((part) => part.texts !== null) && texts.length <= MostTexts)
    return { texts: [...new Set(texts)], needs: [] };
  const bests = parts.map((part) => best(closed(part).needs, 1)[0]);
  if (bests.some((set) => set === undefined)) return anything;
  return { texts: null, needs: [shortest(bests.flatMap((set) => set ?? []))] };
}

/** One after the other: texts are written out together while they are few, and what is written out by then is needed. */
function inTurn(at: At): Part {
  const needs: (readonly string[])[] = [];
  let texts: readonly string[] = [""];
  let isWhole = true;
  while (at.place < at.source.length && at.source[at.place] !== "|" && at.source[at.place] !== ")") {
    const next = repeated(at, single(at));
    const both = next.texts;
    if (both !== null && texts.length * both.length <= MostTexts) {
      texts = texts.flatMap((text) => both.map((more) => text + more));
      continue;
    }
    isWhole = false;
    needs.push(...closed({ texts, needs: [] }).needs, ...next.needs);
    texts = both ?? [""];
  }
  return isWhole ? { texts, needs } : closed({ texts, needs });
}

function repeated(at: At, part: Part): Part {
  const [times] = /^(?:[?*+]|\{\d+,?\d*\})/.exec(at.source.slice(at.place, at.place + 8)) ?? [];
  if (times === undefined) return part;
  at.place += times.length;
  if (at.source[at.place] === "?") at.place += 1;
  if (times === "?") return part.texts === null ? anything : { texts: [...part.texts, ""], needs: [] };
  return times === "+" ? { texts: null, needs: closed(part).needs } : anything;
}

function single(at: At): Part {
  const { source } = at;
  const sign = source[at.place] ?? "";
  at.place += 1;
  if (sign === "(") return group(at);
  if (sign === "[") return oneOf(at);
  // Where a text begins or ends, so does a word.
  if (sign === "^" || sign === "$") return { texts: [" "], needs: [] };
  if (sign === ".") return anything;
  if (sign !== "\\") return { texts: [sign], needs: [] };
  const escaped = source[at.place] ?? "";
  at.place += 1;
  if (escaped === "b") return nothing;
  return /[A-Za-z]/.test(escaped) ? anything : { texts: [escaped], needs: [] };
}

function group(at: At): Part {
  const [opened = ""] = /^\?(?::|<?[=!])/.exec(at.source.slice(at.place, at.place + 3)) ?? [];
  at.place += opened.length;
  const inside = eitherOf(at);
  at.place += 1;
  // What only looks around takes no letters.
  return opened === "" || opened === "?:" ? inside : nothing;
}

function oneOf(at: At): Part {
  const end = at.source.indexOf("]", at.place);
  const letters = at.source.slice(at.place, end);
  at.place = end + 1;
  return /^[a-z]+$/.test(letters) ? { texts: [...letters], needs: [] } : anything;
}

/** A part of which no more is written out: its texts are needed by their rarest pieces. */
function closed({ texts, needs }: Part): Part {
  if (texts === null) return { texts, needs };
  const pieces = texts.map((text) =>
    piecesOf(text).reduce((one, other) => (rarity(other) > rarity(one) ? other : one)),
  );
  const isSure = pieces.every((piece) => piece.trim().length >= ShortestPiece);
  return { texts: null, needs: isSure ? [...needs, shortest(pieces)] : needs };
}

/** The pieces of a text, one of a word each; a space stands where the word begins or ends. */
const piecesOf = (text: string): readonly string[] =>
  text.split(" ").map((piece, at, all) => `${at > 0 ? " " : ""}${piece}${at < all.length - 1 ? " " : ""}`);

/** Longer pieces are rarer; a whole word rarer than what many begin with; the little words are everywhere. */
function rarity(piece: string): number {
  const word = piece.trim();
  if (word.length < ShortestPiece) return 0;
  if (common.has(word)) return word.length / 10;
  return word.length * 2 + (piece.length - word.length);
}
const common = new Set(
  "de la el ke es en a y o un una los las le lo me mi se su al del kon por para no si ya mas est esta este esto son ay".split(
    " ",
  ),
);

/** «cancel» is enough for «cancelar». */
const shortest = (pieces: readonly string[]): readonly string[] =>
  [...new Set(pieces)].filter(
    (piece, _, all) => !all.some((other) => other !== piece && piece.includes(other)),
  );

/** The sets that say most: of long pieces, and few. */
const best = (needs: Needs, most: number): Needs =>
  [...needs].sort((one, other) => weight(other) - weight(one)).slice(0, most);

const weight = (pieces: readonly string[]): number => Math.min(...pieces.map(rarity)) * 100 - pieces.length;

/** Finds which things words may mean: those of which every need is met. Things that need nothing are always found. */
export function openSieve<T>(
  things: readonly { readonly thing: T; readonly needs: Needs }[],
): (words: readonly string[]) => readonly T[] {
  const root: Branch = { next: new Map(), sets: [] };
  const numbers = new Map<string, number>();
  const numberOf = (pieces: readonly string[]): number => {
    const key = [...pieces].sort().join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const fresh = numbers.size;
    numbers.set(key, fresh);
    for (const piece of pieces) grow(root, piece, fresh);
    return fresh;
  };
  // Each is looked at only where the rarest of its needs is met.
  const unneeding: T[] = [];
  const byRarest: { readonly thing: T; readonly others: readonly number[] }[][] = [];
  for (const { thing, needs } of things) {
    const [rarest, ...others] = best(needs, needs.length).map(numberOf);
    if (rarest === undefined) {
      unneeding.push(thing);
      continue;
    }
    const beside = byRarest[rarest] ?? [];
    beside.push({ thing, others });
    byRarest[rarest] = beside;
  }
  const metBy = rememberedByWord((word) => {
    const met = new Set<number>();
    for (let from = 0; from <= word.length; from += 1) meet(root, ` ${word} `, from, met);
    return [...met];
  });
  return (words) => {
    const met = new Set(words.flatMap(metBy));
    const found = [...unneeding];
    for (const set of met)
      for (const { thing, others } of byRarest[set] ?? [])
        if (others.every((other) => met.has(other))) found.push(thing);
    return found;
  };
}

interface Branch {
  readonly next: Map<number, Branch>;
  readonly sets: number[];
}

function grow(root: Branch, piece: string, set: number): void {
  let branch = root;
  for (let at = 0; at < piece.length; at += 1) {
    const letter = piece.charCodeAt(at);
    let next = branch.next.get(letter);
    if (next === undefined) {
      next = { next: new Map(), sets: [] };
      branch.next.set(letter, next);
    }
    branch = next;
  }
  branch.sets.push(set);
}

function meet(root: Branch, word: string, from: number, met: Set<number>): void {
  let branch: Branch | undefined = root;
  for (let at = from; branch !== undefined; at += 1) {
    for (const set of branch.sets) met.add(set);
    branch = at < word.length ? branch.next.get(word.charCodeAt(at)) : undefined;
  }
}
