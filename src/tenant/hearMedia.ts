import { looksLikeReport } from "../conversation/understand/report.ts";
import { allows, begin, isIdle, talkOn } from "./goOn.ts";
import { captionOf, keepable, type Media, wellNamed } from "./hearing.ts";
import type { Scope } from "./kernel.ts";
import type { Talk } from "./talkDoor.ts";

/** A place may be an answer; a photo may belong to what is open, or tell of something the staff did. */
export function hearMedia(scope: Scope, talk: Talk, said: Media): void {
  if (said.place && talk.take({ type: "placed", ...wellNamed(said.place) })) return;
  const { caption } = captionOf(said);
  const tells = caption !== undefined && looksLikeReport(caption);
  if (keepable(said) && talk.take({ type: "media", ...captionOf(said), tells, at: scope.now })) return;
  if (keepable(said) && isShown(scope, talk, caption, tells)) return;
  if (talk.lostRole) return talkOn(talk, "common.roleOver");
  const values = { media: said.media };
  // What is asked stands right above it, and nobody takes a sticker for an answer: that it is none is enough.
  if (said.media === "sticker" && talk.question() && !talk.countsTries())
    return talk.say("common.onlyWords", values);
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
