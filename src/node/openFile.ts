import { basename, dirname } from "node:path";
import { ConfigError } from "../config.ts";
import { openSqlite, type SqliteFile } from "../store/sqlite.ts";
import { lockDatabase } from "./lock.ts";
import { makeFolder } from "./makeFolder.ts";

export interface OpenFile {
  readonly database: SqliteFile;
  readonly close: () => void;
}

/**
 * Opens a database for this process alone, with its folder. Throws `ConfigError` when the folder cannot be written,
 * another process has the database, or what stands in its place is none.
 */
export function openFile(file: string): OpenFile {
  // Names and numbers of people are in it: nobody else on this machine may look.
  process.umask(0o077);
  const lock = refusing(file, () => {
    makeFolder(dirname(file));
    return lockDatabase(file);
  });
  const database = refusing(file, () => openSqlite(file));
  return {
    database,
    close: () => {
      database.close();
      lock.release();
    },
  };
}

function refusing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const sentence = sentenceFor(codeOf(error), dirname(file), basename(file));
    throw sentence === null ? error : new ConfigError(sentence);
  }
}

function sentenceFor(code: string, folder: string, name: string): string | null {
  if (code.startsWith("SQLITE_BUSY"))
    return `DATA_DIR ${folder} is in use: another Convoca runs on it; stop that one, or set another.`;
  // SQLITE_ERROR: it has tables, and they are not ours.
  if (/^SQLITE_(NOTADB|CORRUPT|ERROR)/.test(code))
    return `DATA_DIR ${folder} holds a ${name} that is no database of Convoca's, or a broken one (${code}): put a backup in its place, or set another.`;
  if (/^(E[A-Z]+|SQLITE_(CANTOPEN|READONLY|IOERR|FULL).*)$/.test(code))
    return `DATA_DIR ${folder} cannot be used (${code}): let this account write there, or set another.`;
  return null;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error) return String(error.code);
  // drizzle wraps what the driver throws.
  return codeOf(error.cause);
}
