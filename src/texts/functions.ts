import { FluentDateTime, type FluentFunction, FluentNone, type FluentValue } from "@fluent/bundle";
import type { Dates } from "./dates.ts";

/** What a text may call: DATE, DAY, SHORTDAY and HOUR show a moment; KNOWN tells "yes" or "no" ("" is not known). */
export function textFunctions(dates: Dates): Record<string, FluentFunction> {
  return {
    DATE: showing("DATE", dates.date),
    DAY: showing("DAY", dates.day),
    SHORTDAY: showing("SHORTDAY", dates.shortDay),
    HOUR: showing("HOUR", dates.hour),
    KNOWN: ([value]) => (value === undefined || value === "" || value instanceof FluentNone ? "no" : "yes"),
  };
}

/** A moment as a text may use it: only through DATE, DAY, SHORTDAY or HOUR, or it would be shown in the wrong zone. */
export function momentValue(at: number): FluentDateTime {
  const moment = new FluentDateTime(at);
  moment.toString = () => {
    throw new Error("a moment is shown by DATE, DAY, SHORTDAY or HOUR");
  };
  return moment;
}

/** What is not known: KNOWN tells so, and nothing else may show it. */
export function unknownValue(name: string): FluentNone {
  const nothing = new FluentNone(name);
  nothing.toString = () => {
    throw new Error(`$${name} is not known`);
  };
  return nothing;
}

function showing(name: string, show: (at: number) => string): FluentFunction {
  return ([value]: FluentValue[]) => {
    if (value instanceof FluentDateTime) return show(value.toNumber());
    throw new TypeError(`${name} takes a moment`);
  };
}
