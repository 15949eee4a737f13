import { asking, type Section } from "./meaningForm.ts";

// What is wished of us, how often, how well it was: as people say it who do not speak in words of lists.

const ofHelp = `
(?:registrar |avisar |marcar |reportar |pasar )?(?:mi )?(?:llegada|asistencia de hoy)|ya llegue|registrar (?:que )?(?:ya )?llegue => (?:quiero |quisiera |para |vengo a |solo |nomas |necesito |era para |queria )*(?:decir(?:le|les)?|avisar(?:le|les)?|reportar|registrar|marcar|informar(?:le|les)?)?(?: |que )*ya (?:llegue|llegamos|estoy|estamos|ando|andamos|vine)(?: (?:aqui|aca|en _4|afuera|a la _2|al _2|adentro|presente|formad[oa]))*
(?:hablar|platicar|comunicar*|contactar)(?: .*)?|atencion (?:personal|humana|directa)|asesor*|una persona|operador* => (?:quiero |quisiera |ocupo |necesito |puedo |prefiero |me urge |mejor |si |se puede |podria |me gustaria |hay |que |deme |por favor |donde )*(?:hablar|platicar|tratar|tratarlo|me atienda|pasar|pasame|paseme|pasenme|comunicame|comuniqueme|comuniquenme|que me pasen|que me atienda|que me hablen|me pasan|me comunican|me comunica|contactar|atencion|hablarlo|verlo)(?: directo| mejor)?(?: de| con| a)* (?:alguien|una persona|un humano|una humana|persona|gente|una señorita|un asesor|una asesora|la licenciada|el licenciado|la encargada|el encargado|la promotora|una licenciada|un ser humano|quien me (?:ayude|atienda|explique|oriente)|la responsable|ustedes)(?: (?:de verdad|real|de carne y hueso|que me _3|de ustedes|de ahi|viva))?(?: (?:y )?no (?:con )?(?:una? |la |el |un )?(?:maquina|robot|contestadora|computadora|grabacion|bot|mensajes|robots|maquinas|aparato))?
cancel*|dar(?:me)? de baja|quitar* -- cambiar (?:de |la |mi |el )?(?:fecha|dia|hora|horario|sesion|cita)|reagend*|reprogram*|mover => (?:siempre |ya |mejor |pues |yo )*no (?:voy|vamos|boy) a (?:poder |alcanzar a |lograr )?(?:ir|asistir|llegar|alcanzar|presentarme|poder)(?: (?:a|al|el|la|este|mañana|hoy|porque|ese|pasado) _5)?|(?:siempre |ya |mejor )*no (?:puedo|podre|voy|ire|asistire|podemos|vamos|alcanzo a|puedo asistir|puedo ir|podre ir|podre asistir)(?: ir| asistir| llegar)?(?: (?:al|a la|a el|el|este|mañana|hoy) _3)?
cancel*|dar(?:me)? de baja|quitar* => (?:me )?(?:quieren?|pueden?|puede|quiero que me|favor de|hagan favor de|que me|me)? ?(?:quitar|quiten|quitenme|quiteme|quitame|borren|borreme|borrenme|borrame|saquenme|sacame|saqueme|den de baja|denme de baja|deme de baja|dar de baja|quiten|quite|borrar|cancelen|cancele|cancelenme|canceleme|kiten|kitenme)(?: mi| de| el| la)*(?: (?:lista|lugar|nombre|registro|cita|sesion|reunion))?(?: _3)?|(?:den|denle|dele|dele|dale|pueden dar|pueden darle|puede dar|que le den|ya pueden dar|ocupen|que ocupen|pasen|pasenle|se lo dan|le dejo)(?: mi)? lugar(?: a (?:otr[oa]|alguien|quien)(?: persona| mas| _3)?)?|ya no (?:voy|quiero ir|quiero participar|ire|me interesa ir|voy a ir)(?: _4)?
(?:avisar )?que no (?:voy|ire|asistire|podre|puedo)(?: .*)?|no (?:podre|puedo) (?:ir|asistir)|avisar (?:mi )?(?:falta|inasistencia|ausencia)|justificar (?:mi )?(?:falta|inasistencia) => (?:quiero |quisiera |solo |nomas |para |queria |era para )*(?:decir|avisar|avisarles|decirles|reportar)?(?: |que )*(?:siempre |ya |mejor |pues |yo )*no (?:voy|vamos|boy) a (?:poder |alcanzar a |lograr )?(?:ir|asistir|llegar|alcanzar|presentarme|poder|faltar)(?: (?:a|al|el|la|este|mañana|hoy|porque|ese|pasado|tengo|tengo que|me) _6)?|(?:siempre |ya |mejor )*no (?:podre|voy|ire|asistire|podemos|vamos)(?: ir| asistir| llegar)?(?: (?:al|a la|a el|el|este|mañana|hoy|tengo|tengo que) _5)?|voy a faltar(?: _4)?
confirm*(?: .*)?|que (?:si )?voy|si (?:voy|asistire|ire) -- registrar mi asistencia => (?:quiero |quisiera |solo |nomas |para |queria )*(?:decir|avisar|avisarles|decirles)?(?: |que )*(?:si|sip|claro que|ahi|alla|por supuesto que)+ (?:si )?(?:voy|vamos|ire|iremos|asistire|estare|llego|voy a (?:ir|asistir|estar)|vamos a ir|voy a estar|nos vemos)(?: (?:a|al|el|la|este|mañana|hoy|alla|ahi|ese) _4)?(?: (?:apartenme|aparteme|guardenme|guardeme|reservenme) (?:mi|una|un) (?:silla|lugar))?|cuenten conmigo|ahi (?:estare|nos vemos|los veo|voy a estar|estaremos|le caigo|les caigo)|(?:ahi )?me esperan
(?:registrar|inscribir|apuntar|anotar)(?:me|nos)(?: .*)? => (?:me )?(?:quiero|quisiera|me gustaria|necesito|como|como le hago para|puedo|deseo|vengo a|para|ocupo)(?: que me)? (?:apunten|anoten|inscriban|registren|apuntar(?:me|nos)?|anotar(?:me|nos)?|inscribir(?:me|nos)?|registrar(?:me|nos)?|entrar|participar|meterme|darme de alta)(?: (?:a|en|al|para) _4)?|(?:apuntenme|apunteme|apuntame|anotenme|anoteme|anotame|inscribanme|inscribame|inscribeme|registrenme|registreme)(?: (?:a|en|al|para) _4)?|soy nuev[oa](?: _4)?
(?:pedir |solicitar |obtener |descargar )?(?:mi |una |un )?(?:constancia|comprobante|diploma|reconocimiento|certificado)(?: .*)? => (?:ocupo|necesito|quiero|me (?:pueden|puede|podrian) dar|me dan|quisiera|me hace falta|pido|me piden|solicito|donde recojo|me falta)(?: de favor)?(?: mi| un| el| una| la)? (?:papel|papelito|comprobante|diploma|reconocimiento|constancia|certificado|documento)(?: (?:de|donde|que|con|para) _9)?
(?:corregir|cambiar|actualizar|modificar|editar)(?: (?:un|mis|mi|los|algun|el))? (?:datos?|registro|informacion) => (?:me )?(?:equivoque|equiboque|ekivoque|puse mal|escribi mal|apunte mal|anote mal|capture mal|registre mal)(?: _8)?|(?:esta|estan|tengo|salio|aparece|pusieron|quedo)(?: mal| equivocad[oa]| incorrect[oa])+(?: escrit[oa])?(?: _6)?|mi (?:nombre|apellido|curp|fecha|direccion|domicilio) (?:esta|sale|salio|aparece|quedo)(?: muy)? (?:mal|equivocad[oa]|incorrect[oa])(?: _3)?|(?:quiero|hay que|necesito|para|ocupo) (?:cambiar(?:le)?|corregir(?:le)?|arreglar(?:le)?|componer)(?: (?:mi|el|la|un) (?:nombre|apellido|curp|fecha|direccion|domicilio|dato)(?: _4)?)?|hay que (?:cambiarlo|corregirlo|arreglarlo)
(?:necesito )?ayuda|como (?:funciona|se usa)|no se (?:usar|como).* => no (?:le )?(?:entiendo|entendi|se usar|se como (?:usar|se usa|funciona|se le hace|le hago)|se moverle|le se|le hallo|le encuentro)(?: a esto| nada| bien| a esta cosa| esto| muy bien| al whatsapp| a esto me (?:ayudan|ayuda))*(?: _2)?|(?:me )?(?:ayudan|ayudeme|ayudenme|explican|expliqueme|orientan|pueden ayudar|puede ayudar|ayuda)(?: por favor| a usar esto| con esto)?|como (?:se usa|le hago|funciona|se le hace|le hago para usar)(?: esto| aqui)?
(?:cambiar|actualizar)(?: mi| de)* (?:telefono|numero|celular) => (?:ya )?(?:tengo|traigo|estreno)(?: de| mi| otro| un| nuevo)* (?:numero|chip|celular|telefono|cel|linea|numero nuevo)(?: nuevo)?(?: _3)?|perdi (?:mi |el )?(?:celular|telefono|chip|cel)(?: _4)?|me robaron el (?:celular|telefono|cel)(?: _4)?
(?:cambiar|mover|reagendar|reprogramar)(?: de| la| mi| el)*(?: (?:fecha|dia|hora|horario|sesion|cita|turno))? => (?:quiero |quisiera |puedo |podria |se puede |nomas |necesito |me gustaria |mejor )*(?:moverla|moverme|cambiarla|cambiarme|pasarla|pasarme|recorrerla|ir|que me (?:cambien|pasen|muevan))(?: de| a| para| pa)*(?: otr[oa]| el| la) (?:dia|fecha|hora|semana|horario|sesion|lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?: _3)?
`;

const ofReminders = `
(?:no (?:quiero|enviar|mandar|recibir|me (?:mand*|recuerd*|avis*))|sin|ningun[oa]?|nunca)(?: .*)? => (?:ya )?no (?:me |quiero que me )?(?:mand*|envi*|recuerd*|escrib*|molest*|llam*|avis*|esten mandando|este mandando|hace falta|es necesario|necesito|ocupo|quiero|quisiera)(?: que me| nada| ningun| mas| tantos| los| el| ya| mensajes?| mensajitos?| recordatorios?| avisos?| recuerd*| mand*| avis*| de eso)*(?: yo me (?:acuerdo|apunto)(?: sol[oa])?)?|dejen de (?:mandar*|molestar*|escribir*)(?: _3)?|yo (?:me acuerdo|lo apunto|lo anoto|me acuerdo sol[oa]|la apunto|solit[oa] me acuerdo)(?: _3)?|ni me (?:manden|recuerden|avisen)(?: nada)?
(?:un|1) dia antes|dia anterior|vispera|24 horas => (?:me avisan |avisenme |aviseme |mejor |que sea |que me avisen |manden |mandenme |mandeme )*(?:la |el |un |con |1 |una )*(?:noche|tarde|mañana|dia|noche de|tarde de)(?: de)? (?:antes|anterior|de anticipacion|previo|anticipado)(?: (?:esta bien|para _4))?|(?:en |con )?la vispera|(?:con )?24 horas antes|(?:un dia|con tiempo un dia) antes para _5
(?:el )?mismo dia => (?:me avisan |avisenme |aviseme |mejor |que sea |que me avisen |manden |mandenme |mandeme )*(?:ese |el |en ese |en el |ese mismo |el mismo |el mero |ese mero )+dia(?: (?:temprano|tempranito|en la mañana|de la sesion|de la platica|de la cita|de la reunion|por la mañana|porque _6|para _4))?|(?:en la mañanita|tempranito|temprano) (?:de ese|del mismo|ese|el mismo) dia
`;

const ofRecord = `
(?:borrar|eliminar|quitar)* => (?:esta |ya esta |es |esa es |esa esta |salio |aparece |lo tengo |la tengo )*(?:repetid[oa]|duplicad[oa]|dos veces|doble)(?: (?:quitala|kitala|quitalo|borrala|borralo|quitela|borrela|quitelo|borrelo|bórrenla|quitenla|eliminala|eliminalo))?|(?:quitala|kitala|quitalo|borrala|borralo|quitela|borrela|quitelo|borrelo|borrenla|quitenla|eliminala|eliminalo|desaparecela)(?: (?:de ahi|de la lista|ya no _4|esta repetid[oa]))?
(?:corregir|editar|cambiar|modificar|arreglar)* => (?:le )?(?:falta|falto)(?: el| la| un| su)* (?:segundo apellido|apellido|nombre|segundo nombre|acento|curp|telefono|fecha|dato|letra)(?: (?:hay que _3|materno|paterno|pongaselo|ponselo))?|(?:esta|quedo|salio)(?: muy)? (?:mal|equivocad[oa]|incorrect[oa])(?: escrit[oa])?(?: (?:el|la|su) _3)?|hay que (?:ponerselo|ponersela|ponerle _4|cambiarle _4|corregirle _4|corregirlo|corregirla|arreglarlo|cambiarlo)|(?:pongale|ponle|cambiele|cambiale|agreguele|agregale) _5
(?:guardar|dejar|conservar|asi)*(?: .*)? => (?:asi )?(?:dejalo|dejala|dejelo|dejela|dejenlo|guardalo|guardala|guardelo|guardela|asi esta bien|esta bien asi|ya quedo bien|asi mero|asi merito)(?: asi)?(?: (?:esta bien|todo bien))?
`;

const ofOften = `
diari*|(?:todos los|cada) dias? => (?:como |comemos |tomo |tomamos |la |lo |casi )*(?:todos los (?:santos )?dias|diario|del diario|de diario|a diario|mañana y (?:tarde|noche)|en cada comida|todo el tiempo|nunca falta|no (?:puede|debe) faltar|cada dia)(?: (?:en|con|de) _3)?
(?:varias|algunas|2|3|dos|tres)(?: .*)? veces (?:por|a la|en la)? ?semana|algunos dias => (?:como |unas |como unas |unos |casi )*(?:dos|tres|cuatro|dos o tres|2|3|4|2 o 3|tres o cuatro|varios) (?:veces|dias)(?: (?:a|por|en|de) (?:la )?semana)|(?:un dia si y un dia no|un dia si y otro no|cada tercer dia|cada (?:dos|tres) dias)
(?:una|1) vez (?:por|a la|en la|cada)? ?semana|cada semana|cada ocho dias|semanal* => (?:nomas |solo |cada |los |el |una vez |una vez a la semana |una vez por semana |una vez cada )*(?:domingos?|sabados?|fin de semana|fines de semana|ocho dias|8 dias|semana|una vez (?:a la|por) semana|dia de plaza|dias de plaza|dia de tianguis)(?: (?:en|con|cuando|que|de) _4)?
(?:casi nunca|rara vez|pocas veces|muy poco|de vez en cuando) -- a veces|de vez en cuando.*(?:casi nunca|rara vez) => (?:ya )?(?:ni me acuerdo(?: cuando| de| la| fue| ultima| vez)*(?: _3)?|casi no(?: (?:como|comemos|hay|tomo|tomamos|compro|compramos|voy|uso|alcanza|me gusta|le hago))?(?: _3)?|rara vez(?: _2)?|(?:muy )?de vez en cuando|muy rara vez|muy poco|muy pocas veces|cada que (?:hay|se puede|alcanza|puedo|me acuerdo|hay dinero)|(?:solo|nomas) en (?:fiestas?|navidad|diciembre|las fiestas|cumpleaños)|cada (?:venida de obispo|muerte de obispo)|una vez al año|cada año)
nunca|jamas|no (?:consum*|com*|tom*|fum*|hag*) => (?:nunca|jamas|para nada|nunca de los nuncas|nunca (?:la|lo|he|me|como|comemos|tomo|compro) _3|ni una vez|ni una sola vez|en mi vida|no me gusta(?: nada| la| el)*)
(?:una vez al|cada|1 vez al) mes|mensual* => (?:como )?(?:cada (?:mes|treinta dias|30 dias|fin de mes)|una (?:vez )?(?:al|por|cada) mes|(?:cada que|cuando) (?:cae|llega|pagan|cobro|me llega) (?:el apoyo|la pension|la beca|el pago)(?: _2)?)
(?:cada )?(?:quincena*|quince dias|15 dias) => (?:como )?(?:cada (?:quincena|quince|quince dias|15|15 dias|quincena que me pagan)|dos veces al mes|cada que rayan|cada raya)
`;

const ofContent = `
muy (?:content*|satisfech*|a gusto|feliz|bien|buen*) -- excelente => (?:quede |estoy |estuvo |me fui |sali |estamos |muy |bien |super |re |requete |la verdad )*(?:muy|bien|super|re|requete|bastante|rete) ?(?:muy )?(?:content[oa]s?|satisfech[oa]s?|feliz|felices|agradecid[oa]s?|a gusto|bonit[oa]|buen[oa]|bien)(?: (?:dios _5|con todo|con la _2|con el _2|gracias por todo|que dios _4))?|(?:me|nos) (?:encanto|fascino|gusto mucho|gusto muchisimo|gusto bastante)(?: (?:todo|la _2|el _2|como _4))?|de lo mejor|excelente(?: todo)?|no tengo queja*
(?:regular|mas o menos|ni _4|poco)(?: .*)? -- regular.*poco|poco.*regular => (?:quede |estuvo |ahi |asi |la verdad |fue )*(?:mas o menos|regular|ni fu ni fa|asi asi|nomas|ahi nomas|equis|x|dos tres|ni bien ni mal|ni bueno ni malo|pasable|normal|ahi dos tres|masomenos|maso menos)
(?:nada|muy (?:mal|in*)|pesim*)(?: .*)? => (?:la verdad )?no me gusto(?: nada| para nada| nadita)+|muy mal(?: servicio| todo)?|pesim[oa](?: _2)?|no (?:me )?sirvio (?:de|para) nada
(?<!muy )(?<!poco )(?<!nada )(?:satisfech*|content*|bien|buen[oa]?) => (?:la verdad |estuvo |quede |todo |fue |me fui |estoy )*(?:bien|me gusto|content[oa]|satisfech[oa]|bonit[oa]|a gusto|buen[oa]|me sirvio)(?: (?:me gusto|todo|la platica|el taller|el curso))*
(?:nada|muy (?:mal|in)|insatisfech*|mal[oa]?)(?: .*)? -- muy mal.*mal|mal.*muy mal|poco|(?:insatisfech*).*(?:insatisfech*) => (?:la verdad )?no me gusto(?: nada| para nada| la _2| como _4)*|(?:quede |estoy |me fui |sali )*(?:muy |bien )?(?:descontent[oa]|molest[oa]|enojad[oa]|inconforme|decepcionad[oa])(?: _3)?|muy mal(?: servicio| todo)?|pesim[oa](?: _2)?
`;

const ofNews = `
(?:redes|face*|redes sociales|internet)(?: .*)? => (?:(?:lo|la|me entere|nos enteramos) ?)?(?:vi|lei|vimos|mire|por|en|me salio|aparecio)(?: anunciad[oa]| publicad[oa]| en| por| el| la| una pagina de| la pagina de)* (?:face|feis|feisbuk|facebook|fb|feisbuc|fasebook|redes|redes sociales|internet|insta|instagram|tiktok)(?: _3)?
whats*|mensaje|grupo => (?:(?:lo|la|me entere|nos enteramos|me|nos) ?)*(?:vi|lei|mandaron|llego|por|en|pusieron|pasaron|mando _2|paso _2)(?: en| por| el| un| una| la| lo| al)* (?:grupo|grupo de whats*|whats|whatsapp|wasap|mensaje|mensaje de whats*|cadena)(?: (?:de|del) _3)?
promotor*|servidor* (?:de la nacion)? => (?:me|nos|por|fue|vino|paso)(?: lo| la)?(?: (?:dijo|aviso|invito|conto|comento|informo|platico|hablo|dijeron|a avisar|avisando))*(?: la| el| una| un)? (?:promotor[a]?|servidor[a]? de la nacion|muchacha del (?:programa|bienestar)|señorita del (?:programa|bienestar)|licenciada del (?:programa|dif|bienestar))(?: _3)?
(?:vecin*|familiar*|amig*|conocid*|(?:una|otra|alguna) persona)(?: .*)? -- (?:vecin*|familiar*|amig*|conocid*).* / .*(?:vecin*|familiar*|amig*|conocid*) => (?:me|nos|por|fue|vino)(?: lo| la)?(?: (?:dijo|aviso|invito|conto|comento|informo|platico|trajo|dijeron|avisaron))*(?: mi| mis| una| un| la| el| unas| l[oa]s| de)* (?:vecin[oa]s?|comadre|compadre|cuñad[oa]|suegra|herman[oa]|tia|tio|prim[oa]|amig[oa]s?|conocid[oa]s?|mama|hij[oa]|nuera|señora de (?:al lado|enfrente|la tienda))(?: _3)?
cartel*|poster|lona*|anuncio*|volante*|periodico mural => (?:(?:lo|la|me entere) ?)?(?:vi|lei|vimos|por|en|habia)(?: anunciad[oa]| pegad[oa]| en| por| el| un| una| la| los| unos)* (?:cartel*|letrero*|anuncio*|poster*|lona|cartulina|papel pegado|volante*|propaganda|periodico mural)(?: (?:de|del|en|que|afuera|pegado) _5)?
(?:bocina*|perifoneo|altavoz|sonido|aparato|radio)(?: .*)? -- radio.* / .*(?:perifoneo|bocina)|(?:perifoneo|bocina*).* / .*radio => (?:(?:lo|la|nos) )?(?:anunciaron|vocearon|oi|escuche|dijeron|por|gritaron|avisaron|pasaron (?:anunciando|gritando|voceando)|vocearon|paso (?:el carro|anunciando))(?: lo| en| por| con| el| la| las)*(?: (?:bocina*|aparato*|sonido*|radio|altavoz|altoparlante*|perifoneo|magnavoz|carro con bocina|carro de sonido))
`;

const ofShift = `
matutino|(?:en |por |de )?la mañana => (?:va |entra |en |de |por |el |turno |le toca |le toco |esta |esta en )*(?:la mañana|mañana|matutino|temprano|mañanas)(?: (?:de|a|entra|sale) _7)?|(?:entra |va |de |a )*(?:las )?(?:7|8|9|siete|ocho|nueve)(?: y media)?(?: (?:de la mañana|am))? (?:a|y sale a|hasta|y sale como a)(?: las?)? (?:12|1|2|doce|una|dos|medio dia)(?: y media)?
vespertino|(?:en |por |de )?la tarde => (?:va |entra |en |de |por |el |turno |le toca |le toco |esta |esta en )*(?:la tarde|tarde|vespertino|tardes)(?: (?:de|a|entra|sale) _7)?|(?:entra |va |de |a )*(?:la |las )?(?:1|2|13|14|una|dos)(?: y media| 30)?(?: (?:de la tarde|pm))? (?:a|y sale a|hasta|y sale como a)(?: las)? (?:5|6|7|8|cinco|seis|siete|ocho)(?: y media| 30)?
`;

const ofStudent = `
matematic* => (?:(?:en|con|las|la|le|se|los) )*(?:cuestan|atora|batalla|atoran|fallan|dificultan|cuesta|dificulta)?(?: mucho| en| con| las| los| trabajo| bien)* ?(?:matematicas|mates?|matematica|numeros|cuentas|sumas|restas|tablas|divisiones|multiplicaciones|fracciones|algebra|sumar|restar|dividir|multiplicar)(?: (?:le|se le) (?:cuestan?|atoran?|dificultan?|batallan?)(?: _2)?)?(?: (?:y|de) _3| no (?:le|se le) _3)?
español|lectura|lenguaje|leer => (?:(?:en|con|las|la|le|se|no|todavia|aun|a) )*(?:cuesta|batalla|atora|falla|dificulta|sabe|puede|lee|gusta)?(?: mucho| en| con| la| bien| trabajo| a)* ?(?:leer|escribir|lectura|lee|ortografia|español|redaccion|letras|leer bien|lee bien|lee de corrido|leer de corrido)(?: (?:y|de|bien|ni) _3)?
(?:segui* estudiando|seguir (?:estudiando|en la escuela)|estudiar(?: .*)?|entrar a (?:la )?(?:prepa|secundaria|bachillerato)) => (?:quiere|quiero|va a|voy a|le gustaria|me gustaria|piensa|pienso|planeo)(?: seguir| continuar| irse| irme| meterse| meterme| entrar| hacer| a| en| la| el)* (?:estudiando|estudiar|prepa|preparatoria|bachillerato|universidad|carrera|conalep|cobach|cbtis|escuela|estudios|secundaria)(?: _4)?
(?:trabaj*|buscar (?:trabajo|empleo))(?: .*)? -- estudiar y trabajar => (?:(?:quiere|quiero|va a|voy a|le gustaria|me gustaria|piensa|pienso|tiene que|tengo que) ?)?(?:(?:ponerse|ponerme|meterse|meterme|irse|irme|ir|a|buscar|de) )*(?:trabajar|chambear|jalar|trabajo|chamba|ganar dinero|ganar su dinero|ayudar en la casa|ayudarme(?: _3)?)(?: _4)?
(?:migrar|irse|salir|norte|estados unidos|otro lugar)(?: .*)? => (?:(?:quiere|quiero|va a|voy a|piensa|pienso|se va|me voy) ?)?(?:(?:irse|irme|a|ir|para|pa|pal|al|con|el|los|de) )*(?:norte|estados unidos|otro lado|gabacho|de mojado|usa|united)(?: _4)?
`;

const ofNeeds = `
cuid*|quien cuide(?: .*)? => (?:con |ocupo |necesito |alguien |que |tener |a )*(?:con )?(?:quien|alguien que|que me|que alguien)(?: me| los| las| l[oa]s)* (?:cuid*|dej*|encarg*|atiend*)(?: _1)?(?: @KIDS)?
transporte|traslado|pasaje|camion => (?:ocupo |necesito |que haya |un |para |con )*(?:raite|aventon|transporte|camion|pasaje|para el pasaje|quien me lleve|quien me traiga|en que ir|en que venir|carro)(?: _2)?|que (?:me|nos) (?:lleven|recojan|traigan|pasen a traer|den raite|manden transporte|paguen el pasaje)(?: _2)?|que haya (?:camion|transporte|combi)(?: _2)?
(?:otro )?(?:horario|dia|hora) => (?:que (?:sea|fuera|la hagan|la pongan|lo hagan) )(?:mas |en la |en el |otro |otra |por la |a otra |en otro |en fin de )*(?:tarde|temprano|tardecito|tempranito|dia|hora|horario|sabado|domingo|semana)(?: _3)?|otr[oa] (?:hora|horario|dia)
permiso(?: .*)?|trabajo => (?:ocupo |necesito )*(?:que (?:me den|me de) (?:el )?permiso|que (?:el|la|mi) (?:patron|patrona|jefe|jefa) me (?:deje|de permiso|de chance|suelte)|permiso (?:en|de|del) (?:el |la |mi )?(?:@JOB|patron|jefe|patrona|jefa))(?: en (?:el|la|mi) @JOB)?(?: _2)?
interprete|traduc*|lengua* => (?:ocupo |necesito )*(?:alguien |una persona |quien )(?:que )?(?:me )?(?:traduzca|traduzcan|hable (?:mi lengua|mi idioma|nahuatl|mixteco|zapoteco|maya|tseltal|tsotsil|como yo)|explique en mi lengua)(?: _3)?
nada|ningun*|no necesito => (?:nada|no (?:necesito|ocupo)(?: de)? nada|ninguna cosa|asi estoy bien)(?: (?:yo (?:si )?voy|yo puedo|gracias|de nada))?
`;

const ofMinding = `
abuel* => (?:con |se quedan con |l[oa]s? cuida |me l[oa]s? cuida |l[oa]s? dejo con |se queda con |l[oa]s? ve )*(?:(?:a )?(?:mi|su|la) (?:mama|suegra|papa|suegro|abuelita|abuelito|abuela|abuelo)|mis (?:papas|suegros|padres)|sus abuelit[oa]s|sus abuel[oa]s)(?: (?:me l[oa]s? cuida|l[oa]s? cuida|l[oa]s? ve))?
herman*(?: mayores)? => (?:con |se quedan con |l[oa]s? cuida |me l[oa]s? cuida |se cuidan con )*(?:los (?:mas )?grandes|(?:el|la|mi hij[oa])(?: la| el)?(?: mas)? (?:grande|mayor)|el hermano mayor|la hermana mayor|los hermanos(?: mayores| grandes)?|su herman[oa](?: mayor| grande)?)
guarderia|estancia => (?:l[oa]s? (?:dejo|llevo|mando)|se quedan|van|estan)(?: en| a) (?:la|una) (?:guarderia|estancia)(?: _2)?
nadie|sol[oa]s => (?:se )?(?:quedan?|estan?|cuidan?)(?: sol(?:ito)?[oa]s?| entre ellos)+|nadie(?: l[oa]s cuida)?
`;

export const asked: readonly Section[] = [
  {
    asks: asking("(?:que )?(?:necesita|necesitas|ocupa|ocupas|hace falta|le falta|requiere)"),
    lines: ofNeeds,
  },
  {
    asks: asking(
      "(?:quien(?:es)? (?:\\w+ ){0,2}(?:cuida*|atiende*)|con quien (?:deja|dejas|se queda*))(?: \\w+){0,4}",
    ),
    lines: ofMinding,
  },
  {
    asks: asking(
      "(?:ayud*|desea hacer|quiere hacer|quieres hacer|desea|menu|necesita|que (?:hacemos|quiere|quieres|ocupa)|opcion|servicio)",
    ),
    lines: ofHelp,
  },
  { asks: asking("(?:record*|avis*|recuerd*|notific*)"), lines: ofReminders },
  { asks: asking("(?:registro|que (?:hago|hacemos) con|dato)"), lines: ofRecord },
  {
    asks: asking(
      "(?:cada cuanto|cada cuando|frecuencia|con que frecuencia|cuantas veces|que tan seguido|tan seguido|seguido)",
    ),
    lines: ofOften,
  },
  {
    asks: asking(
      "(?:que tan|satisf*|califi*|content*|parecio|gusto|como (?:estuvo|fue|calific*|se sinti*)|opin*)",
    ),
    lines: ofContent,
  },
  {
    asks: asking("(?:entero|enteraste|enteraron|supo|supiste|por que medio|como se (?:entero|enteraron))"),
    lines: ofNews,
  },
  { asks: asking("(?:turno)"), lines: ofShift },
  {
    asks: asking(
      "(?:materia*|batalla|dificult*|cuesta|planes|despues de|al terminar|cuando termine|quiere hacer al|piensa hacer)",
    ),
    lines: ofStudent,
  },
];
