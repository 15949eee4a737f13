import { mayBegin, type Opening } from "../conversation/chooseFlow.ts";
import { isGreeting } from "../conversation/understand/courtesy.ts";
import type { Kernel } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

/** What a greeting opens for somebody: whoever works here is welcomed, and not led into taking a place. Null: nothing of its own. */
export function readGreeting(
  { flows, openings }: Kernel,
  talk: Talk,
  text: string,
): ({ readonly type: "opens" } & Opening) | null {
  const flow = openings.by.greeting;
  const known = flow === undefined ? undefined : flows[flow];
  if (flow === undefined || known === undefined || !mayBegin(known, talk.roles())) return null;
  return isGreeting(text) ? { type: "opens", flow, input: {} } : null;
}
