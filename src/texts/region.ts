// Whose habits of dates and numbers a language follows; one that is not here speaks for itself.
const regions: ReadonlyMap<string, string> = new Map([
  ["es", "es-MX"],
  ["en", "en-GB"],
]);

/** Where the world's tables know nothing of a language (Nahuatl, Maya): as its neighbours write days and numbers. */
const neighbour = "es-MX";

/** The BCP 47 tag that `Intl` is asked with. */
export function regionOf(locale: string): string {
  const region = regions.get(locale) ?? locale;
  return Intl.DateTimeFormat.supportedLocalesOf(region).length > 0 ? region : neighbour;
}
