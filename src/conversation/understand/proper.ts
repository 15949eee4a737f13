import { isListedNoun } from "./commonNouns.ts";
import { fold, wordsOf } from "./fold.ts";
import { isNear, slipsAllowed } from "./isNear.ts";
import { soundOf } from "./lexicon.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";

// «¿Tu localidad es Santa María Huatulco?» «Es Santa María Tonameca»: another name than the one shown is a no.

const shown =
  /(?:te llamas|se llama|nombre es|(?:nombre|apellido|localidad|comunidad|colonia|municipio):|(?:[Aa]noté|[Ee]ntendí|[Aa]punté|[Rr]egistré|[Ee]scribí)(?: a)?:?|apellido es|localidad es|colonia es|comunidad es|municipio es|eres de|es de|vives en|viviendo en|naciste en|eres)\s+((?:(?:la|el|los|las|de|del|san|santa)\s+)*\p{Lu}[\p{L} ]+)/u;
const named = foldedPattern(
  "^(?:(?:no|si|yo|ahora|ya|aqui) )*(?:es|soy(?: de)?|vivo en|me lamo|se lama|mi nombre es|naci en|en|de(?: mero| alla de)?) (?:(?:la|el) )?([a-zñ]+(?: [a-zñ]+){0,4})$",
);
const small = /^(?:de|del|la|las|los|el|y|san|santa|santo|mero)$/;

/** No where another name is said than a question shows, and yes where it is the same; null where they may be one. */
export function readProper(said: string, question: string): "yes" | "no" | null {
  const [, name] = shown.exec(question) ?? [];
  const [, other] = named.exec(said) ?? [];
  if (name === undefined || other === undefined) return null;
  const asked = wordsOf(fold(name));
  const words = wordsOf(other).filter((word) => !small.test(word));
  if (
    words.length === 0 ||
    words.some((word) => isFunctionWord(word) || isRelation(word) || isListedNoun(word))
  )
    return null;
  const fresh = words.filter((word) => !asked.includes(word));
  if (fresh.length === 0) return "yes";
  const lost = asked.filter((word) => !small.test(word) && !words.includes(word));
  // What may be only another spelling of it is asked again.
  const mayBeOne = fresh.some((word) =>
    lost.some((one) => isNear(word, one, slipsAllowed(one.length)) || soundOf(word) === soundOf(one)),
  );
  return lost.length === 0 || mayBeOne ? null : "no";
}
