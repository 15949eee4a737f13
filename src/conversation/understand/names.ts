import { ofAbsent } from "./absentees.ts";
import { ofBare } from "./bareAnswer.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { isGivenName, isWrittenName, mayBeGivenName } from "./givenNames.ts";
import { outBy } from "./listAsides.ts";
import { hasSelfUnnamed, isEverybody, isUnnamed, miscountIn, whyOpen } from "./listDoubts.ts";
import { explained, withoutLoneSurnames } from "./listExplained.ts";
import { rank } from "./listGrammar.ts";
import { areManyFirst } from "./listMarks.ts";
import {
  around,
  grammar,
  isBareName,
  isPerson,
  isStrange,
  LongestPiece,
  nameIn,
  particles,
} from "./listPerson.ts";
import { bare, countIn, lead, piecesOf } from "./listPieces.ts";
import { greetsByName, isOnlyToCome, withNamesApart } from "./listSaid.ts";
import { withoutListTurns } from "./listTurns.ts";
import { calledIn } from "./namedTold.ts";
import { namesAmong, opensList } from "./namesAmong.ts";
import { peel } from "./peeling.ts";
import { plainlyIs } from "./plainlyOther.ts";
import { isRelation } from "./plainWords.ts";
import { type Context, isQuestion, type Reader, unclear } from "./reading.ts";
import { isSurname } from "./surnames.ts";
import { corrected, isRefusal, type Noted, takesBack, without } from "./takingBack.ts";
import { titleCase } from "./titleCase.ts";
import { readTold } from "./told.ts";
import { kindOf } from "./wordKinds.ts";
import { wordsIn } from "./writtenName.ts";

/** As long as platforms let a message be, UTF-16 units: a whole room is noted at once, from a list on paper. */
export const LongestNames = 4_096;
/** The names of a list as people write it, and the pieces that are none. */
export interface SplitNames {
  readonly names: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Several people in one message: «+ Juan Pérez, Rosa Díaz», one a line, numbered, «Juan Pérez y Rosa Díaz». «Ortega y
 * Gasset» may be one or two: it is left unread, for its writer to part, and so is who has no name («su hija»).
 */
export function splitNames(text: string, context: Context = {}): SplitNames {
  let noted: readonly Noted[] = [];
  // What is too long to be a message is nobody's list.
  const groups = groupsOf(text.slice(0, LongestNames), context);
  const isOnRoll = isRoll(groups);
  let isExplained = true;
  let turn: Turn = {};
  for (const [at, group] of groups.entries()) {
    for (const piece of group) {
      if (isOnRoll && !isSilent(piece)) {
        noted = [...noted, { text: piece, isName: true }];
        continue;
      }
      const next =
        (group.length > 1 && isUnnamed(piece)) || isEverybody(piece)
          ? null
          : withPiece(piece, noted, turn, context, group.length > 1);
      turn = next?.turn ?? {};
      if (next !== null) {
        noted = next.noted;
        continue;
      }
      if (isSaidElsewhere(piece, at, groups, { noted, isExplained, context })) continue;
      noted = [...noted, { text: piece, isName: false, isAlone: group.length === 1 }];
    }
    isExplained = group.length === 1 && (at === 0 || isExplained) && around(group[0] ?? "") !== null;
    if (at > 0 && !isExplained) isExplained = around(groups[at - 1]?.[0] ?? "") === "somebody";
  }
  if (hasSelfUnnamed(text, context.question?.() ?? "")) noted = [...noted, { text: "yo", isName: false }];
  // «No» that was left alone takes back nobody knows whom.
  if (turn.refused !== undefined) noted = [...noted, { text: turn.refused, isName: false }];
  noted = withoutLoneSurnames(explained(noted));
  const names = namesOf(noted);
  return {
    names: names.map((name) => namesakeIn(name, names, text)),
    unread: noted.filter(({ isName }) => !isName).map(({ text: piece }) => piece),
  };
}

const namesOf = (noted: readonly Noted[]): readonly string[] =>
  noted.filter(({ isName }) => isName).map(({ text }) => text);

/** What the piece before leaves open: a «no», somebody left out, somebody corrected who may be said in full. */
interface Turn {
  readonly refused?: string;
  readonly isOut?: boolean;
  readonly fixed?: string;
}

interface Taken {
  readonly noted: readonly Noted[];
  readonly turn: Turn;
}

/** What is noted after one more piece; null where it names nobody and says something. */
function withPiece(
  piece: string,
  noted: readonly Noted[],
  turn: Turn,
  context: Context,
  isJoined: boolean,
): Taken | null {
  if (isRefusal(piece) && noted.length > 0) return { noted, turn: { refused: piece } };
  const by = takesBack(piece) ?? (turn.refused === undefined ? null : "no");
  const own = by?.endsWith("mejor") ? piece.replace(/^(?:no,? )?mejor /iu, "") : piece;
  const called = calledIn(own);
  const name = nameIn(called ?? own, context) ?? (called === null ? null : nameIn(own, context));
  if (name !== null && startsAnew(piece, by, name, noted))
    return { noted: [{ text: name, isName: true }], turn: {} };
  if (name !== null && by !== null && !(by.endsWith("mejor") && turn.isOut)) {
    const after = corrected(noted, by, name, piece);
    return { noted: after, turn: after.at(-1)?.isName ? { fixed: name } : {} };
  }
  if (name !== null) {
    const isInFull = turn.fixed !== undefined && name.startsWith(turn.fixed);
    return { noted: [...(isInFull ? noted.slice(0, -1) : noted), { text: name, isName: true }], turn: {} };
  }
  // «Todos de apellido Canul».
  if (/apellid/iu.test(piece)) return null;
  const told = readTold(piece, context.question?.() ?? "");
  // «Rosa y Luis ya no viven aquí»: all who were joined, or the last.
  if (told?.isOut && isJoined && /(?:^| )no (?:\S+ )?\S+n(?= |$)/u.test(foldLetters(piece))) return null;
  if (told?.isOut) return { noted: without(noted, told.words), turn: { isOut: true } };
  if (turn.refused !== undefined) return null;
  if (around(piece) === "nothing") return { noted, turn };
  const isNobody = told !== null && (told.count === null || told.count === namesOf(noted).length);
  if (isNobody && told.words.length === 0) return { noted, turn };
  const out = outBy(piece, context.question?.() ?? "", namesOf(noted));
  if (out?.length === 0) return { noted, turn };
  if (out) return { noted: without(noted, out), turn: { isOut: true } };
  // A sentence alone may be about whoever it names; after names it goes on with them.
  const question = context.question?.() ?? "";
  const among =
    namesOf(noted).length === 0 && !opensList(piece, question) ? null : namesAmong(piece, question);
  if (!among?.every(isPerson)) return null;
  return { noted: [...noted, ...among.map((text) => ({ text: titleCase(text), isName: true }))], turn: {} };
}

/** «Rosa Díaz y Ana Ruiz, bueno, nada más Rosa Díaz»: who is said again after a turn begins the list anew. */
const startsAnew = (piece: string, by: string | null, name: string, noted: readonly Noted[]): boolean =>
  noted.length > 1 &&
  (by !== null || anew.test(foldLetters(piece))) &&
  noted.some(
    ({ text, isName }, at) => isName && foldLetters(text) === foldLetters(name) && at < noted.length - 1,
  );
const anew =
  /^(?:(?:y|pero|bueno|ah|ay|no|perdon|pues|entonces|asi que|al final|va|van|vamos|vino|vinieron|serian?|son) )*(?:entonces|corijo|corecion|solo|nomas|nada mas|solamente|unicamente|quedar\w+|qued[oa]n?|quedamos|quedaron|al final|o sea)(?= )/;

interface Around {
  readonly noted: readonly Noted[];
  readonly isExplained: boolean;
  readonly context: Context;
}

/** Whether a piece tells of people without their names, and these stand before it or after. */
function isSaidElsewhere(
  piece: string,
  at: number,
  groups: readonly (readonly string[])[],
  { noted, isExplained, context }: Around,
): boolean {
  if (around(piece) !== "somebody") return false;
  const isAlone = groups[at]?.length === 1;
  const next = groups[at + 1];
  const names = namesOf(noted).length;
  // «Mi mamá, Rosa Díaz», «yo, Ana Ruiz»: who that is comes next.
  if (isExplained && isAlone && next?.length === 1 && isBareName(next[0] ?? "", context)) return true;
  // «Eder y Yuridia, mis hijos», «Ana, Luis, mis dos nietos»: who they are was said before.
  const joinedBefore = isAlone && names > 1 && groups[at - 1]?.length === names;
  return countIn(piece) === names || (joinedBefore && /\bmis \S+s$/iu.test(piece));
}

/** «Yael Paredes (hijo)» says whose son he is, unless somebody of the list has the same name. */
function namesakeIn(name: string, names: readonly string[], text: string): string {
  const [, own = "", which = ""] = /^(.+) (hijo|hija|padre|madre)$/.exec(name) ?? [];
  const isAside = which !== "" && text.toLowerCase().includes(`(${which})`);
  return isAside && !names.some((other) => other !== name && other.startsWith(own)) ? own : name;
}

const isSilent = (piece: string): boolean =>
  around(piece) === "nothing" || readTold(piece, "")?.words.length === 0;

/** «Azul, Mar y Sol»: words that are names too are so where nothing but such stands on a list. */
function isRoll(groups: readonly (readonly string[])[]): boolean {
  const pieces = groups.flat();
  const isName = (piece: string) =>
    /^\p{Lu}\p{Ll}{1,19}$/u.test(piece) && kindOf(foldLetters(piece)) === "given";
  return pieces.filter(isName).length > 1 && pieces.every((piece) => isName(piece) || isSilent(piece));
}

/** The pieces of a list, those that «y» joins together. */
const groupsOf = (text: string, context: Context): (readonly string[])[] =>
  piecesOf(text, context.question?.() ?? "")
    .map((piece) =>
      parted(piece, context)
        .map((part) => bare(part).replace(lead, ""))
        .filter((part) => part !== "" && (!isCourtesy(part) || isRefusal(part))),
    )
    .filter((group) => group.length > 0);

const isCourtesy = (piece: string): boolean => {
  const words = wordsOf(fold(piece));
  return words.length > 0 && withoutCourtesy(words).length === 0;
};

/** «Juan Pérez y Rosa Díaz» is two, and so are «Juan y Rosa» and «Rosa Díaz y Lupita». */
function parted(piece: string, context: Context): string[] {
  const sides = piece.split(/ (?:[yYeE]|i|[aA]nd) (?:a )?/u).map((side) => side.trim().replace(lead, ""));
  const isList = sides.every((side, index) => index === 0 || canFollow(sides[index - 1] ?? "", side));
  if (sides.length > 1 && isList) return sides.flatMap((side) => joined(side, context));
  return joined(piece, context);
}

/** «Olga Leal con Simón Leal» is two where both are somebody's name; «la de rojo con 3 niños» is nobody's. */
function joined(piece: string, context: Context): string[] {
  if (piece.length > LongestPiece) return [piece];
  const sides = piece.split(
    / (?:junto con|en compa[ñn][ií]a de|acompa[ñn]ad[oa] (?:de|por)|as[ií] como|adem[aá]s de|tambi[eé]n|con|m[aá]s|plus|with) (?:a )?/iu,
  );
  const isList = sides.length > 1 && sides.every((side) => nameIn(side, context) !== null);
  return isList ? sides : [piece];
}

/** Whether what stands after «y» is somebody else, and no second surname. */
function canFollow(before: string, side: string): boolean {
  const words = wordsOf(foldLetters(side));
  const [first = ""] = words;
  if (ranked.test(words.join(" "))) return true;
  // «… y el Güero Medina», «… y de suplente a Rusel Nah»; «… y de la Cruz» is a surname.
  const told = particles.has(first) ? readTold(side, "") : null;
  if (told !== null && told.words.length > 0 && told.words.length < words.length) return true;
  if (words.length === 0 || before === "" || (particles.has(first) && !isRelation(words[1] ?? "")))
    return false;
  if (words.length > 1 || isGivenName(first) || (mayBeGivenName(first) && !isSurname(first))) return true;
  const alone = wordsIn(before.slice(before.lastIndexOf(":") + 1));
  return peel(alone, grammar.leads, grammar.trails).folded.length === 1;
}

/** «… y la chiquita Rosa», «… y Rosa la chiquita». */
const ranked = new RegExp(`^(?:el|la) ${rank} [a-z]|^[a-z]+ (?:el|la) ${rank}$`);
/**
 * As `splitNames`, joined by line breaks; what was not read comes along as `unread`, so that nobody is lost without a
 * word and nobody writes forty names again for one. Where most of it is no name, it is no list.
 */
export const readNames: Reader = (text, context) =>
  greetsByName(text) ? unclear("unsure") : readBareNames(text, context);
const readBareNames: Reader = ofBare(
  (written, context) => {
    if (written.length > LongestNames) return unclear("tooLong");
    if (isQuestion(written)) return unclear("question");
    const asked = context.question?.() ?? "";
    const text = ofAbsent(withNamesApart(withoutListTurns(written, asked)), asked);
    if (text === null || isOnlyToCome(written, asked)) return unclear("unsure");
    if (
      plainlyIs(text) !== null &&
      !wordsOf(foldLetters(text)).every((word) => word === "y" || isWrittenName(word))
    )
      return unclear("digits");
    const open = whyOpen(text, asked);
    if (open !== null) return unclear(open);
    const { names, unread } = splitNames(text, context);
    // «Somos bastantes»: one strange word is no list.
    const [only = ""] = names;
    if (names.length === 1 && areManyFirst(only, text, asked)) return unclear("several");
    if (names.length === 1 && isStrange(only) && wordsIn(text).folded.length > 1) return unclear("sentence");
    if (names.length === 0) return unclear(unread.length === 0 ? "empty" : "sentence");
    if (unread.length > names.length) return unclear("several");
    const miscount = miscountIn(text, names.length, asked);
    const left = miscount === null ? unread : [...unread, miscount];
    const value = [...new Set(names)].join("\n");
    return left.length === 0 ? { value } : { value, values: { unread: left.join("\n") } };
  },
  { isName: true },
);
