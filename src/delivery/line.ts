/** First in, first out, without moving what waits behind. */
export interface Line<T> {
  readonly size: () => number;
  readonly first: () => T | undefined;
  readonly add: (thing: T) => void;
  readonly take: () => T | undefined;
}

export function openLine<T>(): Line<T> {
  let things: (T | undefined)[] = [];
  let head = 0;
  return {
    size: () => things.length - head,
    first: () => things[head],
    add: (thing) => {
      things.push(thing);
    },
    take: () => {
      const thing = things[head];
      if (head === things.length) return undefined;
      things[head] = undefined;
      head += 1;
      if (head === things.length) {
        things = [];
        head = 0;
      } else if (head > 1024 && head * 2 > things.length) {
        things = things.slice(head);
        head = 0;
      }
      return thing;
    },
  };
}
