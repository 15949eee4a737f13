import { ofBare } from "./bareAnswer.ts";
import { type Asked, askedBy, countedBy, isCounted, sameNoun } from "./counted.ts";
import { answersVerb } from "./countVerbs.ts";
import { foldLetters } from "./fold.ts";
import { gistOf } from "./gist.ts";
import { withoutMoney } from "./money.ts";
import { isOfSomethingElse } from "./numberElse.ts";
import { framed } from "./numberFrames.ts";
import { wholeOf } from "./numberHalves.ts";
import { withoutWhom } from "./numberOfWhom.ts";
import { withoutNumberTurns } from "./numberTurns.ts";
import { inAskedUnit } from "./numberUnits.ts";
import { numeralAt } from "./numerals.ts";
import { oneself, relations } from "./oneself.ts";
import { onlyCount } from "./onlyCount.ts";
import { isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";
import { readRollCode } from "./rollCode.ts";
import { saidWords } from "./said.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldLetters));
const around = wordSet(
  `son es hay ay seran serian serán para de la el los las pon ponle dejale en total numero unas unos somos semos fueron eran llegaron
  vinieron asistieron hubo sean sea que solo mejor maximo maxima hasta disponibles mandeme mandenme mandame aparteme apartenme apartame deme denme dame anoteme apunteme anotenme apuntenme traigame traiganme regaleme asistencia place places people seats for it
  is are there only va van ira iran iriamos vienen vendran vendrian vendremos irian seriamos seremos seriamos dije conte contamos hacen
  alcanza alcanzan basta bastan con ocupo ocupamos necesito necesitamos quiero tengo tenemos tiene tienen ser grupo conformo confirmados confirmadas confirmo juntos juntas somos puros puras todos todas parte nuestra cumplidos cumplidas recien anos
  viven vivimos habemos a cantidad um como tipo aproximadamente aproximados aprox about around personas lugares participantes queremos serian estamos juntamos acompanan lleva llevo llevaria traigo
  i am years old my mis mi edad actualmente ahora hoy ayer manana us diario diaria diarios diarias of puro pura servidor servidora`,
);
/** «Casi 30» is no number anybody can be held to. */
const doubtful = wordSet("casi cerca minimo minima mas menos almost arriba pico tantos tantas fraccion");
const dozens: ReadonlyMap<string, number> = new Map([
  ["docena", 12],
  ["docenas", 12],
  ["decena", 10],
  ["decenas", 10],
  ["veintena", 20],
  ["veintenas", 20],
  ["centenar", 100],
  ["centena", 100],
  ["treintena", 30],
  ["cincuentena", 50],
  ["dozen", 12],
]);
const Most = 9999;
/** Nobody is older, years. */
const Oldest = 125;

/**
 * A whole number up to 9,999, as digits: «treinta y cinco» is "35", «una docena» is "12", and where the question asks how
 * many, «nadie» is "0". Two numbers, or one that is only about right, are unclear.
 */
export const readNumber: Reader = ofBare((text, { question }) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  // What is asked for is a code and no count.
  const code = asksForCode.test(foldLetters(question?.() ?? "")) ? readRollCode(text) : null;
  if (code !== null) return { value: code };
  const put = question?.() ?? "";
  const said = inAskedUnit(withoutWhom(withoutMoney(text, put), put), put);
  const whole = isQuestion(said) ? null : wholeOf(said, put);
  if (whole !== null && whole <= Most) return { value: String(whole) };
  if (isOfSomethingElse(said, put)) return unclear("sentence");
  const told = withoutNumberTurns(said.replace(inReturn, ""), put);
  if (isQuestion(told)) return unclear("question");
  const grouped = told.replace(/(\d)[,. ](?=\d{3}(?!\d))/g, "$1");
  if (
    /\b(?:a|desde|hasta|antes de|después de) las? (?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)/i.test(
      grouped,
    )
  )
    return unclear("sentence");
  if (/[-−–+<>~≈±$€=*]\s*\d|\d\s*(?:[./:]\s*\d|,\d|[%+])|\d{5}/.test(grouped)) return unclear("symbols");
  if (bounded.test(foldLetters(grouped))) return unclear("unsure");
  const asked = askedBy(put);
  if (question !== undefined && atMost.test(foldLetters(grouped)) && !ofRoom.test(foldLetters(put)))
    return unclear("unsure");
  const words = contracted(saidWords(grouped));
  const strict = ofAll(words, asked, question !== undefined);
  if ("value" in strict || question === undefined) return strict;
  const only = onlyCount(words, asked);
  const most = asked.counted === "age" ? Oldest : Most;
  return only === null || Number(only) > most ? strict : { value: only };
});

/** The number of an answer of which every word is known. */
function ofAll(told: readonly string[], asked: Asked, isAsked: boolean): Reading<string> {
  const said = framed(told.join(" "), asked);
  if (said === null) return unclear("several");
  const gist = gistOf(said, { weighs: (word, at, words) => weighs(word, at, words), past: false });
  if (gist === null) return unclear("sentence");
  const words = gist.words.map((word) => foldLetters(word) || word);
  const own = isAsked ? oneself(words, asked) : null;
  const read: Reading<string> =
    own !== null ? { value: String(own) } : counted(withoutAsked(words, asked), asked);
  return "value" in read && Number(read.value) > Most ? unclear("unsure") : read;
}

/** «37, ¿y usted?» is asked out of courtesy. */
const inReturn = /[\s,.;]+¿?(?:y )(?:usted|t[uú]|ustedes|vos|la suya|los tuyos)\s*\?+\s*$/iu;
/** «A lo mucho 8», «por lo menos 8», «fuimos 5 la vez pasada»: no number for what is asked. */
const bounded =
  /\b(?:a lo (?:mucho|mas|menos)|cuando (?:mucho|menos)|(?:por|al) (?:lo )?menos|(?:la )?vez (?:pasada|anterior)|la (?:otra|ultima) vez|aparte de mi)\b|\b\d+ ?x ?\d|\b\d+ y feria\b/;

const asksForCode = /\b(?:codigo|code)\b/;

/** «Máximo 5» says how many fit, and not how many come. */
const atMost =
  /\b(?:maximo|hasta|tope) (?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte)/;
const ofRoom = /\b(?:cab|cup|max|minim|limit|entran|capacidad|tope)/;

const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["im", ["i", "am"]],
  ["were", ["we", "are"]],
  ["its", ["it", "is"]],
]);
const contracted = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => contractions.get(word) ?? [word]);

/** Without what repeats the question: «¿Cuántas entregaste?» – «entregué 45». A thing with its number is another: «la mesa 5». */
const withoutAsked = (words: readonly string[], { verbs }: Asked): readonly string[] =>
  words.filter(
    (word, at) =>
      word.length < 2 ||
      around.has(word) ||
      numeralAt(words, at) !== null ||
      (/^(?:el|la|del|al)$/.test(words[at - 1] ?? "") && numeralAt(words, at + 1) !== null) ||
      !verbs.some(
        (verb) => verb === word || answersVerb(word, verb) || (word.length > 3 && sameNoun(word, verb)),
      ),
  );

function weighs(word: string, at: number, words: readonly string[]): boolean {
  if (word === "mi") return words[at - 1] !== "con" && relations.has(words[at + 1] ?? "");
  if (/^(?:un|una)$/.test(word)) return at === 0 || !/^(?:en|a|de|con|por)$/.test(words[at - 1] ?? "");
  // «No hay niños».
  if (/^(?:hay|tengo|tenemos|traigo|llevo|llevamos|viven?)$/.test(word) && words[at - 1] === "no")
    return true;
  return (
    /^(?:citas?|visitas?|platicas?|sesion(?:es)?|horas?|tarjetas?|voy|y|mas|sin|menos|nadie|ningun\w*|docenas?|decenas?|veintenas?|yo|sol[oa]s?|solit[oa]s?)$/.test(
      word,
    ) ||
    numeralAt([word], 0) !== null ||
    /\d/.test(word)
  );
}

function counted(words: readonly string[], asked: Asked): Reading<string> {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const number = countAt(words, at);
    // «El 8» is a day, and «tengo 3 hijos» tells nobody how many come.
    if (number && words[at - 1] === "el") return unclear("unsure");
    if (
      number &&
      /^(?:tengo|tiene|tenemos|tienen)$/.test(words[at - 1] ?? "") &&
      isOfOthers(words[at + number.length], asked)
    )
      return unclear("unsure");
    if (number && !(around.has(word) && found.length > 0)) {
      found.push({ value: number.value, noun: null });
      at += number.length;
      continue;
    }
    if (word === "mas" && words[at + 1] === "o" && words[at + 2] === "menos") {
      at += 3;
      continue;
    }
    if (doubtful.has(word)) return unclear("unsure");
    // «Vamos tres: mi mamá, mi tía y yo».
    const isRelation = asked.counted !== "age" && word === "mi" && relations.has(words[at + 1] ?? "");
    const both =
      asked.counted !== "age" &&
      /^mis$/.test(word) &&
      /^(?:papas|padres|papases|abuelos|abuelitos|suegros|papis)$/.test(words[at + 1] ?? "");
    if (both) {
      found.push({ value: 2, noun: "personas", related: true });
      at += 2;
      continue;
    }
    if (isRelation || (word === "yo" && found.length > 0)) {
      found.push({ value: 1, noun: "persona", related: true });
      at += isRelation ? 2 : 1;
      continue;
    }
    // «Voy con mis 2 niños», where the children are asked for.
    if (word === "voy" && asked.howMany && !asked.withSelf) {
      at += 1;
      continue;
    }
    const last = found.at(-1);
    const isNoun = countedBy(word) !== null || isCounted(word, asked);
    if (word === "numero" && numeralAt(words, at + 1) && !asked.verbs.includes(word))
      return unclear("unsure");
    // «Mi hija tiene 8» says nothing of whoever was asked.
    if (asked.counted === "age" && isNoun && countedBy(word) !== "age") return unclear("unsure");
    const following = isNoun ? countAt(words, at + 1) : null;
    if (following && (last === undefined || last.noun !== null)) {
      // «La mesa 5» is one of them; «hombres 5» are five.
      if (!word.endsWith("s") && countedBy(word) !== "age") return unclear("unsure");
      if (!isNamedAt(words, at + 1 + following.length, asked)) {
        found.push({ value: following.value, noun: word });
        at += 1 + following.length;
        continue;
      }
    }
    if (isNoun && last) last.noun ??= word;
    // Several of what was counted are told apart by their nouns: «42 familias y 180 personas».
    else if (word === "y" && found.length > 0 && (last?.noun !== null || last.related)) {
      at += 1;
      continue;
    } else if (!isNoun && !around.has(word) && !describes(words, at, last, asked)) {
      const other =
        last && last.noun === null && (asked.noun !== null || asked.counted === null || found.length > 1);
      if (!other) return unclear("sentence");
      last.noun = word;
    }
    at += 1;
  }
  return chosen(found, asked);
}

const isNamedAt = (words: readonly string[], at: number, asked: Asked): boolean =>
  countedBy(words[at] ?? "") !== null || isCounted(words[at] ?? "", asked);

/** «Gallinas ponedoras», «alumnos de primero», «80 sentaditas»: how they are, after what they are, or where persons are asked for. */
function describes(words: readonly string[], at: number, last: Found | undefined, asked: Asked): boolean {
  const word = words[at] ?? "";
  const isOwn = (one: string | null | undefined) =>
    one !== null && one !== undefined && isCounted(one, asked);
  if (last === undefined || !isOwn(last.noun))
    return asked.noun === null && asked.counted !== "age" && /(?:[ai]d|it)[oa]s$/.test(word);
  if (words.slice(Math.max(0, at - 3), at).some((before) => /^(?:del?|por)$/.test(before))) return true;
  return isOwn(words[at - 1]) && /(?<![aei]mo)s$/.test(word);
}

const isOfOthers = (noun: string | undefined, { counted: kind }: Asked): boolean =>
  (kind === "people" || kind === "places") && countedBy(noun ?? "") === "children";

interface Found {
  readonly value: number;
  noun: string | null;
  /** «Mi mamá», «yo»: one, who was not counted aloud. */
  readonly related?: true;
}

/** Whether the first, or the last, is how many all the others are: «tres, dos niñas y un niño». */
function summed(found: readonly Found[]): number | null {
  // «Nomás uno, mi compadre».
  const [first, second] = found;
  if (found.length === 2 && first?.value === 1 && !first.related && second?.related && first.noun !== null)
    return 1;
  const total = found.reduce((sum, { value }) => sum + value, 0);
  const sums = [found[0], found.at(-1)].filter(
    (one) => one !== undefined && !one.related && one.value * 2 === total,
  );
  return found.length > 2 ? (sums[0]?.value ?? null) : null;
}

function chosen(found: readonly Found[], asked: Asked): Reading<string> {
  const sum = summed(found);
  if (sum !== null) return { value: String(sum) };
  if (found.some(({ related }) => related)) return unclear("several");
  const values = new Set(found.map(({ value }) => value));
  const [only] = values;
  if (only === undefined) return unclear("notFound");
  const named = found.filter(({ noun }) => noun !== null);
  const own = named.filter(({ noun }) => noun !== null && isCounted(noun, asked) && isExactly(noun, asked));
  const [mine] = own;
  if (values.size > 1) {
    const isOne = own.length === 1 && named.length === found.length && mine !== undefined;
    return isOne ? { value: String(mine.value) } : unclear("several");
  }
  if (named.some(({ noun }) => noun !== null && !isCounted(noun, asked))) return unclear("unsure");
  if (only > Most || (asked.counted === "age" && only > Oldest)) return unclear("unsure");
  return { value: String(only) };
}

/** The very kind that was asked for: of «5 señoras y 3 niños» nobody knows which are meant by persons. */
const isExactly = (noun: string, asked: Asked): boolean =>
  asked.noun !== null ||
  (asked.counted !== "people" && countedBy(noun) === asked.counted) ||
  /^persona/.test(noun) ||
  noun.slice(0, 4) === asked.word?.slice(0, 4);

function countAt(words: readonly string[], at: number): { value: number; length: number } | null {
  if (words[at] === "media" && words[at + 1] === "docena") return { value: 6, length: 2 };
  const numeral = numeralAt(words, at);
  const many = dozens.get(words[at + (numeral?.length ?? 0)] ?? "");
  if (many === undefined) return numeral;
  const length = (numeral?.length ?? 0) + 1;
  const half = words[at + length] === "y" && words[at + length + 1] === "media";
  if (half)
    return many % 2 === 0 ? { value: (numeral?.value ?? 1) * many + many / 2, length: length + 2 } : null;
  return { value: (numeral?.value ?? 1) * many, length };
}
