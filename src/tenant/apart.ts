import { endsTransaction } from "./groupCommit.ts";
import type { Scope } from "./kernel.ts";
import { reasonOf } from "./reasonOf.ts";

/**
 * What is done for one person of many, inside the present transaction: where it fails it is undone alone and told of,
 * `instead` follows, and nobody else waits for it. What SQLite itself refuses is everybody's matter, and is rethrown.
 */
export function apart<T>(
  { kernel }: Scope,
  { what, ...which }: { readonly what: string } & Readonly<Record<string, string | number>>,
  work: () => T,
  instead: () => T,
): T {
  const { database, log } = kernel.parts;
  try {
    return database.savepoint(work);
  } catch (error) {
    if (endsTransaction(database, error)) throw error;
    log.error(what, { ...which, error: reasonOf(error) });
    return database.savepoint(instead);
  }
}
