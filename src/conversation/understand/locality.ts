import { ofBare } from "./bareAnswer.ts";
import { isCommonNoun } from "./commonNouns.ts";
import { foldLetters, wordsOf } from "./fold.ts";
import { isGibberish, isNoise } from "./gibberish.ts";
import { isGivenName } from "./givenNames.ts";
import { isKnownPlace, isNamesake, isState } from "./knownPlaces.ts";
import {
  isAbout,
  isRelative,
  isVague,
  kinds,
  noPlace,
  type PlaceSaid,
  placeLeads,
  placeTrails,
} from "./localityGrammar.ts";
import { foldedPattern } from "./pattern.ts";
import { type Peeled, peel } from "./peeling.ts";
import { isCalledByDay, plainlyIs } from "./plainlyOther.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { type Context, type Reader, type Unclear, unclear } from "./reading.ts";
import { asSettled } from "./settled.ts";
import { isPersonLike, isSurname } from "./surnames.ts";
import { isTick } from "./tick.ts";
import { isAcronym, titleCase } from "./titleCase.ts";
import { isVerbForm } from "./verbs.ts";
import { wherePut } from "./wherePut.ts";
import { coloniaIn } from "./whereTold.ts";
import { afterQuestion, refusal, saysSomethingElse, tidy } from "./written.ts";
import { wordsIn } from "./writtenName.ts";

/** UTF-16 units. */
export const LongestLocality = 60;
const MostWords = 10;

/** Where somebody lives, as they write it, with capitals put right. It may have digits («Colonia 5 de Mayo»). */
/** «En el salón», in small letters: where within a place, and no place. */
const building =
  /^(?:(?:pues|fue|va a ser|sería|seria|es|aqu[ií]|ah[ií]|nac[ií]|estoy|estamos)\s+)*(?:en\s+)?(?:el|la|un|una)\s+(?:sal[oó]n|sal[oó]ncito|auditorio|cancha|escuela|primaria|secundaria|kinder|iglesia|templo|capilla|cl[ií]nica|hospital|seguro|delegaci[oó]n|comisar[ií]a|presidencia|biblioteca|mercado|parque|kiosco|comedor|casa|oficina|patio|dif)(?:\s+(?:ejidal|comunal|social|de\s+(?:salud|usos\s+m[uú]ltiples|la\s+(?:escuela|iglesia|comunidad))|del\s+(?:dif|pueblo|seguro)))?\P{L}*$/u;
const isBuilding = (written: string): boolean => building.test(written);
/** «La Cumbre y El Naranjo»; «Tierra y Libertad» is one. */
const severalNamed =
  /\p{L}\s+(?:y|e)\s+(?:en\s+)?(?:El|La|Los|Las|San|Santa|Santo|Rancho|Ejido|Colonia|Barrio)\s+\p{Lu}|^\s*(?:estoy|estamos|vivo|voy)\s+en\s+(?:dos|tres|2|3)(?!\p{L})/u;

export const readLocality: Reader = ofBare(
  (text, context) => {
    const after = afterQuestion(text);
    if (after !== null && foldLetters(after) === "") return unclear("question");
    const colonia = coloniaIn(text, context.question?.() ?? "");
    if (colonia !== null) return { value: colonia };
    const answer = wherePut(asSettled(after ?? text), context.question?.() ?? "");
    const refused = refusal(answer);
    if (refused !== null) return unclear(refused);
    // «Listo» is no village: it answers a question that was not asked.
    if (/\p{L}/u.test(answer) && isTick(answer)) return unclear("reserved");
    const tidied = tidy(answer).replace(/\s+coma\s+(?=\p{L})/giu, ", ");
    if (tidied === "") return unclear("symbols");
    if (
      isGibberish(wordsOf(foldLetters(tidied))) &&
      !isAcronym(tidied.toUpperCase()) &&
      /\p{L}{2}/u.test(tidied)
    )
      return unclear("gibberish");
    if (isBuilding(tidied)) return unclear("reserved");
    if (severalNamed.test(tidied)) return unclear("several");
    const stated = withoutKind(placeIn(tidied));
    if (stated.words.length === 0) return unclear(isVague(foldLetters(tidied)) ? "notFound" : "reserved");
    const where = foldLetters(tidied);
    if (several.test(where)) return unclear("several");
    // «Ya no vivo en Iguala»; «ya no vivo en Iguala, ahora en Taxco» says where.
    if (
      /^(?:(?:pues|es que|yo) )*(?:ya )?no (?:vivo|vivimos|soy|somos|radico) (?!.*\b(?:ahora|ahorita|sino|vivo en|estoy en|soy de)\b)/.test(
        where,
      )
    )
      return unclear("notFound");
    if (isOfAnother(where, context.question?.() ?? "")) return unclear("notFound");
    if (saysSomethingElse(answer, stated, context)) return unclear("reserved");
    const locality = titleCase(withoutMarks(stated.words.join(" ")));
    const wrong = whyNoLocality(locality, answer, stated.stated);
    if (wrong !== null) return unclear(wrong);
    if (isAnotherAnswer(answer) || plainlyIs(locality) === "number") return unclear("digits");
    if (isNoAnswerAlone.test(foldLetters(locality))) return unclear("sentence");
    return !stated.stated && mayBePerson(locality, context)
      ? { value: locality, values: { doubt: "person" } }
      : { value: locality };
  },
  { isName: true },
);

/** «Soy mayor», «es correcto», «vivo sola». */
const isNoAnswerAlone = foldedPattern(
  "^(?:(?:muy )?bien|rural|content[oa]|la mia|la primaria|la clinica|(?:el )?hospital|la milpa|embarazadas|puras casas|mayor|correct[oa]|seguro|supuesto|sol[oa]s?|cierto|verdad|completit[oa]|muchisimo|noon|mismo|misma|los recibimos|\\w{4,}isim[oa]s?|(?:el |la )?(?:primer[oa]|segund[oa]|tercer[oa]|ultim[oa]s?)(?: [a-z])?|opcion \\w+)$",
);

/** A time, a number, a telephone; people do live in «24 de Abril». */
function isAnotherAnswer(text: string): boolean {
  const plainly = plainlyIs(text);
  const said = foldLetters(text);
  return (
    (plainly !== null && !isNamedAfterDay(text)) ||
    /^(?:[a-z]+ )?(?:\d+|[a-z]+) (?:person(?:as|itas)|semanas|meses|anos|dias|horas|minutos|vasos|bolet(?:os|itos)|cobijas|despensas|mujeres|hombres|familias|lugares|asistentes|anitos|chiquitos)(?: |$)|^(?:puros |somo |somos |semos )?(?:\d+|[a-z]+) (?:en total|aproximadamente|y contando)\b|^(?:somo|somos|semos|eramos) (?:\d|[a-z]+$)/.test(
      said,
    ) ||
    /\b(?:\d+|un[oa]|dos|tres|cinco|diez) (?:casas|ninos|familias|personas)\b|\b(?:suspendid[oa]|reprogramad[oa]|pendientes?)$/.test(
      said,
    ) ||
    /\d{3}[\s.-]*\d{3}/.test(text)
  );
}
const isNamedAfterDay = (text: string): boolean =>
  isCalledByDay(text) && !/\b(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b/iu.test(text);

/** «Somos de dos pueblos», «de varias comunidades»: no one of them. */
const several =
  /^(?:(?:pues|nosotr[oa]s|venimos|somos|soy|son|vienen|es|de|del|en|l[oa]s|entre|unas|unos|como) )*(?:dos|tres|cuatro|cinco|seis|vari[oa]s|much[oa]s|diferentes|distint[oa]s|\d) (?:\w+ )?(?:pueblos|pueblitos|comunidades|localidades|ranchos|rancherias|colonias|ejidos|barrios|lugares|lados|municipios)(?: |$)/;

/** «Mi mamá es de Tixtla», where whoever answers was asked. */
function isOfAnother(said: string, question: string): boolean {
  const [, who = ""] =
    /^(?:(?:pues|es que) )*mi (\w+) (?:es|vive|viene|radica|nacio) (?:de|del|en) /.exec(said) ?? [];
  const asked = wordsOf(foldLetters(question));
  return (
    isRelation(who) &&
    asked.some((word) => /^(?:usted|tu|vives?|eres|radicas?)$/.test(word)) &&
    !asked.some((word) => isRelation(word) || isAnybody.test(word))
  );
}
const isAnybody =
  /^(?:beneficiari[oa]|participante|persona|paciente|titular|solicitante|familia|becari[oa]|quien)$/;

interface Place {
  readonly words: readonly string[];
  readonly stated: boolean;
}

/** The words of the place, without what stands around them. «San Isidro, cerca del kínder» is San Isidro. */
function placeIn(tidied: string): Place {
  const parts = tidied.split(
    /(?<=[,;:]|\p{L}{5,}\.)\s+|\s+(?=(?:pero|y) (?:ahorita |ahora |ya |actualmente )?(?:vivo|vivimos|vive|viven|radico|radica|radicamos|estoy viviendo|est[aá] viviendo) )|(?<=^(?:yo |ella |[eé]l |pues |antes )*(?:viv[ií]a|vivi[oó]|viv[ií]|nac[ií]|naci[oó]|antes)\s.{2,50})\s+(?=(?:pero|y) (?:ahorita|ahora|ya|actualmente|hoy) (?:estoy|est[aá]|estamos|ando) en )/iu,
  );
  const kept: string[] = [];
  const lying: string[] = [];
  let stated = false;
  for (const part of parts) {
    const lives = /^(?:pero|y) /i.test(part);
    // «Soy de Mocorito, pero vivo en Guamúchil».
    if (lives) kept.length = 0;
    const peeled = peel(
      wordsIn(part.replace(/^(?:pero|y) /i, "")),
      kept.length === 0 ? placeLeads : [],
      placeTrails,
    );
    stated ||= kept.length === 0 && isStated(peeled);
    if (peeled.written.length === 0) continue;
    const lies = peeled.folded.join(" ");
    // «Santiago el Pinar, en los Altos».
    const isWithin = kept.length > 0 && /^en (?:el|la|los|las|pleno|mero) /.test(foldLetters(part));
    if (parts.length > 1 && (isWithin || isRelative(lies) || isVague(lies))) {
      lying.push(...peeled.written);
      continue;
    }
    kept.push(...ended(peeled, part));
  }
  return { words: kept.length > 0 ? kept : lying, stated };
}

const isStated = (peeled: Peeled<PlaceSaid>): boolean => peeled.said.has("stated");

/** A comma that parts a place from its state stays. */
function ended({ written }: Peeled<PlaceSaid>, part: string): readonly string[] {
  const mark = /[,;:.]$/.exec(part)?.[0] ?? "";
  const last = written.at(-1) ?? "";
  return mark === "," && !last.endsWith(",") ? [...written.slice(0, -1), `${last},`] : written;
}

const withoutMarks = (place: string): string => place.replace(/[.!,;:\s"”»]+$/, "").replace(/^["“«¡]+/, "");

const placeFirst =
  /^(?:san|santa|santo|vila|vale|puerto|campo|casas|palma|los|las|el|la|monte|rio|mesa|piedra|torre|loma|general|doctor|presidente|coronel|real|nuevo|nueva|col|colonia|ejido|barrio) /;

/** «Ana López Pérez» where nobody lives in a place of that name: whoever asks may make sure. */
function mayBePerson(locality: string, { localities }: Context): boolean {
  const folded = foldLetters(locality);
  if (isNamesake(folded) || isKnownPlace(folded) || placeFirst.test(folded)) return false;
  return (
    isPersonLike(wordsOf(folded)) && !(localities?.() ?? []).some((known) => foldLetters(known) === folded)
  );
}

// «Vivo en la colonia Centro» is «colonia Centro»; «vivo en El Llano» stays whole.
const article = /^(?:el|la|los|las)$/;
const kind = new RegExp(`^${kinds.replace(/([a-z])\1+/g, "$1")}$`);
const dropped = /^(?:comunidad|localidad|poblado)$/;

function withoutKind(place: Place): Place {
  const folded = place.words.map(foldLetters);
  const [first = "", second = "", third = ""] = folded;
  if (!article.test(first) || !kind.test(second) || third === "") return place;
  if (dropped.test(second)) return { ...place, words: place.words.slice(third === "de" ? 3 : 2) };
  return place.stated ? { ...place, words: place.words.slice(1) } : place;
}

function whyNoLocality(locality: string, text: string, stated: boolean): Unclear | null {
  if (locality.length > LongestLocality) return "tooLong";
  if (/[^\p{L}\p{M}\p{N}\s'’.,°()-]/u.test(locality)) return "symbols";
  const letters = locality.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return /\p{N}/u.test(locality) ? "digits" : "symbols";
  if (letters.length < 2) return "tooShort";
  const folded = wordsOf(foldLetters(locality));
  const whole = folded.join(" ");
  // «La 3», «la del domingo»: one of a list.
  if (
    /^(?:el|la|los|las) (?:\d{1,2}(?! de [a-z]{4})|del? (?:lunes|domingo|manana|\d{1,2}))(?: |$)/.test(whole)
  )
    return "digits";
  if (isGibberish(folded) && !isAcronym(locality)) return "gibberish";
  if (folded.some((word) => noPlace.has(word))) return "sentence";
  if (isAbout(foldLetters(text))) return "notFound";
  if (isVague(whole)) return "notFound";
  if (isKnownPlace(whole) || isNamesake(whole)) return null;
  if (isVague(foldLetters(text)) || isRelative(whole)) return "notFound";
  if (folded.length > MostWords || folded.some((word, at) => !mayStand(folded, word, at))) return "sentence";
  if (folded.length === 1 && !stated && isCommonNoun(whole) && !isToponym(whole)) return "sentence";
  return folded.some((word) => isNoise(word) && !isAcronym(word.toUpperCase())) ? "gibberish" : null;
}

const small =
  /^(?:de|del|la|las|los|el|y|e|al|dos|tres|cuatro|cinco|siete|ocho|nueve|diez|san|santa|santo|alta|alto|baja|bajo|buena|bueno|buenos|mayor|menor|nuevo|nueva|grande|chico|i|ii|iii|iv|mexico|bien|mejor|progreso|derecho|sobre|junta|mina|va)$/;
const isToponym = (word: string): boolean =>
  /^(?:centro|libertad|reforma|independencia|revolucion|progreso|union|presa|molino|estacion|playa|laguna|mercado|paraiso|mirador|puente|capila|panteon|cruz|palma|mina|minas|canada|barranca|arroyo|esperanza|tanque|pozo|cielo|rosa|morelos|caleja|insurgentes|constitucion|solidaridad|universidad|villa|central|terminal|aeropuerto|hospital|campo|rio|loma|lomas)$/.test(
    word,
  );

/** Whether a word may stand where it does in what a place is called. */
function mayStand(folded: readonly string[], word: string, at: number): boolean {
  if (at > 0 && isState(word)) return true;
  if (small.test(word) || (/^\d+$/.test(word) && word.length < 4)) return true;
  if (noPlace.has(word) || (word === "a" && !/^(?:gustavo|carlos|jose)$/.test(folded[at - 1] ?? "")))
    return false;
  const before = folded[at - 1] ?? "";
  const isNamed =
    /^(?:el|la|los|las|de|del|colonia|col|barrio|ejido|rancho|colonias|villa|unidad|presidente|nuevo|nueva|san|santa)$/.test(
      before,
    );
  if (isFunctionWord(word)) return isSurname(word) && at > 0 && !never.test(word);
  if (isRelation(word))
    return (
      isNamed ||
      isGivenName(word) ||
      /^(?:ninos|hermanos|doctor|maestros|doctores|madre|padre|senor|presidente|ingeniero|profesor|licenciado)$/.test(
        word,
      )
    );
  if (isVerbForm(word))
    return isNamed || isGivenName(word) || isSurname(word) || isCommonNoun(word) || isToponym(word);
  return true;
}
const never = /^(?:si|no|mi|mis|tu|ya|va|son|se|le|lo|me|te|mas|con|por|para|que)$/;
