import {
  decideEvidence,
  type EvidenceKind,
  isEvidenceKind,
  isSameHandful,
  type RefusedEvidence,
} from "../community/activity.ts";
import type { TextKey } from "../generated/textKeys.ts";
import { briefValues } from "./activityShapes.ts";
import type { Clockwork, Heard, Turn, ValueShape } from "./contract.ts";

/** What was sent, for texts; `none` where nothing was that could be kept. */
export const mediaShape: ValueShape = {
  kind: "id",
  only: ["none", "photo", "video", "videoNote", "animation", "voice", "audio", "document", "location"],
};

/** A message that can show something. */
export interface Shown {
  readonly message: Heard;
  readonly kind: EvidenceKind;
  readonly said: Extract<Heard["said"], { type: "media" }>;
}

/** What this turn's message shows, if it shows anything. */
export function shownIn({ message }: Turn): Shown | null {
  if (message?.said.type !== "media") return null;
  const { said } = message;
  if (!isEvidenceKind(said.media) || (!said.file && !said.place)) return null;
  return { message, kind: said.media, said };
}

/** `more`: with others a moment ago. `already`: this message shows that activity already. */
export type KeptEvidence = {
  readonly outcome: "kept" | "more" | "refused" | "already";
  readonly id: number | null;
};

/** Notes what was sent as evidence of an activity, and asks for its file to be fetched after the commit. */
export function keepEvidence(turn: Turn, activityId: number, shown: Shown): KeptEvidence {
  const { store, now } = turn;
  const { message, kind, said } = shown;
  const { channel, account, messageId } = message;
  const last = store.evidence.findLast(activityId);
  const album = said.album ?? null;
  const decided = decideEvidence(said.file);
  const id = store.evidence.add({
    ...{ activityId, kind, channel, account, messageId, album, now },
    ref: said.file?.ref ?? null,
    caption: said.caption ?? said.place?.name ?? null,
    status: decided === "kept" ? "kept" : "wanted",
  });
  if (id === null) return { outcome: "already", id };
  if (said.place) store.activities.changePlace(activityId, said.place);
  if (decided === "tooBig" || decided === "empty") {
    refuseEvidence(turn, id, decided);
    return { outcome: "refused", id };
  }
  if (said.file) turn.want({ key: `evidence:${id}`, kind: "evidence", input: { evidence: id } });
  return { outcome: isSameHandful(last, { album, now }) ? "more" : "kept", id };
}

const refusals: Readonly<Record<RefusedEvidence, TextKey>> = {
  tooBig: "evidence.tooBig",
  empty: "evidence.empty",
  gone: "evidence.gone",
  failed: "evidence.failed",
};

/** Marks evidence as not to be had, and tells its sender what to do; once. */
export function refuseEvidence(clockwork: Clockwork, id: number, reason: RefusedEvidence): void {
  const { store } = clockwork;
  if (!store.evidence.markRefused(id, reason)) return;
  const found = store.evidence.find(id);
  const activity = found && store.activities.find(found.activityId);
  if (!found || !activity) return;
  const { what, on } = briefValues(activity, clockwork);
  clockwork.notify({
    key: `evidence:${id}`,
    addressId: activity.addressId,
    text: refusals[reason],
    values: { media: found.kind, ...(what && { what }), ...(on && { on }) },
  });
}
