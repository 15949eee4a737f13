import { sql } from "drizzle-orm";
import type { ChannelName } from "../channels/contract.ts";
import type { Db } from "./database.ts";
import { groups } from "./messageSchema.ts";

export function prepareGroups(db: Db) {
  const insert = db
    .insert(groups)
    .values({
      channel: sql.placeholder("channel"),
      chat: sql.placeholder("chat"),
      toldAt: sql.placeholder("now"),
    })
    .onConflictDoNothing()
    .returning({ chat: groups.chat })
    .prepare();

  return {
    /** Notes that a group was told to write in private; false when it was told before. */
    told(channel: ChannelName, chat: string, now: number): boolean {
      return insert.all({ channel, chat, now }).length > 0;
    },
  };
}
