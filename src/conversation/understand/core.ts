import { isIdle } from "./asides.ts";
import { type Gist, type Weighing, withoutAsides } from "./gist.ts";
import { numeralAt } from "./numerals.ts";
import { isOrder } from "./roots.ts";
import { pause, trimmed } from "./said.ts";

// Tolerance: a day or an hour is named, and around it stand words that nobody listed. In the place of a noun a word we do
// not know says nothing of when («con mi comadre Chabela», «según el carnet»); in the place of a verb it may say anything
// («el lunes me operan»), and so may the words of a closed class: who denies, doubts, bounds, or names another one.

/** What denies, chooses, contrasts or repeats: nothing is sure beside it. */
const against =
  /^(?:no|ni|nunca|jamas|tampoco|nadie|ningun[oa]?s?|sin|o|u|aunque|sino|excepto|salvo|menos|otr[oa]s?|demas|cualquier\w*|cualquer\w*|tambien|amb[oa]s|cada|tod[oa]s|quiza\w*|cancel\w+|cambiar|mejor|digo|perdon|bueno|algun[oa]?s?|vari[oa]s|veces|casi|aun|todavia|si|sip|falt\w+|adelante|aproximad\w+|aprox|ahi|mero_o|or|not|but|if|creo|habil(?:es)?|anterior|viejo|ya_no)$/;
/** Before a day or an hour these say that it is another one, or a span: «antes del 5», «la semana del 14». */
const bounding =
  /^(?:antes|despues|hasta|desde|partir|pasan\w+|pasad\w+|saliendo|luego|entre|como|ahi|tardar|casi|cerca|rumbo|hacia|semanas?|mes|fin|fines|finales|mediados|principios?|cada|los|hace_como|after|before|until|since|between|alrededor|minimo|maximo)$/;
/** Who is busy then tells when not. */
const busy =
  /^(?:trabaj\w+|chamb\w+|jale|turno|citas?|consultas?|juntas?|ocupad\w+|compromisos?|fuera|lejos|viaj\w+|vacaciones|boda|fiesta|operacion|operan|examen\w*|imposible|dificil|lleno|llena|tarea|entierro|misa|velorio|rosario)$/;
/** What the words of a day and an hour are joined with. */
const joint =
  /^(?:el|la|las|los|a|de|del|en|para|pa|este|esta|que|viene|entra|sigue|proxim[oa]|siguiente|entrante|pasad[oa]|y|media|cuarto|dentro|hace|dias?|semanas?|mes|ano|mero|mera|mism[oa]|fecha|primer|segundo|tercer|in|on|at|of|the|next|past|half|quarter|minutos|tipo|medio|ultim[oa]|horas?)$/;
const leading =
  /^(?:el|la|las|a|por|de|en|este|esta|dentro|hace|primer|segundo|tercer|ultimo|proxim[oa]|siguiente|in|at|next|half|quarter|tipo|medio|cuarto|pasado|para)$/;
const trailing =
  /^(?:viene|entra|sigue|media|cuarto|dias?|semanas?|mes|ano|pasad[oa]|proxim[oa]|siguiente|entrante|minutos|horas?|dia)$/;
/** After these stands a noun, or how something is. */
const nounAfter =
  /^(?:el|la|l[oa]s|un|una|un[oa]s|mi|mis|su|sus|tu|tus|nuestr[oa]s?|de|del|con|por|para|pa|en|al|a|este|esta|est[oa]s|ese|esa|mas|muy|tan|don|dona|segun|desde|cuando|the|my|with|\d+)$/;
/** Of saying, setting and falling on a day, whoever does it. */
const setting =
  /^(?:dic[ei]\w*|dij\w+|avis(?:o|aron|an|e)|coment\w+|inform\w+|qued(?:a|o|amos|aron|e)|acord\w+|dio|dieron|dan|pus(?:o|ieron)|anot\w+|apunt\w+|agend\w+|program\w+|tocal?|toco|citaron|cito|cae|caen|sera|es|son|seria|cambi(?:o|aron)|pas(?:o|aron|aran?)|movi(?:o|eron)|marca|tiene|trae|tengo|aparece|sale|ser|estar|sea|vot\w+|escogi\w*|decidi\w*|elegi\w*|lev(?:a|an|o|amos)|llev(?:a|an|o|amos)|ech[ae]\w*|cai?g\w+|jal[oa]\w*|arm[ao]\w*)$/;
/** What may follow an answer and say that it stands. */
const tells =
  /^(?:dic[ei]\w*|dij\w+|qued\w+|espero|avis\w+|es|esta|parece|acomoda|conviene|late|va|viene|gust\w+|lev\w+|voy|puedo|ya|ahi|aqui|y|se|me|nos|les?|lo|la)$/;
/** The same looking back. */
const happening =
  /^(?:acuerdo|recuerdo|fu[ei]\w*|er[ao]n?|and[ou]v\w+|vin\w+|leg\w+|lleg\w+|estuv\w+|hic\w+|hizo|hubo|toc\w+|di|dimos|entreg\w+|recib\w+|trajeron|empez\w+|inici\w+|termin\w+)$/;
/** Neither nouns nor verbs: how, when in the day, and what joins. */
const adverbs =
  /^(?:y|e|que|me|te|se|nos|l[aeo]s?|yo|nosotros|ya|pues|mas|muy|asi|igual|solo|nomas|nada|pronto|rapido|temprano|tempranito|tarde|entonces|ahora|ahorita|aqui|aca|alla|alli|claro|bien|seguro|segurito|siempre|tan|o_sea|con|por|para|pa|en|a|al|de|del|segun|como|cuando|mientras|donde|ora|onde|porque|hasta|desde|antes|despues|luego|juntos|juntas|sol[oa]s?|\w+mente|\w+[aei]ndo)$/;

/** Of what `toldIn` makes, the words a day or an hour is said with, where all others say nothing of it; null where some may. */
export function coreIn(told: Gist | null, weighing: Weighing): Gist | null {
  if (told === null || told.words.length > Longest) return null;
  const clauses = clausesOf(/^no pues /.test(told.words.join(" ")) ? told.words.slice(2) : told.words);
  const denied = clauses.filter((clause) => isDenied(clause, weighing));
  const core: string[] = [];
  for (const clause of clauses) {
    if (denied.includes(clause)) continue;
    const named = groupOf(withoutReason(withoutAsides(clause), weighing), weighing);
    if (named === null) return null;
    core.push(...named);
  }
  // «El lunes no, el lunes sí» says nothing.
  const isTorn = denied.some((clause) =>
    clause.some((word, at) => weighing.weighs(word, at, clause) && core.includes(word)),
  );
  return core.length === 0 || isTorn ? null : { words: core, before: null };
}

/** «Mañana tampoco», «no puedo el lunes»: of what is not wanted; «no el lunes» may take back the day before it. */
function isDenied(clause: readonly string[], { weighs }: Weighing): boolean {
  const no = clause.findIndex((word) => /^(?:no|tampoco)$/.test(word));
  const first = clause.findIndex(weighs);
  if (no < 0 || first < 0 || clause.some((word) => /^(?:o|u|si|pero|sino|mejor)$/.test(word))) return false;
  return (
    no > clause.findLastIndex(weighs) ||
    (no < first &&
      /^(?:puedo|podemos|podria|voy|vamos|trabajo|estoy|tengo|alcanzo|me|nos|se)$/.test(clause[no + 1] ?? ""))
  );
}

const Longest = 40;

function clausesOf(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) word === pause ? clauses.push([]) : clauses.at(-1)?.push(word);
  return clauses.map(trimmed).filter((clause) => clause.length > 0);
}

/** A reason may tell of other days and hours. */
function withoutReason(clause: readonly string[], { weighs }: Weighing): readonly string[] {
  const at = clause.findIndex(
    (word, place) => word === "porque" || (word === "que" && /^(?:es|ya)$/.test(clause[place - 1] ?? "")),
  );
  return at > 0 && clause.slice(0, at).some((word, place) => weighs(word, place, clause))
    ? clause.slice(0, at)
    : clause;
}

/** «Dos señoritas» are no day. */
const counts = (clause: readonly string[], at: number): boolean =>
  numeralAt(clause, at)?.length === 1 &&
  /^(?!anos$|mes|dia|seman|hor|minut|hrs).{3,}[aeo]s$/.test(clause[at + 1] ?? "") &&
  !joint.test(clause[at + 1] ?? "") &&
  !/^(?:lunes|martes|miercoles|jueves|viernes)$/.test(clause[at + 1] ?? "");

/** What a clause names, in one group; none where it names nothing, null where it names several or denies. */
function groupOf(clause: readonly string[], weighing: Weighing): readonly string[] | null {
  const own = clause.filter((word, at) => against.test(word) && !isYes(clause, at));
  if (own.length > 0 || contrasts(clause)) return null;
  const weighs = (word: string, at: number) => weighing.weighs(word, at, clause) && !counts(clause, at);
  const first = clause.findIndex(weighs);
  if (first < 0) return clause.some((word) => busy.test(word)) && !follows(clause) ? null : [];
  const last = clause.findLastIndex(weighs);
  const between = clause.slice(first, last + 1);
  if (!between.every((word, at) => weighs(word, first + at) || joint.test(word))) return null;
  let from = first;
  while (from > 0 && leading.test(clause[from - 1] ?? "")) from -= 1;
  let to = last + 1;
  while (to < clause.length && joint.test(clause[to] ?? "")) to += 1;
  while (to > last + 1 && !trailing.test(clause[to - 1] ?? "")) to -= 1;
  const before = clause.slice(0, from);
  if (clause.slice(Math.max(0, from - 3), first).some((word) => bounding.test(word))) return null;
  if (
    ofSomebody(before, weighing) ||
    before.some((word) => busy.test(word)) ||
    before.some((_, at) => mayTell(before, at, weighing))
  )
    return null;
  const rest = clause.slice(to);
  if (
    !follows(rest) &&
    rest.some(
      (word, at) =>
        busy.test(word) ||
        mayTell(rest, at, weighing) ||
        (object.test(rest[at - 1] ?? "") && !tells.test(word)),
    )
  )
    return null;
  return clause.slice(from, to);
}

/** What begins so tells with whom, where, why or after what. */
const follows = (rest: readonly string[]): boolean =>
  /^(?:con|por|porque|para|pa|en|de|del|a|al|cuando|mientras|saliendo|antes de|despues de|segun|\w{2,}[aei]ndo|me dij\w+|dij\w+|me dic\w+|dic\w+|y llev\w+|y voy|y de ahi)(?: |$)/.test(
    rest.join(" "),
  );

/** «Sí» at an end is one; before words it may be a condition. */
const isYes = (clause: readonly string[], at: number): boolean =>
  clause[at] === "si" && at === clause.length - 1 && at > 0;

/** «Pero que sea puntual» asks for more; «pero tengo que salir» may take all back. */
const contrasts = (clause: readonly string[]): boolean => {
  const at = clause.indexOf("pero");
  return (
    at >= 0 &&
    !/^(?:que|con|ya|por|temprano|tempranito|puntual\w*|avis\w+|lev\w+)$/.test(clause[at + 1] ?? "")
  );
};

const object = /^(?:me|te|se|nos|les?)$/;
const clitic = /^(?:me|te|se|nos|l[aeo]s?|yo|usted|ustedes|nosotros|y|ya)$/;

/** Whether a word may be a verb that tells of something else. */
function mayTell(words: readonly string[], at: number, { past, repeats }: Weighing): boolean {
  if (isTellingNothing(words, at)) return false;
  const word = words[at] ?? "";
  if (word === "pero" || repeats?.(word) || isIdle(word, past)) return false;
  if (setting.test(word) || (past && happening.test(word))) return false;
  const before = words[at - 1] ?? "";
  const isObject =
    at > 0 && !clitic.test(before) && (setting.test(before) || isIdle(before, past) || isOrder(before));
  return !isObject;
}

/** A small word, an order, or a word in the place of a noun. */
export const isTellingNothing = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? "";
  return (
    adverbs.test(word) ||
    nounAfter.test(word) ||
    isOrder(word) ||
    numeralAt(words, at) !== null ||
    numeralAt(words, at - 1) !== null ||
    nounAfter.test(words[at - 1] ?? "") ||
    // «Tirando agua».
    /[aei]ndo$/.test(words[at - 1] ?? "")
  );
};

/** «La clínica abre el lunes», «mi hija sale a las 2»: somebody else, or something else than was asked of, does it then. */
const somebody =
  /^(?:(?:que|y|pues|ya|ese dia) )*(?:mi|mis|la|las|el|los|su|sus|un|una|don|dona) (\w+)(?: (?:de|del) (?:la |los |las |mi )?\w+| \w+)? (?!(?:dic|dij|avis|coment|inform|quier|pued|pref|vot|escog|decid|eleg|pid)\w*)(?:me |nos |se |le |les |lo |la )?\w+$/;
const ofSomebody = (before: readonly string[], { repeats }: Weighing): boolean => {
  const [, subject] = somebody.exec(before.join(" ").replace(/ (?:que|para|pa|a|con|en|de)$/, "")) ?? [];
  return (
    subject !== undefined &&
    !repeats?.(subject) &&
    !before.some((word) => repeats?.(word)) &&
    !before.some((word) =>
      /^(?:yo|nosotros|quedamos|seria|quiero|puedo|dic[ei]\w*|dij\w+|voy|vamos)$/.test(word),
    )
  );
};
