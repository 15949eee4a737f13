import type { Calendar } from "../actions/contract.ts";
import type { Hours } from "../delivery/begun.ts";
import { openCalendar } from "./calendar.ts";
import type { Settings } from "./contract.ts";
import { openDaytime } from "./daytime.ts";

/** A tenant's days and nights, as delivery keeps to them. */
export function openHours({ zone, quietHours }: Pick<Settings, "zone" | "quietHours">): Hours {
  const calendar = openCalendar(zone);
  const { opensAt } = openDaytime(calendar, quietHours);
  return { day: (at) => dayAround(calendar, at), opensAt };
}

function dayAround(calendar: Calendar, at: number): { readonly from: number; readonly until: number } {
  return { from: calendar.instantOf(calendar.dayOf(at), "00:00"), until: calendar.nextAt(at, "00:00") };
}
