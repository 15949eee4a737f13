import type { Topic } from "./asked.ts";
import { fold } from "./fold.ts";
import { foldedQuestion } from "./question.ts";
import { isOffer } from "./shapes.ts";

// Turns of speech that look like a no, a doubt or a condition and are none: «no hombre, claro», «no, si ya la entregué»,
// «cómo no voy a ir si yo llevo la lista», «mientras Dios me preste vida, sí», «sí por favor, que yo de eso no sé nada».

/** «No pues sí», «no hombre, claro» only hesitate; «no, si ya fui» insists. */
const wellYes =
  /(?<=^[^\p{L}]*)(?:no+[\s,]+(?:(?:pues|pos|pus|ps|po)(?:[\s,]+(?:claro(?!\s+que\s+no)|obvio))?|hombre|ombre|mano|man|bro|mija?|mijo|comadre|compadre|compa)|n['’]?[oa]mbre)[\s,!¡]+(?=(?:s[ií]+p?|claro(?! que no)|por supuesto(?! que no)|c[oó]mo no|adelante|con (?:mucho )?gusto|desde luego(?! que no)|encantad[oa])(?!\p{L}))/iu;
const insisting =
  /(?<=^[^\p{L}]*)no+[\s,]+si\s+(?=(?:yo |nosotros |a m[ií] |aqu[ií] |eso |es[ae] )?(?:ya|hasta|todos|todas|yo|siempre|desde)(?!\p{L}))/iu;
/** After it «si» gives the reason. */
const rhetorical =
  /((?<!\p{L})c[oó]mo no (?:(?:l[oae]s?|me|nos|te|se) )?(?:voy|vamos|iba|[ií]bamos|va|van|he|hemos|hab[ií]a|quiero|tengo|puedo)(?: a)?(?: [\p{L}]+){0,4}?)[\s,]+si (?:[^.;!\n]*)/giu;
const pious =
  /(?<!\p{L})(?:mientras|si|hasta que|cuando)\s+(?:mi |tata |papa )?(?:dios|diosito|el se[ñn]or|la virgen(?:cita)?)\s+(?:(?:me|nos|lo|as[ií])\s+)*(?:preste|presta|d[eé]|da|permit[ae]|dej[ae]|quiera|quiere|conced[ae]|ll[ae]me|socorra)(?:\s+(?:la )?(?:vida y salud|vida|licencia|salud|fuerzas?|m[aá]s vida|otro d[ií]a))?(?:\s+y la virgen(?:cita)?)?/giu;
/** How long it stays so, where that is what is asked. */
const whileSo = /[\s,]+mientras (?:no|que no)\s[^.;!\n]*/giu;
const still = /\b(?:sigue[ns]?|sigo|todavia|aun|continua[ns]?)\b/;
/** What somebody cannot do is why they want it done. */
const unskilled =
  /(?<=\p{L}[\s,.]+)(?:(?:que|porque|pues|es que|yo|la verdad|ya|casi|de eso|de esas cosas|a eso|de esto)[\s,]+)*no (?:le )?s[eé] (?:(?:nada|bien|muy bien|leer|escribir|usar|llenar\p{L}*|c[oó]mo|qu[eé] (?:poner|llevar|hacer)|ni|mucho|d[oó]nde|por d[oó]nde)(?!\p{L}))(?![^,.;!]*\s(?:si|s[ií])\s)[^,.;!\n]*/giu;
const agreeing =
  /^[^\p{L}]*(?:(?:ay|uy|pues|ah|oiga|no)[\s,]+)*(?:s[ií]+|claro|por favor|ande|[aá]ndele|c[oó]mo no)(?!\p{L})/iu;
/** Where, who or why nobody knows: what was asked is said before. */
const whoKnows =
  /(?<=^[^\p{L}]*no\s[^.;!\n]{2,60}[,.;\s]+)(?:la verdad |pues |y )*qui[eé]n sabe (?:d[oó]nde|qui[eé]n|qu[eé]|c[oó]mo|cu[aá]ndo|por qu[eé]|a d[oó]nde|en qu[eé])(?!\p{L})[^.;!\n]*/iu;
/** What had been said before, and is no more: a «pero» or a no follows. */
const saidBefore =
  /(?:(?:yo|ya|aunque)\s+)*(?:les?|te)\s+hab[ií]a\s+(?:dicho|confirmado|puesto|prometido)\s+que\s+s[ií](?:\s+(?:iba|voy|pod[ií]a|quer[ií]a)(?:\s+a ir)?)?[\s,]+(?:pero|(?=y (?:siempre|mejor|ya) no)|nom[aá]s que)(?!\p{L})/giu;
const waits =
  /(?<=(?:s[ií]+p?|claro|va|ok|bueno)[\s,.…!]+(?:(?:ay|uy|ah|pero)[\s,]+)?no+[\s,.…!]+)(?:esp[eé]r[ae](?:me|te|se|nme|nse)?|aguant[ae](?:me|n)?)(?=[\s,.…!]+(?!s[ií]+(?!\p{L}))\p{L}+\s+\p{L})/giu;

/** The answer without such turns, for the question it answers. */
export function withoutTurns(text: string, topic: Topic | null, question: string | undefined): string {
  let said = text.replace(wellYes, "").replace(insisting, "");
  // Few messages hold any of the others.
  if (/dios|se[ñn]or|virgen/iu.test(said)) said = said.replace(pious, "primero Dios");
  if (/c[oó]mo no/iu.test(said)) said = said.replace(rhetorical, "$1");
  if (/hab[ií]a/iu.test(said)) said = said.replace(saidBefore, ", ");
  if (/qui[eé]n sabe/iu.test(said)) said = said.replace(whoKnows, " ");
  if (/esp[eé]r|aguant/iu.test(said)) said = said.replace(waits, " ");
  if (question === undefined) return said;
  if (/mientras/iu.test(said) && still.test(foldedQuestion(question))) said = said.replace(whileSo, " ");
  const isWanted = topic === "need" || topic === "offer" || isOffer(question);
  return isWanted && agreeing.test(said) && /\bno\b/.test(fold(said)) ? said.replace(unskilled, " ") : said;
}
