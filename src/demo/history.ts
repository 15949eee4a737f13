import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Outgoing } from "../channels/contract.ts";
import type { Database } from "../store/database.ts";
import { outbox } from "../store/messageSchema.ts";
import { wholeBody } from "../store/outboxRows.ts";
import { addresses } from "../store/schema.ts";
import type { DemoChannel } from "./phones.ts";

/** A message that reached a phone before this process began. */
export interface Earlier {
  readonly messageId: string;
  /** Epoch ms. */
  readonly at: number;
  readonly message: Outgoing;
}

/** What was sent to an address, oldest first. */
export type History = (channel: DemoChannel, platformId: string) => readonly Earlier[];

const shown = 60;

/** Reads what left for an address from the outbox. What people wrote is kept nowhere, so it cannot be shown again. */
export function openHistory({ db }: Pick<Database, "db">): History {
  const found = db
    .select({ id: addresses.id })
    .from(addresses)
    .where(
      and(
        eq(addresses.channel, sql.placeholder("channel")),
        eq(addresses.platformId, sql.placeholder("platformId")),
      ),
    )
    .prepare();
  const sent = db
    .select({ messageId: outbox.messageId, at: outbox.sentAt, body: wholeBody })
    .from(outbox)
    .where(
      and(
        eq(outbox.addressId, sql.placeholder("addressId")),
        inArray(outbox.status, ["sent", "delivered", "read"]),
        ne(outbox.kind, "acknowledge"),
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(shown)
    .prepare();
  return (channel, platformId) => {
    // Somebody who never wrote is found out by an index; the outbox has none for addresses.
    const address = found.get({ channel, platformId });
    if (address === undefined) return [];
    return sent
      .all({ addressId: address.id })
      .flatMap(({ messageId, at, body }) =>
        // What let somebody in is kept nowhere once it left.
        messageId === null || at === null || body === ""
          ? []
          : [{ messageId, at, message: JSON.parse(body) as Outgoing }],
      )
      .reverse();
  };
}
