import { otherWay } from "../actions/tell.ts";
import type { Account } from "../channels/contract.ts";
import type { Stranded } from "../store/outbox.ts";
import type { Scope } from "./kernel.ts";
import { channels, summonsIn } from "./summons.ts";

/**
 * What we begin and was written for people of an account, and has not left, goes to another address of theirs, if they have
 * one. What is just on its way may get there, and stays: nobody hears it twice.
 */
export function moveStranded(scope: Scope, { channel, id }: Pick<Account, "channel" | "id">): void {
  const { kernel, now } = scope;
  const { store, parts } = kernel;
  const calls = new Set<number>();
  for (const row of store.outbox.listStranded(channel, id)) {
    if (parts.isLeaving?.(row.id)) continue;
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
