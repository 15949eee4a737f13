import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isVerbForm } from "./verbs.ts";

// Words nobody knows beside a choice that was named: most say nothing of which («zumba mana pa bajar la lonja»). Some may
// name another thing of the same kind, and then nothing is sure: «zumba y yoga», «acta de matrimonio», «Río Grande».

/** One word of a message, as it stands to what is shown. */
export interface Told {
  readonly word: string;
  readonly kind: "named" | "plain" | "unknown";
}

/** What is known of the choice that was named. */
export interface Named {
  /** All that its label says was said: what follows may tell more of it, and makes it nothing else. */
  readonly isWhole: boolean;
  /** Choices are people or places: one more name makes another one. */
  readonly isProper: boolean;
  /** Whether a word is what its label ends with: «limpieza del arroyo» is of «Jornada de limpieza». */
  readonly isLast: (word: string) => boolean;
}

const joints = new Set(["y", "e", "ni", "o", "u", "con", "mas", "tambien", "and", "or"]);
const articles = new Set([
  "el",
  "la",
  "los",
  "las",
  "un",
  "una",
  "lo",
  "de",
  "del",
  "al",
  "a",
  "otra",
  "otro",
]);

/** «… y también en Coapinole.» */
const leads: ReadonlySet<string> = new Set([...articles, "en", "por"]);

/** Whether a word that is not known may be another thing of the kind that is shown. */
export function hasRival(told: readonly Told[], named: Named): boolean {
  return told.some(({ kind }, at) => (kind === "unknown" && isRival(told, at, named)) || isOneMore(told, at));
}

/** «Huertos y cocina»: nobody cooks there. */
const isOneMore = (told: readonly Told[], at: number): boolean =>
  at > 0 &&
  at === told.length - 1 &&
  /^[ye]$/.test(told[at - 1]?.word ?? "") &&
  told[at]?.kind === "plain" &&
  isNounAlike(told[at]?.word ?? "");
const isNounAlike = (word: string): boolean =>
  word.length > 4 && /[ao]$/.test(word) && isVerbForm(word) && !isFunctionWord(word) && !isRelation(word);

function isRival(told: readonly Told[], at: number, { isWhole, isProper, isLast }: Named): boolean {
  const word = told[at]?.word ?? "";
  // «Viuda desde hace 3 años».
  if (/\d/.test(word))
    return !counted.test(told[at + 1]?.word ?? "") && !isRelation(told[at + 1]?.word ?? "");
  const before = firstBut(articles, told, at, -1);
  const after = firstBut(articles, told, at, 1);
  const isBeside = told[at - 1]?.kind === "named" || (before?.kind === "named" && told[at - 1]?.word !== "a");
  // «Pegadito», «seguramente»: no surname, nor the rest of a label.
  const isMore =
    !isProper && /^del?$/.test(joinBefore(told, at)) && before !== undefined && isLast(before.word);
  if (isBeside && !isManner.test(word) && !isMore && (isProper || !isWhole)) return true;
  if (told[at + 1]?.kind === "named" && !isWhole) return true;
  // «Mi niña, la más chica», «con las mamás»: which one of hers, and with whom.
  if (told[at - 1]?.word === "mas" && articles.has(told[at - 2]?.word ?? "")) return false;
  if (before?.word === "con" && owners.test(told[at - 1]?.word ?? "")) return false;
  // «Zumba y yoga», «yoga y zumba»: what is joined by «y» to what is named is one more.
  // «Y tantita calabaza» is the one that is named.
  const isOfNamed = told[at + 1]?.kind === "named";
  const joint = firstBut(leads, told, at, -1);
  if (joint !== undefined && joint !== before && joints.has(joint.word) && !isOfNamed) return true;
  if (before !== undefined && joints.has(before.word) && !isOfNamed && !isActed(told, at)) return true;
  return after !== undefined && joints.has(after.word) && firstNamedAfter(told, at);
}
/** «De» in «limpieza de la cancha», «del arroyo»: what is told of what was named before. */
function joinBefore(told: readonly Told[], at: number): string {
  let from = at - 1;
  while (/^(?:la|las|los|el|lo)$/.test(told[from]?.word ?? "")) from -= 1;
  return told[from]?.word ?? "";
}
const owners = /^(?:la|las|el|los|mis?|sus?|unas?|unos?)$/;
const isManner = /(?:^(?:arib|abaj|cerqu|pegad|junt|adelant|atras)it[oa]|mente|.nd[oa])$/;
const counted = /^(?:anos?|meses|mes|hijos|hijas|ninos|ninas|personas|nietos|dias|semanas|anitos)$/;

/** «… y le echo ganas»: what is joined is a sentence of its own. */
const isActed = (told: readonly Told[], at: number): boolean =>
  isActing(told[at - 1]?.word ?? "") || isActing(told[at + 1]?.word ?? "");
const isActing = (word: string): boolean =>
  /^(?:me|te|se|le|les|nos|lo|que|ya|voy|vamos|ando|tengo|quiero|soy|es|son|esta)$/.test(word) ||
  isVerbForm(word);

function firstBut(
  passed: ReadonlySet<string>,
  told: readonly Told[],
  from: number,
  step: 1 | -1,
): Told | undefined {
  let at = from + step;
  while (passed.has(told[at]?.word ?? "")) at += step;
  return told[at];
}

function firstNamedAfter(told: readonly Told[], from: number): boolean {
  let at = from + 1;
  while (joints.has(told[at]?.word ?? "") || articles.has(told[at]?.word ?? "")) at += 1;
  return told[at]?.kind === "named";
}

/** A clause of one or two words that nobody knows and no verb: «zumba, yoga»; where, when or with whom are none. */
export function isBareThing(words: readonly string[]): boolean {
  if (words.length === 1 && isNounAlike(words[0] ?? "")) return true;
  if (!isThing.test(words.join(" ")) || words.some((word) => isActing(word))) return false;
  const content = words.filter((word) => word.length > 2 && !isFunctionWord(word));
  return (
    content.length > 0 &&
    content.length <= 2 &&
    content.every(
      (word) => !/\d/.test(word) && !isRelation(word) && !isVerbForm(word) && !isManner.test(word),
    )
  );
}
const isThing =
  /^(?:(?:y|e|el|la|los|las|de|del|un|una|lo|a) )*(?!primer|segund|tercer|ultim|en |a )\S+(?: (?:de )?\S+)?$/;
