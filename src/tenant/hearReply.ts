import { isAwaited, listAnswerable } from "../actions/answerSummons.ts";
import { freeTextMost } from "../community/lengths.ts";
import { chooseFlow, mayBegin, type Opening } from "../conversation/chooseFlow.ts";
import { placeAlone } from "../conversation/understand/positions.ts";
import { saysPresent } from "../conversation/understand/presence.ts";
import { readReply, type Sureness } from "../conversation/understand/reply.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

// What answers a convocation: the buttons under it, its quoted words, and what is written without either.

/** In the order a convocation shows them: the first is also its 1. */
const replyWords = ["coming", "notComing", "question"] as const;

/** What a button under a convocation begins; null where it is another button. */
export function replyPressed(scope: Scope, token: string): Opening | null {
  const [, convocation, place] = /^s:(\d{1,15}):([012])$/.exec(token) ?? [];
  const reply = replyWords[Number(place)];
  if (convocation === undefined || reply === undefined) return null;
  const session = scope.kernel.store.convocations.find(Number(convocation))?.sessionId;
  return session === undefined ? null : opening(scope, { session: String(session), reply });
}

/**
 * What a place alone («2», «la segunda») begins where the choices that were shown last as numbered lines are a
 * convocation's: what stands last on the screen is what is answered, whatever was asked before, and that is asked again
 * afterwards. Where the question before it takes a number itself, either may be meant.
 */
export function placeIn(scope: Scope, talk: Talk, text: string): Opening | "either" | null {
  const { store, parts } = scope.kernel;
  const { id: addressId, channel } = talk.address;
  // Buttons have no number before them.
  if (parts.limits[channel].buttons !== null) return null;
  const reply = replyWords[(placeAlone(text, replyWords.length) ?? 0) - 1];
  if (reply === undefined) return null;
  const session = convokedLast(scope, talk);
  if (session === null) return null;
  const known = listAnswerable(store, addressId, scope.sentAt ?? scope.now);
  if (!known.some(({ id }) => id === session)) return null;
  const open = talk.asked()?.kind;
  if (open === undefined || open === "choice" || open === "yesNo" || open === "words")
    return opening(scope, { session: String(session), reply });
  talk.say("common.eitherNumber", {}, session);
  return "either";
}

/** The session whose convocation they had last before them when they wrote; null where they had something else. */
function convokedLast({ kernel: { store }, sentAt, now }: Scope, talk: Talk): number | null {
  // The platform's clock may know of no more than seconds.
  const at = sentAt === null ? now : sentAt + 999;
  const convocation = store.outbox.lastConvoked(talk.address.id, at);
  return convocation === null ? null : (store.convocations.find(convocation)?.sessionId ?? null);
}

/** Words, and the message of ours they quote. */
interface Written {
  readonly account: string;
  readonly quoted: string | undefined;
  readonly text: string;
}

/**
 * What words begin that say whether somebody comes, or ask about a session. How surely they must say so depends on what
 * they follow: right under a convocation a yes is enough, under other news of a session «no puedo» is. Later only what
 * names it («no podré»), and which session it means is asked where that may be several.
 */
export function replyIn(scope: Scope, talk: Talk, written: Written): Opening | null {
  const { kernel } = scope;
  const isFree = !talk.question() || talk.isOnlyIn(kernel.leading);
  if (!isFree && written.quoted === undefined) return changedMind(scope, talk, written.text);
  const there = isFree ? presentIn(scope, talk, written.text) : null;
  if (there !== null) return there;
  const read = readSaid(written.text);
  if (read === null) return null;
  const followed = findFollowed(scope, talk, written);
  if (followed === null)
    return isFree && read.sure === "named" ? later(scope, talk, written.text, read) : null;
  // Under buttons, which have no numbers, a digit is a place of the list that is open.
  if (read.sure === "digit" && talk.question() && written.quoted === undefined) return null;
  if (!followed.isConvocation && (read.sure === "digit" || read.sure === "bare")) return null;
  if (read.reply === "question" && opensAnother(scope, talk, written.text)) return null;
  return opening(scope, { session: String(followed.sessionId), ...inputOf(read, written.text) });
}

/** «Presente» of whoever is awaited at an open roll: they are asked for its code, which counts them. */
function presentIn({ kernel, now }: Scope, talk: Talk, text: string): Opening | null {
  const flow = kernel.openings.by.rollCode;
  if (flow === undefined || !saysPresent(text)) return null;
  return isAwaited({ store: kernel.store, addressId: talk.address.id, now }) ? { flow, input: {} } : null;
}

/** What names coming or not while we last spoke of something else. */
function later(scope: Scope, talk: Talk, text: string, read: Said): Opening | null {
  const { store } = scope.kernel;
  const at = scope.sentAt ?? scope.now;
  const called = store.summonses.listSessions(talk.address.id, at);
  // Whoever was called nowhere may mean something else: «no podré ir» also opens the list of what they have.
  if (called.length === 0 && read.reply === "question") return null;
  if ((called.length === 0 || read.reply === "question") && opensAnother(scope, talk, text)) return null;
  const all = listAnswerable(store, talk.address.id, at).map(({ id }) => id);
  const [only, ...others] = read.reply === "question" ? called : all;
  if (only === undefined) return null;
  return opening(scope, { ...(others.length === 0 && { session: String(only) }), ...inputOf(read, text) });
}

/** «No podré» where it is asked whom «Asistiré» is for: as with the buttons, what was said last counts. */
function changedMind(scope: Scope, talk: Talk, text: string): Opening | null {
  const standing = talk.standing();
  if (standing === null || standing.flow !== scope.kernel.openings.by.summons) return null;
  const { session, reply } = standing.values;
  const read = readSaid(text);
  if (read === null || session === undefined || read.reply === reply) return null;
  const isSure = read.sure === "named" || (read.sure === "likely" && reply !== "question");
  return isSure ? opening(scope, { session, ...inputOf(read, text) }) : null;
}

/**
 * What words begin that are no answer to the open question: a convocation may have come after that was asked, or what
 * was asked was said together with news of a session, which has to be named then («no podré»).
 */
export function replySinceAsked(scope: Scope, talk: Talk, text: string): Opening | null {
  const read = readSaid(text);
  if (read === null || read.reply === "question" || read.sure === "digit" || read.sure === "bare")
    return null;
  const followed = findFollowed(scope, talk, { account: talk.address.account, quoted: undefined, text });
  if (followed === null || (!followed.isConvocation && read.sure !== "named")) return null;
  return opening(scope, { session: String(followed.sessionId), ...inputOf(read, text) });
}

interface Followed {
  readonly sessionId: number;
  readonly isConvocation: boolean;
}

/** What words are about by their place: the session of the message they quote, or of the last one that reached them. */
function findFollowed(
  { kernel, ...scope }: Scope,
  talk: Talk,
  { account, quoted }: Written,
): Followed | null {
  const { store } = kernel;
  const { id: addressId, channel } = talk.address;
  const subject =
    quoted === undefined
      ? store.outbox.lastSubject(addressId)
      : (store.outbox.findAsk(channel, account, quoted, addressId) ?? {});
  // What quotes a question answers that one.
  if ("ask" in subject && subject.ask !== null) return null;
  const { convocationId } = subject;
  const convoked =
    convocationId === undefined ? undefined : store.convocations.find(convocationId)?.sessionId;
  if (convoked !== undefined && quoted !== undefined) return { sessionId: convoked, isConvocation: true };
  const sessionId = convoked ?? subject.sessionId;
  const known = listAnswerable(store, addressId, scope.sentAt ?? scope.now);
  if (sessionId === undefined || !known.some(({ id }) => id === sessionId)) return null;
  return { sessionId, isConvocation: convoked !== undefined };
}

/** Whether words open something else for whoever wrote them. */
function opensAnother({ kernel }: Scope, talk: Talk, text: string): boolean {
  const choice = chooseFlow(kernel.openings, text);
  if (choice.type !== "opens") return choice.type !== "none";
  const flow = kernel.flows[choice.flow];
  return flow !== undefined && mayBegin(flow, talk.roles());
}

function opening({ kernel }: Scope, input: Opening["input"]): Opening | null {
  const flow = kernel.openings.by.summons;
  return flow === undefined ? null : { flow, input };
}

interface Said {
  readonly reply: string;
  readonly sure: Sureness | "digit";
  /** A question that is not only announced. */
  readonly itself: boolean;
}

/** What asks something is handed on as it was written. */
const inputOf = ({ reply, itself }: Said, text: string): Opening["input"] =>
  itself && text.trim().length <= freeTextMost ? { reply, text: text.trim() } : { reply };

function readSaid(text: string): Said | null {
  const digit = /^\s*([123])\s*[.)]?\s*$/.exec(text)?.[1];
  if (digit !== undefined)
    return { reply: replyWords[Number(digit) - 1] ?? "", sure: "digit", itself: false };
  const read = readReply(text, {});
  if (!("value" in read)) return null;
  const { sure = "named", itself } = read.values ?? {};
  return { reply: read.value, sure: sure as Sureness, itself: itself === "yes" };
}
