import type { Finding } from "../finding.ts";
import type { AskStep, CallStep, DoStep, Flow, Jumps, SayStep, Step } from "../flow.ts";
import { endsOf, jumpsOf } from "./jumps.ts";
import { nearest, suggestion } from "./nearest.ts";
import { namedBy } from "./opened.ts";
import { own } from "./own.ts";
import { atFlow, atLine, atStep, type Check, type Program } from "./program.ts";
import { choicesOf, readsOf } from "./shapes.ts";
import { pathOf } from "./shown.ts";

/** F03: outcomes, options and empty choices that lead nowhere, and ways to what is not there. */
export const unhandled: Check = (program) =>
  program.looked.flatMap((flow) => [
    ...mediaMistakes(program, flow),
    ...cancelMistakes(flow),
    ...flow.steps.flatMap((step, place) => {
      const found: Complaint = (says, mend) => atStep("F03", flow, step, says, mend);
      return [
        ...lostJumps(flow, step, found),
        ...ownMistakes(program, flow, step, found),
        ...fallsOff(program, flow, place, found),
      ];
    }),
  ]);

/** What a flow does with photos must be an action there is, and be quiet only about what can come of it. */
function mediaMistakes(program: Program, flow: Flow): readonly Finding[] {
  const { media } = flow;
  if (!media) return [];
  const action = own(program.tables.actions, media.action);
  if (!action) {
    const known = Object.keys(program.tables.actions);
    return [
      atFlow("F03", flow, `there is no action called ${media.action}`, suggestion(media.action, known)),
    ];
  }
  return media.quiet
    .filter((outcome) => !action.outcomes.includes(outcome))
    .map((outcome) =>
      atFlow(
        "F03",
        flow,
        `${media.action} never comes out as ${outcome}`,
        suggestion(outcome, action.outcomes),
      ),
    );
}

/** Where «cancelar» leads has to be the same step when others are put above it. */
function cancelMistakes(flow: Flow): readonly Finding[] {
  const target = flow.steps[own(flow.index, flow.cancel ?? "") ?? -1];
  const found: Complaint = (says, mend) => atLine("F03", flow, "cancel", says, mend);
  return target && isCalledByPlace(target) ? [byPlace("cancel", target, found)] : [];
}

type Complaint = (says: string, mend?: string) => Finding;

function ownMistakes(program: Program, flow: Flow, step: Step, found: Complaint): readonly Finding[] {
  switch (step.kind) {
    case "say":
      return step.list ? emptyChoice(program, step, step.list, found) : [];
    case "ask":
      if (step.answer.type === "choose") return emptyChoice(program, step, step.answer.source, found);
      return [
        ...lostWords(flow, step, found),
        ...lostNames(flow, step, found),
        ...unhandledOptions(program, flow, step, found),
      ];
    case "do":
      return doOutcomes(program, step, found);
    case "call":
      return callOutcomes(program, step, found);
    case "open":
      return unknownFlow(program, namedBy(step)?.flow, found);
    default:
      return [];
  }
}

/** Ways to steps that do not exist. */
function lostJumps(flow: Flow, step: Step, found: Complaint): readonly Finding[] {
  return jumpsOf(step).flatMap(([why, jump]) => {
    if (jump === "next" || "end" in jump) return [];
    const target = flow.steps[flow.index[jump.go] ?? -1];
    if (target && jump.again && target.kind !== "ask")
      return [found(`${why} asks ${jump.go} again, which asks nothing`, "lead to it with `go:`")];
    if (target && isCalledByPlace(target)) return [byPlace(why, target, found)];
    if (target) return [];
    const near = nearest(jump.go, Object.keys(flow.index));
    return [
      found(
        `${why} leads to the step ${jump.go}, which is not in ${flow.name}`,
        near ? `did you mean ${near}?` : `add a step called ${jump.go}`,
      ),
    ];
  });
}

/** A jump that has no name of its own is called by its place, and so another one is once a step is put above it. */
const isCalledByPlace = ({ kind, name }: Step): boolean => kind === "go" && /^(?:go|again)\d+$/.test(name);

const byPlace = (why: string, { name, line }: Step, found: Complaint): Finding =>
  found(
    `${why} leads to ${name}, which is called so only by its place: with a step more above it another one is`,
    `name it with \`step:\` at line ${line}, or lead to where it leads`,
  );

/** A straight line that ends without an end. */
function fallsOff(program: Program, flow: Flow, place: number, found: Complaint): readonly Finding[] {
  if (place !== flow.steps.length - 1) return [];
  if (!program.reach.get(flow.name)?.places.has(flow.steps.length)) return [];
  return [
    found(
      `after ${flow.steps[place]?.name} there is nothing, and the flow has not ended`,
      "add `- end: …` as the last step",
    ),
  ];
}

function emptyChoice(
  program: Program,
  step: AskStep | SayStep,
  name: string,
  found: Complaint,
): readonly Finding[] {
  const source = own(program.tables.sources, name);
  if (!source)
    return [
      found(`there is no source called ${name}`, suggestion(name, Object.keys(program.tables.sources))),
    ];
  if (source.mayBeEmpty === false || step.none) return [];
  return [
    found(
      `${name} may have nothing to offer, and ${step.name} does not say what happens then`,
      "add `none:`",
    ),
  ];
}

/** Words beside the options answer a question that is asked in words. */
function lostWords(flow: Flow, { name, words }: AskStep, found: Complaint): readonly Finding[] {
  const asked = words === undefined ? undefined : flow.steps[flow.index[words] ?? -1];
  if (words === undefined || (asked?.kind === "ask" && asked.answer.type === "words")) return [];
  return [
    found(`words at ${name} answer ${words}, which is no question in words`, "name a question with `type:`"),
  ];
}

/** What `told:` and `permits:` name has to be asked. */
function lostNames(flow: Flow, { name, told, permits }: AskStep, found: Complaint): readonly Finding[] {
  const asked = flow.steps.flatMap((step) => (step.kind === "ask" ? [step.slot] : []));
  const named = [
    ...(told ? [{ word: "told", slot: told.slot }] : []),
    ...(permits === undefined ? [] : [{ word: "permits", slot: permits }]),
  ];
  return named
    .filter(({ slot }) => !asked.includes(slot))
    .map(({ word, slot }) =>
      found(`${word} at ${name} names ${slot}, which no step asks`, suggestion(slot, asked)),
    );
}

/**
 * Every choice has to make a difference: it leads somewhere in `then`, a later step looks at the answer, or a text of the
 * flow chooses its words by it. One choice may be left over: it is the one that simply goes on.
 */
function unhandledOptions(program: Program, flow: Flow, step: AskStep, found: Complaint): readonly Finding[] {
  const choices = choicesOf(step);
  if (!choices) return [];
  const unknown = Object.keys(step.then ?? {})
    .filter((choice) => !choices.includes(choice))
    .map((choice) => found(`${step.name} cannot be answered with ${choice}`, suggestion(choice, choices)));
  const reads = readsOf(flow, step.slot);
  if (reads.whole) return unknown;
  const left = choices.filter(
    (choice) => own(step.then ?? {}, choice) === undefined && !reads.values.has(choice),
  );
  if (left.length < 2) return unknown;
  const said = saidBy(program, flow, step.slot);
  const untold = left.filter((choice) => !said.has(choice));
  if (untold.length < 2) return unknown;
  return [
    ...unknown,
    found(`nothing tells ${untold.join(" from ")} after ${step.name}`, "say in `then:` where each leads"),
  ];
}

/** The values of an answer by which some text of a flow chooses its words. */
function saidBy({ uses, tables }: Program, { name }: Flow, slot: string): ReadonlySet<string> {
  const texts = (uses.get(name) ?? []).flatMap(({ key }) =>
    tables.languages.flatMap((language) => own(language.texts, key) ?? []),
  );
  const choices = texts.flatMap((text) => text.choices.filter((choice) => pathOf(choice.name) === slot));
  return new Set(choices.flatMap(({ keys }) => keys));
}

function doOutcomes(program: Program, step: DoStep, found: Complaint): readonly Finding[] {
  const action = own(program.tables.actions, step.action);
  if (!action)
    return [
      found(
        `there is no action called ${step.action}`,
        suggestion(step.action, Object.keys(program.tables.actions)) ?? "docs/flows.md lists those there are",
      ),
    ];
  return compared(step.outcomes, action.outcomes, `the action ${step.action}`, found);
}

function callOutcomes(program: Program, step: CallStep, found: Complaint): readonly Finding[] {
  const called = program.flows.get(step.flow);
  if (!called) return unknownFlow(program, step.flow, found);
  const opens = called.steps.some((inner) => inner.kind === "open");
  return [
    ...compared(step.outcomes, endsOf(called), `the flow ${step.flow}`, found),
    ...(opens
      ? [found(`${step.flow} goes on with another flow, whose ends would come back here unknown`)]
      : []),
  ];
}

function unknownFlow({ flows }: Program, name: string | undefined, found: Complaint): readonly Finding[] {
  if (name === undefined || flows.has(name)) return [];
  return [found(`there is no flow called ${name}`, suggestion(name, [...flows.keys()]))];
}

function compared(
  handled: Jumps,
  possible: readonly string[],
  what: string,
  found: Complaint,
): readonly Finding[] {
  const missing = possible.filter((outcome) => own(handled, outcome) === undefined);
  const unknown = Object.keys(handled).filter((outcome) => !possible.includes(outcome));
  return [
    ...missing.map((outcome) =>
      found(`${what} can come out as ${outcome}, which leads nowhere`, `add \`${outcome}:\` under outcomes`),
    ),
    ...unknown.map((outcome) =>
      found(`${what} never comes out as ${outcome}`, suggestion(outcome, possible) ?? "remove it"),
    ),
  ];
}
