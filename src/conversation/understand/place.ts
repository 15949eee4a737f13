import { readDay } from "./day.ts";
import { foldLetters, wordsOf } from "./fold.ts";
import { isGibberish } from "./gibberish.ts";
import { readHours } from "./hours.ts";
import { readNumber } from "./number.ts";
import { openPhrases } from "./phrases.ts";
import { type Reader, unclear } from "./reading.ts";
import { isAcronym } from "./titleCase.ts";
import { refusal, saysSomethingElse, tidy, withoutLead } from "./written.ts";

/** UTF-16 units. */
export const LongestPlace = 60;

const leads = openPhrases({
  lead: `en, va a ser en, sería en, será en, es en, queda en, nos vemos en, nos reunimos en, nos juntamos en, la reunión es en,
    la sesión es en, la reunión va a ser en, pues en, mejor en, el lugar es, lugar, sede, la sede es, in, at, it is at, it will be at`,
  trail: "",
});

import { readTime } from "./time.ts";

// «Mi casa» is known to whoever writes it, and to nobody who is told to come.
const vague = new Set(
  `aquí, ahí, allá, acá, allí, aquí mismo, ahí mismo, allí mismo, donde siempre, el mismo, la misma, mismo lugar, el mismo lugar, el de siempre,
  la de siempre, lugar de siempre, el lugar de siempre, donde la otra vez, donde mismo, donde la vez pasada, lejos, cerca, afuera, por ahí, pendiente,
  por definir, por confirmar, lugar por confirmar, mi domicilio, mi casa, su casa, tu casa, la casa, casa, el pueblo, mi pueblo, la comunidad, línea, ninguno, ninguna, nada, ubicación, la ubicación, mapa,
  here, there, same place, the same place, the usual place, my house, my place`
    .split(",")
    .map(foldLetters),
);
// «No» before a number is a number of a house.
const sentence = new Set(
  wordsOf(
    foldLetters(
      `quiero quisiera necesito tengo tenemos puedo sé todavía aún luego después aviso digo dije mando paso cambiar cuándo porque hola gracias
      siempre mismo misma confirmo jajaja quién qué want need know yet later`,
    ),
  ),
);

/** Where people meet, as it is written: «Salón ejidal, frente a la iglesia». What only whoever writes can know is asked again. */
export const readPlace: Reader = (text, context) => {
  const refused = refusal(text);
  if (refused !== null) return unclear(refused);
  const stated = withoutLead(tidy(text), leads);
  const stripped = stated.words.join(" ").replace(/[.,;:!\s]+$/, "");
  const place = stripped.charAt(0).toUpperCase() + stripped.slice(1);
  const words = wordsOf(foldLetters(place));
  if (words.length === 0) return unclear("symbols");
  if (vague.has(words.join(" "))) return unclear("notFound");
  if (saysSomethingElse(text, { words: place.split(" "), stated: false }, context))
    return unclear("reserved");
  if (saysWhenOrHowMany(place)) return unclear("digits");
  if (
    words.some((word, index) => sentence.has(word) || (word === "no" && !/^\d/.test(words[index + 1] ?? "")))
  )
    return unclear("sentence");
  if (place.length > LongestPlace) return unclear("tooLong");
  if ((place.match(/\p{L}/gu) ?? []).length < 3) return unclear("tooShort");
  return isGibberish(words) && !isAcronym(place) ? unclear("gibberish") : { value: place };
};

/** An answer to another question of the same session. Any day will do to read one. */
const saysWhenOrHowMany = (place: string): boolean =>
  ["2026-01-01", "2026-01-02"].some((today) => "value" in readDay(place, { today })) ||
  /(?:^|\s)a las? \d/i.test(place) ||
  [readHours, readTime, readNumber].some((read) => "value" in read(place, {}));
