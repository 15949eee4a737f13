import {
  after,
  before,
  fixed,
  type Hour,
  hourAt,
  isBare,
  joints,
  refusal,
  skip,
  usual,
  wordsIn,
  written,
} from "./hour.ts";
import { type Reader, type Reading, unclear } from "./reading.ts";

// Sessions are by day: a bare hour that begins one is in the morning from 7 to 11, in the afternoon from 1 to 6, and 12
// is noon. What ends it is the first such hour after. What begins before five in the morning says so.

/** From when to when, as "HH:MM-HH:MM" of 24 hours: «10 a 12», «de 4 a 6 de la tarde», «16:00-18:00». */
export const readHours: Reader = (text) => {
  const refused = refusal(text);
  if (refused) return refused;
  const words = wordsIn(text);
  const from = hourAt(words, skip(words, 0, before));
  if (!from || !joints.has(words[from.end] ?? "")) return unclear("sentence");
  const to = hourAt(words, skip(words, from.end + 1, before));
  if (!to || skip(words, to.end, after) !== words.length) return unclear("sentence");
  return span(from.hour, to.hour);
};

const inMorning = ({ hours, minutes }: Hour): number => hours * 60 + minutes;
const inAfternoon = ({ hours, minutes }: Hour): number => (hours + 12) * 60 + minutes;

/** The longest session when both ends are said, when one is, and when neither is, minutes. */
const Longest = 12 * 60;
const LongestWithOne = 10 * 60;
const LongestBare = 9 * 60;
const Earliest = 5 * 60;

function span(from: Hour, to: Hour): Reading<string> {
  // «De 2 a 3 horas» is how long it takes.
  if (to.unit && isBare(to) && to.hours < 7 && !from.half) return unclear("unsure");
  const end = isBare(to) ? null : endOf(from, to);
  if (!isBare(to) && end === null) return unclear("unsure");
  const [begin, until, longest] =
    end === null
      ? withBareEnd(from, to)
      : [beginOf(from, to, end), end, isBare(from) ? LongestWithOne : Longest];
  if (begin === null || until === undefined || until <= begin || until - begin > longest)
    return unclear("unsure");
  if (begin < Earliest && from.half !== "morning") return unclear("unsure");
  return { value: `${written(begin)}-${written(until)}` };
}

/** «9 a 12 am» ends at noon; «9 pm a 12 am» ends tomorrow. */
function endOf(from: Hour, to: Hour): number | null {
  const isNoon = to.half === "morning" && to.hours === 12;
  if (!isNoon) return fixed(to);
  return isBare(from) || from.half === "morning" ? 720 + to.minutes : null;
}

/** A bare beginning is in the half its end was said to be in, where that makes a span: «4 a 6 pm», but «10 a 2 pm». */
function beginOf(from: Hour, to: Hour, end: number): number | null {
  if (!isBare(from)) return fixed(from);
  if (to.half === null && to.hours === 12) return usual(from);
  const later = to.half === "afternoon" || to.half === "night";
  return later && inAfternoon(from) < end ? inAfternoon(from) : inMorning(from);
}

function withBareEnd(from: Hour, to: Hour): [number | null, number | undefined, number] {
  // «16 a 6» writes two clocks.
  const begin = isBare(from) ? usual(from) : from.hours > 12 ? null : fixed(from);
  const until = [inMorning(to), inAfternoon(to)].find((end) => begin !== null && end > begin);
  return [begin, until, LongestBare];
}
