import { remindOfOffers } from "../actions/offerPlaces.ts";
import type { Incoming } from "../channels/contract.ts";
import { placeMost } from "../community/lengths.ts";
import { chooseFlow, mayBegin, type Opening } from "../conversation/chooseFlow.ts";
import { greetingIn, isFarewell, isGreeting } from "../conversation/understand/courtesy.ts";
import type { GlobalWord } from "../conversation/understand/globalWords.ts";
import { readReply } from "../conversation/understand/reply.ts";
import { looksLikeReport } from "../conversation/understand/report.ts";
import { asksForOwnRights } from "../conversation/understand/rights.ts";
import { isTick } from "../conversation/understand/tick.ts";
import { asksWhenOrWhere } from "../conversation/understand/whenWhere.ts";
import { beginWaiting, makeRoom } from "./beginWaiting.ts";
import type { Scope } from "./kernel.ts";
import { clockwork, type Talk } from "./talk.ts";

/** Words longer than this are no answer to anything we ask, in UTF-16 units. */
export const LongestAnswer = 1000;

type Message = Extract<Incoming, { type: "message" }>;

/**
 * Finds what a message answers, in this order: the button or the quoted question; words that always count; the open
 * question; another flow's opening words; nothing we know.
 */
export function hear(scope: Scope, talk: Talk, message: Message, account: string): void {
  const { said } = message;
  switch (said.type) {
    case "pressed":
      return press(scope, talk, said.token, said.label ?? null);
    case "text":
      if (said.text.length > LongestAnswer) return talkOn(talk, "common.tooLong");
      if (message.answers === undefined && !isMidway(scope, talk) && isToldTheirs(scope, talk, said.text))
        return;
      if (isReply(scope, talk, account, message)) return;
      if (!isHeard(scope, talk, account, message.answers)) return talkOn(talk, "common.lateAnswer");
      return words(scope, talk, said.text);
    case "reaction":
      return react(scope, talk, account, said.emoji, said.of);
    case "media":
      return media(scope, talk, said);
  }
}

// — media —

/** A place may be an answer; a photo may belong to what is open, or tell of something the staff did. */
function media(scope: Scope, talk: Talk, said: Media): void {
  if (said.place && talk.take({ type: "placed", ...wellNamed(said.place) })) return;
  const { caption } = captionOf(said);
  const tells = caption !== undefined && looksLikeReport(caption);
  if (keepable(said) && talk.take({ type: "media", ...captionOf(said), tells })) return;
  if (keepable(said) && isShown(scope, talk, caption, tells)) return;
  talkOn(talk, talk.question() ? "common.onlyWords" : "common.mediaKept", { media: said.media });
}

/**
 * What shows something of the staff's work begins an activity, also where a choice is open: that is asked again
 * afterwards. Where words are asked for it may have been meant as those, and they are told that it was not kept.
 */
function isShown(scope: Scope, talk: Talk, caption: string | undefined, tells: boolean): boolean {
  const flow = scope.kernel.openings.by.report;
  if (flow === undefined || !allows(scope, talk, { flow, input: {} })) return false;
  if (talk.isOnlyIn(new Set([flow]))) {
    // Another activity than the one that is open, which stays with what is known of it.
    if (talk.question()) talk.take({ type: "cancel" });
  } else if (talk.isOnlyIn(scope.kernel.leading)) talk.take({ type: "leave" });
  else if (talk.question()?.choices.length === 0 && !talk.isIn(flow)) return false;
  begin(talk, {
    flow,
    input: { ...(caption !== undefined && { text: caption }), ...(tells && { own: "yes" }) },
  });
  return true;
}

/** A name that no text has room for is asked, as where there is none. */
function wellNamed({ name, ...point }: NonNullable<Media["place"]>): NonNullable<Media["place"]> {
  const short = name?.trim() ?? "";
  return short === "" || short.length > placeMost ? point : { ...point, name: short };
}

type Media = Extract<Message["said"], { type: "media" }>;

/** What can be evidence of something: a file, or a place. Nobody shows with a sticker what they did. */
const keepable = ({ media, file, place }: Media): boolean =>
  media !== "sticker" && (file !== undefined || place !== undefined);

/** Words under a photo, as far as they can answer something. */
const captionOf = ({ caption }: Media): { readonly caption?: string } =>
  caption ? { caption: caption.slice(0, LongestAnswer) } : {};

/** Says something and, when a question is open, asks it again: nobody is left without knowing what comes next. */
function talkOn(talk: Talk, because: string, values: Readonly<Record<string, string>> = {}): void {
  talk.take({ type: "repeat", because, values, short: true });
}

/** The whole question again: somebody may come back after days. */
function resume(talk: Talk): void {
  talk.take({ type: "repeat", because: "common.resumed" });
}

// — buttons —

function press(scope: Scope, talk: Talk, token: string, label: string | null): void {
  const [, convocation, place] = /^s:(\d{1,15}):([012])$/.exec(token) ?? [];
  if (convocation !== undefined) return answerSummons(scope, talk, convocation, replyWords[Number(place)]);
  const mine = /^(\d{1,15}):(\d{1,4}|more)$/.exec(token);
  // A button that is none of ours (an old template's) still says something with its label.
  if (!mine) return label === null ? talkOn(talk, "common.late") : words(scope, talk, label);
  // The question it belongs to may lie under others that were opened since.
  if (!talk.take({ type: "return", ask: Number(mine[1]) })) return late(scope, talk);
  if (mine[2] === "more") {
    talk.take({ type: "more" });
    return;
  }
  if (!talk.take({ type: "chose", index: Number(mine[2]) })) talkOn(talk, "common.late");
}

/** In the order a convocation shows them: the first is also its 1. */
const replyWords = ["coming", "notComing", "question"] as const;

function answerSummons(
  scope: Scope,
  talk: Talk,
  convocation: string,
  reply: string | undefined,
  text?: string,
): void {
  const flow = scope.kernel.openings.by.summons;
  if (flow === undefined || reply === undefined) return late(scope, talk);
  // Two presses in a row: the second one says what they want.
  if (talk.isIn(flow)) talk.take({ type: "leave" });
  begin(talk, { flow, input: { convocation, reply, ...(text === undefined ? {} : { text }) } });
}

/** A button of a question that has passed. Whoever is still offered a place is asked about that again. */
function late(scope: Scope, talk: Talk): void {
  talkOn(talk, "common.late");
  if (!talk.question()) remindOfOffers(clockwork(scope), talk.address.id);
}

/**
 * What answers a convocation without tapping: its quoted words, or words and digits that mean a reply while nothing
 * else is open and the session is still to come.
 */
function isReply({ kernel, ...scope }: Scope, talk: Talk, account: string, message: Message): boolean {
  if (kernel.openings.by.summons === undefined || message.said.type !== "text") return false;
  const { store } = kernel;
  const { id: addressId, channel } = talk.address;
  const isFree = !talk.question() || talk.isOnlyIn(kernel.leading);
  if (message.answers === undefined && !isFree) return false;
  const reply = readSummonsReply(message.said.text);
  if (reply === null) return false;
  const quoted =
    message.answers === undefined
      ? undefined
      : store.outbox.findAsk(channel, account, message.answers, addressId)?.convocationId;
  if (quoted === undefined && !isFree) return false;
  const convocation = quoted ?? store.summonses.findLive(addressId, scope.now);
  if (convocation === undefined || convocation === null) return false;
  if (quoted === undefined && talk.question()) talk.take({ type: "leave" });
  const asks = reply === "question" && message.said.text.trim().split(/\s+/).length > 3;
  answerSummons({ kernel, ...scope }, talk, String(convocation), reply, asks ? message.said.text : undefined);
  return true;
}

function readSummonsReply(text: string): string | null {
  const digit = /^\s*([123])\s*[.)]?\s*$/.exec(text)?.[1];
  if (digit !== undefined) return replyWords[Number(digit) - 1] ?? null;
  const read = readReply(text, {});
  return "value" in read ? read.value : null;
}

/** Whether words can be heard: what quotes a question of ours answers that one, wherever it lies, or nothing. */
function isHeard({ kernel }: Scope, talk: Talk, account: string, quoted: string | undefined): boolean {
  if (quoted === undefined || !talk.question()) return true;
  const asked = kernel.store.outbox.findAsk(talk.address.channel, account, quoted, talk.address.id);
  return asked === undefined || asked.ask === null || talk.take({ type: "return", ask: asked.ask });
}

/** A thumb up under an open question is an answer to it; any other reaction needs none of ours. */
function react({ kernel }: Scope, talk: Talk, account: string, emoji: string, of: string): void {
  if (!talk.question() || emoji === "") return;
  const asked = kernel.store.outbox.findAsk(talk.address.channel, account, of, talk.address.id);
  if (asked?.ask === undefined || asked.ask === null) return;
  if (talk.take({ type: "return", ask: asked.ask })) talk.take({ type: "said", text: emoji });
}

// — words —

function words(scope: Scope, talk: Talk, text: string): void {
  const { kernel } = scope;
  const choice = chooseFlow(kernel.openings, text);
  if (choice.type === "global") return globalWord(scope, talk, choice.word, text);
  if (choice.type === "code") {
    // Only its hash goes on from here: what is kept of a conversation must not let anybody in.
    return begin(talk, { flow: choice.flow, input: { code: kernel.parts.hash(choice.code) } });
  }
  if (asksForOwnRights(text) && isForPerson(scope, talk, text)) return;
  if (isAskedWhy(scope, talk)) {
    // «Gracias», or what opens something of its own, is no reason for wanting a person: nothing is waited for any more.
    if (isRollCode(scope, talk, text)) return;
    if (isFarewell(text) || (choice.type === "opens" && allows(scope, talk, choice)))
      talk.take({ type: "leave" });
  }
  if (!talk.question()) {
    if (choice.type === "opens" && allows(scope, talk, choice)) return begin(talk, choice);
    if (isFarewell(text)) return talk.say("common.farewell");
    if (isRollCode(scope, talk, text)) return;
    if (!isReport(scope, talk, text) && !isFirstWord(scope, talk, text)) unknown(scope, talk);
    return;
  }
  if (talk.take({ type: "said", text })) return;
  if (talk.isOnlyIn(kernel.leading) && isFarewell(text)) {
    talk.take({ type: "leave" });
    return talk.say("common.farewell");
  }
  if (choice.type === "opens" && allows(scope, talk, choice)) {
    // A greeting in the middle of something only wants to hear where they were.
    return isGreeting(text) && !talk.isOnlyIn(kernel.leading) ? resume(talk) : leaveFor(scope, talk, choice);
  }
  if (talk.isOnlyIn(kernel.leading) && (isRollCode(scope, talk, text) || isReport(scope, talk, text))) return;
  if (isLookingAtList(scope, talk) && looksLikeReport(text) && isReport(scope, talk, text)) return;
  if (isToldTheirs(scope, talk, text)) return;
  talk.misunderstood();
}

/** Whether somebody who wants a person is asked what it is about, and nothing else is open. */
function isAskedWhy({ kernel }: Scope, talk: Talk): boolean {
  const flow = kernel.openings.by.human;
  return flow !== undefined && talk.question() !== null && talk.isOnlyIn(new Set([flow]));
}

/** «Borren mis datos»: what the notice promises is for somebody of the team to do, who reads it as it was written. */
function isForPerson({ kernel }: Scope, talk: Talk, text: string): boolean {
  const flow = kernel.openings.by.human;
  if (flow === undefined) return false;
  if (talk.isIn(flow)) return talk.take({ type: "said", text });
  if (talk.isOnlyIn(kernel.leading)) talk.take({ type: "leave" });
  begin(talk, { flow, input: { about: text } });
  return true;
}

/** Whether a question is open that somebody would have to leave; a menu is not. */
const isMidway = ({ kernel }: Scope, talk: Talk): boolean =>
  talk.question() !== null && !talk.isOnlyIn(kernel.leading);

/**
 * «¿Qué día es?» of somebody who has a place: they are told what they have. Where the last convocation calls them to another
 * session they may mean that one.
 */
function isToldTheirs({ kernel, ...scope }: Scope, talk: Talk, text: string): boolean {
  const flow = kernel.openings.by.whenWhere;
  if (flow === undefined || !asksWhenOrWhere(text)) return false;
  const { store } = kernel;
  const { id } = talk.address;
  const theirs = store.registrations.listLiveByHousehold(id, scope.now);
  if (theirs.length === 0) return false;
  const live = store.summonses.findLive(id, scope.now);
  const called = live === null || live === undefined ? undefined : store.convocations.find(live)?.sessionId;
  const isTheirs = theirs.some((one) => store.registrations.find(one.id)?.sessionId === called);
  if (called !== undefined && !isTheirs) return false;
  if (!isMidway({ kernel, ...scope }, talk) && talk.question()) talk.take({ type: "leave" });
  begin(talk, { flow, input: {} });
  return true;
}

/** Four digits alone, while a roll with that code is open: somebody has arrived. */
function isRollCode({ kernel }: Scope, talk: Talk, text: string): boolean {
  const code = /^\s*(\d{4})\s*\.?\s*$/.exec(text)?.[1];
  const flow = kernel.openings.by.rollCode;
  if (code === undefined || flow === undefined || !kernel.store.rollCalls.findOpenByCode(code)) return false;
  if (talk.question()) talk.take({ type: "leave" });
  begin(talk, { flow, input: { code } });
  return true;
}

/** A stranger who greets is welcomed, whatever else they say: «Buenas tardes, ¿me dan informes?» */
function isFirstWord(scope: Scope, talk: Talk, text: string): boolean {
  if (talk.roles().includes("member")) return false;
  const greeting = greetingIn(text);
  const choice = greeting === null ? undefined : chooseFlow(scope.kernel.openings, greeting);
  if (choice?.type !== "opens" || !allows(scope, talk, choice)) return false;
  begin(talk, choice);
  return true;
}

/** What somebody of the staff tells of their work begins the flow that keeps it. */
function isReport(scope: Scope, talk: Talk, text: string): boolean {
  const flow = scope.kernel.openings.by.report;
  if (flow === undefined || !allows(scope, talk, { flow, input: {} })) return false;
  if (!looksLikeReport(text) && !isTick(text)) return false;
  if (talk.isOnlyIn(scope.kernel.leading)) talk.take({ type: "leave" });
  begin(talk, { flow, input: { text } });
  return true;
}

/** Whether a list is open rather than a yes or no: it is asked again when what they tell meanwhile is kept. */
function isLookingAtList({ kernel }: Scope, talk: Talk): boolean {
  const flow = kernel.openings.by.report;
  const choices = talk.question()?.choices ?? [];
  if (flow === undefined || talk.isIn(flow) || choices.length === 0) return false;
  return !choices.some(({ id }) => id === "yes");
}

function globalWord(scope: Scope, talk: Talk, word: GlobalWord, text: string): void {
  const flow = scope.kernel.openings.by[word];
  switch (word) {
    case "cancel":
      if (talk.depth() > 0) {
        talk.take({ type: "cancel" });
        return;
      }
      break;
    case "back":
    case "correct":
      if (talk.question()) {
        // Where «Corregir» is one of the choices, it is the answer.
        const choices = talk.question()?.choices.length ?? 0;
        if (word === "correct" && choices > 0 && talk.take({ type: "said", text })) return;
        talk.take({ type: word });
        return;
      }
      break;
    case "skip":
      if (talk.question()) return talk.misunderstood();
      break;
    case "stop":
      // Who says BAJA wants to be left alone, not asked the pending question again.
      talk.take({ type: "leave" });
      break;
  }
  if (flow === undefined) return unknown(scope, talk);
  if (word === "human" && isAskedWhy(scope, talk)) {
    // They said so already, and the team knows.
    talk.take({ type: "cancel" });
    return;
  }
  if (talk.isIn(flow)) {
    // «español» while the language is being asked is an answer.
    if (!talk.question() || !talk.take({ type: "said", text })) resume(talk);
    return;
  }
  // Who wants a person in the middle of something goes on with that: they are not asked why.
  if (word === "human") return begin(talk, { flow, input: talk.question() ? { amid: "yes" } : {} });
  makeRoom(talk);
  talk.beginWith(flow, text);
}

/**
 * Another flow was asked for in the middle of one: what only tells is told at once, and so is what says all it takes
 * («asistencia 4831»: a line of people waits behind them). Anything else is offered.
 */
function leaveFor({ kernel }: Scope, talk: Talk, opening: Opening): void {
  if (talk.isIn(opening.flow)) return resume(talk);
  if (talk.isOnlyIn(kernel.leading)) {
    talk.take({ type: "leave" });
    return begin(talk, opening);
  }
  if (opening.goesOn || kernel.telling.has(opening.flow) || !kernel.flows.switch) return begin(talk, opening);
  const title = { text: `${opening.flow}.title` };
  begin(talk, { flow: "switch", input: { ...opening.input, flow: opening.flow, title } });
}

function begin(talk: Talk, opening: Opening): void {
  makeRoom(talk);
  talk.take({ type: "begin", flow: opening.flow, input: opening.input });
}

function unknown({ kernel }: Scope, talk: Talk): void {
  talk.say("common.nothingOpen");
  const menu = kernel.openings.by.menu;
  if (menu !== undefined) begin(talk, { flow: menu, input: {} });
}

function allows({ kernel }: Scope, talk: Talk, { flow }: Opening): boolean {
  const known = kernel.flows[flow];
  return known !== undefined && mayBegin(known, talk.roles());
}

/** Begins what waited for this person, and for those whom this turn gave news. */
export function beginAfter(scope: Scope, addressId: number): void {
  beginWaiting(scope, addressId);
  for (const wanting of scope.wanting) if (wanting !== addressId) beginWaiting(scope, wanting);
}
