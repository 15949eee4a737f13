import { wordsAsked } from "./askedWords.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { withoutJoke } from "./joke.ts";
import { questionIn } from "./question.ts";
import { isSameVerb } from "./roots.ts";
import { saidWords } from "./said.ts";
import { ofSpan } from "./spans.ts";
import { withoutTimeAsides } from "./timeAsides.ts";
import { isVerbForm } from "./verbs.ts";
import { weighsOfTime } from "./weighs.ts";

// Turns of speech around days and hours: the weekday after the one that is near («no este domingo, el siguiente»), what
// somebody else thought («aunque mi mamá decía que el 7»), what says nothing of when («se nos hizo tarde»), and what else
// happened («llegó ayer a las 8 y descargamos hoy a las 7»).

const weekday = "(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)";
const why = "(?:\\s+(?:que|porque|ya que|es que)\\s[^,;.]{2,40}|\\s+puedo|\\s+podemos)?";
const coming = "(?:\\s+que\\s+(?:viene|entra))?";
const other =
  "(?:el|al)\\s+(?:siguiente|pr[oó]ximo|otro|que\\s+(?:sigue|viene|entra))(?!\\s+\\p{L}*(?:mes|semana))";
/** «No este domingo, el siguiente», «el sábado no, el otro sí»: the one a week after. */
const notThis = new RegExp(
  `(?:(?<!\\p{L})no\\s+(?:es\\s+)?(?:este|el)\\s+(?:pr[oó]ximo\\s+)?${weekday}${coming}${why}|(?<!\\p{L})(?:este|el)\\s+(?:pr[oó]ximo\\s+)?${weekday}${coming}\\s+no${why})[\\s,;.]+(?:sino\\s+|mejor\\s+|hasta\\s+|pero\\s+)?${other}(?:\\s+(?:s[ií]|mejor))?(?!\\s*\\p{L})`,
  "iu",
);
/** What somebody else said or thought is conceded. */
const conceded =
  /[\s,;]+aunque\s+(?:(?:mi|la|el|mis|los|las|don|do[nñ]a|ell[oa]s?|[eé]l)\s+)?(?:\p{L}+\s+){0,2}?(?:dec[ií]an?|cre[ií]an?|pensaban?|contaban?|dicen?|asegura(?:ba)?n?)\s+que\s[^;.]*$/iu;
const lateness =
  /(?<!\p{L})(?:ya\s+)?se\s+(?:me|nos|les?)\s+(?:estaba\s+haciendo|hizo|hace|va a hacer)\s+(?:muy\s+|bien\s+|un poco\s+|algo\s+|tantito\s+)?(?:tarde|noche)(?!\p{L})/giu;
/** «Ace 3 días», «ase dos semanas». */
const ago = /(?<!\p{L})a[cs]e(?=\s+(?:como\s+)?(?:\p{L}+|\d+)\s+(?:d[ií]as?|semanas?|meses)(?!\p{L}))/giu;
const waiting =
  /(?<=(?<!\p{L})no[\s,.;]+)(?:esp[eé]r\p{L}{1,6}|aguant\p{L}{1,6}|miento)[\s,.;]+(?=\p{L}|\d)/giu;
/** Before then there is something else. */
const busyBefore =
  /[\s]*[,;.]\s*antes\s+(?:no|ando|andamos|estoy|estamos|trabajo|tengo|salgo|voy)(?!\p{L})[^,;.\d]*$/iu;
const butOn = new RegExp(`\\s+pero\\s+(?=(?:del|el|este)\\s+${weekday}(?!\\p{L}))`, "iu");

/**
 * A message of days and hours without such turns.
 * @param question as it was asked
 * @param past whether it is asked of what is over
 * @param withDay whether a day and its hour are asked for together
 */
export function withoutTurnsOfTime(text: string, question: string, past: boolean, withDay = false): string {
  let said = withoutTimeAsides(withoutJoke(text), question)
    .replace(notThis, (_, one?: string, another?: string) => `el ${one ?? another} en ocho`)
    .replace(lateness, "")
    .replace(waiting, ", ");
  if (/aunque/iu.test(said)) said = said.replace(conceded, "");
  if (/antes/iu.test(said)) said = said.replace(busyBefore, "");
  if (butOn.test(said) && !new RegExp(`${weekday}.*\\spero\\s`, "iu").test(said))
    said = said.replace(butOn, " ");
  const own = ofSpan(ofAskedEnd(said, question), endAsked(question));
  return past ? ofAsked(own.replace(ago, "hace"), question, withDay) : own;
}

/** What begins, and what ends: «entro a las 8 y salgo a las 5». */
const ends = [
  /\b(?:emp[ie]+z\w+|inici(?:o|a|as|an|amos|aron|e|en|ar)|comenz\w+|comienz\w+|aranc\w+|abr(?:e|en|es|imos|io|ieron|o|ir)|entr(?:o|a|as|an|amos|aron|ar))\b/,
  /\b(?:termin(?:o|a|as|an|amos|aron|e|en|ar)|acab(?:o|a|as|an|amos|aron|e|en|ar)|conclu\w+|finaliz\w+|cier(?:o|a|an|as|re|ren)|cer(?:amos|aron|ar|o)|sal(?:e|en|es|go|imos|io|ieron|ir))\b/,
] as const;
const endsIn = (text: string): readonly number[] =>
  ends.flatMap((verbs, at) => (verbs.test(foldLetters(text)) ? [at] : []));

/** Which end is asked; null where both are, or neither. */
export function endAsked(question: string): number | null {
  const [end, other] = endsIn(questionIn(question));
  return other === undefined ? (end ?? null) : null;
}

/** Of a beginning and an end, each with its verb, the one that was asked. */
function ofAskedEnd(text: string, question: string): string {
  const end = endAsked(question);
  if (end === null || endsIn(text).length < 2) return text;
  const clauses = text.split(parts);
  const own = clauses.filter((clause) => endsIn(clause).includes(end));
  return own.length === 1 && clauses.every((clause) => endsIn(clause).length === 1) ? (own[0] ?? text) : text;
}
const parts =
  /\s*[,;.](?!\d)\s*(?:pero\s+|y\s+)?|\s+(?:pero|y)\s+(?=\p{L}{4,}(?<!media|cuarto|diez|cinco|veinte)\s)/iu;

/** «Termina a las 6» to when it begins. */
export function isOfOtherEnd(text: string, question: string): boolean {
  const end = endAsked(question);
  const said = endsIn(text);
  return end !== null && said.length === 1 && said[0] !== end;
}

const joint =
  /\s*[,;.](?!\d)\s*(?:pero|y|aunque)?\s*|\s+(?:pero|aunque)\s+|\s+y\s+(?=(?:ya\s+|luego\s+|despu[eé]s\s+)?(?:(?:me|se|nos|l[oae]s?)\s+)*\p{L}+(?:[oóeéií]|mos|aron|ieron)\s)/iu;

/** Of two things that happened, the one that was asked: told with the question's own verb, the other with another. */
function ofAsked(text: string, question: string, withDay: boolean): string {
  const { verbs } = wordsAsked(question);
  if (verbs.length === 0) return text;
  const timed = text.split(joint).filter((clause) => {
    const words = saidWords(clause);
    return words.some((word, at) => weighsOfTime(word, at, words));
  });
  if (timed.length !== 2) return text;
  const isAsked = (clause: string) =>
    wordsOf(fold(clause)).some((word) => word.length > 2 && verbs.some((verb) => isSameVerb(word, verb)));
  const [own = "", ...more] = timed.filter(isAsked);
  const others = timed.filter((clause) => !isAsked(clause));
  // «Fue el 2, empezamos a las 4»: the day of one, the hour of the other.
  if (withDay && !aDay.test(own) && others.some((clause) => aDay.test(clause))) return text;
  const isElse = others.every((clause) => wordsOf(foldLetters(clause)).some(isDone));
  return own !== "" && more.length === 0 && others.length === 1 && isElse ? own : text;
}

const aDay = new RegExp(
  `(?<!\\p{L})(?:${weekday}|ayer|antier|anoche|hoy|hace|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el (?:d[ií]a )?\\d{1,2})(?![\\p{L}:])`,
  "iu",
);

/** «Llegó», «descargamos», «se fueron». */
const isDone = (word: string): boolean =>
  /^(?:fue|fui|fuimos|fueron|vino|vine|hizo|dio|trajo|puso|dijo|hubo|tuvo)$|.{3}(?:[aie]ron|[ai]mos)$/.test(
    word,
  ) ||
  (/.{2}[oei]$/.test(word) && isVerbForm(word) && !/^(?:creo|como|digo|puedo|tengo)$/.test(word));
