import { moment } from "../actions/contract.ts";
import { takeBackTold } from "../actions/tell.ts";
import type { Account } from "../channels/contract.ts";
import type { PauseReason } from "../store/accounts.ts";
import type { Address } from "../store/addresses.ts";
import type { Scope } from "./kernel.ts";
import { moveStranded } from "./moveStranded.ts";
import { tellCoordinators } from "./tellCoordinators.ts";

type Which = Pick<Account, "channel" | "id">;

/** So many people's refusals in one day are no coincidence: whoever goes on after them loses the number. */
const refusedMost = 2;
/** What is over sooner than this, or moves no further, nobody need hear of, ms. */
const worthTelling = 10 * 60_000;
/** Nobody knows how long it lasts: so long it may be told, unless it is over, ms. */
const usefulUnsure = 86_400_000;

/**
 * The platform of an account says until when it lets it begin nothing (epoch ms; null: it may again). It answers all the
 * same. Meanwhile people of it hear what we begin by another address of theirs, and the rest waits. `isSure`: it said that
 * end itself; otherwise it is asked again by then. False when nothing changed.
 */
export function timelocked(scope: Scope, account: Which, until: number | null, isSure = true): boolean {
  if (until !== null && until > scope.now) return pause(scope, account, "timelock", until, isSure);
  if (!scope.kernel.store.accounts.markResumed(account.channel, account.id, "timelock")) return false;
  resumed(scope, account);
  return true;
}

/**
 * Somebody's platform refused what we began. The second person of a day of ours stops what the account begins until the next
 * morning, whatever its platform says of it. False when nothing changed.
 */
export function refusedBeginning(scope: Scope, { channel, account }: Address, reason: string): boolean {
  const { kernel, now } = scope;
  const { store, calendar, daytime } = kernel;
  const since = calendar.instantOf(calendar.dayOf(now), "00:00");
  if (store.outbox.countRefused({ channel, account, reason, since }) < refusedMost) return false;
  const until = daytime.opensAt(calendar.nextAt(now, "00:00"));
  return pause(scope, { channel, id: account }, "refused", until);
}

/** Pauses that are over: what waited for that leaves. */
export function endPauses(scope: Scope): void {
  for (const { channel, account } of scope.kernel.store.accounts.removeOverPauses(scope.now))
    resumed(scope, { channel, id: account });
}

function pause(scope: Scope, account: Which, why: PauseReason, until: number, isSure = true): boolean {
  const { kernel, now } = scope;
  const { accounts } = kernel.store;
  const { channel, id } = account;
  const known = accounts.pausedUntil(channel, id) ?? 0;
  const before = Math.max(known, now);
  accounts.markPaused({ channel, account: id, why, now, until });
  const after = accounts.pausedUntil(channel, id) ?? 0;
  moveStranded(scope, account);
  // An end that is only guessed is none to tell of, nor that it is guessed once more.
  if (after - before > worthTelling && (isSure || known <= now)) {
    // What was to be said of another end of it is wrong now.
    takeBackTold(kernel.store, keyOf(account));
    const values = { why: isSure ? why : "unsure", until: moment(after) };
    const usefulUntil = isSure ? after : now + usefulUnsure;
    const news = { text: "staff.accountPaused", values, usefulUntil } as const;
    tellCoordinators(scope, `${keyOf(account)}${why}`, news, { evenThere: true });
  }
  return true;
}

function resumed({ kernel: { store }, now }: Scope, account: Which): void {
  const { channel, id } = account;
  if ((store.accounts.pausedUntil(channel, id) ?? 0) > now) return;
  takeBackTold(store, keyOf(account));
  store.beginnings.wakeAll(channel, id, now);
}

const keyOf = ({ channel, id }: Which): string => `paused:${channel}:${id}:`;
