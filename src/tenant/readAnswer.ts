import type { OpenQuestion } from "../conversation/answeredFirst.ts";
import { shownChoices } from "../conversation/asking.ts";
import { isOpening, isWholeOpening } from "../conversation/chooseFlow.ts";
import type { AskStep, Step } from "../conversation/flow.ts";
import { LongestRepeated } from "../conversation/limits.ts";
import { isList } from "../conversation/many.ts";
import type { Frame, Question } from "../conversation/state.ts";
import { answerTypes } from "../conversation/understand/answerTypes.ts";
import { readChoice, readWholeChoice } from "../conversation/understand/choice.ts";
import { declinesAll } from "../conversation/understand/declining.ts";
import { readEverybody } from "../conversation/understand/everybody.ts";
import { fold } from "../conversation/understand/fold.ts";
import { isDone, splitSeveral } from "../conversation/understand/manyAnswers.ts";
import { isNoPlace } from "../conversation/understand/positions.ts";
import type { Reading as WordsReading } from "../conversation/understand/reading.ts";
import { looksLikeReport } from "../conversation/understand/report.ts";
import { readWhose } from "../conversation/understand/whose.ts";
import { readPlainYesNo, readYesNo } from "../conversation/understand/yesNo.ts";
import type { Values } from "../conversation/values.ts";
import { givenValues, type ReadAnswer, type Reading, stepAt, type World } from "../conversation/walk.ts";
import type { Kernel } from "./kernel.ts";
import { type Asked, choiceTexts, isNumbered, ofKind, type Voice } from "./speak.ts";

const unclear: Reading = { type: "unclear" };
const without: Reading = { type: "without" };

/** Reads words as an answer to a question, as it was shown in the voice's language; `now` is when they were written. */
export function answerReader(kernel: Kernel, voice: Voice, now: number): ReadAnswer {
  const reserved = { has: (folded: string) => isOpening(kernel.openings, folded) };
  // «Actividad física con 12 niñas» tells what was done, though «actividad …» opens a flow elsewhere.
  const own = { has: (folded: string) => isWholeOpening(kernel.openings, folded) };
  // «Contestar», where that was the button before, is nobody's message to anybody.
  const ownWords = (flow: string) => ({
    has: (folded: string) => own.has(folded) || labelsIn(kernel, voice, flow).has(folded),
  });
  const { dayOf, hourOf } = kernel.calendar;
  const localities = () => kernel.store.people.listLocalities();
  const inWords = (flow: string, step: Step, text: string, values: Values) => {
    const type = wordsType(step);
    if (type === null) return null;
    const reading = answerTypes[type](text, {
      reserved: type === "report" ? own : type === "freeText" ? ownWords(flow) : reserved,
      get today() {
        return dayOf(now);
      },
      get nowTime() {
        return hourOf(now);
      },
      localities,
      question: () => voice.texts.text(voice.locale, `${flow}.${step.name}`, values),
    });
    // What is kept of a conversation must not let anybody in.
    return type === "code" && "value" in reading ? { value: kernel.parts.hash(reading.value) } : reading;
  };
  return (flow, step, question, text, values, exactly) => {
    if (exactly || isExact(step)) {
      const read = readExactly({ voice, flow, step, question, values }, text);
      return read.type === "unclear" && isPassedOver(step, question, text) ? without : read;
    }
    if (isList(step) && question.kind !== "item")
      return readList(question, text, (piece) => inWords(flow, step, piece, values));
    if (question.kind === "item" || question.choices.length > 0) {
      const tapped = readTapped({ voice, flow, step, question, values }, text, dayOf(now));
      return tapped.type === "unclear" ? readTold(step, question, text) : tapped;
    }
    const read = inWords(flow, step, text, values);
    if (read === null) return unclear;
    return "value" in read ? { type: "value", ...read } : unclear;
  };
}

/**
 * Some of several answers, each read by itself. What is unclear in one of them leaves all unclear: nobody should believe
 * that it was noted.
 */
function readList(
  question: Question,
  text: string,
  read: (piece: string) => WordsReading<string> | null,
): Reading {
  const isMore = question.kind === "more";
  // The digit of its only button, too.
  if (isMore && (isDone(text) || /^\s*1\s*$/.test(text)))
    return { type: "several", answers: [], isAll: true };
  const { pieces, isAll } = splitSeveral(text);
  const answers = pieces.flatMap((piece) => {
    const answer = read(piece);
    return answer !== null && "value" in answer && answer.value.length <= LongestRepeated
      ? [answer.value]
      : [];
  });
  if (answers.length === 0 || answers.length < pieces.length) return unclear;
  return { type: "several", answers, isAll };
}

/**
 * «Los tres», «todas»: everybody who can be chosen, where they can be chosen together, and never the third of them. Null
 * where nothing of this was said. «Las dos» may also be an hour.
 */
function readSeveral({ choices }: Question, text: string): Reading | null {
  const meant = readEverybody(text);
  if (meant === null) return null;
  const together = choices.findIndex(({ id }) => id === "all" || id === "everyone");
  if (together === -1) return meant !== "all" && meant.article === "los" ? unclear : null;
  const are = choices[together]?.id === "all" ? choices.length - 1 : null;
  return meant === "all" || meant.count === are ? { type: "index", index: together } : unclear;
}

/** «Yo merito» where oneself can be chosen; «para mi esposo» where there is nobody but oneself and somebody else. */
function readForWhom({ choices }: Question, text: string): Reading | null {
  const self = choices.findIndex(({ id, values }) => id === "self" || values?.relation === "self");
  const whose = self === -1 ? null : readWhose(text);
  if (whose === "self") return { type: "index", index: self };
  const other = choices.findIndex(({ id }) => id === "other");
  return whose === "other" && other !== -1 && choices.length === 2 ? { type: "index", index: other } : null;
}

/** «Hoy fuimos con doña Chuy …» where it is asked what a photo belongs to: to that. */
function readTold(step: Step, question: Question, text: string): Reading {
  if (step.kind !== "ask" || step.told === undefined || !looksLikeReport(text)) return unclear;
  const chosen = indexOf(question, step.told.option);
  return chosen.type === "index" ? { ...chosen, said: { [step.told.slot]: text } } : chosen;
}

/** What the buttons of a flow say, folded: its options, and the parts of its read-back. */
function labelsIn({ flows }: Kernel, { texts, locale }: Voice, flow: string): ReadonlySet<string> {
  const keys = (flows[flow]?.steps ?? []).flatMap((step) => {
    const own = (suffix: string) => `${flow}.${step.name}.${suffix}`;
    if (step.kind === "confirm" && step.items.length > 1)
      return step.items.map((item) => own(`item-${item.replaceAll(".", "-")}`));
    if (step.kind !== "ask" || step.answer.type !== "options") return [];
    return step.answer.options.map((option) => own(`option-${option}`));
  });
  return new Set(keys.map((key) => fold(texts.text(locale, key))));
}

/** What can be tapped can be said: by its number on the page shown, by its text, or as yes and no. */
function readTapped(asked: Asked, text: string, today: string): Reading {
  const { voice, question } = asked;
  const simple = isYesNo(question);
  if (simple) {
    const read = readYesNo(text, { question: () => questionOf(asked) });
    if ("value" in read) return indexOf(question, read.value);
  }
  const several = readSeveral(question, text);
  if (several !== null) return several;
  const whose = readForWhom(question, text);
  if (whose !== null) return whose;
  const shown = shownChoices(question);
  const numbered = placeOf(text, shown);
  if (numbered !== null) return { type: "index", index: question.from + numbered };
  if (isBeyond(asked, shown, text)) return unclear;
  // «No, mi apellido es Trejo» corrects rather than refuses: here a no is said alone.
  const plain = readPlainYesNo(text);
  const isOwn = hasYes(question) && question.kind !== "item";
  // «Correcto» is the yes, and no slip for «Corregir».
  if (isOwn && !simple && "value" in plain) return indexOf(question, plain.value);
  const texts = choiceTexts(asked, shown);
  // Where there are pages, «más opciones» is the last choice of each.
  if (shown.length < question.choices.length) texts.push([voice.texts.text(voice.locale, "common.more")]);
  const chosen = readChoice(text, { choices: texts, question: () => questionOf(asked), today });
  if ("value" in chosen) {
    return chosen.value === shown.length
      ? { type: "more" }
      : { type: "index", index: question.from + chosen.value };
  }
  if (isPassedOver(asked.step, question, text)) return without;
  // «Sí» to «which part is wrong?» is no part of it.
  return question.kind === "item" && "value" in plain ? { type: "back" } : unclear;
}

/** «Ninguna», «solo quería ver», where nothing need be chosen. */
const isPassedOver = (step: Step, { kind, choices }: Question, text: string): boolean =>
  step.kind === "ask" &&
  step.without !== undefined &&
  kind === "step" &&
  choices.length > 0 &&
  declinesAll(text);

/** The question as it was asked. */
const questionOf = ({ voice, flow, step, question, values }: Asked): string =>
  voice.texts.text(voice.locale, `${flow}.${step.name}${ofKind[question.kind]}`, values, voice.common);

/** An open question as it was shown, for whoever asks whether words answer it at all. */
const openedBy = (asked: Asked): OpenQuestion => ({
  kind: kindOf(asked),
  text: () => questionOf(asked),
  choices: () => choiceTexts(asked, asked.question.choices),
});

/** The question that is open in these flows, as it was shown; null where none is. */
export function readAsked(
  { voice, flows, facts }: { readonly voice: Voice } & Pick<World, "flows" | "facts">,
  frames: readonly Frame[],
): OpenQuestion | null {
  const open = frames.at(-1);
  const step = open?.question && stepAt(flows, open);
  if (!open?.question || !step) return null;
  const { flow, question } = open;
  // «Van 3 acuerdos»: what was answered so far is part of what was asked.
  const given = open.given ? givenValues(open.given) : {};
  return openedBy({ voice, flow, step, question, values: { ...facts, ...open.values, ...given } });
}

function kindOf({ step, question }: Asked): OpenQuestion["kind"] {
  if (hasYes(question)) return "yesNo";
  const type = wordsType(step);
  const isOwn = (type === "shortText" || type === "freeText") && question.kind !== "item";
  if (isOwn && (question.choices.length === 0 || isList(step))) return "words";
  if (question.choices.length > 0) return "choice";
  return type === "number" ? "number" : "other";
}

const isExact = (step: Step): boolean =>
  step.kind === "ask" && step.answer.type === "options" && step.answer.exactly === true;

/** What cannot be undone is not guessed from a word or a digit: «las de por aprobar» approves nothing. */
function readExactly(asked: Asked, text: string): Reading {
  const choices = choiceTexts(asked, asked.question.choices);
  const chosen = readWholeChoice(text, { choices });
  return "value" in chosen ? { type: "index", index: chosen.value } : unclear;
}

/**
 * A digit alone is a place on the page: most answers are, and then no text has to be written to compare them with. Null
 * where it is none, or where something that is shown is that digit itself.
 */
function placeOf(text: string, shown: Question["choices"]): number | null {
  const digit = /^\s*([1-9])\s*$/.exec(text)?.[1];
  if (digit === undefined || Number(digit) > shown.length) return null;
  const isShown = shown.some(({ values }) =>
    Object.values(values ?? {}).some((value) => String(value) === digit),
  );
  return isShown ? null : Number(digit) - 1;
}

/**
 * Where lines are numbered, a number alone that stands before none of them is no part of one: «2» of a single session is
 * not the one on the 2nd. One that is shown as it stands is that choice.
 */
function isBeyond(asked: Asked, shown: Question["choices"], text: string): boolean {
  const { question } = asked;
  const isPaged = shown.length < question.choices.length;
  if (!isNoPlace(text, shown.length + (isPaged ? 1 : 0)) || !isNumbered(asked)) return false;
  const said = fold(text).trim();
  if (shown.some(({ values }) => Object.values(values ?? {}).some((value) => String(value) === said)))
    return false;
  return !choiceTexts(asked, shown).some((texts) => texts.some((one) => fold(one).trim() === said));
}

/** Yes and no and nothing else: then 1 and 2 are those, as in every other such question. */
const isYesNo = ({ choices }: Question): boolean =>
  choices.length === 2 && choices[0]?.id === "yes" && choices[1]?.id === "no";

const hasYes = ({ choices }: Question): boolean => choices.some(({ id }) => id === "yes");

function indexOf({ choices }: Question, id: string): Reading {
  const index = choices.findIndex((choice) => choice.id === id);
  return index === -1 ? unclear : { type: "index", index };
}

/** How the words are read that answer a question; null where it is answered otherwise. */
export function wordsType(step: Step): (AskStep["answer"] & { type: "words" })["reads"] | null {
  return step.kind === "ask" && step.answer.type === "words" ? step.answer.reads : null;
}
