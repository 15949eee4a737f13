// «Sí, digo no, perdón», «sí resérvalo... espérame, no, ya no lo reserves»: who takes back what they said means what comes
// after; and «trabajo en la mañana, así que sí» means what it comes to.

const answered =
  "(?:(?:ay|pues|pos|ah|mmm*)[ ,]+)?(?:s[ií]+p?|simón|claro(?: que s[ií])?|va|sale|ok|bueno|no+|nel|nop)";
const stop = "[\\s,.;:…!-]+";
const mark =
  "(?:digo|perd[oó]n(?:e|eme|en)?|disculp[ae]|quise decir|quiero decir|me equivoqu[eé]|miento|corrijo|m[aá]s bien|mejor dicho|siempre|esp[eé]r[ae](?:me|te|se|nme|nse|n)?|aguant[ae](?:me)?|bueno|mejor|pens[aá]ndolo bien|ah|ay|uy|no,? cierto|qu[eé] digo)";
/** What is said last is said as an answer: «no», «ya no lo reserves», «sí resérvelo». */
const takenBack = new RegExp(
  `^\\s*${answered}(?!\\p{L})[^?¿]{0,160}?(?:${stop}(?:no${stop})?${mark})+${stop}(?=(?:ya no|s[ií]+|no+|claro que (?:s[ií]|no))(?!\\p{L})(?! (?:me |te |se |le |lo )?(?:s[eé]|hay|tenga|te preocupes|se preocupe)(?!\\p{L})))`,
  "iu",
);

/** «Espérense, no lo manden». */
const waiting = new RegExp(
  `^\\s*(?:esp[eé]r[ae](?:me|te|se|nme|nse|n)?|aguant[ae](?:me|n)?)${stop}(?=(?:todav[ií]a no|a[uú]n no|ya no|no|s[ií]) \\p{L}{2,}(?! s[eé](?!\\p{L})))`,
  "iu",
);

/** What a message means to say, without what it takes back at its head. */
export function withoutTakenBack(text: string): string {
  let said = text.replace(waiting, "");
  for (let times = 0; times < MostTimes; times += 1) {
    const rest = said.replace(takenBack, "");
    if (rest === said) break;
    said = rest;
  }
  return said;
}

const MostTimes = 4;

const because =
  "(?:as[ií] (?:que|es que)|entonces|por (?:lo )?(?:eso|tanto|lo mismo)|total(?: que)?|al final|en fin|de todos modos|de todas (?:formas|maneras)|aun as[ií]|concluyendo)";
const then =
  "(?:(?:pues|pos|ya|ahora|mejor|siempre|la verdad|yo|creo yo|digo que|mi respuesta es(?: que)?|claro que|claro)[\\s,]+)*";
const close =
  "(?:[\\s,]+(?:gracias|por favor|se[nñ]orita|joven|mij[oa]|puedo|voy|quiero|acepto|le entro|va|ap[uú]ntame|an[oó]tame|ap[uú]nteme|an[oó]teme))*";
const conclusion = new RegExp(
  `(?<=[\\p{L}\\d][\\s,.;…]+)${because}[\\s,:]+${then}(s[ií]p?|no)${close}[\\s.!,…]*$`,
  "iu",
);
const unexpected = new RegExp(
  `^(?!.{0,12}$)(?!\\s*(?:s[ií]|no)(?!\\p{L}))[^?¿]*?[\\s,.…]+(?:pero|y (?:siempre|mejor|pues|la verdad))[\\s,]+${then}(s[ií]|no)${close}[\\s.!,…]*$`,
  "iu",
);
const undecided = /(?<!\p{L})(?:ella?|ellos|mi|tu|su|dicen?|dijo|dijeron|unos|otros|o)(?!\p{L})/iu;

/** Yes or no as the last words of a message that tells its reasons before; null where it ends otherwise. */
export function lastStance(text: string): "yes" | "no" | null {
  const [, last] = conclusion.exec(text) ?? lastOf(text) ?? [];
  if (last === undefined) return null;
  return /^n/i.test(last) ? "no" : "yes";
}

/** «Quisiera pero mi señor no me deja, entonces no»: whatever was doubted before. */
export const concludesNo = (text: string): boolean => /^n/i.test(conclusion.exec(text)?.[1] ?? "");

/** «Lo pensé y no», «dije que sí pero no»: nobody else is told of. */
function lastOf(text: string): RegExpExecArray | null {
  const found = unexpected.exec(text);
  return found === null || undecided.test(found[0]) ? null : found;
}
