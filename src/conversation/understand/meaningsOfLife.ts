import { asking, type Section } from "./meaningForm.ts";

// What people are: whom they live with, what they studied, what they live on, what is hard for them.

const mate =
  "(?:esposo|esposa|marido|mujer|señor|señora|viejo|vieja|viejito|viejita|pareja|compañero|compañera)";

const ofState = `
viud* => (?:ya )?(?:(?:me )?(?:mataron|desaparecio) a mi MATE|(?:se (?:me )?(?:murio|fue)|fallecio|falesio|fallesio|perdi|enterre)(?: a)? mi MATE|mi MATE(?: ya)? (?:se (?:me )?)?(?:murio|fallecio|fallesio|falesio|ya no vive|esta en el cielo|se me fue al cielo|ya es finado|es difunto|es finado|era finado|ya descansa)|enviude)(?: viud*)?(?: (?:hace|desde) _4| el año pasado| en el _2| en la pandemia| de covid| del covid)?
viud* => (?:soy |quede |me quede |estoy )?viud[oa](?: (?:hace|desde) _4| de _3)?
(?:separad*|divorciad*)(?: .*)? => (?:(?:era |fui |estuve |estaba |soy )?casad[oa] (?:pero )?)?(?:ya )?(?:me|nos) (?:divorcie|divorciamos|separe|separamos|deje|dejamos|dejo)(?: (?:de|con|de el|de ella|del|mi|a)(?: mi)?)*(?: MATE| papa de mis hijos)?(?: (?:hace|desde) _4)?(?: tengo mis papeles)?
(?:separad*|divorciad*)(?: .*)? => ya no (?:vivo|estoy|vivimos|estamos|ando)(?: con)?(?: el| mi| juntos| la)*(?: MATE| papa de mis hijos)?(?: cada quien _5)?|cada quien (?:por|en) su (?:lado|casa)|mi MATE (?:me dejo|se fue con otr[oa]|me abandono|se fue de la casa|agarro su camino)(?: _4)?|(?:estoy|estamos|soy) (?:separad*|divorciad*|dejad*)(?: (?:hace|desde) _4)?
(?:union libre|concubinato) -- casad[oa] o (?:en )?union => (?:estamos|estoy|somos|vivo|vivimos|nos|nomas|no estamos casados|no nos casamos|me)*(?: )?(?:estamos |estoy |nomas )*(?:juntad[oa]s?|arrejuntad[oa]s?|rejuntad[oa]s?|ajuntad[oa]s?|amancebad[oa]s?|juntos(?: sin casarnos)?|juntamos|junte|en union|con mi (?:pareja|novio|novia)|sin casarnos)(?: (?:desde|hace) _4| sin casarnos| nomas| pero no nos hemos casado)?
(?:union libre|concubinato) -- casad[oa] o (?:en )?union => (?:estamos |estoy |vivimos )?(?:juntad[oa]s?|juntos)? ?(?:no estamos casados|no nos casamos|no nos hemos casado|sin casarnos)(?: nomas)?(?: (?:juntad[oa]s|juntos|vivimos juntos))?
casad* => (?:estoy |estamos |soy |nos |me )*(?:casad[oa]s?|casamos|case)(?: bien)? (?:por (?:la iglesia|el civil|las dos leyes|las dos|ambas leyes|lo civil|la ley|el registro)|con _3|desde _3|hace _3|al civil)(?: y por (?:el civil|la iglesia))?|por (?:la iglesia|el civil|las dos leyes|las dos|ambas leyes|lo civil)|(?:bien )?casad[oa] (?:por|y) _5
solter* => (?:nunca me (?:he casado|case)|no me he casado|jamas me case|soy (?:madre|mama|papa|padre) solter[oa]|no (?:estoy|soy) casad[oa](?: ni juntad[oa])?|sin compromiso*|sigo solter[oa]|solter[oa] y sin compromiso|quedada|me quede a vestir santos)
`.replaceAll("MATE", mate);

const ofSchool = `
(?:sin (?:estudios|escolaridad|instruccion)|no (?:fui|estudi*|asisti*)(?: a la escuela)?|ningun[oa]?|nada|analfabet*) => (?:nunca|no|ni)(?: me)? (?:fui|estudie|anduve|mandaron|llevaron|dieron|dejaron ir|dejaron|pise|tuve|tengo|curse|entre|pude ir)(?: a| de| la| una| el| mis papas)*(?: escuela| estudios?| salon| primaria)?(?: (?:porque|de) _6)?|no se (?:ni )?(?:leer|escribir|letras)(?: ni escribir| ni leer)?|no tengo estudios?
primaria incompleta|primaria trunca|primaria(?: sin terminar| no terminada) => (?:llegue |estudie |fui |me quede |curse |hice |nomas |solo |nada mas |hasta |en |a |el |asta )*(?:primer|primero|segundo|tercer|tercero|cuarto|quinto|1|2|3|4|5)(?: ro| do| to| año| grado)?(?: de)?(?: la)? primaria(?: nomas| y ya| me sali| nada mas)?|(?:no|nunca) (?:la )?(?:acabe|termine|complete|conclui)(?: la)? primaria|me sali(?: en| de)?(?: la| primero| segundo| tercero| cuarto| quinto| de)* primaria|(?:la )?primaria (?:a medias|incompleta|trunca|no la (?:acabe|termine)|sin terminar)
primaria completa|primaria terminada => (?:acabe|termine|complete|hice|conclui|toda|saque)(?: toda)?(?: la| mi)? primaria(?: completa| con certificado| en el inea| abierta)?|(?:hasta )?sexto(?: año| grado)?(?: de)?(?: la)? primaria|(?:la )?primaria (?:si la (?:acabe|termine)|completa|terminada|completita)
primaria -- primaria (?:completa|incompleta|trunca|terminada) => (?:llegue |estudie |fui |me quede |curse |hice |nomas |solo |nada mas |hasta |en |a |el |asta |acabe |termine |toda |la |mi |como |me sali |de )*(?:(?:primer|primero|segundo|tercer|tercero|cuarto|quinto|sexto|1|2|3|4|5|6)(?: ro| do| to| año| grado)?(?: de)?(?: la)? )?primaria(?: nomas| y ya| nada mas| completa| me sali| abierta| en el inea)*
secundaria -- secundaria (?:completa|incompleta|trunca|terminada) => (?:llegue |estudie |fui |me quede |curse |hice |nomas |solo |nada mas |hasta |en |a |el |asta |acabe |termine |toda |la |mi |como |me sali |de )*(?:(?:primer|primero|segundo|tercer|tercero|1|2|3)(?: ro| do| to| año| grado)?(?: de)?(?: la)? )?(?:secu|secundaria|telesecundaria|tele secundaria|telesecu|secundaria tecnica)(?: nomas| y ya| nada mas| completa| me sali| abierta| en el inea| por tele)*
prepa*|bachillerato* -- (?:prepa*|bachillerato) (?:completa|incompleta|trunca) => (?:llegue |estudie |fui |me quede |curse |hice |nomas |solo |nada mas |hasta |en |a |el |asta |acabe |termine |toda |la |mi |como |me sali |de |un año )*(?:(?:primer|primero|segundo|tercer|tercero|1|2|3)(?: ro| do| to| año| grado| semestre)?(?: de)?(?: la)? )?(?:prepa|preparatoria|bachiller*|conalep|cobach|cbtis|cbta|cetis|cecyte|telebachillerato|vocacional|tecnico)(?: nomas| y ya| nada mas| completa| me sali| abierta| trunca)*
universi*|licenciatura|superior|profesional => (?:tengo |hice |acabe |termine |estudie |saque |llegue a |fui a |curse )*(?:la |una |mi |el )*(?:carrera(?: trunca| tecnica universitaria)?|licenciatura|universidad|uni|ingenieria|facultad|tecnologico|normal|titulo)(?: (?:de|en) _3)?(?: trunca| completa| abierta| nomas)*|soy (?:maestr[oa]|enfermer[oa] titulad[oa]|contador*|licenciad[oa]|ingenier[oa]|abogad[oa]|profesor[a]?|doctor[a]?|trabajador[a]? social)(?: titulad[oa])?
`;

const ofWork = `
campo|agricult*|jornaler*|campesin*|agropecuari*|parcela|siembra => (?:(?:trabajo|ando|estoy|me dedico|le hago|voy|vivo|le trabajo|trabajamos) (?:en|al|a|a la|a las|en la|en el|de la|del|de)(?: el| la| las| los)? (?:campo|milpa|siembra|tierra|tierras|parcela|cosecha|pizca|cafetal|agave|corte(?: de _2)?|jornal|agricultura|labor|invernadero|surco|peon)(?: _4)?|(?:siembro|sembramos|cosecho|pizco|le siembro)(?: _4)?|(?:soy )?(?:campesin[oa]|jornaler[oa]|ejidatari[oa]|agricultor[a]?|labrador|peon de campo)(?: _3)?|(?:en )?(?:la milpa|el campo|la parcela|el corte))
ganad* => (?:cuido|crio|tengo|vendo|engordo)(?: mis| unas| unos| las| los| de| puro)* (?:vacas|borregos|chivos|chivas|animales|ganado|animalitos|becerros|puercos)(?: _2)?|soy (?:ganader[oa]|pastor[a]?|vaquer[oa])
hogar|ama de casa|labores del hogar|quehacer* => (?:soy )?ama de casa|(?:estoy|me quedo|ando|me la paso|yo estoy)(?: aqui| nomas| solo)* en (?:la|mi) casa(?: (?:con|cuidando) @KIDS| nomas| cuidando| haciendo _2)?|me dedico(?: nomas| solo)? (?:al hogar|a la casa|a mi casa|a mis hijos|a mi familia|al quehacer|a los quehaceres(?: _3)?)|(?:hago|atiendo|cuido)(?: el| la| mi| a)* (?:quehacer|casa|hogar|mis hijos|mis niños|mi familia)(?: de (?:la|mi) casa)?|(?:aqui )?(?:en )?(?:el|mi|la) (?:hogar|quehacer)
comerci*|vend*|venta*|negocio* -- negocio.*comerci*|comerci*.*negocio => (?:vendo|vendemos) (?!mi (?:casa|terreno))\\w+(?: _5)?|(?:tengo|atiendo|ponemos|pongo|trabajo)(?: en)?(?: un| mi| una| el| la| nuestro)* (?:puest*|tiend*|negocio|negocito|local|fonda|fondita|changarr*|miscelanea|papeleria|carniceria|verduleria|taqueria|abarrotes|estanquillo|cocina economica)(?: (?:de|en|propio|propia) _3)?|(?:soy )?(?:comerciante|vendedor[a]?|tianguista|ambulante)(?: _3)?|(?:en|voy al|pongo en el) (?:el )?(?:tianguis|mercado)(?: _3)?|me dedico a (?:vender|la venta|las ventas|el comercio)(?: _3)?
albañil*|construccion|obra => (?:soy |trabajo de |ando de |le hago a la |le hago de |de |trabajo en la |ando en la |en la )*(?:albañil|chalan|media cuchara|peon de albañil|ayudante de albañil|obra|construccion|albañileria|pintor|plomero|herrero)(?: _2)?
(?:obrer*|fabrica*|maquil*|industria*|emplead[oa] (?:de|en) fabrica) => (?:trabajo |estoy |soy |ando |chambeo )*(?:obrer[oa]|(?:en |de )?(?:una |la )?(?:maquila|maquiladora|fabrica|empacadora|planta|textilera|ensambladora))(?: (?:de|en) _3)?
(?:trabaj*|emplead*|servicio|labor)? ?(?:del hogar ajeno|domestic*|limpieza(?: de casas)?|en casas?) => (?:limpio|lavo|aseo|trabajo en|hago (?:el )?(?:aseo|quehacer|limpieza) en|plancho|cocino en)(?: en)?(?: unas| una| otra| varias| las)* (?:casas?(?: ajenas?| de familia)?|ajeno)(?: _3)?|lavo y plancho(?: ajeno)?|(?:soy |trabajo de )(?:muchacha|domestica|empleada domestica|señora de la limpieza|la que limpia)(?: _2)?|lavo (?:ropa )?ajen[oa]
(?:desemple*|sin (?:trabajo|empleo)|no (?:trabaj*|tengo trabajo)|busc* (?:trabajo|empleo)|ningun[oa]?) => (?:no tengo|ando sin|estoy sin|me quede sin|busco|ando buscando|no hay|no encuentro|no hallo|sin|perdi (?:el|mi)|sigo sin|estoy buscando)(?: ningun)? (?:trabajo|chamba|jale|empleo|camello)(?: _3)?|me (?:corrieron|despidieron|descansaron|liquidaron|quede sin nada|recortaron)(?: _5)?|(?:estoy |ando |soy )desemplead[oa]
(?:jubilad*|pensionad*)(?: .*)? => (?:ya )?(?:(?:no trabajo )?(?:ya )?(?:estoy|soy|vivo de mi) (?:jubilad[oa]|pensionad[oa]|pension)|(?:recibo|vivo de|tengo|cobro)(?: la| mi)? pension(?: _4)?|me (?:jubile|pensione|pensionaron|jubilaron)(?: _4)?)
estudi* => (?:estudio|voy a (?:la|una) (?:escuela|prepa|secu|secundaria|uni|universidad)|estoy (?:en la|estudiando)(?: la)? ?(?:prepa|secundaria|uni|universidad|escuela|carrera)?|soy (?:estudiante|alumn[oa])|sigo estudiando|nomas estudio|ando estudiando|todavia estudio)(?: _4)?
(?:chofer*|transport*|taxi*|operador) => (?:manejo|ando manejando|soy|trabajo (?:de|en)|le hago de)(?: el| un| una| la)? (?:taxista|taxi|chofer|mototaxi|mototaxista|operador|trailer|trailero|combi|camion|urvan|torton|volteo)(?: _3)?
artesan* => (?:hago|tejo|bordo|elaboro|vendo|soy)(?: mis| unas| unos| las)* (?:artesan*|bordados?|petates|servilletas|canastas|huipiles|rebozos|ollas|barro|blusas|sombreros|hamacas|manteles|alebrijes)(?: _4)?|bordo|tejo
(?:por (?:mi|su) cuenta|cuenta propia|independiente|autoempleo) => (?:trabajo )?(?:por mi (?:cuenta|lado|propia cuenta)|independiente|soy mi propi[oa] (?:jefe|jefa|patron|patrona)|soy independiente)|trabajo para mi
`;

const ofSight = `
ver|vista|visual|vision => (?:ya )?(?:no|casi no) (?:veo|miro|distingo|alcanzo a ver|veo ni)(?: muy)?(?: bien| casi nada| nada| de lejos| de cerca| con _3| las letras| claro| con lentes)*|(?:me falla|se me nubla|tengo mal|ando mal de|batallo (?:con|de)|estoy mal de|me esta fallando)(?: la| mi)? (?:vista|ojo|ojos)|(?:uso|necesito|ocupo) lentes|estoy (?:cieg[oa]|tuert[oa]|perdiendo la vista)|(?:tengo )?(?:cataratas?|glaucoma|carnosidad)(?: _4)?
oir|escuch*|auditiv*|audicion => (?:ya )?(?:no|casi no) (?:oigo|escucho)(?: muy)?(?: bien| casi nada| nada| de un oido| si no me gritan)*|(?:estoy|soy|ando|me estoy quedando)(?: medio| bien| algo)? (?:sord[oa]|sordit[oa])(?: de un oido)?|(?:me tienen que gritar|me hablan fuerte|uso aparato)(?: _4)?
caminar|moverse|motriz|motora|subir|movilidad => (?:ya )?(?:no|casi no)(?: puedo)? (?:camino|caminar|ando|andar|subir|me puedo mover|moverme|aguanto _2)(?: muy)?(?: bien| mucho| nada| sol[oa]| escaleras| las escaleras)*|(?:uso|ando con|ando en|camino con|estoy en)(?: un| una| mi)* (?:baston|silla(?: de ruedas)?|andadera|muletas|bordon)|me (?:duelen|fallan|duele|falla)(?: mucho)?(?: las| la| los)? (?:rodillas?|piernas?|pies|cadera)(?: _4)?
(?:recordar|concentrar*|memoria|mental) => se me (?:olvidan?|va)(?: mucho)?(?: las| la| el)? (?:cosas|todo|memoria|onda|nombres)(?: _2)?|ya no me acuerdo de (?:nada|las cosas)|no me concentro|(?:tengo|me falla)(?: mala)? (?:la )?memoria
(?:ningun[oa]?|nada|no tengo|sin)(?: .*)? => (?:(?:ningun[oa]?|nada|estoy bien|ando bien|todo bien|estoy san[oa]|no tengo(?: ningun[oa]?| nada)?|gracias a dios|no padezco(?: de)?(?: nada)?|san[oa]|sanit[oa]|de nada) ?)+
`;

export const asked: readonly Section[] = [
  {
    asks: asking("(?:estado civil|situacion (?:civil|conyugal)|casad[oa]|solter[oa]|conyugal)"),
    lines: ofState,
  },
  {
    asks: asking("(?:estudi*|escolaridad|grado|nivel (?:escolar|educativo|de estudios)|escuela)"),
    lines: ofSchool,
  },
  {
    asks: asking(
      "(?:dedic*|ocupacion|trabaj*|oficio|empleo|actividad (?:economica|principal)|en que trabaja|labor|ingres*|vive de)(?!.* (?:hijo|hija|niño|niña|esposo|esposa|marido|mama|papa))",
    ),
    lines: ofWork,
  },
  {
    asks: asking(
      "(?:dificultad*|discapacidad*|padec*|limitacion*|le cuesta trabajo|problemas? (?:para|de salud))",
    ),
    lines: ofSight,
  },
];
