import { foldLetters, wordsOf } from "./fold.ts";
import { isGivenName } from "./givenNames.ts";
import { isNear } from "./isNear.ts";
import { soundOf } from "./lexicon.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { rememberedByWord } from "./remember.ts";
import { isVerbForm } from "./verbs.ts";

// The words that yes and no are said with, as a hurried finger writes them: «acwpto», «clato que si», «no puedp».

const known = wordsOf(
  foldLetters(
    `claro acepto aceptamos correcto correcta correctos exacto exactamente perfecto perfecta confirmo quiero queremos puedo podemos gracias supuesto
     simón autorizo autorizamos interesa acuerdo seguro ándale ándele adelante efectivamente afirmativo negativo imposible todavía tampoco necesito
     incorrecto equivocado error permiso mándame mándeme apúnteme anóteme`,
  ),
);
const knownSet: ReadonlySet<string> = new Set(known);
const bySound: ReadonlyMap<string, string> = new Map(known.map((word) => [soundOf(word), word] as const));
/** Words of their own a letter away. */
const others = new Set(
  wordsOf(
    foldLetters(
      "caro clara claros claras clavo clavos cloro cargo quieto quieta prefecto segura segunda segundo seguido limon salmon gracia correctas acepta terror horror permisos",
    ),
  ),
);
/** Longer messages are read by what else they say. */
const MostWords = 8;
const ShortestSlip = 5;

const meant = rememberedByWord((word): string => {
  if (word.length < ShortestSlip - 1 || word.length > 14 || !/^[a-zñ]+$/.test(word)) return word;
  if (knownSet.has(word) || others.has(word)) return word;
  if (isFunctionWord(word) || isVerbForm(word) || isRelation(word) || isGivenName(word)) return word;
  const heard = bySound.get(soundOf(word));
  if (heard !== undefined) return heard;
  const near = known.filter(
    (one) => one[0] === word[0] && one.length >= ShortestSlip && isNear(word, one, 1),
  );
  const [only] = near;
  return near.length === 1 && only !== undefined ? only : word;
});

/** A short message with the slips of such words mended; itself where it has none. */
export function withoutSlips(text: string): string {
  if (text.length > 80 || text.split(/\s+/).length > MostWords) return text;
  const mended = text.replace(/[\p{L}\p{M}]+/gu, (written) => {
    const word = foldLetters(written);
    const other = meant(word);
    return other === word ? written : other;
  });
  return mended.replace(
    /^\s*[mbh]o(?=\s+(?:puedo|voy|quiero|acepto|gracias|tengo|se puede)(?!\p{L}))/iu,
    "no",
  );
}
