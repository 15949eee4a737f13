import { decideOffer, offerUntil } from "../community/offer.ts";
import { sayableAt } from "../community/passage.ts";
import { isOpen, seatsLeft } from "../community/session.ts";
import type { Values } from "../conversation/values.ts";
import type { Store } from "../store/openStore.ts";
import type { Registration, Waiting } from "../store/registrations.ts";
import type { Session } from "../store/sessions.ts";
import { isAskedAbout } from "./closeOffer.ts";
import { type Clockwork, moment, type Turn } from "./contract.ts";
import { placeValues } from "./shapes.ts";
import { beginsAt, otherWay } from "./tell.ts";

/**
 * Offers every free place of a session to the next in line who can be reached when they may be asked. Whoever cannot keeps their turn;
 * when it is WhatsApp's window that is closed, or our account that is shut, the staff is told.
 */
export function offerPlaces(clockwork: Clockwork, sessionId: number): void {
  const { store, now } = clockwork;
  const session = store.sessions.find(sessionId);
  if (!session || !isOpen(session, now)) return;
  let free = seatsLeft(session);
  let after = 0;
  while (free > 0) {
    const candidate = store.registrations.nextWaiting(sessionId, after);
    if (!candidate) return;
    after = candidate.id;
    // At night it is asked in the morning, and their hours to answer count from there.
    const at = sayableAt(
      {
        ...{ to: candidate, hours: clockwork.mannerOf("offer").hours ?? "day" },
        ...{ opensAt: clockwork.daytime.opensAt(now), startsAt: session.startsAt },
      },
      now,
    );
    const decision = decideOffer(candidate, session, at);
    const isAway = decision === "shut" || (decision === "outsideWindow" && candidate.channel === "linked");
    const byAnother = isAway && otherWay(store, candidate.addressId, at) !== undefined;
    if ((decision === "outsideWindow" || decision === "shut") && !byAnother) {
      store.staffNotes.addOnce({
        kind: "offerOutsideWindow",
        addressId: candidate.addressId,
        sessionId,
        now,
      });
    }
    // Whoever cannot be asked by a number of ours is asked at their other address.
    if (decision !== "offer" && !byAnother) continue;
    offer(clockwork, session, candidate, at);
    free -= 1;
  }
}

/** Somebody can be written to again (they wrote, or said ALTA): free places they wait for are offered now. */
export function offerToReturned(clockwork: Clockwork, addressId: number): void {
  const { store, now } = clockwork;
  const waitedFor = store.registrations.listWaitingSessionsWithFreeSeats(addressId, now);
  for (const sessionId of waitedFor) offerPlaces(clockwork, sessionId);
}

/** Ends the offers nobody answered in time, tells them so, and offers their places on. */
export function lapseOffers(clockwork: Clockwork): void {
  const { store, now } = clockwork;
  const sessions = new Set<number>();
  let lapsed = store.registrations.listLapsedOffers(now);
  while (lapsed.length > 0) {
    for (const registration of lapsed) {
      lapse(clockwork, registration);
      notifyLapsed(clockwork, registration);
      sessions.add(registration.sessionId);
    }
    lapsed = store.registrations.listLapsedOffers(now);
  }
  for (const sessionId of sessions) offerPlaces(clockwork, sessionId);
}

/** Ends one offer whose time is over. Offering its place on is the caller's. */
export function lapse({ store, now }: Clockwork, registration: Registration): void {
  store.registrations.markCancelled(registration.id, "offerLapsed", now);
  forgetOffer({ store }, registration.id);
}

/**
 * Takes back what was offered to an address that can no longer be written to, before it was asked about (`unasked`)
 * or at all (`all`). They keep their turn, and the places go on.
 */
export function withdrawOffers(clockwork: Clockwork, addressId: number, which: "unasked" | "all"): void {
  const { store } = clockwork;
  const offers = store.registrations.listOffersTo(addressId);
  withdraw(
    clockwork,
    which === "all" ? offers : offers.filter(({ id }) => store.beginnings.removeUnbegun(offerKey(id))),
  );
}

/** What asks about an offer could not be brought to them by its hour: the staff is told why, and the place goes on. */
export function offerUnasked(clockwork: Clockwork, key: string, because: "outside" | "unreachable"): void {
  const registration = askedAbout(clockwork, key);
  if (!registration) return;
  if (because === "outside") noteUnasked(clockwork, key);
  withdraw(clockwork, [registration]);
}

/** Somebody was not asked about the place that is kept for them: the staff can ask them by its hour. */
export function noteUnasked(clockwork: Clockwork, key: string): void {
  const registration = askedAbout(clockwork, key);
  if (!registration) return;
  const { addressId, sessionId } = registration;
  const { staffNotes } = clockwork.store;
  staffNotes.addOnce({ kind: "offerOutsideWindow", addressId, sessionId, now: clockwork.now });
}

function askedAbout({ store }: Clockwork, key: string): Registration | undefined {
  const id = offerAskedBy(store, key);
  return id === null ? undefined : store.registrations.find(id);
}

/** Takes back one offer whose question reached nobody. They keep their turn, and the place goes on. */
export function withdrawOffer(clockwork: Clockwork, registrationId: number): void {
  const registration = clockwork.store.registrations.find(registrationId);
  if (registration?.status === "offered") withdraw(clockwork, [registration]);
}

function withdraw(clockwork: Clockwork, offers: readonly Registration[]): void {
  const { store } = clockwork;
  const sessions = new Set<number>();
  for (const { id, sessionId } of offers) {
    forgetOffer(clockwork, id);
    store.registrations.markWaitlisted(id);
    sessions.add(sessionId);
  }
  for (const sessionId of sessions) offerPlaces(clockwork, sessionId);
}

/** An offer was answered or is over: nothing asks about it any more. */
export function forgetOffer({ store }: Pick<Clockwork, "store">, registrationId: number): void {
  store.beginnings.remove(offerKey(registrationId));
}

/** An offer was answered otherwise: nobody is asked about it any more, and the open question about it is gone. */
export function endOffer(turn: Turn, { id, addressId }: Pick<Registration, "id" | "addressId">): void {
  forgetOffer(turn, id);
  turn.closeOffer(addressId, id);
}

/**
 * Asks once more about an offer whose question was left; what has not been asked yet is asked once, and what is open still
 * comes back by itself.
 */
export function offerAgain(
  clockwork: Clockwork,
  session: Session,
  registration: Pick<Registration, "id" | "addressId" | "offerExpiresAt">,
  name: string | null,
): void {
  const { id, addressId, offerExpiresAt: until } = registration;
  if (until === null || isAskedAbout(clockwork.store, addressId, id)) return;
  clockwork.store.beginnings.removeUnbegun(offerKey(id));
  beginOffer(clockwork, session, { id, addressId, name }, until);
}

/** A session was changed: no offer is held past its start, and what is still to be asked says how it is now. */
export function renewOffers(clockwork: Clockwork, session: Session): void {
  const { registrations, beginnings } = clockwork.store;
  for (const one of registrations.listLive(session.id)) {
    if (one.status !== "offered" || one.offerExpiresAt === null) continue;
    const until = Math.min(one.offerExpiresAt, session.startsAt);
    const shorter = until < one.offerExpiresAt;
    if (shorter) registrations.markOffered(one.id, until);
    const unasked = beginnings.removeUnbegun(offerKey(one.id));
    if (unasked || shorter) beginOffer(clockwork, session, one, until);
  }
}

/** Asks an address again about everything that is offered to it. */
export function remindOfOffers(clockwork: Clockwork, addressId: number): void {
  const { store, now } = clockwork;
  for (const registration of store.registrations.listOffersTo(addressId)) {
    const session = store.sessions.find(registration.sessionId);
    if (!session || (registration.offerExpiresAt ?? 0) <= now) continue;
    offerAgain(clockwork, session, registration, store.people.find(registration.personId)?.name ?? null);
  }
}

function offer(clockwork: Clockwork, session: Session, candidate: Waiting, at: number): void {
  const until = offerUntil(session, at, clockwork.daytime.opensAt);
  clockwork.store.registrations.markOffered(candidate.id, until);
  beginOffer(clockwork, session, candidate, until, at);
}

function beginOffer(
  { begin, now }: Clockwork,
  session: Session,
  to: { readonly id: number; readonly addressId: number; readonly name: string | null },
  until: number,
  at = now,
): void {
  begin({
    // The same person may be offered the same place again until the same hour, after they could not be reached.
    key: `${offerKey(to.id)}${until}:${now}`,
    addressId: to.addressId,
    flow: "offer",
    input: {
      registration: String(to.id),
      topic: session.topic,
      place: session.place,
      name: to.name ?? "",
      starts: moment(session.startsAt),
      ends: moment(session.endsAt),
      until: moment(until),
    },
    dueAt: at,
    expiresAt: until,
  });
}

function notifyLapsed({ store, now, notify }: Clockwork, registration: Registration): void {
  const { id, sessionId, personId, addressId, offerExpiresAt } = registration;
  const session = store.sessions.find(sessionId);
  if (!session) return;
  const person = store.people.listHousehold(addressId).find((one) => one.id === personId);
  notify({
    key: `offerLapsed:${id}:${offerExpiresAt}`,
    addressId: beginsAt(store, addressId, now),
    text: "offer.lapsedNotice",
    values: placeValues(session, { name: person?.name ?? null, own: person?.relation === "self" }),
  });
}

/**
 * The registration whose offer a beginning asks about. Null when it asks about something else, when that offer is
 * over, or when it is asked about anew.
 */
export function offerAskedBy({ registrations, beginnings }: Store, key: string): number | null {
  const id = registrationIn(key);
  if (id === null || registrations.find(id)?.status !== "offered") return null;
  return beginnings.newestKey(offerKey(id)) === key ? id : null;
}

/** What is said to a button under an old offer: they have the place since, or it is kept for them no more. */
export function findPastOffer(
  { store, addressId, now }: Pick<Turn, "store" | "addressId" | "now">,
  key: string,
): { readonly text: "offer.held" | "offer.gone"; readonly values: Values } | null {
  const id = registrationIn(key.replace(/^begin:/, ""));
  const registration = id === null ? undefined : store.registrations.find(id);
  const session = registration && store.sessions.find(registration.sessionId);
  if (!session || registration.addressId !== addressId || !isOpen(session, now)) return null;
  const { personId, status } = registration;
  const member = store.people.listHousehold(addressId).find((one) => one.id === personId);
  if (!member) return null;
  const values = placeValues(session, { name: member.name, own: member.relation === "self" });
  // They may have asked for another since.
  const live = store.registrations.findLive(personId, session.id)?.status ?? status;
  if (live === "registered") return { text: "offer.held", values };
  return live === "cancelled" ? { text: "offer.gone", values } : null;
}

function registrationIn(key: string): number | null {
  const id = /^offer:(\d+):/.exec(key)?.[1];
  return id === undefined ? null : Number(id);
}

/** How the keys of whatever asks about one registration's offer start. */
const offerKey = (registrationId: number) => `offer:${registrationId}:`;
