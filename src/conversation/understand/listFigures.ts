import { foldLetters } from "./fold.ts";
import { isFrameWord } from "./frames.ts";
import { isWrittenName } from "./givenNames.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";

// The figures of a list: those that number it, and those told of each person (how old they are, how to reach them, what
// they gave). Where they stand says which; none of them is part of a name, and each stands between two people.

/** The figures of a list as the commas they stand for: «1 Ana Ruiz 34 años 2 Luis Paz 8» is two people. */
export const withoutFigures = (written: string, question: string): string => {
  const text = withoutGrades(written);
  return /\d|(?<!\p{L})uno(?!\p{L})/iu.test(text)
    ? withoutAges(withoutNumbers(withoutSums(text)), question)
    : text;
};

const grade = `(?:(?:primero|segundo|tercero|cuarto|quinto|sexto|kinder|preescolar)(?: (?:año|grado))?(?: de (?:primaria|secundaria|prepa|kinder))?(?: ["“]?[a-f]["”]?)?(?!\\p{L})|\\d ?[°º]? ?["“]?[a-f]["”]?(?!\\p{L})|\\d ?[°º](?!\\p{L}))`;
const gradeAfter = new RegExp(
  `(?<=\\p{L})[,(]? ?(?:(?:que )?(?:va|est[aá]) en|del?|en|,)? ?${grade}\\)?(?=$|[,;.)\\n]| y )`,
  "giu",
);
const gradeBefore = new RegExp(
  `(^|[,;\\n]|\\sy)[^\\S\\n]{0,3}(?:(?:l[oa]s )?del? )?${grade}(?: ?:|(?= \\p{L}))`,
  "giu",
);
/** «Rosa de 3°A», «de tercero Luis Ek», «3A: …»: the class of a child says nothing of who it is. */
const withoutGrades = (text: string): string =>
  /\d|(?<!\p{L})(?:primero|segundo|tercero|cuarto|quinto|sexto|kinder|preescolar)(?!\p{L})/iu.test(text) &&
  !/primer[oa] [\s\S]*segund/iu.test(text)
    ? text
        .replace(gradeAfter, (all) => (/^ ?(?:primero|segundo|tercero|\d)$/iu.test(all) ? all : " "))
        .replace(gradeBefore, (all, before: string) =>
          /\bdel? |\d/iu.test(all) && /:|del? /iu.test(all) ? `${before} ` : all,
        )
    : text;

/** «$50», «(son 2)», «como a las 11», and the telephone that stands behind a name. */
const withoutSums = (text: string): string =>
  text
    .replace(
      /(?<=\p{L}) (?:como |ya )?a las? \d{1,2}(?::\d\d)?(?: ?(?:de la (?:ma[ñn]ana|tarde|noche)|[ap]\.?m\.?|hrs?|y media))?(?=$|[\s,;.)])/giu,
      "",
    )
    .replace(/\(\s?(?:(?:son|somos|en total|total):? )?\d{1,2}(?: personas| en total)?\s?\)(?=\s*$)/giu, " ")
    .replace(/\$\s?\d+(?:[.,]\d+)*(?: ?pesos)?|(?<!\d)\d{1,5} ?pesos(?!\p{L})/giu, " ")
    .replace(
      /(?<=\p{L}[.:]?) ?[,:(–-]? ?(?:(?:tel(?:[eé]fono)?|cel(?:ular)?|n[uú]m(?:ero)?|whats(?:app)?)[.:]? ?){0,2}(?<![\d+])\+?\d(?:[ -]?\d){9,12}(?!\d)\)?/giu,
      ", ",
    );

/** «1 Ana Ruiz 2 Luis Paz», «1ana 2luis»: figures that count from one, each before a word, number the list. */
function withoutNumbers(text: string): string {
  let expected = 1;
  // One a line, and then a figure within a line counts something.
  const isByLine = /^\s*1\P{N}[\s\S]*\n[^\S\n]{0,3}2\P{N}/u.test(text);
  const numbered = text.replace(
    /(^|[\s,;.:)])(?:n[uú]m(?:ero)? )?(\d{1,2}|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?:[.)°º]|\s?-)*(\s*)(?=(\p{L}{1,24}))/giu,
    (all, before: string, figure: string, space: string, next: string) => {
      const isWord = /\D/.test(figure);
      // «Dos muchachas» counts.
      if (isWord && (space === "" || !isWrittenName(foldLetters(next)))) return all;
      const number = isWord ? counts.indexOf(figure.toLowerCase()) : Number(figure);
      if (number !== expected || (isByLine && !/^\n?$/.test(before))) return all;
      expected += 1;
      return `${before}\n`;
    },
  );
  return expected > 2 ? numbered : text;
}

const counts = "cero uno dos tres cuatro cinco seis siete ocho nueve diez".split(" ");

const unit =
  "(?:a[ñn]os?|a[ñn]itos|anios?|meses|mes|d[ií]as(?= de nacid)|semanas)(?: (?:de edad|cumplidos|de nacid[oa]))?";
const aged = new RegExp(
  `(?<!\\p{L})(\\p{L}{2,24}\\.?)\\s?[,:(–-]{0,3}\\s?((?:(?:y |que |ya |con |de |tiene |tengo |edad |cumpli[oó] |va a cumplir ){0,4}))(\\d{1,3})(?!\\d)(?: ?(${unit}))?\\)?(?=$|[\\s,;.:)/\\n])`,
  "giu",
);
/** Who is so asked, or told of so, has an age; a bare figure beside somebody else may count whom they bring. */
const agesAsked =
  /(?:^| )(?:edad(?:es)?|anos|anitos|meses|hij[oa]s|nin[oa]s|niet[oa]s|menores|criaturas|chamac[oa]s)(?= |$)/;

/** «Lucía Poot 34, Mario Poot de 36 años»: an age parts who is named before it from whoever comes next. */
function withoutAges(text: string, question: string): string {
  const areTold = agesAsked.test(foldLetters(`${question} ${text}`));
  return text.replace(
    aged,
    (all, word: string, glue: string, _: string, years: string | undefined, at: number) => {
      const folded = foldLetters(word);
      const before = foldLetters(/(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 26), at))?.[1] ?? "");
      // «Regina Mis 2 años»: a surname, after a name.
      const isNamed = /^\p{Lu}/u.test(word) && isWrittenName(before) && !isRelation(folded);
      if (!isNamed && (isFunctionWord(folded) || isFrameWord(folded) || isRelation(folded))) return all;
      const rest = text.slice(at + all.length);
      // «Rosa Díaz 3 niños»: what is counted comes next.
      const isCount = /^ ?\p{L}/u.test(rest) && !/^ (?:y |e |\p{Lu})/u.test(rest);
      const isAside = all.includes("(") && all.endsWith(")");
      if (years === undefined && !isAside && (!areTold || isCount || /^(?:y|con) $/i.test(glue))) return all;
      return `${word}, `;
    },
  );
}
