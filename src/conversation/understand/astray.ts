import { opening, wordsAsked } from "./askedWords.ts";
import { wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isRelation } from "./plainWords.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";
import { isSameVerb } from "./roots.ts";
import { isPast } from "./shapes.ts";

// What sounds like a yes and is one to something else: somebody else does it («va mi cuñada» to “Are you coming?”), or it is
// done another time («llego como a las 5» to “Have you arrived?”).

/** What is asked of whoever answers: «¿Firmaste?», «¿Vas a venir?». */
interface Deeds {
  readonly verbs: readonly string[];
  readonly isPast: boolean;
}

const second = /^(?!mas$|tres$|tus$|sus$|les$|nos$|los$|las$|entonces$|ustedes$)\w+(?:as|es|is|[ai]ste)$/;
/** «¿Vienes acompañada?» «va mi hija». */
const withWhom = /\b(?:acomp\w+|alguien|otra persona|con (?:tus?|quien)|contigo|familia\w*)\b/;
const modal = /^(?:vas|puedes|quieres|podrias|podras|piensas|gustas)$/;

const deedsOf = ofQuestion((question): Deeds | null => {
  const words = wordsOf(foldedQuestion(question));
  const at = words.findIndex((word) => !opening.has(word));
  const verb = words[at] ?? "";
  const isFormal = words[at + 1] === "usted";
  if (!(second.test(verb) || isFormal) || withWhom.test(words.join(" "))) return null;
  const { verbs } = wordsAsked(question);
  const deeds = modal.test(verb) ? verbs.filter((word) => word === verb || /[aei]r\w*$/.test(word)) : [verb];
  return { verbs: deeds, isPast: isFormal ? isPast(question) : /[ai]ste$/.test(verb) };
});

/** Whoever does it with others: «va mi hija conmigo». */
const withMe = foldedPattern(
  "\\b(?:yo|conmigo|nosotr[oa]s|junt[oa]s|l[oa]s (?:dos|tres)|(?:v|ib)amos|vengo|voy|levo|traigo)\\b",
);
/** Its subject stands near a verb. */
const NearBy = 7;
const ownDeed =
  /^(?:firm|asist|vin|fueron|leg|particip|estuv|vot|com|ley|contest|avis|desayun|sal|subi|estudi|aprend)/;
const third = { past: /(?:o|ron)$/, present: /(?:[ae]|an|en)$/ };
const toMe = /^(?:me|nos|te|se)$/;
const isToMe = (word: string): boolean => toMe.test(word);
const subject = foldedPattern(
  "^(?:(?:a(?= \\w+r )|la|lo|los|las|le|les|ya|si|tambien|ir|venir|\\w{3,}[aei]r) )*(?:mis?|un|una|el|la|l[oa]s|don|doña|su) (\\w+)(?: (\\w+))?|^(?:ya |si )?(?:ela|el[oa]s|tod[oa]s|otr[oa]s?)\\b",
);
const subjectBefore = foldedPattern(
  "(?:^|\\b(?:que|pues|pero|y|si|no|ya|hoy|ahora) )(?:(?:mis?|un|una|el|la|l[oa]s|don|doña) (\\w+)(?: (\\w+))?|ela|el[oa]s|tod[oa]s)(?: (?:ya|si|tambien|siempre|mism[oa]|l[oa]s?|les?))*$",
);

/** Whether a folded clause tells what somebody else does of what was asked of whoever answers. */
function isOfAnother(said: string, question: string): boolean {
  const deeds = deedsOf(question);
  if (deeds === null || withMe.test(said)) return false;
  const words = wordsOf(said);
  return words.some((word, at) => {
    if (!third[deeds.isPast ? "past" : "present"].test(word)) return false;
    // «Ya la firmaron», «les dieron»: who does it for whoever answers is another matter, as with «ya los vacunaron».
    if (deeds.isPast && word.endsWith("ron") && (words[at - 1] === "les" || ownDeed.test(word))) return true;
    if (words.slice(Math.max(0, at - 2), at).some(isToMe) || !isDeed(word, at, words, deeds)) return false;
    const after = subject.exec(words.slice(at + 1, at + 1 + NearBy).join(" "));
    const before = subjectBefore.exec(words.slice(Math.max(0, at - NearBy), at).join(" "));
    return isSomebody(after, question) || isSomebody(before, question);
  });
}

function isSomebody(found: RegExpExecArray | null, question: string): boolean {
  if (found === null) return false;
  const [, one, other] = found;
  if (one === undefined) return true;
  const who = [one, other ?? ""].find(isRelation);
  return who !== undefined && !foldedQuestion(question).includes(who.slice(0, -1));
}

/** «El recibo» is no «recibo», and «como a las dos» eats nothing. */
const isDeed = (word: string, at: number, words: readonly string[], { verbs }: Deeds): boolean =>
  word.length > 1 &&
  word !== "como" &&
  !/^(?:el|un|mi|tu|su|al|del|de)$/.test(words[at - 1] ?? "") &&
  verbs.some((verb) => isSameVerb(word, verb));

/** What was done lasts: «¿Trajiste tu acta?» «la traigo». */
const lasting =
  /^(?:tra|lev|ent[ie]+nd|rec[ou]|acept|ten|tuv|sab|sup|conoc|autoriz|guard|est|segu|viv|qu[ie]+|p[ou]d|escuch|o[iy]|v[ei]|mir|gust)/;
const toCome = foldedPattern(
  "(?<!\\b(?:en|por|de) la )\\bmañana\\b|\\bal rato\\b|\\bmas tarde\\b|\\bluego\\b|\\bdespues\\b|\\b(?:el|la) (?:otr[oa]|proxim[oa]|siguiente) \\w+|\\b\\w+ que (?:viene|entra)\\b|\\ba las? \\w+|\\ben (?:un (?:rato|ratito|momento)|\\w+ (?:min\\w*|horas?|dias?))\\b|\\b(?:ahorita|ahora)\\b|\\bhoy\\b|\\bhasta (?:el|la|mañana)\\b|\\bel (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b",
);

/** «La firmo mañana», «me la dan el lunes» to what was to be done by now: not yet; "open" where it is not told when. */
export function readNotYet(said: string, question: string): "no" | "open" | null {
  const deeds = deedsOf(question);
  if (deeds === null || !deeds.isPast || deeds.verbs.some((verb) => lasting.test(verb))) return null;
  const words = wordsOf(said);
  const present = words.some((word, at) => {
    const before = words[at - 1] ?? "";
    if (/^(?:dan|entregan|pagan|traen)$/.test(word))
      return /^l[oa]s?$/.test(before) && verbsOfGiving.test(deeds.verbs.join(" "));
    return ofNow.test(word) && !toMe.test(before) && isDeed(word, at, words, deeds);
  });
  if (!present) return null;
  return toCome.test(said) && !/\b(?:ayer|antier|anoche|pasad[oa]|hace|ya|si|no|voy|de|del)\b/.test(said)
    ? "no"
    : "open";
}
/** «Pagado», «hecho» and «escrito» are of what is over. */
const ofNow = /(?:(?<!(?:[ai]d|[ae]nd|ch|[eo]st|rit|iert|pres))o|oy)$/;
const verbsOfGiving = /\b(?:recib|recog|cobr)/;

/** What a folded clause that seems to agree says instead: "open" where it says nothing of what was asked. */
export function readAstray(said: string, question: string): "no" | "open" | null {
  return (
    readNotYet(said, question) ??
    (isOfAnother(said, question) || isOfOtherKin(said, question) ? "open" : null)
  );
}

/** Of whom a question of kin asks: «¿Va tu esposo?», «¿Tu mamá viene?». */
const ofKin = foldedPattern(
  "^(?:(?:y|ya|te|se|l[oa]s?|le) )*(?:(?!\\w+(?:as|es|ste|mos)\\b)\\w+ )?(?:(?:a|[a-z]+[aei]r) )*tus? (\\w+)\\b",
);
const kin: readonly RegExp[] = [
  /^(?:espos|marid|mujer|senor|viej|pareja|novi)/,
  /^(?:hij|nin|beb|chamac|muchach|nene|chiquil|morr)/,
  /^(?:mama|papa|madre|padre|jefa|jefe|ama$|apa$|mami)/,
  /^(?:herman|carnal)/,
  /^(?:abuel)/,
  /^(?:niet)/,
  /^(?:suegr|cunad|yern|nuer)/,
  /^(?:vecin|amig|comadr|compadr|prim|ti[oa])/,
];
const kindOf = (word: string): number => kin.findIndex((kind) => kind.test(word));
const told = foldedPattern("(?:^| )(?:mi|mis|una?) (\\w+)\\b(?! (?:de|del) )");

/** «Yo sí voy», «va mi hijo» to “Is your husband coming?”. */
function isOfOtherKin(said: string, question: string): boolean {
  const [, asked = ""] = ofKin.exec(foldedQuestion(question)) ?? [];
  if (!isRelation(asked)) return false;
  if (/^(?:(?:pues|no|si|nomas|ahi|claro que|claro) )*yo (?:si|voy|puedo|vengo|tambien)\b/.test(said))
    return !/\b(?:el|ela|el[oa]s|conmigo|con)\b/.test(said.slice(2));
  const [, who = ""] = told.exec(said) ?? [];
  if (!isRelation(who) || kindOf(who) < 0 || kindOf(asked) < 0) return false;
  // A daughter is no son.
  const isOfOtherSex = who !== asked && /[oa]$/.test(who) && who.slice(0, -1) === asked.slice(0, -1);
  return isOfOtherSex || kindOf(who) !== kindOf(asked);
}
