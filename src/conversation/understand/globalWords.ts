import { bareAnswer } from "./bareAnswer.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { isWrittenName } from "./givenNames.ts";
import { type GlobalWord, wholeCommands } from "./globalCommands.ts";
import { isNextClause, isTelling } from "./globalFrames.ts";
import { commandIn, isState, mayCommand } from "./globalMeaning.ts";
import { strongWish } from "./globalStrong.ts";
import { heardWords } from "./heard.ts";
import { isLanguageName } from "./languageNames.ts";
import { openPhrases } from "./phrases.ts";
import { isQuestion, LongestMessage } from "./reading.ts";
import { spelt } from "./spelt.ts";

const words = openPhrases(wholeCommands);

/** Longer ones tell something. */
const MostWords = 30;
const MostLetters = 180;
/**
 * The global word that a whole message is, courtesy and punctuation aside, in any language: «cancelar, por favor» is
 * one, «Baja California» is none. Commands with a slash belong to the flows.
 */
export function readGlobalWord(text: string): GlobalWord | null {
  // One message is asked several times over: before its answer is looked for, and by who looks for it.
  if (text !== last.text) last = { text, word: wholeCommand(spelt(bareAnswer(text))) };
  return last.word;
}

let last: { readonly text: string; readonly word: GlobalWord | null } = { text: "", word: null };

function wholeCommand(text: string): GlobalWord | null {
  if (text.length > LongestMessage || text.trimStart().startsWith("/")) return null;
  // «No, quiero corregir»: no to the question, and then something else.
  const answered = text
    .replace(/\s+punto(?: final)?\s*$/i, "")
    .replace(/^\s*(?:no|ningun[oa]|nada|pues no)\s*[,.;]\s*/i, "")
    .replace(byName, (all, before: string, name: string) =>
      isWrittenName(foldLetters(name)) ? before : all,
    );
  const said = wordsOf(fold(answered));
  const exact = words.whole(withoutCourtesy(said).join(" "));
  if (exact !== undefined) return exact;
  // «Edith» sounds like «edit», and is somebody; «maya» may be asked for.
  const [first = "", second] = withoutCourtesy(said);
  if (second === undefined && isWrittenName(first) && !isLanguageName(first)) return null;
  if (said.length > MostWords || said.join(" ").length > MostLetters) return null;
  if (tellsOfOneself.test(said.join(" "))) return null;
  const plainly = strongWish(said.join(" "));
  // «¿… dejen de escribirme?» asks.
  const asks = /\?\s*$/.test(text) && /^(?:cancel|stop|start)$/.test(plainly ?? "");
  if (plainly !== null && !asks) return plainly;
  if (!mayCommand(said)) return null;
  const whole = commandIn(said);
  const meant = whole ?? (clauseMark.test(answered) ? commandAmong(answered) : null);
  if (meant === "stop" && atTimes.test(fold(text))) return null;
  if (meant === "language" && andAnother.test(fold(text))) return null;
  if (meant === "help" && howElse.test(fold(text))) return null;
  if (meant === "human" && doesOtherwise.test(fold(text))) return null;
  return meant === null || mayBeAsked(meant, text) ? null : meant;
}

/** «Me puede comunicar con la maestra Lupita»: whoever it is. */
const byName =
  /((?:comun\p{L}+|hablar|platicar|p[aá]s[ae]\p{L}*)\s+con\s+(?:la|el)\s+(?:maestr[oa]|profesora?|profe|licenciad[oa]|promotora?|doctora?|señora|señorita|ingenier[oa]))\s+(\p{L}+)(?=\P{L}|$)/iu;
/** «En español y también un poco en mixe» tells what is spoken. */
const andAnother =
  /\b(?:espanol|ingles)\b.*\b(?:y|tambien)\b (?:tambien )?(?:(?:un poco|algo) )?(?:en |de )?(?!(?:ya|por|gracias|no|que|si|ahorita|asi)\b)\w+$/;

/** «¿Cómo le hago para que mis matas no se sequen?» asks about plants. */
const howElse =
  /\bcomo (?:le )?(?:hago|hacemos|hacer) para (?:que|sembrar|curar|quitar|bajar|sanar|cuidar|tramitar|sacar|cobrar) (?!me |les? )\w+ \w+/;

/** «Voy a salir» may be to the market; «ya cancelé», «si me ayudan» ask for nothing. */
const tellsOfOneself =
  /^(?:voy a salir|vamos a salir|(?:yo )?ya cancele|si me ayudan?|me quiero regresar|ya sali|ya regrese)$/;

/** «Alguien que cuide a mi mamá», «una persona que me acompañe»: nobody of ours to talk to. */
const doesOtherwise =
  /\b(?:alguien|personas?|muchach[oa]s?|senoras?|gente) (?:que|para) (?:(?:me|nos|le|les|la|lo) )*(?:pueda |puede |quiera )?(?:cuid|vend|cort|limpi|acompan|lav|cocin|traig|traer|lev|compr|manej|constru|aregl|pint|bar[er]|plant|s[i]?embr|corrij|corej|carg|jug|pase|renta|firm|cuent)\w*/;

/** «No me manden nada en la noche»: not then, which is no end of it. */
const atTimes =
  /\b(?:mand|escrib|lam|marqu|avis|mensaj|molest)\w*(?: \w+){0,2} (?:(?:en|por|de) las? (?:noches?|madrugadas?|mananas?|tardes?)|de noche|(?:tan|muy) (?:tarde|noche|temprano)|a (?:esta|esa)s? horas?|los (?:sabados|domingos)|los fines de semana|entre semana|(?:antes|despues) de las)\b/;

const clauseMark = /[,.;:!?¿¡()\n…]|\b(?:coma|punto|y)\b/i;

/** Clause by clause: one command, once or twice, and beside it only what asks for nothing. */
function commandAmong(text: string): GlobalWord | null {
  const clauses = text
    .split(/[,.;:!?¿¡()\n…]+|\s(?:coma|punto)(?=\s|$)/i)
    .map((clause) => wordsOf(fold(clause)))
    .filter((clause) => clause.length > 0);
  // One clause alone is the whole message, which was none.
  if (clauses.length < 2 || clauses.length > MostClauses) return null;
  const meant = clauses.map((clause) => words.whole(withoutCourtesy(clause).join(" ")) ?? commandIn(clause));
  if (meant.every((word) => word === null)) return null;
  const found = new Set<GlobalWord>();
  let told = 0;
  let isStrong = false;
  for (const [at, clause] of clauses.entries()) {
    const word = meant[at] ?? null;
    if (word !== null && !(found.size > 0 && isState(clause))) {
      found.add(word);
      isStrong ||=
        (strong.test(word) && (clause.length > 2 || word === "skip")) ||
        clause.length > MostByTheWay ||
        clause.some(isForMe);
    } else if (found.has("skip") && isNextClause(heardWords(clause).join(" "))) {
      isStrong = true;
    } else if (withoutCourtesy(clause).length > 0 && !isState(clause)) {
      if (!isTelling(heardWords(clause).join(" "))) return null;
      told += 1;
    }
  }
  // «No le entiendo, que me llame alguien»: who wants somebody needs no help of ours.
  if (found.size > 1) found.delete("help");
  // «Quiero cambiar lo de la pasada, regréseme.»
  if (found.has("back")) found.delete("correct");
  if (told > 1 || (told > 0 && !isStrong)) return null;
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** What nobody says by the way. */
const strong = /^(?:human|stop|skip|cancel|correct|language)$/;
const MostClauses = 6;
/** «Márqueme», «regréseme»: something is to be done for who writes. */
const isForMe = (word: string): boolean => /.{3}[aei]n?(?:me|nos)$/.test(word);
/** Words: whoever asks for help or to go back in more of them asks for it. */
const MostByTheWay = 3;

/** «¿Puedo cancelar?» asks, and what is only asked must not happen. Help and somebody to talk to are asked for so. */
function mayBeAsked(word: GlobalWord, text: string): boolean {
  if (/^(?:help|human|language|menu)$/.test(word)) return false;
  const said = fold(text);
  // «¿Me pueden dar de baja?» asks for it politely.
  const isFavor =
    /\b(?:me|nos|pueden|podrian) (?:(?:puede|puedes|pueden|podria|podrias|podrian|hace|hacen|haria) )?(?:el favor de |por favor )?(?:dar|quitar|cancelar|regresar|sacar|borar|dejar de|pasar|saltar|corregir|cambiar)/.test(
      said,
    );
  const asksOthers = /(?<!\bse )\b(?:puede[ns]?|podra[ns]?|podria[ns])\b/.test(said);
  if ((isFavor || asksOthers) && !/\b(?:como|cuando|por que|despues|si no|que pasa)\b/.test(said))
    return false;
  const may = /\b(?:puedo|podria|se puede|se podra|deja|permites?|como)\b/.test(said);
  if (isQuestion(text)) return !(may && /^(?:back|correct|skip)$/.test(word));
  return (
    may &&
    /^(?:cancel|stop|start)$/.test(word) &&
    !/^(?:ya |es que |pues |yo )*(?:quiero|quisiera|deseo)\b/.test(said)
  );
}
