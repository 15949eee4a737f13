import { ofBare } from "./bareAnswer.ts";
import { addDays, civilDay, dayNumber, weekdayOf } from "./civil.ts";
import { conclusionOf } from "./conclusion.ts";
import { coreIn } from "./core.ts";
import { dayWords, withoutHours } from "./dayPhrases.ts";
import { isDayOfEvent } from "./eventDay.ts";
import { foldLetters } from "./fold.ts";
import { fromThen } from "./fromThen.ts";
import { gistIn, toldIn } from "./gist.ts";
import { type NamedDay, namedDay } from "./namedDay.ts";
import { numeralAt } from "./numerals.ts";
import { feastOf, firstThat, inMonthOf, lastOf, monthsFrom, nthOf } from "./ofMonth.ts";
import { asksHowSoon, asksOfBirth, asksOfExpiry, asksOfPaper, asksSince } from "./past.ts";
import { countsSomething, namesDay, plainlyIs } from "./plainlyOther.ts";
import { type Context, isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";
import { repeatsOf } from "./repeats.ts";
import { saidWords } from "./said.ts";
import { asSettled } from "./settled.ts";
import { withoutToldTimes } from "./tellsOfTime.ts";
import { isOfOtherEnd, withoutTurnsOfTime } from "./turnsOfTime.ts";
import { isUnsettled } from "./unsettled.ts";
import { weighsOfTime } from "./weighs.ts";

/** Nobody plans a session further ahead, days. */
const Furthest = 400;
/** Nor is anything valid longer, days. */
const FurthestValid = 20 * 366;
/** Nobody reports what is longer ago, days. */
const Longest = 400;
/** «El 1 de junio» on the 3rd is a slip, not next year, days. */
const LongestSlip = 60;
/** Nobody was born before, days. */
const OldestBorn = 120 * 366;
/** «30 de junio» in the middle of June is a slip, not last year: whoever looks back further says the year, days. */
const LongestYearless = 183;

/**
 * A day from today on, as YYYY-MM-DD: «mañana», «el sábado», «sábado 14 de junio», «14/6», «en ocho días». «El sábado»
 * on a Saturday is today to one and in a week to another: unclear, but for «el próximo sábado».
 */
export const readDay: Reader = ofBare((text, context) => read(text, context, false));

/** The same looking back, for what was done: «ayer», «el lunes», «el 12 de mayo» are the last ones there were. */
export const readPastDay: Reader = ofBare((text, context) => read(text, context, true));

const years = /^\d{4}-\d\d-\d\d$/;

/** «El 2 de octubre, ¿va?» says which. */
const agreed = /[\s,]+¿?(?:va|sale|ok|oki|eh|est[aá] bien|[lt]es? parece(?: bien)?|de acuerdo)\s*\?\s*$/iu;
/** «Desde ayer» is when it began. */
const since = /(?<!\p{L})desde (?=(?:el|la|ayer|antier|anteayer|anoche|hoy|hace|antes)(?!\p{L}))/giu;
/** «Los miércoles» are many days. */
const always =
  /^(?:(?:todos|puro|puros|casi|nada mas) )*los (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)(?: (?:en|por|a) .*)?$/;

const bareOfMonth = /^(?:(?:el|dia|para|al|seria|es) )*(?:\d{1,2}|[a-z]+|treinta y un[oa])$/;

/** What a question lets an answer say. */
interface Asking extends Reach {
  /** «2 semanas» says when. */
  readonly howSoon: boolean;
  /** A date without its year says nothing. */
  readonly withYear: boolean;
}

function askingOf(question: string): Asking {
  const born = asksOfBirth(question);
  return {
    back: born ? OldestBorn : asksOfPaper(question) ? Longest : 0,
    howSoon: asksHowSoon(question),
    ahead: asksOfExpiry(question) ? FurthestValid : Furthest,
    withYear: born && !/naci[oó](?!s)/i.test(question),
  };
}

function read(text: string, { today, nowTime, question }: Context, past: boolean): Reading<string> {
  if (text.length > LongestMessage) return unclear("tooLong");
  // «Veinte para las seis», «somos 4».
  if (plainlyIs(text) === "hour" || (countsSomething(text) && !namesDay(text))) return unclear("notFound");
  const asked = question?.() ?? "";
  if (isUnsettled(text, asked, past)) return unclear("unsure");
  const settled = withoutTurnsOfTime(asSettled(text), asked, past);
  const says = past ? settled : fromThen(settled);
  const agreedTo = says.replace(agreed, "");
  const answered = past && asksSince(asked) ? agreedTo.replace(since, "") : agreedTo;
  const told = withoutToldTimes(answered, "day", { past, question: asked });
  if (isQuestion(told)) return unclear("question");
  if (today === undefined || !years.test(today)) return unclear("notFound");
  if (isDayOfEvent(told) || isOfOtherEnd(told, asked)) return unclear("unsure");
  const asking = { ...askingOf(asked), late: isLate(nowTime) };
  const repeats = repeatsOf(asked);
  const weighing = { weighs: weighsOfTime, past, reasons: true, repeats } as const;
  const whole = toldIn(asking.howSoon ? `en ${told.trim()}` : told, weighing);
  const gist = gistIn(whole, weighing);
  const said = gist?.words.join(" ") ?? "";
  if (always.test(said)) return unclear("several");
  const last = String(Number(today.slice(0, 4)) - 1);
  const noYear = (found: string) => asking.withYear && found.slice(0, 4) >= last;
  const untilDay = (words: string) => withoutUntil(withoutHours(words), told, past, asked);
  const day = gist && dayOf(untilDay(said), today, past, asking);
  if (day && noYear(day)) return unclear("unsure");
  // «El 3», said on the third: today, or in a month.
  if (
    day === today &&
    !past &&
    bareOfMonth.test(said) &&
    numeralAt([...said.split(" ").slice(-1)], 0) !== null
  )
    return unclear("unsure");
  if (day) return { value: day };
  const concluded = past ? null : conclusionOf(told, weighing);
  const chosen = concluded && dayOf(untilDay(concluded.join(" ")), today, past, asking);
  if (chosen) return { value: chosen };
  const core = asked === "" ? null : coreIn(whole, weighing);
  const named = core && dayOf(dayAlone(core.words), today, past, asking);
  return named && !noYear(named) ? { value: named } : unclear(gist === null ? "sentence" : "notFound");
}

const dayAlone = (words: readonly string[]): readonly string[] => withoutHours(words.join(" ")).split(" ");

/**
 * «Ya hasta el martes» is the first day somebody can; «hasta el 15 me dan vacaciones» tells of something else, and of
 * what is needed «hasta el viernes» may be the last.
 */
function withoutUntil(said: string, told: string, past: boolean, asked: string): readonly string[] {
  const words = said.split(" ");
  if (past || words[0] !== "hasta") return words;
  if (needed.test(foldLetters(asked)) && !saidWords(told).some((word) => /^(?:ya|pu?ed\w+)$/.test(word)))
    return words;
  const ends = saidWords(told).filter((word) => !/^(?:,|pues|por|favor|gracias|nada|mas|nomas)$/.test(word));
  return ends.at(-1) === words.at(-1) ? words.slice(1) : words;
}

const needed = /\b(?:necesit|ocup|requier|hace[ns]? falta)/;

/** How far somebody may look: back to a birth, or a paper's date; ahead to the end of what is valid. */
interface Reach {
  readonly back: number;
  readonly ahead?: number;
  /** Past midnight, when «mañana» may be the day that has just begun. */
  readonly late?: boolean;
}

/** The day that words say, all of them; null when they say anything else, or none on the right side of today. */
export function dayOf(
  words: readonly string[],
  today: string,
  past: boolean,
  { back, late, ahead: furthest = Furthest }: Reach = { back: 0 },
): string | null {
  if (!years.test(today)) return null;
  const said = namedDay(dayWords(words.join(" "), past), past);
  const named = said && back > Longest ? withCentury(said, today) : said;
  if (late && named && isOpenLate(named, today, past)) return null;
  const day = named === null ? null : dayNamed(named, today, past);
  if (day === null) return null;
  const ahead = dayNumber(day) - dayNumber(today);
  const isFar = named?.year !== undefined && ahead < 0 && ahead >= -back;
  return isFar ||
    !(past
      ? ahead > 0 || ahead < -Longest
      : ahead < 0 || ahead > (named?.year === undefined ? Furthest : furthest))
    ? day
    : null;
}

/** Whether it is so late that one day may still be meant by the words of the other. */
export const isLate = (nowTime: string | undefined): boolean => nowTime !== undefined && nowTime < "04:00";

/** «Mañana» past midnight, «el martes» when it has just begun: of either day, where no date says which. */
function isOpenLate({ offset, weekday, day }: NamedDay, today: string, past: boolean): boolean {
  if (day !== undefined) return false;
  if (offset !== undefined)
    return weekday === undefined && (past ? offset > -3 : offset === 1 || offset === 2);
  return weekday === weekdayOf(today);
}

/** «Del 54» of somebody born is 1954. */
function withCentury(named: NamedDay, today: string): NamedDay {
  const { year, shortYear } = named;
  return shortYear && year !== undefined && year > Number(today.slice(0, 4))
    ? { ...named, year: year - 100 }
    : named;
}

function dayNamed(named: NamedDay, today: string, past: boolean): string | null {
  if (named.shift !== undefined) {
    const { shift, weekday, ...from } = named;
    const day = dayNamed(from, today, past);
    const shifted = day && addDays(day, shift);
    return shifted && (weekday === undefined || weekdayOf(shifted) === weekday) ? shifted : null;
  }
  const meant = firstNamed(named, today, past);
  // «Sábado 14» when the 14th is a Sunday: one of the two is wrong, and which we cannot know.
  return meant !== null && agrees(named, meant, today) ? meant : null;
}

function firstNamed(named: NamedDay, today: string, past: boolean): string | null {
  const { offset, weekday, day, next, weeks = 0 } = named;
  if (named.feast !== undefined) return feastOf(named.feast, named, today, past);
  if (named.months !== undefined) return monthsFrom(today, named.months);
  if (named.lastDay) return lastOf(named, today, past);
  if (named.nth !== undefined) return nthOf(named, today, past);
  if (offset !== undefined)
    return (next && weekday === undefined) || named.last ? null : addDays(today, offset + weeks * 7);
  if (day !== undefined) return weeks > 0 ? null : byDate(day, named, today, past);
  if (weekday === undefined || named.month !== undefined || named.year !== undefined) return null;
  if (named.inMonth !== undefined || named.inYear !== undefined) return null;
  const meant = byWeekday(weekday, named, today, past);
  return meant === null ? null : addDays(meant, weeks * 7);
}

function agrees({ weekday, day, month, year, ...named }: NamedDay, meant: string, today: string): boolean {
  const [y, m, d] = meant.split("-").map(Number);
  const monday = (of: string) => dayNumber(of) - weekdayOf(of);
  return (
    (weekday === undefined || weekdayOf(meant) === weekday) &&
    (day === undefined || named.weeks !== undefined || d === day) &&
    (month === undefined || m === month) &&
    (year === undefined || y === year) &&
    (named.inWeek === undefined || monday(meant) === monday(today) + named.inWeek * 7) &&
    (named.inYear === undefined || y === Number(today.slice(0, 4)) + named.inYear)
  );
}

function byWeekday(weekday: number, named: NamedDay, today: string, past: boolean): string | null {
  const { next, last, inWeek } = named;
  if (inWeek !== undefined) {
    // Whether a week begins with its Sunday is not agreed.
    if (next || last || weekday === 7 || weekdayOf(today) === 7) return null;
    return addDays(today, inWeek * 7 + weekday - weekdayOf(today));
  }
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (past) return next ? null : ahead > 0 ? addDays(today, ahead - 7) : last ? addDays(today, -7) : null;
  if (last) return null;
  return ahead > 0 ? addDays(today, ahead) : next ? addDays(today, 7) : null;
}

function byDate(day: number, named: NamedDay, today: string, past: boolean): string | null {
  const [thisYear = 0, thisMonth = 0] = today.split("-").map(Number);
  const { month, year, inMonth, inYear, next } = named;
  if (inMonth !== undefined) {
    if (month !== undefined || year !== undefined) return null;
    return inMonthOf(thisYear * 12 + thisMonth - 1 + inMonth, day);
  }
  const said = year ?? (inYear === undefined ? undefined : thisYear + inYear);
  if (month !== undefined) {
    if (said !== undefined) return civilDay(said, month, day);
    const near = past ? null : civilDay(thisYear, month, day);
    if (near !== null && near < today && dayNumber(today) - dayNumber(near) <= LongestSlip) return null;
    // «El 29 de febrero» of a year without one is a slip, too.
    if (!past && near === null && month >= thisMonth) return null;
    const years = past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
    const found = firstThat(
      years.map((y) => civilDay(y, month, day)),
      today,
      past,
      next,
    );
    const isOther = past && found !== null && !found.startsWith(today.slice(0, 4));
    return isOther && dayNumber(today) - dayNumber(found) > LongestYearless ? null : found;
  }
  if (said !== undefined) return null;
  // «El 31» may skip a month, but nobody means two.
  const steps = [0, 1, 2].map((step) => (past ? -step : step));
  return firstThat(
    steps.map((step) => inMonthOf(thisYear * 12 + thisMonth - 1 + step, day)),
    today,
    past,
    next,
  );
}
