import { foldLetters } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// What is said beside a day or an hour and says nothing of it («como le digo», «ya bien oscuro»), and the same day or hour in
// other words («esta misma tarde», «a las 11 d la mañana»).

const weekday = "(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)";

/** «El cinco de este», of the month. */
const ofThis = /(?<=(?:^|\s)(?:el|d[ií]a|y)\s+(?:\d{1,2}|\p{L}+)\s+de\s+)este(?=\s*[.!]*\s*$)/iu;
const same = /(?<!\p{L})esta\s+(?:misma|mera|mismita)\s+(?=tarde|noche|ma[nñ]ana)/giu;
/** «11 d la mañana». */
const short = /(?<=\s|\d)d(?=\s+la\s+(?:ma[nñ]ana|tarde|noche|madrugada))/giu;
const asTold =
  /(?:^|[\s,]+)(?:as[ií]\s+)?como\s+(?:ya\s+)?(?:le|les|te)\s+(?:digo|dije|dec[ií]a|coment[eéoó]|comentaba|platiqu[eé]|platicaba)(?:[\s,]+|$)/giu;
const light =
  /(?<=noche|tarde|ma[nñ]ana|madrugada|[ap]\.?m\.?|\d|media|cuarto)[\s,]+(?:ya\s+)?(?:(?:bien|muy|medio|casi)\s+)?(?:oscur[oa]|oscurit[oa]|oscureciendo|anocheciendo|amaneciendo)\s*[.!]*$/iu;
/** «La Candelaria, o sea el 2»: the same again. */
const thatIs = new RegExp(
  `[\\s,;.]+o\\s?sea(?:\\s+que)?[\\s,]+(?=(?:el|la|las|a\\s+las?|hoy|ayer|antier|ma[nñ]ana|${weekday}|\\d)(?!\\p{L}))`,
  "giu",
);
/** «Lo queremos tener para el 10». */
const wanted =
  /^\s*(?:(?:pues|nosotr[oa]s|yo|l[oa]s?)\s+)*(?:quiero|queremos|quisiera|quisi[eé]ramos|pensamos|esperamos)\s+(?:tener(?:l[oa]s?)?|que\s+(?:est[eé]n?|queden?))(?:\s+(?:list[oa]s?|ya|terminad[oa]s?))*\s+(?=(?:para|a|el|antes)\s)/iu;

/** What has to be done or handed in by then: the last day or hour is the answer. */
const asksDeadline = foldedPattern(
  "\\b(?:compromet\\w+|compromis\\w+|list[oa]s?|entreg\\w+|venc\\w+|limite|plazo|termin\\w+|acab\\w+|areg\\w+|repar\\w+|a mas tardar|hasta (?:que|cuando))\\b",
);
const atLatest =
  /(?:^|[\s,]+)(?:a|lo)\s+m[aá]s\s+tard(?:ar|e)(?:[\s,]+|$)|(?<!\p{L})cuando\s+m[aá]s(?:\s+tarde)?[\s,]+/giu;
const due = /^\s*(?:(?:pues|nos|se)\s+)*(?:vence|caduca|venci[oó])\s+(?=(?:el|hoy|ma[nñ]ana|hasta)\s)/iu;

/** A message of days and hours without what says nothing of them. */
export function withoutTimeAsides(text: string, question: string): string {
  const said = text
    .replace(ofThis, "este mes")
    .replace(same, "esta ")
    .replace(short, "de")
    .replace(asTold, " ")
    .replace(light, "")
    .replace(thatIs, ", ")
    .replace(wanted, "");
  if (!/tard|cuando|venc|caduc/iu.test(said) || !asksDeadline.test(foldLetters(question))) return said;
  return said.replace(due, "").replace(atLatest, " ").trim();
}
