import { type Step, step } from "./peeling.ts";

// What stands before and after a name. Written as people say it; folded when it is made into patterns.

/** `stated`: a name must follow. `nickname`: there may be a better one. `relation`: what somebody is to the writer. */
export type NameSaid = "filler" | "stated" | "nickname" | "correction" | "relation" | "forOther" | "age";

const kin = `(?:ma+|pa+|mam[ai]|pap[ai]|mamita|papito|ama|apa|jef[ea]|jefit[ea]|madre|padre|hij[oa]|hijit[oa]|nin[oa]|nen[ea]|bebe|chamac[oa]|morr[oa]|herman[oa]|hermanit[oa]|carnal|carnala|
  abuel[oa]|abuelit[oa]|abue|niet[oa]|nietecit[oa]|bisniet[oa]|bisabuel[oa]|ti[oa]|tit[oa]|prim[oa]|primit[oa]|sobrin[oa]|sobrinit[oa]|espos[oa]|marido|mujer|senor[a]?|vieja|viejo|viejit[oa]|suegr[oa]|suegrit[oa]|yerno|nuera|cunad[oa]|
  concun[oa]|consuegr[oa]|compadre|comadre|compadrito|comadrita|padrino|madrina|ahijad[oa]|padrastro|madrastra|hijastr[oa]|novi[oa]|pareja|prometid[oa]|amig[oa]|amiguit[oa]|vecin[oa]|vecinit[oa]|companer[oa]|compa|cuate|
  chav[oa]|muchach[oa]|gemel[oa]|cuidadora?|acompanante|familiar|pariente|maestr[oa]|profe|emplead[oa]|alumn[oa]|hij[oa]s|herman[oa]s|niet[oa]s|sobrin[oa]s|prim[oa]s|suegros|papas|padres|abuelit[oa]s|abuel[oa]s|ti[oa]s|amig[oa]s|vecin[oa]s|nin[oa]s|cunad[oa]s|
  companer[oa]s|compadres|comadres|gemel[oa]s|cuates|mother|father|mom|dad|son|daughter|brother|sister|wife|husband|friend|neighbor|cousin|aunt|uncle|grandmother|grandma|grandpa|granddaughter|grandson)`;
const ofKin = `(?: (?:mayor|menor|chic[oa]|chiquit[oa]|grande|politic[oa]|gemel[oa]|de en medio|mas (?:chic[oa]|grande)|adoptiv[oa]|espos[oa]|querid[oa]))?`;
const names = `(?: (?:que )?(?:se (?:llama|yama|llaman|llamaba)|de nombre|llamad[oa]|su nombre es|que es|named))?`;
const amount = `(?: (?:dos|tres|cuatro|cinco|seis|2|3|4|5|6))?`;

const possessive = `(?:mi|mis|su|sus|tu|tus|nuestr[oa]s?|un|una|unos|unas|my|a|her|his)`;
const whoseKin = `(?:(?:la|el|los|las|lo) de )?${possessive}${amount} ${kin}${ofKin}(?: (?:y )?(?:que )?(?:la|el) (?:mayor|menor|chic[oa]|grande|de en medio))?${names}`;
/** «Mi mamá», «su hija la mayor», «una vecina que se llama». */
const relation = `(?:(?:a|al|de|por|con|y|e|mas|tambien|ella es|el es|es|son|somos|seria|serian|is|and|va|viene|van|vienen) ){0,3}${whoseKin}`;

const word = `(?:nombre|nonbre|nombe|nomre|nombr|nombrw|nonmbre|numbre|nom)`;
const document = `(?:(?:como|segun|tal cual|asi como)? ?(?:viene|aparece|esta|sale|dice|va|lo dice)? ?(?:en )?(?:el|la|mi) (?:ine|credencial|acta|curp|ife|acta de nacimiento|lista))`;
const pass = `(?:dicto|paso|mando|doy|envio|comparto|anoto|dejo|digo|comento|pongo|escribo|apunto|presento|agrego|informo|dando|dejando|pasando|mandando|anexo)`;
const put = `(?:anot[ea]n?|apunt[ea]n?|pon|pong[ao]n?|ponle|registr[ea]n?|inscrib[ae]n?|agreg[au]e?n?|agrege|escrib[ae]n?|incluy[ae]n?|met[ae]n?|hag[ao]n?|haz|aparten?|aparta|denle|dele|dale|dejen?|deja|sum[ea]n?|anad[ae]n?|cuent[ea]n? con|quede|registro|apunto|anoto|inscribo|agrego)`;

export const nameLeads: readonly Step<NameSaid>[] = [
  step(
    "lead",
    `(?:yo )?(?:tambien )?(?:me|mi|m) (?:llamo|yamo|lamo|llmo|lllamo|llano|yano|llaman?do)(?: es| yo| asi)?|(?:yo )?me nombro|(?:yo )?llamo|(?:yo )?(?:soy|soi|zoy|sy|say)(?: yo)?(?: (?:el|la) (?:senora?|senorita))?|mellamo|me llamo|
     (?:y )?(?:ella|el|esta|este)? ?se (?:llama|yama|lama|llamaba|apellida)|(?:ella|el) es|
     (?:si )?(?:aqui|aca|por aca|por aqui)? ?(?:le|te|les)? ?(?:habla|abla|escribe|saluda|contesta|responde|atiende|platica|llama|marca|manda saludos|reporta)(?:(?: con)? su servidora?)?(?: de nuevo| otra vez)?|
     (?:aqui|aca|ahi|ai|ay|hay)? ?(?:se )?(?:le|te|les|me)? ?(?:lo )?${pass}(?: (?:a usted|aqui|ahi))?(?: (?:mi|el|su))?(?: ${word})?(?: completo)?(?: de| es)?|
     (?:pues )?(?:el|mi|mj|ni|su|tu|un|al|a|con el|con|de)? ?(?:(?:verdadero|primer) )?${word}(?: y apellidos?)?(?: (?:completo|conpleto|de pila|real|correcto|oficial|legal|bien|entero|y apellidos?|del? (?:nino|nina|participante|interesad[oa]|titular|asistente|persona|solicitante|alumn[oa]))){0,2}(?: ${document})?(?: (?:es|ees|seria|sera|va a ser|ese|e|s|el|correcto es|completo es|queda como))?(?: el de)?|
     (?:la |el |las |los )?(?:otra |otro )?(?:persona|nino|nina|interesad[oa]|participante|registro|titular|asistente|beneficiari[oa]|solicitante|que va|que asiste|que va a ir|que ira|responsable)(?: (?:interesada|que va|que asiste|que va a ir|correcta))? (?:es|se llama|seria|sera|va a ser)|
     seria|ceria|sera|va a ser|vendria siendo|(?:lo|el) correcto es|debe (?:decir|ser|quedar)|deberia (?:decir|ser)|quedaria(?: como)?|asi se escribe|
     (?:yo )?(?:respondo|me conocen|me anuncio|aparezco|estoy (?:registrad[oa]|inscrit[oa]|dad[oa] de alta)|me registre|me inscribi|quedo|firmo) (?:al ${word} de|por|como|con el ${word} de|a ${word} de|bajo el ${word} de)|
     (?:de parte|en ${word}) de|responde al ${word} de|dijo (?:que )?(?:se lama(?:ba)?|lamarse)|se va a lamar|se lamara|con mi ${word}|(?:en (?:el|la|mi|su) (?:ine|credencial|acta|curp|lista|recibo|constancia) )?(?:dice|(?:salgo|sale|estoy|esta|aparece|aparezco|viene) como)|
     (?:my |the |her |his |full )?(?:full )?name(?: is|s)?|i am|im|this is|she is|he is|its(?: me)?|it is(?: me)?|put|write|the right name is|their name is|(?:her|his) name is`,
    "stated",
  ),
  step("lead", `(?:yo )?(?:soy|soi|zoy) (?:la|el)|aqui (?:la|el)`, "nickname"),
  step(
    "lead",
    `(?:quiero |quisiera |para )?que (?:diga|salga|quede|aparezca|leve)(?: como| asi)?|(?:un|su) servidora?`,
    "stated",
  ),
  step(
    "lead",
    `(?:no )?(?:bueno|perdon|digo|o sea|mas bien|mejor dicho|quise decir|corrijo|correccion|en realidad)(?: (?:es|soy|me llamo|mi nombre es|se llama))?`,
    "correction",
  ),
  step(
    "lead",
    `(?:la |el )?${kin}${ofKin}$|(?:a )?(?:la|el) (?:nin[oa]|bebe|nen[ea]|bebita|bebito|chav[oa]|muchach[oa])`,
    "relation",
  ),
  step("lead", "(?:y |ella |el )?(?:que )?(?:se llama|llamad[oa]|de nombre|su nombre es)", "stated"),
  step(
    "lead",
    `(?:a mi me|todos me|aqui me|me|le|la|lo|todos le|pero todos me)? ?(?:dicen|llaman|yaman|conocen como|conocen por|apodan|apodo)(?: de carino)?(?: (?:la|el))?|they call me|i go by|(?:me gusta(?:ria)? que )?me (?:digan|lamen)|prefiero(?: que me (?:digan|lamen))?(?: como)?|(?:solo |nomas |puede[ns]? )?(?:dime|digame|diganme|decirme|lamame|lameme|lamenme)(?: (?:la|el|nomas|solo|asi|simplemente))?`,
    "nickname",
  ),
  step(
    "lead",
    `(?:por favor )?(?:(?:pueden?|podrian?|me|lo|la|se|que|si|quiero que|hay que|favor de|puede|solo|nomas|ahi) ){0,3}(?:${put}|anotar|apuntar|poner|registrar|inscribir|agregar)(?:me|mele|melo|mela|lo|la|le|nos|los|las|se|lele)?(?: (?:usted|uste|ahi|ay|aqui|por favor|porfa|tambien|nada mas|nomas|en la lista|de alta|por mi)){0,3}(?: (?:como|a ${word} de|con el ${word} de|con|a|al|el ${word} de|el registro a ${word} de|a mi ${word}|el registro|un lugar (?:a|para)))?|
     (?:(?:que (?:sea|este|quede|vaya|salga|diga)|hagalo|hazlo|ponlo|pongalo|ponganlo|registralo|registrelo|dejalo|dejelo|el registro|va|seria|es|todo|quedaria|lo quiero|quiero|quisiera|quiero que quede|regist[a-z]{1,8}|apart[a-z]{1,8}) )?(?:a|al|con el|con|bajo el|en|ha) ${word} (?:de(?:l)?|mio|mia)(?: senor| la senora)?|
     (?:que (?:sea|este|quede|vaya|salga) )?(?:a|al|en) mi ${word}(?: que es| soy)?|al? (?:mio|mia)(?: que es)?|(?:el|la) (?:mio|mia|de el|de ella|suyo) es|a lo que es`,
    "stated",
  ),
  step("lead", `(?:es |seria |va |quiero |lo quiero )?para ${whoseKin}`, "forOther"),
  step("lead", "(?:es |seria |va |quiero |lo quiero )?para", "stated"),
  step("lead", relation, "relation"),
  step(
    "lead",
    `(?:asi )?como suena|tal cual|(?:todo )?(?:con|en) (?:mayusculas?|minusculas?)|si|lic|licen|seno|miss|doc|doctora?|prof|jefa|jefe|edad|(?:esta|sta|ta) (?:bien|bueno)(?: pues)?|su servidora?|claro(?: que si)?|con (?:todo |mucho )?(?:gusto|permiso)|con todo respeto|desde luego|por supuesto|ok|oki|okey|okay|bueno|bno|pues|pos|ps|pz|puez|este|mm*|m|ah|ha|oh|eh|ay|a ver|haber|haver|mira|mire|mande|digame|fijese|fijate|ahi (?:le|te|les)? ?va|ay (?:le|te) va|aqui (?:le|te)? ?va|alla va|va|vale|sale|listo|orale|
     ya|yo|mer[oa]|merit[oa]|aqui|aqui esta|aqui tiene|ok aqui|(?:disculpe|disculpa|perdon|perdone|una disculpa|sorry) (?:por )?(?:la|el|las) (?:tardanza|demora|molestia|molestias|error|retraso|hora|letra)|(?:una )?(?:disculpa|sorry)|(?:por )?(?:la|el|las|tanta) (?:tardanza|demora|molestias?|error|retraso|hora|letra)|que es|que seria|a (?:sus|tus) ordenes|para servirle|mucho gusto|un gusto|gusto en saludarle|un placer|presente|saludos|
     que tal|que onda|que hubo|quiubo|como esta(?:n|s)?|espero se encuentre bien|dios (?:lo|la|los|te|le) bendiga|bendiciones|j[aei]|(?:ja|je|ji|ha|js|jaj|jajaj){2,8}j?|jaja+|lol|es|de nuevo|otra vez|otra vez yo|nuevamente|solo|solamente|unicamente|nada mas|nomas|namas|(?:pues )?(?:lo correcto|la verdad)|
     (?:quedo|estoy|sigo) (?:atent[oa]|pendiente)|primero|completo|correcto|exacto|asi es|entonces|pues si|pero(?: (?:mi nombre real|el real|en realidad|realmente|mi nombre|el bueno|el de verdad|el correcto|en el ine))?(?: es)?|en realidad(?: es)?|muy (?:buenas?|buenos?)(?: dias| tardes| noches)?|wenas|wenos dias|buen dia|well|so|ok so|hi|hello|and`,
    "filler",
  ),
];

const anyAge = `(?:\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?`;
export const age = `(?:y )?(?:yo )?(?:(?:el|ella|ya|apenas|que|con|de|tengo|tiene|tenemos|cumpli|cumplo|edad|cumplidos|es de|soy de) ){0,3}(?:edad )?${anyAge} (?:anos|anios|ano|anitos|meses|years|years old)(?: (?:de edad|cumplidos|de vida|old|el|ella))?`;

const letter = `(?:\\w{1,2}|que|zetas?|cetas?|eses?|ces?|haches?|aches?|be|uve|ve|i latina|y griega|i griega|ye|jota|ge|eñe|equis|eles?|eres?|erres?|eme|enes?|ka|cu|acento|tilde)`;
export const nameTrails: readonly Step<NameSaid>[] = [
  step("trail", age, "age"),
  step("trail", "(?:asi )?(?:me|le|la|lo) (?:dicen|llaman|conocen)(?: todos| de carino)?", "nickname"),
  step(
    "trail",
    `punto(?: final)?|(?:asi )?(?:esta|ta) bien|basta|es suficiente|con eso(?: basta)?|${document}|(?:por )?(?:aca|aqui)|presente|de nuevo|otra vez|la persona(?: interesada)?|(?:el|la) (?:interesad[oa]|participante|titular)|(?:y )?(?:es|ese es|esa es|asi es|este es|ese mero es|seria|is)(?: mi| el| su| my)? (?:${word}|name)(?: completo)?|(?:ese|ese mero|asi) (?:merito|mero|es|esta bien|nomas|tal cual|se escribe)|asi (?:se llama|me llamo|como suena|con todo|mismo)|(?:yo )?(?:me llamo|se llama|me yamo)(?: yo)?|(?:a )?(?:sus|tus) ordenes|a la orden|
     para (?:servirle|servirles|servirte|lo que (?:guste|gusten|se le ofrezca|necesite|mande))(?: a usted| a ustedes)?|su servidora?(?: y amig[oa])?|un servidor|mucho gusto|un gusto|un placer|(?:y )?(?:ya|eso es todo|es todo|seria todo|nadie mas|nada mas|nomas|namas|solamente|solo|solit[oa])(?: (?:yo|ella|el|por favor|eso))?|
     (?:soy|soi) yo|yo|yo mer[oa]|porfa|xfa|por fa|si|si es tan amable|jaja|(?:ja|je|ha|jaj){1,6}j?|saludos|bendiciones|dios (?:lo|la|los|te|le) bendiga|quedo (?:atent[oa]|pendiente)|buen dia|buenas tardes|buenas noches|excelente dia|bonito dia|linda tarde|que tenga (?:buen|bonito) dia|y usted|ok|va|
     (?:y )?con (?:(?:un|una|dos|doble|sola|la|el) ){0,2}${letter}(?: (?:y (?:con )?)?(?:(?:un|una|dos|doble|sola) ){0,2}${letter})?(?: (?:al (?:final|principio)|en la \\w{1,2}|de \\w{3,9}|chica|grande|por favor))?|(?:asi )?como suena|como se oye|(?:todo )?(?:con|en) (?:mayusculas?|minusculas?)|a secas|(?:j[ae]{1,2}j[ae] )?(?:perdon|disculpe|disculpa) (?:por )?(?:la|el|los|las) (?:letra|tardanza|molestias?|error|errores|demora)|(?:sin|(?:no|solo|nada mas|nomas) (?:tengo|tiene)|nada mas|nomas|solo|un solo) (?:un |el )?(?:segundo |otro |solo )?apellido|xfavor|porfavor|speaking|todo junto|sin (?:hache|h|acento|acentos)|
     nice to meet you|please|sir|the pleasure is mine`,
    "filler",
  ),
  step(
    "trail",
    `(?:(?:y|que|ella|el|este|ese|esa|todos|son|es|seria|soy|yo) ){0,3}(?:es |son |soy )?(?:mi|mis|su|sus|la|el)${amount} (?:otr[oa] )?${kin}${ofKin}(?: (?:mi|la|el) (?:mayor|menor))?`,
    "relation",
  ),
];

/** After a stated name, what goes on about whoever says it: «… vengo de parte de la maestra», «… y tengo 15 años». */
export const goingOn =
  /^(?:y |e |que |pero )?(?:(?:yo )?(?:mi (?:numero|tel|telefono|cel|celular|correo|domicilio|direcion|edad) |tengo \d|vengo |vivo |bibo |soy (?:de |del |la (?:mama|abuel|espos|tia|madre|hij)|el (?:papa|espos|padre|hij)|mama |papa |vecin|originari|promotor|estudiante|ama de)|estoy (?:interesad|en )|trabajo |quiero (?:inscrib|registr|apunt|ir |saber)|quisiera|me (?:quiero|gustaria|interesa)|para (?:serv|inscrib|registr|apunt|lo de|el |la )|de parte |del? (?:la )?(?:colonia|comunidad|ejido|grupo|barrio|rancho|escuela)|mucho gusto|a sus ord|por favor|es mi nombre|gracias))/;
/** Who takes it back or does not know. */
export const doubts =
  /(?:^| )(?:no|ni|nunca|tampoco|o|u|broma|creo|quiza|quizas|talvez|tal vez|a lo mejor|luego|mentira|mentiras|jugando|todavia|depende|cualquiera|cancela|or|not|maybe)(?= |$)/;
