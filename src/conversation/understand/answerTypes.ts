import type { AnswerType } from "../flow.ts";
import { readLocality } from "./locality.ts";
import { readName } from "./name.ts";
import type { Reader } from "./reading.ts";
import { readYesNo } from "./yesNo.ts";

/** How an answer in words is read, by what a flow calls it (`type: name`). A new kind of answer is a file and a line. */
export const answerTypes: Readonly<Record<AnswerType, Reader>> = {
  yesNo: readYesNo,
  name: readName,
  locality: readLocality,
  names: readName,
  place: readLocality,
  day: readName,
  pastDay: readName,
  hours: readName,
  number: readName,
  freeText: readName,
  report: readName,
};
