import type { Log } from "../log.ts";

const minute = 60_000;

/**
 * Warns of what strangers can cause at will, at most once a minute and event; `times` tells how often it was in
 * between. `now` is epoch ms.
 */
export function openSeldom(log: Log, now: () => number): (event: string) => void {
  const last = new Map<string, { at: number; kept: number }>();
  return (event) => {
    const before = last.get(event);
    if (before !== undefined && now() - before.at < minute) {
      before.kept += 1;
      return;
    }
    log.warn(event, { times: 1 + (before?.kept ?? 0) });
    last.set(event, { at: now(), kept: 0 });
  };
}
