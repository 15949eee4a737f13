import { calledBy, slowValues } from "../actions/convocationShapes.ts";
import { tellStaff } from "../actions/tellPerson.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import { callsFrom } from "./callsFrom.ts";
import { clockwork } from "./clockwork.ts";
import type { Scope } from "./kernel.ts";
import { channels, summonsIn } from "./summons.ts";
import { lookLater } from "./unreached.ts";

/** People of one convocation that are looked at in one transaction: a conversation waits no longer than for these. */
export const PeopleAtOnce = 500;

/**
 * Writes the next part of an approved convocation into the outbox. What was written is marked in the same transaction,
 * so that after a crash nobody is left out or called twice. False when there was nothing to do.
 */
export function broadcast(scope: Scope): boolean {
  const { kernel, now } = scope;
  const { store } = kernel;
  const convocation = store.convocations.findSending();
  if (!convocation) return false;
  const session = store.sessions.find(convocation.sessionId);
  if (callsFrom(kernel, session?.startsAt ?? now, now) > now) return false;
  const after = convocation.sentThrough;
  const isHeld = session && session.cancelledAt === null && session.startsAt > now;
  const through = isHeld
    ? store.summonses.addNext(convocation.id, calledBy(clockwork(scope), convocation), after, PeopleAtOnce)
    : null;
  if (!session || through === null) {
    if (session && isHeld) lookLater(scope, convocation, session);
    finish(scope, convocation, session?.cancelledAt === null ? session : undefined);
    return true;
  }
  const { locale: usual } = kernel.parts.settings;
  for (const channel of channels) {
    for (const locale of kernel.texts.locales) {
      const body = summonsIn(kernel, channel, locale, convocation);
      const batch = { convocationId: convocation.id, after, through, channel, locale, usual };
      store.summonses.enqueue({ ...batch, body, expiresAt: session.startsAt, now });
    }
  }
  store.convocations.markSentThrough(convocation.id, through);
  return true;
}

/**
 * Everybody's is in the outbox: who wrote it and who let it go hear how many that are, and until when they leave by a number
 * that begins only so much a day. Nothing is said of one whose session was called off meanwhile: they heard of that.
 */
function finish(scope: Scope, { id, authorId, decidedBy, topic }: Convocation, session?: Session): void {
  const { store } = scope.kernel;
  store.convocations.markSent(id, scope.now);
  if (!session) return;
  const { telegram, whatsapp } = store.summonses.countSent(id);
  const turn = { ...clockwork(scope), addressId: null };
  const people = turn.mostBegun("linked") === null ? 0 : store.summonses.countUnsent(id, "linked").waiting;
  const slow = slowValues(turn, { people, queued: people, startsAt: session.startsAt });
  const values = { topic, total: telegram + whatsapp, telegram, whatsapp, ...slow };
  for (const personId of new Set([authorId, decidedBy])) {
    if (personId !== null)
      tellStaff(turn, personId, { key: `sent:${id}`, text: "convocation.sentNotice", values });
  }
}
