import { decideSpread, strangerAfter } from "../community/convocation.ts";
import { freeTextMost } from "../community/lengths.ts";
import { windowHours, windowMargin } from "../community/reachability.ts";
import type { Called } from "../store/audience.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import type { AudienceCount } from "../store/summonses.ts";
import { type Clockwork, moment, type Shapes, type Turn } from "./contract.ts";
import { locatedShapes, locatedValues, name, places, village, when, yesOrNo } from "./shapes.ts";

/** The purpose of the notice under which people are called. */
const purpose = "sessions";

/** What everybody reads of a convocation: the norm's six atoms (S0:220-228). */
export const summonsShapes: Shapes = {
  ...locatedShapes,
  message: { kind: "text", max: freeTextMost },
  convener: name,
  audience: { kind: "id", only: ["everyone", "locality", "registered"] },
  village,
};
const reachShapes: Shapes = {
  total: places,
  telegram: places,
  whatsapp: places,
  linked: places,
  days: places,
  paused: yesOrNo,
  resumes: when,
  late: places,
  silent: places,
  left: places,
  withoutConsent: places,
  optedOut: places,
  outsideWindow: places,
  unreachable: places,
};
export const preview: Shapes = {
  ...summonsShapes,
  ...reachShapes,
  convocation: { kind: "id", of: "convocation" },
};

/** A convocation as people read it. */
export function shown({ message, convener, audience, locality }: Convocation, session: Session) {
  return { ...locatedValues(session), message, convener, audience, village: locality ?? "" };
}

/** Whom a convocation calls, as the database has to know it. */
export function calledBy(
  { now, noticeVersions }: Pick<Clockwork, "now" | "noticeVersions">,
  { sessionId, audience, locality }: Convocation,
): Called {
  const windowFrom = now - windowHours * 3_600_000 + windowMargin;
  return { sessionId, audience, locality, purpose, versions: noticeVersions, windowFrom };
}

/**
 * How many people it reaches by each channel, how slowly where only so much may be begun a day, and how many it leaves out
 * and why. Reads the whole audience.
 */
export function reachOf(turn: Turn, convocation: Convocation, { startsAt }: Pick<Session, "startsAt">) {
  const { store, now } = turn;
  const count: AudienceCount = store.summonses.count(calledBy(turn, convocation), now - strangerAfter);
  const left = count.withoutConsent + count.optedOut + count.outsideWindow + count.unreachable;
  const { linked: people, silent } = count;
  const daily = turn.mostBegun("linked");
  const pausedUntil = store.accounts.standing("linked").pausedUntil ?? 0;
  const beginsAt = Math.max(now, pausedUntil);
  const waiting = daily === null ? 0 : store.outbox.countToBegin("linked", beginsAt);
  const spread = daily === null ? atOnce : { people, silent, daily, waiting, startsAt, beginsAt };
  return {
    ...count,
    ...decideSpread(spread),
    ...{ paused: pausedUntil > now ? "yes" : "no", resumes: moment(beginsAt) },
    linked: daily === null ? 0 : people,
    total: count.telegram + count.whatsapp,
    left,
  };
}

/** Where nothing goes by a number that begins only so much a day. */
const atOnce = { people: 0, silent: 0, waiting: 0, daily: 0, startsAt: 0, beginsAt: 0 };
