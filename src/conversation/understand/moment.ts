import { ofBare } from "./bareAnswer.ts";
import { timeIn } from "./clockTime.ts";
import { conclusionOf } from "./conclusion.ts";
import { coreIn } from "./core.ts";
import { dayOf, isLate } from "./day.ts";
import { isDayOfEvent } from "./eventDay.ts";
import { fromThen } from "./fromThen.ts";
import { type Gist, gistIn, toldIn } from "./gist.ts";
import { plainlyIs } from "./plainlyOther.ts";
import { type Context, isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";
import { repeatsOf } from "./repeats.ts";
import { asSettled } from "./settled.ts";
import { besideHour } from "./spans.ts";
import { withoutToldTimes } from "./tellsOfTime.ts";
import { asOneHalf } from "./time.ts";
import { isOfOtherEnd, withoutTurnsOfTime } from "./turnsOfTime.ts";
import { isUnsettled } from "./unsettled.ts";
import { type Usual, usualIn } from "./usualHours.ts";
import { weighsOfTime } from "./weighs.ts";

const MostWords = 16;

/** A day and its hour from now on, as YYYY-MM-DDTHH:MM: «mañana a las 5 de la tarde». Either alone is unclear. */
export const readMoment: Reader = ofBare((text, context) => read(text, context, false));

/** The same looking back, for what was done. */
export const readPastMoment: Reader = ofBare((text, context) => read(text, context, true));

/** «Anoche a las 9» is nine in the evening. */
const lastNight =
  /(?<!\p{L})anoche((?:\s+como)?\s+a\s+las?\s+(?:6|7|8|9|10|11|seis|siete|ocho|nueve|diez|once)(?:[:.]\d\d|\s+y\s+(?:media|cuarto))?)(?!\s+de\s+la|[:.\d])/iu;
/** «Viernes a las 10, mejor 11»: the hour is put right, and no day is told. */
const otherHour =
  /\blas?\s+\S+(?:\s+am|\s+pm)?[\s,.;]+(?:bueno\s+)?(?:mejor|digo|perd[oó]n)[\s,]+\d{1,2}\s*$/iu;

function read(said: string, context: Context, past: boolean): Reading<string> {
  const text = said.replace(lastNight, "ayer$1 de la noche");
  if (otherHour.test(text)) return unclear("several");
  // «Anoche a las 2» may be of today.
  if (
    /(?<!\p{L})anoche(?!\p{L})/iu.test(text) &&
    /\blas?\s+(?:[1-5]|una|dos|tres|cuatro|cinco|12|doce)\b(?![:.\d])/iu.test(text)
  )
    return unclear("unsure");
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  if (plainlyIs(text) === "hour" && !/(?<!\p{L})esta (?:misma )?(?:tarde|noche)/iu.test(text))
    return unclear("notFound");
  const question = context.question?.() ?? "";
  const weighing = { weighs: weighsOfTime, past, reasons: true, repeats: repeatsOf(question) } as const;
  if (isUnsettled(text, question, past)) return unclear("unsure");
  const usual = usualIn(text, question);
  const settled = besideHour(withoutTurnsOfTime(asSettled(text), question, past, true), usual);
  const says = withoutToldTimes(asOneHalf(past ? settled : fromThen(settled)), "both", { past, question });
  if (isDayOfEvent(says) || isOfOtherEnd(settled, question)) return unclear("unsure");
  const told = toldIn(says, weighing);
  const gist = gistIn(told, weighing);
  if (gist !== null && gist.words.length > MostWords) return unclear("tooLong");
  const read = gist === null ? new Set<string>() : momentsIn(gist, context, past, usual);
  const wish = read.size > 0 || past ? null : conclusionOf(says, weighing);
  const wished = wish === null ? read : momentsIn({ words: wish, before: null }, context, past, usual);
  const core = wished.size > 0 || !context.question?.() ? null : coreIn(told, weighing);
  const found = core === null ? wished : momentsIn(core, context, past, usual);
  const [only] = found;
  if (only === undefined) return unclear(gist === null ? "sentence" : "notFound");
  if (found.size > 1) return unclear("several");
  const now = `${context.today}T${context.nowTime}`;
  return past === only <= now ? { value: only } : unclear("notFound");
}

/** Every moment the words may mean: a span that is an hour, and a day of all the rest. */
function momentsIn(
  { words, before }: Gist,
  { today, nowTime }: Context,
  past: boolean,
  usual: Usual,
): ReadonlySet<string> {
  const found = new Set<string>();
  const reach = { back: 0, late: isLate(nowTime) };
  if (today === undefined) return found;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const said = words.slice(from, to);
      const time = isHour(said) && !isMidnight(said) ? timeIn(said, usual) : null;
      if (time === null) continue;
      const rest = [...words.slice(0, from), ...words.slice(to)];
      const day =
        rest.length === 0 && before ? dayBefore(before, today, past) : dayOf(rest, today, past, reach);
      if (day !== null) found.add(`${day}T${time}`);
      break;
    }
  }
  if (found.size > 0 || !before) return found;
  // «El lunes a las 3, no, el martes»: the hour stands.
  const day = dayOf(words, today, past, reach);
  const time = day === null ? null : hourBefore(before, usual);
  if (day !== null && time !== null) found.add(`${day}T${time}`);
  return found;
}

/** Words that can only be an hour: «lunes 10» may be the 10th. */
const isHour = (words: readonly string[]): boolean =>
  (words.length === 1 && /^(?!19|2[01])\d{1,2}[0-5]\d$/.test(words[0] ?? "")) ||
  /(?:^| )(?:(?:a|al|como a|tipo) las? |tipo \S|alas |(?:para|pa) las? |a (?:medio ?dia|noon)|(?:al )?medio ?dia|at \d|noon|medianoche)|\d:\d\d|\d (?:am|pm|hrs?|h|horas?)(?: |$)|(?: |^)(?:am|pm|y media|y cuarto|horas|hrs)(?: |$)|(?:de|en|por) la (?:manana|mananita|tarde|tardecita|noche|nochecita|madrugada)|del? (?:medio ?)?dia$/.test(
    words.join(" "),
  );

/** «El viernes a medianoche»: when Friday begins, or when it ends. */
const isMidnight = (words: readonly string[]): boolean => /media ?noche|midnight/.test(words.join(" "));

function dayBefore(before: readonly string[], today: string, past: boolean): string | null {
  const days = new Set<string>();
  for (let from = 0; from < before.length; from += 1)
    for (let to = before.length; to > from; to -= 1) {
      const said = before.slice(from, to);
      if (!isHour(said) || timeIn(said) === null) continue;
      const day = dayOf([...before.slice(0, from), ...before.slice(to)], today, past);
      if (day !== null) days.add(day);
    }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : dayOf(before, today, past);
}

function hourBefore(before: readonly string[], usual: Usual): string | null {
  const hours = new Set<string>();
  for (let from = 0; from < before.length; from += 1)
    for (let to = before.length; to > from; to -= 1) {
      const said = before.slice(from, to);
      const time = isHour(said) && !isMidnight(said) ? timeIn(said, usual) : null;
      if (time === null) continue;
      hours.add(time);
      break;
    }
  const [hour] = hours;
  return hours.size === 1 && hour !== undefined ? hour : null;
}
