import type { Finding } from "../finding.ts";
import { knotsIn, leadingTo } from "./loops.ts";
import { namedBy } from "./opened.ts";
import { atStep, type Check, type Program } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";

/**
 * F02: steps from which no end can be reached, whatever is answered: those of the trap itself, not those that lead into
 * it. Taking something back is no way out: it leads the same way again.
 */
export const deadEnd: Check = (program) => {
  const out = gettingOut(program);
  return [...program.routes.values()].flatMap((routes) => [
    ...trappedIn(routes),
    ...openedForNothing(program, routes, out),
  ]);
};

/** The flows that somebody gets out of; one that goes on with another has no end but those of that one. */
function gettingOut({ routes, flows }: Program): ReadonlySet<string> {
  // Of what has too many ways to be followed nothing is known.
  const out = new Set([...flows.keys()].filter((name) => !routes.has(name)));
  const leaves = ({ flow, points }: Routes) =>
    points.some(({ place, ways }) => {
      const to = flow.steps[place] && namedBy(flow.steps[place])?.flow;
      return ways.some(isOut) && (to === undefined || !flows.has(to) || out.has(to));
    });
  for (let grown = true; grown; ) {
    grown = false;
    for (const of of routes.values())
      if (!out.has(of.flow.name) && leaves(of)) {
        out.add(of.flow.name);
        grown = true;
      }
  }
  return out;
}

/** Steps that go on with a flow nobody gets out of, as where two flows only go on with each other. */
function openedForNothing(
  { flows }: Program,
  { flow, points }: Routes,
  out: ReadonlySet<string>,
): readonly Finding[] {
  return flow.steps.flatMap((step, place) => {
    const to = namedBy(step)?.flow;
    if (to === undefined || !flows.has(to) || out.has(to)) return [];
    if (!points.some((point) => point.place === place && point.entered !== null)) return [];
    const says = `from ${step.name} no end can be reached: it goes on with ${to}, which comes to none`;
    return [atStep("F02", flow, step, says, `let ${to} come to an end, or go on with another flow`)];
  });
}

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
