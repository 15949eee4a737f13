import { mayBegin, type Opening } from "../conversation/chooseFlow.ts";
import type { Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

// How a talk goes on, whatever was heard.

/** Says something and, when a question is open, asks it again: nobody is left without knowing what comes next. */
export function talkOn(talk: Talk, because: TextKey, values: Values = {}): void {
  talk.take({ type: "repeat", because, values, short: true });
}

/** The whole question again: somebody may come back after days. */
export function resume(talk: Talk): void {
  talk.take({ type: "repeat", because: "common.resumed" });
}

/** Begins a flow over what is open; where too much is open, the deepest makes room. */
export function begin(talk: Talk, opening: Opening): void {
  talk.makeRoom(opening.flow);
  talk.take({ type: "begin", flow: opening.flow, input: opening.input });
}

/** Two replies in a row: the second one says what they want. A menu is left for either. */
export function reply({ kernel }: Scope, talk: Talk, opening: Opening): void {
  if (talk.isIn(opening.flow) || talk.isOnlyIn(kernel.leading)) talk.take({ type: "leave" });
  begin(talk, opening);
}

/** Nothing we know was said: what one can do here is shown, or the question of ours that they did not see yet. */
export function unknown({ kernel }: Scope, talk: Talk): void {
  if (talk.showUnseen()) return;
  if (!talk.toldLapsed()) talk.say("common.nothingOpen");
  const menu = kernel.openings.by.menu;
  if (menu !== undefined) begin(talk, { flow: menu, input: {} });
}

/** Whether this person may begin the flow. */
export function allows({ kernel }: Scope, talk: Talk, { flow }: Opening): boolean {
  const known = kernel.flows[flow];
  return known !== undefined && mayBegin(known, talk.roles());
}

/** Whether nothing is lost by leaving what is open: it only leads to other flows, or nothing was answered in it. */
export const isIdle = ({ kernel }: Scope, talk: Talk): boolean =>
  talk.isOnlyIn(kernel.leading) || talk.isUntouched();
