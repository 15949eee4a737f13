import type { Flow } from "./flow.ts";
import { MostOpen } from "./limits.ts";
import type { Frame } from "./state.ts";

type Flows = Readonly<Record<string, Flow>>;

/**
 * What is open, with room for one conversation more: the deepest is left with what it called, the others stay. Whether
 * to pass to another thing is asked within one, and is none itself.
 */
export function withRoom(flows: Flows, frames: readonly Frame[]): readonly Frame[] {
  const begun = frames.flatMap(({ flow, how }, place) =>
    place === 0 || (how === "begun" && flows[flow]?.by !== "switch") ? [place] : [],
  );
  const tooMany = begun.length + 1 - MostOpen;
  return tooMany > 0 ? frames.slice(begun[tooMany]) : frames;
}

/**
 * What is open, without a flow that lies under others and in which nothing was answered: a menu that was left for
 * something else. The same where it is none of this.
 */
export function withoutBuried(frames: readonly Frame[], flow: string): readonly Frame[] {
  const place = frames.findLastIndex((frame) => frame.flow === flow);
  const buried = frames[place];
  const above = frames[place + 1];
  if (!buried || above?.how !== "begun" || !isUntouched(buried)) return frames;
  return frames.filter((frame) => frame !== buried);
}

/** What lies under the menus on top. The same where none stands over anything. */
export function withoutMenus(frames: readonly Frame[], menus: ReadonlySet<string>): readonly Frame[] {
  const place = frames.findLastIndex(({ flow }) => !menus.has(flow));
  return place === -1 || place === frames.length - 1 ? frames : frames.slice(0, place + 1);
}

/**
 * What is open down to a conversation of this flow, with what it called, where only menus and what nothing was answered
 * in stand over it. The same where something else does, or nothing.
 */
export function downTo(frames: readonly Frame[], flow: string, menus: ReadonlySet<string>): readonly Frame[] {
  const begun = frames.findLastIndex((frame) => frame.flow === flow && frame.how === "begun");
  if (begun === -1) return frames;
  const over = frames.findIndex(({ how }, place) => place > begun && how === "begun");
  if (over === -1 || !frames.slice(over).every((frame) => menus.has(frame.flow) || isUntouched(frame)))
    return frames;
  return frames.slice(0, over);
}

/**
 * The innermost conversation alone, where nothing was answered in those under it; what they called to ask who somebody is
 * counts for nothing. The same where something was.
 */
export function withoutUntouched(frames: readonly Frame[]): readonly Frame[] {
  const place = frames.findLastIndex(({ how }) => how === "begun");
  const under = frames.slice(0, Math.max(0, place));
  return under.every((frame) => frame.how === "called" || isUntouched(frame))
    ? frames.slice(under.length)
    : frames;
}

/** Whether nothing was answered in it and nothing brought along, so that nothing is lost. */
export const isUntouched = ({ values, trail, said, given }: Frame): boolean =>
  trail.length === 0 && said === undefined && given === undefined && Object.keys(values).length === 0;
