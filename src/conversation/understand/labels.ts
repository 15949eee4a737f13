import type { Choosing } from "./choice.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { takesBackOrAsks, toldOf } from "./ownWords.ts";

// Labels of small words («Yo misma», «Barrio de Abajo») say which by words that say nothing elsewhere.

const MostWords = 10;

/** The place of the one choice whose whole label a clause holds, or the small word that only it has; null of any other. */
export function byLabel(clause: string, choosing: Choosing): number | null {
  const said = fold(clause);
  const words = wordsOf(said);
  if (words.length > MostWords || takesBackOrAsks(said)) return null;
  const labels = choosing.choices.map((texts) => texts.map(foldShown));
  const holds = longest(
    labels.flatMap((texts, place) =>
      texts.flatMap((label) =>
        label.includes(" ") && ` ${said} `.includes(` ${label} `) ? [{ place, length: label.length }] : [],
      ),
    ),
  );
  const own = holds ?? bySmallWord(words, labels);
  if (own === null) return null;
  const told = toldOf(words, choosing);
  const isOther = told.some(({ places }) => places.length > 0 && !places.includes(own));
  return isOther || told.some(({ kind, word }) => kind === "unknown" && !small.test(word)) ? null : own;
}

function longest(found: readonly { readonly place: number; readonly length: number }[]): number | null {
  const most = Math.max(0, ...found.map(({ length }) => length));
  const places = new Set(found.filter(({ length }) => length === most).map(({ place }) => place));
  const [only] = places;
  return places.size === 1 && only !== undefined ? only : null;
}

/** «En el de abajo», «abajito»: where labels differ only by where they are. */
function bySmallWord(words: readonly string[], labels: readonly (readonly string[])[]): number | null {
  const told = words.map((word) => word.replace(/(arib|abaj|adentr|afuer)it([oa])$/, "$1$2"));
  const places = labels.flatMap((texts, place) =>
    texts.some((label) => wordsOf(label).some((word) => where.test(word) && told.includes(word)))
      ? [place]
      : [],
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}
const small = /^(?:arib|abaj|adentr|afuer)it[oa]$/;
const where = /^(?:ariba|abajo|adentro|afuera|dentro|fuera|enfrente|adelante|atras)$/;
