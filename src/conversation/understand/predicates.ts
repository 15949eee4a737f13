import type { Choosing } from "./choice.ts";
import { fold, wordsOf } from "./fold.ts";
import { isGivenName } from "./givenNames.ts";
import { toldOf } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { isOrder } from "./roots.ts";
import { isVerbForm } from "./verbs.ts";

// What is told of a thing that is named does not choose it: «el lunes me opero», «la clínica queda re retirado», «el parque lo
// cerraron». Only a few things are said of what is wished: that it pleases, suits, or that one goes there.

const approving = foldedPattern(
  `^(?:(?:(?:se|me|nos|te|le|les|a mi|yo|si|tambien|ya|ahi|pues|mas|bien|mejor|mucho|muy|nomas|siempre) )*(?:gust\\w+|lat\\w+|interes\\w+|convien\\w+|acomod\\w+|encant\\w+|fascin\\w+|parec\\w+|sirv\\w+|urg\\w+|cuadr\\w+|agrad\\w+|ayud\\w+|facilit\\w+|apunt\\w+|anot\\w+|inscrib\\w+|regist\\w+|agend\\w+|apart\\w+|pon\\w+|lam(?:a|an|o) la atencion|recom\\w+|funcion\\w+|jala|jalan|checa|
quier\\w+|querem\\w+|quisier\\w+|prefer\\w+|prefier\\w+|elij\\w+|escoj\\w+|escog\\w+|pid\\w+|pedimos|necesit\\w+|ocup\\w+|requier\\w+|puedo|podemos|pueden|podria\\w*|voy|vamos|iria\\w*|ire\\w*|va|van|asist\\w+|acud\\w+|part\\w+|vengo|venimos|viene\\w*|vin[oei]\\w*|fue|fueron|leg\\w+|firm\\w+|estuv\\w+|estan? (?:mas )?(?:bien|perfect\\w+|mejor|cerc\\w+|buen\\w*|chid\\w+|padr\\w+|interes\\w+|libres?|super\\w*|bonit\\w+)|(?:es|son)(?= (?:mejor|la|el|lo|l[oa]s|para|buen\\w+|perfect\\w+|interes\\w+|important\\w+|bonit\\w+|util\\w*|necesari\\w+|que|mi|urgente|donde|cuando|como)|$)|seri?an?|sea|
digo|dig[oa]\\w*|dice|creo|and\\w+|aunque|tengo (?:libre|tiempo|chance)|estoy$|estoy (?:libre|aqui|ahi|disponible|desocupad\\w+|en (?:mi|la) casa)|salgo (?:temprano|libre)|desocup\\w+|me desocup\\w+|(?:traigo|hago)(?= |$)|alcanz\\w+|queda\\w*(?= (?:bien|mejor|pintad\\w+|cerc\\w+|de paso|a la mano|perfect\\w+|excelente|comod\\w+|super|al centavo|justo|a gusto|mas (?:cerca|comod\\w+|a la mano)|a la vuelta|a (?:un|una|dos|tres|unas|unos) |enfrente|al lado|pegad\\w+|junto)|$)|queda(?:mos|rnos|rme|ria)?$|(?:sembr|cultiv|siembr|cosech|tien|ten|us|habl|compr|hac|hag|cri)\\w+|com(?:o|emos|e|en)|porfa\\w*|gracias))(?= |$)`,
);
/** Forms that are words of another kind much more often. */
const isNoVerb =
  /^(?:.{1,3}|para|como|sobre|entre|hasta|desde|sino|nada|cada|este|esta|ese|esos|toda|todas|casa|libre|mucho|sale|vale|siento|cerca|parte|cuenta|mejor|salud|coma|punto|manana|tarde)$/;
const pronouns = new Set(["se", "me", "nos", "te", "le", "les", "lo"]);
const leading = new Set([
  "ya",
  "si",
  "tambien",
  "siempre",
  "ahi",
  "pues",
  "casi",
  "ni",
  "nunca",
  "ese",
  "esa",
  "dia",
]);

const isDay = /^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)$/;
/** «El jueves tengo junta», «el martes voy al doctor»: who is busy that day. */
const engaged = foldedPattern(
  `^(?:(?:ya|yo|siempre|me|nos) )*(?:tengo que|(?:tengo|tenemos|hay|voy|vamos|levo|ando|estoy|toca|entro|cuido|salgo|salimos)(?: (?!que|porque)\\w+){0,4} (?:citas?|juntas?|trabaj\\w+|clases?|doctor|dentista|medico|consulta|compromisos?|fiesta|boda|reunion|viaje|turno|examen|misa|tianguis|fuera|ocupad\\w+|seguro|imss|hospital|velorio|entierro|operacion|guardia|tequio|faena|mercado|plaza))(?= |$)`,
);
/** «Salgo a las 12», «a las 10 llevo al niño»: one's own hours. */
const ownHours =
  /^(?:(?:yo|ya|pues|es que|siempre) )*(?:(?:salgo|salimos|entro|entramos|regreso|trabajo|estudio) (?:de \w+ |del \w+ |de la \w+ )?(?:a|como a|hasta) las? |(?:a|como a) las? \w+ (?:y media )?(?:(?:yo|ya|apenas) )*(?:salgo|salimos|entro|entramos|(?:levo|recojo|dejo|cuido) al? ))/;
/** Whether somebody says that they live near what they name: «cerca de la Loma» is not there. */
export const isNearby = (text: string): boolean => beside.test(fold(text));
const beside =
  /^(?:(?:yo|vivo|vivimos|estoy|estamos|somos|soy|de|por|aqui|aca|ahi|ala|queda|pues|casi|muy|bien) )*(?:cerca|cerquita|pegad[oa]s?|pegadit[oa]|junto|saliendo|rumbo|(?:a|al) (?:un )?lado|enfrente|frente|atras|antes|despues|pasando|pasad[oa]) (?:a|al|de|del)(?: (?:la|el|las|los))? (?!mi |tu |su )/;

/** Whether a clause only tells something of what it names. */
export function isToldOf(clause: string, choosing: Choosing): boolean {
  const words = wordsOf(fold(clause));
  const told = toldOf(words, choosing);
  if (ownHours.test(words.join(" "))) return true;
  if (choosing.verbs?.some((verb) => wishing.test(verb)) && ruined.test(words.join(" ")))
    return told.some(({ kind }) => kind === "named");
  if (behalf.test(words.join(" "))) return told.some(({ kind }) => kind === "named");
  return told.some(({ kind }, at) => {
    if (kind !== "named") return false;
    if (isOfAnother(words, at, choosing) && !told.slice(0, at).some((one) => one.kind === "named"))
      return true;
    if (told[at + 1]?.kind === "named") return false;
    let from = at + 1;
    while (leading.has(words[from] ?? "")) from += 1;
    // «Zapoteco entiendo mejor» is said by who wishes it; «el lunes descanso» and «Fermín avisó» are not.
    if (isMine(words, from) && !isDayOrName(words[at] ?? "")) return false;
    if (isDay.test(words[at] ?? "") && engaged.test(words.slice(from).join(" "))) return true;
    // «El acta la tiene mi suegra.»
    if (isHadByAnother.test(words.slice(from, from + 5).join(" "))) return true;
    return isPredicate(words, from) && !approving.test(words.slice(from).join(" "));
  });
}

function isPredicate(words: readonly string[], from: number): boolean {
  const word = words[from] ?? "";
  if (pronouns.has(word)) return words[from + 1] !== undefined;
  if (word === "es" || word === "son") return true;
  // «El domingo saliendo de misa» says when.
  if (isNoVerb.test(word) || isOrder(word) || /.{2}[aei]ndo$/.test(word)) return false;
  return (
    /^(?:tengo|salgo|hago|traigo|estoy|ando|voy|vengo|tenemos)$/.test(word) ||
    isVerbForm(word) ||
    /(?:.{2}[aei]ron|.{3}aba|.{2}[ai]mos)$/.test(word)
  );
}

const isHadByAnother =
  /^l[oa]s? (?:tiene|tienen|trae|traen|levo|levaron|guarda|guardo|usa|ocupa|perdio|quiere) (?:mi|mis|su|la|el|l[oa]s|don|dona) /;

const isMine = (words: readonly string[], from: number): boolean =>
  /^.{2,}(?:o|[aei]mos)$/.test(words[words[from] === "lo" ? from + 1 : from] ?? "");
const isDayOrName = (word: string): boolean =>
  isGivenName(word) || /^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)$/.test(word);

/** «El hijo de doña Aurora» is not Aurora. */
function isOfAnother(words: readonly string[], at: number, { choices }: Choosing): boolean {
  let before = at - 1;
  while (/^(?:don|dona|el|la|mi|senora?)$/.test(words[before] ?? "")) before -= 1;
  const relation = words[before - 1] ?? "";
  if (!/^del?$/.test(words[before] ?? "") || !isRelation(relation)) return false;
  return !choices.some((texts) => texts.some((text) => wordsOf(fold(text)).includes(relation)));
}

const wishing = /^(?:interes|prefer|prefier|quier|gust|eleg|elij|escoj|escog)/;
/** «Se me murieron las gallinas», «mi máquina está descompuesta» is no wish. */
const ruined =
  /(?:^| )se (?:me|nos|le) (?:muri|descomp|perdi|romp|quem|ech)\w*(?:o|ron)(?= |$)|(?:^| )estan? (?:descompuest|rot|perdid|vencid|echad)[oa]s?(?: a perder)?(?= |$)/;

const behalf =
  /(?:^| )(?:en (?:representacion|lugar|vez|nombre)|de parte|a nombre|(?:me|nos|le|les|lo|la|los|las) (?:rob|quit|cer|cancel|neg|perd|tir|queb|cambi|romp|prest|debi|deb|clon|mat|enferm|descomp)\w*[aei]ron|(?:me|nos|le|les) dieron|prometi\w+)(?= |$)/;

/** Every place that a message only tells of: of «lunes y miércoles trabajo» both. */
export function placesToldOf(text: string, choosing: Choosing): readonly number[] {
  const places: number[] = [];
  for (const clause of text.split(/[,;.!()\n]+|\s(?:que|porque|xq|pq)\s/iu)) {
    let isTold = false;
    for (const part of clause.split(/\s(?:y|e)\s/iu).reverse()) {
      const told = toldOf(wordsOf(fold(part)), choosing);
      isTold = isToldOf(part, choosing) || (isTold && !told.some(({ word }) => isVerbForm(word)));
      if (isTold) places.push(...told.flatMap((one) => one.places));
    }
  }
  return places;
}
