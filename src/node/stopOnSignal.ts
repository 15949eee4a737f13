/** An orderly stop takes no longer, ms. */
const patience = 5_000;

interface Stopping {
  /** What is under way ends, and nothing new begins. */
  readonly finish: () => Promise<unknown>;
  /** Then, or when patience is over: what must be written is, and files are closed. */
  readonly close: () => void;
}

/** Stops the process in order when the system or a terminal asks for it. */
export function stopOnSignal({ finish, close }: Stopping): void {
  let asked = false;
  const stop = async () => {
    // Again and again is the same wish: a terminal sends it to every process of the group.
    if (asked) return;
    asked = true;
    await Promise.race([finish(), new Promise((enough) => setTimeout(enough, patience))]);
    close();
    process.exit(0);
  };
  // npm ends at a signal without a word to what it started, which would go on alone and hold the database.
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && void stop(), 500).unref();
  }
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop());
}
