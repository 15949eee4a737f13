const written = /^\+?\d[\d\s().-]*$/;

/**
 * The one form that all ways of writing a phone number share, digits alone; null for what is no number. Mexico's 521
 * and Argentina's 549 are 52 and 54 with a digit that mobile numbers have in some places only. Nobody is written to by
 * it: platforms want the number as they gave it.
 */
export function phoneKey(given: string): string | null {
  if (given.length > 40 || !written.test(given)) return null;
  const digits = given.replace(/\D/g, "");
  if (digits.length < 5 || digits.length > 20) return null;
  const long = /^(52)1(\d{10})$/.exec(digits) ?? /^(54)9(\d{10})$/.exec(digits);
  return long ? `${long[1]}${long[2]}` : digits;
}
