import { and, eq, lt, ne, sql } from "drizzle-orm";
import { forgetStrangerAt } from "../community/stranger.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { isOfPerson, NumberType } from "./linkedNames.ts";
import { prepareLinkedPeople } from "./linkedPeople.ts";
import { linkedCreds, linkedKeys, linkedLeases, linkedSent } from "./linkedSchema.ts";

export { NumberType };

/** How long what was sent is kept, ms: WhatsApp itself asks for nothing older than 14 days. */
export const SentKeptFor = 14 * 86_400_000;

/** Who has the linked number, and until when (epoch ms) if nothing more is heard of them. */
export interface Lease {
  readonly holder: string;
  readonly until: number;
}

/** Messages that could not be deciphered yet stand under this type, by their id. */
const WaitingType = "illegible-message";

/** What the linked WhatsApp number needs to go on where it was. Values are JSON that only `src/linked` reads. */
export function prepareLinked(db: Db) {
  const creds = db.select({ value: linkedCreds.value }).from(linkedCreds).prepare();
  const setCreds = db
    .insert(linkedCreds)
    .values({ id: 1, value: given("value") })
    .onConflictDoUpdate({ target: linkedCreds.id, set: { value: sql`excluded.value` } })
    .prepare();
  const removeCreds = db.delete(linkedCreds).prepare();

  const here = and(eq(linkedKeys.type, bound("type")), eq(linkedKeys.id, bound("id")));
  const key = db.select({ value: linkedKeys.value }).from(linkedKeys).where(here).prepare();
  const setKey = db
    .insert(linkedKeys)
    .values({ type: given("type"), id: given("id"), value: given("value"), forgetAt: given("forgetAt") })
    .onConflictDoUpdate({
      target: [linkedKeys.type, linkedKeys.id],
      set: { value: sql`excluded.value`, forgetAt: sql`excluded.forget_at` },
    })
    .prepare();
  const removeKey = db.delete(linkedKeys).where(here).prepare();
  const removeKeys = db.delete(linkedKeys).where(ne(linkedKeys.type, NumberType)).prepare();

  const waiting = db
    .select({ id: linkedKeys.id, value: linkedKeys.value })
    .from(linkedKeys)
    .where(eq(linkedKeys.type, WaitingType))
    .prepare();

  return {
    findCreds(): string | undefined {
      return creds.get()?.value;
    },
    changeCreds(value: string): void {
      setCreds.run({ value });
    },

    findKey(type: string, id: string): string | undefined {
      return key.get({ type, id })?.value;
    },
    /** A null value takes the key away. What is a person's is kept from `now` (epoch ms) as a stranger is. */
    changeKey(type: string, id: string, value: string | null, now: number): void {
      if (value === null) removeKey.run({ type, id });
      else setKey.run({ type, id, value, forgetAt: isOfPerson(type, id) ? forgetStrangerAt(now) : null });
    },

    /** A message that waits to be sent again, readably; JSON, and null when it waits no more. */
    changeWaiting(messageId: string, value: string | null): void {
      if (value === null) removeKey.run({ type: WaitingType, id: messageId });
      else setKey.run({ type: WaitingType, id: messageId, value, forgetAt: null });
    },
    findWaiting(messageId: string): string | undefined {
      return key.get({ type: WaitingType, id: messageId })?.value;
    },
    listWaiting(): readonly { readonly id: string; readonly value: string }[] {
      return waiting.all();
    },

    /** Nobody is linked any more: credentials and keys are of no use to anybody but a thief. */
    unlink(): void {
      removeCreds.run();
      removeKeys.run();
    },

    /**
     * What was removed is no longer in the database's file nor in its journal, as far as nobody else reads them just now.
     * Outside of any transaction; on Node alone (store/sqlite.ts overwrites what is removed).
     */
    shred(): void {
      db.all(sql`pragma wal_checkpoint(truncate)`);
    },

    /** The number that was linked last, digits alone, linked still or not. */
    findNumber(): string | undefined {
      return key.get({ type: NumberType, id: "" })?.value;
    },
    changeNumber(value: string): void {
      setKey.run({ type: NumberType, id: "", value, forgetAt: null });
    },

    ...prepareLease(db),
    ...prepareSent(db),
    ...prepareLinkedPeople(db),
  };
}

function prepareLease(db: Db) {
  const lease = db
    .select({ holder: linkedLeases.holder, until: linkedLeases.until })
    .from(linkedLeases)
    .prepare();
  const take = db
    .insert(linkedLeases)
    .values({ id: 1, holder: given("holder"), until: given("until") })
    .onConflictDoUpdate({
      target: linkedLeases.id,
      set: { holder: sql`excluded.holder`, until: sql`excluded.until` },
      setWhere: sql`${linkedLeases.holder} = ${bound("holder")} or ${linkedLeases.until} <= ${bound("now")}`,
    })
    .prepare();
  const release = db
    .delete(linkedLeases)
    .where(eq(linkedLeases.holder, bound("holder")))
    .prepare();

  return {
    findLease(): Lease | undefined {
      return lease.get();
    },
    /** Takes or renews it, unless another has it still; who has it then. Inside a transaction. */
    takeLease(wanted: Lease, now: number): Lease {
      take.run({ ...wanted, now });
      return lease.get() ?? wanted;
    },
    /** Lets go of one's own; another's stays. */
    releaseLease(holder: string): void {
      release.run({ holder });
    },
  };
}

function prepareSent(db: Db) {
  const add = db
    .insert(linkedSent)
    .values({ messageId: given("messageId"), content: given("content"), sentAt: given("sentAt") })
    .onConflictDoNothing()
    .prepare();
  const sent = db
    .select({ content: linkedSent.content })
    .from(linkedSent)
    .where(eq(linkedSent.messageId, bound("messageId")))
    .prepare();
  const removeOld = db
    .delete(linkedSent)
    .where(lt(linkedSent.sentAt, bound("before")))
    .prepare();

  return {
    /** Keeps what was sent (`sentAt`: epoch ms) for who asks for it again, and forgets what nobody asks for any more. */
    addSent(message: { messageId: string; content: string; sentAt: number }): void {
      removeOld.run({ before: message.sentAt - SentKeptFor });
      add.run({ ...message });
    },
    findSent(messageId: string): string | undefined {
      return sent.get({ messageId })?.content;
    },
    removeSentBefore(before: number): void {
      removeOld.run({ before });
    },
  };
}
