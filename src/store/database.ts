import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

/** The one database type the core knows: synchronous on both runtimes. */
export type Db = BaseSQLiteDatabase<"sync", unknown>;

/** What an entry gives the core: its driver, and how its runtime opens and closes a transaction. */
export interface Database {
  readonly db: Db;
  /** All or nothing, durable when it returns. The work is synchronous: a promise would leave its writes behind. */
  readonly transaction: <T>(work: () => T) => T;
  /** Inside a transaction: undone alone, and rethrown, when the work throws. */
  readonly savepoint: <T>(work: () => T) => T;
  /** False when a statement ended the whole transaction under us (a full disk, RAISE(ROLLBACK)). */
  readonly inTransaction: () => boolean;
}
