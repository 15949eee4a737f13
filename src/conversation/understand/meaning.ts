import type { Choosing } from "./choice.ts";
import { dependsOn } from "./condition.ts";
import { isDoubtful } from "./doubt.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { type Meaning, meant, type Section, sounded, whole } from "./meaningForm.ts";
import { asked as ofDeeds } from "./meaningsOfDeeds.ts";
import { asked as ofHome } from "./meaningsOfHome.ts";
import { asked as ofLife } from "./meaningsOfLife.ts";
import { asked as ofReasons } from "./meaningsOfReasons.ts";
import { asked as ofWishes } from "./meaningsOfWishes.ts";
import { toldOf } from "./ownWords.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { isQuestion } from "./reading.ts";

// What people tell in words of their own, where a list has a word for it: «repartimos despensas» is «Entrega de apoyos», «me
// salió jale» is «Trabajo». Whole clauses only, and only of lists and questions that are of the matter: any word more, or a
// second meaning, and nothing is sure.

const sections: readonly Section[] = [...ofDeeds, ...ofReasons, ...ofLife, ...ofHome, ...ofWishes];

/** What a message is parted by into what it tells. */
const parts =
  /(?:[,;!…()\n]|\.(?!\d))+\s*|\s(?:y\s+(?:pues|luego|adem[aá]s|tambi[eé]n|aparte)|adem[aá]s|pero|aunque|porque|por\s+que|xq|pq|porq|ya que|es que|as[ií] que|entonces|y|e|tambi[eé]n)\s+/iu;

/** The clauses of a message as they may tell something. */
export const toldIn = (text: string): readonly string[] =>
  text
    .split(parts)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** What a whole message must not say, whatever its clauses tell. */
const takesBack =
  /(?:^| )(?:digo|perdon no|mentira|broma|no es cierto|corrijo|mejor dicho|o|u|antes|dicen|dizque|casi|ojala)(?= |$)|(?:^| )no (?:era|fue|es|soy) (?:eso|por eso|verdad)(?= |$)/;

/** Whether nothing can be made of a message, whatever is told in it. */
export const isOpen = (written: string): boolean => {
  const text = written.replace(sure, " ");
  return (
    isQuestion(written) ||
    wordsOf(fold(written)).length > LongestTold ||
    takesBack.test(fold(text)) ||
    isDoubtful(text) ||
    dependsOn(text)
  );
};
/** «Fuimos a ver a las familias», «dos o tres veces», «casi no»: nothing is open by these. */
const sure =
  /(?<!\p{L})(?:a ver (?=(?:a|al|las?|los|unas?|unos) )|casi (?=(?:no|nunca|nadie|ni|todos?|puros?|puras?|tod[oa]s)(?!\p{L}))|(?:una?|uno|dos|tres|[1-4]) o (?=(?:dos|tres|cuatro|[2-5])(?!\p{L}))|(?:m[aá]s o menos|antes)\s*$|(?<=d[ií]a )antes(?!\p{L}))/giu;
const LongestTold = 24;

/** The tables that are of what a question asks. */
const sectionsOf = ofQuestion((question): readonly Section[] => {
  const asked = sounded(foldedQuestion(question));
  return sections.filter((section) => section.asks.test(asked));
});

/** Every place (from 0) that a clause tells in words of its own. */
export function placesMeant(clause: string, { choices, question }: Choosing): readonly number[] {
  if (wordsOf(fold(clause)).length > LongestTold) return [];
  const ofMatter = sectionsOf(question?.() ?? "");
  if (ofMatter.length === 0) return [];
  const said = sounded(fold(clause));
  const labels = choices.map(([label = ""]) => sounded(foldShown(label)));
  const places = ofMatter.flatMap((section) =>
    meant(section).flatMap((meaning) =>
      whole(meaning).test(said) ? placesOf(meaning, section, labels) : [],
    ),
  );
  return [...new Set(places)];
}

/** The choices that show a meaning; «Otro motivo» where none does and what it would be is known of all of them. */
function placesOf(meaning: Meaning, section: Section, labels: readonly string[]): readonly number[] {
  if (meaning.unless?.test(labels.join(" / "))) return [];
  const places = labels.flatMap((label, place) => (meaning.shown.test(label) ? [place] : []));
  if (places.length > 0 || !meaning.isElse) return places;
  const others = labels.flatMap((label, place) => (isElse.test(label) ? [place] : []));
  const isKnown = labels.every((label) => isElse.test(label) || section.known?.test(label));
  return isKnown ? others : [];
}
const isElse = /^otr[oa]s?(?: (?:motibo|rason|causa|cosa|actibidad|asunto|tema))?s?$/;

/** The place that a message tells in words of its own; null where it tells none, or more than one. */
export function meantBy(text: string, choosing: Choosing): number | null {
  if (isOpen(text)) return null;
  const whole = placesMeant(text, choosing);
  const clauses = toldIn(text);
  if (clauses.length < 2) return whole.length === 1 ? (whole[0] ?? null) : null;
  const told = clauses.map((clause) => placesMeant(clause, choosing));
  const places = [...new Set([...whole, ...told.flat()])];
  const [only] = places;
  if (only === undefined || places.length > 1) return null;
  return clauses.every((clause, at) => told[at]?.length === 1 || isAside(clause, choosing, only))
    ? only
    : null;
}

/** «Salí a trabajar pero me enfermé»: whether a clause tells another choice than one that was read. */
export const tellsAnother = (text: string, place: number, choosing: Choosing): boolean =>
  toldIn(text).some((clause) => placesMeant(clause, choosing).some((other) => other !== place));

/** A clause that names nothing else of the list, nor takes anything back. */
export function isAside(clause: string, choosing: Choosing, only: number | null): boolean {
  const words = wordsOf(fold(clause));
  if (/^(?:no|ni|nel|nop|mejor|siempre no|menos|excepto|salvo)$/.test(words.join(" "))) return false;
  // «… pero sí al otro» chooses besides.
  if (/^sip? |(?:^| )otr[oa]s?(?= |$)(?! vez)/.test(words.join(" "))) return false;
  if (words.length < 3 && words.some((word) => /^\d{1,2}$/.test(word))) return false;
  return toldOf(words, choosing).every(
    ({ kind, places }) => kind !== "named" || (only !== null && places.length === 1 && places[0] === only),
  );
}
