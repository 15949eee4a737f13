import { type NameSaid, nameLeads, nameTrails } from "./nameGrammar.ts";
import { type Step, step } from "./peeling.ts";

// What stands before and after the names of a list.

const ifRoom = `(?:(?:si|cuando) (?:hay|aun hay|todavia hay|se puede|alcanza(?:n|mos)?|nos dan)(?: (?:lugar|cupo|espacio|lugares))?|si dios quiere|primero dios|dios mediante)`;
const count = `(?:\\d{1,2}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)`;
const people = `(?: (?:personas?|gentes?|lugares|adultos|adultas|ninos|ninas|hijos|hijas|muchachos|muchachas|participantes|asistentes|integrantes|en total|nomas|nada mas|por todos|por todas|mas))?`;
const go = `(?:va|van|vamos|voy|ira|iran|iremos|iriamos|irian|iria|ire|vienen|viene|venimos|vengo|vendra|vendran|asiste|asisten|asistimos|viven|vivimos|vive|asistira|asistiran|asistiremos|asistire|llegan|llegamos|llevo|llevare|llevamos|traigo|participan|participa|participamos|participaran|acuden|acudiremos|acudiran|son|somos|seriamos|serian|seran|seremos|seria|sera|quedamos|quedan|quedaron|quedarian|quedariamos|estan|estamos|estaran|estaremos|vinieron|vino|asistieron|asistio|llegaron|llego|estuvieron|fuimos|fueron|confirman|confirmamos|confirmo|incluyo|propongo|mando|apunto|anoto|inscribo|registro|represento|tengo|tenemos)`;
const after = `(?: (?:a (?:ir|asistir|venir|llevar|ser|estar|participar|acompanarme)|yo|solo|sola|solit[oa]|nosotr[oa]s|tod[oa]s|junt[oa]s|conmigo|con|nada mas|nomas|solamente|hoy|manana|mi familia|l[oa]s ${count}|l[oa]s siguientes|por|a|en total|ell[oa]s|ella|el|familia)){0,3}`;

const office = `(?:president[ea]|vicepresident[ea]|secretari[oa]|tesorer[oa]|vocal|coordinador|coordinadora|representante|suplente|responsable|encargad[oa]|titular)`;

/** Who somebody is among brothers and sisters. */
export const rank = `(?:mayor|menor|grande|chic[oa]|chiquit[oa]|chiquill[oa]|median[oa]|pequen[oa]|de en medio|del medio|de enmedio|mas (?:chic[oa]|chiquit[oa]|grande|pequen[oa])|bebe)`;

export const listLeads: readonly Step<NameSaid>[] = [
  ...nameLeads,
  step("lead", `(?:y )?(?:el|la) ${rank}(?: de (?:tod[oa]s|ell[oa]s))?(?: (?:es|se llama))?`, "filler"),
  step(
    "lead",
    `(?:(?:yo|nosotr[oa]s|ell[oa]s|ella|el|si|ya|tambien|solo|nomas|nada mas|solamente|unicamente|conmigo|me|nos|hoy|que|pues|creo|de mi parte|por mi parte|de mi casa|y) ){0,3}${go}${after}(?: ${count}${people})?|
     (?:por|de|en) mi (?:casa|familia|parte|lado|cuenta|calle|grupo)|(?:me|nos|les|le) acompanan?(?: a)?|(?:me|nos) acompanara(?:n)?|${ifRoom}|acompanad[oa] (?:de|por)|junto con|en compania de|conmigo|al igual que|asi como|ademas(?: de)?|aparte(?: de)?|de (?:izq|izquierda|derecha|arriba|atras|abajo) (?:a|para|hacia) (?:izq|izquierda|derecha|abajo|adelante|arriba)|igual|tambien|tanbien|tmb|tmbn|tb|mas|con|y|e|and|plus|with|we are|there are|its|it will be|coming are`,
    "filler",
  ),
  step(
    "lead",
    `(?:(?:la|el|de|y|como|es) )*${office}(?: (?:es|seria|va a ser))?|(?:en|de) (?:la|esta|mi) casa|entre|(?:con el permiso|con permiso)(?: de usted(?:es)?)?|(?:quiero|quisiera|me gustaria|espero|ojala) que (?:fuera|vaya|vayan|fueran|venga|vengan|sea|sean)|(?:con |a |y |de )*(?:mi|su) otr[oa] (?:hij[oa]|herman[oa]|niet[oa]|prim[oa]|vecin[oa]|sobrin[oa]|amig[oa])|(?:me|nos) acompanan?(?: tambien)?(?: a)?(?: (?:la|el) (?:senora|senor|senorita))?|(?:se |me |nos )?(?:va|van|vamos|voy|quieren?|queremos) a \\w+[aei]r(?:se|nos|me)?(?: a)?|(?:quiero|quisiera|queremos|quisieramos|voy a|vamos a|vengo a|me gustaria|necesito|es para|favor de|puede|podria) (?:inscribir|anotar|apuntar|registrar|agregar|dar de alta|meter|poner)(?: a)?|a`,
    "filler",
  ),
  step(
    "lead",
    `(?:la |mi |esta es la |le paso la |va la |ahi va la |les mando la |aqui (?:esta |va )?la |es la )?lista(?: (?:de (?:asistencia|asistentes|nombres|personas|participantes|invitados|los que vamos|las que vamos)|es|seria|completa)){0,2}|
     (?:l[oa]s |sus |estos son los |estas son las |son los |serian los |van los |ahi van los |le paso los |les paso los |estos |mis )?(?:nombres?|asistentes|asistencia|personas|participantes|invitad[oa]s|integrantes|siguientes(?: personas)?|interesad[oa]s|datos|herman[oa]s|esposos|prim[oa]s|amig[oa]s|companer[oa]s|vecin[oa]s|de mi (?:casa|familia)|cuates|gemel[oa]s|senor[ae]s|chic[oa]s|nin[oa]s)(?: (?:completos|que (?:van|vamos|iremos|iran|asistiran|asistiremos|vienen)|de (?:los|las) (?:que vamos|que van|asistentes|participantes|integrantes|mios)|mi[oa]s?|son|serian|seran|es|estos|siguientes|confirmad[oa]s)){0,3}|
     l[oa]s que (?:vamos|van|iremos|iran|asistiremos|asistiran|vienen|venimos|asisten|participan)(?: a (?:ir|asistir|venir))?(?: (?:son|somos|serian|seriamos|seran))?|
     el (?:equipo|grupo)(?: (?:es|somos|seria|lo formamos))?|(?:para |somos |por )?(?:l[oa]s|nosotr[oa]s) ${count}|en total(?: somos| son| serian)? ${count}${people}|(?:un total de |total )?${count} (?:personas|lugares)|(?:para|por) ${count}(?: personas)?|
     (?:el |la )?(?:primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa]|otr[oa])(?: (?:es|seria))?|uno es|una es|otro es|otra es|el otro es|la otra es|somos|todos|todas|de mi parte|por favor|de mi casa|de mi familia|de la familia|la familia|en mi familia|todos nosotros|las dos|los dos|ambos|ambas|la pareja|el matrimonio|
     (?:mis|l[oa]s|nuestr[oa]s) \\w{4,14}s (?:son|serian|seran|somos)|names|the names are|the list|people`,
    "filler",
  ),
];

/** «Y ps ya sería todo», «y con eso estamos todos»: that nobody else comes, in any of the words it is said with. */
const closing = `(?:(?:y|pues|ps|pos|ya|asi|con|eso|es|son|seria|serian|seriamos|somos|fue|fueron|estamos|estan|est[ao]s|serian|nada|nomas|por|hoy|ahora|mi|nuestra|parte|de|toda) ){0,7}(?:todo|todos|todas|ya|fin|nada mas|nadie mas|nomas|namas|la lista|mi lista|lista completa|todit[oa]s|cuantos somos|hasta (?:ahi|aqui)|parale de contar|es cuanto)`;

export const listTrails: readonly Step<NameSaid>[] = [
  ...nameTrails,
  step("trail", closing, "filler"),
  step("trail", `(?:que )?(?:es )?(?:el|la) ${rank}(?: de (?:tod[oa]s|ell[oa]s))?`, "filler"),
  step(
    "trail",
    `(?:(?:como|de|es|queda|quedo|va de|para|la|el|primer[oa]?|segund[oa]) )*${office}`,
    "filler",
  ),
  step(
    "trail",
    "senorita|senito|seno|licenciada|licenciado|promotora|y ya|y nada mas|y es todo|y no mas|y nadie mas",
    "filler",
  ),
  step(
    "trail",
    `(?:(?:y|que|nada mas|nomas|solo|solamente|solo|somos|son|seriamos|serian|es|con eso) ){0,3}(?:ella|el|ell[oa]s|nosotr[oa]s|yo|l[oa]s (?:dos|tres|cuatro|cinco|seis|2|3|4|5)|es todo|eso es todo|seria todo|serian todos|son todos|somos todos|nadie mas|ya|todos|todas|tod[oa]s l[oa]s que vamos|l[oa]s que (?:vamos|van|iremos))|
     (?:somos|en total|son|total|seriamos|serian|y ya son|total de) ${count}${people}|${ifRoom}|tambien|igual|juntos|juntas|conmigo|van conmigo|viene conmigo|vienen conmigo|de la mano|ahi estaremos|ahi estamos|alla nos vemos|confirmad[oa]s?|presentes?|asistiran|asisten|van|vamos|iran|iremos|va|vamos a ir|van a ir|va a ir|
     (?:somos |son )?(?:herman[oa]s|espos[oa]s|prim[oa]s|amig[oa]s|vecin[oa]s|companer[oa]s|cunad[oa]s|compadres|comadres|gemel[oa]s|pareja|matrimonio|madre e hija|madre e hijo|mama e hija)`,
    "filler",
  ),
];
