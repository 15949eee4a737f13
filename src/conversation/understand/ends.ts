import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";

// Yes or no at the end of a clause, after how one is: «con estas rodillas no», «a mi edad ya no», «así como ando no».

/** Whoever is spoken to. */
export const vocative =
  "(?:mij[oa]s?|mijit[oa]|hij[oa]|hijit[oa]|manit[oa]|man[oa]|comadre|compadre|compa|jef[ea]|jefecit[oa]|patron[a]?|madre|madrecita|reina|mi reina|corazon|cariño|linda|guer[oa]|señor|señora|señorita|seño|señito|joven|jovencit[oa]|much?ach[oa]s?|licenciad[oa]|licen|lic|profe\\w*|maestr[oa]|miss|doctor[a]?|doc|doctorcit[oa]|amig[oa]|amiguit[oa]|vecin[oa]|promotor[a]?|don|doña|oiga|oye|wey|guey|we|carnal|bro|tia|tio|hombre|mi (?:niñ[oa]|vida|amor|lic|doctora?|estimad[oa]))";

const closing = foldedPattern(
  `(?: (?:${vocative}|gracias|muchas gracias|por favor|la verdad|eh|jaja\\w*|disculp\\w+|perdon))+$`,
);
const state = foldedPattern(
  "^(?:(?:yo|la verdad|pues|pos|uy|ay|ya|no|fijese que|mire) )*(?:(?:con|a|para|por|en|de|sin|segun) (?:(?:est[aeo]s?|es[aeo]s?|mis?|tant[oa]s?|tod[oa]s?|semejante) (?:\\w+ ){1,4}|est[eo] |es[eo] )|para (?:eso|es[oa]s cosas|\\w+[aei]r) |asi(?: como \\w+(?: \\w+)?)? |tan \\w+ |a mi |por mi(?: parte)? |de mi parte |est[ae] vez |hasta ahorita |por ahora |de plano )(?:(?:ya|pues|pos|mejor|la verdad|de plano|claro que|yo digo que|siempre) )*(si|no|ni (?:de (?:chiste|broma|relajo|loc[oa])|loc[oa]|muert[oa]|madres|pagad[oa]|tantito|como|a palos)|para nada|imposible|jamas|nunca)$",
);
const told = foldedPattern(
  "^(?:ya (?:saben?|sabes|les? (?:habia )?dij\\w+)|(?:con (?:mucha )?pena|me da pena pero|lamento|siento)? ?(?:les?|te) (?:digo|decimos|aviso|confirmo|informo)|(?:mi|la) respuesta es|yo digo|dije|digamos|pues yo digo|la verdad|lo pense y(?: la verdad)?|(?:ya )?lo platicamos y|decidi|decidimos|ya (?:decidi|decidimos|dije)) ?(?:que )?(?:siempre |mejor |pues |claro que |ya )*(si|no)$",
);

/** What a folded clause ends with, where all before it tells how one is; null where it tells of anything else. */
export function readEnd(said: string): "yes" | "no" | null {
  const bare = said.replace(closing, "");
  const [, end] = state.exec(bare) ?? told.exec(bare) ?? [];
  if (end === undefined || wordsOf(bare).some((word) => isRelation(word))) return null;
  return end === "si" ? "yes" : "no";
}
