import type { Limits, Outgoing } from "../channels/contract.ts";
import { shownChoices } from "../conversation/asking.ts";
import { type Choice, compose, type Part } from "../conversation/compose.ts";
import type { Flow, Step } from "../conversation/flow.ts";
import { formsFor } from "../conversation/forms.ts";
import { ChoicesPerPage } from "../conversation/limits.ts";
import type { Choosable, Question, Utterance } from "../conversation/state.ts";
import type { Values } from "../conversation/values.ts";
import type { Texts } from "../texts/texts.ts";

/** How somebody is spoken to: their language, their channel's limits, and what every text may show. */
export interface Voice {
  readonly texts: Texts;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly locale: string;
  readonly limits: Limits;
  /** Shown in any text: `institution`, `link`. */
  readonly common: Values;
}

export interface Spoken {
  readonly message: Outgoing;
  /** The number of the question it asks, or null. */
  readonly ask: number | null;
}

/** Turns what the engine said into messages for one channel: as few as its limits allow. */
export function speak(voice: Voice, said: readonly Utterance[]): Spoken[] {
  const messages = compose(
    said.map((utterance) => partOf(voice, utterance)),
    voice.limits,
  );
  // What is asked is said last, so the last message carries the question.
  const last = said.at(-1);
  const ask = last?.type === "question" ? last.question.ask : null;
  return messages.map((message, place) => ({ message, ask: place === messages.length - 1 ? ask : null }));
}

/** One question for everybody of a channel, as a single message. */
export function speakTo(limits: Limits, part: Part): Outgoing {
  const [message, ...more] = compose([part], limits);
  if (!message || more.length > 0) throw new Error("what goes to many has to be one message");
  return message;
}

function partOf(voice: Voice, utterance: Utterance): Part {
  const { values } = utterance;
  if (utterance.type === "text") return { text: write(voice, utterance.key, values) };
  if (utterance.type === "list") {
    const lines = utterance.items.map((item) => write(voice, `${utterance.key}.item`, item.values, values));
    return { text: write(voice, utterance.key, values), lines };
  }
  return questionPart(voice, utterance, values);
}

function questionPart(
  voice: Voice,
  { flow, step: stepName, question, again, brief }: Utterance & { type: "question" },
  values: Values,
): Part {
  const step = stepNamed(voice, flow, stepName);
  const key = `${flow}.${stepName}`;
  const asked = again && question.kind !== "item" ? `${key}.retry` : `${key}${ofKind[question.kind]}`;
  const text = write(voice, asked, values);
  const shown = shownChoices(question);
  const choices: Choice[] = shown.map((choice, index) => {
    const description = descriptionOf(voice, key, step, question, choice, values);
    return {
      token: `${question.ask}:${question.from + index}`,
      label: labelOf(voice, key, step, question, choice, values),
      ...(description === null ? {} : { description }),
    };
  });
  if (question.choices.length > ChoicesPerPage) {
    choices.push({ token: `${question.ask}:more`, label: write(voice, "common.more", values) });
  }
  const items = itemsOf(voice, key, step, question, shown, values);
  const groups = linesOf(voice, `${key}.group`, step, question, shown, values);
  const open = write(voice, "common.open", values);
  const inWords = step.kind === "ask" && step.answer.type === "options" && step.answer.exactly === true;
  const lines = { ...(items && { items }), ...(groups && { groups }), ...(inWords && { inWords }) };
  return { question: text, choices, open, ...lines, ...(brief && shown.length > FewLines && { brief }) };
}

/** What is asked, by the kind of question. */
export const ofKind = { step: "", item: ".which", more: ".more" } as const;

/** So many lines are no wall of text when they are said once more. */
const FewLines = 3;

/** A question as somebody has it before them. */
export interface Asked {
  readonly voice: Voice;
  readonly flow: string;
  readonly step: Step;
  readonly question: Question;
  readonly values: Values;
}

/** Every text that shows each choice, for whoever answers with it instead of tapping. */
export function choiceTexts(
  { voice, flow, step, question, values }: Asked,
  shown: readonly Choosable[],
): string[][] {
  const key = `${flow}.${step.name}`;
  const items = itemsOf(voice, key, step, question, shown, values);
  return shown.map((choice, index) =>
    [
      labelOf(voice, key, step, question, choice, values),
      descriptionOf(voice, key, step, question, choice, values),
      items?.[index],
    ].filter((text) => text !== null && text !== undefined),
  );
}

/** Whether each choice has its number before it: where they stand as lines, of their own or for want of buttons. */
export function isNumbered({ voice, flow, step, question }: Asked): boolean {
  const [form] = formsFor(question.choices.length, voice.limits);
  if (form?.type === "lines") return true;
  return (
    question.kind !== "item" && isChoice(step) && voice.texts.has(voice.locale, `${flow}.${step.name}.item`)
  );
}

function labelOf(
  voice: Voice,
  key: string,
  step: Step,
  question: Question,
  choice: Choosable,
  values: Values,
): string {
  if (question.kind === "item") return write(voice, `${key}.item-${choice.id}`, values);
  if (step.kind !== "ask" || step.answer.type === "words") return write(voice, `common.${choice.id}`, values);
  if (step.answer.type === "options") return write(voice, `${key}.option-${choice.id}`, values);
  return write(voice, `${key}.label`, choice.values, values);
}

function descriptionOf(
  voice: Voice,
  key: string,
  step: Step,
  question: Question,
  choice: Choosable,
  values: Values,
): string | null {
  if (question.kind === "item" || !isChoice(step) || !voice.texts.has(voice.locale, `${key}.description`))
    return null;
  return write(voice, `${key}.description`, choice.values, values);
}

/** The full line of each choice, where a label alone does not say enough. */
function itemsOf(
  voice: Voice,
  key: string,
  step: Step,
  question: Question,
  shown: readonly Choosable[],
  values: Values,
): string[] | null {
  return linesOf(voice, `${key}.item`, step, question, shown, values);
}

function linesOf(
  voice: Voice,
  key: string,
  step: Step,
  question: Question,
  shown: readonly Choosable[],
  values: Values,
): string[] | null {
  if (question.kind === "item" || !isChoice(step) || !voice.texts.has(voice.locale, key)) return null;
  return shown.map((choice) => write(voice, key, choice.values, values));
}

const isChoice = (step: Step): boolean => step.kind === "ask" && step.answer.type === "choose";

function stepNamed(voice: Voice, flowName: string, stepName: string): Step {
  const flow = voice.flows[flowName];
  const step = flow?.steps[flow.index[stepName] ?? -1];
  if (!step) throw new Error(`flow ${flowName} has no step ${stepName}`);
  return step;
}

/** Of several values the first ones count; what every text may show comes last. */
function write(voice: Voice, key: string, ...values: readonly (Values | undefined)[]): string {
  return voice.texts.text(voice.locale, key, ...values, voice.common);
}
