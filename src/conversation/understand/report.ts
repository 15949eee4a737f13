import { readPastDay } from "./day.ts";
import { fold, foldLetters, wordsOf } from "./fold.ts";
import { readWords } from "./freeText.ts";
import { readLocality } from "./locality.ts";
import { numeralAt } from "./numerals.ts";
import { isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";

/** What a promoter may have done, as `community/activity.ts` names it; `other` is for people to say. */
export type ReportKind =
  | "homeVisit"
  | "talk"
  | "guidance"
  | "meeting"
  | "delivery"
  | "walkthrough"
  | "referral"
  | "other";

const kindWords: readonly (readonly [ReportKind, string])[] = [
  [
    "homeVisit",
    "visité visitamos visita visitas visitando visitado visited visit visits encuesté encuestamos censé censamos",
  ],
  [
    "talk",
    "plática platica pláticas platicas charla charlas taller talleres capacitación capacité capacitamos impartí impartimos sesión sesiones curso talk workshop training demostración",
  ],
  [
    "guidance",
    "orienté orientamos orientación orientaciones asesoré asesoramos asesoría asesorías expliqué explicamos informé informamos aconsejé guided advised",
  ],
  [
    "meeting",
    "reunión reuniones junta juntas asamblea asambleas nos reunimos reuní me reuní reunimos meeting met entrevisté entrevista",
  ],
  [
    "delivery",
    "entregué entregamos entrega entregas repartí repartimos repartió dimos despensas despensa delivered handed",
  ],
  [
    "walkthrough",
    "recorrí recorrimos recorrido recorridos caminé difusión difundí difundimos volanteé pegué pegamos perifoneo convoqué convocamos invité invitamos walked",
  ],
  [
    "referral",
    "canalicé canalizamos canalización acompañé acompañamos gestioné gestionamos trámite tramité llevé llevamos referred",
  ],
];
const kindOf: ReadonlyMap<string, ReportKind> = new Map(
  kindWords.flatMap(([kind, words]) => wordsOf(fold(words)).map((word) => [word, kind] as const)),
);
/** First persons past that tell of a thing done, whatever it was. */
const done = new Set(
  wordsOf(
    fold(
      `fui fuimos hice hicimos di dimos tuve tuvimos atendí atendimos apoyé apoyamos organicé organizamos realicé realizamos
      levanté levantamos registré registramos inscribí inscribimos llamé llamamos hablé hablamos platiqué platicamos encontré encontramos
      llené llenamos revisé revisamos limpiamos pintamos sembramos trabajé trabajamos terminé terminamos asistí asistimos participé participamos
      vacunamos apliqué aplicamos preparé preparamos went did gave held worked`,
    ),
  ),
);
const stopWords = new Set(
  wordsOf(
    fold(
      "a al de del en el la los las un una unos unas con y e o que se por para su sus mi mis nos me les le lo hoy ayer antier sobre desde hasta the of in at to with and",
    ),
  ),
);

/** A number and what it counts: 6 «casas». */
export interface Count {
  readonly count: number;
  readonly of: string;
}

/** What was understood of a report; what was not said is null. */
export interface Report {
  readonly kind: ReportKind | null;
  readonly day: string | null;
  readonly locality: string | null;
  readonly counts: readonly Count[];
}

/** Reads what a promoter tells of their work; only what stands there, nothing guessed. `today` is YYYY-MM-DD. */
export function understandReport(
  text: string,
  known: { today: string; localities: readonly string[] },
): Report {
  const words = wordsOf(foldLetters(text));
  const kind = words.map((word) => kindOf.get(fold(word))).find((found) => found !== undefined);
  return {
    kind: kind ?? null,
    day: dayIn(text, known.today),
    locality: localityIn(text, known.localities),
    counts: countsIn(text),
  };
}

/** Words that together say that something was done, and nothing of what: «ya quedó todo listo ✔». */
const tickWords = new Set(
  wordsOf(
    fold(
      `ya quedó quedo quedaron hecho hecha hechas hechos echo listo lista listas listos todo toda todas todos bien ok okay sí si
      cumplido cumplida cumplí realizado realizada realizadas terminado terminada terminé acabé completo completa está esta
      están la el las los se hizo mi actividad actividades tarea tareas trabajo con muy x visto
      done ready all finished completed it is`,
    ),
  ),
);
const ticking = new Set(
  wordsOf(
    fold(
      `hecho hecha hechas hechos echo listo lista listas listos cumplido cumplida cumplí realizado realizada realizadas
      terminado terminada terminé acabé completo completa done finished completed`,
    ),
  ),
);

/** Box-ticking: it says that something was done and not what happened (S2:134-138). A lone mark is one too. */
export function isTick(text: string): boolean {
  if (text.length > 120) return false;
  const words = wordsOf(fold(text));
  if (words.length === 0) return /[\u2713\u2714\u2705\u2611]|\p{Emoji_Presentation}/u.test(text);
  return (
    words.every((word) => tickWords.has(word)) && words.some((word) => ticking.has(word) || word === "quedo")
  );
}

/** Whether a message clearly tells of something done: what begins an activity when nothing else claims it. */
export function looksLikeReport(text: string): boolean {
  if (text.length > LongestMessage || isQuestion(text) || text.trim().startsWith("/")) return false;
  const words = wordsOf(fold(text));
  if (words.length < 3) return false;
  if (/^(?:no puedo|no voy|no podre|quiero|quisiera|necesito|puedo|puedes|como)\b/.test(words.join(" ")))
    return false;
  const verb = words.findIndex((word) => done.has(word) || isPastVerb(word));
  if (verb !== -1 && verb <= 5) return words.some((word) => !stopWords.has(word) && !done.has(word));
  // «Reunión con el comisariado», «6 visitas en El Llano».
  const noun = words.findIndex((word) => kindOf.has(word));
  return noun !== -1 && noun <= 2 && words.length >= 4;
}

/** «Visité», «entregamos»: of the words of kinds, those that are verbs. */
const isPastVerb = (word: string): boolean => pastVerbs.has(word);
const pastVerbs = new Set(
  kindWords.flatMap(([, words]) =>
    words
      .split(" ")
      .filter(
        (word) =>
          /(?:é|í|mos)$/.test(word) ||
          ["visited", "guided", "advised", "met", "delivered", "walked", "referred"].includes(word),
      )
      .map((word) => fold(word)),
  ),
);

/** Words of a report, with all that was understood of it beside them. */
export const readReport: Reader = (text, context) => {
  if (isTick(text)) return unclear("reserved");
  const words = readWords(text, context, LongestMessage);
  if (!("value" in words)) return words;
  const { today = "", localities } = context;
  const { kind, day, locality, counts } = understandReport(words.value, {
    today,
    localities: localities?.() ?? [],
  });
  return {
    value: words.value,
    values: {
      ...(kind && { kind }),
      ...(day && { day }),
      ...(locality && { locality }),
      ...(counts.length > 0 && { counts: writeCounts(counts) }),
    },
  };
};

/** What is counted, alone: «6 casas y 2 rechazos»; «nada» and «ninguna» are "". */
export const readCounts: Reader = (text) => {
  if (text.length > LongestMessage) return unclear("tooLong");
  if (isQuestion(text)) return unclear("question");
  if (nothingCounted.has(foldLetters(text))) return { value: "" };
  const counts = countsIn(text);
  return counts.length === 0 ? unclear("notFound") : { value: writeCounts(counts) };
};

const nothingCounted = new Set([
  "nada",
  "ninguna",
  "ninguno",
  "ningun numero",
  "sin numeros",
  "none",
  "nothing",
]);

/** «6 casas, 2 rechazos». */
export const writeCounts = (counts: readonly Count[]): string =>
  counts.map(({ count, of }) => `${count} ${of}`).join(", ");

// — when —

const dayPhrase =
  /\b(hoy|ayer|antier|anteayer|antes de ayer|today|yesterday|(?:el |este )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)(?: pasado)?(?: \d{1,2}(?: de \p{L}+)?)?|(?:el )?\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?: de(?:l)? \d{4})?|(?:el )?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?=[\s.,;:]|$)/giu;

/** The one day a report names; two different ones are for its author to say. */
function dayIn(text: string, today: string): string | null {
  const days = new Set(
    [...text.matchAll(dayPhrase)].flatMap(([phrase]) => {
      const read = readPastDay(phrase, { today });
      return "value" in read ? [read.value] : [];
    }),
  );
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

// — where —

function localityIn(text: string, localities: readonly string[]): string | null {
  const folded = ` ${foldLetters(text)} `;
  const found = localities
    .filter((locality) => folded.includes(` ${foldLetters(locality)} `))
    .sort((one, other) => other.length - one.length);
  if (found[0] !== undefined) return found[0];
  // «en El Llano», «en la colonia Centro»: a proper name after «en», until the sentence goes on.
  const [, named] =
    /(?:^|\s)en (?:la comunidad de |el pueblo de |la localidad de )?((?:(?:el|la|los|las|san|santa|santo|colonia|col\.?|ejido|barrio|rancho|de|del|la colonia|el ejido|el barrio)\s+)*\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:de|del|la|las|los|el)\s+)*\p{Lu}[\p{L}’'-]*)*)/u.exec(
      text,
    ) ?? [];
  if (named === undefined || monthOrDay.test(foldLetters(named))) return null;
  const read = readLocality(`vivo en ${named}`, {});
  return "value" in read ? read.value : null;
}

const monthOrDay =
  /^(?:el |la )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/;

// — how many —

const notCounted = new Set(
  wordsOf(
    fold(
      `de del la las el los a am pm hrs horas hora min minutos y en con enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre por para que se al`,
    ),
  ),
);
/** «Una plática» is one of it, but «una» alone says little: articles count nothing. */
const articles = new Set(wordsOf(fold("un una uno a one")));

function countsIn(text: string): readonly Count[] {
  const tokens = text
    .replace(dayPhrase, " ")
    .replace(/\d{1,2}:\d{2}/g, " ")
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((token) => token !== "");
  const folded = tokens.map((token) => fold(token));
  const counts: Count[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (articles.has(folded[at] ?? "")) continue;
    const numeral = numeralAt(folded, at);
    if (!numeral) continue;
    const of = thingAt(tokens, folded, at + numeral.length);
    if (of !== null && counts.length < 8) counts.push({ count: numeral.value, of });
    at += numeral.length - 1;
  }
  return counts;
}

/** What a number counts: the word after it, and what makes it another thing («adultos mayores»). */
function thingAt(tokens: readonly string[], folded: readonly string[], at: number): string | null {
  const thing = tokens[at];
  const known = folded[at];
  if (thing === undefined || known === undefined || notCounted.has(known) || /^\d/.test(thing)) return null;
  const next = folded[at + 1];
  const joined =
    next !== undefined && /^(?:mayores|menores|embarazadas|medicas|sociales|nuevas|nuevos)$/.test(next);
  return (joined ? `${thing} ${tokens[at + 1]}` : thing).toLowerCase().slice(0, 30);
}
