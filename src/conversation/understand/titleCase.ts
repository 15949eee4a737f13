// Small within a name, as in «María de la Luz» and «Ejido Lázaro Cárdenas del Río».
const particles = new Set([
  "de",
  "del",
  "la",
  "las",
  "los",
  "y",
  "e",
  "el",
  "en",
  "da",
  "do",
  "dos",
  "di",
  "von",
  "van",
]);
const acronyms = new Set([
  "CDMX",
  "DF",
  "EDOMEX",
  "II",
  "III",
  "IV",
  "VI",
  "VII",
  "VIII",
  "IX",
  "XX",
  "XXI",
  "XXIII",
  // Who convenes with people, by the letters everybody knows them by.
  "DIF",
  "SEDIF",
  "SMDIF",
  "IMSS",
  "ISSSTE",
  "INAPAM",
  "INPI",
  "CONAFE",
  "UNAM",
]);

/** «CDMX» is a place without a vowel. */
export const isAcronym = (word: string): boolean => acronyms.has(word);

/** Gives capitals to words written all small or all big, and leaves the others as their writer wrote them. */
export function titleCase(text: string): string {
  return text
    .split(" ")
    .map((word, index) => cased(word, index === 0))
    .join(" ");
}

function cased(word: string, first: boolean): string {
  const small = word.toLowerCase();
  const big = word.toUpperCase();
  // «mARIA»: written with the key for capitals down.
  const isUpsideDown = word.length > 1 && /^\p{Ll}\P{Ll}+$/u.test(word);
  if (word !== small && word !== big && !isUpsideDown) return word;
  if (acronyms.has(big)) return big;
  if (!first && particles.has(small)) return small;
  return small.replace(
    /(^|[-'’(.])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
