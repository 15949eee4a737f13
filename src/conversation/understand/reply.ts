import { fold, wordsOf } from "./fold.ts";
import { openPhrases } from "./phrases.ts";
import { isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";

export type ReplyWord = "coming" | "notComing" | "question";

// What people write under a convocation. As with yes and no, a message is read only if every word of it belongs to a
// phrase; only after a whole no («no podré ir») the rest may be its reason, which is theirs to tell.
type Meaning = ReplyWord | "unsure" | "nothing" | "but" | "how";

const each = (heads: string, tails: string): string =>
  heads
    .split(",")
    .flatMap((head) => tails.split(",").map((tail) => `${head.trim()} ${tail.trim()}`))
    .join(",");
const going =
  ", ir, asistir, estar, acudir, participar, acompañarlos, acompañarlas, acompañarles, acompañarte, estar ahí, estar presente, ir a la sesión, ir al taller, ir a la reunión, ir ese día";

/** These say that a question comes. */
const announcing = `tengo una duda, tengo duda, tengo dudas, tengo unas dudas, una duda, duda, dudas, tengo una pregunta, tengo una consulta, una pregunta, pregunta,
  quiero preguntar, quisiera preguntar, puedo preguntar, quiero saber, quisiera saber,
  i have a question, question`;
const announced = new Set(announcing.split(",").map(fold));

const phrases = openPhrases<Meaning>({
  coming: `siempre sí, siempre sí voy, sí voy, yo sí voy, siempre sí puedo, asistiré, sí asistiré, voy a asistir, sí voy a asistir, sí asisto, asisto, asistimos, sí asistimos, asistiremos, voy, yo voy, ya voy, vamos, sí vamos, iré, sí iré,
    voy a ir, sí voy a ir, vamos a ir, sí vamos a ir, iremos, ahí voy, allá voy, ahí estaré, ahí estaremos, allá estaré, allá estaremos, ahí estoy, ahí estamos, ahí voy a estar,
    ahí vamos a estar, voy a estar ahí, sí voy a estar, estaré ahí, sí estaré, estaré presente, presente, estaremos presentes, ahí nos vemos, allá nos vemos, ahí los veo, ahí las veo,
    allá los veo, allá las veo, ahí te veo, ahí la veo, ahí lo veo, nos vemos ahí, nos vemos allá, nos vemos el lunes, nos vemos el martes, nos vemos el miércoles, nos vemos el jueves,
    nos vemos el viernes, nos vemos el sábado, nos vemos el domingo, nos vemos mañana, cuenten conmigo, cuenta conmigo, cuente conmigo, cuentan conmigo, cuenten con nosotros, cuenten con nosotras,
    cuenta con nosotros, cuenta con nosotras, me anoto, anótame, anóteme, anótenme, anótanos, anótenos, apúntame, apúnteme, apúntenme, apúntanos, apúntenos, me apunto, nos apuntamos, confirmo, confirmamos,
    confirmo asistencia, confirmamos asistencia, confirmo mi asistencia, asistencia confirmada, confirmado, confirmada, claro que voy, claro que sí voy, claro que vamos, claro que sí, claro que iré,
    por supuesto que voy, por supuesto, por supuesto que sí, desde luego, con gusto voy, con gusto, con mucho gusto, con todo gusto, ahí andaré, ahí andamos, ahí le caigo, ahí les caigo, ahí caigo, ahí te caigo, le caigo,
    si dios quiere voy, si dios quiere, si dios lo permite, si dios nos da licencia, si dios me da licencia, primero dios, dios mediante, con el favor de dios,
    sí puedo, sí puedo ir, sí puedo asistir, puedo ir, sí podré, sí podré ir, podré ir, sí podemos, sí podemos ir, sí, sip, simón, claro, va, va que va, sale, sale y vale, sale pues, arre, jalo, jalo yo, sí jalo, órale, órale pues,
    ándale, ándale pues, ándele, ándele pues, obvio, obvio sí, de acuerdo, ok, okey, está bien, sta bien, ta bien, está bueno, tá bueno, perfecto, seguro, seguro que sí, yo sí, yo sí puedo, yo puedo, yo también, yo también voy, nosotros también, nosotras también, sí quiero ir,
    ahí llego, ahí llegamos, yo llego, sí llego, sí llegamos, llego tarde, llego un poco tarde, llego un poquito tarde, llego poquito tarde, llego tantito tarde, llegaré tarde, llegaré un poco tarde,
    voy a llegar tarde, sí voy a llegar tarde, voy a llegar un poco tarde, no falto, ahí no falto, yo no falto, no faltaré, no voy a faltar, no faltamos, no puedo faltar,
    i will be there, ill be there, i will come, im coming, i am coming, count me in, yes, see you there, i will attend`,
  notComing: `${each("no podré, no puedo, no voy a poder, no podremos, no podemos, no vamos a poder, ya no podré, ya no puedo, ya no voy a poder, tampoco puedo, tampoco podré", going)},
    no voy, no voy a ir, no voy a asistir, no voy a estar, no vamos, no vamos a ir, no vamos a estar, no iré, no iremos, no asistiré, no asistiremos, no asisto, no estaré, no estaremos, no pienso ir,
    ya no voy, ya no voy a ir, ya no iré, siempre no, siempre no voy, siempre no puedo, siempre no podré, no podré llegar, no voy a poder llegar, no puedo llegar,
    ese día no, ese día no puedo, ese día no podré, esta vez no, esta vez no puedo, esta vez no podré, en esta ocasión no podré, en esta ocasión no puedo, en esta ocasión no,
    no alcanzo, no alcanzo a ir, no alcanzo a llegar, no llego, no creo poder, no creo poder ir, no creo que pueda, no creo que pueda ir, no creo ir,
    no se va a poder, no se puede, no se podrá, no me es posible, no me será posible, no me va a ser posible, me es imposible, me será imposible, me va a ser imposible, imposible,
    no me da tiempo, no tengo tiempo, no tengo con quién dejar a mis hijos, no tengo con quién dejar a los niños, no tengo con quién dejar a mi mamá, no quiero ir, no quiero, no me interesa,
    no, nop, nel, nel pastel, nones, no gracias, para nada, claro que no, no cuenten conmigo, no cuentes conmigo, no cuente conmigo, no me esperen, no me espere, no me anoten,
    para la próxima, para la otra, será para la próxima, será para la otra, a la próxima, a la otra será, será en otra ocasión, en otra ocasión será,
    i cant, i cannot, i cant come, i cannot come, i wont, i wont be there, i will not come, not coming, im not coming, no i cant`,
  question: `${announcing},
    me puede decir, me pueden decir, puedo llevar a mis hijos, puedo llevar niños, pueden ir niños, what time is it, what time, where is it`,
  unsure: `no sé, no sé si pueda, no sé si podré, no sé si voy, no sé si alcance, no sé si alcanzo, quién sabe, tal vez, talvez, quizá, quizás, a lo mejor, puede ser, puede que sí, puede que no, a ver, a ver si puedo, a ver si voy, a ver si alcanzo, voy a ver, déjame ver, déjeme ver,
    luego te digo, luego le digo, al rato te digo, al rato le digo, yo te aviso, yo le aviso, yo aviso, te aviso, le aviso, les aviso, depende, voy a ver si puedo, haré lo posible, haré todo lo posible, trataré, trataré de ir, trato de ir,
    voy a tratar, intentaré ir, intentaré, espero poder, espero poder ir, espero ir, ojalá, ojalá pueda, creo que sí, creo que no, más o menos, lo voy a pensar, lo pienso, me gustaría, me gustaría ir, me encantaría, me encantaría ir, sí quisiera,
    quisiera ir, no estoy seguro, no estoy segura, no entiendo,
    maybe, not sure, i dont know, i will see, ill try`,
  nothing: `hola, buenos días, buen día, buenas tardes, buenas noches, buenas, gracias, muchas gracias, mil gracias, por favor, señor, señora, señorita, amiga, amigo, licenciada, licenciado, lic, doctora, doctor, profe, maestra, maestro, compañera, compañero,
    disculpe, disculpa, disculpen, una disculpa, mil disculpas, me disculpo, perdón, lo siento, lo siento mucho, qué pena, qué lástima, lástima, fíjese que, fíjate que, fíjense que, híjole, uy, ay, chin, la verdad, lamentablemente, desafortunadamente,
    gracias por la invitación, muchas gracias por la invitación, gracias por invitarme, gracias por avisar, gracias por avisarme, gracias por el aviso, gracias por tomarme en cuenta,
    me gustaría pero, me gustaría mucho pero, me gustaría ir pero, me encantaría pero, me encantaría ir pero, quisiera pero, quisiera ir pero, enterada, enterado, enteradas, recibido, ya vi, muy bien, qué bien, qué bueno, excelente,
    entonces, pues, mm, este, ah, bueno, saludos, bendiciones, ese día, el sábado, el domingo, el lunes, el martes, el miércoles, el jueves, el viernes, mañana, hoy, yo, a la sesión, al taller, a la reunión, a la junta, sorry, thanks, thank you`,
  but: "pero",
  how: `con mi familia, con mi esposo, con mi esposa, con mi mamá, con mi papá, con mis hijos, con mi hija, con mi hijo, con mi hermana, con mi vecina, con mi suegra, mi esposo y yo, mi esposa y yo, mi hija y yo, mi hijo y yo, mi mamá y yo,
    mi hermana y yo, mi vecina y yo, con una amiga, con una vecina, con mi amiga, las dos, los dos, las tres, los tres, toda la familia, puntual, temprano, sin falta, sin problema, no hay problema, no hay inconveniente, ningún problema, igual`,
});

/**
 * How surely words speak of coming or not. `named` says it of itself, whenever it is said («no podré», «sí voy a ir»).
 * `likely` does where a session is being talked of («no puedo» answers many things), `bare` only right under a
 * convocation: a yes, a no, a courtesy.
 */
export type Sureness = "named" | "likely" | "bare";

/** Of the phrases above, those that name neither going nor not going. */
const weak = openPhrases<Exclude<Sureness, "named">>({
  likely: `siempre sí, siempre sí puedo, voy, yo voy, ya voy, vamos, ahí voy, allá voy, ahí vamos, cuenten conmigo, cuenta conmigo, cuente conmigo, cuentan conmigo, cuenten con nosotros, cuenten con nosotras,
    cuenta con nosotros, cuenta con nosotras, confirmo, confirmamos, confirmado, confirmada, me anoto, anótame, anóteme, anótenme, anótanos, anótenos, apúntame, apúnteme, apúntenme, apúntanos, apúntenos, me apunto, nos apuntamos,
    sí puedo, sí podré, sí podemos, jalo, jalo yo, sí jalo, yo sí puedo, yo puedo, yo también voy, ahí llego, ahí llegamos, yo llego, sí llego, sí llegamos, llego tarde, llego un poco tarde, llego un poquito tarde,
    llego poquito tarde, llego tantito tarde, llegaré tarde, llegaré un poco tarde, voy a llegar tarde, sí voy a llegar tarde, voy a llegar un poco tarde,
    no puedo, no podemos, ya no puedo, tampoco puedo, no puedo estar, siempre no, siempre no puedo, no puedo llegar, ese día no, ese día no puedo, esta vez no, esta vez no puedo, en esta ocasión no puedo, en esta ocasión no,
    no alcanzo, no alcanzo a llegar, no llego, no creo poder, no creo que pueda, no se va a poder, no se puede, no se podrá, no me es posible, no me será posible, no me va a ser posible, me es imposible, me será imposible,
    me va a ser imposible, imposible, no me da tiempo, no tengo tiempo, no cuenten conmigo, no cuentes conmigo, no cuente conmigo, no me esperen, no me espere, no me anoten,
    para la próxima, para la otra, será para la próxima, será para la otra, a la próxima, a la otra será, será en otra ocasión, en otra ocasión será, count me in, i cant, i cannot, i wont, no i cant`,
  bare: `claro que sí, por supuesto, por supuesto que sí, desde luego, con gusto, con mucho gusto, con todo gusto, si dios quiere, si dios lo permite, si dios nos da licencia, si dios me da licencia, primero dios, dios mediante,
    con el favor de dios, sí, sip, simón, claro, va, va que va, sale, sale y vale, sale pues, arre, órale, órale pues, ándale, ándale pues, ándele, ándele pues, obvio, obvio sí, de acuerdo, ok, okey, está bien, sta bien, ta bien,
    está bueno, tá bueno, perfecto, seguro, seguro que sí, yo sí, yo también, nosotros también, nosotras también, ahí nos vemos, allá nos vemos, nos vemos el lunes, nos vemos el martes, nos vemos el miércoles, nos vemos el jueves,
    nos vemos el viernes, nos vemos el sábado, nos vemos el domingo, nos vemos mañana, ahí te veo, ahí la veo, ahí lo veo, yes, see you there,
    no, nop, nel, nel pastel, nones, no gracias, para nada, claro que no, no quiero, no me interesa`,
});

/** As they sound: «si boy», «hay estaré», «aya nos vemos». */
const misspelled: readonly (readonly [RegExp, string])[] = [
  [/\bbo[yi]\b/g, "voy"],
  [/\bbamos\b/g, "vamos"],
  [/\bbemos\b/g, "vemos"],
  [/\bhir\b/g, "ir"],
  [
    /\b(?:hay|ai|ay|ahy) (?=(?:estare|estaremos|estoy|estamos|nos vemos|los veo|voy|andamos|andare)\b)/g,
    "ahi ",
  ],
  [/\b(?:aya|haya|alla) (?=(?:estare|estaremos|nos vemos|los veo|las veo|voy)\b)/g, "ala "],
];
/** How a question begins that has no mark of one. */
const asking =
  /^(?:a que horas?|(?:en |por |a )?donde (?:es|queda|va|seria|sera|se|esta|nos)|cuando (?:es|sera|seria|va)|cuant[oa]s? (?:cuesta|dura|es|hay|se|tiempo|cobran?|vale|personas|va)|que dias?|que (?:hay que|se necesita|se ocupa|tengo que|debo|necesito|llevo|van? a|se va)|quien(?:es)? (?:va|la|es|da|lo)|cual(?:es)? (?:es|son|seria)|como (?:lego|se lega|le hago)|de que (?:se trata|es|va)|para que es|hasta que horas?|desde que horas?|hay que (?:pagar|levar)|es gratis|tiene costo|va a haber|me (?:pasan?|pasas|mandan?|mandas) la (?:ubicacion|direccion)|mandame la (?:ubicacion|direccion))\b/;

/** «No, voy a ir» is no «no voy a ir». */
const noThenYes = /\bno\s*[,.;:…-]+\s*(?:voy|vamos|puedo|podemos|ir[eé]|asist\p{L}*|falt\p{L}*|llego)\b/iu;

/** What a reason begins with: «no podré, tengo que trabajar». */
const reasons = new Set(
  wordsOf(
    fold("tengo porque por estoy trabajo salgo ando voy mi me ya es debo debido hay se nos tenemos cita"),
  ),
);
/** Within a reason, what may take the no back: «no puedo, pero mi hija sí va». */
const turns = new Set(
  wordsOf(
    fold(
      "pero aunque si tratar trataré intentar intentaré luego mejor espero lugar mando sino tal quizá quizás ojalá",
    ),
  ),
);
const thumbs = /[\u{1f44d}\u{1f44c}\u{2705}\u{1f64b}\u{1f197}]/gu;
const thumbsDown = /[\u{1f44e}\u{274c}\u{1f645}]/gu;

/**
 * What words under a convocation mean. Doubt, and a message that says both, are unclear; a question is a question. `sure`
 * says how surely (`Sureness`); of a question, `itself` whether it stands there («¿a qué hora es?») or is only announced.
 */
export const readReply: Reader<ReplyWord> = (text) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  const said = misspelled.reduce(
    (folded, [sound, word]) => folded.replace(sound, word),
    fold(text.replace(thumbs, " sí ").replace(thumbsDown, " no gracias ")),
  );
  const words = wordsOf(said);
  if (words.length === 0) return unclear("empty");
  if (noThenYes.test(text)) return unclear("unsure");
  const read =
    said === "como no"
      ? ({ value: "coming", values: { sure: "bare" } } as const)
      : meaningOf(words, /sí/i.test(text.normalize("NFC")));
  if (isQuestion(text)) {
    if (!("value" in read)) return asked;
    return read.value === "question" ? read : unclear("question");
  }
  if ("value" in read || words.length > LongestQuestion) return read;
  return asking.test(withoutOpening(words).join(" ")) ? asked : read;
};

const asked = { value: "question", values: { itself: "yes" } } as const;

/** Words; longer ones without a mark tell a story. */
const LongestQuestion = 14;

function withoutOpening(words: readonly string[]): readonly string[] {
  let from = 0;
  for (let found = phrases.at(words, from); found?.meaning === "nothing"; found = phrases.at(words, from))
    from += found.length;
  return words.slice(from);
}

function meaningOf(words: readonly string[], hasAccent: boolean): ReturnType<Reader<ReplyWord>> {
  const meant = new Set<ReplyWord>();
  let comings = 0;
  let perhaps = false;
  let hows = false;
  let last: Meaning | null = null;
  let longestNo = 0;
  let sure: Sureness = "bare";
  let itself = false;
  for (let from = 0; from < words.length; ) {
    const found = phrases.at(words, from);
    if (found === null) {
      if (meant.size === 1 && meant.has("notComing") && isReason(words.slice(from), longestNo)) break;
      // «Tengo una duda sobre la hora.»
      if (meant.size === 1 && last === "question") {
        itself = true;
        break;
      }
      return unclear("sentence");
    }
    if (found.meaning === "unsure") return unclear("unsure");
    const phrase = words.slice(from, from + found.length).join(" ");
    if (isReply(found.meaning)) {
      meant.add(found.meaning);
      const its = weak.whole(phrase) ?? "named";
      if (surenesses.indexOf(its) > surenesses.indexOf(sure)) sure = its;
    }
    itself ||= found.meaning === "question" && !announced.has(phrase);
    if (found.meaning === "coming") comings += 1;
    perhaps ||= words[from] === "si" && /^(?:puedo|podemos|podre)$/.test(words[from + 1] ?? "");
    if (found.meaning === "notComing") longestNo = Math.max(longestNo, found.length);
    hows ||= found.meaning === "how";
    last = found.meaning;
    from += found.length;
  }
  // Without accents «si puedo voy» is a condition.
  if (perhaps && comings > 1 && !hasAccent) return unclear("unsure");
  // «No puedo llegar temprano» may still come.
  if (last === "but" || (hows && meant.has("notComing"))) return unclear("unsure");
  const [reply] = meant;
  if (reply === undefined) return unclear("notFound");
  if (meant.size > 1) return unclear("several");
  return { value: reply, values: reply === "question" ? { itself: itself ? "yes" : "no" } : { sure } };
}

const surenesses: readonly Sureness[] = ["bare", "likely", "named"];

const isReply = (meaning: Meaning): meaning is ReplyWord =>
  meaning === "coming" || meaning === "notComing" || meaning === "question";

/** After a lone «no» only what can be nothing else: «no me lo pierdo», «no hay problema» are no reasons. */
function isReason(rest: readonly string[], lengthOfNo: number): boolean {
  if (rest.some((word) => turns.has(word))) return false;
  const [first = "", second = ""] = rest;
  return lengthOfNo > 1 ? reasons.has(first) : first === "porque" || (first === "tengo" && second === "que");
}
