import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { is, Table } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { phoneKey } from "../../src/community/phoneNumber.ts";
import { migrations } from "../../src/generated/migrations.ts";
import * as calls from "../../src/store/callSchema.ts";
import * as linked from "../../src/store/linkedSchema.ts";
import * as messages from "../../src/store/messageSchema.ts";
import * as recognition from "../../src/store/recognitionSchema.ts";
import * as schema from "../../src/store/schema.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import * as staff from "../../src/store/staffSchema.ts";
import * as work from "../../src/store/workSchema.ts";
import { fillFirst } from "./fillFirst.ts";

const tables = Object.values({
  ...schema,
  ...messages,
  ...staff,
  ...calls,
  ...work,
  ...linked,
  ...recognition,
})
  .filter((exported): exported is (typeof schema)["people"] => is(exported, Table))
  .map((table) => getTableConfig(table as SQLiteTable));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "convoca-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a database file", () => {
  it("keeps what was acknowledged through a power cut: WAL, and every commit synced", () => {
    const file = join(folder, "a.sqlite");
    const { db, close } = openSqlite(file);
    expect(db.get("pragma journal_mode")).toEqual({ journal_mode: "wal" });
    expect(db.get("pragma synchronous")).toEqual({ synchronous: 2 });
    expect(db.get("pragma foreign_keys")).toEqual({ foreign_keys: 1 });
    close();
  });

  it("is opened again without applying anything twice", () => {
    const file = join(folder, "a.sqlite");
    openSqlite(file).close();
    const { db, close } = openSqlite(file);
    const applied = db.all<{ name: string }>("select name from migrations order by name");
    expect(applied.map((row) => row.name)).toEqual(migrations.map((migration) => migration.name));
    close();
  });
});

describe("migrations", () => {
  /** A database as the first migration made it, filled, and then opened by us. */
  const openFull = () => {
    const file = join(folder, "full.sqlite");
    const first = new BetterSqlite3(file);
    first.pragma("foreign_keys = ON");
    for (const statement of migrations[0]?.statements ?? []) first.exec(statement);
    first.exec("create table migrations (name text primary key, applied_at integer not null) strict");
    first.prepare("insert into migrations values (?, 0)").run(migrations[0]?.name);
    fillFirst(first);
    const before = counted(first);
    first.close();
    openSqlite(file).close();
    return { before, after: new BetterSqlite3(file) };
  };

  it("lose nothing of a database that is already full", () => {
    const { before, after } = openFull();
    expect(Object.entries(before).filter(([, rows]) => rows === 0)).toEqual([]);
    expect(counted(after)).toMatchObject(before);
    expect(after.pragma("foreign_key_check")).toEqual([]);
    expect(after.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    after.close();
  });

  it("find the one form of each number, and leave it to one address: somebody's before a stranger's, then the latest", () => {
    const { after } = openFull();
    const addresses = after
      .prepare(
        "select id, platform_id as platformId, phone, phone_key as key, unreachable_at is null as reachable from addresses where channel = 'whatsapp' order by id",
      )
      .all();
    expect(addresses).toEqual([
      { id: 3, platformId: "5215512345678", phone: "5215512345678", key: "525512345678", reachable: 1 },
      { id: 4, platformId: "525512345678#4", phone: null, key: null, reachable: 0 },
      { id: 5, platformId: "AR.5", phone: null, key: null, reachable: 1 },
      { id: 6, platformId: "AR.6", phone: "541123456789", key: "541123456789", reachable: 1 },
      { id: 7, platformId: "MX.7", phone: null, key: null, reachable: 1 },
    ]);
    expect(addresses).toSatisfy((rows: { phone: string | null; key: string | null }[]) =>
      rows.every(({ phone, key }) => key === (phone && phoneKey(phone))),
    );
    after.close();
  });

  it("let strangers be forgotten two days after their last message, and nobody who is known", () => {
    const { after } = openFull();
    const forgotten = after.prepare("select id, forget_at as at from addresses order by id").all();
    const days = 2 * 24 * 3_600_000;
    expect(forgotten).toEqual([
      ...[1, 2, 3].map((id) => ({ id, at: null })),
      { id: 4, at: 9 + days },
      { id: 5, at: 5 + days },
      { id: 6, at: 6 + days },
      { id: 7, at: 1 + days },
    ]);
    after.close();
  });

  it("never empty a child table, and never end a whole transaction", () => {
    const dir = new URL("../../src/store/migrations/", import.meta.url);
    const files = readdirSync(dir).filter((name) => name.endsWith(".sql"));
    expect(files.map((name) => name.replace(".sql", ""))).toEqual(
      migrations.map((migration) => migration.name),
    );
    const written = files.map((name) => readFileSync(new URL(name, dir), "utf8"));
    for (const sql of [...written, ...migrations.flatMap((migration) => migration.statements)]) {
      expect(sql).not.toMatch(/on\s+delete\s+(cascade|set\s+null)/i);
      expect(sql).not.toMatch(/raise\s*\(\s*rollback/i);
      expect(sql).not.toMatch(/\bor\s+rollback\b/i);
      expect(sql).not.toMatch(/\bon\s+conflict\s+rollback\b/i);
    }
  });

  it("make the tables that schema.ts declares, column by column and index by index", () => {
    const { db, close } = openSqlite(":memory:");
    const made = db.all<{ name: string }>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> 'migrations'",
    );
    expect(made.map((row) => row.name).sort()).toEqual(tables.map((table) => table.name).sort());
    for (const table of tables) {
      expect(db.all(columnsOf(table.name)), table.name).toEqual(declaredColumns(table));
      expect(db.all(indexesOf(table.name)), table.name).toEqual(declaredIndexes(table));
      expect(db.all(referencesOf(table.name)), table.name).toEqual(declaredReferences(table));
    }
    close();
  });
});

type Declared = ReturnType<typeof getTableConfig>;

const columnsOf = (table: string) =>
  `select name, upper(type) as type, "notnull" as required, pk > 0 as "primary" from pragma_table_info('${table}') order by name`;
const indexesOf = (table: string) =>
  `select i.name, i."unique", i.partial, (select group_concat(name) from pragma_index_info(i.name)) as columns
   from pragma_index_list('${table}') i where i.origin = 'c' order by i.name`;
const referencesOf = (table: string) =>
  `select "from", "table", "to", on_delete as "onDelete" from pragma_foreign_key_list('${table}') order by "from"`;

function declaredColumns({ columns, primaryKeys }: Declared) {
  const inKey = new Set(primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
  return columns
    .map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      required: column.notNull ? 1 : 0,
      primary: column.primary || inKey.has(column.name) ? 1 : 0,
    }))
    .sort(byName);
}

function declaredIndexes({ indexes }: Declared) {
  return indexes
    .map(({ config }) => ({
      name: config.name,
      unique: config.unique ? 1 : 0,
      partial: config.where ? 1 : 0,
      columns: config.columns.map((column) => ("name" in column ? column.name : "")).join(","),
    }))
    .sort(byName);
}

function declaredReferences({ foreignKeys }: Declared) {
  return foreignKeys
    .map((key) => key.reference())
    .map(({ columns, foreignColumns, foreignTable }) => ({
      from: columns[0]?.name ?? "",
      table: getTableConfig(foreignTable).name,
      to: foreignColumns[0]?.name ?? "",
      onDelete: "NO ACTION",
    }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}

/** The rows of each table there is. */
function counted(sqlite: BetterSqlite3.Database): Record<string, number> {
  const there = sqlite.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  const made = tables.filter(({ name }) => there.includes(name));
  const rows = made.map(({ name }) => {
    const count = sqlite.prepare(`select count(*) as rows from "${name}"`).get() as { rows: number };
    return [name, count.rows] as const;
  });
  return Object.fromEntries(rows);
}
