import { heardPattern } from "./heard.ts";
import { languageNames } from "./languageNames.ts";
import { rememberedByWord } from "./remember.ts";

// What each word does where something is asked for, whatever stands around it: it names what is to be done or what it is
// done to, or it says nothing of that. Verbs stand here as people ask with them («mándeme», «mandar», «que manden»),
// never as they tell («mandaron»).

const clitic = "(?:me|nos|te|se|le|les|lo|la|los|las|mel[oa]s?|sel[oa]s?|nosl[oa]s?)?";
/** To ask with a verb in -ar; `soft` is its stem before e. */
const ar = (stem: string, soft = stem): string =>
  `${stem}(?:ar|a|as|amos)${clitic}|${soft}(?:e|es|en|emos)${clitic}`;
const er = (stem: string, soft = stem): string =>
  `${stem}(?:er|ir|e|es)${clitic}|${soft}(?:a|as|an|amos)${clitic}`;
/** What others are not to go on with: never what they do («mandan»). */
const telling = (stem: string, soft = stem): string =>
  `${stem}(?:ar|ando)${clitic}|${soft}(?:e|es|en)${clitic}`;
/** To do for somebody: what already is done asks for nothing («una persona que atiende»). */
const doing = (stem: string, soft = stem): string => `${stem}ar(?:me|nos)?|${soft}en?(?:me|nos)?`;

const sources = {
  /** Says nothing of what is asked for. */
  idle: `hola|buen[oa]?s?|dias?|tardes?|noches?|tal|oig[ao]n?|oye|mir[ea]n?|disculp[ea]n?|perdon[ea]?n?|por|favor|favorcito|gracias|muchas|mil|
    ustedes|usted|tu|yo|senorita|senor[a]?|seno|joven|amig[oa]|maestr[oa]|profe|mija|mijo|jefe|pues|ay|uy|ah|este|entonces|ahora|ahorita|hoy|mejor|
    ya|tantit[oa]|poquit[oa]|poco|moment[oi]t?o?|rato|ratito|si|se|es|era|fuera|sea|seria|tan|amables?|hace|hacen|haces|haga|hagan|haran?|haria[ns]?|posible|
    del?|el|in|la|l[oa]s|lo|les?|me|nos|te|una?|al?|en|con|que|para|y|o|su|sus|mis?|ver|saber|molestia|pena|otra|vez|nuevo|nuevamente|urgente|
    verdad|nada|mas|solo|ok|sale|va|saludos|atentamente|amablemente|encargo|sabes?|fijese|tambien|aqui|ahi|est[oa]|eso|bien|rapido|pronto|
    cuando|pueda[ns]?|muy|todo|please|hi|hello|sorry|the|to|it|this|that|my|i|you|we|now|again|instead|jaja|jeje`,
  /** Wants it. */
  wish: `quiero|quisiera|quisieramos|queremos|queria|deseo|deseamos|necesit[oa]|necesitamos|ocupo|requiero|solicito|pido|prefiero|preferiria|gustaria|
    busco|urge|dej[ae]n?(?:me)?|permit[aei]n?(?:me)?|puedo|puede[ns]?|podria[ns]?|podra[ns]?|pudieran?|podemos|dame|deme|denme|ocupamos|want|need|can|could|would|like|wanna`,
  no: "no|ni|nunca|tampoco|not|dont",
  how: "como|donde|cual|cuales|que",
  have: "hay|habra|habria|tiene[ns]?|tendra[ns]?|tendria[ns]?|existe|manejan|ofrecen|have",
  menu: "menus?|menucito|menusito",
  options: "opciones|opcion",
  list: "lista|principal|inicial|inicio|principio|pantalla|opcion|opciones|complet[oa]|encuentro|hallo|esta|estan|perdio|borro|borre|tenia[ns]?|habia|salia|salio|hacer|antes",
  show: `${ar("mand")}|mostrar${clitic}|muestr[ae][ns]?${clitic}|${ar("ensen")}|${ar("pas")}|${er("pon", "pong")}|pon${clitic}|dar${clitic}|den?${clitic}|dan|${ar("envi")}|${ar("repit")}|repetir|repit[ae]n?`,
  go: `${ar("regres")}|volver${clitic}|vuelv[ae][ns]?${clitic}|devolver${clitic}|devuelv[ae]n?${clitic}|ir(?:me|nos)?|vamos|vamonos|${ar("ech")}|dar(?:le)?|dale|dele|den|${ar("pas")}|retroceder|retroceda|${ar("llev")}|${er("mov", "muev")}|muev[ae]${clitic}|back|go`,
  start: "inicio|principio",
  helpMe:
    "ayud(?:ar|a|e|en)(?:me|nos)|orient(?:ar|a|e|en)(?:me|nos)|explic(?:ar|a)(?:me|nos)|expliqu(?:e|en)(?:me|nos)|apoy(?:ar|a|e|en)(?:me|nos)|gui(?:ar|a|e|en)(?:me|nos)|ensen(?:ar|a|e|en)(?:me|nos)",
  help: "ayud(?:ar|a|as|an|e|en)|orient(?:ar|a|as|an|e|en)|explic(?:ar|a|as|an)|expliqu(?:e|en)|apoy(?:ar|a|as|an|e|en)|gui(?:ar|a|as|an)|echar|ech[ae]n?(?:me|nos)?",
  aid: "ayuda|ayudita|mano|explicacion|instrucciones|orientacion",
  use: `us(?:ar|o|arlo|arla)|llen(?:ar|o|arlo|arla)|contest(?:ar|o|arlo|arle)|respond(?:er|o)|escrib(?:ir|o)|manej(?:ar|arlo|o)|registr(?:o|arme|ar)|inscri(?:pcion|birme)|formulario|aparat[oi]t?o?|celular|telefono|chat|sistema|
    pregunta|mensajes?|hacer|hacerlo|hacerle|hago|pon(?:er|go|e)|seguir|entiendo|empezar|funciona|usa|contesta|cosas?|tecnologia|fecha|dato|numero`,
  cancel: `${ar("cancel")}|anul(?:ar|a|e|en|ar)${clitic}`,
  work: "registro|tramite|proceso|solicitud|encuesta|cuestionario|formulario|operacion|inscripcion|haciendo|llenando|contestando|estaba|estabamos|llevamos|llevaba|motivos|personales|asunto|razones|completo|definitivamente",
  behind: "atras|anterior|pasada|previa|previous",
  ask: "preguntas?|pantalla|parte|paso|pasos|antes|anterior|respuesta|question|step|one|estaba|iba|estabamos|ibamos|preguntaron|pregunto|previous|last",
  fix: `corregir${clitic}|corrij[ao][ns]?${clitic}|corrige${clitic}|corrigen${clitic}|correccion|rectificar${clitic}|enmendar${clitic}|fix|correct`,
  change: `${ar("cambi")}|arregl(?:ar|a|e|en)${clitic}|modific(?:ar|a)${clitic}|modifique[ns]?${clitic}|edit(?:ar|a|e)${clitic}|change|edit`,
  thing:
    "nombres?|apellidos?|datos?|respuestas?|fechas?|horas?|dias?|telefono|numer[oi]t?o?|celular|edad|localidad|direccion|comunidad|colonia|letras?|preguntas?|pasada|anterior|ultim[oa]|primer[oa]?|segund[oa]|rato|antes|contestar|escribir|nacimiento|name|number|answer|date",
  wrote:
    "puse|escribi|conteste|anote|di|teclee|apunte|marque|elegi|escogi|pique|dije|registre|respondi|mande|puesto|escrito|wrote|put|gave|typed",
  wrong: "mal|equivocad[oa]|incorrect[oa]|error|chuec[oa]|reves|revuelto|wrong|mistake|typo",
  mistake: "equivoque|confundi|regue|dedazo|oops",
  skip: `${ar("salt")}|saltar${clitic}|omit(?:ir|e|a|an|amos)${clitic}|${ar("brinc", "brinqu")}|skip`,
  that: "esa|es[eo]|preguntas?|datos?|siguientes?|sigue|parte|blanco|acuerdo|question|one",
  reserve: "reservo|reservarmel[oa]",
  talk: "hablar(?:le|les)?|hablo|platicar(?:le)?|platico|comunicar(?:me|nos)|comunico|contactar(?:me)?|chatear|tratar(?:lo)?|conversar|consultar(?:lo|le)?|entenderme|dirigirme|talk|speak|chat",
  connect:
    "comuni(?:ca|que|quen|car)(?:me|nos)?|comunicas|comunican|pas(?:a|e|en|ar)(?:me|nos)?|pon(?:er|ga|gan)?(?:me|nos)|transf(?:erir|iera|ieran|iere)(?:me|nos)?|conect(?:ar|a|e|en)(?:me|nos)?|enla(?:ce|cen|zar)(?:me|nos)?|canali(?:ce|cen|zar)(?:me|nos)?",
  serve: `${doing("ayud")}|aten(?:der|derme|dernos)|atiendan?(?:me|nos)?|${doing("llam")}|${doing("marc", "marqu")}|${doing("explic", "expliqu")}|${doing("orient")}|${doing("contest")}|${doing("apoy")}|${doing("asesor")}|hablen?|escuchen?|escuchar(?:me)?|respondan?|responder(?:me)?|entiendan?|resuelvan?|resolver(?:me)?|oriente|call|help`,
  someone:
    "persona|alguien|human[oa]|asesora?|operadora?|agente|ejecutiv[oa]|encargad[oa]|representante|promotora?|licenciad[oa]|coordinador[a]?|responsable|secretaria|trabajadora|somebody|someone|person|human|agent|operator",
  real: "real|viv[oa]|carne|hueso|oficina|institucion|dif|telefono|llamada|direct[oa]|directamente|personalmente|problema|dudas?|sepa|social|human[oa]|alguna?|algun|quien|cual|hablar|platicar|con|atender|robot|maquina|atienda|ayude|explique|entienda|resuelva|real|tengo",
  tell: `${telling("mand")}|${telling("envi")}|escrib(?:ir|iendo|a|as|an)${clitic}|${telling("avis")}|lleg(?:uen|ue|ando)|${telling("molest")}|${telling("notific", "notifiqu")}|${telling("busc", "busqu")}|${telling("contact")}|${telling("invit")}|recibir(?:los|las)?|recibiendo`,
  notices:
    "mensajes?|mensajitos|avisos?|avisitos|notificacion|notificaciones|recordatorios?|whats|whatsapps?|wasaps?|info|informacion|invitaciones|publicidad|propaganda|textos|cosas|messages|texts|notices",
  stopping:
    "dej(?:en|e|a|ar)(?:me|nos)?|par(?:en|e|ar)(?:le|me|nos)?|evit(?:en|e|ar)|bast[ae]|sig(?:an|a|as)|vuelv(?:an|a)|est(?:en|e|es|ar)(?:me|nos)?|anden|diario|tant[oa]s?|nunca|jamas|medio|haya|platicas|talleres|sesiones",
  number: "numero|telefono|cel|celular|contacto",
  system:
    "sistema|listas?|grupos?|servicio|programa|difusion|directorio|contactos|suscripcion|registro|definitiva|definitivamente|completo",
  off: "baja",
  on: "alta",
  give: "dar(?:me|nos)?|dame|deme|denme|den|doy|darse|dennos|solicito|solicitar|pido|pedir|tramitar|tramite|causar|quiero|quisiera|deseo|necesito|quedar",
  remove:
    "quit(?:en|e|ar)(?:me|nos)?|saqu(?:en|e)(?:me|nos)?|sacar(?:me|nos)?|borr(?:en|e|ar)(?:me|nos)?|elimin(?:en|e|ar)(?:me|nos)?",
  resume: `(?:re)?activ(?:ar|a|e|en)${clitic}|reanud(?:ar|a|e|en)${clitic}`,
  tongue: languageNames,
  put: `${er("pon", "pong")}|pon${clitic}|${ar("cambi")}|habl(?:ar|en|e)${clitic}|escrib(?:ir|a|an)${clitic}|${ar("mand")}|contest(?:ar|en|e)${clitic}|tener${clitic}|traducir${clitic}|traduzc[a]n?|seguir|continuar|idioma|lengua|version|do|get|have|speak|talk|switch|continue|write`,
} as const;

export type Role = keyof typeof sources;

const patterns = new Map(
  (Object.entries(sources) as [Role, string][]).map(([role, source]) => [
    role,
    heardPattern(`^(?:${source.replace(/\s+/g, "")})$`),
  ]),
);

export const roles: ReadonlyMap<Role, RegExp> = patterns;

/** All that a word can do. */
export const rolesOf: (word: string) => ReadonlySet<Role> = rememberedByWord(
  (word) => new Set([...patterns].filter(([, pattern]) => pattern.test(word)).map(([role]) => role)),
);
