import { randomBytes } from "node:crypto";

/** Crockford's: no letter that reads like a digit or like another letter. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Thirteen letters and digits, some 65 random bits: a code that makes its bearer staff. One of them is a digit at least:
 * by that it is known from a word when somebody writes it.
 */
export function newCode(): string {
  for (;;) {
    const code = [...randomBytes(13)].map((byte) => alphabet[byte % alphabet.length]).join("");
    if (/\d/.test(code)) return code;
  }
}
