/** One thing that goes wrong at the platform, for the calls it matches. */
export interface Fault<Refusal> {
  /** Telegram: the method. Cloud API: `text`, `button`, `list`, `read`. Every call when absent. */
  readonly method?: string;
  /** The chat id, number or BSUID the call is for. Everybody when absent. */
  readonly chat?: string;
  /** How many calls it meets; without it, all until removed. */
  readonly times?: number;
  readonly delayMs?: number;
  /** `before`: the connection breaks and nothing was taken. `after`: it was taken, and only the answer is lost. */
  readonly drop?: "before" | "after";
  readonly refusal?: Refusal;
}

/** What goes wrong with the call at hand: delays add up, the first drop and the first refusal count. */
export interface Met<Refusal> {
  readonly delayMs: number;
  readonly drop: "before" | "after" | undefined;
  readonly refusal: Refusal | undefined;
}

/** The faults of one fake, and the timers of its delays. */
export function openFaults<Refusal>() {
  const faults = new Set<{ fault: Fault<Refusal>; left: number }>();
  const waiting = new Map<NodeJS.Timeout, () => void>();

  return {
    /** Adds a fault; the function it returns takes it away again. */
    add(fault: Fault<Refusal>): () => void {
      const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      faults.add(entry);
      return () => void faults.delete(entry);
    },
    meet(method: string, chat: string | undefined): Met<Refusal> {
      let met: Met<Refusal> = { delayMs: 0, drop: undefined, refusal: undefined };
      for (const entry of faults) {
        const { fault } = entry;
        if (fault.method !== undefined && fault.method !== method) continue;
        if (fault.chat !== undefined && fault.chat !== chat) continue;
        met = {
          delayMs: met.delayMs + (fault.delayMs ?? 0),
          drop: met.drop ?? fault.drop,
          refusal: met.refusal ?? fault.refusal,
        };
        entry.left -= 1;
        if (entry.left <= 0) faults.delete(entry);
      }
      return met;
    },
    wait(ms: number): Promise<void> {
      if (ms <= 0) return Promise.resolve();
      return new Promise((done) => {
        const timer = setTimeout(() => {
          waiting.delete(timer);
          done();
        }, ms);
        waiting.set(timer, done);
      });
    },
    close(): void {
      for (const [timer, done] of waiting) {
        clearTimeout(timer);
        done();
      }
      waiting.clear();
    },
  };
}
