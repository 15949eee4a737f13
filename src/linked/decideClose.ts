/**
 * Where a linked number stands.
 * - `unlinked`: nobody linked it yet. `linking`: a QR or a code waits for the phone.
 * - `connecting`, `open`, and `waiting` before the next try.
 * - `replaced`: another process has the number; `loggedOut`: the phone unlinked us; `restricted`: WhatsApp did not let the
 *   number in; `broken`: it failed too often. Nothing of these four passes until somebody acts.
 * - `stopped`: we ended it.
 */
export type LinkedStateName =
  | "unlinked"
  | "linking"
  | "connecting"
  | "open"
  | "waiting"
  | "replaced"
  | "loggedOut"
  | "restricted"
  | "broken"
  | "stopped";

/** What follows the end of a connection. */
export type Decision =
  | { readonly do: "restart" }
  | { readonly do: "wait"; readonly afterMs: number; readonly state: "waiting" }
  | { readonly do: "stop"; readonly state: "replaced" | "loggedOut" | "restricted" | "broken" };

const first = 1_000;
/** After what as a rule does not pass we come back more slowly: half an hour of a failing server is no broken session. */
const firstSlow = 10_000;
/** Longer than this nobody waits for a number that may be there again. */
export const LongestWait = 300_000;
/** So often in a row the same refusal is not taken for an accident: 30 minutes on the average. */
export const TriesMost = 12;
/** So often in a row we begin anew at once, as asked to. */
const restartsMost = 3;

/** What ended before: a network that was away for an hour says nothing of a session that is refused once. */
export interface Before {
  readonly inARow: number;
  readonly alike: number;
}

/**
 * What to do when a connection ended with `code` (the server's, as Baileys tells it: DisconnectReason; null when it broke
 * off without one), after so many ended in a row before it, so many of them the last ones with the same code. `jitter` is
 * 0 ≤ x < 1: many of us must not come back at once.
 */
export function decideClose(code: number | null, { inARow, alike }: Before, jitter: number): Decision {
  switch (code) {
    case 515:
      return alike < restartsMost ? { do: "restart" } : waitFor(inARow, jitter);
    case 440:
      return { do: "stop", state: "replaced" };
    case 401:
      return { do: "stop", state: "loggedOut" };
    // 403 forbidden; other clients of the same server know 402 and 406 as bans too, for a time and for good.
    case 402:
    case 403:
    case 406:
      return { do: "stop", state: "restricted" };
    default:
      if (!isTurnedAway(code)) return waitFor(inARow, jitter);
      return alike < TriesMost ? waitFor(inARow, jitter, firstSlow) : { do: "stop", state: "broken" };
  }
}

/** 411 not multi-device, 500 bad session, 405 a client too old: as a rule they stay, but servers err too. */
export const isTurnedAway = (code: number | null): boolean => code === 405 || code === 411 || code === 500;

function waitFor(attempts: number, jitter: number, from = first): Decision {
  const most = Math.min(LongestWait, from * 2 ** Math.min(attempts, 20));
  return { do: "wait", afterMs: Math.round(most * (0.5 + jitter / 2)), state: "waiting" };
}

/**
 * The code in what Baileys says of a connection's end. Only the server's own word counts: an HTTP answer of whatever
 * stands between (a proxy's 401 or 403) is a connection that broke off, and must not cost us the keys.
 */
export function codeOfClose(error: unknown): number | null {
  if (!(error instanceof Error) || error.message.startsWith("WebSocket Error")) return null;
  if (!("output" in error)) return null;
  const { output } = error;
  if (typeof output !== "object" || output === null || !("statusCode" in output)) return null;
  return typeof output.statusCode === "number" ? output.statusCode : null;
}
