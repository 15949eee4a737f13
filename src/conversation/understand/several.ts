import { allMeant } from "./allMeant.ts";
import { allThatAre } from "./allThatAre.ts";
import { asChosen } from "./asChosen.ts";
import { asEither, asItCame } from "./asItCame.ts";
import { wordsAsked } from "./askedWords.ts";
import { bareChoice } from "./bareAnswer.ts";
import { type Choosing, isOnlyNamed, readChoice } from "./choice.ts";
import { isOthersDoing, isSharedOut, tellsOfBefore } from "./choiceSubject.ts";
import { refusalIn, withoutNoise } from "./clauses.ts";
import { countsThings } from "./countsThings.ts";
import { isDoubtful } from "./doubt.ts";
import { extremes } from "./extremes.ts";
import { familyOf } from "./familyNamed.ts";
import { firmly } from "./firmly.ts";
import { fold, foldShown, wordsOf } from "./fold.ts";
import { placesRefused } from "./freeChoice.ts";
import { inNouns } from "./inNouns.ts";
import { isOfTwoKin, withKinNamed } from "./kinOfKin.ts";
import { lackIn } from "./lacking.ts";
import { endsOf } from "./listEnds.ts";
import { mentionedIn } from "./mentioned.ts";
import { nobodyElse, ticked, withoutNamed } from "./notAmong.ts";
import { openEnd } from "./openEnds.ts";
import { outOfList } from "./outOfList.ts";
import { candidatesOf, mentioned, takesBackIn, toldOf } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isCount, readPosition } from "./positions.ts";
import { placesToldOf } from "./predicates.ts";
import { isQuestion, LongestMessage, type Reading, unclear } from "./reading.ts";
import { segmented } from "./segments.ts";
import { isVerbForm } from "./verbs.ts";
import { allOf, allOfThem, bareOf, headOf, inWholes, isOneMore, withoutFormer } from "./wholeLists.ts";

// Several of a list: «1 y 3», «todas menos la 2», «las dos primeras», «de lunes a viernes», «la de salud y la de huertos».

const except = /\s(?:a excepci[oó]n de|aparte de|menos|excepto|salvo|except|quitando|pero no|sin)\s/iu;
const joints =
  /\s*([,;\n+&/]|\s-\s|\by\b|\bi\b|\be\b|\band\b|\bcon\b|\bcoma\b|(?<!nada )\bm[aá]s\b(?!\s+(?:peque|grande|chi[cq]|temprano|tarde|noche|menor|mayor))|\btambi[eé]n\b|\bplus\b|\badem[aá]s(?: de)?\b)\s*/iu;
const none = foldedPattern(`^(?:a |en |de )*(?:ningun[oa]?|nada|nadie|none|no)(?: |$)`);

/** «Menos el lunes, los demás sí.» */
const butOne =
  /^\s*(?:(?:pues|todos?|todas?) )?(?:menos|excepto|salvo|quitando|quita|quite|quiten|qu[ií]tele|qu[ií]tale) (.{1,60}?),? (?:(?:l[oa]s|lo|todos? l[oa]s?|todas las) (?:dem[aá]s|otr[oa]s)|el resto|cualquier(?:a| d[ií]a| otr[oa])?)(?: (?:d[ií]as? )?(?:s[ií]|bien|puedo|puede|me|nos|queda|quedan|interesan?|gusta[n]?|est[aá]n?|estar[ií]an?|ser[ií]an?|quiero))*\s*$/iu;

/** «Menos Beto, todos.» */
const exceptFirst = /^\s*(?:pues\s+)?(?:menos|excepto|salvo)\s+(.{2,60}?),?\s+(tod[oa]s)\s*$/iu;
/** «Nomás no va Beto.» */
const onlyNot =
  /^\s*(?:nada m[aá]s|nom[aá]s|solo|sólo|solamente|unicamente|únicamente)\s+no\s+(?:va|viene|vino|puede|quiere|ir[aá]|hay|tengo|tenemos|fue)\s+/iu;

/** The places (from 0, in the order shown) of all that was chosen. Unclear as soon as one part of it is. */
export function readChoices(written: string, asked: Choosing): Reading<readonly number[]> {
  const read = readPut(written, asked);
  if ("unclear" in read && read.unclear === "tooLong") return read;
  const own = allMeant(written, asked, "value" in read);
  if (own !== null) return { value: own };
  if ("value" in read) return read;
  const settled = asItCame(written, asked) ?? asEither(written, asked);
  return settled === null ? read : readPut(settled, asked);
}

/** What was chosen by what is shown, part by part. */
function readPut(written: string, asked: Choosing): Reading<readonly number[]> {
  if (written.length > LongestMessage) return unclear("tooLong");
  const question = asked.question?.() ?? "";
  const bare = withKinNamed(bareChoice(ticked(written, question), asked.choices));
  // «No es que no me interese, es que …»
  if (/\bno es (?:que|porque)\b/.test(fold(bare))) return unclear("unsure");
  const nothingOf = isQuestion(bare) ? null : outOfList(bare.replace(nobodyElse, ""), asked);
  if (nothingOf !== null) return { value: [nothingOf] };
  if (isOfTwoKin(bare, asked.choices.flat().map(foldShown))) return unclear("unsure");
  if (isSharedOut(bare, question, asked)) return unclear("several");
  const says = withoutNamed(bare, question, asked);
  if (says === null) return unclear("unsure");
  const read = readSaid(says, question, asked);
  const [only] = "value" in read && read.value.length === 1 ? read.value : [];
  return only !== undefined && isOnlyNamed(says, only, asked) ? unclear("unsure") : read;
}

function readSaid(says: string, question: string, asked: Choosing): Reading<readonly number[]> {
  if (isOthersDoing(says, question, asked) || tellsOfBefore(says, question)) return unclear("unsure");
  if (countsThings(fold(says), asked)) return unclear("notFound");
  const said = asChosen(inNouns(says, asked.choices), asked);
  if (said === null) return unclear("unsure");
  const verbs = asked.question === undefined ? [] : wordsAsked(asked.question()).verbs;
  const choosing: Choosing = { ...asked, verbs };
  const text = inWholes(firmly(withoutFormer(said)))
    .replace(/(?<=\d)\s*y\s*(?=\d)/giu, " y ")
    .replace(exceptFirst, "$2 menos $1")
    .replace(onlyNot, "todos menos ")
    .replace(dashed, "$1 a ")
    .replace(othersNot, "")
    .replace(/,?\s+pero\s+(?=tambi[eé]n\s)/iu, " y ");
  if (isQuestion(text)) return unclear("question");
  if (isDoubtful(text) || unsure.test(fold(text))) return unclear("unsure");
  // «1-3» may be two or three.
  if (/^[^\p{L}\p{N}]*\d{1,2}\s*-\s*\d{1,2}[^\p{L}\p{N}]*$/u.test(text)) return unclear("several");
  const [first = "", ...later] = withoutNoise(text.replace(corrected, "\u0000")).split("\u0000");
  const put = later.filter((part) => /[\p{L}\p{N}]/u.test(part)).at(-1);
  const before = sureOf(readChosen(first, choosing), first, choosing);
  if (put === undefined) return before;
  const after = sureOf(readChosen(put, choosing), put, choosing);
  // Who puts right one of several may mean that one or all of them.
  const isAll = /^\s*(?:nada m[aá]s|nom[aá]s|solo|s[oó]lo|solamente|[uú]nicamente)\s/iu.test(put);
  if ("value" in before && "value" in after && before.value.length !== after.value.length && !isAll)
    return unclear("unsure");
  return after;
}

/** «Lun-vie.» */
const dashed =
  /(?<!\p{L})((?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\p{L}{0,6})\s*[-–—]\s*(?=(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\p{L}{0,6}(?!\p{L}))/giu;

/** «Puedo lunes, el martes me toca limpieza»: what is only told of is none of what is chosen. */
function sureOf(read: Reading<readonly number[]>, text: string, choosing: Choosing) {
  if (!("value" in read)) return read;
  const told = placesToldOf(text, choosing);
  return read.value.some((place) => told.includes(place)) ? unclear("unsure") : read;
}

/** «…, a las demás todavía no les toca» says of nobody that was named. */
const othersNot =
  /[,;.]\s*(?:pero\s+)?(?:a\s+)?(?:l[oa]s|tod[oa]s l[oa]s)\s+(?:dem[aá]s|otr[oa]s)\s+(?:todav[ií]a\s+|a[uú]n\s+|ya\s+)?no(?!\s+(?:lo\s+)?s[eé](?!\p{L}))(?:\s+[\p{L}]+){0,4}\s*$/iu;

/** «Entre lunes y miércoles», «tenía vacas». */
const unsure = /(?:^| )(?:entre (?!semana)|tenia(?:mos)? |habia )/;

/** «La 1 y la 4, perdón, la 1 y la 5.» */
const corrected =
  /(?<=[\p{L}\p{N}]\s*)(?:[,;.…]+\s*(?:no,|no no\b|mejor\b)|[\s,;.…]+(?:digo(?! yo| que)|perd[oó]n,?|mejor dicho|m[aá]s bien|corrijo))(?=\s)/giu;

function readChosen(text: string, choosing: Choosing): Reading<readonly number[]> {
  const [, but] = butOne.exec(text) ?? [];
  const [first = "", ...rest] = but === undefined ? text.split(except) : ["todas", but];
  if (rest.length > 1) return unclear("several");
  if (rest.length === 0) return readTolerant(text, choosing);
  const all = allOfThem(choosing);
  const chosen = any.test(fold(first)) ? inOrder(all) : readPart(first, choosing);
  // «Salud menos la 2» says nothing that could be held to.
  if (!("value" in chosen)) return chosen;
  // «Todas menos 2» may be how many.
  if (chosen.value.length !== all.length || isCount(fold(rest[0] ?? ""))) return unclear("unsure");
  const left = readPart(exceptedIn(rest[0] ?? "", choosing), choosing);
  return "value" in left ? without(chosen.value, left.value) : left;
}

/** «Cualquier día menos el martes.» */
const any = foldedPattern(
  `^(?:(?:pues|a|en|de|me queda|puedo|me da igual) )*(?:diario|tod[oa]s l[oa]s dias|cualquiera?)(?: (?:dia|hora|otr[oa]|sesion|taller|tema|de l[oa]s))?(?: (?:me queda|puedo|esta bien|si))*$`,
);

/** What «menos …» leaves out, without why. */
function exceptedIn(said: string, choosing: Choosing): string {
  const [head = "", ...tail] = said.replace(/\s+(?:no|que|porque|ya)\b.*$/iu, "").split(/[,;.]\s*/u);
  return tail.some((part) => mentioned(part, choosing).length > 0) ? said : head;
}

/** Word for word; and where that fails, whatever is mentioned for sure. */
function readTolerant(text: string, choosing: Choosing): Reading<readonly number[]> {
  const read = readClauses(text, choosing);
  if ("value" in read) return read;
  const mentioned = mentionedIn(text, choosing);
  return mentioned === null ? read : { value: mentioned };
}

function without(places: readonly number[], others: readonly number[]): Reading<readonly number[]> {
  const kept = places.filter((place) => !others.includes(place));
  return kept.length === 0 ? unclear("unsure") : { value: kept };
}

/** «Uno y dos; la de conservas no»: what is refused apart is none of what is chosen, unless all are. */
function readClauses(text: string, choosing: Choosing): Reading<readonly number[]> {
  const clauses = text
    .split(/(?:[,;!…\n]|\.(?!\d)|\bpero\b|\s(?=(?:porque|xq|pq|ya que|que|q|k|ke) (?:no|ya|ni|me)\s))+/iu)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const denied = (clause: string) => refusalIn(clause) ?? lackIn(clause, choosing);
  const refusals = clauses.flatMap((clause) => denied(clause) ?? []);
  if (refusals.length === 0) return readPart(text, choosing);
  if (refusals.some(({ bare }) => bare)) return unclear("unsure");
  const refused = refusals.flatMap(({ what }) =>
    what.split(/ (?:ni|y) /).flatMap((one) => placesRefused(one, choosing)),
  );
  const said = clauses.filter((clause) => denied(clause) === null).join(", ");
  if (refused.length > 0 && others.test(fold(said))) return without(allOfThem(choosing), refused);
  const chosen = readPart(said, choosing);
  if (!("value" in chosen)) return chosen;
  if (!chosen.value.some((place) => refused.includes(place))) return chosen;
  return chosen.value.length === allOfThem(choosing).length
    ? without(chosen.value, refused)
    : unclear("unsure");
}

/** «…, las demás sí.» */
const others = foldedPattern(
  `^(?:y |pero )?(?:l[oa]s|lo|tod[oa]s l[oa]s|todo lo|a l[oa]s|en l[oa]s) (?:demas|otr[oa]s)(?: (?:dias|sesiones|talleres))?(?: (?:si|sip|esta bien|bien|puedo|todas|todos|me interesan|l[oa]s?|traje|traigo|tengo|tenemos|hay|quiero|entregue|leve|van|vamos|completo))*$`,
);

const inOrder = (places: Iterable<number>): Reading<readonly number[]> => ({
  value: [...new Set(places)].sort((one, other) => one - other),
});

function readPart(text: string, choosing: Choosing): Reading<readonly number[]> {
  const count = choosing.choices.length;
  const said = bareOf(text);
  if (none.test(said)) return unclear("notFound");
  const whole = allOf(text, said, choosing);
  if (whole !== null) return inOrder(whole);
  const open = openEnd(fold(text), choosing);
  if (open !== null) return open.length === 0 ? unclear("unsure") : inOrder(open);
  const span = endsOf(said, choosing) ?? endsOf(bareOf(headOf(text)), choosing);
  if (span !== null) return inOrder(span);
  const family = familyOf(text, choosing);
  if (family !== null) return inOrder(family);
  const digits = digitsOf(said, count);
  if (digits !== null) return digits;
  const places = new Set<number>();
  let joint = "";
  for (const [at, piece] of text.split(joints).entries()) {
    if (at % 2 === 1) joint = piece;
    if (at % 2 === 1 || !/[\p{L}\p{N}]/u.test(piece)) continue;
    const read = piecesOf(piece, choosing);
    if ("value" in read) for (const one of read.value) places.add(one);
    // After a choice it may be said whose or why: «…, son para mi papá», «…, mis hijos»; «y mi niña» is one more.
    else if (
      read.unclear === "several" ||
      places.size === 0 ||
      !(isAside(piece, joint) || (isByTheWay(piece, choosing) && !isOneMore(piece, joint)))
    )
      return read;
  }
  return places.size === 0 ? unclear("empty") : inOrder(places);
}

const aside = foldedPattern(
  `^(?:(?:son|es|para|mis|mi|porque|que|ya|nuestr[oa]s|l[oa]s que|las que) ?|gracias|por favor|porfa)`,
);
const isAside = (piece: string, joint: string): boolean =>
  aside.test(fold(piece)) && (!/\p{L}/u.test(joint) || !/^(?:para|mis?|nuestr[oa]s) /.test(fold(piece)));

/** «…, también pasa el camión»: a sentence of its own that names nothing that is shown. */
function isByTheWay(piece: string, choosing: Choosing): boolean {
  const words = wordsOf(fold(piece));
  return (
    words.length > 1 &&
    // «… y de cómo cruzar la calle», «… y algo de dinero»: one more.
    !/^(?:del?|sobre|algo|un[oa]s?|otr[oa]s?|poquit[oa]) /.test(words.join(" ")) &&
    words.some((word) => isVerbForm(word)) &&
    !takesBackIn(words.join(" ")) &&
    toldOf(words, choosing).every(({ word, kind }) => kind !== "named" && !isCount(word))
  );
}

/** «1 3 5», «2 3 y 4», «dos tres y cinco»: numbers and nothing else. */
function digitsOf(said: string, count: number): Reading<readonly number[]> | null {
  const words = wordsOf(said).filter((word) => !/^(?:y|e|la|el|las|los|and|coma)$/.test(word));
  if (words.length < 2) return null;
  const places = words.map((word) =>
    /^(?:un|una|uno|\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|ultim[oa])$/.test(
      word,
    )
      ? readPosition(word, count)
      : undefined,
  );
  if (places.includes(undefined)) return null;
  const known = places.flatMap((place) => (place === null || place === undefined ? [] : [place - 1]));
  return known.length === places.length ? inOrder(known) : unclear("notFound");
}

/** One piece is one choice; or names several, one after the other: «lun mie vie», «teresa martin». */
function piecesOf(piece: string, choosing: Choosing): Reading<readonly number[]> {
  const said = bareOf(piece);
  // «Las de salud» are more than one.
  if (/^l[oa]s (?:de|del|que) /.test(said) && (candidatesOf(said.slice(3), choosing)?.length ?? 2) < 2)
    return unclear("notFound");
  const many = endsOf(said, choosing) ?? extremes(piece, choosing.choices) ?? allThatAre(said, choosing);
  if (many !== null) return inOrder(many);
  const read = readChoice(numbered(piece, said), choosing);
  if ("value" in read) return { value: [read.value] };
  const again = readChoice(piece, choosing);
  if ("value" in again) return { value: [again.value] };
  const [, counted] = /^(?:\d+|un|una|dos|tres|cuatro|cinco) ([a-z]{4}.*)$/.exec(said) ?? [];
  const thing = counted === undefined ? null : readChoice(counted, choosing);
  if (thing !== null && "value" in thing) return { value: [thing.value] };
  const each = segmented(said, choosing);
  return each === null ? read : inOrder(each);
}

/** «Son 3» is not «3»: what stands before a number alone says what it counts. */
const numbered = (piece: string, said: string): string => (isCount(said) ? piece : said);
