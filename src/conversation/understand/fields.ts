import { isContrary } from "./contrary.ts";
import { fieldsOfDeeds } from "./fieldsOfDeeds.ts";
import { fieldsOfHome } from "./fieldsOfHome.ts";
import { fieldsOfLife } from "./fieldsOfLife.ts";
import { fieldsOfWishes } from "./fieldsOfWishes.ts";
import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { isImperfect } from "./roots.ts";
import { isPast } from "./shapes.ts";
import { isTurned } from "./turned.ts";
import { isVerbForm } from "./verbs.ts";

// What is asked lies in a field of deeds and states that answer each other, without one word in common: who is asked
// whether they have come says «aquí ando afuera» or «voy en camino», who is asked for chairs «le junto unas diez» or «las
// mías están rotas». Only how a clause begins is told by a field; what follows may be anything, but for the words that
// turn it.

/** One field of questions, and how a clause begins that affirms or denies what they ask. */
export interface FieldOf {
  /** Of the folded question. */
  readonly asks: string;
  /** Not of what is over, of what is over only, or of either. */
  readonly when?: "past" | "notPast";
  /** Of what another does or is as well: «¿Va a venir tu esposo?». */
  readonly ofAnother?: true;
  /** What sounds like the contrary answer anywhere else: «no tengo con quién dejarlos» to “Do you bring your children?”. */
  readonly isFirst?: true;
  readonly yes?: string;
  readonly no?: string;
}

interface Field {
  readonly of: FieldOf;
  readonly asks: RegExp;
  readonly yes: RegExp | null;
  readonly no: RegExp | null;
}

const day = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
/** What stands before a predicate and says when, to whom it is told, or nothing. */
const lead = foldedPattern(
  `^(?:(?:pues|pos|uy|ay|ah|hijole|fijese|que|la verdad|es que|yo|nosotr[oa]s|ahorita|ahora|mire|gracias a dios|bendito dios|ya(?! (?:no|mer|casi|estuv))|hasta(?= (?:me|nos|l[oa]s?|ped)\\b)|de hecho|pero|y|a mi|a nosotr[oa]s|por mi|ayer|antier|anteayer|anoche|hoy(?! no)|temprano(?= \\w)|desde (?:ayer|antier|temprano|el ${day}|hace (?:\\w+ )?(?:rato|tiempo|dias|meses|semanas|años))(?= \\w)|(?:el|este) ${day}(?: pasado)?(?= \\w)|(?:en|por) la (?:mañana|tarde|noche)(?= \\w)|(?:como )?a (?:las|la) \\w+(?= (?:me|nos|l[oa]s?|leg|pas|fui)\\b)|hace (?:\\w+ )?(?:rato|ratito|tiempo|dias|meses|semanas|años)(?= \\w)|la (?:otra )?semana(?: pasada)?(?= (?:me|l[oa]s?|nos|pas|fu)\\b)|el (?:mes|año|otro dia)(?: pasado)?(?= (?:me|l[oa]s?|nos|pas|fu)\\b)|al (?:salir|entrar|legar|final)(?= \\w)|cuando (?:sali|entre|legue|legamos)(?= \\w)|a la (?:salida|entrada)(?= \\w)|apenas (?=(?:ayer|antier|anoche|hoy|me l|el ${day}))) )+`,
);
const turnsYes =
  /\b(?:no|ni|nunca|tampoco|nadie|ningun\w*|pero|aunque|sino|si|o|casi|menos|excepto|salvo|antes|otr[oa]s?|todavia|vender|(?:nomas|solo|solamente) (?:en|a|los|las|cuando|hasta|el|por)|a todos lados|para (?:mi|mis) \w+|sin (?!falta|problema|duda|novedad))\b/;
const turnsNo = /\b(?:ahorita|pero|aunque|sino|si|o|menos|excepto|salvo|mentira|siempre si)\b/;

const head = (source: string): RegExp => foldedPattern(`^(?:${source})(?:(?<= )|(?= |$))`);

/** Of somebody of one's own it is asked what they do: «¿Va a venir tu esposo?», not «¿Vas a traer a tus niños?». */
const another = /^(?:(?!\w+(?:as|es|ste|mos)\b)\w+ ){0,4}?(?:tus?|sus?) (\w+)/;
export const asksOfKin = ofQuestion((question): boolean => {
  const asked = foldedQuestion(question);
  // «¿Va a llevar a sus hijos?»
  if (/\b(?:levar|traer|leva|trae|dejar) a [ts]us? /.test(asked)) return false;
  const [, who] = another.exec(asked) ?? [];
  return who !== undefined && isRelation(who);
});

let all: readonly Field[] | null = null;

function allFields(): readonly Field[] {
  all ??= [...fieldsOfWishes, ...fieldsOfDeeds, ...fieldsOfLife, ...fieldsOfHome].map((of) => ({
    of,
    asks: foldedPattern(`\\b(?:${of.asks})\\b`),
    yes: of.yes === undefined ? null : head(of.yes),
    no: of.no === undefined ? null : head(of.no),
  }));
  return all;
}

const fieldsAsked = ofQuestion((question): readonly Field[] => {
  const asked = foldedQuestion(question);
  const past = isPast(question);
  const ofKin = asksOfKin(question);
  return allFields().filter(
    ({ of, asks }) =>
      (of.when === undefined || (of.when === "past") === past) &&
      (!ofKin || of.ofAnother === true) &&
      asks.test(asked),
  );
});

/** What a folded clause says by the field its question lies in; null where it says nothing, or two things. */
export const readByField = (said: string, question: string): "yes" | "no" | null =>
  isTurned(question) || isContrary(question) ? null : readBy(fieldsAsked(question), said, question);

/** The same by the fields that go before all else. */
export const readByFirstField = (said: string, question: string): "yes" | "no" | null => {
  const first = fieldsAsked(question).filter(({ of }) => of.isFirst === true);
  return first.length === 0 ? null : readBy(first, said, question);
};

function readBy(fields: readonly Field[], said: string, question: string): "yes" | "no" | null {
  if (fields.length === 0) return null;
  const core = said.replace(lead, "");
  const isOther = namesAnother(core, foldedQuestion(question));
  const says = new Set<"yes" | "no">();
  for (const { yes, no } of fields) {
    if (isSaid(no, core, turnsNo)) says.add("no");
    else if (!isOther && isSaid(yes, core, turnsYes)) says.add("yes");
  }
  const [answer] = says;
  return says.size === 1 ? (answer ?? null) : null;
}

/** Things of one kind: who has a child in the kindergarten says nothing of the primary school. */
const kinds: readonly (readonly string[])[] = [
  [
    "primaria",
    "secu\\w*",
    "prepa\\w*|bachiler\\w*|cbtis|cobach",
    "kinder|preescolar",
    "universidad|uni|carera",
  ],
  ["hij[oa]s?|niñ[oa]s?", "niet\\w+", "sobrin\\w+", "herman\\w+"],
  ["presion|hipertens\\w*", "azucar|diabet\\w*", "tiroides", "dolor\\w*", "corazon", "colesterol", "gripa"],
  ["despensa", "cobija", "beca", "pension"],
  ["carro|coche|camioneta", "moto\\w*", "bici\\w*"],
  ["acta", "curp", "credencial|ine", "comprobante|recibo", "cartila", "pasaporte"],
];
const kindPatterns = kinds.map((kind) => kind.map((one) => foldedPattern(`\\b(?:${one})\\b`)));
const namesAnother = (said: string, asked: string): boolean =>
  kindPatterns.some(
    (kind) =>
      kind.some((one) => one.test(asked) && !one.test(said)) &&
      kind.some((one) => one.test(said) && !one.test(asked)),
  );

function isSaid(pattern: RegExp | null, core: string, turns: RegExp): boolean {
  if (pattern === null) return false;
  const words = wordsOf(core);
  for (let from = 0; from <= Math.min(MostLead, words.length - 1); from += 1) {
    if (from > 0 && !isSetting(words, from - 1)) return false;
    if (joining.test(words[from - 1] ?? "")) continue;
    if (isAfterSubject(words, from)) continue;
    const said = words.slice(from).join(" ");
    const [found] = pattern.exec(said) ?? [];
    if (found !== undefined) return !turns.test(said.slice(found.length));
  }
  return false;
}

/** What is told may stand behind when, where and with what: «la vocal me la trajo», «con tanto calor ya no salgo». */
const MostLead = 6;
/** After these stands a noun: «en el trabajo» is no «trabajo». */
const joining =
  /^(?:el|la|l[oa]s|un|una|un[oa]s|mis?|tus?|sus?|est[aeo]s?|es[aeo]s?|del?|en|al?|para|por|con|sin|y|muy|mas|tan|que|me|te|se|nos|les?|lo)$/;
/** «La sesión estaba programada» tells of no one; «la vocal me la trajo» does. */
const isAfterSubject = (words: readonly string[], from: number): boolean =>
  /^(?:el|la|l[oa]s|un|una|est[ae]|es[ae])$/.test(words[from - 2] ?? "") &&
  !/^(?:con|en|por|a|de|desde|para|hasta)$/.test(words[from - 3] ?? "") &&
  !timeWord.test(words[from - 1] ?? "") &&
  !/^(?:me|nos)$/.test(words[from] ?? "");
const timeWord =
  /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|ano|dia|rato|tarde|noche|manana|vez|vuelta|pasad[oa])$/;
const isSetting = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? "";
  if (opens.test(word) || isImperfect(word)) return false;
  if (isRelation(word)) return /^(?:me|nos)$/.test(words[at + 1] ?? "");
  return joining.test(words[at - 1] ?? "") || word.length < 4 || !isVerbForm(word);
};
/** What denies, asks, depends or compares says what follows otherwise. */
const opens =
  /^(?:no|ni|nunca|jamas|tampoco|nadie|ningun\w*|si|cuando|que|quien|como|pero|aunque|sino|o|casi|menos|antes|sin|ojala|mientras|hasta|ella?|ell?[oa]s|tu|usted|ustedes|otr[oa]s?|dic[ei]\w*|dij\w+|quier\w+|creo|veces|repente|ratos)$/;
