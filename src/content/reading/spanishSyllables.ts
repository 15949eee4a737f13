import { figureSyllables } from "./figures.ts";

/** Strong vowels, and weak ones with a tilde, which never share their syllable with another strong one. */
const strong = "aeoáéóíú";

/**
 * How many syllables a Spanish word has when it is said: a word has as many as it has vowel sounds, and two vowels are
 * one sound when one of them is a weak `i`, `u`, `ü` without a tilde (`cui-da`, `a-gua`), and two when they are not
 * (`pa-ís`, `le-er`). `h` between vowels does not part them (`prohi-bir`). Figures count as they are read, roughly.
 */
export function spanishSyllables(word: string): number {
  const letters = plain(word);
  let count = 0;
  let before = "";
  for (const letter of letters) {
    if (isVowel(letter)) {
      if (!isVowel(before) || (strong.includes(letter) && strong.includes(before)) || letter === before)
        count += 1;
    }
    // A mute h leaves the vowels on both sides together.
    if (letter !== "h") before = letter;
  }
  return Math.max(count + figureSyllables(word), 1);
}

const isVowel = (letter: string) => letter !== "" && "aeiouáéíóúü".includes(letter);

/** With the `u` that is only written taken out (`que`, `gui`), and `y` as the vowel or the consonant it is. */
function plain(word: string): string {
  return (
    word
      .toLowerCase()
      .normalize("NFC")
      .replace(/q[uü](?=[eéiíaáoó])/g, "q")
      .replace(/gu(?=[eéií])/g, "g")
      // Between a vowel and another, or before one, it is a consonant (`ya`, `mayo`); elsewhere an i (`y`, `hoy`).
      .replace(/y(?![aeiouáéíóú])/g, "i")
      .replace(/[^a-zñáéíóúü]/g, "")
  );
}
