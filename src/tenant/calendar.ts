import { Temporal } from "temporal-polyfill";
import type { Calendar } from "../actions/contract.ts";

/** Days and hours of a zone (IANA). What is no day or hour throws: whoever reads answers gives none. */
export function openCalendar(zone: string): Calendar {
  const local = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return {
    dayOf: (at) => local(at).toPlainDate().toString(),
    hourOf: (at) => local(at).toPlainTime().toString({ smallestUnit: "minute" }),
    // An hour that the clocks pass over is the one after it, as people there would take it.
    instantOf: (day, hour) =>
      Temporal.PlainDate.from(day).toZonedDateTime({
        timeZone: zone,
        plainTime: Temporal.PlainTime.from(hour),
      }).epochMilliseconds,
    nextAt: (at, hour) => {
      const plainTime = Temporal.PlainTime.from(hour);
      const today = local(at).toPlainDate();
      const times = [0, 1, 2].map(
        (days) => today.add({ days }).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds,
      );
      // Where the clocks are put back today's hour may have passed and be shown once more: tomorrow's is meant.
      return times.find((time) => time > at) ?? at;
    },
  };
}
