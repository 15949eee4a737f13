import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";

const around = new Set(
  wordsOf(
    fold(
      `son es hay seran serían caben para de lugar lugares cupo cupos persona personas gente asistentes asientos
      sillas la el los las pon ponle dejale en total numero unas unos somos fueron eran llegaron vinieron asistieron
      hubo sean sea que solo solamente nomas mejor maximo maxima hasta disponibles participantes alumnos familias
      asistencia place places people seats for it is are there only`,
    ),
  ),
);
/** «Como 30» is 30, which is read back; «casi 30» and «más de 30» are no number anybody can be held to. */
const roughly = new Set(wordsOf(fold("como aproximadamente aprox about around")));
const doubtful = new Set(wordsOf(fold("casi cerca minimo minima mas menos almost")));

/** A whole number up to 9,999, as digits: «treinta y cinco» is "35". Two numbers, or one that is only about right, are unclear. */
export const readNumber: Reader = (text) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const grouped = text.replace(/(\d)[,. ](?=\d{3}(?!\d))/g, "$1");
  if (/[-−–+<>~≈±$€=*]\s*\d|\d\s*(?:[.,/:]\s*\d|[%+])|\d{5}/.test(grouped)) return unclear("symbols");
  const words = withoutCourtesy(wordsOf(fold(unfolded(grouped))));
  if (words.length === 0) return unclear("empty");
  let read: number | null = null;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const numeral: Numeral | null = around.has(word) && read !== null ? null : numeralAt(words, at);
    if (numeral) {
      // «30 (treinta)» is said twice.
      if (read !== null && read !== numeral.value) return unclear("several");
      read = numeral.value;
      at += numeral.length;
      continue;
    }
    if (roughly.has(word)) {
      at += 1;
      continue;
    }
    if (word === "mas" && words[at + 1] === "o" && words[at + 2] === "menos") {
      at += 3;
      continue;
    }
    if (word === "nada" && words[at + 1] === "mas") {
      at += 2;
      continue;
    }
    if (doubtful.has(word)) return unclear("unsure");
    if (!around.has(word)) return unclear("sentence");
    at += 1;
  }
  return read === null ? unclear("notFound") : { value: String(read) };
};

/** «30lugares» is two words. */
const unfolded = (text: string) => text.replace(/(\d)(\p{L})/gu, "$1 $2");
