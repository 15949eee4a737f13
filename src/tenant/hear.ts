import { findPastOffer, remindOfOffers } from "../actions/offerPlaces.ts";
import { isAnsweredFirst } from "../conversation/answeredFirst.ts";
import { type Choice, chooseFlow, mayBegin, type Opening } from "../conversation/chooseFlow.ts";
import { greetingIn, isFarewell, isGreeting } from "../conversation/understand/courtesy.ts";
import type { GlobalWord } from "../conversation/understand/globalCommands.ts";
import { looksLikeReport } from "../conversation/understand/report.ts";
import { isTick } from "../conversation/understand/tick.ts";
import type { Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import { beginWaiting } from "./beginWaiting.ts";
import { clockwork } from "./clockwork.ts";
import { readGreeting } from "./greet.ts";
import {
  captionOf,
  isLongList,
  isLookingAtList,
  keepable,
  LongestAnswer,
  type Media,
  type Message,
  opensAgain,
  opensAnything,
  wellNamed,
} from "./hearing.ts";
import { isAskedWhy, isForPerson, isMidway, isToldTheirs } from "./hearOwn.ts";
import { replyIn, replyPressed, replySinceAsked } from "./hearReply.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talk.ts";

/**
 * Finds what a message answers, in this order: the button or the quoted question; words that always count; the open
 * question; another flow's opening words; nothing we know.
 */
export function hear(scope: Scope, talk: Talk, message: Message, account: string): void {
  const { said } = message;
  // Who says BAJA wants to hear of nothing any more.
  if (talk.hasLapsed() && (said.type !== "text" || !isStop(scope, said.text))) talk.tellLapsed();
  switch (said.type) {
    case "pressed":
      return press(scope, talk, account, message);
    case "text":
      if (said.text.length > LongestAnswer && !isLongList(scope, talk, said.text))
        return talkOn(talk, "common.tooLong");
      return text(scope, talk, account, message.answers, said.text);
    case "reaction":
      return react(scope, talk, account, said.emoji, said.of);
    case "media":
      return media(scope, talk, said);
  }
}

const isStop = ({ kernel }: Scope, said: string): boolean => {
  const choice = chooseFlow(kernel.openings, said);
  return choice.type === "global" && choice.word === "stop";
};

function text(scope: Scope, talk: Talk, account: string, quoted: string | undefined, said: string): void {
  if (quoted === undefined && !isMidway(scope, talk) && isToldTheirs(scope, talk, said)) return;
  const replied = replyIn(scope, talk, { account, quoted, text: said });
  if (replied !== null) return reply(scope, talk, replied);
  const asked = askedBy(scope, talk, account, quoted);
  if (asked !== null && !talk.take({ type: "return", ask: asked })) return talkOn(talk, "common.lateAnswer");
  if (asked !== null && isAskedAnew(talk, asked)) return;
  if (talk.lostRole && !opensAnything(scope, said)) return talkOn(talk, "common.roleOver");
  words(scope, talk, said);
}

// — media —

/** A place may be an answer; a photo may belong to what is open, or tell of something the staff did. */
function media(scope: Scope, talk: Talk, said: Media): void {
  if (said.place && talk.take({ type: "placed", ...wellNamed(said.place) })) return;
  const { caption } = captionOf(said);
  const tells = caption !== undefined && looksLikeReport(caption);
  if (keepable(said) && talk.take({ type: "media", ...captionOf(said), tells, at: scope.now })) return;
  if (keepable(said) && isShown(scope, talk, caption, tells)) return;
  if (talk.lostRole) return talkOn(talk, "common.roleOver");
  const values = { media: said.media };
  if (!talk.countsTries())
    return talkOn(talk, talk.question() ? "common.onlyWords" : "common.mediaKept", values);
  talk.say("common.onlyWords", values);
  talk.misunderstood();
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
  } else if (isIdle(scope, talk)) talk.take({ type: "leave" });
  else if (talk.question()?.choices.length === 0 && !talk.isIn(flow)) return false;
  begin(talk, {
    flow,
    input: { ...(caption !== undefined && { text: caption }), ...(tells && { own: "yes" }) },
  });
  return true;
}

/** Says something and, when a question is open, asks it again: nobody is left without knowing what comes next. */
function talkOn(talk: Talk, because: TextKey, values: Values = {}): void {
  talk.take({ type: "repeat", because, values, short: true });
}

/** The whole question again: somebody may come back after days. */
function resume(talk: Talk): void {
  talk.take({ type: "repeat", because: "common.resumed" });
}

// — buttons —

function press(scope: Scope, talk: Talk, account: string, { said, answers }: Message): void {
  if (said.type !== "pressed") return;
  const { token, label } = said;
  const pressed = replyPressed(scope, token);
  if (pressed !== null) return reply(scope, talk, pressed);
  const mine = /^(\d{1,15}):(\d{1,4}|more)$/.exec(token);
  // A button that is none of ours (an old template's) still says something with its label.
  if (!mine) return label === undefined ? talkOn(talk, "common.late") : words(scope, talk, label);
  // The question it belongs to may lie under others that were opened since.
  const asked = Number(mine[1]);
  if (!talk.take({ type: "return", ask: asked })) return late(scope, talk, account, answers);
  if (isAskedAnew(talk, asked)) return;
  if (mine[2] === "more") {
    talk.take({ type: "more" });
    return;
  }
  if (!talk.take({ type: "chose", index: Number(mine[2]) })) talkOn(talk, "common.late");
}

/** Two replies in a row: the second one says what they want. A menu is left for either. */
function reply({ kernel }: Scope, talk: Talk, opening: Opening): void {
  if (talk.isIn(opening.flow) || talk.isOnlyIn(kernel.leading)) talk.take({ type: "leave" });
  begin(talk, opening);
}

/**
 * A button of a question that has passed. Whoever is still offered a place is asked about that again; of a past offer
 * they hear what became of it.
 */
function late(scope: Scope, talk: Talk, account: string, pressed: string | undefined): void {
  if (talk.lostRole) return talkOn(talk, "common.roleOver");
  const { store } = scope.kernel;
  const { id: addressId, channel } = talk.address;
  const key = pressed && store.outbox.findAsk(channel, account, pressed, addressId)?.key;
  const past = key ? findPastOffer({ store, addressId, now: scope.now }, key) : null;
  if (past) return talkOn(talk, past.text, past.values);
  // They just heard that it is over.
  if (talk.toldLapsed()) return unknown(scope, talk);
  talkOn(talk, "common.late");
  if (!talk.question()) remindOfOffers(clockwork(scope), talk.address.id);
}

/** The question of ours that a message quotes; null where it quotes none, or nothing is open. */
function askedBy({ kernel }: Scope, talk: Talk, account: string, quoted: string | undefined): number | null {
  if (quoted === undefined || !talk.question()) return null;
  return kernel.store.outbox.findAsk(talk.address.channel, account, quoted, talk.address.id)?.ask ?? null;
}

/** The flow is another since they were asked: they were told so and asked what it asks now, which this does not answer. */
const isAskedAnew = (talk: Talk, asked: number): boolean => talk.question()?.ask !== asked;

/** A thumb up under an open question is an answer to it; any other reaction needs none of ours. */
function react({ kernel }: Scope, talk: Talk, account: string, emoji: string, of: string): void {
  if (!talk.question() || emoji === "") return;
  const asked = kernel.store.outbox.findAsk(talk.address.channel, account, of, talk.address.id);
  if (asked?.ask === undefined || asked.ask === null) return;
  if (talk.take({ type: "return", ask: asked.ask }) && !isAskedAnew(talk, asked.ask))
    talk.take({ type: "said", text: emoji });
}

// — words —

function words(scope: Scope, talk: Talk, text: string): void {
  const { kernel } = scope;
  const choice = readGreeting(kernel, talk, text) ?? chosenHere(scope, talk, text);
  if (choice.type === "global") return globalWord(scope, talk, choice.word, text);
  if (choice.type === "code") {
    // Only its hash goes on from here: what is kept of a conversation must not let anybody in.
    if (talk.isUntouched()) talk.take({ type: "leave" });
    return begin(talk, { flow: choice.flow, input: { code: kernel.parts.hash(choice.code) } });
  }
  if (isForPerson(scope, talk, text)) return;
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
  if (opensAgain(talk, choice)) {
    if (!talk.take({ type: "said", text, exactly: true })) resume(talk);
    return;
  }
  if (talk.take({ type: "said", text })) return;
  if (talk.leavePast()) return words(scope, talk, text);
  const replied = replySinceAsked(scope, talk, text);
  if (replied !== null) return reply(scope, talk, replied);
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

/** What a message is, apart from an answer: a command's words that rather answer what is open are nothing else. */
function chosenHere({ kernel }: Scope, talk: Talk, text: string): Choice {
  const choice = chooseFlow(kernel.openings, text);
  // «Corregir» is tried as an answer before it corrects.
  const open = choice.type === "global" && choice.word !== "correct" ? talk.asked() : null;
  if (choice.type !== "global" || open === null) return choice;
  return isAnsweredFirst(open, choice.word, text) ? { type: "none" } : choice;
}

/** Whether nothing is lost by leaving what is open: it only leads to other flows, or nothing was answered in it. */
const isIdle = ({ kernel }: Scope, talk: Talk): boolean =>
  talk.isOnlyIn(kernel.leading) || talk.isUntouched();

/**
 * Four digits alone that answer nothing else, while a roll takes people: somebody has arrived. A code of no roll is one
 * too, or whoever guesses could try them all without being counted.
 */
function isRollCode({ kernel, now }: Scope, talk: Talk, text: string): boolean {
  const code = /^\s*(\d{4})\s*\.?\s*$/.exec(text)?.[1];
  const flow = kernel.openings.by.rollCode;
  const { rollCalls } = kernel.store;
  if (code === undefined || flow === undefined) return false;
  if (!rollCalls.findOpenByCode(code) && !rollCalls.isAnyTaking(now)) return false;
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
  if (isIdle(scope, talk)) talk.take({ type: "leave" });
  begin(talk, { flow, input: { text } });
  return true;
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
      if (!talk.question()) break;
      if (!talk.take({ type: "skip" })) talk.misunderstood();
      return;
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
  // It was left for something else, and is asked for anew.
  talk.unbury(flow);
  if (talk.isIn(flow)) {
    // «español» while the language is being asked is an answer.
    if (!talk.question() || !talk.take({ type: "said", text })) resume(talk);
    return;
  }
  // Who wants a person in the middle of something goes on with that: they are not asked why.
  if (word === "human") return begin(talk, { flow, input: talk.question() ? { amid: "yes" } : {} });
  talk.makeRoom(flow);
  talk.beginWith(flow, text);
}

/**
 * Another flow was asked for in the middle of one: what only tells is told at once, and so is what says all it takes
 * («asistencia 4831»: a line of people waits behind them). Anything else is offered.
 */
function leaveFor(scope: Scope, talk: Talk, opening: Opening): void {
  const { kernel } = scope;
  // Asked whether to pass to one thing, they name another: only the last one is meant.
  if (kernel.openings.by.switch !== undefined) talk.stepOut(kernel.openings.by.switch);
  // What goes on was meant as an answer there.
  if (talk.isIn(opening.flow)) return opening.goesOn ? talk.misunderstood() : resume(talk);
  if (talk.isOnlyIn(kernel.leading)) {
    talk.take({ type: "leave" });
    return begin(talk, opening);
  }
  // What only tells or leads takes nobody away from what they were asked.
  const isLight = kernel.telling.has(opening.flow) || kernel.leading.has(opening.flow);
  if (!isLight && talk.isUntouched()) {
    talk.take({ type: "leave" });
    return begin(talk, opening);
  }
  if (opening.goesOn || isLight || kernel.openings.by.switch === undefined) return begin(talk, opening);
  const title = { text: `${opening.flow}.title` };
  begin(talk, { flow: kernel.openings.by.switch, input: { ...opening.input, flow: opening.flow, title } });
}

function begin(talk: Talk, opening: Opening): void {
  talk.makeRoom(opening.flow);
  talk.take({ type: "begin", flow: opening.flow, input: opening.input });
}

function unknown({ kernel }: Scope, talk: Talk): void {
  if (!talk.toldLapsed()) talk.say("common.nothingOpen");
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
