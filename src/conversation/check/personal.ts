import type { Finding } from "../finding.ts";
import type { AskStep, Flow, Step } from "../flow.ts";
import { asksOf, type Consents, consentsIn, isForAgreed, personalAsks } from "./consents.ts";
import { letterAt, mayHave, mayLack, parted } from "./known.ts";
import { suggestion } from "./nearest.ts";
import { own } from "./own.ts";
import { atFlow, atLine, atStep, type Check, type Program } from "./program.ts";
import type { Point, Routes } from "./routes.ts";
import { wayTo } from "./sure.ts";
import type { LanguageTexts } from "./tables.ts";

/**
 * F13: what tells of a person is asked for a purpose that the privacy notice names, and only of who agreed to it; what
 * tells of somebody else only with their permission.
 */
export const personal: Check = (program) => {
  const consents = consentsIn(program);
  return [...program.routes.values()].flatMap((routes) => [
    ...purposeMistakes(program, routes.flow, consents),
    ...tooEarly(routes, consents),
    ...ofOthers(program, routes, consents),
  ]);
};

// — the purpose —

function purposeMistakes({ tables }: Program, flow: Flow, { purposes }: Consents): readonly Finding[] {
  const names = [...personalAsks(flow).map(({ step }) => step.name), ...(flow.media ? ["media"] : [])];
  const { purpose } = flow;
  const lacking =
    purpose === undefined && names.length > 0
      ? [
          atLine(
            "F13",
            flow,
            "purpose",
            `${names.join(", ")} ${names.length === 1 ? "asks" : "ask"} something of people, and nothing says what for`,
            `add \`purpose: ${purposes[0] ?? "…"}\` at the top, as the privacy notice names it`,
          ),
        ]
      : [];
  const unheard =
    purpose !== undefined && !purposes.includes(purpose)
      ? [
          atLine(
            "F13",
            flow,
            "purpose",
            `nobody is ever asked whether they agree to ${purpose}`,
            suggestion(purpose, purposes) ??
              `ask it with \`consent: ${purpose}\` in the flow people begin with`,
          ),
        ]
      : [];
  return [...lacking, ...unheard, ...notInNotice(tables.languages, flow)];
}

/** What somebody agrees to stands in the notice they are shown. */
function notInNotice(languages: readonly LanguageTexts[], flow: Flow): readonly Finding[] {
  return flow.steps.flatMap((step) => {
    if (step.kind !== "consent") return [];
    const key = `notice.purpose-${step.purpose}`;
    return languages
      .filter(({ partial, texts }) => !partial && !tellsOf(texts, key))
      .map(({ locale }) =>
        atStep(
          "F13",
          flow,
          step,
          `${step.name} asks to agree to ${step.purpose}, which the privacy notice does not tell of in ${locale}`,
          `say what it is for as \`purpose-${step.purpose} = …\` in notice.ftl, and put \`{ purpose-${step.purpose} }\` into \`full\``,
        ),
      );
  });
}

function tellsOf(texts: LanguageTexts["texts"], key: string): boolean {
  return own(texts, key) !== undefined && own(texts, "notice.full")?.mentions?.includes(key) === true;
}

// — before anybody agreed —

function tooEarly(routes: Routes, consents: Consents): readonly Finding[] {
  const { flow } = routes;
  const { purpose } = flow;
  const bit = purpose === undefined ? -1 : consents.purposes.indexOf(purpose);
  if (purpose === undefined || bit === -1 || isForAgreed(flow)) return [];
  const lacks = (point: Point) => (consents.agreedAt(routes, point) & (2 ** bit)) === 0;
  const mend = `ask \`consent: ${purpose}\` before, or lead those who are not known yet through the flow that asks it`;
  const asked = personalAsks(flow).flatMap(({ step, place, what }) => {
    const early = openAt(routes, step, place).find(lacks);
    if (!early) return [];
    const says = `${step.name} asks ${what} ${wayTo(routes, early)}, where nobody agreed to ${purpose} yet`;
    return [atStep("F13", flow, step, says, mend)];
  });
  return [...asked, ...saidEarly(routes, lacks, purpose), ...sentEarly(routes, lacks, purpose, mend)];
}

/** Words that begin a flow come before anything can be asked in it: what they tell of somebody could not be kept. */
function saidEarly({ flow, points }: Routes, lacks: (point: Point) => boolean, purpose: string) {
  if (!points.some((point) => point.place === 0 && lacks(point))) return [];
  const told = new Map(personalAsks(flow).map(({ step, what }) => [step.slot, what]));
  return flow.words.flatMap(({ rest, say, line }) => {
    const what = rest === undefined ? undefined : told.get(rest);
    if (what === undefined) return [];
    const says = `the words «${say} {${rest}}» tell ${what} before anybody agreed to ${purpose}`;
    return [
      {
        ...atFlow("F13", flow, says, `leave {${rest}} out of the words: it is asked after the consent`),
        line,
      },
    ];
  });
}

/** Photos and the like are taken wherever a question is open. */
function sentEarly(routes: Routes, lacks: (point: Point) => boolean, purpose: string, mend: string) {
  const { flow, points } = routes;
  if (!flow.media) return [];
  const early = points.find(
    (point) => point.entered !== null && waits(flow.steps[point.place]) && lacks(point),
  );
  if (!early) return [];
  const at = flow.steps[early.place]?.name;
  const says = `photos and the like are taken at ${at}, where nobody agreed to ${purpose} yet`;
  return [atLine("F13", flow, "media", says, mend)];
}

const waits = (step: Step | undefined): boolean => step?.kind === "ask" || step?.kind === "confirm";

/** The points where a question is really asked, or words that were said before are read as its answer. */
const openAt = ({ ground, points }: Routes, step: AskStep, place: number): readonly Point[] =>
  points.filter(
    (point) =>
      point.place === place && point.entered !== null && mayLack(letterAt(ground, point.entered, step.slot)),
  );

// — of somebody else —

function ofOthers(program: Program, routes: Routes, consents: Consents): readonly Finding[] {
  const { flow, points, ground } = routes;
  return personalAsks(flow)
    .filter(({ step }) => isOfOther(program, flow, step))
    .flatMap(({ step, what }) => {
      const bit = consents.permission(flow, step.slot);
      if (bit === 0)
        return [
          atStep(
            "F13",
            flow,
            step,
            `${step.name} asks ${what} of somebody else, and nobody asks whether they agree`,
            `ask it after this with \`type: yesNo\` and \`permits: ${step.slot}\`, where a no keeps nothing`,
          ),
        ];
      const kept = points.find((point) => {
        const at = flow.steps[point.place];
        return (
          at?.kind === "do" &&
          point.entered !== null &&
          Object.values(at.with).includes(step.slot) &&
          mayHave(letterAt(ground, point.entered, step.slot)) &&
          (step.when === undefined || parted(ground, point.entered, step.when).holds !== null) &&
          ((consents.sure.get(flow.name)?.at.get(point) ?? 0) & bit) === 0
        );
      });
      const at = kept && flow.steps[kept.place];
      if (!at || !kept) return [];
      const says = `${at.name} is given ${step.slot}, of somebody else, ${wayTo(routes, kept)}, and there they did not agree`;
      return [
        atStep(
          "F13",
          flow,
          at,
          says,
          `ask the question with \`permits: ${step.slot}\` on every way before it`,
        ),
      ];
    });
}

/**
 * Whether a question asks of somebody who does not write themselves: several names, or whoever is none of the people there
 * are to choose from. The team notes down people as the notice says.
 */
function isOfOther({ tables }: Program, flow: Flow, { answer, when }: AskStep): boolean {
  const isTeams = flow.for.every((role) => role === "promoter" || role === "coordinator");
  if (isTeams) return false;
  if (answer.type === "words" && answer.reads === "names") return true;
  if (when?.is !== "value" || when.not) return false;
  const chosen = asksOf(flow).find(({ step }) => step.slot === when.path)?.step.answer;
  const source = chosen?.type === "choose" ? own(tables.sources, chosen.source) : undefined;
  return source?.people === true && source.fixed?.includes(when.value) === true && when.value !== "self";
}
