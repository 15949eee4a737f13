import { agreesWith, whenSaid, whenShown } from "./attributes.ts";
import { type Choosing, readStrictChoice } from "./choice.ts";
import { isDoubtful } from "./doubt.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { byOwnWords } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { countsOtherwise, isCount } from "./positions.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { type Reading, unclear } from "./reading.ts";

// A choice within more words: what leads to it, and why it is chosen, say nothing of which.

const reason =
  /(?:[,;!…\n]|\.(?!\d))+\s*|\s(?=(?:porque|porke|xq|pq|ya que|es que|pues|que (?:me|te|le|nos|es|esta|está|queda|tiene|ya|yo|no|ando|descanso|salgo|son|hay)|para (?:mi|que|mis|ver)|aunque|por que|asi|así|nomas|nomás|nada m[aá]s|solamente|la neta|si (?:se puede|hay)|a ver)\b)/iu;
const why = /[,;.]?\s(?:porque|porke|xq|pq|ya que|es que|pues|para que)\s/iu;
const lead = foldedPattern(
  `^(?:(?:pues|pos|este|mm|bueno|mire|mira|ok|ah|ay|si|sip|claro|va|vale|yo|a mi|mejor|ahora si|entonces|la neta|c|hola|disculp\\w*|fij[ae]\\w*|oiga|oye|
quiero|queremos|quisiera|quisieramos|prefiero|preferimos|preferiria|elijo|escojo|escogo|seria|serian|sea|que sea|fuera|es|son|me (?:interesa|gusta|late|gustaria|conviene|acomoda|queda|llama|anoto|apunto|inscribo|quedo|voy)(?: mas| mejor| bien| ir| la atencion)?|nos (?:interesa|gusta|gustaria|queda|conviene)(?: mas)?|voy|vamos|iria|ire|puedo|podria|
pon(?:me|ga|game|gale|er)?|anot[ae]\\w*|apunt[ae]\\w*|inscrib[aei]\\w*|registr[ae]\\w*|agend[ae]\\w*|apart[ae]\\w*|deme|dame|mand[ae]\\w*|para|ir|asistir|entrar|tomar|a|al|en|con|por|de|del|el|la|los|las|lo|
solo|solamente|nomas|unicamente|nada mas|opcion|numero|la opcion|que dice|dice|donde|se llama|llamad[oa]|esa|ese|esta|este|eso|i|want|the|would|like|to|talk|id|take|ill) )+`,
);
const trail = foldedPattern(
  `(?: (?:me parece(?: bien)?|esta(?: mas)? (?:cerca|mejor)|queda(?: mas)? cerca|sale|va|vale|mero|mismo|nomas|nada mas|solamente|solo|unicamente|porfa\\w*|por favor|gracias|mejor|esta bien|estaria bien|me (?:interesa|gusta|queda|conviene|acomoda|late)(?: mas| mejor| bien)?|quiero|digo yo|creo yo|si hay lugar|si se puede|para mi|esa|ese|seria|es|si|eh|joven|señor\\w*|seño|maestr[oa]))+$`,
);
const takesBack = foldedPattern(
  `(?:^| )(?:no|ni|pero|mejor|tampoco|excepto|menos|salvo|o|u|bien|but|or|not)(?= |$)`,
);

const clean = (text: string): string => {
  const folded = fold(text.replace(/\b(?:coma|punto)\b(?=\s|$)/giu, " "));
  const led = folded.replace(lead, "");
  const bare = (led === "" ? folded : led).replace(trail, "");
  if (isCount(bare)) return numbered(wordsOf(folded.slice(0, folded.length - led.length).trim()), bare);
  return bare === "" ? folded : bare;
};

/** What stands right before a number says what it counts: «somos 3», «a las 3», «el 3». */
function numbered(before: readonly string[], number: string): string {
  const last = before.at(-1) ?? "";
  const isHour = last === "la" && number === "una" && /^(?:a|de)$/.test(before.at(-2) ?? "");
  if (isHour || countsOtherwise([...before, number], before.length)) return [...before, number].join(" ");
  return last === "el" || last === "la" ? `${last} ${number}` : number;
}

/** What the strict reader does not find: an hour, a place in the middle, letters, a label with a reason after it. */
export function readFreeChoice(text: string, choosing: Choosing): Reading<number> {
  const firm = text
    .replace(ifThere, " ")
    .replace(/\bpero (?=(?:en|por|de) la (?:tarde|ma[nñ]ana|noche)\b|a las? )/iu, " ")
    .replace(/\b(?<=d[ií]a )(\p{L}{3,15})\b/iu, (word) => String(numeralAt([fold(word)], 0)?.value ?? word));
  return firm.trim() === "" ? unclear("notFound") : readFirmChoice(firm, choosing);
}

/** «Si todavía hay lugar» is no doubt of which. */
const ifThere =
  /[,\s]+si (?:(?:todav[ií]a|a[uú]n|es que) )?(?:hay|queda|quedan|tienen|alcanzo|se puede|es posible)(?: (?:un |el |alg[uú]n )?(?:lugar|lugares|cupo|espacio|chance|campo))?(?=\s*[,.!]|\s*$|\s+por favor|\s+gracias)/giu;

function readFirmChoice(text: string, choosing: Choosing): Reading<number> {
  if (isDoubtful(text)) return unclear("unsure");
  const lettered = readLetter(text, choosing);
  if (lettered !== null) return lettered;
  const pieces = text.split(reason).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const found = new Set<number>();
  for (const [place, piece] of pieces.slice(0, 6).entries()) {
    const one = readPiece(piece, choosing);
    if (one === "several") return unclear("several");
    if (one !== null) found.add(one);
    // What comes after may be why; it must not take back.
    else if (place > 0 && found.size > 0 && takesBackChoice(piece, choosing)) return unclear("unsure");
  }
  const [only] = found;
  if (only === undefined) {
    const own = byOwnWords(text.split(why)[0] ?? "", choosing);
    return own === null ? unclear("notFound") : own === "several" ? unclear("several") : { value: own };
  }
  return found.size === 1 ? { value: only } : unclear("several");
}

/** «No, la otra» takes back; «que no puedo caminar» tells why. */
const takesBackChoice = (piece: string, { choices }: Choosing): boolean => {
  const words = wordsOf(fold(piece));
  if (/^(?:no|pero|mejor|o|u|ni|aunque)$/.test(words[0] ?? "")) return true;
  const shown = new Set(choices.flatMap((texts) => texts.flatMap((one) => wordsOf(foldShown(one)))));
  return takesBack.test(words.join(" ")) && words.some((word) => word.length > 3 && shown.has(word));
};

function readPiece(piece: string, choosing: Choosing): number | "several" | null {
  const said = clean(piece);
  if (said === "" || takesBack.test(said)) return null;
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
  return byWhen(piece, choosing) ?? byLetters(said, choosing) ?? byOwnWord(said, choosing);
}

/** «C)», «c) visita a domicilio», «inciso b». */
function readLetter(text: string, { choices }: Choosing): Reading<number> | null {
  const [, letter] = /^\s*(?:(?:la |el |opci[oó]n |inciso )*)([a-l])\s*(?:[).:-]|$)/iu.exec(text) ?? [];
  if (letter === undefined || /^\s*[yoae]\s*$/iu.test(text)) return null;
  const place = letter.toLowerCase().charCodeAt(0) - 97;
  return place < choices.length ? { value: place } : null;
}

/** «La de en medio» of three. */
function middleOf(said: string, { choices }: Choosing): number | null {
  if (
    choices.length % 2 === 0 ||
    !/^(?:(?:de|la|el|del) )*(?:en medio|medio|enmedio|middle one|middle|central)$/.test(said)
  )
    return null;
  return (choices.length - 1) / 2;
}

/** By its day, its hour or its part of the day, and by words of its label beside them. */
function byWhen(piece: string, { choices }: Choosing): number | "several" | null {
  const said = whenSaid(piece);
  if (said === null) return null;
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
  ["fracc", "fraccionamiento"],
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
          texts.some((text) => joined(foldShown(text)).includes(letters)) ? [place] : [],
        );
  return within.length > 1 ? "several" : (within[0] ?? null);
}

/** «Un taller», «sesiones»: a word that usually says nothing of which, where only one shows it. */
function byOwnWord(said: string, { choices }: Choosing): number | "several" | null {
  const words = wordsOf(said).filter((word) => word.length > 3);
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
