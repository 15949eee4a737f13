import { shown } from "../actions/convocationShapes.ts";
import type { ChannelName } from "../channels/contract.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Kernel, Scope } from "./kernel.ts";
import { speakTo } from "./speak.ts";

/** What stands under a convocation; a press says its place here (conversation/chooseFlow.ts). */
const answers = ["convocation.coming", "convocation.notComing", "convocation.question"];
export const channels: readonly ChannelName[] = ["telegram", "whatsapp", "linked"];

/** Rewrites what has not left yet of a session's convocations: it says another day, hour or place now. */
export function renewSummonses({ kernel }: Pick<Scope, "kernel">, sessionId: number): void {
  const { store } = kernel;
  const session = store.sessions.find(sessionId);
  for (const id of store.summonses.listLeaving(sessionId)) {
    const convocation = store.convocations.find(id);
    if (!convocation || !session) continue;
    for (const channel of channels) {
      for (const locale of kernel.texts.locales) {
        const body = summonsIn(kernel, channel, locale, convocation);
        store.summonses.changeBody(id, channel, locale, body, session.startsAt);
      }
    }
  }
}

/** The message everybody of a channel and a language gets, with its three answers under it. */
export function summonsIn(kernel: Kernel, channel: ChannelName, locale: string, convocation: Convocation) {
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
