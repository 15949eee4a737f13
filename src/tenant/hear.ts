import { isAnsweredFirst } from "../conversation/answeredFirst.ts";
import { type Choice, chooseFlow } from "../conversation/chooseFlow.ts";
import { greetingIn, isFarewell, isGreeting } from "../conversation/understand/courtesy.ts";
import { declinesAll } from "../conversation/understand/declining.ts";
import { looksLikeReport } from "../conversation/understand/report.ts";
import { readRollCode } from "../conversation/understand/rollCode.ts";
import { readShortCode, saidShortCode } from "../conversation/understand/shortCode.ts";
import { isTick } from "../conversation/understand/tick.ts";
import type { TextKey } from "../generated/textKeys.ts";
import { beginWaiting } from "./beginWaiting.ts";
import { enqueue } from "./enqueue.ts";
import { alwaysCounting } from "./floods.ts";
import { allows, begin, isIdle, reply, resume, talkOn, unknown } from "./goOn.ts";
import { readGreeting } from "./greet.ts";
import { hearCommand, leaveFor } from "./hearCommand.ts";
import {
  isLongList,
  isLookingAtList,
  LongestAnswer,
  type Message,
  opensAgain,
  opensAnything,
} from "./hearing.ts";
import { hearMedia } from "./hearMedia.ts";
import { isAskedWhy, isForPerson, isMidway, isOnMenu, isPresentUnder, isToldTheirs } from "./hearOwn.ts";
import { hearPressed, type Pressed } from "./hearPressed.ts";
import { askedBy, hearReaction, isAskedAnew, pastOfferQuoted } from "./hearQuoted.ts";
import { placeIn, replyIn, replySinceAsked } from "./hearReply.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

/**
 * Finds what a message answers, in this order: the button or the quoted question; words that always count; the open
 * question; another flow's opening words; nothing we know.
 */
export function hear(scope: Scope, talk: Talk, message: Message, account: string): void {
  const { said } = message;
  // Who says BAJA wants to hear of nothing any more.
  if (talk.hasLapsed() && (said.type !== "text" || !isStop(scope, said.text))) talk.tellLapsed();
  // BAJA counts as if they had seen it: they want to be asked nothing.
  if (said.type !== "text" || !isStop(scope, said.text)) talk.setUnseenAside(message);
  switch (said.type) {
    case "pressed":
      return pressed(scope, talk, account, { ...said, under: message.answers });
    case "text":
      if (said.text.length > LongestAnswer && !isLongList(scope, talk, said.text))
        return talkOn(talk, "common.tooLong");
      return text(scope, talk, account, message.answers, said.text);
    case "reaction":
      return hearReaction(scope, talk, account, said.emoji, said.of);
    case "media":
      return hearMedia(scope, talk, said);
  }
}

function pressed(scope: Scope, talk: Talk, account: string, button: Pressed): void {
  const label = hearPressed(scope, talk, account, button);
  if (label !== null) words(scope, talk, label);
}

const isStop = ({ kernel }: Scope, said: string): boolean => {
  const choice = chooseFlow(kernel.openings, said);
  return choice.type === "global" && choice.word === "stop";
};

function text(scope: Scope, talk: Talk, account: string, quoted: string | undefined, said: string): void {
  if (!scope.late && quoted === undefined && !isMidway(scope, talk) && isToldTheirs(scope, talk, said))
    return;
  const placed = quoted === undefined ? placeIn(scope, talk, said) : null;
  if (placed === "either") return void talk.take({ type: "repeat", because: null });
  const replied = placed ?? replyIn(scope, talk, { account, quoted, text: said });
  if (replied !== null) return reply(scope, talk, replied);
  const past = pastOfferQuoted(scope, talk, account, quoted, said);
  if (past !== null) return talkOn(talk, past.text, past.values);
  const asked = askedBy(scope, talk, account, quoted);
  if (asked !== null && !talk.take({ type: "return", ask: asked })) return talkOn(talk, "common.lateAnswer");
  if (asked !== null && isAskedAnew(talk, asked)) return;
  if (talk.lostRole && !opensAnything(scope, said)) return talkOn(talk, "common.roleOver");
  words(scope, talk, said);
}

function words(scope: Scope, talk: Talk, text: string): void {
  const { kernel } = scope;
  const choice = readGreeting(kernel, talk, text) ?? chosenHere(scope, talk, text);
  if (scope.late && !talk.question()) return hearLate(scope, talk, choice, text);
  if (choice.type === "global") return hearCommand(scope, talk, choice.word, text);
  if (choice.type === "code") {
    // Only its hash goes on from here: what is kept of a conversation must not let anybody in.
    if (talk.isUntouched()) talk.take({ type: "leave" });
    return begin(talk, { flow: choice.flow, input: { code: kernel.parts.hash(choice.code) } });
  }
  if (isSaidRecognitionCode(scope, talk, text)) return;
  if (isForPerson(scope, talk, text)) return;
  if (isAskedWhy(scope, talk)) {
    // «Gracias», or what opens something of its own, is no reason for wanting a person: nothing is waited for any more.
    if (isRollCode(scope, talk, text)) return;
    if (isFarewell(text) || (choice.type === "opens" && allows(scope, talk, choice)))
      talk.take({ type: "leave" });
  }
  if (!talk.question()) {
    if (isGreeting(text) && talk.showUnseen()) return;
    if (choice.type === "opens" && allows(scope, talk, choice)) return begin(talk, choice);
    if (isFarewell(text)) return talk.say("common.farewell");
    if (isRollCode(scope, talk, text) || isRecognitionCode(scope, talk, text)) return;
    if (!isReport(scope, talk, text) && !isFirstWord(scope, talk, text)) unknown(scope, talk);
    return;
  }
  if (choice.type === "opens" && opensAgain(talk, choice)) {
    if (talk.take({ type: "said", text, exactly: true })) return;
    talk.leaveLookedAtOver(choice.flow);
    if (talk.isOnlyIn(kernel.leading)) {
      // Who asks for the same list once more sees it as it is by now.
      talk.take({ type: "leave" });
      return begin(talk, choice);
    }
    // Nobody is held back by what they only opened, and left for something else.
    talk.unbury(choice.flow);
    if (talk.isIn(choice.flow)) return resume(talk);
  }
  if (isMeantUnder(talk, text) && talk.answerUnder(text)) return;
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
    return isGreeting(text) && !talk.isOnlyIn(kernel.leading)
      ? resume(talk)
      : leaveFor(scope, talk, choice, text);
  }
  if (talk.isOnlyIn(kernel.leading) && (isRollCode(scope, talk, text) || isReport(scope, talk, text))) return;
  if (isLookingAtList(scope, talk) && looksLikeReport(text) && isReport(scope, talk, text)) return;
  if (isToldTheirs(scope, talk, text)) return;
  if (isFarewell(text) && isOnMenu(scope, talk) && talk.take({ type: "skip" })) return;
  if (talk.answerUnder(text)) return;
  // Whoever is known here is taken to have mistaken the answer; «código 482913» says what it is.
  if (!talk.roles().includes("member") && isRecognitionCode(scope, talk, text)) return;
  talk.misunderstood();
}

/** A message to the community that names one of the list they just looked at is no choice of it. */
const isMeantUnder = (talk: Talk, text: string): boolean =>
  text.length > LongestPick && talk.isOverWords() && !declinesAll(text);

/** Who picks one of a list says its number, its day or what it is about. */
const LongestPick = 40;

/**
 * What answers nothing and comes a day or more late begins nothing either: whoever wanted something then is asked, once,
 * whether they still do. What always counts does, and what somebody of the staff tells of their work.
 */
function hearLate(scope: Scope, talk: Talk, choice: Choice, text: string): void {
  if (choice.type === "global" && alwaysCounting.has(choice.word))
    return hearCommand(scope, talk, choice.word, text);
  if (isFarewell(text) || isForPerson(scope, talk, text) || isReport(scope, talk, text)) return;
  const said = { type: "text", key: "common.cameLate" satisfies TextKey, values: {} } as const;
  const hour = Math.floor(scope.now / 3_600_000);
  enqueue(scope, talk.address, [said], "reply", `late:${talk.address.id}:${hour}`);
}

/** What a message is, apart from an answer: a command's words that rather answer what is open are nothing else. */
function chosenHere(scope: Scope, talk: Talk, text: string): Choice {
  const { kernel } = scope;
  const choice = chooseFlow(kernel.openings, text);
  if (choice.type === "none" && isPresentUnder(scope, talk, text))
    return { type: "opens", flow: kernel.openings.by.rollCode ?? "", input: {} };
  // «Corregir» is tried as an answer before it corrects.
  const open = choice.type === "global" && choice.word !== "correct" ? talk.asked() : null;
  if (choice.type !== "global" || open === null) return choice;
  return isAnsweredFirst(open, choice.word, text) ? { type: "none" } : choice;
}

/**
 * Four digits alone that answer nothing else, while a roll takes people: somebody has arrived. A code of no roll is one
 * too, or whoever guesses could try them all without being counted.
 */
function isRollCode({ kernel, now }: Scope, talk: Talk, text: string): boolean {
  // Only digits: «dos, tres» may mean anything.
  const code = /^[\d\s.-]+$/.test(text) ? readRollCode(text) : null;
  const flow = kernel.openings.by.rollCode;
  const { rollCalls } = kernel.store;
  if (code === null || flow === undefined) return false;
  if (!rollCalls.findOpenByCode(code) && !rollCalls.isAnyTaking(now)) return false;
  if (talk.question()) talk.take({ type: "leave" });
  begin(talk, { flow, input: { code } });
  return true;
}

/** «Código 482913» says what it is, whatever is open. */
function isSaidRecognitionCode(scope: Scope, talk: Talk, text: string): boolean {
  return saidShortCode(text) !== null && isRecognitionCode(scope, talk, text);
}

/**
 * Six digits that answer nothing else say who somebody is. A code that nobody gave is a try too. What is open waits: whoever
 * is recognised in the middle of something goes on with it.
 */
function isRecognitionCode({ kernel }: Scope, talk: Talk, text: string): boolean {
  const read = readShortCode(text, {});
  const flow = kernel.openings.by.recognitionCode;
  if (!("value" in read) || flow === undefined) return false;
  talk.stepOut(flow);
  begin(talk, { flow, input: { code: kernel.parts.hash(read.value) } });
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

/** Begins what waited for this person, and for those whom this turn gave news. */
export function beginAfter(scope: Scope, addressId: number): void {
  beginWaiting(scope, addressId);
  for (const wanting of scope.wanting) if (wanting !== addressId) beginWaiting(scope, wanting);
}
