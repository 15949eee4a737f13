import { agreementsMost, decideChange, decideNoting, notedUntil, notesOf } from "../community/agreement.ts";
import { brief, briefMost } from "../community/brief.ts";
import { freeTextMost, namesMost } from "../community/lengths.ts";
import { nameKey } from "../community/nameKey.ts";
import type { Values } from "../conversation/values.ts";
import type { Agreement } from "../store/agreements.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Shapes, type Source, type Turn } from "./contract.ts";
import { required, requiredId } from "./inputs.ts";
import { places, sessionShapes, sessionValues } from "./shapes.ts";

// What a group agreed in a session, and who sees to it (S0:261-265): the norm wants the words and somebody by name for
// each, and no date.

const day = 24 * 3_600_000;
/** So much of the names stands in a line. */
const responsibleMost = 200;
const what = { kind: "text", max: freeTextMost } as const;
const agreementShapes: Shapes = {
  what,
  responsible: { kind: "text", max: responsibleMost },
  by: { kind: "id", only: ["people", "group", "nobody"] },
};
const agreementValues = ({ text, responsible, byGroup }: Agreement): Values => ({
  what: text,
  responsible: namesIn(responsible ?? ""),
  by: byGroup ? "group" : responsible === null ? "nobody" : "people",
});

/** As many whole names as stand in a line. */
function namesIn(lines: string): string {
  let shown = "";
  for (const name of lines.split("\n")) {
    const longer = shown === "" ? name : `${shown}, ${name}`;
    if (longer.length <= responsibleMost) shown = longer;
  }
  return shown;
}

const staff = ["promoter", "coordinator"] as const;

/** Those of whoever asks that were held lately, or are today; the latest first. */
export const agreementSessions: Source = {
  allows: staff,
  of: "session",
  values: { ...sessionShapes, count: places },
  list: (turn) =>
    turn.store.sessions
      .listBetween(turn.now - notedUntil - day, turn.now + day)
      .filter((session) => isTheirs(turn, session) && stageAt(turn, session) === "open")
      .toReversed()
      .map((session) => ({
        id: String(session.id),
        values: { ...sessionValues(session), count: turn.store.agreements.list(session.id).length },
      })),
};

/** What a session agreed, in the order it was noted. */
export const sessionAgreements: Source = {
  allows: staff,
  inputs: { session: "session" },
  of: "agreement",
  values: agreementShapes,
  list: (turn, inputs) => {
    const session = turn.store.sessions.find(requiredId(inputs, "session"));
    if (!session || !isTheirs(turn, session)) return [];
    return turn.store.agreements.list(session.id).map(option);
  },
};

/** Of those, what whoever asks noted and can still correct, or say who sees to it. */
export const myAgreements: Source = {
  allows: staff,
  inputs: { session: "session" },
  of: "agreement",
  values: { ...agreementShapes, number: places, brief: { kind: "text", max: briefMost } },
  list: (turn, inputs) =>
    turn.store.agreements
      .list(requiredId(inputs, "session"))
      .filter((agreement) => opensFor(turn, agreement) === "open")
      .map((agreement, place) => ({
        id: String(agreement.id),
        values: { ...agreementValues(agreement), number: place + 1, brief: brief(agreement.text) },
      })),
};

const option = (agreement: Agreement) => ({ id: String(agreement.id), values: agreementValues(agreement) });

/** The next one that nobody sees to, for the question who does. */
const pending: Shapes = { agreement: { kind: "id", of: "agreement" }, what, left: places };

/** Notes what was agreed, one a line; what stands there in the same words already is not noted twice. */
export const noteAgreements = action({
  allows: staff,
  inputs: { session: "session", agreements: "text" },
  outcomes: ["noted", "complete", "full", "notHeld", "notYours", "notAllowed"],
  once: ["session", "agreements"],
  idle: ["full", "notHeld", "notYours", "notAllowed"],
  values: { noted: { next: { kind: "id", of: "flow", only: ["responsibles"] } }, full: { most: places } },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const session = store.sessions.find(requiredId(inputs, "session"));
    if (!session || stageAt(turn, session) !== "open") return { outcome: "notHeld" };
    if (selfId === null || !isTheirs(turn, session)) return { outcome: "notYours" };
    const written = required(inputs, "agreements").split("\n");
    const known = new Set(store.agreements.list(session.id).map(({ text }) => nameKey(text)));
    const added = written.filter((text) => !known.has(nameKey(text)));
    if (known.size + added.length > agreementsMost)
      return { outcome: "full", values: { most: agreementsMost } };
    for (const text of added)
      store.agreements.add({ sessionId: session.id, text, textKey: nameKey(text), by: selfId, now });
    // Who sees to them is a conversation of its own: nothing in it goes back to what is noted by now.
    return pendingOf(turn) ? { outcome: "noted", values: { next: "responsibles" } } : { outcome: "complete" };
  },
});

/** The next agreement of whoever asks that nobody sees to. */
export const nextAgreement = action({
  allows: staff,
  inputs: {},
  outcomes: ["found", "none", "notAllowed"],
  once: [],
  values: { found: pending },
  run: (turn) => {
    const next = pendingOf(turn);
    return next ? { outcome: "found", values: next } : { outcome: "none" };
  },
});

/** Says who sees to an agreement: people by name, or the whole group. Gives the next one that nobody sees to. */
export const assignAgreement = action({
  allows: staff,
  inputs: { agreement: "agreement", who: ["person", "group", "later"], names: "names" },
  optional: ["who"],
  unless: { names: { name: "who", is: "group" } },
  outcomes: ["another", "complete", "closed", "gone", "notAllowed"],
  once: ["agreement", "who", "names"],
  idle: ["closed", "gone", "notAllowed"],
  values: { another: pending },
  run: (turn, inputs) => {
    const { store, selfId, now } = turn;
    const agreement = store.agreements.find(requiredId(inputs, "agreement"));
    if (!agreement || selfId === null || agreement.notedBy !== selfId) return { outcome: "gone" };
    // Who is named late is still named: the list being closed keeps only from changing it.
    if (opensFor(turn, agreement) !== "open") return { outcome: "closed" };
    const names = inputs.who === "group" ? null : required(inputs, "names").slice(0, namesMost);
    store.agreements.changeResponsible(agreement.id, names, now);
    const next = pendingOf(turn);
    return next ? { outcome: "another", values: next } : { outcome: "complete" };
  },
});

/** An agreement, to be asked again who sees to it. */
export const readAgreement = action({
  allows: staff,
  inputs: { agreement: "agreement" },
  outcomes: ["open", "closed", "gone", "notAllowed"],
  once: [],
  values: { open: pending },
  run: (turn, inputs) => {
    const agreement = turn.store.agreements.find(requiredId(inputs, "agreement"));
    if (!agreement) return { outcome: "gone" };
    if (opensFor(turn, agreement) !== "open") return { outcome: "closed" };
    const values = { agreement: String(agreement.id), what: agreement.text, left: 1 };
    return { outcome: "open", values };
  },
});

const changing = ["closed", "gone", "notAllowed"] as const;

export const correctAgreement = action({
  allows: staff,
  inputs: { agreement: "agreement", text: "text" },
  outcomes: ["corrected", "same", ...changing],
  once: ["agreement", "text"],
  idle: ["same", ...changing],
  values: { corrected: { what } },
  run: (turn, inputs) => {
    const agreement = turn.store.agreements.find(requiredId(inputs, "agreement"));
    if (!agreement) return { outcome: "gone" };
    if (changeOf(turn, agreement) !== "open") return { outcome: "closed" };
    const text = required(inputs, "text").replaceAll("\n", " ");
    const others = turn.store.agreements.list(agreement.sessionId).filter(({ id }) => id !== agreement.id);
    if (others.some((other) => nameKey(other.text) === nameKey(text))) return { outcome: "same" };
    turn.store.agreements.changeText(agreement.id, { text, textKey: nameKey(text) }, turn.now);
    return { outcome: "corrected", values: { what: text } };
  },
});

export const removeAgreement = action({
  allows: staff,
  inputs: { agreement: "agreement" },
  outcomes: ["removed", ...changing],
  once: ["agreement"],
  idle: changing,
  values: { removed: { what } },
  run: (turn, inputs) => {
    const agreement = turn.store.agreements.find(requiredId(inputs, "agreement"));
    if (!agreement) return { outcome: "gone" };
    if (changeOf(turn, agreement) !== "open") return { outcome: "closed" };
    turn.store.agreements.remove(agreement.id, turn.now);
    return { outcome: "removed", values: { what: agreement.text } };
  },
});

/** The first one that whoever asks noted and nobody sees to. */
function pendingOf({ store, selfId }: Turn): Values | undefined {
  if (selfId === null) return undefined;
  const open = store.agreements.listPending(selfId);
  const [next] = open;
  return next && { agreement: String(next.id), what: next.text, left: open.length };
}

const stageAt = ({ calendar, now }: Turn, session: Session) =>
  decideNoting(session, { now, isToday: calendar.dayOf(now) === calendar.dayOf(session.startsAt) });

function isTheirs({ store, selfId, roles }: Turn, session: Session): boolean {
  if (selfId === null) return false;
  const openedBy = store.rollCalls.findBySession(session.id)?.openedBy ?? null;
  return notesOf(session, openedBy, { id: selfId, isCoordinator: roles.includes("coordinator") });
}

const isPending = ({ responsible, byGroup }: Agreement): boolean => responsible === null && !byGroup;

/** As `changeOf`; somebody may be named for what nobody sees to at any time. */
const opensFor = (turn: Turn, agreement: Agreement) =>
  agreement.notedBy === turn.selfId && isPending(agreement) ? "open" : changeOf(turn, agreement);

function changeOf({ store, selfId, now }: Turn, agreement: Agreement): "open" | "closed" | "notYours" {
  const session = store.sessions.find(agreement.sessionId);
  if (!session || selfId === null) return "notYours";
  return decideChange(agreement, selfId, { roll: store.rollCalls.findBySession(session.id), session, now });
}
