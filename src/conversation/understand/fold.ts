import { LongestMessage } from "./reading.ts";
import { remember } from "./remember.ts";

// What people abbreviate, word by word and after folding. Both what is written and what it is compared with pass here.
const spelled: ReadonlyMap<string, string> = new Map(
  Object.entries({
    q: "que",
    k: "que",
    ke: "que",
    d: "de",
    x: "por",
    xq: "porque",
    pq: "porque",
    xfa: "por favor",
    xfis: "por favor",
    xfavor: "por favor",
    porfa: "por favor",
    porfas: "por favor",
    porfis: "por favor",
    porfavor: "por favor",
    pf: "por favor",
    pls: "please",
    plis: "please",
    plz: "please",
    thx: "thanks",
    grax: "gracias",
    grasias: "gracias",
    grcs: "gracias",
    kiero: "quiero",
    qiero: "quiero",
    toy: "estoy",
    bn: "bien",
    tmb: "tambien",
    ola: "hola",
    holi: "hola",
    holis: "hola",
  }),
);

/**
 * A message as it is compared: small letters without accents, digits, single spaces. Emoji, punctuation and invisible
 * marks are gone, repeated letters are one («siiii», and «calle» like «cale»), abbreviations are written out. Of what is
 * too long to be compared with anything (some letters unfold into eighteen) nothing is left.
 */
export const fold = (text: string): string => whole(text);

/** The same of what we show, which is compared with every answer: remembered though it is long. */
export function foldShown(text: string): string {
  return text.length > LongestMessage ? "" : shown(text);
}

function spelledOut(text: string): string {
  return wordsOf(foldLetters(text))
    .map((word) => spelled.get(word) ?? word)
    .join(" ");
}

/** As `fold`, abbreviations left alone: «Ké» is a surname. */
export function foldLetters(text: string): string {
  if (text.length > LongestMessage) return "";
  return letters(text);
}

const plain = /^[\x20-\x7e]*$/;
/** An accented letter unfolds into two, a syllable of Hangul into three; «ﷺ» into eighteen, which nobody answers with. */
const LongestUnfolded = 3 * LongestMessage;

function unmarked(text: string): string {
  if (plain.test(text))
    return text
      .toLowerCase()
      .replace(/['`]+/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .replace(/([a-z])\1+/g, "$1")
      .trim();
  // Unfolded first: «𝐒í» holds a capital only then.
  const unfolded = text.normalize("NFKD");
  if (unfolded.length > LongestUnfolded) return "";
  return unfolded
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’‘`´]+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(\p{L})\1+/gu, "$1")
    .trim();
}

// «sí», «1» and «hola» are most of what people write, and each is compared with several things.
const whole = remember(spelledOut);
const letters = remember(unmarked);
const shown = remember(spelledOut, { longest: LongestMessage });

/** The words of a folded message; none of an empty one. */
export const wordsOf = (folded: string): string[] => (folded === "" ? [] : folded.split(" "));
