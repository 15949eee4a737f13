import type { Choosing } from "./choice.ts";
import { asksWhy } from "./choiceAsked.ts";
import { dependsOn } from "./condition.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { lackIn } from "./lacking.ts";
import { isWholly, toldOf } from "./ownWords.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { readPosition } from "./positions.ts";
import { hasRival, isBareThing, type Told } from "./rivals.ts";

// All of a list that a message mentions, whatever else it says: «mais y frijolito pa los tamales». What takes back, leaves
// open or asks may stand nowhere in it, and a clause that says no tells what is left out.

/** What leaves open which, or is no wish. */
const open = foldedPattern(
  `(?:^| )(?:o|u|pero|aunque|sino|casi|a veces|algun\\w*|cualquier\\w*|ningun\\w*|un[oa]s (?:cuant[oa]s|dos|tres)|varios|varias|mitad|mayoria|
odio|aburr\\w+|choca|lastim\\w+|molest\\w+|dicen|dijo|dijeron|dice|falt\\w*|sobr(?:a|an|o|aron|aba)|perd\\w+|cancel\\w+|quit\\w+|cambi\\w+|antes|iba|ibamos|tenia|teniamos|habia|cual\\w*|cuant\\w+|quien\\w*|hay|tienen|or|but|si (?:no|me|nos|le|les|se)|que (?:es|tan)|de que|ya no|dej\\w+|en vez|hasta)(?= |$)`,
);
const negation = foldedPattern(
  `(?:^| )(?:no(?! (?:mas|se (?:le |les )?(?:olvid|preocup|apur)))|ni|nunca|jamas|nadie|nada(?! mas)|tampoco|sin|menos|excepto|salvo|not|never)(?= |$)`,
);
const clauses =
  /(?:[,;!…()\n]|\.(?!\d))+|\s(?=(?:porque|porke|xq|pq|ya que|es que|para que|pa que|que (?:no|ya|aqu[ií]|me|se|es|son)|(?:est[ae] (?:mes|vez|a[nñ]o)|ahora|ahorita|hoy) no (?:hubo|hay|vino|ven[ií]a|hab[ií]a|trajeron|lleg[oó]|dieron) (?!ni|porque|que|por)\p{L}{3})\s?)/iu;
const MostWords = 40;
const amount = /(?:^| )(?:(?:es[oa]s|l[oa]s) (dos|tres|cuatro|[2-5])|(amb[oa]s))(?= |$)/;

/** The places of all that is mentioned; null where it is not sure. */
export function mentionedIn(text: string, choosing: Choosing): readonly number[] | null {
  const said = fold(text);
  if (wordsOf(said).length > MostWords || open.test(said) || dependsOn(text)) return null;
  if (isSomebodyMore(said, choosing) || isOneMoreReason(said, choosing)) return null;
  const places = new Set<number>();
  const refused = new Set<number>();
  for (const clause of text.split(clauses)) {
    const words = withoutCourtesy(wordsOf(fold(clause.replace(/\bcoma\b/giu, " y "))));
    const lack = lackIn(clause, choosing);
    if (lack?.bare) return null;
    const isRefused = negation.test(words.join(" ")) || lack !== null;
    const named = namedIn(words.join(" ").replace(amount, " "), choosing, isRefused);
    if (named === null) return null;
    for (const place of named) (isRefused ? refused : places).add(place);
  }
  const [, number = "", both] = amount.exec(said) ?? [];
  const many = both === undefined ? readPosition(number, 9) : 2;
  if (places.size === 0 || (many !== null && many !== places.size)) return null;
  return [...places].some((place) => refused.has(place))
    ? null
    : [...places].sort((one, other) => one - other);
}

/** «Ando malo y no hay camión» to why: each half is a reason. */
const isOneMoreReason = (said: string, choosing: Choosing): boolean =>
  asksWhy(choosing.question?.() ?? "") &&
  said.includes(" y ") &&
  said.split(" y ").some((half) => toldOf(wordsOf(half), choosing).every(({ kind }) => kind !== "named"));

/** «Rosa y yo», «Rosa, Martha y un primo»: somebody who is not on the list. */
function isSomebodyMore(said: string, choosing: Choosing): boolean {
  if (/(?:^| )(?:yo y|y yo|a mi y|y (?:a|para) mi$)(?= |$)/.test(said) && !/(?:^| )soy(?= )/.test(said))
    return true;
  return [...said.matchAll(/(?<= y )(?:un|una|otr[oa]|mi|mis|su) (\w+)(?: (\w+))?/g)].some(
    ([, who = "", next = ""]) =>
      isRelation(who) && toldOf([who, next], choosing).every(({ kind }) => kind !== "named"),
  );
}

/** What one clause names: each run of words is of one, or nothing is sure. */
function namedIn(clause: string, choosing: Choosing, isRefused: boolean): readonly number[] | null {
  const words = wordsOf(clause);
  const told = toldOf(words, choosing);
  const named: number[] = [];
  let run: readonly number[] = [];
  for (const places of [...told.map((one) => one.places), []]) {
    const both = run.filter((place) => places.includes(place));
    if (places.length > 0 && (run.length === 0 || both.length > 0)) {
      run = run.length === 0 ? places : both;
      continue;
    }
    // «A luz y a porfirio» where two are called so.
    if (run.length > 1 && !isRefused) return null;
    named.push(...run);
    run = places;
  }
  if (isRefused) return named;
  if (named.length === 0) return isBareThing(words) || isUnaccounted(told) ? null : [];
  if (isUnaccounted(told)) return null;
  return hasRival(told, { ...isWholly(words, choosing, named) }) ? null : named;
}

/** «… y el de la luz», «… y unos marranos», «… y de cómo cruzar la calle»: one more thing, which nothing shown is. */
function isUnaccounted(told: readonly Told[]): boolean {
  const pieces: Told[][] = [[]];
  for (const one of told) joining.test(one.word) ? pieces.push([]) : pieces.at(-1)?.push(one);
  return pieces.some((piece, at) => {
    if (piece.length === 0 || piece.some(({ kind }) => kind === "named")) return false;
    const said = piece.map(({ word }) => word).join(" ");
    // What begins a message may be who speaks, or of what; «un plátano y …» is one more.
    if (at === 0 && told[0] === piece[0] && !isOneThing(piece)) return false;
    if (/^(?:el|la|l[oa]s?) del? /.test(said) || (isOneThing(piece) && /^mis? /.test(said))) return true;
    const [first, second = "", third = ""] = piece.map(({ word }) => word);
    // «… y la señora de la tienda».
    if (/^(?:el|la|don|dona)$/.test(first ?? "") && at > 0 && isRelation(second)) return true;
    if (/^(?:del?|sobre|acerca)$/.test(first ?? "")) return piece.some(({ kind }) => kind === "unknown");
    const thing = /^(?:de|las?|los)$/.test(second) ? third : second;
    return (
      /^(?:un|una|unos|unas|algo|poquit[oa]|tantit[oa]|otr[oa]s?)$/.test(first ?? "") &&
      thing.length > 3 &&
      !isRelation(thing) &&
      !isFunctionWord(thing) &&
      !noThing.test(thing)
    );
  });
}
/** «Un plátano», «mi mamá»: nothing else is said of it. */
const isOneThing = (piece: readonly Told[]): boolean =>
  piece.length === 2 &&
  /^(?:un|una|unos|unas|mi|mis)$/.test(piece[0]?.word ?? "") &&
  (piece[1]?.word.length ?? 0) > 3;
const joining = /^(?:y|e|luego|despues|tambien|ademas|mas)$/;
const noThing = /^(?:poco|poquit\w+|tantit\w+|vez|veces|ratito|dias?|semanas?|mes|cosas?|mas)$/;

/** «Todos y cada vez más caros», «vinieron toditos»: all of them, and nothing that leaves one out. */
export function isEverything(text: string, choosing: Choosing): boolean {
  const said = fold(text);
  const [, before = "", after = ""] = everything.exec(said) ?? [];
  if (!everything.test(said) || narrowing.test(said) || dependsOn(text)) return false;
  if (/(?:^| )(?:como|entre|de|casi|contra|con|antes|ante|hay)$/.test(before.trim())) return false;
  if (wordsOf(before).length > 4 || partly.test(after)) return false;
  return toldOf(wordsOf(said), choosing).every(({ kind, word }) => kind !== "named" && !/\d/.test(word));
}
const everything =
  /^(.*?)(?:^| )(?:tod[oa]s|todit[oa]s|todit[ioa]tit[oa]s|tod[oa] (?:el )?mundo|toda la familia|la familia (?:completa|entera))(?= |$)(.*)$/;
/** «Todos los que puedan», «todas las noches», «todos modos». */
const partly =
  /^ (?:(?:l[oa]s|es[oa]s|est[oa]s|mis|sus|l[oa]s de|aquel\w+) (?!dias$|dias \S|temas|taleres|sesiones|platicas|opciones|dos|tres|cuatro|cinco)|que |estan (?!bien|bonit|padr|interes|buen|chid|perfect|super)|modos|formas|lados|maneras|partes|estan en |andan |(?:se )?fueron |trabaj\w+)/;
const narrowing = foldedPattern(
  `(?:^| )(?:no(?! mas)|ni|nunca|nadie|tampoco|sin|menos|excepto|salvo|pero|aunque|o|u|a veces|mitad|mayoria|algun\\w*|ningun\\w*|cada quien|odio|aburr\\w+|choca|molest\\w+|dicen|dijeron|cual\\w*|cuant\\w+|quien\\w*|ocupad[oa]s|lejos|enferm\\w+|mal|len[oa]s|perd\\w+|cancel\\w+|antes|ya (?:l[oa]s?|me l[oa]s?|fui|tome|vi)|igual|except|but|not)(?= |$)`,
);
