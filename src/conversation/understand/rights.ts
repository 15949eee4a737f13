import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import { LongestMessage } from "./reading.ts";

// What the privacy notice promises, as people ask for it. A verb, and what it is about; nothing more than what stands around.
const verbs = wordSet(
  `borren borrar borra borre bórrenme borrarme bórrame eliminen eliminar elimina elimine quiten quitar quita quite
  destruyan ver veo muéstrenme enséñenme denme delete erase remove see`,
);
const things = wordSet("datos información data information");
const leaving = wordSet("bórrenme bórrame borrarme");
const around = wordSet(
  `quiero yo que me mis mi mí los la el de del por favor todos todas tienen tengan guardan guardaron guardados personales
  ya no puedo pueden podrían quisiera necesito su sistema sus registros registro teléfono número lista
  aquí ahí i want to my all you have please can could of the about`,
);
const owners = wordSet("mis mi mí my me");

function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordsOf(fold(words.replace(/\s+/g, " "))));
}

/** Whether a whole message asks to see or to erase what is kept of its writer: «borren mis datos», «¿puedo ver mis datos?». */
export function asksForOwnRights(text: string): boolean {
  if (text.length > LongestMessage) return false;
  const words = withoutCourtesy(wordsOf(fold(text)));
  if (!words.every((word) => verbs.has(word) || things.has(word) || around.has(word))) return false;
  if (words.some((word) => leaving.has(word))) return true;
  return (
    words.some((word) => verbs.has(word)) &&
    words.some((word) => things.has(word)) &&
    words.some((word) => owners.has(word))
  );
}
