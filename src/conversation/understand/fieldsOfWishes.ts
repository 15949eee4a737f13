import type { FieldOf } from "./fields.ts";

// What is wished, agreed to, or to be done yet: coming, lending, being visited, changing.

const day = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const thatDay = `(?:(?:ese|este|el) (?:mero |mismo )?(?:dia|rato|${day}|fin(?: de semana)?)|es[ea] (?:tarde|mañana|noche|hora|semana|fecha)|a esa hora|justo(?: ese dia)?|(?:todos )?los ${day}s?|para (?:ese dia|entonces))`;
/** What one is taken up with then. */
const engaged = `trabaj(?:o|amos)(?! (?:en|con|cerca|ahi|por))|(?:tengo|tenemos|hay) (?:un |una |el |la |los |otr[oa] |mi )?(?:bod|bautiz|boda|xv|quince|fiest|primera comunion|misa|cit[ao]|velori|entierr|novenari|rosari|turno|guardia|clase|escuela|examen|compromis|junta|consult|operacion|viaj|torneo|partido|graduacion|entrega|pedido|mucho trabajo|mucha chamba|chamba|jale)\\w*|(?:tengo|tenemos) (?:que (?!ir |estar |asistir |levar|pregunt|ver|checar|pedir|consult|pens|avis|confirm|habl|saber|decir|coment|plati)\\w+|enferm\\w+|visita)|(?:me|nos) toca (?!ir|a mi|asistir|participar)\\w+|(?:me|le|la|lo) (?:operan|citaron|internan|dan de alta|hacen (?:un|una|los|la) \\w+)|cuido|salgo (?:de viaje|fuera|tarde|hasta|de trabajar|a trabajar|del trabajo|a la|a otr\\w+)|salimos (?:de viaje|fuera|tarde|hasta|de trabajar|a)|viaj(?:o|amos)|and(?:o|amos) (?:fuera|lejos|trabajando|ocupad|de viaje|con mucho|en (?:la (?:pizca|cosecha|milpa|obra|labor|ciudad)|el (?:rancho|norte|campo|cerro|otro lado)|otr[oa]|cama|mexico|tijuana|monterrey|puebla|guadalajara))\\w*|est(?:oy|amos|are|aremos) (?:fuera|lejos|trabajando|ocupad|de viaje|en (?:la (?:pizca|cosecha|labor)|el (?:rancho|norte|otro lado|hospital)|otr[oa] (?:ciudad|estado|pais)|cama|reposo)|enferm|malit|mal[oa] de|internad|hospitalizad|en reposo|recien (?:operad|aliviad|parid)|lastimad|enyesad|de guardia|de turno|cuidando)\\w*|(?:voy|vamos) a (?:estar|andar) (?:fuera|lejos|trabajando|ocupad|de viaje|en (?!la (?:platica|sesion|junta|reunion|asamblea|faena|feria|fiesta|posada|casa|capacitacion|misma)|el (?:taler|evento|convivio|curso|grupo|salon|kiosco)|primera|punto)\\w+)\\w*`;

export const fieldsOfWishes: readonly FieldOf[] = [
  {
    asks: "venir|vienes|vendras|asist(?:es|iras|ir)|vas a (?:ir|estar|la|el|asistir|participar|poder|tomar|quedar)|va a asistir|contamos contigo|cuento contigo|te esper(?:amos|o)|confirmas|nos acompaña?s?|nos vemos|podras|iras|legas|puedes (?:el|la|venir|ir|asistir|legar|recibir|cubrir)|te anot(?:o|amos)|te apunt(?:o|amos)|te inscribo|acud\\w+|vas|particip(?:as|aras)|te quedas|regresas",
    when: "notPast",
    yes: `paso (?:por|a|para) (?:ahi|aya|ala|alla|el|la|verl[oa]s|saludar)|(?:me |nos )?(?:esper[ae](?:n|me|nme|nos|nnos)?)(?= |$)(?! (?:tantito|un|a ver|deje|en (?:mi|la|el)|mis?|los|las|para|a comer|unos|otr))|(?:con todo y|aunque (?:sea|luev\\w*|este|vaya|ande)|como sea|a como de lugar|lueva o truene|de todos modos|de todas (?:maneras|formas)|aun asi)(?: \\w+){0,4} (?:voy|lego|ahi estoy|vamos|estoy|estamos|legamos)|(?:mi \\w+ )?(?:l[oa]s? convenci|se arreglo)|est(?:oy|amos) (?:libre|desocupad|disponible)\\w*|hag[ao]n?me (?:el |ese |un )?favor|(?:guard|apart|separ)[ae]n?(?:me|nos)(?:l[oa])?(?: (?:una?|mi|dos|la|el))? ?(?:sila|lugar\\w*|espacio|asiento|silita)?|(?:ahi|aya|alla|ala)(?: mero| merito)? (?:me|nos) (?:van a (?:ver|tener)|ven|veran?|tienen|tendran|encuentran|mira\\w*)|(?:desde )?(?:temprano|tempranito|primera hora|bien temprano) (?:nos|me|ahi|lego|legamos|estoy|estamos)|(?:lego|legamos|voy|vamos|estoy)(?: (?:un|tantito|poco|poquito|mas|rato|ratito|tarde|ahi|como|alla))* (?:a las?|tarde|mas tarde|temprano|tempranito|antes de|despues de)|(?:ped|consegu|arregl|tramit)i? (?:el|mi|un)? ?(?:dia|permiso|la tarde|la mañana)|(?:pedi|tengo|consegui|arregle|cambie) (?:el|mi|un|ya)? ?(?:dia|permiso|turno|pasaje|boleto|libre)|me dieron (?:el |mi )?(?:permiso|chance|dia|libre)|(?:levo|levare|levamos) (?:a (?:mi|mis|toda)|tamal\\w*|refresc\\w*|pan)|de (?:que )?(?:voy voy|ir voy)|les? (?:caigo|lego|caemos)|est(?:oy|amos) (?:list|puest|ahi|presente|apuntad|anotad)\\w*|no (?:me la|me lo) (?:pierdo|perderia)|ni lo dude\\w*|hagan? de cuenta que ahi estoy|ya (?:voy|vamos|vengo|venimos|ando|estoy|estamos)(?: (?:para|pa) (?:aya|ala|alla|aca|alá)| en camino| aqui| ahi| legando| saliendo)(?: |$)|voy (?:en camino|para (?:aya|ala|alla))|(?:apunt|anot|confirm)[ea]n?(?:me|nos)(?: |$)|(?:me|nos) acomoda(?: |$)|a esa hora (?:esta bien|si|puedo|me queda)(?: |$)|esta perfecto|tengo (?:libre|el dia libre|la tarde libre|chance|tiempo)`,
    no: `(?:${thatDay} )?(?:${engaged})|tengo (?:todo el dia|la agenda|el dia|la tarde|la mañana|ese rato) (?:ocupad|len|apartad|comprometid)\\w*|(?:me|nos) esperan? (?:en (?:mi|la) casa|mis|los|las|para|otr)\\w*|${thatDay} (?:(?:va a ser|es|cae|sera) (?:la|el|mi|su|una?|cumpleaños) ?\\w*|cumplen? |se casa|se gradua|bautiz\\w+|celebr\\w+|festej\\w+|vel(?:o|amos) |enter\\w+|velan|entieran|viene[n]? (?:mi|el|la|mis|un)|leg(?:a|an) (?:mi|el|la|mis|un)|voy (?:al (?:doctor|seguro|medico|centro|hospital|campo|dentista)|a (?:la (?:ciudad|clinica|iglesia|escuela|plaza)|misa|trabajar|cuidar|recoger|dejar)|con el (?:doctor|medico|dentista))|vendo|lavo|descansamos en)|(?:se|se me|se nos) (?:me |nos )?(?:complica|dificulta|hace (?:imposible|dificil|pesado|muy|bien|bastante|tarde|lejos)|atraviesa|junta)|(?:me|nos) (?:es|va a ser|sera|resulta|queda) (?:imposible|dificil|complicado|(?:muy|bien|re|bastante|super) (?:lej\\w+|dificil|complicado|retirad\\w+)|lej\\w+|retirad\\w+)|(?:me )?agarran? (?:en mal momento|trabajando|fuera|lejos)|(?:mi|mis) (?:\\w+ )?(?:\\w+ )?(?:esta|estan|anda|sigue) (?:intern|enferm|mal[oai]|grave|hospital|delicad|recien|con (?:calentura|fiebre|gripa|tos|varicela))\\w*|(?:se|me) (?:me )?(?:enferm[oae]\\w*|lastim\\w+|descompus\\w+ (?:el|la))|(?:ando|estoy) (?:sin (?:dinero|carro|un peso|quien|coche|pasaje|gasolina|lana)|mal[oa]|mal|cru[dn]\\w+|con (?:gripa|calentura|fiebre|tos|dolor|diarrea|covid|la presion|cruda)|lastimad|enyesad|en (?:cama|reposo|recuperacion)|recien|enferm|convaleciente|indispuest)\\w*|tengo (?:gripa|calentura|fiebre|tos|(?:a )?(?:mi|mis|el|la) \\w+ (?:enferm|mal|intern|con)\\w*|un compromiso|otro compromiso|mucho (?:trabajo|quehacer|que hacer)|mal (?:la|el|mi)|el pie|la pierna|chamba)|no (?:tengo|hay|traigo) (?:quien|con quien(?! (?:dejar|se queden))|pasaje|dinero|modo|manera|forma|en que|como|carro|camion|permiso|chance|tiempo)|no va a haber quien|(?:me|nos) toca (?:doctor|medico|dentista)|tengo (?:doctor|medico|dentista)|me (?:operaron|acaban de operar)|cancel[ae]n?(?:me)? (?:mi |el )?(?:lugar|asistencia|espacio)|nomas (?:vengo|voy|paso|ire) (?:a|por) .* y (?:me voy|me regreso|ya)|no (?:me )?(?:alcanz\\w+|da la vida|doy abasto)|estoy (?:sol[oa] con|a cargo|al cuidado|muy (?:cansad|ocupad|enferm))\\w*`,
  },
  {
    // What is offered with a wish in between: «¿Necesitas que te llamemos?»
    asks: "(?:quieres|quiere|necesitas?|ocupas?|gustas?|deseas?|prefieres?|te gustaria|le gustaria) que (?:te|le|les|nos|l[oa]s?) \\w+",
    when: "notPast",
    isFirst: true,
    yes: "cuando (?:gust|quier|pued|se pued|teng)\\w+|(?:me |nos )?urge(?: |$)|es (?:muy )?urgente|lo antes posible|cuanto antes|(?:nomas|solo) que (?:sea )?(?:en|por|a|despues|antes)",
    no: "(?:ya )?(?:me|nos) (?:lam(?:o|aron)|habl(?:o|aron)|marc(?:o|aron)|atendi(?:o|eron)|ayud(?:o|aron)|explic(?:o|aron)|resolvi(?:o|eron)|visit(?:o|aron)|orient(?:o|aron)|contest(?:o|aron)|dijeron|dijo|mandaron|mando|entregaron|aclararon)(?: |$)|asi (?:esta|estoy|estamos) (?:bien|perfecto)",
  },
  {
    asks: "(?:te|le|les) (?:lam\\w+|marc\\w+|marqu\\w+|habl\\w+|visit\\w+)|lamemos|marquemos",
    when: "notPast",
    no: "(?:mejor |prefiero |solo |nomas |nada mas )*(?:por |un )?(?:mensaje|escrito|aqui|whats\\w*|texto)(?: (?:esta bien|mejor|nomas|nada mas|prefiero|por favor))*$|mejor escrib\\w+|prefiero (?:que me escriban|mensaje|escribir)",
  },
  {
    asks: "te quedas|se queda|te vas a quedar",
    when: "notPast",
    yes: "(?:hasta (?:el final|que (?:acabe|termine)|lo ultimo)|(?:me|nos) qued(?:o|amos)(?! (?:sin|con las ganas)))",
    no: "(?:nomas|solo|solamente|nada mas) (?:vengo|voy|vine|paso|ire|estoy|lego) (?:a|por|un|y|el|ala|ahi)|(?:me|nos) (?:voy|vamos|regreso|regresamos|tengo que ir)|(?:tengo|tenemos) que (?:irme|regresar|salir|legar|ir|recoger|pasar|darles?|hacer)|(?:me|nos) (?:espera|esperan)",
  },
  {
    asks: "quieres que te|te apartamos|te apunt(?:o|amos)|te anot(?:o|amos)|te guardamos|te inscrib(?:o|imos)|te registramos|le apartamos|les guardamos|aparto|apartamos|te dejamos en|te pasamos|quieres (?:apuntarte|inscribirte|un lugar|quedar|una? )|te interesa|te gustaria",
    when: "notPast",
    yes: "(?:apunt|anot|inscrib|registr|apart)[ea]n?(?:me|nos)(?:l[oa])?(?: |$)|esta perfecto|hag[ao]n?me (?:el |ese |un )?favor|a nombre de (?!quien|cual)\\w+|(?:que )?(?:sean|seamos) (?:dos|tres|cuatro)|cuenten? conmigo|le entro|jalo|(?:me|nos) anot\\w+|(?:inclu|consider|cont(?:em)?pl|tom)\\w*(?:me|nos)(?: en cuenta)?|(?:nomas|solo) (?:dig[ae]n?|avis[ae]n?)(?:me|nos) (?:cuando|donde|la hora|el dia|que dia|que levo|a que hora)|donde (?:firmo|me apunto)|desde cuando (?:queria|quiero|lo esperaba)|(?:eso|es lo que|justo eso|precisamente eso) (?:andaba|ando) buscando|toda la vida (?:he querido|quise)|siempre (?:he querido|quise)|con los ojos cerrados|ni lo piense\\w*|hast?a la pregunta (?:ofende|sobra)|me hace mucha falta|lo (?:ocupo|necesito) mucho",
    no: "(?:dej|dj)[ae]n?l[oae]s? (?:asi|para otr\\w+|como esta)|asi dej[ae]n?l[oa]|(?:ni|ya no) (?:voy|podre|puedo|pude|me)|(?:mejor )?(?:de|den|da)sel[oa]s? (?:mejor )?a (?:otr\\w+|quien|alguien|un\\w+)|(?:para|a) (?:que|k),? (?:si )?ni (?:voy|puedo|tengo)|no se vaya a quedar \\w+|(?:me|nos) (?:salio|salieron) (?:un|otr\\w+)|ya (?:estoy (?:muy )?(?:grande|viej)|no estoy para)\\w*",
  },
  {
    asks: "prest(?:as|a|arias|ar\\w*)|ayud(?:as|a|ar\\w*)|puedes (?:levar|traer|cargar|abrir|traducir|mandarnos)|nos (?:das|compartes|dejas)|donas|cooperas",
    when: "notPast",
    yes: "(?:les?|te|se l[oa]s?) (?:junto|presto|levo(?! (?:mi|el|la|un|otr))|consigo|mando|paso|doy|arimo|arrimo|acerco|pongo|echo la mano|hago el favor|ayudo|abro)|(?:puedo|podemos) (?:levar|prestar|dar|conseguir|poner|mandar|juntar|ayudar|pasar)|(?:levo|consigo|pongo|junto|mando|presto) (?:una?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|las|los|\\d+|lo que|mi)|tengo (?:como )?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|\\d+|bastantes|muchas|unas|unos|varias)(?=$| (?:que|para|de|con|y|en|guardad|list)\\w*)|a sus? ordenes|(?:ahi|aqui) (?:las|los|la|lo) tienen?|en lo que (?:se pueda|pueda|gusten)|esta(?:n)? a (?:su|sus|la) (?:orden|ordenes|disposicion)|dig[ae]n?me (?:nomas )?(?:cuantas|cuantos|a que hora|cuando|donde|en que|que dia|para cuando)|(?:pasen|vengan|mande[n]?|manden) por|ya sabe[n]? que (?:si|cuentan)|para eso estamos|es su casa|esta es su casa",
    no: "(?:l[oa]s? )(?:preste|di|regale|vendi|ocupo|ocupamos|uso|usamos|necesito|tengo (?:len|ocupad|prestad|rentad|descompuest|rot|guardad (?:lejos|con llave)|empeñad|rentad|apartad)\\w*)|(?:mi|mis|el|la|las|los|l[oa]s? mi[oa]s?)(?: (?:\\w+))? (?:esta|estan|son) (?:\\w+ )?(?:rot|ocupad|prestad|descompuest|len|chic|quebrad|mal|sucia|en (?:obra|reparacion|construccion)|rentad|apartad|aparte)\\w*|(?:est[aá]n?) (?:\\w+ )?(?:rot|ocupad|prestad|descompuest|quebrad|rentad|apartad|en (?:obra|reparacion|construccion))\\w*|apenas (?:tengo|me alcanza\\w*|son|hay|las|los|nos alcanza\\w*)|(?:tengo|hay) (?:nomas |solo )?(?:para nosotros|las de la casa)|no (?:cab\\w+|quepo|hay (?:espacio|lugar|donde|campo)|me (?:alcanza|dejan?)|tengo (?:espacio|lugar|fuerza\\w*|ninguna|ni)|aguanto)|(?:ando|estoy) (?:mal[oa] de|mal de|operad|lastimad|recien|con (?:la|el|dolor)|embarazad|enferm)\\w*|me (?:lastime|duele\\w*|operaron)|tengo (?:mal(?:a|o)?|lastimad\\w+|operad\\w+) (?:la|el|mi|de)|(?:que sea )?(?:para|a) la (?:otra|proxima|siguiente)|sera (?:para la|en la|en) otra|es de (?:mi|un|otr)\\w*",
  },
  {
    asks: "(?:podemos|podria|puedes?|quieres que|te) (?:visit\\w+|pas\\w+|recib\\w+|vaya|vay\\w+|la|recoj\\w+|recoge\\w+)|pasamos (?:a tu|por)|vaya una|pase la brigada|puede recibir\\w*|recibes|vas a estar en tu casa|te visitamos|nos permite pasar|te acomoda que v\\w+",
    when: "notPast",
    yes: "(?:aqui|aca|ahi|en la casa) (?:te|l[oa]s?|les?|mero|me|nos) (?:esper\\w+|recib\\w+|tienen?|encuentran?|voy a (?:esperar|estar)|vamos a (?:esperar|estar)|atiend\\w+)|(?:aqui|aca) (?:voy a estar|andamos?|ando|estoy|estamos|estare\\w*|me la paso)|cuando (?:gust|quier|pued)\\w+|(?:esta )?es su (?:pobre )?casa|(?:ya saben? )?(?:donde vivo|cual es mi casa)|(?:pasen|pase|venga|vengan|cai?gan?|legu?en)(?:le|se)?|no salgo|siempre (?:estoy|hay|ando)|todo el dia (?:estoy|estamos|hay)|(?:voy a|vamos a) estar(?! (?:fuera|trabaj|ocupad|en (?:el|otr|la (?!casa))|de))|l[oa]s (?:espero|esperamos|recibo|atiendo)",
    no: "no (?:voy|vamos) a estar|no (?:estoy|estamos|estare|hay|habra|va a haber|me encuentr|se encuentra)\\w*(?: (?!problema|inconveniente|cuidado)\\w+|$)|salgo (?:a|de|temprano|todo|desde|muy|fuera|para)|salimos (?:a|de|temprano|todo|fuera|para)|(?:andare|estare|voy a (?:estar|andar)|vamos a (?:estar|andar)) (?:fuera|en (?!la casa|casa|mi casa)\\w+|trabajando|de viaje|ocupad)\\w*|(?:ando|estoy|andamos) (?:fuera|de viaje)|(?:ese|el|este) (?:dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:no hay|no estoy|no estamos|salgo|salimos|ando fuera|trabajo|trabajamos)|(?:todo|casi todo) el dia (?:trabaj|salgo|ando fuera)\\w*|la casa (?:esta sola|se queda sola|va a estar sola)|se queda sola la casa|no me encuentro|trabaj(?:o|amos)",
  },
  {
    asks: "quieres? (?:\\w+ )?otr[oa]s?|agregar otr[oa]|te (?:mando|mandamos|damos|doy) otr[oa]",
    when: "notPast",
    no: "con (?:es[aoe]s?|est[aeo]s?|un[oa]|la que|el que|l[oa]s que)(?: (?:mism[oa]|sol[oa]|que \\w+))? (?:tengo|tenemos|basta|es suficiente|me (?:basta|alcanza|es suficiente|conformo|ayudo)|alcanza|esta bien|la armo|nos basta)",
  },
  {
    asks: "te animas|testimonio|vocal|suplente|quieres ser|te gustaria (?:ser|dar|ayudar)|comite|comision|crees que podrias|participas|tesorer\\w+|pasar al frente|exponer",
    when: "notPast",
    yes: "con los ojos cerrados|nomas (?:dig|avis)[ae]n?(?:me)? (?:cuando|como|donde|que|a que)|jalo|le entro|me (?:aviento|lanzo|animo|avento|apunto)|va que va|yo me (?:aviento|animo)|cuent\\w+ conmigo|que no se diga mas",
    no: "(?:me|nos) da (?:pena|verguenza|miedo|nervios?|cosa|oso|flojera)|(?:me )?(?:pongo|da|dan) (?:bien |muy |re )?nervi\\w+|(?:para )?eso (?:no|yo no)|yo no (?:soy|sirvo|valgo|sé|se)|no soy (?:buen|de es|para es|nadie)\\w*|soy (?:muy |bien |re )?(?:penos|timid|vergonzos|mal[oa] para)\\w*|que (?:pase|sea|vaya|hable|le entre|lo haga|participe) (?:otr|alguien|un[oa] mas)\\w*|(?:ahi|mejor) (?:que sea|pongan|busquen) otr\\w+|se me (?:traba|va|olvida) (?:la lengua|la voz|todo|el habla)|(?:ese|esa|el|la) (?:cargo|responsabilidad|puesto) (?:es|esta|quita|ocupa)|es mucha (?:responsabilidad|bronca|carga)|es mucho (?:compromiso|trabajo|relajo)|ya (?:estuve|fui|cumpli|di|di mi)\\b|ya me toco|no tengo (?:tiempo|paciencia|caracter|cara|valor)|(?:ando|estoy) (?:muy |bien )?(?:ocupad|cansad|enferm|grande|viej)\\w*|soy (?:muy |bien )?ocupad\\w+",
  },
  {
    asks: "(?:guard|apart|sirv|prepar|lev|mand|quieres?|quieren|gust|comer|desayunar|almorzar|cenar|com[ae]n|desayun)\\w* (?:\\w+ )?(?:comida|lonche|plato|desayuno|torta|almuerzo|cena|comer|desayunar|almorzar|cenar|taco|con nosotr\\w+)",
    when: "notPast",
    no: "(?:com|desayun|almorz|cen|lonch)(?:i|e|imos|amos)(?: |$)|(?:traigo|traemos|levo|levamos) (?:mi|nuestr[oa]|lonche|itacate|comida|tortas?|tacos?)|(?:vengo|venimos|vamos|voy|estoy|estamos) (?:bien |muy )?(?:comid|desayunad|almorzad|len)\\w*|com(?:o|emos) en (?:la |mi )?casa",
  },
  {
    asks: "cambiar (?:de |la |el |tu )?(?:hora|fecha|dia|cita|horario|grupo|turno)|cambiamos|movemos|reagend\\w+|te cambiamos|adelantamos|posponemos",
    when: "notPast",
    yes: `(?:a|para) (?:las?|el|mas|la) \\w+(?: \\w+)? (?:mejor|por favor|si se puede|de preferencia)|mas (?:tarde|temprano|noche)(?: (?:por favor|mejor|si se puede))?$|(?:al|para el|a la) (?:de )?(?:la )?(?:mañana|tarde|noche|sabatino|matutino|vespertino)(?: (?:por favor|mejor))$|me (?:convendria|acomodaria|quedaria|vendria) (?:mas|mejor|otr)`,
    no: "estoy (?:muy |bien |a gusto |content[oa] )*(?:donde|con el|con la|con los|aqui|ahi|en (?:est[ea]|el|la) (?:que|mi[oa]))(?: |$)|(?:asi|ese|esa|est[ea]|como esta|l[oa]) (?:me|nos) (?:acomoda|queda|conviene|gusta|sirve|viene|late|parece|va)(?! mal)|(?:el|la|los|las|l[oa]) que (?:tengo|tenemos|ya tengo|esta|estaba|me dieron|puse|escogi) (?:esta|me (?:queda|gusta|acomoda|conviene)|es)|no l[eoa]s? (?:muev\\w+|cambi\\w+|hag\\w+)|asi mero|(?:que )?(?:se quede|quede|dej\\w+) (?:asi|como|igual|en la|el|donde)|ya (?:me )?(?:acomode|organice|pedi|arregle|hice a la idea)|para que (?:le )?(?:muev|cambi)\\w+",
  },
  {
    asks: "cancel\\w+|borr\\w+|elimin\\w+|quit\\w+|dar de baja|salir del",
    when: "notPast",
    no: "(?:dej[ae]n?l[oae]s?)(?: (?:ahi|asi|como|por|igual|pendiente|quiet\\w+))?|(?:todavia|aun|yo) (?:quiero|sigo|voy|l[oa]s? (?:ocupo|necesito|uso|quiero)|me (?:interesa|sirve))|(?:quiero|queremos) (?:seguir|continuar|ir|quedarme|conservarl[oa])|sigo (?:interesad|en|con|firme|yendo)\\w*|me (?:quiero quedar|interesa|sirven?)|l[oa]s? (?:ocupo|necesito|quiero)|ahi (?:dej\\w+|que se quede)",
  },
  {
    asks: "mantenemos|conservamos|sigue en pie|dejamos tu|dejamos la misma|guardamos",
    when: "notPast",
    yes: "dej[ae]n?l[oae]s? (?:asi|como (?:esta|estaba|la tenia|quedo)|igual|ahi|en pie)|asi dej\\w+|(?:que )?(?:se quede|quede|siga|sigue) (?:asi|igual|como|en pie|igualita?)|asi (?:me )?(?:quedo|queda|acomoda|esta bien)|todo sigue (?:igual|en pie)|no (?:me )?l[oa]s? (?:muev|cambi|quit|cancel)\\w+",
  },
  {
    asks: "seguimos|continuamos|avanzamos|empezamos|pasamos a la siguiente|tienes tiempo|repetimos",
    when: "notPast",
    yes: "(?:sig[au]|sigu)[ae]?n?(?:le|mos|mosle|l[ea])|siguel[ea]|sigal[ea]|vamo[sn]os?(?:le)?|(?:dale|dele|echele|echale|jalale|arranquese)|(?:estoy|ya estoy) list\\w+|pregunt[ae]n?(?:me|le)?|(?:a|para) (?:ver|eso) (?:digame|estamos)|aqui (?:sigo|estoy)|cuando (?:gust|quier)\\w+",
    no: "(?:voy|ando|estoy) (?:manejando|trabajando|ocupad|en (?:la|el|una) (?!casa|pregunta|parte|numero)\\w+|cocinando|saliendo|en junta|dando)\\w*|(?:mas tarde|al rato|luego|despues|otro dia|mañana)(?: (?:mejor|le seguimos|seguimos|con calma|por favor|le sigo))*$|mejor (?:al rato|mas tarde|luego|despues|mañana|otro dia)|(?:tengo|me) (?:que (?:irme|salir|colgar|atender)|voy)|ahi (?:le|la) (?:dejamos|paramos)|me (?:quedo claro|la se)",
  },
  {
    asks: "te urge",
    yes: "(?:es )?para (?:hoy|mañana|ayer|antier|ya|pasado mañana|est[ae] (?:semana|mismo)|el (?:lunes|martes|miercoles|jueves|viernes))|lo antes posible|cuanto antes|lo mas (?:pronto|rapido)|me l[oa] (?:piden|estan pidiendo|urgen) (?:para|ya|hoy|mañana)|bastante|much[oi]\\w*",
    no: "no (?:hay|tengo|me corre|corre|leva|es|me urge|me urje) (?:ninguna )?(?:prisa|urgencia|urgente|tanta)|(?:es )?(?:con|sin) (?:calma|prisa\\w*)|cuando (?:se )?(?:pued|gust|quier|teng)\\w+|sin prisa|para (?:el|la) (?:otr[oa]|proxim[oa])|tengo tiempo",
  },
];
