const day = 24 * 3_600_000;

/** Wrong codes an address may write in a day before no code of theirs is read any more. */
export const triesMost = 5;

/** From when wrong codes count, epoch ms. */
export function triesSince(now: number): number {
  return now - day;
}

/** `tooMany` wins over a good code: guessing must not pay. */
export function decideRoleCode(code: {
  readonly known: boolean;
  readonly tries: number;
}): "good" | "wrong" | "tooMany" {
  if (code.tries >= triesMost) return "tooMany";
  return code.known ? "good" : "wrong";
}
