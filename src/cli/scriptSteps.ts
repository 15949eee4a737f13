import {
  type AskStep,
  type ConfirmStep,
  type Flow,
  type Jump,
  namesFlow,
  type Step,
} from "../conversation/flow.ts";
import { leads, list, quoted, type ScriptWords } from "./scriptWords.ts";

// One step of a script: what Convoca says there, what the person may answer, and where each answer leads.

export function stepLines(flow: Flow, step: Step, place: number, words: ScriptWords): readonly string[] {
  const key = `${flow.name}.${step.name}`;
  const to = (jump: Jump) => leads(words, flow, place, jump);
  const { word, maybe } = words;
  const onward = word("then", { leads: to("next") });
  switch (step.kind) {
    case "say":
      return [
        ...quoted(words, key),
        ...(step.list ? [word("list", { source: sourceOf(step.list, words) })] : []),
        ...quoted(words, `${key}.item`),
        list([...(step.none ? [word("none", { leads: to(step.none) })] : []), onward]),
      ];
    case "ask":
      return asking(flow, step, words, to);
    case "consent":
      return [
        ...quoted(words, key),
        answerWord(words, "yesNo"),
        list([
          word("if", { answer: common(words, "yes"), leads: to("next") }),
          word("if", { answer: common(words, "no"), leads: to(step.declined) }),
        ]),
        ...retry(words, key),
      ];
    case "confirm":
      return reading(flow, step, words, to);
    case "do":
      return [
        maybe(`do-${step.action}`) ?? `\`${step.action}\``,
        list(
          Object.entries(step.outcomes).map(([name, jump]) => {
            const outcome =
              maybe(`outcome-${step.action}-${name}`) ?? maybe(`outcome-${name}`) ?? `\`${name}\``;
            return word("outcome", { outcome, leads: to(jump) });
          }),
        ),
      ];
    case "call":
      return [
        word("through", { flow: words.quote(words.titleOf(step.flow)) }),
        list(
          Object.entries(step.outcomes).map(([end, jump]) => {
            const outcome =
              maybe(`outcome-${step.flow}-${end}`) ?? word("returns", { end: words.quote(end) });
            return word("outcome", { outcome, leads: to(jump) });
          }),
        ),
      ];
    case "open": {
      if (namesFlow(step)) return [word("goesOn", { flow: words.quote(words.titleOf(step.flow)) })];
      const chosenAt = flow.steps.findIndex((at) => at.kind === "ask" && at.slot === step.slot);
      return [word("chosen", { step: chosenAt + 1 })];
    }
    case "go":
      return [word("then", { leads: to(step.again ? { go: step.to, again: true } : { go: step.to }) })];
    case "end":
      return [word("then", { leads: to({ end: step.end }) })];
  }
}

const common = ({ said, quote }: ScriptWords, key: string) => quote(said(`common.${key}`)[0] ?? key);
const answerWord = ({ word }: ScriptWords, type: string) => word(`answer-${type}`);
const sourceOf = (source: string, { maybe }: ScriptWords) => maybe(`source-${source}`) ?? `\`${source}\``;

function retry(words: ScriptWords, key: string): readonly string[] {
  const lines = quoted(words, `${key}.retry`);
  return lines.length === 0 ? [] : [words.word("otherwise"), ...lines];
}

function asking(
  flow: Flow,
  step: AskStep,
  words: ScriptWords,
  to: (jump: Jump) => string,
): readonly string[] {
  const key = `${flow.name}.${step.name}`;
  const row = step.answer.type === "choose" ? rowLines(words, key) : [];
  return [
    ...quoted(words, key),
    ...row,
    ...answerLines(step, words),
    ...manyLines(step, words, key),
    list([...leadLines(key, step, words, to), ...noteLines(flow, step, words, to)]),
    ...retry(words, key),
  ];
}

/** Several answers: how they end, and what is said between them. */
function manyLines({ many }: AskStep, words: ScriptWords, key: string): readonly string[] {
  if (!many) return [];
  return [
    words.word("many", { most: many.most }),
    ...quoted(words, `${key}.more`),
    ...quoted(words, `${key}.full`),
  ];
}

/** A row of a list is shown whole where the message has its line, else as it is on the button. */
function rowLines(words: ScriptWords, key: string): readonly string[] {
  const whole = quoted(words, `${key}.item`);
  const lines = whole.length > 0 ? whole : quoted(words, `${key}.label`);
  return [words.word("row"), ...lines];
}

function answerLines({ answer }: AskStep, words: ScriptWords): readonly string[] {
  switch (answer.type) {
    case "words":
      return [answerWord(words, answer.reads)];
    case "options":
      return [words.word("answer-options"), ...(answer.exactly ? [words.word("exactly")] : [])];
    case "choose":
      return [words.word("answer-choose", { source: sourceOf(answer.source, words) })];
  }
}

/** Where each answer leads; those that lead on are told together. */
function leadLines(
  key: string,
  step: AskStep,
  words: ScriptWords,
  to: (jump: Jump) => string,
): readonly string[] {
  const { word, said } = words;
  const { answer, then: leading = {} } = step;
  const fixed =
    answer.type === "options"
      ? answer.options.map((option) => [option, said(`${key}.option-${option}`)[0] ?? option] as const)
      : answer.type === "words" && answer.reads === "yesNo"
        ? ["yes", "no"].map((option) => [option, said(`common.${option}`)[0] ?? option] as const)
        : [];
  if (fixed.length === 0) return [word("then", { leads: to("next") })];
  // Answers that lead to the same place are told in one line.
  const byLead = Map.groupBy(fixed, ([option]) =>
    to(Object.hasOwn(leading, option) ? (leading[option] ?? "next") : "next"),
  );
  return [...byLead].map(([lead, together]) =>
    word("if", { answer: words.either(together.map(([, label]) => words.quote(label))), leads: lead }),
  );
}

function noteLines(
  flow: Flow,
  step: AskStep,
  { word }: ScriptWords,
  to: (jump: Jump) => string,
): readonly string[] {
  const inWords = step.words ?? step.told?.slot;
  const answers = flow.steps.findIndex((at) => at.kind === "ask" && at.slot === inWords);
  return [
    ...(step.answer.type === "choose" && step.answer.one === "take" ? [word("take")] : []),
    ...(step.without ? [word("without", { leads: to(step.without) })] : []),
    ...(step.none ? [word("none", { leads: to(step.none) })] : []),
    ...(answers < 0 ? [] : [word("inWords", { step: answers + 1 })]),
  ];
}

function reading(
  flow: Flow,
  step: ConfirmStep,
  words: ScriptWords,
  to: (jump: Jump) => string,
): readonly string[] {
  const key = `${flow.name}.${step.name}`;
  const { word, said, quote } = words;
  const items = step.items.map((item) => {
    const asked = flow.steps.findIndex((at) => at.kind === "ask" && at.slot === item);
    const label = said(`${key}.item-${item.replaceAll(".", "-")}`)[0] ?? item;
    return asked < 0 ? quote(label) : `${quote(label)} → ${word("to-step", { step: asked + 1 })}`;
  });
  return [
    ...quoted(words, key),
    word("answer-confirm", {
      answers: words.either(["yes", "correct", "no"].map((key) => common(words, key))),
    }),
    list([
      word("if", { answer: common(words, "yes"), leads: to("next") }),
      word("if", { answer: common(words, "no"), leads: to(step.no) }),
      word("which", { answer: common(words, "correct") }),
      ...items.map((item) => `    ${item}`),
    ]).replaceAll("-     ", "    - "),
    ...retry(words, key),
  ];
}
