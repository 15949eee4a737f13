import { otherWay } from "../actions/tell.ts";
import type { Account } from "../channels/contract.ts";
import type { Undelivered } from "../delivery/undelivered.ts";
import type { Address } from "../store/addresses.ts";
import type { LostRow } from "../store/lost.ts";
import type { Stranded } from "../store/outbox.ts";
import { localeOf, type Scope } from "./kernel.ts";
import { summonsIn } from "./summons.ts";

type Which = Pick<Account, "channel" | "id">;

/**
 * What we begin and was written for people of an account, and has not left, goes to another address of theirs, if they have
 * one. What is just on its way may get there, and stays: nobody hears it twice. False where nothing moved.
 */
export function moveStranded(scope: Scope, { channel, id }: Which): boolean {
  const { parts, store } = scope.kernel;
  let moved = false;
  for (const row of store.outbox.listStranded(channel, id)) {
    if (parts.isLeaving?.(row.id) || !moveElsewhere(scope, row)) continue;
    store.outbox.giveUp(row.id, "dropped", "moved");
    moved = true;
  }
  return moved;
}

/**
 * What was on its way when its account was shut, or might begin nothing any more, came back without having got there: now it
 * moves as well. False where nothing did.
 */
export function moveReturned(scope: Scope, account: Which): boolean {
  const { kernel, now } = scope;
  const { accounts } = kernel.store;
  const { channel, id } = account;
  const isHeld =
    accounts.findShut(channel, id) !== undefined || (accounts.pausedUntil(channel, id) ?? 0) > now;
  return isHeld && moveStranded(scope, account);
}

/**
 * What we begin and its platform will not take there, because their chat is closed, goes to another address of theirs at
 * once, if they have one. A question stays: its conversation is where it was. False where nothing goes anywhere.
 */
export function moveLost(
  scope: Scope,
  row: LostRow,
  { reason, unreachable, outsideWindow }: Undelivered,
): boolean {
  const { addressId, kind, status, ask, key, expiresAt } = row;
  const isOurs = kind === "notice" || kind === "bulk";
  if (addressId === null || !isOurs || ask !== null || isPartOfTalk.test(key)) return false;
  // Refused for what it says, it would be refused there as well; and whoever wants none of it there wants none here.
  const isClosed = status === "dropped" ? closedTo.has(reason) : unreachable || outsideWindow;
  if (!isClosed) return false;
  // Once is enough: refused there as well, it is not sent to and fro.
  if (wasMoved.test(key) || (expiresAt !== null && expiresAt <= scope.now)) return false;
  return moveElsewhere(scope, { ...row, addressId });
}

/** Why we drop what their address is closed to. */
const closedTo: ReadonlySet<string> = new Set(["unwritten", "unreachable"]);
/** What a conversation of ours says at its beginning, or asks again. */
const isPartOfTalk = /^(begin|remind):/;
/** How the key of what was moved to an address ends. */
const movedTo = (addressId: number): string => `:to${addressId}`;
const wasMoved = /:to\d+(@\d+)?$/;

/** False where its person has no other address that can be written to. */
function moveElsewhere(scope: Scope, row: Stranded): boolean {
  const { kernel, now } = scope;
  const other = otherWay(kernel.store, row.addressId, now);
  const address = other === undefined ? undefined : kernel.store.addresses.find(other);
  if (!address) return false;
  const call = Number(/^convocation:(\d+):/.exec(row.key)?.[1] ?? Number.NaN);
  if (!Number.isNaN(call)) return moveSummons(scope, call, row.addressId, address);
  // What was written for somebody's own chat is not read out to whoever holds a phone that several people use.
  const { people } = kernel.store;
  if (people.isShared(address.id) && !people.isShared(row.addressId)) return false;
  moveNotice(scope, row, address);
  return true;
}

function moveNotice({ kernel: { store }, now }: Scope, row: Stranded, to: Address): void {
  // Some things are said wherever somebody can be written to.
  if (store.outbox.hasAlike(to.id, row)) return;
  const { kind, expiresAt } = row;
  store.outbox.add({
    // What a message is about stands at both ends of its key.
    key: row.key.replace(/(@\d+)?$/, (about) => `${movedTo(to.id)}${about}`),
    ...{ channel: to.channel, account: to.account, addressId: to.id, chat: null, kind, ask: null },
    ...{ body: JSON.parse(row.body), now, expiresAt },
  });
}

/** A convocation is written anew, as that chat shows it. */
function moveSummons({ kernel, now }: Scope, call: number, from: number, to: Address): boolean {
  const { store, parts } = kernel;
  const convocation = store.convocations.find(call);
  const session = convocation && store.sessions.find(convocation.sessionId);
  const self = store.people.findSelf(from);
  if (!session || !self) return false;
  // A phone that several people share may be nobody else's other address.
  const called = store.summonses.listPeople(session.id, from);
  if (called.length !== 1 || called[0] !== self.id) return false;
  // It went there before, and came from there.
  if (store.summonses.isLost(call, to.id)) return false;
  store.summonses.move(call, from, to.id);
  const locale = localeOf(kernel, to);
  const body = summonsIn(kernel, to.channel, locale, convocation);
  const one = { convocationId: call, after: self.id - 1, through: self.id, channel: to.channel, locale };
  const usual = parts.settings.locale;
  store.summonses.enqueue({ ...one, usual, body, expiresAt: session.startsAt, now });
  return true;
}
