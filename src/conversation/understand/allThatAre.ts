import type { Choosing } from "./choice.ts";
import { candidatesOf } from "./ownWords.ts";
import { isCount, readPosition } from "./positions.ts";

/** «Las del martes», «los dos lunes», «las de la mañana»: all that are, as many as are said. */
export function allThatAre(said: string, choosing: Choosing): readonly number[] | null {
  const [, number, what = ""] =
    /^(?:tod[oa]s )?(?:las|los) (?:(dos|tres|cuatro|cinco|[2-5]) )?(?:(?:que (?:son|sean|hay) )?(?:de |del |en |el |los |las |la (?!man|tard|noch))*)(.{3,60})$/.exec(
      said,
    ) ?? [];
  if (what === "" || isCount(what)) return null;
  const places = candidatesOf(/^la /.test(what) ? `en ${what}` : what, choosing);
  // «Los dos de karate, mi niño se lastimó».
  const first = number === undefined ? null : candidatesOf(what.split(" ")[0] ?? "", choosing);
  if (first !== null && first.length === readPosition(number ?? "", 9)) return first;
  if (places === null || places.length < 2 || places.length === choosing.choices.length) return null;
  return number === undefined || readPosition(number, 9) === places.length ? places : null;
}
