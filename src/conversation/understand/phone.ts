import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";

/** A telephone number as E.164: ten digits are of Mexico, without the prefixes that are dialled no more (044, 045, 01, +52 1). */
export const readPhone: Reader = (text) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const digits = text.replace(/\D/g, "");
  if (digits === "") return unclear("notFound");
  const bare = digits.replace(/^(?:00)?521(\d{10})$/, "52$1").replace(/^(?:044|045|01)(\d{10})$/, "$1");
  const isForeign = text.includes("+") || bare.length > 10;
  const parsed = parsePhoneNumberFromString(isForeign ? `+${bare}` : bare, "MX");
  return parsed?.isValid() ? { value: parsed.number } : unclear("digits");
};
