import { fold, wordsOf } from "./fold.ts";
import { soundOf } from "./lexicon.ts";

// Words of one matter, as they stand on lists of sections, sessions and ways to be told: the first is what lists say.

const matters = [
  "empleo trabajo chamba chambas jale vacante vacantes camello laboral bolsa",
  "mensaje mensajito mensajes msj",
  "whatsapp whats wats wasap whatsap guasap watsap wasá guats wats",
  "llamada telefono telefonica telefonico llamar llamenme llameme llamen llame marcar marquenme marqueme marquen marcan marcame marque llamadita telefonazo fon hablen hablenme hableme",
  "correo email mail gmail hotmail electronico imeil",
  "huerto huertos sembrar siembra verdura verduras hortaliza hortalizas plantas plantar cultivar cultivo semillas",
  "alimentacion nutricion comida comer dieta alimento alimentos alimentarse nutritiva",
  "salud medico medica doctor enfermedades medicina clinica health",
  "educacion escuela estudio estudios estudiar escolar secundaria prepa",
  "vivienda casa casas construccion construir",
  "economico economicos beca becas dinero subsidio",
  "visita visitas visite visiten visitar visitarme domicilio vengan venir casa",
  "padres papas",
  "computacion computadora computadoras compu compus informatica internet",
  "cocina cocinar guisar guisados guisado guisos recetas cooking",
  "cine pelicula movie film",
  "platica charla talk",
  "taller workshop",
  "visita visit",
  "huertos huerto garden gardening",
  "panaderia pan panes hornear",
  "costura coser ropa vestidos vestido maquina sewing",
  "bordado bordar tejer tejido",
  "carpinteria madera muebles",
  "electricidad luz electrico electricista",
  "deporte deportes futbol fut fucho ejercicio basquet basket voli activacion",
  "escuela primaria secundaria kinder preescolar prepa telesecundaria",
  "iglesia parroquia templo capilla",
  "musica guitarra cantar",
  "baile bailar zumba danza dance dancing",
  "asesora persona alguien humano asesor hablar platicar",
  "violencia golpes maltrato",
  "derechos legal leyes abogado juridica juridico",
  "psicologica psicologico psicologia emocional emociones psicologo psicologa terapia",
  "ahorro ahorrar finanzas guardar guardadito guardaditos guardando alcancia tanda tandas",
  "higiene lavado lavarse manos aseo aseado cepillado",
  "leña fogon fogones bracero anafre",
  "gas cilindro tanque estufa",
  "cancha basquet basquetbol voleibol voley juegan",
  "revision revisar revisando revisan checando checan checar validando",
  "tesorera tesorero dinero dineros cooperaciones cooperacion cuotas fondos caja",
  "adultos mayores ancianos ancianitos viejitos viejitas abuelitos tercera",
  "familiar pariente familia integrantes",
  "credencial elector ine ife",
  "secretaria secretario secre",
  "bocina bocinas altavoz altoparlante perifoneo perifonear sonido aparato vocear voceen voceo anuncien anunciar magnavoz",
  "fiesta fiestas mayordomia patronal feria festejo festividad santo mayordomos procesion",
  "bachillerato prepa preparatoria conalep cetis cbtis cbta cecyt cecyte cobach bachilleres telebachillerato vocacional",
  "universidad politecnico tecnologico normal unam ipn uam",
  "domicilio comprobante recibo",
  "diabetes azucar glucosa diabetico diabetica",
  "presion hipertension hipertenso hipertensa",
  "abuela abuelo abue abuelita abuelito agüela agüelo agüelita agüelito",
  "hombre varon masculino macho",
  "mujer femenino hembra",
  "tutor tutora tutela custodia",
  "campo jornal jornalero jornalera campesino campesina pisca pizca parcela labrador agricultor agricultora",
  "comercio comerciante tianguis vendedor vendedora",
  "empleado empleada cajero cajera obrero obrera maquila fabrica",
  "rio arroyo manantial",
  "interprete traductor traductora traduzca traducir",
  "vaca vacas res reses ganado toro toros becerro becerros becerra novillo novillos vaquilla vaquillas",
  "borregos borrego ovejas oveja chivos chivas chivo chiva cabras cabra",
  "gallinas gallina pollos guajolotas",
  "fruta frutas platano manzana guayaba naranja papaya sandia melon mango uvas pera fresas",
  "verdura verduras zanahoria calabaza calabacitas calabacita brocoli chayote nopales ejotes quelites espinacas lechuga",
  "carne pollo bistec",
  "huevo huevos huevito huebito",
  "transporte raite aventon ride",
  "conyuge esposo esposa marido pareja",
  "viuda viudo enviude enviudo",
  "soltera soltero",
  "divorciada divorciado separada separado",
  "universidad licenciatura carrera facultad ingenieria",
  "union libre arejuntada arejuntado arejuntados juntada juntadas juntado juntados juntos concubinato",
  "propia propio dueña dueño",
  "rentada renta rento rentamos",
  "prestada prestan prestaron",
  "embarazo embarazada embarazadas panza prenatal",
  "vacunas vacuna vacunacion vacunar inyeccion",
  "lactancia pecho amamantar",
  "bebe recien nacido",
  "cancer mastografia",
  "papanicolaou matriz utero cervicouterino",
  "basura reciclaje reciclar composta",
  "baches pavimento calle calles",
  "seguridad robos asaltos policia",
  "artesanias artesania manualidades",
  "credito creditos prestamo prestamos microcredito microcreditos",
  "emprender negocio negocios emprendimiento tiendita autoempleo",
  "primeros auxilios emergencias heridas",
  "medicamento medicamentos medicinas medicina pastillas",
  "adicciones alcohol alcoholismo drogas vicio vicios",
  "sexualidad anticonceptivos planificacion",
  "alfabetizacion leer escribir letras",
  "ingles english",
  "danza baile danzon",
  "hija niña nena",
  "hijo niño nene",
  "madre mama mami amá jefa",
  "padre papa papi apá jefe",
  "ubicacion direccion lugar domicilio mapa",
  "puercos cerdos cochinos marranos cuches puerco cerdo cochino marrano cuche",
  "guajolotes pavos totoles",
  "maiz milpa elote",
  "español castilla castellano",
  "cafe cafetal",
  "celular cel telefono movil",
  "television tele televisor tv",
  "camion combi micro colectivo pesero",
  "transporte camion",
  "transporte combi",
  "transporte pasaje",
  "transporte taxi",
  "nombre nombres apellido apellidos",
  "carro coche auto automovil camioneta troca",
  "caminando pie caminar andando pata",
  "peluqueria pelo corte cortes cabello",
  "dentista muela muelas dientes dental bucal",
  "reposteria pasteles pastel",
  "vista visual ojos lentes vision",
  "auditiva oir oidos oido sordera",
  "nutriologa nutricion nutriologo",
  "curriculum curriculo cv",
  "novios noviazgo",
  "belleza cortes pelo peinado peinar estilismo uñas maquillaje maquillar",
];
const themes = new Map<string, number[]>();
for (const [theme, words] of matters.entries()) {
  for (const word of new Set(wordsOf(fold(words)).map(soundOf)))
    themes.set(word, [...(themes.get(word) ?? []), theme]);
}

/** Of whom somebody is one: «soy su nuera» is «familiar» where the list has no nearer word. */
const kin = new Set(
  wordsOf(
    fold(
      `hermano hermana tio tia primo prima cuñado cuñada suegro suegra nuera yerno sobrino sobrina abuelo abuela abuelito abuelita nieto nieta hijo hija
      esposo esposa mama papa marido pariente hijos hijas nietos nietas hermanos hermanas`,
    ),
  ),
);
const messages = themes.get(soundOf("mensaje")) ?? [];
const parents = themes.get(soundOf("papas")) ?? [];
const parent = /^(?:mam[ai]|pap[ai]|madre|padre|mamacita|papacito)$/;
const families = themes.get(soundOf("familiar")) ?? [];

/** Which matters a folded word is of by what it is one of. */
export const broaderOf = (word: string): readonly number[] =>
  // «Mi mamá» where the list says «Papás».
  parent.test(word)
    ? parents
    : // «Por whats» where the list says «Mensaje».
      written.test(word) || word === "whatsap"
      ? messages
      : kin.has(word) || kin.has(word.replace(/(.{2})it([oa])$/, "$1$2"))
        ? families
        : [];

/** Which matters a folded word is of; none of most words. */
export const themesOf = (word: string): readonly number[] =>
  themes.get(soundOf(written.test(word) ? "whatsapp" : word)) ??
  themes.get(soundOf(word.replace(/(.{3})(?:ec|c)?it([oa]s?)$/, "$1$2"))) ??
  themes.get(soundOf(word.replace(/(?<=.{3}[aeo])s$/, ""))) ??
  [];
/** «Guatsap», «wasá», «uatzap»: nobody writes it as it is written. */
const written = /^(?:g|h)?[uw]{1,2}h?[ao](?:ts?|tz|s|z)(?:h?[aeou]p*)?$/;
