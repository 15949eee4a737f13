import { canSpeakFor } from "../community/household.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { decideReachability } from "../community/reachability.ts";
import { canCancel, decideRegistration } from "../community/registration.ts";
import { isOpen } from "../community/session.ts";
import type { Store } from "../store/openStore.ts";
import type { Session } from "../store/sessions.ts";
import { questionKey } from "./answerQuestion.ts";
import { action, type Shapes, type Source, type Turn } from "./contract.ts";
import { type Inputs, required, requiredId } from "./inputs.ts";
import { endOffer, offerPlaces } from "./offerPlaces.ts";
import { placeShapes, places, placeValues, sessionShapes, sessionValues, yesOrNo } from "./shapes.ts";
import { chatOf, listCoordinators } from "./tellPerson.ts";

/** The sessions that somebody of this phone may mean who says whether they come: called to, or with a place. */
export const answerable: Source = {
  allows: ["anyone"],
  of: "session",
  values: sessionShapes,
  list: ({ store, addressId, now, sentAt }) =>
    listAnswerable(store, addressId, sentAt ?? now).map((session) => ({
      id: String(session.id),
      values: sessionValues(session),
    })),
};

/** Those sessions, still to come, the soonest first. */
export function listAnswerable(store: Store, addressId: number, now: number): readonly Session[] {
  const called = store.summonses.listSessions(addressId, now);
  const kept = store.registrations.listLiveByHousehold(addressId, now).map(({ sessionId }) => sessionId);
  const found = [...new Set([...called, ...kept])].flatMap((id) => store.sessions.find(id) ?? []);
  return found.sort((one, other) => one.startsAt - other.startsAt || one.id - other.id);
}

/** Whether it can be said from here, and now, who comes to a session. */
export const openSummons = action({
  allows: ["anyone"],
  inputs: { session: "session" },
  outcomes: ["open", "over", "notYours"],
  once: [],
  values: { open: sessionShapes, over: sessionShapes },
  run: (turn, inputs) => {
    const session = findCalled(turn, inputs);
    if (!session) return { outcome: "notYours" };
    const values = sessionValues(session);
    return { outcome: isOpen(session, turn.sentAt ?? turn.now) ? "open" : "over", values };
  },
});

/** Who of this phone was called to a session or has a place there; all at once where they are several. */
export const summoned: Source = {
  allows: ["anyone"],
  inputs: { session: "session" },
  values: {
    relation: { kind: "id", only: ["self", "known", "all"] },
    name: { kind: "text", max: 80 },
    short: { kind: "text", max: shortNameMost },
  },
  of: "person",
  fixed: ["all"],
  list: (turn, inputs) => {
    const each = calledHere(turn, requiredId(inputs, "session")).map(({ id, name, relation }) => ({
      id: `p${id}`,
      values: {
        relation: relation === "self" ? "self" : "known",
        name: name ?? "",
        short: shortName(name ?? ""),
      },
    }));
    return each.length > 1
      ? [{ id: "all", values: { relation: "all", name: "", short: "" } }, ...each]
      : each;
  },
};

const coming: Shapes = {
  ...placeShapes,
  people: places,
  standing: { kind: "id", only: ["registered", "already", "waitlisted", "mixed", "closed"] },
  seated: places,
  waiting: places,
  turn: places,
  roll: yesOrNo,
};
const notComing: Shapes = {
  ...placeShapes,
  people: places,
  gave: { kind: "id", only: ["place", "turn", "nothing"] },
};

/** Notes whether somebody means to come. Coming takes a place while there is one; not coming gives theirs back. */
export const answerSummons = action({
  allows: ["anyone"],
  inputs: { session: "session", reply: ["coming", "notComing", "question"], who: "person" },
  outcomes: ["coming", "notComing", "over"],
  once: ["session", "who", "reply"],
  values: { coming, notComing },
  run: (turn, inputs) => {
    const session = findCalled(turn, inputs);
    const { store, addressId, now, sentAt } = turn;
    if (!session || !isOpen(session, sentAt ?? now)) return { outcome: "over" };
    const reply = required(inputs, "reply") === "coming" ? "coming" : "notComing";
    const who = required(inputs, "who");
    const meant = calledHere(turn, session.id).filter(({ id }) => who === "all" || `p${id}` === who);
    for (const { id } of meant)
      store.replies.add({ sessionId: session.id, personId: id, reply, addressId, at: sentAt ?? now });
    const [first] = meant;
    const own = first?.relation === "self" && meant.length === 1;
    const values = { ...placeValues(session, { name: first?.name ?? "", own }), people: meant.length };
    const about = session.id;
    if (reply === "coming") {
      const taken = meant.map(({ id }) => takePlace(turn, session.id, id));
      const roll = hasOpenRoll(turn, session.id) ? "yes" : "no";
      return { outcome: reply, about, values: { ...values, ...togetherTaken(taken), roll } };
    }
    const given = meant.map(({ id }) => givePlace(turn, session, id));
    offerPlaces(turn, session.id);
    const gave = given.find((one) => one === "place") ?? given.find((one) => one === "turn") ?? "nothing";
    return { outcome: reply, about, values: { ...values, gave } };
  },
});

/** Keeps what somebody asks, and asks whoever leads the session to answer. */
export const askStaff = action({
  allows: ["anyone"],
  inputs: { session: "session", text: "text" },
  outcomes: ["asked"],
  values: { asked: { ...sessionShapes, hasPlace: yesOrNo } },
  run: (turn, inputs) => {
    const session = findCalled(turn, inputs);
    if (!session) throw new Error("nobody was called here");
    const { store, addressId, now, selfId, sentAt } = turn;
    const here = calledHere(turn, session.id);
    const personId = selfId ?? here[0]?.id ?? null;
    const sessionId = session.id;
    if (personId !== null)
      store.replies.add({ sessionId, personId, reply: "question", addressId, at: sentAt ?? now });
    const id = store.questions.add({ addressId, personId, sessionId, text: required(inputs, "text"), now });
    askToAnswer(turn, id, session);
    const hasPlace = here.some((one) => store.registrations.findLive(one.id, sessionId)) ? "yes" : "no";
    return { outcome: "asked", about: sessionId, values: { ...sessionValues(session), hasPlace } };
  },
});

const day = 86_400_000;

/**
 * Begins the question with the first who can be reached of those who are of the staff: who leads the session, who called
 * to it, who approved that, who coordinates. Where nobody can, it waits for the first of them to write again.
 */
function askToAnswer(turn: Turn, questionId: number, { id: sessionId, ledBy }: Session): void {
  const { store, addressId, now, begin } = turn;
  const callers = store.summonses.listCallers(sessionId, addressId);
  const staff = new Set(store.roles.listGrants().map(({ personId }) => personId));
  const people = new Set([
    ledBy,
    ...callers.map(({ authorId }) => authorId),
    ...callers.map(({ decidedBy }) => decidedBy),
    ...listCoordinators(store),
  ]);
  const ways = [...people]
    .flatMap((one) => (one !== null && staff.has(one) ? (chatOf(turn, one) ?? []) : []))
    // Whoever asks does not know.
    .filter((way) => way.addressId !== addressId);
  const to = ways.find((way) => decideReachability(way, now) === "reachable") ?? ways[0];
  if (!to) return;
  begin({
    key: `${questionKey(questionId)}${to.addressId}`,
    addressId: to.addressId,
    flow: "answerQuestion",
    input: { question: String(questionId) },
    dueAt: now,
    expiresAt: now + 3 * day,
  });
}

// —

type Taken = {
  readonly standing: "registered" | "already" | "waitlisted" | "closed";
  readonly turn: number;
};

/** What became of several people at once, who may not all have got the same. */
function togetherTaken(taken: readonly Taken[]) {
  const waiting = taken.filter(({ standing }) => standing === "waitlisted");
  const seated = taken.filter(({ standing }) => standing === "registered" || standing === "already").length;
  const [first] = waiting;
  const all =
    first === undefined
      ? (taken.find(({ standing }) => standing !== "already")?.standing ?? "already")
      : seated > 0
        ? "mixed"
        : "waitlisted";
  return { standing: all, seated, waiting: waiting.length, turn: first?.turn ?? 0 };
}

function takePlace(turn: Turn, sessionId: number, personId: number): Taken {
  const { store, addressId, now } = turn;
  const session = store.sessions.find(sessionId);
  const existing = store.registrations.findLive(personId, sessionId);
  const outcome = decideRegistration({ session, existing, now });
  const turnOf = (registrationId: number) => store.registrations.countAhead(sessionId, registrationId) + 1;
  if (outcome === "registered" || outcome === "waitlisted") {
    const id = store.registrations.add({ personId, sessionId, status: outcome, addressId, now });
    return { standing: outcome, turn: outcome === "waitlisted" ? turnOf(id) : 0 };
  }
  if (outcome === "alreadyWaiting" && existing) return { standing: "waitlisted", turn: turnOf(existing.id) };
  if (outcome === "alreadyOffered" && existing) {
    store.registrations.markRegistered(existing.id);
    endOffer(turn, existing);
    return { standing: "registered", turn: 0 };
  }
  return { standing: outcome === "closed" ? "closed" : "already", turn: 0 };
}

function givePlace(turn: Turn, session: Session, personId: number): "place" | "turn" | "nothing" {
  const { store, now } = turn;
  const existing = store.registrations.findLive(personId, session.id);
  if (!existing || !canCancel(existing, session, now)) return "nothing";
  store.registrations.markCancelled(existing.id, "notComing", now);
  endOffer(turn, existing);
  return existing.status === "waitlisted" ? "turn" : "place";
}

/** A session that somebody of this phone may speak of; undefined for any other. */
function findCalled(turn: Turn, inputs: Inputs): Session | undefined {
  const session = turn.store.sessions.find(requiredId(inputs, "session"));
  return session && calledHere(turn, session.id).length > 0 ? session : undefined;
}

/** Those who were called to a session at this address or have a place there, and can be spoken for from it. */
function calledHere({ store, addressId }: Pick<Turn, "store" | "addressId">, sessionId: number) {
  const called = new Set(store.summonses.listPeople(sessionId, addressId));
  const household = store.people.listHousehold(addressId);
  const isConcerned = (id: number) =>
    called.has(id) || store.registrations.findLive(id, sessionId) !== undefined;
  return household.filter(({ id }) => isConcerned(id) && canSpeakFor(household, id));
}

/** Whether people check in just now. */
function hasOpenRoll({ store, now }: Pick<Turn, "store" | "now">, sessionId: number): boolean {
  const roll = store.rollCalls.findBySession(sessionId);
  return roll !== undefined && roll.closedAt === null && roll.closesAt > now;
}

/** Whether people check in just now to a session that somebody at this address was called to or has a place in. */
export function isAwaited(turn: Pick<Turn, "store" | "addressId" | "now">): boolean {
  const rolls = turn.store.rollCalls.listOpen();
  return rolls.some(
    ({ sessionId }) => hasOpenRoll(turn, sessionId) && calledHere(turn, sessionId).length > 0,
  );
}
