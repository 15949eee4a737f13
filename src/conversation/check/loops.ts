import type { Point, Route } from "./routes.ts";

/** Points that lead to one another by such ways, each group once; a point that leads to itself is a group of its own. */
export function loopsIn(
  points: readonly Point[],
  takes: (route: Route) => boolean,
): readonly ReadonlySet<Point>[] {
  return knotsIn(points, takes).filter(
    (knot) =>
      knot.size > 1 || [...knot].some((point) => point.ways.some((way) => way.point === point && takes(way))),
  );
}

/** Tarjan's strongly connected components, those that lead nowhere else first. */
export function knotsIn(
  points: readonly Point[],
  takes: (route: Route) => boolean,
): readonly ReadonlySet<Point>[] {
  const order = new Map<Point, number>();
  const low = new Map<Point, number>();
  const stack: Point[] = [];
  const isOn = new Set<Point>();
  const knots: ReadonlySet<Point>[] = [];
  // Without recursion: a flow's points are more than a call stack is sure to hold.
  for (const root of points) {
    if (order.has(root)) continue;
    const open = [{ point: root, next: 0 }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { point } = top;
      if (top.next === 0) {
        order.set(point, order.size);
        low.set(point, order.get(point) ?? 0);
        stack.push(point);
        isOn.add(point);
      }
      const way = point.ways[top.next];
      top.next += 1;
      if (way) {
        const to = way.point;
        if (!to || !takes(way)) continue;
        if (!order.has(to)) open.push({ point: to, next: 0 });
        else if (isOn.has(to)) lower(low, point, order.get(to));
        continue;
      }
      open.pop();
      const below = open.at(-1)?.point;
      if (below) lower(low, below, low.get(point));
      if (low.get(point) !== order.get(point)) continue;
      const knot = new Set<Point>();
      for (let one = stack.pop(); one; one = stack.pop()) {
        isOn.delete(one);
        knot.add(one);
        if (one === point) break;
      }
      knots.push(knot);
    }
  }
  return knots;
}

function lower(low: Map<Point, number>, point: Point, to: number | undefined): void {
  low.set(point, Math.min(low.get(point) ?? 0, to ?? 0));
}

/** Everything that leads to one of these by such ways, and these. */
export function leadingTo(
  points: readonly Point[],
  goals: Iterable<Point>,
  takes: (route: Route) => boolean,
): ReadonlySet<Point> {
  const before = new Map<Point, Point[]>();
  for (const point of points)
    for (const way of point.ways) {
      if (!way.point || !takes(way)) continue;
      const list = before.get(way.point);
      if (list) list.push(point);
      else before.set(way.point, [point]);
    }
  const all = new Set(goals);
  for (const point of all) for (const one of before.get(point) ?? []) all.add(one);
  return all;
}

/** Everything that these lead to by such ways, and these. */
export function leadingFrom(starts: Iterable<Point>, takes: (route: Route) => boolean): ReadonlySet<Point> {
  const all = new Set(starts);
  for (const point of all) for (const way of point.ways) if (way.point && takes(way)) all.add(way.point);
  return all;
}
