import { foldLetters } from "./fold.ts";
import { isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";
import { countsIn, writeCounts } from "./reportDetails.ts";

/** What is counted, alone: «6 casas y 2 rechazos»; «nada» and «ninguna» are "". */
export const readCounts: Reader = (text, { localities }) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  if (nothingCounted.has(foldLetters(text))) return { value: "" };
  const counts = countsIn(text, localities?.() ?? []);
  return counts.length === 0 ? unclear("notFound") : { value: writeCounts(counts) };
};

const nothingCounted = new Set([
  "nada",
  "ninguna",
  "ninguno",
  "ningun numero",
  "sin numeros",
  "none",
  "nothing",
]);
