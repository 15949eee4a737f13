import type { Reading } from "../../conversation/check/tables.ts";
import { englishAsks, spanishAsks } from "./asking.ts";
import { englishSyllables } from "./englishSyllables.ts";
import { englishHardWords, spanishHardWords } from "./hardWords.ts";
import { spanishSyllables } from "./spanishSyllables.ts";

/** How easy a language is to read; null where nobody has measured it with its own readers yet. */
export function readingOf(locale: string): Reading | null {
  return measured.get(locale.split("-", 1)[0] ?? locale) ?? null;
}

const measured: ReadonlyMap<string, Reading> = new Map([
  [
    "es",
    {
      // Szigriszt-Pazos' perspicuity, on the scale INFLESZ: from 55 «normal», from 65 «bastante fácil».
      scale: "INFLESZ",
      least: 55,
      syllables: spanishSyllables,
      ease: ease({ syllable: 62.3, word: 1 }),
      hardWords: spanishHardWords,
      asks: spanishAsks,
    },
  ],
  [
    "en",
    {
      // Flesch's reading ease: from 60 “plain English”.
      scale: "Flesch",
      least: 60,
      syllables: englishSyllables,
      ease: ease({ syllable: 84.6, word: 1.015 }),
      hardWords: englishHardWords,
      asks: englishAsks,
    },
  ],
]);

/** Both scales weigh the same two things: how long the words are, and how long the sentences. */
function ease(weigh: { readonly syllable: number; readonly word: number }): Reading["ease"] {
  return ({ sentences, words, syllables }) =>
    206.835 - weigh.syllable * (syllables / words) - weigh.word * (words / sentences);
}
