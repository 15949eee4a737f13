import type { Finding } from "../finding.ts";
import type { CallStep, DoStep, Flow } from "../flow.ts";
import { type Deed, deedsOf, isAfter } from "./deeds.ts";
import { letterAt, mayLack } from "./known.ts";
import { leadingFrom } from "./loops.ts";
import { own } from "./own.ts";
import { atLine, atStep, type Check, type Program } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";
import type { ActionShape } from "./tables.ts";

/**
 * F16: something that can be done twice in one run of a flow (somebody goes back, corrects at a read-back, is led there
 * again) and must not be: the action does not know a repetition, is not told what it knows it by, or has done it for what
 * was corrected since.
 */
export const repeated: Check = (program) =>
  [...program.routes.values()].flatMap((routes) => {
    const { flow } = routes;
    const again = flow.steps.flatMap((step, place) => {
      if (step.kind === "do") return doneAgain(program, routes, step, place);
      return step.kind === "call" ? calledAgain(program, routes, step, place) : [];
    });
    return [...again, ...takenAgain(program, flow)];
  });

/** Photos come several at once, and each is taken. */
function takenAgain({ tables }: Program, flow: Flow): readonly Finding[] {
  const { media } = flow;
  const action = media && own(tables.actions, media.action);
  if (!media || !action || action.once !== undefined || media.most === 1) return [];
  const says = `${media.action} is done for each photo that comes, and does not know that it was done`;
  return [atLine("F16", flow, "media", says, "let something else take them, or write `most: 1` under media")];
}

function doneAgain(program: Program, routes: Routes, step: DoStep, place: number): readonly Finding[] {
  const { flow, points } = routes;
  const action = own(program.tables.actions, step.action);
  if (!action || action.once?.length === 0) return [];
  const isDone = ({ why }: Route) => why.is === "outcome" && !action.idle?.includes(why.what ?? "");
  const again = comesAgain(
    points.filter((point) => point.place === place && point.entered !== null),
    isDone,
  );
  if (again.size === 0) return [];
  const found = (says: string, mend: string) => atStep("F16", flow, step, says, mend);
  if (action.once === undefined)
    return [
      found(
        `${step.action} can be done here a second time, and does not know that it was done`,
        "lead on so that nobody comes back before it, or end there",
      ),
    ];
  const { once, optional = [] } = action;
  // What may be absent tells two apart only beside what may not: «for me» has no other name, this time and the next.
  const isKnownOtherwise = once.some((input) => !optional.includes(input));
  const untold = once.filter(
    (input) => own(step.with, input) === undefined && !(isKnownOtherwise && optional.includes(input)),
  );
  if (untold.length > 0)
    return [
      found(
        `${step.action} can be done here a second time, and knows that only by ${untold.join(" and ")}, which it is not given`,
        `add \`${untold[0]}:\` under with`,
      ),
    ];
  const unknown = isKnownOtherwise ? [] : once.flatMap((input) => own(step.with, input) ?? []);
  const isLacking = (point: Point) =>
    point.entered !== null &&
    unknown.every((path) => mayLack(letterAt(routes.ground, point.entered ?? "", path)));
  if (unknown.length > 0 && [...again].some((point) => point.place === place && isLacking(point)))
    return [
      found(
        `${step.action} can be done here a second time, and knows that only by ${unknown.join(" and ")}, which may not be known then`,
        `keep what it gives back as ${unknown[0]}, or lead on so that nobody comes back before it`,
      ),
    ];
  return correctedAfter(action, step, flow, again).map((slot) =>
    found(
      `${step.action} is done before ${slot} can be corrected, and then again for another ${slot}: the first stays done`,
      "do it after the read-back",
    ),
  );
}

/** What is passed between doing it and coming to the same step again; nothing where nobody does. */
function comesAgain(at: readonly Point[], isDone: (way: Route) => boolean): ReadonlySet<Point> {
  const after = at.flatMap(({ ways }) =>
    ways.flatMap((way) => (way.point && way.why.is !== "passed" && isDone(way) ? [way.point] : [])),
  );
  const reached = leadingFrom(after, () => true);
  return at.some((point) => reached.has(point)) ? reached : new Set();
}

/** What it is done by and a read-back on the way to doing it again corrects. */
function correctedAfter(
  { once = [] }: ActionShape,
  { with: given }: DoStep,
  { steps }: Flow,
  again: ReadonlySet<Point>,
): readonly string[] {
  return correctedOn(new Set(once.map((input) => own(given, input) ?? "")), { steps }, again);
}

/** Of what is named by its path, what a read-back on these points corrects. */
function correctedOn(
  paths: ReadonlySet<string>,
  { steps }: Pick<Flow, "steps">,
  again: ReadonlySet<Point>,
): readonly string[] {
  const keys = new Set([...paths].map((path) => path.split(".", 1)[0]));
  const slots = [...again].flatMap(({ place, entered }) => {
    const step = steps[place];
    return step?.kind === "confirm" && entered !== null ? step.items.filter((item) => keys.has(item)) : [];
  });
  return [...new Set(slots)];
}

/** A flow that is called a second time does again what it does. */
function calledAgain(program: Program, { flow, points }: Routes, step: CallStep, place: number) {
  const at = points.filter((point) => point.place === place && point.entered !== null);
  const says = deedsOf(program, step.flow).flatMap((deed) => {
    const again = comesAgain(at, isAfter(deed));
    return again.size === 0 ? [] : againIn(deed, step, flow, again);
  });
  const mend = "lead on so that nobody comes back before it";
  return [...new Set(says)].map((what) =>
    atStep("F16", flow, step, `${step.flow} can be called here a second time, and ${what}`, mend),
  );
}

function againIn(deed: Deed, step: CallStep, flow: Flow, again: ReadonlySet<Point>): readonly string[] {
  const { action, shape, by } = deed;
  const { once, optional = [] } = shape;
  if (once === undefined) return [`${action} does not know that it was done`];
  const isKnownOtherwise = once.some((input) => !optional.includes(input));
  const untold = once.filter(
    (input) => own(deed.with, input) === undefined && !(isKnownOtherwise && optional.includes(input)),
  );
  if (untold.length > 0)
    return [`${action} there knows that it was done only by ${untold.join(" and ")}, which it is not given`];
  // A flow that is called anew knows nothing of what it found out the last time.
  if (!isKnownOtherwise && by.every(({ from }) => from === null))
    return [
      `${action} there knows that it was done only by ${once.join(" and ")}, which a flow that is called anew has to be given`,
    ];
  const given = new Set(by.flatMap(({ from }) => (from === null ? [] : (own(step.with, from) ?? []))));
  return correctedOn(given, flow, again).map(
    (slot) => `${action} is done again for another ${slot} where it is corrected: the first stays done`,
  );
}
