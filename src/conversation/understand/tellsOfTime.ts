import { wordsAsked } from "./askedWords.ts";
import { withoutHours } from "./dayPhrases.ts";
import { foldLetters } from "./fold.ts";
import { isSameVerb } from "./roots.ts";
import { pause, saidWords } from "./said.ts";
import { weighsOfTime } from "./weighs.ts";

// Days and hours that a message names and nobody means by them: one that bounds others («a las 5 a más tardar», «del 15 en
// adelante»), one of which something is told («mañana es mi santo», «a las 8 es muy temprano», «a las 4 llego de trabajar»),
// and the hour of another thing («la novela de las 4»). The clause that says so is left out, and the others count.

/** What is asked for. */
type Asked = "day" | "hour" | "both";

const day = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const hour =
  "(?:\\d{1,2}(?::\\d\\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto))?";

/** Before or after an hour or a day these make it the end of a span. */
const bounds =
  /(?:^| )(?:(?:en|pa|para|por) (?:adelante|delante|arriba)|a mas tardar|de (?:aqui|hoy|ahorita|ahora) (?:a|al|hasta)(?! (?:ocho|8|quince|15|\w+ (?:dias?|semanas?|mes|meses))(?= |$))|(?:a )?lo mas (?:pronto|temprano|tempranito|tarde)(?= (?:(?:seria|es|puedo|que puedo(?: es)?) )?(?:el|a|al|las|como|para|hoy|manana|\d|lunes|martes|miercoles|jueves|viernes|sabado|domingo))|(?:solo|nomas|nada mas) (?:estoy|estamos|vamos a estar|voy a estar) (?:aqui )?(?:hasta|al))(?= |$)/;
const boundsOfHour = new RegExp(
  `(?:^| )(?:desde (?:las? |alas )?${hour}|cuando (?:ya )?(?:den|sean|dan) las|(?:ya |ahorita |apenas |ahora )*son (?:ya )?las? ${hour}$)(?= |$)`,
);

/** What runs, is shown or is held at an hour of its own. */
const ofThing = new RegExp(
  `(?:^| )(?:camion|camioneta|combi|colectivo|autobus|micro|tren|ruta|corrida|novela|noticiero|noticias|programa|misa|culto|rosario|junta|clase|turno|pastilla|medicina|partido|funcion) de (?:las? )?${hour}(?= |$)`,
);

/** What is told of a day or an hour that stands before it, and makes it none to be had. */
const disapproved =
  /^(?:a mi |a nosotros )?(?:(?:ya|me|nos|se|le|les) )*(?:(?:es|esta|queda|quedan|cae|viene|sale|hace|hay|seria|hacen) )(?:(?:ya|muy|bien|re|tan|medio|demasiad[oa]|mucho|mucha|un poco|algo|bastante) )*(?:mal|mal[oa]|fe[oa]|fuera|pesad[oa]|dificil|complicad[oa]|imposible|peligros[oa]|incomod[oa]|lejos|(?<=(?:muy|bien|re|tan|demasiado|ya) )(?:temprano|tempranito|tarde|noche|oscuro|fuerte|caliente|len[oa]|llen[oa])|(?:calor|frio|sol|trafico|ruido|tianguis))(?= |$)|^ni (?:loc[oa]|modo|de (?:chiste|broma|loc[oa])|pensarl[oa]|madres|madre|hablar)(?= |$)/;
/** One's own doings at that hour: who comes home, brings a child to school or leaves is no answer. */
const busy =
  /^(?:(?:ya|apenas|yo|siempre|es cuando) )*(?:(?:llego|llegamos|regreso|regresamos|vuelvo|vengo|salgo|salimos) (?:apenas )?(?:de|del)|(?:llego|regreso) a (?:mi|la) casa|(?:llevo|recojo|dejo|acompano|cuido|atiendo|bano|duermo|despacho) a(?:l)? \w+|voy por (?:mi|mis|el|la|los)|(?:me|nos|le|les) (?:pagan|depositan|operan|citaron|dan de alta|entregan|hacen (?:un|una|los|el|la)|toca (?:trabajar|turno|guardia|doctor|medico|cita|limpieza|a mi|la|el|ir a))|cobro|(?:sale|salen|se va|se van|regresa|regresan|vuelve|entra|viene|vienen|llega|llegan|cumple|cumplen|nace|trabaja|descansa|visita) (?:a (?:mi|la|los) |ya )?(?:mi|mis|la|las|el|los|su|sus)|(?:tengo|tenemos|hay) (?:un |una |el |la |mi )?(?:bautizo|boda|misa|junta|reunion|fiesta|velorio|entierro|examen|clases?|graduacion|compromiso|consulta|doctor|turno|guardia|velacion|rosario|novenario|partido|ensayo)|tengo que (?!ser)\w+[aei]r(?:me|nos)?|me voy(?! a \w+[aei]r(?: |$))|nos vamos(?! a \w+[aei]r(?: |$)))(?= |$)/;
const busyBefore =
  /^(?:(?:ya|apenas|yo|siempre|pues) )*(?:(?:llego|llegamos|regreso|regresamos|vuelvo|salgo|salimos) (?:apenas )?(?:de|del) (?!las )|(?:llego|regreso) a (?:mi|la) casa|(?:llevo|recojo|dejo|acompano) a (?:mi|mis|la|el|los) |tengo que (?:estar|irme|ir|salir|regresar|llegar) |me voy (?!a \w+[aei]r(?: |$))|nos vamos (?!a \w+[aei]r(?: |$)))/;
/** «Mi hija sale a las 6», «la niña va el viernes»: what others do, whom nobody asked about. */
const othersDo =
  /^(?:(?:pues|es|que|ya|ahorita|pero|y|nomas) )*(?:mi|mis|la|las|el|los|tu|su) (hij[oa]s?|nin[oa]s?|herman[oa]s?|espos[oa]|marido|mujer|mama|papa|suegr[oa]|cunad[oa]|nuera|yerno|niet[oa]s?|ti[oa]|abuel[oa]|muchach[oa]s?|chamac[oa]s?|patron|patrona|jef[ea]|vecin[oa]|comadre|compadre) (?:(?:ya|tambien|si|nomas|solo) )*(?:sale|salen|va|van|puede|pueden|entra|entran|llega|llegan|viene|vienen|regresa|trabaja|descansa|tiene)(?= )/;
/** Who will only say then which. */
const postponed =
  /^(?:(?:ya|yo|mejor|si|ahi) )*(?:le|les|te) (?:hablo|llamo|marco|escribo|contesto|resuelvo|digo|aviso|confirmo)(?: |$)/;

/** «El martes es mi descanso», «a las 5 es mejor»: what makes a day or an hour one to be had. */
const approving =
  /^(?:(?:muy|mas|un|una|el|la|lo|mi|mis|nuestro|nuestra|buen|buena|unic[oa]|para mi|para nosotros|cuando|que|ya|tambien) )*(?:mejor|buen[oa]?|perfect[oa]|ideal|excelente|descanso|libre|dia (?:libre|de descanso|que)|unic[oa]|cuando|que|facil|comod[oa]|posible|tempran[oa]|hora|puedo|podemos|conveniente|ok|seguro|bien|cita|visita|sesion|platica|taller)(?= |$)|^(?:cuando|que|para mi|para nosotros)(?= |$)/;
const joint =
  /^(?:el|la|las|los|a|al|de|del|en|por|este|esta|ese|proxim[oa]|siguiente|que|viene|entra|sigue|dia|y|media|cuarto|pues|no|ya|pero|es|que)$/;

const hinted =
  /adelante|delante|que no |est[aá] |arriba|tardar|de aqu|de hoy|de ahor|pronto|temprano|tarde|hasta|desde|cuando|son las? |de las? |\b(?:sale|salen|va|van|puede|pueden|es|son|queda|cae|hace|hay|ni|me|nos|l[ae]s?|te|lle[gv]o|regreso|vuelvo|salgo|vengo|recojo|dejo|voy|tengo|los|un)\b|ser[aá] |misa|junta|clase/iu;

/** A message without the clauses that name a day or an hour nobody means; empty where no other is left. */
export function withoutToldTimes(
  text: string,
  asked: Asked,
  { past, question }: { readonly past: boolean; readonly question: string },
): string {
  if (past || !hinted.test(text)) return text;
  const { verbs } = wordsAsked(question);
  // «Salgo de clases el 15» answers when somebody leaves school.
  const isAnswer = (words: readonly string[]) =>
    words.some((word) => word.length > 3 && verbs.some((verb) => isSameVerb(foldLetters(word), verb)));
  const whom = foldLetters(question);
  const isOfOthers = (words: readonly string[]) => {
    const other = othersDo.exec(words.join(" "))?.[1];
    return other !== undefined && !whom.includes(other);
  };
  const clauses = clausesOf(saidWords(text));
  const kept = clauses.filter((words) => !isOfOthers(words) && !isTold(words, asked, isAnswer));
  return kept.length === clauses.length ? text : kept.map((words) => words.join(" ")).join(` ${pause} `);
}

function clausesOf(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) word === pause ? clauses.push([]) : clauses.at(-1)?.push(word);
  return clauses.filter((clause) => clause.length > 0);
}

function isTold(
  words: readonly string[],
  asked: Asked,
  isAnswer: (words: readonly string[]) => boolean,
): boolean {
  const said = words.join(" ");
  if (/(?:^| )(?:mejor|entonces|digo|perdon|o|u)(?= )/.test(said.replace(/^mejor /, ""))) return false;
  const of = asked === "day" ? withoutHours(said) : said;
  if (!words.some((word, at) => weighsOfTime(word, at, words))) return false;
  if (bounds.test(of) || isMany(of, asked)) return true;
  if (asked !== "day" && (boundsOfHour.test(of) || ofThing.test(of))) return true;
  if (busyBefore.test(said)) return !isAnswer(words);
  const after = afterTime(words);
  if (after === null) return false;
  if (disapproved.test(after) || isPredicated(after)) return true;
  return (busy.test(after) || postponed.test(after)) && !isAnswer(words);
}

/** «Un viernes», «los viernes a las 5», «los 12», «el viernes que no llueva»: no one day. */
const isMany = (said: string, asked: Asked): boolean => asked !== "hour" && many.test(said);
const many = new RegExp(
  `(?:^| )(?:un|los|puros) (?:dia )?${day}s?(?= |$)|^los \\d{1,2}$|${day} que no (?:llueva|haya|trabaje|tenga|vaya|venga|ocupe)(?= |$)`,
);

/** What follows the words of a day or an hour that a clause begins with. */
function afterTime(words: readonly string[]): string | null {
  const isTime = (at: number) =>
    weighsOfTime(words[at] ?? "", at, words) || joint.test(words[at] ?? "") || isComing(words, at);
  let to = 0;
  while (to < words.length && isTime(to) && !isLink(words, to)) to += 1;
  const led = words.slice(0, to);
  return to < words.length && led.some((word, at) => weighsOfTime(word, at, words))
    ? words.slice(to).join(" ")
    : null;
}
const isComing = (words: readonly string[], at: number): boolean =>
  words[at] === "que" && /^(?:viene|entra|sigue)$/.test(words[at + 1] ?? "");
/** «Es» and «ya es» begin what is told; «que es» tells which. */
const isLink = (words: readonly string[], at: number): boolean =>
  (words[at] === "que" && !isComing(words, at)) ||
  (/^(?:es|esta)$/.test(words[at] ?? "") && !/^(?:semana|tarde|noche|manana)$/.test(words[at + 1] ?? ""));

/** «… es mi santo», «hoy es miércoles», «… es la junta»: what a day is. */
function isPredicated(after: string): boolean {
  const [, what] = /^(?:ya )?(?:es|sera|va a ser) (.+)$/.exec(after) ?? [];
  return what !== undefined && !approving.test(what);
}
