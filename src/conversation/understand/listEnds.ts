import { type Choosing, readChoice } from "./choice.ts";
import { readPosition } from "./positions.ts";

// A run of a list by its ends: «las dos primeras», «de lunes a viernes».

const numbers = "(dos|tres|cuatro|cinco|seis|[2-9])";
/** «Las dos primeras», «los últimos tres», «del 1 al 3», «de lunes a viernes». */
export function endsOf(said: string, choosing: Choosing): readonly number[] | null {
  const count = choosing.choices.length;
  const first = new RegExp(`^(?:l[oa]s )?(?:${numbers} primer[oa]s|primer[oa]s ${numbers})$`).exec(said);
  const last = new RegExp(`^(?:l[oa]s )?(?:${numbers} ultim[oa]s|ultim[oa]s ${numbers})$`).exec(said);
  const many = readPosition((first ?? last)?.slice(1).find(Boolean) ?? "", count);
  if ((first || last) && many !== null && many < count)
    return Array.from({ length: many }, (_, place) => (first ? place : count - many + place));
  const [, start = ""] =
    /^(?:de |desde |a partir de )?(?:la |el )?(\S+) (?:en|para) adelante$/.exec(said) ?? [];
  const onward = start === "" ? null : readPosition(start, count);
  if (onward !== null) return Array.from({ length: count - onward + 1 }, (_, place) => onward - 1 + place);
  const [, from, to] =
    /^(?:de |del |desde )?(?:l[oa]s? |el )?(\S+) (?:al?|hasta)(?: l[oa]s?| el)? (\S+)$/.exec(said) ?? [];
  if (from === undefined || to === undefined) return null;
  const ends = [from, to].map((word) => readChoice(word, choosing));
  const [begin, end] = ends.map((read) => ("value" in read ? read.value : null));
  if (begin == null || end == null || begin >= end) return null;
  return Array.from({ length: end - begin + 1 }, (_, place) => begin + place);
}
