import type { Point, Route, Routes } from "./routes.ts";

// What holds at a point whatever way led there, of things that are no values: an agreement, a permission. Each is a bit.

export interface Holding {
  /** What holds where the flow begins. */
  readonly first: number;
  /** What holds after going that way from where `held` did. */
  readonly along: (held: number, point: Point, way: Route) => number;
}

export interface Sure {
  /** On arriving at a point; nobody comes to one that is not named. */
  readonly at: ReadonlyMap<Point, number>;
  readonly ends: ReadonlyMap<string, number>;
}

export function sureIn({ first }: Pick<Routes, "first">, { first: given, along }: Holding): Sure {
  const at = new Map<Point, number>(first.map((point) => [point, given]));
  const ends = new Map<string, number>();
  const waiting = [...first];
  for (let point = waiting.pop(); point; point = waiting.pop()) {
    const held = at.get(point) ?? 0;
    for (const way of point.ways) {
      const then = along(held, point, way);
      if ("end" in way.to) ends.set(way.to.end, (ends.get(way.to.end) ?? then) & then);
      if (!way.point) continue;
      const before = at.get(way.point);
      const both = before === undefined ? then : before & then;
      if (both === before) continue;
      at.set(way.point, both);
      waiting.push(way.point);
    }
  }
  return { at, ends };
}

/** What is known of the values where a way leaves a point: passed over, or entered. */
export const knownOn = (point: Point, way: Route) =>
  way.why.is === "passed" ? way.known : (point.entered ?? point.arriving);

/** A way that leads to a point, in the names of the steps on it: the last few. */
export function wayTo({ flow }: Pick<Routes, "flow">, point: Point): string {
  const names: string[] = [];
  for (let at: Point | null = point.from; at; at = at.from) {
    const name = flow.steps[at.place]?.name;
    if (name !== undefined && at.entered !== null) names.unshift(name);
  }
  const shown = names.slice(-3).join(", ");
  return names.length === 0 ? "at once" : `by way of ${shown}`;
}
