/** setTimeout takes no more than 24 days, and the machine may sleep meanwhile. */
const longest = 3_600_000;

/** One alarm: `wake(at)` (epoch ms) replaces the last wish, null takes it back. It rings at that moment or later. */
export function openWaker(
  now: () => number,
  ring: () => void,
): { readonly wake: (at: number | null) => void } {
  let timer: NodeJS.Timeout | undefined;
  let wished: number | null = null;
  const set = (at: number) => {
    clearTimeout(timer);
    const wait = Math.max(0, at - now());
    timer = setTimeout(
      () => {
        if (wait > longest) return set(at);
        wished = null;
        ring();
      },
      Math.min(wait, longest),
    );
  };
  return {
    wake: (at) => {
      // Most commits wish for the same moment again.
      if (at === wished) return;
      wished = at;
      if (at === null) clearTimeout(timer);
      else set(at);
    },
  };
}
