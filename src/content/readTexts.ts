import type { LanguageTexts, TextShape } from "../conversation/check/tables.ts";
import { regionOf } from "../texts/region.ts";
import type { Catalogues } from "../texts/texts.ts";
import { readFluentFile } from "./fluentFile.ts";
import { longestMoment } from "./longestMoment.ts";
import { type Measured, measurePattern, placeholdersOf, referencesIn } from "./pattern.ts";

/** What the checker asks of every text: where it stands, what it shows, how long it can get. */
export function readTexts(catalogues: Catalogues): readonly LanguageTexts[] {
  return Object.entries(catalogues).map(([locale, files]) => readLanguage(locale, files));
}

/** A language that is not finished says so in its common texts. */
const partialMark = /^### partial$/m;

function readLanguage(locale: string, files: Readonly<Record<string, string>>): LanguageTexts {
  const texts: Record<string, TextShape> = {};
  const moment = longestMoment(locale);
  const numbers = new Intl.NumberFormat(regionOf(locale));
  const unread = Object.entries(files).flatMap(([name, source]) => {
    const file = `locales/${locale}/${name}.ftl`;
    const read = readFluentFile(file, source);
    const measured: Measured = {
      pattern: (id) => read.patterns.get(id),
      moment,
      number: (greatest) => numbers.format(greatest).length,
      text: (key) => texts[key]?.longest({}) ?? 0,
    };
    for (const [id, pattern] of read.patterns) {
      if (id.startsWith("-")) continue;
      texts[`${name}.${id}`] = {
        file,
        line: read.lines.get(id) ?? 1,
        placeholders: placeholdersOf(pattern, measured),
        ...(typeof pattern === "string" && { plain: pattern }),
        mentions: [...referencesIn(pattern)].flatMap((one) =>
          one.type === "text" ? [`${name}.${one.name}`] : [],
        ),
        longest: (shapes) => measurePattern(pattern, shapes, measured),
      };
    }
    return read.unread;
  });
  return { locale, partial: partialMark.test(files.common ?? ""), texts, unread };
}
