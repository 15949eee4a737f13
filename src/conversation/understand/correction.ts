// «Sí, digo no, perdón», «no, bueno sí»: who takes back what they said means what comes after.

const answered =
  "(?:(?:ay|pues|pos|ah|mmm*)[ ,]+)?(?:s[ií]+p?|simón|claro(?: que s[ií])?|va|sale|ok|bueno|no+|nel|nop)(?:[ ,]+(?:gracias|por favor|claro|acepto|voy|quiero|puedo|señorita))*";
const mark =
  "(?:digo|perd[oó]n(?:e|eme)?|quise decir|quiero decir|me equivoqu[eé]|ay no(?= s[ií])|miento|corrijo|más bien|mas bien|mejor dicho|siempre)";
const takenBack = new RegExp(
  `^\\s*${answered}[\\s,.;…!-]+(?:(?:ay|no|ah|espérese|espere)[\\s,.;…!-]+)?${mark}(?:[\\s,.;…!-]+${mark})*[\\s,.;…!-]+(?=(?:s[ií]+|no+|claro)(?!\\p{L}))`,
  "iu",
);
// «No, bueno sí»: only where the other is said.
const better = [
  /^\s*no+[\s,.;…!-]+(?:bueno|mejor|pues|pos)[\s,.;…!-]+(?=s[ií]+(?:[\s,.;!]|$)(?!\s*(?:y\s+)?no(?!\p{L})))/iu,
  /^\s*s[ií]+[\s,.;…!-]+(?:bueno|mejor)[\s,.;…!-]+(?=no+(?:[\s,.;!]|$)(?!\s*s[eé](?!\p{L})))/iu,
];

/** What a message means to say, without what it takes back at its head. */
export function withoutTakenBack(text: string): string {
  const without = text.replace(takenBack, "");
  return without === text ? better.reduce((said, pattern) => said.replace(pattern, ""), text) : without;
}
