import type { Asked } from "./counted.ts";
import { countedBy } from "./counted.ts";
import { answersVerb } from "./countVerbs.ts";
import { foldLetters } from "./fold.ts";
import { type Numeral, numeralAt } from "./numerals.ts";
import { relations } from "./oneself.ts";
import { pause } from "./said.ts";

// How a number stands among others in an answer: as the age somebody has and not the one to come, as those who came of
// those who were expected, as the total of what is told apart. Words of plain letters with their pauses go in, and come
// out without what was not asked for.

const digits = "(?:\\d+|[a-z]+(?: y [a-z]+)?)";

/** What the answer says of the number that was asked for; null where it contradicts itself or tells another one. */
export const framed = (said: string, asked: Asked): string | null =>
  asked.counted === "age" ? ageIn(said, asked) : countIn(said, asked);

interface Placed extends Numeral {
  readonly at: number;
}

/** The numbers of words, «un» and «una» only where they are told apart («uno para mí y otro para ella»). */
function numeralsOf(words: readonly string[], others = false): Placed[] {
  const found: Placed[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const numeral = others && /^otr[oa]$/.test(word) ? { value: 1, length: 1 } : numeralAt(words, at);
    if (numeral && (others || !/^una?$/.test(word))) found.push({ ...numeral, at });
    at += numeral?.length ?? 1;
  }
  return found;
}

const howMany = (text: string): number => numeralsOf(wordsIn(text)).length;
const wordsIn = (text: string): string[] => text.split(" ").filter((word) => word !== "");

// Ages.

/** «Ya casi los 40», «cumplo 10 en mayo», «voy pa 63»: not yet. */
const coming = new RegExp(
  `(?:^| )(?:(?:${pause}|pero|y|nada mas que) )*(?:(?:ya|ahorita|apenas|en [a-z]+|el [a-z]+(?: que viene)?|pronto|mero|luego) )*(?:(?:casi|mero)(?: (?:casi|mero|cumpl\\w+|llega a|tiene|tengo))?|(?:voy|va|anda|ando|andamos)(?: ya)? (?:a cumplir|a llegar a|a tener|para|pa|por|en|rumbo a)|cumpl(?:o|e|ire|ira)|a punto de cumplir|por cumplir|entrad[oa] (?:a|en)|entrando a) (?:los |las |sus )?${digits}(?: anos| anitos)?(?: (?:en [a-z]+|el [a-z]+(?: [a-z]+)?|este [a-z]+|el proximo [a-z]+|[a-z]+ que viene|(?!tengo|tiene)[a-z]+$))*`,
  "g",
);
const reached =
  /(?:^| )(?:(?:ya|apenas|recien|hoy|ayer|acab[oae]\w* de) )+(?:los )?cumpl(?:i|io|ir|o|e|iste)(?: (?:l[oa]s ))?(?= )|(?:^| )cumpli(?:o)?(?= )/g;
const lately =
  / (?:,? ?(?:apenas|hace|el|este|en|ayer|hoy|la)) ?(?:el |la |este |esta )?(?:mes|ano|semana|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo)?(?: (?:pasad[oa]|que paso))?$/;

/** «Anda en sus 80», «llegó a los 90», «pasa de los 70». */
const aroundAge = new RegExp(
  `\\b(?:en|a|de|arriba de|pasad[oa]s?) (?:l[oa]s|sus) ${digits}(?: anos| y tantos)?(?: |$)`,
);

function ageIn(said: string, { verbs }: Asked): string | null {
  const told = said.replace(reached, " tengo").trim();
  const now = told.replace(coming, ` ${pause} `).replace(/ {2,}/g, " ").trim();
  if (aroundAge.test(now)) return null;
  // Only the age to come: what somebody is now would have to be reckoned.
  if (howMany(now) === 0 && howMany(told) > 0 && !verbs.some((verb) => verb.startsWith("cumpl"))) return null;
  return (howMany(now) > 0 ? now : told).replace(lately, "");
}

// How many.

const agesOf = new RegExp(
  ` (?:como )?de ${digits}(?: ?(?:,|y|a) ?${digits})* (?:anos|anitos|meses)(?= |$)`,
  "g",
);
/** «Tengo dos, el mayor de 8». */
const ageOfOne = new RegExp(
  `(?<=\\S )(?:${pause} )?(?:y )?(?:el|la|uno|una|otro|otra)(?: mas)? (?:mayor|menor|grande|grandecit[oa]|chic[oa]|chiquit[oa]|pequen[oa]|de) (?:(?:ya )?tiene |cumple |de )?${digits}(?: anos)?(?= |$)`,
  "g",
);
/** «Un grupo de 12» is twelve. */
const group = new RegExp(`(?<=^| )(?:un )?(?:grupo|total|equipo|bonche) (?:como )?de (?=${digits}(?: |$))`);
/** What sums up whatever was said before: «mi esposo, mis dos hijos y yo somos 4». */
const summing =
  /^(?!.*\b(?:no|o|u|ni)\b).*\b(?:somos|seriamos|seremos|vamos|iriamos|iremos|venimos|vivimos|asistimos|asistiremos|en total|total|vamos a ser|son en total) (?:son |somos |de )?(\d+|[a-z]+(?: y [a-z]+)?)(?: (?:personas|en total|nada mas|nomas))?$/;
const sum =
  /^(?!.*\b(?:no|o|u|ni)\b).*?(\d+|[a-z]+(?: y [a-z]+)?) (?:personas )?(?:en total|por todos|por todas|entre todos|entre todas)$/;
/** «Ninguno, ya están todos grandes»: what follows tells why. */
const whyNobody =
  /^((?:[a-z]+ )*(?:nadie|ningun[oa]?)(?: [a-z]+)?) (?:, )?(?:ya|porque|es que|todos|todas|estan|por ahora|por el momento)(?: (?!pero|solo|nomas|si)[a-z,]+)*$/;

function countIn(said: string, asked: Asked): string | null {
  const own = said.replace(group, " ").replace(agesOf, "").replace(whyNobody, "$1");
  const plain = howMany(own) > 1 ? own.replace(ageOfOne, "") : own;
  for (const pattern of [summing, sum]) {
    const total = numberAtEnd(pattern.exec(plain)?.[1]);
    if (total !== null) return contradicts(plain, total.value) ? null : total.text;
  }
  const put = decided.exec(plain)?.[1];
  if (put !== undefined && numberAtEnd(put)?.text === put) return put;
  const words = wordsIn(plain);
  const head = explained(words) ?? concluded(words);
  return head ?? whoCame(partOf(plain, asked), asked);
}

/** «Caben hasta más, pero pon quince»: what is to be written is said last. */
const decided = new RegExp(
  ` (?:pero|entonces|mejor|,) (?:entonces |mejor )*(?:pon|ponga|ponme|pongame|ponle|pongale|apunta|apunte|apuntale|anota|anote|anotale|dejal[oae] en|dejel[oa] en) (?:nada mas |nomas |solo )?(${digits})(?: (?:nada mas|nomas))?$`,
);

function numberAtEnd(said: string | undefined): { value: number; text: string } | null {
  const words = said?.split(" ") ?? [];
  for (let from = 0; from < words.length; from += 1) {
    const numeral = numeralAt(words, from);
    if (numeral?.length === words.length - from)
      return { value: numeral.value, text: words.slice(from).join(" ") };
  }
  return null;
}

/** «12 mujeres y 8 hombres, en total 21»: one of the three is wrong. */
function contradicts(plain: string, total: number): boolean {
  const words = wordsIn(plain);
  const parts = numeralsOf(words).filter(({ at, length }) =>
    /^(?:people|children)$/.test(countedBy(words[at + length] ?? "") ?? ""),
  );
  const all = parts.reduce((before, { value }) => before + value, 0);
  return parts.length > 1 && all !== total && all !== total * 2;
}

/** «Tres: dos para mí y otro para mi hija»: what follows tells the number apart. */
function explained(words: readonly string[]): string | null {
  const first = numeralsOf(words, true)[0];
  const from =
    first === undefined
      ? -1
      : words.findIndex(
          (word, at) => at >= first.at + first.length && (word === pause || /^una?o?$/.test(word)),
        );
  const head = words.slice(0, from);
  const rest = words.slice(words[from] === pause ? from + 1 : from);
  const tells = rest.some((word) => /^(?:para|pa|de|con|mi|mis|yo)$/.test(word));
  if (from < 1 || !tells || isTorn(rest)) return null;
  const [whole, ...more] = numeralsOf(head, true);
  const parts = [
    ...numeralsOf(rest, true).map(({ value }) => value),
    ...rest.map((_, at) => ofKin(rest, at)),
  ].filter((value) => value > 0);
  const total = parts.reduce((all, value) => all + value, 0);
  return whole !== undefined && more.length === 0 && parts.length > 1 && total === whole.value
    ? head.join(" ")
    : null;
}

/** How many «mi mamá», «mis papás» and «yo» are; none of anything else. */
function ofKin(words: readonly string[], at: number): number {
  const next = words[at + 1] ?? "";
  if (words[at] === "yo" || /^servidora?$/.test(words[at] ?? "")) return 1;
  // «Uno para mi mamá» was counted.
  if (words[at] === "mi") return relations.has(next) && !/^(?:para|pa)$/.test(words[at - 1] ?? "") ? 1 : 0;
  return words[at] === "mis" && /^(?:papas|padres|papases|abuelos|abuelitos|suegros|papis)$/.test(next)
    ? 2
    : 0;
}

/** «12 mujeres y luego 3 hombres, 15» may be of either. */
const kindAt = (words: readonly string[], at: number): string => {
  const word = words[at] ?? "";
  return countedBy(word) === null ? "null" : word;
};
const added = /^(?:mas|luego|despues|l?legaron|otr[oa]s|aparte|ademas|sumaron|agregaron)$/;
/** «Nueve menos una que se enfermó, ocho», «14 y luego otras 3, 17»: the last number is what the others come to. */
function concluded(words: readonly string[]): string | null {
  const comma = words.lastIndexOf(pause);
  const tail = words.slice(comma + 1).filter((word) => !/^(?:pues|total|nomas)$/.test(word));
  const [last, ...more] = numeralsOf(tail, true);
  if (comma < 1 || last === undefined || more.length > 0 || last.length !== tail.length) return null;
  const before = words.slice(0, comma);
  const numerals = numeralsOf(before, true);
  const reckoned = numerals.reduce(
    (all, { value, at }) => all + (before[at - 1] === "menos" ? -value : value),
    0,
  );
  const isSum =
    before.some((word) => added.test(word)) &&
    numerals.every(({ at, length }) => /^(?:personas?|null)$/.test(kindAt(before, at + length)));
  return (before.includes("menos") || isSum) && numerals.length > 1 && reckoned === last.value
    ? tail.join(" ")
    : null;
}

const isTorn = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:no|o|u|ni|si|pero|menos|quiza|quizas|sin|mas)$/.test(word));

const whole = `(${digits})(?: [a-z]+)?(?: (?:que|en total|personas|invitad[oa]s|citad[oa]s|apuntad[oa]s|anotad[oa]s)\\b.*)?$`;
const ofThose = new RegExp(`^(.*?\\b${digits}(?: [a-z]+)?) (?:de|entre) l[oa]s ${whole}`);
const ofAsMany = new RegExp(`^(.*?\\b${digits}(?: [a-z]+)?) (?:de|entre) (?:l[oa]s )?${whole}`);

const measures = /^(?:kilos?|litros|metros|hectareas|toneladas|minutos|horas|kilometros|pesos)$/;

/** «45 de las 50 que invité»: the first. «3 de 20», of litres, are cans. */
function partOf(plain: string, { noun }: Asked): string {
  const [, part, all] = (measures.test(noun ?? "") ? ofThose : ofAsMany).exec(plain) ?? [];
  if (part === undefined || all === undefined) return plain;
  const [first, ...more] = numeralsOf(wordsIn(part));
  const most = numberAtEnd(all)?.value;
  const isPart = first !== undefined && more.length === 0 && most !== undefined && most >= first.value;
  return isPart ? part : plain;
}

const expected =
  /\b(?:iban?|ibamos) a\b|\b(?:eran|eramos|esperab\w+|tenia\w*|habia\w*|invit\w+|convoc\w+|cit(?:e|amos|aron)|queria\w*|pedi\w*|confirm\w+|dijeron|se (?:anotaron|apuntaron|inscribieron|registraron))\b/;
/** What was there before what was asked: «me dieron 50 y entregué 40». */
const atFirst = /\b(?:tengo|tenemos|hay|dieron|recib\w+|mandaron|llevaba\w*|compr[eao]\w*)\b/;
const cameToBe =
  /\b(?:llegaron|llegamos|quedaron|quedamos|quedan|quedo|vinieron|vinimos|asistieron|asistimos|fueron|fuimos|somos|vamos|van|tengo|hay|nada mas|nomas|solo|puros|puras|al final)\b/;

/** «Eran 20 pero llegaron 18»: those who came, where nobody asked who was expected. */
function whoCame(plain: string, asked: Asked): string | null {
  const isAsked = (part: string) =>
    wordsIn(part).some((word) => asked.verbs.some((verb) => answersVerb(foldLetters(word), verb)));
  const [, plan, fact] =
    /^(.+?) (?:, pero|, y|,|pero|y)(?: (?:ya|al final|al ultimo|despues|luego))* (.+)$/.exec(plain) ?? [];
  if (plan === undefined || fact === undefined) return plain;
  if (!expected.test(plan) && !(howMany(fact) === 1 && atFirst.test(plan) && !isAsked(plan))) return plain;
  // «Eran 18 pero se fueron algunos» has to be reckoned by whoever knows.
  if (howMany(plan) === 0 || isTorn(wordsIn(fact).filter((word) => word !== "mas"))) return plain;
  if (
    howMany(fact) !== 1 ||
    howMany(plan) !== 1 ||
    /\bse (?:fueron|fue|llevo|llevaron|murieron|secaron)\b|\bfalt\w+/.test(fact)
  )
    return null;
  const wasAsked = isAsked(plan);
  if (!isAsked(fact) && !(cameToBe.test(fact) && expected.test(plan))) return plain;
  return wasAsked && !isAsked(fact) ? plan : fact;
}
