import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/durable-sqlite";
import type { Database, Db } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";

// What a Durable Object's storage refuses, for drizzle's driver of it; SQLite itself is the same. It stands in for
// the platform only: whether the real one agrees is shown by the tests that run in workerd.

const parametersMost = 100;
const columnsMost = 100;
const textMost = 100_000;

export function openDurableLike(): Database {
  const sqlite = new BetterSqlite3(":memory:");
  sqlite.pragma("foreign_keys = ON");

  const exec = (query: string, ...parameters: unknown[]) => {
    if (/^\s*(pragma|attach|vacuum|begin|commit|rollback|savepoint)\b/i.test(query))
      throw new Error(`refused: ${query}`);
    if (query.length > textMost) throw new Error("refused: the statement is too long");
    if (parameters.length > parametersMost) throw new Error("refused: too many parameters");
    for (const parameter of parameters) {
      const isBound = parameter === null || ["string", "number"].includes(typeof parameter);
      if (!isBound) throw new Error(`refused: a parameter of type ${typeof parameter}`);
    }
    const statement = sqlite.prepare(query);
    if (!statement.reader) {
      statement.run(...parameters);
      return cursor([], []);
    }
    const names = statement.columns().map((column) => column.name);
    if (names.length > columnsMost) throw new Error("refused: too many columns");
    return cursor(names, statement.raw().all(...parameters) as unknown[][]);
  };

  const transaction = <T>(work: () => T): T => sqlite.transaction(work)();
  const storage = { sql: { exec }, transactionSync: transaction };
  const db = drizzle(storage as never) as unknown as Db;
  const database: Database = {
    db,
    transaction,
    savepoint: transaction,
    inTransaction: () => sqlite.inTransaction,
  };
  migrate(database);
  return database;
}

function cursor(names: readonly string[], rows: readonly unknown[][]) {
  const objects = rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]])));
  return {
    toArray: () => objects,
    next: () => ({ value: objects[0], done: objects.length === 0 }),
    raw: () => ({ toArray: () => rows }),
  };
}
