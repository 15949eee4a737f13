import { foldLetters, wordsOf } from "./fold.ts";
import { type Reader, unclear } from "./reading.ts";
import { refusal, saysSomethingElse, tidy } from "./written.ts";

/** UTF-16 units. */
export const LongestPlace = 60;

const vague = new Set(
  `aquí, ahí, allá, acá, aquí mismo, donde siempre, en donde siempre, el mismo, el mismo lugar, en el mismo lugar, mismo lugar,
  lejos, cerca, por ahí, no sé, pendiente, por definir, luego te digo, here, there, same place, the usual place`
    .split(",")
    .map(foldLetters),
);
const lead = /^(?:(?:va a ser|ser[áa]|es|seria|queda) )?(?:en )(?=\p{L})/iu;

/** Where people meet, as it is written: «Salón ejidal, frente a la iglesia». What only whoever writes can know is asked again. */
export const readPlace: Reader = (text, context) => {
  const refused = refusal(text);
  if (refused !== null) return unclear(refused);
  const tidied = tidy(text);
  const stripped = tidied.replace(lead, "");
  const place = stripped.charAt(0).toUpperCase() + stripped.slice(1).replace(/[.\s]+$/, "");
  const words = wordsOf(foldLetters(place));
  if (words.length === 0) return unclear("symbols");
  if (vague.has(words.join(" ")) || vague.has(foldLetters(text))) return unclear("notFound");
  if (saysSomethingElse(text, { words: place.split(" "), stated: false }, context))
    return unclear("reserved");
  if (place.length > LongestPlace) return unclear("tooLong");
  if ((place.match(/\p{L}/gu) ?? []).length < 3) return unclear("tooShort");
  return { value: place };
};
