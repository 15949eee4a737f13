import { fillers, wordsAsked } from "./askedWords.ts";
import { fold, wordsOf } from "./fold.ts";
import { foldedPattern } from "./pattern.ts";
import { isFunctionWord } from "./plainWords.ts";

// The verb that was asked said back, of another thing: «tengo asma» to “Do you have diabetes?”, «no tengo estufa» to “Do you
// have a fridge?”, «tengo 31» to “Are you 30?”. Whether it is so, they do not tell.

const verbs: readonly RegExp[] = [
  "ten(?:go|emos)|tien\\w*|cuent(?:o|as?)|padez\\w*|padec\\w*|sufr\\w+",
  "quier\\w+|queremos|quisiera|prefiero|gust[ao]s?|dese[ao]s?",
  "necesit\\w+|ocup(?:o|as?|amos)|requier\\w+",
  "com(?:o|es?|emos)",
  "tom(?:o|as?|amos)|beb(?:o|es?)",
  "us(?:o|as?|amos)",
  "compr(?:o|as?|amos)",
  "hay|hubo|habra",
  "tra(?:igo|es?|emos)",
  "siembr\\w+|sembramos|cultiv\\w+",
  "cri(?:o|as?|amos)",
  "habl(?:o|as?|amos)",
].map((forms) => foldedPattern(`^(?:${forms})$`));

/** Before the verb of an answer. */
const leading =
  /^(?:pues|pos|si|no|ya|yo|todavia|aun|ahorita|aqui|nosotros|la|verdad|mas|bien|tambien|solo|nomas|mejor|es|que)$/;
/** Of no thing in particular, or of any: «¿Tienes algún padecimiento?». */
const ofAny =
  /\b(?:algun\w*|algo|alguien|otr[oa]s?|que|cual\w*|mas|enfermedad\w*|padecimiento\w*|document\w+|papel\w*|animal\w*|servicio\w*|apoyo\w*|idioma|lengua|permiso|tiempo|chance|duda\w*|pregunta\w*|problema\w*|ayuda|informacion)\b/;
/** They name nothing. */
const nameless =
  /^(?:tiempo|chance|ganas|modo|manera|forma|idea|gracias|much[oa]s?|poc[oa]s?|tant[oa]s?|algun\w*|ningun\w*|vari[oa]s|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+|hoy|manana|ayer|ahora|ahorita|siempre|diario|dias?|semanas?|veces|anos?|meses?|mes|suficiente\w*|bastante\w*|bien|mal|cosas?|eso|esos|esas|nada|desde|hace|guardad\w+|mano|casa|aqui|ahi|conmigo|listo|lista|vigente|tramite|original\w*|copias?)$/;
const singular =
  /^(?:diabetes|tos|crisis|artritis|virus|dengue|hepatitis|caries|lunes|martes|miercoles|jueves|viernes)$/;

/** Where what the verb is of ends. */
const clauseEnd = /[,.;:!\n]/u;
const goesOn = /^(?:pero|y|e|aunque|porque|que|para|pa|si|no|cuando|como|por|con|en|desde|hasta|de)$/;
const article = /^(?:un|una|el|la|los|las|mi|mis|su|sus|otr[oa]s?|de|del|a|al|con|en)$/;

/** Whether an answer says the verb that was asked of something that was not. */
export function isOfOtherObject(written: string, question: string): boolean {
  if (/,\s*s[ií]+\s*$/iu.test(written)) return false;
  const asked = wordsAsked(question);
  const words = wordsOf(fold(firstSaid(written)));
  const at = words.findIndex((word) => !leading.test(word));
  const kind = verbs.find((one) => one.test(words[at] ?? ""));
  if (isElsewhere(fold(written), asked.folded) || isOtherFigure(fold(written), asked.folded)) return true;
  if (kind === undefined || words.length > LongestSaid) return false;
  const questioned = wordsOf(asked.folded);
  const place = questioned.findIndex((word) => kind.test(word));
  const object = questioned.slice(place + 1);
  if (place < 0) return false;
  if (/[aei]r(?:te|me|se|l[oa]s?)?$/.test(object[0] ?? ""))
    return (
      /^quier/.test(words[at] ?? "") && !/^si\b/.test(fold(written)) && wishes(words.slice(at + 1), object)
    );
  const named = untilEnd(words.slice(at + 1));
  if (ofAny.test(object.join(" "))) return false;
  const thing = named.find((word) => !article.test(word)) ?? "";
  if (thing.length < 3 || nameless.test(thing) || fillers.has(thing) || isFunctionWord(thing)) return false;
  const objects = object.filter((word) => word.length > 2 && !fillers.has(word) && !isFunctionWord(word));
  const isDenied = words.slice(0, at).includes("no");
  // «Tengo dos niñas» is a yes to “Do you have children?”.
  if (objects.length === 0 || (!isDenied && objects.some((word) => /s$/.test(word) && !singular.test(word))))
    return false;
  return !objects.some((one) => named.some((word) => stem(one) === stem(word)));
}

/** «Quiero esperar», «quiero una cita» to “Do you want to talk to the doctor?”. */
function wishes(said: readonly string[], asked: readonly string[]): boolean {
  const wished = said.filter((word) => word.length > 3 && !fillers.has(word) && !isFunctionWord(word));
  return (
    wished.length > 0 &&
    !wished.some(
      (word) =>
        /^(?:venir|asistir|particip\w+|estar|entrar|apunt\w+|inscrib\w+|anot\w+|registr\w+|aprend\w+|saber|seguir|continu\w+)$/.test(
          word,
        ) ||
        nameless.test(word) ||
        asked.some((one) => stem(one) === stem(word)),
    )
  );
}

/** «En la casa» to “Do you work in the fields?”, «con la enfermera» to “… with the doctor?”. */
function isElsewhere(said: string, asked: string): boolean {
  if (
    !moving.test(asked) ||
    !/^(?:(?:pues|yo|ya) )*(?:en|con|voy|vengo|trabajo|estoy|estudio|quiero)\b/.test(said)
  )
    return false;
  return [inPlace, withWhom].some((pattern) => {
    const [one, other] = [said, asked].map((text) =>
      [...text.matchAll(pattern)].map(([, noun = ""]) => noun),
    );
    if (!one?.length || !other?.length) return false;
    return !one.some((noun) => other.some((same) => stem(same) === stem(noun)));
  });
}
const moving = /^(?:(?:y|ya|todavia|aun|tu) )*(?:trabaj|vas|vienes|estas|estudi|quieres)/;
const inPlace =
  /\ben (?:el |la |los |las |mi |tu |su |un |una )?(?!la\b|el\b|lugar|mananas?\b|tardes?\b|noches?\b|que\b|cuanto|la manana|punto|total|general|esta|este|ese|esa|eso|donde|serio|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\d)(\w{3,})/g;
const withWhom = /\bcon (?:el|la|mi|tu|su|un|una) (\w{3,})/g;

/** «31» to “Are you 30?”. */
function isOtherFigure(said: string, asked: string): boolean {
  const [, figure] = /^(?:ya )?(?:tienes|tiene|son|eran|fueron|cumpliste) (\d+)\b/.exec(asked) ?? [];
  const figures = said.match(/\b\d+\b/g);
  return figure !== undefined && figures !== null && !figures.includes(figure) && !/^no\b/.test(said);
}

/** The first clause that says more than yes or no. */
const firstSaid = (written: string): string =>
  written
    .split(clauseEnd)
    .find((clause) => !/^\s*(?:s[ií]+|no+|claro|pues|ay|uy|gracias)?\s*$/iu.test(clause)) ?? "";

function untilEnd(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => goesOn.test(word));
  return end < 0 ? words : words.slice(0, end);
}

const LongestSaid = 8;
const stem = (word: string): string => word.slice(0, 4);
