/** ms; a refused token is tried soon once more, for the refusal may be a mistake, and then ever less often. */
const waits = {
  away: { first: 1_000, longest: 60_000 },
  refused: { first: 5_000, longest: 15 * 60_000 },
} as const;

/** How long to wait, ms, before Telegram is asked again after `failures` others in a row, at least as long as it asks for. */
export function telegramPatience(why: keyof typeof waits, failures: number, asked = 0): number {
  const { first, longest } = waits[why];
  return Math.max(asked, Math.min(longest, first * 2 ** Math.min(failures, 30)));
}
