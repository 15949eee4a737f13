import { foldedPattern } from "./pattern.ts";
import { foldedQuestion, ofQuestion } from "./question.ts";

/** What a question of yes or no is about: it tells what else than yes and no answers it. */
export type Topic =
  | "coming"
  | "leaving"
  | "others"
  | "before"
  | "right"
  | "consent"
  | "offer"
  | "having"
  | "need"
  | "age"
  | "channel"
  | "done";

const topics: readonly (readonly [Topic, RegExp])[] = [
  [
    "leaving",
    foldedPattern(
      "\\b(?:cancel(?!acion|aron|aste)\\w+|dar(?:te)? de baja|borr(?!aron|aste)\\w+|elimin(?!aron|aste)\\w+|quit(?!aron|aste)\\w+|apag(?:amos|o|uemos)|desactiv\\w+|suspend(?:emos|er)|silenci\\w+|dejar (?:de|el|la|tu)|(?:dejamos|damos|pasamos|cedemos) tu (?:lugar|turno|silla|espacio) a)\\b",
    ),
  ],
  [
    "age",
    foldedPattern(
      "\\b(?:(?:mayor|menor|mayores|menores) (?:de (?:edad|\\d+)|edad)|cumplid[oa]s|(?:tienes|cumpliste) (?:ya )?(?:mas de )?\\d+ a[nñ]os)\\b",
    ),
  ],
  ["need", foldedPattern("\\b(?:necesit\\w+|ocup(?:as|a|an)|requier\\w+|(?:hace|hara) falta)\\b")],
  [
    "others",
    foldedPattern(
      "\\b(?:alguien mas|(?<!(?:contamos|cuento|cuentan|contar|hablar|platicar|comunicar\\w*|conversar|quedamos) )contigo|(?<!nos )acompa\\w+|con alguien|(?:venir|vienes|ir|vas|llegas|asistir\\w*) (?:\\w+ )?con tus? \\w+|otra persona|llevas|traes|trae[rn]?)\\b",
    ),
  ],
  [
    "before",
    foldedPattern(
      "\\b(?:ya (?:habias|has|fuiste|tomaste|conoces|viniste|participaste|recibiste|asististe)|has (?:venido|asistido|participado|tomado)|primera vez|alguna vez|antes)\\b",
    ),
  ],
  [
    "having",
    foldedPattern(
      "\\b(?:tienes|tiene|cuentas con|traes)\\b.*\\b(?:permiso|autorizacion)\\b|\\bte (?:dieron|dio|dan|dejan|dejaron)\\b",
    ),
  ],
  [
    "channel",
    foldedPattern(
      "\\b(?:este medio|por aqui|por (?:whats\\w*|telegram|mensaje|correo)|este (?:numero|chat))\\b",
    ),
  ],
  [
    "done",
    foldedPattern(
      "\\b(?:te (?:visito|visitaron|atendio|entregaron|entrego|lego|legaron)|(?:paso|vino|estuvo|lego) (?:el|la|un|una|alguien)|recibiste|ya \\w+[ai]ste|fue a verte|ha visitado)\\b",
    ),
  ],
  [
    "consent",
    foldedPattern(
      "\\b(?:esta bien (?:si|que)|te parece (?:si|que)|acept\\w+|autoriz\\w+|de acuerdo|permit\\w+|permiso|consentimiento|consientes|guard\\w+|uses?mos)\\b",
    ),
  ],
  [
    "right",
    foldedPattern(
      "\\b(?:correct\\w+|bien escrit\\w+|asi esta|esta bien|estan bien|sigue siendo|tu nombre es|te lamas|es el mismo|es la misma|siguen siendo|es tuyo|eres tu|son tus datos|es el tuyo|todo bien)\\b",
    ),
  ],
  [
    "offer",
    foldedPattern(
      "\\b(?:quieres|quiere|gustaria|interesa|deseas|apart\\w+|anot\\w+|apunt\\w+|inscrib\\w+|te mand\\w+)\\b",
    ),
  ],
  [
    "coming",
    foldedPattern(
      "\\b(?:venir|vienes|viene|vendras|vas a|iras|ir|asist(?!enc|ent)\\w+|particip(?!ant)\\w+|podras?|puedes|llegar|contamos contigo|confirm\\w+|estaras|vas|nos vemos|te esper\\w+|acompañ\\w+|acudir\\w*|acudes|regres(?:as|ar\\w*)|vuelves|volver|cuento contigo|te animas|le entras|venimos)\\b",
    ),
  ],
];

const coming = foldedPattern(
  "\\b(?:vas a (?:venir|ir|asistir|poder)|vendras|asistiras|vienes a|podras (?:venir|asistir|ir)|contamos contigo)\\b",
);

/** What a question is about, from its words; null where they do not tell. */
export const topicOf = (question: string): Topic | null => found(question).topic;

const found = ofQuestion((question): { readonly topic: Topic | null } => {
  const folded = foldedQuestion(question);
  const topic = topics.find(([, words]) => words.test(folded))?.[0] ?? null;
  return { topic: topic === "offer" && coming.test(folded) ? "coming" : topic };
});
