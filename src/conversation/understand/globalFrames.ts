import { heardPattern } from "./heard.ts";

// What stands around a command: the wish it is said with, what somebody says of themselves, and why. Each is a pattern
// for whole words of what is heard.

const begins = (source: string): RegExp => heardPattern(`^(?:${source})(?= |$)`);

const can =
  "(?:puedo|puede|puedes|pueden|podemos|podria|podrias|podrian|podriamos|pudiera|pudieran|pudieras)";

/** «Quisiera ver si», «¿me haría el favor de», «cómo le hago para»: a wish, of which the verb follows. */
export const wishing: readonly RegExp[] = [
  begins(
    "(?:yo |ya |lo que |pues |mejor |ahorita |nada mas |solo |tambien |de plano )*(?:si )?(?:me |nos )?(?:quiero|quisiera|quisieramos|queremos|queria|deseo|deseamos|me gustaria|nos gustaria|necesito|necesitamos|necesitaba|ocupo|ocupamos|requiero|prefiero|preferiria|me urge|urge|pido|solicito|tengo que|hay que|vamos a|voy a|ando queriendo|busco|estaria bien|seria bueno|era para|es para|tenia que)(?: (?:que es|es|ver si|pedir(?:le|les)?|de favor|yo|ya|mejor|por favor))*",
  ),
  begins(
    `(?:yo |y )?(?:se )?(?:me |nos )?(?:lo )?${can}(?: (?:el favor de|de favor|por favor|yo|usted|ustedes|ya|hacer (?:el )?favor de))*`,
  ),
  begins(
    "(?:se puede|se podra|se podria|sera que (?:se puede|puedo|me puede|me pueden|podria)|sera posible|es posible|(?:hay|habra|no hay|no habra|existe) (?:alguna |algun |una |un )?(?:modo|manera|forma|chance|chanza|posibilidad|oportunidad) de(?: que)?|como (?:le hago|hago|puedo hacer|puedo|podria|se hace|se le hace|le podria hacer|hacer|hacerle) (?:para|pa)|como(?: le)?(?: puedo| podria)?|de que manera|donde (?:puedo|le pico para|se puede|le hago para)|a quien le digo (?:para|que))",
  ),
  begins(
    "(?:favor de|me (?:hace|hacen|haces|haria|harias|harian) (?:el |un )?(?:favor|favorcito) de|si (?:me|nos) (?:hace|hacen|haces|hiciera|hicieran) (?:el |un )?favor de|hag(?:a|an|ame|anme|an me) (?:el |un )?favor de|haz(?:me)? (?:el |un )?favor de|le (?:pido|encargo|ruego|suplico|agradeceria)|les (?:pido|encargo|ruego|suplico|agradeceria)|te (?:pido|encargo)|(?:de favor|tantito|por favor)|deja(?:me)?|deje(?:me|nme)?|me (?:deja|dejas|dejan|permite|permites|permiten)|permita(?:me)?|permite(?:me)?|si se puede|a ver si(?: me)?|let me|i would like to|i need to|i want to|can you|could you|can i|may i)",
  ),
];

/** What people say of themselves, which commands nothing: «no sé escribir bien», «ya no me interesa». */
const aboutOneself =
  "(?:(?:la verdad|es que|como|porque|pues|ya|yo|ay|y|pero|casi|ahorita|la mera verdad|fijese que|mire|oiga|sabe que) )*(?:no (?:le |lo |les |me |se |la )?(?:se|entiendo|entendi|comprendo|veo|oigo|escucho|leo|hallo|puedo|pude|quiero|sirve|funciona|jala|sale|deja|interesa|acuerdo|gusta|late|conviene|urge|tengo (?:tiempo|lentes|mis lentes|credito|saldo|internet|ganas|paciencia)|soy (?:bueno|buena|muy bueno|muy buena)|me siento|traigo (?:mis )?lentes|se (?:leer|escribir|usar|usarlo|moverle|mucho de))|me (?:hice|hago) bolas|me perdi|estoy (?:perdid[ao]|ocupad[ao]|batallando|apurad[ao]|hart[ao]|confundid[ao])|ando (?:ocupad[ao]|apurad[ao])|tengo (?:prisa|duda|dudas|una duda|unas dudas|varias dudas|una pregunta|muchas dudas)|me (?:canse|arrepenti|aburri|enfade|desespere|confundi|fastidie)|esta (?:muy )?(?:largo|larga|dificil|complicado|enredado)|es (?:mucho|mucha|muy (?:largo|tardado|dificil|complicado))|son (?:muchos?|muchas?|demasiados?)(?: (?:mensajes|preguntas))?|(?:cambie de|hubo un) (?:opinion|idea|problema|numero)|mande (?:de mas|sin querer)|soy (?:grande|mayor|una persona (?:mayor|grande))|(?:mi )?letra (?:es )?(?:muy )?chiquita|(?:por escrito )?no me (?:doy a entender|se (?:explicar|dar a entender)|explico)|se me (?:enreda|dificulta|complica|hace dificil)|gracias|i (?:dont|do not|cant|cannot) (?:understand|speak|read|know|get)(?: \\S+){0,3})(?: (?:todo|nada|bien|mucho|muy|casi|esto|eso|aqui|ahi|a esto|a eso|de esto|con esto|a la maquina|a estas cosas|de estas cosas|al celular|el celular|al telefono|las letras|letra|escribir|leer|usar|usarlo|usar esto|contestar|ni escribir|moverle|hacer(?:lo|le)?|que hacer|que poner|como se hace|que dice|que tengo que (?:hacer|poner)|lo que dice|seguir|seguirle|de (?:la )?tecnologia|yo|ya|tanto|eso|solo|sola|por escrito|recibirlos|recibir nada|nada de (?:eso|esto)))*";

const state = begins(aboutOneself);
const openers = begins(
  "(?:aqui|ahi|ay|uy|ah|oh|ush|nel|nambre|hijoles|hijole|chin|chispas|chale|caray|ups|mmm?|este|pero|y|bueno|pues|oiga|oye|mira|mire|o sea|osea|sabe que|sabes que|a ver|entonces|mejor|ya|si|no no|de plano|la verdad|neta|con la pena|fijese que|fijate que|es que|disculpe la molestia|disculpe que la moleste|disculpen|con permiso|espere|esperame|esperese|perdon|perdone|joven|seno|senito|muchacha|muchacho|jovencita|mija|mijo|compa|amigo|amiga|carnal|hermano|hermana|ustedes|usted|hola|buen dia|que tal|que tenga buen dia|ok|sale|va|orale|please|sorry|actually|ni modo|al rato|ahora|ahorita|hoy|primero|antes|otra vez|de nuevo)",
);

/** How many words of a wish, a call or a state begin at a place; all the lengths there may be. */
export function leadsAt(words: readonly string[], from: number): readonly number[] {
  const rest = words.slice(from).join(" ");
  const found = [...wishing, openers, state]
    .map((pattern) => pattern.exec(rest)?.[0] ?? "")
    // «No quiero cancelar» cancels nothing.
    .filter((lead) => lead !== "" && !refusing.test(lead))
    .map((lead) => lead.split(" ").length);
  return [...new Set(found)];
}

const refusing = heardPattern(
  "(?:^| )no (?:(?:me|le|se|lo|la) )?(?:quiero|puede|puedes|pueden|puedo|podria|pude|deja|gusta|interesa|late|conviene|urge|voy a|se puede|sirve|acuerdo)$",
);

const wholeState = heardPattern(`^(?:${aboutOneself})$`);
const closing = heardPattern(
  "^(?:como (?:le hago|hago|se hace|se le hace)|o que|o como|o que onda|ya|mejor|pues|por favor|por fa|de favor|porfis|ahorita|hoy|ahora|por ahora|por el momento|de una vez|ok|va|sale|si|si no es (?:mucha )?molestia|si no es mucho pedir|si se puede|si pudiera|si puede|si es tan amable|si es posible|si me hace el favor|si me hacen favor|gracias|muchas gracias|de antemano gracias|bye|adios|bendiciones|saludos|eso es todo|es todo|nada mas|tantito|un momento|un ratito|otra vez|de nuevo|nuevamente|urgente|es urgente|lo mas pronto posible|rapido|pronto|oiga|oye|senorita|seno|joven|licenciada|amiga|amigo|compa|compadre|compadrito|comadre|comadrita|man[oa]|manit[oa]|carnal|carnalito|bro|wey|guey|we|jefe|jefa|jefecit[oa]|prim[oa]|vecin[oa]|mij[oa]|mijit[oa]|amiguit[oa]|licenciado|lic|licen|maestr[oa]|profe\\S*|senora|senor|senito|muchach[oa]|jovencit[oa]|usted|ustedes|verdad|no|please|thanks|thank you|now|disculpe|disculpen|disculpe la molestia|perdon|perdone|con permiso|jaja\\S*|jeje\\S*|aqui|yo|le encargo|se lo encargo|se lo agradezco|se los agradezco|se lo agradeceria|lo antes posible|cuando (?:pueda|puedan)|eh|pa que no|por piedad|por el amor de dios|dios (?:la|lo|los) bendiga|buenas tardes|buenos dias|buenas noches)$",
);
const whyClosing = heardPattern(
  "^(?:porque|por que|es que|ya que|pues es que|pues ya|para que|para poder|para ver|para no|pero ya|y ya|como|because|que|yo no|ya (?:no|me|estoy|cambie|tengo|son|van)|yo (?:ni|ya|nunca|vivo|estoy|soy|tengo|trabajo)|es (?:la|el|mi|un|una|muy|mucho)|estoy|ando|tengo|soy|(?:al|el) fin|me (?:llegan|mandan|equivoque|molesta|molestan|da|estan)|no (?:se|quiero|puedo|me|le|tengo|es|voy|estoy|la|lo|veo|soy)) \\S+(?: \\S+){0,9}$",
);

/** Whether what ends a message asks for nothing: thanks, a state, or why. */
export const endsIdly = (rest: string): boolean => closing.test(rest) || wholeState.test(rest);

export const endsWithWhy = (rest: string): boolean => whyClosing.test(rest);

/** A clause that only goes along with a command beside it. */
const idleClause = heardPattern(
  "^(?:(?:buenas|buenos|muy) \\S+|(?:ya )?no (?:quiero|gracias)(?: nada)?|dej[ae](?:mos)?lo asi|(?:ay|uy|ah|oh|no) no|(?:(?:no|pues|ya|mejor|y|bueno|este) )*(?:siempre|mejor|ya|pues) no|(?:mejor )?(?:ahi |asi )?dej[ae]n?lo(?: ahi| asi)?|no hay (?:nadie|problema)|si no es (?:mucha )?molestia|disculpe(?:n)?(?: (?:la|las) molestias?| que (?:la|lo|los|les) moleste)?|(?:luego|despues|al rato|otro dia|manana|mas tarde|en otra ocasion|cuando (?:pueda|tenga tiempo|tenga chance|este mi \\S+)) (?:(?:yo|ya|la|lo|le|les|me|se) )*(?:ago|leno|contesto|termino|sigo|sigue|registro|intento|veo|vemos|busco|mando|hago|yamo|lamo|buelvo|vuelvo|regreso|entro|conecto)(?: (?!o |si )\\S+){0,4}|me fui (?:muy |bien |demasiado )?rapido|le pike sin (?:querer|fijarme|darme cuenta)|fue sin querer|sin querer|ya estuvo (?:bueno|bien)(?: (?:de|con) (?:tant\\w+ )?\\w+)?|ya lo pense(?: bien| mejor)?|lo pense (?:bien|mejor)|cambie de (?:opinion|idea|parecer)|me arepenti|(?:mejor )?(?:despues|luego|otro dia|en otra ocasion)(?: mejor)?|(?:bor|kit|elimin|tir)[ae]n?l[oae]s?|(?:eres|es|esto es)(?: un| una)? (?:robot|makina|bot|grabacion|computadora)|una (?:disculpa|pregunta|consulta|duda)|con quien hablo|soy (?:yo|grande|persona mayor)|asi no|eso no|no es (?:asi|eso)|esta bien|ya estuvo|ni modo|me (?:equivoque|confundi)|que (?:pena|verguenza)|me da pena|tengo (?:prisa|un problema|una emergencia)|(?:de|es) (?:urgencia|urgente)|ya (?:me )?(?:voy|estuvo|basta|aburren|cansaron|chole)|a ver|basta|estan molestando|molestan mucho|me (?:llegan|mandan) (?:muchos?|demasiados?|a cada rato)(?: mensajes)?)$",
);

/** «Esa no la contesto, la que sigue»: what comes after something that is left out. */
export const isNextClause = (said: string): boolean => nextClause.test(said);
const nextClause = heardPattern(
  "^(?:mejor |y |pues )*(?:con |a )?(?:la |el )?(?:que sigue|siguiente|otra)(?: pregunta)?$",
);

export const isIdleClause = (said: string): boolean =>
  closing.test(said) ||
  wholeState.test(said) ||
  idleClause.test(said) ||
  openers.exec(said)?.[0] === said ||
  (endsWithWhy(said) && /^(?:porke|es ke|ya ke|por ke|para ke)/.test(said));

/** What people say of how it is for them, and no answer to anything: «esto es muy difícil», «ya no vivo ahí». */
export const isTelling = (said: string): boolean =>
  said.split(" ").length <= MostTold && telling.test(said) && !answering.test(said);

const MostTold = 14;
const telling = heardPattern(
  "(?:^| )(?:no|ni|ya|me|es|esto|eso|se|soy|estoy|ando|tengo|esta|estan|le|les|son|nos|mi|yo|ella|porque|que|lo|la|los|las|abia|habia|my|our)(?= |$)",
);
const answering = heardPattern(
  "\\d|(?:^| )(?:si|pero|voy|vamos|vengo|(?<!no )puedo|podemos|o|somos|(?<!ya )van|(?<!no )quiero|claro|lugar|sesion|platica|taller|cita|visita|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|ir|asistir|llamo|vivo en)(?= |$)",
);
