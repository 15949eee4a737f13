import { median } from "./median.ts";
import { messagesEach } from "./people.ts";
import type { Slot } from "./rounds.ts";
import { type Name, names } from "./variants.ts";

interface Numbers {
  /** Registrations a second, median of the rounds. */
  readonly perSecond: number;
  /** Processor time of the server, ms. */
  readonly cpuMs: number | null;
  readonly messages: number;
}

/** What `--json` prints. */
export interface Report {
  /** Our messages a second ÷ theirs in the same round: the median of the rounds. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly perRegistration: Readonly<Record<string, Numbers>>;
}

type Rounds = readonly (readonly Slot[])[];

const slotsOf = (rounds: Rounds, name: Name) => rounds.flat().filter((slot) => slot.name === name);
const peers = names.filter((name) => name !== "convoca");

/** Compares within each round only: a machine's speed changes from minute to minute. */
function ratiosTo(rounds: Rounds, peer: Name): readonly number[] {
  const rates = (name: Name) => slotsOf(rounds, name).map(({ perSecond }) => perSecond);
  const theirs = rates(peer);
  return rates("convoca").map((ours, round) => ours / (theirs[round] ?? Number.NaN));
}

export function reportOf(rounds: Rounds): Report {
  return {
    ratios: Object.fromEntries(peers.map((peer) => [peer, short(median(ratiosTo(rounds, peer)))])),
    perRegistration: Object.fromEntries(
      names.map((name) => {
        const slots = slotsOf(rounds, name);
        const cpu = slots.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]));
        return [
          name,
          {
            perSecond: short(median(slots.map(({ perSecond }) => perSecond)) / messagesEach),
            cpuMs: cpu.length === 0 ? null : short(median(cpu) * messagesEach),
            messages: messagesEach,
          },
        ];
      }),
    ),
  };
}

/** The same for eyes: medians, and from where to where the rounds went. */
export function tableOf(rounds: Rounds): string {
  const rows = names.map((name) => {
    const slots = slotsOf(rounds, name);
    const cpu = slots.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]));
    return [
      name,
      spread(
        slots.map(({ perSecond }) => perSecond),
        0,
      ),
      cpu.length === 0 ? "?" : spread(cpu, 3),
      (median(slots.map(({ perSecond }) => perSecond)) / messagesEach).toFixed(0),
      `${median(slots.map(({ p50 }) => p50)).toFixed(0)} / ${median(slots.map(({ p99 }) => p99)).toFixed(0)}`,
      name === "convoca" ? "" : `${spread(ratiosTo(rounds, name), 2)}×`,
    ];
  });
  const head = [
    "",
    "messages/s",
    "CPU ms/message",
    "registrations/s",
    "answer p50 / p99 ms",
    "Convoca is faster by",
  ];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const spread = (numbers: readonly number[], digits: number) =>
  `${median(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`;

const short = (number: number) => Number(number.toPrecision(4));
