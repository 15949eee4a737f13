import { FluentResource } from "@fluent/bundle";
import type { LanguageTexts } from "../conversation/check/tables.ts";
import { momentFunctions } from "./longestMoment.ts";
import { type Pattern, referencesIn } from "./pattern.ts";

/** One Fluent file, read as the bot reads it: what is broken is passed over there, so it is told here. */
export interface FluentFile {
  /** By `id` or `id.attribute`; terms begin with a dash. */
  readonly patterns: ReadonlyMap<string, Pattern>;
  /** Where each stands, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly unread: LanguageTexts["unread"];
}

export function readFluentFile(file: string, source: string): FluentFile {
  const patterns = readPatterns(source);
  const { lines, twice, stray } = readLines(source);
  const unread = [
    ...notUtf8(file, source),
    ...twice.map(({ id, line }) => ({
      file,
      line,
      says: `the text ${id} stands twice`,
      mend: "remove one of them",
    })),
    ...stray.map(({ line, name }) =>
      name === undefined
        ? {
            file,
            line,
            says: "this line belongs to no text",
            mend: "begin it with spaces, so that it goes on with the text above",
          }
        : {
            file,
            line,
            says: `${name} cannot be the name of a text`,
            mend: "write it with the letters a to z, without accents, and digits",
          },
    ),
    ...[...lines].flatMap(([id, line]) =>
      patterns.has(id) || hasAttributes(patterns, id)
        ? []
        : [
            {
              file,
              line,
              says: `the text ${id} cannot be read`,
              mend: "look for a brace or a variant without its partner",
            },
          ],
    ),
    ...[...patterns].flatMap(([id, pattern]) =>
      missingReferences(pattern, patterns).map((name) => ({
        file,
        line: lines.get(id) ?? 1,
        says: `the text ${id} uses ${name}, which is not there`,
        mend: "correct its name",
      })),
    ),
  ];
  return { patterns, lines, unread };
}

/** What stands for a letter that was written in another encoding: it is lost for every reader. */
function notUtf8(file: string, source: string): LanguageTexts["unread"] {
  const at = source.indexOf("\uFFFD");
  if (at === -1) return [];
  const line = source.slice(0, at).split("\n").length;
  return [{ file, line, says: "this file is not UTF-8: its accents are lost", mend: "save it as UTF-8" }];
}

function readPatterns(source: string): ReadonlyMap<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  for (const { id, value, attributes } of new FluentResource(source).body) {
    if (value !== null) patterns.set(id, value);
    for (const [name, pattern] of Object.entries(attributes)) patterns.set(`${id}.${name}`, pattern);
  }
  return patterns;
}

const hasAttributes = (patterns: ReadonlyMap<string, Pattern>, id: string) =>
  [...patterns.keys()].some((other) => other.startsWith(`${id}.`));

const messageStart = /^(-?[a-zA-Z][\w-]*) *=/;
/** What was meant as the name of a text, and has letters that no name has. */
const oddName = /^([\p{L}\p{N}_-]+) *=/u;
const attributeStart = /^\s+\.([a-zA-Z][\w-]*) *=/;
/** What may stand at the margin besides a message: nothing, a comment, the end or a variant of a choice. */
const atMargin = /^(\s|$|#|\}|\[|\*\[)/;

function readLines(source: string) {
  const lines = new Map<string, number>();
  const twice: { id: string; line: number }[] = [];
  const stray: { line: number; name?: string }[] = [];
  let message = "";
  for (const [place, text] of source.split(/\r?\n/).entries()) {
    const line = place + 1;
    const start = messageStart.exec(text)?.[1];
    const attribute = attributeStart.exec(text)?.[1];
    if (start !== undefined) message = start;
    else if (!atMargin.test(text)) {
      const name = oddName.exec(text)?.[1];
      stray.push({ line, ...(name !== undefined && { name }) });
    }
    const id = start ?? (attribute === undefined ? undefined : `${message}.${attribute}`);
    if (id === undefined) continue;
    if (lines.has(id)) twice.push({ id, line });
    else lines.set(id, line);
  }
  return { lines, twice, stray };
}

const functions: readonly string[] = [...momentFunctions, "KNOWN", "NUMBER"];

function missingReferences(pattern: Pattern, patterns: ReadonlyMap<string, Pattern>): readonly string[] {
  return [...referencesIn(pattern)]
    .filter(({ type, name }) => (type === "function" ? !functions.includes(name) : !patterns.has(name)))
    .map(({ name }) => name);
}
