// How somebody is recognised at another address of theirs: by a code that was sent to one where they are known, and by
// nothing else. Instants are epoch milliseconds.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a code can be written, ms. */
export const codeLasts = 15 * minute;

/** Codes a day that others may have sent to one address: nobody is pestered by whoever knows their number. */
export const sentMost = 3;
/** Codes a day that somebody may ask for themselves. */
export const givenMost = 10;
/** Numbers a day that one address may ask about. */
export const asksMost = 5;
/**
 * Numbers a day that everybody together may ask about where codes leave by a linked number: each is a chat that it begins.
 * Numbers that nobody knows count as well, or what is left of it would tell which are known.
 */
export const asksOfAll = 20;
/** Wrong codes an address may write in an hour. */
export const triesMost = 5;
/**
 * Wrong codes of everybody in an hour, past which no code counts that does not belong to the address that writes it: six
 * digits could be found by a thousand addresses together.
 */
export const triesOfAll = 100;

/** From when asking and sending count. */
export const daySince = (now: number): number => now - day;
/** From when wrong codes count. */
export const triesSince = (now: number): number => now - hour;

/** Of a code that was written: what is known of it, and what was written before. */
export interface WrittenCode {
  /** Undefined: there is none that lives, or it is somebody else's to write. */
  readonly found: { readonly isBound: boolean; readonly isOwn: boolean } | undefined;
  readonly tries: number;
  readonly triesOfAll: number;
}

/** `tooMany` wins over a good code: guessing must not pay. `own`: it stands for whoever writes it. */
export function decideCode(code: WrittenCode): "good" | "own" | "wrong" | "tooMany" {
  if (code.tries >= triesMost) return "tooMany";
  if (!code.found) return "wrong";
  // Their own code opens nothing to them: it is no guess, and it is no way to find out one.
  if (code.found.isOwn) return "own";
  if (!code.found.isBound && code.triesOfAll >= triesOfAll) return "tooMany";
  return "good";
}

/** Six digits out of letters and digits that are random (Crockford's base 32, thirteen of them: 65 bits). */
export function sixDigits(random: string): string {
  const bits = [...random].reduce((sum, letter) => (sum * 32n + BigInt(worthOf(letter))) % rooms, 0n);
  return String(bits).padStart(6, "0");
}

const rooms = 1_000_000n;
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const worthOf = (letter: string): number => Math.max(0, crockford.indexOf(letter.toUpperCase()));

/** The code after another, for where that one lives already. */
export const codeAfter = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
