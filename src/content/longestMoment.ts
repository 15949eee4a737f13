import { openDates } from "../texts/dates.ts";

/** The functions that show a moment; `texts/functions.ts` gives them to Fluent. */
export const momentFunctions = ["DATE", "DAY", "SHORTDAY", "HOUR"] as const;
export type MomentFunction = (typeof momentFunctions)[number];

/**
 * The most UTF-16 units a day or an hour can take in a language. From the 20th to the 28th of each month every weekday
 * stands beside two digits: no date of any year is longer, in any zone.
 */
export function longestMoment(locale: string): (name: MomentFunction) => number {
  const found = measured.get(locale) ?? measure(locale);
  measured.set(locale, found);
  return (name) => found[name];
}

/** A language's days do not change, and asking them takes longer than reading all its texts. */
const measured = new Map<string, Readonly<Record<MomentFunction, number>>>();

function measure(locale: string): Readonly<Record<MomentFunction, number>> {
  const dates = openDates(locale, "UTC");
  const moments = Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: 9 }, (_, day) => Date.UTC(2026, month, 20 + day, 23, 59)),
  ).flat();
  const longest = (show: (at: number) => string) => Math.max(...moments.map((at) => show(at).length));
  return {
    DATE: longest(dates.date),
    DAY: longest(dates.day),
    SHORTDAY: longest(dates.shortDay),
    HOUR: longest(dates.hour),
  };
}
