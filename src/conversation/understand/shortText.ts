import { readFreeText } from "./freeText.ts";
import { type Reader, unclear } from "./reading.ts";

/** UTF-16 units. */
export const LongestShortText = 50;

/** What something is called, in one line of at most 50 units: «Huertos con agua de lluvia». */
export const readShortText: Reader = (text, context) => {
  const read = readFreeText(text, context);
  if ("unclear" in read) return read;
  const line = read.value.replace(/\n/g, " ").replace(/[.\s]+$/, "");
  if (line.length > LongestShortText) return unclear("tooLong");
  return { value: line.charAt(0).toUpperCase() + line.slice(1) };
};
