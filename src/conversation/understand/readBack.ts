import { topicOf } from "./asked.ts";
import { foldShown, wordsOf } from "./fold.ts";
import { numeralAt } from "./numerals.ts";
import { isOtherTime } from "./otherTime.ts";
import { foldedPattern } from "./pattern.ts";
import { questionIn } from "./question.ts";

// «Anoté: 4 personas, el 20 a las 10. ¿Está bien?»: whoever tells another number, day or hour says that it is not.

const opening =
  "^(?:(?:no|pero|pues|ay|perdon|es que|fijese que|mejor|mas bien|ponga\\w*|pongale|seria|serian|va|quedo|iba) )*";
const counting = foldedPattern(
  `${opening}(?:(?:son|somos|eran|eramos|fueron|fuimos|vinieron|hubo) (?:como )?(\\w+(?: y \\w+)?)|(\\w+(?: y \\w+)?) (?:personas|gentes|adultos|niños|señoras|mujeres|hombres))(?: (?:con|contando|personas|en total|y (?:el|la)|el|la|mi|bebe|niñ[oa]|por|señorita|\\w+)){0,4}$`,
);
const timing = foldedPattern(
  `${opening}(?:(?:es|fue|era|a|el|la|para|hasta|este) )*(?:las? \\w+|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\\d+ de \\w+)(?: (?:de|en|por) la (?:mañana|tarde|noche)| en punto| y media| y cuarto| no a? ?(?:las?|el) \\w+)*$`,
);
const dated = foldedPattern(`${opening}(?:(?:es|fue|era|para) )*el (?:dia )?(\\d{1,2})(?: no el \\d+)?$`);

/** «No» where an answer, folded, tells something else than what was read back; null where it does not. */
export function readOtherThanShown(said: string, shown: string): "no" | null {
  const before = shown.slice(0, shown.length - questionIn(shown).length);
  if (before.trim() === "" || topicOf(shown) !== "right") return null;
  const told = foldShown(before);
  if (timing.test(said) && isOtherTime(said, told)) return "no";
  const [, day] = dated.exec(said) ?? [];
  const days = [...told.matchAll(/\b(\d{1,2}) de [a-z]+/g)].map(([, one]) => one);
  if (day !== undefined && days.length > 0 && !days.includes(day)) return "no";
  const [, one, other] = counting.exec(said) ?? [];
  const words = (one ?? other ?? "").split(" ");
  const count = numeralAt(words, 0);
  if (count === null || count.length !== words.length) return null;
  const all = wordsOf(told);
  const numbers = all.flatMap((_, at) => numeralAt(all, at)?.value ?? []);
  return numbers.length > 0 && !numbers.includes(count.value) ? "no" : null;
}
