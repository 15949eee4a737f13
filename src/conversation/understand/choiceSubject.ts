import type { Choosing } from "./choice.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { mentioned } from "./ownWords.ts";
import { asksOfThePast } from "./past.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { foldedQuestion } from "./question.ts";
import { themesOf } from "./themes.ts";

// Of whom an answer tells. What is said of somebody else than was asked for chooses nothing: «mi sobrino va en la mañana»
// where it is asked for the daughter, «la presidenta es mi cuñada», «mi mamá es viuda» where one is asked for oneself.

/** What somebody is, has or does, who is the subject of a sentence. */
const told = foldedPattern(
  `^(?:(?:pues|pos|es que|mire|fijese|no|si|ay|bueno) )*mi (\\w+)(?: (?:el|la) \\w+)?(?: (?!VERB)\\w+)? (?:(?:(?:si|ya|tambien|le|la|lo|siempre|se) )*(?:VERB)(?= |$)|(?:la|el|los|las) \\w+$)`.replaceAll(
    "VERB",
    "es|esta|tiene|va|vive|padece|anda|estudia|sufre|fue|era|habla|recibe|recibia|cobra|usa|toma|tenia|entro|compro|estudio|trabaja|termino|acabo|viene|vino|tomo|levo|inscribio|divorcio|caso|separo|enviudo|murio|falecio",
  ),
);
/** «La presidenta es mi cuñada», «la vocal es doña Mary». */
const isSomebody = foldedPattern(
  "^(?:(?:pues|es que|ahi|aqui) )*(?:la|el) \\w+ (?:es|sigue siendo) (?:mi|la|el|su) (?:\\w+ )??(\\w+)(?: \\w+){0,3}$",
);
/** «…, pero mi esposo», «… pero de mi hijo». */
const ofAfter = foldedPattern("(?:,| )pero (?:es )?(?:(?:de|a|en|con) )?mi (\\w+)(?: \\w+)?$");

/** «Yo voy en la tarde», where it is asked for the daughter. */
const oneself = /^(?:pues )?yo (?:(?:si|ya|tambien) )?(?:voy|soy|tengo|estudio|vivo|ando|padezco|uso)(?= )/;

/** What a question asks of whoever answers: their state, their office, their health, where they live. */
const ofOneself = foldedPattern(
  "\\b(?:usted|(?:su|tu) (?:estado civil|cargo|puesto|domicilio|edad|ocupacion|oficio|escolaridad|grado|religion|sexo|genero|tipo|parentesco|lengua|talla|direccion|localidad|comunidad|municipio|colonia|nivel|situacion)|cargo tienes?|padeces?|eres|tienes?$|que \\w+ (?:\\w+ )?tienes?)\\b",
);
const asksWho = /\b(?:quien(?:es)?|de quien|motivo\w*|causa\w*|razon\w*|por que|problema\w*|parentesco)\b/;
const ofHouse = /\b(?:hogar|casa|familia|hijos)\b/;
const anybody =
  /\b(?:beneficiari|paciente|persona|participante|titular|integrante|familia|hogar|casa|alumn|becari)/;

/** Whether a message tells of somebody else than was asked for, and not of whom it was. */
export function isOfAnother(text: string, question: string, choosing: Choosing): boolean {
  if (question === "" || !/\b(?:mi|es|yo)\b/iu.test(text)) return false;
  const asked = foldedQuestion(question);
  if (asksWho.test(asked)) return false;
  const said = fold(text);
  const kin = wordsOf(asked).filter((word) => isRelation(word) && word !== "familia");
  if (
    kin.length > 0 &&
    oneself.test(said) &&
    !choosing.choices.some(([label = ""]) => isRelation(fold(label)))
  )
    return true;
  const [, who = ""] = told.exec(said) ?? ofAfter.exec(said) ?? isSomebody.exec(said) ?? [];
  if (!isRelation(who) || isShown(who, choosing)) return false;
  if (kin.length > 0) return !kin.some((word) => isSameKin(word, who));
  if (anybody.test(asked)) return false;
  return ofOneself.test(asked) || (!ofHouse.test(asked) && !/\b(?:yo|mi[oa]s?|nosotr[oa]s)\b/.test(said));
}

/** Whether somebody of the kin is one of what is shown. */
export const isShown = (who: string, { choices }: Choosing): boolean =>
  choices.some((texts) =>
    texts.some((shown) => wordsOf(foldShown(shown)).some((word) => isSameKin(word, who))),
  );

/** «Mi niña» is the daughter, «mi señora» the wife. */
const isSameKin = (one: string, other: string): boolean =>
  one.slice(0, -1) === other.slice(0, -1) ||
  (child.test(one) && child.test(other)) ||
  (spouse.test(one) && spouse.test(other)) ||
  themesOf(one).some((theme) => themesOf(other).includes(theme));
const child =
  /^(?:hij|nin(?!gun)|chamac|muchach|chav|nen|bebe|pequen|chiquit|menor|escuincl|plebe|moros|mor[oa]s?$|huerc)/;
const spouse = /^(?:espos|marid|senor|viej|mujer|parej|conyug)/;

const ofHome = /\b(?:hogar|casa|familia|hijos|quien(?:es)?|comunidad|grupo)\b/;
/** «Salud, y mi esposo ahorro» says what two chose. */
export function isSharedOut(text: string, question: string, choosing: Choosing): boolean {
  if (ofHome.test(foldedQuestion(question))) return false;
  const [, before = "", who = "", what = ""] =
    /^(.{2,60}?)(?:[,;.]\s*|\s)(?:y|pero)\s+(?:a |para )?mi (\p{L}+)\s+((?!y\s|tambi).{2,60})$/iu.exec(
      text,
    ) ?? [];
  return (
    isRelation(fold(who)) &&
    !isShown(fold(who), choosing) &&
    mentioned(before, choosing).length > 0 &&
    mentioned(what, choosing).length > 0
  );
}

const asksWhereOneLives = /\b(?:viv\w+|domicili\w+|direccion|radica\w*)\b/;
const lives = /(?<!\p{L})(?:vivo|vivimos|radico|radicamos|mi casa est[aá]|mi casa queda)(?!\p{L})/iu;
const bornOrWorks = foldedPattern(
  "^(?:(?:yo|pues|bueno) )*(?:naci|crec[ií]|trabajo|trabajamos|estudio|estudie|chambeo|vendo|vengo a trabajar|ante?s vivia|vivia|me crie)\\b",
);

/** «Trabajo en Apodaca pero vivo en San Nicolás», to where one lives: what says so; null where nothing does. */
export function whereLived(text: string, question: string): string | null {
  if (question === "" || !asksWhereOneLives.test(foldedQuestion(question))) return text;
  if (!bornOrWorks.test(fold(text))) return text;
  const at = text.search(lives);
  return at < 0 ? null : text.slice(at);
}

/** «Ya tomé huertos», «la de salud ya la tomé», «la otra vez fui el lunes», where one is asked what is to come. */
export const tellsOfBefore = (text: string, question: string): boolean =>
  before.test(fold(text)) &&
  !asksOfThePast(question) &&
  !/\b(?:ya|has|tomad[oa]s?|hiciste)\b/.test(foldedQuestion(question));
const before = foldedPattern(
  "^(?:(?:pues|yo|es que|ay) )*(?:ya|la otra vez|la vez pasada|ayer|antier|el año pasado) (?:me )?(?:fui|fuimos|tome|tomamos|asisti|estuve|hice|lleve|curse|inscribi)(?: |$)(?!.*\\b(?:quiero|ahora|mejor|pero|esta vez|falta)\\b)|^(?:(?:la|el|lo) )?(?:del? )?\\w+ ya (?:la|lo) (?:tome|hice|vi|lleve|curse)$|^(?:yo )?ya (?:se|aprendi|domino|conozco) (?!que|cual|quien|leer)\\w+$",
);

const othersDoing = foldedPattern(
  "^(?:(?:pues|pos|es que|mire|ay|bueno) )*(?:a )?mi (\\w+)(?: [a-z]+)? (?:le interesan?|le gustan?|descansa|trabaja|puede|trae|tiene|quiere|va|lleva|usa|estudia|viene)(?= )",
);
const ofYou = foldedPattern(
  "\\b(?:te|tu|tus|puedes|tienes|quieres|traes|prefieres|vas|vienes|le|su|sus|usted)\\b",
);

/** «Mi marido descansa martes y jueves», where whoever answers was asked for their own. */
export function isOthersDoing(text: string, question: string, choosing: Choosing): boolean {
  const asked = foldedQuestion(question);
  const [, who = ""] = othersDoing.exec(fold(text)) ?? [];
  return (
    isRelation(who) &&
    !isShown(who, choosing) &&
    ofYou.test(asked) &&
    !asksWho.test(asked) &&
    !ofHome.test(asked) &&
    !wordsOf(asked).some((word) => isRelation(word) || anybody.test(word))
  );
}
