import { type Asked, askedBy, countedBy, isCounted } from "./counted.ts";
import { foldLetters } from "./fold.ts";
import { gistOf } from "./gist.ts";
import { numeralAt } from "./numerals.ts";
import { oneself, relations } from "./oneself.ts";
import { isQuestion, LongestMessage, type Reader, type Reading, unclear } from "./reading.ts";
import { saidWords } from "./said.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldLetters));
const around = wordSet(
  `son es hay ay seran serian serán caben para de la el los las pon ponle dejale en total numero unas unos somos semos fueron eran llegaron
  vinieron asistieron hubo sean sea que solo mejor maximo maxima hasta disponibles mandeme mandenme mandame aparteme apartenme apartame deme denme dame anoteme apunteme anotenme apuntenme traigame traiganme regaleme asistencia place places people seats for it
  is are there only va van ira iran iriamos vienen vendran vendrian vendremos irian seriamos seremos seriamos dije invite invité invitamos conte contamos faltan falta hacen
  alcanza alcanzan basta bastan con ocupo ocupamos necesito necesitamos quiero tengo tenemos tiene tienen cumpli cumplir acabo ser grupo conformo confirmados confirmadas confirmo juntos juntas somos puros puras todos todas parte nuestra cumplidos cumplidas recien anos
  viven vivimos habemos a cantidad um como tipo aproximadamente aproximados aprox about around personas lugares participantes queremos serian estamos juntamos acompanan lleva llevo llevaria traigo
  i am years old my mis mi edad actualmente ahora`,
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
/** Nobody is older, years. */
const Oldest = 125;

/**
 * A whole number up to 9,999, as digits: «treinta y cinco» is "35", «una docena» is "12", and where the question asks how
 * many, «nadie» is "0". Two numbers, or one that is only about right, are unclear.
 */
export const readNumber: Reader = (text, { question }) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  const grouped = text.replace(/(\d)[,. ](?=\d{3}(?!\d))/g, "$1");
  if (
    /\b(?:a|desde|hasta|antes de|después de) las? (?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)/i.test(
      grouped,
    )
  )
    return unclear("sentence");
  if (/[-−–+<>~≈±$€=*]\s*\d|\d\s*(?:[./:]\s*\d|,\d|[%+])|\d{5}/.test(grouped)) return unclear("symbols");
  const asked = askedBy(question?.() ?? "");
  const said = essential(saidWords(grouped).join(" "), asked);
  const gist = gistOf(said, { weighs: (word, at, words) => weighs(word, at, words), past: false });
  if (gist === null) return unclear("sentence");
  const words = gist.words.map((word) => foldLetters(word) || word);
  const own = question === undefined ? null : oneself(words, asked);
  return own !== null
    ? { value: String(own) }
    : counted(
        words.filter((word) => !isRepeated(word, question?.() ?? "")),
        asked,
      );
};

/** A verb of the question said again: «¿Cuántas despensas entregaron?» – «entregamos 45». */
const isRepeated = (word: string, question: string): boolean =>
  word.length > 4 &&
  countedBy(word) === null &&
  numeralAt([word], 0) === null &&
  /(?:an?|amos|aron|imos|ieron|en|o|ar|ir|er|ad[oa]s?|e)$/.test(word) &&
  foldLetters(question)
    .split(" ")
    .some(
      (asked) => asked.length > 4 && asked.slice(0, 5) === word.slice(0, 5) && /(?:n|r|s|mos)$/.test(asked),
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

const digits = "(?:\\d+|[a-z]+(?: y [a-z]+)?)";
const ages = new RegExp(
  ` (?:como )?de ${digits}(?: ?(?:,|y|a) ?${digits})* (?:anos|anitos|meses)(?= |$)`,
  "g",
);
const birthdays =
  /(?<=\d|[a-z]) (?:, )?(?:pero |y )?(?:ya )?(?:(?:en [a-z]+ )?cumplo|voy a cumplir|cumplire) [a-z\d]+(?: y [a-z]+)?(?: (?:en|el|este|proximo|ano|mes|dia|de|anos|[a-z]+))*$/;
/** What sums up whatever was said before: «mi esposo, mis dos hijos y yo somos 4». */
const summing =
  /^(?!.*\b(?:no|o|u|ni)\b).*\b(?:somos|seriamos|seremos|vamos|iriamos|iremos|venimos|vivimos|asistimos|asistiremos|en total|total|vamos a ser|son en total) (?:son |somos |de )?(\d+|[a-z]+(?: y [a-z]+)?)(?: (?:personas|en total|nada mas|nomas))?$/;
const sum =
  /^(?!.*\b(?:no|o|u|ni)\b).*?(\d+|[a-z]+(?: y [a-z]+)?) (?:personas )?(?:en total|por todos|por todas|entre todos|entre todas)$/;

/** «Ninguno, ya están todos grandes»: what follows tells why. */
const whyNobody =
  /^((?:[a-z]+ )*(?:nadie|ningun[oa]?)(?: [a-z]+)?) (?:, )?(?:ya|porque|es que|todos|todas|estan|por ahora|por el momento)(?: (?!pero|solo|nomas|si)[a-z,]+)*$/;

/** Without the ages of those who are counted, or the year to come of who tells theirs. */
function essential(said: string, { counted: kind }: Asked): string {
  const isAge = kind === "age";
  const recently =
    / (?:,? ?(?:apenas|hace|el|este|en|ayer|hoy|la)) ?(?:el |la |este |esta )?(?:mes|ano|semana|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo)?(?: (?:pasad[oa]|que paso))?$/;
  const plain = isAge
    ? said.replace(birthdays, "").replace(recently, "")
    : said.replace(ages, "").replace(whyNobody, "$1");
  for (const pattern of [summing, sum]) {
    const total = isAge ? null : pattern.exec(plain)?.[1];
    const words = total?.split(" ") ?? [];
    for (let from = 0; from < words.length; from += 1)
      if (numeralAt(words, from)?.length === words.length - from) return words.slice(from).join(" ");
  }
  return plain;
}

function counted(words: readonly string[], asked: Asked): Reading<string> {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const number = countAt(words, at);
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
    const isRelation = word === "mi" && relations.has(words[at + 1] ?? "");
    const both =
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
    const last = found.at(-1);
    const isNoun = countedBy(word) !== null || isCounted(word, asked);
    if (isNoun && last) last.noun ??= word;
    // Several of what was counted are told apart by their nouns: «42 familias y 180 personas».
    else if (word === "y" && found.length > 0 && (last?.noun !== null || last.related)) {
      at += 1;
      continue;
    } else if (!isNoun && !around.has(word)) {
      const other =
        last && last.noun === null && (asked.noun !== null || asked.counted === null || found.length > 1);
      if (!other) return unclear("sentence");
      last.noun = word;
    }
    at += 1;
  }
  return chosen(found, asked);
}

interface Found {
  readonly value: number;
  noun: string | null;
  /** «Mi mamá», «yo»: one, who was not counted aloud. */
  readonly related?: true;
}

/** Whether the first, or the last, is how many all the others are: «tres, dos niñas y un niño». */
function summed(found: readonly Found[]): number | null {
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
  if (asked.counted === "age" && only > Oldest) return unclear("unsure");
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
