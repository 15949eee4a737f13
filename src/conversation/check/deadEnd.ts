import type { Finding } from "../finding.ts";
import { knotsIn, leadingTo } from "./loops.ts";
import { atStep, type Check } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";

/**
 * F02: steps from which no end can be reached, whatever is answered: those of the trap itself, not those that lead into
 * it. Taking something back is no way out: it leads the same way again.
 */
export const deadEnd: Check = (program) =>
  [...program.routes.values()].flatMap((routes) => trappedIn(routes));

const isOnward = ({ why }: Route): boolean => why.is !== "back" && why.is !== "cancel";
const isOut = (way: Route): boolean => way.point === null && isOnward(way);

function trappedIn({ flow, points }: Routes): readonly Finding[] {
  const free = leadingTo(
    points,
    points.filter(({ ways }) => ways.some(isOut)),
    isOnward,
  );
  const stuck = points.filter((point) => !free.has(point));
  if (stuck.length === 0) return [];
  const traps = knotsIn(stuck, isOnward).filter((knot) =>
    [...knot].every(({ ways }) => ways.every((way) => !isOnward(way) || (way.point && knot.has(way.point)))),
  );
  const findings = new Map<number, Finding>();
  for (const trap of traps) {
    const places = [...new Set([...trap].map(({ place }) => place))].sort((one, other) => one - other);
    for (const place of places) {
      const step = flow.steps[place];
      if (!step || findings.has(place)) continue;
      findings.set(place, atStep("F02", flow, step, says(step.name, trap, places.length), mendOf(trap)));
    }
    function says(name: string, knot: ReadonlySet<Point>, steps: number): string {
      const names = places.map((place) => flow.steps[place]?.name).join(", ");
      if (steps > 1) return `from ${name} no end can be reached: ${names} lead only to one another`;
      const [only] = knot;
      return only?.ways.length === 0
        ? `from ${name} no end can be reached: nothing leads on from it`
        : `from ${name} no end can be reached: it leads only to itself`;
    }
  }
  return [...findings.values()];
}

const mendOf = (trap: ReadonlySet<Point>): string =>
  [...trap].some(({ ways }) => ways.length === 0)
    ? "what it calls or does must be able to come out as something"
    : "let one of them lead on, to a step after them or to an end";
