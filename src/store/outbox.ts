import type { ChannelName, DeliveryStatus, Outgoing } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { lastCharacter, prepareStatements } from "./outboxStatements.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** A code is begun by us as a notice is, but somebody waits for it: it leaves as answers do, and has limits of its own. */
export type OutboxKind = "reply" | "notice" | "bulk" | "code" | "acknowledge";

/** What is to leave. Exactly one of `addressId` and `chat` (a group) says where to. Instants are epoch ms. */
export interface NewOutgoing {
  /** Stable: the same effect never enters twice. */
  readonly key: string;
  readonly channel: ChannelName;
  readonly account: string;
  readonly addressId: number | null;
  readonly chat: string | null;
  readonly kind: OutboxKind;
  readonly body: Outgoing;
  /** The question it asks (`State.asked`), null when it asks none. */
  readonly ask: number | null;
  readonly now: number;
  /** Past this it is pointless and dropped; null or absent: never. */
  readonly expiresAt?: number | null;
}

/** `first` answers people, and bulk goes to many; notices are among the first where they have no lane of their own. */
export type Lane = "first" | "begun" | "bulk";

/** A row that has not left yet: what its place in the order depends on. Its body and its address are read when it leaves. */
export interface Due {
  readonly id: number;
  readonly addressId: number | null;
  readonly chat: string | null;
  readonly kind: OutboxKind;
  readonly createdAt: number;
  readonly dueAt: number;
  /** As it was read; what counts is how it stands when the row leaves. */
  readonly expiresAt: number | null;
  readonly attempts: number;
  /** The last refusal. */
  readonly reason: string | null;
}

/** The same row at the moment it leaves: its text, and how its address stands right now. */
export interface Leaving {
  readonly id: number;
  readonly body: string;
  readonly chat: string | null;
  readonly platformId: string | null;
  readonly phone: string | null;
  readonly unreachable: boolean;
  /** Of a linked number: they did not write to it, or may not be written to until they do. */
  readonly unwritten: boolean;
  readonly optedOut: boolean;
  /** A session that moves takes its invitations along. */
  readonly expiresAt: number | null;
}

/** Something we begin that cannot leave where it waits. */
export interface Stranded {
  readonly id: number;
  readonly key: string;
  readonly kind: OutboxKind;
  readonly addressId: number;
  /** JSON of `Outgoing`. */
  readonly body: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

export interface LeftRow {
  readonly id: number;
  /** The platform's id; null where it gives none. */
  readonly messageId: string | null;
  readonly at: number;
}

/** Whose message a platform's status or somebody's quote is about. */
export interface Traced {
  readonly id: number;
  readonly addressId: number | null;
  readonly ask: number | null;
  readonly kind: OutboxKind;
  /** False when the row stood there or further already. */
  readonly advanced: boolean;
}

export type Outbox = ReturnType<typeof prepareOutbox>;

const rank: Readonly<Record<DeliveryStatus, number>> = { sent: 1, delivered: 2, read: 3, failed: 4 };

/** The table of everything that leaves. Every write holds only while a row is due: a repeated one changes nothing. */
export function prepareOutbox(db: Db) {
  const statements = prepareStatements(db);

  return {
    /** The new row's id; null when its key is there already. */
    add(row: NewOutgoing): number | null {
      const { key, channel, account, addressId, chat, kind, ask, now, expiresAt = null } = row;
      const body = JSON.stringify(row.body);
      const values = { key, channel, account, addressId, chat, kind, body, ask, now, expiresAt };
      return statements.add.get(values)?.id ?? null;
    },

    /** The next `LIST_AT_MOST` due rows of one account and lane after `afterId`, in the order they entered. */
    listDue(from: {
      channel: ChannelName;
      account: string;
      lane: Lane;
      /** The lane of notices. */
      notices?: Lane;
      afterId: number;
    }): Due[] {
      const { channel, account, lane, notices = "first", afterId } = from;
      return statements.listDue.all({ channel, account, afterId, lane, notices });
    },

    /** What we begin and still waits to leave by an account, but for questions: their conversations are where they are. */
    listStranded(channel: ChannelName, account: string): readonly Stranded[] {
      return statements.listStranded.all({ channel, account });
    },

    /** Whether an address was sent the very same in the same moment. */
    hasAlike(addressId: number, { body, createdAt }: Pick<Stranded, "body" | "createdAt">): boolean {
      return statements.alike.get({ addressId, body, createdAt }) !== undefined;
    },

    /** Takes back what still waits to leave under keys that start so. Gives the addresses it was for. */
    withdraw(prefix: string, reason: string): readonly number[] {
      const taken = statements.withdraw.all({ prefix, end: `${prefix}${lastCharacter}`, reason });
      return taken.flatMap(({ addressId }) => addressId ?? []);
    },

    /** The key of the last of those whose keys start so that left to any of these addresses; undefined where none did. */
    findLastSentTo(addressIds: readonly number[], prefix: string): string | undefined {
      const ids = JSON.stringify(addressIds);
      return statements.lastSentTo.get({ ids, prefix, end: `${prefix}${lastCharacter}` })?.key;
    },

    /** How many people's platforms refused for that reason what we began by an account, since then. Reads the whole table. */
    countRefused(from: {
      channel: ChannelName;
      account: string;
      reason: string;
      /** Epoch ms. */
      since: number;
    }): number {
      return statements.countRefused.get(from)?.count ?? 0;
    },

    /** How many messages that we begin wait to leave by a channel and are of use still then, epoch ms. */
    countToBegin(channel: ChannelName, at: number): number {
      return statements.countToBegin.get({ channel, at })?.count ?? 0;
    },

    /** How many messages that we began left an account since then, whatever became of them. Reads the whole table. */
    countBegun(channel: ChannelName, account: string, since: number): number {
      return statements.countBegun.get({ channel, account, since })?.count ?? 0;
    },

    /** Those of `ids` that are still due, as they and their addresses stand now. */
    listLeaving(ids: readonly number[]): Leaving[] {
      return statements.listLeaving.all({ ids: JSON.stringify(ids) }).map((row) => ({
        ...row,
        unreachable: row.unreachable === 1,
        unwritten: row.unwritten === 1,
        optedOut: row.optedOut === 1,
      }));
    },

    markSent(rows: readonly LeftRow[]): void {
      const list = rows.map((row) => [row.id, row.messageId, row.at]);
      statements.markSent.run({ rows: JSON.stringify(list) });
      statements.forgetSecrets.run();
    },

    /** The row stays due, not before `dueAt`; `reason` is the refusal. */
    putOff(id: number, dueAt: number, attempts: number, reason: string): void {
      statements.putOff.run({ id, dueAt, attempts, reason });
    },

    /** Final: `failed` with the platform's reason, or `dropped` by us. `leftAt`: when it left, where it did. */
    giveUp(id: number, status: "failed" | "dropped", reason: string, leftAt: number | null = null): void {
      statements.giveUp.run({ id, status, reason, leftAt });
      statements.forgetSecrets.run();
    },

    /** A group got another chat id: what waits for it goes there. */
    moveChat(id: number, chat: string): void {
      statements.moveChat.run({ id, chat });
    },

    /**
     * Follows a platform's status: sent < delivered < read, never back; `failed` is final and only where nothing was
     * delivered. Undefined when no message of ours has this id.
     */
    advance(
      channel: ChannelName,
      account: string,
      messageId: string,
      status: DeliveryStatus,
      reason?: string,
    ): Traced | undefined {
      const found = statements.byMessage.get({ channel, account, messageId });
      if (!found) return undefined;
      const { id, addressId, ask, kind } = found;
      const advanced =
        status === "failed" ? found.status === "sent" : rank[status] > rankOf(found.status, rank.sent);
      if (advanced) statements.advance.run({ id, status, reason: reason ?? null });
      return { id, addressId, ask, kind, advanced };
    },

    /** Removes what left, or never will, under keys that start so. */
    removeSettled(prefix: string): void {
      statements.removeSettled.run({ prefix, end: `${prefix}${lastCharacter}` });
    },

    /** Which question a quoted or pressed message of ours asked, and what it was about. On Telegram ids repeat from chat to chat. */
    findAsk(
      channel: ChannelName,
      account: string,
      messageId: string,
      addressId: number,
    ): ({ addressId: number; ask: number | null; key: string } & Subject) | undefined {
      const found = statements.findAsk.get({ channel, account, messageId, addressId });
      return found && { addressId, ...found, ...subjectOf(found.key) };
    },

    /** What the last message was about that reached an address: one to many that still waits its turn did not. */
    lastSubject(addressId: number): Subject {
      const last = statements.lastSaid.get({ addressId });
      return last ? subjectOf(last.key) : {};
    },

    /**
     * The convocation that was the last thing an address was asked, as far as it had it at an instant (epoch ms); null
     * where we asked something else since, or answered them. What only tells comes between without being asked.
     */
    lastConvoked(addressId: number, at: number): number | null {
      const last = statements.lastAsked.get({ addressId, at });
      return (last && subjectOf(last.key).convocationId) ?? null;
    },

    /** What a message of ours said, by the platform's id of it; undefined where it is not known, or said nothing. */
    findText(channel: ChannelName, account: string, messageId: string): string | undefined {
      return statements.textOfMessage.get({ channel, account, messageId })?.text ?? undefined;
    },

    /** When the oldest row still due entered; null when nothing waits. */
    oldestDueAt(): number | null {
      return statements.oldest.get()?.createdAt ?? null;
    },

    countDue(): number {
      return statements.countDue.get()?.count ?? 0;
    },

    /** The earliest moment something may leave; null when nothing waits. Reads every due row: for a start, not for a turn. */
    nextDueAt(): number | null {
      return statements.nextDue.get()?.at ?? null;
    },

    /** The last row of all, due or not. Tells cheaply whether anything was added. */
    newest(): { id: number; key: string } | undefined {
      return statements.newest.get();
    },

    /** False when that row was removed, perhaps to give its id to another. */
    has(row: { id: number; key: string }): boolean {
      return statements.has.get(row) !== undefined;
    },
  };
}

function rankOf(status: string, otherwise: number): number {
  // What is failed or dropped stays so.
  if (status === "failed" || status === "dropped") return Number.POSITIVE_INFINITY;
  return rank[status as DeliveryStatus] ?? otherwise;
}
