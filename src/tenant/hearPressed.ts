import { findPastOffer, remindOfOffers } from "../actions/offerPlaces.ts";
import { clockwork } from "./clockwork.ts";
import { reply, talkOn, unknown } from "./goOn.ts";
import { isAskedAnew } from "./hearQuoted.ts";
import { replyPressed } from "./hearReply.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

/** A button that was pressed: what it stands for, what it shows, and the message of ours it stands under. */
export interface Pressed {
  readonly token: string;
  readonly label?: string | undefined;
  readonly under: string | undefined;
}

/** A button of one of our questions. */
interface Button {
  readonly account: string;
  readonly under: string | undefined;
  readonly ask: number;
  /** The place of a choice from 0, or `more`. */
  readonly which: string | undefined;
}

/**
 * Answers with a button, whichever question it stands under.
 * @returns the words on it where it is none of ours (an old template's still says something); null where it was answered
 */
export function hearPressed(scope: Scope, talk: Talk, account: string, pressed: Pressed): string | null {
  const { token, label, under } = pressed;
  const replied = replyPressed(scope, token);
  if (replied !== null) {
    reply(scope, talk, replied);
    return null;
  }
  const mine = /^(\d{1,15}):(\d{1,4}|more)$/.exec(token);
  if (!mine && label !== undefined) return label;
  if (mine) choose(scope, talk, { account, under, ask: Number(mine[1]), which: mine[2] });
  else talkOn(talk, "common.late");
  return null;
}

function choose(scope: Scope, talk: Talk, button: Button): void {
  const { ask, which } = button;
  // The question it belongs to may lie under others that were opened since.
  if (!talk.take({ type: "return", ask })) return late(scope, talk, button);
  if (isAskedAnew(talk, ask)) return;
  if (which === "more") {
    talk.take({ type: "more" });
    return;
  }
  if (!talk.take({ type: "chose", index: Number(which) })) talkOn(talk, "common.late");
}

/**
 * A button of a question that has passed. Whoever is still offered a place is asked about that again; of a past offer
 * they hear what became of it.
 */
function late(scope: Scope, talk: Talk, { account, under }: Button): void {
  if (talk.lostRole) return talkOn(talk, "common.roleOver");
  const { store } = scope.kernel;
  const { id: addressId, channel } = talk.address;
  const key = under && store.outbox.findAsk(channel, account, under, addressId)?.key;
  const past = key ? findPastOffer({ store, addressId, now: scope.now }, key) : null;
  if (past) return talkOn(talk, past.text, past.values);
  // They just heard that it is over.
  if (talk.toldLapsed()) return unknown(scope, talk);
  talkOn(talk, "common.late");
  if (!talk.question()) remindOfOffers(clockwork(scope), talk.address.id);
}
