import type { Asked } from "./askedWords.ts";
import { isRelation } from "./plainWords.ts";

/**
 * With whom and where what was asked is done, where the question says neither: «fui con mi hija», «pagué en el banco»,
 * «cuido a mi mamá» to “Do you care for anybody?”.
 */
export function isCircumstance(verb: string, after: string, asked: Asked): boolean {
  if (!(asked.isPast ? /(?:[ei]|mos)$/ : /(?:o|oy|mos)$/).test(verb) || /^(?:est|teng|tuv|so)/.test(verb))
    return false;
  const [, joined = "", who = ""] = /^(con|al?) (?:(?:mis?|una?|el|la) )?(\w+)/.exec(after) ?? [];
  if (joined === "con" && !/ (?:con|contigo|en) /.test(`${asked.folded} `)) return isRelation(who);
  if (joined !== "" && joined !== "con") return /\balguien\b/.test(asked.folded) && isRelation(who);
  return asked.isPast && /^en (?:el|la|mi|casa|un|una) /.test(`${after} `) && !/ en /.test(asked.folded);
}

/** «Póngalo a nombre de mi esposo» to “Do we leave it in your name?”. */
export const isElsewhere = (after: string, asked: Asked): boolean => {
  if (!/ (?:a|en|con|de|para) tus? /.test(asked.folded)) return false;
  const [, thing] =
    /\b(?:a|en|con|de|para) (?:nombre de )?(?:mis?|otr[oa]|las?|los|el|una?|sus?) (\w+)/.exec(after) ?? [];
  return thing !== undefined && !asked.words.has(thing);
};
