import type { FieldOf } from "./fields.ts";

// Work, health, home and kin, and what one is told, offered and able to do.

export const fieldsOfHome: readonly FieldOf[] = [
  {
    asks: "te record(?:amos|emos)|te mand(?:amos|emos|o) (?:la ubicacion|otra vez|el formato|el programa)|te explic(?:o|amos)|te repetimos|repetimos|te marc(?:amos|uemos)|te reenviamos|que te lean|le avisamos|le apartamos|necesitas interprete|ocupas interprete|sentarte adelante|lugar adelante|te ayudamos",
    when: "notPast",
    yes: "(?:se me (?:olvida|olvidan|va la onda|dificulta|pasa|borra)|soy (?:muy |bien |re )?(?:olvidadiz|despistad|distraid)\\w*|no (?:conozco|ubico|se (?:donde|como|legar|leer|ir|por donde)|oigo|veo|escucho|entiendo bien|hablo bien|leo bien|he ido|le hayo|soy de ahi)|me (?:pierdo(?! tod)|hago bolas|cuesta|falla (?:la|el))|nunca he (?:ido|andado|venido))(?!.* (?:pero|aunque)(?: |$))|me (?:haria|hace) (?:mucha )?falta|(?:marqu|lam|habl)[ae]n?(?:me|nos)(?: |$)|para (?:no (?:perderme|olvidar\\w*|faltar|errarle)|estar (?:pendiente|segur|enterad)\\w*|que no se me)|batal\\w+ (?:mucho|para)",
    no: "(?:ya )?(?:l[oa]s? )?(?:apunte|anote|guarde|tengo (?:apuntad|anotad|guardad)\\w*|memorice|se de memoria|entendi todo|agende)(?: |$)|(?:ya )?he (?:ido|andado|estado)|tengo (?:buena memoria|alarma|el gps|quien)|(?:yo )?(?:me acuerdo|no se me olvida)|nunca se me olvida|vengo (?:desayunad|comid|almorzad)\\w*|mejor (?:por (?:aqui|mensaje|escrito|whats\\w*|aca)|mensaje|escrib\\w+|(?:me )?escrib\\w+)|hablo (?:bien |muy bien |perfecto )?(?:el )?español|(?:me |nos )?(?:ayuda|traduce|acompaña) (?:mi|una?) \\w+|(?:mi|una?) \\w+ me (?:traduce|ayuda|explica)|(?:me )?regañan si|ahi naci|vivo (?:cerca|enfrente|a la vuelta|ahi)|(?:es|esta) (?:muy |bien )?(?:facil|facilisimo|conocido)|ya (?:voy|vengo) seguido",
  },
  {
    asks: "(?:quieres(?! (?:cambiar|cancelar|agregar|que))|te gustaria|te interesa|sigues interesad[oa]|te late|volverias|gustas|participar|particip(?:as|aras))",
    when: "notPast",
    yes: "(?:es|ha sido|era) (?:mi (?:sueño|ilusion)|lo que (?:mas )?(?:queria|quiero|busco|andaba))|me (?:encanta|fascina|gusta mucho|apasiona|nace)(?:$| (?:\\w+[aei]r|la idea|el tema|eso|esa|todo eso)(?: |$))|me (?:urge aprender|hace (?:mucha )?falta|serviria|vendria bien|caeria bien)(?: |$)|(?:ando|he andado|estaba|estoy) (?:queriendo|con ganas de|interesad)\\w*|tengo (?:muchas )?ganas|quiero (?:aprender|superarme|saber|seguir|mejorar|terminar|volver|intentar\\w*|conocer)|l[oa] (?:necesito|ocupo)(?: mucho| bastante)?$|mis (?:hijas?|hijos|niñ[oa]s?) (?:van a estar|esta|estan|se van a poner) (?:content|feli|emocionad|puest)\\w*|no me l[oa] quiero perder|siempre es bueno|dig[ae]n?me (?:cuando|donde|a que hora|que dia) (?:empez|comenz|inici|es)\\w*",
    no: "(?:ya )?no est(?:oy|amos) (?:para|en edad)|(?:mis|mi|las|los) (?:mano|rodila|ojo|vista|pierna|pie|espalda|cuerpo|edad|presion)\\w* (?:ya )?no (?:me )?(?:da|dan|deja|dejan|aguanta|sirve|permite)\\w*|(?:me|esos temas me|eso me) aburr\\w+|(?:ya )?tengo (?:much[ao]s? (?:cosa|trabajo|quehacer|ocupacion|encima|pendiente)|bastante|demasiad)\\w*|no es lo mio|consegui (?:otr|una|un)\\w*|estoy (?:muy |bien |ya )?(?:viej|grande|ocupad|enferm|cansad)\\w* para|ya (?:me canse|fue mucho|estuve|se hacer\\w*|lo tome|la tome|lo hice)|no le (?:veo caso|halo|hayo|veo chiste)|gracias pero no|me queda (?:muy |bien )?lejos|ni (?:ganas|tiempo)(?: |$)",
  },
  {
    asks: "trabajas?(?! los| el| fuera)|(?:tienes|con) trabajo|trabajas actualmente",
    when: "notPast",
    yes: "(?:vendo|siembro|lavo|plancho|coso|limpio|manejo|tejo|doy clases|hago (?:aseo|limpieza|tortilas|costura|pan)|cuido (?:niños|un|a un)|ayudo en|atiendo) ?|soy (?:albañil|maestr|comerciante|campesin|jornaler|obrer|mesera|enfermer|chofer|costurer|empleada|taxist|policia|vendedor|cociner|peluquer|estilista|secretaria)\\w*|tengo (?:mi|un) (?:puest|tiend|negoci|local|changarr|tali?er)\\w*|(?:estoy|ando) (?:en (?:una|la) (?:fabrica|maquila|casa|tienda|obra|escuela)|de (?:albañil|mesera|chofer|empleada|velador))\\w*|por mi cuenta|en (?:una|la) (?:fabrica|maquila|tienda|obra|escuela|farmacia|cocina|casa)(?: |$)|de (?:lunes a|mesera|albañil|velador|chofer|costurera|empleada)\\w*",
    no: "me dedico al hogar|soy ama de casa|(?:puro |solo |nomas )?(?:el )?hogar$|(?:estoy|quede|ando) (?:desemplead|sin (?:trabajo|chamba|jale)|jubilad|pensionad|incapacitad|buscando)\\w*|me (?:descansaron|corrieron|despidieron|liquidaron|jubile|pensione|recortaron|quede sin)|ando buscando|(?:nomas|solo|puro) (?:estudi|en (?:la )?casa|la casa)\\w*|soy (?:jubilad|pensionad|estudiante)\\w*|renuncie|ya no me (?:dan|contratan)",
  },
  {
    asks: "padeces|diabetes|alergi[ac]\\w*|enfermedad\\w*|discapacidad|(?<!para la )presion|te duele|hipertens\\w*",
    when: "notPast",
    yes: "(?:soy|estoy|salgo|sali) (?:bien |muy )?(?:diabetic|hipertens|alergic|asmatic|epileptic|sord|cieg|hipotens|anemic|enferm[oa] de)\\w*|me l[oa] (?:detectaron|diagnosticaron|encontraron|controlo|dijeron|descubrieron)|me (?:controlo|inyecto|pongo insulina|dializan|checo diario|hago dialisis)|a (?:la|los|las|el|al) (?:penicilina|polvo|mariscos?|polen|camaron|cacahuate|nuez|leche|gatos?|perros?|sulfa\\w*|aspirina|humedad)|al (?:polvo|polen|camaron|cacahuate|huevo|frio)|sufro de|(?:se me|me) (?:sube|baja|dispara|anda|trae) (?:la presion|el azucar|mucho|seguido|mal)\\w*|(?:la presion|el azucar) (?:me anda|me trae|se me)|traigo (?:la presion|el azucar|azucar)|desde (?:hace|chic|niñ|que)\\w*|tengo (?:azucar|presion|diabetes|asma|artritis|reumas?|una? (?:alergia|enfermedad))",
    no: "(?:soy|estoy|ando) (?:muy |bien |completamente )?(?:san[oa]|sanit[oa])|san[oa] (?:como|gracias)|(?:me )?sali(?:o|mos)? (?:todo )?(?:normal|bien|limpi|negativ|perfect)\\w*|(?:hasta|de) (?:ahorita|ahora|eso) (?:nada|estoy bien|no|gracias a dios)|(?:me siento|estoy|ando) (?:muy |todo )?bien(?: gracias| a dios|$)|nada de (?:eso|nada)|gracias a dios (?:nada|san[oa]|ninguna|bien)|como roble",
  },
  {
    asks: "casad[oa]|viv(?:es|e) con tu (?:espos|marid|pareja)\\w*",
    yes: "(?:lev(?:o|amos)|tengo|cumpli(?:mos)?|vamos a cumplir) (?:\\w+ )?(?:\\w+ )?años? (?:de casad|con mi|casad|junt)\\w*|por (?:la iglesia|el civil|las dos|ambas|todas las de la ley)|desde (?:hace|los|el|mil|que)\\w*|con mi (?:espos|viej|marid|señor)\\w*",
    no: "(?:nos|me) junt(?:e|amos)|(?:vivo|vivimos|estamos|estoy) (?:en union|junt|sol[oa]|separad|divorciad|arrejuntad)\\w*|(?:soy|quede|me quede) (?:viud|solter|divorciad|madre solter)\\w*|(?:me|nos) (?:separ|divorci|dej)\\w+|(?:nomas|solo) juntad\\w*|union libre",
  },
  {
    asks: "tu casa (?:es|tiene)|casa propia|propi[oa]|tuyo|rentas",
    when: "notPast",
    yes: "(?:me|nos) l[oa] (?:hered|dej|regal|dio|dieron|escritur)\\w*|l[oa] (?:compr|construi|hicimos|hice|estamos pagando|estoy pagando|sacamos|pagamos|saque|levant)\\w*|(?:es )?(?:de )?(?:infonavit|fovissste|fovisste|herencia)(?: |$)|(?:a|esta a) mi nombre|tengo (?:mis|las|los) (?:escritura|papeles|titulo)\\w*|est[ea] es (?:el |la )?mi[oa]",
    no: "(?:vivimos|vivo|estamos|estoy) (?:de )?(?:arrimad|prestad|rentando|con mis? (?:suegr|papa|mama|cuñad|herman)|en casa de|en (?:renta|una? (?:cuarto|vecindad)))\\w*|(?:es|era|esta) (?:a nombre )?de (?:mis?|un|una|la|el|los) (?!dos\\b|tres\\b)\\w+|pag(?:o|amos) renta|me l[oa] (?:presta|prestan|rentan)|l[oa] (?:compart|rent)\\w*|(?:es )?(?:prestad|rentad|compartid|del ejido|comunal)\\w*",
  },
  {
    isFirst: true,
    asks: "(?:levar|traer|traes|levas|vas a levar|vienes con|levaras) (?:\\w+ )?(?:[ts]us? |a [ts]us? )?(?:hij|niñ|niet|beb)\\w*",
    when: "notPast",
    yes: "no (?:tengo|hay|cuento con|ten\\w+) (?:con )?quien (?:me )?(?:l[oa]s? )?(?:dej|cuid|ved|se qued)\\w*|(?:l[oa]s )?(?:dos|tres|cuatro|tod[oa]s) (?:van|vienen|vamos)|(?:van?|viene[n]?|ira[n]?) conmigo|(?:a )?donde voy (?:van|yo)|me l[oa]s? (?:levo|traigo|tengo que levar|tengo que traer)|es(?:ta|tan)? (?:de pecho|pegad|muy chiquit)\\w*|ni modo de dejarl\\w+|(?:nomas|solo) (?:a )?(?:la|el|al|una?) (?:mas )?(?:chic|chiquit|bebe|pequeñ|menor|grande|mayor)\\w*",
    no: "l[oa]s? (?:dejo|deje|dejare|voy a dejar|cuida|va a cuidar|encargo|dejamos)|se (?:me )?qued(?:a|an|ara|aran) (?:con|en)|(?:va|van) a estar en (?:la|el) (?:escuela|kinder|guarderia)|(?:esta|estan|sale|salen|tiene|tienen) (?:en |a |con )?(?:la |su |el |clases|escuela|kinder|guarderia|examen|abuel)\\w*|(?:mi|su) \\w+ (?:me )?l[oa]s? (?:cuida|va a cuidar|ve|recoge)\\w*|ya (?:estan|son) grand\\w+|voy sol[oa]",
  },
  {
    asks: "recibiste (?:respuesta|mensaje)|te avis(?:aron|o)|te (?:lego|mandaron|dijeron) (?:el |la |del )?(?:mensaje|aviso|cambio|invitacion|recordatorio|audio)?|enterad[oa]|sabias|supiste",
    when: "past",
    yes: "(?:me|nos) (?:mand(?:o|aron) (?:mensaje|un mensaje|audio|aviso|whats\\w*|la foto)|dij(?:o|eron) (?!que (?:no|luego|despues|hasta))|lam(?:o|aron)|marc(?:o|aron)|avis(?:o|aron)|contest(?:o|aron)|respondi(?:o|eron)|hablaron|lo dijo|lo dijeron)|por (?:el grupo|whats\\w*|mensaje|la bocina|altavoz|el altavoz|telefono|aqui)(?: |$)|(?:aqui )?l[oa] (?:est(?:oy|aba) (?:leyendo|viendo)|acabo de (?:ver|leer|recibir)|vi|lei|veo|tengo)|(?:vino|vinieron|paso|pasaron) (?:a avisar|la vocal|el|la|avisando|casa por casa)\\w*|l[oa] (?:pusieron|anunciaron|vocearon|publicaron)|(?:vi|lei) el (?:cartel|aviso|mensaje|letrero)",
    no: "(?:me|nos) enter(?:e|amos|o)(?: (?:cuando|hasta|apenas|por la vecina|ya|tarde|aqui|al)|$)|(?:hasta )?(?:ahorita|apenas|hoy) (?:me|nos) (?:voy |vengo |estoy )?enter\\w+|tra(?:ia|igo) (?:apagado|descompuesto|sin)|ten(?:ia|go) (?:apagado|sin (?:saldo|señal|datos)|descompuesto)|no (?:tenia|traia|me ha|nos han|habia) \\w+|fui(?:mos)? y (?:ya no|no|estaba)|me (?:aparece|sale|lego) en blanco|se me (?:borro|perdio)|ni (?:enterad|sabia|idea|cuenta)\\w*|primera noticia|nadie (?:me|nos|dijo|aviso)|hasta (?:hoy|ahorita|la fecha) nada",
  },
  {
    asks: "suficiente|alcanzo|lego complet[oa]|complet[oa]",
    when: "past",
    yes: "(?:hasta )?(?:sobro|sobraron|nos sobro|me sobro)|alcanzo (?:para|bien|perfect|y)\\w*|(?:traia|venia|trae|viene|vino|trajo|estaba|lego) (?:tod|con todo|bien|complet)\\w*|de sobra|no falto nada",
    no: "(?:nos|me|se) qued(?:e|amos|aron|o) (?:cort|sin|a medias)\\w*|(?:le |les |nos |me )?falt(?:o|aba|aban|aron|a|an) (?!nada)|(?:venia|lego|estaba|vino) (?:a medias|incomplet|sin|vaci|abiert)\\w*|no (?:alcanzo|nos alcanzo|ajusto|completamos|traia)",
  },
  {
    asks: "se hizo|hubo|se levo a cabo|vino el|vino la|se presento|(?:lego|llego) (?:el|la) (?:del?|doctor|promotora|licenciada|maestr[oa]|camion|brigada|pipa|tecnico|medic\\w+|enfermera)\\b|lego el tecnico|paso el|paso la|fue la promotora|lego el agua",
    when: "past",
    yes: "(?:eramos|fuimos|estabamos|habia|juntamos) (?:como |mas de |unas |unos |varios |much|bastant|tod|\\w+ person)\\w*|(?:estaba|estuvo|se puso) (?:bien |muy )?(?:len|bonit|suave|bueno|padre|interesant)\\w*|(?:hasta|como) (?:a )?las? \\w+(?: de la \\w+)? (?:termin|acab|sali)\\w*|(?:termin|acab)(?:o|amos|aron) (?:tarde|temprano|como|a las|hasta)|(?:vino|paso|lego|estuvo|cayo|vinieron|cay[oó])(?: (?:ayer|antier|en la|como|el|un|una|temprano|a |hoy|y |por|con|muy|bien|puntual|la)|$)|vacun(?:o|aron)|revis(?:o|aron)|(?:nos|me) (?:reviso|atendio|atendieron|dio|explico|dieron|visito|tomo)",
    no: "l[oa] (?:pasaron|cambiaron|movieron|suspendieron|cancelaron|aplazaron|dejaron|pospusieron) ?|(?:l[oa] )?(?:esperamos|espere|estuvimos esperando|estuve esperando)(?: |$)|(?:nos|me) dej(?:o|aron) (?:plantad|esperand|vestid|colgad)\\w*|(?:seguimos|estamos|sigo|estoy) (?:sec|sin|igual|esperand)\\w*|ni (?:una gota|gota|chorro|sus luces|quien|se|vino|paso|lego)|nadie (?:fue|vino|lego|se|abrio)|(?:l[oa]s )?(?:maestros|doctores) (?:estan|estaban|andan) en (?:paro|junta|curso)|puro aire|brilo por su ausencia|hasta (?:mañana|el|la otra|nuevo aviso)",
  },
  {
    asks: "queda cerca|te queda cerca|cerca",
    when: "notPast",
    yes: "(?:esta |me queda |vivo |aqui |como |nomas |queda )*(?:a (?:una|dos|tres|media|cuatro|la|unas|unos|un par de|cinco|\\d+) (?:cuadr|casa|paso|minut|vuelta|cale|esquina)\\w*(?! de (?!mi|aqui|la casa))|enfrente|al lado|a la vuelta|atras|en la esquina|juntit\\w*|aqui (?:mismo|mero|nomas))|(?:voy|lego|me voy) (?:caminando|a pie|andando)(?! (?:una|dos|mucho))|desde (?:mi|la) (?:casa|ventana|puerta) (?:l[oa]|se)|luego luego",
    no: "(?:tengo que (?:tomar|agarrar|subir|transbordar|caminar)|tomo|agarro|hago|son) (?:como )?(?:dos|tres|cuatro|una hora|un|media hora|varios|much\\w+|\\d+) ?(?:camion|combi|hora|carro|km|kilometr|taxi|pesero|transporte)?\\w*|(?:esta |queda )?(?:hasta|del|al) (?:el )?otro lado|(?:esta|queda) (?:hasta|a (?:una|dos|tres|media) hora)\\w*|es(?:ta)? (?:una|media|dos|\\w+) horas?(?: |$)|gasto (?:mucho|en|como)",
  },
  {
    asks: "entend(?:iste|io)|qued(?:o|aste) clar[oa]|todo quedo claro|comprendiste|quedo claro",
    yes: "(?:todo |todito |bien |muy |super |si )*(?:clar[oa]|clarit[oa]|clarisim[oa]|facil|facilisimo|entendid[oa]|perfecto|sencil[oa])(?: |$)|(?:esta|estuvo|estan|quedo) (?:bien |muy |re |super )?(?:facil|clar|sencil|entendible|explicad)\\w*|(?:me|nos|l[oa]) (?:explic\\w+ (?:bien|muy|super|todo)|quedo (?:bien |muy )?(?:clar|entendid|grabad)\\w*)|l[oa] (?:entendi|capte|anote|apunte|comprendi)(?: |$)|al cien|capte",
    no: "(?:me|nos) (?:perdi|revolvi|hice bolas|hicimos bolas|confundi|enred|quede igual|quede (?:en las mismas|con dudas|a medias))\\w*|no le (?:hal|hay|encuentr|entend|agarr)\\w*|(?:me|nos) (?:queda|quedo|quedaron|surge|surgio)(?:n)? (?:una |unas |la |muchas |algunas |varias )?dudas?|quede (?:igual|en las mismas)|(?:tengo|traigo) (?:una |unas |varias )?(?:duda|pregunta)s?|(?:esta|estuvo|estan) (?:muy |bien |medio |re )?(?:enredad|complicad|confus|dificil|revuelt)\\w*",
  },
  {
    asks: "(?:ya )?com(?:iste|ieron|ido)|desayun(?:aste|ado)|almorzaste|cenaste",
    yes: "(?:vengo|acab(?:o|amos)) de (?:comer|desayunar|almorzar|cenar)|(?:vengo|venimos|estoy) (?:comid|desayunad|almorzad|cenad|len)\\w*|(?:me|nos) (?:eche|comi|tome|avente) (?:un|una|unos|mi|el|dos)\\w*",
    no: "(?:estoy|vengo|me vine|ando|sigo|venimos) (?:en ayunas|sin (?:comer|desayunar|almorzar)|con hambre|en ayuno)|(?:ahorita|apenas|al rato) (?:voy|vamos|como|desayuno|almuerzo)|(?:voy|vamos) a (?:comer|desayunar|almorzar)|(?:traigo|tengo) (?:mucha )?hambre|puro (?:agua|cafe)$|ni agua",
  },
  {
    asks: "tu (?:hij|niñ|niet)[oa]s?(?: mayor| menor| chiquit[oa]| grande)? (?:esta|estan|va|van|sigue|asiste|estudia)(?: \\w+)*(?: (?:en|a) (?:la|el))? (?:escuela|kinder|primaria|secundaria|prepa\\w*|estudi\\w+|preescolar)",
    ofAnother: true,
    when: "notPast",
    yes: "(?:ya )?(?:va|pasa|paso|entro|esta|anda|cursa|va a pasar)(?: (?:en|a|al|como en|apenas en))? (?:primer|segund|tercer|cuart|quint|sext|1|2|3|4|5|6)\\w*|(?:esta|va|sale) (?:en|a) (?:el|la) (?:turno|tarde|vespertin|matutin)\\w*",
    no: "(?:se|ya) (?:salio|gradu|egreso|deserto|dio de baja)\\w*|(?:deje|dejo|dejamos) (?:de ir|la|el|los estudios)|ya (?:salio|termino|acabo)|(?:todavia|aun) (?:esta (?:muy )?chic|le falta|no)\\w*|trabaja(?: |$)",
  },
  {
    asks: "conoces a|conoces al",
    when: "notPast",
    yes: "(?:es|somos) (?:mi|muy|bien|de mi) ?(?:comadre|vecin|prim|tia|amig|conocid|cuñad|compadre|herman|hij)\\w*|(?:ha venido|viene|vino|ha ido|paso) (?:a (?:mi|la) casa|seguido|varias)|(?:la|lo) (?:ubico|he visto|conozco|trato|vi)(?: |$)|desde (?:hace|niñ|chiquit|la escuela)\\w*|de vista",
    no: "(?:nunca|jamas) (?:l[oa] )?(?:he visto|vi|la|lo|me)\\w*|ni (?:l[oa]|quien|se|idea|de vista|sabia|en pintura)\\w*|no (?:l[oa] )?(?:ubico|he visto|he tratado|tengo el gusto|se quien)",
  },
  {
    ofAnother: true,
    asks: "continuas|sigues (?:en|yendo)|vas a seguir|seguir en|pertenec\\w+|(?:eres|son) (?:soci|miembr|integrante|parte)\\w*|formas? parte|estas (?:en el|inscrit)\\w*",
    when: "notPast",
    yes: "(?:ahi|aqui|alla) (?:sigo|ando|voy|seguimos|andamos)|no (?:he faltado|falto|me rajo)|sigo (?:yendo|firme|en pie|puest)\\w*|hasta (?:que|el final|terminar)",
    no: "(?:me|nos) (?:sali|salimos|di(?:mos)? de baja|cambi[eé]|cambiamos|sacaron|retire)|(?:l[oa] )?deje(?: de ir| el| la| por|$)|ya no (?:he ido|voy|puedo|regres)\\w*|tuve que (?:dejar|salir)\\w*",
  },
  {
    asks: "puedes? (?:\\w+ )?(?:cargar|caminar|subir)|puede caminar|camin\\w+|necesitas? sila|usas sila",
    when: "notPast",
    no: `(?:tengo|traigo) (?:una |la |mal |mala )?(?:hernia|columna|ciatica|artritis|lastimad|rodila|cintura|espalda|fractura)\\w*|(?:estoy|ando) (?:operad|embarazad|lastimad|mal de|enyesad|delicad|con baston|recien)\\w*|me (?:operaron|canso|duele|duelen|lastime|fatigo|falta el aire|prohibio|prohibieron|lo prohibi)\\w*|(?:anda|camina|usa|ando|camino|uso) (?:con|en|una?|el) (?:baston|andadera|muletas)|se (?:cansa|fatiga|marea|cae)(?: |$)`,
  },
];
