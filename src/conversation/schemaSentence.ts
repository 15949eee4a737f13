import type { z } from "zod";
import { nearest } from "./check/nearest.ts";

/** What the schema found, as a sentence for whoever writes flows, and the path of the line it is about. */
export function schemaSentence(issue: z.core.$ZodIssue): { at: readonly PropertyKey[]; says: string } {
  const last = issue.path.at(-1);
  // A place in a list is no word of the file's.
  const what = last === undefined ? "the file" : typeof last === "number" ? "this" : `\`${String(last)}\``;
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        at: [...issue.path, issue.keys[0] ?? ""],
        says: `${issue.keys.map((key) => `\`${key}\``).join(", ")} means nothing here`,
      };
    case "invalid_key":
      return { at: issue.path, says: `${what} is no name: ${issue.issues[0]?.message ?? issue.message}` };
    case "invalid_type":
      if (issue.input === undefined && issue.message.endsWith("undefined"))
        return { at: issue.path, says: `${what} is missing` };
      return { at: issue.path, says: `${what} should be ${shapes[issue.expected] ?? issue.expected}` };
    case "invalid_value":
      return { at: issue.path, says: `${what} should be one of ${issue.values.map(String).join(", ")}` };
    case "too_small":
      return { at: issue.path, says: `${what} needs at least ${issue.minimum}` };
    default:
      return { at: issue.path, says: `${what} cannot be read: ${issue.message}` };
  }
}

const shapes: Readonly<Record<string, string>> = {
  object: "a block of `word: value` lines",
  record: "a block of `name: value` lines",
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
};

export type Report = (
  at: readonly PropertyKey[],
  says: string,
  more?: { readonly step?: string; readonly mend?: string },
) => void;

/** What is known of what was written, for whoever misspelt it. */
export interface Around {
  readonly step?: string;
  readonly plain?: unknown;
  /** The words that may stand at the top of it. */
  readonly words?: readonly string[];
}

export function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  under: readonly PropertyKey[],
  report: Report,
  { step, plain, words = [] }: Around = {},
) {
  for (const issue of issues) {
    const { at, says } = schemaSentence(issue);
    const mend = withoutAccents(issue, plain) ?? meant(issue, plain, words);
    report([...under, ...at], says, { ...(step !== undefined && { step }), ...(mend && { mend }) });
  }
}

/** «niñas» is read aloud as it should be, and is no name here: names are of the letters that every keyboard has. */
function withoutAccents(issue: z.core.$ZodIssue, plain: unknown): string | undefined {
  const isKey = issue.code === "invalid_key";
  const [wrong] = isKey ? issue.issues : [issue];
  if (wrong?.code !== "invalid_format" || wrong.pattern === undefined) return undefined;
  const written = isKey ? String(issue.path.at(-1)) : String(writtenAt(plain, issue.path));
  const bare = written.normalize("NFD").replace(/\p{M}/gu, "");
  const isRead = new RegExp(wrong.pattern.replace(/^\/|\/$/g, "")).test(bare);
  return bare !== written && isRead ? `names have no accents and no ñ: write \`${bare}\`` : undefined;
}

/** The word most like what was written, where it was surely meant. */
function meant(issue: z.core.$ZodIssue, plain: unknown, words: readonly string[]): string | undefined {
  const near =
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? nearest(issue.keys[0] ?? "", words)
      : issue.code === "invalid_value"
        ? nearest(String(writtenAt(plain, issue.path)), issue.values.map(String))
        : undefined;
  return near === undefined ? undefined : `did you mean ${near}?`;
}

const writtenAt = (plain: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (within, key) =>
      typeof within === "object" && within !== null
        ? new Map<PropertyKey, unknown>(Object.entries(within)).get(
            typeof key === "number" ? String(key) : key,
          )
        : undefined,
    plain,
  );
