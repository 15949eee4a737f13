import type { TextKey } from "../generated/textKeys.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import { closeFlow } from "./closeFlow.ts";
import type { Clockwork, Turn } from "./contract.ts";
import { chatOf, tellStaff } from "./tellPerson.ts";

/** A question to the staff is pointless after so long, ms. */
const reviewFor = 7 * 24 * 3_600_000;

const reviewKey = (id: number): string => `review:${id}:`;

/** Asks somebody to decide, in one chat of theirs; it waits under «por aprobar» as well. */
export function askForReview(turn: Turn, { id }: Convocation, by: number): void {
  const { now, begin, message } = turn;
  const to = chatOf(turn, by);
  if (!to) return;
  begin({
    key: `${reviewKey(id)}${message?.messageId}:${now}:${to.addressId}`,
    addressId: to.addressId,
    flow: "review",
    input: { convocation: String(id) },
    dueAt: now,
    expiresAt: now + reviewFor,
  });
}

/** What became of it: somebody decided, or it is not to be decided any more. */
export type Verdict = "approved" | "returned" | "over";

/**
 * Nothing is to be decided about it any more: whoever was not asked yet is not asked, and whoever was hears of it and is
 * in the middle of it no longer.
 */
export function endReview(
  turn: Telling & { readonly selfId?: number | null },
  { id, topic, submittedAt }: Convocation,
  verdict: Verdict,
): void {
  const { store } = turn;
  store.beginnings.removeUnbegun(reviewKey(id));
  // Nobody hears the end of what they were not asked yet.
  const unasked = new Set(store.outbox.withdraw(`begin:${reviewKey(id)}`, "over"));
  const decider = turn.selfId == null ? "" : (store.people.find(turn.selfId)?.name ?? "");
  const over = { flow: "review", input: "convocation", id } as const;
  for (const personId of new Set(store.roles.listGrants().map((grant) => grant.personId))) {
    const others = store.roles.listAddresses(personId).filter((chat) => chat.addressId !== turn.addressId);
    // Each of their chats where it is open is closed, and they hear of it in one.
    const closed = others.filter(
      ({ addressId }) => closeFlow(store, addressId, over) && !unasked.has(addressId),
    );
    if (closed.length === 0) continue;
    const key = `reviewOver:${id}:${submittedAt}`;
    tellStaff(turn, personId, { key, text: "review.overNotice", values: { topic, decider, verdict } });
  }
}

/** It waits for nobody's decision any more, and can be written on. False when it did not wait. */
export function takeBack(turn: Telling, convocation: Convocation): boolean {
  if (!turn.store.convocations.markTakenBack(convocation.id)) return false;
  endReview(turn, convocation, "over");
  return true;
}

/** What can be decided no more is its author's again, who hears why. False when it waited for nobody. */
export function giveBack(turn: Telling, convocation: Convocation, session: Session): boolean {
  if (!turn.store.convocations.markStale(convocation.id)) return false;
  endReview(turn, convocation, "over");
  tellAuthor(turn, convocation, whyOver(session, turn.now), { topic: convocation.topic });
  return true;
}

/** Its session is not held, has begun, or is another one now. */
function whyOver({ cancelledAt, startsAt }: Session, now: number): TextKey {
  if (cancelledAt !== null) return "convocation.calledOffNotice";
  return startsAt <= now ? "convocation.begunNotice" : "convocation.staleNotice";
}

/** The same with all that waited for one session, as it stands now; gives back how many that were. */
export function giveBackAll(turn: Telling, sessionId: number): number {
  const session = turn.store.sessions.find(sessionId);
  if (!session) return 0;
  return turn.store.convocations
    .listWaitingFor(sessionId)
    .filter((convocation) => giveBack(turn, convocation, session)).length;
}

/** Nobody approved them in time: their sessions have begun. */
export function giveBackOverdue(clockwork: Clockwork): void {
  const sessions = clockwork.store.convocations.listOverdue(clockwork.now).map(({ sessionId }) => sessionId);
  for (const sessionId of new Set(sessions)) giveBackAll({ ...clockwork, addressId: null }, sessionId);
}

/** Says something to whoever wrote it, as long as they are of the staff. */
export function tellAuthor(
  turn: Telling,
  { id, authorId, submittedAt }: Convocation,
  text: TextKey,
  values: Readonly<Record<string, string>>,
): void {
  tellStaff(turn, authorId, { key: `${text}:${id}:${submittedAt}`, text, values });
}

type Telling = Parameters<typeof tellStaff>[0];
