import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isSameVerb } from "./roots.ts";

// What a message comes to: what stood in the way is told first, and the decision last («no tengo con quién dejarlos pero los
// llevo, ahí estamos»); what was thought, feared or said before says nothing of it («pensé que no iba a poder»).

const formerly = foldedPattern(
  "^(?:(?:pues|yo|ya|la verdad|es que|y|si|hasta|mire) )*(?:pens(?:e|aba|amos|abamos)|cre(?:i|ia|imos|iamos)|se me (?:hacia|hizo)|segun yo|iba a decir\\w*|estaba por decir\\w*|(?:primero|antes|al principio|hace rato) (?:les? |te )?(?:dije|habia dicho|puse|conteste)|(?:les? |te )?habia (?:dicho|puesto|pensado)|me habian dicho|temia|tenia miedo de|(?:mi|mis) \\w+ no (?:me )?(?:queria|dejaba)n?) (?:.*\\b)?no\\b",
);

/** Whether a clause only tells what was thought or said before. */
export const isFormerly = (clause: string): boolean => formerly.test(fold(clause));

const accepts = foldedPattern(
  "^(?:(?:pues|y|ya|pero|bueno|entonces|asi que|de todos modos|aun asi|yo|aqui|que|la verdad|igual|siempre) )*(?:(?:ahi|alla|ala) (?:estoy|estamos|estare(?:mos)?|voy|vamos|nos vemos|lego|legamos|me tienen?)|(?:l[oa]s? )?acepto|aceptamos|si (?:voy|vamos|ire|quiero|queremos|puedo|podemos|acepto|lego|legamos|me (?:interesa|apunto|anoto|animo|dejaron|dieron)|l[oa]s? (?:tengo|ocupo|necesito|quiero|recibi|acepto|hice|mande)|le entro|cuenten|asisto|asistire)|(?:apart|anot|apunt|inscrib|pong|agend|guard)[aeo]n?(?:me|nos)(?:l[oa])?|cuent[ae]n? conmigo|voy|vamos|lego|le entro|me (?:dieron|dejaron)(?: (?:el |su )?(?:permiso|ir|chance))?|se areglo|l[oa]s? convenci|me apunto)(?: (?!no\\b|si\\b|pero\\b|luego\\b|otro\\b|otra\\b)\\w+){0,5}$",
);
const refuses = foldedPattern(
  "^(?:(?:pues|y|ya|pero|bueno|entonces|asi que|la verdad|mejor|siempre) )*(?:ahorita no|esta vez no|siempre no|mejor no|(?:para|a) (?:la|el) (?:otr[oa]|proxim[oa]|siguiente)(?: vez| ocasion)?|no (?:la hago|voy a poder|podre|puedo|alcanzo|me dejan?|me deja mi \\w+|voy))(?: (?!si\\b|pero\\b|sin\\b)\\w+){0,4}$",
);
/** A no or a yes that decides by itself is no mere obstacle. */
const decidedNo = foldedPattern(
  "^(?:(?:pues|ya|pero|la verdad|yo|uy|ay) )*(?:no|nel|nop|ya no|mejor no|siempre no|no (?:gracias|quiero|acepto|voy|ire|me interesa|puedo ir|autorizo)(?: .*)?)$",
);
const decidedYes = foldedPattern(
  "^(?:(?:pues|ya|la verdad|yo) )*(?:si|claro|claro que si|acepto|si (?:voy|quiero|acepto|puedo))$",
);

/** Whether `last` decides, and what was said for the other side before only told why not. */
export function isDecided(last: string, meant: "yes" | "no", before: readonly string[]): boolean {
  const said = fold(last);
  return meant === "yes"
    ? accepts.test(said) && !before.some((clause) => decidedNo.test(fold(clause)))
    : refuses.test(said) && !before.some((clause) => decidedYes.test(fold(clause)));
}

const dropped =
  /(?<!\p{L})(?:quer[ií]a|pensaba|iba a|quise|pens[eé]|estaba por)\s+(\p{L}+[aei]r\p{L}*)([^,.;!]*?)[\s,]+(?:pero|y)\s+(?:siempre|mejor|al final|al cabo|ya)\s+no(?!\p{L}|\s+\p{L})/iu;

/** «Quería cambiarla pero siempre no, déjela»: what is no more wished says nothing, unless just that was asked. */
export function withoutDropped(text: string, verbs: readonly string[]): string {
  const [, wished = ""] = dropped.exec(text) ?? [];
  if (wished === "" || /^(?:ir|venir|asistir)/iu.test(wished)) return text;
  const [verb = ""] = wordsOf(fold(wished));
  return verbs.some((asked) => isSameVerb(verb, asked)) ? text : text.replace(dropped, " ");
}
