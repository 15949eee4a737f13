// Whose habits of dates and numbers a language follows; one that is not here speaks for itself.
const regions: ReadonlyMap<string, string> = new Map([
  ["es", "es-MX"],
  ["en", "en-GB"],
]);

/** The BCP 47 tag that `Intl` is asked with. */
export const regionOf = (locale: string): string => regions.get(locale) ?? locale;
