import { regionOf } from "./region.ts";

/** Days and hours as people read them, in one language and one zone. Instants are epoch ms. */
export interface Dates {
  /** «domingo 14 de junio de 2026» */
  readonly date: (at: number) => string;
  /** «sábado 14 de junio» */
  readonly day: (at: number) => string;
  /** «sáb 14 jun» */
  readonly shortDay: (at: number) => string;
  /** «10:00», of 24 hours */
  readonly hour: (at: number) => string;
}

export function openDates(locale: string, zone: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(regionOf(locale), {
      ...options,
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
    });
  const whole = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const long = format({ weekday: "long", day: "numeric", month: "long" });
  const short = format({ weekday: "short", day: "numeric", month: "short" });
  const hour = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    date: remembering((at) => joined(whole.formatToParts(at))),
    day: remembering((at) => joined(long.formatToParts(at))),
    shortDay: remembering((at) => named(short.formatToParts(at))),
    hour: remembering((at) => hour.format(at)),
  };
}

/** As the language joins them, without commas: Spanish and English write one after the weekday that chats do not. */
const joined = (parts: readonly Intl.DateTimeFormatPart[]) =>
  parts.map((part) => (part.type === "literal" ? part.value.replaceAll(",", "") : part.value)).join("");

/** Weekday, day and month alone, without the dots of abbreviations. */
const named = (parts: readonly Intl.DateTimeFormatPart[]) =>
  parts
    .filter((part) => part.type !== "literal")
    .map((part) => part.value.replaceAll(".", ""))
    .join(" ");

// The same sessions are shown to thousands of people; forgetting all at once keeps it simple and bounded.
const remembered = 1000;

function remembering(format: (at: number) => string): (at: number) => string {
  const known = new Map<number, string>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const text = format(at);
    if (known.size >= remembered) known.clear();
    known.set(at, text);
    return text;
  };
}
