import { foldLetters } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// What is told along with a number and changes nothing of it: «ninguno, no llegó ni un alma», «nomás 1, los otros 2 ya
// salieron».

const some =
  "(?:\\d{1,4}|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte)";
/** «Ninguno, no llegó ni un alma»: the same once more. */
const noneAgain =
  /^(\s*(?:(?:pues|uy|ay|no|la verdad|h[ií]jole)[\s,]+)*(?:ningun[oa]?|nadie|nadien|cero|0|ni un[oa])(?:\s+(?:la verdad|se[ñn]orita|maestra|lic|por ahora))?)[\s,.;]+(?=(?:no|ni|nadie|ahorita no|todav[ií]a no|hoy no)\s)(?![\s\S]*(?:\d|(?<!\p{L})(?:pero|sino|solo|s[oó]lo|nom[aá]s|m[aá]s que|hasta|menos|excepto|dos|tres|cuatro|cinco)(?!\p{L})))[\s\S]{2,80}$/iu;
/** «Nomás uno, los otros dos ya están grandes»: who is not counted. */
const others = new RegExp(
  `((?:nom[aá]s|nada m[aá]s|solo|s[oó]lo|solamente|[uú]nicamente)\\s+${some}(?:\\s+\\p{L}+){0,2})[\\s,.;]+(?:(?:porque|y|pues|ya que)\\s+)*(?:l[oa]s otr[oa]s|l[oa]s dem[aá]s|el otro|la otra)(?:\\s+${some})?\\s+(?:ya|no|todav[ií]a no|a[uú]n no|se|est[aá]n?|son)\\s[^;]{2,80}$`,
  "iu",
);
/** «15 no espérate 16» takes back the first. */
const waits =
  /(\d|\p{L})[\s,.…]+no[\s,.…]+(?:esp[eé]r[ae](?:me|te|se|nme|nse)?|aguant[ae](?:me)?)[\s,.…]+(?=\d|\p{L})/giu;

/** «23, no miento, 24». */
const lies = /(\d|\p{L})[\s,.…]+(?:no[\s,.…]+)?miento[\s,.…]+(?=\d|\p{L})/giu;
/** «Doce señoras, hombres no vino ni uno»: who is told to have been none. */
const noneOf =
  /(?<=\d|\p{L})[\s,.;]+(?:y\s+|pero\s+|de\s+)?(?:hombres|se[nñ]ores|varones|mujeres|se[nñ]oras|ni[nñ][oa]s|muchach[oa]s|j[oó]venes)\s+no\s+(?:vin(?:o|ieron)|lleg(?:[oó]|aron)|hubo|hab[ií]a|asisti(?:[oó]|eron))\s+(?:ni\s+un[oa](?:\s+sol[oa])?|ningun[oa]|nadie)\s*[.!]*\s*$/iu;
/** «Éramos veintitrés» of what is over; «éramos 20 pero llegaron 18» has another number. */
const wereSo =
  /^(\s*(?:(?:pues|nosotr[oa]s|ese d[ií]a|ah[ií])\s+)*)[eé]ramos\s+(?=(?:como\s+)?(?:\d{1,4}|\p{L}+(?:\s+y\s+\p{L}+)?)(?:\s+(?:personas|en total|nada m[aá]s|nom[aá]s|nosotr[oa]s|mujeres|se[nñ]oras))?\s*[.!]*\s*$)/iu;
const wereAsked = foldedPattern(
  "\\b(?:vinieron|asistieron|fueron|legaron|hubo|participaron|eran|habia|estuvieron|estaban|juntaron)\\b",
);

/** The message without what tells the same number again, or who is not counted. */
export function withoutNumberTurns(text: string, question: string): string {
  const said = wereAsked.test(foldLetters(question)) ? text.replace(wereSo, "$1fuimos ") : text;
  if (/(?<!\p{L})(?:n[io]|nadie|nom[aá]s|nada|s[oó]lo|solamente|[uú]nicamente|miento)/iu.test(said))
    return said
      .replace(noneAgain, "$1")
      .replace(others, "$1")
      .replace(waits, "$1, digo ")
      .replace(lies, "$1, digo ")
      .replace(noneOf, "");
  return said;
}
