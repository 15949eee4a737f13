// What is remarked of a name beside it: that it is so («así se llama, aunque sea hombre»), of whom it is not («no el
// cantante»), that they are dead; and what was said first and is not it («Brígida Luna no, Brígida Lugo», «me dicen Chuy
// pero soy Jesús Ek»).

const so =
  /[\s,.;]+(?:(?:y|pues)\s+)?as[ií]\s+(?:se\s+llama|me\s+llamo|le\s+pusieron|me\s+pusieron|es\s+(?:mi|su|el)\s+nombre|viene|est[aá])(?:\s+(?:aunque|pero|tal|nom[aá]s|completo|en)\s[^,;]*)?[\s.!]*$/iu;
const though = /[\s,;]+aunque\s+(?:sea|no\s+lo\s+crea|no\s+parezca|parezca|suene|est[eé])(?!\p{L})[^,;]*$/iu;
const short = /[\s,;]+sin\s+(?:segundo|otro)\s+(?:nombre|apellido)[\s.!]*$/iu;
const notThat =
  /[\s,;]+(?:pero\s+)?no\s+(?:el|la)\s+(?:cantante|actor|actriz|artista|presidente|futbolista|pol[ií]tico|famos[oa]|de\s+la\s+(?:tele|televisi[oó]n|novela))(?:[\s,]+(?:ja|je){2,}\p{L}*)?[\s.!]*$/iu;
const inPeace =
  /[\s,;(]+(?:que\s+(?:en\s+paz\s+descanse|de\s+dios\s+goce|dios\s+(?:lo|la)\s+tenga\s+en\s+su\s+(?:santa\s+)?gloria)|q\.?\s?e\.?\s?p\.?\s?d\.?|descanse\s+en\s+paz|ya\s+finad[oa])\)?[\s.!]*$/iu;
const dictated = /\s+coma(?=\s+(?:para\s+serv|a\s+(?:sus|tus)\s+[oó]rdenes|mucho\s+gusto))/iu;
const after = [so, though, short, notThat, inPeace];

const refused =
  /^[^,.;\d]{2,50}\s+no[,.;\s]+(?:(?:perd[oó]n|al\s+rev[eé]s|el\s+corrector|digo|me\s+equivoqu[eé]|ay)[\s,.;]+)*(?=\p{Lu}\p{L}+\s+\p{Lu})/u;
/** «Rosalba, no Rosalía, Rosalba Nieto». */
const again = /^(\p{L}{2,20})[\s,.;]+no\s+(?:es\s+)?\p{L}{2,20}[\s,.;]+(?=\1\s+\p{L})/iu;
const mistaken =
  /^[^,.;\d]{2,50}?[\s,.;]+(?:(?:ay|perd[oó]n|no)[\s,.;]+)+me\s+equivoqu[eé][\s,.;]+(?:es\s+)?(?=\p{L})/iu;
const known =
  /^(?:(?:a\s+m[ií]|pues|tod[oa]s|aqu[ií]|la\s+gente|en\s+(?:la\s+casa|mi\s+casa|el\s+pueblo))\s+)*(?:me|le|la|lo)\s+(?:dicen|llaman|conocen\s+(?:como|por)|decimos)\s+[^,;]{2,40}?[\s,]+pero\s+(?:(?:en\s+realidad|bien|su|mi|el)\s+)*(?:soy|me\s+llamo|se\s+llama|nombre\s+(?:completo\s+|real\s+|verdadero\s+)?es|es)\s+(?=\p{L}+\s+\p{L})/iu;
const long =
  /^(?:(?:uy|ay|es\s+que|pues)[\s,]+)*(?:mi|el)\s+nombre\s+(?:es|est[aá])\s+(?:muy|bien|re|medio)\s+(?:largo|raro|feo|com[uú]n|dif[ií]cil|chistoso|antiguo)(?:[\s,]+(?:ja|je){2,}\p{L}*)?[\s,.;:]+(?:es\s+)?(?=\p{L})/iu;
const before = [refused, again, mistaken, known, long];

/** A tidied answer without such remarks. */
export function withoutRemarks(tidied: string): string {
  const led = before.reduce((said, one) => said.replace(one, ""), tidied.replace(dictated, ","));
  return after.reduce((said, one) => said.replace(one, ""), led);
}

/** «Apúntame como Vale Rentería»: where a name has to follow, «vale» agrees to nothing. */
export const isCalledVale = (tidied: string): boolean =>
  /(?<!\p{L})(?:como|soy|llamo|llama|dime|d[ií]ganme|nombre de)\s+vale\s+\p{L}/iu.test(tidied);
