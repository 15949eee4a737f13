import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Value, Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import { openDates } from "./dates.ts";
import { momentValue, textFunctions, unknownValue } from "./functions.ts";
import { type Need, needsOf, type Pattern } from "./needs.ts";
import { regionOf } from "./region.ts";

/** Fluent sources: by language, then by file without its ending. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A key as code may write it down: one that is there, or else it does not compile. What is put together from the names of
 * flows and steps is only known when it runs, and the check finds what it lacks (F06).
 */
export type KnownKey<K extends string> = K extends unknown
  ? Record<never, never> extends Record<K, unknown>
    ? K
    : K & TextKey
  : never;

/** Everything people read. A key is `file.message` or `file.message.attribute`. */
export interface Texts {
  /**
   * The text in that language. What a language that is not finished lacks is said in the fallback, each text by itself, and
   * so is everything in a language we do not speak. Of several values the first ones count. Throws on a missing key or
   * value, and on a text that cannot be written: those are our bugs, and the checker finds them first.
   */
  readonly text: <K extends string>(
    locale: string,
    key: K & KnownKey<K>,
    ...values: readonly (Values | undefined)[]
  ) => string;
  /** Whether there would be a text to answer with. */
  readonly has: (locale: string, key: string) => boolean;
  /** The languages there are, the fallback first. */
  readonly locales: readonly string[];
}

/** The language that is always finished. */
const always = "es";

interface Entry {
  readonly bundle: FluentBundle;
  readonly pattern: Pattern;
  /** Its variables as Fluent names them, and as flows do: `session.topic` is `$session-topic`. */
  readonly needs: readonly { readonly variable: string; readonly path: string; readonly need: Need }[];
}

/** Parses the catalogues once; throws when one has the same message twice. `zone` is IANA; `fallback` is shipped. */
export function openTexts(
  catalogues: Catalogues,
  { zone, fallback }: { zone: string; fallback: string },
): Texts {
  const shipped = new Map(
    Object.entries(catalogues).map(([locale, files]) => [locale, readEntries(locale, files, zone)]),
  );
  const last = shipped.get(fallback);
  if (last === undefined) throw new Error(`there are no texts in ${fallback}`);

  // What even an institution's own language may lack, while it is not finished.
  const finished = shipped.get(always) ?? last;
  const entryOf = (locale: string, key: string) => {
    // "es-MX" is answered in "es": people's apps name a region.
    const own = shipped.get(locale) ?? shipped.get(locale.split("-", 1)[0] ?? "");
    return own?.get(key) ?? last.get(key) ?? finished.get(key);
  };

  const text: Texts["text"] = (locale, key, ...values) => {
    const entry = entryOf(locale, key);
    if (entry === undefined) throw new Error(`no text ${key} in ${locale}`);
    if (typeof entry.pattern === "string") return entry.pattern;
    const given: Record<string, FluentVariable> = {};
    for (const { variable, path, need } of entry.needs) {
      const value = firstOf(values, path) ?? firstOf(values, variable);
      if (value !== undefined) given[variable] = shownAs(value, (words) => text(locale, words));
      else if (need === "whether") given[variable] = unknownValue(variable);
    }
    const errors: Error[] = [];
    const shown = entry.bundle.formatPattern(entry.pattern, given, errors);
    if (errors.length === 0) return shown;
    throw new Error(`text ${key} in ${locale}: ${errors.map((error) => error.message).join("; ")}`);
  };

  return {
    text,
    has: (locale, key) => entryOf(locale, key) !== undefined,
    locales: [fallback, ...[...shipped.keys()].filter((locale) => locale !== fallback)],
  };
}

function firstOf(all: readonly (Values | undefined)[], name: string): Value | undefined {
  for (const values of all) {
    const value = values?.[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

function readEntries(
  locale: string,
  files: Readonly<Record<string, string>>,
  zone: string,
): ReadonlyMap<string, Entry> {
  const functions = textFunctions(openDates(locale, zone));
  const entries = new Map<string, Entry>();
  for (const [file, source] of Object.entries(files)) {
    // Isolating marks are invisible, and some phones show them as boxes.
    const bundle = new FluentBundle(regionOf(locale), { useIsolating: false, functions });
    const resource = new FluentResource(source);
    const [twice] = bundle.addResource(resource);
    if (twice !== undefined) throw new Error(`${locale}/${file}.ftl: ${twice.message}`);
    for (const { id } of resource.body) {
      const message = bundle.getMessage(id);
      if (message === undefined) continue;
      if (message.value !== null) entries.set(`${file}.${id}`, asEntry(bundle, message.value));
      for (const [name, pattern] of Object.entries(message.attributes)) {
        entries.set(`${file}.${id}.${name}`, asEntry(bundle, pattern));
      }
    }
  }
  return entries;
}

function asEntry(bundle: FluentBundle, pattern: Pattern): Entry {
  const needs = [...needsOf(pattern, bundle)].map(([variable, need]) => ({
    variable,
    need,
    path: variable.replaceAll("-", "."),
  }));
  return { bundle, pattern, needs };
}

function shownAs(value: Value, words: (key: string) => string): FluentVariable {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object") return value;
  return "at" in value ? momentValue(value.at) : words(value.text);
}
