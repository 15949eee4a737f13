import { otherWay } from "../actions/tell.ts";
import type { Account } from "../channels/contract.ts";
import { decideReachability } from "../community/reachability.ts";
import type { Stranded } from "../store/outbox.ts";
import { clockwork } from "./clockwork.ts";
import type { Scope } from "./kernel.ts";
import { channels, summonsIn } from "./summons.ts";

/** What an account is doing, as its connection tells it. Those of `shutting` last until somebody sees to them. */
export type AccountState = Shutting | "linking" | "connecting" | "open" | "waiting" | "stopped" | "unlinked";

/** Refused by its platform, not ours any more, another process's, or of no use for another reason. */
type Shutting = (typeof shutting)[number];
const shutting = ["restricted", "loggedOut", "replaced", "broken"] as const;

type Which = Pick<Account, "channel" | "id">;

/**
 * An account of ours stands differently. When it cannot send until somebody sees to it, coordinators who can be reached
 * otherwise are told, once, and what we begin goes to its people by another address of theirs. When it is open again what
 * waited there leaves. Anything else is passing, and told again it changes nothing. False when nothing changed.
 */
export function accountChanged(scope: Scope, account: Which, state: AccountState): boolean {
  const { store } = scope.kernel;
  const before = store.accounts.findShut(account.channel, account.id);
  if (state === "open") return before !== undefined && open(scope, account);
  const why = whyShut(scope, account, state, before);
  if (why === undefined || why === before) return false;
  store.accounts.markShut(account.channel, account.id, why, scope.now);
  tellCoordinators(scope, account, why);
  moveStranded(scope, account);
  return true;
}

function whyShut(
  { kernel }: Scope,
  { channel, id }: Which,
  state: AccountState,
  before: string | undefined,
): Shutting | undefined {
  // Nobody misses what was never there, and whoever was told why it is gone knows that it is.
  if (state === "unlinked")
    return before === undefined && kernel.store.accounts.isKnown(channel, id) ? "loggedOut" : undefined;
  return shutting.find((one) => one === state);
}

function open({ kernel: { store }, now }: Scope, account: Which): true {
  store.accounts.markOpen(account.channel, account.id);
  // Whoever was to be told in the morning need not be.
  store.beginnings.removeUnbegun(`held:${keyOf(account)}`);
  store.beginnings.wakeAll(account.channel, account.id, now);
  return true;
}

const keyOf = ({ channel, id }: Which): string => `account:${channel}:${id}:`;

/** Each at the first of their addresses that can be written to; who has none finds out otherwise. */
function tellCoordinators(scope: Scope, account: Which, state: Shutting): void {
  const { now, kernel } = scope;
  const { store } = kernel;
  const { notify } = clockwork(scope);
  let told = 0;
  const coordinators = new Set(
    store.roles.listGrants().flatMap(({ personId, role }) => (role === "coordinator" ? [personId] : [])),
  );
  for (const personId of coordinators) {
    const way = store.roles
      .listAddresses(personId)
      .find((one) => decideReachability(one, now) === "reachable");
    if (!way) continue;
    told += 1;
    const key = `${keyOf(account)}${state}:${now}:${way.addressId}`;
    notify({ key, addressId: way.addressId, text: "staff.accountShut", values: { state } });
  }
  if (told === 0)
    kernel.parts.log.warn("no coordinator can be told", {
      ...{ channel: account.channel, state, next: "npm run coordinator lets another person coordinate" },
    });
}

/** What was written for people of the account and has not left goes to another address of theirs, if they have one. */
function moveStranded(scope: Scope, { channel, id }: Which): void {
  const { kernel, now } = scope;
  const { store } = kernel;
  const calls = new Set<number>();
  for (const row of store.outbox.listStranded(channel, id)) {
    const other = otherWay(store, row.addressId, now);
    if (other === undefined) continue;
    const call = Number(/^convocation:(\d+):/.exec(row.key)?.[1] ?? Number.NaN);
    if (Number.isNaN(call)) moveNotice(scope, row, other);
    else if (isTheirsAlone(scope, call, row.addressId)) {
      store.summonses.move(call, row.addressId, other);
      calls.add(call);
    } else continue;
    store.outbox.giveUp(row.id, "dropped", "moved");
  }
  for (const call of calls) callAnew(scope, call);
}

/** A phone that several people share may be nobody else's other address. */
function isTheirsAlone({ kernel: { store } }: Scope, call: number, addressId: number): boolean {
  const sessionId = store.convocations.find(call)?.sessionId ?? 0;
  const called = store.summonses.listPeople(sessionId, addressId);
  return called.length === 1 && called[0] === store.people.findSelf(addressId)?.id;
}

function moveNotice({ kernel: { store }, now }: Scope, row: Stranded, to: number): void {
  const address = store.addresses.find(to);
  // Some things are said wherever somebody can be written to.
  if (!address || store.outbox.hasAlike(to, row)) return;
  const { kind, expiresAt } = row;
  store.outbox.add({
    // What a message is about stands at both ends of its key.
    key: row.key.replace(/(@\d+)?$/, (about) => `:${to}${about}`),
    ...{ channel: address.channel, account: address.account, addressId: to, chat: null, kind, ask: null },
    ...{ body: JSON.parse(row.body), now, expiresAt },
  });
}

/** Writes a convocation to those of its people who have it nowhere yet. */
function callAnew({ kernel, now }: Scope, id: number): void {
  const { store } = kernel;
  const convocation = store.convocations.find(id);
  const session = convocation && store.sessions.find(convocation.sessionId);
  if (!convocation || !session) return;
  const { locale: usual } = kernel.parts.settings;
  const everybody = { after: 0, through: Number.MAX_SAFE_INTEGER };
  for (const channel of channels) {
    for (const locale of kernel.texts.locales) {
      const body = summonsIn(kernel, channel, locale, convocation);
      const batch = { convocationId: id, ...everybody, channel, locale, usual, body };
      store.summonses.enqueue({ ...batch, expiresAt: session.startsAt, now });
    }
  }
}
