import { drizzle } from "drizzle-orm/durable-sqlite";
import type { Database, Db } from "../store/database.ts";
import { migrate } from "../store/migrate.ts";

/** An institution's database on Cloudflare. What is answered is durable: the output gate holds the answer until then. */
export function openDurable(storage: DurableObjectStorage): Database {
  const transaction = <T>(work: () => T): T => storage.transactionSync(work);
  const database: Database = {
    db: drizzle(storage) as unknown as Db, // the driver's result type of run() is all that differs
    transaction,
    // Nested transactions are savepoints here.
    savepoint: transaction,
    // A statement that ended the whole transaction would have ended this object with it.
    inTransaction: () => true,
  };
  migrate(database);
  return database;
}
