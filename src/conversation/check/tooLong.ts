import type { Finding } from "../finding.ts";
import { formsFor, numbered, promisedForm } from "../forms.ts";
import { own } from "./own.ts";
import type { Check, Program } from "./program.ts";
import { choicesUnder, message, type Room, roomFor } from "./room.ts";
import type { ChannelLimits, LanguageTexts, TextShape } from "./tables.ts";
import type { TextUse } from "./textUses.ts";
import { filler, type Longest, labelsOf, linesUnder, nothingUnder } from "./underQuestion.ts";

/**
 * F07: what a channel cannot show in some language, with the longest values. Messages are parted between texts, never
 * inside one; so what has to fit is each text, each label, and a question together with the lines under it.
 */
export const tooLong: Check = (program) =>
  program.tables.languages.flatMap((language) =>
    once(
      filledIn(language, program.tables.languages).flatMap((filled) =>
        Object.entries(program.tables.limits).flatMap(([channel, limits]) => {
          const at: Where = { language: filled, channel, limits, spoken: program.tables.spoken };
          const inFlows = [...program.uses.values()].flatMap((uses) => flowTooLong(at, uses));
          return [...inFlows, ...spokenTooLong(at, program)];
        }),
      ),
    ),
  );

/** What a language lacks that is not finished is said in another, in the same message: in whichever it may be. */
const filledIn = (language: LanguageTexts, all: readonly LanguageTexts[]): readonly LanguageTexts[] =>
  language.partial
    ? all
        .filter(({ partial }) => !partial)
        .map(({ texts }) => ({ ...language, texts: { ...texts, ...language.texts } }))
    : [language];

const once = (findings: readonly Finding[]) => [
  ...new Map(
    findings.map((finding) => [`${finding.file}:${finding.line} ${finding.says}`, finding]),
  ).values(),
];

interface Where extends Longest {
  readonly channel: string;
  readonly limits: ChannelLimits;
}

function flowTooLong(at: Where, uses: readonly TextUse[]): readonly Finding[] {
  return uses.flatMap((use) => {
    const text = own(at.language.texts, use.key);
    const room = roomFor(use, at.limits);
    if (!text || !room) return [];
    const under =
      use.form === "question"
        ? linesUnder(at, uses, use, promisedForm(choicesUnder(use), at.limits))
        : nothingUnder;
    const longest = text.longest(use.shapes) + under.longest;
    const what = under.lines === 0 ? use.key : `${use.key} with ${under.lines} lines`;
    const place = { flow: use.flow.name, ...(use.step && { step: use.step.name }) };
    return [
      ...tooMuch(at, text, what, longest, room, place),
      ...(use.form === "question" ? alikeTooMuch(at, uses, use, text, place) : []),
    ];
  });
}

/**
 * Two things of one name carry their numbers (`toldApart`), and where these do not fit any more beside the longest name,
 * the choices are lines in the message after all.
 */
function alikeTooMuch(
  at: Where,
  uses: readonly TextUse[],
  use: TextUse,
  text: TextShape,
  place: Place,
): readonly Finding[] {
  if (use.step?.kind !== "ask" || use.step.answer.type !== "choose") return [];
  const count = choicesUnder(use);
  const [promised, ...others] = formsFor(count, at.limits);
  const lines = others.at(-1);
  if (!promised || !lines) return [];
  const names = labelsOf(at, uses, use, count).filter(({ label }) => label <= promised.label);
  if (names.every(({ label }, index) => numbered(filler(label), index).length <= promised.label)) return [];
  const { longest } = linesUnder(at, uses, use, lines);
  const what = `${use.key} with ${count} lines, as where two things have one name,`;
  return tooMuch(at, text, what, text.longest(use.shapes) + longest, message(at.limits), place);
}

interface Place {
  readonly flow: string;
  readonly step?: string;
}

function spokenTooLong(at: Where, program: Program): readonly Finding[] {
  return Object.entries(program.tables.spoken).flatMap(([key, spoken]) => {
    const text = own(at.language.texts, key);
    const room = roomFor({ ...spoken, key, step: null, flow: null }, at.limits);
    if (!text || !room) return [];
    return tooMuch(at, text, key, text.longest(spoken.values), room, { flow: key.split(".", 1)[0] ?? key });
  });
}

function tooMuch(
  at: Where,
  text: TextShape,
  what: string,
  longest: number,
  { where, most }: Room,
  place: Place,
): readonly Finding[] {
  if (longest <= most) return [];
  const can = `the text ${what} in ${at.language.locale} can take`;
  const room = `${where} on ${at.channel} holds ${most}`;
  return [
    {
      code: "F07",
      // Nothing is cut short: in a language that is not finished it could not be sent either.
      level: "error",
      ...place,
      file: text.file,
      line: text.line,
      ...(Number.isFinite(longest)
        ? { says: `${can} ${longest} characters, and ${room}`, mend: `make it ${longest - most} shorter` }
        : { says: `${can} any length, and ${room}`, mend: "declare the longest its values can be" }),
    },
  ];
}
