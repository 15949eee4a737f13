import { foldedPattern } from "./pattern.ts";

// «¿Te queda cerca?» «Está retirado»: the opposite of what was asked is a no, and itself a yes.

/** How people and things are. */
const states = [
  [
    "enferm[oa]s?|malit[oa]",
    "(?:muy|ya|bien|esta|estan|mejor) bien|estan? mejor|san[oa]s?|alentad[oa]s?|aliviad[oa]s?|se (?:alivio|curo|compuso)",
  ],
  ["grave", "normal|leve|no es nada|poquito|poco"],
  ["niño", "niña"],
  ["hombre|varon", "mujer"],
  ["suci[oa]s?|turbi[oa]", "clar[oa]|clarita|limpi\\w+|(?:esta|muy) bien"],
  ["clar[oa]", "confus\\w+|nada clar[oa]|revuelt[oa]|no (?:le )?entend\\w+"],
  ["alt[oa]", "baj[oa]"],
  ["caliente", "fri[oa]|hela(?:do|da)"],
  ["car[oa]s?", "barat\\w+"],
  ["despiert[oa]", "dormid[oa]"],
  ["viv[oa](?! (?:en|con|aqui))", "muert[oa]|falecio|murio|falecid[oa]"],
] as const;
/** What happened, and what tells that it did not; the other way round these words tell nothing. */
const mishaps = [
  [
    "desemplead[oa]|sin (?:trabajo|empleo)",
    "(?:tengo|tiene|con) (?:trabajo|empleo|chamba)|(?<!sin |busc[oa] )trabaj(?:o|a)|empleado",
  ],
  [
    "perdiste|perdio|extravi\\w+|robaron",
    "(?:la|lo|las|los) (?:tengo|traigo|encontre|hale|recupere)|aqui (?:la|lo|esta)|aparecio",
  ],
  ["olvid\\w+", "acord\\w+|acuerdo|recuerdo|me (?:la|lo) se|si fui|fui"],
  ["urgente|urge", "puede esperar|sin prisa|con calma|cuando (?:pueda|puedan|quieran|guste)"],
  ["bien|mejor", "(?:muy |bien |re )?mal(?:isimo)?|fatal|de la patada|poco|muy poco|poquito"],
  ["confias?|confian", "desconf\\w+"],
  ["se (?:acabo|acabaron|termino|terminaron|agoto|agotaron)", "hay|queda|quedan|tenemos|tengo|sobra|sobro"],
  ["se fue (?:la luz|el agua|la señal|el internet)|cortaron", "hay|tenemos|tengo|lego|regreso|volvio"],
  ["cerad[oa]", "hay gente|atienden|abren|abrieron"],
  ["dificil", "hay (?:transporte|camion|paso)"],
  ["vaci[oa]s?", "tiene|len\\w+"],
  ["embarazada", "ya (?:nacio|se alivio|me alivie|tuve)"],
  ["al coriente", "faltad[oa]|falte|(?:me |nos )?falta|deb(?:o|emos)"],
  ["san[oa]", "(?:gripa|calentura|fiebre|tos|diarea)|enferm\\w+|malit[oa]"],
  ["libre|desocupad[oa]", "ocupan?|apartad[oa]|hay \\w+|(?:lo|la) (?:usan|van a usar)"],
  ["alcanza", "falta|batal\\w+|sufr\\w+"],
  ["pagad[oa]", "deb(?:o|emos)|(?:voy|vamos|van) a pagar"],
  ["caminar|camina", "cuesta|batal\\w+|duelen?"],
  ["estudiando|estudia", "trabaj\\w+|estudiaba|iba|termino"],
  ["falt(?:o|aste|aron) a", "(?:fue|fui|vino|vine|asistio|asisti)"],
  ["vaci[oa]", "vive|hay gente"],
  ["desnutrid[oa]|hambre", "(?:esta|come) bien|(?:que|para) comer"],
  ["dificil", "puedo (?:legar|ir)|lego bien"],
  ["te falt\\w+", "(?:los|las|lo|la|todo|todos) (?:tengo|traigo)|(?:la|el|los) \\w+ ya"],
  ["a las? \\w+", "mas (?:tarde|temprano)|a otra hora|antes|despues"],
] as const;

const patterns = ([one, other]: readonly [string, string]): readonly [RegExp, RegExp] => [
  foldedPattern(`\\b(?:${one})\\b`),
  foldedPattern(`\\b(?:${other})\\b`),
];
const oneWay = mishaps.map(patterns);
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
    ...states,
  ] as const
).map(patterns);

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

/** What is said beside a yes or a no, against it: «sí está cerrada» to “Is it open?”, «no llegué temprano» to “Were you late?”. */
export function gainsays(value: "yes" | "no", written: string, said: string, question: string): boolean {
  if (said.split(" ").length > LongestSaid) return false;
  const isAgainst = ([asked, opposite]: readonly [RegExp, RegExp]): boolean => {
    if (!asked.test(question) || opposite.test(question)) return false;
    const isOpposite = opposite.test(said) && !asked.test(said);
    if (value === "yes") return isOpposite && !negation.test(said.replace(opposite, " "));
    // «No, estuvo difícil» to “Was it difficult?”.
    if (/^\s*no+\s*[,.;:!]/iu.test(written))
      return asked.test(said) && !opposite.test(said) && !negation.test(said.replace(/^no /, ""));
    return isOpposite && /^(?:ya |pues )?no (?!hay|tenemos|tengo|queda)/.test(said);
  };
  return (
    pairs.some(([one, other]) => isAgainst([one, other]) || isAgainst([other, one])) || oneWay.some(isAgainst)
  );
}
