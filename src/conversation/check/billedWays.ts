import type { AskStep, DoStep, Flow, Step } from "../flow.ts";
import { MostCalls } from "../limits.ts";
import { askedOn, counts, goneBack } from "../pass.ts";
import { passed, perhaps, quietly, type Reckoned, type Way } from "./billedLeaving.ts";
import {
  anew,
  anyOther,
  comparedOf,
  everywhere,
  forgetting,
  knownOf,
  learnt,
  leaving,
  moved,
  type Point,
  type Spot,
  toldApartAs,
  topOf,
  whenWays,
} from "./billedPoint.ts";
import { own } from "./own.ts";
import type { Program } from "./program.ts";
import { choicesOf } from "./shapes.ts";
import { whereKnown } from "./whereKnown.ts";

// Every way on from a point of a flow, and the messages that are sent on it.

export function waysFrom(by: Reckoned, point: Point): readonly Way[] {
  const spot = topOf(point);
  const step = spot.flow.steps[spot.place];
  // After the last step there is nothing, which F03 tells; what follows a second way back is outside the reckoning.
  if (!step || !counts(point.pass)) return [];
  if (point.waits !== null)
    return [...answered(by, point, spot, step), ...takenBack(point, spot), ...lastTakenBack(by, point, spot)];
  return whenWays(by.program, spot, step.when).flatMap(({ known, holds }) => {
    const here =
      step.when && own(by.program.tables.facts, step.when.path) && known !== spot.known
        ? everywhere(point, step.when.path, known.get(step.when.path))
        : moved(point, { known });
    return holds ? entered(by, here, topOf(here), step) : passed(by, here, "next");
  });
}

// — arriving at a step —

function entered(by: Reckoned, point: Point, spot: Spot, step: Step): readonly Way[] {
  const { flow, known } = spot;
  const key = `${flow.name}.${step.name}`;
  switch (step.kind) {
    case "say":
      // A circle without a question is F11's to tell.
      if (point.pending.includes(key)) return [];
      return [
        ...passed(by, { ...point, pending: [...point.pending, key] }, "next"),
        ...perhaps(by, point, step.none),
      ];
    case "ask": {
      const is = knownOf(by.program, flow, known, step.slot);
      const there = is === "?" ? learnt(point, step.slot, "+") : point;
      const over = is === "-" ? [] : [...ifKnown(flow, step, is)].flatMap((to) => passed(by, there, to));
      if (is !== "-" && is !== "?") return over;
      return [
        ...over,
        ...perhaps(by, point, step.none),
        asking(by, point, key, step.name, { many: step.many }),
      ];
    }
    case "consent": {
      const is = knownOf(by.program, flow, known, `consent.${step.purpose}`);
      const over = is === "-" ? [] : passed(by, point, "next");
      return is === "-" || is === "?" ? [...over, asking(by, point, key, step.name)] : over;
    }
    case "confirm":
      return [asking(by, point, key, step.name)];
    case "do":
      if (point.done.includes(key)) return [];
      return outcomes(by, { ...point, done: [...point.done, key] }, step);
    case "call": {
      const called = by.program.flows.get(step.flow);
      // Calls within calls, deeper than there is room for, are F00's to tell: some have no bottom.
      if (!called || point.spots.length > MostCalls) return [];
      const inner: Spot = {
        flow: called,
        place: 0,
        known: new Map([
          ...[...known].filter(([path]) => own(by.program.tables.facts, path)),
          ...Object.keys(step.with).map((input) => [input, "+"] as const),
        ]),
        last: null,
      };
      return [quietly({ ...point, spots: [...point.spots, inner] })];
    }
    case "open":
      // What follows is the other flow's.
      return [{ messages: by.bill(point.pending), at: step.name, to: null }];
    case "go": {
      const target = flow.steps[flow.index[step.to] ?? -1];
      const from = step.again && target?.kind === "ask" ? forgetting(point, target.slot) : point;
      return passed(by, from, { go: step.to });
    }
    case "end":
      return passed(by, point, { end: step.end });
  }
}

const ifKnown = (flow: Flow, step: AskStep, is: string) =>
  whereKnown(flow, step, (choice) => !is.startsWith("=") || is === `=${choice}`);

/** What was said and the question leave as one turn's messages; answers that are not understood cost one each. */
function asking(
  by: Reckoned,
  point: Point,
  key: string,
  name: string,
  { isWhich = false, many }: { readonly isWhich?: boolean; readonly many?: AskStep["many"] } = {},
): Way {
  const place = point.spots.map((spot) => spot.place);
  const pass = askedOn(point.pass, { question: key, place, isWhich });
  if (!counts(pass)) return quietly(null);
  const retry = key.replace(/\.which$/, "");
  const again = Array.from({ length: by.misunderstood }, (_, time) =>
    by.bill(time + 1 < Misunderstandings ? [isWhich ? key : `${retry}.retry`] : ["common.wayOut", key]),
  ).reduce((sum, messages) => sum + messages, 0);
  return {
    // Asked for another one after each of several answers but the last.
    messages:
      by.bill([...point.pending, key]) + (many ? (many.most - 1) * by.bill([`${key}.more`]) : 0) + again,
    at: name,
    to: { ...point, pass, pending: [], done: [], waits: isWhich ? "which" : "step" },
    reminder: reminderOf(by, point, many ? [key, `${key}.more`] : [key]),
  };
}

/**
 * Silence at a question, where the flow that was begun reminds of it: the question once more, after why. Only who answered
 * something of it is reminded, or whom we asked first.
 */
function reminderOf(by: Reckoned, point: Point, questions: readonly string[]): number {
  const begun = point.spots[0]?.flow;
  if (begun?.remindMs === undefined || !isWorthReminding(by.program, begun, point)) return 0;
  return Math.max(...questions.map((key) => by.bill([`${begun.name}.reminder`, key])));
}

function isWorthReminding({ tables }: Program, { by, words, link, input }: Flow, point: Point): boolean {
  if (by === "system" || link || point.done.length > 0 || Object.keys(input).length > 0) return true;
  if (words.some(({ rest, with: filled }) => rest !== undefined || Object.keys(filled).length > 0))
    return true;
  return point.spots.some(
    ({ last, known }) => last !== null || [...known.keys()].some((path) => !own(tables.facts, path)),
  );
}

/** With the third answer that is not understood a way out is offered (`step.ts`). */
const Misunderstandings = 3;

/** What an action leads to, and what it sends besides what the flow says. */
function outcomes({ program, ...by }: Reckoned, point: Point, step: DoStep): readonly Way[] {
  const action = own(program.tables.actions, step.action);
  return Object.entries(step.outcomes).flatMap(([outcome, to]) => {
    if (action && !action.outcomes.includes(outcome)) return [];
    const sends = own(action?.sends ?? {}, outcome) ?? 0;
    const done = leaving(
      point,
      own(action?.values ?? {}, outcome) ?? {},
      own(action?.teaches ?? {}, outcome) ?? [],
    );
    return done.flatMap((then) => {
      const ways = passed({ program, ...by }, then, to);
      return sends === 0
        ? ways
        : ways.map((way) => ({
            messages: way.messages + sends,
            at: way.messages > 0 ? `${step.name}, ${way.at}` : step.name,
            to: way.to,
          }));
    });
  });
}

function answered(by: Reckoned, point: Point, spot: Spot, step: Step): readonly Way[] {
  if (point.waits === "which")
    return step.kind === "confirm" ? step.items.map((item) => quietly(anew(point, item))) : [];
  switch (step.kind) {
    case "ask":
      return [...answersTo(by, point, spot, step), ...perhaps(by, point, step.without)];
    case "consent":
      return [
        ...passed(by, everywhere(point, `consent.${step.purpose}`), "next"),
        ...passed(by, point, step.declined),
      ];
    case "confirm": {
      const [only] = step.items;
      const key = `${spot.flow.name}.${step.name}.which`;
      const corrected =
        step.items.length === 1 && only !== undefined
          ? quietly(anew({ ...point, pass: goneBack(point.pass) }, only))
          : asking(by, point, key, `${step.name}: which`, { isWhich: true });
      return [...passed(by, point, "next"), ...passed(by, point, step.no), corrected];
    }
    default:
      return [];
  }
}

function answersTo(by: Reckoned, point: Point, { flow }: Spot, step: AskStep): readonly Way[] {
  const full = step.many ? [`${flow.name}.${step.name}.full`] : [];
  const kept = moved({ ...point, pending: [...point.pending, ...full] }, { last: step.slot });
  const source =
    step.answer.type === "choose" ? own(by.program.tables.sources, step.answer.source) : undefined;
  const inOwnWords =
    step.answer.type === "words"
      ? comparedOf(flow, step.slot, own(by.program.tables.answers, step.answer.reads)?.only)
      : [];
  const fixed = choicesOf(step) ?? source?.fixed ?? inOwnWords;
  const any = choicesOf(step) ? [] : [null];
  const seen = new Set<string>();
  const ways: Way[] = [];
  for (const choice of [...fixed, ...any]) {
    const is = choice === null ? anyOther(flow, step.slot) : toldApartAs(flow, step.slot, choice);
    const to = (choice === null ? undefined : own(step.then ?? {}, choice)) ?? "next";
    const key = `${is} ${JSON.stringify(to)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    ways.push(...passed(by, learnt(kept, step.slot, is), to));
  }
  const inWords = step.words === undefined ? undefined : own(flow.index, step.words);
  const asked = inWords === undefined ? undefined : flow.steps[inWords];
  if (inWords !== undefined && asked?.kind === "ask")
    ways.push(
      ...passed(
        by,
        moved(learnt(moved(point, { last: asked.slot }), asked.slot, "+"), { place: inWords }),
        "next",
      ),
    );
  return ways;
}

/** «Atrás», and what «cancelar» leads to where the flow says so. */
function takenBack(point: Point, { flow, last }: Spot): readonly Way[] {
  const back = last === null ? [] : [quietly(anew({ ...point, pass: goneBack(point.pass) }, last))];
  const leave =
    flow.cancel === undefined || point.spots.length > 1 ? undefined : own(flow.index, flow.cancel);
  return leave === undefined ? back : [...back, quietly(moved({ ...point, waits: null }, { place: leave }))];
}

/** «Atrás» within a list: the last answer is said to be gone, and asked for again; then the list goes on from there. */
function lastTakenBack(by: Reckoned, point: Point, { flow, place }: Spot): readonly Way[] {
  const step = flow.steps[place];
  if (step?.kind !== "ask" || !step.many || step.many.most < 2) return [];
  const key = `${flow.name}.${step.name}`;
  const back = goneBack(point.pass);
  if (!counts(back)) return [];
  const last = { question: key, place: point.spots.map((spot) => spot.place), isWhich: false };
  const once = Math.max(...[key, `${key}.more`].map((asked) => by.bill(["common.takenBack", asked])));
  return [
    {
      messages: once + by.bill([`${key}.more`]),
      at: `${step.name}: back`,
      to: { ...point, pass: askedOn(back, last) },
    },
  ];
}
