import { foldLetters } from "./fold.ts";
import { isOfOthers } from "./listPieces.ts";
import type { Unclear } from "./reading.ts";

// What leaves a whole list open, whoever is named in it.

/** Who is crossed out stays out, and which of them nobody can tell. */
const crossed = /[\u274c\u2716\u2717\u2718\u{1f6ab}\u26d4\u{1f44e}]/u;
/** «Voy si va Rosa», «si va Rosa voy yo»; «si» at the beginning alone is a yes, and so is «sí» anywhere. */
const conditional =
  /\p{L} si (?:va|van|viene|vienen|puede|pueden|quiere|quieren|(?:la|lo|le|los|las|les) (?:dan|dejan|dejo|dieron))(?!\p{L})|^\s*si (?:va|van|viene|vienen) [^\n]{1,80} (?:voy|vamos|iria|iría|iriamos|iríamos)(?!\p{L})/iu;

/** «… y los niños», «… y ella también»: more people, and not by name. */
export const isUnnamed = (piece: string): boolean => unnamed.test(foldLetters(piece));
const unnamed =
  /^(?:tambien )?(?:ela|elas|elos|(?:l[oa]s|mis|sus|unos|unas) (?:\w+ )?(?:nin|hij|herman|prim|amig|vecin|espos|companer|niet|sobrin|suegr|abuel|cunad|ti)[oa]s|l[oa]s demas)(?: (?:tambien|igual|van?|vienen?))*$/;

/** «Todas las vecinas»; «todos los que vamos» are those who were named. */
export const isEverybody = (piece: string): boolean =>
  /^(?:y )?tod[oa]s? (?:l[oa]s?|mis?|sus?|el) (?!que(?= |$)|dos(?= |$)|tres(?= |$)|cuatro(?= |$)|cinco(?= |$))/.test(
    foldLetters(piece),
  );

/** Why nobody on a list can be taken for sure; null where nothing speaks against it. */
export function whyOpen(text: string, question: string): Unclear | null {
  if (isOfOthers(text, question) || conditional.test(text) || crossed.test(text)) return "unsure";
  const said = foldLetters(text);
  const asked = foldLetters(question);
  // «Rosa Díaz (por confirmar)»: one of them may not come.
  if (pending.test(said) && !pending.test(asked)) return "unsure";
  // «Ayer vino Rosa, hoy Luis».
  if (/(?:^| )(?:hoy|ahora|esta vez)(?= |$)/.test(asked) && otherDay.test(said)) return "unsure";
  // «Rosa iba a venir».
  if (planned.test(said) && !planned.test(asked)) return "unsure";
  if (/^(?:mejor )?(?:hable|habla|hablen|comunique|platique|vea|busque|vaya)(?:se)? (?:con|a) /.test(said))
    return "sentence";
  // «Gracias, Lupita» is said to whoever asks.
  return thanking.test(text.trim()) ? "sentence" : null;
}
const pending =
  /(?:^| )(?:(?:por|sin|falta|faltan|falta que|falta por) (?:confirm\w+|defin\w+|ver|avisar)|en (?:duda|veremos|espera)|(?<!quedo |estoy |sigo |al )pendientes?|tentativ\w+|lista de espera)(?= |$)/;
const planned =
  /(?:^| )(?<!no )(?:iban? a|queria[ns]?|quiso|quisieron|pensaban?|planeaban?|pretendian?)(?= |$)/;
const otherDay =
  /(?:^| )(?:ayer|antier|anoche|(?:la|el|de la|del) (?:vez|semana|sesion|mes|otra vez|lunes|martes|jueves|viernes|domingo) pasad[oa])(?= |$)/;
const thanking = /^(?:ok,? |muchas |mil )*gracias,?(?: \p{L}+){1,4}\P{L}*$/iu;

/** The words that tell a number of people which does not go with so many names: somebody is left out. Else null. */
export function miscountIn(text: string, names: number, question: string): string | null {
  const said = foldLetters(text);
  const own = asksCompanions(question) ? 1 : 0;
  const totals = countsIn(said, total);
  const [only] = totals;
  if (totals.length === 1 && only && only.count !== names && only.count !== names + own) return only.words;
  return countsIn(said, group).find(({ count }) => count > names + own)?.words ?? null;
}

const countWords = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");
const countOf = (word: string): number => (/\d/.test(word) ? Number(word) : countWords.indexOf(word));
interface Count {
  readonly words: string;
  readonly count: number;
}
const countsIn = (said: string, pattern: RegExp): readonly Count[] =>
  [...said.matchAll(pattern)].map(([words, one, other]) => ({ words, count: countOf(one ?? other ?? "") }));
const figure = `(\\d{1,2}|${countWords.slice(2).join("|")})(?= |$)`;
/** «Somos cuatro», «en total 4», «los cuatro», «4 personas»; «somos 3 adultos y …» counts a part. */
const total = new RegExp(
  `(?<!\\S)(?:somos|son|seriamos|serian|seremos|iriamos|iremos|vamos|fuimos|vinimos|vinieron|quedamos|quedaron|total(?: de)?|legaron|asistieron|fueron|^l[oa]s)(?: (?:nomas|nada mas|solo|solamente|en total|l[oa]s|por todos|unicamente|total))* ${figure}(?! (?:y|o|mas|otr[oa]s|anos|meses|de|en|a|primer\\w*|ultim\\w*|menores|adultos|nin[oa]s|hombres|mujeres|de (?:l[oa]s|el))(?= |$))|(?<!\\S)${figure} personas`,
  "g",
);
/** «Mis tres hijos»: there may be others beside. */
const group = new RegExp(`(?<!\\S)(?:mis|nuestr[oa]s|son|somos) ${figure}`, "g");

const companions =
  /(?:^| )(?:contigo|acompan\w*|trae\w*|levas?|invit\w*|aparte|ademas|consigo|with you)(?= |$)/;
/** Whether only those beside whoever answers were asked for. */
export const asksCompanions = (question: string): boolean => companions.test(foldLetters(question));

/** «Rosa Díaz y yo», «voy yo con Rosa», «Rosa, además de mí»: whoever answers comes too, and did not say their name. */
export const hasSelfUnnamed = (text: string, question: string): boolean =>
  self.test(foldLetters(text)) && !asksCompanions(question);
const self =
  /\S{2} (?:y|e|and) (?:tambien )?(?:yo(?: mer[oa])?|me|una? servidora?|su servidora?)$|(?:^| )yo (?:con|junto con|acompanad[oa]) \S|(?:^| )(?:ademas|aparte|incluyendo|contando) (?:de |a )?mi$/;
