import { type Topic, topicOf } from "./asked.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { isDoubtful } from "./doubt.ts";
import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { type Reading, unclear } from "./reading.ts";

// A yes or a no within more words: «uy no, a esa hora cuido a los niños», «sí, y llevo a mi nieta», «ahí le caigo». Each
// clause is for it, against it, or says nothing of it; all that say something have to agree, and none may doubt.

/** As they sound: «no boi a poder», «hay estaré». */
const misspelled: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bo[yi]|voi|vo)\b/g, "voy"],
  [/\bbamos\b/g, "vamos"],
  [/\bbemos\b/g, "vemos"],
  [/\bhir\b/g, "ir"],
  [/\b(?:si){2,}\b/g, "si"],
  [/\bporke\b/g, "porque"],
  [/\b(?:hay|ai|ay|ahy) (?=(?:estar|estoy|estamos|nos|los|las|la|lo|les|le|te|voy|and|caigo|lego))/g, "ahi "],
  [/\b(?:aya|haya|ala) (?=(?:estar|nos|los|las|voy|lego))/g, "ahi "],
];

type Stance = "yes" | "no" | null;

const clauseEnds =
  /[.,;:!¡…\n]+|\s(?:coma|punto)(?=\s|$)|\s(?:porque|porke|xq|pq|ya que|es que|aunque|asi que|así que|por eso|por lo que|pues)\s|\s-+\s/iu;
const but = /(?:^|\s)(?:pero|mas bien|más bien|but)(?=\s|$)/iu;

/** What may stand before a stance and says nothing: «uy», «fíjese que», «la verdad». */
const openings = foldedPattern(
  `^(?:(?:uy|uf|huy|ay|ah|oh|oye|oiga|pues|pos|pus|bueno(?= \\w)|mm|m|hijole|chin|fij[ae][st]e(?:n)?(?: que)?|la verdad|la mera verdad|ahora si que|de hecho|mire|mira|yo|usted|entonces|nombre|hola|disculp[ae]\\w*|perdon|gracias|muchas gracias|lo siento|que pena|lamentablemente|desgraciadamente|por desgracia|y|que|well|so|jaja|jeje|ja) )+`,
);

/** They begin with «no» and refuse nothing. */
const noneTheLess = foldedPattern(
  `^(?:(?:por mi|de mi parte) )?no (?:hay (?:ningun )?(?:problema|inconveniente|pedo|bronca|falla)|tengo (?:ningun )?(?:inconveniente|problema|bronca)|me lo pierdo|me la pierdo|falto|faltare|faltamos|faltaba mas|(?:le |les )?veo (?:ningun )?(?:problema|inconveniente)|me molesta|me opongo)`,
);
const neither = foldedPattern(
  `^no (?:se preocupe|te preocupes|pasa nada|importa|le hace|sabia|habia visto|vi|crea|manche|mames|inventes|me digas|espere)`,
);

/** A bare «no» and what may go on in one breath; «no me llegó la dirección» refuses nothing. */
const bareNo = foldedPattern(
  `^(?:(?:no|nop|nel|nooo?) )*no(?:$| (?:gracias|muchas gracias|mil gracias|señor\\w*|seño|seno|joven|maestr[oa]|licenciad[oa]|lic|profe\\w*|doctor\\w*|amig[oa]|fij[ae][st]e\\w*|hombre|i cant|i wont|por (?:ahora|el momento|favor|esta|lo pronto)|que va|para nada|ahorita|ahora|hoy|esta vez|este|ese|esa|mejor|ya (?:no|tengo|me|fui|lo)|yo (?:no|ya|voy|solo|nomas)|tampoco|de (?:veras|verdad|plano|momento)|puedo|podre|podria|voy|ire|quiero|acepto|autorizo|asistire|alcanzo|podemos|vamos|me (?:interesa|es posible|gusta|conviene|queda|alcanza|da tiempo|dejan?|convence|late|animo|siento bien)|estoy (?:de acuerdo|interesad[oa]|conforme|disponible)|tengo (?:tiempo|chance|ganas|manera|modo|con quien|interes)|lo (?:quiero|ocupo|necesito|acepto)|es (?:necesario|posible)|hace falta|se (?:puede|va a poder|podra|moleste)|thanks|thank you))`,
);
const saysNo = foldedPattern(
  `^(?:nel|nop|nope|noup|nopi|nones|nah|na|nanay|nanais|nambre|ni (?:loc[oa]|de (?:chiste|broma|loc[oa])|al caso|modo|madres|en suenos|hablar)|imposible|negativo|para nada|jamas|nunca|tampoco|prefiero (?:que )?no|mejor (?:ya )?no|no hombre|ya no|pa nada|nombre no|no hombre no|que no|yo tampoco|de plano no|fijate que no|(?:me da|tengo) desconfianza|no me da confianza|sera otro dia|otro dia sera|en otra ocasion|en otra sera|(?:por (?:ahora|el momento)|ahorita|hoy|(?:est[ea]|ese|el) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|semana|mes)) no(?=$| gracias| puedo$| voy$| podre$| señ)|esta vez no|siempre no|yo paso|paso|de ninguna manera|claro que no|por supuesto que no|que va|cant|cannot|wont|im not|i cant|i cannot|i wont)(?= |$)`,
);
const saysYes = foldedPattern(
  `^(?:sip\\w*|simon\\w*|claro|clarin\\w*|clarines|por supuesto|desde luego|por mi (?:esta bien|si|ok|va|adelante)|de mi parte (?:si|esta bien)|con todo (?:el )?gusto|okis|okidoki|ok doki|enterad[oa]|ni modo si|ya (?:rugiste|estuvo|estas|dijo|dijiste|quedamos)|a darle|juega el pollo|efectivamente|en efecto|eso si|cuente con eso|aja|ajam|ah[aá]|yes please|yea|absolutamente|totalmente|definitivamente|sin dudarlo|esa mera|ese mero|esa es|bien|muy bien|todo bien|todo correcto|(?:le |te )?confirmo que si|que si|digo que si|va|vale|sale|orale|orales|andale|andele|ande|arre|sobres|fierro|jalo|jalamos|ok|oki|okey|okay|obvio|afirmativo|de acuerdo|con (?:mucho |todo )?gusto|encantad[oa]|encantadisim[oa]|perfecto|yes|yeah|yep|sure|of course|me late|a huevo|aguevo|ahuevo|ey|eso mero|exacto|exactamente|tal cual|asi (?:es|mero|merito)|pa luego es tarde|para luego es tarde|como (?:de que )?no|ya vas|ya estas|dal[oe] por hecho|adelante|seguro|segurisim[oa]|cerrado|juega|trato hecho|chido|a todo dar|me parece|con confianza|sin (?:problema|falta|duda)|echele|echale|dele|dale|me encantaria|faltaba mas)(?= |$)`,
);

interface Said {
  readonly yes: RegExp;
  readonly no: RegExp;
}

const going =
  "(?:voy|vamos|ire|iremos|asistire(?:mos)?|asisto|asistimos|estare(?:mos)?|llego|llegare(?:mos)?|llegamos|acudo|acudire(?:mos)?|participo|participare(?:mos)?|caigo|jalo|jalamos|entro|anoto|apunto|estoy|estamos|andare(?:mos)?|ando|andamos)";
const bySubject: Readonly<Record<Topic, Said>> = {
  coming: {
    yes: foldedPattern(
      `^(?:(?:yo|nosotr[oa]s|tod[oa]s|l[oa]s dos|ya|si|tambien|aqui|ahi|hay|ai|alla|aya|claro que|seguro|le|les|te|me|la|lo) )*(?:${going}(?= *$| (?:a (?:ir|asistir|estar|llegar|venir|participar)|ahi|alla|ese|temprano|tempranito|puntual\\w*|sin falta|con|y|(?:un )?(?:tantito|poco|poquito|ratito|tarde|mas tarde)|mi |nosotr[oa]s|a esa hora|de una|de volada|bien|tod[oa]s|seguro|segura|de seguro|primero|dios|si|gracias|a la (?:hora|platica|sesion|junta|reunion)|al taller|presente|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|manana|hoy))|voy a (?:ir|asistir|estar|llegar|venir)|vamos a (?:ir|asistir|estar)|nos (?:vemos|vidrios|estamos viendo)|cuent[aeo]n? con(?:migo| nosotr[oa]s)|no (?:falto|faltare|faltamos|me lo pierdo)|presentes?|sin falta|confirm(?:o|amos|ad[oa])|puntual\\w*|ahi (?:me|nos) tienen?|(?:ahi )?(?:le|les|te|los|las|la|lo|nos) (?:caigo|llego|caemos|llegamos|vemos|veo)|caemos|quede|(?:si )?(?:puedo|podemos|podre|podremos)(?: ir| asistir| estar| llegar| acompan\\w+)? *$|cuent\\w+ con (?:que|ell[oa]|eso|mi)|de una$|de volada|servidora|listo|lista|listos|listas|agendad[oa]|apuntad[oa]|anotad[oa]s?|es un hecho|(?:yo )?mer[oa]|(?:yo )?merit[oa]|sera un (?:placer|gusto|honor)|ya (?:confirme|aparte|pedi permiso|arregle|agende)|primero dios|dios mediante|si dios (?:quiere|lo permite|(?:me|nos) (?:da|presta|deja) \\w+)|con el favor de dios|i will be there|ill be there|ill go|im going|im in|count me in|see you there)`,
    ),
    no: foldedPattern(
      `\\b(?:no|tampoco|ya no) (?:(?:se|va|creo que|es|sera|iba|vamos|voy) )*(?:(?<!me |nos |le )${going}|(?:(?:me|nos|se|va|hace|es|a|ser|lo) )*(?:posible|dejan?|dan permiso|da tiempo|queda|conviene|acomoda|interesa|gusta)|(?:me |nos )?(?:apunt\\w+|anot\\w+|esper\\w+|cuent\\w+)|hay (?:manera|forma|modo|chance)|a (?:poder|ir|asistir|estar|alcanzar|venir)|(?:podre(?:mos)?|puedo|podemos|puede|podria)(?! (?!ir|asistir|llegar|estar|venir|acudir|participar|acompan)\\w+(?:ar|er|ir)(?:me|te|le|les|l[oa]s?)?(?= |$))|alcanzo|alcanzamos|posible|libre|tengo (?:tiempo|chance|modo|manera|con quien|pasaje|permiso|en que|como)|da tiempo|dan permiso|deja|dejan|queda|conviene|acomoda|interesa|gusta|quiero|cuent\\w+|esper\\w+|ir|anot\\w+|asistire|pienso ir)\\b|\\b(?:este|esta|ese|el) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|vez|semana) no$|(?:les?|te) (?:voy a )?qued(?:o|amos|ar) mal|^(?:sera )?(?:para|a) la (?:otra|proxima)|\\b(?:imposible|sera (?:para|en|la) (?:la |otra)?(?:otra|proxima|ocasion))\\b|\\b(?:cant|not going|not coming|wont be|cannot)\\b`,
    ),
  },
  leaving: {
    yes: foldedPattern(
      `\\b(?:cancel(?:al[oa]|el[oa]|ar|enl[oa]|en|a|e|adl[oa]|arl[oa]|ad[oa])|ya no (?:voy|puedo|podre|vamos|quiero|me interesa)|no (?:voy|podre|puedo) (?:a )?(?:ir|poder|asistir)|quit[ae]n?(?:me|nos|l[oa])|borr[ae]n?(?:me|nos)|borr[ae]l[oa]|elimin[ae]l[oa]|den(?:me)? de baja)\\b`,
    ),
    no: foldedPattern(
      `\\b(?:no (?:\\w+ ){0,2}(?:cancel\\w+|borr\\w+|quit\\w+|elimin\\w+)|si (?:voy|vamos|ire|puedo)|(?:ahi|alla) (?:voy|estare|estaremos|nos vemos)|dejel[oa]|dejenl[oa]|dejal[oa]|dejar? (?:asi|como)|me quedo|sigo|si quiero ir|si asistire)\\b`,
    ),
  },
  others: {
    yes: foldedPattern(
      `^(?:(?:si|ya|yo|y) )*(?:(?:van?|ir(?:a|an)|vamos|voy|llevo|llevare|viene|vienen|me acompa\\w+|acompa\\w+) (?:con|mi|mis|a|un|una|dos|tres|cuatro|mas|otra|otro)|(?:con )?(?:mi|mis) \\w+|(?:un|una) (?:amig|vecin|prim|hij|comadr|cuñad|herman)\\w+|somos (?:dos|tres|[2-9]))`,
    ),
    no: foldedPattern(
      `\\b(?:nadie|ninguno|ninguna|sol[oa] yo|nomas yo|nada mas yo|voy sol[oa]|ire sol[oa]|solit[oa]|unicamente yo|yo sol[oa]|solamente yo|just me)\\b|^sol[oa]$`,
    ),
  },
  before: {
    yes: foldedPattern(
      `^(?:si )?(?:ya(?= *$| (?:he|fui|habia|vine|estuve|tome|los|las|varias|una|muchas|asisti|participe))|muchas veces|varias veces|un(?:a)? vez|el (?:ano|mes) pasado|hace \\w+|siempre (?:voy|vengo)|cada)`,
    ),
    no: foldedPattern(
      `\\b(?:(?:es|va a ser|sera|esta es) (?:mi )?(?:la )?primera(?: vez)?|primera vez|soy nuev[oa]|nunca|jamas|apenas|ninguna vez|no habia|first time)\\b`,
    ),
  },
  right: {
    yes: foldedPattern(
      `\\b(?:correctisim[oa]|correct[oa]s?|tal (?:cual|y como)|asi (?:es|esta|mero|merito|dejel[oa]|merengues|se queda|quedo)|(?:esta|ta|todo|toda|estan) (?:muy )?(?:bien|correcto|correcta|perfecto|en orden|ok)|perfecto|perfecta|soy yo|si son|eso es|son esos|esos son|bien escrito|exacto)\\b`,
    ),
    no: foldedPattern(
      `\\b(?:mal|equivoc\\w+|me llamo \\w+ (?:y )?no|incorrect[oa]s?|error|errone[oa]s?|no (?:es|son|soy|esta|estan|era|eran|coincide)|falta|faltan|falto|sobra|cambi[ae]\\w*|corrij\\w*)\\b`,
    ),
  },
  consent: {
    yes: foldedPattern(
      `\\b(?:acept(?:o|amos|ad[oa])|autorizad[oa]|autorizo|autorizamos|guard[ea]nl[oa]s?|guardel[oa]s?|uselos|usenlos|doy mi|les doy|tienen mi (?:permiso|autorizacion)|de acuerdo|con confianza)\\b`,
    ),
    no: foldedPattern(
      `\\b(?:no (?:los |las |lo |la |les |se los )?(?:doy|acepto|autorizo|quiero|guard\\w+|quisiera|me gusta)|prefiero (?:que )?no|ni loc[oa]|mejor no|me niego|desconfio)\\b`,
    ),
  },
  offer: {
    yes: foldedPattern(
      `^(?:(?:si|claro|pues|ya|yo) )*(?:(?:me lo |me la |nos lo )?(?:apart|anot|apunt|inscrib|reserv|guard|agend|mand|registr|pong|agreg|agregu|cuent|met|separ|consider)[aeo]\\w*|(?:de|da)(?:me|nos)(?:l[oa]s?)?|se l[oa] encargo|si es tan amable|me gustaria(?: mucho)?|por favor|porfis|porfi|se lo (?:voy a )?agrade\\w+|te lo agrade\\w+|me (?:haria|harias|haces|hace) (?:el|un|ese) (?:gran )?favor|si quiero|quiero|me interesa|me encantaria|le entro|me (?:apunto|anoto))`,
    ),
    no: foldedPattern(
      `\\b(?:no (?:es necesario|va a ser necesario|sera necesario|hace falta|gracias|quiero|me interesa|se moleste|te molestes|lo necesito|lo ocupo|lo quiero)|(?:den|de)sel[oa] a otr[oa]|que sea para otr[oa]|asi dejel[oa]|yo paso|mejor (?:a|para|que sea para) otr[oa]|dej[oe] el lugar|ya (?:me (?:inscribi|apunte|anote|registre)|tengo (?:mi )?lugar|estoy (?:inscrit[oa]|apuntad[oa]|registrad[oa]))|asi esta bien|estoy bien asi)\\b`,
    ),
  },
};

/** Reads a longer answer to a question of yes and no; the question itself tells what else answers it. */
export function readStance(text: string, question: string | undefined): Reading<"yes" | "no"> {
  if (isDoubtful(text)) return unclear("unsure");
  const topic = question === undefined ? null : topicOf(question);
  let meant: Stance = null;
  let afterBut = false;
  for (const part of text.split(but)) {
    let says: Stance = null;
    for (const clause of part.split(clauseEnds)) {
      const stance = stanceOf(clause, topic);
      if (stance === null) continue;
      if (says !== null && stance !== says) return unclear("several");
      says = stance;
    }
    // «Sí, pero …»: on a condition that we do not know.
    if (afterBut && meant !== null && says === null) return unclear("unsure");
    if (meant !== null && says !== null && meant !== says) return unclear("several");
    meant = says ?? meant;
    afterBut = true;
  }
  return meant === null ? unclear("notFound") : { value: meant };
}

function stanceOf(clause: string, topic: Topic | null): Stance {
  const spelled = misspelled.reduce((text, [sound, word]) => text.replace(sound, word), fold(clause));
  const words = withoutCourtesy(wordsOf(spelled));
  const bare = words.join(" ").replace(openings, "");
  const said = bare === "" ? words.join(" ") : bare;
  if (said === "") return isPleading(spelled, topic) ? "yes" : null;
  const subject = topic === null ? null : bySubject[topic];
  if (noneTheLess.test(said)) return "yes";
  if (neither.test(said)) return null;
  const yes = /^(?:si)(?= |$)/.test(said);
  // What is asked for by its own name counts before a bare no: «no lo cancele», «ya no voy» to “Do you cancel?”.
  if ((!yes || topic === "leaving") && subject?.no.test(said)) return "no";
  if (!yes && topic === "leaving" && subject?.yes.test(said)) return "yes";
  if (bareNo.test(said) || (/^no /.test(said) && commaAfterNo.test(clause)) || saysNo.test(said))
    return hasYes(said, topic) ? null : "no";
  if (subject?.yes.test(said)) return hasNo(said) && topic !== "leaving" ? null : "yes";
  if (yes) return isSureYes(clause, said) ? "yes" : null;
  if (saysYes.test(said)) return hasNo(said) ? null : "yes";
  return null;
}

/** Within a clause no comma is left; a message that writes none says «no» and goes on. */
const commaAfterNo = /^\s*no\s*$/iu;

/** «Por favor», alone, where something is offered. */
const isPleading = (said: string, topic: Topic | null): boolean =>
  topic === "offer" && /\b(?:por favor|please|si (?:es|fuera) tan amable)\b/.test(said);

const hasNo = (said: string): boolean => / (?:no|ni|tampoco|nunca|not|dont|cant)(?= |$)/.test(said);

/** «No, yo sí voy», in one breath. */
const hasYes = (said: string, topic: Topic | null): boolean =>
  topic !== "leaving" && / si(?: voy| puedo| quiero| acepto| es| va|$)/.test(said);

/** Without its accent «si puedo» is a condition; «si,» and «sii» are not. */
function isSureYes(clause: string, said: string): boolean {
  if (hasNo(said)) return false;
  if (said === "si" || /s(?:í|ii)/iu.test(clause.normalize("NFC"))) return true;
  return sureAfterSi.test(said);
}

const sureAfterSi = foldedPattern(
  `^(?:si )+(?:$|señor\\w*|claro|por favor|gracias|porfa\\w*|voy|vamos|ire|iremos|quiero|queremos|acepto|aceptamos|asi|esta|estan|ta|es|son|soy|va|van|ya|como no|me (?:interesa|gustaria|apunto|anoto|parece)|cancel\\w+|apart\\w+|anot\\w+|apunt\\w+|por supuesto|con (?:mucho )?gusto|ahi|alla|muchas|varias|un|una|mi|mis|llevo|asistire|estare|estaremos|doy|les doy|tengo (?:permiso|su permiso)|yo|de acuerdo|correcto|todo|puedo$|autorizo|adelante|mande\\w*|mand\\w+|guard\\w+|seguro|el|la)`,
);
