import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { openPhrases } from "./phrases.ts";

const phrases = openPhrases({
  present: `presente, presentes, sí presente, aquí presente, aquí presentes, ya presente, estoy presente, estamos presentes, aquí ando, sí aquí ando, aquí andamos,
    ya ando aquí, ya ando por aquí, aquí estamos, ya estamos aquí, ya estoy, ya estamos, ya llegamos todas, ya llegamos todos, here, i am here, im here, we are here`,
});

/** Whether a whole message only says that somebody is there: at an open roll they are to be counted, before it they will come. */
export function saysPresent(text: string): boolean {
  return phrases.whole(withoutCourtesy(wordsOf(fold(text))).join(" ")) !== undefined;
}
