import { fold, wordsOf } from "./fold.ts";
import { sound } from "./heard.ts";
import { openPhrases } from "./phrases.ts";
import { LongestMessage } from "./reading.ts";

const meanings = {
  greeting: `hola, hola que tal, que tal, buenos días, buen día, muy buenos días, buenas tardes, muy buenas tardes,
    buenas noches, muy buenas noches, buenas, muy buenas, saludos,
    hello, hi, hey, hi there, good morning, good afternoon, good evening`,
  thanks: `por favor, de favor, porfavorcito, si es tan amable, si fuera tan amable, si me hace el favor,
    gracias, muchas gracias, mil gracias, muchísimas gracias, gracias de antemano, de antemano gracias,
    se lo agradezco, te lo agradezco, bendiciones, saludos cordiales, disculpe, disculpa, perdón,
    please, thanks, many thanks, thank you, thank you very much, thank you so much, sorry, excuse me`,
  vocative:
    "oiga, oye, oigan, señor, señora, señorita, joven, amigo, amiga, licenciada, licenciado, profe, maestra, maestro",
};
const courtesies = openPhrases(meanings);
const heard = openPhrases(meanings, sound);

/** The words of a message without the greetings and thanks around them. */
export function withoutCourtesy(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  for (let found = courtesyAt(words, from); found > 0; found = courtesyAt(words, from)) from += found;
  for (let found = courtesyBefore(words, to); found > 0 && to > from; found = courtesyBefore(words, to))
    to -= found;
  return from < to ? words.slice(from, to) : [];
}

/** The greeting a longer message begins with, folded; null where it begins otherwise. */
export function greetingIn(text: string): string | null {
  if (text.length > LongestMessage) return null;
  const words = wordsOf(fold(text));
  // «Oiga, buenas», «disculpe, buenas tardes».
  for (let from = 0, found = courtesies.at(words, from); found !== null; found = courtesies.at(words, from)) {
    if (found.meaning === "greeting") return words.slice(from, from + found.length).join(" ");
    from += found.length;
  }
  return null;
}

/** How many words of courtesy begin at a place. */
export const courtesyAt = (words: readonly string[], from: number): number =>
  courtesies.at(words, from)?.length ?? 0;

/** As `courtesyAt` and `courtesyBefore`, of what is heard. */
export const heardCourtesyAt = (words: readonly string[], from: number): number =>
  heard.at(words, from)?.length ?? 0;
export const heardCourtesyBefore = (words: readonly string[], to: number): number =>
  heard.before(words, to)?.length ?? 0;

/** How many words of courtesy end just before a place. */
const courtesyBefore = (words: readonly string[], to: number): number =>
  courtesies.before(words, to)?.length ?? 0;

/** As `courtesyBefore`, but only thanks: what ends a name may be a surname («Ana Joven»). */
export function thanksBefore(words: readonly string[], to: number): number {
  const found = courtesies.before(words, to);
  return found?.meaning === "thanks" ? found.length : 0;
}

/** «Gracias, señorita» thanks, whatever else of courtesy stands around. */
const hasThanks = (words: readonly string[]): boolean =>
  words.some((_, from) => courtesies.at(words, from)?.meaning === "thanks");

const farewells = openPhrases({
  farewell: `ok, okey, okay, vale, va, sale, sale y vale, bueno, está bien, esta bien, de acuerdo, listo, perfecto, excelente, muy bien,
    super, órale, enterado, enterada, entendido, igualmente, adiós, hasta luego, hasta pronto, nos vemos, bye, bay,
    claro, claro que sí, por supuesto, desde luego, con gusto, con mucho gusto, órale pues, ándale, ándale pues, ándele, ándele pues, primero dios, si dios quiere, dios mediante, con el favor de dios,
    ahí nos vemos, allá nos vemos, nos vemos allá, nos vemos ahí, nos vemos mañana, nos vemos pronto, nos vemos el lunes, nos vemos el martes, nos vemos el miércoles,
    nos vemos el jueves, nos vemos el viernes, nos vemos el sábado, nos vemos el domingo, ahí los veo, ahí la veo, ahí lo veo, ahí te veo, hasta mañana, hasta entonces, así está bien, no por ahora, por ahora no, que tengas buen día, que tenga buen día, buen fin, cuídate, dios te bendiga, dios lo bendiga,
    great, perfect, got it, understood, goodbye, see you`,
});

/** Whether a message only closes a talk, with thanks, a yes to nothing or an emoji: it wants no menu. */
export function isFarewell(text: string): boolean {
  if (text.length > LongestMessage) return false;
  const words = wordsOf(fold(text));
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(text);
  const rest = withoutCourtesy(words);
  const thanks = hasThanks(words);
  const said = rest.join(" ");
  // «No, gracias» to nothing: a bare yes or no would still be an answer somebody waits to see taken.
  return said === "" || said === "no" || said === "si" ? thanks : takesLeave(rest);
}

/** «Ok, ahí nos vemos»: every word is of a farewell. */
function takesLeave(words: readonly string[]): boolean {
  for (let from = 0; from < words.length; ) {
    const found = farewells.at(words, from);
    if (found === null) return false;
    from += found.length;
  }
  return true;
}

/** Whether a message only greets. */
export function isGreeting(text: string): boolean {
  const words = wordsOf(fold(text));
  return words.length > 0 && withoutCourtesy(words).length === 0 && !hasThanks(words);
}
