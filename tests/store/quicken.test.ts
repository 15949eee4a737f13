import BetterSqlite3 from "better-sqlite3";
import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, test } from "vitest";
import type { Database, Db } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { openStore } from "../../src/store/openStore.ts";
import { quicken } from "../../src/store/quicken.ts";

const houses = sqliteTable("houses", {
  id: integer("id").primaryKey(),
  street: text("street").notNull(),
  isOpen: integer("is_open", { mode: "boolean" }).notNull(),
  facts: text("facts", { mode: "json" }),
  ownerId: integer("owner_id"),
});
const owners = sqliteTable("owners", { id: integer("id").primaryKey(), name: text("name") });

/** The same statements, as drizzle runs them and without its detour. */
const ways = [false, true].map((quick) => {
  const sqlite = new BetterSqlite3(":memory:");
  sqlite.exec(`
    create table houses (id integer primary key, street text not null, is_open integer not null, facts text,
      owner_id integer);
    create table owners (id integer primary key, name text);
    insert into owners values (7, 'Ana'), (8, null);
  `);
  const db = drizzle(sqlite);
  if (quick) quicken(db);
  return db;
});

function same<T>(run: (db: (typeof ways)[number]) => T): T {
  const [plain, quick] = ways.map(run);
  expect(quick).toEqual(plain);
  return plain as T;
}

describe("a statement without drizzle's detour gives what it gives with it", () => {
  test("when it writes, whatever a column makes of a value", () => {
    const written = same((db) => {
      const add = db
        .insert(houses)
        .values({
          street: sql.placeholder("street"),
          isOpen: sql.placeholder("isOpen"),
          facts: sql.placeholder("facts"),
          ownerId: sql`${sql.placeholder("ownerId")}`,
        })
        .returning({ id: houses.id, isOpen: houses.isOpen, facts: houses.facts })
        .prepare();
      return [
        add.get({ street: "Hidalgo", isOpen: true, facts: { rooms: 3 }, ownerId: 7 }),
        add.get({ street: "Juárez", isOpen: false, facts: null, ownerId: null }),
        add.all({ street: "Morelos", isOpen: true, facts: [1], ownerId: 8 }),
      ];
    });
    expect(written[0]).toEqual({ id: 1, isOpen: true, facts: { rooms: 3 } });
  });

  test("when it adds a row and gives its id, or nothing where the row is there already", () => {
    const added = same((db) => {
      const row = {
        id: sql.placeholder("id"),
        street: sql`${sql.placeholder("street")}`,
        isOpen: true,
      };
      const add = db
        .insert(houses)
        .values(row)
        .onConflictDoNothing()
        .returning({ house: houses.id })
        .prepare();
      const new_ = { id: null, street: "Allende" };
      const given = [
        add.get(new_),
        add.get({ ...new_, id: 40 }),
        add.get({ ...new_, id: 40 }),
        add.all(new_),
      ];
      const many = db
        .insert(houses)
        .values([
          { street: "Aldama", isOpen: true },
          { street: "Abasolo", isOpen: true },
        ])
        .returning({ id: houses.id });
      const upsert = db
        .insert(houses)
        .values({ id: 40, street: "Rayón", isOpen: true })
        .onConflictDoUpdate({ target: houses.id, set: { street: "Rayón" } })
        .returning({ id: houses.id });
      return [
        ...given,
        add.all({ ...new_, id: 40 }),
        many.all(),
        upsert.get(),
        db.select().from(houses).all(),
      ];
    });
    expect(added.slice(0, 4)).toEqual([{ house: 4 }, { house: 40 }, undefined, [{ house: 41 }]]);
  });

  test("when it reads one, many or none", () => {
    same((db) => {
      const byStreet = db
        .select()
        .from(houses)
        .where(eq(houses.street, sql.placeholder("street")))
        .prepare();
      return [
        byStreet.get({ street: "Juárez" }),
        byStreet.get({ street: "Nowhere" }),
        byStreet.all({ street: "Nowhere" }),
        db.select({ street: houses.street }).from(houses).all(),
        db.select().from(houses).where(eq(houses.street, "Juárez")).orderBy(houses.id).limit(1).all(),
        db.select({ id: houses.id }).from(houses).orderBy(houses.id).limit(2).all(),
        db.select({ id: houses.id }).from(houses).orderBy(houses.id).limit(1).offset(1).all(),
      ];
    });
  });

  test("when it joins, with names of its own or as rows of rows", () => {
    const joined = same((db) => [
      db
        .select({ street: houses.street, owner: owners.name, count: sql<number>`1 + 1`.mapWith(String) })
        .from(houses)
        .leftJoin(owners, eq(owners.id, houses.ownerId))
        .orderBy(houses.id)
        .all(),
      db.select().from(houses).leftJoin(owners, eq(owners.id, houses.ownerId)).orderBy(houses.id).all(),
    ]);
    expect(joined[0]?.[0]).toEqual({ street: "Hidalgo", owner: "Ana", count: "2" });
    expect(joined[1]?.[1]).toMatchObject({ owners: null });
  });

  test("when it changes or takes away, and says how much", () => {
    same((db) => {
      const close = db
        .update(houses)
        .set({ isOpen: false })
        .where(and(eq(houses.street, sql.placeholder("street")), eq(houses.isOpen, true)))
        .prepare();
      return [close.run({ street: "Hidalgo" }).changes, close.run({ street: "Hidalgo" }).changes];
    });
    same((db) => db.delete(houses).where(eq(houses.id, 3)).returning({ id: houses.id }).all());
    same((db) => db.all(sql`select count(*) as n from houses`));
  });

  test("when a value is missing it says so", () => {
    for (const db of ways) {
      const one = db
        .select()
        .from(houses)
        .where(eq(houses.id, sql.placeholder("id")))
        .prepare();
      expect(() => one.get({})).toThrow(/placeholder "id"|“id”/);
    }
  });
});

test("what is planned only when it is first run could be: each statement of the store is one SQLite takes", () => {
  const sqlite = new BetterSqlite3(":memory:");
  const db = drizzle(sqlite) as unknown as Db;
  const transaction = <T>(work: () => T): T => work();
  const database: Database = { db, transaction, savepoint: transaction, inTransaction: () => false };
  migrate(database);
  expect(Object.values(openStore(database)).length).toBeGreaterThan(25);
});
