import { GrammyError } from "grammy";
import { z } from "zod";
import type { Delivery, Refusal } from "./contract.ts";
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
  /** A call or a `take` that failed; the loop goes on. A bot that is refused for good (401) ends it. */
  readonly report: (refusal: Refusal) => void;
  readonly signal: AbortSignal;
  /** Resolves after `ms`, or as soon as the signal is aborted. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const LongPoll = 30;
const FirstPause = 1_000;
const LongestPause = 60_000;

/** Long polling until the signal is aborted: every update at least once, and none confirmed before it is taken. */
export async function pollTelegram(parts: PollParts): Promise<void> {
  const { signal, report, pause = sleep } = parts;
  let offset: number | null = null;
  let failures = 0;
  while (!signal.aborted) {
    const outcome = await pollOnce(parts, offset);
    if ("next" in outcome) {
      offset = outcome.next;
      failures = 0;
      continue;
    }
    if (signal.aborted) return;
    report(outcome.refusal);
    if (outcome.refusal.meaning === "stop" && !outcome.mayPass) return;
    const backoff = Math.min(FirstPause * 2 ** failures, LongestPause);
    failures += 1;
    await pause(Math.max(backoff, outcome.refusal.afterMs ?? 0), signal);
  }
}

type Outcome = { readonly next: number | null } | { readonly refusal: Refusal; readonly mayPass: boolean };

async function pollOnce(
  { getUpdates, read, take, signal }: PollParts,
  offset: number | null,
): Promise<Outcome> {
  let updates: readonly unknown[];
  try {
    updates = await getUpdates(offset, LongPoll, signal);
  } catch (error) {
    // A 409 passes when the other reader stops or the webhook is removed; a wrong token never does.
    return { refusal: refusalOf(error), mayPass: error instanceof GrammyError && error.error_code === 409 };
  }
  // Nothing came, so everything before `offset` is confirmed and it has done its work. It is forgotten, because after a
  // quiet week Telegram numbers anew from anywhere (Update.update_id), perhaps from below.
  if (updates.length === 0) return { next: null };
  try {
    await take(read(updates));
  } catch (error) {
    const name = error instanceof Error ? error.name : "failed";
    return { refusal: { meaning: "later", reason: `take: ${name}` }, mayPass: true };
  }
  const last = lastId(updates);
  return last === null
    ? { refusal: { meaning: "later", reason: "updates without update_id" }, mayPass: true }
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
