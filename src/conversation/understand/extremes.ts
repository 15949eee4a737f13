import { whenShown } from "./attributes.ts";
import { fold } from "./fold.ts";

// «Lo más temprano», «el más chico»: which of the choices has the least or the most of what all of them show.

const early = /\b(?:lo|la|el) mas tempran(?:o|it[oa])\b|\ba primera hora\b|\bla primera hora\b/;
const late = /\b(?:lo|la|el) mas (?:tarde|tardecit[oa]|noche)\b|\bla ultima hora\b|\ba ultima hora\b/;
const young =
  /\b(?:el|la|l[oa]s|mi|mis)(?: (?:dos|tres|cuatro|\d))? (?:mas )?(?:chic[oa]s?|chiquit[oa]s?|pequen[oa]s?|menor(?:es)?)\b/;
const old =
  /\b(?:el|la|l[oa]s|mi|mis)(?: (?:dos|tres|cuatro|\d))? (?:mas )?(?:grandes?|mayor(?:es)?|grandecit[oa]s?)\b/;
const counts: ReadonlyMap<string, number> = new Map([
  ["dos", 2],
  ["2", 2],
  ["tres", 3],
  ["3", 3],
  ["cuatro", 4],
  ["4", 4],
]);
const refusing = /\b(?:no|ni|tampoco|pero|o|muy|tan)\b/;

/** The places of the most extreme of what is shown, as many as were asked for; null where none was asked for or it is not sure. */
export function extremes(text: string, choices: readonly (readonly string[])[]): readonly number[] | null {
  const said = fold(text);
  if (refusing.test(said)) return null;
  const order = early.test(said) || young.test(said) ? 1 : late.test(said) || old.test(said) ? -1 : 0;
  if (order === 0) return null;
  const values = early.test(said) || late.test(said) ? hoursOf(choices) : agesOf(choices);
  if (values === null || new Set(values).size !== values.length) return null;
  const many = counts.get(/\bl[oa]s (\S+)/.exec(said)?.[1] ?? "") ?? 1;
  // «Los más chicos» may be any number of them.
  if (many >= choices.length || (many === 1 && /\b(?:los|las|mis) /.test(said))) return null;
  return [...values.keys()]
    .sort((one, other) => order * ((values[one] ?? 0) - (values[other] ?? 0)))
    .slice(0, many)
    .sort((one, other) => one - other);
}

/** The hours, where all of them are of one day or of none. */
function hoursOf(choices: readonly (readonly string[])[]): readonly number[] | null {
  const shown = choices.map(whenShown);
  if (new Set(shown.map(({ weekday }) => weekday)).size > 1) return null;
  const hours = shown.flatMap(({ time }) => (time === null ? [] : [Number(time.replace(":", ""))]));
  return hours.length === choices.length ? hours : null;
}

function agesOf(choices: readonly (readonly string[])[]): readonly number[] | null {
  const ages = choices.flatMap((texts) => {
    const [, age] = /(?<![\d-] ?)(\d{1,2}) años(?! o)/u.exec(texts.join(" ")) ?? [];
    return age === undefined || /\d+ (?:a|-) \d+ años/u.test(texts.join(" ")) ? [] : [Number(age)];
  });
  return ages.length === choices.length ? ages : null;
}
