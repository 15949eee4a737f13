import { type SQL, sql } from "drizzle-orm";

/** A value given when a prepared statement runs, for the places where drizzle's types want SQL (`set`, selected fields). */
export function given<T = unknown>(name: string): SQL<T> {
  return sql<T>`${sql.placeholder(name)}`;
}

/**
 * A value to compare a column with. The `+` keeps SQLite from looking at it while planning: built with STAT4 as
 * better-sqlite3 is, it would plan the statement again for every new value, which costs more than running it.
 */
export function bound(name: string): SQL {
  return sql`+${sql.placeholder(name)}`;
}
