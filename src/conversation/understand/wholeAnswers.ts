import { fold } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { isOffer, isPast } from "./shapes.ts";
import { wholesOfTalk } from "./wholesOfTalk.ts";

// Answers that say yes or no as a whole, in turns that no clause of them says by itself: what was and is no more («era,
// ahora es doña Celsa»), what is still to come («me toca el viernes»), what was tried in vain («quise pero no pude»), what
// others said («me dijeron que siempre no»), and whom it was done to («a mi mamá»).

/** What answers a question as a whole: of the folded question, and of the folded answer. */
export interface Whole {
  readonly asks: RegExp;
  /** Of what is over only, or of what is not. */
  readonly when?: "past" | "notPast" | "offer";
  readonly yes?: RegExp;
  readonly no?: RegExp;
  /** Said of what we offer as well. */
  readonly isOffered?: true;
}

const lead =
  "(?:(?:pues|pos|ay|uy|hijole|fijese|fijate|que|la verdad|mire|mira|oiga|si|es que|ahorita|ya|gracias a dios|bendito dios|no) )*";
const why =
  "(?: (?:porque|que|pues|ya que|es que|gracias|una disculpa|disculpe|fijese|señorita|joven)(?: .*)?)?";
const someDay =
  "(?:(?:hasta |el |la |este |esta |en |para )*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|mañana|otra semana|semana|mes|proxim[oa]|quincena|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\\d{1,2}))";
const trouble =
  "(?:incidentes?|incidencias?|problemas?|accidentes?|contratiempos?|percances?|quejas?|conflictos?|pleitos?|anomalias?|irregularidad\\w*|inconvenientes?|dificultad\\w*|alboroto\\w*|disturbios?)";
const imperfect =
  "(?:era|eramos|tenia|teniamos|vivia|viviamos|trabajaba|recibia|cobraba|estudiaba|sembraba|pertenecia|participaba|lo era|lo fui|la fui)";

const wholes: readonly Whole[] = [
  {
    // Whom it is done to; «a mi mamá la cuida mi hermana» tells of another.
    asks: foldedPattern(
      "\\ba (?:alguien|alg[uú]n[ao]? (?:\\w+ )?(?:persona|familiar|vecin\\w+|enferm\\w+|niñ\\w+|adult\\w+|pariente))\\b",
    ),
    yes: foldedPattern(
      `^${lead}a (?:mi|mis|una?|unos|dos|tres) (?:\\w+ )?(?:mama|papa|hij\\w+|espos\\w+|marido|herman\\w+|abuel\\w+|ti[oa]s?|suegr\\w+|niet\\w+|sobrin\\w+|prim\\w+|vecin\\w+|señor\\w*|niñ\\w+|cuñad\\w+|nuera|yerno|padres|papas)(?: (?:que (?:ya )?no|(?!(?:l[oa]s?|le|les|se|me|no|nunca|antes|pero) )\\w+)){0,18}$`,
    ),
    no: foldedPattern(
      `^${lead}a (?:nadie|ningun[oa]?)(?: (?:por ahora|ahorita|de momento|gracias|mas|todavia|de la familia))*$`,
    ),
  },
  {
    asks: foldedPattern("\\ba (?:las|los|tod[oa]s l[oa]s|tus|sus) \\w+s\\b"),
    when: "past",
    yes: foldedPattern(
      `^${lead}a tod[oa]s(?: l[oa]s \\w+)?(?: (?!menos|excepto|salvo|no|pero|casi|quien|falt|solo)\\w+){0,10}$`,
    ),
    no: foldedPattern(`^${lead}(?:todavia )?a (?:nadie|ningun[oa])(?: todavia| aun)?$`),
  },
  {
    asks: foldedPattern(
      "\\b(?:vas?|van|ir|vienes?|asist\\w+|particip\\w+|acompañ\\w+|contamos|cuento|estaras?|estara|llegas?|llega) (?:\\w+ )*",
    ),
    when: "notPast",
    yes: foldedPattern(
      `^${lead}(?:aunque (?:llueva|truene|nieve|granice|caigan? \\w+|haga \\w+|este lloviendo|sea (?:de|en|a) \\w+)(?: (?:y )?\\w+){0,3}? )?(?:ahi|alla|aqui|ala|aya) (?:me|nos) (?:va|van|vas|va usted|van ustedes) a (?:ver|tener|encontrar)(?: (?!si|cuando|no)\\w+){0,8}$`,
    ),
  },
  {
    // What was so is so no more.
    asks: foldedPattern(
      "\\b(?:es|eres|tienes?|tienen|vives?|trabajas?|recibes?|cobras?|estudias?|siembras?|perteneces?|participas?|cuentas?|cuenta)\\b",
    ),
    when: "notPast",
    no: foldedPattern(
      `^(?:pues |si |antes |yo |uy |ay |ya )*${imperfect}(?: (?:antes|yo|hace (?:\\w+ ){1,3}(?:años|meses|tiempo)|hasta (?:el|la) \\w+(?: pasad[oa])?|pero ya no|ya no|ya no soy))*(?:(?<= (?:antes|no|soy|años|meses|tiempo))|(?: (?:pero )?(?:ahora|ahorita|ya|hoy) (?:es|son|esta|quedo|entro|le toca a|la tiene|lo tiene) (?!mi[oa]|yo)(?:\\w+ ?){1,6}))$`,
    ),
  },
  {
    // Done, or not yet: what is still to come.
    asks: foldedPattern("^(?:ya )|\\b(?:ha|has|han) \\w+[aei]?(?:do|to|cho)\\b"),
    no: foldedPattern(
      `^(?:(?:pues|fijese|que|mire|es que|apenas|todavia|yo) )*(?:(?:apenas )?(?:me|nos|le|les) toca(?:ria)? ${someDay}(?: \\w+){0,4}|(?:apenas |ya )?(?:tengo|tenemos|me dieron|nos dieron|saque) (?:la )?cita ${someDay}(?: \\w+){0,4}|(?:todavia|aun) no (?:me |nos )?(?:reciben?|atienden?|dan?|toca|llaman?|lama|citan?|abren?|hay|contestan?|legan?|pasan?)(?: \\w+){0,4})$`,
    ),
  },
  {
    asks: foldedPattern("^(?!.*\\b(?:quieres?|gustas?|gustaria|desea\\w*|necesitas?|ocupas?)\\b)"),
    when: "notPast",
    no: foldedPattern(
      `^(?:(?:uy|ay|no|pues|hijole) )*(?:que mas quisiera|ya quisiera|quisiera|mas quisiera)(?: yo)?(?: pero no| (?:trabajo|no|tengo que|nunca|ni)(?: .*)?)?$`,
    ),
  },
  {
    // Tried in vain.
    asks: foldedPattern("(?:)"),
    when: "past",
    no: foldedPattern(
      `^${lead}(?:(?:yo )?(?:si )?(?:quise|quisimos|queria|queriamos|trate|tratamos|intente|lo intente|l[oa] intentamos|hice (?:la lucha|el intento))(?: (?:de )?\\w+){0,3} pero (?:(?:ya|de plano|nomas|siempre) )*no (?:pude|pudimos|me dej\\w+|nos dej\\w+|se pudo|alcance|alcanzamos|hubo)${why}|no me l[oa]s? (?:quis\\w+ (?:recibir|dar|firmar|aceptar|sellar|entregar)|recib\\w+|acept\\w+|agarr\\w+)${why})(?: (?!luego|despues|pero|si|ya)\\w+){0,10}$`,
    ),
  },
  {
    asks: foldedPattern("(?:)"),
    no: foldedPattern(
      "(?:^| )(?:me|nos) (?:dijeron|dijo|avisaron|salieron con|informaron|contestaron) que (?:siempre|todavia|ya|aun) no$",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:firm\\w+|acept\\w+|particip\\w+|ir|vas?|viene\\w*|asist\\w+|quier\\w+|inscrib\\w+|sigue\\w*)\\b",
    ),
    no: foldedPattern(
      "^(?:(?:pues|mire|fijese|yo|la verdad|si|es que) )*(?:yo )?(?:le|les|te) (?:dije|habia dicho|comente|prometi)(?: a (?:la|el|mi|los) \\w+)? que si(?: (?:iba|voy|queria|quiero|podia|firmaba|participaba)(?: a \\w+)?)? pero (?:(?!si\\b|creo)\\w+ ){0,8}(?:mejor|siempre|ya) no$",
    ),
  },
  {
    asks: foldedPattern(`\\b${trouble}\\b`),
    no: foldedPattern(
      `^${lead}(?:sin (?:ninguna |mayor )?(?:novedad|novedades|contratiempos?|incidentes?|problemas?)|saldo blanco|(?:todo )?(?:(?:muy |bien |bastante )?(?:tranquil[oa]|pacific[oa])|en (?:orden|paz|calma|santa paz)|normal|sali[oó] (?:muy )?bien|salio perfecto|perfecto))(?: (?:gracias a dios|bendito dios|afortunadamente|todo bien))*$`,
    ),
  },
  {
    asks: foldedPattern("\\b(?:otr[oa]s?|mas|adicional(?:es)?)\\b"),
    when: "notPast",
    no: foldedPattern(
      "^(?:(?:pues|no|ya|asi|gracias|yo|ahorita|por ahora) )*(?:con (?:es[ae]s?|est[ae]s?|eso|esto|un[oa]|l[oa]s? que (?:tengo|hay|puse|traigo)) (?:tengo|me basta|basta|es suficiente|estoy bien|estamos bien|me quedo|alcanza|le hago|la armo|es mas que suficiente|tenemos))(?: (?:gracias|por ahora|ahorita))*$",
    ),
  },
  {
    asks: foldedPattern("\\btod[oa]s?\\b"),
    no: foldedPattern(
      "^(?:(?:pues|si|casi|esta|quedo|estuvo|ya) )*tod[oa]s? (?:(?:esta|quedo|muy|bien|correcto|list[oa]) )*(?:menos|excepto|salvo|a excepcion de|con excepcion de) (?:(?!no\\b)\\w+ ?){1,8}$",
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:terminaste|termino|acabaste|acabo|son tod[oa]s|es todo|estan tod[oa]s|ya tod[oa]s)\\b",
    ),
    yes: foldedPattern(
      "^(?:(?:si|ya|pues|con ese|con esa) )*(?:(?:son|estan|serian|fueron) tod[oa]s|es todo|seria todo|hasta ahi|hasta ahi nomas|no hay mas|no falta nadie)(?: (?:gracias|ya))*$",
    ),
  },
  {
    asks: foldedPattern("\\b(?:sigues?|todavia|aun|continuas?)\\b.*\\b(?:viv\\w+|en|ahi|aqui)\\b"),
    when: "notPast",
    yes: foldedPattern(
      "^(?:(?:si|pues|aqui|ahi|sigo|seguimos|ya) )*(?:no (?:me|nos) (?:he|hemos) (?:movido|cambiado|mudado|ido|salido)(?: (?:de aqui|para nada|a ningun lado))?|aqui (?:sigo|seguimos))$",
    ),
  },
  {
    // «Si» without a verb is «sí», and how often.
    asks: foldedPattern("^(?:ya |usted |ustedes )*[a-zñ]+(?:as|es|an|en|a|e)\\b"),
    when: "notPast",
    yes: foldedPattern(
      "^si (?:los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)(?: (?:y|en|por)(?: (?:los|la|las))? \\w+)*|todos los \\w+|cada (?:ocho dias|semana|mes|quincena|tercer dia|domingo|sabado)|diario|a diario)$",
    ),
  },
];

const wholesOf = ofQuestion((question): readonly Whole[] => {
  const asked = foldedQuestion(question);
  const past = isPast(question);
  return [...wholesOfTalk, ...wholes].filter(
    ({ asks, when }) =>
      (when === undefined || (when === "offer" ? isOffer(question) : (when === "past") === past)) &&
      asks.test(asked),
  );
});

/** Yes or no where the whole of an answer says it for its question; null where it does not, or where we offer something. */
export function readWholeAnswer(text: string, question: string): "yes" | "no" | null {
  const all = wholesOf(question);
  const said = fold(text);
  const isOffered = isOffer(question) && !isPast(question);
  const compared = compares(said, question) ?? (ofEither(said, question) ? "yes" : null);
  if (compared !== null) return compared;
  for (const { yes, no, isOffered: mayBe = false } of all) {
    if (isOffered && !mayBe) continue;
    if (no?.test(said)) return "no";
    if (yes?.test(said)) return "yes";
  }
  return null;
}

/** «Nueve, contando a la enfermera» to “More than ten people?”. */
function compares(said: string, question: string): "yes" | "no" | null {
  const [, than = "", number = ""] =
    /\b(mas de|menos de|al menos|por lo menos|minimo) (\w+(?: y \w+)?) (?!anos|horas|minutos|dias|semanas|meses|pesos|veces|kilometros|metros)\w+/.exec(
      foldedQuestion(question),
    ) ?? [];
  const limit = numeralAt(number.split(" "), 0);
  const [, counted = ""] =
    /^(?:(?:pues|si|no|nomas|nada mas|solo|ya|al final|en total) )*(?:(?:eran|eramos|fueron|fuimos|son|somos|asistieron|legaron|vinieron|hubo|habia|van|vienen) )?(?:(?:como|unas|unos|casi|cerca de|alrededor de) )?(.+?)(?: (?:personas|gentes|en total|nomas|nada mas|por todos|por todas))*(?: (?:contando|incluyendo|con todo y|con) (?:a |con )?(?:la|el|l[oa]s|mi|don|dona) \w+)?$/.exec(
      said,
    ) ?? [];
  const words = counted.split(" ");
  const count = numeralAt(words, 0);
  if (than === "" || limit === null || count === null || count.length !== words.length) return null;
  // «Como 20» may be more or fewer.
  if (
    /\b(?:como|unas|unos|casi|cerca de|alrededor de) /.test(said) &&
    Math.abs(count.value - limit.value) < limit.value / 5
  )
    return null;
  const isSo =
    than === "mas de"
      ? count.value > limit.value
      : than === "menos de"
        ? count.value < limit.value
        : count.value >= limit.value;
  // «Sí, nueve» to “More than ten?” says both.
  if (/^(?:si|no) /.test(said) && /^si /.test(said) !== isSo) return null;
  return isSo ? "yes" : "no";
}

/** «La presión nada más» to “Diabetes or high blood pressure?”: whoever has one of them has. */
function ofEither(said: string, question: string): boolean {
  const asked = foldedQuestion(question);
  const [, one = "", other = ""] = either.exec(asked) ?? [];
  const own = said
    .replace(/^(?:(?:pues|si|nomas|nada mas|solo|solamente|tengo|padezco|de|la|el|l[oa]s|yo) )+/, "")
    .replace(/(?: (?:nada mas|nomas|solamente|solo|gracias))+$/, "");
  const isOne = (words: string) => words !== "" && ` ${words} `.includes(` ${own} `);
  return own.length > 3 && !/^(?:no|ni|o|y|alta|baja)$/.test(own) && isOne(one) !== isOne(other);
}
const either =
  /\b(?:padeces?|sufres?|tienes?|tiene|crias?|cria|siembras?|toma|tomas|usas?) (?:usted |de |\w*gun[ao]? )*(\w+(?: \w+)?) o (\w+(?: \w+)?)$/;

/** «Mi hermana la cuida» to “Do you, señora, care for somebody?”. */
export function isDoneByKin(text: string, question: string): boolean {
  if (!/\busted\b/i.test(question) || /\b(?:su|sus|familia|casa|alguien de|alguno de)\b/i.test(question))
    return false;
  const [, who = ""] =
    /^(?:(?:pues|no|es que) )*(?:mi|la|el) (\w+) (?:(?:l[oa]s?|le|les|se|me|nos) )?\w+(?: |$)/.exec(
      fold(text),
    ) ?? [];
  return isRelation(who) && !/\b(?:yo|tambien|y yo|los dos|si)\b/.test(fold(text));
}
