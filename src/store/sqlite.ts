import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Database, Db } from "./database.ts";
import { migrate } from "./migrate.ts";
import { quicken } from "./quicken.ts";

/** A database file on Node. */
export interface SqliteFile extends Database {
  readonly file: string;
  readonly close: () => void;
  /** True when a write is taken now: it makes one, and a durable one. */
  readonly writable: () => boolean;
}

/** An empty database in memory as the migrations leave it: rehearsals and tests open hundreds. */
let migrated: Buffer | undefined;

/**
 * Opens (and creates) a database file, applies what is missing of the migrations, and returns it.
 * WAL with synchronous=FULL: what was acknowledged survives a power cut. better-sqlite3's own default in WAL is
 * NORMAL, which does not.
 */
export function openSqlite(file: string): SqliteFile {
  const isFleeting = file === ":memory:";
  const sqlite = isFleeting && migrated ? new BetterSqlite3(migrated) : new BetterSqlite3(file);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  // What is removed is overwritten: keys of a number that is no longer linked, and people who were forgotten.
  sqlite.pragma("secure_delete = ON");
  // Fewer checkpoints (64 MB of journal between two: each copies a page once, however often it was written), and room
  // for the pages a busy hour touches.
  sqlite.pragma("wal_autocheckpoint = 16000");
  sqlite.pragma("cache_size = -65536");
  sqlite.pragma("busy_timeout = 250");

  const begin = sqlite.prepare("BEGIN IMMEDIATE");
  const commit = sqlite.prepare("COMMIT");
  const rollback = sqlite.prepare("ROLLBACK");
  const save = sqlite.prepare("SAVEPOINT turn");
  const release = sqlite.prepare("RELEASE turn");
  const undo = sqlite.prepare("ROLLBACK TO turn");

  const transaction = <T>(work: () => T): T => {
    begin.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      if (sqlite.inTransaction) rollback.run();
      throw error;
    }
  };
  const savepoint = <T>(work: () => T): T => {
    save.run();
    try {
      const result = work();
      release.run();
      return result;
    } catch (error) {
      // A statement that ended the whole transaction took the savepoint with it.
      if (sqlite.inTransaction) {
        undo.run();
        release.run();
      }
      throw error;
    }
  };

  let beat = 0;
  const db: Db = drizzle(sqlite) as unknown as Db; // the driver's result type of run() is all that differs
  quicken(db);
  const database: Database = { db, transaction, savepoint, inTransaction: () => sqlite.inTransaction };
  migrate(database);
  if (isFleeting) migrated ??= sqlite.serialize();

  return {
    ...database,
    file,
    close: () => sqlite.close(),
    writable: () => {
      // Only a commit finds a full disk. The version in the header is of no other use to us.
      try {
        if (!sqlite.inTransaction) sqlite.pragma(`user_version = ${++beat % 1_000_000}`);
        return true;
      } catch {
        return false;
      }
    },
  };
}
