import type { FieldOf } from "./fields.ts";

// What was to be done, to come, or to be had by now: arriving, attending, receiving, signing.

const deed = "me gano (?:el sueño|el tiempo|la hora)|se me (?:hizo (?:bien |muy )?tarde|olvid\\w+|paso|fue)";

/** Given away as it was to be: «ya se lo di a la maestra»; what is done to it otherwise is another deed. */
const handed =
  "(?:se |les? )l[oa]s? (?:di|mande|entregue|lleve|pase|puse|deje)(?= |$)(?! (?:mi|el|la|usted|su|otr|a (?:dar|ir|hacer|pasar|ver|mandar))\\w*)|(?:hasta )?l[oa]s? (?:comparti|termine|acabe)(?: |$)|(?:me|nos) l[oa]s? (?:pusieron|hicieron|aplicaron|dieron)(?: |$)";
/** What went wrong on the way: «se me trabó», «estaba cerrado», «me pide contraseña». */
const failed =
  "(?:me|nos) (?:sale|salia|salio|marca|marcaba|marco|dice|decia|pide|pedia) (?:que (?:no|hay)|(?:un )?error|(?:la |una )?(?:contraseña|clave)|cosas)|(?:me |nos )?(?:quede|quedamos|quedaron) (?:a deber|debiendo|cort[oa]s?|a medias|a la mitad)|me deben|nos deben|se (?:me |nos )(?:trab|cay|atasc|congel|bloque|borr|perd|apag|cicl)\\w*|se (?:me |nos )?(?:fue (?:la (?:luz|señal)|el (?:internet|sistema|agua))|acabaron|agotaron|termino el|cayo el sistema)|(?:estaba|estuvo|encontre|encontramos|halle)(?: todo)? (?:cerrad|caid)\\w*|ya (?:habian|estaba|estaban) (?:cerrad|cerro)\\w*|no (?:me |nos )?(?:carg|abri|abre|dej(?:a|o|aba|aron)|entr[oa]|jal|sirv|funcion|aparec|prend|alcanz|halle|encontr)\\w*|se (?:le|les|me|nos)? ?(?:acab|termin|descompus|fue|cayo|ech[oó] a perder|atoro|trabo|agot)\\w* (?:la|el|l[oa]s) \\w+(?: (?:a la|al|a los|a las|de|del) \\w+)*(?=$| y )|me traen (?:a|de) (?:vuelta|un lado)\\w*";

export const fieldsOfDeeds: readonly FieldOf[] = [
  {
    asks: "(?:\\w{2,}[ai]ste|te (?:\\w+aron|\\w+ieron|lego|dio|funciono)|has \\w+d[oa]|le (?:lego|dieron))",
    when: "past",
    yes: handed,
    no: failed,
  },
  {
    asks: "(?:ya )?legaste|legaron ustedes|encontraste el|diste con|entraste|ya estas (?:aqui|ahi|en|adentro)",
    yes: "(?:aqui|aca|ahi|aya|alla|ala)(?: mero| merito| ya)? (?:ando|estoy|estamos|andamos|legue|legamos|me tienen|sentad|adentro|afuera|estuve|parad|formad)\\w*|(?:est[oa]y|ando|estamos|andamos)(?: ya)? (?:aqui|aca|ahi|aya|adentro|dentro|sentad|formad|esperando (?:aqui|afuera|a que (?:empi|abr|inici))|afuera|parad|en (?:la (?:puerta|entrada|fila|plaza|sala|recepcion|cancha|banqueta)|el (?:salon|lugar|patio|kiosco|auditorio|centro|modulo))|hasta (?:adelante|atras|enfrente))\\w*|acab(?:o|amos) de legar|(?:legue|legamos)(?! (?:tarde y|y ya no|cuando ya))(?: |$)",
    no: "lego (?:como )?(?:a las?|en|al rato|mas tarde)|(?:voy|vengo|vamos|venimos|ando|andamos|sigo|estoy|estamos) (?:ya )?(?:en camino|de camino|rumbo|saliendo|legando|para (?:aya|ala|alla)|por (?!la puerta)|a (?:la mitad|medio|medias|unas?|dos|tres|cinco|diez)|en (?:la (?:combi|micro|parada|carretera|casa|caseta|central|troca|camioneta)|el (?:camion|trafico|taxi|carro|metro|micro|crucero))|tarde|retrasad|perdid|bajando|subiendo|buscand|esperando (?:la|el|que|a) (?:combi|camion|taxi|micro|pas\\w+|uber|mi))\\w*|apenas|ya (?:mer[oi]t?o?|casi)(?:$| (?:lego|legamos|voy|vamos|estoy))|(?:me|nos) faltan? |en (?:un ratito|\\w+ (?:min\\w*|minut\\w*)) (?:lego|legamos|estoy|estamos|caigo)|(?:me|nos) perdi\\w*|no (?:encuentro|encontramos|halo|halamos|doy con|damos con|he legado|hemos legado|ubico)|estoy a \\w+ (?:min\\w*|cuadra\\w*|cale\\w*)|todavia (?:voy|ando|estoy en|vengo)",
  },
  {
    asks: "en camino|ya vienes|vienes (?:para|pa) aca|ya saliste|ya vas (?:para|a)|vienes cerca|ya vienen",
    yes: "(?:voy|vengo|vamos|venimos|ando|andamos)(?: ya)? (?:pasando|legando|saliendo|bajando|subiendo|entrando|cruzando|por (?:el|la|los|las)|en (?:la|el) (?:combi|micro|camion|taxi|carretera|camino|bici|moto|trafico|troca|camioneta|crucero|metro|carro)|a (?:media|medio|unas?|dos|tres|cinco|diez|la mitad)|en camino|de camino|rumbo|para (?:aya|ala|alla|aca))|ya (?:mer[oi]t?o?|casi) (?:lego|legamos)|(?:ya )?(?:me|nos) subi(?:mos)? (?:al|a la)|sali(?:mos)? (?:hace|ya|desde|de mi|de la)|en \\w+ (?:min\\w*) (?:lego|legamos|estoy|estamos)|estoy a \\w+ (?:min|cuadra|cale)\\w*",
    no: "(?:apenas|todavia|aun|ahorita) (?:voy a|me|nos|estoy|ando|sal|sig|est|vamos a)\\w*|sigo en (?:la|mi) casa|estoy (?:esperando (?:la|el|que|a)|en (?:la|mi) casa)|(?:me|nos) (?:dejo|dejaron) (?:el|la)|no (?:pasa|ha pasado|he salido|hay) ?\\w*",
  },
  {
    asks: "fuiste a|asistio usted|asististe|viniste|participaste|estuviste|te conectaste|se conecto|acudiste",
    when: "past",
    yes: "est(?:uve|uvimos|uvo) (?!enferm|mal|trabajando|fuera|internad|ocupad|en (?:cama|el hospital|otr|mi casa|la casa)|de viaje|cuidando|lejos|a punto)(?:ahi|aya|ala|presente|desde|hasta|sentad|tod|un rato|como|con|con mi|bien|muy|re|super|bonit|interesante|suave|padre|len|en (?:primera|la))\\w*|(?:ahi|aya|ala|alla) (?:estuv\\w+|anduv\\w+|and(?:aba|abamos)|fui|fuimos|nos vimos|me vieron)|(?:legue|legamos|entre) (?:un poco |tantito |bien |algo )?(?:tarde|temprano|puntual|a tiempo|al final|a la mitad|casi)|me (?:gusto|encanto|sirvio|quede hasta)|no (?:falte|faltamos|me la perdi|me lo perdi)|de principio a fin|hasta (?:foto|diploma|lunch|aguinaldo)\\w* (?:nos|me) \\w+",
    no: `(?:mande|fue|mandamos) (?:a |en mi lugar )?(?:mi|una?|a mi|la) \\w+|ten(?:ia|iamos|go) (?:cita|que|turno|guardia|clase|compromiso|consulta|otr|a mi|un|una|mucho|junta|enferm)\\w*|(?:and|est)(?:aba|abamos) (?!ahi|aya|ala|con ustedes|presente|sentad)\\w+|(?:me|nos) (?:quede|quedamos|enferme|enfermamos|dormi|gano|toc[oó]|tocaba|agarro|fui a|lastime|cai|operaron)(?! (?:hasta|a la comida|al final))|se (?:me )?(?:enferm|murio|puso (?:mal|enferm)|descompus)\\w*|trabaj(?:e|aba|amos)|(?:cuid(?:e|aba|aba a))|no me entere|ni (?:me|nos) (?:avis|enter|dij|invit|tom)\\w+|ni (?:enterad|supe|sabia)\\w*|${deed}|quise (?:ir|asistir|venir)|(?:iba|ibamos) a ir|(?:estuve|estuvimos) (?:enferm|mal|trabajando|fuera|internad|ocupad|en (?:cama|el hospital|otr|mi casa|la casa)|de viaje|cuidando|lejos)\\w*|me (?:fue|era|resulto) imposible|me hubiera gustado|(?:me|nos) falto (?:para el pasaje|dinero|tiempo)`,
  },
  {
    asks: "recib(?:iste|io|ieron)|te (?:lego|legaron|dieron|entregaron|regresaron|pagaron|mandaron)|le lego|les dieron|recogiste|alcanzaste|cobraste|te dio|te tocaron?|lego completa",
    when: "past",
    yes: "(?:me|nos) l[oa]s? (?:traj\\w+|dier\\w+|dio|entreg\\w+|mand\\w+|lev\\w+|dejo|dejaron|paso|pasaron|pusieron|deposit(?:o|aron)|pag(?:o|aron)|vino a dejar|vinieron a dejar)|(?:me|nos) (?:trajo|trajeron|dejo|dejaron|entrego|entregaron|deposito|depositaron|cayo|pagaron) |l[oa]s? (?:tengo|tenemos|recogi(?:mos)?|recibi(?:mos)?|cobre|cobramos|comimos|use|usamos|estrene|gaste|gastamos|guarde|agarre|alcance|abri|fui a (?:recoger|traer|cobrar))|(?:me l[oa]s? )(?:acabe|comi|gaste|acabamos)|(?:pas|fu)(?:e|i|imos|amos) (?:a|por) (?:ela|el|elas|elos|recoger\\w*|cobrar\\w*|la mia|el mio)|aqui (?:l[oa]s? )?(?:tengo|tenemos|est[aá]n?)|(?:vino|venia|lego|cayo)(?: bien| muy| algo| un poco)? (?:complet|incomplet|golpead|a tiempo|bien|ayer|antier|tarde|hoy|el|la semana|con|aplastad|abiert)\\w*|de las primeras|fui de l[oa]s primer\\w+",
    no: "(?:me|nos) (?:quede|quedamos) (?:esperand|sin|con las|como)\\w*|ni (?:sus luces|rastro|señas|sombra|polvo|las luces|su luz|noticias)|cuando (?:fui|legue|legamos|fuimos|quise) (?:\\w+ ){0,2}(?:ya|no)|sig(?:o|uimos) (?:esperand|sin|igual)\\w*|(?:l[oa]s? )?(?:esto?y|estamos|ando) esperand\\w*|se l[oa]s? (?:dieron|dio|levaron|levo|entregaron) a otr\\w+|(?:a mi|a nosotros) (?:no|nunca|nada)|ya (?:no habia|se habian? (?:acabado|terminado|agotado)|se acabaron|no quedaban?)|no (?:me|nos) (?:ha|han|lego|tocaron?|dieron|dio|alcanz\\w+|entreg\\w+|pag\\w+)|brilla por su ausencia|hasta (?:ahorita|la fecha|el dia de hoy) (?:no|nada)|(?:me |nos )?dijeron que (?:hasta|ya no|no)",
  },
  {
    asks: "firmaste|lenaste|mandaste|entregaste|pagaste|compraste|avisaste|subiste|contestaste|terminaste|inscribiste|leiste|registraste|vacunaste|guardaste|hiciste|pasaste|invitaste|juntaste",
    when: "past",
    yes: "(?:al (?:entrar|salir|legar|principio|final|inicio)|a la (?:entrada|salida|hora de entrar)|en cuanto (?:legue|entre|pude|me dijeron)|cuando (?:legue|legamos|entre|sali|me toco|pasaron)|desde (?:ayer|antier|temprano|la semana pasada|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes pasado|dia \\w+))|(?:ayer|antier|anoche|hoy|hace rato|hace ratito|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la semana pasada|el mes pasado))(?: (?:mismo|temprano|en la (?:mañana|tarde|noche)|sin falta|pasad[oa]|por la (?:mañana|tarde|noche)|en la noche))*$|(?:ya )?hasta (?:recibo|comprobante|copia|sello) (?:me|traje|tengo)|aqui (?:esta|tengo) (?:el|mi) (?:recibo|comprobante|acuse|tiket)|fui de l[oa]s primer\\w+|ya cumpli",
    no: `no (?:me|nos) (?:l[oa]s? )?(?:pasaron|paso|dieron|dio|mandaron|dijeron|toco|dejaron|presto|prestaron|explicaron|alcanzo|tocaba)|ni (?:me|nos|siquiera) (?:l[oa] )?\\w+|quise (?:\\w+ )|(?:iba|ibamos) a |${deed}|(?:todavia|aun) (?:me|l[oa]s?|nos|ando|estoy|voy|le) (?:falta|ando|estoy|tengo|debo|haciend|lenand|buscand|en)\\w*|(?:todavia|aun) (?:ando|estoy|voy)|(?:me|nos) falt(?:a|an|o|aron)|(?:ando|estoy|voy) (?:apenas |en eso|a medias|juntand|buscand|lenand|consiguiend|ahorrand|en la (?:mitad|segunda|primera))\\w*|apenas|estaba (?:cerrad|lleno|caid)\\w*|no (?:tuve|habia|encontre|traia|traje|pude|alcance)`,
  },
  {
    asks: "(?:fuiste|eras) (?:tu|usted)|^tu (?:pediste|firmaste|lamaste|mandaste|hiciste)|quien (?:firmo|pidio|lamo)",
    when: "past",
    yes: "(?:yo|si) (?:mer|mism)[oa]|(?:l[oa]s? )?\\w+(?:e|i) yo(?: (?:mism[oa]|mer[oa]))?$|fui yo|yo fui|mer[oa]$",
    no: "fue (?:mi|una?|otr|la|el|mis|don|doña) ?\\w*|(?:l[oa]s? )?\\w{2,}(?<!l[oa])o (?:mi|la|una?|mis|doña|don|el) \\w+|(?:ha de haber sido|seria|ha sido) (?:mi|otr|la|el)\\w*|yo no (?:\\w+)",
  },
  {
    asks: "(?:ya )?tienes tu|tienes (?:la|el) (?:acta|curp|credencial|cartilla|constancia|comprobante)|vigente|trajiste|traes|trajo|tienes (?:credencial|acta|cartilla|seguro)|a la mano|cuentas con",
    yes: "l[oa]s? (?:acab\\w+ de (?:renovar|sacar|tramitar|recoger|imprimir|actualizar)|renove|saque|imprimi|tramite|actualice|traigo|cargo|levo conmigo|tengo (?:en|aqui|guardad|conmigo|list|a la mano|dobladit|en la)\\w*)|(?:se )?(?:vence|me vence|caduca|expira) (?:en|el|hasta|dentro)|(?:esta |vigente )?hasta (?:el )?(?:\\w+ (?:de|del) )?(?:dos mil \\w+|20\\d\\d)|es nuev[oa]|esta (?:nuevecit|recien)\\w*|recien (?:sacad|renovad|imprim|tramitad|salid)\\w*|aqui (?:l[oa]s? )?(?:traigo|cargo|tengo|esta|ando trayendo)|(?:en|dentro de) (?:la|mi) (?:bolsa|bolsilo|mochila|cartera|morral|carpeta|mano)",
    no: "(?:esta|sigue|la tengo|lo tengo|l[oa] estoy|ando|estoy|apenas l[oa]s?|l[oa]s?)(?: \\w+)? ?(?:en tramite|tramitand\\w+|vencid\\w+|extraviad\\w+|perdid\\w+|empeñad\\w+|por (?:sacar|tramitar)|en eso|sacand\\w+|voy a (?:sacar|tramitar|imprimir|renovar))|me l[oa]s? (?:dan|entregan|van a dar) (?:hasta|la|el|en)|(?:nomas|solo|pura) (?:tengo |traigo |la )?(?:la )?copia|se (?:me )?(?:vencio|perdio|extravio|mojo|quedo|quemo|rompio|olvid\\w+)|(?:ya )?(?:vencio|caduco|expiro)|me l[oa] (?:robaron|quitaron|retuvieron)|l[oa]s? (?:deje|olvide|perdi)|tengo que (?:sacarl[oa]|renovarl[oa]|tramitarl[oa]|ir por)|(?:apenas|todavia) (?:l[oa]s? )?(?:voy a|estoy|ando)|(?:l[oa]s? )?dej[eé] en (?:la|mi)",
  },
];
