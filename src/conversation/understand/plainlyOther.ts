import { bareAnswer } from "./bareAnswer.ts";
import { fold, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { remember } from "./remember.ts";
import { spelled } from "./spelling.ts";
import { spelt } from "./spelt.ts";

// Answers that came late, or to the question before: «9 en punto» is no village, «ocho de la noche» no number of people and
// «veinte para las seis» no twentieth. What a whole message plainly is can be told without a question.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

const ofHours = list(`am pm hrs hr h horas hora media cuarto mediodia medianoche tarde tardecita noche
  nochecita madrugada minutos oclock clock noon midnight afternoon evening morning pe eme`);
const ofDays =
  list(`lunes martes miercoles jueves viernes sabado sabadito domingo enero febrero marzo abril mayo junio julio agosto
  septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep sept oct nov dic lun mie jue vie sab dom hoy manana
  mananita ayer anoche antier antiayer anteayer antenoche pasado pasada dia dias semana semanas mes quincena fecha ano
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday january february march april june july august
  september october november december nochebuena navidad mierc miercole sabdo vierns`);
const small =
  list(`el la las los lo a al de del en por para pa x d como tipo ya mejor este esta ese esa que sea seria es y o hasta
  desde proximo proxima siguiente viene entra otro otra ultimo ultima presente actual primero primer uno ocho quince mero meros mas menos
  tardar temprano tempranito mismo nomas si no pues punto entonces alrededor sobre eso un una entre antes despues the at in on next after work jaja jeje`);

export type Plainly =
  /** With its unit, or an article: a bare number may be anything. */
  | "hour"
  | "day"
  /** Both. */
  | "moment"
  | "number"
  | "phone";

const plainly = remember(kindOf);

/** What a whole message plainly is, every word of it; null where it holds anything else. */
export const plainlyIs = (text: string): Plainly | null => plainly(text);

function kindOf(text: string): Plainly | null {
  const words = wordsOf(fold(spelt(bareAnswer(text)))).flatMap((word) => {
    const [, number, unit] = /^(\d{1,2})(am|pm|h|hrs)$/.exec(word) ?? [];
    if (number !== undefined && unit !== undefined) return [number, unit];
    return small.has(word) || numeralAt([word], 0) !== null ? [word] : wordsOf(spelled(word));
  });
  if (words.length === 0 || words.length > LongestPlain) return null;
  let numerals = 0;
  let ofMonth = /(?<!\d)\d{1,2}[/-]\d{1,2}(?!\d)/.test(text);
  let ofClock = false;
  let digits = 0;
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const numeral = /^\d+$/.test(word) ? { length: 1 } : numeralAt(words, at);
    if (numeral) {
      numerals += 1;
      // «El 24», «día 3».
      ofMonth ||= /^(?:el|dia)$/.test(words[at - 1] ?? "");
      ofClock ||= /^las?$/.test(words[at - 1] ?? "") && /^(?:a|de|como|tipo|para)$/.test(words[at - 2] ?? "");
      digits += /^\d+$/.test(word) ? word.length : 1;
      at += numeral.length;
      continue;
    }
    // «A. m.», «p. m.»
    const isHalf = /^[ap]$/.test(word) && words[at + 1] === "m";
    if (isHalf || ofHours.has(word)) found.add("hour");
    else if (ofDays.has(word)) found.add("day");
    else if (!small.has(word)) return null;
    at += isHalf ? 2 : 1;
  }
  const said = words.join(" ");
  if (digits >= ShortestPhone && !found.has("day")) return "phone";
  if (/\bpara las?\b/.test(said) && numerals > 1) found.add("hour");
  if (/\ben punto\b|\bdel dia\b|\bla manan(?:a|ita)\b/.test(said) && numerals > 0) found.add("hour");
  if (/\bmedio dia\b/.test(said)) return "hour";
  const isDay = ofMonth || (found.has("day") && !isOnlyPart(said));
  if (isDay) return ofClock || (found.has("hour") && numerals > 1) ? "moment" : "day";
  if (ofClock) return "hour";
  if (found.has("hour") && (numerals > 0 || /\bmedi(?:odia|anoche)\b/.test(said))) return "hour";
  return numerals > 0 ? "number" : null;
}
const LongestPlain = 14;
const ShortestPhone = 6;

/** «De la mañana», «del día» say which half. */
const isOnlyPart = (said: string): boolean =>
  !dayWords.test(said.replace(/\b(?:de|en|por) la manan(?:a|ita)\b|\bdel dia\b|\bpasad[oa]\b/g, " "));
const dayWords = new RegExp(`\\b(?:${[...ofDays].join("|")})\\b`);

/** «24 de abril», «5 de mayo»: people live in such. */
export const isCalledByDay = (text: string): boolean =>
  /^(?:el |la )?[a-z0-9]+(?: y [a-z]+)? de [a-z]+$/.test(fold(text));

const counted =
  list(`persona personas personita personitas mujer mujeres hombre hombres nino ninos nina ninas familia familias boleto boletos
  boletitos lugar lugares silla sillas cobijas despensas vasos asistentes adultos hijos hijas semillas paquetes`);
const counting = list("somos eramos fuimos asistiremos iremos vendremos quedamos quedaron quedan contando");

/** Whether a message counts people or things rather than tell a day or an hour: «8 mujeres», «somos 4», «9 contando al bebé». */
export const countsSomething = (text: string): boolean =>
  hasNumeral(
    text,
    (before, next, after) =>
      counted.has(next) || counting.has(next) || counting.has(before) || (next === "en" && after === "total"),
  );

const weekday = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;
const month =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic|este)$/;

/** Whether a number in a message is that of a day: «el 24», «24 de abril», «sábado 14», «de hoy en ocho». */
export const numbersADay = (text: string): boolean =>
  hasNumeral(
    text,
    (before, next, after, first) =>
      /^(?:el|dia)$/.test(before) ||
      weekday.test(before) ||
      month.test(next) ||
      (next === "de" && month.test(after)) ||
      (before === "en" && ofDays.has(first)),
  );

/** Whether any number of a message stands so between words: before it, after it, the second after it, the second before it. */
function hasNumeral(
  text: string,
  stands: (before: string, next: string, after: string, first: string) => boolean,
): boolean {
  const words = wordsOf(fold(spelt(bareAnswer(text))));
  return words.some((_, at) => {
    const end = at + (numeralAt(words, at)?.length ?? 0);
    return (
      end > at && stands(words[at - 1] ?? "", words[end] ?? "", words[end + 1] ?? "", words[at - 2] ?? "")
    );
  });
}

/** Whether any word of a message tells of a day. */
export const namesDay = (text: string): boolean => dayWords.test(fold(spelt(text)));
