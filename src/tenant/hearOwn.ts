import { saysPresent } from "../conversation/understand/presence.ts";
import { asksForOwnRights } from "../conversation/understand/rights.ts";
import { asksWhenOrWhere } from "../conversation/understand/whenWhere.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

// What somebody says of their own: what they have, what is kept of them, and why they want a person.

/** Whether somebody who wants a person is asked what it is about, and nothing else is open. */
export function isAskedWhy({ kernel }: Scope, talk: Talk): boolean {
  const flow = kernel.openings.by.human;
  return flow !== undefined && talk.question() !== null && talk.isOnlyIn(new Set([flow]));
}

/** «Borren mis datos»: what the notice promises is for somebody of the team to do, who reads it as it was written. */
export function isForPerson({ kernel }: Scope, talk: Talk, text: string): boolean {
  const flow = kernel.openings.by.human;
  if (flow === undefined || !asksForOwnRights(text)) return false;
  if (talk.isIn(flow)) return talk.take({ type: "said", text });
  if (talk.isOnlyIn(kernel.leading)) talk.take({ type: "leave" });
  talk.makeRoom(flow);
  return talk.take({ type: "begin", flow, input: { about: text } });
}

/** Whether a question is open that somebody would have to leave; a menu is not. */
export const isMidway = ({ kernel }: Scope, talk: Talk): boolean =>
  talk.question() !== null && !talk.isOnlyIn(kernel.leading);

/**
 * «¿Qué día es?» of somebody who has a place: they are told what they have. Where a convocation calls them to another session
 * they may mean that one.
 */
export function isToldTheirs(scope: Scope, talk: Talk, text: string): boolean {
  const { kernel, now } = scope;
  const flow = kernel.openings.by.whenWhere;
  if (flow === undefined || !asksWhenOrWhere(text)) return false;
  const { store } = kernel;
  const { id } = talk.address;
  const theirs = store.registrations.listLiveByHousehold(id, now);
  if (theirs.length === 0) return false;
  const have = new Set(theirs.map((one) => store.registrations.find(one.id)?.sessionId));
  if (store.summonses.listSessions(id, now).some((called) => !have.has(called))) return false;
  if (!isMidway(scope, talk) && talk.question()) talk.take({ type: "leave" });
  talk.makeRoom(flow);
  return talk.take({ type: "begin", flow, input: {} });
}

/** Whether what is asked last only leads to something: whoever thanks for it has seen enough. */
export const isOnMenu = ({ kernel }: Scope, talk: Talk): boolean =>
  kernel.leading.has(talk.standing()?.flow ?? "");

/** «Presente» on a menu, of somebody who was being asked for the code of a roll: they want to go on with that. */
export function isPresentUnder(scope: Scope, talk: Talk, text: string): boolean {
  const flow = scope.kernel.openings.by.rollCode;
  return flow !== undefined && talk.isIn(flow) && isOnMenu(scope, talk) && saysPresent(text);
}
