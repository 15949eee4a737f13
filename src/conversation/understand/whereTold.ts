import { foldLetters } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { titleCase } from "./titleCase.ts";

// What is told beside the one place that is meant: a wrong one put right («Pueblo Nuevo digo Rancho Nuevo»), where somebody
// lived before («vivía en la loma pero ya me cambié a Buenavista»), what else they do («… pero la clínica que me toca es
// otra»), with whom they went, and what is to be there («va a ser en …»).

const corrected =
  /^.{2,50}?(?<!(?:le|te|les|yo|como))[\s,.;…]+(?:(?:no|ay|uy)[\s,]+)*(?:digo|perd[oó]n|mejor\s+dicho|quise\s+decir|corrijo)[\s,.:;…]+(?:(?:es|fue|ser[aá])\s+)?(?=(?:en\s+)?\p{L}{2,}(?:\s+\p{L}+){0,6}[\s.!]*$)(?!(?:por|la\s+tardanza|que|si|se|no|es\s+que|maestra?|se[ñn]o|creo|mi|yo|soy)(?!\p{L}))/iu;
const moved =
  /^(?=.*(?<!\p{L})(?:antes|viv[ií]a(?:mos)?|estaba(?:mos)?)(?!\p{L})).{3,80}?[\s,.;]+(?:(?:pero|y|ya|ahora|ahorita|luego|despu[eé]s|hace\s+poco)[\s,]+)*(?:me|nos)\s+(?:cambi(?:[eé]|amos)|mud(?:[eé]|amos)|pas(?:[eé]|amos)|vine|vinimos|fui|fuimos)\s+(?:a\s+vivir\s+)?(?:a|para|pa)\s+(?=(?!mi\s|la\s+casa|otr|un)\p{L})(?!.*(?<!\p{L})(?:pero|no)(?!\p{L}))/iu;
const toBe =
  /^(?:(?:pues|ahora|esta\s+vez|la\s+(?:pr[oó]xima|siguiente|sesi[oó]n|pl[aá]tica|reuni[oó]n|junta))[\s,]+)*(?:va\s+a\s+ser|vamos\s+a\s+ir|iremos|se\s+va\s+a\s+hacer|se\s+har[aá]|(?:la|lo)\s+(?:vamos\s+a\s+hacer|haremos|hacemos)|(?:nos\s+)?(?:va\s+a\s+tocar|toca)(?:\s+ir)?|tocar[aá])\s+(?:ahora\s+|otra\s+vez\s+)?(?:en|a)\s+(?=\p{L})/iu;
const withWhom =
  /(?<=\p{L}{3})\s+(?:junto\s+)?con\s+(?:la|el|los|las|unos|unas|mi|mis|nuestr[oa]s?|otr[oa]s)\s+\p{L}[\p{L}\s]{1,50}$/iu;
const aside =
  /^((?:(?:pues|yo|nosotr[oa]s|ahorita|ahora)[\s,]+)*(?:vivo|vivimos|soy|somos|radico|radicamos)\s+(?:aqu[ií]\s+)?(?:en|de)\s+.{2,50}?)[\s,;.]+(?:pero|aunque)\s+(.{3,80})$/isu;
/** What would name another place where they live. */
const lives = foldedPattern(
  "(?:^| )(?:viv\\w+|radic\\w+|resid\\w+|soy|somos|esto[yi]|estamos|ahora|ahorita|cambi\\w+|mud\\w+|naci\\w*|antes|tambien|lama|dicen|casa|duerm\\w+|origin\\w+|renta\\w*|pertene\\w+|municipio|no)(?= |$)",
);

const ofColonia = foldedPattern("\\b(?:colonia|fraccionamiento|barrio)\\b");
/** «La del Valle», where a colonia is asked for; «la del mercado» only tells which. */
const named =
  /^(?:(?:en|vivo\s+en|es|soy\s+de|de)\s+)*la\s+((?:del\s+(?:valle|carmen|mar|sol|prado|parque|bosque|maestro|periodista|rosario|pilar|refugio|r[ií]o|empleado|obrero|trabajo)|de\s+los\s+(?:doctores|reyes|[aá]ngeles|remedios|maestros|pinos)|de\s+las\s+(?:flores|rosas|torres|[aá]guilas|americas|am[eé]ricas)))[\s.!]*$/iu;

/** What a colonia is called that is only told by its article; null where nothing is. */
export function coloniaIn(text: string, question: string): string | null {
  const [, colonia] = ofColonia.test(foldLetters(question)) ? (named.exec(text) ?? []) : [];
  const called = colonia === undefined ? null : titleCase(colonia);
  return called === null ? null : called.charAt(0).toUpperCase() + called.slice(1);
}

/** The answer without what tells of no place that was asked for. */
export function withoutToldPlaces(text: string): string {
  const said = text.replace(corrected, "").replace(moved, "en ").replace(toBe, "en ").replace(withWhom, "");
  const [, place = "", beside = ""] = aside.exec(said) ?? [];
  return place !== "" && !lives.test(foldLetters(beside)) ? place : said;
}
