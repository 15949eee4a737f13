import { fold, wordsOf } from "./fold.ts";

// Not «martes» and «marzo»: both are «mar» when they are short, and one would be taken for the other.
const names = new Set(
  wordsOf(
    fold(
      `lunes miércoles jueves viernes sábado domingo
      enero febrero abril mayo junio julio agosto septiembre setiembre sept octubre noviembre diciembre
      monday tuesday tues wednesday thursday thurs friday saturday sunday
      january february april june july august september october november december`,
    ),
  ),
);

/** A folded day or month as calendars write it short; any other word as it is. */
export const shortened = (word: string): string => (names.has(word) ? word.slice(0, 3) : word);
