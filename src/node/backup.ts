import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { NumberType } from "../store/linked.ts";
import { makeFolder } from "./makeFolder.ts";

/**
 * Copies a database that may be in use into one file at `target`, or named after it and `at` (epoch ms) inside
 * `target` when that is a folder. It holds one moment of the database, is checked, and is on disk for good when this
 * returns its path. Throws when the file exists already, or when the copy is not sound; nothing is left then.
 * The keys of a linked WhatsApp number stay behind: whoever found the copy could write as the institution, and keys that
 * have gone on since are worse than none. Who restores a copy links the number anew.
 */
export function backup(database: string, target: string, at: number): string {
  const file = isFolder(target)
    ? join(target, `${basename(database, ".sqlite")}-${stamp(at)}.sqlite`)
    : target;
  if (existsSync(file)) throw new Error(`${file} exists already`);
  makeFolder(dirname(file));

  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    copy(database, unfinished);
    leaveKeys(unfinished);
    check(unfinished);
    sync(unfinished);
    renameSync(unfinished, file);
    sync(dirname(file));
    return file;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** One read transaction: writers go on meanwhile, and none of what they write gets in by halves. */
function copy(database: string, file: string): void {
  const source = new BetterSqlite3(database, { fileMustExist: true, timeout: 10_000 });
  try {
    source.prepare("VACUUM INTO ?").run(file);
  } finally {
    source.close();
  }
}

const keyTables = ["linked_creds", "linked_keys", "linked_leases"];
/** Which number it was is no secret: linked anew it is the one that people wrote to. */
const kept: Readonly<Record<string, string>> = { linked_keys: ` where type <> '${NumberType}'` };

/** Deleted rows stay in the file's free pages until it is written anew. */
function leaveKeys(file: string): void {
  const made = new BetterSqlite3(file, { fileMustExist: true });
  try {
    const known = made.prepare("select 1 from sqlite_master where type = 'table' and name = ?");
    const removed = keyTables
      .filter((table) => known.get(table) !== undefined)
      .map((table) => made.prepare(`delete from ${table}${kept[table] ?? ""}`).run().changes);
    if (removed.some((rows) => rows > 0)) made.exec("VACUUM");
  } finally {
    made.close();
  }
}

function check(file: string): void {
  const made = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = made.pragma("integrity_check", { simple: true });
    if (verdict !== "ok") throw new Error(`the copy is not sound: ${String(verdict)}`);
    const orphans = made.pragma("foreign_key_check");
    if (Array.isArray(orphans) && orphans.length > 0)
      throw new Error(`the copy has ${orphans.length} orphans`);
  } finally {
    made.close();
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** 2026-11-20T23-45-01Z: it sorts, and every file system takes it. */
const stamp = (at: number) =>
  new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(":", "-");
