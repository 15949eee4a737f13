import { sql } from "drizzle-orm";
import { migrations } from "../generated/migrations.ts";
import type { Database } from "./database.ts";

/**
 * Applies the migrations this database has not seen, in order, each in a transaction of its own. The same list runs
 * on both runtimes; `src/generated/migrations.ts` is made from `src/store/migrations` (a test checks it is fresh).
 */
export function migrate({ db, transaction }: Database): void {
  db.run(
    sql`create table if not exists migrations (name text primary key, applied_at integer not null) strict`,
  );
  const applied = new Set(db.all<{ name: string }>(sql`select name from migrations`).map((row) => row.name));
  for (const migration of migrations) {
    if (applied.has(migration.name)) continue;
    transaction(() => {
      for (const statement of migration.statements) db.run(sql.raw(statement));
      db.run(sql`insert into migrations (name, applied_at) values (${migration.name}, unixepoch() * 1000)`);
    });
  }
}
