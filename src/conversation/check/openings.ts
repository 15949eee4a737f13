import type { Finding } from "../finding.ts";
import type { Flow, OpeningWords } from "../flow.ts";
import { answerTypes } from "../understand/answerTypes.ts";
import { withoutCourtesy } from "../understand/courtesy.ts";
import { fold, wordsOf } from "../understand/fold.ts";
import { readGlobalWord } from "../understand/globalWords.ts";
import { closed, someDay } from "./hidden.ts";
import { atFlow, type Check } from "./program.ts";

/**
 * F04, between flows: opening words, commands and links that nobody gets through with, because something that is read
 * before means another thing: a global word, another flow's word, or one that goes on with what the person says.
 */
export const openings: Check = (program) => {
  const flows = [...program.flows.values()];
  return [
    ...flows.flatMap((flow) => flow.words.flatMap((word) => neverHeard(flow, word))),
    ...taken(flows, ({ words }) => words.flatMap((word) => keyOf(word)), "the words"),
    ...taken(
      flows,
      ({ commands }) => commands.map((command) => ({ key: command, shown: `/${command}` })),
      "the command",
    ),
    ...taken(flows, ({ link }) => (link ? [{ key: link.prefix, shown: link.prefix }] : []), "links with"),
    ...taken(
      flows,
      ({ by }) => (by === undefined || by === "system" ? [] : [{ key: by, shown: by }]),
      "what is meant by",
    ),
    ...flows.flatMap(hiddenCommands),
    ...flows.flatMap((flow) => cutShort(flow, flows)),
  ];
};

const said = (folded: string): string => withoutCourtesy(wordsOf(folded)).join(" ");

/** Words that always mean something else, or nothing. */
function neverHeard(flow: Flow, word: OpeningWords): readonly Finding[] {
  const found = (says: string) => [at(flow, word, says, "use other words")];
  if (word.say.startsWith("/")) return found(`“${word.say}” is read as a command, and opens nothing`);
  if (word.rest !== undefined) return [];
  if (fold(word.say) === "") return found(`“${word.say}” has no letters to know it by, and opens nothing`);
  const global = readGlobalWord(word.say);
  if (global !== null && flow.by !== global)
    return found(`“${word.say}” always means ${global}: it never opens ${flow.name}`);
  return [];
}

interface Key {
  readonly key: string;
  readonly shown: string;
  readonly word?: OpeningWords;
}

const keyOf = (word: OpeningWords): readonly Key[] => {
  const { say, rest } = word;
  const key = fold(say) || say;
  return [{ key: rest === undefined ? key : `${key} …`, shown: say, word }];
};

/** The same of two flows: only one of them is opened, or one with other values. */
function taken(
  flows: readonly Flow[],
  keysOf: (flow: Flow) => readonly Key[],
  what: string,
): readonly Finding[] {
  const first = new Map<string, { flow: Flow; fills: string }>();
  return flows.flatMap((flow) =>
    keysOf(flow).flatMap(({ key, shown, word }) => {
      const fills = JSON.stringify(word?.with ?? {});
      const before = first.get(key);
      if (!before) {
        first.set(key, { flow, fills });
        return [];
      }
      if (before.flow === flow && before.fills === fills) return [];
      const says =
        before.flow === flow
          ? `${what} “${shown}” stand twice and fill different values: only the last ones count`
          : `${what} “${shown}” open ${flow.name} and ${before.flow.name}: only one of them can be meant`;
      return [
        word
          ? at(flow, word, says, "use other words in one of them")
          : atFlow("F04", flow, says, "give one of them another"),
      ];
    }),
  );
}

/** «/ayuda» is help wherever somebody is. Telegram itself says «/start». */
const hiddenCommands = (flow: Flow): readonly Finding[] =>
  flow.commands.flatMap((command) => {
    const global = command === "start" ? null : readGlobalWord(command.replaceAll("_", " "));
    if (global === null || flow.by === global) return [];
    return [atFlow("F04", flow, `the command /${command} hides the word ${global}`, "give it another name")];
  });

/** «asistencia mía» opening another flow: it cannot be said as what follows «asistencia» any more. */
function cutShort(flow: Flow, flows: readonly Flow[]): readonly Finding[] {
  return flow.words.flatMap((word) => {
    if (word.rest === undefined || fold(word.say) === "") return [];
    const prefix = `${fold(word.say)} `;
    return flows
      .filter((other) => other !== flow)
      .flatMap((other) =>
        other.words
          .filter(({ say }) =>
            [fold(say), said(fold(say))].some(
              (folded) =>
                folded.startsWith(prefix) && couldFill(flow, word.rest ?? "", folded.slice(prefix.length)),
            ),
          )
          .map((hiding) =>
            at(
              other,
              hiding,
              `“${hiding.say}” opens ${other.name}: in ${flow.name} nobody can say that as ${word.rest}, with “${word.say} {${word.rest}}”`,
              "use other words",
            ),
          ),
      );
  });
}

/** A number or a day can be told from other words; whatever else is asked may be called anything. */
function couldFill({ steps }: Flow, slot: string, words: string): boolean {
  const step = steps.find((one) => one.kind === "ask" && one.slot === slot);
  if (step?.kind !== "ask" || step.answer.type !== "words" || !closed.has(step.answer.reads)) return true;
  return "value" in answerTypes[step.answer.reads](words, someDay);
}

const at = (flow: Flow, { line }: OpeningWords, says: string, mend: string): Finding => ({
  ...atFlow("F04", flow, says, mend),
  line,
});
