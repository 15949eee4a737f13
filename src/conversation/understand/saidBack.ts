import { sameVerb } from "./countVerbs.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { fold, wordsOf } from "./fold.ts";
import type { GlobalWord } from "./globalCommands.ts";
import { questionIn } from "./question.ts";

// Words that are a command by themselves, and only say back what was asked: «sí, salir» to «¿Quieres salir del grupo?»,
// «empezar ya» to «¿Cuándo quieres empezar?», «baja» to «¿La tienes alta o baja?», «un asesor» to «¿Quiénes vienen?».

/** What a wish for the same is said with, and a yes. */
const around = /^(?:si+|sip|claro|simon|que|pues|ya|quiero|queremos|quisiera|voy|vamos|a|me|gustaria|luego)$/;
const yes = /^(?:si+|sip|claro|simon)$/;
/** These move within what is open; help and a person are asked for anywhere, but with a yes to just that. */
const moving: readonly GlobalWord[] = ["cancel", "back", "start"];
const asked: readonly GlobalWord[] = ["help", "human"];

const asksWho = /\bquien(?:es)?\b(?!.*\b(?:hablar|platicar|comunic\w+|contactar)\b)/;
/** Somebody who is there, and nobody of ours to talk to. */
const somebody =
  /^(?:(?:vino|vinieron|viene|va|con|es|fue|era) )?(?:una?|1|otr[oa]|mi) (?:persona|asesora?|operadora?|agente)(?: mas| nada mas| nomas)?$/;
const helper =
  /^(?:(?:vino|viene|va|con|es|fue) )?(?:una?|mi|el|la|otr[oa]) (?!persona|alguien)[a-z]+ que (?:(?:me|nos|le|les) )(?:ayud(?:a|an|o|aba|aron)|echa la mano)(?= |$)/;

/** The question that is open, as `OpenQuestion` has it. */
interface Open {
  readonly kind: string;
  readonly text: () => string;
  readonly choices: () => readonly (readonly string[])[];
}

/** Whether a message only says back what is asked. */
export function isSaidBack(text: string, word: GlobalWord, { kind, text: shown, choices }: Open): boolean {
  const question = shown();
  const isYesNo = kind === "yesNo";
  // «¿Cuál es tu nombre? Escribe CANCELAR para salir» asks for no cancelling.
  const folded = fold(questionIn(question).replace(/\?[^?¿]*$/u, ""));
  const said = withoutCourtesy(wordsOf(fold(text)));
  // «Una persona» is none of those that are shown.
  const isOpen = kind !== "choice" || choices().length === 0;
  if (isOpen && asksWho.test(folded) && (word === "human" || word === "help")) {
    const whole = said.join(" ");
    return word === "human" ? somebody.test(whole) : helper.test(whole);
  }
  const words = wordsOf(folded);
  if (word === "stop" || word === "start") {
    const [only = "", ...more] = said;
    const isSide = more.length === 0 && /^(?:alta|baja)$/.test(only);
    // «¿Quieres darte de alta o de baja?» asks for the command itself.
    if (isSide)
      return words.includes("alta") && words.includes("baja") && !/\bde (?:alta|baja)\b/.test(folded);
  }
  // «Cancelar» to «¿Cuál quieres cancelar?» names none of them.
  if (kind === "choice" && !words.includes("o")) return false;
  const own = said.filter((one) => !around.test(one));
  const isAsked = own.length > 0 && own.every((one) => words.some((other) => isSame(one, other, isYesNo)));
  if (!isAsked) return false;
  return moving.includes(word) || (isYesNo && asked.includes(word) && said.some((one) => yes.test(one)));
}

/** «Empezar» to «¿Empezamos?»; of anything else only the very word, for it may end by itself («¿A qué hora termina?»). */
const isSame = (one: string, other: string, isYesNo: boolean): boolean =>
  one === other || (isYesNo && one.length > 3 && other.length > 3 && sameVerb(one, other));
