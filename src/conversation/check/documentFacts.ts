import type { Finding } from "../finding.ts";
import type { DoStep, Flow } from "../flow.ts";
import { isForAgreed } from "./consents.ts";
import { isSet, type Known, letterAt } from "./known.ts";
import { suggestion } from "./nearest.ts";
import { own } from "./own.ts";
import { atLine, atStep, type Check, type Program } from "./program.ts";
import type { Routes } from "./routes.ts";
import { wayTo } from "./sure.ts";
import type { CheckTables, RequiredFact } from "./tables.ts";

/**
 * F14: what a document of the norm requires is collected by the flows that feed it, on every way to where it is written
 * down.
 */
export const documentFacts: Check = (program) => [
  ...[...program.routes.values()].flatMap((routes) => [
    ...unknownFacts(program, routes.flow),
    ...feedingsIn(program, routes.flow).flatMap((feeding) => notCollected(program, routes, feeding)),
  ]),
  ...neverGiven(program),
];

/** A step that writes something down for a document. */
interface Feeding {
  readonly step: DoStep;
  readonly document: string;
  readonly fact: RequiredFact;
  /** The input it comes from; null where it was handed over before. */
  readonly input: string | null;
  /** It refuses itself what lacks something. */
  readonly refuses: boolean;
}

function feedingsIn({ tables, reach }: Program, flow: Flow): readonly Feeding[] {
  return flow.steps.flatMap((step, place) => {
    if (step.kind !== "do" || reach.get(flow.name)?.places.has(place) === false) return [];
    const { feeds = {}, completes } = own(tables.actions, step.action) ?? {};
    return Object.entries(feeds).flatMap(([document, inputs]) =>
      (own(tables.documents, document) ?? []).flatMap((fact): Feeding[] => {
        const input = own(inputs, fact.name);
        return input === undefined
          ? []
          : [{ step, document, fact, input, refuses: completes?.document === document }];
      }),
    );
  });
}

const feedsOf = ({ feeds = {} }: Flow, document: string, fact: RequiredFact) =>
  own(own(feeds, document) ?? {}, fact.name);

const named = ({ name, source }: RequiredFact, document: string) => `${name} of ${document} (${source})`;

function notCollected({ tables }: Program, routes: Routes, feeding: Feeding): readonly Finding[] {
  const { flow, ground, points } = routes;
  const { step, document, fact, input, refuses } = feeding;
  const found = (says: string, mend: string) => [atStep("F14", flow, step, says, mend)];
  const from = feedsOf(flow, document, fact);
  if (from === undefined)
    return refuses
      ? []
      : found(
          `${step.name} writes down the ${named(fact, document)}, and nothing says from which value`,
          `add \`${fact.name}:\` under \`feeds: { ${document}: { … } }\` at the top`,
        );
  const handed = input === null ? undefined : own(step.with, input);
  if (
    input !== null &&
    !from.some((path) => handed !== undefined && (path === handed || rootOf(path) === handed))
  )
    return found(
      `the ${named(fact, document)} comes from ${from.join(" or ")}, and ${step.name} is given ${handed ?? "nothing"} for it`,
      `hand it over under with, as \`${input}: ${from[0]}\``,
    );
  const place = flow.index[step.name];
  const lacking = points.find(
    (point) =>
      point.place === place &&
      point.entered !== null &&
      !from.some((path) => isKnown(tables, flow, ground, point.entered ?? "", path)),
  );
  if (!lacking) return [];
  return found(
    `the ${named(fact, document)} may not be known at ${step.name}: nothing sets ${from.join(" or ")} ${wayTo(routes, lacking)}`,
    `ask it on every way to ${step.name}`,
  );
}

function isKnown(
  { facts }: CheckTables,
  flow: Flow,
  ground: Routes["ground"],
  known: Known,
  path: string,
): boolean {
  const fact = own(facts, path);
  // Who agreed to the notice told their name and where they live.
  if (fact) return !fact.maybe || (isForAgreed(flow) && path.startsWith("person."));
  const looked = ground.places.has(path) ? path : rootOf(path);
  return isSet(letterAt(ground, known, looked));
}

const rootOf = (path: string): string => path.split(".", 1)[0] ?? path;

/** What `feeds` names that is not there, or that nothing in the flow writes down. */
function unknownFacts(program: Program, flow: Flow): readonly Finding[] {
  const { documents } = program.tables;
  const feedings = feedingsIn(program, flow);
  const found = (says: string, mend?: string) => atLine("F14", flow, "feeds", says, mend);
  return Object.entries(flow.feeds ?? {}).flatMap(([document, given]) => {
    const required = own(documents, document);
    if (!required)
      return [found(`there is no document called ${document}`, suggestion(document, Object.keys(documents)))];
    const names = required.map(({ name }) => name);
    return Object.keys(given).flatMap((fact) => {
      if (!names.includes(fact)) return [found(`${document} requires no ${fact}`, suggestion(fact, names))];
      const isWritten = feedings.some((one) => one.document === document && one.fact.name === fact);
      return isWritten
        ? []
        : [
            found(
              `${fact} is to go into ${document}, and nothing this flow does writes it down`,
              `remove \`${fact}:\``,
            ),
          ];
    });
  });
}

/** Facts that no flow gives; told where the document is completed. */
function neverGiven(program: Program): readonly Finding[] {
  const flows = [...program.flows.values()];
  const given = new Set(
    flows.flatMap((flow) =>
      feedingsIn(program, flow)
        // Where somebody writes it down without saying from where, that is told there.
        .filter(({ document, fact, refuses }) => !refuses || feedsOf(flow, document, fact) !== undefined)
        .map(({ document, fact }) => `${document}.${fact.name}`),
    ),
  );
  return Object.entries(program.tables.documents).flatMap(([document, required]) => {
    const lacking = required.filter(({ name }) => !given.has(`${document}.${name}`));
    if (lacking.length === 0) return [];
    return flows.flatMap((flow) =>
      flow.steps.flatMap((step) => {
        if (step.kind !== "do") return [];
        if (own(program.tables.actions, step.action)?.completes?.document !== document) return [];
        return lacking.map((fact) =>
          atStep(
            "F14",
            flow,
            step,
            `${step.name} completes ${document}, and no flow gives its ${fact.name} (${fact.source})`,
            `say under \`feeds: { ${document}: { ${fact.name}: … } }\` of a flow which value it is`,
          ),
        );
      }),
    );
  });
}
