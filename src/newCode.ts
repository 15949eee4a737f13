import { randomBytes } from "node:crypto";

/** Crockford's: no letter that reads like a digit or like another letter. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Thirteen letters and digits, 65 random bits: a code that makes its bearer staff. */
export const newCode = (): string =>
  [...randomBytes(13)].map((byte) => alphabet[byte % alphabet.length]).join("");
