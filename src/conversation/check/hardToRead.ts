import type { Finding } from "../finding.ts";
import { own } from "./own.ts";
import type { Check, Program } from "./program.ts";
import { questionsIn, sentencesIn, wordsIn } from "./sentences.ts";
import type { LanguageTexts, Reading, TextForm, TextShape } from "./tables.ts";

/** More than this in one sentence, and whoever reads slowly has forgotten how it began. */
const mostWords = 20;

/**
 * F15: what somebody of the community reads and would not easily understand: a flow's whole script over the reading
 * level, a sentence of more than 20 words, a word of offices and laws, and two questions where one can be answered.
 */
export const hardToRead: Check = (program) => {
  const scripts = scriptsOf(program);
  return program.tables.languages.flatMap((language) =>
    scripts.flatMap((script) => [
      ...script.flatMap((line) => {
        const text = own(language.texts, line.key);
        return text ? textFindings(language, line, text) : [];
      }),
      ...scriptFindings(language, script),
    ]),
  );
};

/** One text somebody of the community reads. */
interface Line {
  readonly key: string;
  readonly form: TextForm;
  readonly flow: string;
  readonly step?: string;
}

/** By flow, and by file what the code says itself; what only the team reads is left out. */
function scriptsOf(program: Program): readonly (readonly Line[])[] {
  const scripts = new Map<string, Line[]>();
  const add = (line: Line) => scripts.set(line.flow, [...(scripts.get(line.flow) ?? []), line]);
  for (const flow of program.flows.values()) {
    if (!flow.for.some((role) => role === "anyone" || role === "member")) continue;
    for (const { key, form, step } of program.uses.get(flow.name) ?? [])
      add({ key, form, flow: flow.name, ...(step && { step: step.name }) });
  }
  for (const [key, { form, to }] of Object.entries(program.tables.spoken))
    if (to !== "staff") add({ key, form, flow: key.split(".", 1)[0] ?? key });
  return [...scripts.values()];
}

function textFindings(language: LanguageTexts, line: Line, text: TextShape): readonly Finding[] {
  const read = readText(text, language.reading);
  const what = `the text ${line.key} in ${language.locale}`;
  const finding = (says: string, mend: string) => findingAt(language, line, text, `${what} ${says}`, mend);
  const [longest] = [...read.sentences.values()].sort((one, other) => other.words - one.words);
  return [
    ...(longest && longest.words > mostWords
      ? [
          finding(
            `has a sentence of ${longest.words} words, and ${mostWords} is the most: «${longest.sentence}»`,
            "make two of it",
          ),
        ]
      : []),
    ...read.hardWords.map(({ hard, easier }) =>
      finding(`says «${hard}», a word of offices and forms`, `say it plainly: ${easier}`),
    ),
    ...tooManyQuestions(read.questions, line.form).map(({ says, mend }) => finding(says, mend)),
    ...(line.form === "question" && read.silent !== undefined
      ? [finding(`awaits an answer and asks for none: «${read.silent}»`, AskIt)]
      : []),
  ];
}

/**
 * A question is asked once. Any other text asks nothing: the open question, or the next one, can follow it in the same
 * message, and then nobody knows which of the two an answer is for.
 */
function tooManyQuestions(most: number, form: TextForm): readonly { says: string; mend: string }[] {
  if (form === "question" && most > 1)
    return [
      { says: `asks ${most} questions in one message`, mend: "ask one, and the other in a step of its own" },
    ];
  if (form !== "question" && most > 0)
    return [
      {
        says: "asks something where no answer is awaited, so that two questions can come in one message",
        mend: "say it without asking, or ask it in a step of its own",
      },
    ];
  return [];
}

/** Who reads «Tu nombre» does not know that they are asked. */
const AskIt = "ask it with the marks of a question, or tell people what to give: “Write your name”";

/** What is read as sentences; labels and buttons are names of things. */
const prose: readonly TextForm[] = ["text", "question", "item"];

/** A scale says nothing of a few words: a name more or less would decide. */
const leastWords = 20;

function scriptFindings(language: LanguageTexts, script: readonly Line[]): readonly Finding[] {
  const { reading } = language;
  if (!reading) return [];
  const lines = script.flatMap((line) => {
    const text = prose.includes(line.form) ? own(language.texts, line.key) : undefined;
    return text ? [{ line, text, sentences: readText(text, reading).sentences }] : [];
  });
  // What several texts or variants share is read once.
  const whole = counted(new Map(lines.flatMap(({ sentences }) => [...sentences])));
  const ease = reading.ease(whole);
  if (whole.words < leastWords || ease >= reading.least) return [];
  const [hardest] = lines
    .map((one) => ({ ...one, ease: reading.ease(counted(one.sentences)) }))
    .sort((one, other) => one.ease - other.ease);
  if (!hardest) return [];
  const says = `what ${hardest.line.flow} says in ${language.locale} reads at ${ease.toFixed(1)} on the scale ${reading.scale}, and easy begins at ${reading.least}; hardest is ${hardest.line.key}, at ${hardest.ease.toFixed(1)}`;
  return [
    findingAt(language, hardest.line, hardest.text, says, "use shorter words and shorter sentences there"),
  ];
}

type Sentences = ReadonlyMap<
  string,
  { readonly sentence: string; readonly words: number; readonly syllables: number }
>;

function counted(sentences: Sentences) {
  const all = [...sentences.values()];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    sentences: all.length,
    words: sum(all.map(({ words }) => words)),
    syllables: sum(all.map(({ syllables }) => syllables)),
  };
}

/** A text as it is read, in all its wordings together. */
interface Read {
  readonly sentences: Sentences;
  /** The most that one wording asks. */
  readonly questions: number;
  readonly hardWords: ReturnType<Reading["hardWords"]>;
  /** The first line of a wording that asks for nothing, of a language that tells. */
  readonly silent?: string;
}

/** A text is checked with every flow that is tried, and reads the same each time. */
const readBefore = new WeakMap<TextShape, Read>();

function readText(text: TextShape, reading: Reading | null): Read {
  const before = readBefore.get(text);
  if (before) return before;
  const wordings = text.wordings();
  const sentences = new Map(
    [...new Set(wordings.flatMap(sentencesIn))].map((sentence) => {
      const words = wordsIn(sentence);
      const syllables = words.reduce((total, word) => total + (reading?.syllables(word) ?? 0), 0);
      return [sentence, { sentence, words: words.length, syllables }] as const;
    }),
  );
  const silent = wordings.find((wording) => wording.trim() !== "" && reading?.asks(wording) === false);
  const read = {
    sentences,
    questions: Math.max(0, ...wordings.map(questionsIn)),
    hardWords: reading?.hardWords([...sentences.keys()].join("\n")) ?? [],
    ...(silent !== undefined && { silent: silent.trim().split("\n", 1)[0] ?? "" }),
  };
  readBefore.set(text, read);
  return read;
}

const findingAt = (
  language: LanguageTexts,
  { flow, step }: Line,
  { file, line }: TextShape,
  says: string,
  mend: string,
): Finding => ({
  code: "F15",
  level: language.partial ? "information" : "error",
  flow,
  file,
  line,
  ...(step !== undefined && { step }),
  says,
  mend,
});
