import { foldedPattern } from "./pattern.ts";

// The small words of an answer as they sound: «no e podido», «no ai», «asta», «no me lo an echo», «todabia». Verbs are
// compared by their sound where they are compared.

const words: ReadonlyMap<string, string> = new Map(
  `voi:voy boi:voy boy:voy vo:voy bamos:vamos bemos:vemos hir:ir asta:hasta todabia:todavia todavi:todavia toavia:todavia tovia:todavia
  nunka:nunca numca:nunca nadien:nadie naiden:nadie naide:nadie ningum:ningun nimguno:ninguno porke:porque porq:porque pork:porque esque:es_que porqe:porque
  aki:aqui aka:aca oy:hoy ahorta:ahorita orita:ahorita horita:ahorita aorita:ahorita aora:ahora tanbien:tambien tamvien:tambien bien:bien vien:bien
  ace:hace asia:hacia ise:hice ice:hice iso:hizo izo:hizo hiso:hizo isieron:hicieron icieron:hicieron hisieron:hicieron ago:hago aser:hacer acer:hacer
  abia:habia avia:habia habian:habian abian:habian avian:habian ubo:hubo uvo:hubo ablo:hablo
  tube:tuve tubo:tuvo tubimos:tuvimos bine:vine bino:vino benido:venido binieron:vinieron bisto:visto bi:vi bimos:vimos beo:veo bibo:vivo bivo:vivo vibo:vivo
  nesesito:necesito nesecito:necesito necesito:necesito ocupo:ocupo serca:cerca asepto:acepto acecto:acepto autoriso:autorizo
  pa:para pal:para_el tons:entonces entons:entonces namas:nomas noma:nomas nms:nomas osea:o_sea aveces:a_veces ta:esta stoy:estoy toi:estoy plox:por_favor plis:por_favor ntp:no_te_preocupes ntc:no_te_creas nph:no_hay_problema nhp:no_hay_problema vdd:verdad vd:verdad dnd:donde msj:mensaje msjs:mensajes
  kien:quien kon:con komo:como nel:nel`
    .split(/\s+/)
    .map((pair) => {
      const [from = "", to = ""] = pair.split(":");
      return [from, to.replaceAll("_", " ")] as const;
    }),
);
const any = foldedPattern(`\\b(?:${[...words.keys()].join("|")})\\b`, "g");

/** What is heard otherwise by what stands beside it. */
const beside: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:hay|ai|ay|ahy|hai) (?=(?:estar|estoy|estamos|nos|los|las|la|lo|les|le|te|voy|and|caigo|lego|me))/g,
    "ahi ",
  ],
  [/\b(?:aya|haya|ala) (?=(?:estar|nos|los|las|voy|lego|and))/g, "ala "],
  [
    /\b(no|si|ya|nunca|tampoco|tambien|aqui|aca|que) (?:ai|ay|hai|ahi)\b(?! (?:estar|estoy|and|voy|nos|le|la|lo|me))/g,
    "$1 hay",
  ],
  [/^(?:ai|ay|hai) (?=(?:much|poc|bastant|vari|un|dos|tres|de))/g, "hay "],
  [/\be (?=(?:\w+[ai]do|bisto|visto|echo|hecho|puesto|dicho|escrito|abierto|ido)\b)/g, "he "],
  [/\ba (?=(?:\w{2,}[ai]do|bisto|visto|echo|hecho|puesto|dicho|escrito|abierto|ido)\b)/g, "ha "],
  [/\b(?:an|am) (?=(?:\w{2,}[ai]do|bisto|visto|echo|hecho|puesto|dicho|escrito|abierto|ido)\b)/g, "han "],
  [/\bemos (?=(?:\w+[ai]do|bisto|visto|echo|hecho|puesto|dicho|ido)\b)/g, "hemos "],
  [/\b(he|ha|han|hemos) echo\b/g, "$1 hecho"],
  [/\b(\w{4,})isim([oa]s?)\b/g, "$1$2"],
  [/\b(?:si){2,}\b/g, "si"],
  [/\b(?!ok|kin|kil)(\w*)k(?=[ei])/g, "$1qu"],
  [/^bo$/, "no"],
  [/^(?:su|so|ai|zi)(?=$| por favor)/, "si"],
];

/** A folded clause with its small words as they are written. */
export function respelled(clause: string): string {
  const said = clause.replace(any, (word) => words.get(word) ?? word);
  return beside.reduce((text, [heard, written]) => text.replace(heard, written), said);
}
