import { heardPattern } from "./heard.ts";

// How people ask for what can be said always: a verb in whatever person and tense, and what it is about. A pattern is
// for a whole message, folded, without courtesy and without «quiero» or «no entiendo» before it. What flows open with
// («cancelar mi lugar», «corregir mi nombre») is none of these.

const whole = (source: string): RegExp => heardPattern(`^(?:${source})$`);

const question = "(?:pregunta|respuesta|parte|opcion|pantalla|cosa)";
const written =
  "(?:nombres?|apellidos?|datos?|respuestas?|fechas?|horas?|dias?|telefonos?|numeros?|localidad|direccion|edad|letras?|preguntas?|eleccion|opcion|comunidad|colonia|lista|eso|esto|algo|ahi|aqui|lo que (?:puse|escribi|dije|conteste|mande)|lo (?:anterior|ultimo)|la (?:anterior|ultima)(?: respuesta| pregunta)?)";
const which =
  "(?:(?:primer|primero|segundo|segunda|tercer|ultimo|ultima|nuestro|su|mi|mis|el|la|los|las|un|una|de|del|en|con|al|algun|ese|esa|otro|otra) )*";
const notices =
  "(?:mensajes?|mensajitos|avisos?|notificaciones|recordatorios?|info|informacion|cosas|nada|whats|wasaps?|whatsapps?|textos|esto|estos mensajes)";
const ofYours =
  "(?: (?:de|por|con) (?:ustedes|aqui|aca|este (?:numero|medio|chat|grupo)|esto|su parte|favor|whats|whatsapp|esta institucion|la institucion|sus mensajes|convoca|las platicas|los talleres))*";
const somebody =
  "(?:una? )?(?:(?:persona|humano|humana|ser humano|asesor|asesora|operador|operadora|agente|ejecutivo|ejecutiva|encargado|encargada|representante|telefonista|trabajadora? social|promotora?|licenciad[oa]|coordinador[ae]?|responsable|senorita|secretaria|alguien|alguno de ustedes|una de ustedes|quien atiende|el encargado|la encargada|la licenciada|el licenciado|la senorita|la coordinadora|la promotora|la trabajadora social|la secretaria|la persona encargada|la persona que atiende|someone|somebody|person|human|agent|operator|real person))";
const real =
  "(?: (?:real|humana?|de verdad|de carne y hueso|viva|en vivo|que (?:me|nos) (?:atienda|ayude|explique|conteste|oriente|escuche|entienda)|que atienda|que conteste|que sepa|del? (?:la )?(?:oficina|institucion|dif)|que no sea (?:un )?(?:robot|maquina|bot|computadora)|y no con (?:un|una) (?:robot|maquina|bot)|no con (?:un|una) (?:robot|maquina|bot)|encargada?|por telefono|por favor|no (?:un|una) (?:robot|maquina|bot)))*";

export const grammar: readonly (readonly [
  "menu" | "help" | "cancel" | "back" | "correct" | "skip" | "human" | "stop" | "start" | "language",
  readonly RegExp[],
])[] = [
  [
    "menu",
    [
      whole(
        "(?:(?:ver|veo|ir|irme|ve|vaya|volver|volvemos|vuelve|regresar|regresarme|regresa|regresame|regreseme|regresenme|regresemos|llevame|lleveme|mandame|mandeme|mandenme|muestrame|muestreme|muestra|mostrar|ensename|enseneme|pasame|paseme|ponme|pongame|dame|deme|abrir|abre|abreme|abra|salir) )?(?:(?:para|a|al|el|la|las|otra vez|de nuevo|solo) )*(?:menu|menu (?:principal|inicial|de inicio|de opciones|del principio|anterior|completo)|opciones del menu|lista de opciones|pantalla (?:principal|de inicio)|menu otra vez|menu de nuevo)(?: otra vez| de nuevo)?",
      ),
      whole(
        "(?:ver|muestrame|muestreme|ensename|enseneme|dame|deme|pasame|paseme|mandame|mandeme) (?:todas )?(?:las |mis )?opciones(?: del menu| que hay| que tienes?| otra vez| de nuevo)?|opciones",
      ),
      whole(
        "(?:volver|regresar|regresame|regreseme|ir|irme|vamos|llevame|lleveme) (?:a|al) (?:inicio|principio)|show me the menu|go to (?:the )?menu|back to (?:the )?menu",
      ),
    ],
  ],
  [
    "help",
    [
      whole(
        "(?:(?:auxilio|sos|urge|pido|ocupo|requiero|busco|dame|deme|denme|me das|me da|me dan|me (?:puedes|puede|pueden|podrias?|podrian) dar|pueden darme|puede darme|necesito|me urge) )*(?:(?:algo de|un poco de|un poquito de|una|mas|su|tu|de) )*(?:ayuda|ayudita)(?: (?:con|para|en) (?:(?:el|la|esto|esta|este|lo|mi|eso|un|poner|llenar|contestar|usar|responder|hacer|saber) ?)+(?:fecha|pregunta|registro|formulario|hora|dia|dato|datos|respuesta|numero|mensaje|chat|sistema|que poner)?)?(?: (?:aqui|no entiendo|no le entiendo|no se|no puedo|no se que hacer|no se como|urgente|con esto))*",
      ),
      whole(
        "(?:(?:alguien|quien|usted|ustedes|tu) )?(?:ayudame|ayudeme|ayudenme|ayudanos|ayudenos|orienteme|orientame|explicame|expliqueme|expliquenme|(?:me|nos) (?:ayudas?|ayudan|orientas?|explicas?|(?:puedes?|pueden|podrias?|podrian) (?:ayudar|orientar|explicar|echar la mano|echar una mano))|echame la mano|echeme la mano|echenme la mano)(?: (?:aqui|tantito|poquito|un poco|un poquito|con esto|con eso|a contestar|a llenar(?:lo|la)?|a llenar esto|a contestar esto|como (?:le hago|se hace|se usa|funciona)|que no entiendo|no entiendo|no le entiendo|no se|no se que hacer|no se usar esto|con (?:el|mi|la) (?:registro|formulario|fecha|pregunta|inscripcion)|de nuevo|otra vez))*",
      ),
      whole(
        "como (?:le hago|se hace|se hace esto|se usa|se usa esto|uso esto|se contesta|se contesta esto|le muevo|le hago aqui|trabaja esto|funciona (?:el|este) (?:chat|numero|sistema|bot))|(?:no se|no le se|no le se mover) (?:usar|como usar|como se usa|como funciona|mover(?:le)?|moverle a|manejar) ?(?:esto|aqui|este chat|el chat|el sistema)?|i need help|i need some help|help please|how do i use this|i dont know how to use this",
      ),
    ],
  ],
  [
    "cancel",
    [
      whole(
        "(?:ya )?(?:cancel(?:ar|arlo|arla|a|e|en|alo|ala|elo|ela|enlo|enla|ame|eme|amelo|amela|emelo|emela|enme)|anular|anula|anulalo)(?: (?:todo|ya|esto|eso|todo esto|el proceso|el tramite|lo que llevamos|lo que estoy haciendo|mejor|la operacion|la conversacion|mi solicitud|la solicitud))*",
      ),
      whole(
        "(?:ya )?no (?:quiero|deseo|me interesa|voy a|vamos a|voy a querer) (?:seguir(?:le)?|continuar)(?: con (?:esto|el registro|este registro|la encuesta|el tramite))?(?: (?:ya|cancelar|cancela|cancele|cancelalo|cancelelo|salir))*",
      ),
      whole(
        "(?:mejor )?(?:ya )?no (?:voy a querer|quiero|queremos|deseo|necesito|ocupo|va a haber|va haber)(?: (?:la|el|las|los|mi|esa|ese|ya|nada|visita|cita|sesion|platica|taller|lugar|registro|tramite|inscripcion))+ (?:cancel(?:e|a|en|elo|ela|alo|ala|enlo|enla))(?: (?:todo|porfa|por favor))*",
      ),
      whole(
        "(?:salir|salirme|salir de aqui|salirme de aqui|salte de aqui|sacame de aqui|saqueme de aqui|terminar (?:aqui|esto|la conversacion|el chat)|olvidalo|olvidelo|olvidenlo|dejemoslo|detener(?: todo| esto)?|never mind|nevermind|cancel (?:everything|it|this|all)|stop this)",
      ),
    ],
  ],
  [
    "back",
    [
      whole(
        `(?:(?:regres(?:ar|arme|arnos|a|ame|eme|enme|e|en|emos|emonos|alo|ale|ele)|volv(?:er|amos|erme)|vuelve|vuelva|vuelvan|ir|irme|vamos|vamonos|devuelve(?:me|te)?|devuelva(?:me)?|devolver(?:me)?|pasame|paseme|echale|echate|echese|dar|dale|ve|vete) )(?:(?:para|pa|hacia|a|al|por|un|una|la|el|lo|de|otra vez|de nuevo|tantito|poquito) )*(?:atras|anterior|${question} anterior|${question} de (?:antes|atras)|de antes|de atras|${question} pasada|paso (?:atras|anterior)|(?<=un )paso|(?<=una )pregunta|pregunta atras)`,
      ),
      whole(
        `(?:(?:para|pa|hacia|a|un|una|la|el|lo) )*(?:atras|anterior|paso atras|pregunta atras|${question} anterior|pregunta de antes|la de antes)`,
      ),
      whole(
        "(?:take me |go )back(?: one| a step| one question| to the (?:previous|last) (?:question|one))?|(?:the )?previous (?:one|question|step)",
      ),
    ],
  ],
  [
    "correct",
    [
      whole(
        `(?:(?:ya |creo que |es que |ay |ah |uy )*(?:me equivoque|me confundi|la regue|le erre|(?:lo |la |los )?(?:puse|escribi|conteste|mande|anote|di|teclee) (?:mal|otro|otra|equivocad[oa])|cometi un error))(?: ${which}${written})*(?: (?:quiero|quisiera|puedo|necesito|hay que|para|dejame|dejeme|deje)? ?(?:corregir(?:lo|la|los|las)?|cambiar(?:lo|la|los|las)?|arreglar(?:lo|la)?|modificar(?:lo|la)?|corrijo|corrijan|corrigelo|corrijalo|corrijanlo)| como (?:lo |la |le )?(?:corrijo|cambio|arreglo|hago)(?: para corregir(?:lo)?)?)?`,
      ),
      whole(
        `(?:corregir(?:lo|la|los|las)?|correccion|corrige(?:lo|la|me|melo)?|corrija(?:lo|la|me|melo|n|nlo|nme)?|corrijanlo|modificar(?:lo|la)?|modifica(?:lo)?|editar(?:lo|la)?|arreglar(?:lo|la)|enmendar(?:lo)?|rectificar)`,
      ),
      whole(
        `(?:esta (?:mal|equivocad[oa])|hay un error|tiene un error)(?: ${which}${written})* (?:quiero|quisiera|puedo|necesito|hay que) (?:corregir|cambiar)(?:lo|la)?`,
      ),
      whole(
        `(?:quiero|quisiera|necesito|deseo|puedo|me gustaria|dejeme|dejame) (?:(?:corregir|rectificar) ${which}${written}|(?:cambiar|modificar|editar) ${which}(?:nombre|apellidos?|respuesta|datos?|lo que (?:puse|escribi|conteste|mande)))(?: que (?:puse|escribi|esta) mal)?`,
      ),
      whole(
        `(?:corrige(?:me)?|corrija(?:me|n|nme)?|modifica|modifique|arregla|arregle|cambia(?:me)?|cambie(?:me)?) ${which}(?:nombre|apellido|datos?|respuesta|lo que (?:puse|escribi|conteste|mande))(?: que (?:puse|escribi|esta) mal)?`,
      ),
      whole(
        `(?:borrar|borra|borre|quitar|quita|quite) lo que (?:puse|escribi|conteste|mande)(?: (?:corregir|y corregir|y volver a empezar|y poner otra cosa))?`,
      ),
      whole(
        "fix (?:my|the) (?:answer|name|mistake|last answer)|(?:let me |i need to |i have to )?(?:correct|change) (?:my|the last|the previous) (?:answer|mistake)|that was wrong|i (?:was wrong|made an error|wrote it wrong)",
      ),
    ],
  ],
  [
    "skip",
    [
      whole(
        `(?:salt(?:ar|ate|ese|emos|eme|ame|arnos|arme)(?:la|lo|sela)?|saltar(?:la|lo)|salta(?:la|lo)?|salte(?:la|lo|mosla)?|saltese(?:la|lo)?|omit(?:ir|a|e|amos|amosla)(?:la|lo)?|omite(?:la|lo)?|omita(?:la|lo)?|brincar(?:la|lo|me|mela)?|brinca(?:la|te|tela)?|brinque(?:la|se|sela)?|pasa(?:r)? de|paso de|dejar(?:la)? en blanco|deja(?:la)? en blanco|deje(?:la)? en blanco|dejemos(?:la)? en blanco)(?: (?:a|la|el|esta|esa|este|eso|esto|de|mejor|por favor|mejor a|${question}))*`,
      ),
      whole(
        `(?:pasa(?:me|te|le|r|rme)?|pase(?:me|le|mos|n|nme)?|pasemos|sig(?:a|amos|ue|an)|avanza|avance|avancemos|brincame|continua|continue|continuemos) (?:a|con|de) (?:la|el) (?:siguiente|que sigue|otra)(?: pregunta)?|(?:vamos|vamonos|ir|vaya) (?:a|con) la (?:siguiente|otra) pregunta|(?:la )?siguiente pregunta|otra pregunta`,
      ),
      whole(
        `(?:prefiero|mejor|preferiria|quiero) (?:no (?:decir|contestar|responder|ponerlo|darlo|poner)(?:lo|la)?|omitir(?:lo|la)?|saltar(?:lo|la|me|mela)?|reservarmelo|no (?:darlo|ponerlo))(?: (?:esa?|esta?|eso|esto|${question}|la|a|por ahora))*`,
      ),
      whole(
        `(?:no (?:quiero|deseo|quisiera|gusto|voy a|pienso|se me antoja|me gusta) (?:contestar|responder|decir|poner|dar|llenar|hablar de)(?:lo|la|le|les|sela|selo)?|paso|esa no la (?:contesto|quiero contestar)|no la (?:quiero contestar|contesto|voy a contestar)|eso no (?:lo )?(?:quiero decir|digo))(?: (?:a|de|la|el|mi|ese|esa|esta|este|eso|esto|dato|nombre|numero|telefono|edad|informacion|datos|por ahora|${question}))* (?:saltar(?:la|lo)?|saltala|salta|omitir(?:la|lo)?|omitela|siguiente|la siguiente|pasame a la siguiente|brincala|sigamos)`,
      ),
      whole(
        `(?:(?:esa|esta|la|eso|esto|${question}) )+(?:me )?(?:la |lo )?(?:salto|brinco|omito)|me (?:la |lo )?(?:salto|brinco)(?: (?:esa|esta|la|eso|esto|${question}))*|no (?:quiero|deseo|quisiera|voy a|pienso) (?:contestar|responder)(?:la|lo|te|le|les)?(?: (?:a|eso|esto|esa|esta|la|${question}))*|(?:esa|esta) ${question} no la (?:quiero )?contest(?:ar|o)`,
      ),
      whole(
        "next(?: one| question)?(?: please)?|pass|skip (?:that|this|it|the question|that one|this one)|(?:id|i would) rather not (?:say|answer)|i dont want to (?:answer|say)(?: that| this| it)?",
      ),
    ],
  ],
  [
    "human",
    [
      whole(
        `(?:(?:(?:puedo|podria|podriamos|se puede|es posible|quiero|como puedo|como le hago para|me gustaria|prefiero|dejame|dejeme|hay forma de|hay manera de|donde puedo) )?(?:hablar|platicar|comunicarme|contactar|chatear|tratar|conversar|hablarle|hablo|entenderme|consultar)(?: (?:mejor|directo|directamente|personalmente|por telefono|yo))?(?: a| con| con el| con la)? |(?:me|nos) (?:puede|puedes|pueden|podria|podrias|podrian|pudiera|pudieran|comunica|comunicas|comunican|pasa|pasas|pasan|pone|pones|transfiere|transfieres|conecta|conectas)(?: (?:comunicar|pasar|poner|atender|transferir|contactar|enlazar|conectar))?(?: a| con| por)? |(?:comunica|comunique|comuniquen|pasa|pase|pasen|pon|ponga|pongan|transfiere|transfiera|transfieran|conecta|conecte|conecten|enlaza|enlace|contacta|contacte|contacten)(?:me|nos)(?: directo)?(?: a| con| por favor con)? |(?:que )?(?:me|nos) (?:atienda|atiende|atiendan|ayude|conteste|contesta|llame|hable|marque|explique|oriente|escriba|responda)(?: mejor)? |(?:quiero|necesito|ocupo|prefiero|busco|deseo|dame|deme|denme) (?:que )?(?:a )?(?:me (?:atienda|ayude|conteste|llame|hable|marque|explique|responda|oriente) )?|(?:mejor )?con (?=(?:una? )?(?:asesor|operador|human|agente|licenciad|ejecutiv|encargad)))${somebody}${real}`,
      ),
      whole(
        `(?:una? )?(?:persona|humano|asesora?|operadora?|alguien)(?: (?:real|humana|de verdad|de carne y hueso))? que (?:me|nos) (?:atienda|ayude|explique|conteste|oriente)(?: mejor| bien)?`,
      ),
      whole(
        "(?:(?:quiero|prefiero|puedo|me gustaria|necesito) )?(?:que me (?:llamen|marquen|hablen)|hablar por telefono|una llamada|llamada|que me llamen por telefono)|no (?:quiero|me gusta) (?:hablar|platicar|tratar|hacerlo|escribir) con (?:un|una|el|la) (?:robot|maquina|bot|computadora|contestadora)|(?:this is|eres) (?:a|un) (?:robot|bot) (?:quiero|pasame|comuniqueme|paseme)(?: con)? (?:una? )?persona",
      ),
      whole(
        "hablar (?:con )?(?:una? )?persona|persona (?:real|humana|de verdad)|(?:human|person|agent|operator|someone|somebody|representative)(?: please)?|(?:can i |could i |let me |i want to |id like to |i need to )?(?:talk|speak|chat) (?:to|with) (?:a |an )?(?:real |live |actual )?(?:person|human|someone|somebody|agent|operator|representative|human being)",
      ),
    ],
  ],
  [
    "stop",
    [
      whole(
        `(?:(?:por favor |favor de |ya |ya por favor )*(?:dar(?:me|nos)?|dame|deme|denme|den|dennos|dan|denos|me (?:das|da|dan|pueden dar|puede dar|puedes dar|podrian dar)|dese(?:n)?|pueden darme|puede darme|solicito|solicitar|tramitar|pido|causar|quedar|estar)(?: (?:ya|la|mi|de|una|por favor|favor))* (?:de )?baja)${ofYours}(?: (?:del?|la|los|las|el|sus|mi|este|esta|numero|lista|grupo|servicio|avisos|mensajes|programa|sistema|chat))*(?: ya)?`,
      ),
      whole(
        `(?:ya )?(?:por favor )?(?:ya )?(?:no (?:me|nos) (?:vuelvan a |sigan |vuelva a |siga |esten |este )?(?:mand(?:en|e|es|ando|ar)|envi(?:en|e|es|ando|ar)|escrib(?:an|a|as|iendo|ir)|lleg(?:uen|ue)|molest(?:en|e|es|ando|ar)|busqu(?:en|e)|contact(?:en|e|ar)|hag(?:an|a) llegar|est(?:en|e) (?:mandando|escribiendo|molestando|enviando)|mande|manden mas))(?: (?:mas|ya|tantos|tanto|otra vez|de nuevo|nunca mas|nunca|por este medio|sus|los|con sus|con|a|mi|numero|telefono|celular|aqui|por aqui|${notices}))*${ofYours}`,
      ),
      whole(
        `(?:ya )?no (?:(?:mandar|enviar|escribir|molestar|avisar)(?:me|nos)(?:los|las)?|(?:seguir|estar) (?:mandando|enviando|escribiendo|molestando)(?:me|nos)?)(?: (?:mas|ya|nada|tantos|los|sus|con|de|por|aqui|este|medio|${notices}))*${ofYours}`,
      ),
      whole(
        `(?:ya )?no (?:quiero|quisiera|deseo|me interesa|me gusta|queremos|voy a querer)(?: ya)? (?:que (?:me|nos) (?:manden|envien|escriban|molesten|lleguen|esten (?:mandando|escribiendo|molestando)|sigan (?:mandando|escribiendo|molestando)|avisen|contacten)|recibir(?:los)?|me lleguen|estar recibiendo|seguir recibiendo)(?: (?:mas|ya|tantos|sus|los|de|estos|esos|ningun|ninguna|nada|${notices}))*${ofYours}`,
      ),
      whole(
        `(?:ya )?no (?:quiero|quisiera|deseo|queremos|me interesan|voy a querer)(?: (?:mas|ya|tantos|sus|los|estos|esos|ningunos|tener))* (?:mensajes?|mensajitos|avisos?|notificaciones|recordatorios?|wasaps?|whatsapps?)${ofYours}`,
      ),
      whole(
        `(?:ya )?no (?:quiero|deseo|quisiera) que (?:me|nos) (?:escriban|molesten|manden nada|busquen|contacten|sigan (?:escribiendo|molestando))(?: (?:mas|ya|por aqui|nunca))*${ofYours}`,
      ),
      whole(
        `(?:ya )?(?:dejen|deje|deja|paren|pare|basta)(?:me|nos)?(?: ya)? (?:de )(?:mandar(?:me|nos)?|enviar(?:me|nos)?|escribir(?:me|nos)?|molestar(?:me|nos)?|estar (?:molestando|mandando|escribiendo)|fregar|chingar|avisar(?:me)?)(?: (?:ya|mas|con|sus|tantos|los|estos|de|${notices}))*${ofYours}`,
      ),
      whole(
        `(?:(?:ya|por favor|favor de|me (?:pueden|puede|podrian|puedes)) )*(?:(?:quit(?:en|e|a|ar)|sa(?:quen|que|ca|car))(?:me|nos)|(?:quiten|saquen|borren|eliminen)|(?:quit|borr|elimin)(?:en|e|a|ar)(?= mi (?:numero|telefono|cel|contacto)))(?: (?:ya|mi numero|mi telefono|mi cel|mi contacto|a mi|por favor))*(?: (?:de|del))(?: (?:la|las|su|sus|esta|este|el|los|tu|lista|listas|grupo|grupos|avisos|mensajes|difusion|de|contactos|envios|cadena))+`,
      ),
      whole(
        `(?:(?:quiero )?(?:dejar de|no) recibir|dejar de (?:recibir|tener)|cancelar|cancelen|cancela|suspender|suspendan|quitar|quiten|apagar|desactivar|detener|parar)(?: (?:la|los|las|mis|sus|estos|esos|mas|todos|de))* (?:suscripcion|mensajes?|avisos?|notificaciones|recordatorios)${ofYours}|(?:desuscribir(?:me)?|desuscribeme|cancelar (?:mi |la )?suscripcion)|baja(?: del servicio| definitiva| de (?:mensajes|avisos|la lista))?`,
      ),
      whole(
        "(?:please )?(?:stop|quit) (?:sending|texting|messaging|writing|bothering|contacting)(?: (?:me|to|messages|texts|these|this|any|more|us))*|(?:please )?(?:do not|dont) (?:text|message|write|contact|send)(?: (?:me|to|messages|texts|any|more|anymore))*|(?:take|remove) me (?:off|from) (?:the|this|your) list|unsubscribe me|i want to (?:unsubscribe|opt out)|no more (?:texts|messages)(?: please)?",
      ),
    ],
  ],
  [
    "start",
    [
      whole(
        `(?:(?:dar(?:me|nos)?|dame|deme|denme|dennos|me (?:das|da|dan|pueden dar|puede dar|podrian dar|vuelven a dar)|vuelvan(?:me)? a dar(?:me)?|volver(?:me)? a dar(?:me)?|pueden darme|puede darme|solicito|solicitar|pido)(?: (?:ya|la|mi|de|otra vez|nuevamente|por favor))* (?:de )?alta)(?: (?:otra vez|de nuevo|nuevamente|en (?:la lista|el grupo|los avisos|los mensajes|el servicio)|a los avisos|por favor|again|para (?:los|recibir) (?:avisos|mensajes)))*`,
      ),
      whole(
        `(?:(?:otra vez|de nuevo|volver a|vuelvan a|vuelve a|vuelva a|(?:quiero )?que (?:me )?vuelvan a) )+(?:quiero )?(?:recibir|recibiendo|que me (?:manden|avisen|lleguen|escriban)|mandar(?:me)?|mandenme|avisar(?:me)?|escribir(?:me)?|enviar(?:me)?)(?: (?:los|las|sus|mis|estos|de nuevo|otra vez|nuevamente|ustedes|a|de|${notices}))+`,
      ),
      whole(
        "(?:volver a )?suscribir(?:me|nos)?(?: (?:de nuevo|otra vez|nuevamente|a (?:los|sus) (?:avisos|mensajes)))*|suscrib[ea](?:me|nme)(?: (?:de nuevo|otra vez|nuevamente))?|reanudar(?: (?:los |mis )?(?:avisos|mensajes|notificaciones))?|(?:re)?activar (?:los |mis |otra vez los )?(?:avisos|mensajes|notificaciones)|reactivar|(?:quiero |)(?:que me )?(?:agreguen|incluyan|metan|pongan|agreguenme|incluyanme|metanme|ponganme) (?:otra vez |de nuevo )?(?:a|en) (?:la lista|el grupo|los avisos|los mensajes)(?: otra vez| de nuevo)?|subscribe me(?: again)?|sign me up again|start (?:again|messages|sending me messages)",
      ),
    ],
  ],
  [
    "language",
    [
      whole(
        "(?:(?:que sea|hablar|hablame|hableme|hablenme|habla|escribir|escribeme|escribame|escribanme|seguir|continuar|cambiar(?:lo|me|le)?|cambia(?:lo|me|le)?|cambie(?:lo|me|le)?|poner(?:lo)?|ponlo|pongalo|ponganlo|ponle|pongale|puede ser|podria ser|lo (?:quiero|puedes? poner|prefiero)|(?:me )?(?:puedes|puede|pueden|podrias?|podrian) (?:hablar|escribir|contestar|atender|poner)(?:me|lo)?|todo|mejor|prefiero|pasalo|paselo|cambiarlo|contestame|contesteme|respondeme) )*(?:en|al|a) (?:ingles|espanol|english|spanish)(?: (?:mejor|no hablo (?:espanol|ingles)))?",
      ),
      whole(
        "(?:(?:me )?(?:puedes?|pueden|podrias?|podrian) )?(?:cambi(?:ar|a|e|en|ame|eme|arle|arme|o)|otro|quiero otro|elegir|escoger|seleccionar)(?: (?:de|el|la|mi|al|a))* (?:idioma|lengua|lenguaje)(?: (?:a|al|por) (?:ingles|espanol|english|spanish))?|(?:no hablo espanol|no speak spanish|no spanish|no hablo ingles)",
      ),
      whole(
        "(?:change|switch)(?: (?:the|my|to))* ?(?:language|english|spanish)(?: to (?:english|spanish))?|(?:can (?:you|we) |do you |could you |i )?(?:speak|talk|write|continue|chat|prefer|only speak|want)(?: (?:in|it in))? (?:english|spanish)|(?:in )?english (?:version|please|only)|i (?:dont|do not) speak spanish|can (?:you|we|i) (?:speak|talk|do this|do it|continue|get this|have this)(?: this)? in english|is (?:this|it|there)(?: available)? in english",
      ),
    ],
  ],
];
