import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { openSqlite } from "../../src/store/sqlite.ts";

test("a database says that it takes writes only while it really does", () => {
  const folder = mkdtempSync(join(tmpdir(), "convoca-writable-"));
  const database = openSqlite(join(folder, "x.sqlite"));
  const other = new BetterSqlite3(database.file);
  expect(database.writable()).toBe(true);
  other.exec("begin immediate");
  expect(database.writable()).toBe(false);
  other.exec("rollback");
  expect(database.writable()).toBe(true);
  other.close();
  database.close();
  rmSync(folder, { recursive: true });
});
