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
const longSince =
  /^.{3,60}?[\s,]+pero\s+(?:ya\s+)?(?:tiene\s+(?:\p{L}+\s+){0,2}que|hace\s+(?:\p{L}+|\d+)\s+a[ñn]os\s+que|(?:ya\s+)?llevo\s+(?:\p{L}+|\d+)\s+a[ñn]os)\s+(?:vivo|vivimos|viviendo|radico|radicando)\s+(?=en\s)/iu;
const newly =
  /^(?:(?:pues|ya|ahora|apenas|hace\s+poco)[\s,]+)*(?:me|nos)\s+(?:acab(?:o|amos)\s+de\s+(?:cambiar|mudar|venir)|vine|vinimos)\s+(?:a\s+vivir\s+)?(?:con\s+(?:mi|mis)\s+\p{L}+\s+)?(?:a|para|pa)\s+(?!vivir)(?=\p{L})/iu;
const withKin =
  /(?<=^(?:yo\s+)?(?:vivo|vivimos)\s+)(?:aqu[ií]\s+)?con\s+(?:mi|mis)\s+\p{L}+(?:\s+y\s+(?:mi|mis)\s+\p{L}+)?\s+(?=en\s)/iu;
const family =
  /(?<=\p{L}{3})\s+(?:(?:mi|mis)\s+\p{L}+\s+y\s+yo|yo\s+y\s+(?:mi|mis)\s+\p{L}+|toda\s+la\s+familia)[\s.!]*$/iu;
const became =
  /^(?:(?:pues|ya)\s+)*(?:al\s+final\s+(?:qued[oó]|fue|se\s+hizo)|nos\s+toc[oó](?:\s+ir)?|estuvimos|anduvimos)\s+(?:en|a)\s+(?=\p{L})/iu;
const allDay =
  /(?<=\p{L}{3})\s+(?:toda\s+la\s+(?:ma[ñn]ana|tarde)|todo\s+el\s+d[ií]a|desde\s+(?:que|hace)\s.{3,40})[\s.!]*$/iu;
const nearby =
  /^(?!(?:(?:vivo|vivimos|soy|estoy|en|aqu[ií]|ac[aá]|la|el|casa)\s+)*(?:por|cerca|junto|frente|enfrente|a|atr[aá]s|perd[oó]n|disculp\p{L}+|gracias)\s)(.*\p{L}{3})\s+(?:por|cerca\s+de|junto\s+a|frente\s+a|a\s+un\s+lado\s+de|atr[aá]s\s+de|enfrente\s+de)\s+(?:la|el|los|las)\s+\p{Ll}+(?:\s+\p{Ll}+){0,3}$/su;
const withWhom =
  /^((?:.*\s)?(?:en|a|de)\s+\p{L}.*\p{L}{2}|\p{Lu}.*\p{L}{3})\s+(?:junto\s+)?con\s+(?:la|el|los|las|unos|unas|mi|mis|nuestr[oa]s?|otr[oa]s)\s+\p{L}[\p{L}\s]{1,50}$/su;
const aside =
  /^((?:(?:pues|yo|nosotr[oa]s|ahorita|ahora)[\s,]+)*(?:(?:vivo|vivimos|soy|somos|radico|radicamos|fue)\s+)?(?:aqu[ií]\s+)?(?:(?:en|de)\s+)?\p{L}.{2,50}?)(?:[\s,;.]+(?:pero|aunque)\s+|[,;.]\s+(?=(?:estuvo|todo|hubo|llegaron|vinieron|asistieron|llovi[oó]|hac[ií]a)\s))(.{3,80})$/isu;
/** What would name another place where they live. */
const lives = foldedPattern(
  "(?:^| )(?:viv\\w+|ven[gi]\\w+|vien\\w+|radic\\w+|resid\\w+|soy|somos|esto[yi]|estamos|ahora|ahorita|cambi\\w+|mud\\w+|naci\\w*|antes|tambien|lama|dicen|casa|duerm\\w+|origin\\w+|renta\\w*|pertene\\w+|municipio|no|fue|era|iba\\w*|mejor|hic\\w+|hizo|pas[ao]\\w*|suspend\\w+|cancel\\w+|creo|segur[oa])(?= |$)",
);

const ofColonia = foldedPattern("\\b(?:colonia|fraccionamiento|barrio)\\b");
/** «La del Valle», where a colonia is asked for; «la del mercado» only tells which. */
const named =
  /^(?:(?:en|vivo\s+en|es|soy\s+de|de)\s+)*la\s+((?:del\s+(?:valle|carmen|mar|sol|prado|parque|bosque|maestro|periodista|rosario|pilar|refugio|r[ií]o|empleado|obrero|trabajo)|de\s+los\s+(?:doctores|reyes|[aá]ngeles|remedios|maestros|pinos)|de\s+las\s+(?:flores|rosas|torres|[aá]guilas|americas|am[eé]ricas)))[\s.!]*$/iu;

/** UTF-16 units; what is longer tells more than a place. */
const Longest = 400;

/** What a colonia is called that is only told by its article; null where nothing is. */
export function coloniaIn(text: string, question: string): string | null {
  const [, colonia] = ofColonia.test(foldLetters(question)) ? (named.exec(text) ?? []) : [];
  const called = colonia === undefined ? null : titleCase(colonia);
  return called === null ? null : called.charAt(0).toUpperCase() + called.slice(1);
}

/** The answer without what tells of no place that was asked for. */
export function withoutToldPlaces(text: string): string {
  if (text.length > Longest) return text;
  const said = text
    .replace(corrected, "")
    .replace(moved, "en ")
    .replace(longSince, "")
    .replace(newly, "en ")
    .replace(toBe, "en ")
    .replace(became, "en ")
    .replace(withKin, "")
    .replace(family, "")
    .replace(allDay, "")
    .replace(withWhom, "$1")
    .replace(nearby, "$1");
  const [, place = "", beside = ""] = aside.exec(said) ?? [];
  return place !== "" && !lives.test(foldLetters(beside)) ? place : said;
}
