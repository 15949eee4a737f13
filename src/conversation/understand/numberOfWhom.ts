import { foldLetters, wordsOf } from "./fold.ts";
import { questionIn } from "./question.ts";

// Whose number it is: «el niño tiene 8» says nothing of the girl who was asked for, and «mi hermana pesa 60» nothing of the
// mother; «mi niña tiene 8» is hers.

type Sex = "f" | "m" | null;
interface Whom {
  /** Children are called by many words; of others each is somebody else. */
  readonly who: string;
  readonly sex: Sex;
}

const child =
  /^(?:nin|ninit|hij|hijit|nen|chamac|chamaquit|muchachit|chiquit|bebit|niet|nietecit|ahijad)([oa])$|^(bebe|criatura|menor|becari[oa]|alumn[oa])$/;
const grown =
  /^(?:(mama|mamita|madre|papa|papito|padre|espos[oa]|marido|mujer|yerno|nuera)|(herman|hermanit|ti|prim|abuel|abuelit|suegr|cunad|vecin|sobrin|sobrinit|comadr|compadr|consuegr|patron)([oae]))$/;
const same: ReadonlyMap<string, string> = new Map([
  ["mamita", "mama"],
  ["madre", "mama"],
  ["papito", "papa"],
  ["padre", "papa"],
  ["marido", "esposo"],
  ["mujer", "esposa"],
]);

/** Who a folded word names, after its article. */
function whomAt(words: readonly string[], at: number, isOfEither = false): Whom | null {
  const word = words[at] ?? "";
  const young = child.exec(word);
  if (young !== null)
    return {
      who: "child",
      sex: sexOf(young[1]) ?? (isOfEither ? null : byArticle(words[at - 1] ?? "", word)),
    };
  const old = grown.exec(word);
  if (old === null) return null;
  const [, named = "", stem = "", end = ""] = old;
  const sex = end === "o" ? "m" : "f";
  const own = stem.replace(/(?:it|cit)$/, "");
  return named === "" ? { who: `${own}${end}`, sex } : { who: same.get(named) ?? named, sex: null };
}
const isAnyChild = /^(?:bebe|menor|criatura)$/;
const sexOf = (end: string | undefined): Sex => (end === "a" ? "f" : end === "o" ? "m" : null);
/** «La bebé», «el menor»; «el alumno» may be of either. */
const byArticle = (article: string, word: string): Sex =>
  /^(?:alumn|becari)/.test(word) ? null : article === "la" ? "f" : article === "el" ? "m" : null;

const whomsIn = (words: readonly string[]): readonly Whom[] =>
  words.flatMap((_, at) => {
    const whom = whomAt(words, at);
    return whom === null || isBeside(words, at) ? [] : [whom];
  });

/** «Con su hermana», «según mi mamá», «mi esposo dice que 8»: nobody the number is of. */
const isBeside = (words: readonly string[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 2), at)
    .some((word) => /^(?:con|para|pa|por|segun|como|que|a|al|del?|y|o|ni|sin|mas|igual)$/.test(word)) ||
  /^(?:dice|dijo|cree|calcula|contesta|responde|de|del)$/.test(words[at + 1] ?? "");

/** The one person a question asks about; null where it asks about nobody, or about several. */
function askedWhom(question: string): Whom | null {
  const words = wordsOf(foldLetters(questionIn(question)));
  // «El bebé», «el menor» may be a girl, where nobody knows her yet.
  const all = words.flatMap((word, at) => whomAt(words, at, isAnyChild.test(word)) ?? []);
  const [first, ...others] = all;
  return first === undefined || others.some((other) => !isSame(other, first)) ? null : first;
}

const isSame = (one: Whom, other: Whom): boolean =>
  one.who === other.who && (one.sex === null || other.sex === null || one.sex === other.sex);

/** «El niño tiene 8» to how old the girl is. */
export function isOfAnother(text: string, question: string): boolean {
  const asked = askedWhom(question);
  if (asked === null) return false;
  const said = whomsIn(wordsOf(foldLetters(text)));
  return said.length > 0 && !said.some((whom) => isSame(whom, asked));
}

const head =
  /^\s*(?:(?:pues|ya|mire|es que)[\s,]+)*(?:la|el|mi|su|nuestr[oa])\s+(\p{L}{3,14})[\s,]+(?=(?:(?:ya|apenas|nom[aá]s|ahorita)\s+)*(?:tiene|cumpli[oó]|pesa|mide|va|hace|camina|tarda|est[aá]|son|\d))/iu;

/** «Mi niña tiene 8» as «tiene 8», where she was asked for. */
export function withoutWhom(text: string, question: string): string {
  const [, word = ""] = head.exec(text) ?? [];
  const asked = word === "" ? null : askedWhom(question);
  if (asked === null || /\b(?:y|e)\s+(?:mi|el|la|su)\b/iu.test(text)) return text;
  const [, article = ""] = /(?:^|\s)(la|el)\s+\p{L}+[\s,]+$/iu.exec(head.exec(text)?.[0] ?? "") ?? [];
  const whom = whomAt([article.toLowerCase(), foldLetters(word)], 1);
  return whom !== null && isSame(whom, asked) ? text.replace(head, "") : text;
}
