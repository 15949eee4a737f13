import { calledBy, shown } from "../actions/convocations.ts";
import { tellPerson } from "../actions/tellPerson.ts";
import type { ChannelName } from "../channels/contract.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Kernel, Scope } from "./kernel.ts";
import { speakTo } from "./speak.ts";
import { clockwork } from "./talk.ts";

/** People of one convocation that are looked at in one transaction: a conversation waits no longer than for these. */
export const PeopleAtOnce = 500;

/** What stands under a convocation; a press says its place here (conversation/chooseFlow.ts). */
const answers = ["convocation.coming", "convocation.notComing", "convocation.question"];
const channels: readonly ChannelName[] = ["telegram", "whatsapp"];

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
  const after = convocation.sentThrough;
  const isHeld = session && session.cancelledAt === null && session.startsAt > now;
  const through = isHeld
    ? store.summonses.addNext(convocation.id, calledBy(clockwork(scope), convocation), after, PeopleAtOnce)
    : null;
  if (!session || through === null) {
    finish(scope, convocation);
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

/** The message everybody of a channel and a language gets, with its three answers under it. */
function summonsIn(kernel: Kernel, channel: ChannelName, locale: string, convocation: Convocation) {
  const session = kernel.store.sessions.find(convocation.sessionId);
  if (!session) throw new Error(`convocation ${convocation.id} has no session`);
  const text = (key: string, values = {}) => kernel.texts.text(locale, key, { ...kernel.shown, ...values });
  return speakTo(kernel.parts.limits[channel], {
    question: text("convocation.summons", shown(convocation, session)),
    choices: answers.map((key, place) => ({
      token: `s:${convocation.id}:${place}`,
      label: text(key),
    })),
    open: text("common.open"),
  });
}

/** Everybody has theirs: who wrote it and who let it go hear how many that was. */
function finish(scope: Scope, { id, authorId, decidedBy, topic }: Convocation): void {
  const { store } = scope.kernel;
  store.convocations.markSent(id, scope.now);
  const { telegram, whatsapp } = store.summonses.countSent(id);
  const values = { topic, total: telegram + whatsapp, telegram, whatsapp };
  const turn = { ...clockwork(scope), addressId: 0 };
  for (const personId of new Set([authorId, decidedBy])) {
    if (personId !== null)
      tellPerson(turn, personId, { key: `sent:${id}`, text: "convocation.sentNotice", values });
  }
}
