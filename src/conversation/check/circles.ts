import type { Finding } from "../finding.ts";
import type { Step } from "../flow.ts";
import { MaxStepsPerTurn } from "../limits.ts";
import { leadingFrom, loopsIn } from "./loops.ts";
import { namedBy } from "./opened.ts";
import { atStep, type Check, type Program } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";

/**
 * F11: ways that come back to where they were without a person's answer: Convoca would go in circles. A question whose
 * answer is known is passed over, and flows that call one another may go in circles together.
 */
export const circles: Check = (program) => [
  ...[...program.routes.values()].flatMap((routes) => [...within(routes), ...tooFar(program, routes)]),
  ...calling(program),
];

const isQuiet = (way: Route): boolean => way.quiet;

function within({ flow, points }: Routes): readonly Finding[] {
  const findings = new Map<number, Finding>();
  for (const loop of loopsIn(points, isQuiet)) {
    const places = [...new Set([...loop].map(({ place }) => place))].sort((one, other) => one - other);
    const names = places.map((place) => flow.steps[place]?.name).join(", ");
    for (const place of new Set(
      [...loop].filter((point) => closes(point, loop)).map((point) => point.place),
    )) {
      const step = flow.steps[place];
      if (!step || findings.has(place)) continue;
      const around = places.length > 1 ? `goes in circles with ${names}` : "leads to itself";
      const says = `${step.name} ${around}, and nobody is asked anything on the way`;
      findings.set(
        place,
        atStep("F11", flow, step, says, "ask something on the way, or lead somewhere else"),
      );
    }
  }
  return [...findings.values()];
}

/** Where a loop leads back to a step before. */
const closes = (point: Point, loop: ReadonlySet<Point>): boolean =>
  point.ways.some((way) => way.quiet && way.point && loop.has(way.point) && way.point.place <= point.place);

/** A turn has room for so many steps; called flows take theirs. */
function tooFar(program: Program, routes: Routes): readonly Finding[] {
  if (loopsIn(routes.points, isQuiet).length > 0) return [];
  const most = longestFrom(program, routes, new Set());
  const { flow } = routes;
  const [first] = flow.steps;
  if (most <= MaxStepsPerTurn || !first) return [];
  const says = `up to ${most} steps follow one another in ${flow.name} before anybody is asked something, and a turn has room for ${MaxStepsPerTurn}`;
  return [atStep("F11", flow, first, says, "ask something in between, or part the flow")];
}

/** The most steps taken in one turn, wherever that begins. */
function longestFrom(program: Program, routes: Routes, under: ReadonlySet<string>): number {
  const { flow, points } = routes;
  if (under.has(flow.name)) return 0;
  const found = new Map<Point, number>();
  const costs = new Map<string, number>();
  const within = new Set([...under, flow.name]);
  const costOf = ({ place }: Point): number => {
    const to = begunBy(flow.steps[place]);
    if (to === undefined) return 1;
    const begun = program.routes.get(to);
    const cost = costs.get(to) ?? (begun ? longestFrom(program, begun, within) : 0);
    costs.set(to, cost);
    return 1 + cost;
  };
  // Points are settled after those they lead to; without loops that is always possible.
  const settle = (root: Point) => {
    const open = [root];
    for (let point = open.at(-1); point; point = open.at(-1)) {
      const next = point.ways.flatMap((way) => (way.quiet && way.point ? [way.point] : []));
      const before = next.find((one) => !found.has(one) && !open.includes(one));
      if (before) {
        open.push(before);
        continue;
      }
      found.set(point, costOf(point) + Math.max(0, ...next.map((one) => found.get(one) ?? 0)));
      open.pop();
    }
  };
  for (const point of points) if (!found.has(point)) settle(point);
  return Math.max(0, ...found.values());
}

/** The flow that is begun at a step: called, or gone on with. */
const begunBy = (step: Step | undefined): string | undefined =>
  step?.kind === "call" ? step.flow : step && namedBy(step)?.flow;

/** Flows that call one another, or go on with one another, before anybody is asked. */
function calling(program: Program): readonly Finding[] {
  const quietCalls = new Map(
    [...program.routes.values()].map((routes) => {
      const places = new Set([...leadingFrom(routes.first, isQuiet)].map(({ place }) => place));
      const calls = routes.flow.steps.flatMap((step, place) => {
        const to = begunBy(step);
        return to !== undefined && places.has(place) ? [{ step, to }] : [];
      });
      return [routes.flow.name, { flow: routes.flow, calls }] as const;
    }),
  );
  const reaches = (from: string): ReadonlySet<string> => {
    const all = new Set(quietCalls.get(from)?.calls.map(({ to }) => to));
    for (const name of all) for (const { to } of quietCalls.get(name)?.calls ?? []) all.add(to);
    return all;
  };
  return [...quietCalls.values()].flatMap(({ flow, calls }) =>
    calls
      .filter(({ to }) => to === flow.name || reaches(to).has(flow.name))
      .map(({ step, to }) => {
        const verb = step.kind === "call" ? "calls" : "opens";
        const who = to === flow.name ? "itself" : `${to}, which ${verb} ${flow.name} again`;
        const says = `${step.name} goes in circles: ${flow.name} ${verb} ${who}, before anybody is asked anything`;
        const mend = `ask something before, or ${step.kind === "call" ? "call" : "open"} another flow`;
        return atStep("F11", flow, step, says, mend);
      }),
  );
}
