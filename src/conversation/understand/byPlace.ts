import type { Choosing } from "./choice.ts";
import { foldShown, wordsOf } from "./fold.ts";
import { candidatesOf } from "./ownWords.ts";
import { readPosition } from "./positions.ts";

// By where a choice stands: on its date, among others alike, in the middle of the list.

/** «El 9 de junio» where another one is at nine. */
export function byDate(said: string, { choices }: Choosing): number | null {
  const [date] = dateIn.exec(said) ?? [];
  if (date === undefined || said.split(dateIn).length > 2) return null;
  const places = choices.flatMap((texts, place) =>
    texts.some((text) => ` ${foldShown(text)} `.includes(` ${date} `)) ? [place] : [],
  );
  const others = candidatesOf(said.replace(date, " ").replace(/\s+/g, " ").trim(), { choices });
  const [only] = places;
  return only === undefined || places.length > 1 || (others !== null && !others.includes(only)) ? null : only;
}
const dateIn =
  /(?<= |^)\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?= |$)/;

/** «La primera del lunes», «la segunda de huertos»: counted among those that are. */
export function nthAmong(said: string, choosing: Choosing): number | null {
  const [, ordinal = "", what = ""] = amongThese.exec(said) ?? [];
  if (ordinal === "") return null;
  const places = candidatesOf(what, choosing) ?? [];
  const position = readPosition(ordinal, places.length);
  return places.length < 2 || position === null ? null : (places[position - 1] ?? null);
}
const amongThese =
  /(?:^| )la ((?:primer|segund|tercer|cuart|ultim)a) (?:de(?: la| las| los)?|del|que es(?: el| en| de)?) (.{3,30})$/;

/** «La de en medio» of three, «la de hasta abajo», «la de arriba». */
export function middleOf(said: string, { choices }: Choosing): number | null {
  const [, where = ""] =
    /^(?:(?:de|la|el|del|hasta|mas|mero|asta) )*(en medio|medio|enmedio|middle one|middle|central|ariba|abajo)(?: (?:de (?:la lista|tod[oa]s)|mi \S+))?$/.exec(
      said,
    ) ?? [];
  if (where === "") return null;
  // «El de abajo» is the Barrio de Abajo where there is one.
  if (choices.some((texts) => texts.some((text) => wordsOf(foldShown(text)).includes(where)))) return null;
  if (where === "ariba") return 0;
  if (where === "abajo") return choices.length - 1;
  return choices.length % 2 === 0 ? null : (choices.length - 1) / 2;
}
