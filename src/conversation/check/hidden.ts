import type { Finding } from "../finding.ts";
import type { Flow, OpeningWords, Step } from "../flow.ts";
import { answerTypes } from "../understand/answerTypes.ts";
import { readChoice, readWholeChoice } from "../understand/choice.ts";
import { fold, foldShown, wordsOf } from "../understand/fold.ts";
import { readGlobalWord } from "../understand/globalWords.ts";
import { isDone } from "../understand/manyAnswers.ts";
import { readYesNo } from "../understand/yesNo.ts";
import { own } from "./own.ts";
import { atStep, type Check, type Program } from "./program.ts";
import type { LanguageTexts } from "./tables.ts";
import { pagesOf } from "./underQuestion.ts";

/**
 * F04, within a flow: what is read before the open question and would have answered it. That are the global words, and the
 * words that open the flow somebody is in already (they ask to see it again), unless they are a whole label. Words of
 * other flows are read after the open question, and hide nothing of it.
 */
export const hidden: Check = (program) =>
  program.looked.flatMap((flow) => {
    const asked = [flow, ...calledBy(program, flow)];
    const words = flow.words.filter(
      ({ rest, with: filled }) => rest === undefined && Object.keys(filled).length === 0,
    );
    return [
      ...flow.steps.flatMap((step) => [
        ...hiddenLabels(program, flow, step),
        ...alikeLabels(program, flow, step),
      ]),
      ...asked.flatMap((of) =>
        of.steps.flatMap((step) => words.flatMap((word) => hiddenAnswer(program, { flow, of, step, word }))),
      ),
    ];
  });

/** The flows a flow calls, and what those call. */
function calledBy(program: Program, flow: Flow): readonly Flow[] {
  const all = new Set<Flow>();
  const add = (from: Flow) => {
    for (const step of from.steps) {
      const called = step.kind === "call" ? program.flows.get(step.flow) : undefined;
      if (!called || called === flow || all.has(called)) continue;
      all.add(called);
      add(called);
    }
  };
  add(flow);
  return [...all];
}

/** What the buttons of a question say in a language, as far as that is always the same. */
function labelsOf({ name }: Flow, step: Step, { texts }: LanguageTexts): readonly (string | undefined)[] {
  const label = (key: string) => own(texts, key)?.plain;
  const [yes, no, correct] = ["yes", "no", "correct"].map((word) => label(`common.${word}`));
  if (step.kind === "confirm") return [yes, correct, no];
  if (step.kind === "consent") return [yes, no];
  if (step.kind !== "ask") return [];
  if (step.answer.type === "options")
    return step.answer.options.map((option) => label(`${name}.${step.name}.option-${option}`));
  return step.answer.type === "words" && step.answer.reads === "yesNo" ? [yes, no] : [];
}

/** An option called as a global word can be tapped, and never be said. */
function hiddenLabels(program: Program, flow: Flow, step: Step): readonly Finding[] {
  if (step.kind !== "ask" || step.answer.type !== "options") return [];
  return program.tables.languages.flatMap((language) =>
    labelsOf(flow, step, language).flatMap((label) => {
      const global = label === undefined ? null : readGlobalWord(label);
      // «Corregir» is an answer where it is one of the choices.
      if (global === null || global === "correct") return [];
      const says = `the option “${label}” of ${step.name} in ${language.locale} always means ${global}: it can be tapped and not said`;
      return [atStep("F04", flow, step, says, "call it something else")];
    }),
  );
}

/** An option whose label, said, is another one or nobody knows which: two of one name, or a figure at another place. */
function alikeLabels(program: Program, flow: Flow, step: Step): readonly Finding[] {
  if (step.kind !== "ask" || step.answer.type !== "options") return [];
  const read = step.answer.exactly ? readWholeChoice : readChoice;
  return program.tables.languages.flatMap((language) => {
    const labels = labelsOf(flow, step, language);
    const names = labels.map((label) => (label === undefined ? undefined : foldShown(label)));
    const pages = pagesOf(labels);
    // Where there are pages, what turns them is the last choice of each.
    const more = pages.length > 1 ? [own(language.texts, "common.more")?.plain] : [];
    return labels.flatMap((label, place) => {
      if (label === undefined || readGlobalWord(label) !== null) return [];
      const isTwice = names.some((name, other) => other !== place && name === names[place]);
      const shown = [...(pages[Math.floor(place / Math.max(1, pages[0]?.length ?? 1))] ?? []), ...more];
      const choices = shown.map((one) => (one === undefined ? [] : [one]));
      const reading = read(label, { choices });
      const isOwn = "value" in reading ? shown[reading.value] === label : !isAlike(reading.unclear);
      if (isOwn && !isTwice) return [];
      const says = `the option “${label}” of ${step.name} in ${language.locale} cannot be said: it may be another one as well`;
      return [atStep("F04", flow, step, says, "call it something that no other option is called")];
    });
  });
}

const isAlike = (unclear: string): boolean => unclear === "several" || unclear === "notFound";

interface Said {
  readonly flow: Flow;
  /** Where it is asked: the flow itself, or one it calls. */
  readonly of: Flow;
  readonly step: Step;
  readonly word: OpeningWords;
}

function hiddenAnswer(program: Program, { flow, of, step, word }: Said): readonly Finding[] {
  const { say } = word;
  const language = program.tables.languages.find((one) => answers(step, labelsOf(of, step, one), say));
  const isHidden =
    language !== undefined || (program.tables.languages.length === 0 && answers(step, [], say));
  if (!isHidden) return [];
  const says = `“${say}” would answer ${step.name}, and opens ${flow.name}: whoever says it there is asked again`;
  return [atStep("F04", of, step, says, `use other words to open ${flow.name}`)];
}

/** Whether words answer a question in another way than by a whole label, which is heard all the same. */
function answers(step: Step, labels: readonly (string | undefined)[], say: string): boolean {
  const choices = labels.map((label) => (label === undefined ? [] : [label]));
  if (choices.length > 0 && "value" in readWholeChoice(say, { choices })) return false;
  switch (step.kind) {
    case "consent":
    case "confirm":
      return isPlainYesNo(say) || "value" in readChoice(say, { choices });
    case "ask":
      if (step.answer.type === "choose") return false;
      if (step.answer.type === "options") {
        if (step.answer.exactly) return false;
        const isYes = step.answer.options.includes("yes") && isPlainYesNo(say);
        return isYes || "value" in readChoice(say, { choices });
      }
      if (step.many && isDone(say)) return true;
      if (step.answer.reads === "yesNo") return isPlainYesNo(say);
      return closed.has(step.answer.reads) && "value" in answerTypes[step.answer.reads](say, someDay);
    default:
      return false;
  }
}

/** «Ya no voy a ir» says again what somebody wants, also where it begins as a no: asking again is right there. */
const isPlainYesNo = (say: string): boolean =>
  wordsOf(fold(say)).length <= 2 && "value" in readYesNo(say, {});

/** Of a name or a message of one's own any words may be one: there it is right that what opens a flow is none. */
export const closed: ReadonlySet<string> = new Set([
  "day",
  "pastDay",
  "hours",
  "number",
  "time",
  "moment",
  "phone",
  "code",
]);
/** Any day does: only whether words can be one is asked. */
export const someDay = { today: "2026-01-15", nowTime: "12:00" };
