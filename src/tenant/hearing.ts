import type { Incoming } from "../channels/contract.ts";
import { placeMost } from "../community/lengths.ts";
import { type Choice, chooseFlow } from "../conversation/chooseFlow.ts";
import type { GlobalWord } from "../conversation/understand/globalCommands.ts";
import { LongestNames } from "../conversation/understand/names.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

// What can be told of a message before anything is done with it.

/** Words longer than this are no answer to anything we ask, in UTF-16 units. */
export const LongestAnswer = 1000;

export type Message = Extract<Incoming, { type: "message" }>;
export type Media = Extract<Message["said"], { type: "media" }>;

/** Words that mean something whatever is open; those that move within it mean nothing any more. */
export function opensAnything({ kernel }: Scope, said: string): boolean {
  const choice = chooseFlow(kernel.openings, said);
  const within: readonly GlobalWord[] = ["cancel", "back", "correct", "skip"];
  return choice.type === "global" ? !within.includes(choice.word) : choice.type !== "none";
}

/** A list of names may be longer than any other answer: the whole room of a session, from a paper. */
export function isLongList({ kernel }: Scope, talk: Talk, text: string): boolean {
  if (text.length > LongestNames) return false;
  if (talk.asksNames()) return true;
  const choice = chooseFlow(kernel.openings, text);
  return choice.type === "opens" && choice.goesOn === true;
}

/** A name that no text has room for is asked, as where there is none. */
export function wellNamed({ name, ...point }: NonNullable<Media["place"]>): NonNullable<Media["place"]> {
  const short = name?.trim() ?? "";
  return short === "" || short.length > placeMost ? point : { ...point, name: short };
}

/** What can be evidence of something: a file, or a place. Nobody shows with a sticker what they did. */
export const keepable = ({ media, file, place }: Media): boolean =>
  media !== "sticker" && (file !== undefined || place !== undefined);

/** Words under a photo, as far as they can answer something. */
export const captionOf = ({ caption }: Media): { readonly caption?: string } =>
  caption ? { caption: caption.slice(0, LongestAnswer) } : {};

/**
 * Words that open what is open already ask to see it again, unless they are a choice's own: «por aprobar» is no
 * «Aprobar». Those that say something more («corregir nombre») may be its answer.
 */
export function opensAgain(talk: Talk, choice: Choice): boolean {
  return choice.type === "opens" && talk.isIn(choice.flow) && Object.keys(choice.input).length === 0;
}

/** Whether a list is open rather than a yes or no: it is asked again when what they tell meanwhile is kept. */
export function isLookingAtList({ kernel }: Scope, talk: Talk): boolean {
  const flow = kernel.openings.by.report;
  const choices = talk.question()?.choices ?? [];
  if (flow === undefined || talk.isIn(flow) || choices.length === 0) return false;
  return !choices.some(({ id }) => id === "yes");
}
