import { type Reader, unclear } from "./reading.ts";

const prefix =
  /^\s*(?:(?:el|mi|este es (?:el|mi)|es (?:el|mi)|my|the)\s+)?(?:c[oó]digo|clave|code)\s*:?\s*(?:(?:es|is)\s*:?\s*)?/iu;
const bare = /^\s*(?:es\s+(?:el\s+)?|son\s+|it'?s\s+)?(\d{3})[\s-]?(\d{3})\s*[.!]?\s*$/iu;

/** Six digits, as they are copied from another phone: «482913», «482 913», «mi código es 482-913». */
export const readShortCode: Reader = (text) => {
  if (text.length > 60) return unclear("tooLong");
  const [, first, second] = bare.exec(text.replace(prefix, "")) ?? [];
  return first === undefined || second === undefined ? unclear("digits") : { value: first + second };
};

/** The code of a message that says that it is one; null where it only might be. */
export function saidShortCode(text: string): string | null {
  if (!prefix.test(text)) return null;
  const read = readShortCode(text, {});
  return "value" in read ? read.value : null;
}
