import type { grammar } from "./globalGrammar.ts";
import { heardPattern } from "./heard.ts";

// What is asked for, by its verb and what it is about, for a whole message without the wish before it.

const whole = (source: string): RegExp => heardPattern(`^(?:${source})$`);

const question = "(?:pregunta|respuesta|parte|opcion|pantalla|cosa|dato)";
const real =
  "(?: (?:real|human[ao]|viv[ao]|fisica|de verdad|de a de veras|de a deveras|de deveras|de carne y hueso|en vivo|de (?:ahi|alla|aqui|ustedes|la (?:oficina|institucion|organizacion|presidencia|clinica)|el dif|los (?:talleres|cursos)|las (?:platicas|sesiones))|del? (?:dif|centro|programa|municipio|equipo)|encargad[ao]|que (?:sea )?responsable|no (?:un|una|con un|con una)? ?(?:robot|maquina|bot|computadora|grabacion)|y no (?:un|una|con un|con una) (?:robot|maquina|bot|computadora)|por (?:telefono|llamada|aqui)|directamente|directo|personalmente|en persona|disponible|por favor|mejor))*";
const doesForMe =
  "(?:atiendan?|ayuden?|expliquen?|contesten?|orienten?|escuchen?|entiendan?|respondan?|hablen?|llamen?|marquen?|asesoren?|apoyen?|resuelvan?|escriban?|busquen?|saquen? de (?:la duda|dudas)|(?:pueda|puede|pudiera|podria|puedan) (?:atender|ayudar|explicar|contestar|orientar|escuchar|entender|responder|hablar|asesorar|apoyar|resolver|llamar|marcar|sacar de (?:la duda|dudas))(?:me|nos)?)";
const somebody = `(?:(?:una?|la|el|las|los|su|mi|algun|alguna|otra|otro|cualquier|al|la misma) )?(?:personas?|ser humano|human[oa]s?|seres humanos|gente|asesora?s?|operadora?|agente|ejecutiv[oa]|encargad[oa]s?|representante|telefonista|trabajador[ae]? social|trabajadora|promotora?s?|licenciad[oa]s?|lic|licenciadita|coordinador[ae]?|responsable|senorita|senor|senora|secretaria|alguien|alguno de ustedes|alguna de ustedes|una de ustedes|un[oa] de (?:ellos|ellas|alla|ahi)|quien (?:atiende|sepa|corresponda|me (?:atienda|ayude|pueda ayudar))|director[a]?|jef[ae]|supervisor[a]?|presidenta|psicolog[oa]|doctor[a]?|maestr[ao]|ingenier[oa]|muchach[oa]|joven|chic[oa]|recepcion|(?:de )?la (?:oficina|institucion|recepcion)|servicio al cliente|atencion (?:a clientes|al publico|ciudadana)|soporte|l[ao]s? (?:que|de) (?:atienden?|contestan?|esta ahi|ahi|alla|la oficina|las platicas)|l[ao] que (?:da|imparte|viene a dar) (?:las |los )?(?:platicas?|talleres|sesiones)|el que (?:atiende|contesta|sabe)|la que (?:atiende|contesta|sabe))`;
const who = `${somebody}${real}(?: que (?:me |nos |si )?(?:sepa|${doesForMe})(?: (?:bien|mejor|con esto|tantito|en persona|por favor|las? dudas?|mis dudas))*| con quien (?:platicar|hablar|tratar|pueda (?:hablar|platicar)))*${real}`;

const thing =
  "(?:nombres?|apellidos?|datos?|respuestas?|fechas?|horas?|horario|dias?|mes|ano|telefonos?|cel|celular|numeros?|numerito|localidad|direccion|edad|letras?|preguntas?|eleccion|opcion|comunidad|colonia|lista|pueblo|rancho|curp|correo|informacion|cosas?|personas?|sesion|taller|platica|lugar|eso|esto|ese|esa|este|esta|algo|ahi|aqui|todo|lo (?:que|ke) (?:le |les |te )?(?:puse|escribi|dije|conteste|mande|di|anote|ponia)|lo (?:anterior|ultimo|de antes|de arriba|de hace rato)|la (?:anterior|ultima|de antes|pasada)(?: (?:respuesta|pregunta))?)";
const about = `(?: (?:(?:primer|primero|segundo|segunda|tercer|ultim[oa]|nuestro|su|mi|mis|el|la|los|las|lo|un|una|de|del|en|con|al|algun|ese|esa|este|esta|otr[oa]|anterior|con el|por) )*${thing}(?: (?:anterior|de antes|pasad[ao]|que (?:le |te |les )?(?:puse|escribi|di|mande|anote)))?| (?:anterior|de antes|de hace rato|al escribir|al contestar|al poner(?:le|lo)?|cuando (?:escribi|puse|conteste)))`;
const notices =
  "(?:mensajes?|mensajitos|avisos?|avisitos|notificaciones|notificacion|recordatorios?|info|informacion|invitaciones|cosas|nada|whats|wasaps?|whatsapps?|textos|esto|eso|publicidad|propaganda|novedades)";
const theirs = `(?: (?:mas|ya|tantos?|tantas?|otra vez|de nuevo|nunca|jamas|los|las|sus|a|mi|por|de|con|estos?|esos?|esas?|estas?|ningun[ao]?|numero|telefono|celular|aqui|ustedes|favor|este|ese|medio|chat|grupo|diario|a cada rato|al|cel|todos?|dias?|parte|la|${notices}))*`;
const tellV =
  "(?:mand(?:ar|en|e|es|ando)|envi(?:ar|en|e|es|ando)|escrib(?:ir|an|a|as|iendo)|avis(?:ar|en|e|es|ando)|lleg(?:ar|uen|ue|ando)|notific(?:ar|ando)|notifiken?|inform(?:ar|en|e|ando)|record(?:ar|ando)|recuerden?|molest(?:ar|en|e|es|ando)|invit(?:ar|en|e|ando)|busk(?:en|e)|buscar|buscando|contact(?:ar|en|e|ando)|hablen?|hablando|llamen?|llamando|marken?|marcando|fastidi(?:en|e|ando)|fregando|chingando|jodiendo|insistiendo|frieguen|jodan|chinguen)(?:me|nos)?";
const tongue =
  "(?:ingles|english|espanol|spanish|castellano|maya|tsotsil|tzotzil|tseltal|tzeltal|chol|nahuatl|otomi|mazahua|zapoteco|mixteco|mixe|purepecha|huichol|tarahumara|totonaco|huasteco|lengua indigena|dialecto|otr[ao] (?:idioma|lengua|lenguaje)|mi (?:idioma|lengua|dialecto)|otros idiomas|otras lenguas)";
const here =
  "(?: (?:aqui|ahi|por aqui|ahora|ahorita|esto|en esto|a esto|con esto|de esto|eso|primero|yo|bien|nada|mucho|casi|este (?:chat|numero|sistema|programa|mensaje)|el (?:chat|sistema|celular|telefono)|en este (?:chat|numero)|la cosa esta|este aparato|esta cosa|esta maquina|la maquina|la tecnologia|estas cosas|estos aparatos|estas tecnologias|para (?:seguir|contestar|registrarme|inscribirme|apuntarme|anotarme)|disculpe|joven|otra vez))*";
const todo =
  "(?:que|como|donde|por donde) (?:es lo que )?(?:le |lo |la )?(?:hago|estoy haciendo|ando haciendo|pongo|escribo|contesto|respondo|muevo|uso|lleno|pico|aprieto|empiezo|hacer(?:l[eo])?|poner(?:le)?|escribir|contestar|responder|usar(?:lo)?|llenar(?:lo)?|mover(?:le)?|manejar(?:lo)?|empezar|funciona|se (?:le )?(?:hace|usa|llena|contesta|pone|maneja|mueve|responde|escribe)|(?:tengo que|debo|hay que|voy a|necesito) (?:hacer|poner|escribir|contestar|responder|picar|mandar)(?:le)?|quieren? que (?:ponga|haga|escriba|conteste)|va uno)";

export const sentences: typeof grammar = [
  [
    "menu",
    [
      whole(
        `(?:(?:que |a )?(?:ver|veo|ir|irme|vaya|vamos|volver(?: a ver)?|volvamos|vuelve|vuelva|regresar(?:me|nos)?|regresa|regrese|regreso|regresemos|salir(?:me)?|pasar|consultar|abrir|entrar|llegar|(?:me |nos )?(?:lleva|lleve|lleven|muestra|muestre|muestren|manda|mande|manden|ensena|ensene|ensenen|pasa|pase|pasen|pone|pon|ponga|da|de|den|dan|das|abra|abre|regresa|regrese|devuelva|mandar|pasar|mostrar|ensenar|dar|poner|mandas|pasas|ensenas|muestras|repite|repita)(?:me|nos)?|donde esta|cual es|tienen?|otra vez|de nuevo) )*(?:(?:a|al|para|el|la|las|los|de|todo|todas|su|sus|mis|otra vez|de nuevo|solo) )*(?:menu|menusito|menus|menucito|opciones|lista de (?:opciones|las opciones)|pantalla (?:principal|de inicio))(?: (?:principal|inicial|de inicio|de opciones|del principio|del menu|completo|completa|otra vez|de nuevo|de antes|que (?:hay|tienen?|salio|salia|mandaron|me mandaron)(?: (?:antes|al principio|primero))?|disponibles|todas|aqui))*`,
      ),
      whole(
        `(?:ver |saber |a ver |y )?(?:que|cuales?|cual) (?:son )?(?:(?:mas|otra|otras|otro|otros|las|los|cosas?|opciones|opcion|servicios?|tramites?|temas?|demas) ?)+ (?:hay|tienen?|tengo|ofrecen|manejan|dan|son|hacen|puedo (?:hacer|ver|escoger|elegir|preguntar|consultar)|se (?:puede|pueden) (?:hacer|ver|consultar)|me (?:dan|ofrecen))(?: (?:hacer|ver|aqui|ahi|por aqui|en este chat|en este numero|ustedes|para escoger|para elegir|de opciones))*`,
      ),
      whole(
        "(?:cuales (?:son|eran) (?:las|mis|sus) opciones|que opciones|(?:show|see|give|send)(?: me)? (?:the )?(?:menu|options)(?: again)?|what (?:are the|are my|other) options(?: are there)?|(?:go )?back to (?:the )?(?:main )?menu|what else (?:is there|can i do))",
      ),
    ],
  ],
  [
    "help",
    [
      whole(
        `(?!no (?:le |lo )?(?:entiendo|comprendo)$)no (?:le |lo |les |se )?(?:entiendo|comprendo|capto|hallo|agarro)(?: (?:a|de|con|en|nada|muy|bien|mucho|lo|la|el|le|su|este|esta|estos|estas|esto|eso|aqui|ahi|chat|aparato|cosa|cosas|celular|telefono|maquina|tecnologia|pregunta|mensaje|sistema|que (?:dice|me (?:dice|pide|piden|preguntan|pregunta)|quieren?|piden?)|lo que (?:dice|piden?|tengo que (?:hacer|poner)|me (?:piden?|preguntan?|pregunta))|${todo}))*|no entendi (?:la pregunta|lo que (?:piden?|pregunta|tengo que (?:hacer|poner))|${todo})|no le se|no (?:le |lo )?se(?: (?:bien|muy bien|ni))?(?: (?:a|de|con|nada de|mucho de))? (?:esto|estas cosas|estos aparatos|eso de los mensajes|la tecnologia|este (?:aparato|chat|sistema|celular|telefono)|el (?:celular|telefono|whatsapp|chat)|usar(?:lo)?(?:${here})|mover(?:le)?(?: a)?(?:${here})|manejar(?:lo)?(?:${here})|${todo}(?:${here}))|no (?:le )?se ni (?:${todo}|usar(?:lo)?|mover(?:le)?)${here}`,
      ),
      whole(`(?:y )?(?:ahora )?${todo}${here}`),
      whole(
        `(?:de|para) que (?:se )?(?:trata|va|es|sirve|son)${here}|(?:y )?(?:que es|esto que es|esto (?:para que|de que|como) (?:es|sirve|trata|se trata|va|funciona|se usa))${here}|como (?:es|va|esta|sirve|trabaja|funciona|se (?:usa|maneja|hace|contesta|llena|le hace))${here}`,
      ),
      whole(
        `(?:que )?(?:alguien )?(?:me |nos )?(?:(?:explica[rsn]?|explike[n]?|expliques|orienta[rsn]?|oriente[n]?|ayuda[rsn]?|ayude[ns]?|ensena[rsn]?|ensene[ns]?|apoya[rsn]?|apoye[ns]?|guia[rsn]?|guie[ns]?|echan? la mano|dan? una mano|echar la mano|(?:puede[ns]?|podria[ns]?) (?:explicar|orientar|ayudar|ensenar|apoyar|guiar|echar la mano))(?:me|nos)?|(?:dice[ns]?|diga[ns]?|decir|di)(?:me|nos)?(?= (?:que|como|donde|para|de que|por donde)))(?: (?:bien|mejor|otra vez|de nuevo|tantito|poquito|un poco|un poquito|por favor|usted|mas|despacio|paso a paso|con calma|a llenar(?:lo|la)?|a contestar|a registrarme|con (?:esto|eso|el registro|la pregunta)|en esto|aqui|esto|eso|de que (?:se trata|trata|es)(?: esto)?|para que es(?: esto)?|${todo}${here}))+`,
      ),
      whole(
        "(?:que )?(?:me |nos )?(?:explik(?:en?|enme|eme)|explica(?:me)?|orienten?(?:me|nos)?|orienta(?:me)?|ayuden?(?:me|nos)?|ayuda(?:me|nos)?|apoyen?(?:me|nos)?|apoya(?:me)?|guien?(?:me)?)(?: por favor)?|(?:una |alguna )?(?:ayuda|ayudita|explicacion|manita|mano con esto|instrucciones)(?: (?:por favor|de como (?:se hace|funciona|se usa)|para (?:usar|contestar|llenar) esto|con esto|aqui))*|(?:ya )?(?:me perdi|ando perdid[ao]|estoy perdid[ao]|me hice bolas|estoy hech[ao] bolas|no doy una|no puedo con esto|ya me enrede|me enrede)(?: (?:aqui|con esto|ya|en esto))*",
      ),
      whole(
        "(?:what (?:do i do|should i do|do i write|is this|is this about|is this for)|how (?:do|does|can) (?:i|this|it) (?:do this|use this|use it|work|answer)|i (?:dont|do not) (?:understand|get it|know how|know what to do)(?: (?:this|it|how|to|use))*|im (?:lost|confused)|how does this work|can (?:you|someone) (?:help|explain)(?: (?:me|this|it|to|please))*)(?: (?:here|now|please))*",
      ),
    ],
  ],
  [
    "human",
    [
      whole(
        `(?:hablar(?:le)?|hablo|platicar(?:le)?|platico|comunicar(?:me|nos)|comunico|contactar(?:me)?|chatear|tratar(?:lo)?|conversar|consultar(?:lo)?|entender(?:me)|dirigir(?:me)?)(?: (?:mejor|directo|directamente|personalmente|por telefono|yo|un rato|tantito|en persona|esto))*(?: (?:a|con|por))? ${who}`,
      ),
      whole(
        `(?!pas(?:a|e|en|ar) )(?:que )?(?:(?:me|nos) )?(?:comunica[sn]?|comunike[ns]?|comunicar|pasa[sn]?|pase[ns]?|pasar|pone[sn]?|ponga[ns]?|pon|poner|transfiere[ns]?|transfiera[ns]?|transferir|conecta[sn]?|conecte[ns]?|conectar|enlasa[nrs]?|enlase[ns]?|canalisa[rns]?|canalise[ns]?|contacta[sn]?|contacte[ns]?|contactar|atienda[ns]?|turnen?|turnar|remita|dirija)(?:me|nos)?(?: (?:me|nos|directo|mejor|por favor|en contacto|en comunicacion|al telefono))*(?: (?:a|con|por|para))? ${who}`,
      ),
      whole(
        `(?:mejor )?(?:que )?(?:me|nos) ${doesForMe}(?: (?:mejor|directamente|directo|por telefono|por favor|usted))*(?: (?:a|una?|la|el))? ?${who}|(?:mejor )?(?:que )?${who} (?:me|nos) (?:atienda|conteste|responda|llame|marque|hable|puede (?:atender|contestar|responder|llamar|marcar|hablar))(?: (?:por telefono|en persona|mejor|tantito|por favor))*`,
      ),
      whole(
        `(?:no )?(?:hay|habra|habria|tienen|tendran) (?:a )?quien (?:me |nos )?${doesForMe}(?: (?:por telefono|en persona|mejor|con esto|tantito|aqui))*|(?:(?:ando|estoy) )?(?:busco|buscando|buscar) (?:a |con )?${who}(?: (?:para|por) (?:hablar|platicar|una duda|preguntarle))?|(?:me|nos) l[oa]s? (?:puede|pueden|puedes|podria|podrian) (?:comunicar|pasar|poner)|(?:me|nos) l[oa] (?:comunica|comunican|pasa|pasan)|(?:hay|habra|esta|se encuentra) (?:ahi |por ahi |aqui )?(?:alguien|algun[ao]? (?:encargad[oa]|asesor[a]?|operador[a]?|persona|promotora|licenciad[oa]|humano)|la (?:licenciada|promotora|encargada|coordinadora))(?: (?:ahi|aqui|por ahi|de ustedes|en linea|disponible|real))*|(?:no )?(?:hay|habra|habria|existe|tienen|tendran|esta|anda) (?:ahi |por ahi |aqui )?(?:nadie|${who})(?: (?:ahi|aqui|por ahi|de ustedes|por favor|en linea|disponible))*(?: (?:que (?:me |nos )?${doesForMe}(?: (?:con esto|tantito|bien|mejor))*|con quien (?:yo )?(?:hablar|platicar|tratar|pueda (?:hablar|platicar))|para (?:hablar|platicar|que me ${doesForMe})))+`,
      ),
      whole(
        "(?:y )?(?:con|a) quien(?: me)? (?:hablo(?= para| de| por)|puedo (?:hablar|platicar|tratar|dirigir(?:me)?|preguntar(?:le)?|llamar)|me comunico|comunico|platico|trato|pregunto|me dirijo|podria hablar|debo hablar|hay que hablar)(?: (?:para|de|por|ahi|aqui|mis dudas|una duda|que me \\S+))*",
      ),
      whole(
        `(?:yo )?no (?:hablo|platico|quiero|queremos|me gusta|me late)(?: (?:nada|hablar|platicar|hablarle|tratar|tratos|escribirle|estar|hacerlo|seguir|contestarle|escribir|escribiendo|hablando))*(?: (?:con|a))? (?:un |una |las |los |el |la )?(?:robots?|maquinas?|bots?|computadoras?|contestadoras?|grabadoras?|grabacion|aparatos?)`,
      ),
      whole(
        `(?:que )?(?:me |nos )?(?:llamen|llame|llaman|llama|marken|marke|hablen por telefono|hable por telefono|devuelvan la llamada|(?:pueden?|podrian?) (?:llamar|marcar|hablar por telefono))(?:me|nos)?(?: (?:por favor|por telefono|mejor|a mi (?:telefono|celular|numero|cel)|al (?:telefono|celular|cel)|ustedes|tantito|de favor|un rato))*|(?:una )?(?:llamada|atencion (?:personal|humana|personalizada|directa|de (?:una )?persona)|trato (?:humano|personal|directo))(?: (?:por favor|de ustedes|con (?:alguien|una persona)))*`,
      ),
      whole(
        `mejor con ${who}|(?:por favor )?(?:mejor )?(?:una persona|alguien|un humano|gente) (?:de verdad|real|de a de veras|de carne y hueso|que no sea (?:un |una )?(?:robot|maquina|bot))${real}`,
      ),
      whole(
        "(?:can i |could i |may i |let me |i want to |id like to |i need to |i would like to |please )*(?:(?:talk|speak|chat) (?:to|with)|get|call|reach) (?:a |an |the )?(?:real |live |actual )?(?:person|human|someone|somebody|agent|operator|representative|human being|social worker|manager|staff)(?: (?:please|there|real|who can help me|instead))*|is (?:there )?(?:anyone|anybody|someone|somebody) (?:there|i can talk to|real)|(?:have )?someone (?:to )?(?:call|help) me",
      ),
    ],
  ],
  [
    "language",
    [
      whole(
        `(?!l[aeo]s? que |no (?!tienen|hay|habra|se puede|lo tienen|esta))(?:(?:lo |la |me |se |todo |esto |eso |no |si |y |mejor |que )*(?:quiero|quisiera|sea|hablar|hablan?|hablas|hable[ns]?|escrib(?:ir|e|a|an|en)|segu?ir|sigamos|continuar|cambiar|cambi[ae]n?|cambias|poner|ponga[ns]?|pon|puede[ns]?|podria[ns]?|pueden ser|ser|es|este|esta|hay|tienen?|tienes|existe|viene|manda[rsn]?|mande[ns]?|contesta[rsn]?|conteste[ns]?|responda[ns]?|atiend[ae]n?|traducir|traduzca[ns]?|traduce[ns]?|entiendo|entienden?|leo|pasar|pasen?|da[rn]?|den)(?:me|lo|le|selo|melo|nos)? (?:todo |esto |eso |los mensajes )?)*(?:alguien )?(?:que (?:hable|sepa) )?(?:(?:en|al|a|el|la|de|por|version en|solo) )*${tongue}(?: (?:tambien|por favor|mejor|no hay|no se puede|no tienen|please|se puede|puede ser|seria posible|o no))*`,
      ),
      whole(
        `(?:yo )?(?:no|casi no|solo|nada mas|apenas) (?:hablo|entiendo|se|leo|le entiendo|hablamos)(?: (?:bien|mucho|muy bien|hablar|leer|al|el|en))* ${tongue}(?: (?:bien|mucho|muy bien))?|(?:i )?(?:dont|do not|cant) (?:speak|understand|read) spanish(?: (?:well|very well|very good))?|(?:my )?spanish (?:is )?(?:not|no) (?:very )?good|(?:do|can|could|does) (?:you|we|it|this|someone|anyone)(?: (?:please|guys))? (?:speak|talk|write|continue|switch|have|be|text|do)(?: (?:this|it|to|in|me|any|be|the))* (?:english|spanish|another language)|english(?: (?:please|version|instead|if possible|only|language))*`,
      ),
      whole(
        "(?:(?:quiero|quisiera|deseo|prefiero|como) )?(?:cambi(?:ar|o|a|e|en|arle|arlo|arme)|escoger|elegir|seleccionar|otro|tienen(?: otro)?|hay(?: otro)?|que|en que|cuales?|en cual)(?:me|le)?(?: (?:de|del|el|la|mi|al|otro|otros|otra|mas|quiero|de otro|hay))* (?:idiomas?|lenguas?|lenguaje)(?: (?:hay|tienen|manejan|hablan|por favor|puede ser|se puede|de esto|del chat|de los mensajes))*",
      ),
    ],
  ],
];

export const parts = { question, about, notices, theirs, tellV, thing };
