import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { linkedKeys, linkedSent } from "./linkedSchema.ts";
import { outbox } from "./messageSchema.ts";

/** An address on the linked number: `123@lid` or `5215550000001@s.whatsapp.net`, and the number where it is known. */
interface LinkedAddress {
  readonly id: number;
  readonly platformId: string;
  readonly phone: string | null;
}

/** Whose tokens there are, under the type `tctoken` (Baileys, tc-token-utils.js). */
const TokenIndex = "__index";

/**
 * What the encryption keeps of a person (Baileys 7, Signal/libsignal.js and lid-mapping.js): sessions and identities under
 * `user.device` or, for a LID, `user_1.device`; keys for groups under `group::user::device`; devices and the other name
 * under the user; tokens under the whole address.
 */
export function prepareLinkedPeople(db: Db) {
  const user = sql`${sql.placeholder("user")}`;
  const { type, id } = linkedKeys;
  const between = (after: string, before: string): SQL =>
    sql`(${id} >= ${user} || ${after} and ${id} < ${user} || ${before})`;
  const remove = (types: readonly string[], where: SQL | undefined) =>
    db
      .delete(linkedKeys)
      .where(and(inArray(type, [...types]), where))
      .prepare();
  const removals = [
    // The character after each of both is where its range ends.
    remove(["session", "identity-key"], or(between(".", "/"), between("_", "`"))),
    remove(
      ["sender-key"],
      or(sql`instr(${id}, '::' || ${user} || '::') > 0`, sql`instr(${id}, '::' || ${user} || '_') > 0`),
    ),
    remove(["device-list"], sql`${id} = ${user}`),
    remove(["lid-mapping"], sql`${id} in (${user}, ${user} || '_reverse')`),
    remove(["tctoken"], sql`${id} in (${user} || '@lid', ${user} || '@s.whatsapp.net')`),
  ];
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
  const find = db
    .select({ value: linkedKeys.value })
    .from(linkedKeys)
    .where(and(eq(type, bound("type")), eq(id, bound("id"))))
    .prepare();
  const change = db
    .update(linkedKeys)
    .set({ value: given("value") })
    .where(and(eq(type, bound("type")), eq(id, bound("id"))))
    .prepare();

  /** The other name of a user, in Baileys' own table. */
  function otherOf(key: string): string | null {
    const found = find.get({ type: "lid-mapping", id: key });
    const other: unknown = found === undefined ? null : JSON.parse(found.value);
    return typeof other === "string" ? other : null;
  }
  /** Both names of somebody; a number that is another person's by now is not theirs. */
  function usersOf({ platformId, phone }: LinkedAddress): ReadonlySet<string> {
    const [own = "", server] = platformId.split("@");
    if (server !== "lid") return new Set([own, otherOf(own) ?? own]);
    const numbers = [otherOf(`${own}_reverse`), phone].filter((number) => number !== null);
    return new Set([own, ...numbers.filter((number) => (otherOf(number) ?? own) === own)]);
  }
  function forgetToken(gone: ReadonlySet<string>): void {
    const key = { type: "tctoken", id: TokenIndex };
    const value = find.get(key)?.value;
    const left = value === undefined ? null : withoutUsers(value, gone);
    if (left !== null) change.run({ ...key, value: left });
  }

  return {
    /**
     * Somebody is forgotten: their sessions, keys, devices and names go, and what was sent to them. Before their messages leave
     * the outbox. Should they write again, WhatsApp's apps agree on new keys by themselves.
     */
    forgetPerson(address: LinkedAddress): void {
      const users = usersOf(address);
      for (const one of removals) for (const gone of users) one.run({ user: gone });
      forgetToken(users);
      removeSent.run({ id: address.id });
    },
  };
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
