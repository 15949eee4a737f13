/** The language to answer in: the first of `locales` that Accept-Language wants most, or `locales[0]`. */
export function preferredLocale(header: string | undefined, locales: readonly string[]): string {
  let best = locales[0] ?? "";
  let weight = 0;
  for (const part of (header ?? "").slice(0, 500).split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const q = parameters.find((parameter) => parameter.trim().startsWith("q="));
    const wanted = q === undefined ? 1 : Number(q.trim().slice(2));
    const locale = locales.find((known) => known === tag || known === tag.split("-", 1)[0]);
    if (locale === undefined || !(wanted > weight)) continue;
    best = locale;
    weight = wanted;
  }
  return best;
}
