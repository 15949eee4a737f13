import { sql } from "drizzle-orm";
import type { Database } from "../../src/store/database.ts";

/** The rows of a query of the test's own. */
export function queryRows<Row>({ db }: Pick<Database, "db">, query: string): Row[] {
  return db.all<Row>(sql.raw(query));
}

/** Every row of every table, as text: what is in none of them is nowhere. */
export function dumpDatabase(database: Pick<Database, "db">): string[] {
  const tables = queryRows<{ name: string }>(
    database,
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
  );
  return tables.flatMap(({ name }) =>
    queryRows(database, `select * from "${name}" order by rowid`).map(
      (row) => `${name} ${JSON.stringify(row)}`,
    ),
  );
}
