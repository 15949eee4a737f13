import { canSpeakFor } from "../community/household.ts";
import { shortName, shortNameMost } from "../community/name.ts";
import { decideReachability } from "../community/reachability.ts";
import { canCancel, decideRegistration } from "../community/registration.ts";
import { isOpen } from "../community/session.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import {
  action,
  type Inputs,
  required,
  requiredId,
  type Shapes,
  type Source,
  type Turn,
} from "./contract.ts";
import { forgetOffer, offerPlaces } from "./offerPlaces.ts";
import { placeShapes, places, placeValues, sessionShapes, sessionValues } from "./shapes.ts";

/** Whether a convocation can be answered from here, and now. */
export const openSummons = action({
  allows: ["anyone"],
  inputs: { convocation: "id" },
  outcomes: ["open", "over", "notYours"],
  values: { open: sessionShapes, over: sessionShapes },
  run: (turn, inputs) => {
    const found = findSummons(turn, inputs);
    if (!found) return { outcome: "notYours" };
    const values = sessionValues(found.session);
    return { outcome: isOpen(found.session, turn.sentAt ?? turn.now) ? "open" : "over", values };
  },
});

/** Who of this phone was summoned; all at once where they are several. */
export const summoned: Source = {
  allows: ["anyone"],
  inputs: { convocation: "id" },
  values: {
    relation: { kind: "id", only: ["self", "known", "all"] },
    name: { kind: "text", max: 80 },
    short: { kind: "text", max: shortNameMost },
  },
  fixed: ["all"],
  list: (turn, inputs) => {
    const each = summonedHere(turn, requiredId(inputs, "convocation")).map(({ id, name, relation }) => ({
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

const answered: Shapes = {
  ...placeShapes,
  people: places,
  standing: { kind: "id", only: ["registered", "already", "waitlisted", "closed"] },
  turn: places,
  freed: { kind: "id", only: ["yes", "no"] },
};

/** Notes whether somebody means to come. Coming takes a place while there is one; not coming gives theirs back. */
export const answerSummons = action({
  allows: ["anyone"],
  inputs: { convocation: "id", reply: "id", who: "id" },
  outcomes: ["coming", "notComing", "over"],
  values: { coming: answered, notComing: answered },
  run: (turn, inputs) => {
    const found = findSummons(turn, inputs);
    const { store, addressId, now, sentAt } = turn;
    if (!found || !isOpen(found.session, sentAt ?? now)) return { outcome: "over" };
    const { convocation, session } = found;
    const reply = required(inputs, "reply") === "coming" ? "coming" : "notComing";
    const who = required(inputs, "who");
    const here = summonedHere(turn, convocation.id);
    const meant = here.filter(({ id }) => who === "all" || `p${id}` === who);
    let standing: Standing = { standing: "already", turn: 0, freed: "no" };
    for (const { id } of meant) {
      store.replies.add({ sessionId: session.id, personId: id, reply, addressId, at: sentAt ?? now });
      const its = reply === "coming" ? takePlace(turn, session, id) : givePlace(turn, session, id);
      standing = worse(standing, its);
    }
    if (reply === "notComing") offerPlaces(turn, session.id);
    const [first] = meant;
    const own = first?.relation === "self" && meant.length === 1;
    return {
      outcome: reply,
      values: {
        ...placeValues(session, { name: first?.name ?? "", own }),
        people: meant.length,
        ...standing,
      },
    };
  },
});

/** Keeps what somebody asks, and asks whoever leads the session to answer. */
export const askStaff = action({
  allows: ["anyone"],
  inputs: { convocation: "id", text: "text" },
  outcomes: ["asked"],
  values: { asked: sessionShapes },
  run: (turn, inputs) => {
    const found = findSummons(turn, inputs);
    if (!found) throw new Error("nobody was summoned here");
    const { store, addressId, now, selfId, sentAt } = turn;
    const { convocation, session } = found;
    const personId = selfId ?? summonedHere(turn, convocation.id)[0]?.id ?? null;
    if (personId !== null)
      store.replies.add({ sessionId: session.id, personId, reply: "question", addressId, at: sentAt ?? now });
    const id = store.questions.add({
      addressId,
      personId,
      sessionId: session.id,
      text: required(inputs, "text"),
      now,
    });
    const people = [session.ledBy ?? convocation.authorId, convocation.authorId];
    askToAnswer(turn, id, [...new Set(people)]);
    return { outcome: "asked", values: sessionValues(session) };
  },
});

const day = 86_400_000;

/** Begins the question with the first of these who can be reached, or else waits for the first who writes again. */
function askToAnswer({ store, now, begin }: Turn, questionId: number, people: readonly number[]): void {
  const ways = people.flatMap((personId) => store.roles.listAddresses(personId));
  const to = ways.find((way) => decideReachability(way, now) === "reachable") ?? ways[0];
  if (!to) return;
  begin({
    key: `question:${questionId}:${to.addressId}`,
    addressId: to.addressId,
    flow: "answerQuestion",
    input: { question: String(questionId) },
    dueAt: now,
    expiresAt: now + 3 * day,
  });
}

// —

interface Standing {
  readonly standing: "registered" | "already" | "waitlisted" | "closed";
  readonly turn: number;
  readonly freed: "yes" | "no";
}

const gravity = ["already", "registered", "waitlisted", "closed"];

/** Of several people, what is said is what least of them hoped for. */
function worse(one: Standing, other: Standing): Standing {
  const freed = one.freed === "yes" || other.freed === "yes" ? "yes" : "no";
  return { ...(gravity.indexOf(other.standing) >= gravity.indexOf(one.standing) ? other : one), freed };
}

function takePlace({ store, addressId, now }: Turn, { id: sessionId }: Session, personId: number): Standing {
  const session = store.sessions.find(sessionId);
  const existing = store.registrations.findLive(personId, sessionId);
  const outcome = decideRegistration({ session, existing, now });
  const turnOf = (registrationId: number) => store.registrations.countAhead(sessionId, registrationId) + 1;
  if (outcome === "registered" || outcome === "waitlisted") {
    const id = store.registrations.add({ personId, sessionId, status: outcome, addressId, now });
    return { standing: outcome, turn: outcome === "waitlisted" ? turnOf(id) : 0, freed: "no" };
  }
  if (outcome === "alreadyWaiting" && existing)
    return { standing: "waitlisted", turn: turnOf(existing.id), freed: "no" };
  if (outcome === "alreadyOffered" && existing) {
    store.registrations.markRegistered(existing.id);
    return { standing: "registered", turn: 0, freed: "no" };
  }
  return { standing: outcome === "closed" ? "closed" : "already", turn: 0, freed: "no" };
}

function givePlace(turn: Turn, session: Session, personId: number): Standing {
  const { store, now } = turn;
  const existing = store.registrations.findLive(personId, session.id);
  if (!existing || !canCancel(existing, session, now)) return { standing: "already", turn: 0, freed: "no" };
  store.registrations.markCancelled(existing.id, "notComing", now);
  forgetOffer(turn, existing.id);
  return { standing: "already", turn: 0, freed: "yes" };
}

function findSummons(turn: Turn, inputs: Inputs): { convocation: Convocation; session: Session } | undefined {
  const convocation = turn.store.convocations.find(requiredId(inputs, "convocation"));
  const session = convocation && turn.store.sessions.find(convocation.sessionId);
  if (!convocation || !session || summonedHere(turn, convocation.id).length === 0) return undefined;
  return { convocation, session };
}

/** Those who were summoned at this address and can still be spoken for from it. */
function summonedHere({ store, addressId }: Turn, convocationId: number) {
  const called = new Set(store.summonses.listPeople(convocationId, addressId));
  const household = store.people.listHousehold(addressId);
  return household.filter(({ id }) => called.has(id) && canSpeakFor(household, id));
}
