import { foldLetters } from "../conversation/understand/fold.ts";
import type { Understood } from "./understandLine.ts";

/** What became of one labelled answer. `wrong`: a value was taken that was not meant, or where nothing should have been. */
export type Verdict = "right" | "asked again" | "wrong";

/** Compares what was understood with what was meant; names, places and free words whatever their capitals and accents. */
export function judgeAnswer(understood: Understood, meant: readonly Understood[]): Verdict {
  if (meant.some((one) => isSame(understood, one))) return "right";
  // No command is no value: whatever it was goes on to the question that is open.
  if ("unclear" in understood || ("command" in understood && understood.command === null))
    return "asked again";
  return "wrong";
}

const isSame = (one: Understood, other: Understood): boolean => canonical(one) === canonical(other);

const canonical = (one: Understood): string =>
  JSON.stringify(one, (key, value) =>
    typeof value === "string" && ["name", "locality", "text", "0"].includes(key)
      ? foldLetters(value)
      : Array.isArray(value) && key === "names"
        ? value.map((name) => (typeof name === "string" ? foldLetters(name) : name))
        : value,
  );

/** A share with its 95 % interval by Wilson, all from 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly of: number;
}

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { share: 0, low: 0, high: 1, count, of };
  const z = 1.96;
  const p = count / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), count, of };
}

export interface Judged {
  readonly kind: string;
  readonly verdict: Verdict;
  /** Whether there was something to understand. */
  readonly isAnswer: boolean;
}

export interface Score {
  readonly kind: string;
  /** Of what could be understood. */
  readonly understood: Share;
  /** Of everything that was said. */
  readonly wrong: Share;
}

/** Both numbers for each kind, and for all together (`all`) as the last. */
export function scoresOf(judged: readonly Judged[]): readonly Score[] {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const one = (kind: string, these: readonly Judged[]): Score => {
    const answers = these.filter(({ isAnswer }) => isAnswer);
    const right = answers.filter(({ verdict }) => verdict === "right").length;
    const wrong = these.filter(({ verdict }) => verdict === "wrong").length;
    return { kind, understood: shareOf(right, answers.length), wrong: shareOf(wrong, these.length) };
  };
  return [
    ...kinds.map((kind) =>
      one(
        kind,
        judged.filter((each) => each.kind === kind),
      ),
    ),
    one("all", judged),
  ];
}
