import { fold } from "./fold.ts";
import { isOfAnother } from "./numberOfWhom.ts";
import { foldedPattern } from "./pattern.ts";
import { numbersADay, plainlyIs } from "./plainlyOther.ts";

// Numbers of something else than was asked for: of a day or an hour, of things where persons were asked for, of those who
// were not there, of somebody else of kin.

/** Whether the number of a message is none of what the question asks for. */
export function isOfSomethingElse(text: string, question: string): boolean {
  const [said, asked] = [fold(text), fold(question)];
  return (
    isWhen(text, question) ||
    isOtherCount(said, asked) ||
    countsThings(said, asked) ||
    isOfAnother(text, question)
  );
}

/** «8 cerradas», «10 se negaron», «20 invitados»: of others than were asked for, unless these were. */
const otherStates = foldedPattern(
  "\\b(cerad|negaron|rechaz|pendient|citad|invitad|apuntad|inscrit|confirm|registrad)\\w*",
);
const otherwise = foldedPattern(
  "^menores de |\\bpor (?:grupo|casa|dia|semana)\\b|\\b(?:cada quien|diari[oa]s|en la lista|excepto)\\b|^(?:mañana|ayer) \\d+$|^antes \\S+$|^(?:la|voy en la|la casa|casa) \\d+$|^voy a \\w+ \\d+$|^(?:un|una) \\w+ y (?:un|una) \\w+$|\\bsiempre vienen\\b|\\b(?:ya estaban|contando al? perro|viene en camino)\\b",
);
const later = /^(?:apuntad|inscrit|confirm|registrad|invitad)$/;
const wasAsked = foldedPattern("\\b(?:vinieron|asistieron|fueron|legaron|hubo|participaron)\\b");
/** «Éramos 20 y se fueron 3»: those who left, and what remains nobody said. */
const leaving =
  /\bse (?:fue|fueron|salieron|regresaron|retiraron) (?:como )?(?:un[oa]?|dos|tres|cuatro|cinco|seis|\d+)(?: (?:personas|senoras|antes|temprano))?$/;
function isOtherCount(said: string, asked: string): boolean {
  if (leaving.test(said) && !/\bse (?:fue|fueron|salieron)\b/.test(asked)) return true;
  if ((said.match(/\d+/g) ?? []).length > 1) return false;
  const [, stem = ""] = otherStates.exec(said) ?? [];
  return (
    (stem !== "" && !asked.includes(stem) && (!later.test(stem) || wasAsked.test(asked))) ||
    (otherwise.test(said) && !/\b(?:grupo|dia|semana|casa cada|lista)\b/.test(asked))
  );
}

/** «Vino 2 veces», «llevamos 5 sillas» to how many persons there were. */
const ofThings = foldedPattern(
  "\\b(?:veces|silas|mesas|despensas|cobijas|pesos|kilos|horas|minutos|cajas|bolsas|costales|matas|arboles|metros|cuadras)\\b",
);
const ofPersons = foldedPattern(
  "\\b(?:personas?|gente|asistentes|cuant[oa]s (?:vinieron|fueron|van|vienen|legaron|asistieron|iran|somos|son))\\b",
);
const ofPersonsSaid = foldedPattern(
  "\\b(?:person|gent|mujer|hombr|niñ|adult|somos|vinier|vinimos|fuimos|legar|asisti)\\w*",
);

/** «Ocho de la noche», «24 de diciembre», «de hoy en ocho» are no number of anything. */
function isWhen(text: string, question: string): boolean {
  const plainly = plainlyIs(text);
  const said = fold(text);
  if (
    /^(?:a )?(?:las? )?(?:\d{1,2}|[a-z]+) de la (?:manana|tarde|noche|madrugada)\b/.test(said) &&
    !/\b(?:grupo|turno|de la (?:ma[ñn]ana|tarde|noche))\b/iu.test(question) &&
    !/\d.*\d/.test(said)
  )
    return true;
  if (plainly === "hour") return !/\b(?:horas?|minutos)\b/iu.test(question);
  return (
    (plainly === "day" || plainly === "moment") &&
    numbersADay(text) &&
    !/\b(?:d[ií]as?|semanas|meses|fecha)\b/iu.test(question)
  );
}
const countsThings = (said: string, asked: string): boolean =>
  ofThings.test(said) && ofPersons.test(asked) && !ofPersonsSaid.test(said) && !ofThings.test(asked);
