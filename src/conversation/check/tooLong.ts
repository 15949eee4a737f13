import type { Finding } from "../finding.ts";
import { ChoicesPerPage } from "../limits.ts";
import { own } from "./own.ts";
import type { Check, Program } from "./program.ts";
import { type Room, roomFor } from "./room.ts";
import type { ChannelLimits, LanguageTexts, TextShape } from "./tables.ts";
import type { TextUse } from "./textUses.ts";

/**
 * F07: what a channel cannot show in some language, with the longest values. Messages are parted between texts, never
 * inside one; so what has to fit is each text, each label, and a question together with the lines under it.
 */
export const tooLong: Check = (program) =>
  program.tables.languages.flatMap((language) =>
    once(
      filledIn(language, program.tables.languages).flatMap((filled) =>
        Object.entries(program.tables.limits).flatMap(([channel, limits]) => {
          const at: Where = { language: filled, channel, limits };
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

interface Where {
  readonly language: LanguageTexts;
  readonly channel: string;
  readonly limits: ChannelLimits;
}

function flowTooLong(at: Where, uses: readonly TextUse[]): readonly Finding[] {
  return uses.flatMap((use) => {
    const text = own(at.language.texts, use.key);
    const room = roomFor(use, at.limits);
    if (!text || !room) return [];
    const under = use.form === "question" ? linesUnder(at, uses, use) : nothingUnder;
    const longest = text.longest(use.shapes) + under.longest;
    const what = under.longest === 0 ? use.key : `${use.key} with ${under.what}`;
    return tooMuch(at, text, what, longest, room, {
      flow: use.flow.name,
      ...(use.step && { step: use.step.name }),
    });
  });
}

function spokenTooLong(at: Where, program: Program): readonly Finding[] {
  return Object.entries(program.tables.spoken).flatMap(([key, spoken]) => {
    const text = own(at.language.texts, key);
    const room = roomFor({ ...spoken, step: null, flow: null }, at.limits);
    if (!text || !room) return [];
    return tooMuch(at, text, key, text.longest(spoken.values), room, { flow: key.split(".", 1)[0] ?? key });
  });
}

interface Under {
  readonly longest: number;
  readonly what: string;
}

const nothingUnder: Under = { longest: 0, what: "" };

/** What stands in the same message as a question: the notice's link, or the numbered lines of what can be chosen. */
function linesUnder(at: Where, uses: readonly TextUse[], { flow, step, key }: TextUse): Under {
  const part = (suffix: string) => {
    const use = uses.find((other) => other.key === `${flow.name}.${step?.name}${suffix}`);
    const text = use && own(at.language.texts, use.key);
    return use && text ? text.longest(use.shapes) : null;
  };
  const isAgain = key.endsWith(".retry");
  const link = step?.kind === "consent" && !isAgain ? part(".link") : null;
  if (link !== null) return { longest: "\n\n".length + link, what: "its link" };
  const line = step?.kind === "ask" ? part(".item") : null;
  if (line === null) return nothingUnder;
  const numbers = Array.from({ length: ChoicesPerPage }, (_, index) => `\n${index + 1}. `.length);
  // At worst each line stands under a heading of its own.
  const group = part(".group");
  const heading = group === null ? 0 : group + "\n\n".length;
  const longest = numbers.reduce((total, number) => total + heading + number + line, "\n".length);
  return { longest, what: `${ChoicesPerPage} lines` };
}

function tooMuch(
  at: Where,
  text: TextShape,
  what: string,
  longest: number,
  { where, most }: Room,
  place: { readonly flow: string; readonly step?: string },
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
