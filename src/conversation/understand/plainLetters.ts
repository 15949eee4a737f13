import { LongestMessage } from "./reading.ts";

/**
 * As `fold`, but what days and hours are written with stays: «14/06», «10:30», «10-12». Small letters without accents,
 * single spaces; nothing of what is too long.
 */
export function plainLetters(text: string): string {
  if (text.length > LongestMessage) return "";
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/[^\p{L}\p{N}/:.-]+/gu, " ")
    .replace(/[.:](?!\d)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
