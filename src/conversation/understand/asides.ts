import { foldLetters } from "./fold.ts";
import { openPhrases } from "./phrases.ts";

// What stands around a day, an hour or a number and says nothing of which.

/** Said anywhere, and nothing by it. */
export const asides = openPhrases({
  aside: `simón, simon, otra vez, nuevamente, le molesto para decirle que, le escribo para decirle que, le hablo para decirle que, le aviso que, les aviso que, le comento que, le comento, por mi trabajo, por el trabajo, por mis hijos, por la escuela, arre, arre pues, fierro, aunque sea, me urge, nomás hay, nada más hay, solo hay, híjole, híjole pues, acordamos que, aquí acordamos que, quedamos que, quedamos en que, la mayoría dice que, yo voto por, voto por, me dijeron que, me citaron para, me citaron, se hace, se va a hacer, lo van a hacer, la van a hacer, va a ser, van a ser, se hará, se celebra, cae en, cae, en mi casa, voy a estar, vamos a estar, me encuentran, nos encuentran, nos juntamos, nos reunimos, a cualquier hora, a la hora que sea, a la hora que gusten, a la hora que quieran, todo el día, me queda al cien, me queda de perlas, me queda al tiro, me queda súper, dígale que, díganle que, dile que, avísele que, if possible, is perfect, is ok, is okay, sounds great, estaría mejor, sería mejor, está mejor, disculpe la molestia, disculpe las molestias, disculpen la molestia, perdone la molestia, con la pena, yo podría, yo puedo, podría, diría yo que, diría yo, we, wey, güey, hola, hola que tal, qué tal, buenos días, buen día, muy buenos días, buenas tardes, buena tarde, muy buenas tardes, buenas noches,
    buena noche, muy buenas noches, buenas, muy buenas, saludos, saludos cordiales, hello, hi, hey, good morning, good afternoon,
    good evening, por favor, por favorcito, de favor, porfavorcito, si es tan amable, si fuera tan amable, si me hace el favor, si me hace favor,
    gracias, muchas gracias, mil gracias, muchísimas gracias, gracias de antemano, de antemano gracias, se lo agradezco,
    te lo agradezco, se los agradezco, bendiciones, dios lo bendiga, dios la bendiga, dios te bendiga, dios los bendiga, disculpe, disculpa, disculpen, perdone,
    please, thanks, many thanks, thank you, thank you very much, thank you so much, sorry, excuse me,
    oiga, oye, oigan, señor, señora, señorita, seño, joven, jovencito, amigo, amiga, licenciada, licenciado, lic, profe, profesora, profesor, maestra, maestro, doctora, doctor,
    mija, mijo, mijita, mijito, hija, hijo, jefa, jefe, comadre, compadre, manita, mana, vecina, vecino, señito, güera, guero, don, doña, muchacha, muchacho, bonita, promotora, trabajadora social,
    si dios quiere, si dios nos presta vida, si dios me presta vida, primero dios, dios mediante, con el favor de dios, gracias a dios, dios primero, a la buena de dios,
    con gusto, con mucho gusto, cómo no, claro, claro que sí, por supuesto, desde luego, seguro, de seguro, sin falta, sin problema, no hay problema, ningún problema,
    si no es molestia, si no es mucha molestia, si no hay inconveniente, si no le molesta, si no les molesta, si me hacen el favor, si se puede por favor, si no es muy tarde, si no es tarde, si no es muy noche, si no es muy temprano, si no es mucho problema, si no hay problema, si no es mucha lata, si no le incomoda, si no es abusar, y contando, que fuera, que fuese, si hay lugar, si todavía hay lugar, si aún hay lugar, si hay cupo, si todavía hay cupo, opino que, yo opino que, hora de aquí, hora local, hora del centro, hora de méxico, si están de acuerdo, si está de acuerdo, si no tienen inconveniente, si no tiene inconveniente, si está bien, si les queda, si le queda, si les queda bien, si le queda bien, si les acomoda, si le acomoda, para servirle, para servirles, a sus pies, ya le dije que, ya te dije que, ya les dije que, te digo que, le digo que, le dije que, compa, carnal, bro, amigos, corazón, mi amor, mi vida, si me haces el favor, si me hacen favor, si me haces favor, si serían tan amables, que cae en, que cae, que viene siendo, si dios nos da licencia, si dios me da licencia, si dios nos permite, si dios lo permite, si dios me permite, si dios nos da vida, si dios me da vida, si dios me deja, primero dios y la virgen, si nos da vida dios, gracias a diosito, yo diría, yo diría que, a mi me queda, a mí, a nosotros, a mi parecer, apenas, pero temprano, pero tempranito, no puedo antes, antes no puedo, no puedo más temprano, no puedo después, después no puedo, más tarde no puedo, antes no, más tarde no, no más tarde, no mas temprano, se me hace, por ahora, por lo pronto, ash, ush, aja, ajá, ándele sí, pus, la verdad es que, verdad, va a estar bien, estará bien, se lo encargo, se los encargo, le encargo, con puntualidad, con permiso, a sus órdenes, a sus ordenes, servidora, servidor, quedo al pendiente, quedo atenta, quedo atento, quedo pendiente, fíjese usted, ay, ora pues, a poco, va que va, ya estás, ya estuvo, con confianza, por favorcito, le agradecería, se lo agradeceré, bonito día, lindo día, excelente día, feliz día, q tenga buen dia,
    ok, okey, okay, oki, vale, va, sale, sale y vale, sale pues, va pues, órale, órale pues, ándale, ándale pues, ándele, ándele pues, listo, perfecto, excelente, de acuerdo, de una vez,
    bueno, bueno pues, pues, pues sí, mire, mira, miren, fíjese, fíjate, fíjese que, mire usted, este pues, eh, ah, ay, uy, mmm, em, pos, máare, maare, uta, oh, eh pues, ira, a ver pues,
    jaja, jajaja, jajajaja, jeje, jejeje, jiji, jijiji, ja, je, haha, lol, xd, jajaj, ajajaja,
    sí claro, sí señor, sí señora, sí señorita, sí por favor, sí gracias, así, así es, así mero, eso, eso es, ese mero, ese mismo, ese día, ese está bien, ese nomás,
    nada más, nomás, nada mas eso, solamente, solo, sólo, únicamente, only, just, justo, exactamente, exacto, mero, mera, es todo, es todo gracias, sería todo, y ya, yo digo, yo digo que, digo yo, digamos, digamos que,
    me queda bien, me queda perfecto, me queda mejor, me queda muy bien, nos queda bien, nos queda mejor, me parece bien, me parece perfecto, está bien, esta bien, estaría bien, estaría perfecto, está perfecto, es perfecto,
    se me hace bien, se me hace mejor, me acomoda, me acomoda mejor, me acomoda más, nos acomoda, me conviene, me conviene más, nos conviene, me late, me late más, me va bien, me viene bien, me funciona, me sirve, me sirve más, se me facilita, se me facilita más, le parece, les parece, si le parece, si les parece, si le parece bien, si les parece bien, si gusta, si gustan, si quiere, si quieren, si pueden, si puede, si alcanzan,
    que tenga buen día, que tengan buen día, que esté bien, cuídese, nos vemos, ahí nos vemos, nos vemos ahí, allá nos vemos, los espero, las espero, la espero, lo espero, le espero, te espero, ahí los espero, ahí la espero, aquí los espero, aquí la espero, ahí estaré, ahí estaremos, ahí estoy, aquí estoy, aquí estaré, ahí llego, ahí le caigo, ahí les caigo,
    todo bien, muy bien, bien, mejor, entonces, ya, pues mejor, pues ya, yo creo pues, por mí, por mi parte, de mi parte, para mí, para nosotros, para mi está bien, para ir, para no fallar, de preferencia, preferentemente, de preferible, si es posible, si se puede, por fa, plis,
    tengo libre, tengo tiempo, tengo chance, tengo el día libre, tengo espacio, estoy libre, estoy disponible, estamos libres, ando libre, estoy desocupada, estoy desocupado, no tengo problema, no hay bronca, no hay pedo, no pasa nada, fijo, segurísimo, ni modo, sin más, la mera verdad, la verdad, la neta, i would like, i want, i can, i prefer, works for me, is fine, is good, its fine, would be great, sounds good, lets do, let us do, how about`,
});

/** Of wanting, coming and setting a day: they say nothing of which. */
const verbs =
  /^(?:(?:quier|quisier|prefier|prefer|apunt|anot|agend|apart|reserv|escoj|elij|eleg|asist|acud|inscrib|registr|program|citen|citem|cite)\p{L}*|pon(?:ga|gan|game|ganme|gale|ganos|me|le|lo|la|nos|gamos|gamosle|gamosla|gamoslo)|dej(?:e|a|ame|eme|enme|elo|emelo|amelo|emela|amela|emoslo)|pued[aoe]|puedes|pueden|podria|podrian|podriamos|podemos|podre|venir|veng\p{L}*|vendria|vendre|vendremos|vay\p{L}*|vamos|voy|ire|iremos|iria|ir|lleg(?:o|amos|aria|are|ar|aremos|uen|ue)|caig\p{L}*|acerq\p{L}*|acerc\p{L}*|present(?:o|arme|arnos|amos|are)|esper(?:e|en|enme|eme|arlos|arla|are)|recib\p{L}+|atend\p{L}+|atiend\p{L}+|caer|caele|paso|pase|pasen|pasar|pasaria|pasamos|pasare|visit\p{L}*|sea|sean|queda|quede|quedaria|quedamos|quedo|quedar|conviene|convendria|acomoda|acomodaria|acomode|funciona|sirve|gusta|gustaria|gusten|late|parece|parezca|seria|estaria|esta|estare|estaremos|disponibles?|libres?|desocupad[oa]s?|estoy|marqu\p{L}*|llam\p{L}+|habl(?:e|en|eme|enme|ame)|cambi\p{L}+|muev\p{L}+|entro|entra|entramos|empezamos|empezar|empieza|empiece|empezaria|inicia|iniciamos|iniciar|inicie|comenzamos|comenzar|comienza|hacemos|hagamos|hagan|hagamosl[ao]|vernos|vemos|veamos|reunirnos|reunamos|nos|me|se|les?|lo|yo|nosotros|usted|ustedes|cita|visita|hora|platica|sesion|would|works|good|fine|great|be|can|come|ok|tarjeta)$/u;
/** The same looking back. */
const told =
  /^(?:born|naci|nacio|nacimos|nacid[oa]|vine|vinimos|fui|estuve|acudi|asisti|apenas|tocaba|tuve|platicamos|fue|fueron|vino|vinieron|pasaron|paso|hicieron|hizo|hubo|empezo|empezaron|empezamos|inicio|iniciaron|iniciamos|comenzo|comenzaron|llego|llegaron|estuvo|estuvieron|visito|visitaron|tuvimos|fuimos|hicimos|ocurrio|sucedio|era|eran|toco|was|were|it|reunion|asamblea|taller|creo_que)$/;

/** Whether a word says only that somebody wants it, or comes. */
export const isIdle = (word: string, past: boolean): boolean => verbs.test(word) || (past && told.test(word));

/** What begins with one of these after an answer tells why, where or with whom. */
export const tails = openPhrases({
  why: `porque, por que, es que, ya que, como, debido a, puesto que, antes no, más temprano no, más tarde no, para que, y así, así que, para no, antes de eso no, then, because, pues porque, es el único día que, es el único día, es mi único día, que es cuando, que es el día que, ni un, ni`,
  where: `que ya, que ese día, que ese, que ahí, que allí, que me, que nos, que mi, que tengo, que descanso, que salgo, que estoy, que hay, que va, que vamos, que voy, que llega, que llegan, que sale, que vienen, que regreso, que puedo, que podemos, que traigo,
    ahí, aquí, allá, allí, en, con, para, pa, cuando, al, después de, después del, antes de, antes del, saliendo, saliendo de, luego de, terminando, acabando, día de, que es día de, dia del, día del, yo, mi, mis, los, las, le, te, la, lo, a esa hora, a ver si, de pasada, y le, y les, y llevo, y voy, y ahí, y con, y de ahí, y gracias, y luego, y yo, en lo que, mientras, por ser, por aquello, por el, por la, por lo, por si,
    me dan, me desocupo, me libero, me toca, me tocan, me dejan, me pagan, me llevan, me lleva, me acompaña, nos toca, nos dan, ya me, ya nos, ya puedo, ya podemos, ya estoy, ya estamos, ya es, ya salgo, ya tengo tiempo, ya llego, ya regreso, salgo temprano, salgo de, salgo del, llegamos, vengo, vivo, descanso, llego, ya pasadas, ya pasado, ya pasando, es mi descanso, es cuando, es mi día libre, temprano, tempranito, because of, at the, with, after, before, when`,
  sum: "con todo y, voy en, según el, según la, según los, contando, ya contando, ya conté, incluyendo, con todo, conmigo, junto con, más bien dicho",
});

const refusing = new Set(
  "no ni nunca tampoco o u pero aunque excepto menos salvo quiza quizas depende otro otra otros otras cambiar si creo sino tal mejor jamas cita citas ocupada ocupado ocupados ocupadas compromiso compromisos imposible dificil complicado trabajo trabajamos fuera lejos viajo viaje viajamos consulta boda fiesta lleno llena cualquier cualquiera cualquera cancelar cancelo ninguno ninguna alguno algun tambien".split(
    " ",
  ),
);
const torn = new Set(
  "o u mejor otro otra otros otras cambiar quiza quizas depende cualquier cualquiera cancelar cancelo tambien".split(
    " ",
  ),
);

/** Whether the rest of a message may be left out: `why` may say what cannot be. */
export const isHarmless = (words: readonly string[], why: boolean): boolean =>
  words.length <= 14 &&
  !words.some((word, at) =>
    word === "trabajo"
      ? !why && at > 0 && !/^(?:del?|al|el|mi|su|un)$/.test(words[at - 1] ?? "")
      : (why ? torn : refusing).has(word),
  ) &&
  (why || !elsewhere.test(words.join(" ")));

/** «Me voy a Puebla», «ando fuera»: whoever is elsewhere does not come. */
const elsewhere =
  /\b(?:voy|vamos|ando|andamos|estoy|estare|salgo|salimos|fui) (?:a|para|en|fuera|lejos)\b(?! (?:\w+r\b|(?:la|mi|su) casa))/;

/** Folded as the phrases are; «llego» stays readable to the patterns, which take it as it is written. */
export const foldedWords = (words: readonly string[]): readonly string[] =>
  words.map((word) => foldLetters(word) || word);
