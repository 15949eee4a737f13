import { isTellingNothing } from "./core.ts";
import { type Asked, countedBy, isCounted, sameNoun } from "./counted.ts";
import { answersVerb, isBidden, sameVerb } from "./countVerbs.ts";
import { isDoubtful } from "./doubt.ts";
import { foldLetters } from "./fold.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { relations } from "./oneself.ts";
import { pause } from "./said.ts";

// Tolerance: a number is named once, of what was asked or of nothing else, and the words around it are none that change
// it. Of several numbers the one that was asked for is said with the question's verb, or is what the others come to.

/** What denies, chooses or leaves open how many; anywhere in a message. */
const open =
  /^(?:o|u|ni|quiza\w*|depende\w*|aprox\w*|casi|cerca|minimo|maximo|entre|tant[oa]s|pico|fraccion|vari[oa]s|algun[oa]s|mitad|doble|triple|cuant[oa]s|si|dicen?|dijo|dijeron|confirm[ae]r\w*|or|between|maybe|if|pesos|varos|centavos|mensual\w*|quincena\w*|gan[aeo]\w*|pag[aeou]\w*|cuest\w*|cost\w*|cobr\w*|naci|naciste|telefono|clave|folio|codigo)$/;
/** More or less of them: of the number that was said, or of others that were not. */
const changing =
  /^(?:mas|menos|otr[oa]s?|falt\w+|sobr\w+|cancel\w+|demas|agreg\w+|sum\w+|rest\w+|quit\w+|tambien|aparte|ademas)$/;
/** What was, and is no more. */
const once =
  /^(?:eran|eramos|iban?|ibamos|tenia\w*|habia\w*|dij[eo]|dijimos|dije|puse|pusimos|decia|pedi|pense|queria\w*|vivia\w*|principio)$/;
/** What it comes to. */
const comesTo =
  /^(?:quedamos|quedaron|quedan|quedo|queda|somos|seremos|seriamos|son|seran|vamos|van|iremos|iran|total|entonces|conmigo|tengo|tenemos|hay|serian|sea|viven|vivimos|vinieron|llegaron|legaron|fueron|ahora|ahorita|ya)$/;
/** Verbs that any number is said with; who is, has or counts says how many. */
const counting =
  /^(?:son|es|somos|seran|sera|seria\w*|seremos|fueron|fue|fuimos|hay|ay|habemos|hubo|van|vamos|ir[ei]\w*|voy|venimos|vienen|vendr\w+|vinimos|vinieron|tengo|tenemos|traigo|traemos|levo|levamos|llevo|llevamos|quedamos|quedan|cont\w+|junt\w+|salen|salieron|apunt\w*|anot\w*|registr\w*|necesit\w*|ocup\w+|quier\w*|quisier\w*|alcanc\w*|calcul\w+|hic\w+|asist\w+|vivimos|confirm\w+|dos|personas|gente|adultos|total|puros|puras|lista|ayer|antier|hoy|o|sea|ser|han|hemos|acab\w+|cumpl\w+|conmigo|entonces|ya|asi|pero|y|yo)$/;
/** How old somebody is. */
const aging =
  /^(?:tengo|soy|son|es|pong\w+|pon\w*|anot\w*|edad|anos|recien|cumplid\w+|cumpli|acabo|acab\w+|ahorita|ya)$/;
const measures =
  /^(?:anos|anitos|meses|horas?|hrs|am|pm|kilos?|litros|metros|minutos|dias|semanas|pesos|mil|grados|cuadras|km|kilometros)$/;
const months =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

interface Counted {
  readonly value: number;
  readonly clause: number;
  readonly at: number;
}

/** The one number that words with their pauses name, as digits; null where it may be another. */
export function onlyCount(said: readonly string[], asked: Asked): string | null {
  const words = said.map((word) => (word === pause ? word : foldLetters(word) || word));
  if (
    words.length > Longest ||
    isDoubtful(
      withoutTotal(words)
        .filter((word) => word !== pause)
        .join(" "),
    )
  )
    return null;
  if (words.some((word, at) => isOpen(words, at) && !isOwn(word, asked))) return null;
  const clauses = clausesOf(withoutTotal(words));
  const found: Counted[] = [];
  for (const [index, clause] of clauses.entries()) {
    const own = countsIn(clause, asked, index);
    if (own === null) return null;
    found.push(...own);
  }
  const values = new Set(found.map(({ value }) => value));
  const [only] = found;
  if (only === undefined) return null;
  const chosen = values.size === 1 && found.length === 1 ? only : amongSeveral(found, clauses, asked);
  if (chosen === null || !stands(chosen, clauses, asked, found.length > 1)) return null;
  return String(chosen.value);
}

const Longest = 40;

/** «Una y media», «dos o tres», «si alcanzo»; «o sea» and «sí» leave nothing open. */
function isOpen(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (/^medi[oa]$/.test(word)) return words[at - 1] === "y";
  if (word === "o" && words[at + 1] === "sea") return false;
  return open.test(word) && !(word === "si" && isYes(words, at));
}

/** «A ver, mi mamá y yo: dos». */
const withoutTotal = (words: readonly string[]): readonly string[] => {
  const said = words[0] === "a" && words[1] === "ver" ? words.slice(2) : words;
  return said.filter(
    (word, at) => word !== "segun" || !/^(?:el|la|los|las|mi|su|nuestr[oa])$/.test(said[at + 1] ?? ""),
  );
};

const isYes = (words: readonly string[], at: number): boolean =>
  at === words.length - 1 || (at === 0 && words[1] === pause);

/** Whether a word repeats the question, or answers its verb. */
const isOwn = (word: string, { verbs, noun }: Asked): boolean =>
  [...verbs, ...(noun === null ? [] : [noun])].some(
    (verb) => verb === word || (word.length > 3 && answersVerb(word, verb)),
  );
/** The very verb of the question: «me programaron 8 y di 7». */
const isVery = (word: string, { verbs }: Asked): boolean =>
  word.length > 1 && verbs.some((verb) => sameVerb(word, verb));

/** Clauses are parted by pauses, and before «pero», «así que» and what tells why. */
function clausesOf(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const begins =
      /^(?:pero|porque|entonces|nomas_que|aunque)$/.test(word) ||
      (word === "y" && numeralAt(words, at + 1) === null && !/^(?:cinco|\d)$/.test(words[at + 1] ?? "")) ||
      (word === "y" && words[at + 1] === "conmigo") ||
      (/^(?:asi|ya|es)$/.test(word) && words[at + 1] === "que") ||
      (word === "o" && words[at + 1] === "sea");
    if (word === pause) clauses.push([]);
    else if (begins) clauses.push([word]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** The numbers of a clause that may be what was asked; null where one of them is no such number, or may be. */
function countsIn(clause: readonly string[], asked: Asked, index: number): readonly Counted[] | null {
  const found: Counted[] = [];
  for (let at = 0; at < clause.length; ) {
    const numeral = numeralAt(clause, at);
    if (numeral === null || isArticle(clause, at, asked)) {
      // «Cuatro y uno en camino», «somos 4 y un muchacho que renta».
      if (numeral !== null && /^uno$/.test(clause[at] ?? "")) return null;
      if (numeral !== null && clause[at - 1] === "y" && relations.has(clause[at + 1] ?? "")) return null;
      at += 1;
      continue;
    }
    if (!isCountAt(clause, at, numeral, asked)) return null;
    found.push({ value: numeral.value, clause: index, at });
    at += numeral.length;
  }
  return found;
}

/** «Un perrito», «una de ellas» count nothing; «una persona», «uno nada más» are one. */
function isArticle(clause: readonly string[], at: number, asked: Asked): boolean {
  if (!/^(?:un|uno|una)$/.test(clause[at] ?? "")) return false;
  const next = clause[at + 1] ?? "";
  const noun = /^sol[oa]$/.test(next) ? (clause[at + 2] ?? "") : next;
  return (
    !(noun === "" || isAskedNoun(noun, asked) || /^(?:nada|nomas|solamente|unicamente|para)$/.test(noun)) &&
    countedBy(noun) === null
  );
}

const isAskedNoun = (word: string, asked: Asked): boolean =>
  isCounted(word, asked) || (asked.noun !== null && sameNoun(word, asked.noun));

/** Whether a numeral may say how many of what was asked there are: «las 5», «el 8» and «mesa 3» do not. */
function isCountAt(clause: readonly string[], at: number, { length }: Numeral, asked: Asked): boolean {
  const before = clause[at - 1] ?? "";
  const next = clause[at + length] ?? "";
  if (/^(?:el|la|del|al|numero|num|mesa|grupo|seccion|manzana|lote|desde|hasta|como_a|sus|de)$/.test(before))
    return before === "de" && clause[at - 2] === "total";
  if (before === "las" && /^(?:a|de|desde|hasta|antes|despues|y)$/.test(clause[at - 2] ?? "")) return false;
  if (next === "y" && /^(?:medi[oa]|pico|tant[oa]s|cuarto|algo|cacho)$/.test(clause[at + length + 1] ?? ""))
    return false;
  if (months.test(before) || isOneOf(before, asked)) return false;
  if (months.test(next) || (next === "de" && months.test(clause[at + length + 1] ?? ""))) return false;
  // «Tengo 3 hijos» tells nobody how many come.
  if (
    /^(?:tengo|tiene|tenemos|tienen)$/.test(before) &&
    asked.counted !== "children" &&
    countedBy(next) === "children"
  )
    return false;
  if (isAskedNoun(next, asked)) return true;
  if (measures.test(next) || countedBy(next) !== null) return false;
  // «Tres familias» are no persons; «4 matrimoniales» may be anything.
  return (
    !/^(?!nos$|los$|antes$|despues$|veces$|las$|les$|mas$|dos$|tres$|seis$|nomas$|pues$|gracias$|entonces$|somos$|vamos$|seremos$|estamos$|jovenes$).{3,}s$/.test(
      next,
    ) || /(?:ad|id)[oa]s$/.test(next)
  );
}

/** «El boleto 5» is one of them; «faltaron 5» are five. */
const isOneOf = (word: string, asked: Asked): boolean =>
  isAskedNoun(word, asked) &&
  !word.endsWith("s") &&
  countedBy(word) !== "age" &&
  (asked.noun === null || !(word === asked.noun || answersVerb(word, asked.noun)));

/** Of several numbers: what the last of them comes to, or what is said with the question's own verb. */
function amongSeveral(
  found: readonly Counted[],
  clauses: readonly (readonly string[])[],
  asked: Asked,
): Counted | null {
  if (asked.counted === "age") return null;
  const last = found.at(-1);
  const first = found[0];
  if (last === undefined || first === undefined) return null;
  const before = found.slice(0, -1);
  const lastClause = clauses[last.clause] ?? [];
  const isLast = before.every(({ clause }) => clause < last.clause);
  const wasOnce = before.some(({ clause }) =>
    (clauses[clause] ?? []).some((word) => once.test(word) || (isBidden(word) && !isOwn(word, asked))),
  );
  if (isLast && lastClause.some((word) => comesTo.test(word))) {
    const all = before.reduce((sum, { value }) => sum + value, 0);
    const self = lastClause.includes("conmigo") ? 1 : 0;
    const less = before.slice(1).reduce((sum, { value }) => sum - value, first.value);
    if (last.value === all + self && (before.length > 1 || self > 0)) return last;
    if (before.length > 1 && less === last.value) return last;
    if (before.length === 1 && wasOnce) return last;
  }
  const asks = ({ clause }: Counted) => (clauses[clause] ?? []).some((word) => isVery(word, asked));
  const own = found.filter(asks);
  const [mine] = own;
  return own.length === 1 &&
    mine === last &&
    found.every(({ clause }, at) => at === 0 || clause !== found[at - 1]?.clause)
    ? mine
    : null;
}

/** Whether nothing else in a message takes the number back or tells it of somebody else. */
function stands(
  chosen: Counted,
  clauses: readonly (readonly string[])[],
  asked: Asked,
  among: boolean,
): boolean {
  const own = clauses[chosen.clause] ?? [];
  if (own.some((word) => /^(?:no|nunca|nadie|ningun[oa]?|tampoco|sin)$/.test(word))) return false;
  const isPart = (word: string) => changing.test(word) && !isOwn(word, asked);
  if (own.some((word, at) => isPart(word) && !(word === "mas" && own[at - 1] === "nada"))) return false;
  if (!among && own.some((word) => once.test(word)) && !own.some((word) => isOwn(word, asked))) return false;
  if (ofSomebody(own, chosen.at, asked) || (!among && withOthers(own, asked))) return false;
  if (asked.noun !== null && clauses.some((clause) => clause.some((word) => /^pur[oa]s$/.test(word))))
    return false;
  const others = clauses.filter((clause) => clause !== own);
  const isFor = others.some((clause) => /^(?:para|pa)$/.test(clause[0] ?? ""));
  const goOn = clauses
    .slice(chosen.clause + 1)
    .some((clause) => /^y (?:yo|mi|mis)$/.test(clause.slice(0, 2).join(" ")));
  if (!among && goOn && !isFor) return false;
  if (asked.counted === "age" && others.some((clause) => clause.some((word) => relations.has(word))))
    return false;
  return among || !others.some((clause) => !isReason(clause) && takesBack(clause, asked));
}

const isReason = (clause: readonly string[]): boolean =>
  /^(?:porque|es que|ya que)(?: |$)/.test(clause.slice(0, 2).join(" "));

/** «Mis dos niñas y yo» are three. */
const withOthers = (own: readonly string[], asked: Asked): boolean =>
  asked.noun === null &&
  asked.counted !== "age" &&
  !own.some((word) => comesTo.test(word)) &&
  own.some(
    (word, at) =>
      word === "yo" || word === "mis" || (relations.has(word) && /^(?:mi|su)$/.test(own[at - 1] ?? "")),
  );

/** «Se fueron algunos», «en tres no me abrieron», «y uno en camino». */
const takesBack = (clause: readonly string[], asked: Asked): boolean =>
  clause.some(
    (word, at) =>
      (changing.test(word) &&
        !isOwn(word, asked) &&
        !(word === "mas" && clause[at - 1] === "nada") &&
        !(word === "menos" && clause[at - 1] === "mas")) ||
      /^(?:fue|fueron|murio|murieron|falecio|regres\w+|salio|salieron|vend\w+|perdi\w*|rob\w+|bebe|embarazada|camino|nacer|mejor|sigu?en?|legando|luego)$/.test(
        word,
      ),
  );

/** «Mis hijas tienen 8», «el mayor tiene 12», «gano 1800»: not of what was asked. */
function ofSomebody(own: readonly string[], at: number, asked: Asked): boolean {
  const before = own.slice(0, at);
  const has = before.findIndex((word) => /^(?:tiene|tienen|cumple|cumplen|anda|va)$/.test(word));
  if (
    has >= 0 &&
    (asked.counted === "age" || asked.counted === "children" || countedBy(before[has - 1] ?? "") !== null)
  )
    return true;
  if (asked.counted === "age")
    return (
      own.some((word) => /^cumpl/.test(word)) ||
      before.some(
        (word) =>
          relations.has(word) ||
          !(aging.test(word) || /^(?:y|pues|de|mi|que|yo|a|los|nada|mas|nomas)$/.test(word)),
      )
    );
  // «Gasté 20», «me mandaron 40» to how many were given: a verb that nobody asked with.
  return before.some(
    (word, place) =>
      !counting.test(word) &&
      !isOwn(word, asked) &&
      (/^(?:sobr|falt|qued)/.test(word) || !isTellingNothing(before, place)) &&
      countedBy(word) === null &&
      !relations.has(word),
  );
}
