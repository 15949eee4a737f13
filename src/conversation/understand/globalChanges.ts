import type { grammar } from "./globalGrammar.ts";
import { parts } from "./globalSentences.ts";
import { heardPattern } from "./heard.ts";

// As `globalSentences.ts`, for what moves within a conversation and what begins or ends the messages.

const whole = (source: string): RegExp => heardPattern(`^(?:${source})$`);
const { question, about, notices, theirs, tellV } = parts;

const strict =
  "(?:mensajes?|mensajitos|avisos?|notificaciones|recordatorios?|wasaps?|whatsapps?|publicidad|propaganda|invitaciones)";
const registering =
  "(?:(?:el|la|este|esta|esto|eso|todo|con|mi|lo|de|ya|del|los) )*(?:registro|tramite|proceso|encuesta|cuestionario|formulario|solicitud|operacion|conversacion|platica|inscripcion|chat|preguntas|esto|eso|todo|nada|lo que (?:estaba|estoy|estabamos|estamos|llevo|llevaba|llevamos|iba|ibamos|empece|inicie)(?: (?:a )?(?:haciendo|hacer|llenando|llenar|contestando|escribiendo|poniendo|registrando))?)";
const cancelV =
  "(?:cancel(?:ar|a|e|en|emos|es|arle|amos)|anul(?:ar|a|e|en|emos)|det(?:ener|enga|engan)|abort(?:ar|a|e)|dar por (?:cancelad[oa]|terminad[oa]))(?:l[oa]s?|me|mel[oa]|nos|sel[oa])?";
const cancelled = `(?: (?:todo|ya|de una vez|mejor|por favor|por completo|completo|pues|(?:el |este |la |esta |lo de |lo del )(?:registro|tramite|proceso|encuesta|cuestionario|formulario|solicitud|operacion|conversacion|chat|inicio)|esto|eso|todo esto|todo eso|lo que (?:estaba|estoy|estabamos|estamos|llevo|llevaba|llevamos|iba|ibamos|empece|puse)(?: (?:a )?(?:haciendo|hacer|llenando|llenar|contestando|escribiendo|poniendo|registrando))?))*`;
const leave =
  "(?:olvid(?:al[oa]|el[oa]|enl[oa]|emosl[oa]|ate|ese|arl[oa])|olvid[ae]n? (?:esto|eso|todo)|(?:deja|deje|dejar|dejemos|dejen)(?:l[oa])? (?:por la paz|hasta (?:aqui|ahi)|esto|todo(?: esto)?|eso)|dejemosl[oa]|dej[ae]nl[oa]|dej[ae]l[oa] (?:ya|mejor|pues|por hoy)|(?:ahi|aqui) l[oa] dejamos)(?: (?:asi|por la paz|ahi|hasta (?:aqui|ahi)|mejor|ya|de (?:esto|eso|todo)|todo|esto|eso|pues|por hoy|nada mas))*";

const backV =
  "(?:regres(?:ar|arme|arnos|arse|a|as|an|e|en|emos)|volv(?:er|erme|ernos|amos)|vuelv(?:e|a|an|es)|ir(?:me|nos)?|vamos|vamonos|vayamos|devolver(?:me|nos)?|devuelv[ae]n?|pas(?:a|e|en|ar)|ech(?:a|e|ar|ate|ese|emos|ale|ele)|dar|dale|dele|ve|vete|vayase|retroced(?:er|e|a|amos|emos)|recorr(?:er|e))(?:me|nos|le|lo|la|te|se|monos|mela|melo)?";
const before = `(?:anterior|de antes|de atras|pasada|previa|atras|que (?:ya )?(?:paso|estaba|iba|venia|me (?:hizo|hicieron|pregunto|preguntaron))(?: antes)?)`;
const behind = `(?:(?:para|a|hacia|por|de|al|el|la|lo|otra|un|una|mas|otra vez|de nuevo|tantito|poquito) )*(?:atras|anterior|de antes|${question} ${before}|(?<=\\bun )paso(?: (?:atras|para atras))?|(?<=\\buna )pregunta(?: (?:atras|para atras))?|lo (?:anterior|de antes|que estaba(?: antes)?)|a?donde (?:estaba|iba|estabamos|ibamos|me quede|andaba)(?: (?:antes|hace rato))?|que (?:estaba|iba|venia) antes)`;

const wrongV =
  "(?:me (?:equivoke|confundi|falle|trabe)|la (?:rege|regue|embarre)|le erre|meti la pata|cometi un error|me salio mal|se me (?:fue|paso|chispoteo|barrio)(?: mal| un error| el dedo)?|fue un error(?: mio)?|(?:(?:se )?(?:lo|la|los|las|le|les|te|se) )*(?:puse|escribi|conteste|mande|anote|di|teclee|apunte|marke|elegi|escogi|pike|dije|registre|respondi)(?: (?:mal|otr[oa]|equivocad[oa]|incorrect[oa]|lo que no era|el que no era|la que no era|sin querer|al reves|por error))+)";
const stateV =
  "(?:(?:hay|hubo|tiene|tengo|tuve|trae|salio) (?:un |una )?(?:error|equivocacion|falla|dedazo|errorcito)|(?:esta|estan|quedo|salio|va) (?:mal|equivocad[oa]s?|incorrect[oa]s?|chueco|al reves)(?: escrit[oa]s?)?|no (?:era|es|son|eran) (?:asi|es[ea]|es[oa]s|eso))";
const fixV =
  "(?:correj(?:ir|imos|i)|corrij(?:e|a|an|o|amos)|correccion|cambi(?:ar|a|e|en|o|arle|emos|as)|modific(?:ar|a|o)|modifik(?:e|en)|edit(?:ar|a|e|en|o)|arregl(?:ar|a|e|en|o|arle)|rectific(?:ar|o)|enmendar|componer|compong(?:o|a|an)|actualis(?:ar|a|e|en|o)|borr(?:ar|a|e|en|o)|quit(?:ar|a|e|en|o)|poner bien|ponerl[oa] bien|escribir(?:l[oa])? (?:bien|otra vez|de nuevo)|volver a (?:poner|escribir|contestar)|poner(?:l[oa])? (?:bien|otra vez|de nuevo|correctamente)|contestar(?:l[oa])? (?:otra vez|de nuevo)|hacer (?:una correccion|un cambio|una modificacion|cambios|correcciones)|dar(?:le)? otro)(?:l[oa]s?|mel[oa]|me|le|nl[oa]|nmel[oa])?";
const fixable =
  "(?: (?:(?:el|la|los|las|mi|mis|lo|un|una|ese|esa|este|esta|de|del|en|algun|otr[oa]|ultim[oa]|nuestro) )*(?:nombre|apellidos?|respuestas?|datos?|telefono|numero(?: de telefono)?|celular|edad|localidad|direccion|comunidad|colonia|letra|algo|eso|esto|ese|esa|anterior|ultima|lo (?:anterior|ultimo|de antes)|(?:fecha|dia|hora|taller|sesion|opcion|personas) que (?:le )?(?:puse|di|escogi|elegi|mande)|lo (?:que|ke) (?:le |les |te |ya |le habia |habia )?(?:puse|escribi|conteste|mande|dije|di|anote|puesto|escrito))(?: que (?:le |les |te )?(?:puse|escribi|di|mande|esta|salio|quedo|esta)(?: (?:mal|antes|equivocad[oa]|escrit[oa]|bien))*| de antes| anterior| mal| equivocad[oa])*)";

const answerV =
  "(?:contest(?:ar|o|arla|arlo|are|arle)|respond(?:er|o|erla|erlo|ere|erle)|des(?:ir|irla|irlo|irle|irles|irselo|irsela|irtelo)|dig(?:o|a)|dar(?:l[oa]|sel[oa]|le|tel[oa])?|doy|pon(?:er|erl[oa]|erle|go)|llen(?:ar|arla|arlo|o)|compart(?:ir|irl[oa]|o)|mencion(?:ar|arl[oa])|revel(?:ar|arlo)|hablar de eso)";
const that = `(?:(?:a|de|en|con|la|el|lo|esa|esta|ese|este|eso|esto|otra|mejor|por ahora|por favor|mi|ya|pues|yo|siguiente|ahorita|por aqui|${question}) )*(?:esa|esta|ese|este|eso|esto|${question}|por ahora|ahorita|mejor|por favor|por aqui|la|siguiente)`;

const yes =
  "(?:(?:si|siempre si|ya|por favor|otra vez|de nuevo|yo|ahora si|que|tambien|quiero|quisiera|deseo|me gustaria|queremos|pueden|podrian|les encargo) )*";
const again = `(?: (?:a|de|los|las|sus|mis|por aqui|otra vez|de nuevo|nuevamente|por favor|como antes|en|la|el|lista|grupo|de (?:las|los) (?:platicas|talleres|sesiones)|cuando haya (?:algo|platicas|talleres|sesiones)|ustedes|ya|con|${notices}))*`;

export const changes: typeof grammar = [
  [
    "cancel",
    [
      whole(
        `(?:ya )?(?:me lo |me la |lo |la )?${cancelV}${cancelled}|cancelo (?:todo|esto|mejor)(?: (?:gracias|ya))*`,
      ),
      whole(
        `(?:ya )?(?:mejor )?(?:ya )?no (?:quiero|queremos|deseo|voy a|vamos a|pienso|voy a querer|tengo ganas de)(?: ya)? (?:segu?ir(?:le|lo)?|continuar|terminar(?:lo|la)?|acabar(?:lo|la)?|(?:hacer|llenar|contestar|completar)(?:l[oa])? (?:${registering}|mas)|(?:registrarme|inscribirme|anotarme|apuntarme|llenarlo|hacerlo|hacer nada|contestar mas|contestar nada)|nada de (?:esto|eso))(?: (?:mas|ya|contestando|llenando|haciendo|escribiendo|poniendo|respondiendo|${registering}|preguntas|con (?:esto|eso|el registro|las preguntas|la encuesta|el tramite)))*`,
      ),
      whole(
        `(?:ya )?(?:mejor )?${leave}(?: (?:ya )?(?:mejor )?no (?:quiero|voy a)(?: (?:seguir|hacer|registrarme|inscribirme|ir))?(?: ${registering})?| mejor no| ya no| gracias)?`,
      ),
      whole(
        `(?:ya )?(?:me (?:salgo|quiero salir|voy a salir|puedo salir|saca|sacas|sacan|sake|saken)|salir(?:me|se)?|sal(?:ga|gamos|te|gase)(?:me)?|sa(?:ca|ke|ken)(?:me)|terminar|terminemos|termina|termine|terminamos|acabar|acabemos|cerrar|cierra|cierre|cierren|parar|pare|paremos|detener)(?: (?:de|con|ya|la|el|este|esta) ?(?:aqui|ahi|esto|eso|todo|conversacion|chat|platica|registro|tramite|encuesta|menu)?| aqui| ahi| por hoy| esto| eso| todo)+|(?:hasta (?:aqui|ahi)|ahi muere|aqui muere|ahi la dejamos)(?: (?:la dejamos|lo dejamos|nada mas|le paro|le dejo|llego|llegue|por favor|pues))*|me (?:salgo|kiero salir|quiero salir)`,
      ),
      whole(
        `(?:ya )?(?:mejor )?(?:siempre |ya )+no (?:quiero|voy a hacer|hago|hare|hacemos) ${registering}(?: gracias)?|(?:please )?(?:cancel|stop|abort|end)(?: (?:all|everything|the|this|that|it|what i was doing|registration|process|please))*|(?:i )?(?:dont|do not) want to (?:continue|go on|do this|keep going|finish)(?: (?:this|anymore|any more))*|i (?:changed my mind|want out)|forget (?:about )?it|get me out(?: of (?:here|this))?`,
      ),
    ],
  ],
  [
    "back",
    [
      whole(
        `(?:me |nos |lo |la |que |otra vez |a )*${backV}(?: (?:me|nos|otra vez|de nuevo|tantito|un poco|poquito|por favor))* ${behind}`,
      ),
      whole(
        `(?:(?:para|a|hacia|un|una|la|el|lo) )*(?:atras|anterior|paso (?:para )?atras|pregunta (?:para )?atras|${question} ${before})|(?:para )?atras(?: (?:por favor|otra vez|tantito|papas?))*|(?:a )?lo (?:de antes|anterior|de atras|que estaba antes|de hace rato)|la de antes|(?:un )?pasito (?:para )?atras|ir de regreso|de regreso|reversa|retroceder|regres(?:ale|ele|ate|ese|eme|ame|emos|emonos)|me (?:regreso|regresas|regresa|devuelvo|devuelve)|regresar(?:me|nos)|devolver(?:me|nos)|volver(?:me)?`,
      ),
      whole(
        "(?:(?:can i|let me|i want to|take me|please|could we|can we|can you) )*(?:go |step |take me )?back(?: (?:to|one|a|the|step|question|please|previous|last|before|where i was))*|(?:the )?(?:previous|last) (?:one|question|step|screen)",
      ),
    ],
  ],
  [
    "correct",
    [
      whole(
        `(?:ya )?${wrongV}(?:${about})*(?: (?:mal|equivocad[oa]|que (?:le |te )?(?:puse|di|escribi|mande)))*`,
      ),
      whole(
        `(?:ya )?(?:${wrongV}|${stateV})(?:${about})*(?: (?:y|lo|la|me|le|se|quiero|quisiera|queria|puedo|podria|puede[n]?|necesito|hay que|para|deja(?:me)?|deje(?:me|nme)?|como|a ver si|tengo que|permita(?:me)?|hago para|le hago para|voy a|ayudeme a))* ${fixV}${fixable}?(?: (?:por favor|otra vez|bien))*`,
      ),
      whole(
        `(?:l[oa]s? |me l[oa] |se )?${fixV.replace("borr(?:ar|a|e|en|o)|quit(?:ar|a|e|en|o)|", "")}(?: ${"(?:lo|la)"})? (?:lo (?:que|ke) (?:le |les |te |ya )?(?:puse|escribi|conteste|mande|dije|di|anote)(?: (?:mal|antes|hace rato|en la (?:anterior|otra|pasada)))*|(?:mi|la|una) respuesta(?: (?:anterior|de antes|pasada|que (?:le )?(?:di|puse)))?|un dato|algo(?: que (?:puse|escribi)(?: mal)?)?|(?:un |el |mi )error|lo (?:anterior|de antes|ultimo))|(?:corrijo|correcciones|una correccion|correccion|hacer (?:una correccion|una modificacion|un cambio en mis datos))(?: (?:en (?:mi|mis|el|los|la) \\S+|por favor))*`,
      ),
      whole(`${stateV}(?: en)? lo (?:que|ke) (?:le |les |te )?(?:puse|escribi|conteste|mande|dije|di|anote)`),
      whole(
        `(?:borrar|borra|borre|quitar|quita|quite)(?:l[oa])? (?:lo (?:que|ke) (?:le )?(?:puse|escribi|conteste|mande)|mi respuesta|lo (?:anterior|ultimo|de antes))`,
      ),
      whole(
        `(?:yo |ya |mejor )?(?:quiero|quisiera|queria|necesito|deseo|puedo|podria|me gustaria|deja(?:me)?|deje(?:me|nme)?|me (?:deja|dejas|dejan|permite|puede|pueden|puedes|podria)|se puede|hay que|tengo que|como|como le hago para|como hago para|ocupo|voy a|me ayuda a)(?: (?:por favor|yo|ya))* ${fixV.replace("borr(?:ar|a|e|en|o)|quit(?:ar|a|e|en|o)|", "")}(?:${fixable})?`,
      ),
      whole(
        "(?:(?:sorry|oops|wait|no) )*(?:i )?(?:made|wrote|typed|gave|put|entered|sent)(?: (?:it|a|an|the|my|you))* (?:wrong|mistake|error|typo)(?: (?:in|with|on|my|the|name|last name|number|phone|date|answer|day|hour))*|(?:wrong|incorrect) (?:name|number|phone|date|answer|day|one)|(?:(?:i )?(?:want|need|have|would like) to |let me |can i |please )*(?:fix|correct|change|edit)(?: (?:my|the|last|previous|an|a|it|that|what i (?:wrote|put|said)|something|answer|name|mistake|number|phone number|phone))+",
      ),
    ],
  ],
  [
    "skip",
    [
      whole(
        `(?:(?:pues|ay|no|yo|mejor|a) )*(?:${that} )(?:yo )?no (?:te |le |les |se )?(?:la |lo |las |los )?(?:${answerV}|(?:quiero|quisiera|voy a|puedo|deseo|pienso|gusto|me gusta)(?: (?:a))? ${answerV})(?: ${that})*`,
      ),
      whole(
        `no (?:te |le |les |se )?(?:la |lo )(?:contesto|respondo|voy a (?:contestar|responder|decir|dar)|quiero (?:contestar|responder|decir|dar)|digo)(?: ${that})*`,
      ),
      whole(
        `(?:prefiero|mejor|preferiria|preferimos|quisiera|quiero|si se puede|me gustaria)(?: (?:yo|mejor))* no (?:te |le |les |se )?(?:la |lo )?${answerV}(?: (?:mi|el|la) (?:nombre|telefono|edad|numero|direccion|dato))?(?: ${that})*|(?:me )?(?:lo|la) reservo|(?:prefiero |me gustaria )reservarme(?:lo|la)?(?: (?:ese|el) dato| eso)?`,
      ),
      whole(
        `no (?:quiero|quisiera|deseo|voy a|pienso|gusto|me gusta|me gustaria|se me antoja) (?:contestar(?:l[oa])?|responder(?:l[oa])?|decir(?:l[oa]|tel[oa]|sel[oa]|les?)?|dar(?:l[oa]|sel[oa])|poner(?:l[oa]))(?: ${that})*`,
      ),
      whole(
        `(?:me |nos |se )?(?:la |lo )?(?:salt(?:ar|a|e|emos|ate|ese|amos|en)|brinc(?:ar|a|amos|ate)|brink(?:e|emos|en|ese)|omit(?:ir|e|a|amos|an))(?:l[oa]|me|mel[oa]|nos|nosl[oa]|sel[oa]|tel[oa]|mosl[oa]|nl[oa])?(?: ${that})*|(?:me |nos |se )?(?:la |lo )?(?:salt[oa]s?|brinco|omito|pas(?:ar|emos|o|e|a)|dej(?:ar|a|e|emos|o|amos))(?:l[oa]|me|nos)?(?: ${that})*(?: (?:en blanco|vaci[oa]|sin (?:contestar|responder|llenar|nada)|por alto|pendiente|para (?:despues|luego|al rato)))(?: ${that})*|(?:salto|brinco|omito|paso)(?: (?:a|de))? (?:esa|esta|ese|este)(?: ${question})?`,
      ),
      whole(
        `(?:${that}) (?:me |mejor |se )?(?:la |lo |te la )?(?:salto|brinco|omito|paso|salta|brinca|omite|saltamos|brincamos|dejo|dejamos|deja|dejo pasar)(?: (?:en blanco|para despues|sin contestar|vacia|pendiente))?|(?:yo )?(?:la |lo |me la |me lo )?(?:salto|brinco|omito)|(?:yo )?paso (?:con esa|en esa|de esa|esa|esta)|(?:sin|no) (?:contestar|respuesta|responder)(?: ${that})?`,
      ),
      whole(
        `(?:me |nos |ya |mejor |y )*(?:pas(?:a|e|en|emos|ar|as|o|amos)|sig(?:a|amos|ue|an)|segu?ir|segimos|avans(?:a|e|emos|ar)|continu(?:a|e|emos|ar)|brinc(?:a|ar)|brinke(?:mos)?|vam(?:os|onos)|vayamos|ir|cambi(?:a|e|emos|ar)|dem|deme|dame|hagame|hasme|haz|diga|mande|ponme|pongame)(?:me|nos|le|la|lo|monos|se|te)? (?:(?:a|con|de|mejor|la|el|lo|una) )*(?:siguientes?|que (?:sigue|siga|viene)|demas|otras?)(?: ${question}s?)?(?: (?:mejor|por favor|ya|pues))*|(?:la )?(?:siguiente|otra) pregunta(?: (?:por favor|mejor|ya))*|sigale|siguele`,
      ),
      whole(
        "(?:(?:can we|can i|please|lets|let us|ill|i will|i want to|id like to) )*(?:skip|pass on|pass|move on|next)(?: (?:this|that|it|one|the|question|to|please|next|on))*|(?:id|i would|i) (?:rather|prefer) not(?: to)? (?:say|answer|tell|give)(?: (?:it|that|this|you|my name|my number))*|(?:i )?(?:dont|do not|wont|will not) (?:want to )?(?:answer|say|tell|give)(?: (?:that|this|it|you|one|question))*",
      ),
    ],
  ],
  [
    "stop",
    [
      whole(
        `(?:ya |por favor |favor de |mejor |pues |que )*(?:no|ni|nunca)(?: (?:quiero|quisiera|deseo|queremos|gusto|necesito|ocupo|me interesa|que|mas|ya))*(?: (?:me|nos))+(?: (?:sigan|siga|vuelvan|vuelva|anden|ande|esten|este|estes|sigas|vuelvas|mas|ya|a))* ${tellV}${theirs}`,
      ),
      whole(
        `(?:ya |por favor |favor de |mejor |que )*(?:no (?:sigan|anden|esten|vuelvan a|vuelva a|siga)(?: a)? ${tellV.replace("(?:me|nos)?", "(?:me|nos)")}|ya no (?:me |nos )(?:esten |sigan |vuelvan a )?(?:hablen|hablando|hablar|llamen|llamando|llamar|marken|marcando|marcar))${theirs}`,
      ),
      whole(
        `(?:ya |por favor |mejor )*no (?:quiero|quisiera|deseo|queremos|me interesa|me interesan|necesito|ocupo|me gusta|voy a querer)(?: ya)?(?: (?:recibir(?:los|las)?|recibiendo|estar recibiendo|seguir recibiendo|tener|ver|leer))*(?: (?:mas|ya|tantos?|sus|los|las|el|su|la|mi|estos?|esos?|estas?|ningun[ao]?|nada|de|con|por|ustedes|${notices}))*(?<=(?:mensajes?|avisos?|notificaciones|recordatorios?|ustedes|recibir(?:los|las)?|wasaps?|whatsapps?|invitaciones|mensajitos|publicidad|propaganda|(?:recibir|recibiendo) (?:mas|nada)|(?:recibir|recibiendo) nada (?:mas|de (?:esto|eso))))(?: (?:por aqui|por este medio|ya|nunca))*`,
      ),
      whole(
        "(?:ya |mejor )*no (?:quiero|deseo|quisiera|me interesa|queremos) (?:ya )?(?:estar|seguir|aparecer|continuar)(?: (?:inscrit[ao]|suscrit[ao]|apuntad[ao]|registrad[ao]))?(?: (?:en|a|con|de|la|el|los|su|sus|este|esta|ese|lista|grupo|difusion|contactos|avisos|mensajes|ustedes))*(?<=(?:lista|grupo|difusion|contactos|avisos|mensajes|suscrit[ao]))",
      ),
      whole(
        `(?:ya |por favor |favor de |que |pueden |podrian |mejor )*(?:dej(?:a|e|en|ar)|par(?:e|en|ar)|ces(?:e|en)|basta|evit(?:en|ar))(?:me|nos)?(?: (?:ya|por favor))* de (?:estar(?:me|nos)? )?${tellV}${theirs}|(?:ya )?(?:basta|alto|pare|paren|parenle|parele|suspendan|detengan|cesen|ya estuvo bueno)(?: (?:a|con|de|los|las|sus|tantos?|tanta|estos|esos|el envio))* ${strict}(?: (?:por favor|ya))*|dej(?:en|e)(?:me|nos) en paz(?: (?:por favor|ya|con sus mensajes))*`,
      ),
      whole(
        `(?=.*(?:me|nos|mi|este numero|salir|salg\\S*)(?: |$))(?!.*(?<!\\S)(?:borrar|quitar|sacar|eliminar) de )(?:ya |por favor |favor de |que |me |nos |pueden |puede |podrian |podria |mejor )*(?:quit|sac|sak|borr|elimin|remuev|remov|desuscrib|desapunt|desinscrib|retir|bloke|salg|salir|sal)(?:en|e|a|an|ar|as|es|er|ir|o)?(?:me|nos)?(?: (?:a mi|mi (?:numero|telefono|cel|celular|contacto|nombre)|ya|por favor|este numero))*(?: (?:de|del|la|las|los|el|su|sus|esta|este|estos|ese|esa|tu|en|todos?))+ (?:lista|listas|grupo|grupos|grupito|avisos|mensajes|difusion|contactos|envios|cadena|notificaciones|suscripcion|recordatorios|agenda|whats|whatsapp|directorio|sistema)(?: (?:de (?:difusion|contactos|avisos|mensajes|ustedes|whatsapp|envios)|por favor|ya|que (?:manden|mandan)))*`,
      ),
      whole(
        `(?:ya |por favor |me |nos |mejor |solicito |pido |que |pueden |puede |podrian |podria |ustedes )*(?:d[aeo]n?|das|dar|dese[n]?|darse|causar|quiero|tramitar|solicitar|hacer)(?:me|nos|le|lo)? (?:(?:ya|la|mi|de|una|por favor|favor|a|mi numero|este numero) )*baja(?: (?:de|del|la|los|las|sus|estos|mi|mis|a|este|numero|lista|grupo|mensajes|avisos|ustedes|por favor|ya|aqui|servicio|sistema|todo|esto|whatsapp|notificaciones|recordatorios|definitiva|favor|programa))*|(?:cancel|suspend|desactiv|apag|quit)(?:ar|en|e|a|an|er)(?:me|l[eo]s?)? (?:(?:la|los|las|mis|mi|sus|estos|esos|todos|de|el|envio|tantos) )*(?:suscripcion|mensajes|avisos|notificaciones|recordatorios|whatsapps?|envios?)(?: (?:de (?:ustedes|mensajes|avisos|aqui)|por favor|ya))*`,
      ),
      whole(
        "(?:please )?(?:stop|quit)(?: (?:sending|texting|messaging|writing|bothering|contacting|me|to|messages|texts|these|this|any|more|us|all|the|notices|reminders))*|(?:please )?(?:do not|dont|no more) (?:text|message|write|contact|send|texts|messages|bother)(?: (?:me|to|messages|texts|any|more|anymore|again|please|ever))*|(?:please )?(?:take|remove|get) me (?:off|from|out of) (?:the|this|your)(?: (?:list|group|contacts|mailing|texting))+|(?:i )?(?:dont|do not) want (?:any |more |any more |to (?:get|receive) |your |these )*(?:messages|texts|notices|reminders)(?: (?:anymore|from you|any more))*",
      ),
    ],
  ],
  [
    "start",
    [
      whole(
        `${yes}(?:(?:me|nos) (?:sigan?|vuelvan?|vuelva|empiecen|comiencen)|(?:sigan|siga|vuelvan|vuelva|empiecen|sigue|vuelve)(?:me|nos)|(?:vuelvan|vuelva|vuelve) a)(?: a| con| otra vez| de nuevo)* (?:(?:los|las|sus|a) )*(?:${tellV}|dar de alta|incluir(?:me)?|agregar(?:me)?|meter(?:me)?|suscribir(?:me)?|${strict})${again}`,
      ),
      whole(
        `${yes}(?:recibir|recibiendo|seguir recibiendo|volver a recibir|continuar recibiendo|(?:re)?activ(?:ar|en|e|a|enme)|reanud(?:ar|en|e|a)|prend(?:er|an)|reinici(?:ar|en)|(?:me |nos )(?:manden|envien|mande|lleguen|vuelvan a llegar|reactiven|activen)|(?:manden|envien|mande|reactiven|activen)(?:me|nos))(?: (?:los|sus|mis|las|otra vez|de nuevo|nuevamente|a))* ${strict}${again}`,
      ),
      whole(
        `${yes}(?:(?:me |nos )?(?:d[ae]n?|dar|das|vuelvan a dar|vuelve a dar|volver a dar)(?:me|nos)? (?:(?:otra vez|de nuevo|nuevamente|de|a|en|la) )*alta|(?=.*(?:me|nos)(?: |$))(?:me |nos )?(?:vuelvan a |volver a )?(?:agreg(?:uen|en|ar|ue|a)|inclu(?:yan|ir|ya)|met(?:an|er|a)|pong(?:an|a)|suscrib(?:ir|an|a|e))(?:me|nos)? (?:(?:otra vez|de nuevo|nuevamente|a|en|la|los|las|el|su|sus|al) )*(?:lista|grupo|difusion|${strict})|(?:volver a )?suscrib(?:ir|an|a|e)me)${again}|(?:please )?(?:start|resume|keep|continue|begin) (?:sending|messaging|texting)(?: (?:me|the|messages|again|notices|reminders|texts|please))*|(?:i )?want to (?:get|receive|keep getting)(?: (?:the|your|messages|notices|reminders|again))+|(?:sign|put) me (?:up|back)(?: (?:again|on the list|for messages))*`,
      ),
    ],
  ],
];
