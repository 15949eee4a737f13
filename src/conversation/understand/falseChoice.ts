import { otherPersons } from "./otherPerson.ts";
import { otherPlaces } from "./otherPlace.ts";
import { otherSenses } from "./otherSense.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import type { Naming, Veto as Other } from "./veto.ts";

// One of a list that is named, and not chosen: «después del jueves», «mi mamá falleció», «en la noche trabajo», «no estoy
// enferma», «confirmo que no voy».

const day = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
interface Veto {
  readonly says: RegExp;
  /** Of the folded text of what would be chosen, of the folded question, and of the folded texts of all that can be. */
  readonly when: (shown: string, asked: string, all: readonly string[], said: string) => boolean;
}
const always = (): boolean => true;
const ofKin = (shown: string): boolean => shown.split(" ").some((word) => isRelation(word));
const lacksNo = (shown: string): boolean => !/\b(?:no|ningun|sin)\b/.test(shown);
const clocks = (shown: string): number => shown.match(/\b(?:[01]?\d|2[0-3]) [0-5]\d\b/g)?.length ?? 0;
const ofPapers = foldedPattern("\\b(?:document|papel|comprobante|credencial|tramit)\\w*");

const vetoes: readonly Veto[] = [
  {
    says: foldedPattern(
      `\\b(?:despues|antes) del? (?:el )?${day}|\\ba partir del? ${day}|\\b(?:es mi cumpleaños|lego de viaje|esta ocupad[oa])\\b|\\bcreo$`,
    ),
    when: always,
  },
  {
    says: foldedPattern(
      "\\b(?:falecio|murio|falecid[oa])\\b|\\bcelular de mi \\w+$|^(?:la|el) (?:mama|papa) de mis? |^mis papas$|^mi (?:mama|papa) grande$|prim[oa] herman[oa]|herman[oa] de la ",
    ),
    when: ofKin,
  },
  {
    says: foldedPattern(
      "^es para mi \\w+$|^voy yo |^yo pero |^me acompaña|^mi \\w+ esta (?:muy )?enferm[oa]",
    ),
    when: (shown, asked) =>
      ofKin(shown) &&
      /\bquien (?:va|viene|recog|pasa|entrega|asist)/.test(asked) &&
      !/\bpara quien\b/.test(asked),
  },
  {
    says: foldedPattern(
      "\\b(?:en tramite|voy a (?:sacar|tramitar)|vencid[oa])\\b|^(?:(?:la|el|mi|traigo|tengo) )*(?:ine|curp|acta(?: de nacimiento)?|credencial|cartila) de mi (?:mama|papa|hij[oa]|espos[oa]|marido|herman[oa])$|\\bningun[oa] mas que\\b",
    ),
    when: (shown, asked) => ofPapers.test(asked) && !/\b(?:mama|papa|hij|espos|tramite|vencid)/.test(shown),
  },
  {
    says: foldedPattern("^ya (?:l[oa]s? )?(?:recibi|tengo|me (?:l[oa]s? )?dieron) "),
    when: (_, asked) => /\b(?:necesit|quier|gustaria|interes|solicit)/.test(asked),
  },
  // «No tengo transporte» may be why somebody did not come.
  { says: /^no (?:estoy|fue por|es por) \w+$/, when: lacksNo },
  {
    says: foldedPattern(
      "^confirmo que no |^(?:luego|despues|mañana|al rato) (?:le |les |te )?confirmo|^confirm[ae]n?me ",
    ),
    when: (shown) => /\bconfirm/.test(shown),
  },
  {
    says: foldedPattern(
      "^(?:por|en|de) la (?:mañana|tarde|noche) (?:trabajo|estudio|salgo|entro|duermo|cuido)(?: |$)|^(?:trabajo|salgo|entro|estudio) (?:de|en|por)(?: la)? (?:noche|tarde|mañana)$|^mañana (?:voy|paso|lego|puedo|le|les)(?: |$)",
    ),
    when: (shown) => /^(?:(?:por|en|de) )?(?:la )?(?:manana|tarde|noche)s?\b/.test(shown),
  },
  {
    says: /\bnoche\b/,
    when: (shown) =>
      !/\bnoche\b/.test(shown) &&
      clocks(shown) === 1 &&
      /\b(?:0?[89]|1[0-7]) ?(?:[0-5]\d)\b|\b[1-6] [0-5]\d pm\b/.test(shown),
  },
  { says: /\b(?:dos|tres|cuatro|2|3|4) veces\b/, when: (shown) => /\buna vez\b/.test(shown) },
  { says: /^(?:yo )?era |^me voy a casar/, when: always },
  {
    says: foldedPattern("^(?:mi (?!trabaj)\\w+|el|ela) (?:ya |tambien )?(?:trabaja|estudia)\\b"),
    when: (shown, asked) => /\b(?:trabaj|estudi)/.test(shown) && /\bpor que\b/.test(asked),
  },
  {
    says: foldedPattern(
      "\\bno (?:estaba|estuve|estoy|ando|andaba|me sentia) (?:mal|enferm[oa]|malit[oa])\\b",
    ),
    when: (shown) => /\b(?:enferm|salud|mal)/.test(shown),
  },
  {
    says: foldedPattern("^ya no pag(?:o|amos)\\b|\\bme l[oa] van a \\w+[aei]r$"),
    when: (shown) => /\b(?:prestad|rentad|propi)/.test(shown),
  },
  { says: /\bsiempre\b/, when: (shown) => /\bnunca\b/.test(shown) },
  {
    says: foldedPattern("\\bhablar (?:con (?:mi|su) |de |sobre )"),
    when: (shown) => /\bhablar\b/.test(shown),
  },
  {
    says: foldedPattern("^(?:me|nos) visit\\w+|\\b(?:a la |en )?casa de mi \\w+$"),
    when: (shown) => /\bvisita/.test(shown),
  },
  {
    says: foldedPattern(
      "^(?:mañana|pasado mañana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|luego) (?:voy|vamos|van) a |^(?:voy|vamos) a (?:dar|hacer|visitar|entregar)\\b",
    ),
    when: (_, asked) => /\b(?:realizo|realizaste|hiciste|hizo|hicieron|diste|dieron)\b/.test(asked),
  },
  {
    says: foldedPattern(
      "^(?:antes |yo )*(?:trabajaba|estudiaba|vendia|sembraba|vivia)\\b(?!.*\\b(?:ahora|ahorita|ya)\\b)",
    ),
    when: (_, asked) => /\b(?:dedicas?|trabajas?|ocupacion|vives?|estudias?)\b/.test(asked),
  },
  { says: /\bestudio y trabajo\b|\btrabajo y estudio\b/, when: always },
  {
    says: foldedPattern(
      "^(?:ya )?se (?:me |nos )?(?:acabo|termino|descompuso|fue|murio|murieron|perdio|robaron) (?:el|la|mi|los|las|mis) \\w+$",
    ),
    when: (_, asked) => /\b(?:cocinas?|tienes?|usas?|cuentas?|hay|servicios)\b/.test(asked),
  },
  {
    // «Los de segundo» are of a grade, and none of this list.
    says: /\b(?:los|las|ninos|alumnos|papas) de (?:primero|segundo|tercero|cuarto|quinto|sexto)$/,
    when: (shown, _asked, _all, said) => !shown.includes(said.split(" ").at(-1) ?? ""),
  },
  {
    says: foldedPattern("^(?:ya |el |ela )*(?:va|voy|apenas va) a (?:pasar|entrar|empezar|cumplir) "),
    when: always,
  },
  {
    // Whoever says so means WhatsApp as well.
    says: foldedPattern("^(?:(?:por|con|en|de|un|el|los|quiero|mejor|mande\\w*|manden\\w*) )*mensaj\\w+$"),
    when: (shown, _, all) => /\bmensaj/.test(shown) && all.some((other) => /\bwhats/.test(other)),
  },
];

const elsewhere: readonly Other[] = [...otherPlaces, ...otherSenses, ...otherPersons];

/** Whether what is chosen is only named: all folded, what would be chosen and all that can be as they are shown. */
export const isFalseChoice = (naming: Naming): boolean =>
  vetoes.some(
    ({ says, when }) => says.test(naming.said) && when(naming.shown, naming.asked, naming.all, naming.said),
  ) || elsewhere.some(({ says, when }) => says.test(naming.said) && when(naming));
