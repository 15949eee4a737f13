import type { grammar } from "./globalGrammar.ts";
import { heardPattern } from "./heard.ts";

// As `globalSentences.ts` and `globalChanges.ts`, for what is asked for by saying how it is: «no sé ni qué picarle», «ahí
// muere con este registro», «la regué en el grupo», «regréseme donde me preguntó la fecha».

const whole = (source: string): RegExp => heardPattern(`^(?:${source})$`);

const showV =
  "(?:(?:me |nos )?(?:volver a |buelb[ae]n? a )?(?:muestr[ae][ns]?|mostrar|ensen(?:ar|a|as|e|en)|mand(?:ar|a|as|e|en)|pas(?:ar|a|as|e|en)|pon(?:er|e|ga|gan)?|repit[ae][ns]?|repetir|da|das|dar|den?|saca|sacar|saquen|aparece|aparezca)(?:me|nos)?)";
const seeV = `(?:ver|veo|vea|leer|checar|revisar|consultar|conocer|saber|volver a ver|vuelvo a ver|${showV})`;
const takeV =
  "(?:(?:me |nos )?(?:lev(?:ar|a|as|e|en)|regres(?:ar|a|as|e|en|o|amos|emos)|devuelv[ae][ns]?|devolver|volver|vuelvo|vuelv[ae][ns]?|pas(?:ar|a|as|e|en)|mand(?:ar|a|as|e|en)|ir|irme|vamos|ponga|pon|poner)(?:me|nos)?)";
const again = "(?: (?:otra vez|de nuevo|nuevamente|por favor|mejor|ya|tantito|pues))*";
const canDo =
  "(?:lo que|las cosas que|todo lo que|cosas que|que cosas|que) (?:se (?:puede|pueden)|puedo|podemos|hay|hay para|tienen|ofrecen|manejan|uno puede|puede uno|sabes|sabe|haces?|hacen?)(?: (?:hacer|ver|pedir|preguntar|escoger|consultar|aqui|ahi|en este (?:chat|numero)|por aqui|ustedes))*";

const doing =
  "(?:hacer(?:le)?|hago|hace|poner(?:le)?|ponga|pongo|pongas|contestar(?:le)?|conteste|contesto|contesta|escribir(?:le)?|escriba|escribo|responder|responda|picar(?:le)?|pik(?:e|o|ele)|pico|pikarle|apretar(?:le)?|apriete|aprieto|mover(?:le)?|marcar(?:le)?|teclear(?:le)?|escoger|escoja|elegir|seleccionar|lenar(?:l[oe])?|lene|leno|mandar|mande|decir|diga|anotar|anote|dar(?:le)?|usar(?:l[oe])?)";
const thisOne =
  "(?: (?:aqui|ahi|aca|aki|ahora|ahorita|en (?:esta|esa|este|ese|esto|eso)(?: (?:pregunta|parte|cosa|cuadrito|renglon|casilla))?|a (?:esta|esa|esto|eso|este)(?: (?:pregunta|cosa|aparato|chat))?|(?:esta|esa|este|eso|esto)(?: (?:pregunta|parte|cosa|encuesta|formulario))?|(?:la|el) (?:pregunta|formulario|cuestionario|encuesta)|por favor|yo|uno|entonces|disculpe))*";
const unable =
  "(?:no (?:le |lo |la )?(?:se|entiendo|halo|hayo|encuentro|comprendo|agarro|kapto)(?: ni| bien| nada| muy bien)?|ya no (?:le )?(?:se|halo|hayo)(?: ni)?|ni (?:se|idea(?: de)?|entiendo)|no tengo (?:ni )?idea(?: de)?)";
const explainMe =
  "(?:explik(?:e|en|eme|enme|ele)(?:me|nos)?|explica(?:me|nos|rme)?|orient(?:e|en|a|ar)(?:me|nos)|ayud(?:e|en|a|ar)(?:me|nos)|ensen(?:e|en|a)(?:me|nos)|apoy(?:e|en|a)(?:me|nos)|gui(?:e|en|a)(?:me|nos)|aclar(?:e|en|a)(?:me|nos)|aslar(?:e|en)(?:me|nos))";

const work =
  "(?:registro|registr[ao]|tramite|proceso|encuesta|cuestionario|formulario|solicitud|operacion|captura|reporte|inscripcion|baja|alta|cambio|cita|conversacion|chat|cosa|asunto|papeleo|lista|pase de lista)";
const thisWork = `(?:(?:(?:con|a|de) )?(?:(?:el|la|este|esta|ese|esa|mi|lo del?|lo de la) )?${work}|(?:con |a |de )?(?:esto|eso|todo|nada|nada de esto|todo esto|todo eso)|a nadie)`;
const workV =
  "(?:hacer(?:l[oa])?|registr(?:ar)(?:l[oae]|me)?|lenar(?:l[oa])?|captur(?:ar)(?:l[oa])?|inscrib(?:ir)(?:me|l[oa])?|anotar(?:l[oa]|me)?|mandar(?:l[oa])?|tramitar(?:l[oa])?|ajendar(?:l[oa])?|dar de (?:baja|alta)|pedir(?:l[oa])?|solisitar(?:l[oa])?|seguir(?:l[eo])?|continuar|terminar(?:l[oa])?)";

const asked =
  "(?:pregunt(?:aste|aron|o|aban|abas|aba)|pedi(?:ste|eron|o|a|an)|pidi(?:o|eron)|deci(?:a|as|an)|dijo|dijeron|dijiste)";
const ofThat =
  "(?: (?:de |por |lo de |lo del? )*(?:el|la|los|las|mi|mis|lo)? ?[a-z]+(?: (?:de|del|la|el|mi|los|las))*(?: [a-z]+){0,2})?";
const slip =
  "(?:de (?:dedo|tecla|boton|letra|numero|renglon|linea|persona|opcion|nombre|fecha|dia|hora|respuesta|pregunta|lugar|grupo|ano|mes)|al (?:picarle|escribir|poner|teclear|contestar|mandar|escojer|elejir|marcar))";

export const idioms: typeof grammar = [
  [
    "menu",
    [
      whole(
        `${takeV}${again} (?:a|al|hasta|para) (?:(?:el|la|lo|mero|mera) )*(?:principio|inicio|comienzo|arranque|pantalla (?:principal|de inicio)|primera pantalla|lista principal)(?: (?:donde|en donde|con|que) (?:\\w+ ?){1,8})?${again}`,
      ),
      whole(
        `(?:(?:quiero|kiero|a) )*${seeV}${again} (?:(?:la|las|el|mi|mis|una|con) )*(?:lista|opciones|menu) (?:de|con|donde (?:estan|vienen|dice)) (?:(?:todo|todas) )?(?:${canDo}|(?:las |mis |todas las )*(?:opciones|cosas|temas|servicios|tramites))${again}`,
      ),
      whole(
        `${takeV}${again} (?:a|al|a la|a las|a los) (?:menu|opciones|lista|listado)(?: (?:de (?:arriba|antes|opciones|las opciones|hace rato|el principio|inicio)|del (?:principio|inicio|comienzo)|principal|anterior))*${again}`,
      ),
      whole(
        `(?:(?:a )?ver|dime|digame|recuerdeme|repit[ae](?:me)?|${showV})${again} (?:que|cuales|cuales eran|las|todas las|el listado de|la lista de|listado de)(?: las)? (?:opciones|cosas|temas|menus?)(?: (?:que )?(?:habia|eran|hay|tenia|tenian|tienen|salian|salieron|son))*${again}`,
      ),
      whole(
        `(?:quiero |kiero )?(?:volver a )?(?:ver|saber|conocer|${showV})${again} (?:todo|todito) ${canDo}`,
      ),
      whole(
        "(?:y |oiga )*(?:en )?donde (?:esta|estaba|estan|estaban|kedo|quedo|encuentro|halo|veo|sale|salen) (?:el|las|la|ese) (?:menu|opciones|lista de opciones)(?: (?:del|de|el|la|principio|inicio|antes|arriba|ese|principal|opciones|hace|rato|ahora))*",
      ),
    ],
  ],
  [
    "help",
    [
      whole(
        `(?:y |pues |oiga |eso )*(?:(?:a )?que|komo ke|como que)(?: es lo que)? (?:signifika|significa|quiere decir|se refiere[ns]?|te refieres|ese refiere|es eso|es esto)(?: (?:eso|esto|ahi|aqui|con eso|con esto|usted|ustedes|esa|la|el|lo|del?|palabra|pregunta|eso del?|eso de la|[a-z]+))*`,
      ),
      whole(
        `(?:pues |y |ay |es que |la verdad )*${unable} (?:que|como|donde|cual|a cual|por donde|a que|en donde) (?:es (?:lo )?que )?(?:se |le |lo |debo |tengo que |hay que |va |voy a |puedo )*${doing}${thisOne}`,
      ),
      whole(
        `(?:y |pues |entonces |ahora )*(?:que|como|donde) (?:se supone que|chingados|demonios|rayos|diablos|jijos)(?: (?:es (?:lo )?que|se|le|lo|debo|tengo que|hay que|va|voy a|yo))* ${doing}${thisOne}`,
      ),
      whole(
        `(?:y |pues |entonces |ahora |aqui |ahi )*(?:como|donde|por donde) (?:se )?(?:le )?(?:contesta|responde|lena|pone|escribe|hace|pica|marca|usa|mueve|manda|aprieta)(?:n)?${thisOne}`,
      ),
      whole(
        `(?:que )?(?:me |nos )?${explainMe}(?: (?:bien|mejor|otra vez|de nuevo|con calma|despacio|despacito|tantito|paso a paso|por favor|como|a mi|esto|eso|aqui))*`,
      ),
    ],
  ],
  [
    "cancel",
    [
      whole(
        `(?:ya |mejor |siempre |pues )*no (?:quiero|kiero|voy a|vamos a|queremos|deseo|quisiera|pienso|voy a querer|me interesa)(?: ya)? ${workV}(?: (?:ya|nada|mas|mejor|ahorita|por ahora|hoy))*(?: ${thisWork})?(?: (?:ya|nada|mas|mejor|ahorita|por ahora|hoy|siempre))*`,
      ),
      whole(
        `(?:ya |mejor |pues )*(?:ahi|aki|aqui|hasta (?:ahi|aki|aqui)) (?:que )?(?:(?:muere|muera|ke muera|le paro|le paramos|la dejamos|lo dejamos|lo dejo|la dejo|le dejo|keda|quede|kede|nos quedamos|me quedo|que quede|que se quede)(?: (?:asi|mejor|pues|todo|esto|la cosa))*)(?: ${thisWork})?`,
      ),
      whole(
        `(?:ya |mejor |pues |me )*(?:kit|quit|bor|elimin|tir|anul|kansel|cancel|deshag|deshas)(?:a|e|en|ar|o|al|el)(?:l[oae]|enl[oa]|me|mel[oa]|sel[oa])?(?: (?:ya|mejor|por favor))* (?:todo|todito|todo esto|todo eso|esto|lo que (?:levo|levamos|puse|iba|hice|ya puse))(?: (?:lo que (?:levo|puse|iba)|mejor|ya|por favor))*`,
      ),
      whole(
        `(?:ya |mejor |pues |me )*(?:kansel|cancel|anul)(?:a|e|en|al|el)(?:e|le|l[oa]|enl[oa]|mel[oa])(?: (?:ya|mejor|por favor|de una vez|todo|ahi))*`,
      ),
      whole(
        "(?:ya |mejor |ahi |asi |pues )*(?:dej[ae](?:mos|n)?l[oa]|dejalo|dejelo)(?: (?:asi|ya|mejor|pues|ahi))* (?:para (?:otro dia|despues|luego|manana|otra ocasion|al rato|otra vez|la otra)|(?:ya )?no quiero (?:nada|hacer nada))",
      ),
      whole(
        "(?:ya |mejor |pues )*(?:parale|parele|parenle|stop ya)(?: (?:ya|ahi|mejor|por favor|pues|no voy a seguir|no quiero seguir|tantito no))*",
      ),
      whole(
        "(?:ya |mejor )*(?:me (?:arepenti|raje|eche para atras)|cambie de (?:opinion|idea|parecer)|lo pense (?:bien|mejor))(?: (?:y|de|mejor|ya|siempre|no|lo|quiero|que|con|nada|hacer|esto|eso|este|esta|seguir|registro|tramite))+",
      ),
    ],
  ],
  [
    "back",
    [
      whole(
        `(?:puede[ns]? |podria[ns]? |otra vez |a )*${takeV}${again} (?:a|para|hasta|por|ala)? ?(?:donde|cuando|la(?: pregunta)?(?: en)? (?:la )?que|la parte (?:donde|en que)|lo que|en donde) (?:me |nos |le |les )?${asked}${ofThat}${again}`,
      ),
      whole(
        `(?:me |nos )?(?:vuelv[ae][ns]?|volver|regres(?:a|e|en|ar)|repit[ae]n?|repetir|pon(?:ga|gan|er)?|muestr[ae]n?|mand(?:a|e|en|ar)|ha(?:z|s|ga|gan|cer))(?:me|nos)?${again}(?: a (?:poner|preguntar|hacer|mostrar|mandar|pasar|ensenar|decir|salir)(?:me|nos)?)?${again} (?:la|esa|otra vez la) (?:pregunta )?(?:de antes|anterior|pasada|de atras|de hace rato|de arriba|que (?:paso|estaba|iba|venia)(?: antes)?)${again}`,
      ),
    ],
  ],
  [
    "correct",
    [
      whole(
        "(?:me |por favor |ya )*(?:correj|corrij|corij)(?:a|e|an|ame|eme|anme|ale|ele|o)(?: por favor)? (?:(?:el|la|mi|los|las|lo|ese|esa) )*(?:datos?|nombre|apellidos?|telefono|edad|fecha|numero|grupo|lugar|horario|hora|respuesta|direccion|localidad|correo|curp|grado|escuela)(?: (?:de (?:arriba|antes|hace rato|el|la)|anterior|pasad[oa]|que (?:puse|di|escribi|mande)|esta mal|por favor))*",
      ),
      whole(
        `(?:ya |creo que |es que |ay |uy |perdon |esperame |espereme )*(?:me (?:ekivoke|equivoque|confundi|falle|trabe)|la (?:regue|rege|cague|kage)|le (?:erre|ere)|se me fue|meti la pata) ${slip}(?: (?:y )?(?:quiero|kiero|quisiera|puedo|necesito|deje(?:me)?|deja(?:me)?) (?:correjir|cambiar|arreglar|componer)(?:l[oa])?(?: (?:lo que (?:le )?puse(?: antes)?|eso|esa|mi respuesta|la respuesta))?)?`,
      ),
      whole(
        "(?:quiero|kiero|quisiera|necesito|puedo|podria|dejeme|dejame) (?:correjir|cambiar|arreglar|componer|enmendar|rectificar)(?:l[oa])? (?:lo que (?:le |les |te )?(?:puse|escribi|conteste|mande|dije|di|anote)(?: (?:antes|hace rato|ahorita|al principio|primero|en la (?:anterior|primera|otra|pasada|de antes)|mal))*)",
      ),
    ],
  ],
  [
    "skip",
    [
      whole(
        "(?:(?:a|de|en) )?(?:esa|esta|eso|ese|esto|este)(?: (?:pregunta|dato|informacion|parte|cosa))? (?:yo |mejor |la verdad |por ahora |si |ahorita )*(?:prefiero|preferiria|quisiera|mejor|de plano|prefiriera|pido)(?: que)? no (?:(?:la|lo|se|te|les?|me) )*(?:kontestar|contestar|responder|desir|decir|dar|poner|lenar|compartir|mencionar|tocar|ablar)(?:l[oa]|sel[oa]|l[oa]s|de eso)?",
      ),
      whole(
        "(?:yo |mejor |la verdad |ahorita )*(?:no (?:quiero|kiero|quisiera|voy a|deseo|gusto|pienso|puedo|me gusta|me gustaria)|prefiero no|mejor no) (?:dar|desir|decir|compartir|proporsionar|poner|mencionar|rebelar)(?:l[oae]s?)? (?:ese|esa|ese tipo de|esos|esa clase de|este|esta) (?:datos?|informacion|cosas?|numero|respuesta)(?: (?:por aqui|por ahora|mejor|por favor|personal|personales))*",
      ),
      whole(
        "(?:mejor |ya |por favor )*siguiente(?: (?:pregunta|por favor|mejor))*|la siguiente(?: pregunta)?(?: por favor)|(?:esa|esta)(?: pregunta)? (?:mejor |por favor )*(?:pas[ae]l[ao]|salt[ae]l[ao]|brinkel[ao]|brincal[ao]|omit[ae]l[ao]|dej[ae]l[ao] (?:en blanco|pendiente|para (?:despues|luego|el final)|asi|basia))(?: (?:por favor|mejor|ya))*",
      ),
      whole(
        "(?:yo |mejor |ahi |ay )*paso(?: (?:de (?:esta|esa|esto|eso)|con (?:esta|esa)|en (?:esta|esa)|esta|esa))?(?: pregunta)?",
      ),
      whole(
        "(?:ya |mejor |pues )*(?:(?:brink(?:a|e|ar|en)|brinc(?:a|ar)|salt(?:a|e|ar|en))(?:le|sela|tela|se|te)|pas(?:e|a)(?:sela|tela))(?: (?:a|de|esta|esa|este|ese|esto|eso|la|pregunta|mejor|por favor|tantito))*",
      ),
    ],
  ],
  [
    "human",
    [
      whole(
        "(?:mejor )?(?:que )?(?:me|nos) (?:marcaran|marcara|lamaran|lamara|hablaran|hablara|atendieran|atendiera|contactaran|visitaran|buscaran)(?: (?:por telefono|mejor|por favor|ustedes|alguien|a mi (?:numero|telefono|celular)))*|(?:hablar|platicar|tratar|comunicarme|entenderme|contactar)(?: (?:mejor|directo|directamente))? con jente(?: (?:de verdad|real|de ahi|de (?:la oficina|ustedes)|de carne y hueso|que sepa))*",
      ),
      whole(
        "(?:mejor )?con (?:una? )?(?:persona|alguien|humano|jente)(?: (?:por favor|mejor))*(?: (?:real|de verdad|de carne y hueso|que sepa|que me (?:atienda|ayude|explike)))+",
      ),
      whole(
        "(?:mejor )?(?:que )?(?:me |nos )?(?:mark(?:e|en|eme|enme|enos)|lam(?:e|en|eme|enme)|habl(?:en|enme|eme) por telefono|echen?(?:me)? (?:una lamada|un telefonaso|un fonaso|un grito))(?:me|nos)?(?: (?:mejor|por favor|por telefono|a (?:este|mi) (?:numero|telefono|celular)|un ratito|tantito))+",
      ),
    ],
  ],
  [
    "stop",
    [
      whole(
        "(?:ya |por favor |mejor )*(?:boren|eliminen|kiten|quiten)(?:me|nos)(?: (?:ya|por favor))* de (?:aqui|ahi|esto|eso|este (?:grupo|chat|numero|programa|whats\\w*)|sus (?:listas?|contactos|mensajes|avisos|grupos?))(?: (?:por favor|ya|mejor))*",
      ),
      whole(
        "(?:ya |por favor |favor de |mejor |que )*no (?:vuelvan|vuelva|vuelvas) a (?:escribir|mandar|avisar|yamar|lamar|marcar|molestar|buscar|kontactar|contactar)(?:me|nos|le)?(?: (?:nada|mas|nunca|a (?:este|ese|mi) (?:numero|telefono|celular)|aqui|por aqui|mensajes|avisos|por favor))*",
      ),
      whole(
        "(?:ya |por favor |mejor )*(?:no (?:eskriban|escriban|manden|envien|lamen|marken)|dejen de (?:eskribir|escribir|mandar|enviar|lamar|marcar|molestar)) (?:(?:mas|nada|ya|mensajes|avisos|cosas|por favor) )*(?:a|en) (?:este|ese|mi) (?:numero|telefono|celular|whats\\w*)(?: (?:por favor|ya))*",
      ),
    ],
  ],
  [
    "start",
    [
      whole(
        "(?:ya |por favor |si )*(?:(?:me )?(?:buelb[ae]n?|vuelv[ae]n?|bolver|volver) a (?:apuntar|anotar|agregar|inscribir|meter|poner|incluir|suscribir)(?:me)?|(?:apunt|anot|agreg|agregu|inscrib|met|pong|inklu|suscrib)(?:e|a|en|an|eme|ame|enme|anme|ya|yan|yanme) (?:otra vez|de nuevo|nuevamente)) (?:(?:a|en|para|los|la|las|sus|lista|grupo|de|con) )+(?:avisos?|mensajes?|lista|grupo|notificaciones|recordatorios?|ustedes)",
      ),
      whole(
        "(?:si |ya |siempre si |por favor )*(?:(?:quiero|kiero|quisiera|me gustaria|kisiera|pueden|podrian|hagan) )?(?:que )?(?:me |nos )?(?:vuelvan|vuelva|bolver|empiesen|empesar|sigan|regresen)(?:me)? (?:a )?(?:yegar|legar|mandar|enviar|avisar|escribir|eskribir|ke legen|lamar|dar|poner)(?:me|nos|los|melos)? ?(?:(?:los|las|sus|mis|de|en|a|la|lista|grupo|con|estos) ?)*(?:mensajes?|mensajitos|avisos?|avisitos|notificaciones|recordatorios?|informacion|info|whats\\w*)?(?: (?:por favor|otra vez|de nuevo|de las platicas|de los talleres))*",
      ),
      whole(
        "(?:ya |por favor )*(?:regres(?:e|en|a)(?:me)?|devuelv[ae]n?(?:me)?|reaktiv(?:e|en|a)(?:me)?|aktiv(?:e|en|a)(?:me)? (?:otra vez|de nuevo)) (?:otra vez |de nuevo )?(?:(?:los|las|sus|mis|a|la) )*(?:mensajes?|mensajitos|avisos?|avisitos|notificaciones|recordatorios?)",
      ),
    ],
  ],
  [
    "language",
    [
      whole(
        "(?:y )?(?:se (?:puede|podra|podria)|es posible|hay (?:forma|manera|modo|chance) de|(?:me |nos |le )?(?:puede[ns]?|podria[ns]?)|como (?:se|le|puedo)(?: hago para| hace para)?) (?:cambiar|poner|pasar)(?:l[eo]|me)? (?:(?:de|del|el|la|a otro|otro|en otro|de otro) )*(?:idioma|lengua|lenguaje)(?: (?:por favor|aqui|esto|del chat))*",
      ),
      whole(
        "(?:quiero |kiero |quisiera |prefiero |necesito |pueden |puede |pongan |mandenme |manden )?(?:(?:el|los|las|la|este) )?(?:chat|esto|mensajes|todo|preguntas|avisos|conversacion|encuesta|formulario) (?:sea |fuera |este |venga |vengan )?en (?:otr[oa]|mi) (?:idioma|lengua|dialecto)(?: (?:por favor|se puede|puede ser))*",
      ),
      whole(
        "(?:is|are|do|does|can|could)(?: (?:there|you|this|it|i|we|they|get|have|do|be|an|a|the|any|also|available|come))* (?:english|spanish)(?: (?:version|option|form|language|messages?|translation|please|available|too|for this|of this))*",
      ),
      whole(
        "(?:my|our|his|her) [a-z]+ (?:(?:doesnt|does not|dont|do not|cant|cannot|only|just) (?:reads?|speaks?|understands?|knows?)(?: (?:a lot of|much|any|good|well))? (?:spanish|english|[a-z]+)|is (?:not|kinda|kind of|really|very|pretty|so)(?: (?:very|that))? (?:bad|good|poor|limited|great))",
      ),
      whole(
        "(?:can|could|may) (?:we|i|you) (?:do|have|continue|read|get|write|answer|switch)(?: (?:this|it|that|the questions))*(?: (?:to|in))? (?:english|spanish)(?: (?:please|instead))*",
      ),
    ],
  ],
];
