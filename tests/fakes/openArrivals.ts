/** What arrived somewhere, in order. Waiting is by event: nothing polls, nothing sleeps. */
export function openArrivals<T>(whose: string, show: (thing: T) => string) {
  const arrived: T[] = [];
  const waiting = new Set<() => void>();
  let seen = 0;

  function waitFor(
    wanted: number | ((thing: T) => boolean),
    { timeoutMs = 5_000 }: { readonly timeoutMs?: number } = {},
  ): Promise<T> {
    const find = () => (typeof wanted === "number" ? arrived[wanted - 1] : arrived.find(wanted));
    return new Promise((done, fail) => {
      const already = find();
      if (already !== undefined) return done(already);
      const look = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        clearTimeout(timer);
        done(found);
      };
      const timer = setTimeout(() => {
        waiting.delete(look);
        const lines = arrived.map((thing) => `\n  ${show(thing)}`).join("");
        fail(
          new Error(
            `${whose} waited ${timeoutMs} ms for ${String(wanted)} and heard ${arrived.length}:${lines}`,
          ),
        );
      }, timeoutMs);
      waiting.add(look);
    });
  }

  return {
    all: arrived as readonly T[],
    /** The n-th that ever arrived (from 1), or the first that fits; rejects after `timeoutMs` (5 s). */
    waitFor,
    /** The next one not yet given by `next`. */
    next(options: { readonly timeoutMs?: number } = {}): Promise<T> {
      seen += 1;
      return waitFor(seen, options);
    },
    add(thing: T): void {
      arrived.push(thing);
      for (const look of [...waiting]) look();
    },
  };
}

export type Arrivals<T> = ReturnType<typeof openArrivals<T>>;
