import { shiftMarked, withoutHours } from "./dayPhrases.ts";
import { feastsMarked } from "./feasts.ts";
import { numeralAt } from "./numerals.ts";
import { saidWords } from "./said.ts";
import { weighsOfTime } from "./weighs.ts";

// A weekday that is told by what happens on it is that one, and no calendar has it: «el sábado de la kermés», «el domingo
// de la octava», «el lunes después de Navidad», «el día del santo patrono, cae en jueves».

const weekday = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const ofEvent = new RegExp(
  `(?:^| )(?:(\\S+) )?${weekday} (?:antes |despues |siguiente )?(?:del |de (?:(?:la|los|las|mi|mis|su|sus|nuestr[oa]s?) )?)(\\S+)`,
  "g",
);
/** What no happening is called, after «de»: what comes back every week, and how something is done. */
const noEvent =
  /^(?:preferencia|ser|pasada|volada|volon|una|un|favor|seguro|perdida|perdis|todos|todas|rato|regreso|ida|paso|vuelta|rapido|plano|nuevo|veras|tianguis|plaza|mercado|raya|pago|descanso|misa|futbol|trabajo|clases?|aqui|aca|ahi|alla|este|esta|ese|esa|estos|otra|otro|proxim[oa]|siguiente|entrante|que|ahora|acuerdo|a|en|lunes|dia|dias|fin|corrido|corazon|usted|ustedes|ella|ellos|todo|maravilla|lujo|pelicula|poca|diez|donde|cuando)$/;
/** What says which weekday it is. */
const isThis =
  /^(?:este|proximo|hoy|manana|siguiente|ayer|antier|pasado|ese|a|y)$|^(?:feast|week|month|today)/;
const tellsWhich =
  /(?:^| )(?:hoy|pasado manana|ayer|antier|week\S+|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|que (?:viene|entra|sigue)|(?:proximo|siguiente|entrante) \S+|en (?:ocho|quince)|pasado)(?= |$)/;
const ofUnknown =
  /(?:^|, )(?:(?:es|seria|sera|va a ser|cuando es|fue) )?(?:el )?dia (?:del|de (?:la|los|las)?) ?(?!hoy|manana|ayer|antier|descanso|la semana|semana)(\S+)/;
const aroundFeast =
  /(?:^| )(?:pasado|despues|antes|pasando|pasandito|saliendo|luego|terminando|pasad[oa]s?)(?: de)?(?: la| las| los| el)? ?(?:semana santa|feast\S+|vacaciones|posadas|pascuas?)(?= |$)/;

/** Whether a message names a weekday by its happening alone, without the date that a calendar would need. */
export function isDayOfEvent(text: string): boolean {
  if (!hinted.test(text)) return false;
  const said = withoutHours(shiftMarked(feastsMarked(saidWords(text).join(" "))));
  if (!new RegExp(`(?:^| )${weekday}(?= |$)`).test(said) || tellsWhich.test(said) || isDated(said))
    return false;
  if (aroundFeast.test(said)) return true;
  const [, called = ""] = ofUnknown.exec(said) ?? [];
  if (called !== "" && !weighsOfTime(called) && !said.includes("feast")) return true;
  return [...said.matchAll(ofEvent)].some(
    ([, before = "", event = ""]) =>
      !isThis.test(before) && event.length > 2 && !noEvent.test(event) && !weighsOfTime(event),
  );
}
const hinted = /\bdel?\b|despu[eé]s|antes|pasa|saliendo|luego|terminando/iu;

/** Whether a day of the month is said beside. */
function isDated(said: string): boolean {
  const words = said.split(" ");
  return words.some((word, at) => {
    if (/^\d{1,2}(?:[-/].+)?$/.test(word)) return true;
    return (numeralAt(words, at)?.value ?? 0) > 1;
  });
}
