import type { Step } from "./flow.ts";
import type { Event, Frame, Need } from "./state.ts";
import { change, flowOf, holds, inputsOf, nothing, type Walk } from "./walk.ts";

// What comes beside the answers: photos, voice notes, places.

/** Hands what came to the flow's own action; not understood where the flow takes no media, or this shows something else. */
export function withMedia(walk: Walk, frame: Frame, at: Step, event: Event & { type: "media" }): Need {
  const takes = flowOf(walk, frame.flow).media;
  const isElsewhere = takes?.when !== undefined && !holds(walk, frame, takes.when);
  const isApart = takes?.tells === "apart" && event.tells === true && !hearsTold(at);
  if (!frame.question || !takes || isElsewhere || isApart) {
    walk.understood = false;
    return nothing;
  }
  change(walk, { ...frame, taking: { caption: event.caption ?? null } });
  return { type: "action", action: takes.action, inputs: inputsOf(walk, frame, takes.with) };
}

/** Whether what somebody tells of their work is heard at this question: it asks for that, or knows what it means. */
export const hearsTold = (at: Step): boolean =>
  at.kind === "ask" &&
  (at.told !== undefined || (at.answer.type === "words" && at.answer.reads === "report"));
