import type { Finding } from "../finding.ts";
import type { Flow, Step, TakesMedia } from "../flow.ts";
import { done } from "./around.ts";
import { asks } from "./besides.ts";
import { lackingIn } from "./early.ts";
import { isSet, type Known, letterAt, mayLack, parted, put } from "./known.ts";
import { own } from "./own.ts";
import { atLine, type Check, type Program } from "./program.ts";
import type { Routes } from "./routes.ts";
import { mediaKey } from "./textUses.ts";

/**
 * What comes beside the answers, under `media:`. F05: a value that its action or a text of it reads, and that is not known
 * at every question where it may come. F01: no question at all where it may.
 */
export const besideAnswers: Check = (program) =>
  program.looked.flatMap((flow) => {
    const routes = program.routes.get(flow.name);
    return flow.media && routes ? inFlow(program, routes, flow.media) : [];
  });

/** Somebody is asked something, and sends a photo. */
interface Moment {
  readonly step: Step;
  readonly known: Known;
}

function inFlow(program: Program, routes: Routes, media: TakesMedia): readonly Finding[] {
  const { flow } = routes;
  const moments = momentsOf(routes, media);
  if (moments.length === 0 && isEverSet(program, flow, media)) return [neverTaken(flow, media)];
  return [...handedOn(program, routes, media, moments), ...said(program, routes, media, moments)];
}

function momentsOf({ flow, ground, points }: Routes, { when }: TakesMedia): readonly Moment[] {
  return points.flatMap(({ place, entered }) => {
    const step = flow.steps[place];
    if (!step || entered === null || !asks(step)) return [];
    if (step.kind === "ask" && isSet(letterAt(ground, entered, step.slot))) return [];
    const open = step.kind === "ask" ? put(ground, entered, step.slot, "-") : entered;
    const known = when ? parted(ground, open, when).holds : open;
    return known === null ? [] : [{ step, known }];
  });
}

/** What nothing sets is told already. */
const isEverSet = ({ reach }: Program, flow: Flow, { when }: TakesMedia): boolean =>
  when === undefined ||
  when.is === "unknown" ||
  [...(reach.get(flow.name)?.places.values() ?? [])].some((shapes) => own(shapes, when.path));

function neverTaken(flow: Flow, { when }: TakesMedia): Finding {
  const says = when
    ? `photos and the like are never taken: \`${written(when)}\` is true at no question of ${flow.name}`
    : `photos and the like are never taken: they come while somebody is asked something, and ${flow.name} asks nothing`;
  return atLine("F01", flow, "media", says, "correct the condition, or remove `media:`");
}

const written = (when: NonNullable<TakesMedia["when"]>): string =>
  when.is === "value"
    ? `${when.path} is ${when.not ? "not " : ""}${when.value}`
    : `${when.path} is ${when.is}`;

function handedOn(
  { tables, reach }: Program,
  { flow, ground }: Routes,
  media: TakesMedia,
  moments: readonly Moment[],
): readonly Finding[] {
  const { optional = [] } = own(tables.actions, media.action) ?? {};
  const ever = [...(reach.get(flow.name)?.places.values() ?? [])];
  return Object.entries(media.with).flatMap(([input, path]) => {
    if (optional.includes(input) || !ever.some((shapes) => own(shapes, path))) return [];
    const without = moments.find(({ known }) => mayLack(letterAt(ground, known, path)));
    if (!without) return [];
    const says = `the action ${media.action} reads ${path}, which may not be known yet where a photo comes at ${without.step.name}`;
    return [atLine("F05", flow, "media", says, `take them only \`when: ${path} is known\``)];
  });
}

function said(
  program: Program,
  routes: Routes,
  media: TakesMedia,
  moments: readonly Moment[],
): readonly Finding[] {
  const { flow, around } = routes;
  const found = new Map<string, Finding>();
  const look = (outcome: string, { step }: Moment, known: Known) => {
    const key = mediaKey(flow, outcome);
    const use = program.uses.get(flow.name)?.find((one) => one.key === key);
    for (const { locale, path } of use ? lackingIn(program, routes, use, known) : []) {
      const says = `the text ${key} in ${locale} shows ${path}, which may not be known yet where a photo comes at ${step.name}`;
      const mend = "show it only in a variant where it is known, or say another text";
      if (!found.has(`${key} ${path}`)) found.set(`${key} ${path}`, atLine("F05", flow, "media", says, mend));
    }
  };
  for (const moment of moments) {
    look("full", moment, moment.known);
    for (const { outcome, then } of done(around, media, moment.known)) look(outcome, moment, then);
  }
  return [...found.values()];
}
