import { decideSpread, riskOf, type SpreadCase, spreads, strangerAfter } from "../community/convocation.ts";
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
/** How what goes by the linked number leaves. */
export const slowShapes: Shapes = {
  linked: places,
  spread: { kind: "id", only: [...spreads] },
  through: when,
  paused: yesOrNo,
  resumes: when,
  late: places,
};
const reachShapes: Shapes = {
  total: places,
  telegram: places,
  whatsapp: places,
  ...slowShapes,
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
  const isSlow = turn.mostBegun("linked") !== null;
  return {
    ...count,
    ...slowValues(turn, { people: count.linked, queued: 0, startsAt }),
    silent: isSlow ? riskOf(count.silent, count.linked) : 0,
    total: count.telegram + count.whatsapp,
    left,
  };
}

type Slow = Pick<SpreadCase, "people" | "startsAt">;

/** What people read of how that many messages leave by the linked number; `queued`: so many of them wait there already. */
export function slowValues(turn: Clockwork, { queued, ...slow }: Slow & { readonly queued: number }) {
  const resumes = resumesAt(turn);
  const isSlow = turn.mostBegun("linked") !== null;
  const before = isSlow ? turn.store.outbox.countToBegin("linked", resumes) - queued : 0;
  const { spread, through, late } = spreadOf(turn, { ...slow, waiting: Math.max(0, before) });
  return {
    linked: isSlow ? slow.people : 0,
    ...{ spread, through: moment(through), late },
    ...{ paused: resumes > turn.now ? "yes" : "no", resumes: moment(resumes) },
  };
}

/** Until when so many leave by the linked number, and how many of them too late. */
export function spreadOf(turn: Clockwork, { people, waiting, startsAt }: Slow & Pick<SpreadCase, "waiting">) {
  const { now, daytime, calendar } = turn;
  const beginning = people === 0 ? null : turn.beginning("linked");
  if (beginning === null) return { spread: "none", through: now, late: 0 } as const;
  const resumes = resumesAt(turn);
  const beginsAt = resumes > now ? daytime.opensAt(resumes) : turn.callsFrom(startsAt);
  return decideSpread({
    ...{ people, waiting, startsAt, now, beginsAt, ...beginning, ...daytime },
    nextDay: (at) => calendar.nextAt(at, "00:00"),
  });
}

/** When the linked number may begin something again; now where it may. */
const resumesAt = ({ store, now }: Clockwork): number =>
  Math.max(now, store.accounts.standing("linked").pausedUntil ?? 0);
