import { asking, type Section } from "./meaningForm.ts";

// What was done, with whom and where: activities as those who led them tell them.

const ofActivities = `
visita*(?: domiciliari*| a (?:domicilio|hogares|casas|familias))? -- visita (?:medica|guiada|escolar)|visitas? a (?:escuelas?|clinica) => (?:(?:fui|fuimos|anduve|anduvimos|pase|pasamos|sali|salimos|ando|andamos|andabamos|recorri|recorrimos|visite|visitamos|vine|toque|tocamos|hicimos|hice|estuve|estuvimos|ando) ?)?(?:(?:de|por|a|en|haciendo|puerta|casa) )*(?:casa (?:por|en|a|con) casa|puerta (?:por|en|a) puerta|domicilio)(?: (?:con|a|para|por|en|ver|visitar|platicar|visitando|viendo|avisando|censando|de) _6)?
visita*(?: domiciliari*| a (?:domicilio|hogares|casas|familias))? -- visita (?:medica|guiada|escolar)|visitas? a (?:escuelas?|clinica) => (?:fui|fuimos|anduve|anduvimos|pase|pasamos|visite|visitamos|visitando|vine|vinimos)(?: a| en| por| ver| visitar| visitando)* (?:las casas|la casa de _4|su casa|sus casas|los hogares|los domicilios|las familias|(?:una|unas|dos|tres|varias|\\d+) (?:casas|familias|señoras|viviendas)|(?:una|la|las) señoras? (?:a|en) sus? casas?)(?: _4)?
(?:asamblea|reunion|junta)(?: comunitari*| general| ejidal| vecinal| informativa| de _3)? => (?:(?:hice|hicimos|tuve|tuvimos|hubo|fue|convocamos|se hizo|fui a|fuimos a|estuvimos en|estuve en) )?(?:la |una |otra )?(?:asamblea|junta|reunion)(?: (?:general|ordinaria|extraordinaria|comunitaria|ejidal|informativa|de vecinos))?(?: (?:con|de|en|para|del|sobre) _6)?
(?:asamblea|reunion|junta)(?: comunitari*| general| ejidal| vecinal| informativa| de _3)? => (?:nos (?:reunimos|juntamos)|(?:reuni|reunimos|junte|juntamos|convoque|convocamos)) (?:con |a )?(?:tod[oa]s |toda )?(?:la (?:gente|comunidad)|l[oa]s (?:del ejido|ejidatarios|comuneros|vecin[oa]s|señoras|padres|mamas|del comite|de la comunidad|del pueblo)|el (?:pueblo|comite|ejido)|con l[oa]s _3)(?: _6)?
(?:entrega|reparto|distribucion)(?: (?:de )?(?:apoyos?|ayudas?|insumos|materiales|paquetes|programas?|beneficios|articulos))? => (?:(?:fui|fuimos|anduve|anduvimos|estuve|estuvimos|salimos|tocó|toco) (?:a )?)?(?:entregue|entregamos|entregar|entregando|entrega|entregaron|reparti|repartimos|repartir|repartiendo|repartieron|di|dimos|dar|dando|dieron|lleve|llevamos|llevar|distribui|distribuimos|bajamos)(?: de)?(?: (?:los|las|el|la|unos|unas|un|una|sus|puras|puros|mas|\\d+|dos|tres|cinco|diez|veinte|treinta|cincuenta|cien))*(?: apoyos?(?: de)?)? ?(?:apoyos?|despensas?|cobijas?|colchonetas?|laminas?|medicament*|medicin*|becas?|tarjetas?|sillas?(?: de ruedas)?|lentes|bastones|leche|pollos?|pollit*|semillas?|fertilizante*|abono|utiles|mochilas|juguetes|tinacos?|estufas?|viveres|pañales|aparatos|ropa|zapatos|plantas|arbol*|desayunos|canastas?|kits?|paquetes)(?: (?:escolares|auditivos|de ruedas|y _2))?(?: (?:a|en|para|con|al|de|del) _7)?
taller|curso|capacitacion => (?:(?:di|dimos|imparti|impartimos|hice|hicimos|tuve|tuvimos|fue|se dio|toco dar) )(?:un |el |otro |una |la )?(?:taller*|curso|cursito)(?: (?:de|con|para|sobre|en|a) _7)?|(?:les )?(?:enseñe|enseñamos|estuvimos enseñando|estuve enseñando|les enseñaron)(?: a)?(?: l[oa]s| un[oa]s)?(?: señoras| muchach*| niñ[oa]s| mujeres| jovenes)?(?: a)? \\w+[aei]r(?: _5)?|taller (?:de|con|para|en) _5
platica|charla|orientacion => (?:(?:di|dimos|imparti|impartimos|hice|hicimos|tuve|tuvimos|fue|se dio) )(?:una |la |otra )?(?:platica|charla|platiquita|orientacion)(?: (?:de|con|para|sobre|en|a) _7)?|(?:les )?(?:platique|platicamos|hable|hablamos|explique|explicamos|oriente|orientamos)(?: con| a)?(?: l[oa]s| un[oa]s)?(?: señoras| muchach*| niñ[oa]s| mujeres| jovenes| mamas)? (?:de|sobre|acerca de|del|de la) _6
limpieza|faena|tequio|fajina => (?:(?:fui|fuimos|anduve|anduvimos|estuve|estuvimos|nos pusimos a|hicimos|tuvimos|hubo|salimos a) ?)?(?:a )?(?:barrer|limpiar|recoger(?: la)? basura|barrimos|limpie|limpiamos|recogimos(?: la)? basura|chapeamos|chaponeamos|desyerbamos|deshierbamos|faena|tequio|fajina|pintamos|limpieza|la faena|el tequio)(?: (?:el|la|los|las|en|de|del|con|por) _6)?
(?:jornada|brigada|campaña|atencion)(?: de| medica)*(?: salud| vacunacion| medica)?|vacunacion -- limpieza|platica de salud => (?:vacune|vacunamos|pusimos vacunas|pesamos|pese|medimos|tomamos la presion|checamos la presion|checamos el azucar|tomamos el azucar|dimos consultas?|vinieron los doctores)(?: (?:a|y|en|con) _6)?
`;

const ofPeople = `
(?:niñ[oa]s|niñez|infancia|infantil|menores)(?: (?:y|o) niñ[oa]s)? -- (?:0|menores|bebes|hij[oa]s) => (?:pur[oa]s? |much[oa]s? |con |los |las |unos |unas |casi |tod[oa]s |eran |vinieron |fueron |varios |varias |l[oa]s del |trabaje |trabajamos |a )*(?:niñ[oa]s|niñit[oa]s|chamaquit[oa]s|chiquillos|chiquill[oa]s|chiquit[oa]s|chilpayates|escuincl[oa]s|morrit[oa]s|huercos|plebitos|criaturas|kinder|alumnos de (?:la )?primaria|los de la primaria|l[oa]s pequeñ[oa]s)(?: (?:de|del) (?:la primaria|kinder|preescolar|la escuela|primaria|primero|segundo|tercero|cuarto|quinto|sexto|\\d+(?: a| y)?(?: \\d+)?(?: años)?))?
(?:jovenes|adolescentes|juventud) -- (?:jovenes|adolescentes).*(?:jovenes|adolescentes) => (?:pur[oa]s? |much[oa]s? |con |los |las |unos |unas |casi |tod[oa]s |eran |vinieron |fueron |varios |varias |trabaje |trabajamos |a )*(?:muchach[oa]s|muchachitos|muchachitas|chav[oa]s|chavit[oa]s|chaviza|chavalos|chamacones|plebes|morr[oa]s|jovencit[oa]s|jovencitos|jovenes|adolescentes|quinceañeras|l[oa]s de (?:la )?(?:secu|secundaria|prepa|preparatoria|bachillerato|telesecundaria|conalep|cobach))(?: (?:de|del) (?:la )?(?:secu|secundaria|prepa|preparatoria|bachillerato|telesecundaria|conalep|cobach))?
(?:personas |adult[oa]s )*(?:mayores|adulto mayor|tercera edad|ancian*) -- mayores de (?:edad|18|15) => (?:pur[oa]s? |much[oa]s? |con |los |las |unos |unas |casi |tod[oa]s |eran |vinieron |fueron |varios |varias |trabaje |trabajamos |a |gente |personas )*(?:abuelit[oa]s|abuel[oa]s|viejit[oa]s|ancian[oa]s|ancianit[oa]s|adult[oa]s mayores|de la tercera edad|l[oa]s de (?:la pension|65|sesenta y mas)|señor[ae]s grandes|ya grandes?|personas mayores|gente mayor|gente de edad|gente ya mayor)(?: (?:de la tercera edad|de 65|del pueblo|de mas de \\d+(?: años)?))?
mujeres -- embarazadas|mayores|jovenes|madres => (?:pur[oa]s? |much[oa]s? |con |l[oa]s |un[oa]s |casi |tod[oa]s |eran |vinieron |fueron |varias |trabaje |trabajamos |a )*(?:señoras|mujeres|mamas|doñas|amas de casa|comadres|madres de familia|señoritas)(?: (?:de la comunidad|del pueblo|nomas))?
hombres -- mayores|jovenes|padres => (?:pur[oa]s? |much[oa]s? |con |l[oa]s |un[oa]s |casi |tod[oa]s |eran |vinieron |fueron |varios |trabaje |trabajamos |a )*(?:señores|hombres|papas nomas|ejidatarios|campesinos|varones)(?: (?:de la comunidad|del pueblo|del ejido))?
adult[oa]s(?! mayores) -- mujeres|hombres|madres|padres => (?:pur[oa]s? |much[oa]s? |con |l[oa]s |un[oa]s |casi |tod[oa]s |eran |vinieron |fueron |varias |varios |trabaje |trabajamos |a )*(?:adult[oa]s|señoras|señores|mamas|papas|padres de familia|madres de familia|señoras y señores|personas adultas)(?: (?:de la comunidad|del pueblo|nomas))?
(?:madres y |padres y |padres|madres|mamas|papas)(?: (?:de familia|padres|madres|papas|mamas|tutores|y tutores))* => (?:pur[oa]s? |much[oa]s? |con |l[oa]s |un[oa]s |tod[oa]s |eran |vinieron |fueron |varias |varios |trabaje |trabajamos |a )*(?:mamas|papas|mamas y papas|papas y mamas|padres|madres)(?: (?:de (?:los|las) (?:alumnos|niños|niñas|muchachos)|de familia|de la escuela))?
maestr*|docent*|profesor* => (?:pur[oa]s? |con |l[oa]s |un[oa]s |tod[oa]s |a )*(?:maestr[oa]s|profes|profesores|profesoras|docentes)(?: de la (?:escuela|primaria|secundaria))?
`;

export const asked: readonly Section[] = [
  {
    asks: asking(
      "(?:actividad*|que (?:hizo|hicieron|hiciste|realizo|realizaron|va a reportar|reporta)|tipo de (?:evento|accion|reporte)|accion*|que se hizo|labor|evento)",
    ),
    lines: ofActivities,
  },
  {
    asks: asking(
      "(?:con quien*|a quien*|quien*|grupos?|poblacion|publico|personas|asist*|particip*|de que edad*|dirigid*|vinieron|fueron)",
    ),
    lines: ofPeople,
  },
];
