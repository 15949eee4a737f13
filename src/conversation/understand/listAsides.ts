import { isCommonNoun } from "./commonNouns.ts";
import { foldLetters, wordsOf } from "./fold.ts";
import { hindered } from "./frames.ts";
import { isWrittenName } from "./givenNames.ts";
import { against, ofElse, type Word, wordsIn } from "./namedTold.ts";
import { runsIn } from "./namesAmong.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isSurname } from "./surnames.ts";
import { saysAgain } from "./told.ts";
import { isVerbForm } from "./verbs.ts";
import { kindOf } from "./wordKinds.ts";

// What people write between the names of a list, in pieces of their own, and what it does to the list: nothing («apenas
// terminó la asamblea», «los dos son de Motul»), or it says who stays out («faltó don Lucio», «los niños no fueron»).
// Any other piece leaves the list open: it may tell of somebody more, or take back somebody.

/** Who stays out by a piece of a list; nobody where it says nothing of the list. Null where it may say something. */
export function outBy(piece: string, question: string, names: readonly string[]): readonly string[] | null {
  const words = wordsIn(piece);
  const folded = words.map((word) => word.folded);
  // «Preguntando…».
  if (words.length === 1 && /.{4}ndo$/.test(folded[0] ?? "") && isVerbForm(folded[0] ?? "")) return [];
  if (words.length < 2 || words.length > MostWords) return null;
  const runs = runsIn(words);
  if (asksAbsent.test(foldLetters(question))) return isAside(words, question, names) ? [] : null;
  const [first, second] = runs;
  if (first !== undefined) {
    const before = folded.slice(0, first.from).join(" ");
    const said = words
      .slice(first.to)
      .map((word) => word.folded)
      .join(" ");
    // «Lo que pasa es que mi hijo Aldo no va a poder».
    if (second === undefined && leftOut.test(said) && !/(?:^| )(?:no|si|o|creo)(?= |$)/.test(before))
      return words.slice(first.from, first.to).map(({ written }) => written);
    const isOut = (asksPast.test(foldLetters(question)) ? absent : kept).test(before);
    const rest = words.slice(first.to);
    if (!isOut || second !== undefined || !isAsideOf(rest, question, true)) return null;
    return words.slice(first.from, first.to).map(({ written }) => written);
  }
  return namelessOut.test(folded.join(" ")) || isAside(words, question, names) ? [] : null;
}

const MostWords = 16;
const asksAbsent = /(?:^| )(?:no|falt\w*|ausent\w*|quit\w*|bor\w*|baja)(?= |$)/;
const asksPast = /(?:io|aron|ieron|uvo|fueron|fue|lego|asistencia|lista)(?= |$)/;

const going = `(?:v(?:ino|inieron|a|an|iene|ienen)|fue(?:ron)?|leg(?:o|a|aron|an)|asist(?:io|ieron|e|en)|estuv(?:o|ieron)|particip(?:o|aron)|(?:se )?present(?:o|aron)|p(?:udo|udieron|uede|ueden)(?: (?:venir|ir|asistir|legar|estar))?|quis(?:o|ieron)(?: (?:venir|ir|participar))?|a(?:lcanzo|lcanzaron))`;
const who = `(?: (?:don|dona|la|el|senora?|maestr[oa]|mi|su|\\w*(?:comadre|compadre|vecin[oa]|prim[oa]|hij[oa]|herman[oa]|espos[oa]|ti[oa])))*`;
/** «Faltó don Lucio», «no vino Rosa»; «me faltó Rosa» is somebody who was forgotten on the list. */
const absent = new RegExp(
  `^(?:(?:y|pero|solo|nomas|nada mas|hoy|unicamente|ya) )*(?:falt(?:o|aron)|no ${going})${who}$`,
);
const kept = new RegExp(`^(?:(?:y|pero|solo|nomas|nada mas|unicamente|ya|esta vez) )*no ${going}${who}$`);
const leftOut = new RegExp(
  `^(?:(?:ya|siempre|hoy|mejor|este|esta vez|al final) )*no ${going}(?: a (?:poder|ir|venir|asistir|estar))*$`,
);
/** «Los niños no los anoté», «mi mamá se quedó en la casa»: whoever that is, they are not meant. */
const namelessOut = new RegExp(
  `^(?:(?:y|pero|a) )*(?:mis?|sus?|el|la|l[oa]s|otr[oa]s?|l[oa]s demas|l[oa]s otr[oa]s|\\w+ de) ?(?:\\w+ )?(?:(?:hoy|ya|siempre|esta vez) )?(?:no (?:(?:l[oa]s?|me|se) )?(?:${going}|anot[eo]|apunt[eo]|puse|conte|incluy[oe]|tra[ij]e|leve|entr(?:o|a|an|aron)|cuent(?:a|an))|(?:se quedan?|siguen?|quedan?|estan?) (?:igual|asi|como estaban?)|se qued(?:o|aron|a|an) (?:en|con|dormid\\w+|cuidando|aca|ala))(?: (?:en|a|al|con|por|porque|la|el|su|sus|casa|escuela|abuel[oa]|trabajo|trabajan|clases?|hoy|venir|ir|esta|vez))*$`,
);

function isAside(words: readonly Word[], question: string, names: readonly string[]): boolean {
  const folded = words.map((word) => word.folded);
  const [first = "", second = "", third = ""] = folded;
  const count = counts.indexOf(second) > 1 ? counts.indexOf(second) : Number(second);
  // «Los dos son albañiles», «puras señoras», «son gemelas»: what those are who were named.
  const isOfNamed =
    (/^(?:l[oa]s)$/.test(first) && count === names.length && !/^(?:y|e|mas|que|otr[oa]s)$/.test(third)) ||
    (ofNamed.test(first) && !article.test(second) && names.length > 1);
  if (isOfNamed) {
    const rest = words.slice(/^l[oa]s$/.test(first) ? 2 : 1);
    return (
      rest.length > 0 &&
      isAsideOf(
        rest.filter(({ folded }) => !isRelation(folded)),
        question,
        true,
      )
    );
  }
  return !folded.some(isRelation) && isAsideOf(words, question, isCapitalised(names, words));
}
const ofNamed = /^(?:amb[oa]s|el[oa]s|pur[oa]s|son|tod[oa]s)$/;
const counts = wordsOf("cero uno dos tres cuatro cinco seis siete ocho");

/** Whoever writes names with capitals writes none small. */
const isCapitalised = (names: readonly string[], words: readonly Word[]): boolean =>
  names.length > 0 && words.some(({ written }) => /^\p{Lu}\p{Ll}/u.test(written));

/** There is more to come: what was said is not the whole list. */
const unfinished =
  /^(?:resto|sig[ou]\w*|continu\w*|esper\w*|leg(?:ando|an|ar|aran)|camino|momento|momentito|permit\w*|chec\w*|revis\w*|busc\w*|ver|veo|hay|hubo|habia|hacen?|lueg[ou]\w*|despues|rato|ratito|manana|paso|mando|agreg\w*|anad\w*|junt[ao]|complet\w*|tambien|igual|mas|ademas|aparte|yo|nosotr[oa]s|el|ela|usted|alguien|cuant\w*|quien\w*|mejor|casi|ningun\w*|quit\w*|cambi\w*|correg\w*|corrij\w*|equivo\w*|mal|bien)$/;
const before = /^(?:en|de|del|al|por|para|hasta|desde|a|segun|durante)$/;
const article = /^(?:el|la|los|las|un|una|unos|unas|mis?|sus?|tus?|es[aeo]s?|est[ae]s?|lo)$/;
/** Words for what people are: «el carpintero», «la encargada». */
const personal =
  /(?:er[oa]|ora?|ist[ae]|ante|ente|and[oa]|ad[oa]|id[oa]|it[oa]|ill?[oa]|on(?:a|es)?|ud[oa])s?$/;

/** Whether words tell of nobody and of none of the closed classes that change who is on a list. */
function isAsideOf(words: readonly Word[], question: string, areNamesCapital: boolean): boolean {
  return words.every(({ folded, written }, at) => {
    const previous = words[at - 1]?.folded ?? "";
    const next = words[at + 1]?.folded ?? "";
    if (folded === "si" && /í$/iu.test(written)) return true;
    if (folded === "vez" && previous === "esta") return true;
    if (against.has(folded) || ofElse.test(folded) || hindered.test(folded)) return false;
    if (article.test(folded)) return next !== "" && !/^(?:del?|que|con|y)$/.test(next);
    if (unfinished.test(folded) || /\d/.test(folded) || counts.indexOf(folded) > 1) return false;
    const kind = kindOf(folded);
    if (kind === "noise" || isWrittenName(folded) || kind === "given" || isSurname(folded))
      return at > 0 && before.test(previous) && !/^a$/.test(previous);
    if (isFunctionWord(folded) || isVerbForm(folded) || saysAgain(folded, question)) return true;
    const isPlaced =
      before.test(previous) || (article.test(previous) && before.test(words[at - 2]?.folded ?? ""));
    // «La encargada» is somebody; «en la primaria» is a place.
    if (article.test(previous) && !isPlaced) return isCommonNoun(folded) && !personal.test(folded);
    if (isCommonNoun(folded)) return true;
    return (isPlaced || areNamesCapital) && (isPlaced || !/^\p{Lu}/u.test(written));
  });
}
