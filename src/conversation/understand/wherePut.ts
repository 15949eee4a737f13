import { asksOfThePast } from "./past.ts";
import { withoutToldPlaces } from "./whereTold.ts";

// Of two places the one that is meant («antes en Apizaco pero ahora en Huamantla», «en Cuauhtémoc no, en San Isidro»), and the
// place that a sentence of what was done only leads to («fue en Los Reyes»).

const now =
  "(?:ahora|ahorita|ya|actualmente|hoy)(?:\\s+ya)?(?:\\s+(?:viv[oe]n?|vivimos|est(?:oy|á|a|amos)|me cambi[eé]|nos cambiamos))?";
const before = new RegExp(
  `^\\s*(?:(?:pues|yo|nosotr[oa]s)\\s+)*antes\\s+(?:(?:viv[ií]a(?:mos)?|estaba(?:mos)?|era)\\s+)?(?:en|por|de)\\s+\\P{N}{2,40}?[\\s,.;]+(?:pero\\s+|y\\s+)?${now}\\s+(?=(?:en|a)\\s)`,
  "iu",
);
const beside =
  "(?:(?:en|es|fue)\\s+)?(?:la|el)\\s+(?:de\\s+(?:al\\s+lado|junto|enseguida|m[aá]s\\s+(?:arriba|abajo|adelante))|otr[oa]|vecin[oa]|siguiente)[\\s,.:]+";
const notThere = new RegExp(
  `^\\s*(?:no[\\s,]+en\\s+[^,;.\\d]{2,30}|en\\s+[^,;.\\d]{2,30}?\\s+no)\\s*[,;.]\\s*(?:sino\\s+|fue\\s+|es\\s+)?(?:${beside}(?:en\\s+)?|(?=en\\s))(?=\\p{L})(?!.*\\bno\\b)`,
  "iu",
);
const held =
  /^\s*(?:(?:pues|esta vez|ahora|hoy|ayer|todo|ya)\s+)*(?:(?:l[oa]|se|nos)\s+)*(?:fue|estuvimos|hicimos|hizo|hicieron|dimos|dio|dieron|tuvimos|juntamos|reunimos|qued[oó])\s+(?:aqu[ií]\s+|all[aá]\s+|ah[ií]\s+|ac[aá]\s+)?(?=en\s+(?!l[ií]nea|video|zoom|internet|persona|grupo|equipo)\p{L})/iu;

/** What names the place that is meant, of whatever else is said of places. */
export function wherePut(text: string, question: string): string {
  const said = withoutToldPlaces(text).replace(before, "").replace(notThere, "");
  return asksOfThePast(question) ? said.replace(held, "") : said;
}
