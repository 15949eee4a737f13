// How tables of meanings are written: lines of «what a list shows => what people tell», under what is asked. Patterns over
// folded words as they sound («vine» and «bine» are one). «leg*» is any word that begins so, « _3» up to three words more.

/** What people tell of one matter. */
export interface Section {
  /** What is asked, where they tell it. */
  readonly asks: RegExp;
  /** What else such a list shows: where all of it is known, what is none of it is «Otro motivo». */
  readonly known?: RegExp;
  readonly lines: string;
}

export interface Meaning {
  readonly shown: RegExp;
  readonly says: string;
  /** None where one of the list shows this. */
  readonly unless: RegExp | null;
  /** «Otro motivo» stands for it where it has no choice of its own. */
  readonly isElse: boolean;
}

/** Folded words as they sound to those who write as they hear. */
export const sounded = (folded: string): string =>
  folded
    .replace(/(?<!c)h/g, "")
    .replace(/c(?=[ei])/g, "s")
    .replace(/z/g, "s")
    .replace(/v/g, "b");

const words: Readonly<Record<string, string>> = {
  "@KIDS":
    "(?:(?:a|con|de|por|al|los|las|el|la|mi|mis|unos|un|una|dos|tres) )*(?:hij[oa]s?|hijit[oa]s?|niñ[oa]s?|niñit[oa]s?|nen[ea]s?|chamac*|bebe*|chiquit*|chiquill*|niet*|criatur*|plebes?|chavit*|huerc*|escuincl*|peque|pequeñ*|muchachit*)(?: (?:chic[oa]|mas chic[oa]|mayor|menor|chiquit[oa]s?))?",
  "@KIN":
    "(?:(?:a|con|de|por|al|los|las|el|la|mi|mis|un|una) )*(?:mama|papa|mami|papi|papas|ama|apa|esposo|esposa|marido|suegr*|abuel*|herman*|tia|tio|señor|señora|viejit*|vieja|viejo|enferm*|hij[oa]s?|hijit[oa]s?|niñ[oa]s?|niñit[oa]s?|chamac*|bebe*|niet*|chiquit*|familia*|cuñad*|sobrin*|jefita|jefa)(?: (?:enferm*|chic[oa]|mas chic[oa]|mayor|menor|chiquit[oa]s?|malit[oa]))?",
  "@SICK":
    "(?:gripa|gripe|gripita|calentura|fiebre|tos|diarrea|chorro|vomito|covid|dengue|influenza|infeccion|anginas|temperatura|dolor(?: de _2)?|catarro|chikungunya|alergia|presion(?: alta| baja)?|asma|el azucar(?: alta)?|mareos?)",
  "@JOB":
    "(?:trabajo|chamba|jale|camello|obra|fabrica|maquila|campo|milpa|parcela|pizca|corte|puesto|negocio|tienda|oficina|labor|siembra|cosecha|cafetal|rancho)",
  "@BUS":
    "(?:camion|camiones|combis?|micros?|peseros?|transportes?|colectivos?|taxis?|autobus|bus|ruta|suburban|urvan|carros?|carreras?|pasaje|raite|corrida)",
};

/** A pattern as it is written in the tables. */
export function patternOf(written: string): string {
  return Object.entries(words)
    .reduce((text, [name, pattern]) => text.replaceAll(name, pattern), written)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[a-z]+/g, (run) => sounded(run.replace(/([a-z])\1+/g, "$1")))
    .replace(/ _(\d)/g, "(?: [a-z0-9]+){0,$1}")
    .replace(/(?<=[a-z])\*/g, "[a-z0-9]*");
}

const compiled = new Map<Section, readonly Meaning[]>();

/** The meanings of a section, made when it is first asked for. */
export function meant(section: Section): readonly Meaning[] {
  const known = compiled.get(section);
  if (known !== undefined) return known;
  const made = section.lines
    .split("\n")
    .filter((line) => line.includes(" => "))
    .map((line): Meaning => {
      const [left = "", says = ""] = line.trim().split(" => ");
      const [labels = "", unless = ""] = left.split(" -- ");
      return {
        shown: new RegExp(`(?:^| )(?:${patternOf(labels.replace(/^~/, ""))})(?= |$)`),
        says: patternOf(says),
        unless: unless === "" ? null : new RegExp(`(?:^| )(?:${patternOf(unless)})(?= |$)`),
        isElse: labels.startsWith("~"),
      };
    });
  compiled.set(section, made);
  return made;
}

const lead = patternOf(
  "(?:(?:pues|pos|ps|la verdad|la neta|es que|fijese|fijate|mire|mira|oiga|oye|disculpe|perdon|ay|uy|uh|bueno|mm|yo|nosotros|nosotras|hoy|ayer|antier|ese dia|ahorita|ahora|si|fue|porque|por que|que|como|este|eh|hola|buenas tardes|buenos dias|buenas|tambien|ademas|luego|y|solo|nomas|ahi|aqui|lo que pasa es|lo que pasa|era|de plano|señorita|joven|maestra|lic|entonces) )*",
);
const trail = patternOf(
  "(?: (?:la verdad|la neta|oiga|señorita|seño|señora|joven|maestra|maestro|profe|lic|licenciada|licenciado|doctora|por favor|gracias|disculpe|perdon|ese dia|ese mero dia|ayer|hoy|antier|ahorita|ahora|toda la mañana|todo el dia|en la mañana|en la tarde|en la noche|temprano|tempranito|siempre|tambien|mucho|fe[oa]|bien fe[oa]|muy fe[oa]|bien fuerte|ya|pues|nomas|nada mas|de plano|otra vez|y todo|y eso|la semana pasada|mija|mijo|eso|eso fue|fue todo|es todo|fijese|usted|desde ayer|desde hace _3|gracias a dios|dios mediante))*",
);

const wholes = new Map<Meaning, RegExp>();
/** A meaning as a whole clause tells it. */
export function whole(meaning: Meaning): RegExp {
  const known = wholes.get(meaning);
  if (known !== undefined) return known;
  const made = new RegExp(`^${lead}(?:${meaning.says})${trail}$`);
  wholes.set(meaning, made);
  return made;
}

/** What is asked, as a section tells it: over the folded question. */
export const asking = (written: string): RegExp => new RegExp(`(?:^| )(?:${patternOf(written)})(?= |$)`);
