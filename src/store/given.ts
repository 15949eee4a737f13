import { type SQL, sql } from "drizzle-orm";

/** A value given when a prepared statement runs, for the places where drizzle's types want SQL (`set`, selected fields). */
export function given<T = unknown>(name: string): SQL<T> {
  return sql<T>`${sql.placeholder(name)}`;
}
