import type { LanguageTexts, TextShape } from "../conversation/check/tables.ts";
import { openDates } from "../texts/dates.ts";
import { regionOf } from "../texts/region.ts";
import type { Catalogues } from "../texts/texts.ts";
import { choicesOf } from "./choices.ts";
import { readFluentFile } from "./fluentFile.ts";
import { longestMoment } from "./longestMoment.ts";
import { type Measured, measurePattern, placeholdersOf, referencesIn } from "./pattern.ts";
import { readingOf } from "./reading/reading.ts";
import { type Chosen, type Typical, variationsOf, wordingsOf } from "./wordings.ts";

/** A text as it stands in a file, and as it is said. */
export interface WrittenText extends TextShape {
  /** The usual wording, and then the others, one variant at a time; `chosen`: what is chosen beforehand. */
  readonly variations: (chosen?: Chosen) => readonly string[];
}

export interface WrittenTexts extends LanguageTexts {
  readonly texts: Readonly<Record<string, WrittenText>>;
}

/** What the checker asks of every text: where it stands, what it shows, how long it can get. */
export function readTexts(catalogues: Catalogues): readonly WrittenTexts[] {
  const read = Object.entries(catalogues).map(([locale, files]) => {
    // A language that is not finished may leave what is only typical to another.
    const typical = files.typical ?? catalogues.es?.typical ?? "";
    return readLanguage(locale, files, typical);
  });
  const most = Math.max(0, ...read.map(({ texts }) => Object.keys(texts).length));
  return read.map((language) => withoutMark(language, most, catalogues[language.locale] ?? {}));
}

/** Where there are fewer than these, nobody can tell whether a language was only begun. */
const FewTexts = 100;

/**
 * A language that has not half of what another has was only begun, and its mark was forgotten or misspelt: that is told
 * once, instead of each text that it lacks.
 */
function withoutMark(
  language: WrittenTexts,
  most: number,
  files: Readonly<Record<string, string>>,
): WrittenTexts {
  const { locale, partial, texts, unread } = language;
  const has = Object.keys(texts).length;
  if (partial || most < FewTexts || has * 2 >= most) return language;
  const file = `locales/${locale}/common.ftl`;
  const lines = (files.common ?? "").split(/\r?\n/);
  const near = lines.findIndex((line) => /^#+ *\w{5,10} *$/.test(line) && /par/i.test(line));
  const elsewhere = Object.keys(files).find((name) => partialMark.test(files[name] ?? ""));
  const says =
    near !== -1
      ? `“${lines[near]}” does not say that ${locale} is not finished`
      : elsewhere !== undefined
        ? `that ${locale} is not finished stands in ${elsewhere}.ftl, where it is not read`
        : `${locale} has ${has} of ${most} texts, and nothing says that it is not finished`;
  const mend = "write `### partial`, on a line of its own, in this file";
  return { ...language, partial: true, unread: [{ file, line: near + 1 || 1, says, mend }, ...unread] };
}

/** A language that is not finished says so in its common texts. */
const partialMark = /^### partial\s*$/m;

function readLanguage(locale: string, files: Readonly<Record<string, string>>, usual: string): WrittenTexts {
  const texts: Record<string, WrittenText> = {};
  const moment = longestMoment(locale);
  const showMoment = typicalMoment(locale);
  const value = typicalValues(usual);
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
      const typical: Typical = {
        pattern: measured.pattern,
        moment: showMoment,
        value: (variable) => value(variable, id.split(".", 1)[0] ?? id),
      };
      texts[`${name}.${id}`] = {
        file,
        line: read.lines.get(id) ?? 1,
        placeholders: placeholdersOf(pattern, measured),
        ...(typeof pattern === "string" && { plain: pattern }),
        choices: choicesOf(pattern, measured.pattern),
        mentions: [...referencesIn(pattern)].flatMap((one) =>
          one.type === "text" ? [`${name}.${one.name}`] : [],
        ),
        longest: (shapes) => measurePattern(pattern, shapes, measured),
        wordings: once(() => wordingsOf(pattern, typical)),
        variations: (chosen) => variationsOf(pattern, typical, chosen),
      };
    }
    return read.unread;
  });
  const partial = partialMark.test(files.common ?? "");
  const plurals = new Intl.PluralRules(regionOf(locale));
  // The same few numbers are asked for each text that counts something.
  const forms = new Map<number, string>();
  return {
    locale,
    partial,
    texts,
    plural: (number) => {
      const form = forms.get(number) ?? plurals.select(number);
      forms.set(number, form);
      return form;
    },
    reading: readingOf(locale),
    unread,
  };
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

/**
 * `typical.ftl` says what usually stands where a text shows a value: `topic` for `$session-topic`. What is chosen from a
 * list is called in its line as it is afterwards: `$name` at the step `village` is `village-name`.
 */
function typicalValues(source: string): (variable: string, message: string) => string {
  const { patterns } = readFluentFile("typical.ftl", source);
  return (variable, message) => {
    const last = variable.slice(variable.lastIndexOf("-") + 1);
    const names = [`${message}-${variable}`, variable, last];
    const found = names.map((name) => patterns.get(name)).find((one) => typeof one === "string");
    return typeof found === "string" ? found : last;
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
