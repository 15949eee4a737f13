import { sameVerb } from "./countVerbs.ts";
import { foldLetters, wordsOf } from "./fold.ts";

/** Shorter words are of no question in particular. */
const Shortest = 3;
/** «La inauguración» is when they «inauguran»: so many letters are the same. */
const Root = 5;

/** Said of a day, though a question may have them too: «hace tres días», «el próximo lunes». */
const ofDays =
  /^(?:hac[ei]\w*|antes|despues|desde|hasta|entre|pasad[oa]|ultim[oa]|proxim[oa]|siguiente|entrante|cada|menos|tampoco|nunca|otr[oa]s?)$/;

/** What tells of the same in other words: «¿Qué día cobras?» – «nos depositan el 15». Folded. */
const kindred: readonly RegExp[] = [
  /^(?:cobr\w+|deposit\w+|pag(?:o|a|an|as|aron|uen))$/,
  /^(?:emp[ie]+z\w+|inici\w+|entr(?:o|a|as|an|amos|aron)|com[ie]+nz\w+|abr(?:e|en|imos)|aranc\w+)$/,
  /^(?:regres\w+|vuelv\w+|l?leg(?:o|a|as|an|amos|aron)|veng\w*|vien\w+)$/,
  /^(?:mur\w+|falec\w+)$/,
  /^(?:termin(?:o|a|as|an|amos|aron)|acab(?:o|a|as|an|amos|aron)|conclu\w+|quitamos|quitan|desocup(?:amos|an)|cierr(?:o|a|an)|cerr(?:amos|aron)|salimos)$/,
  /^(?:visit\w+|vin[oe]\w*|pas(?:o|aron)|leg(?:o|aron)|fue|fueron)$/,
  /^(?:naci\w+|alivi\w+)$/,
  /^(?:hijas?|hijitas?|ninas?|ninitas?|bebes?|chamacas?)$/,
  /^(?:hijos?|hijitos?|ninos?|ninitos?|bebes?|chamacos?)$/,
];

/** Whether a word only says the question again: «¿Cuándo sales de la escuela?» – «salgo el 15». */
export function repeatsOf(question: string): (word: string) => boolean {
  if (question === "") return () => false;
  const asked = wordsOf(foldLetters(question)).filter((word) => word.length > Shortest);
  return (word) => {
    const folded = foldLetters(word);
    return (
      folded.length > Shortest &&
      !ofDays.test(folded) &&
      asked.some(
        (one) =>
          one === folded ||
          sameVerb(one, folded) ||
          (one.length > Root && folded.length > Root && one.slice(0, Root) === folded.slice(0, Root)) ||
          kindred.some((words) => words.test(one) && words.test(folded)),
      )
    );
  };
}
