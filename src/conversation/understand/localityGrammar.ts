import { openLexicon } from "./lexicon.ts";
import { foldPattern, type Step, step } from "./peeling.ts";

// What stands before and after where somebody lives, and what says no more than where it lies.

export type PlaceSaid = "filler" | "stated" | "vague";

export const kinds = `(?:colonia|col|ejido|rancheria|rancho|ranchito|barrio|unidad|unidad habitacional|fraccionamiento|fracc|frac|villa|ciudad|hacienda|comunidad|localidad|pueblo|pueblito|poblado|municipio|congregacion|delegacion|alcaldia|agencia|seccion|sector|zona|lugar|caserio|paraje|cabecera|vecindad|privada|residencial|infonavit)`;
const who = `(?:yo|nosotr[oa]s|mi (?:familia|espos[oa]|mama|papa|hij[oa]|gente|marido)(?: y yo)?|tod[oa]s|ell[oa]s|ella|el|uno|aqui|aca|alla|actualmente|ahorita|ahora|hoy|por (?:ahora|el momento)|de momento|desde siempre|toda la vida|siempre|ya|tambien|le|te|les|me|se|pues|orgullosamente|originalmente|mero|merito|nomas)`;
const live = `(?:vivo|vivimos|bivo|bibo|bivimos|bibimos|vibo|vivio|vive|viven|viviendo|biviendo|radico|radicamos|radica|resido|residimos|habito|habitamos|soy|soi|zoy|somos|estoy|estamos|toy|stoy|ando|andamos|vengo|venimos|benimos|bengo|escribo|escribimos|escrivo|hablo|hablamos|ablo|llamo|marco|mando mensaje|contacto|reporto|saludo|saludamos|encuentro|encontramos|ubico|ubicamos|pertenezco|pertenecemos|quedo|quedamos|queda|es|seria|naci y vivo|vivi siempre|tengo mi casa|tenemos (?:la|nuestra) casa|esta mi casa|esta|renta|rento|rentamos|establecid[oa]s?|trabajo y vivo)`;
const state = `(?:viviendo|biviendo|radicando|rentando|escribiendo|hablando|originari[oa]s?|oriund[oa]s?|vecin[oa]s?|nativ[oa]s?|habitantes?|residentes?|ubicad[oa]s?|nacid[oa]s?|avecindad[oa]s?|tzotzil|tzeltal|chol|maya|mixe|mixtec[oa]|zapotec[oa]|otomi|nahua|yaqui|mayo|raramuri|indigena|mestiz[oa]|ejidatari[oa]s?|comuner[oa]|campesin[oa]s?|ama de casa|promotora?|delegad[oa]|comisari[oa]|estudiante|nuev[oa]|gente|personas|mero|merito|pur[oa]|de por aqui|por aqui|por aca|aqui|aca|ahorita|ahora|actualmente|mensaje|tod[oa]s?|y vivo|y vivimos|y resido)`;
const to = `(?:en|em|de|del|d|desde|dsd|por|n|a|al|hasta)`;

export const placeLeads: readonly Step<PlaceSaid>[] = [
  step(
    "lead",
    `(?:${who} ){0,4}(?:no )?${live}(?: ${state}){0,3} ${to}(?: (?:aqui|aca|alla|ahi|por aqui|por aca))?(?: (?:en|de|del|por))?|
     (?:${who} ){0,3}${state} ${to}|(?:pues |pos |ps )?(?:aqui|aca|alla|ahi|por aqui|por aca)(?: (?:mero|merito|cerquita|nomas|luego))? (?:en|de|del|por)|
     (?:de|desde|en) (?:aqui|aca|alla|ahi|por aqui)(?: mero)? (?:de|en|del)|mi casa (?:esta|queda) (?:en|por)|(?:tengo|tenemos) (?:mi|la|nuestra) casa en|
     (?:${who} ){0,2}(?:vivo|soy|bibo|bivo|somos|vivimos)|(?:vivo|soy|resido|radico)|somos vecin[oa]s de|vecin[oa]s? de`,
    "stated",
  ),
  step(
    "lead",
    `(?:${who} ){0,3}(?:(?:me|nos|se) (?:mude|mudo|mudamos|mudaron|cambie|cambiamos|cambio|fui|fuimos|fue|vine|vinimos) (?:a|para|pa)|(?:visite|visitamos|fui|fuimos|vine)(?: (?:a|hasta|en))?|(?:esta|estoy|estamos|estan) (?:registrad[oa]s?|inscrit[oa]s?|dad[oa] de alta) en|(?:pon|ponga|pongan|ponle|pongale|ponme|pongame|anote|anota|apunte|escriba|registre)(?: (?:que )?(?:soy de|vivo en|en|como|a))?)`,
    "stated",
  ),
  step("lead", "(?:en|de|del|desde|por|d)", "stated"),
  step(
    "lead",
    `(?:(?:mi|la|el|nuestr[oa]|su|aqui la|aqui el) )?${kinds}(?: (?:donde (?:vivo|vivimos|estoy|resido)|de donde (?:soy|somos|vengo|escribo|les escribo)|correct[oa]|actual|de (?:nosotros|nosotras|residencia)|en (?:la )?que vivo|se))? (?:es|ez|se llama|se yama|llama|seria|sera|llamad[oa]|lleva por nombre|de nombre|le dicen|se conoce como)(?: (?:la|el) de)?|
     (?:(?:en|de) )?(?:(?:una?|la|el|este|esta) )?(?:${kinds}|rancheria|ranchito|pueblito|colonia|lugarcito)(?: (?:chiquit[oa]|pequen[oa]|de por aca))? (?:(?:que )?(?:se (?:llama|yama)|le dicen|le llaman|le decimos)|llamad[oa]|de nombre)|
     (?:(?:mi|la|el|nuestr[oa]|su) )?(?:${kinds} )?(?:se llama|se yama|le dicen|le llaman|le decimos|es conocid[oa] como|se le conoce como|conocid[oa] como|lleva por nombre)|(?:lo|la) correct[oa] es|seria|ceria|sera|es|ez|son|mi (?:direccion|domicilio|residencia|ubicacion) es(?: en)?|(?:direccion|domicilio|residencia|procedencia)|
     (?:el )?nombre(?: de (?:la|mi) ${kinds})?(?: es)?|(?:localidad|comunidad)(?: de)?|(?:mi|nuestr[oa]) ${kinds}|la (?:comunidad|localidad)(?: de)?|(?:el )?(?:pueblo|poblado|municipio) de|
     i live in|we live in|i am from|im from|we are from|from|in|i live at|living in|(?:my|the) (?:locality|village|town|neighborhood|community|city) is|the (?:community|village|town) of|its|it is`,
    "stated",
  ),
  step(
    "lead",
    `si|claro(?: que si)?|con (?:todo |mucho )?gusto|ok|okey|bueno|pues|pos|ps|pus|este|mm*|m|ah|eh|ay|a ver|mira|mire|fijese|disculpe|(?:una )?disculpa|ya|yo|nosotr[oa]s|aqui|aca|orita|ahorita|actualmente|ja|j[ae]|(?:ja|je|ji){2,6}|saludos(?: (?:de|desde))?|saludos|les saludo desde|la verdad|por el momento|de momento|que tal|como esta|muy buenas|(?:muy )?buen dia|mucho gusto|a sus ordenes|orgullosamente|puro|puritito|pa servirle|para servirle|well`,
    "filler",
  ),
];

export const placeTrails: readonly Step<PlaceSaid>[] = [
  step(
    "trail",
    `punto(?: final)?|(?:desde )?hace (?:\\d+|un|una|dos|tres|cuatro|cinco|seis|diez|muchos|varios|pocos|como \\w+) (?:anos?|meses|mes|semanas?|dias?)|(?:asi )?con (?:doble \\w{1,4}|(?:una |dos |un )?(?:\\w|ces|eses|zetas?|ele|eles|ese|ce|hache|jota|acento|y griega|be|ve|uve)(?: (?:chica|grande|al final))?)|porfavor|xfavor|senorita|senora|senor|seno|joven|licenciada|licenciado|lic|amig[oa]|oiga|jefe|maestr[oa]|profe|miss|saludos|bendiciones|dios (?:la|lo|le|te|los) bendiga|(?:y )?(?:es|esa es|ese es|asi se llama|se llama)(?: (?:mi|la|el))? ?${kinds}?|
     (?:ahi|ay|ai|alla|aqui|aca|por ahi) (?:vivo|vivimos|mero|es|estamos|estoy|radico|tengo mi casa|tiene su casa|nomas|andamos)|(?:donde )?(?:vivo|vivimos|resido|soy|radico)(?: yo| ahi| actualmente| ahorita)?|
     a (?:sus|tus) ordenes|a la orden|para servirle|para servirles|pa servirle|(?:donde|ahi|aqui|alla) tiene su casa|su casa|es todo|nomas|namas|nada mas|por (?:ahora|el momento)|de momento|actualmente|ahorita|desde (?:siempre|nin[oa]|chic[oa]|chiquit[oa]|pequen[oa]|que (?:naci|me case|nacimos|tengo memoria)|joven|el \\d{4}|hace (?:\\d+|un|una|dos|tres|cuatro|cinco|diez|muchos|varios|pocos) (?:anos?|meses|mes))|
     (?:de )?toda (?:la|mi) vida|con (?:mi|mis|su) \\w{2,12}(?: y (?:mi|mis) \\w{2,12})?|si|ok|jaja|(?:ja|je){1,6}|porfa|por fa|y usted|donde mas|please|ma?am|sir|now|mero|merito|presente|tambien`,
    "filler",
  ),
];

/** «Por la tortillería»: somewhere about. */
export const isAbout = (folded: string): boolean => about.test(`${folded} `);
const about =
  /^(?:(?:vivo|vivimos|estoy|estamos|queda|soy|somos|pues|aqui|aca|ala|es|ahi|bibo|yo) )*(?:por|pa|hacia|rumbo a) (?:el|la|los|las|ahi|ala|aca|aqui|donde|mi|un|una|ay) /;

/** What tells where something lies, and not what it is called. */
export const isRelative = (folded: string): boolean => relative.test(`${folded} `);
const relative = new RegExp(
  foldPattern(
    String.raw`^(?:(?:el|la|los|las|lo) (?:de|del|que) |(?!fern|orl|arm|herm|nand|rol)\w{2,}(?:ando|iendo|yendo) )|^(?:(?:mas|muy|un poco|poquito|casi|aqui|alla|ahi|aca|ay|por|en|de|del|hacia|para|pa|como|luego|antes|desde) )*(?:cerca|cerquita|lejos|lejitos|junto|juntito|pegad[oa]|atras|detras|arribit[oa]|abajit[oa]|ladit[oa]|detrasito|enfrentito|afuerit[oa]s?|adelantito|aquisito|ahisito|juntit[oa]|pegadit[oa]|lueguito|tantito|poquito|enfrente|frente|delante|adelante|arriba|abajo|afuera|adentro|entre|con|sin|a|al|donde|onde|pasando|pasandito|llegando|saliendo|entrando|subiendo|bajando|rumbo|camino (?:a|al|para|hacia|de|del|rumbo)|hacia|hasta|mero|aqui|alla|ahi|aca|orilla|la orilla|las orillas|las afueras|el rumbo|(?:la )?(?:primera|segunda|tercera|cuarta|quinta|ultima) (?:casa|calle|cuadra|entrada|puerta|privada)|(?:la|el) (?:ultim[oa]|primer[oa]?|siguiente|penultim[oa])|la salida|la entrada|la esquina|la vuelta|el lado|el otro|la otra|del otro|otr[oa]|ningun|ninguna?|cualquier|cualquiera|un|una|uno|unos|unas|varios|mi|mis|su|sus|tu|nuestr[oa]|la mism[oa]|el mism[oa]|lo mism[oa]|mism[oa]|todos|todas|por|casa|calle|la calle|carretera|la carretera|manzana|lote|la casa|el camino|esquina|antes|despues|dentro|fuera|alrededor) `,
  ),
);
/** Whole answers that say nothing of where. */
export const isVague = (folded: string): boolean => vague.test(folded);
const vague = new RegExp(
  foldPattern(
    `^(?:(?:el|la|los|las|en|mi|un|una|este|esta|puro) )*(?:aqui|ahi|ala|aca|casa|casita|lejos|cerca|ninguna?|nada|rancho|ranchito|pueblo|pueblito|colonia|ciudad|comunidad|localidad|municipio|barrio|ejido|fracionamiento|unidad|campo|monte|cero|sierra|costa|montana|norte|sur|este|oeste|centro de salud|hogar|domicilio|direcion|ubicacion|mapa|mexico|republica mexicana|estados unidos|usa|eu|gringolandia|mexicali o tijuana|pais|mundo|tiera|planeta|luna|marte|estado|zona|region|rumbo|lugar|parte|lado|calle|esquina|caretera|tienda|iglesia|escuela|kinder|mercado|presidencia|oficina|trabajo|chamba|camino|caseta|here|home|house|nowhere|none|mexico lindo|provincia|capital|sonora|sinaloa|jalisco|nayarit|michoacan|tamaulipas|coahuila|chiapas|tabasco|yucatan|quintana roo|nuevo leon|baja california sur|estado de mexico|edo mex|edomex|edo de mexico|frontera|periferia|misma|mismo|siempre)(?: (?:mismo|mero|misma|de siempre|mexicana|lindo y querido|nomas))?$`,
  ),
);

/** No place has these in its name. */
export const noPlace = openLexicon(`
  minutos minuto horas hora cuadras cuadra kilómetros metros viaje vacaciones camión combi taxi micro sábado viernes jueves miércoles martes lunes mamá papá papás suegra suegro esposo esposa marido hermana hermano hijo hija hijos hijas abuela abuelo abuelita tía tío prima primo vecina vecino vecinos
  nombre teléfono número dirección domicilio ubicación mapa mensaje correo sesión sesiones plática pláticas taller curso junta cita reunión información registro lista credencial ine prepa
  jajaja jaja ja verdad pregunta duda trabajo chamba apoyo apoyos beca despensa persona personas gente año años mes semana rato vez veces cosa cosas algo
`);
