import { fold, wordsOf } from "./fold.ts";
import { openPhrases } from "./phrases.ts";
import { isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";

export type ReplyWord = "coming" | "notComing" | "question";

// What people write under a convocation. As with yes and no, a message is read only if every word of it belongs to a
// phrase, and what comes after a reason («tengo que trabajar») is theirs to tell.
const phrases = openPhrases({
  coming: `asistiré, sí asistiré, voy a asistir, sí asisto, asisto, asistimos, asistiremos, sí voy, si voy, voy, yo voy, vamos, iré, sí iré,
    iremos, ahí voy, allá voy, ahí estaré, ahí estaremos, allá estaré, ahí estoy, ahí nos vemos, allá nos vemos, ahí los veo, ahí te veo, nos vemos ahí,
    nos vemos allá, cuenten conmigo, cuenta conmigo, cuente conmigo, cuentan conmigo, cuenten con nosotros, me anoto,
    anótame, anóteme, apúntame, apúnteme, me apunto, confirmo, confirmo asistencia, confirmo mi asistencia, confirmado, confirmada,
    sí confirmo, claro que voy, claro que sí voy, claro que sí, por supuesto que voy, con gusto voy, con gusto, con mucho gusto, ahí andaré, ahí andamos,
    ahí le caigo, le caigo, si dios quiere voy, ahí estaré si dios quiere, ahí estaré primero dios, primero dios, primero dios voy, primero dios ahí estaré, si dios quiere, dios mediante,
    sí puedo, sí puedo ir, puedo ir, sí podré, sí podré ir, podré ir, sí podemos, sí, sip, simón, claro, va, sale, sale y vale, arre, jalo, jalo yo, órale, ándale,
    de acuerdo, ok, okey, está bien, perfecto, seguro, ahí llego, ahí llegamos, yo llego, sí llego, llego tarde, pero llego tarde, sí pero llego tarde, llego un poco tarde, llego poquito tarde,
    i will be there, ill be there, i will come, im coming, i am coming, count me in, yes, see you there, i will attend`,
  notComing: `no podré, no podré ir, no podré asistir, no puedo, no puedo ir, no puedo asistir, no voy a poder, no voy a poder ir, no voy a poder asistir, no voy, no iré, no asistiré,
    no asisto, ya no voy, ya no voy a ir, ya no podré, ya no podré ir, ya no puedo, ya no puedo ir, ya no voy a poder, ya no voy a poder ir, siempre no, siempre no voy, siempre no puedo, no vamos, no vamos a poder, no podremos, no podremos ir,
    no podemos, no podemos ir, ese día no, ese día no puedo, ese día no podré, esta vez no, esta vez no puedo, esta vez no podré, en esta ocasión no podré, en esta ocasión no puedo, no alcanzo, no alcanzo a ir, no llego, no creo poder, no creo que pueda,
    no se va a poder, no se puede, no me es posible, me es imposible, imposible, no, nop, nel, nel pastel, nones, no gracias, paso, yo paso, no cuenten conmigo, no me esperen, no me espere, me disculpo,
    no contar conmigo, i cant, i cannot, i cant come, i cannot come, i wont, i wont be there, i will not come, not coming, im not coming, no i cant`,
  question: `tengo una duda, tengo duda, tengo dudas, tengo unas dudas, una duda, duda, dudas, tengo una pregunta, una pregunta, pregunta, quiero preguntar, quisiera preguntar, puedo preguntar, quiero saber, quisiera saber, me puede decir, me pueden decir,
    a qué hora, a qué hora es, a qué hora empieza, dónde es, en dónde es, dónde va a ser, en dónde va a ser, qué día es, cuándo es, cuánto cuesta, tiene costo, qué hay que llevar, qué llevo, qué debo llevar, puedo llevar a mis hijos, pueden ir niños,
    i have a question, question, what time is it, what time, where is it`,
  unsure: `no sé, no sé si pueda, no sé si podré, no sé si voy, quién sabe, tal vez, talvez, quizá, quizás, a lo mejor, puede ser, a ver, a ver si puedo, a ver si voy, a ver si alcanzo, voy a ver, déjame ver, déjeme ver, luego te digo, luego le digo, al rato te digo,
    yo te aviso, yo le aviso, yo aviso, te aviso, le aviso, les aviso, depende, voy a ver si puedo, haré lo posible, trataré de ir, trato de ir, intentaré ir, espero poder, ojalá pueda, creo que sí, creo que no, más o menos,
    maybe, not sure, i dont know, i will see, ill try`,
  nothing: `hola, buenos días, buen día, buenas tardes, buenas noches, buenas, gracias, muchas gracias, mil gracias, por favor, señor, señora, señorita, amiga, amigo, licenciada, licenciado, profe, maestra, maestro,
    disculpe, disculpa, disculpen, perdón, lo siento, qué pena, pues, mm, este, ah, bueno, saludos, bendiciones, ese día, el sábado, el domingo, el lunes, el martes, el miércoles, el jueves, el viernes, mañana, hoy, yo, a la sesión, al taller, a la reunión, a la junta,
    con mi familia, con mi esposo, con mi esposa, con mi mamá, con mis hijos, con mi hija, con mi hijo, puntual, temprano, sin falta, sorry, thanks, thank you`,
});

/** «No podré, tengo que trabajar»: what follows is why. */
const reasons = new Set(
  wordsOf(
    fold(
      "tengo porque estoy trabajo salgo ando voy mi me pero ya es por debo debido hay se nos tenemos cita",
    ),
  ),
);
const thumbs = /[\u{1f44d}\u{1f44c}\u{2705}\u{1f64b}\u{1f197}]/gu;
const thumbsDown = /[\u{1f44e}\u{274c}\u{1f645}]/gu;

/** What words under a convocation mean. Doubt, and a message that says both, are unclear; a question is a question. */
export const readReply: Reader<ReplyWord> = (text) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  const words = wordsOf(fold(text.replace(thumbs, " voy ").replace(thumbsDown, " no voy ")));
  if (words.length === 0) return unclear("empty");
  const read = meaningOf(words);
  if (isQuestion(text))
    return "value" in read && read.value !== "question" ? unclear("question") : { value: "question" };
  return read;
};

function meaningOf(words: readonly string[]): ReturnType<Reader<ReplyWord>> {
  const meant = new Set<ReplyWord>();
  for (let from = 0; from < words.length; ) {
    const found = phrases.at(words, from);
    if (found === null) {
      // A reason is only read after a no: «sí, pero trabajo» may be either.
      if (meant.size === 1 && meant.has("notComing") && reasons.has(words[from] ?? "")) break;
      return unclear("sentence");
    }
    if (found.meaning === "unsure") return unclear("unsure");
    if (found.meaning !== "nothing") meant.add(found.meaning);
    from += found.length;
  }
  const [reply] = meant;
  if (reply === undefined) return unclear("notFound");
  return meant.size === 1 ? { value: reply } : unclear("several");
}
