import { GrammyError } from "grammy";
import { z } from "zod";
import type { Delivery, Refusal } from "./contract.ts";
import { telegramPatience } from "./telegramPatience.ts";
import { refusalOf } from "./telegramSend.ts";

export interface PollParts {
  /** Rejects as grammY's client does. `offset` null: from the oldest update nobody confirmed. */
  readonly getUpdates: (
    offset: number | null,
    waitSeconds: number,
    stopped: AbortSignal,
  ) => Promise<readonly unknown[]>;
  readonly read: (updates: readonly unknown[]) => Delivery[];
  /** Resolves once the deliveries are durable. Only then are they confirmed; when it rejects they come again. */
  readonly take: (deliveries: readonly Delivery[]) => Promise<void>;
  /** A call or a `take` that failed; the loop goes on. */
  readonly report: (refusal: Refusal) => void;
  /** The first that did not fail after one that did. */
  readonly works: () => void;
  readonly signal: AbortSignal;
  /** Resolves after `ms`, or as soon as the signal is aborted. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const LongPoll = 30;

/** Long polling until the signal is aborted: every update at least once, and none confirmed before it is taken. */
export async function pollTelegram(parts: PollParts): Promise<void> {
  const { signal, report, works, pause = sleep } = parts;
  let offset: number | null = null;
  let failures = 0;
  while (!signal.aborted) {
    const outcome = await pollOnce(parts, offset);
    if ("next" in outcome) {
      offset = outcome.next;
      if (failures > 0) works();
      failures = 0;
      continue;
    }
    if (signal.aborted) return;
    report(outcome.refusal);
    await pause(telegramPatience(outcome.why, failures, outcome.refusal.afterMs), signal);
    failures += 1;
  }
}

type Outcome =
  | { readonly next: number | null }
  | { readonly refusal: Refusal; readonly why: "away" | "refused" };

async function pollOnce(
  { getUpdates, read, take, signal }: PollParts,
  offset: number | null,
): Promise<Outcome> {
  let updates: readonly unknown[];
  try {
    updates = await getUpdates(offset, LongPoll, signal);
  } catch (error) {
    const refusal = refusalOf(error);
    // A 409 passes when the other reader stops or the webhook is removed.
    const passing = error instanceof GrammyError && error.error_code === 409;
    return { refusal, why: refusal.meaning === "stop" && !passing ? "refused" : "away" };
  }
  // Nothing came, so everything before `offset` is confirmed and it has done its work. It is forgotten, because after a
  // quiet week Telegram numbers anew from anywhere (Update.update_id), perhaps from below.
  if (updates.length === 0) return { next: null };
  try {
    await take(read(updates));
  } catch (error) {
    const name = error instanceof Error ? error.name : "failed";
    return { refusal: { meaning: "later", reason: `take: ${name}` }, why: "away" };
  }
  const last = lastId(updates);
  return last === null
    ? { refusal: { meaning: "later", reason: "updates without update_id" }, why: "away" }
    : { next: last + 1 };
}

const idOf = z.object({ update_id: z.number().int() });

function lastId(updates: readonly unknown[]): number | null {
  const ids = updates.flatMap((update) => idOf.safeParse(update).data?.update_id ?? []);
  return ids.length === 0 ? null : Math.max(...ids);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener("abort", wake);
  });
}
