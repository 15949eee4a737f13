import { foldedPattern } from "./pattern.ts";
import type { Whole } from "./wholeAnswers.ts";

// Whole answers in turns of talk: who speaks («servidora», «soy su hija»), that it is to come («mañana la llevo»),
// that it was called off, that somebody touched the wrong thing, that all is right, or the other way round.

const lead =
  "(?:(?:pues|pos|ay|uy|oh|hijole|fijese|fijate|la verdad|mire|mira|oiga|es que|no|disculpe|perdon|una disculpa|señorita|joven|maestra) )*";
const close = "(?: (?:gracias|señorita|joven|maestra|por favor|disculpe|perdon|a dios|una disculpa))*";
const kin =
  "(?:hij[oa]|espos[oa]|marido|mama|papa|herman[oa]|suegr[oa]|nuera|yerno|cuñad[oa]|niet[oa]|sobrin[oa]|mujer|vecin[oa]|comadre|tia|tio|prim[oa])";
const day = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const soon = `(?:mañana|pasado mañana|al rato|ahorita|luego|mas tarde|hasta el ${day}|la (?:otra|proxima) semana|la semana que (?:viene|entra))`;
/** «El lunes» alone may be the last one. */
const soonOrDay = `(?:${soon}|en la (?:tarde|noche)|(?:el|este) ${day})`;

/** That nothing changed, or something did. */
const same = `${lead}(?:(?:todo )?(?:sigue |siguen |estamos |seguimos |esta |estan |sigo )?igual(?:es|ito)?|(?:es |son |somos |sigue siendo |siguen siendo )?(?:el|la|los|las|lo) mism[oa]s?|sin (?:ningun )?cambios?|no (?:ha|han|hemos|he|me he|nos hemos|l[oa] he) (?:cambiado|movido|mudado)(?: nada)?|(?:no )?(?:cambio|cambiaron) nada|nada (?:ha cambiado|cambio|nuevo)|no (?:hubo|hay) (?:ningun )?cambios?|no (?:se )?(?:cambio|cambiaron|cambie))(?: (?:de siempre|que antes|numero|todo))?${close}`;
const changed = `(?:pues |ya |no |es que |fijese que )*(?:(?:ya )?(?:l[oa] )?(?:cambio|cambiaron|cambie)(?: (?:de|el|la) \\w+)?|tengo (?:otro|nuevo|un nuevo|otra|nueva)(?: \\w+)?|(?:ya )?es otr[oa]|hubo (?:un )?cambios?|(?:me|nos) (?:cambie|cambiamos|mude|mudamos)(?: (?:de|a|para) (?:\\w+ ?){1,4})?|(?:ya )?no (?:es|son) (?:el|la|los|las) mism[oa]s?)${close}`;

export const wholesOfTalk: readonly Whole[] = [
  // «Bueno» takes what is offered.
  {
    asks: /(?:)/,
    when: "offer",
    isOffered: true,
    yes: foldedPattern("^bueno(?: (?:si|pues|gracias|esta bien|por favor|señorita|maestra))*$"),
  },
  {
    asks: foldedPattern("^(?:y )?(?:ya|todavia no) "),
    yes: foldedPattern(
      "^(?:si )?ya (?:gracias a dios|bendito dios|a dios gracias)$|^(?:si |ya )*desde las? \\w+(?: de la \\w+)?(?: (?:joven|señorita|maestr[oa]))?$",
    ),
  },
  {
    asks: foldedPattern("\\b(?:misma|mismo|sigue[sn]?|todavia)\\b"),
    when: "notPast",
    yes: foldedPattern("^(?:(?:si|pues|claro) )*ahi mism(?:o|ito)(?: (?!no\\b|pero\\b)\\w+){0,6}$"),
  },
  {
    asks: foldedPattern("\\b(?:molest|peg|insult|maltrat|amenaz|burl)\\w+\\b"),
    no: foldedPattern(`^${lead}(?:todo )?(?:bien|tranqui\\w*|normal|en paz)${close}$`),
  },
  {
    asks: foldedPattern("^(?:y )?(?:ya )?(?:tiene[s]?|cuentas?|saco|sacaste|tramit\\w+)\\b"),
    no: foldedPattern(
      `^${lead}(?:todavia |aun )?no (?:l[oa]s? )?(?:he |e |hemos |ha )?(?:sacado|tramitado|hecho|recogido|renovado)(?: (?!pero|si\\b)\\w+){0,5}$`,
    ),
  },
  {
    // «Ya se la di a la tesorera ayer.»
    asks: foldedPattern("^(?:(?:y|oye|oiga|tu|usted) )*(?:ya )?(?:(?:te|le|se|l[oa]s?) )*\\w+ste\\b"),
    when: "past",
    yes: foldedPattern(
      "^(?:(?:si|pues|claro|uy) )*ya (?:se )?l[oa]s? (?:di|dimos|pague|entregue|leve|levamos|mande|deje|dejamos|deposite|hice|hicimos|saque|recogi|firme|traje|subi|envie|cobre|recibi|lene|tome)(?: (?!no\\b|pero\\b|menos\\b|solo\\b|mal\\b)\\w+){0,7}$",
    ),
  },
  {
    asks: foldedPattern("\\bvisit(?:aste|o|aron)\\b"),
    when: "past",
    yes: foldedPattern(
      "^(?:(?:si|pues|claro) )*ya (?:l[oa]s? )?(?:fui|fuimos|pase|pasamos|visite|visitamos|vi|vimos)(?: (?!no\\b|pero\\b)\\w+){0,9}$",
    ),
  },
  {
    asks: foldedPattern("\\b(?:tiene[ns]?|cuentan?|hay)\\b"),
    when: "notPast",
    yes: foldedPattern(
      "^(?:(?:ey|si|claro|pues) )+hay(?: (?!no\\b|pero\\b|solo\\b|nomas\\b|poc|veces|otr)\\w+){0,6}$",
    ),
    no: foldedPattern(
      `^${lead}no (?:hay(?: ningun[oa]?| nada)?|(?:manejo|uso|se usar) (?:nada de )?es[oa]s?(?: cosas)?)${close}$`,
    ),
  },
  {
    asks: foldedPattern("\\b(?:inform|avis|dij|coment|notific|enter)\\w*"),
    when: "past",
    no: foldedPattern(
      `^${lead}(?:apenas|hasta ahorita|ahorita|hasta hoy) (?:me |nos )?(?:estoy |estamos |voy |ando )?(?:enter\\w+|sabiendo|sabe\\w*|se)(?: .*)?$`,
    ),
  },
  {
    asks: foldedPattern("^(?:usted |tu )?(?:sabe|sabes|conoce|conoces)\\b"),
    no: foldedPattern(`^${lead}no tengo (?:ni )?(?:la menor )?idea${close}$`),
  },
  {
    // Whether somebody is there yet.
    asks: foldedPattern(
      "\\b(?:legaste|(?<!\\b(?:te|le|les|me|nos|lo|la) )(?:legaron|lego) al?(?= )|estas (?:aqui|ahi|en)|[ts]e encuentras?|encuentras? en|andas (?:aqui|ahi|en))\\b",
    ),
    yes: foldedPattern(
      `^(?:(?:si|pues|hola|ya) )*(?:aqui )?(?:estoy|estamos|ando|andamos|legue|legamos|me encuentro)(?: (?:aqui|aca|ahi|afuera|adentro|aqui (?:afuera|adentro|en \\w+)|en (?:la|el) (?:puerta|entrada|patio|salon|lugar|sesion|cancha)|formad[oa]))+|^(?:(?:si|pues|ya) )*aqui (?:ya )?(?:estoy|estamos|ando|andamos)|^(?:(?:si|pues|ya) )*(?:estoy|legue|legamos)(?: (?:aqui|afuera))?(?: pero no (?:hay|veo|ha legado|esta) (?:nadie|a nadie|abierto))?${close}$|^(?:ya )?legue pero no (?:hay|veo|ha legado|esta) (?:nadie|a nadie|abierto|la \\w+)$`,
    ),
    no: foldedPattern(
      `^${lead}(?:ya mero lego(?: .*)?|(?:(?:todavia|aun) no )?(?:ya )?(?:voy|vamos|vengo|venimos|ando|estoy|estamos)(?: (?:apenas|ya|todavia))*(?: (?:en (?:camino|ruta|(?:la|el) (?:combi|camion|micro|taxi|moto|camino|trafico|carro)|casa|mi casa|la casa)|de camino|a medio camino|saliendo|legando|para (?:ala|aya|alla|ahi)|rumbo a \\w+|cerca|a la mitad))+)${close}$`,
    ),
  },
  {
    asks: foldedPattern("\\bse (?:realizo|levo a cabo|efectuo|celebro|dio|hizo)\\b"),
    when: "past",
    yes: foldedPattern(
      `^(?:(?:si|pues|claro|ya) )*se (?:hizo|realizo|dio|levo a cabo|pudo(?: hacer)?|celebro)(?: (?!no\\b|pero\\b|a medias|hasta|menos)\\w+){0,6}(?: (?:pero|aunque) (?:vin(?:o|ieron)|lego|legaron|asistieron|fueron|hubo|fuimos|tarde|empezo|con) (?:muy )?\\w+(?: \\w+){0,4})?$`,
    ),
  },
  {
    asks: foldedPattern("\\btod[oa]s\\b"),
    when: "past",
    no: foldedPattern(
      `^${lead}(?:solo|nomas|nada mas|unicamente|apenas) (?:(?:se )?\\w+(?:mos|ron|o) )?(?:a )?(?:la mitad|un[oa]s(?: (?:cuant[oa]s|poc[oa]s))?|algun[oa]s|vari[oa]s|una parte|poc[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d+)(?: .*)?$`,
    ),
  },
  {
    // Of two or three that were asked for.
    asks: foldedPattern("\\b(?:l[oa]s|tus|sus) (?:dos|tres|cuatro)\\b|\\b(?:tu|usted) y (?:tu|su) \\w+\\b"),
    yes: foldedPattern(
      "^(?:(?:si|pues|ya|vamos|van|fuimos|fueron|recibi|me dieron|me entregaron|estan|iremos) )*(?:l[oa]s (?:dos|tres|cuatro)|amb[oa]s|tod[oa]s)(?: (?:juntos|vamos|iremos|fuimos|si|gracias))*$",
    ),
    no: foldedPattern("^(?:(?:no|pues|todavia) )*ningun[oa](?: de (?:l[oa]s|ell[oa]s) ?\\w*)?$"),
  },
  {
    asks: foldedPattern(
      "\\b(?:sigue(?:n)? (?:siendo|igual)|(?:el|la|los|las) mism[oa]s?|igual(?:es)?|se mantienen?)\\b",
    ),
    yes: foldedPattern(`^${same}$`),
    no: foldedPattern(`^${changed}$`),
  },
  {
    // Who comes instead, where oneself was asked for.
    asks: foldedPattern("\\b(?:personalmente|en persona|tu mism[oa])\\b"),
    when: "notPast",
    isOffered: true,
    no: foldedPattern(
      `^${lead}(?:yo no )?(?:(?:va|ira|viene|mando|mandare|manda\\w*|asiste) (?:a )?(?:mi|una?) \\w+ (?:en mi lugar|por mi|en vez de mi|en lugar mio)|en mi lugar (?:va|ira|mando|viene|asiste)(?: a)? (?:mi|una?) \\w+)${close}$`,
    ),
  },
  {
    // What was offered is not needed any more.
    asks: foldedPattern("\\b(?:expli\\w+|repit\\w+|repet\\w+)\\b"),
    isOffered: true,
    yes: foldedPattern(
      "^(?:(?:si|por ?fa\\w*|es que|es q|porque|la verdad|claro|ay) )*no (?:l[eoa]s? )?(?:entendi|entiendo|comprendi|escuche|oi)(?: (?!nada que|si\\b)\\w+){0,6}$",
    ),
    no: foldedPattern(
      `^${lead}ya (?:(?:le|les|l[oa]s?|te) )?(?:entendi|entendimos|comprendi|capte|agare la onda|me quedo (?:muy )?clar[oa]|quedo clar[oa]|me quedo)${close}$`,
    ),
  },
  {
    asks: foldedPattern("\\b(?:env\\w+|avis\\w+|record\\w+|mand\\w+|lam\\w+)\\b"),
    isOffered: true,
    no: foldedPattern(
      `^${lead}(?:(?:el|ela|mi \\w+|don \\w+|doña \\w+) ya (?:l[oa] )?sabe (?:y )?)no hace falta${close}$`,
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:todavia|aun|sigues?) (?:\\w+ )?(?:necesit\\w+|ocup\\w+|requier\\w+|busc\\w+)\\b",
    ),
    isOffered: true,
    no: foldedPattern(
      `^${lead}ya (?:me (?:regalaron|dieron|prestaron|consiguieron|compraron|entregaron|lo dieron|la dieron)|consegui|compre|tengo|hale|encontre)(?: (?:un[oa]?|el|la|otr[oa]))?(?: \\w+)?${close}$`,
    ),
  },
  {
    asks: foldedPattern("\\b(?:cambi\\w+|mud\\w+)\\b"),
    when: "past",
    no: foldedPattern(
      `^${lead}(?:(?:sigo|seguimos|sigue|estoy|vivo|vivimos) (?:viviendo )?(?:en )?(?:(?:donde|el|la|lo) mism[oa]|igual|ahi mismo|donde siempre|mism[oa])|es (?:el|la|lo) mism[oa]|(?:el|la|lo) mism[oa]|(?:todo )?(?:sigue |esta )?igual)(?: (?:de siempre|que antes))?${close}$`,
    ),
    yes: foldedPattern(
      "^(?:pues |si |este |esta )*(?:es )?(?:el|la) nuev[oa]$|^(?:pues |si |ya )*(?:me|nos) (?:cambie|cambiamos|mude|mudamos)(?: (?:de|a|para) (?:\\w+ ?){1,4})?$",
    ),
  },
  {
    asks: foldedPattern("\\bcumpl(?:iste|io|e|es)\\b"),
    no: foldedPattern(
      `^${lead}(?:(?:en|hasta|para) \\w+ )?(?:l[oa]s )?(?:cumplo|voy a cumplir|cumplire)(?: (?:en|hasta|para|el|la|apenas) (?:\\w+ ?){1,4})?${close}$`,
    ),
  },
  {
    asks: foldedPattern("\\balg(?:uien|una persona)\\b.*\\b(?:enferm\\w*|fiebre|calentura|gripa?|mal)\\b"),
    no: foldedPattern(
      `^${lead}(?:estamos |estan )?tod[oa]s (?:buen[oa]s y san[oa]s|san[oa]s y buen[oa]s|san[oa]s y salv[oa]s)${close}$`,
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:molest\\w+|import\\w+|incomod\\w+|inconveniente|problema)\\b.*\\b(?:si|que)\\b",
    ),
    isOffered: true,
    no: foldedPattern(
      `^${lead}(?:no hay problema |para nada |adelante |claro )*(?:no se preocup\\w+ |no tenga (?:cuidado|pendiente) |(?:maestr[oa]|señorita|joven|profe) )*(?:lam[ae]n?me|marqu?[ae]n?me|hable(?:n)?me|escriba(?:n)?(?:me)?|mande(?:n)?(?:me)?|venga[ns]?|pase[ns]?)(?: (?:cuando (?:guste[ns]?|quiera[ns]?|pueda[ns]?)|a la hora que (?:guste|quiera|pueda)[ns]?|con confianza|sin problema|usted))*${close}$`,
    ),
  },
  {
    asks: foldedPattern("\\bduele algo\\b"),
    no: foldedPattern(`^${lead}(?:(?:todo|estoy|ando|me siento|ya estoy) )?(?:muy )?bien${close}$`),
  },
  {
    asks: foldedPattern(
      "\\bse (?:acabo|acabaron|termino|agoto|fue|cayo)\\b|\\b(?:cortaron|quitaron) (?:la|el)\\b",
    ),
    when: "past",
    yes: foldedPattern(
      `^${lead}(?:ya )?no (?:hay|queda|tenemos|tengo|sale|cae)(?: (?:nada|ni gota|gas|agua|luz|internet|señal))?${close}$`,
    ),
  },
  {
    asks: foldedPattern("\\bpagaste\\b|\\bya pago\\b"),
    yes: foldedPattern(`^${lead}(?:ya )?no debo(?: nada)?${close}$`),
  },
  {
    asks: foldedPattern("\\bquedo clar[oa]\\b|\\bentend\\w+"),
    no: foldedPattern(`^${lead}nada(?: de)? clar[oa]${close}$`),
  },
  {
    asks: foldedPattern("\\bprimera vez\\b"),
    no: foldedPattern(
      `^${lead}(?:es |ya es )?(?:la |mi )?(?:segunda|tercera|cuarta|quinta)(?: vez)? (?:que|aqui|con|en)\\b.*$`,
    ),
  },
  {
    asks: foldedPattern(
      "\\bcancel\\w+ (?:tu|su|la) (?:cita|lugar|asistencia|registro|inscripcion|reserv\\w+|turno)",
    ),
    when: "notPast",
    yes: foldedPattern(`^${lead}(?:ya )?no (?:voy|vamos|ire|iremos|asistire|asisto)${close}$`),
  },
  {
    // Whom one talks to.
    asks: foldedPattern(
      "\\b(?:hablo|hablamos|me comunico|estoy hablando|platico) con\\b|^(?:usted |tu )?(?:eres|es usted|es) (?:usted )?(?:la titular|el titular|la señora|el señor|don|doña|quien)",
    ),
    yes: foldedPattern(
      `^(?:(?:si|pues|asi es|bueno|diga|digame|mande) )*(?:(?:un |una )?(?:servidora?)|la misma|el mismo|la misma que (?:viste|habla)\\b.*|soy yo|yo soy|yo mer[oa]|yo mism[oa]|a sus ordenes|a la orden|(?:el|ela) habla|con (?:el|ela) habla|con (?:el|la) mism[oa]|presente)(?: (?:digame|a sus ordenes|mande|diga|en que le ayudo|servidora?|para servirle|señorita|joven))*$`,
    ),
    no: foldedPattern(
      `^${lead}(?:(?:el|ela|mi \\w+|don \\w+|doña \\w+) (?:no esta|salio|anda|fue|se fue|esta)(?: \\w+){0,4} )?(?:yo )?(?:(?:soy|habla|le habla|contesta|es) (?:su|la|el|mi) ${kin}(?: (?:de (?:el|ela|don \\w+|doña \\w+)|mayor|menor))?)${close}$`,
    ),
  },
  {
    // Of what oneself was to do: it is still to come.
    asks: foldedPattern(
      "^(?:(?:y|oye|oiga|tu|usted) )*ya (?:(?:te|le|lo|la|los|las|se) )*\\w+(?:ste|o|aron|ieron)\\b",
    ),
    when: "past",
    yes: foldedPattern(
      `^(?:si )?ya (?:señorita|joven|maestra|señor|señora|licenciada|oiga) desde (?:\\w+ ?){1,3}$`,
    ),
    no: foldedPattern(
      `^${lead}(?:(?:ya )?(?:casi|mero) (?:termin\\w+|acab\\w+|queda|est[ao]n?|lo\\w*|la\\w*)|${soon}(?: (?:sin falta|temprano|primero dios|dios mediante))?|${soonOrDay} (?:sin falta|primero dios|dios mediante)|${soonOrDay} (?:(?:l[oa]s?|se l[oa]s?|le|les|me|nos) )*(?:doy|damos|voy|vamos|paso|pasamos|levo|levamos|entrego|entregamos|hago|hacemos|mando|mandamos|pago|pagamos|termino|terminamos|acabo|firmo|deposito|traigo|recojo|subo|subimos|saco|hacemos|toca|termina[ns]?|entregan?|dan)(?: (?:temprano|sin falta|por el\\w*|a mas tardar|a \\w+|primero dios))*|(?:(?:l[oa]s?|se l[oa]s?) )(?:doy|paso|levo|entrego|hago|mando|pago|termino|deposito|traigo) ${soonOrDay}(?: sin falta)?|${soonOrDay} (?:me|nos|le|les|se) l[oa]s? \\w{3,}(?:n|a)(?: a mas tardar)?)${close}$`,
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:se (?:hizo|levo a cabo|realizo|dio|celebro|reunieron|junto)|hubo|tuvieron|hicieron|sesionaron)\\b(?!.*\\b(?:problema|cambio|incident|accident|queja)\\w*)",
    ),
    when: "past",
    no: foldedPattern(
      `^${lead}(?:al final |siempre )?se (?:suspendio|cancelo|pospuso|aplazo|recorrio|paso (?:para|al?)|cambio (?:para|al?)|cayo)(?: (?:por|para|porque|debido a|a|hasta) (?:\\w+ ?){1,6})?$`,
    ),
  },
  {
    // Somebody touched what they did not mean.
    isOffered: true,
    asks: foldedPattern(
      "\\b(?:cancel\\w+|borr\\w+|elimin\\w+|quit\\w+|dar(?:te)? de baja|salir\\w*|dejar de)\\b",
    ),
    no: foldedPattern(
      `^${lead}(?:(?:le |l[oa] )?(?:pique|aplaste|toque|apreté|puse|mande)(?: \\w+)? (?:sin querer|por eror|por equivocacion|mal)|me equivoque|fue (?:sin querer|un eror|por eror|por equivocacion|error mio|eror mio)|sin querer|me confundi|no era (?:eso|mi intencion))${close}$`,
    ),
  },
  {
    asks: foldedPattern(
      "\\b(?:correct\\w+|asi es|esta bien|estan bien|bien escrit\\w+|confirmas?|son|es)\\b",
    ),
    when: "notPast",
    no: foldedPattern(
      `^${lead}(?:(?:es|son|esta|estan|va|van|fue|fueron|mas bien) )*(?:al reves|al contrario|a la inversa|cambiad[oa]s|volteados?)(?: (?:es|son|estan?))?${close}$`,
    ),
  },
];
