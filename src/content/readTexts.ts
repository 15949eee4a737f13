import type { LanguageTexts, TextShape } from "../conversation/check/tables.ts";
import { openDates } from "../texts/dates.ts";
import { regionOf } from "../texts/region.ts";
import type { Catalogues } from "../texts/texts.ts";
import { readFluentFile } from "./fluentFile.ts";
import { longestMoment } from "./longestMoment.ts";
import { type Measured, measurePattern, placeholdersOf, referencesIn } from "./pattern.ts";
import { readingOf } from "./reading/reading.ts";
import { type Typical, wordingsOf } from "./wordings.ts";

/** What the checker asks of every text: where it stands, what it shows, how long it can get. */
export function readTexts(catalogues: Catalogues): readonly LanguageTexts[] {
  return Object.entries(catalogues).map(([locale, files]) => readLanguage(locale, files));
}

/** A language that is not finished says so in its common texts. */
const partialMark = /^### partial$/m;

function readLanguage(locale: string, files: Readonly<Record<string, string>>): LanguageTexts {
  const texts: Record<string, TextShape> = {};
  const moment = longestMoment(locale);
  const showMoment = typicalMoment(locale);
  const value = typicalValues(files);
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
    const typical: Typical = { pattern: measured.pattern, moment: showMoment, value };
    for (const [id, pattern] of read.patterns) {
      if (id.startsWith("-")) continue;
      texts[`${name}.${id}`] = {
        file,
        line: read.lines.get(id) ?? 1,
        placeholders: placeholdersOf(pattern, measured),
        mentions: [...referencesIn(pattern)].flatMap((one) =>
          one.type === "text" ? [`${name}.${one.name}`] : [],
        ),
        longest: (shapes) => measurePattern(pattern, shapes, measured),
        wordings: once(() => wordingsOf(pattern, typical)),
      };
    }
    return read.unread;
  });
  const partial = partialMark.test(files.common ?? "");
  return { locale, partial, texts, reading: readingOf(locale), unread };
}

/** A Saturday in summer, in the morning: what most sessions are. */
const aMoment = Date.UTC(2026, 5, 13, 10);
const hour = 3_600_000;
/** What ends, or lasts until then, does so two hours later; what is newly planned is a week after. */
const later: readonly (readonly [RegExp, number])[] = [
  [/ends$|^until$/i, 2 * hour],
  [/^(new|other)/, 7 * 24 * hour],
];

function typicalMoment(locale: string): Typical["moment"] {
  const dates = openDates(locale, "UTC");
  const shown = { DATE: dates.date, DAY: dates.day, SHORTDAY: dates.shortDay, HOUR: dates.hour };
  return (name, variable) => {
    const last = variable.slice(variable.lastIndexOf("-") + 1);
    const after = later.map(([pattern, ms]) => (pattern.test(last) ? ms : 0));
    return shown[name](after.reduce((sum, ms) => sum + ms, aMoment));
  };
}

/** `typical.ftl` says what usually stands where a text shows a value: `topic` for `$session-topic`. */
function typicalValues(files: Readonly<Record<string, string>>): Typical["value"] {
  const { patterns } = readFluentFile("typical.ftl", files.typical ?? "");
  return (variable) => {
    const name = variable.slice(variable.lastIndexOf("-") + 1);
    const found = patterns.get(variable) ?? patterns.get(name);
    return typeof found === "string" ? found : name;
  };
}

/** Most texts are only asked how long they are. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
