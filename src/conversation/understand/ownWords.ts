import { agreesWith, saysNoWhen, whenOf, whenShown } from "./attributes.ts";
import type { Choosing } from "./choice.ts";
import { isListedNoun } from "./commonNouns.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { namingWords } from "./denials.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { isGivenName } from "./givenNames.ts";
import { isNear, slipsAllowed } from "./isNear.ts";
import { soundOf } from "./lexicon.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isOtherTitle, isRelation } from "./plainWords.ts";
import { hasRival, type Named, type Told } from "./rivals.ts";
import { isCalledAlike, isShortFor } from "./sayings.ts";
import { broaderOf, themesOf } from "./themes.ts";
import { isVerbForm } from "./verbs.ts";

// A choice told in a sentence of one's own: «ando buscando empleo», «a mi nieto le gusta el ajedrez», «quiero aprender a
// cocinar». Words that only one choice has decide. Whatever stands around them says nothing of which, unless it is of a
// closed class that takes back, compares or asks, or may name another thing (rivals.ts).

/** What a message says of choosing and not of what. */
const saysNothing = new Set(
  wordsOf(
    fold(
      `sesión sesiones taller talleres plática pláticas curso cursos clase clases actividad actividades tema temas opción opciones
      lugar lugares número fecha horario hora horas día días grupo lista gusto favor gana ganas interés lado onda rollo apellido apellidos chido
      padre bonito bonita lista listo va sale señito seño aprender saber dar dando buscando busco ando andamos rato vez cosa cosas
      año grado nivel parte don doña adolescente adolescentes información info informes sección dice servicio poquito ratito el la los las lo del les`,
    ),
  ),
);
/** What takes back, compares, tells of what was, or asks. */
const open = foldedPattern(
  `(?:^| )(?:no|ni|o|u|pero|aunque|sino|tampoco|nunca|jamas|menos|excepto|salvo|otr[oa]s?|cualquier\\w*|ningun\\w*|algun\\w*|nadie|nada|sin|casi|fui|fuimos|fue|tenia|teniamos|vivia|viviamos|usaba|usabamos|tome|tomamos|vine|iba|ibamos|pensaba|ya(?! (?:mejor|pues|quiero|sabe))|muy|estoy|somos|di|dimos|hice|ya (?:fui|tome|vi|la|lo|me|tengo|estoy|estuve|estudi|se)|pasad[oa]|ayer|antes|tod[oa]s?|amb[oa]s|
odio|aburr\\w+|fastidi\\w+|choca|cans[ao]\\w*|lastim\\w+|duele\\w*|molest\\w+|enoj\\w+|mal[oa]?|feo|peor|lejos|dificil|miedo|pena|flojera|hueva|lena|leno|car[oa]|dicen|dijo|dijeron|contaron|conto|platico|platicaron|nel|nop|nope|nambre|
que (?:es|se|tan)|de que|por que|cual\\w*|cuant\\w+|hay(?! que)|habra|tienen|quien\\w*|seguro|igual|diferente|parecid[oa]|cambi\\w+|cancel\\w+|quit\\w+|dej\\w+|perd\\w+|falt\\w*|sobr(?:a|an|o|aron|aba)|or|not|but|un[oa] de|a veces|en vez|en lugar|
como (?:a|las?|l[oa]s|es|se|le|les|que|cuant\\w+|esta|hago|sea|\\d+)|cuando (?:es|hay|son|empie\\w+|seria|va|toca)|(?:donde|adonde) (?:es|son|hay|queda|seria|va))(?= |$)|^(?:(?:y|oiga|oye|disculpe) )*(?:como|cuando|donde|adonde|que|a que|en que)(?= (?!me|nos|vengan|sea|vaya|l[aeo]s? ))`,
);
const LongestSentence = 24;

/** The same of deeds and labels: who says «no» by them takes nothing back elsewhere. */
export const takesBackOrAsks = (said: string): boolean => open.test(said);

/** Whether folded words take back, compare, tell of what was, or ask. */
export const takesBackIn = (said: string): boolean => open.test(said);

/** The place (from 0) of the one choice that a message's own words are of; "several" where they are of more. */
export function byOwnWords(piece: string, { choices }: Choosing): number | "several" | null {
  const said = withoutCourtesy(wordsOf(fold(piece)));
  if (said.length === 0 || said.length > LongestSentence || open.test(said.join(" "))) return null;
  // Digits alone are places, days or hours.
  const left = narrowed(
    said,
    choices.map((texts) => texts.map(topicOf)),
    true,
  );
  if (left === null) return null;
  const when = whenOf(piece, choices);
  if (when !== null && left.some((place) => !agreesWith(when, whenShown(choices[place] ?? []))))
    return "several";
  return left.length === 1 ? (left[0] ?? null) : "several";
}

/**
 * The choices that all of some folded words may be of; null where none of them tells, or one may be of what is not shown:
 * any word that is not of sentences, or where that is borne, what may rival with the one that was named.
 */
function narrowed(
  said: readonly string[],
  choices: Choosing["choices"],
  bears = false,
): readonly number[] | null {
  // «Corregir», «contestar» are what buttons do: a sentence of its own that holds them means something else by them.
  const shown = tellingOf(choices, said);
  const told = toldAs(said, shown);
  if (!told.some(({ word, kind }) => kind === "named" && !/\d/.test(word))) return null;
  const left = commonOf(
    told.flatMap(({ places }) => (places.length > 0 && places.length < shown.length ? [places] : [])),
  );
  const [place = -1] = left ?? [];
  if (left?.length === 1 && isOfOther(told, shown[place] ?? [])) return null;
  if (told.every(({ kind }) => kind !== "unknown")) return left;
  if (!bears || left?.length !== 1 || hasRival(told, namedBy(said, shown, [place]))) return null;
  return left;
}

/** «La casa de mi mamá» is not «Casa de salud»: what a label is of, and another thing that was said. */
function isOfOther(told: readonly ToldOf[], label: readonly string[]): boolean {
  return told.some(({ word, kind }, at) => {
    const shown = kind === "named" ? label.findIndex((other) => placesOf(word, [[other]]).length > 0) : -1;
    if (shown < 0 || !/^del?$/.test(label[shown + 1] ?? "") || !/^del?$/.test(told[at + 1]?.word ?? ""))
      return false;
    const rest = told.slice(at + 2).map((one) => one.word);
    const of = rest.find((one) => !/^(?:la|el|los|las|mis?|sus?|tu|don|dona)$/.test(one)) ?? "";
    return of !== "" && !label.slice(shown + 2).some((other) => placesOf(of, [[other]]).length > 0);
  });
}

function commonOf(sets: readonly (readonly number[])[]): readonly number[] | null {
  const [first, ...others] = sets;
  return first === undefined
    ? null
    : first.filter((place) => others.every((places) => places.includes(place)));
}

function namedBy(
  said: readonly string[],
  shown: readonly (readonly string[])[],
  places: readonly number[],
): Named {
  const labels = places.flatMap((place) => shown[place] ?? []).filter((word) => !isFunctionWord(word));
  const isSaid = (other: string) => said.some((word) => placesOf(word, [[other]]).length > 0);
  const lasts = places.flatMap((place) => shown[place]?.at(-1) ?? []);
  return {
    isWhole: labels.every(isSaid),
    isProper: areNames(shown),
    isLast: (word) => lasts.some((last) => placesOf(word, [[last]]).length > 0),
  };
}

/** Words of what is shown that may tell which. */
const tellingOf = (choices: Choosing["choices"], said: readonly string[]): readonly (readonly string[])[] =>
  choices.map((texts) =>
    [...new Set(texts.flatMap((text) => namingWords(text, said)))].filter((word) => !isInfinitive(word)),
  );

type ToldOf = Told & { readonly places: readonly number[] };

const toldAs = (said: readonly string[], shown: readonly (readonly string[])[]): readonly ToldOf[] =>
  said.map((word) => {
    const places = placesOf(word, shown);
    if (places.length > 0) return { word, kind: "named", places };
    return { word, kind: isOfSentences(word) ? "plain" : "unknown", places };
  });

/** Every word of a message, with the choices it may be of. */
export const toldOf = (said: readonly string[], { choices }: Choosing): readonly ToldOf[] =>
  toldAs(said, tellingOf(choices, said));

/** What is known of some choices by the words that name them. */
export const isWholly = (said: readonly string[], { choices }: Choosing, places: readonly number[]): Named =>
  namedBy(
    said,
    tellingOf(
      choices.map((texts) => texts.map(topicOf)),
      said,
    ),
    places,
  );

/** Every choice that agrees with all that a clause says, of days, hours and words; null where it says nothing that is shown. */
export function candidatesOf(clause: string, { choices }: Choosing): readonly number[] | null {
  const when = whenOf(clause, choices);
  const words = withoutCourtesy(when === null ? wordsOf(fold(clause)) : when.rest);
  if (words.length > LongestSentence) return null;
  const telling = words.filter(
    (word) => !isOfSentences(word) || (word.length >= 3 && themesOf(word).length > 0),
  );
  const worded = narrowed(words, choices);
  if (
    worded === null &&
    (when === null || saysNoWhen(when) || telling.some((word) => !saysNothing.has(word)))
  )
    return null;
  const timed = choices.flatMap((texts, place) =>
    when === null || agreesWith(when, whenShown(texts)) ? [place] : [],
  );
  return worded === null ? timed : timed.filter((place) => worded.includes(place));
}

/** Every choice that has a word of some words for itself. */
export const mentioned = (words: string, { choices }: Choosing): readonly number[] => {
  const said = wordsOf(fold(words)).filter((word) => word.length > 3);
  return choices.flatMap((texts, place) =>
    texts.some((text) => wordsOf(foldShown(text)).some((word) => said.includes(word))) ? [place] : [],
  );
};

/** Without the place that is written after day and hour: «salud» is not said of what meets at the «Centro de Salud». */
const topicOf = (text: string): string => {
  const [topic = text] = /^.{4,}?\d{1,2}:\d\d(?:\s*(?:-|a|–)\s*\d{1,2}:\d\d)?/su.exec(text) ?? [];
  return topic;
};

const isInfinitive = (word: string): boolean => /.[aei]r$/.test(word) && isVerbForm(word);

/** Every choice that a word may be of. What only means the same counts where nothing says it. */
function placesOf(word: string, shown: readonly (readonly string[])[]): readonly number[] {
  if (/\d/.test(word)) return placesWhere(shown, (other) => word === other);
  if (word.length < 3 || (isFunctionWord(word) && word !== "salud")) return [];
  // «Taller» tells where that is all that one of them shows.
  if (saysNothing.has(word)) return placesWhere(shown, (other) => word === other, isLone);
  const own = placesWhere(shown, (other) => word === other);
  if (own.length > 0) return own;
  const isNames = areNames(shown);
  const near = isNames
    ? []
    : placesWhere(shown, (other) => isOfRoot(word, other) && !isOtherTitle(word, other));
  if (near.length > 0) return near;
  const called = isNames ? [] : placesWhere(shown, (other) => isShortFor(word, other));
  if (called.length > 0) return called;
  const alike = isNames ? [] : placesWhere(shown, (other) => isCalledAlike(word, other), isLone);
  if (alike.length > 0) return alike;
  const small = isNames ? [] : placesWhere(shown, (other) => isSmall(word, other));
  if (small.length > 0) return small;
  // «Mi hija» where the list says «Un hijo».
  const other =
    isNames || !isRelation(word)
      ? []
      : placesWhere(
          shown,
          (one) => isRelation(one) && one.length > 3 && one.slice(0, -1) === word.slice(0, -1),
        );
  if (other.length > 0) return other;
  // «La secundaria» is no «Escuela primaria».
  const isOf = (words: readonly string[]) =>
    !schools.test(word) || !words.some((other) => schools.test(other) && !isOfRoot(word, other));
  const themed = ofThemes(themesOf(word), shown, isOf);
  return themed.length > 0 ? themed : ofThemes(broaderOf(word), shown, isOf);
}

/** «Zapotal» is not «El Zapote», nor «Anita» Santa Ana. */
const areNames = (shown: readonly (readonly string[])[]): boolean =>
  shown.some(
    ([first = "", second = ""]) =>
      placeWords.test(first) || (/^(?:el|la|los|las)$/.test(first) && second !== ""),
  );
const placeWords = /^(?:col|colonia|frac|fracionamiento|ejido|bario|san|santa|santo|rancho|pueblo|vila|rio)$/;

const schools =
  /^(?:kinder|prescolar|jardin|primaria|secundaria|telesecundaria|prepa|preparatoria|bachilerato|universidad)$/;
const ofThemes = (
  themes: readonly number[],
  shown: readonly (readonly string[])[],
  isOf: (words: readonly string[]) => boolean,
) =>
  themes.length === 0
    ? []
    : placesWhere(shown, (other) => themesOf(other).some((theme) => themes.includes(theme)), isOf);

/** «Danzoncito» and «danzón», «abuelita» and «abuela», «perritos» and «perros». */
function isSmall(word: string, other: string): boolean {
  const [, stem = ""] = /^(.{3,}?)(?:ecit|cit|it)[oa]s?$/.exec(word) ?? [];
  if (stem === "" || isFunctionWord(other)) return false;
  const whole = stem.replace(/qu$/, "c").replace(/gu$/, "g");
  return other.startsWith(whole) && other.length - whole.length <= 2;
}

const placesWhere = (
  shown: readonly (readonly string[])[],
  passes: (other: string) => boolean,
  isOf: (words: readonly string[]) => boolean = () => true,
) => shown.flatMap((words, place) => (isOf(words) && words.some(passes) ? [place] : []));
const isLone = (words: readonly string[]): boolean => words.length === 1;

const isOfSentences = (word: string): boolean =>
  isFunctionWord(word) ||
  isRelation(word) ||
  saysNothing.has(word) ||
  (isVerbForm(word) && !isListedNoun(word)) ||
  (word.length < 3 && !/\d/.test(word));

/** «Bordar» and «bordado», «compus» and «computación», «pan» and «panadería», «cosinar» and «cocina». */
export function isOfRoot(word: string, other: string): boolean {
  if (isFunctionWord(other) || other.length < 4) return false;
  const [one, two] = [soundOf(word), soundOf(other)];
  if (one === two) return true;
  // «Mario» is not «María», and «marcan» is not Marcos.
  if (isGivenName(other) || isGivenName(word)) return false;
  if (isListedNoun(word) && word.length === 3) return other.length > 5 && other.startsWith(word);
  if (isMisspelt(one, two) || isCut(word, other)) return true;
  let alike = 0;
  while (alike < one.length && one[alike] === two[alike]) alike += 1;
  return alike >= 8 || (alike >= 5 && alike >= Math.min(one.length, two.length) - 2)
    ? true
    : alike === 4 && one.length <= 7 && two.length <= 6 && alike >= Math.min(one.length, two.length) - 1;
}

/** «Impermiavilisacion»: some letters beside what it sounds like; the first and the last are seldom wrong. */
const isMisspelt = (one: string, two: string): boolean =>
  one.length > 5 &&
  one[0] === two[0] &&
  one.at(-1) === two.at(-1) &&
  isNear(one, two, one.length > 8 ? slipsAllowed(one.length) : 1);

/** «Prepa», «secu»: the beginning of a longer word that is no word of its own. */
const isCut = (word: string, other: string): boolean =>
  word.length >= 4 &&
  other.length >= word.length + 3 &&
  other.startsWith(word) &&
  !isListedNoun(word) &&
  !isVerbForm(word);
