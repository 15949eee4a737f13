import { readOfAge } from "./ages.ts";
import type { Topic } from "./asked.ts";
import { foldShown, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";

// What else than yes and no answers each kind of question.

export interface Said {
  readonly yes: RegExp;
  readonly no: RegExp;
}

const going =
  "(?:voy|vamos|ire|iremos|asistire(?:mos)?|asisto|asistimos|estare(?:mos)?|llego|llegare(?:mos)?|llegamos|acudo|acudire(?:mos)?|participo|participare(?:mos)?|caigo|jalo|jalamos|entro|anoto|apunto|estoy|estamos|andare(?:mos)?|andamos)";
export const bySubject: Readonly<Partial<Record<Topic, Said>>> = {
  coming: {
    yes: foldedPattern(
      `^(?:(?:yo|nosotr[oa]s|tod[oa]s|l[oa]s dos|ya|si|tambien|aqui|ahi|hay|ai|alla|aya|claro que|seguro|le|les|te|me|la|lo) )*(?:${going}(?= *$| (?:a (?:ir|asistir|estar|llegar|venir|participar)(?! (?:fuera|lejos|trabaj|ocupad|de viaje|cuidando|en (?:el (?:rancho|trabajo|hospital|seguro|norte|campo|otro)|otr|cama|mi casa)))|ahi|alla|ese|temprano|tempranito|puntual\\w*|sin falta|con(?! (?:el|la|mi) (?:doctor|medic|dentist|psicolog|abogad|patron|jef|contador|juez))|y|(?:un )?(?:tantito|poco|poquito|ratito|tarde|mas tarde)|mi |nosotr[oa]s|a esa hora|de una|de volada|bien|tod[oa]s|seguro|segura|de seguro|primero|dios|si|gracias|a la (?:hora|platica|sesion|junta|reunion)|al taller|presente|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana|hoy))|(?:voy|vamos) a (?:ir|asistir|estar|llegar|venir)(?! (?:fuera|lejos|trabaj|ocupad|de viaje|cuidando|en (?!(?:la|el|ese|esa|est[ae]) (?:platica|sesion|junta|reunion|asamblea|faena|feria|fiesta|posada|misma|capacitacion|taller|evento|convivio|curso|grupo|salon|kiosco)|primera|punto))\\w*)|nos (?:vemos|vidrios|estamos viendo|saludamos|platicamos|encontramos|topamos|miramos)|cuent[aeo]n? con(?:migo| nosotr[oa]s| (?:una?|su) servidora?)|no (?:falto|faltare|faltamos|me lo pierdo)|presentes?|sin falta|confirm(?:o|amos|ad[oa])|puntual\\w*|ahi (?:me|nos) tienen?|(?:ahi )?(?:le|les|te|los|las|la|lo|nos) (?:caigo|llego|caemos|llegamos|vemos|veo)|caemos|quede|(?:si )?(?:puedo|podemos|podre|podremos)(?: ir| asistir| estar| llegar| acompan\\w+)? *$|cuent\\w+ con (?:que|ell[oa]|eso|mi)|de una$|de volada|servidora|listo|lista|listos|listas|agendad[oa]|apuntad[oa]|anotad[oa]s?|es un hecho|(?<!ya )(?:yo )?(?:mer|merit)[oa]|sera un (?:placer|gusto|honor)|ya (?:confirme|aparte|pedi permiso|arregle|agende)|primero dios|dios mediante|a fuerzas?|no (?:les? |te )?(?:voy a )?(?:fall(?:o|ar|amos|are)|quedar mal|quedo mal)|si dios (?:quiere|lo permite|(?:me|nos) (?:da|presta|deja) \\w+)|con el favor de dios|i will be there|ill be there|ill go|im going|im in|count me in|see you there)`,
    ),
    no: foldedPattern(
      `\\b(?:no|tampoco|ya no) (?:(?:se|va|creo que|es|sera|iba|vamos|voy) )*(?:(?<!me |nos |le )${going}|(?:(?:me|nos|se|va|hace|es|a|ser|lo) )*(?:posible|dejan?|dan permiso|da tiempo|queda|conviene|acomoda|interesa|gusta)|(?:me |nos )?(?:apunt\\w+|anot\\w+|esper\\w+|cuent\\w+)|(?:me |nos )?(?:voy|vamos|va) a (?:poder|ser posible|alcanzar|ir|asistir|dar tiempo)|hay (?:manera|forma|modo|chance)|a (?:poder|ir|asistir|estar|alcanzar|venir)|(?:podre(?:mos)?|puedo|podemos|puede|podria)(?! (?!ir|asistir|llegar|estar|venir|acudir|participar|acompan)\\w+(?:ar|er|ir)(?:me|te|le|les|l[oa]s?)?(?= |$))|me animo|me siento (?:bien|al)|la armo|la hago|ando (?:bien|en|por|al)|camino|salgo|estar[ae]\\w*|tengo (?:quien|dinero|para|ride|raite)|quisiera|alcanzo|alcanzamos|posible|libre|tengo (?:tiempo|chance|modo|manera|con quien|pasaje|permiso|en que|como)|da tiempo|dan permiso|deja|dejan|queda|conviene|acomoda|interesa|gusta|quiero|cuent\\w+|esper\\w+|ir|anot\\w+|asistire|pienso ir)\\b|\\b(?:este|esta|ese|el) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|vez|semana) no$|(?<!no (?:les?|te) )(?<!no )(?:les?|te) (?:voy a )?qued(?:o|amos|ar) mal|^(?:sera )?(?:para|a) la (?:otra|proxima)|\\b(?:imposible|sera (?:para|en|la) (?:la |otra)?(?:otra|proxima|ocasion))\\b|\\b(?:cant|not going|not coming|wont be|cannot)\\b`,
    ),
  },
  leaving: {
    yes: foldedPattern(
      `\\b(?:cancel(?:al[oa]s?|el[oa]s?|ar|enl[oa]s?|en|a|e|adl[oa]|arl[oa]s?|ad[oa])|ya no (?:l[oa]s? )?(?:voy|(?:puedo|podre)(?! (?!ir|asistir|seguir|estar|acudir|venir|participar)\\w+[aei]r(?:me|l[oa])?\\b)|vamos|quiero|necesito|ocupo|uso|me interesan?|me sirven?)|no (?:voy|podre|puedo) (?:a )?(?:ir|poder|asistir)|no (?:voy|vamos|ire|iremos|asistire)(?= *$)|(?:quit|borr|elimin|apagu?|desactiv|suspend)[ae]n?(?:me|nos|l[oae]s?)|den(?:me)? de baja|(?:de|den|da)sel[oa]s?|ocupe[ns]?l[oa]|ya no alcanzo|que (?:l[oa]) (?:aproveche|ocupe)[n]?)\\b`,
    ),
    no: foldedPattern(
      `\\b(?:no (?:\\w+ ){0,2}(?:cancel\\w+|borr\\w+|quit\\w+|elimin\\w+|apag\\w+|desactiv\\w+|suspend\\w+)|si (?:voy|vamos|ire|puedo|va|van|ira)|(?:ahi|alla) (?:voy|estare|estaremos|nos vemos)|dejel[oa]s?|dejenl[oa]s?|dejal[oa]s?|conserv\\w+|dejar? (?:asi|como)|me quedo|sigo|si quiero ir|si asistire)\\b`,
    ),
  },
  others: {
    yes: foldedPattern(
      `^(?:(?:si|ya|yo|y) )*(?:(?:van?|ir(?:a|an)|vamos|voy|llevo|llevare|viene|vienen|me acompa\\w+|acompa\\w+) (?:con|mi|mis|a|un|una|dos|tres|cuatro|mas|otra|otro)|(?:con )?(?:mi|mis) \\w+|(?:un|una) (?:amig|vecin|prim|hij|comadr|cuñad|herman)\\w+|somos (?:dos|tres|[2-9]))`,
    ),
    no: foldedPattern(
      `\\b(?:nadie|ninguno|ninguna|voy solit[oa]|sol[oa] yo|nomas yo|nada mas yo|voy sol[oa]|ire sol[oa]|solit[oa]|unicamente yo|yo sol[oa]|solamente yo|just me)\\b|^sol[oa]$`,
    ),
  },
  before: {
    yes: foldedPattern(
      `^(?:si )?(?:ya(?= *$| (?:he|fui|habia|vine|estuve|tome|los|las|varias|una|muchas|asisti|participe))|muchas veces|varias veces|un(?:a)? vez|el (?:ano|mes) pasado|hace \\w+|siempre (?:voy|vengo)|cada|(?:yo )?(?:fui|he (?:ido|venido|asistido|tomado|participado|estado)|hemos (?:ido|venido)|vine|asisti|tome|participe|estuve)(?= |$))`,
    ),
    no: foldedPattern(
      `\\b(?:(?:es|va a ser|sera|esta es) (?:mi )?(?:la )?primera(?: vez)?|primera vez|soy nuev[oa]|nunca|jamas|apenas|ninguna vez|no (?:he|habia|me habia|me ha|fui|vine|tuve|conocia|hemos|pude)|no habia|first time)\\b`,
    ),
  },
  right: {
    yes: foldedPattern(
      `^(?:si )?(?:(?:sigue|es|sigue siendo) )?(?:el|la|l[oa]s) mism[oa]s?(?: de (?:siempre|antes))?$|^(?:si |sigue |esta |todo )*igual$|\\b(?:correctisim[oa]|correct[oa]s?|tal (?:cual|y como)|asi (?:es|esta|mero|merito|dejel[oa]|merengues|se queda|quedo)|(?:esta|ta|todo|toda|estan) (?:muy )?(?:bien|correcto|correcta|perfecto|en orden|ok)|perfecto|perfecta|soy yo|(?:la|el) mism[oa] que viste y calza|para servirle(?:s)?|con (?:ella|el) (?:mism[oa] )?habla|(?:ella|el) habla|su servidora?|si son|eso es|son esos|esos son|bien escrito|asi me lamo|asi es mi nombre|servidora?|a sus ordenes|exacto|confirmo|confirmad[oa]s?)\\b`,
    ),
    no: foldedPattern(
      `\\b(?:ya (?:me (?:cambie|mude)|nos (?:cambiamos|mudamos)|no vivo|cambio)|(?:es|va|leva|se escribe|escrib\\w+) con (?:\\w{1,3}|zeta|hache|acento|be grande|ve chica)|pus(?:o|iste|ieron) mal|hay un error|quiero (?:cambiar|corregir)|me (?:cambie|mude)|nos (?:cambiamos|mudamos)|ahora (?:vivo|es|estoy)|es otr[oa])\\b|\\b(?:mal|equivoc\\w+|me llamo \\w+ (?:y )?no|incorrect[oa]s?|error|errone[oa]s?|no (?:es|son|soy|esta|estan|era|eran|coincide)|falta|faltan|falto|sobra|cambi[ae]\\w*|corrij\\w*)\\b`,
    ),
  },
  consent: {
    yes: foldedPattern(
      `^(?:si )?(?:(?:los|les|lo) )?(?:puede[ns]?(?: (?:guard|us|ten|hac|tom)\\w+(?: \\w+){0,4})?|autorizo|autorizamos|permitido)$|\\b(?:acept(?:o|amos|ad[oa])|autorizad[oa]|autorizo|autorizamos|guard[ea]nl[oa]s?|guardel[oa]s?|uselos|usenlos|doy mi|les doy|tienen mi (?:permiso|autorizacion)|de acuerdo|con confianza)\\b`,
    ),
    no: foldedPattern(
      `\\b(?:no (?:los |las |lo |la |les |se los )?(?:doy|acepto|autorizo|quiero|guard\\w+|quisiera|me gusta)|prefiero (?:que )?no|ni loc[oa]|mejor no|me niego|desconfio|no (?:confio|comparto|los comparto|se los|deseo)|son (?:privados|personales|privadas)|me da (?:miedo|desconfianza|pendiente))\\b`,
    ),
  },
  offer: {
    yes: foldedPattern(
      `^(?:(?:si|claro|pues|ya|yo) )*(?:(?:me lo |me la |nos lo )?(?:mand[ae]n?(?:me|nos|sel)\\w*|(?:apart|anot|apunt|inscrib|reserv|guard|agend|registr|pong|agreg|agregu|met|separ|consider)[aeo]\\w*)|cuent[ae]n? con|(?:de|da)(?:me|nos)(?:l[oa]s?)?|se l[oa] encargo|si es tan amable|me gustaria(?! que)(?: mucho)?|por favor|porfis|porfi|se lo (?:voy a )?agrade\\w+|te lo agrade\\w+|me (?:haria|harias|haces|hace) (?:el|un|ese) (?:gran )?favor|si quiero|quiero|me interesa|me encantaria|le entro|me (?:apunto|anoto))`,
    ),
    no: foldedPattern(
      `\\b(?:no (?:es necesario|va a ser necesario|sera necesario|hace falta|gracias|quiero|me interesa|se moleste|te molestes|lo necesito|lo ocupo|lo quiero)|(?:den|de)sel[oa] a otr[oa]|que sea para otr[oa]|asi dejel[oa]|yo paso|mejor (?:a|para|que sea para) otr[oa]|dej[oe] el lugar|ya (?:me (?:inscribi|apunte|anote|registre)|tengo (?:mi )?lugar|estoy (?:inscrit[oa]|apuntad[oa]|registrad[oa]))|asi esta bien|estoy bien asi)\\b`,
    ),
  },
  having: {
    yes: foldedPattern(
      `^(?:si )?(?:ya )?(?:(?:mi|mis|su) \\w+ )?(?:ya )?(?:me |nos )?(?:dieron|dejan|dejaron|dio|deja|dejo|firm(?:o|aron)|autoriz(?:o|aron))(?: (?:su |el |la |mi )?(?:permiso|chance|firma|autorizacion|mama|papa|jef[ea]|ir|venir|participar|ell[oa]s|ella|ya|hoja|carta|si)){0,3}$|^(?:si )?(?:mi|mis) \\w+ (?:ya )?(?:(?:me )?(?:dijo|dijeron|dice|dicen) que si|sabe|saben|esta de acuerdo|estan de acuerdo|si)$|^(?:ya )?(?:(?:me )?(?:dijo|dijeron|dice|dicen) que si|les dije|le dije|les pedi|lo pedi|le pedi|saben|sabe)$`,
    ),
    no: foldedPattern(
      `^(?:(?:la verdad|mi|mis|su) \\w+ )?(?:todavia |aun )?no (?:me |nos )?(?:dieron|dejan|dejaron|dio|deja|dejo|dan|da|han dado|ha dado|quiere\\w*|quisieron|saben?|autoriz\\w+)(?: (?:permiso|su permiso|dar\\w*|dejar\\w*|chance|nada|todavia|aun|mi|mama|papa|ir|que|vaya|el)){0,5}$|(?:dijo|dijeron|dice|dicen) que no$|^(?:todavia |aun )?no (?:le|les|lo|se lo|les he|le he) (?:digo|dicho|he dicho|pedi|pido|he pedido|pedido|comento)\\b`,
    ),
  },
  need: {
    yes: foldedPattern(
      `^(?:si )?(?:no (?:tengo|tenemos|hay|traigo) (?:en que|como|con que|quien|carro|coche|camion|transporte|mueble|vehiculo|dinero|pa|para)|(?:vivo|estoy|me queda|queda|esta) (?:muy |bien |bastante |retirad[oa]|algo )?(?:lejos|lejitos|retirad[oa])|(?:me |nos )?(?:harian|haria|hacen|hace) (?:el|un|ese) (?:gran )?favor|me (?:vendria|caeria|serviria|ayudaria|urge)|uso (?:silla|baston|andadera|muletas))`,
    ),
    no: foldedPattern(
      `^(?:yo |nosotr[oa]s |si )?(?:lego|voy|vamos|legamos|me voy|nos vamos|me muevo|me traslado|me leva|me levan|me da raite|me traslad\\w+) (?:sol[oa]|solit[oa]|por mi (?:cuenta|lado|propio pie)|por nuestra cuenta|caminando|andando|a pie|en (?:mi |el |la |nuestro |un )?(?:carro|coche|auto|moto\\w*|bici\\w*|camion|combi|troca|camioneta|taxi|uber|micro|camioncito)|mi \\w+|con mi \\w+)|^(?:yo )?(?:tengo|traigo|tenemos|traemos|traigo mi|ya tengo) (?:(?:mi|propio|nuestro|un|en) )*(?:carro|carrito|coche|auto|moto\\w*|bici\\w*|troca|camioneta|transporte|mueble|vehiculo|que irme|quien me leve)|^(?:yo )?(?:vivo|estoy|me queda|queda|esta) (?:muy |bien |aqui |a)?(?:cerc\\w+|a la vuelta|al lado|enfrente|a una cuadra|a dos cuadras|ahi mismo)`,
    ),
  },
  channel: {
    yes: foldedPattern(
      `^(?:si )?(?:por (?:aqui|aca|este medio|ahi|whats\\w*|wats\\w*|mensaje) ?(?:si|esta (?:bien|perfecto|bueno)|mejor|mero|mismo|por favor|me parece(?: bien)?|perfecto|es mejor)?|puede[ns]?|si pueden|mand[ea]\\w*|enviem\\w*|escrib\\w*|avis[ea]\\w*|aqui (?:los|lo|me|la) (?:veo|leo|checo|reviso|espero|recibo)|lo (?:veo|leo) aqui)(?: (?:por (?:aqui|aca|este medio|favor|whats\\w*)|aqui|sin problema|cuando (?:guste|quiera)n?|nomas|mismo|señorita|joven))*$`,
    ),
    no: foldedPattern(
      `^(?:por favor )?(?:ya )?no (?:me |nos )?(?:(?:vayan|quiero que me) )?(?:mand\\w+|envi\\w+|avis\\w+|escrib\\w+|molest\\w+|notifi\\w+)|^(?:no )?(?:mejor|prefiero(?: que)?) (?:(?:por|a|en|al|me|que) )*(?:marqu\\w+|marc\\w+|lam\\w+|telefono|telefonico|correo|otr[oa]|mi (?:casa|hij[oa]|espos[oa]|herman[oa]|correo|otro)|persona|facebook|messenger|sms)\\b|^(?:casi )?no (?:uso|reviso|checo|veo|abro|tengo|leo) (?:est[ea]|el|los|mucho|casi|whats|los mensajes|mensajes)|\\bpor (?:este medio|aqui|aca|ahi|whats\\w*|wats\\w*|mensaje) no$`,
    ),
  },
  done: {
    yes: foldedPattern(
      `^(?:si )?(?:ya )?(?:me |nos |lo |la |los |las ){0,2}(?:vino|vinieron|paso|pasaron|estuvo|estuvieron|visito|visitaron|atendio|atendieron|lego|legaron|dieron|dio|entregaron|entrego|recibi|recibimos|vi|hable|aqui estuvo|trajo|trajeron)(?: (?:el|la|un|una|por|aqui|ayer|antier|anteayer|a|en|hoy|muy|con|temprano|ya|todo|bien|rapido|mi|su|nuestr[oa]|casa|joven|señor\\w*|promotor\\w*|muchach\\w+|lic\\w*|lunes|martes|miercoles|jueves|viernes|sabado|domingo|como|las|de|tarde|mañana|noche|dia|\\d+|amable|aca|conmigo)){0,10}$`,
    ),
    no: foldedPattern(
      `^(?:pues |aqui |todavia |aun |aca )*(?:no|nadie|nunca|ni) (?:me |nos |lo |la |los |las |se ){0,2}(?:ha |han |hay )?(?:lega|legan|viene|vienen|pasa|pasan|vino|vinieron|venid[oa]|paso|pasaron|pasado|estuvo|visito|visitaron|visitado|legaron|lego|legado|dieron|dado|dio|entreg\\w+|recibi|recibid[oa]|aparec\\w+|par[oa]\\w*|vimos|vi|visto|conozco|atend\\w+|asom\\w+|trajo|trajeron)\\b|^nadie$`,
    ),
  },
};

const excuse = foldedPattern(
  `^(?:(?:es que|fijese que|ya|yo|pero) )*(?:(?:a esa hora|es[ea] (?:mero |mismo )?(?:dia|tarde|rato|noche|fecha)|justo|(?:el|los|est[ea]|ese) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)) (?:\\w+ )?(?:trabajo|trabajamos|tengo|ando|andamos|estoy|estamos|me toca|salgo|salimos|cuido|voy a (?:trabajar|andar|salir|cuidar)|entro a trabajar|no estoy|ya quede)|(?:se )?(?:me|nos) (?:salio|surgio|cayo|presento|atraveso|vino) (?:un|una|otr[oa]|algo)|me (?:toca|tocó) (?:trabajar|guardia|turno|doble|cita|quimio|dialisis|ir a|levar|cuidar)|ando (?:fuera|de viaje|en (?:el otro lado|otr[oa]|monterrey|mexico))|estoy (?:enferm[oa]|fuera de|de viaje|en cama|internad[oa]|hospitalizad[oa])|(?:voy a|vamos a|andare|andaremos|estare|estaremos) (?:estar )?(?:fuera|de viaje|trabajando)|tengo (?:cita|que trabajar|otro compromiso|un compromiso|un velorio|clases a esa hora|trabajo a esa hora))`,
);
const nobody = foldedPattern(
  "^(?:no )?(?:nadie|(?:va|viene|vienen|van|levo|levare|traigo|voy con|ire con|me acompaña|me acompañan|me va a acompañar|tengo quien)(?: a)? (?:nadie|ningun\\w*))(?: (?:mas|me acompaña|puede|va|viene|esta vez|conmigo|por ahora|gracias))*$",
);
const alone = foldedPattern(
  `^(?:(?:pues|pos|yo|si|no|nomas|nada mas|solo|solamente|unicamente|pur[oa]|voy|ire|vengo|vendre|asisto|asistire|a|ir|va a ser|seria|iria|me toca) )*(?:yo|sol[oa]|solit[oa]|solo yo|sola yo|yo (?:sol[oa]|solit[oa]|nomas|nada mas)|nadie(?: (?:mas|me acompaña|puede|va|viene))?|conmigo|ningun[oa])(?: (?:mi alma|yo|nomas|nada mas|esta vez|mi persona|voy|ire|vengo|por ahora))*$`,
);
const withOthers = foldedPattern(
  `^(?:(?:mi|mis|su|sus|y|e|con|solo|solamente|nomas|nada|puros?|los|las|va|van|viene|vienen|voy|vamos|ire|iremos|ira|iran|levo|traigo|levare|a|al|la|el|un|una|unos|dos|tres|cuatro|cinco|yo|si|tambien|me|acompaña|acompañan|acompañara|acompañaran|ya|conmigo|de|pequeñ[oa]s?|mayor|menor|chiquit[oa]s?|grande|otr[oa]|mas|ell[oa]|\\d)(?: |$))*$`,
);
const times = foldedPattern(
  `^(?:(?:si|ya|con esta|esta|es|seria|van|son|fui|he ido|vine|voy|como|la|mi|pues|hoy|va) )*(?:segunda|tercera|cuarta|quinta|dos|tres|cuatro|cinco|varias|muchas|bastantes|un par de|como \\w+|[2-9]) (?:vez|veces)\\b`,
);

const asYouLike =
  /^(?:si )?(?:l[oa]s? que|como|cuando|cuant[oa]s) (?:ustedes |usted )?(?:gust[ea]|quiera|dese[ea]|necesit[ea])[ns]?$/;

/** What a clause says to a question of this topic, by what holds of the whole of it; null where nothing does. */
export function readByTopic(said: string, topic: Topic, question: string): "yes" | "no" | null {
  if (topic === "coming") return excuse.test(said) && !/\b(?:pero|aunque)\b/.test(said) ? "no" : null;
  if ((topic === "consent" || topic === "channel") && asYouLike.test(said)) return "yes";
  if (topic === "age") return readOfAge(said, question);
  if (topic === "before") return times.test(said) ? "yes" : null;
  if (topic === "right") return isCorrection(said, question) ? "no" : null;
  if (topic === "offer" && /^(?:si )?(?:que )?(?:venga|vaya|pase)n?(?= |$)/.test(said)) return "yes";
  if (topic === "offer")
    return /^(?:mejor |que sea |sera )*(?:para|a|en) (?:la|el) (?:otr[oa]|proxim[oa]|siguiente)\b/.test(said)
      ? "no"
      : null;
  if (topic !== "others") return null;
  if (alone.test(said) || (nobody.test(said) && /\b(?:no|nadie)\b/.test(said))) return "no";
  const words = wordsOf(said);
  const isSomebody = words.some((word) => isRelation(word) && word !== "gente");
  const others = words.filter((word) => !isRelation(word)).join(" ");
  if (isSomebody && withOthers.test(others)) return "yes";
  return /^(?:si )?(?:vamos|somos|iremos|seriamos|vamos a ser|venimos|seremos|van) (?:l[oa]s )?(?:dos|tres|cuatro|cinco|seis|varios|varias|[2-9]|tod[oa]s)(?: personas| en total| nomas| de la familia)?$/.test(
    said,
  )
    ? "yes"
    : null;
}

/** «Es Rosa Elia, no Elena», where Elena was shown. */
function isCorrection(said: string, question: string): boolean {
  const [, wrong] =
    /^(?:(?:mi|el|la|los) \w+ )?(?:es|seria|soy|me lamo|se lama|dice|va|son) .+ (?:y )?no (?:la |el |de |a las |a la |en |es )*(\w+)$/.exec(
      said,
    ) ?? [];
  return wrong !== undefined && wordsOf(foldShown(question)).includes(wrong);
}
