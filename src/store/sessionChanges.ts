import { sql } from "drizzle-orm";
import { sessionChanges } from "./callSchema.ts";
import type { Db } from "./database.ts";

export type SessionField =
  | "topic"
  | "place"
  | "locality"
  | "starts"
  | "ends"
  | "capacity"
  | "lead"
  | "cancelled";

/** What was changed of a session. Instants as epoch ms, who leads it as the person's id. */
export interface SessionChange {
  readonly sessionId: number;
  readonly field: SessionField;
  readonly before: string | null;
  readonly after: string | null;
  /** The person of the staff who did it. */
  readonly by: number;
  readonly now: number;
}

export function prepareSessionChanges(db: Db) {
  const insert = db
    .insert(sessionChanges)
    .values({
      sessionId: sql.placeholder("sessionId"),
      field: sql.placeholder("field"),
      before: sql.placeholder("before"),
      after: sql.placeholder("after"),
      changedAt: sql.placeholder("now"),
      changedBy: sql.placeholder("by"),
    })
    .returning({ id: sessionChanges.id })
    .prepare();
  return {
    /** Its id. */
    add(change: SessionChange): number {
      return insert.get({ ...change }).id;
    },
  };
}
