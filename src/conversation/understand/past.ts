import { foldLetters } from "./fold.ts";

const lookingBack =
  /\b(?:fue|fueron|pasaron|ocurrio|hiciste|hicieron|hicimos|hizo|visitaste|visitaron|asististe|viniste|nacio|naciste|nacimiento|vino|hubo|tuvo|tuvieron|estuvo|anduvo|trajo|trajeron|(?:dio|dieron|diste)(?! (?:de |la |tu |una |su )?(?:cita|fecha|turno|ficha))|vio|vieron|viste|dijo|dijeron|desde (?:cuando|que (?:dia|fecha))(?! (?:pued|podr|quier|vas|van|estar|se pued|abr[eio]|empiez|inici[ae]|comienz|aplica|entra\b|hay\b|reparten|dan\b|\w+ra(?:n|s)?\b))|empezaste|empezo|era|did|was|were|happened|happen)\b/;

/** «Visitó», «llegaron», «llegaste»: any verb of what is over, as it is written with its accent. */
const preterite =
  /(?<!\p{L})\p{L}{2,}(?:ó|aron|ieron)(?!\p{L})|(?<!\p{L})(?!(?:as|ex|ins|cons|res|pers|des|tr)iste)\p{L}{2,}(?:aste|iste)(?!\p{L})/iu;

/** Whether a question asks for a day that is over: «¿Qué día fue la visita?». */
export const asksOfThePast = (question: string): boolean =>
  !forThen.test(foldLetters(question)) &&
  (lookingBack.test(foldLetters(question)) ||
    preterite.test(question.normalize("NFC")) ||
    // «¿Qué día paso lista?» is to come; a question without any accent may mean either.
    (/\bpaso\b/i.test(question) && !/[áéíóú]/iu.test(question)));
/** «¿Para cuándo quedó la visita?» was settled before, and is to come. */
const forThen = /\bpara (?:cuando|que (?:dia|fecha|hora))\b/;

/** Whether a question asks when somebody was born: many years ago. */
export const asksOfBirth = (question: string): boolean =>
  /\b(?:naci|nacio|naciste|nacieron|nacimiento)\b/.test(foldLetters(question));

/** «¿Qué fecha tiene tu constancia?»: of either side of today. */
export const asksOfPaper = (question: string): boolean =>
  /\bfecha (?:tiene|dice|trae|aparece|viene|lleva|es la de)\b/.test(foldLetters(question));

/** «¿Cuándo vence tu credencial?»: in some years. */
export const asksOfExpiry = (question: string): boolean =>
  /\b(?:venc\w+|vigen\w+|caduc\w+|expir\w+)\b/.test(foldLetters(question));

/** «¿En cuánto tiempo quieres la siguiente?»: «2 semanas» says when. */
export const asksHowSoon = (question: string): boolean =>
  /\b(?:en|dentro de) cuant[oa]s? (?:tiempo|dias|semanas)\b/.test(foldLetters(question));

/** «¿Cuándo empezó la fuga?»: «desde ayer» says when. */
export const asksSince = (question: string): boolean =>
  /\b(?:desde|empez\w+|comenz\w+|inici\w+|enferm\w+)\b/.test(foldLetters(question));
