import { foldLetters, wordsOf } from "./fold.ts";
import { doubts, goingOn } from "./nameGrammar.ts";
import { isRelation } from "./plainWords.ts";
import { kindOf } from "./wordKinds.ts";

// What stands beside a name and is no part of it.

/** What people are called before their name: «doña Tere» is Tere on a list. */
export const titleBefore =
  /^(?:(?:(?:La |El )?(?:Señora|Señor|Señorita|Maestr[oa]|Profe|Profesora?|Doctora?|Licenciad[oa]|Enfermer[oa]|Ingenier[oa]|Promotora?)|Doña|Dona(?= \S+$)|Don|(?:La |El )?(?:Ing|Lic|Dra?|Prof[ar]?|Profra|Mtr[oa]|Arq|Sra?|Srta|C)\.)\s+)+(?=\S{2,})/u;

/** An aside in which nobody is mentioned: «sta bueno pues, Tiburcia Domínguez». */
export const isChat = (clause: string): boolean =>
  isAside(clause) &&
  !wordsOf(foldLetters(clause)).some((word) => isRelation(word) || word === "a" || word === "con");

const LongestAside = 9;
/** A few words that name nobody and take nothing back. */
export function isAside(clause: string): boolean {
  const words = wordsOf(foldLetters(clause));
  // «Soy la mamá de Dieguito».
  const isOfOther = words.some((word, at) => isRelation(word) && /^del?$/.test(words[at + 1] ?? ""));
  return (
    words.length <= LongestAside &&
    !doubts.test(words.join(" ")) &&
    !turns.test(words.join(" ")) &&
    (isOfOther ||
      words.every((word) => !["noise", "given", "unknown"].includes(kindOf(word)) || isRelation(word)))
  );
}
const turns =
  /(?:^| )(?:pero|mejor|cambi[a-z]+|otr[oa]s?|aunque|sino|ponga|ponle|quit[a-z]+|registr[a-z]+|apunt[a-z]+|anot[a-z]+)(?= |$)/;

/** Whether a clause goes on, and doubts nothing. */
export const isHarmless = (clause: string): boolean => {
  const folded = foldLetters(clause);
  return goingOn.test(`${folded} `) && !doubts.test(folded);
};
