import { fold, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { questionIn } from "./question.ts";

// A yes that goes with something else than was asked: «sí, con 35» to “Do I note her with 34 years?”, «sí, de San Pedro» to “Are
// you from San Juan?”, «sí, uno» to “Did you get both?”, «sí, cambia la fecha», «yo sí» to “Does your husband agree?”.

/** How many, and no hour nor day of the month. */
function numbersIn(folded: string): readonly number[] {
  const words = wordsOf(folded);
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const numeral = /^(?:un|una|uno)$/.test(words[at] ?? "") ? null : numeralAt(words, at);
    if (numeral === null) continue;
    if (!/^(?:las?|el|dia)$/.test(words[at - 1] ?? "")) found.push(numeral.value);
    at += numeral.length - 1;
  }
  return found;
}
const compares = /\b(?:mas|menos|mayor\w*|menor\w*|minimo|maximo|hasta|desde)\b/;

function isOtherNumber(said: string, asked: string): boolean {
  if (compares.test(asked)) return false;
  const [shown, told] = [numbersIn(asked), numbersIn(said)];
  return shown.length > 0 && told.length > 0 && !told.some((one) => shown.includes(one));
}

const date =
  /\b(\d{1,2}) de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/;
function isOtherDate(said: string, asked: string): boolean {
  const [shown, told] = [date.exec(asked)?.[0], date.exec(said)?.[0]];
  return shown !== undefined && told !== undefined && shown !== told;
}

/** Names of a question: capitals that do not begin it. */
const named = /(?<=[\p{L},:] +)\p{Lu}\p{Ll}+/gu;
const nameAlone =
  /^\s*s[ií]+\s*,?\s*(?:(?:soy\s+)?(?:de|a|en|es)\s+)?(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,3})(?:\s+mero)?\P{L}*$/u;
function isOtherName(written: string, shown: string): boolean {
  const [, name = ""] = nameAlone.exec(written) ?? [];
  const names = (questionIn(shown).match(named) ?? []).map(fold);
  const told = wordsOf(fold(name));
  return name !== "" && names.length > 0 && !told.every((word) => names.includes(word));
}

const ofAll = /\b(?:l[oa]s|tus|sus) (?:dos|tres|cuatro|cinco|seis|[2-9])\b/;
const ofSome = foldedPattern(
  "^(?:(?:si|pues|ya) )*(?:(?:me|nos|recibi|dieron|entregaron|lego|legaron|solo|nomas) )*(?:un[oa]|la de \\w+|el de \\w+|l[oa] (?:primer[oa]|segund[oa])|(?:la|el) \\w+ si)(?: si)?$",
);
const changing =
  /^(?:(?:si|pero|y|nomas|solo) )+(?:(?:agrega|quita|cambia|corige|anade|suma)(?:le|l[oa]s?|me)?|(?:agregue|quite|coriga|anada)(?:le|l[oa]s?|me|n)|cambie(?:le|l[oa]s?|n))\b|^(?:si|y) +(?:menos (?:a|al|la|el|los|las))\b|^si y (?:tambien )?(?:a su|a la|al|a mi) \w+$/;
const changesAsked = /\b(?:agreg|quit|cambi|coreg|anad|sum|anot|apunt)/;

const kin =
  "(?:espos[oa]|marido|pareja|hij[oa]s?|mama|papa|herman[oa]s?|señora|señor|niñ[oa]s?|suegr[oa]|niet[oa]s?|vecin[oa]|promotoras?)";
const asksOfKin = foldedPattern(
  `^(?:(?:y|ya|se|le|les|capacit\\w+|vino|fue|est[ao]n?|recibe|habla|va|viene|termino|tiene|quiere) )*(?:a )?(?:tus?|sus?|la|el|las|los) ${kin}\\b`,
);
const ofSelf = foldedPattern(
  "^(?:(?:si|no|pues) )*(?:a mi (?:si|no)|yo(?! (?:l[oaes]|los|las|les?|creo|pienso|digo|digo que)\\b)|vine yo|fui yo)\\b(?!.*\\b(?:el|ela|tambien|l[oa]s dos)\\b)|^(?:si |no )?(?:recibo|estoy|estudio|tengo|soy|hablo|me (?:dan|pagan|depositan))\\b",
);
const ofBoth = foldedPattern(`\\b(?:tu|usted) y (?:tu|su) ${kin}\\b`);
const ofOne = foldedPattern("^(?:yo si|(?:voy|vamos|solo|nomas) yo(?: sol[oa])?|voy sol[oa]|mi \\w+ si)$");

/** «La recibe su hermano» to “Does your daughter get it?”. */
function isOfOtherKin(said: string, asked: string): boolean {
  if (/^(?:si|no)\b/.test(said)) return false;
  const [, who = ""] = ofOtherKin.exec(said) ?? [];
  return (
    isRelation(who) &&
    !asked.includes(who.slice(0, 4)) &&
    !/\b(?:alguien|familia|quien|casa|hogar)\b/.test(asked)
  );
}
const ofOtherKin =
  /^(?:(?:pues|es que|ya|ese|esa) )*(?:(?:l[oa]s? |le |les )?(?:recibe|tiene|cobra|leva|cuida|trae|va|fue|vino) (?:a )?)(?:su|mi|el|la) (\w+)\b/;

/** «Póngale retardo» to “Do I note an absence?”. */
function isOtherOrder(said: string, asked: string): boolean {
  const [, verb = "", object = ""] =
    /^(?:mejor )?(\w{3,}?[aei])(?:le|les|me|se) (?:un |una )?(\w{4,})$/.exec(said) ?? [];
  return (
    object !== "" &&
    asked.split(" ").some((word) => word.slice(0, 3) === verb.slice(0, 3)) &&
    !asked.includes(object.slice(0, 4)) &&
    !/^(?:favor|gracias|mejor|manana|tambien|ahorita|usted|seno\w*|maestr\w|joven)$/.test(object)
  );
}

/** Whether an answer goes with something else than was asked, whatever it says of it. */
export function isOtherThanAsked(
  written: string,
  said: string,
  asked: string,
  shown: string,
  value: "yes" | "no",
): boolean {
  // «No, yo mera voy» is a no.
  if (asksOfKin.test(asked) && ofSelf.test(said) && !/^\s*no+\s*[,.;]/iu.test(written)) return true;
  if (ofBoth.test(asked) && ofOne.test(said)) return true;
  if (value === "no") return false;
  if (asksOfKin.test(asked) && isOfOtherKin(said, asked)) return true;
  return (
    isOtherNumber(said, asked) ||
    isOtherOrder(said, asked) ||
    isOtherDate(said, asked) ||
    isOtherName(written, shown) ||
    (ofAll.test(asked) && ofSome.test(said)) ||
    (changing.test(said) && !changesAsked.test(asked))
  );
}
