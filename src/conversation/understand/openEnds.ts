import { whenShown } from "./attributes.ts";
import type { Choosing } from "./choice.ts";
import { candidatesOf } from "./ownWords.ts";

// «Del miércoles en adelante», «a partir del jueves», «después del martes» on a list of days in their order.

const led = "^(?:(?:puedo|solo|nomas|pues|seria|me queda|yo|si) )*";
const onward = new RegExp(
  `${led}(?:(?:a partir|apartir|desde|empezando) (?:del? )?(?:el )?(\\w+)(?: (?:en|para) adelante)?|(?:del? )?(?:el )?(\\w+) (?:en|para|pa) adelante)$`,
);
const after = new RegExp(`${led}despues del? (?:el )?(\\w+)$`);
/** «Hasta el miércoles» may be until then, or not before. */
const until = new RegExp(`${led}(?:hasta|asta|antes) (?:el |del |de )?(\\w+)$`);

/** All from a day on; none where it is not sure; null where no such range was said. */
export function openEnd(said: string, choosing: Choosing): readonly number[] | null {
  const days = choosing.choices.map((texts) => whenShown(texts).weekday);
  if (days.length < 3 || days.some((day, at) => day === null || (at > 0 && day <= (days[at - 1] ?? 8))))
    return null;
  if (until.test(said) && placeOf(until.exec(said)?.[1], choosing) !== null) return [];
  const [from, past] = [onward, after].map((pattern) =>
    placeOf(pattern.exec(said)?.slice(1).find(Boolean), choosing),
  );
  const first = from ?? (past == null ? null : past + 1);
  return first == null ? null : [...choosing.choices.keys()].filter((place) => place >= first);
}

function placeOf(word: string | undefined, choosing: Choosing): number | null {
  const places = word === undefined ? null : candidatesOf(word, choosing);
  return places?.length === 1 ? (places[0] ?? null) : null;
}
