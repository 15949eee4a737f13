import { asides } from "./asides.ts";
import { agreesWith, saysNoWhen, whenOf, whenSaid, whenShown } from "./attributes.ts";
import { byDate, middleOf, nthAmong } from "./byPlace.ts";
import type { Choosing } from "./choice.ts";
import { refusalIn } from "./clauses.ts";
import { namingWords } from "./denials.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { candidatesOf, takesBackIn } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { countsOtherwise, isCount, readPosition } from "./positions.ts";
import { bySpan } from "./ranges.ts";
import { inWordsOfLists } from "./sayings.ts";
import { readStrictChoice } from "./strictChoice.ts";
import { isVerbForm } from "./verbs.ts";

// One clause that may choose: what leads to the choice and what trails it say nothing of which.

const lead = foldedPattern(
  `^(?:(?:asi que|por eso|ps|pz|ya soy|(?:si )?(?:me|nos) (?:hace|hiciera|haria) (?:el |un )?favor de|favor de|(?:yo )?(?:digo|diria) que|que vaya|que (?:me|nos) \\w+(?: mas| mejor)? (?:es|seria)|(?:la|el|lo) que (?:me|nos) \\w+(?: mas| mejor)? (?:es|seria)|pues|pos|pal|este|mm|soy|somos de|vengo|vivo|vivimos|traigo|levo|confirmo|escogi|elegi|me toc[oa]|nos toc[oa]|don|dona|pido|pedi|de favor|la verdad|fijate|ando en|bueno|mire|mira|ok|ah|ay|si|sip|claro|va|vale|yo|a mi|mejor|ahora si|entonces|la neta|c|hola|disculp\\w*|fij[ae]\\w*|oiga|oye|
quiero|queremos|quisiera|quisieramos|prefiero|preferimos|preferiria|elijo|escojo|escogo|seria|serian|sea|que sea|fuera|es|son|me (?:interesa|gusta|late|gustaria|conviene|acomoda|queda|llama|anoto|apunto|inscribo|quedo|voy)(?: mas| mejor| bien| ir| la atencion)?|nos (?:interesa|gusta|gustaria|queda|conviene)(?: mas)?|voy|vamos|iria|ire|puedo|podria|
pon(?:me|ga|game|gale|er)?|anot[ae]\\w*|apunt[ae]\\w*|inscrib[aei]\\w*|registr[ae]\\w*|agend[ae]\\w*|apart[ae]\\w*|deme|dame|mand[ae]\\w*|para|ir|asistir|entrar|tomar|a|al|en|con|por|de|del|el|la|los|las|lo|
eso de|lo de|sobre|acerca de|(?:si )?le entro|como ve|fijese|fijate|me lama la atencion|solo|solamente|nomas|unicamente|nada mas|opcion|numero|la opcion|que dice|dice|donde|se llama|llamad[oa]|esa|ese|esta|este|eso|i|want|the|would|like|to|talk|id|take|ill|me|que) )+`,
);
const trail = foldedPattern(
  `(?: (?:y ya|confirmad[oa]|y es todo|y listo|estoy libre|ando libre|es mi descanso|tengo libre|tengo tiempo|si puedo|si me interesa(?: mucho)?|me interesa mucho|me parece(?: bien)?|esta(?: mas)? (?:cerca|mejor)|(?:me |nos )?(?:esta|queda) (?:(?:muy|mas|bien|re) )*(?:cerca|cerquita|pegad\\w+|a la vuelta|a la mano|de paso|a (?:un|una|dos|tres|unos|unas|\\d+) (?:pasos?|cuadras?|minutos?))(?: de (?:mi|la|donde)(?: \\w+){1,3})?|(?:el|la) (?:mas )?(?:chic[oa]|chiquit[oa]|pequen[oa]|grande|mayor|menor)|siempre|sale|va|vale|mero|mismo|nomas|nada mas|solamente|solo|unicamente|porfa\\w*|por favor|gracias|mejor|esta bien|estaria bien|me (?:interesa|gusta|queda|conviene|acomoda|late)(?: mas| mejor| bien)?|quiero|digo yo|creo yo|si hay lugar|si se puede|para mi|esa|ese|seria|es|si|eh|joven|señor\\w*|seño|maestr[oa]))+$`,
);
const takesBack = foldedPattern(
  `(?:^| )(?:no|ni|pero|mejor|tampoco|excepto|menos|salvo|o|u|bien|but|or|not)(?= |$)`,
);

const clean = (text: string): string => {
  const folded = fold(text.replace(/\b(?:coma|punto)\b(?=\s|$)/giu, " "));
  const led = folded.replace(lead, "");
  const bare = withoutAsides((led === "" ? folded : led).replace(trail, "")).replace(trail, "");
  if (isCount(bare)) return numbered(wordsOf(folded.slice(0, folded.length - led.length).trim()), bare);
  return bare === "" ? folded : bare;
};

/** «Porfis, Dios la bendiga» after a choice. */
function withoutAsides(said: string): string {
  const words = wordsOf(said);
  let to = words.length;
  for (let length = 1; length > 0 && to > 0; to -= length) {
    length = asides.before(words, to)?.length ?? 0;
    // «De mi hijo» calls nobody «hijo».
    if (/^(?:mis?|sus?|tus?|del?|las?|el|los|una?|con|para|por)$/.test(words[to - length - 1] ?? "")) break;
  }
  return to <= 0 ? said : words.slice(0, to).join(" ");
}

/** What stands right before a number says what it counts: «somos 3», «a las 3», «el 3». */
function numbered(before: readonly string[], number: string): string {
  const last = before.at(-1) ?? "";
  // «La una» is one of a list, as «la uno» is; «una» alone is any of them.
  if (last === "la" && number === "una" && !/^(?:a|de)$/.test(before.at(-2) ?? "")) return "uno";
  const isHour = last === "la" && number === "una" && /^(?:a|de)$/.test(before.at(-2) ?? "");
  if (isHour || countsOtherwise([...before, number], before.length)) return [...before, number].join(" ");
  return last === "el" || last === "la" ? `${last} ${number}` : number;
}

/** The place a clause chooses; "several" where it leaves more open, null where it chooses none. */
export function readPiece(piece: string, choosing: Choosing): number | "several" | null {
  const whole = readWhole(piece, choosing);
  if (whole !== null) return whole;
  const [head = ""] = fold(piece).split(tail);
  if (
    head === fold(piece) ||
    wordsOf(head).length === 0 ||
    bad.test(fold(piece).slice(head.length)) ||
    refusalIn(piece) !== null
  )
    return null;
  const read = readWhole(head, choosing);
  // Where, when or with whom says nothing of another one.
  const after = candidatesOf(fold(piece).slice(head.length), choosing);
  return typeof read === "number" && after !== null && !after.includes(read) ? "several" : read;
}

/** Where, when and with whom: what follows a choice and says nothing of which. */
const tail =
  / (?=(?:cuando|mientras|pasando|saliendo|terminando|junto|frente|enfrente|atras|detras|donde (?:esta|viv|hay|va|estudi|trabaj|juga|junta|compr|lev|nos)\w*|despues de|por (?:el|la|lo)|con (?:la|el|mi|mis|don|dona)|ya|ahi|ala|aqui|y (?:traigo|ando|vivo|tengo)|ella no|el no|esta|i (?:work|have|am|can)|para que|en lo que|de la zona|a nombre)(?= ))/;
const bad =
  /(?:^| )(?:no|ni|o|u|len[oa]|lejos|car[oa]|dificil|mal|fe[oa]|aburrid[oa]|ocupad[oa]|cerrad[oa]|cancelad[oa]|nadie|nunca|nada|tampoco|cuando (?:leg|vien|dan|entreg|empie|es)\w*|otr[oa]s?|muy|pero|aunque|quien|cual)(?= |$)/;

function readWhole(piece: string, choosing: Choosing): number | "several" | null {
  const said = clean(piece);
  if (said === "" || wasDone.test(fold(piece))) return null;
  const dated = byDate(fold(piece), choosing);
  if (dated !== null) return dated;
  const among = nthAmong(fold(piece), choosing);
  if (among !== null) return among;
  // «La una» is an hour where one o'clock is shown.
  const atOne = /^(?:a )?la una$/.test(fold(piece)) ? byWhen(piece, choosing) : null;
  if (typeof atOne === "number") return atOne;
  if (takesBack.test(said)) return narrowedBy(piece, choosing);
  const spanned = works.test(fold(piece)) ? null : bySpan(piece, choosing.choices);
  if (spanned !== null) return spanned;
  const both = numberAndWords(said, choosing);
  if (both !== null) return both;
  const middle = middleOf(said, choosing);
  if (middle !== null) return middle;
  for (const words of [piece, said]) {
    const read = readStrictChoice(words, choosing);
    if ("value" in read) return read.value;
    if (read.unclear === "several") {
      const when = byWhen(piece, choosing);
      return typeof when === "number" ? when : "several";
    }
  }
  const own =
    byWhen(piece, choosing) ??
    byLetters(said, choosing) ??
    byOwnWord(said, choosing) ??
    byOrdinal(fold(piece), choosing) ??
    byNumber(fold(piece), choosing);
  if (own === null && wishes.test(said) && !takesBackIn(fold(piece)) && whenSaid(piece) !== null)
    return oneOf(candidatesOf(piece, choosing));
  const saying = own === null ? inWordsOfLists(fold(piece)) : null;
  return saying === null ? own : oneOf(candidatesOf(saying, choosing));
}

/** «Ya me visitaron el lunes.» */
const wasDone = /(?:^| )ya (?:(?:me|nos) \w+[aei]ron|vin(?:o|ieron)|pas(?:o|aron))(?= |$)/;

/** «Si me hace favor de anotarme a la del jueves a las 4»: more words than usual, and a wish. */
const wishes = /(?:^| )(?:anot|apunt|inscrib|registr|apart|agend|agreg)\w+(?= |$)/;

/** «2 huertos familiares», «la 1, la del martes»: its place and its words have to be of one. */
function numberAndWords(said: string, choosing: Choosing): number | "several" | null {
  const [, number = "", rest = ""] =
    /^(?:la |el |opcion |numero )*(\d{1,2}|uno|dos|tres|cuatro|cinco|seis) (?!(?:de la|de el|del dia|am|pm|h|hrs|horas|anos|y) )(?:que es )?(.+)$/.exec(
      said,
    ) ?? [];
  const place = number === "" ? null : readPosition(number, choosing.choices.length);
  const strict = place === null ? null : readStrictChoice(said, choosing);
  if (place === null || strict === null || "value" in strict) return null;
  // «El 3 temprano» is a day where one is shown.
  if (choosing.choices.some((texts) => texts.some((text) => wordsOf(foldShown(text)).includes(number))))
    return null;
  const places = candidatesOf(rest, choosing);
  if (places === null) return null;
  return places.includes(place - 1) ? place - 1 : "several";
}

/** «Martes pero en la tarde», «la de pasteles pero la del miércoles»: both have to agree. */
function narrowedBy(piece: string, choosing: Choosing): number | "several" | null {
  // «El jueves pero no en la mañana.»
  const [, day = "", not = ""] =
    /^(.+?)\s+pero\s+no\s+(?:sea\s+)?((?:en|por|de)\s+la\s+\p{L}+|a\s+las?\s+\S+)$/iu.exec(piece) ?? [];
  if (day !== "" && !takesBack.test(clean(day))) {
    const [some, others] = [candidatesOf(clean(day), choosing), candidatesOf(not, choosing)];
    return some && others?.length ? oneOf(some.filter((place) => !others.includes(place))) : null;
  }
  const [first = "", second, more] = piece.split(
    /\s+pero\s+(?=(?:en|por|de|del|la|el|a|al|las|que sea|sea|tiene que ser)\s)/iu,
  );
  if (second === undefined || more !== undefined) return null;
  const sets = [first, second].map((part) =>
    takesBack.test(clean(part)) ? null : candidatesOf(clean(part), choosing),
  );
  const [one, two] = sets;
  return one && two ? oneOf(one.filter((place) => two.includes(place))) : null;
}

const oneOf = (places: readonly number[] | null): number | "several" | null => {
  const [only] = places ?? [];
  return only === undefined ? null : places?.length === 1 ? only : "several";
};

/** By its day, its hour or its part of the day, and by words of its label beside them. */
function byWhen(piece: string, { choices }: Choosing): number | "several" | null {
  const said = whenOf(piece, choices);
  if (said === null || saysNoWhen(said)) return null;
  const rest = wordsOf(clean(said.rest.join(" "))).filter(
    (word) => /\d/.test(word) || (word.length > 3 && !isFunctionWord(word) && !isRelation(word)),
  );
  const matching = choices.flatMap((texts, place) => {
    if (!agreesWith(said, whenShown(texts))) return [];
    const shown = texts.flatMap((text) => wordsOf(foldShown(text)));
    return rest.every((word) => shown.some((other) => other.startsWith(word) || word.startsWith(other)))
      ? [place]
      : [];
  });
  return matching.length > 1 ? "several" : (matching[0] ?? null);
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["ma", "maria"],
  ["sn", "san"],
  ["sta", "santa"],
  ["sto", "santo"],
  ["gpe", "guadalupe"],
  ["fco", "francisco"],
  ["col", "colonia"],
  ["frac", "fraccionamiento"],
  ["dr", "doctor"],
  ["dra", "doctora"],
  ["prof", "profesor"],
  ["p", "para"],
]);

const joined = (folded: string): string =>
  wordsOf(folded)
    .map((word) => fold(abbreviations.get(word) ?? word))
    .join("");

/** «Topochico», «sn bernabe», «maría elena» where «Ma. Elena …» is shown: letter by letter, without the spaces. */
function byLetters(said: string, { choices }: Choosing): number | "several" | null {
  const letters = joined(said);
  if (letters.length < 5) return null;
  const places = choices.flatMap((texts, place) =>
    texts.some((text) => joined(foldShown(text)).startsWith(letters)) ? [place] : [],
  );
  const within =
    places.length > 0
      ? places
      : choices.flatMap((texts, place) =>
          texts.some((text) => joined(namingWords(text, wordsOf(said)).join(" ")).includes(letters))
            ? [place]
            : [],
        );
  return within.length > 1 ? "several" : (within[0] ?? null);
}

/** «Me late la tres raza»: a number by itself, with one word after it at most, that no choice shows. */
function byNumber(said: string, { choices }: Choosing): number | null {
  const [, number = ""] = numberIn.exec(said) ?? [];
  if (
    number === "" ||
    isBad(said) ||
    said.split(/(?:^| )(?:\d+|dos|tres|cuatro|cinco|seis)(?= |$)/).length > 2
  )
    return null;
  const place = readPosition(number, choices.length);
  const digits = String(place);
  if (choices.some((texts) => texts.some((text) => wordsOf(foldShown(text)).includes(digits)))) return null;
  return place === null || choices.some((texts) => whenShown(texts).time !== null) ? null : place - 1;
}
const numberIn =
  /^(?:(?!a |de )\S+ ){0,3}?(?<!(?:a|de) )la (\d{1,2}|dos|tres|cuatro|cinco|seis)(?: (?!de|y|am|pm|hrs|en|con|o|por|que|no|era|edad)[a-z]\S*)?$/;

/** «Trabajo de 8 a 10» tells when it cannot be. */
const works =
  /(?:^| )(?:trabajo|trabajamos|ocupad[oa]|clases?|estudio|chamba|turno|descanso|duermo|cuido|antes|despues|luego|menos|mas)(?= )/;

/** «El tercero plebe», «la segunda mi chula»: an ordinal by itself, whatever is called after it. */
function byOrdinal(said: string, { choices }: Choosing): number | null {
  const [, ordinal = "", after = ""] = ordinalIn.exec(said) ?? [];
  if (ordinal === "" || said.split(ordinalWord).length > 2 || isBad(said.replace(asTold, ""))) return null;
  // «La segunda sesión» is one of the list; «la primera dama» is none.
  if (after !== "" && !isFunctionWord(after) && !isRelation(after) && !isVerbForm(after)) return null;
  if (choices.some((texts) => texts.some((text) => wordsOf(foldShown(text)).includes(ordinal)))) return null;
  const place = readPosition(ordinal, choices.length);
  return place === null ? null : place - 1;
}
/** «El último que dijo.» */
const asTold = / que (?:dijo|dijeron|dice|puso|menciono|nombro|leyo)(?= |$)/;
const ordinalWord =
  /(?:^| )(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|ultim|penultim)[oa]?s?(?= |$)/;
const ordinalIn =
  /^(?:\S+ ){0,4}?(?:la|el|al|del) ((?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|ultim|penultim)[oa])(?: (?:de (?:la lista|tod[oa]s|la semana|est[ae] (?:semana|lista|mes)|las opciones)|que (?:pus\w+|dice|viene|sale|aparece|esta|mand\w+|mencion\w+|dij\w+))(?= |$)| (?!(?:del?|vez|que|en|hora|dia|semana|parte)(?: |$))(\S+)|$)/;
const isBad = (said: string): boolean =>
  bad.test(said) || /(?:^| )(?:va|van|fue|fui|ya|hijo|hija|dicen|dijo|dice|dijeron)(?= |$)/.test(said);

/** «Un taller», «sesiones»: a word that usually says nothing of which, where only one shows it. */
function byOwnWord(said: string, { choices }: Choosing): number | "several" | null {
  const words = wordsOf(said).filter((word) => word.length > 3 || !isFunctionWord(word));
  // «Ya di la de diabetes» tells what was.
  if (/\d/.test(said) || /(?:^| )(?:ya|di|dio|fui|vi|no|muy|soy|son)(?= )/.test(said)) return null;
  if (words.length === 0 || words.length > 4) return null;
  const places = choices.flatMap((texts, place) => {
    const shown = texts.flatMap((text) => wordsOf(foldShown(text)));
    return words.every((word) => shown.some((other) => sameRoot(word, other))) ? [place] : [];
  });
  return places.length > 1 ? "several" : (places[0] ?? null);
}

/** «Sesión» and «sesiones», «plática» and «pláticas». */
const sameRoot = (one: string, other: string): boolean => root(one) === root(other);
const root = (word: string): string => word.replace(/(?:es|s)$/, "");
