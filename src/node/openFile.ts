import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError } from "../config.ts";
import { openSqlite, type SqliteFile } from "../store/sqlite.ts";
import { lockDatabase } from "./lock.ts";

export interface OpenFile {
  readonly database: SqliteFile;
  readonly close: () => void;
}

/**
 * Opens a database for this process alone, with its folder. Throws `ConfigError` when the folder cannot be written or
 * another process has the database.
 */
export function openFile(file: string): OpenFile {
  // Names and numbers of people are in it: nobody else on this machine may look.
  process.umask(0o077);
  const folder = dirname(file);
  const lock = refusing(() => {
    mkdirSync(folder, { recursive: true });
    return lockDatabase(file);
  }, folder);
  const database = refusing(() => openSqlite(file), folder);
  return {
    database,
    close: () => {
      database.close();
      lock.release();
    },
  };
}

function refusing<T>(work: () => T, folder: string): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code.startsWith("SQLITE_BUSY")) {
      throw new ConfigError(
        `DATA_DIR ${folder} is in use: another Convoca runs on it; stop that one, or set another.`,
      );
    }
    if (/^(E[A-Z]+|SQLITE_(CANTOPEN|READONLY|IOERR|FULL|NOTADB|CORRUPT).*)$/.test(code)) {
      throw new ConfigError(
        `DATA_DIR ${folder} cannot be used (${code}): let this account write there, or set another.`,
      );
    }
    throw error;
  }
}
