import { withWords } from "./answers.ts";
import type { Step, TakesMedia } from "./flow.ts";
import { repeat } from "./go.ts";
import type { Event, Frame, Need } from "./state.ts";
import { change, flowOf, holds, inputsOf, nothing, valuesOf, type Walk } from "./walk.ts";

// What comes beside the answers: photos, voice notes, places.

/** Whoever sends many at once hears only once that it is too many: what comes within this, ms, belongs together. */
const Together = 60_000;

type MediaEvent = Event & { type: "media" };

/** Hands what came to the flow's own action; not understood where the flow takes no media, or this shows something else. */
export function withMedia(walk: Walk, frame: Frame, at: Step, event: MediaEvent): Need {
  const takes = flowOf(walk, frame.flow).media;
  const isElsewhere = takes?.when !== undefined && !holds(walk, frame, takes.when);
  const isApart = takes?.tells === "apart" && event.tells === true && !hearsTold(at);
  if (!frame.question || !takes || isElsewhere || isApart) {
    walk.understood = false;
    return nothing;
  }
  if (takes.most !== undefined && (frame.taken?.count ?? 0) >= takes.most)
    return overLimit(walk, frame, at, takes, event);
  change(walk, { ...frame, taking: { caption: event.caption ?? null } });
  return { type: "action", action: takes.action, inputs: inputsOf(walk, frame, takes.with) };
}

/** More than the flow takes is not kept, and that is said; the words under it count all the same. */
function overLimit(walk: Walk, frame: Frame, at: Step, { most = 0 }: TakesMedia, event: MediaEvent): Need {
  const { count = 0, overAt } = frame.taken ?? {};
  const standing: Frame = { ...frame, taken: { count, overAt: event.at } };
  change(walk, standing);
  const isTold = overAt !== undefined && event.at - overAt < Together;
  if (!isTold)
    walk.said.push({
      type: "text",
      key: `${frame.flow}.media-full`,
      values: { ...valuesOf(walk, standing), most },
    });
  if (event.caption !== undefined && hearsTold(at)) {
    const answer = withWords(walk, standing, at, event.caption);
    if (walk.understood) return answer;
    walk.understood = true;
  }
  return isTold ? nothing : repeat(walk, true);
}

/** Whether what somebody tells of their work is heard at this question: it asks for that, or knows what it means. */
export const hearsTold = (at: Step): boolean =>
  at.kind === "ask" &&
  (at.told !== undefined || (at.answer.type === "words" && at.answer.reads === "report"));
