import { z } from "zod";
import { isAnsweredFirst, type OpenQuestion } from "../conversation/answeredFirst.ts";
import { chooseFlow, isOpening, type Openings } from "../conversation/chooseFlow.ts";
import { readChoice } from "../conversation/understand/choice.ts";
import { readDay, readPastDay } from "../conversation/understand/day.ts";
import { readFreeText } from "../conversation/understand/freeText.ts";
import type { GlobalWord } from "../conversation/understand/globalCommands.ts";
import { readLocality } from "../conversation/understand/locality.ts";
import { readMoment, readPastMoment } from "../conversation/understand/moment.ts";
import { readName } from "../conversation/understand/name.ts";
import { readNames } from "../conversation/understand/names.ts";
import { readNumber } from "../conversation/understand/number.ts";
import { asksOfThePast } from "../conversation/understand/past.ts";
import { readPhone } from "../conversation/understand/phone.ts";
import type { Context, Reading } from "../conversation/understand/reading.ts";
import { readChoices } from "../conversation/understand/several.ts";
import { readTime } from "../conversation/understand/time.ts";
import { readYesNo } from "../conversation/understand/yesNo.ts";
import { openCalendar } from "../tenant/calendar.ts";

/** One answer to read, as it stands on a line of JSON. */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum([
    "yesno",
    "choice",
    "name",
    "locality",
    "date",
    "time",
    "datetime",
    "number",
    "people-list",
    "phone",
    "free",
    "global",
  ]),
  says: z.string(),
  prompt: z.string().optional(),
  options: z.array(z.string()).optional(),
  multiple: z.boolean().optional(),
  /** The kind of the question that is open. */
  pending: z.string().nullish(),
  /** An instant with its offset, or a local date and time of the zone. */
  now: z.union([z.string(), z.number()]).optional(),
  tz: z.string().optional(),
});
export type Line = z.infer<typeof lineSchema>;

/** What was understood: exactly one of these. */
export type Understood =
  | { readonly value: boolean }
  | { readonly option: number }
  | { readonly options: readonly number[] }
  | { readonly name: string }
  | { readonly names: readonly string[] }
  | { readonly locality: string }
  | { readonly date: string }
  | { readonly time: string }
  | { readonly datetime: string }
  | { readonly number: number }
  | { readonly e164: string }
  | { readonly command: string | null }
  | { readonly text: string }
  | { readonly unclear: true };

const unclear: Understood = { unclear: true };

/** Reads one line as a flow would read it under such a question. `now` is what it is where the line does not say. */
export function understandLine(openings: Openings, line: Line, now: number): Understood {
  const { kind, says, options = [], prompt = "" } = line;
  if (kind === "global") return { command: commandIn(openings, line, line.pending) };
  // What always counts is no answer to any question.
  if (commandIn(openings, line, kind) !== null) return unclear;
  const context = contextOf(openings, line, now);
  if (kind === "choice") return chosen(line, options, context);
  switch (kind) {
    case "yesno":
      return given(readYesNo(says, context), (value) => ({ value: value === "yes" }));
    case "name":
      return given(readName(says, context), (name) => ({ name }));
    case "locality":
      return placeIn(says, context);
    case "date":
      return given((asksOfThePast(prompt) ? readPastDay : readDay)(says, context), (date) => ({ date }));
    case "time":
      return given(readTime(says, context), (time) => ({ time }));
    case "datetime":
      return given((asksOfThePast(prompt) ? readPastMoment : readMoment)(says, context), (datetime) => ({
        datetime,
      }));
    case "number":
      return given(readNumber(says, context), (number) => ({ number: Number(number) }));
    case "people-list":
      return peopleIn(says, context);
    case "phone":
      return given(readPhone(says, context), (e164) => ({ e164 }));
    case "free":
      return given(readFreeText(says, context), (text) => ({ text }));
  }
}

function given<T>(reading: Reading<T>, shown: (value: T) => Understood): Understood {
  return "value" in reading ? shown(reading.value) : unclear;
}

/** A place that may be a person is asked about in a flow; here it is not understood. */
function placeIn(says: string, context: Context): Understood {
  const read = readLocality(says, context);
  return "value" in read && read.values?.doubt === undefined ? { locality: read.value } : unclear;
}

/** A list with a piece nobody can read is read back to its writer in a flow; here it is not understood. */
function peopleIn(says: string, context: Context): Understood {
  const read = readNames(says, context);
  if (!("value" in read) || read.values?.unread !== undefined) return unclear;
  return { names: read.value.split("\n") };
}

function chosen(
  { says, multiple, prompt = "" }: Line,
  options: readonly string[],
  { today }: Context,
): Understood {
  const choosing = {
    choices: options.map((option) => [option]),
    question: () => prompt,
    ...(today === undefined ? {} : { today }),
  };
  if (multiple) return given(readChoices(says, choosing), (all) => ({ options: all }));
  return given(readChoice(says, choosing), (option) => ({ option }));
}

/** A command, unless the words rather answer the question that is open. */
function commandIn(openings: Openings, line: Line, pending: Line["pending"]): GlobalWord | null {
  const command = globalIn(openings, line.says);
  return command !== null && isAnsweredFirst(openIn(line, pending), command, line.says) ? null : command;
}

const openIn = ({ prompt = "", options = [] }: Line, pending: Line["pending"]): OpenQuestion => ({
  kind: openKinds.get(pending ?? "") ?? "other",
  text: () => prompt,
  choices: () => options.map((option) => [option]),
});

const openKinds: ReadonlyMap<string, OpenQuestion["kind"]> = new Map([
  ["yesno", "yesNo"],
  ["choice", "choice"],
  ["number", "number"],
  ["free", "words"],
]);

function globalIn(openings: Openings, says: string): GlobalWord | null {
  const choice = chooseFlow(openings, says);
  if (choice.type === "global") return choice.word;
  // Telegram itself says «/start».
  if (choice.type === "opens" && /^\s*\/start(?:@\w+)?\s*$/.test(says)) return "start";
  // «Cancelar mi registro» opens what «cancelar» opens.
  const by = choice.type === "opens" ? openings.flows[choice.flow]?.by : undefined;
  if (by === "cancel" && /cancel/i.test(says)) return by;
  return by === "correct" && /corr[ei][gj]/i.test(says) ? by : null;
}

function contextOf(openings: Openings, { now: said, tz, prompt }: Line, now: number): Context {
  const calendar = openCalendar(tz ?? "America/Mexico_City");
  const at = said === undefined ? now : instantOf(said, calendar);
  return {
    today: calendar.dayOf(at),
    nowTime: calendar.hourOf(at),
    ...(prompt !== undefined && { question: () => prompt }),
    reserved: { has: (folded) => isOpening(openings, folded) },
  };
}

function instantOf(said: string | number, calendar: ReturnType<typeof openCalendar>): number {
  if (typeof said === "number") return said;
  const [, day, hour] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(said) ?? [];
  if (day !== undefined && hour !== undefined) return calendar.instantOf(day, hour);
  const at = Date.parse(said);
  if (Number.isNaN(at)) throw new Error(`“${said}” is no moment: write 2026-06-03T09:15 or with an offset`);
  return at;
}
