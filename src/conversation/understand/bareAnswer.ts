import { fold, foldShown, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { openPhrases } from "./phrases.ts";
import type { Reader } from "./reading.ts";
import { spelt, unaccented } from "./spelt.ts";

// Hardly anybody answers with the answer alone: «Buenas tardes, maestra, mire, a las 5, gracias, Dios la bendiga» says «a las
// 5». What stands around it is the same whatever is asked, so it is taken off once, before any reader, and an answer
// means the same with it and without it.

const leads = openPhrases({
  any: `hola, holas, hola que tal, que tal, hola buenas, hola buen día, hola buenos días, hola buenas tardes, hola buenas noches,
    buenos días, buen día, muy buenos días, muy buen día, buenas tardes, muy buenas tardes, buenas noches, muy buenas noches, buena tarde,
    buena noche, buenas, muy buenas, saludos, un saludo, qué tal buenas tardes, qué tal buenos días, cómo está, cómo estás, cómo están,
    hola cómo está, hola cómo estás, hola cómo están, espero se encuentre bien, espero que se encuentre bien, espero esté bien, espero que esté bien, bendiciones,
    disculpe, disculpa, disculpen, una disculpa, perdone, perdona, perdón, disculpe la tardanza, disculpa la tardanza, perdón por la tardanza,
    perdón por la hora, disculpe la hora, disculpe la molestia, perdón por la molestia, disculpe que moleste, disculpe que la moleste, disculpe que lo moleste, perdón la tardanza, perdón por tardar, disculpe la demora, perdón por la demora,
    hasta ahorita veo su mensaje, hasta ahorita veo el mensaje, apenas vi su mensaje, apenas vi el mensaje, apenas veo el mensaje, apenas veo su mensaje,
    oiga, oye, oigan, oigame, óyeme, oiga usted, mire, mira, miren, mire usted, fíjese, fíjate, fíjese que, fíjate que, le comento, te comento, le cuento,
    gracias por preguntar, gracias por avisar, gracias por el aviso, gracias por escribir, gracias por la invitación, muchas gracias por preguntar, muchas gracias por avisar, gracias por la información,
    hello, hi, hey, hi there, good morning, good afternoon, good evening, excuse me`,
  pause: "eh, em, mh, hm, ah, uh, um, oh, uy, híjole, hijole, ay, este eh, eh este, well",
  well: "pues, pos, pus, ps, pz, este pues, pues este",
  // «A ver si puedo» is no yes, and «este lunes» a day: only before a pause in writing.
  written:
    "este, a ver, aver, déjeme ver, deja ver, déjame ver, déjeme checar, déjame checar, déjeme pensar, déjame pensar, déjeme acordarme",
  // To a yes or no, this is one.
  heard:
    "ok, bueno, bueno pues, pues bueno, ah bueno, okey, okay, oki, okis, ah ok, muy bien, entendido, enterada, enterado, claro, claro que sí, con gusto, con mucho gusto",
});

/** Who is spoken to; of kin, only apart: «viene mi hija». */
const spokenTo = `señor, señora, señorita, seño, srita, señito, joven, jovencita, jovencito, amigo, amiga, amiguita, amiguito, licenciada, licenciado, lic, licen, profe,
  profesora, profesor, maestra, maestro, mtra, mtro, miss, doctora, doctor, doc, doctorcita, ingeniero, ingeniera, inge, jefe, jefa, jefecita, patrona, mija, mijo, mijita, mijito, promotora, promotor, compa, carnal, güerita, güero`;
const calls = openPhrases({
  called: spokenTo,
  apart:
    "mi amor, mi reina, reina, corazón, comadre, compadre, comadrita, vecina, vecino, hija, hijo, hijita, hermana, hermano, oiga, oye",
});
/** «La maestra» and «con un señor» speak of them. */
const speaksOf = new Set(
  wordsOf(
    fold(
      "un una el la los las mi tu su mis sus nuestra nuestro con de a al del otra otro es soy era ser como y e o u ni que por para cada esa ese esta este aquella doña don primera primer",
    ),
  ),
);

const trails = openPhrases({
  any: `por favor, porfavorcito, de favor, por favorcito, si es tan amable, si fuera tan amable, si me hace el favor, si me hace favor, si me haces el favor, se lo encargo, se la encargo, ahí se lo encargo, ahí le encargo, le encargo, te encargo,
    gracias, muchas gracias, mil gracias, muchísimas gracias, gracias de antemano, de antemano gracias, de antemano muchas gracias, muy amable, muy amables, muy amable gracias, gracias muy amable, se lo agradezco, te lo agradezco, se lo agradezco mucho, se le agradece, le agradezco, le agradezco mucho,
    y gracias, ok gracias, gracias por avisar, gracias por avisarme, gracias por avisarnos, gracias por el aviso, gracias por preguntar, gracias por todo, gracias por su ayuda, gracias por tu ayuda, gracias por la ayuda, gracias por su apoyo, gracias por tu apoyo, gracias por el apoyo, gracias por la invitación,
    gracias por invitar, gracias por invitarme, gracias por invitarnos, gracias por su atención, gracias por la atención, gracias por tu atención, gracias por su tiempo, gracias por la información, gracias por recordar, gracias por recordarme, gracias por el recordatorio, gracias por su paciencia, gracias por la paciencia,
    muchas gracias por avisar, muchas gracias por su apoyo, muchas gracias por todo, muchas gracias por su ayuda, muchas gracias por la invitación, muchas gracias por preguntar,
    saludos, saludos cordiales, un saludo, un abrazo, abrazos, bendiciones, muchas bendiciones, bendiciones para todos, dios le bendiga, dios la bendiga, dios lo bendiga, dios te bendiga, dios los bendiga, dios las bendiga, que dios le bendiga, que dios la bendiga, que dios lo bendiga, que dios te bendiga, que dios los bendiga, dios se lo pague, que dios se lo pague,
    buen día, buenos días, buenas tardes, buenas noches, buena tarde, buena noche, bonito día, bonita tarde, bonita noche, excelente día, excelente tarde, feliz día, feliz tarde, feliz noche, lindo día, linda tarde,
    que tenga buen día, que tengas buen día, que tenga bonito día, que tengas bonito día, que tenga un buen día, que tengas un buen día, que tenga un bonito día, que tengas un bonito día, que tenga un excelente día, que tenga excelente día, que tengan buen día, que tenga buena tarde, que tengas buena tarde, que tenga bonita tarde, que tengas bonita tarde, que tenga buena noche, que tengas buena noche, que pase buen día, que pase bonito día, que pase buena tarde, que pase buena noche, que esté bien, que estés bien, que le vaya bien, que te vaya bien, que descanse, que descanses,
    hasta luego, cuídese, cuídese mucho, cuídate, cuídate mucho, quedo al pendiente, quedo atenta, quedo atento, quedo pendiente, quedamos al pendiente, quedo a sus órdenes, a sus órdenes, estoy a sus órdenes, estamos a sus órdenes, a la orden, para servirle, para servirte, para servirles, para servirle a usted, a sus órdenes para servirle, para servirle a dios y a usted,
    disculpe, disculpa, una disculpa, disculpe la molestia, disculpe las molestias, disculpa la molestia, perdón por la molestia, perdone la molestia, disculpe la tardanza, disculpa la tardanza, perdón por la tardanza, perdón por la demora, disculpe la demora, perdón la tardanza, disculpe la hora, perdón por la hora, disculpe que moleste, disculpe la letra, disculpe mi letra, disculpe las faltas, disculpe mis faltas, disculpe la ortografía, disculpe mi ortografía, perdón por la ortografía, perdón por las faltas,
    please, thanks, many thanks, thank you, thank you very much, thank you so much`,
  laugh: "jaja, jajaja, jeje, jejeje, jiji, jijiji, ja, je, ji, jajajaja, jejejeje, lol",
  willing:
    "primero dios, si dios quiere, dios mediante, con el favor de dios, si dios nos presta vida, si dios me presta vida, dios primero, si dios lo permite, si dios nos lo permite",
});

/** What else may be taken off, by what is asked. */
export interface Adorned {
  /** What is asked for is kept as written («Ana Joven»): who is called comes after a comma, or in small letters after a word. */
  readonly isName?: true;
  /** What can be chosen: who is called like one of them is none who is spoken to. */
  readonly among?: readonly string[];
  /** A yes or a no: «ok» is one, and laughing and God's will tell how it is meant, unless it is taken calmly. */
  readonly isStance?: "said" | "calm";
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const between = /^[\s,.;:!¡?…·–—-]*/u;
const pausing = /^\s*(?:,|\.{2,}|…|\n)/u;
const kept = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d})+/gu;

/** Longer messages are no answer to anything, UTF-16 units. */
const Longest = 4_096;

/** «Yael (hijo)», «5 p.m.» */
const closes = /(?:[)\]»”"']|(?<=(?<!\p{L})\p{L})\.)*/uy;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The answer without the greetings, calls, pauses, laughs and thanks around it; all of it where there is nothing else. */
export function bareAnswer(text: string, adorned: Adorned = {}): string {
  if (text.length > Longest) return text;
  const words: Word[] = [];
  for (const found of text.matchAll(word))
    for (const folded of wordsOf(fold(found[0])))
      words.push({ folded, start: found.index, end: found.index + found[0].length });
  const folded = words.map((each) => each.folded);
  const from = leadOf(text, words, folded, adorned);
  const to = trailOf(text, words, folded, from, adorned);
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || from >= to || (from === 0 && to === words.length))
    return text;
  // What closes behind the last word is its own: «Yael (hijo), maestra», «a las 5 p.m. gracias».
  const closing = lengthAt(closes, text, last.end);
  const [before, after] = [
    from === 0 ? 0 : (words[from - 1]?.end ?? 0),
    to === words.length ? text.length : last.end + closing,
  ];
  const lead = text.slice(before, after);
  const rest = from === 0 ? lead : lead.replace(between, "");
  // A thumb or a face beyond what was taken off still says what it says.
  const signs = [...text.slice(0, before).matchAll(kept), ...text.slice(after).matchAll(kept)].map(
    ([sign]) => sign,
  );
  // «Gracias?» asks.
  const asks = /[?？]/.test(text.slice(after)) && !rest.includes("?") ? "?" : "";
  return [rest + asks, ...signs].join(" ");
}

function leadOf(
  text: string,
  words: readonly Word[],
  folded: readonly string[],
  { isName, isStance }: Adorned,
): number {
  for (let from = 0; ; ) {
    const found = leads.at(folded, from) ?? calls.at(folded, from);
    const last = words[from + (found?.length ?? 0) - 1];
    if (found === null || last === undefined) return from;
    const needsPause =
      found.meaning === "written" ||
      found.meaning === "apart" ||
      (found.meaning === "called" && (isName === true || from === 0));
    if (needsPause && !pausing.test(text.slice(last.end))) return from;
    if (isStance && found.meaning === "heard") return from;
    // «Pues sí» is a yes; «si puedo» would be none.
    if (isStance && found.meaning === "well" && folded[from + found.length] === "si") return from;
    from += found.length;
    // «Hola coma» is dictated.
    if (folded[from] === "coma") from += 1;
  }
}

function trailOf(
  text: string,
  words: readonly Word[],
  folded: readonly string[],
  from: number,
  { isName, isStance, among }: Adorned,
): number {
  for (let to = folded.length; ; ) {
    const found = trails.before(folded, to) ?? calls.before(folded, to);
    const first = words[to - (found?.length ?? 0)];
    if (found === null || first === undefined || to - found.length <= from) return to;
    const at = to - found.length;
    // «Dos mil, gracias».
    if (folded[at] === "mil" && numeralAt(folded, at - 1) !== null) return to - 1;
    if (isStance === "said" && (found.meaning === "laugh" || found.meaning === "willing")) return to;
    if (found.meaning === "called" || found.meaning === "apart") {
      const isApart = /,\s*$/.test(text.slice(0, first.start));
      const written = text.slice(first.start, words[to - 1]?.end);
      const said = folded.slice(at, to).join(" ");
      if (!isApart && (found.meaning === "apart" || speaksOf.has(folded[at - 1] ?? ""))) return to;
      if (
        isName &&
        (found.meaning === "apart" || (!isApart && (at - from < 1 || written !== written.toLowerCase())))
      )
        return to;
      if (among?.some((shown) => wordsOf(foldShown(shown)).includes(said))) return to;
    }
    to = at;
    if (folded[to - 1] === "coma" && to - 1 > from) to -= 1;
  }
}

/** A reader to which an answer means the same with what is said around it and without, and however it is spelt. */
export const ofBare =
  <T>(read: Reader<T>, adorned: Adorned = {}): Reader<T> =>
  (text, context) => {
    const bare = bareAnswer(text, adorned);
    if (adorned.isName) return read(withoutEnd(commaed(bare), /[\s!]/), context);
    return read(spelt(adorned.isStance ? bare : plain(bare)), context);
  };

/** «El 16 no… mejor el 18»: who stops to think begins anew. */
const commaed = (text: string): string =>
  text.replace(/[.…][\s,.…]*/gu, (dots, at: number) =>
    /^(?:…|\.\.)/.test(dots) && /[\p{L}\p{N}(]/u.test(text.charAt(at + dots.length)) ? ", " : dots,
  );

/** Words and a face: the face says nothing of which, when or how many. */
const plain = (text: string): string => {
  const bare = withoutEnd(commaed(text), /\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}/u);
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
};

/** The text without such signs at its end. */
function withoutEnd(text: string, sign: RegExp): string {
  const signs = [...text];
  while (sign.test(signs.at(-1) ?? "")) signs.pop();
  return signs.join("");
}

/** The same of what names one or several of a list: words that the list has stay as they are. */
export function bareChoice(text: string, choices: readonly (readonly string[])[]): string {
  const among = choices.flat();
  const bare = plain(bareAnswer(text, { among }));
  let shown: ReadonlySet<string> | undefined;
  return spelt(bare, (plain) => {
    shown ??= new Set(among.flatMap((text) => unaccented(text).split(/[^\p{L}]+/u)));
    return shown.has(plain);
  });
}
