import { type Choosing, readChoice } from "./choice.ts";
import { foldShown } from "./fold.ts";
import { isAside, isOpen, placesMeant, toldIn } from "./meaning.ts";
import { foldedQuestion } from "./question.ts";

// Several of a list in words of one's own: «vino muy poquita gente y el material nunca llegó». Each part tells one of them, or
// chooses it.

/** The places that a message tells, at least one of them in words of its own; null where any part may be something else, or
 * `wholly` asks that each be told so. */
export function allMeant(text: string, choosing: Choosing, wholly: boolean): readonly number[] | null {
  if (isOpen(text)) return null;
  const all = placesMeant(text, choosing);
  const clauses = toldIn(text);
  const [only] = all;
  // «Mucha basura tirada y puros baches» tells two.
  const isOne = (clause: string) =>
    only !== undefined &&
    placesMeant(clause, choosing).every((place) => place === only) &&
    isAside(clause, choosing, only);
  if (all.length === 1 && (clauses.length < 2 || clauses.every(isOne))) return all;
  const places = new Set<number>();
  let isMeant = false;
  for (const clause of clauses) {
    const meant = placesMeant(clause, choosing);
    const [one] = meant;
    if (meant.length > 1) return null;
    if (one !== undefined) {
      isMeant = true;
      places.add(one);
      continue;
    }
    if (wholly) return null;
    const read = readChoice(clause, choosing);
    // Whatever is not understood may be one more.
    if (!("value" in read)) return null;
    places.add(read.value);
  }
  // «Todo bien pero faltó material» is not none.
  if (
    places.size > 1 &&
    [...places].some((place) => isNone.test(foldShown(choosing.choices[place]?.[0] ?? "")))
  )
    return null;
  return isMeant && asksForSome(choosing) ? [...places].sort((a, b) => a - b) : null;
}
const isNone = /^(?:ningun|nada|nadie|sin (?:problema|novedad)|todo bien|no (?:hubo|hay))/;

/** «¿Qué problema es el peor?» asks for one. */
const asksForSome = ({ question }: Choosing): boolean =>
  !/\b(?:el|la) (?:mas|peor|principal|mejor)\b/.test(foldedQuestion(question?.() ?? ""));
