import { courtesyAt, thanksBefore } from "./courtesy.ts";

// Answers have words before and after what is asked for. They are taken off step by step, as long as there are any; each
// step is a pattern of bounded length over the folded words, so that this takes time in proportion to the message.

/** What a step took off, and what it says of the rest. */
export interface Step<T extends string> {
  readonly pattern: RegExp;
  readonly says: T;
}

/** Patterns as we write them, with accents and double letters, for folded words. `^` or `$` is added, and whole words. */
export function step<T extends string>(end: "lead" | "trail", source: string, says: T): Step<T> {
  const plain = source
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s*\n\s*/g, "")
    .replace(/([a-z])\1+/g, "$1");
  return { pattern: new RegExp(end === "lead" ? `^(?:${plain})(?= |$)` : `(?<=^| )(?:${plain})$`), says };
}

/** Words in both forms: folded, to be compared, and written, to be kept. One for one. */
export interface Words {
  readonly folded: readonly string[];
  readonly written: readonly string[];
}

export interface Peeled<T> extends Words {
  readonly said: ReadonlySet<T>;
}

/** Longest pattern, in words. */
const Window = 14;

/** Takes off what stands before and after. Courtesy goes without a word said. */
export function peel<T extends string>(
  words: Words,
  leads: readonly Step<T>[],
  trails: readonly Step<T>[],
): Peeled<T> {
  const said = new Set<T>();
  const { folded } = words;
  let from = 0;
  let to = folded.length;
  for (let taken = -1; taken !== 0 && from < to; from += taken) {
    taken = courtesyAt(folded, from);
    if (taken === 0) taken = lengthOf(folded.slice(from, Math.min(to, from + Window)), leads, said);
  }
  for (let taken = -1; taken !== 0 && from < to; to -= taken) {
    taken = Math.min(thanksBefore(folded, to), to - from);
    if (taken === 0) taken = lengthOf(folded.slice(Math.max(from, to - Window), to), trails, said);
  }
  return { folded: folded.slice(from, to), written: words.written.slice(from, to), said };
}

/** How many words the longest of the steps takes. */
function lengthOf<T extends string>(window: readonly string[], steps: readonly Step<T>[], said: Set<T>): number {
  const text = window.join(" ");
  let longest = 0;
  let says: T | undefined;
  for (const step of steps) {
    const found = step.pattern.exec(text)?.[0].trim() ?? "";
    const length = found === "" ? 0 : found.split(" ").length;
    if (length <= longest) continue;
    longest = length;
    says = step.says;
  }
  if (says !== undefined) said.add(says);
  return longest;
}
