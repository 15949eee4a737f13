import { foldedPattern } from "./pattern.ts";

// «¿Te queda cerca?» «Está retirado»: the opposite of what was asked is a no, and itself a yes.

const pairs: readonly (readonly [RegExp, RegExp])[] = (
  [
    ["cerca|cerquita", "lejos|lejitos|lejisimos?|retirad\\w*|otro lado|retiradit\\w+"],
    ["prendid[oa]s?|encendid[oa]s?", "apagad\\w+"],
    ["abiert[oa]s?|abierto", "cerrad[oa]s?|cerraron|cerro|(?:tiene|con) candado"],
    ["a tiempo|puntual\\w*|temprano|a la hora", "(?<!(?:la|una|esta|buena|mas) )tarde|tardisimo"],
    [
      "esta mal|estan mal|mal escrit\\w+|equivocad\\w+|incorrect\\w+",
      "(?:esta|estan|todo) bien|bien escrit\\w+|correct\\w+",
    ],
    ["dentro|adentro", "afuera|fuera"],
    ["en (?:carro|coche|auto|camioneta|camion|combi|moto)", "a pie|caminando|andando"],
    [
      "complet[oa]s?",
      "incomplet\\w+|(?:me |le |les |nos )faltan?|faltan?|falto|faltaron|a medias|la mitad|mitad",
    ],
    ["original(?:es)?", "copias?"],
    ["vigente|al corriente|actualizad[oa]s?", "vencid\\w+|vencio|vencieron|caduc\\w+|expir\\w+|atrasad\\w+"],
    ["propi[oa]|tuy[oa]|suy[oa]", "rentad\\w+|rento|rentamos|prestad\\w+|ajen[oa]|de renta"],
    ["facil", "dificil\\w*|complicad\\w+"],
    ["luz|alumbrado|iluminad[oa]", "os?bs?cur\\w*"],
    ["limpi[oa]s?", "suci[oa]s?"],
    ["firme", "tierra"],
    ["nuev[oa]s?", "viej[oa]s?|usad[oa]s?"],
    ["gratis|gratuit[oa]", "cobr\\w+|pag(?:o|ue|amos)"],
    ["desocupad[oa]s?|libres?|disponibles?", "ocupad[oa]s?"],
    ["ayunas", "comi|desayune|almorce|tome cafe"],
    ["llen[oa]s?", "vaci[oa]s?"],
    ["presencial", "en linea|virtual"],
    ["gan(?:o|aron|aste)", "perdi\\w+"],
    ["solter[oa]", "casad[oa]|viud[oa]|divorciad[oa]|separad[oa]|juntad[oa]|union libre"],
    ["casad[oa]", "solter[oa]|viud[oa]|divorciad[oa]|separad[oa]"],
    ["trabaj(?:as?|an|amos|o)", "descans(?:o|amos|a|an)"],
    ["mejor", "peor|igual de (?:mal\\w*|adolorid\\w+)"],
    [
      "(?:en|por) la tarde",
      "(?<=^(?:mejor |que sea |pues )?)(?:en|por) (?:la|las) mañan\\w+(?=$| mejor| de preferencia)",
    ],
    [
      "(?:en|por) la mañana",
      "(?<=^(?:mejor |que sea |pues )?)(?:en|por) (?:la|las) tard\\w+(?=$| mejor| de preferencia)",
    ],
    ["segur[oa]", "insegur[oa]|peligros[oa]"],
  ] as const
).map(([one, other]) => [foldedPattern(`\\b(?:${one})\\b`), foldedPattern(`\\b(?:${other})\\b`)] as const);

const negation = /\b(?:no|ni|nunca|tampoco|nadie|sin|ningun[oa]?)\b/;
const limited = /\b(?:pero|casi|medio|a veces|aveces|tan|mas o menos|si|sino|solo|o)\b/;
const LongestSaid = 14;

/** What a folded clause says by the word asked or its opposite; null where it says neither, or both, or half. */
export function readOpposite(told: string, question: string): "yes" | "no" | null {
  if (told.split(" ").length > LongestSaid) return null;
  const said = told.replace(/\bcasi (?=(?:una?|dos|tres|media|\d+) (?:hora|rato|minut|cuarto))/, "");
  for (const [one, other] of pairs) {
    for (const [asked, opposite] of [[one, other] as const, [other, one] as const]) {
      if (!asked.test(question) || opposite.test(question)) continue;
      if (opposite.test(said))
        return negation.test(said) || asked.test(said) || limited.test(said) ? null : "no";
    }
  }
  return null;
}
