import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { isVerbForm } from "./verbs.ts";

// Who or what is named where anybody or anything was asked for, or somebody else than was asked for.

/** What a folded clause that only names somebody or something says to a folded question; null where it says nothing of it. */
export function readWhoOrWhat(said: string, asked: string, isOffer: boolean): "yes" | "no" | null {
  const isNamed = isSomebody(said, asked) || (!isOffer && isSomething(said, asked));
  if (isOther(said, asked)) return isNamed ? null : "no";
  return isNamed ? "yes" : null;
}

const anybody = foldedPattern("\\b(?:alguien|alguna persona|algun familiar)\\b|^hay quien\\b");

/** «Mi vecina» is none of one's own house. */
const ours = /\btu (?:casa|familia|hogar)\b/;
const outside = /\b(?:vecin|amig|comadr|compadr|compañer|patron|conocid)\w+/;

/** «¿Alguien usa lentes?» «mi hijo el mayor». */
function isSomebody(said: string, asked: string): boolean {
  if (!anybody.test(asked) || (ours.test(asked) && outside.test(said))) return false;
  const words = wordsOf(said);
  return (
    /^(?:si )?(?:mi|mis|un|una)$/.test(words.slice(0, words[0] === "si" ? 2 : 1).join(" ")) &&
    words.some((word) => isRelation(word)) &&
    words.every(
      (word) =>
        isRelation(word) ||
        asked.split(" ").includes(word) ||
        /^(?:si|el|la|mi|mis|un|una|y|e|de|mas|chic[oa]|grande|tambien|nomas)$/.test(word),
    )
  );
}

const anything = foldedPattern("\\b(?:algo|algun[oa]?|alguna)\\b");
const wished = foldedPattern(
  "\\b(?:quier\\w+|dese\\w+|gust\\w+|prefier\\w+|puedes?|podrias?|vez|acuerd\\w+)\\b",
);
const thing = foldedPattern(
  "^(?:si )?(?:(?:el|la|los|las|un|una|dos|tres|mis?) )(?!verdad|momento|rat|poc|poquit|segundo|minuto|gracias|hora|español|mism|otr|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|año|tarde|mañana|noche|que\\b)\\w{3,}(?: (?:de|del|la|el|los|las|y|en|con|para|mi|a|mas) \\w+){0,3}(?: \\w+)?$",
);

/** «¿Te duele algo?» «la cabeza»: whatever is named is something. */
const isSomething = (said: string, asked: string): boolean =>
  anything.test(asked) &&
  !anybody.test(asked) &&
  !wished.test(asked) &&
  thing.test(said) &&
  wordsOf(said).every(
    (word) =>
      !isRelation(word) &&
      (word.length < 4 || !isVerbForm(word)) &&
      !/^(?:no|ni|nada|pero|sin|menos|cuando|creo|veces|nunca|era|fue)$/.test(word),
  );

/** «¿Eres la titular?» «La titular es mi nuera». */
function isOther(said: string, asked: string): boolean {
  const [, role] = /^(?:eres|es usted|es) (?:tu |usted )?(?:el|la) (\w+)/.exec(asked) ?? [];
  if (role === undefined) return false;
  const [, named, who] =
    /^(?:(?:el|la) (\w+) )?(?:es|era|esta a nombre de) ((?:mi|un|una|otr[oa]|el|la) \w+)$/.exec(said) ?? [];
  return (
    who !== undefined &&
    (named === undefined || named === role) &&
    isRelation(who.split(" ")[1] ?? "") &&
    !who.endsWith(role)
  );
}
