import BetterSqlite3 from "better-sqlite3";

/** Longer than an orderly stop takes, so that a restart finds the door free. */
const patience = 6_500;

/**
 * Holds a database for this process alone; two would send everything twice. The system lets go when the process
 * ends, however it ends. Waits for a process that is stopping; throws when another one stays.
 */
export function lockDatabase(file: string): { readonly release: () => void } {
  const lock = new BetterSqlite3(`${file}.lock`, { timeout: patience });
  try {
    lock.pragma("journal_mode = MEMORY"); // nothing is ever written
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    throw error;
  }
  return { release: () => lock.close() };
}
