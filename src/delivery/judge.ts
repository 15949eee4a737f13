import type { Refusal } from "../channels/contract.ts";
import type { Item } from "./order.ts";

/** What a refusal means for the message, and for whoever has to wait with it. Moments are epoch ms. */
export type Verdict =
  | { readonly type: "stopped"; readonly reason: string }
  | {
      readonly type: "failed";
      readonly reason: string;
      readonly unreachable: boolean;
      readonly outsideWindow: boolean;
    }
  | { readonly type: "moved"; readonly to: string; readonly at: number }
  | {
      readonly type: "later";
      readonly at: number;
      /** Who waits until then: this message alone (and what is behind it), all of its recipient's, or all of the account's. */
      readonly holds: "message" | "person" | "account";
      /** A message too old to wait fails; one that would be pointless by then is dropped. The hold stands all the same. */
      readonly fate: "waits" | "failed" | "dropped";
      readonly reason: string;
    };

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10 * 60_000;
const GIVE_UP_AFTER = 24 * 3_600_000;
/** While the whole account is away its messages come back this soon at least: it may be there again any moment. */
const LONGEST_AWAY_WAIT = 30_000;
/** Who was away for longer than this answers nobody's question any more. */
const GIVE_UP_AWAY_AFTER = 7 * 24 * 3_600_000;
/** So many tries, where a message waits so long for its turn that its age says nothing. */
const GIVE_UP_AT = 12;

/**
 * Pure; `random` gives 0 ≤ x < 1 and spreads the waits, so that not everybody comes back at the same moment. `isAway`: the
 * refusal tells of the account or its platform and not of the message, which is neither given up for it nor waits the longer.
 */
export function judge(
  refusal: Refusal,
  item: Item,
  now: number,
  random: () => number,
  isAway: boolean,
): Verdict {
  const { meaning, reason, to } = refusal;
  if (meaning === "stop") return { type: "stopped", reason };
  if (meaning === "never") {
    const { unreachable = false, outsideWindow = false } = refusal;
    return { type: "failed", reason, unreachable, outsideWindow };
  }
  // What waits its turn for days is given up for what becomes of it, not because its account was away.
  const isPatient = item.slow === true && (isAway || item.attempts < GIVE_UP_AT);
  const tooOld = !isPatient && now - item.createdAt >= (isAway ? GIVE_UP_AWAY_AFTER : GIVE_UP_AFTER);
  if (meaning === "moved") {
    if (to === undefined || tooOld)
      return { type: "failed", reason, unreachable: false, outsideWindow: false };
    // At once, but only once: a chat sent back and forth between two ids waits like any other.
    return { type: "moved", to, at: item.moved ? Math.ceil(now + waitAfter(item.attempts, random)) : now };
  }
  const own = isAway
    ? Math.min(LONGEST_AWAY_WAIT, waitAfter(item.away ?? 0, random))
    : waitAfter(item.attempts, random);
  const at = Math.ceil(now + (refusal.afterMs ?? own));
  const pointless = item.expiresAt !== null && item.expiresAt <= at;
  const fate = pointless ? "dropped" : tooOld ? "failed" : "waits";
  return { type: "later", at, holds: refusal.scope ?? "message", fate, reason };
}

/** 1 s, 2 s, 4 s … 10 min, of which the second half is random. */
export function waitAfter(attempts: number, random: () => number): number {
  const whole = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempts, 30));
  return whole / 2 + (whole / 2) * random();
}
