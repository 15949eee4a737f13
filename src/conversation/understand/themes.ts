import { fold, wordsOf } from "./fold.ts";

// Words of one matter, as they stand on lists of sections, sessions and ways to be told: the first is what lists say.

const matters = [
  "empleo trabajo chamba chambas jale vacante vacantes camello laboral bolsa",
  "whatsapp whats wats wasap whatsap guasap watsap wasá guats wats",
  "llamada telefono telefonica telefonico llamar llamenme llameme llamen llame marcar marquenme marqueme marquen marcan marcame marque llamadita telefonazo fon",
  "correo email mail gmail hotmail electronico imeil",
  "huerto huertos sembrar siembra verdura verduras hortaliza hortalizas plantas plantar cultivar cultivo semillas",
  "alimentacion nutricion comida comer dieta alimento alimentos alimentarse nutritiva",
  "salud medico medica doctor enfermedades medicina",
  "educacion escuela estudio estudios estudiar escolar secundaria prepa",
  "vivienda casa casas construccion construir",
  "economico economicos beca becas dinero subsidio",
  "visita visitas visite visiten visitar visitarme domicilio vengan venir casa",
  "padres papas papa mama",
  "computacion computadora computadoras compu compus informatica internet",
  "cocina cocinar guisar recetas",
  "panaderia pan panes hornear",
  "costura coser ropa maquina",
  "bordado bordar tejer tejido",
  "carpinteria madera muebles",
  "electricidad luz electrico electricista",
  "deporte deportes futbol ejercicio basquet activacion",
  "escuela primaria secundaria kinder preescolar prepa telesecundaria",
  "iglesia parroquia templo capilla",
  "musica guitarra cantar",
  "baile bailar zumba danza",
  "asesora persona alguien humano asesor hablar platicar",
  "violencia golpes maltrato",
  "derechos legal leyes abogado juridica juridico",
  "psicologica psicologico psicologia emocional emociones psicologo psicologa terapia",
  "ahorro ahorrar finanzas",
  "adultos mayores ancianos abuelitos tercera",
  "belleza cortes pelo peinado estilismo uñas",
];
const themes = new Map<string, number[]>();
for (const [theme, words] of matters.entries()) {
  for (const word of new Set(wordsOf(fold(words)))) themes.set(word, [...(themes.get(word) ?? []), theme]);
}

/** Which matters a folded word is of; none of most words. */
export const themesOf = (word: string): readonly number[] => themes.get(word) ?? [];
