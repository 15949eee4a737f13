import { asking, type Section } from "./meaningForm.ts";

// Why somebody did not come, what went wrong, what is wrong where people live.

const ofAbsence = `
trabajo|laboral* => (?:tuve|tuvimos|tengo|tenia|teniamos) que (?:ir a )?(?:trabajar|chambear|jalar|camellar|vender|sembrar|cosechar|regar|doblar turno|abrir (?:el|la|mi) _2|atender (?:el|la|mi) (?:puesto|negocio|tienda|local)|ir(?:me)? (?:al|a la|a el) @JOB)
trabajo|laboral* => (?:andaba|estaba|anduve|estuve|ando|estoy|me agarro|andabamos|estabamos) (?:trabajando|chambeando|jalando|vendiendo|sembrando|cosechando|ocupad[oa] (?:en|con) (?:el|la|mi) @JOB|en (?:el|la|mi) @JOB|de (?:turno|guardia)|en mi turno)
trabajo|laboral* => (?:me|nos) (?:salio|cayo|toco|hablaron|llamaron|mandaron|dejaron|pidieron|cambiaron|movieron)(?: de| a| para| el| un| una| que)* (?:trabajo|chamba|jale|turno|guardia|trabajar|doblar|doblete|chambita|trabajito|descanso|horas extras?|jornal)(?: _2)?
trabajo|laboral* => (?:el|la|mi|los) (?:patron|patrona|patrones|jefe|jefa|jefes|encargad[oa]|supervisor*|capataz|mayordomo) (?:ya |nunca )?no (?:me |nos )?(?:dio|da|dieron|deja|dejo|dejaron|suelta|solto|quiso|quiere|quisieron|presta|presto)(?: _4)?
trabajo|laboral* => no (?:me|nos) (?:dieron|dio|dan|dejaron|dejo|soltaron)(?: permiso| salir| chance)? (?:en (?:el|la|mi) (?:@JOB|trabajo)|del trabajo|de la chamba|el patron|la patrona|el jefe|la jefa|mi jefe|mi jefa|mi patron|mi patrona)
trabajo|laboral* => (?:salgo|sali|salimos|salia)(?: muy| bien)? tarde (?:del|de la|de mi|de) @JOB|trabajo (?:hasta tarde|todo el dia|de noche|a esa hora|ese dia|en las mañanas|en las tardes|entre semana|todos los dias)|(?:ese dia|a esa hora|hoy) (?:trabaje|trabajo|trabajamos|trabajaba)|(?:tenia|tengo|tuve) (?:que entregar _3|un trabajito|mucho trabajo|mucha chamba|harta chamba|bastante trabajo|turno|guardia|jale|chamba)
enferm*|salud|problemas de salud -- cuidado*|cuidar* => (?:me|nos) (?:enferme|enfermamos|puse (?:muy |bien )?(?:mal[oa]|enferm[oa])|senti (?:muy |bien )?mal|sentia (?:muy |bien )?mal|dio (?:la |una |el |mucha |un )?@SICK|pego (?:la |el |una )?@SICK|agarro (?:la |el |una )?@SICK|subio (?:la presion|el azucar)|bajo (?:la presion|el azucar)|operaron|internaron|hospitalizaron|cai|lastime _3|fracture _3|torci _3)
enferm*|salud|problemas de salud => (?:me|nos) (?:enferme|puse (?:muy |bien )?(?:mal[oa]|enferm[oa])|senti (?:muy |bien )?mal|sentia (?:muy |bien )?mal|dio (?:la |una |el |mucha |un )?@SICK|pego (?:la |el |una )?@SICK|agarro (?:la |el |una )?@SICK|subio (?:la presion|el azucar)|bajo (?:la presion|el azucar)|operaron|internaron|hospitalizaron|duele (?:mucho )?(?:la|el|las|los|mi) _3|dolia (?:mucho )?(?:la|el|las|los|mi) _3|dolio (?:mucho )?(?:la|el|las|los|mi) _3)
enferm*|salud|problemas de salud => (?:ando|andaba|estaba|estuve|estoy|amaneci|sigo|cai|anduve)(?: muy| bien| re| medio)? (?:mal[oa]|malit[oa]|enferm[oa]|enfermit[oa]|agripad[oa]|en cama|hospitalizad[oa]|internad[oa]|resfriad[oa]|con (?:mucha |una |un |la |el )?@SICK)
enferm*|salud|problemas de salud => (?:tenia|tengo|traia|traigo|tuve|agarre|pesque)(?: mucha| una| un| la| el| mucho| harta)? @SICK
transporte|traslado|camion|no (?:hubo|habia) @BUS|lejos => (?:ya )?(?:no|nunca) (?:paso|pasa|pasan|pasaron|hubo|habia|hay|alcance|vino|salio|salen|llego|encontre|halle|alcanzamos)(?: el| la| los| las| ningun| ni un| a tiempo)* @BUS(?: _3)?
transporte|traslado|camion|lejos => no (?:tuve|tenia|tengo|halle|encontre|consegui|tuvimos|teniamos|hubo|habia|hallaba|encontraba|hay) (?:en que|como|con que|quien me (?:llevara|lleve|trajera|traiga|acercara|diera raite)|con quien)(?: (?:irme|ir|venir|venirme|llegar|moverme|trasladarme|transportarme|venirnos|irnos|bajar|subir))?(?: (?:hasta|para) (?:alla|aca|ir|venir))?
transporte|traslado|camion => (?:se (?:me|nos) fue|(?:me|nos) dejo|perdi|perdimos|se me paso)(?: el| la)? @BUS|se (?:me|nos)? ?(?:descompuso|poncho|quedo|atasco|averio)(?: el| la| mi| nuestro)? (?:carro|camioneta|moto|camion|troca|llanta|combi|coche|taxi)(?: _4)?|(?:el|la) @BUS (?:nunca|no|ya no|no se) (?:paso|pasa|llego|vino|salio|quiso _2|subio|bajo)(?: _3)?|no (?:tengo|traia|traigo|tenia) (?:carro|en que moverme|raite|vehiculo|moto)
~dinero|economi*|recursos|transporte|pasaje -- dinero*|economi*|recursos => no (?:tenia|traia|tuve|complete|ajuste|tengo|traigo|alcanzaba|me alcanzo|me alcanzaba|habia|hubo) (?:(?:dinero|lana|feria) )?(?:para|pa|ni para|ni pa|con que pagar) (?:el |la |los |mi )?(?:pasaje|pasajes|camion|combi|taxi|transporte)
dinero|economi*|recursos => no (?:tenia|traia|tuve|complete|ajuste|tengo|traigo|alcanzaba|me alcanzo|me alcanzaba|hay|habia|hubo) (?:(?:dinero|lana|feria|centavos|un peso|ni un peso) ?)?(?:(?:para|pa|ni para|ni pa|con que pagar) (?:el |la |los |mi )?(?:pasaje|pasajes|camion|combi|taxi|transporte))?
cuid*|hijos|familiar* -- asuntos? familiar* => (?:yo )?no (?:tenia|tuve|tengo|hubo|habia|hay|halle|encontre|consegui|hallaba|encontraba)(?: con| a)? quien(?: me| nos)?(?: los| las| lo| la| le| les)? (?:cuid*|dej*|encarg*|ved|echara un ojo|atend*|ayudara|quedara|qued*|viera|vea)(?: con| a)?(?: @KIN)?
cuid*|hijos|familiar* -- asuntos? familiar* => (?:tenia|tuve|tengo|teniamos|tuvimos) que (?:cuidar|ver|atender|quedarme con|quedarme a cuidar|ir por|recoger|llevar|bañar|darle de comer) @KIN(?: (?:a|de|en) (?:la|el|su|mi) (?:escuela|kinder|guarderia|casa|salon))?|(?:estaba|ando|andaba|estuve|me quede|anduve|estoy) (?:cuidando|atendiendo|a cuidar|al cuidado de|al pendiente de) @KIN
cuid*|hijos|familiar* -- asuntos? familiar* => tengo @KIDS(?: chiquit[oa]s| pequeñ[oa]s)?(?: y)? no tengo con quien dejarl[oa]s
no (?:se|me|le|nos) (?:enter*|avis*)|no (?:me|le|se|nos) (?:avis*|dijeron|inform*|enter*)|falta de (?:aviso|informacion)|no (?:supe|sabia|recibi)* => (?:no|nadie|nunca)(?: me| nos)? (?:avisaron|aviso|dijeron|dijo|llego|mandaron|informaron|hablaron)(?: nada| nunca| el aviso| el mensaje| el recado| la invitacion| que _5)?|no (?:supe|sabia|me entere|nos enteramos|vi el mensaje|lei el mensaje|vi el aviso|sabiamos)(?: nada| que _5| de _4| de nada)?|(?:hasta )?(?:ahorita|apenas|hoy)(?: me)?(?: voy| vengo| estoy)? ?enter(?:o|e|ando|andome)(?: _4)?|me entere (?:muy |bien )?tarde|ni (?:sabia|enterad[oa]|me entere|supe)(?: _4)?
~olvid*|se me (?:olvido|paso) => (?:se (?:me|nos) (?:olvido|fue la onda|paso|fue el avion|fue la fecha|borro|habia olvidado|olvido por completo)|(?:lo|la) olvide|ni me acorde|no me acorde|me olvide|olvide que _4|olvide la fecha|se me (?:paso|fue) la fecha|me confundi (?:de|con|en) (?:el )?(?:dia|la fecha|fecha|hora|la hora)|(?:pense|crei) que era (?:otro dia|mañana|el _1|otra hora))(?: por completo| que era hoy| que era ayer| la (?:reunion|cita|sesion|platica|junta|fecha)| el dia)?
~duelo|luto|falleci*|asuntos? familiar*|familiar => (?:(?:se (?:me |nos )?)?(?:murio|fallecio) (?:mi|un|una|el|la)(?: \\w+){1,3}|(?:fui|fuimos|tuve que ir|anduve|andaba|andabamos|estaba|estabamos|tenia|tuve|tuvimos|hubo|tenia que ir)(?: a| en| al| un| una| el| la| de)* (?:velorio|entierro|sepelio|funeral|rosario|novenario|velada|luto|difunto)(?: _4)?)
~compromis*|fiesta*|asuntos? (?:familiar|personal)*|familiar => (?:fui|fuimos|tuve que ir|anduve|andaba|andabamos|estaba|estabamos|tenia|tuve|tuvimos|hubo|tenia que ir)(?: a| en| al| un| una| el| la| de| mi)* (?:boda|bautizo|fiesta|quince años|xv|xv años|graduacion|primera comunion|cumpleaños|clausura|compromiso|mayordomia|feria|posada)(?: _4)?
~viaj*|fuera => (?:andaba|estaba|anduve|estuve|ando|estoy|fui|sali|salimos|andabamos|estabamos|me fui)(?: de| a)? (?:viaje|fuera|vacaciones|paseo|la ciudad|mi pueblo|mexico|fuera del pueblo|fuera de _2)
~sueñ*|dormid* => (?:me|nos) (?:quede|quedamos) (?:bien )?dormid[oa]s?|no (?:me )?(?:desperte|levante|oi el despertador|escuche el despertador|sono _3)(?: a tiempo)?|se me pegaron las cobijas
~no (?:me|le) interes*|falta de interes|desinteres => (?:ya )?no (?:tenia|tengo|tuve|me dieron|me daban|traia) ganas(?: de ir| de venir)?|me dio (?:mucha )?(?:flojera|weba|hueva)|no (?:quise|queria) (?:ir|venir)|no me interes*(?: el tema| eso| ir)?
~(?:falta de )?permiso|pareja|familiar => no me (?:dejo|dejaron|deja|dio permiso|da permiso) (?:ir |venir |salir )?(?:mi (?:esposo|marido|señor|suegra|mama|papa|viejo|pareja))|mi (?:esposo|marido|señor|suegra|mama|papa|viejo|pareja) no (?:me )?(?:dejo|deja|quiso|quiere|dio permiso|da permiso)(?: ir| venir| salir| que fuera| que viniera| que vaya)?
tiempo -- trabajo|quehacer* => no (?:tuve|tengo|tenia|me dio|me alcanzo|hubo|me da|me alcanza)(?: el| mucho)? tiempo(?: de ir| de venir| para ir)?|(?:tenia|tengo|tuve) (?:mucho|harto|bastante) que ?hacer(?: en (?:la|mi) casa)?|(?:estaba|andaba|ando|estuve|estoy)(?: muy| bien)? ocupad[oa]
tiempo => no (?:tuve|tengo|tenia|me dio|me alcanzo|hubo|me da|me alcanza)(?: el| mucho)? tiempo(?: de ir| de venir| para ir)?
lluvia*|(?:mal )?clima|mal tiempo|(?:mal )?camin*|rio => (?:llovio|estaba lloviendo|estuvo lloviendo|empezo a llover|se solto (?:el agua|la lluvia|el aguacero)|cayo (?:un|una|el|la|mucho) (?:aguacero|tormenta|agua|lluvia|granizo|helada|tromba|neblina)|crecio el (?:rio|arroyo)|(?:hacia|hizo|habia) (?:mucho|un|harto) (?:frio|calor|aire|lodo|viento|lodazal|aironazo)(?: _3)?|(?:se (?:cerro|tapo|derrumbo|vino|deslavo) el (?:camino|cerro|paso|puente|arroyo))(?: _4)?|el (?:camino|rio|arroyo|tiempo) (?:estaba|esta|se puso|venia|se cerro|andaba)(?: muy| bien)? (?:feo|mal|malo|crecido|cerrado|lleno|atascado|lodoso|intransitable))(?: muy| mucho| bien| fuerte| recio| feo| harto| todo el dia| en la noche)*(?: _1)?
`;

const ofTrouble = `
lluvia*|(?:mal )?clima|mal tiempo -- calor|frio => (?:llovio|lluvia|estaba lloviendo|estuvo lloviendo|empezo a llover|nos llovio|se solto (?:el agua|la lluvia|el aguacero)|cayo (?:un|una|el|la|mucho|mucha) (?:aguacero|tormenta|agua|lluvia|granizo|tromba|aguacerazo)|(?:hacia|hizo|habia) (?:mucho|un|harto) (?:frio|calor|aire|viento|sol|solazo|calorón)(?: _2)?|(?:nos|se) (?:agarro|puso|mojo|cayo)(?: el| la| un| muy)? (?:agua|lluvia|aguacero|feo el (?:tiempo|clima)|mal tiempo))(?: muy| mucho| bien| fuerte| recio| feo| harto| todo el dia)*
luz|electric*|energia => (?:se (?:nos )?(?:fue|iba|corto|apago)|no (?:habia|hubo|hay|teniamos|tuvimos|tenemos|llego)|nos quedamos sin|estabamos sin|falto|fallo|cortaron|nos cortaron|sin|a cada rato se va|se va a cada rato|fallas? (?:en|de))(?: la)? (?:luz|energia|electricidad|corriente)(?: (?:electrica|a media \\w+|a la mitad|en (?:el|la) \\w+|un rato|a cada rato|otra vez|en todo el \\w+))?
luz|electric*|energia => hubo (?:un )?(?:apagon|corte de luz)(?: _3)?
material* => (?:(?:no|nunca) (?:llego|llegaron|mandaron|trajeron|alcanzo|alcanzaron|hubo|habia|nos mandaron|nos llego|nos dieron|tuvimos|teniamos|me mandaron|me llego|completamos)(?: el| los| las| suficiente| suficientes| todo el| con| a tiempo)* (?:material|materiales|hojas|cartulinas|plumones|folletos|copias|cuadernillos|tripticos)(?: completo| suficiente| a tiempo| para todos)?|el material (?:no|nunca|no nos)(?: se)? (?:llego|alcanzo|mandaron|trajeron|completo|lo trajeron|lo mandaron)(?: a tiempo| completo)?|(?:me |nos )?falto(?: el| algo de)? material|(?:los|el) materiales? (?:no|nunca) (?:llegaron|alcanzaron|llego))
(?:poca|baja|falta de|sin|no hubo|escasa|poca) (?:asistencia|gente|participacion|participantes)|(?:poca|poco) (?:asistencia|participacion|gente|interes)|inasistencia* => (?:casi )?(?:no |nadie )?(?:vino|vinieron|llego|llegaron|fue|fueron|asistio|asistieron|habia|hubo|eramos|estuvo)(?: muy| bien| re)? (?:poc[oa]s?|poquit[oa]s?|poquitit[oa]s?|pocas?|dos tres|tres gatos|contad[oa]s)(?: (?:gente|personas?|señoras|gentes|asistentes|participantes|familias))?|casi no (?:vino|vinieron|llego|llegaron|fue|fueron|asistio|hubo|habia)(?: nadie| gente| personas)?|(?:no (?:vino|llego|fue|asistio)(?: casi)?|casi) nadie(?: (?:vino|llego|fue|quiso venir))?|nadie (?:vino|llego|fue|quiso venir|se presento)|falto mucha gente|(?:la gente|las señoras|los señores|las personas) (?:ya )?(?:no|casi no) (?:vino|vinieron|quiso venir|quisieron venir|llego|llegaron|fue|fueron|asistio|asistieron|se presentaron)|(?:muy )?poc[ao] (?:gente|asistencia)
(?:no hubo|sin|falta de|falto)? ?(?:lugar|espacio|sede|local|salon) => no (?:tuvimos|habia|hubo|hay|teniamos|nos prestaron|nos abrieron|alcanzo|cabiamos|nos dieron)(?: en)?(?: el| la| un)? (?:lugar|espacio|salon|donde _3|casa ejidal|local|auditorio|cancha)|(?:estaba|encontramos) cerrado(?: el (?:salon|lugar|local))?|no (?:nos )?(?:abrieron|prestaron)(?: el| la)? (?:salon|lugar|llave|llaves)
(?:empez*|inici*|llega*) tarde|retras*|puntual*|impuntual*|demora* => (?:se (?:tardo|atraso|retraso|hizo tarde|nos hizo tarde|tardaron)(?: _4)?|empezamos(?: muy| bien)? tarde|(?:la gente|las señoras|todos|llegaron|el \\w+|la \\w+)(?: llego| llegaron)?(?: muy| bien)? tarde)
sonido|microfono|equipo|proyector|audio => no (?:servia|funciono|habia|jalo|prendio|hubo|llego|funcionaba|prendia|nos prestaron|sirvio)(?: el| la| las| los| bien)* (?:sonido|microfono|bocina|bocinas|proyector|cañon|aparato|equipo|pantalla|computadora)|(?:el|la|las|los) (?:sonido|microfono|bocina|bocinas|proyector|cañon|aparato|equipo|pantalla|computadora) no (?:servia|funciono|jalo|prendio|funcionaba|prendia|llego|sirvio)
ningun[oa]?|sin (?:problemas?|novedad|incidentes?|contratiempos?)|todo bien|no hubo|nada => (?:(?:ningun[oa]?(?: problema)?|nada|no hubo(?: ningun[oa]?| problemas?| nada| ningun problema)?|sin (?:problemas?|novedad|contratiempos?)|todo(?: estuvo| salio| fue| marcho| sale| quedo| se dio| esta| va)?(?: muy| bien| super| re)? (?:bien|tranquilo|en orden|perfecto|excelente|al cien|normal|bonito|a gusto|de maravilla)|afortunadamente no|gracias a dios no(?: hubo)?|por suerte ninguno|no tuvimos(?: ningun)?(?: problemas?)?|todo) ?)+(?: gracias a dios)?
`;

const ofPlace = `
insegur*|delincuencia|robos?|violencia => (?:roban|asaltan|se meten a robar|se roban _3|andan robando)(?: mucho| a cada rato| seguido| las casas| harto| bastante)*|(?:hay |muchos? |mucha )+(?:robos?|rateros?|asaltos?|delincuencia|inseguridad|ratas|malandros|balaceras)|ya no se puede (?:salir|andar)(?: _3)?|(?:me|nos) (?:han )?(?:robaron|asaltaron|robado|asaltado)(?: _3)?
camin*|call*|carretera*|bache*|pavimento => (?:la carretera|el camino|las calles|la calle|los caminos|la brecha|la terraceria)(?: ya)? (?:esta|estan|se pone|se ponen)(?: muy| bien| re| todo| toda| todos| todas)* (?:fe[oa]s?|llen[oa]s? de _2|mal|mal[oa]s?|destrozad[oa]s?|fatal|horribles?|acabad[oa]s?|en mal estado|hoyos?|pura tierra|intransitables?)|(?:pur[oa]s? |much[oa]s? |hay |un )+(?:baches?|hoyos?|oyos?|pozos en la calle|lodo|lodazal)(?: _4)?|no (?:hay|esta|estan) (?:pavimento|pavimentad[oa]s?|camino|carretera|paso)
agua => (?:lo que )?(?:falta|hace falta|no hay|no llega|escasea|no tenemos|nos falta|casi no hay|casi no llega|batallamos (?:con|por|de)|sufrimos (?:por|de)|no cae)(?: es)?(?: el| la| de| con)* agua(?: _4)?|(?:el )?agua (?:no (?:llega|alcanza|sale|hay|cae)|escasea|nos llega (?:cada|muy) _3|llega cada _3|se acaba)(?: _2)?|no tenemos agua(?: _3)?
alcohol*|adiccion* -- drogas? => (?:hay )?(?:much[oa]s? |pur[oa]s? )*(?:borrach[oa]s?|borrachitos|alcoholic[oa]s?|tomadera|alcoholismo|cantinas)(?: _3)?|(?:toman|beben|se emborrachan)(?: mucho| demasiado| harto| los señores| los muchachos| los jovenes)*
drog*|adiccion* => (?:hay )?(?:much[oa]s? |pur[oa]s? )*(?:drogas?|drogadict[oa]s?|vicio|viciosos|cristal|marihuan[oa]s?|cristalones)(?: _3)?|(?:los (?:muchachos|jovenes|chavos|plebes) )?(?:se drogan|andan en las drogas|andan drogados|fuman marihuana)(?: mucho)?
basur* => (?:hay )?(?:much[oa]s? |pur[oa]s? )+basur*(?: _4)?|(?:tiran|queman) (?:la |mucha )?basura(?: _4)?|no (?:pasa|viene|recogen)(?: el camion| el carro)?(?: de| a recoger)?(?: la)? basura
(?:alumbrado|luz|electric*|energia)(?: publica?o?)? => (?:no hay|falta|no tenemos|falla|se va)(?: mucho)?(?: la)? (?:luz|alumbrado|luminarias|lamparas|energia)(?: _4)?|(?:esta|estan)(?: muy| bien)? oscuro*(?: _3)?
salud|medic*|clinica|doctor* => no hay (?:doctor|doctora|medico|medicos|medicinas?|medicamentos?|clinica|enfermera|dentista|quien cure)(?: _5)?|(?:faltan?|hacen? falta) (?:doctor*|medic*|clinica)(?: _4)?|la clinica (?:esta cerrada|queda lejos|no tiene _2|casi nunca abre|no abre)
emple*|trabajo|desempleo => no hay (?:trabajo|jale|chamba|empleo|en que trabajar|fuentes de _1)(?: _4)?|(?:falta|hace falta|escasea) (?:el )?(?:trabajo|empleo|chamba)(?: _3)?|(?:los|la|mucha|muchos) (?:jovenes|muchachos|hombres|gente) se van (?:al norte|a estados unidos|por falta de trabajo|a trabajar (?:fuera|lejos))
(?:ningun[oa]?|nada) => (?:ningun[oa]?(?: problema)?|nada|todo(?: esta)? (?:bien|tranquilo)|(?:esta|aqui esta|vivimos)(?: muy| todo| bien)? tranquilo|sin problemas?)(?: gracias a dios)?
`;

const ofPupils = `
enferm*|salud => (?:el |la |mi hij[oa] |mi niñ[oa] |ell[oa] )?(?:esta|estaba|anda|andaba|amanecio|se puso|sigue|se sentia)(?: muy| bien| medio)? (?:mal[oa]?|malit[oa]|enferm[oa]|enfermit[oa]|con @SICK|en cama|internad[oa]|agripad[oa])(?: de(?: la| el| los)? _2)?|(?:le|me le) (?:dio|pego|duele|dolia|dolio|agarro)(?: la| el| una| mucho)* (?:@SICK|panza|estomago|muela|cabeza|pancita|garganta|oido)|(?:se (?:me |nos )?enfermo|se (?:me )?puso mal[oa])(?: _4)?|(?:tiene|tenia|trae|traia) (?:mucha |una |la )?@SICK
~sueñ*|dormid*|levant* => (?:se|nos) (?:quedo|quedamos) dormid[oa]s?|no se (?:levanto|desperto|pudo levantar|quiso levantar)(?: a tiempo| temprano)?|se le pegaron las cobijas
trabaj*|ayuda* => (?:se fue|esta|anda|fue|lo lleve|me lo lleve|me ayudo|me ayuda|tuvo que ir|tuvo que|se metio)(?: a| en| al| con| la| el| su papa)* (?:trabajar|chambear|trabajando|campo|milpa|pizca|corte|cosecha|siembra|puesto|obra|parcela)(?: _4)?
(?:falta de )?(?:dinero|recursos)|economi* => no (?:tiene|tenia|hay|habia|tengo|tenemos|alcanza|hubo|traia|completo|ajusto)(?: para| ni para| con que comprar| dinero| pa| el| los| la| las| sus| su)* (?:dinero|uniforme|zapatos|tenis|utiles|cuadernos|pasaje|lonche|pasajes|recursos|mochila|inscripcion|cuota|cooperacion)(?: _4)?
acoso|bullying|burla*|maltrato|conviven* => (?:le|lo|la)(?: hacen| dicen)? (?:burla|bulin|bullying|molestan|pegan|golpean|avientan|insultan|maltratan|cosas feas|apodos)(?: _5)?|(?:se burlan de (?:el|ella|mi hij[oa])|los niños lo molestan|sus compañer[oa]s (?:lo|la|le) (?:molestan|pegan|hacen _1))(?: _3)?
(?:no (?:quiere|quiso|le gusta|le interesa)*|falta de interes|desinteres|desmotiva*|motivacion)(?: _3)? => (?:ya )?no (?:quiere|quiso|quería|le gusta|le interesa|tiene ganas de|tenia ganas de|le dan ganas de|le llama la atencion)(?: ir| estudiar| la escuela| seguir| entrar| a la escuela| venir)*|(?:dice que )?(?:se aburre|le aburre)(?: _4)?
transporte|camino|lejos|distancia|lluvia* => (?:no paso|no hubo|no habia|no alcanzo|nos dejo|lo dejo|se le fue)(?: el| la)? @BUS|(?:llovio|estaba lloviendo|crecio el (?:rio|arroyo))(?: mucho)?|(?:nos|le)? ?queda (?:muy|bien|re) lejos(?: la escuela)?
`;

export const asked: readonly Section[] = [
  {
    asks: asking(
      "(?:por que|porque|motivos?|razon|causas?|inasistencia|a que se debio|que le impidio|que paso que)(?! (?:\\w+ )*(?:falto|falta|reprob*|dejo) (?:su|tu|el|la) (?:hij|niñ|alumn)*)",
    ),
    known:
      /trabajo|laboral|enferm|salud|transporte|camion|traslado|cuid|ijos|familiar|abis|enter|olbid|lubia|clima|tiempo|dinero|economi|recursos|lejos|distancia|interes/,
    lines: ofAbsence,
  },
  {
    asks: asking(
      "(?:problemas?|dificultad(?:es)?|incidentes?|contratiempos?|incidencias?|obstaculos?|que fallo|que falto)(?! (?:hay|tienen?|existen|ve|enfrenta))",
    ),
    lines: ofTrouble,
  },
  {
    asks: asking(
      "(?:problemas?|necesidad(?:es)?|que (?:le )?(?:falta|preocupa)|carencias?) (?:\\w+ ){0,6}(?:comunidad|colonia|localidad|pueblo|barrio|rancho|aqui|calle|ejido)",
    ),
    lines: ofPlace,
  },
  {
    asks: asking(
      "(?:por que|motivo|razon|causa)(?: \\w+){0,8} (?:hij*|niñ*|alumn*|menor|chamac*|estudiante|joven|escuela|clases?)",
    ),
    known:
      /trabajo|trabaj|enferm|salud|transporte|camin|lejos|dinero|recursos|economi|lubia|acoso|bulyin|burla|interes|quier|quiso|familiar|cuid/,
    lines: ofPupils,
  },
];
