import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { readWords } from "./freeText.ts";
import { isQuestion, LongestMessage, type Reader, unclear } from "./reading.ts";
import { type Count, countsIn, dayIn, localityIn, writeCounts } from "./reportDetails.ts";
import { isTick } from "./tick.ts";

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

/** What tells of each kind: what they did, and what it is called. */
const kindWords: readonly (readonly [ReportKind, { did: string; called: string }])[] = [
  [
    "homeVisit",
    {
      did: "visité visitamos encuesté encuestamos censé censamos visited",
      called: "visita visitas visitando visit visits",
    },
  ],
  [
    "talk",
    {
      did: "capacité capacitamos impartí impartimos",
      called:
        "plática platica pláticas platicas charla charlas taller talleres capacitación capacitaciones sesión sesiones curso cursos demostración talk workshop training",
    },
  ],
  [
    "guidance",
    {
      did: "orienté orientamos asesoré asesoramos expliqué explicamos informé informamos aconsejé aconsejamos guided advised",
      called: "orientación orientaciones orientando asesoría asesorías",
    },
  ],
  [
    "meeting",
    {
      did: "reuní reunimos entrevisté entrevistamos met",
      called: "reunión reuniones junta juntas asamblea asambleas entrevista meeting",
    },
  ],
  [
    "delivery",
    {
      did: "entregué entregamos repartí repartimos delivered",
      called: "entrega entregas entregando repartiendo despensas despensa",
    },
  ],
  [
    "walkthrough",
    {
      did: "recorrí recorrimos caminé caminamos difundí difundimos volanteé volanteamos pegué pegamos perifoneamos convoqué convocamos invité invitamos walked",
      called: "recorrido recorridos difusión volanteo perifoneo",
    },
  ],
  ["referral", { did: "canalicé canalizamos referred", called: "canalización canalizaciones" }],
];
const kindsBy = (which: "did" | "called"): ReadonlyMap<string, ReportKind> =>
  new Map(
    kindWords.flatMap(([kind, words]) => words[which].split(" ").map((word) => [fold(word), kind] as const)),
  );
const kindOfVerb = kindsBy("did");
const kindOfNoun = kindsBy("called");
/** First persons past that tell of a thing done, whatever it was. */
const otherVerbs = wordSet(
  `atendí atendimos apoyé apoyamos organicé organizamos realicé realizamos levanté levantamos registré registramos inscribí
  inscribimos llamé llamamos hablé hablamos platiqué platicamos encontré encontramos llené llenamos revisé revisamos
  limpiamos pintamos sembramos trabajé trabajamos asistí asistimos participé participamos vacunamos apliqué
  aplicamos preparé preparamos acompañé acompañamos gestioné gestionamos tramité tramitamos llevé llevamos fui fuimos hice
  hicimos went worked`,
);
/** «Tuve», «di»: of work only with what it was, or how many. */
const weakVerbs = wordSet(
  "estuve estuvimos anduve anduvimos di dimos tuve tuvimos terminé terminamos did gave held had",
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(fold));
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
  const kind = kindIn(wordsOf(toldBy(fold(text))));
  return {
    kind,
    day: dayIn(text, known),
    locality: localityIn(text, known.localities),
    counts: countsIn(text, known.localities),
  };
}

/** «Se visitaron 12 casas» is told as «visitamos» is. */
const toldBy = (folded: string): string =>
  folded
    .replace(/\bse (visit|orient|entreg|realiz|organiz|canaliz|asesor)(?:o|aron)\b/g, "$1amos")
    .replace(/\bse (repart|recorr|imparti?|atend)(?:io|ieron)\b/g, "$1imos")
    .replace(/\bse (?:dio|dieron)\b/g, "dimos");

/** The first that stands there. «Visité la escuela» is a visit to no home. */
function kindIn(words: readonly string[]): ReportKind | null {
  const at = words.findIndex((word) => kindOfVerb.has(word) || kindOfNoun.has(word));
  const word = words[at] ?? "";
  const kind = kindOfVerb.get(word) ?? kindOfNoun.get(word) ?? null;
  if (kind === "homeVisit" && words.slice(at + 1, at + 4).some((next) => offices.has(next))) return null;
  return kind;
}
const offices = wordSet(
  "escuela primaria secundaria telesecundaria kinder clínica hospital presidencia ayuntamiento comisariado delegado delegada delegación oficina",
);

/** Whether a message clearly tells of something done: what begins an activity when nothing else claims it. */
export function looksLikeReport(text: string): boolean {
  if (text.length > LongestMessage || isQuestion(text) || text.trim().startsWith("/")) return false;
  const said = withoutCourtesy(wordsOf(fold(text))).join(" ");
  const words = wordsOf(toldBy(said.replace(introduction, "")));
  if (words.length < 3 || words.some((word) => other.has(word)) || yetToCome.test(words.join(" ")))
    return false;
  const verb = words.findIndex((word) => isVerb(word));
  const first = words[verb] ?? "";
  if (verb === -1 || verb > FurthestVerb) return beginsWithWork(words);
  if (isDenied(words, verb) || isOfThemselves(words, verb) || isRequest(text, first)) return false;
  const told = words.some((word) => kindOfNoun.has(word) || /^\d+$/.test(word));
  if (weakVerbs.has(first) && !told) return false;
  return words.some((word) => !emptyWords.has(word) && !isVerb(word));
}

/** Words before the verb. */
const FurthestVerb = 5;
const introduction =
  /^(?:(?:quiero|quisiera|para|paso a) (?:reportar|informar|avisar|comentar|registrar)(?:les?|te)? (?:que )?|(?:le|les|te) (?:informo|reporto|aviso|comento|cuento) (?:que )?)/;
const isVerb = (word: string): boolean => kindOfVerb.has(word) || otherVerbs.has(word) || weakVerbs.has(word);
/** What asks, wishes, or is an answer to something of ours. */
const other = wordSet(
  `quiero quisiera necesito puedo puedes puede pueden podrían podría cómo cuándo cuántos cuántas problema código nombre cancelar cancela cancelo
  cancelado cancelada suspende suspendió pregunta duda want need cancel how when`,
);
/** «Reunión mañana a las 5» is a plan: not «en la mañana», nor what was done for tomorrow. */
const yetToCome =
  /(?<!(?:de|en|por|esta) la |esta |pasado )\bmanana\b|\b(?:proxim[oa]s?|va a ser|vamos a|voy a|sera|habra|que viene|tomorrow|next)\b/;
/** What says nothing of what was done: «ya lo hice», «ya entregué todo». */
const emptyWords = wordSet(
  `a al de del en el la los las un una unos unas con y e o que se por para su sus mi mis nos me les le lo hoy ayer antier sobre desde hasta
  ya todo toda todos eso esto así bien si sí no muy gracias también listo the of in at to with and it all`,
);

/** «No visité a nadie»; «no encontré a nadie en 3 casas» was done. */
const isDenied = (words: readonly string[], verb: number): boolean =>
  words.slice(0, verb).includes("no") && !/^encontr/.test(words[verb] ?? "");

/** «Me inscribí», «hice una pregunta», «tuve que salir», and what another person did to them. */
function isOfThemselves(words: readonly string[], verb: number): boolean {
  const [before = "", first = "", next = ""] = [words[verb - 1], words[verb], words[verb + 1]];
  if (/^(?:me|nos)$/.test(before) && /^(?:inscrib|registr|lam|lev|apoy)/.test(first)) return true;
  return next === "que" && /^tuv/.test(first);
}

/** Without its accent «explique» may be a wish; and «informe» a paper. */
const isRequest = (text: string, verb: string): boolean =>
  verb.endsWith("e") &&
  !/[éÉ]/.test(text.normalize("NFC")) &&
  (/\bpor favor\b/.test(fold(text)) || verb === "informe");

/** «Reunión con el comisariado», «6 visitas en El Llano», «hoy una plática a 12 jóvenes». */
function beginsWithWork(words: readonly string[]): boolean {
  const noun = words.findIndex((word) => !/^(?:hoy|ayer|antier|una|un|\d{1,3})$/.test(word));
  if (noun > 2 || words.length < 4 || !kindOfNoun.has(words[noun] ?? "")) return false;
  return (
    /^(?:de|del|con|en|a|al|por|sobre|domiciliarias?|comunitarias?|informativas?)$/.test(
      words[noun + 1] ?? "",
    ) &&
    !weekdays.test(words.join(" ")) &&
    !words.includes("esta")
  );
}

/** «Taller de costura el sábado»: which Saturday? */
const weekdays = /\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b(?! pasado)/;

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
