import type { Finding } from "../finding.ts";
import type { DoStep, Flow, OpenFlowStep, Role } from "../flow.ts";
import { isForAgreed } from "./consents.ts";
import { isSet, letterAt } from "./known.ts";
import { namedBy } from "./opened.ts";
import { own } from "./own.ts";
import { atStep, type Check, type Program } from "./program.ts";
import type { Point, Route, Routes } from "./routes.ts";
import { knownOn, type Sure, sureIn, wayTo } from "./sure.ts";

// Who may do what: an action, or a flow that is gone on with, leads nowhere for who is not let in.

const enrolled = 1;
const ofTheTeam = 2;
/** What is known of whoever writes, and what it makes them. */
const facts: readonly (readonly [path: string, bit: number])[] = [
  ["person.enrolled", enrolled],
  ["person.staff", ofTheTeam],
];

/** F03: what somebody of those the flow is for is not let into, whatever they were led through before. */
export const refused: Check = (program) => {
  const wanted = program.looked.filter((flow) => refusing(program, flow).length > 0);
  if (wanted.length === 0) return [];
  const sure = standingIn(program, wanted);
  return wanted.flatMap((flow) => {
    const routes = program.routes.get(flow.name);
    return routes === undefined
      ? []
      : refusing(program, flow).flatMap((step) => mistakeAt(program, routes, sure.get(flow.name), step));
  });
};

const staff: ReadonlySet<string> = new Set<Role>(["promoter", "coordinator"]);

/** Steps that not everybody may do whom the flow is for. What can come out as `notAllowed` is handled by the flow. */
const refusing = (program: Program, flow: Flow): readonly (DoStep | OpenFlowStep)[] =>
  flow.steps.flatMap((one) => {
    const step = one.kind === "do" ? one : namedBy(one);
    const allows = step && letInAt(program, step);
    return !step || !allows || flow.for.every((role) => isLetIn(allows, role)) ? [] : [step];
  });

/** Whom a step lets in; null where that is nobody's matter but its own. */
function letInAt({ tables, flows }: Program, step: DoStep | OpenFlowStep): readonly string[] | null {
  if (step.kind === "open") return flows.get(step.flow)?.for ?? null;
  const action = own(tables.actions, step.action);
  return action?.outcomes.includes("notAllowed") ? null : (action?.allows ?? null);
}

/** Whoever is of the team is a member too. */
const isLetIn = (allows: readonly string[], role: Role): boolean =>
  allows.includes("anyone") || allows.includes(role) || (allows.includes("member") && staff.has(role));

function mistakeAt(
  program: Program,
  routes: Routes,
  sure: Sure | undefined,
  step: DoStep | OpenFlowStep,
): readonly Finding[] {
  const { flow, points } = routes;
  const allows = letInAt(program, step) ?? [];
  const wanted =
    (allows.includes("member") ? enrolled | ofTheTeam : 0) |
    (allows.some((role) => staff.has(role)) ? ofTheTeam : 0);
  const lacking = points.find(
    (point) =>
      flow.steps[point.place] === step &&
      point.entered !== null &&
      (((sure?.at.get(point) ?? 0) | standingOf(routes, point.entered)) & wanted) === 0,
  );
  if (!lacking) return [];
  const isForMembers = allows.includes("member");
  const who = isForMembers ? "who is enrolled" : `the team (${allows.join(", ")})`;
  return [
    atStep(
      "F03",
      flow,
      step,
      `${step.kind === "do" ? `the action ${step.action}` : `the flow ${step.flow}`} is only for ${who}, and ${flow.name} is for ${flow.for.join(", ")}: others come to it ${wayTo(routes, lacking)}`,
      isForMembers
        ? "write `for: [member]`, or enrol who is not known yet before, as in flows/registration.yaml: `call: enrolment` with `when: person.enrolled is unknown`"
        : `write \`for: [${allows.join(", ")}]\``,
    ),
  ];
}

/** What the conditions on the way say of whoever writes. */
const standingOf = ({ ground }: Routes, known: Point["arriving"]): number =>
  facts.reduce(
    (bits, [path, bit]) =>
      ground.places.has(path) && isSet(letterAt(ground, known, path)) ? bits | bit : bits,
    0,
  );

/** Walks those flows and what they call; what a call comes back with is believed until it is known. */
function standingIn({ routes, tables }: Program, flows: readonly Flow[]): ReadonlyMap<string, Sure> {
  const names = new Set(flows.map(({ name }) => name));
  for (const name of names)
    for (const step of routes.get(name)?.flow.steps ?? []) if (step.kind === "call") names.add(step.flow);
  const sure = new Map<string, Sure>();
  const walk = (of: Routes): Sure =>
    sureIn(of, {
      first: isForAgreed(of.flow) ? enrolled : 0,
      along: (held, point, way) => held | standingOf(of, knownOn(point, way)) | learnt(of, point, way),
    });
  const learnt = ({ flow, ground }: Routes, point: Point, way: Route): number => {
    const step = flow.steps[point.place];
    const { why } = way;
    // Whoever is known by name was enrolled already, and only has to agree to the notice as it is now.
    if (step?.kind === "consent" && (why.is === "answered" || why.is === "known")) {
      const isKnown =
        ground.places.has("person.name") && isSet(letterAt(ground, knownOn(point, way), "person.name"));
      return isKnown ? enrolled : 0;
    }
    if (why.is !== "outcome") return 0;
    if (step?.kind === "call") return sure.get(step.flow)?.ends.get(why.what ?? "") ?? enrolled | ofTheTeam;
    if (step?.kind !== "do") return 0;
    const taught = own(own(tables.actions, step.action)?.teaches ?? {}, why.what ?? "") ?? [];
    return facts.reduce((bits, [path, bit]) => (taught.includes(path) ? bits | bit : bits), 0);
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const name of names) {
      const of = routes.get(name);
      if (!of) continue;
      const before = sure.get(name);
      const now = walk(of);
      if (!before || [...now.ends].some(([end, bits]) => before.ends.get(end) !== bits)) changed = true;
      sure.set(name, now);
    }
  }
  return sure;
}
