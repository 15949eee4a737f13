import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";

/** Rows of a database that a process has or had: read from a copy, so that finding its traces removes none. */
export function rowsOf<Row>(file: string, query: string): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "convoca-look-"));
  const copy = join(folder, "copy.sqlite");
  for (const tail of ["", "-wal"]) if (existsSync(file + tail)) copyFileSync(file + tail, copy + tail);
  const database = new BetterSqlite3(copy);
  try {
    return database.prepare<[], Row>(query).all();
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
