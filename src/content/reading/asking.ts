import type { Reading } from "../../conversation/check/tables.ts";

// Whether whoever reads a text is asked for something: by a question, marked as their language marks one, or by being told
// to give it («Escribe tu nombre»). «Tu nombre» alone asks nothing: nobody knows that an answer is awaited.

/**
 * What people are told to do who shall answer; an asterisk stands for whom and what it may name («dime», «mándanosla»).
 * What is as often a thing is not among them: «Cuenta de luz», “Name of the child” and «Marca» ask nothing.
 */
const spanish = `
  escribe* escriba* escriban* apunta* apunte* anota* anote* pon ponme ponga* contesta* conteste* contesten*
  responde* responda* di dime dinos dile diga* digan* cuentame cuentanos cuenteme cuentenos manda* mande* manden*
  envia* envie* comparte* comparta* dame danos deme elige* elija* elijan* escoge* escoja* toca* toque* describe*
  explica* explique* agrega* agregue* confirma* confirme*
  necesito_saber necesitamos_saber quiero_saber me_falta_saber`;
const english = `
  write type(?!_of) answer(?!_to|_of) reply say tell send give choose pick select tap describe explain confirm
  i_need_to_know we_need_to_know i_want_to_know`;

const named = "(?:[mlst]e(?:l[oa]s?)?|nos(?:l[oa]s?)?|l[oae]s?)?";

/** What may stand before it and changes nothing. */
const spanishBefore = "(?:por favor|ahora|primero|entonces|solo|mejor|y|o|pues|ya)";
const englishBefore = "(?:please|now|first|then|just|only|and|or|so)";

export const spanishAsks: Reading["asks"] = asking(/¿[^?]*\p{L}[^?]*\?/u, spanish, spanishBefore);
export const englishAsks: Reading["asks"] = asking(/\?/, english, englishBefore);

function asking(question: RegExp, orders: string, before: string): Reading["asks"] {
  const any = orders.trim().split(/\s+/).join("|").replaceAll("*", named).replaceAll("_", "\\s+");
  // An order stands where something begins: «Para seguir, escribe tu nombre», and not «quien escribe primero».
  const ordered = new RegExp(
    `(?:^|[.!?…:;,–—\\n])[\\s«“"¡(*]*(?:${before}[\\s,]+)*(?:${any})(?!\\p{L})`,
    "u",
  );
  return (text) => question.test(text) || ordered.test(folded(text));
}

const folded = (text: string): string => text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
