import { asking, type Section } from "./meaningForm.ts";

// Where and how people live: whose the house is, where water comes from, how they come, who cures them.

const ofHouse = `
rent*|alquil* => (?:pago|pagamos|estoy|estamos|vivo|vivimos|ando|andamos)(?: de| en| pagando| un cuarto de| un cuarto en)* (?:rentando|renta|rentad[oa]|arrendando|alquilando)(?: _4)?|(?:rento|rentamos)(?: _4)?|(?:nos|me) la rentan?(?: _3)?|(?:un |es )?(?:cuarto|departamento|depa) de renta
propi*|casa mia|si es mi[oa] -- (?:propia|casa) .*pag.*propi => (?:la|lo) (?:compre|compramos|construi|construimos|hicimos|hice|herede|heredamos|levantamos)(?: yo| nosotros| con _4| poco a poco| hace _3)?|(?:ya )?(?:es|la casa es|esta) (?:mi[oa]|nuestr[oa]|de nosotros|propi[oa]|de mi propiedad|a mi nombre|a nombre mio)(?: _3)?|(?:me|nos) la (?:heredo|heredaron|dejo en herencia|dejaron de herencia|regalaron|regalo|escrituraron)(?: _4)?|(?:ya )?tengo (?:mis|las) (?:escrituras|papeles)(?: _4)?|la (?:termine|terminamos) de pagar(?: _3)?
(?:de (?:un |algun )?familiar*|familiar*|con familia*|de (?:los )?(?:papas|padres|suegros)) => (?:es |la casa es |vivo |vivimos |estoy |estamos |nos quedamos )*(?:en )?(?:casa )?(?:de|con) (?:mi|mis|los|la) (?:suegr[oa]s?|mama|papa|papas|padres|herman[oa]s?|ti[oa]s?|abuel[oa]s?|hij[oa]s?|cuñad[oa]s?)(?: _3)?|(?:vivo |vivimos |estoy |estamos )?arrimad[oa]s?(?: con _3)?
prestad* -- familiar*|papas|padres|suegros => (?:es |la casa es |vivo |vivimos |estoy |estamos |nos quedamos )*(?:en )?(?:casa )?(?:de|con) (?:mi|mis|los|la) (?:suegr[oa]s?|mama|papa|papas|padres|herman[oa]s?|ti[oa]s?|abuel[oa]s?|cuñad[oa]s?)(?: _3)?|(?:vivo |vivimos |estoy |estamos )?(?:arrimad[oa]s?|de prestad[oa]|de arrimad[oa]s?)(?: con _3)?
prestad* => (?:(?:nos|me) (?:la |lo |el cuarto )?(?:prestan?|prestaron|presto|dejan vivir|deja vivir|dan chance|da chance|dejaron vivir)(?: _5)?|(?:la )?(?:cuido|cuidamos|cuidandola)(?: la casa| nomas)?(?: _3)?|sin pagar(?: _2)?|(?:es |esta )?prestad[oa] (?:por|de) _4)
(?:pagando|hipotec*|a credito|infonavit) => (?:la |lo )?(?:estoy|estamos|seguimos|sigo|todavia) (?:la )?(?:pagando|pagandol[oa]|abonando|debiendo|debemos|debo)(?: _4)?|(?:es )?(?:de|del) infonavit(?: _4)?|(?:la |le )?debo(?: todavia)?(?: al infonavit| al banco| _2)?
`;

const ofWater = `
(?:red|tuberia|llave|toma|entubada|agua potable|potable|publica)(?: .*)? => (?:agua )?(?:(?:de|por|con|tenemos|hay|tengo|nos llega por|llega por|sale de|viene por|sale por)(?: la| el| una| nuestra)* (?:llave|tuberia|red|toma|tubo|tubos|manguera|agua entubada|agua potable|potable|toma domiciliaria|agua en la llave|agua de la llave)|entubada|potable|de la red|(?:la )?llave|(?:la )?tuberia|agua de la llave)(?: _4)?
pozo*|noria* => (?:agua )?(?:de|del|sacamos|saco|jalamos|tenemos|tengo|hay|lo|la|agarramos|con)*(?: de| del| con| un| el| mi| nuestro| la| lo| propio| bomba de| sacamos)* ?(?:pozo|pozos|noria|aljibe)(?: _4)?
pipa* => (?:(?:agua )?(?:de|la|con|nos|compramos|pedimos|compro|pido|trae|traen|viene|llega|pasa|por|pagamos)(?: la| una| el| en| con| nos| de| agua| trae| traen| lleva| por)* (?:pipas?|pipa de agua)(?: _5)?|pur[ao] pipa|(?:la )?pipa (?:nos|cada|viene|pasa|llega|trae|trae el agua)(?: _4)?)
rio|arroyo|manantial|ojo de agua|nacimiento => (?:agua )?(?:del?|vamos al?|acarreamos|la acarreamos|voy al?|traemos|la traemos|sacamos|bajamos al?|jalamos|la jalamos|de un|hay un|tenemos un)(?: la| el| un| al| del?| agua)* (?:rio|arroyo|manantial|ojo de agua|ojito de agua|nacimiento|ameyal|venero|presa|laguna)(?: _4)?
lluvia* => (?:(?:agua )?(?:de|la que|juntamos|captamos|recogemos|guardamos|con|junto)(?: la| el| agua| que| de| del| nos)* (?:lluvia|llueve|cae del cielo|cae del techo|techo|temporal)(?: _4)?)
garraf*|embotellada|purificad* => (?:(?:de|compramos|compro|pura|puro|tomamos|tomo|con)(?: el| los| agua| de| pura| puro)* (?:garrafon|garrafones|botella|embotellada|purificada|garrafas)(?: _4)?|agua (?:de garrafon|purificada|embotellada|de botella)(?: _2)?)
`;

const ofTravel = `
camin*|a pie|andando -- carretera => (?:me )?(?:vengo |voy |llego |venimos |vamos |me vengo |me voy |puro |pura |a |yo |siempre )*(?:a pie|pie|caminando|andando|caminar|camino|a pata|patita|pata|a golpe de calcetin|a patin)(?: (?:vivo|estoy|esta|queda|me queda|porque) (?:aqui )?(?:cerca|cerquita|a la vuelta|a _2|enfrente|al lado)(?: _2)?)?(?: una hora| media hora| un rato| como _3)?
camion|combi*|publico|autobus|colectivo*|micro* -- (?:camion|combi*|autobus|colectivo*|micro*).* / .*(?:camion|combi*|autobus|colectivo*|micro*) => (?:agarro|tomo|me subo|me vengo|vengo|me voy|voy|subo|pago|en|llego|venimos|agarramos|tomamos)(?: a| en| por)?(?: el| la| un| una)? (?:camion|combi|micro|colectivo|pesero|autobus|bus|urban|suburban|ruta|van|urvan|camionsito|camioncito)(?: (?:de|del|que|hasta|y|a|al|en) _5)?
taxi*|mototaxi* -- taxi.*mototaxi => (?:agarro|tomo|me vengo|vengo|me voy|voy|pago|en|pido|venimos|llego)(?: a| en| por)?(?: el| la| un| una)? (?:taxi|mototaxi|moto taxi|taxi colectivo|didi|uber)(?: (?:de|del|que|hasta|y|a|al|en|porque) _5)?
moto* -- mototaxi*|me (?:llev*|tra*)|raite => (?:(?:me vengo|vengo|voy|me voy|en|llego|venimos)(?: en)?(?: la| mi)? (?:moto|motocicleta|motoneta|italika)|(?:traigo|tengo|manejo)(?: mi)? (?:moto|motocicleta))(?: (?:de|con) _4)?
bici* => (?:(?:me vengo|vengo|voy|me voy|en|llego|venimos)(?: en)?(?: la| mi)? (?:bici|bicicleta|bicla|baica|burra)|pedaleando|(?:traigo|tengo)(?: mi)? (?:bici|bicicleta))
(?:carro|coche|auto|vehiculo|camioneta)(?: (?:propio|particular|propia))? -- me (?:llev*|tra*)|raite|familiar => (?:(?:me vengo|vengo|voy|me voy|en|llego|venimos|manejo|traigo|tengo)(?: en)?(?: el| la| mi| nuestro)? (?:carro|carrito|troca|camioneta|coche|vocho|auto)(?: (?:propio|propia|de la casa|nuestro|mio))?)
(?:me|nos) (?:llev*|tra*)|raite|aventon|(?:con|por|de) (?:un )?(?:familiar*|vecin*|conocid*) => (?:(?:me|nos) (?:lleva|llevan|trae|traen|dan|da|acerca|acercan|echan|hace el favor de llevar|viene a dejar|va a llevar)(?: un| raite| aventon| de)*(?: (?:mi|mis|la|el|un|una|con|los) _4)?|(?:pido|consigo|agarro|de|con)(?: un)? (?:raite|aventon|ride|rait)(?: _4)?)
caballo*|burr[oa]*|bestia*|animal* => (?:a|en|vengo a|vengo en|voy a|monto|en mi|vengo en mi)(?: mi| un| el| la)? (?:caballo|burro|burrito|mula|yegua|bestia|macho)(?: _2)?
`;

const ofCure = `
imss(?! bienestar)|seguro social -- imss.*(?:issste|isste).*seguro popular => (?:tengo|estoy en|voy al|vamos al|me toca|me atiendo en|nos atendemos en|al|el|en el|soy del|cotizo en|traigo|con el)(?: en| el| al)* ?(?:seguro|imss|seguro social|ims|segurito)(?: (?:por|de|que|porque|mi|gracias) _5)?
issste|isste => (?:tengo|estoy en|voy al|vamos al|me toca|al|el|en el|soy del)(?: en| el| al)* ?(?:issste|isste|iste)(?: (?:por|de|que|porque|mi) _5)?
centro de salud|clinica|casa de salud|ssa|secretaria de salud|imss bienestar -- (?:centro de salud|clinica|casa de salud|ssa|secretaria de salud|imss bienestar).* / .*(?:centro de salud|clinica|casa de salud|ssa|secretaria de salud|imss bienestar) => (?:voy|vamos|me atiendo|nos atendemos|acudo|acudimos|me curo|a|aqui|en|bajo|subo)(?: a| al| en| con)*(?: la| el)? (?:centro de salud|clinica|clinica de aqui|casa de salud|centro|dispensario|doctor del pueblo|doctora del pueblo|doctor de aqui|enfermera del pueblo|salubridad)(?: (?:de|del|que|aqui|porque) _4)?
particular*|privad*|farmacia*|similar* => (?:(?:pago|voy|vamos|acudo|pagamos|me atiendo|con|el|un|de mi bolsa|a|al|consulto|en)(?: con| a| al| el| un| una| la| en)* ?)?(?:doctor particular|medico particular|particular|de paga|privado|similares|simi|doctor simi|consultorio(?: de la farmacia)?|farmacia(?: similares| de similares| guadalajara)?|doctor de paga|(?:de|por) mi (?:bolsa|cuenta))(?: _3)?
(?:ningun[oa]?|no tengo|sin|nada|no cuento)(?: .*)? => (?:no (?:tengo|tenemos|cuento con|contamos con|hay)(?: ningun| ni)?(?: seguro| nada| ninguno| servicio| servicio medico| de eso)?|ninguno|(?:nos|me) cur[oa]* (?:con|sol[oa]s?) _3|con (?:hierbas|remedios|remedios caseros|la curandera|yerbas|tecitos)(?: _3)?|me (?:dieron de baja|quede sin seguro|quitaron el seguro)(?: _4)?)
`;

const ofFuel = `
leña|fogon|biomasa => (?:con |uso |usamos |cocino |guiso |en |puro |pura |mi |el |la |un |a |quemo |de )*(?:leña|leñita|fogon|lumbre|lumbrita|brasero|palos|ramas|comal de leña|fogoncito|olotes)(?: (?:de|que|del|en|nomas) _5)?
gas -- gas natural.*gas l => (?:con |uso |usamos |cocino |guiso |en |puro |mi |el |la |un |a |de |compro |tengo )*(?:gas|estufa|estufa de gas|cilindro|cilindro de gas|tanque|tanque de gas|parrilla de gas|gasecito)(?: (?:que|en|nomas|butano) _4)?
carbon => (?:con |uso |usamos |cocino |guiso |en |puro |el |al |anafre de )*(?:carbon|carboncito|anafre|anafre de carbon|al carbon)(?: _2)?
electric*|luz => (?:con |uso |usamos |cocino |guiso |en |mi |la |una )*(?:parrilla electrica|parrilla de luz|estufa electrica|parrillita electrica|electricidad|microondas|induccion|parrilla de induccion)(?: _2)?
`;

const ofInternet = `
(?:internet |wifi )?(?:en (?:casa|mi casa)|fijo|de casa|propio)|wifi => (?:tengo|tenemos|hay|contrate|pago|pagamos|con)(?: el| mi| de)* (?:wifi|internet|izzi|telmex|megacable|modem|totalplay|infinitum|starlink)(?: (?:en|de|aqui|propio|en la|en mi) _3)?
datos|recargas?|saldo|celular|telefono => (?:con |puros |puro |uso |le meto |meto |compro |pongo |ponemos |pago |a puras |de |por |le pongo )*(?:datos|recargas?|saldo|recargitas?|fichas|datos del cel*|paquete de datos|internet del cel*|ficha)(?: (?:de|del|al|a|cada|nomas|en) _4)?
vecin*|prestad*|compartid*|familiar => (?:(?:con|me|nos)(?: pasa| pasan| presta| prestan| comparte| comparten| da| dan)*(?: la señal| el internet| la clave| el wifi| la contraseña)?(?: la| el| mi| un| una| de| del)* (?:vecin[oa]|vecin[oa]s|comadre|hermana|cuñada|tia|de enfrente|de al lado))(?: _4)?
ciber|cafe internet|publico => (?:voy |vamos |en |al |pago |un |el |me conecto )*(?:ciber|cibercafe|cafe internet|internet publico|parque|plaza)(?: _3)?
(?:no|sin|ningun[oa]?)(?: .*)? => (?:aqui )?no (?:tengo|tenemos|hay|llega|entra|agarra|contamos con|cuento con)(?: el| la| ni)* (?:internet|señal|wifi|datos|nada(?: de eso)?|red)(?: _4)?|ni señal (?:hay|llega|tenemos)(?: _2)?
`;

const ofVenue = `
(?:casa|centro) de salud|clinica|unidad medica|dispensario|hospital -- (?:(?:casa|centro) de salud|clinica|unidad medica|dispensario|hospital).* / .*(?:(?:casa|centro) de salud|clinica|unidad medica|dispensario|hospital) => (?:en |fue |la |el |a |al |ahi |alla |hicimos |nos prestaron |dentro de )*(?:clinica|centro de salud|casa de salud|dispensario|unidad medica|centro medico|puesto medico|imss bienestar|clinica del pueblo|consultorio)
(?:salon ejidal|casa ejidal|comisariado*|ejidal) => (?:en |fue |la |el |a |al |ahi |alla |hicimos |nos prestaron |con )*(?:salon (?:del ejido|ejidal|de los ejidatarios)|casa (?:del ejido|ejidal)|comisariado|comisaria ejidal|ejido)
cancha*|domo|techumbre|deportiv* => (?:en |fue |la |el |a |al |ahi |alla |hicimos |bajo )*(?:cancha|cancha de basquet|cancha de futbol|canchas|domo|techumbre|cancha techada|donde juegan _3|campo de futbol)
(?:iglesia|templo|capilla|parroquia|atrio)(?: .*)? => (?:en |fue |la |el |a |al |ahi |alla |hicimos |afuera de )*(?:iglesia|templo|capilla|parroquia|atrio|atrio de la iglesia|salon parroquial|con el padre|curato)
(?:presidencia|palacio|ayuntamiento|agencia|comisaria|delegacion|alcaldia)(?: .*)? => (?:en |fue |la |el |a |al |ahi |alla |hicimos |afuera de )*(?:presidencia|palacio|palacio municipal|ayuntamiento|agencia|agencia municipal|comisaria|delegacion|municipio|alcaldia|presidencia municipal)
(?:plaza|parque|jardin|explanada|zocalo|kiosco)(?: .*)? => (?:en |fue |la |el |a |al |ahi |alla |hicimos )*(?:plaza|parque|jardin|explanada|zocalo|kiosco|kiosko|placita|parquecito|jardin principal|centro del pueblo)
(?:domicilio|casa) (?:particular|de (?:una|un|la|el) _3)|(?:en )?(?:una|su|mi|alguna) casa|casa de (?:una|un|la) _2|domicilio => (?:en |fue |ahi |alla |hicimos |a )*(?:la |mi |su |una )?(?:casa|casita|patio|corredor|domicilio)(?: (?:de (?!salud|ejidal|cultura|la cultura|el pueblo)_5))?
(?:escuela|primaria)(?: .*)? -- (?:escuela|primaria|secundaria|kinder|preescolar).* / .*(?:escuela|primaria|secundaria|kinder|preescolar) => (?:en |fue |la |el |a |al |ahi |alla |hicimos |afuera de )*(?:escuela|escuelita|primaria|salon de la escuela|patio de la escuela|salon de clases)(?: (?:de los niños|del pueblo|de aqui))?
`;

export const asked: readonly Section[] = [
  {
    asks: asking(
      "(?:casa|vivienda|vive en|viven en|hogar|terreno|donde vive)(?!.* (?:agua|cocin*|internet|luz))",
    ),
    lines: ofHouse,
  },
  { asks: asking("agua(?! (?:caliente|de sabor))"), lines: ofWater },
  {
    asks: asking(
      "(?:transport*|trasla*|llega|llegara|llegaras|llegas|viene|vienes|viaja|se mueve|como (?:\\w+ ){0,3}(?:venir|llegar|ir))(?!.* (?:bien|tarde|agua|hora))",
    ),
    lines: ofTravel,
  },
  {
    asks: asking("(?:salud|medic*|atiende*|atienden|derechohabien*|seguro|afiliad*|enferma|doctor)"),
    lines: ofCure,
  },
  { asks: asking("(?:cocin*|guisa*|combustible|estufa|prepara* (?:los|sus|la))"), lines: ofFuel },
  { asks: asking("(?:internet|conect*|conexion|wifi|señal)"), lines: ofInternet },
  {
    asks: asking("(?:lugar|donde|sede|espacio|en que parte|sitio)(?!.* (?:agua|vive|viven|nacio))"),
    lines: ofVenue,
  },
];
