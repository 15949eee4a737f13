import { and, asc, eq, inArray, lte, max, min, ne, or, type SQL, sql } from "drizzle-orm";
import { numbersHost, phoneKeyOf } from "./addressNames.ts";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { keysBeginWithUser, SenderKey, userOfKey } from "./linkedNames.ts";
import { linkedCreds, linkedKeys, linkedSent } from "./linkedSchema.ts";
import { outbox } from "./messageSchema.ts";
import { addresses } from "./schema.ts";

/** An address on the linked number: `123@lid` or `5215550000001@s.whatsapp.net`, and the number where it is known. */
interface LinkedAddress {
  readonly id: number;
  readonly platformId: string;
  readonly phone: string | null;
}

/** Whose tokens there are, under the type `tctoken` (Baileys, tc-token-utils.js). */
const TokenIndex = "__index";

/** What belongs to somebody living is looked at again so much later, ms: they may have had another number. */
const LookAgain = 7 * 86_400_000;

/** What the encryption keeps of people, and how it is forgotten. How it is named: `userOfKey`. */
export function prepareLinkedPeople(db: Db) {
  const places = preparePlaces(db);
  const { find, otherOf, isLiving, ownUsers } = prepareNames(db);
  const soonest = db
    .select({ at: min(linkedKeys.forgetAt) })
    .from(linkedKeys)
    .where(sql`${linkedKeys.forgetAt} is not null`)
    .prepare();
  const due = db
    .select({ type: linkedKeys.type, id: linkedKeys.id })
    .from(linkedKeys)
    .where(lte(linkedKeys.forgetAt, bound("now")))
    .orderBy(asc(linkedKeys.forgetAt))
    .limit(sql.placeholder("limit"))
    .prepare();
  const change = db
    .update(linkedKeys)
    .set({ value: given("value") })
    .where(and(eq(linkedKeys.type, bound("type")), eq(linkedKeys.id, bound("id"))))
    .prepare();
  const removeSent = db
    .delete(linkedSent)
    .where(
      inArray(
        linkedSent.messageId,
        db
          .select({ id: sql<string>`${outbox.messageId}` })
          .from(outbox)
          .where(and(eq(outbox.addressId, bound("id")), eq(outbox.channel, "linked"))),
      ),
    )
    .prepare();

  /** Both names of somebody, also of a row that was left behind; a number that is another person's by now is not theirs. */
  function usersOf({ platformId, phone }: LinkedAddress): readonly string[] {
    const [, own, server] = /^(\d+)@([^#]+)/.exec(platformId) ?? [];
    if (own === undefined) return [];
    if (server !== "lid") return [own, otherOf(own) ?? own];
    const numbers = [otherOf(`${own}_reverse`), phone].filter((number) => number !== null);
    return [own, ...numbers.filter((number) => (otherOf(number) ?? own) === own)];
  }
  /** Whether an address other than that one goes by this name, or by the other name of whoever has it. */
  function isNeeded(user: string, exceptId: number): boolean {
    if (isLiving(user, exceptId)) return true;
    const [lid, number] = [otherOf(user), otherOf(`${user}_reverse`)];
    if (lid !== null && otherOf(`${lid}_reverse`) === user && isLiving(lid, exceptId)) return true;
    return number !== null && otherOf(number) === user && isLiving(number, exceptId);
  }
  function forgetUsers(users: ReadonlySet<string>): void {
    for (const place of places) for (const user of users) place.remove.run({ user });
    const key = { type: "tctoken", id: TokenIndex };
    const value = find.get(key)?.value;
    const left = value === undefined || users.size === 0 ? null : withoutUsers(value, users);
    if (left !== null) change.run({ ...key, value: left });
  }

  return {
    /**
     * Somebody is forgotten: their sessions, keys, devices and names go, and what was sent to them; what goes by the name of
     * somebody else whom we know stays. Before their messages leave the outbox. Should they write again, WhatsApp's apps
     * agree on new keys by themselves.
     */
    forgetPerson(address: LinkedAddress): void {
      forgetUsers(new Set(usersOf(address).filter((user) => !isNeeded(user, address.id))));
      removeSent.run({ id: address.id });
    },

    /** When it is to be looked next at keys of people. */
    nextLook(): number | null {
      return soonest.get()?.at ?? null;
    },

    /**
     * Forgets keys and names of people of whom nothing else is known, once nothing of them was written for as long as a
     * stranger is kept: they wrote nothing that was for us, or the team wrote to them from the phone. Our own account's
     * stay. So many keys at a time.
     */
    forgetUnmet(now: number, limit = 200): void {
      const own = ownUsers();
      const users = new Set(due.all({ now, limit }).flatMap(({ type, id }) => userOfKey(type, id) ?? []));
      const gone = new Set<string>();
      for (const user of users) {
        const last = Math.max(...places.map(({ last }) => last.get({ user })?.at ?? 0));
        const isKept = own.has(user) || isNeeded(user, 0);
        if (!isKept && last <= now) gone.add(user);
        else for (const { putOff } of places) putOff.run({ user, until: isKept ? now + LookAgain : last });
      }
      forgetUsers(gone);
    },
  };
}

/** Where keys of a user are (`userOfKey`). */
function preparePlaces(db: Db) {
  const user = sql`${sql.placeholder("user")}`;
  const { type, id, forgetAt } = linkedKeys;
  const place = (types: readonly string[], names: SQL | undefined) => {
    const here = and(inArray(type, [...types]), names);
    return {
      remove: db.delete(linkedKeys).where(here).prepare(),
      last: db
        .select({ at: max(forgetAt) })
        .from(linkedKeys)
        .where(here)
        .prepare(),
      putOff: db
        .update(linkedKeys)
        .set({ forgetAt: given("until") })
        .where(here)
        .prepare(),
    };
  };
  return [
    // A range of the primary key; others whose digits begin the same are among it.
    place(
      keysBeginWithUser,
      sql`${id} >= ${user} and ${id} < ${user} || '\`' and substr(${id}, length(${user}) + 1, 1) in ('', '.', ':', '@', '_')`,
    ),
    place(
      [SenderKey],
      or(sql`instr(${id}, '::' || ${user} || '::') > 0`, sql`instr(${id}, '::' || ${user} || '_') > 0`),
    ),
  ];
}

function prepareNames(db: Db) {
  const find = db
    .select({ value: linkedKeys.value })
    .from(linkedKeys)
    .where(and(eq(linkedKeys.type, bound("type")), eq(linkedKeys.id, bound("id"))))
    .prepare();
  const isOther = and(eq(addresses.channel, "linked"), ne(addresses.id, bound("exceptId")));
  const named = db
    .select({ one: sql`1` })
    .from(addresses)
    .where(and(isOther, sql`${addresses.platformId} in (${bound("lid")}, ${bound("number")})`))
    .prepare();
  const dialled = db
    .select({ one: sql`1` })
    .from(addresses)
    .where(and(isOther, eq(addresses.phoneKey, bound("phoneKey"))))
    .prepare();
  const creds = db.select({ value: linkedCreds.value }).from(linkedCreds).prepare();
  return {
    find,
    /** Both names of the account that is linked. */
    ownUsers(): ReadonlySet<string> {
      return new Set(usersIn(creds.get()?.value ?? "{}"));
    },
    /** The other name of a user, in Baileys' own table. */
    otherOf(key: string): string | null {
      const found = find.get({ type: "lid-mapping", id: key });
      const other: unknown = found === undefined ? null : JSON.parse(found.value);
      return typeof other === "string" ? other : null;
    },
    /** Whether an address has that LID or number; one that was left behind has neither any more. */
    isLiving(user: string, exceptId: number): boolean {
      const [lid, number] = [`${user}@lid`, `${user}${numbersHost}`];
      if (named.get({ lid, number, exceptId }) !== undefined) return true;
      return dialled.get({ phoneKey: phoneKeyOf(user), exceptId }) !== undefined;
    },
  };
}

/** The users in our own names, as Baileys' credentials have them; none where they cannot be read. */
function usersIn(creds: string): readonly string[] {
  try {
    const { me } = JSON.parse(creds) as { me?: { id?: unknown; lid?: unknown } }; // anything else is caught
    return [me?.id, me?.lid].flatMap((jid) => /^\d+/.exec(String(jid))?.[0] ?? []);
  } catch {
    return [];
  }
}

/** The list of addresses in a token's bytes (JSON in base64) without these users; null where it cannot be read. */
function withoutUsers(value: string, gone: ReadonlySet<string>): string | null {
  try {
    const { token } = JSON.parse(value) as { token: { data: string } }; // anything else is caught
    const listed: unknown = JSON.parse(atob(token.data));
    if (!Array.isArray(listed)) return null;
    const left = listed.filter((jid) => !gone.has(String(jid).split("@")[0] ?? ""));
    return JSON.stringify({ token: { type: "Buffer", data: btoa(JSON.stringify(left)) } });
  } catch {
    return null;
  }
}
