import { type Crowd, type Measured, openCrowd } from "./load.ts";
import { messagesEach } from "./people.ts";
import type { Name, Variant } from "./variants.ts";

/** What one server did in one round. */
export interface Slot extends Measured {
  readonly name: Name;
  readonly perSecond: number;
  /** Processor time of the server a message, ms; null where the system does not tell. */
  readonly cpuMs: number | null;
}

export interface Plan {
  /** Each server is under load for so long in each round. */
  readonly slotSeconds: number;
  readonly warmUp: { readonly atLeastSeconds: number; readonly atMostSeconds: number };
  readonly rounds: number;
  /** No round begins after that, as `performance.now()` counts, once there are enough for a median. */
  readonly until: number;
}

const fewest = 3;

/**
 * Warms every server up, then puts each under load in turn, every round beginning with another one. After each slot
 * the database must hold the registration of everybody who was told so, and of nobody else; throws when it does not.
 */
export async function runRounds(
  variants: readonly Variant[],
  plan: Plan,
  tell: (line: string) => void,
): Promise<readonly (readonly Slot[])[]> {
  const all = variants.map((variant) => ({ variant, crowd: openCrowd(variant.url, variant.stub) }));
  try {
    for (const { variant, crowd } of all) {
      tell(`warming up: ${line(await warmUp(variant, crowd, plan.warmUp))}`);
    }
    const rounds: Slot[][] = [];
    while (rounds.length < plan.rounds && (rounds.length < fewest || performance.now() < plan.until)) {
      const first = rounds.length % all.length;
      const round: Slot[] = [];
      for (const { variant, crowd } of [...all.slice(first), ...all.slice(0, first)]) {
        const slot = await measure(variant, crowd, plan.slotSeconds);
        round.push(slot);
        tell(`round ${rounds.length + 1}: ${line(slot)}`);
      }
      rounds.push(round);
    }
    return rounds;
  } finally {
    for (const { crowd } of all) crowd.close();
  }
}

/** Until every question is being answered by as many people as any other, and the code is compiled. */
async function warmUp(variant: Variant, crowd: Crowd, { atLeastSeconds, atMostSeconds }: Plan["warmUp"]) {
  const began = performance.now();
  for (;;) {
    const slot = await measure(variant, crowd, 1);
    const seconds = (performance.now() - began) / 1000;
    if (seconds >= atMostSeconds || (seconds >= atLeastSeconds && crowd.laps() >= messagesEach)) return slot;
  }
}

async function measure(variant: Variant, crowd: Crowd, seconds: number): Promise<Slot> {
  const { name, stub } = variant;
  const before = variant.cpuMs();
  const measured = await crowd.write(seconds);
  const after = variant.cpuMs();
  const there = variant.registered();
  for (const chat of crowd.finished) {
    if (!there.has(chat)) throw new Error(`${name}: ${chat} was told to be registered and is not`);
  }
  if (there.size !== crowd.finished.size) {
    throw new Error(`${name}: ${there.size} are registered, ${crowd.finished.size} were told so`);
  }
  if (stub.unexpected() > 0) throw new Error(`${name}: ${stub.unexpected()} answers nobody waited for`);
  return {
    name,
    ...measured,
    perSecond: measured.messages / measured.seconds,
    cpuMs: before === null || after === null ? null : (after - before) / measured.messages,
  };
}

const line = ({ name, messages, perSecond, cpuMs, p50, p99 }: Slot) =>
  `${name.padEnd(22)} ${String(messages).padStart(6)} messages, ${perSecond.toFixed(0).padStart(5)}/s, ` +
  `CPU ${cpuMs?.toFixed(3) ?? "?"} ms each, answered in ${p50.toFixed(0)} ms (p99 ${p99.toFixed(0)})`;
