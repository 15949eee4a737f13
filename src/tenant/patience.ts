import type { Flow } from "../conversation/flow.ts";
import type { Frame } from "../conversation/state.ts";
import type { LoadedConversation } from "../store/conversations.ts";
import type { Lapsed } from "./openFrames.ts";

type Flows = Readonly<Record<string, Flow>>;

/** When what somebody was asked at `now` is asked once more, and when it lapses, epoch ms; null: never. */
export interface Patience {
  readonly remindsAt: number | null;
  readonly lapsesAt: number | null;
}

const none: Patience = { remindsAt: null, lapsesAt: null };

/** The innermost flow that was begun: what it calls is a part of it. */
export const begunIn = (frames: readonly Frame[]): string | undefined =>
  frames.findLast(({ how }) => how === "begun")?.flow;

/**
 * The flow that was begun last says how long it waits. Nobody is reminded twice of what is open, and only who answered
 * something of it, or whom we asked: a greeting that nothing came of was only a greeting.
 */
export function patienceFrom(flows: Flows, frames: readonly Frame[], now: number): Patience {
  const flow = flows[begunIn(frames) ?? ""];
  if (flow?.expiresAfterMs === undefined) return none;
  const { expiresAfterMs, remindMs } = flow;
  const isWorthIt = flow.by === "system" || isAnswered(frames);
  const reminds = isWorthIt && !frames.some(({ reminded }) => reminded);
  return {
    remindsAt:
      reminds && remindMs !== undefined && remindMs < expiresAfterMs ? wholeMinute(now + remindMs) : null,
    lapsesAt: wholeMinute(now + expiresAfterMs),
  };
}

/** Whether the flow that was begun last knows something of whoever is in it. */
function isAnswered(frames: readonly Frame[]): boolean {
  const last = frames.findLastIndex(({ how }) => how === "begun");
  const known = frames.slice(last);
  return (
    known.some(({ trail, given }) => trail.length > 0 || given) ||
    Object.keys(known[0]?.values ?? {}).length > 0
  );
}

/**
 * When a stored conversation lapses. Until it is reminded of, `dueAt` may be the hour of that; its lapse counts from when
 * it was stored. A reminder does not make it last longer: from then on `dueAt` is its lapse.
 */
export function lapseOf(
  flows: Flows,
  frames: readonly Frame[],
  { dueAt, updatedAt }: Pick<LoadedConversation, "dueAt" | "updatedAt">,
): number | null {
  if (dueAt === null || frames.some(({ reminded }) => reminded)) return dueAt;
  const { lapsesAt } = patienceFrom(flows, frames, updatedAt);
  return lapsesAt === null ? dueAt : Math.max(dueAt, lapsesAt);
}

/**
 * What is to be told of what lapsed: the first flow of it in which something had been answered, there or in what it called.
 * Undefined where nothing was: who was only asked lost nothing.
 */
export function lapsedIn(frames: readonly Frame[], at: number): Lapsed | undefined {
  let begun = "";
  for (const { flow, how, trail, given } of frames) {
    if (how === "begun") begun = flow;
    if ((trail.length > 0 || given) && begun !== "") return { flow: begun, at };
  }
  return undefined;
}

/** So long after it somebody still remembers what they had begun, ms. */
export const RememberedFor = 30 * 24 * 3_600_000;

/** The end of its minute: several answers in one leave the index of what is due as it is. */
const wholeMinute = (at: number): number => Math.ceil(at / 60_000) * 60_000;
