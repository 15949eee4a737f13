import { isCommonNoun, isListedNoun } from "./commonNouns.ts";
import { isNoise } from "./gibberish.ts";
import { isGivenName, isWrittenName, mayBeGivenName } from "./givenNames.ts";
import { openLexicon } from "./lexicon.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { remember } from "./remember.ts";
import { isSurname, mayBeSurname } from "./surnames.ts";
import { isVerbForm } from "./verbs.ts";

/** What a word is by itself, in what might be somebody's name. */
export type WordKind =
  /** Small within a name: «de la». */
  | "particle"
  /** «J.», «Ma.». */
  | "initial"
  | "given"
  | "surname"
  /** A noun or an adjective: seldom a name, but there is nobody who has no strange one. */
  | "noun"
  | "verb"
  /** It makes a sentence of what it stands in. */
  | "plain"
  | "noise"
  | "unknown";

const particles = new Set("de del la las los y e da di do dos von van der den san santa santo o".split(" "));
// «Jr», «Sr» end a name; «Ma» and «Fco» are short forms that people write with a dot and without.
const shortForms = new Set("ma mo jr sr fco gpe ant sta sto snta cd".split(" "));
// Words that are names too, and much oftener words: alone they are nobody.
const wordsFirst = openLexicon(`
  salud fe azul cielo corazon rey pura perfecto perfecta claro bueno joven sol mar rio nieve valle mayo nada china chicha grande chico corona plaza mesa piedra barrio
  flaca flaco gordo guera guero nena nene nana hidalgo puebla victoria colima oaxaca real vital leal primo menor mayor calle casas`);

// What is told of somebody, or asked about, and is no part of a name: «Ana finada», «Juan justificado».
const states = openLexicon(`
  finado finada qepd hospitalizado hospitalizada justificado justificada retardo asistencia puntual puntuales diabético diabética hipertenso hipertensa asmático asmática
  alérgico alérgica sordo sorda analfabeta indígena migrante albañil jornalero jornalera embarazada embarazadas vacunado vacunada pendiente urgente femenino masculino calentura fiebre dengue
  diarrea vómito gripa receta costo precio papanicolaou amén estafa fraude confidencial católico católica imss falleció murió varoncito mujercita flia suspendida suspendido reprogramada
  deshabitada nadita rapidito tempranito despacito clarito tantito`);

function judgedKind(word: string): WordKind {
  if (particles.has(word)) return "particle";
  if (word === "en") return "plain";
  if (word.length === 1 || shortForms.has(word)) return isLoneWord(word) ? "plain" : "initial";
  const isPlain = isFunctionWord(word) || isRelation(word);
  if (!isPlain && isWrittenName(word)) return "given";
  if (isPlain) return isGivenName(word) && !isFunctionWord(word) ? "given" : "plain";
  if (isSurname(word)) return "surname";
  // «Guárdelo», «mándemela»; «clarísimo».
  if (isVerbForm(word))
    return mayBeGivenName(word) && !/(?:[mts]el|[aei]rl|[ae]l)[oa]s?$/.test(word) ? "given" : "verb";
  if (/[a-z]{3}isim[oa]s?$/.test(word) || states.has(word)) return "plain";
  if (mayBeGivenName(word)) return isListedNoun(word) ? "noun" : "given";
  if (isCommonNoun(word)) return "noun";
  if (mayBeSurname(word)) return "surname";
  return isNoise(word) ? "noise" : "unknown";
}

/** What a folded word is. What is written exactly so goes before what only sounds so. */
export const kindOf: (folded: string) => WordKind = remember(judgedKind, { most: 2048 });

// «O», «a», «u», «en» join; «e» and «y» are particles.
const isLoneWord = (word: string): boolean => /^[aou]$/.test(word);

/** Whether a folded word alone says nobody's name, though it may stand in one. */
export const isWordFirst = (word: string): boolean => wordsFirst.has(word);
