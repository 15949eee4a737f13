import { type Asked, fillers, opening, wordsAsked } from "./askedWords.ts";
import { isCircumstance, isElsewhere } from "./circumstance.ts";
import { fold, wordsOf } from "./fold.ts";
import { almost } from "./idioms.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord, isRelation } from "./plainWords.ts";
import { isImperfect, isOrder, isSameVerb } from "./roots.ts";

// What was asked said back is a yes, and with a «no» a no: «¿Tienes su permiso?» «tengo», «no la tengo»; «¿Te visitó?»
// «no ha venido nadie»; «¿Podemos avisarte?» «sí pueden»; «¿Guardamos tu avance?» «guárdalo». Whatever the verb is. A no
// before the verb asked decides whatever follows; a yes only where every word of it is one of the question or says nothing
// of its own, or where what it is done to is named by a pronoun: «tengo una duda» is no yes, «la tengo en la mano» is.

const negative = new Set(wordsOf("no nunca jamas tampoco nadie ningun ninguno ninguna nada sin ni"));
/** Whoever is spoken to: a verb in this person asks, orders, or speaks of us. */
const secondPerson = foldedPattern(
  "^(?:vas|eres|tienes|quieres|puedes|fuiste|iras|podras|necesitas|ocupas|sabes)$",
);
const LongestEcho = 14;
/** «En el INEA la terminé», «ayer en la noche lo vi»: where and when, before what was done to it. */
const adjunct =
  /^(?:(?:(?:ayer|antier|anoche|hoy|ya) )?(?:en|con|por|desde) (?:(?:el|la|los|las|mi|mis|un|una|est[aeo]) )?\w+ (?:pasad[oa] )?|al (?:salir|entrar|legar|final) |a la (?:entrada|salida) |cuando (?:sali|entre|legue|me toco) |(?:el|este) \w+ (?:pasado )?|la semana pasada )(?=(?:ya )?(?:me )?l[oa]s? )/;

const objects = new Set(wordsOf("lo la los las"));
/** What may stand before the verb and leaves the one who does it alone. */
const before = new Set(
  wordsOf(
    fold(
      `pues pos yo nosotros nosotras ya todavía aún también si que claro fíjese la verdad he ha han hemos había a el en aquí acá ahí ahora ahorita hoy
      así siempre casi este esta ese esa eso nada nadie ninguno ninguna ni uno una hasta apenas de plano ustedes usted híjole uy ay señorita oiga mire
      hace rato ratito ayer por eso nunca jamás tampoco no todos todas con gusto le les me nos se lo los la las puede pueden puedo podemos quiero pudo pude va van voy vamos vaya vayan vayas`,
    ),
  ),
);

const nothing = foldedPattern(
  `^(?:(?:pues|no|uy|ay|gracias a dios|bendito dios|afortunadamente|la verdad|hasta (?:ahorita|ahora|el momento|la fecha|hoy)|por el momento|por ahora|de eso|aqui) )*(?:ningun[oa]?|nadie|nadien|ni un[oa]|ni nadie|nad(?:a|ita|itita)(?: que (?:decir|comentar|agregar|preguntar|aclarar|corregir|cambiar|declarar))?|cero)(?: (?:gracias(?: a dios)?|al contrario|de nada|de eso|de momento|que yo sepa|todavia|aun|de ell[oa]s|la verdad|jaja|hasta (?:ahorita|ahora|el momento)|por (?:ahora|el momento)|afortunadamente|bendito dios|seño\\w*|señorita|tod[oa] (?:bien|claro|tranquilo)))*$`,
);
/** What lets a no stand for something else than what was asked, or only for a part of it. */
const exceptional = foldedPattern(
  "\\b(?:hasta|mas que|sino|sol[oa]s?|nada mas|nomas|problemas?|inconvenientes?|falt\\w+|de|sin|si|pero|menos|tod[oa]s|siempre|muy|tan|much[oa]s?|otr[oa]s?|dudas?|perd\\w+)\\b",
);
/** What makes only a part of what was asked of what is said, or leaves it open. */
const partial = foldedPattern(
  "\\b(?:sol[oa]s?|nomas|nada mas|solamente|unicamente|casi|medio|media|mitad|parte|sino|excepto|menos|a veces|aveces|de repente|a ratos|otr[oa]s?|algun[oa]?s?|pero|(?<!\\bla )tarde|incomplet\\w+|segun|antes|no|hasta|tampoco|nunca|ni|poco|poquito|cuando|si|despues|apenas|entre|quien sabe|a la mejor)\\b",
);
const timeWord = foldedPattern(
  "^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mañana|tarde|noche|hoy|ayer|mes|semana|año|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hora|\\d+)$",
);
const mannerAsked =
  /\b(?:a tiempo|bien|complet\w+|temprano|antes|despues|sol[oa]s?|tod[oa]s|junt[oa]s|puntual\w*|siempre)\b/;

/** Yes or no where a clause says back what was asked, folded and without courtesies; null where it says more. */
export function readEcho(clause: string, question: string): "yes" | "no" | null {
  // How long, and since when, is no matter.
  const said = clause
    .replace(/(?<=\w) (?:desde|hace|cada|todos los|gracias a dios) .*$/, "")
    .replace(/ (?:gracias a dios|sin falta)$/, "")
    .replace(adjunct, "");
  const words = wordsOf(
    said.replace(/\b(hace|hara|haria|hacen) falta\b/g, "ocupo").replace(/\bcuent[oa]s? con\b/g, "tengo"),
  );
  if (words.length === 0 || words.length > LongestEcho || almost.test(said)) return null;
  if (nothing.test(said)) return "no";
  if (/^(?:desde|siempre|toda la vida|diario|a diario|rapidito|con gusto|de preferencia) .*si$/.test(said))
    return "yes";
  const asked = wordsAsked(question);
  if (isPhraseOf(said, asked) || isMannerOf(words, asked)) return "yes";
  return readWords(words, said, asked) ?? readVerbOf(words, asked);
}

/** «Hasta el final», «por aquí»: a part of the question that says where, how far or whose, where it asks for one thing. */
const isPhraseOf = (said: string, asked: Asked): boolean =>
  /^(?:hasta|en|por|con|de|desde|al?) \w+/.test(said) &&
  !/ [oyu] /.test(asked.folded) &&
  ` ${asked.folded} `
    .replace(/ tu /g, " mi ")
    .replace(/ tus /g, " mis ")
    .includes(` ${said.replace(liked, "")} `);
/** «Completita» to “Did it come complete?”, «solo» to “Do you live alone?”. */
function isMannerOf(words: readonly string[], asked: Asked): boolean {
  const [word = ""] = words.filter((one) => !/^(?:bien|muy|si|todit[oa]|lego|vino|estaba)$/.test(one));
  const manner = numberless(small(word));
  return (
    words.at(-1) === word &&
    mannerAsked.test(word.replace(/(?:e?c)?it([oa]s?)$/, "$1")) &&
    [...asked.words].some((one) => mannerAsked.test(one) && numberless(one) === manner)
  );
}

/** «Al correo está bien». */
const liked = / (?:esta|estaria|me queda) (?:muy )?(?:bien|perfecto|excelente)$| mejor$/;

/** Where every word is one of the question or says nothing of its own. */
function readWords(words: readonly string[], said: string, asked: Asked): "yes" | "no" | null {
  if (!asked.ofAnother && /^(?:el|ela|el[oa]s) (?:si|no)$/.test(said)) return null;
  // «La imprimo yo» to “Do we print it?”.
  if ((asked.ofAnother || asked.isOurs) && words.includes("yo")) return null;
  let echoes = 0;
  let content = 0;
  let kin = 0;
  let isLight = false;
  for (const word of words) {
    // «Sí me pueden» to “Do you let us?”.
    if (asked.allows && /^puede[ns]?$/.test(word)) {
      echoes += 1;
      continue;
    }
    if (secondPerson.test(word)) return null;
    if (word === "no" || word === "si" || negative.has(word)) continue;
    if (isAskedVerb(word, words, asked)) echoes += 1;
    else if (isParticiple(word) && asked.verbs.some((verb) => isSameVerb(word, verb))) kin += 1;
    else if (light.has(word)) isLight = true;
    else if (
      isAskedWord(word, asked) &&
      (!isRelation(word) || asked.ofAnother || words.some((other) => negative.has(other)))
    )
      content += fillers.has(word) ? 0 : 1;
    else if (!fillers.has(word) && !(asked.ofAnother && /^(?:ela|el[oa]s)$/.test(word))) return null;
  }
  const refuses = words.some((word) => negative.has(word));
  const affirms = words.some((word, at) => word === "si" && (at === 0 || at === words.length - 1));
  if (words.filter((word) => word === "no").length > 1) return null;
  if (refuses) {
    // «No» begins it or stands before its verb, or ends it: «por aquí no».
    // «No lo hablo bien» does, a little.
    if (words.at(-1) === "bien" && !asked.words.has("bien")) return null;
    // «Apártelo, no» begs.
    if (words.at(-1) === "no" && isOrder(words.at(-2) ?? "")) return null;
    if (affirms || (echoes + content + kin === 0 && words.at(-1) !== "no")) return null;
    return "no";
  }
  if (words[0] === "si" && echoes > 0)
    return /^si (?:me|se|te|le|no|lo|la)? ?(?:puedo|pueden|puede|tengo|quiero)$/.test(said) ||
      words.length < 5
      ? "yes"
      : null;
  if (words.some((word) => onlySome.test(word))) return null;
  if (words.at(-1) === "si" && words.length > 1) return "yes";
  if (words.some(isImperfect) || isOtherTense(words, asked)) return null;
  if (asked.isOurs && isTold(words, asked)) return null;
  // «Terminadísima» to “Have you finished it?”.
  if (asked.isPast && kin > 0 && echoes === 0 && content === 0) return "yes";
  // «La tengo prendida» to “Is it on?”, «de mero Zongolica» to “Are you from Zongolica?”.
  return echoes > 0 || (content > 0 && (isLight || isAllOf(words, asked))) ? "yes" : null;
}

const isParticiple = (word: string): boolean => /.[ai]d[oa]s?$/.test(word);

/** «Las tengo prestadas» does not lend them. */
const isAskedVerb = (word: string, words: readonly string[], asked: Asked): boolean =>
  asked.verbs.some((verb) => isSameVerb(word, verb)) &&
  (!isParticiple(word) ||
    asked.words.has(word) ||
    words.some((other) => /^(?:he|ha|hemos|han|habia)$/.test(other)));

/** In another number or gender, or of its root: «niño» and «niños», «diabética» and «diabetes», «urgentísimo» and «urgente». */
const isSameThing = (word: string, other: string): boolean =>
  word === other ||
  (word.length > 3 &&
    other.length > 3 &&
    (numberless(word) === numberless(other) || numberless(small(word)) === numberless(other))) ||
  (word.length > SameRoot && other.length > SameRoot && word.slice(0, SameRoot) === other.slice(0, SameRoot));
const SameRoot = 6;
const small = (word: string): string => word.replace(/(?:e?c)?it([oa]s?)$/, "$1");
const numberless = (word: string): string => word.replace(/(?:[oae]s?|s)$/, "");

const isAskedWord = (word: string, asked: Asked): boolean =>
  asked.words.has(word) ||
  (word.length > 3 &&
    !fillers.has(word) &&
    !isFunctionWord(word) &&
    asked.things.some((thing) => isSameThing(word, thing)));

const onlySome = /^(?:sol[oa]s?|nomas|algun[oa]s?|mi[oa]s?|solamente)$/;

/** «Ayer hubo» to “Is there?”, «la estoy abriendo» to “Did you open it?”. */
const isOtherTense = (words: readonly string[], asked: Asked): boolean =>
  asked.isPast
    ? words.some((word) => /.[aei]ndo(?:l[oae]s?)?$/.test(word))
    : words.some(
        (word) =>
          /^(?:(?:tuv|hub|estuv|pud)[eio]\w*|fui|fuimos|vine|vinimos)$/.test(word) && !asked.words.has(word),
      );

/** «Los guardan para siempre» tells what we do, and orders nothing. */
const isTold = (words: readonly string[], asked: Asked): boolean =>
  words.some(
    (word, at) =>
      objects.has(word) &&
      asked.verbs.some((verb) => isSameVerb(words[at + 1] ?? "", verb)) &&
      !words.some((other) => /^pued/.test(other)),
  );

const light = new Set(
  wordsOf("esta estan es son tengo tenemos tiene sigue siguen queda quedo quedaron anda estoy estamos soy"),
);

/** Whether all that was asked is said back. */
const isAllOf = (words: readonly string[], asked: Asked): boolean =>
  [...asked.words].every(
    (word) => words.includes(word) || fillers.has(word) || isFunctionWord(word) || asked.verbs.includes(word),
  );

/** By the verb that was asked, with a no before it, a pronoun for what was asked, or as an order to do it. */
function readVerbOf(words: readonly string[], asked: Asked): "yes" | "no" | null {
  const at = words.findIndex(
    (word) => asked.verbs.some((verb) => isSameVerb(word, verb)) && !before.has(word),
  );
  const verb = words[at];
  if (verb === undefined || secondPerson.test(verb) || isImperfect(verb)) return null;
  const head = words.slice(0, at);
  const rest = words.slice(at + 1);
  // «La estuve esperando»: another verb is meant.
  if (/.[aei]ndo(?:l[oae]s?|me|nos)?$/.test(rest[0] ?? "")) return null;
  // «Me los tengo que llevar».
  if (rest[0] === "que" && /^ten(?:go|emos)$/.test(verb)) return null;
  const after = rest.join(" ");
  if (isParticiple(verb) && !head.some((word) => /^(?:he|ha|hemos|han|habia)$/.test(word))) return null;
  if (!head.every((word) => isLead(word, asked))) return null;
  if (head.some((word) => negative.has(word)))
    return exceptional.test(after) ||
      (/\bbien\b/.test(after) && !asked.words.has("bien")) ||
      head.includes("si") ||
      head.includes("hasta")
      ? null
      : "no";
  // «La recogió mi hija»: somebody else than was asked.
  if (asked.isPast && /o$/.test(verb) && isRelation(rest[1] ?? "") && [...asked.words].some(isThine))
    return null;
  if (asked.isOurs && (head.includes("yo") || rest.includes("yo"))) return null;
  if (isOtherTense(words, asked) || (asked.isOurs && isTold(words, asked))) return null;
  if (asked.isOurs && isElsewhere(after, asked)) return null;
  // «Tómenle a mi hija».
  if (/les?$/.test(verb) && /^al?$/.test(rest[0] ?? "")) return null;
  // «Marquen cuando gusten» to “May we call you?”.
  const orders = isOrder(verb) || (asked.isOurs && at === 0 && /(?:[^aeiou]|[gq]u)(?:en?|an?)$/.test(verb));
  const isNamed =
    head.some((word) => objects.has(word)) ||
    orders ||
    isWithThem(after, asked) ||
    isCircumstance(verb, after, asked);
  // Why it is begged for is no matter: «explíqueme que no le agarré».
  const how = orders
    ? after
        .replace(
          /(?:^| )(?:antes de que|lo antes|de una|de volada|en cuanto|cuando (?:gust|quier|pued)\w+)\b.*$/,
          "",
        )
        .replace(/(?:^| )(?:por favor|que|porque|pues|pa|para que) .*$/, "")
    : after;
  if (partial.test(`${head.join(" ")} ${how}`)) return null;
  if (rest.length > 0 && isAllNamed(rest, asked)) return "yes";
  // «Entró el lunes».
  if (asked.isPast && rest.length > 0 && isAside(rest, asked) && rest.every(isTime)) return "yes";
  return isAside(wordsOf(how), asked) && (isNamed || isOneOf.test(after)) ? "yes" : null;
}

const isThine = (word: string): boolean => /.[ai]ste$/.test(word);

/** «Pasé con ella» to “Did you go to see the social worker?”. */
const isWithThem = (after: string, asked: Asked): boolean => {
  const [, by] = /^(con|por|a|de) (?:ela|el|elas|elos)$/.exec(after) ?? [];
  return by !== undefined && new RegExp(`\\b${by}(?: l[oa]s?| el| una?|l) `).test(asked.folded);
};

const isTime = (word: string): boolean =>
  timeWord.test(word) ||
  /^(?:el|la|los|en|desde|hace|este|esta|pasad[oa]|ayer|antier|hoy|a|las|como|rato|temprano)$/.test(word);

/** «Tengo una de cuatro quemadores», «hay de las dos». */
const isOneOf =
  /^(?:un[oa]s?|dos|tres|vari[oa]s|much[oa]s|bastantes) (?:de|con|en) (?!el[oa]s|nosotr|mi|mis)/;

/** «Hablo mazateco y español»: all that was asked is named, whatever stands beside it. */
function isAllNamed(rest: readonly string[], asked: Asked): boolean {
  const things = [...asked.words].filter(
    (word) =>
      !fillers.has(word) && !isFunctionWord(word) && !asked.verbs.includes(word) && !opening.has(word),
  );
  return (
    things.length > 0 &&
    !rest.some((word) => /^(?:o|u|y\/o|que|como|para|pa|cuando|si|era|fue)$/.test(word)) &&
    things.every((thing) => rest.some((word) => isSameThing(word, thing)))
  );
}

/** «Mi mamá firma» to “Can your mother sign?”, but not to “Do you sign?”. */
const isLead = (word: string, asked: Asked): boolean =>
  before.has(word) ||
  (asked.words.has(word) && (asked.ofAnother || !isRelation(word))) ||
  (asked.ofAnother && /^(?:ela|el|el[oa]s|mi|mis|su)$/.test(word));

/** Whether what follows leaves what was asked as it is: another day, or how, would change it. */
const isAside = (rest: readonly string[], asked: Asked): boolean =>
  rest.length === 0 ||
  (!mannerAsked.test(asked.folded) &&
    (rest.every((word) => !timeWord.test(word) || asked.words.has(word)) ||
      ![...asked.words].some((word) => timeWord.test(word))));
