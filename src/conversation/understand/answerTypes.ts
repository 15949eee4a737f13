import type { AnswerType } from "../flow.ts";
import { readCounts } from "./counts.ts";
import { readDay, readPastDay } from "./day.ts";
import { readFreeText } from "./freeText.ts";
import { readHours } from "./hours.ts";
import { readLocality } from "./locality.ts";
import { readMoment } from "./moment.ts";
import { readName } from "./name.ts";
import { readNames } from "./names.ts";
import { readNumber } from "./number.ts";
import { readPhone } from "./phone.ts";
import { readPlace } from "./place.ts";
import type { Reader } from "./reading.ts";
import { readReport } from "./report.ts";
import { readShortCode } from "./shortCode.ts";
import { readShortText } from "./shortText.ts";
import { readTime } from "./time.ts";
import { readYesNo } from "./yesNo.ts";

/** How an answer in words is read, by what a flow calls it (`type: name`). A new kind of answer is a file and a line. */
export const answerTypes: Readonly<Record<AnswerType, Reader>> = {
  yesNo: readYesNo,
  name: readName,
  names: readNames,
  locality: readLocality,
  place: readPlace,
  day: readDay,
  pastDay: readPastDay,
  time: readTime,
  moment: readMoment,
  phone: readPhone,
  hours: readHours,
  number: readNumber,
  shortText: readShortText,
  freeText: readFreeText,
  report: readReport,
  counts: readCounts,
  code: readShortCode,
};
