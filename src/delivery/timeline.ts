/** Things that wait for a moment, earliest first (a binary heap); equal moments in no particular order. */
export interface Timeline<T> {
  readonly add: (at: number, thing: T) => void;
  /** The earliest moment; infinity when nothing waits. */
  readonly nextAt: () => number;
  /** Takes the earliest thing out if its moment has come. */
  readonly take: (now: number) => T | undefined;
}

export function openTimeline<T>(): Timeline<T> {
  const heap: { at: number; thing: T }[] = [];
  const nextAt = () => heap[0]?.at ?? Number.POSITIVE_INFINITY;

  return {
    nextAt,
    add(at, thing) {
      let place = heap.length;
      const added = { at, thing };
      heap.push(added);
      while (place > 0) {
        const above = (place - 1) >> 1;
        const parent = heap[above];
        if (!parent || parent.at <= at) break;
        heap[place] = parent;
        place = above;
      }
      heap[place] = added;
    },
    take(now) {
      const first = heap[0];
      if (!first || first.at > now) return undefined;
      const last = heap.pop();
      if (last && heap.length > 0) sink(heap, last);
      return first.thing;
    },
  };
}

function sink<T>(heap: { at: number; thing: T }[], from: { at: number; thing: T }): void {
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    let child = heap[below];
    const other = heap[below + 1];
    if (child && other && other.at < child.at) {
      child = other;
      below += 1;
    }
    if (!child || child.at >= from.at) break;
    heap[place] = child;
    place = below;
  }
  heap[place] = from;
}
