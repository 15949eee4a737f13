import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";

const before = new Set(
  "asistencia attendance el la mi es son the is its it code codigo clave numero numeros number numbers de del of".split(
    " ",
  ),
);

/**
 * The four digits of a roll's code, as people copy or hear them: «58 51», «5-8-5-1», «cincuenta y ocho cincuenta y uno».
 * Null where anything else is said, or more or fewer of them.
 */
export function readRollCode(text: string): string | null {
  if (text.length > LongestSaid) return null;
  const plain = fold(text.replace(/[-‐-―−.,]+/g, " "));
  const words = withoutCourtesy(wordsOf(plain)).filter((word) => !before.has(word));
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const numeral = numeralAt(words, at);
    if (numeral === null) return null;
    const word = words[at] ?? "";
    // Digits stay as they stand: «05 08».
    parts.push(numeral.length === 1 && /^\d+$/.test(word) ? word : String(numeral.value));
    at += numeral.length;
  }
  const sizes = parts.map(({ length }) => length).join("");
  return readAs.has(sizes) ? parts.join("") : null;
}

/** Four digits together, two and two, or each by itself. */
const readAs: ReadonlySet<string> = new Set(["4", "22", "1111"]);

const LongestSaid = 80;
