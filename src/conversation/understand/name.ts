import { ofBare } from "./bareAnswer.ts";
import { isShortOfWhole, withoutNickname } from "./calledName.ts";
import { foldLetters, wordsOf } from "./fold.ts";
import { isGibberish } from "./gibberish.ts";
import { isWrittenName, mayBeGivenName } from "./givenNames.ts";
import { isAside, isChat, isHarmless, titleBefore } from "./nameAsides.ts";
import { greets, isBidding, isNameOfOther } from "./nameElse.ts";
import { bareWord, clausesOf, LongestName, whyNoName } from "./nameForm.ts";
import { doubts, goingOn, type NameSaid, nameLeads, nameTrails } from "./nameGrammar.ts";
import { isCalledVale, withoutRemarks } from "./nameRemarks.ts";
import { namesAmong } from "./namesAmong.ts";
import { withoutTells } from "./nameTells.ts";
import { type Peeled, peel, type Step } from "./peeling.ts";
import { isInstitution, judgePerson, type Person } from "./person.ts";
import { plainlyIs } from "./plainlyOther.ts";
import { isRelation } from "./plainWords.ts";
import { type Context, type Reader, type Reading, type Unclear, unclear } from "./reading.ts";
import { isSurname } from "./surnames.ts";
import { isTick } from "./tick.ts";
import { titleCase } from "./titleCase.ts";
import { asksOwnName, readTold, saysAgain } from "./told.ts";
import { kindOf } from "./wordKinds.ts";
import { afterQuestion, refusal, saysSomethingElse, tidy } from "./written.ts";
import { judged, putRight, wordsIn } from "./writtenName.ts";

export { LongestName };

/** A person's name as they write it, with capitals put right. «Simón» alone says yes; «me llamo Simón» does not. */
export const readName: Reader = (text, context) =>
  greets(text) ||
  isNoName.test(text) ||
  isNameOfOther(foldLetters(text), foldLetters(context.question?.() ?? ""))
    ? unclear("sentence")
    : readBareName(text, context);
/** «No soy Rosa Díaz»; «no, soy Rosa Díaz» is her. */
const isNoName =
  /^\s*(?:yo\s+)?no\s+(?:soy|me\s+llamo|es)\s+(?!.*[,;.]\s*(?:soy|me\s+llamo|es|sino)(?!\p{L}))/iu;
const readBareName: Reader = ofBare((text, context) => readPerson(text, context, nameGrammar), {
  isName: true,
});
/** What may stand before a name and after it. */
export interface Grammar {
  readonly leads: readonly Step<NameSaid>[];
  readonly trails: readonly Step<NameSaid>[];
}
const nameGrammar: Grammar = { leads: nameLeads, trails: nameTrails };

/** As `readName`, with what may stand around the name. */
export function readPerson(text: string, context: Context, grammar: Grammar): Reading<string> {
  const after = afterQuestion(text);
  // «¿Mi nombre? Rosa Díaz»: they ask themselves, and answer.
  if (after !== null && judgePerson(wordsOf(foldLetters(after)), false) !== "person")
    return unclear("question");
  const answer = after ?? text;
  const refused = refusal(answer);
  if (refused !== null) return unclear(refused);
  if (/\p{L}/u.test(answer) && isTick(answer)) return unclear("reserved");
  if (isBidding(answer)) return unclear("sentence");
  const tidied =
    grammar === nameGrammar
      ? putRight(withoutTells(withoutNickname(withoutRemarks(tidy(answer))), context.question?.() ?? ""))
      : tidy(answer);
  if (tidied === "") return unclear("symbols");
  if (/[<>{}[\]*_~`|\\/@#=+^%$]/.test(tidied)) return unclear("symbols");
  const letters = tidied.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return unclear(letters === 0 ? "digits" : "tooShort");
  if (isGibberish(wordsOf(foldLetters(tidied)))) return unclear("gibberish");
  const found = foundIn(tidied, context, grammar);
  if (found.wrong !== null && /\p{N}/u.test(tidied)) return unclear("digits");
  if (found.words.length === 0) {
    if (
      found.wrong === null ||
      grammar !== nameGrammar ||
      saysSomethingElse(answer, { words: [tidied], stated: false }, context)
    )
      return unclear("reserved");
    return unclear(found.wrong);
  }
  // Of a list only who is named counts, and not why a piece names nobody.
  if (found.wrong !== null && grammar !== nameGrammar) return unclear(found.wrong);
  if (!isOnlyName(answer, found) && saysSomethingElse(answer, found, context)) return unclear("reserved");
  if (found.wrong !== null) return unclear(found.wrong);
  const bare = found.words.map((word, index) => bareWord(word, index === found.words.length - 1)).join(" ");
  const name = titleCase(isCalledVale(tidied) && !/^vale /i.test(bare) ? `Vale ${bare}` : bare).replace(
    titleBefore,
    "",
  );
  if (grammar === nameGrammar && isShortOfWhole(name, tidied, context.question?.() ?? ""))
    return unclear("tooShort");
  if (plainlyIs(answer) !== null && !wordsOf(foldLetters(answer)).every((word) => isWrittenName(word)))
    return unclear("sentence");
  const wrong = whyNoName(name);
  return wrong === null ? { value: name } : unclear(wrong);
}

/** A message that is a whole name, word by word, is no command and no yes: nobody has to look for one. */
function isOnlyName(answer: string, { words }: Found): boolean {
  const said = foldLetters(answer);
  const [first = "", ...rest] = wordsOf(said);
  return (
    rest.length > 0 &&
    isWrittenName(first) &&
    said === foldLetters(words.join(" ")) &&
    rest.every((word) => /^(?:given|surname|unknown|particle|initial)$/.test(kindOf(word)))
  );
}

/** By what stands around names; where that leaves something, by what a sentence of one's own tells. */
function foundIn(tidied: string, context: Context, grammar: Grammar): Found {
  const question = context.question?.() ?? "";
  const found = findName(tidied, grammar);
  const [first = ""] = found.words.map(foldLetters);
  // «Bailan Yamileth»: what was asked is said again, and is no part of a name.
  const isName = found.wrong === null && (isWrittenName(first) || !saysAgain(first, question));
  return isName
    ? found
    : (toldName(tidied, question, grammar) ??
        nameAmong(tidied, question, grammar) ?? { ...found, wrong: found.wrong ?? "sentence" });
}

/** The one whole name of a sentence, where somebody else was asked for: «la vocal de este año es Amparo Quechol». */
function nameAmong(tidied: string, question: string, grammar: Grammar): Found | null {
  if (grammar !== nameGrammar || question === "" || asksOwnName(question)) return null;
  // «Mi vecina Rosa Díaz lo cuida»: somebody else's kin than was asked for.
  const asked = wordsOf(foldLetters(question));
  if (wordsOf(foldLetters(tidied)).some((word) => isRelation(word) && !asked.includes(word))) return null;
  const [name, second] = namesAmong(tidied, question) ?? [];
  return name === undefined || second !== undefined
    ? null
    : { words: name.split(" "), stated: true, wrong: null };
}

/** The one name that clauses tell; «asiste mi hermano, Bulmaro Cheno» is told in two. */
function toldName(tidied: string, question: string, grammar: Grammar): Found | null {
  const { leads, trails } = grammar;
  // Whoever is asked for a name and says no more of it is asked for their own.
  const isOwn = grammar === nameGrammar && (question === "" || asksOwnName(question));
  const names: Named[] = [];
  let kin = "";
  for (const clause of clausesOf(tidied)) {
    const peeled = peel(wordsIn(clause), leads, trails);
    const rest = isOwn && peeled.said.has("forOther") ? clause : peeled.written.join(" ");
    // «Hola, buen día».
    if (rest === "" && kin === "" && !isRelation(wordsOf(foldLetters(clause)).at(-1) ?? "")) continue;
    const told = readTold(kin + clause, question, isOwn) ?? readTold(rest, question, isOwn);
    const last = wordsOf(foldLetters(clause)).at(-1) ?? "";
    // «Rosa Díaz, la hija de doña Tere»: whose she is.
    if (told === null && names.some(({ words }) => words.length > 1) && isWhose(clause)) continue;
    if (told === null && kin === "" && isRelation(last)) {
      kin = `${clause} `;
      continue;
    }
    kin = "";
    if (told === null || told.isOut || told.count !== null) return null;
    if (told.words.length > 0) names.push({ words: told.words, stated: true, wrong: null, said: new Set() });
  }
  const [first, second, third] = names;
  if (!first || third || kin !== "") return null;
  // «La Esperanza» may be where they live; on a list «la Lupe» is somebody.
  if (grammar === nameGrammar && first.words.length === 1 && /^(?:el|la) \S+$/iu.test(tidied)) return null;
  return second ? betterOf(first, second) : first;
}

/** «La hija de doña Tere», said of somebody named before. */
function isWhose(clause: string): boolean {
  const words = wordsOf(foldLetters(clause));
  const at = words.findIndex((word) => isRelation(word));
  return (
    at > 0 &&
    /^del?$/.test(words[at + 1] ?? "") &&
    words.slice(0, at).every((word) => /^(?:la|el|soy|es|que)$/.test(word)) &&
    !words.includes("no")
  );
}

interface Found {
  readonly words: readonly string[];
  readonly stated: boolean;
  /** Why these are no name; null where they are one, or where nothing is left. */
  readonly wrong: Unclear | null;
}

/** The one name of a message, among what is said around it. */
function findName(tidied: string, { leads, trails }: Grammar): Found {
  const clauses = clausesOf(tidied);
  const whole = wordsIn(tidied).written;
  if (isInstitution(wordsOf(foldLetters(tidied)))) return { words: whole, stated: false, wrong: null };
  const names: Named[] = [];
  let before: ReadonlySet<NameSaid> = new Set();
  let failed: Found | null = null;
  const passed: string[] = [];
  for (const clause of clauses) {
    const peeled = peel(wordsIn(clause), leads, trails);
    const said = new Set([...before, ...peeled.said]);
    if (peeled.written.length === 0) {
      before = said;
      continue;
    }
    const stated = said.has("stated") || said.has("nickname");
    const read = nameIn(peeled, stated, said.has("relation"));
    if (read.wrong === null && !isAboutOther(said, read.words)) {
      const isSaid =
        (stated || said.has("relation")) &&
        !peeled.said.has("nickname") &&
        failed !== null &&
        names.length === 0;
      // «Vengo de parte de la maestra, me llamo Rosa Díaz»: what came before tells nothing against it.
      if (isSaid && passed.every(isAside)) failed = null;
      if (failed && names.length === 0 && isWhole(read.words) && passed.every(isChat)) failed = null;
      names.push({ ...read, said });
      before = new Set();
    } else if (names.some(({ words }) => words.length > 1) && isHarmless(clause)) before = new Set();
    else if (names.some(({ stated }) => stated) && isAside(clause)) before = new Set();
    else {
      passed.push(clause);
      failed ??= read.wrong === null ? { ...read, wrong: "sentence" } : read;
    }
  }
  const [first, second] = names;
  if (failed)
    return names.length === 0 && clauses.length === 1
      ? failed
      : { words: whole, stated: false, wrong: failed.wrong };
  if (!first)
    return {
      words: [],
      stated: false,
      wrong: before.has("relation") || before.has("forOther") ? "sentence" : null,
    };
  if (!second) return first;
  const better = names.length === 2 ? betterOf(first, second) : null;
  return better ?? { words: whole, stated: false, wrong: "sentence" };
}

/** «Es para mi hija Ana» says who comes; who answers may be somebody else, unless it is a whole name. */
const isAboutOther = (said: ReadonlySet<NameSaid>, words: readonly string[]): boolean =>
  said.has("forOther") && words.length < 2;

interface Named extends Found {
  readonly said: ReadonlySet<NameSaid>;
}

/** «Naomi, Naomi Leyva», «me dicen Pancho, es Francisco Lozoya»: the second says the first in full. */
function betterOf(first: Named, second: Named): Named | null {
  const isNickname = ({ said }: Named) => said.has("nickname");
  if (isNickname(first) !== isNickname(second)) return isNickname(first) ? second : first;
  if (second.said.has("correction")) return second;
  const [one, other] = [first, second].map(({ words }) => foldLetters(words.join(" ")));
  if (one === undefined || other === undefined) return null;
  if (other.startsWith(one) || other.endsWith(` ${one}`)) return second;
  return one.startsWith(other) ? first : null;
}

/** A given name and a surname, both known. */
function isWhole(words: readonly string[]): boolean {
  const kinds = wordsOf(foldLetters(words.join(" "))).map(kindOf);
  return (
    kinds[0] === "given" &&
    kinds.length > 1 &&
    isSurname(wordsOf(foldLetters(words.at(-1) ?? "")).at(-1) ?? "") &&
    !kinds.includes("unknown")
  );
}

function nameIn(peeled: Peeled<NameSaid>, stated: boolean, isKin: boolean): Found {
  // «La Nena Figueroa»: a surname alone is nobody's kin.
  const [only = ""] = peeled.folded;
  if (isKin && peeled.folded.length === 1 && isSurname(only) && !mayBeGivenName(only))
    return { words: peeled.written, stated, wrong: "sentence" };
  const wrong = judged(peeled.written, stated);
  if (wrong === "person") return { words: peeled.written, stated, wrong: null };
  for (let end = 1; end < peeled.written.length; end += 1) {
    const rest = `${peeled.folded.slice(end).join(" ")} `;
    if (!goingOn.test(rest)) continue;
    const isSure = stated || isWhole(peeled.written.slice(0, end));
    if (isSure && !doubts.test(rest.trim()) && judged(peeled.written.slice(0, end), stated) === "person")
      return { words: peeled.written.slice(0, end), stated, wrong: null };
    break;
  }
  return { words: peeled.written, stated, wrong: reasons[wrong] };
}

const reasons: Readonly<Record<Exclude<Person, "person">, Unclear>> = {
  sentence: "sentence",
  several: "sentence",
  place: "sentence",
  gibberish: "gibberish",
  short: "tooShort",
};
