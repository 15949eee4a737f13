import { topicOf } from "./asked.ts";
import { isOtherTime } from "./otherTime.ts";
import { foldedPattern } from "./pattern.ts";
import { asksOfNamed } from "./question.ts";
import { isOffer, isPast } from "./shapes.ts";

// A yes with words beside it that it cannot mean: «sí voy a ir» to “Do you confirm that it is cancelled?”, «sí falté» to “Were you
// there?”, «sí, mañana voy por ella» to “Did you get it?”. Whoever says so is asked again.

interface Veto {
  /** Of the folded question, and of the question as it was shown. */
  readonly asks: (asked: string, shown: string) => boolean;
  /** Of the folded answer. */
  readonly says: RegExp;
}
const asking = (source: string): Veto["asks"] => {
  const pattern = foldedPattern(source);
  return (asked) => pattern.test(asked);
};
const kin =
  "(?:hij[oa]|espos[oa]|marido|mama|papa|herman[oa]|suegr[oa]|nuera|yerno|cuñad[oa]|niet[oa]|niñ[oa]|comadre|vecina|señora|señor)";
const asksOfKin = foldedPattern(`\\b${kin}s?\\b|\\b(?:alguien|otra persona|contigo|familia|quien)\\b`);

const vetoes: readonly Veto[] = [
  {
    // «Sí guárdalo» to “Do I drop it?”, «claro que voy» to “Do you want to cancel?”: it is kept.
    asks: (asked, shown) => undoing.test(asked) || topicOf(shown) === "leaving",
    says: foldedPattern(
      "^(?!.*\\b(?:cancel|bor|elimin|quit|baja|descart|anul|suspend|pospon|no\\b|ya no))(?=.*\\b(?:guard\\w+|registr\\w+|conserv\\w+|manten\\w*|me sirve|me interesa|l[oa]s? (?:quiero|necesito|uso)|quiero (?:seguir|los|las|que|estar|continuar|guard\\w+|mis?)|mand[ae]n?me|sigue|sigo|viene|activ[oa]|es parte|adelante con|(?:si|claro que|supuesto que|que) (?:voy|ire|vamos))\\b)",
    ),
  },
  {
    // Whoever knows or has it already needs it no more.
    asks: asking(
      "\\b(?:repit\\w*|repet\\w*|expli\\w+|recuerdo|recordamos|mando|mandamos|envio|enviamos|aviso|avisamos|ayuda para)\\b",
    ),
    says: foldedPattern(
      "^(?:si )?(?:ya )?(?:(?:l[oa]s?|les?|me|te|se) )*(?:entendi|escuche|oi|tengo|conozco|se|acuerdo|avise|dije|saben|sabe|lene|anote|(?:tengo )?anotad[oa])(?: (?:bien|todo|anotad[oa]|guardad[oa]|gracias|el dia|eso))*$|^si es (?:el|la) \\w+$|^si puedo$",
    ),
  },
  {
    asks: (_, shown) => topicOf(shown) === "coming",
    says: foldedPattern(
      "^(?:(?:ok|si|bueno|va|ya) )*(?:enterad[oa]s?|(?:muchas )?gracias por (?:avisar\\w*|el aviso|informar\\w*)|(?:me|nos) (?:avisaron|dijeron|informaron)|supe|recibido)$|^(?:yo )?(?:si )?(?:iba|queria|pensaba|quisiera)(?: (?:a )?(?:ir|venir|asistir))?$",
    ),
  },
  {
    asks: asking(
      "\\b(?:quier\\w+|dese\\w+|gust\\w+) (?:cambiar|mover|coregir|modificar)\\b|\\bduele algo\\b",
    ),
    says: foldedPattern(
      "^(?:si )?(?:(?:(?:la|el|esa|ese|mi) \\w+ )?(?:me )?(?:esta|queda|estoy|acomoda|conviene) bien|todo bien|(?:esta|queda) bien (?:esa|ese|la|el|asi) ?\\w*)$|^ayer si$",
    ),
  },
  {
    asks: (_, shown) => isOffer(shown) || topicOf(shown) === "offer",
    says: foldedPattern("^(?:si )?ya estuvo$"),
  },
  {
    // «Sí me la van a dar», «ahorita la saco».
    asks: (asked, shown) =>
      (isPast(shown) || /\besta[ns]? \w+[ai]d[oa]s?\b/.test(asked)) &&
      !/\b(?:voy|vas|va|van|vamos) a\b/.test(asked),
    says: foldedPattern(
      "^(?!.*\\bya (?:me |nos |se )?(?:l[oa]s? )?\\w+(?:aron|ieron|amos|imos)\\b)(?=.*(?:\\b(?:voy|va|van|vamos) a \\w*[aei]r(?:l[oa]s?|me|nos|se)?\\b|\\besta(?:mos|n)? por \\w+[aei]r|\\bya mero\\b|\\bprometi\\w+|^(?:si )?(?:ahorita|al rato|luego|mañana|despues) (?:(?:me|se|l[oa]s?) )*\\w{3,}o$|^(?:si )?(?:me |nos )?l[oa]s? \\w{3,}o (?:mañana|al rato|luego|despues|ahorita)$|^(?:si )?(?:el \\w+|mañana) (?:(?:me|nos|se) )?l[oa]s? (?:recojo|saco|pago|levo|entrego|dan|hacen|capacitan)$|^(?:si )?(?:me|nos) l[oa]s? dan (?:el|la|mañana) ?\\w*$))",
    ),
  },
  {
    // «Sí quiero seguir», «sí lo uso»: it goes on.
    asks: asking(
      "\\b(?:cancelamos|cancelo|quitamos|quito|borramos|borro|eliminamos|suspendemos|pospongo|posponemos|cerramos|cierro|damos de baja)\\b",
    ),
    says: foldedPattern(
      "^(?:claro que )?(?:si )*(?:puedo|voy|voy a (?:ir|poder)|quiero (?:estar|seguir|ir|mi)|hay|es mi|l[oa] (?:uso|necesito|ocupo|quiero)|que (?:siga|sigan|se quede\\w*)|dej[ae]\\w*l[oa]s? (?:abiert\\w+|asi|como|ahi)|seguir|sigo)\\b",
    ),
  },
  {
    asks: asking("\\b(?:seguir|sigues|continuar|continuas)\\b|\\bquieres recibir\\b"),
    says: foldedPattern(
      "\\b(?:quit[ae]n?(?:me|nos)?|bor[ae]n?(?:me|nos)?|basta|ya estuvo|par[ae]n?le|den(?:me)? de baja)\\b",
    ),
  },
  {
    asks: (_, shown) => isPast(shown),
    says: foldedPattern(
      "^(?:si |pues |ya |la verdad )*(?:voy a|vamos a|tengo que|tenemos que|estoy por|ando por|debo|me falta) (?:ir|venir|hacer|sacar|pagar|entregar|termin|legar|lev|recog|pas|mand|firm|cobr|acab)\\w*(?: \\w+){0,4}$",
    ),
  },
  {
    asks: asking("^(?:ya )?(?:sabes|conoces|has|tienes)\\b"),
    says: foldedPattern("^si (?:me gustaria|quisiera|quiero aprender|me interesa)\\b"),
  },
  {
    asks: asking("^(?:hay|tienes?|esta|estas|estan|\\w+ (?:esta|tiene))\\b"),
    says: /^(?:ayer|antier|antes|hace \w+(?: \w+)?|la semana pasada|el mes pasado) si$/,
  },
  {
    asks: asking("\\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b"),
    says: /^(?:si )?es (?:hoy|manana|ayer)$/,
  },
  {
    asks: asking("\\bcancel\\w+|\\bdar(?:te)? de baja|\\b(?:borr|elimin|quit)amos\\b"),
    says: foldedPattern(
      "\\b(?:asist(?:o|ire|encia)|(?:si |ya )voy(?! a cancel)|voy a ir|ahi (?:estare|estoy|nos vemos)|puedo ir|la (?:quiero|ocupo|necesito|mantengo)|quiero (?:mi|la) (?:cita|lugar)|manten(?:ga|la|gala|er)|apart\\w+|confirmo que (?:si )?voy|necesito la cita)\\b(?!.*\\b(?:no|cancel\\w+)\\b)",
    ),
  },
  {
    asks: asking(
      "\\b(?:quieres?|deseas?|gustas?|necesitas?|ocupas?) (?:cambiar|corregir|modificar|editar|ajustar|actualizar) (?:algo|algun|alguna|un dato)",
    ),
    says: foldedPattern(
      "^(?:si )?(?:todo |ya )?(?:esta |estan |queda |es )?(?:bien|ok|correct[oa]s?|perfect[oa]|asi|todo correcto)$",
    ),
  },
  {
    asks: (_, shown) => topicOf(shown) === "right",
    says: foldedPattern(
      "^(?:si )?(?:hay|tiene|traigo|veo) (?:un |una |algun |unos )?(?:error|errores|falta|faltas|equivocacion)|^si (?:cambiar|corregir)|^si (?:pero )?(?:menos|casi|excepto)\\b|^si (?:el|la|mi) (?:nombre|apelido|localidad|telefono|fecha|hora|numero|direccion)$|^(?:el|la|mi) (?:nombre|apelido|localidad|telefono|fecha|hora|numero|direccion) si$|^(?:si )?(?:soy su|es[ea] es mi) \\w+|^si (?:nomas|solo|nada mas) (?:le )?falta|\\b(?:solo|nomas|nada mas|solamente) (?:que )?(?:(?:el|la|mi) \\w+ (?:cambio|esta mal|no)|cambi\\w+|corij\\w+|falt\\w+)|^(?:el|la|mi) (?:nombre|apelido|localidad|telefono|fecha|hora|numero|direccion|domicilio) (?:si )?esta bien$",
    ),
  },
  {
    asks: (_, shown) => isPast(shown),
    says: foldedPattern(
      "^(?:si|claro) (?:(?:mañana|pasado mañana|ahorita|al rato|luego|despues|el lunes|el martes|el miercoles|el jueves|el viernes) )?(?:voy (?:a|por)|vamos (?:a|por)|ire|iremos|paso por|pasare|mañana)(?: |$)|^si (?:iba|queria|pensaba|quise|quisimos|ibamos|queriamos) |^si (?:me|nos) (?:l[oa]s? )?(?:deben|quedaron a deber)|^si (?:la|el|lo) (?:del mes pasado|de antes|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))$|^si (?:es mañana|apenas va|a la otra|en eso)",
    ),
  },
  {
    asks: (asked, shown) => isPast(shown) && /\b(?:asisti|fuiste|fue|vin|estuv|acudi|particip)/.test(asked),
    says: foldedPattern(`^si (?:yo )?falte|^si (?:mande|fue|fueron|envie) (?:a )?mi ${kin}|^si mi ${kin}$`),
  },
  {
    asks: (asked, shown) => isPast(shown) && /\bfalt/.test(asked),
    says: foldedPattern("^si (?:si )?(?:fui|asisti|estuve|vine|pude ir)"),
  },
  {
    // Whoever answers of themselves, where another was asked for.
    asks: (_, shown) => asksOfNamed(shown),
    says: foldedPattern(
      "^(?:(?:pues|si|no|claro|yo|ya|ahi|aqui|la verdad|ahorita|si dios quiere|primero dios) )*(?:voy|ire|estare|puedo|podre|quiero|asistire|asisto|vengo|alcanzo)\\b(?!.*\\b(?:ela|el|l[oa] (?:levo|traigo|acompaño))\\b)",
    ),
  },
  // «El lunes» may be the last, or the next.
  {
    asks: (asked, shown) => isPast(shown) && /^(?:y )?ya /.test(asked),
    says: foldedPattern("^el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)$"),
  },
  {
    // «Me llega mañana.»
    asks: (asked, shown) => isPast(shown) && !/\bmanana/.test(asked),
    says: foldedPattern(
      "(?<!\\b(?:de|en|por|a|esta|cada|toda|mas) la )(?<!\\b(?:muy|bien|de) (?:la )?)\\bmañana\\b(?! (?:de|del) )|\\b(?:proxima|otra) semana\\b|\\bsemana que (?:viene|entra)\\b",
    ),
  },
  {
    asks: (asked, shown) => isPast(shown) && !/\b(?:cancel|suspend|cambi|pospus)/.test(asked),
    says: foldedPattern(
      "^si (?:l[oa] (?:cancelaron|suspendieron|pospusieron|cambiaron)|se (?:cancelo|suspendio|pospuso|cambio))",
    ),
  },
  {
    asks: asking(
      "\\b(?:necesit|ocup|requier)\\w+ (?:\\w+ )?(?:transporte|que (?:pasemos|te recojan|pasen))|\\btransporte\\b",
    ),
    says: foldedPattern(
      "^si (?:(?:ya )?tengo(?: (?:carro|coche|moto|en que|transporte|quien me leve))?|me (?:levan?|traen?|dan rait\\w*)(?: .*)?)$",
    ),
  },
  {
    asks: (asked, shown) => topicOf(shown) === "coming" && !asksOfKin.test(asked),
    says: foldedPattern(
      `^(?:si|claro) (?:(?:va|ira|viene|asiste|mando|envio|manda|mandare) (?:a )?mi ${kin}|mi ${kin} (?:va|ira|viene|asiste)|cancel\\w+|imposible|en linea|ya fui|fui la)(?: |$)|^confirmo (?:mi )?(?:inasistencia|ausencia)|^si confirmo (?:mi )?(?:inasistencia|ausencia)`,
    ),
  },
  {
    asks: (asked, shown) =>
      topicOf(shown) === "coming" && !/\b(?:gustaria|quisier|quieres|ganas|interes)/.test(asked),
    says: foldedPattern(
      "^(?:yo )?si (?:quisiera|me gustaria(?: ir)?|tengo (?:muchas )?ganas|en teoria|lo veo|cuando me \\w+)$|^si es (?:a las?|en la|por la|el) |^si si es ",
    ),
  },
  {
    asks: asking("\\b(?:tienes?|cuentas?|traes?|trajiste)\\b"),
    says: foldedPattern(
      "^si (?:(?:pero )?(?:l[oa]s? )?(?:perdi|robaron|estoy tramitando|ando tramitando|tenia|voy a (?:sacar|tramitar|renovar))|en tramite|hay que renovar\\w*|esta (?:en tramite|vencid[oa])|es copia|(?:nomas |solo )?copia|pasaporte)(?: |$)",
    ),
  },
  {
    asks: asking("\\b(?:lam(?:arte|arle|amos|emos)|marc(?:arte|arle|amos)|marquemos|hablarte|hablarle)\\b"),
    says: foldedPattern(
      "^(?:si )?(?:mejor |pero |por |nomas |que )*(?:mensaje|mensajito|whats\\w*|escrito|me escriban?|a otro numero|al otro numero|a mi \\w+)(?: mejor| por favor)?$|^(?:si )?(?:lame|lamen|lamele|marquen?) a mi \\w+",
    ),
  },
  {
    asks: (_, shown) => topicOf(shown) === "consent",
    says: foldedPattern(
      "^(?:si |acepto |claro )+(?:pero )?(?:solo|nomas|nada mas|menos|excepto|salvo|siempre que|con reservas?|l[oa] voy a leer|voy a leer)\\b|^si es necesario$",
    ),
  },
  {
    asks: (_, shown) => isOffer(shown) || topicOf(shown) === "offer" || topicOf(shown) === "need",
    says: foldedPattern(
      "^si (?:son|es|esta|estan|hay|traen?|dan|incluyen?|tienen?|queda|cabe\\w*|pagan) .*[^ ]{3,} si$|^(?:si )?ya (?:me (?:lamo|hablo|marco|atendio|visito|contesto)|hable con|quedamos)(?: |$)|^si (?:yo )?(?:le|les|la|lo) (?:hablo|lamo|marco|busco)$|^si que me escriba",
    ),
  },
];

const undoing = foldedPattern(
  "\\b(?:descart\\w+|anul\\w+|de baja|dejar el|dejar la|dej[ae](?:mos)? de|se va a borrar|terminamos|lo dejamos)\\b",
);

/** What is heard, and agrees to what is proposed; whether something is so, it does not tell. */
const heard = foldedPattern(
  "^(?:(?:ok|oka|okas|oki|okis|okey|okay|va|vale|sale|bueno|orale|andale|adelante|dale|enterad[oa]|entendido|con (?:mucho )?gusto|de acuerdo)(?: |$))+(?:gracias|muchas gracias|señorita|joven|maestra|por favor)?$",
);
const asksFact = asking(
  "^(?:(?:y|ya|todavia|aun|tu|usted|ustedes|alguien|aqui|ahi|en tu \\w+|(?:tu|su|la|el) \\w+) )*(?:hay|hubo|habia|padec\\w+|sabes|sabias|conoces|vives|viven|trabaj\\w+|estudi\\w+|sufres?|rent\\w+|te (?:falt\\w+|dieron|dio|lego|legaron)|(?:eres|es usted|tienes?|cuentas?|recibes?)(?! (?:tiempo|chance|oportunidad|un momento)))\\b(?!.*\\b(?:problema|inconveniente|de acuerdo)\\b)",
);

/** Partly, by hearsay, in scorn. */
const hardly = foldedPattern(
  "^(?:pues |si |no )*(?:dicen|dijeron|cuentan) que \\w+|^si (?:a medias|casi|en parte|en eso andamos|eso dicen|dicen)$|^(?:me |nos )?(?:dicen|dijeron) que si$|^eso dicen$|\\b(?:vacas vuelan|ranas crien pelo)\\b|^si tu$|^(?:jaja )*si como no$|^(?:(?:señorita|señora|maestra|oiga|ay|uy) )*si (?:disculp\\w+|perdon\\w*) (?:la (?:molestia|tardanza|demora) )?(?:es que |pero |que |señorita |maestra )*(?:apenas|hasta ahorita|no (?:habia|vi|traia|tenia|escuche))\\b(?!.* (?:si|claro|apunt\\w+|anot\\w+|inscrib\\w+|quiero|acepto)\\b)",
);

/** Whether a yes is none for what stands beside it; all of it folded, but the question as it was shown. */
export const isFalseYes = (said: string, asked: string, shown: string): boolean =>
  hardly.test(said) ||
  isOtherTime(said, asked) ||
  (heard.test(said) && asksFact(asked, shown)) ||
  vetoes.some(({ asks, says }) => says.test(said) && asks(asked, shown));
