import { foldLetters } from "./fold.ts";

const lookingBack =
  /\b(?:fue|fueron|paso|pasaron|ocurrio|hiciste|hicieron|hicimos|hizo|visitaste|visitaron|asististe|viniste|nacio|naciste|empezaste|empezo|era|did|was|were|happened|happen)\b/;

/** Whether a question asks for a day that is over: «¿Qué día fue la visita?». */
export const asksOfThePast = (question: string): boolean => lookingBack.test(foldLetters(question));
