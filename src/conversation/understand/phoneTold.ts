import { fold } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";

// What is told of a telephone number around it: that it is no more, that it is ours or whoever called, that it must be taken
// away; and of two numbers which one takes the place of the other.

/** Ten digits and more, however they are grouped. */
const whole = /\+?(?:\d[\s().-]*){10,13}(?![\s().-]*\d)/g;

/** A message with its numbers as «#», for what is said between them. */
const masked = (text: string): string =>
  fold(text.replace(whole, " numeroentero "))
    .replace(/numeroentero/g, "#")
    .replace(/\s+/g, " ");

const naming = "(?:(?:el|del|al?|de|ese|este|mi|numero|num|cel|celular|telefono|viejo|anterior|otro) )*";
/** «Borren el # y pongan el #», «no el # sino el #», «# no, #»: the last one stands. */
const replaces: readonly RegExp[] = [
  `\\b(?:quit\\w+|borr\\w+|elimin\\w+|cambi\\w+|olvid\\w+|tach\\w+|den de baja) ${naming}# ?(?:y |por |mejor |ahora )*(?:(?:pon\\w*|anot\\w*|apunt\\w*|agreg\\w*|dej\\w*|usen?|es|mejor) )*${naming}#`,
  `\\b(?:en (?:vez|lugar)|ya no) (?:es |de |uso |tengo )?${naming}# ?(?:(?:sino|pon\\w*|anot\\w*|es|ahora|ya|mejor|uso|tengo) )*${naming}#`,
  `\\bno (?:es |era )?${naming}# ?(?:(?:sino|es|mejor|perdon|digo) )*${naming}#`,
  `# (?:ya )?no (?:(?:es|perdon|mejor|sino|digo|ese) )*${naming}#`,
].map((source) => foldedPattern(source));

/** The part of a message from the number that takes another's place; null where none does. */
export function afterReplaced(text: string): string | null {
  const found = [...text.matchAll(whole)];
  const last = found.at(-1);
  if (found.length !== 2 || last === undefined) return null;
  const said = masked(text);
  return !/ o /.test(` ${said} `) && replaces.some((way) => way.test(said)) ? text.slice(last.index) : null;
}

/** Said of one number: it is no more, or will not be for long. */
const gone = foldedPattern(
  `# (?:(?:pero|y|ese|ya) )*(?:no|ya no|antes)(?: gracias)?$|\\b(?:era|tenia|tuve|tenia antes)(?: el| mi)?(?: numero| cel)? #|\\bera mi (?:numero|cel|telefono)|(?:voy|vamos|va) a cambiar|\\bcambio de (?:numero|cel|compañia|telefono)|luego (?:lo )?cambio|pero (?:ya )?cambio$|\\b(?:nomas|solo|sirve|dura) hasta (?:el|manana|fin)`,
);
/** It is ours, or of who called, or to be taken away. */
const ofOthers = foldedPattern(
  `\\b(?:me|nos) (?:lam\\w+|marc\\w+|habl\\w+|escrib\\w+|mand\\w+|leg\\w+|buscaron|contesta\\w*) (?:mucho |un mensaje |mensajes |una lamada )?(?:del?|por el|desde el?) #|\\b(?:ustedes|el de ustedes|numero de ustedes|telefono de ustedes|su numero|el suyo) (?:es|son|no es)(?: el)? #|\\b(?:quit\\w+|borr\\w+|elimin\\w+|bloque\\w+|tach\\w+|den de baja|no (?:contest\\w+|respond\\w+|us\\w+|lam\\w+|marqu\\w+|mand\\w+))(?: al?| del?)? (?:${naming})?#|\\b(?:nss|imss|issste|afiliacion|seguro social|licencia|pasaporte|matricula|placas?|beneficiario|contrato|recibo|medidor|servicio|pedido|guia|boleta) (?:es |numero |num |no |de \\w+ )*#`,
);
/** «… perdón 68», «el último es 8»: one of its digits is another. */
const patched = foldedPattern(
  `# (?:.* )?(?:digo|perdon|corrijo|(?:me )?equivoque|mejor dicho|el ultimo(?: numero| digito)?|la ultima|al final|termina\\w*|los ultimos|en el ultimo)(?= |$)`,
);

/** Whether what is told of a number makes it none to call, or another one. */
export function isToldAway(text: string): boolean {
  const said = masked(text);
  return gone.test(said) || ofOthers.test(said) || patched.test(said);
}

/** «33 2281 0946, perdón no, termina en 0945»: the number with the end that was put right. */
export function withRightEnd(text: string): string | null {
  const found = [...text.matchAll(whole)];
  const [only] = found;
  if (only === undefined || found.length !== 1) return null;
  const [, end = ""] = ending.exec(text.slice(only.index + only[0].length)) ?? [];
  const digits = only[0].replace(/\D/g, "");
  if (end === "" || digits.length < 10) return null;
  return `${only[0].trim().startsWith("+") ? "+" : ""}${digits.slice(0, -end.length)}${end}`;
}
const ending =
  /^[\s,.;]*(?:(?:no|perd[oó]n|digo|ay|ah|me equivoqu[eé]|corrijo|es|que|al final|el final)[\s,.]+)+termina(?:ci[oó]n)?\s+(?:en|es)\s+(\d{1,4})[\s.!]*$/iu;
