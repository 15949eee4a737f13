import { fold } from "./fold.ts";

export function looksLikeReport(text: string): boolean {
  return fold(text).startsWith("visite ");
}
