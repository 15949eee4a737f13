import { countsMost } from "./lengths.ts";

/** What a promoter does, as the activity report tells it (S0:344-352). */
export const activityKinds = [
  "homeVisit",
  "talk",
  "guidance",
  "meeting",
  "delivery",
  "walkthrough",
  "referral",
  "other",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** noted: told and not confirmed yet. removed: by its author; it stays, and counts no more. */
export type ActivityStatus = "noted" | "confirmed" | "removed";

/** What can be corrected of an activity, and its status. */
export type ActivityField = "kind" | "day" | "locality" | "counts" | "text" | "status";

export interface ActivityFacts {
  /** `unknown` until its author says. */
  readonly kind: ActivityKind | "unknown";
  readonly text: string;
  readonly locality: string | null;
}

/** What has to be told before an activity can be confirmed: the report asks for what was done, and where (S0:346-350). */
export function lackingFacts({
  text,
  kind,
  locality,
}: ActivityFacts): readonly ("text" | "kind" | "locality")[] {
  return [
    ...(text === "" ? (["text"] as const) : []),
    ...(kind === "unknown" ? (["kind"] as const) : []),
    ...(locality === null ? (["locality"] as const) : []),
  ];
}

export const isActivityKind = (kind: string): kind is ActivityKind =>
  activityKinds.some((known) => known === kind);

// — how many —

/** A number and what it counts: 6 «casas». */
export interface Count {
  readonly count: number;
  readonly of: string;
}

/** «6 casas, 2 rechazos» as numbers and what they count; what is not written so is left out. */
export function readCounts(written: string): readonly Count[] {
  return written.split(", ").flatMap((part) => {
    const [, count, of] = /^(\d{1,6}) (.{1,40})$/u.exec(part) ?? [];
    return count === undefined || of === undefined ? [] : [{ count: Number(count), of }];
  });
}

/** The same in one line, as many as fit in it. */
export function showCounts(counts: readonly Count[]): string {
  let line = "";
  for (const { count, of } of counts) {
    const longer = line === "" ? `${count} ${of}` : `${line}, ${count} ${of}`;
    if (longer.length > countsMost) return line;
    line = longer;
  }
  return line;
}

// — what shows it —

/** What shows an activity: a sticker or a contact shows nothing. */
export const evidenceKinds = [
  "photo",
  "video",
  "videoNote",
  "animation",
  "voice",
  "audio",
  "document",
  "location",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const isEvidenceKind = (kind: string): kind is EvidenceKind =>
  evidenceKinds.some((known) => known === kind);

/** Nothing larger is kept, bytes; as the files port has it. */
const largest = 16 * 1024 * 1024;

export type RefusedEvidence = "tooBig" | "empty" | "gone" | "failed";

/** What becomes of a photo or the like as it comes: a place is kept as it is, a file has to be fetched. */
export function decideEvidence(
  file: { readonly bytes?: number } | undefined,
): "kept" | "wanted" | "tooBig" | "empty" {
  if (!file) return "kept";
  if (file.bytes === 0) return "empty";
  return (file.bytes ?? 0) > largest ? "tooBig" : "wanted";
}

/** Photos so soon after one another were sent together, ms: WhatsApp does not say so itself. */
const together = 30_000;

/** Whether what comes now belongs to the same handful of photos as the last one, and needs no word of its own. */
export function isSameHandful(
  last: { readonly album: string | null; readonly receivedAt: number } | undefined,
  coming: { readonly album: string | null; readonly now: number },
): boolean {
  if (!last) return false;
  if (coming.album !== null && coming.album === last.album) return true;
  return coming.now - last.receivedAt <= together;
}

/** A photo so soon after an activity was confirmed may belong to it, ms. */
const doubtful = 10 * 60_000;

/** Activities confirmed since then may be meant by a photo that comes without words, epoch ms. */
export const doubtfulSince = (now: number): number => now - doubtful;

// — when —

/** Whether a day lies in the week of another, Monday to Sunday; both are YYYY-MM-DD, days of any zone. */
export function isInWeekOf(day: string, today: string): boolean {
  return weekOf(day) === weekOf(today);
}

/** Weeks since the Monday before 1970. */
function weekOf(day: string): number {
  const days = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  return Math.floor((days + 3) / 7);
}
