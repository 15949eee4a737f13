import { foldLetters, wordsOf } from "./fold.ts";
import { isGibberish } from "./gibberish.ts";
import { openPhrases } from "./phrases.ts";
import { type Context, type Reader, type Unclear, unclear } from "./reading.ts";
import { isPersonLike } from "./surnames.ts";
import { isTick } from "./tick.ts";
import { isAcronym, titleCase } from "./titleCase.ts";
import { refusal, type Stated, saysSomethingElse, tidy, withoutLead } from "./written.ts";

/** UTF-16 units. */
export const LongestLocality = 60;
const MostWords = 10;

const leads = openPhrases({
  lead: `vivo en, yo vivo en, vivimos en, vivo por, radico en, soy de, yo soy de, somos de, soy del, somos del,
    vengo de, vengo del, estoy en, estamos en, aquí en, acá en, desde, en, de, del, es, mi casa está en,
    mi localidad es, mi comunidad es, mi pueblo es, mi colonia es, mi ejido es, mi barrio es, la localidad es,
    la comunidad es, localidad, comunidad, comunidad de, la comunidad de, localidad de, la localidad de, el pueblo de,
    el poblado de, poblado de, la localidad correcta es, lo correcto es,
    i live in, we live in, i am from, im from, we are from, from, in, my locality is, my village is, my town is,
    the community of, the village of, the town of`,
  trail: "",
});

// «Vivo en la colonia Centro» is «colonia Centro»; «vivo en El Llano» stays whole.
const kinds = new Set(
  wordsOf(
    "colonia col ejido rancheria ranchería rancho barrio unidad fraccionamiento villa ciudad hacienda",
  ).map(foldLetters),
);
const articles = new Set(["el", "la", "los", "las"]);

const vague = new Set(
  `aquí, ahí, allá, acá, aquí mismo, mi casa, en mi casa, casa, lejos, cerca, por ahí, por aquí, en el pueblo, el pueblo,
  mi pueblo, en mi pueblo, mi rancho, ninguna, ninguno, nada, here, home, my house, my home, nowhere, none`
    .split(",")
    .map(foldLetters),
);

const sentence = new Set(
  wordsOf(
    foldLetters(
      `no si sí quiero kiero quisiera tengo tiene puedo puede necesito cuando cuándo cuanto cuánto cuesta donde dónde
      porque quien quién pero gracias hola nombre llamo soy vivo estoy me hay sesion sesión sesiones taller talleres
      inscribir inscribirme registrar registrarme apuntarme mejor para lunes martes miércoles jueves viernes sábado mamá papá esposo esposa
      ya también ahora hoy info información
      i am my is want need what when where how you please not dont know why who`,
    ),
  ),
);

/** Where somebody lives, as they write it, with capitals put right. It may have digits («Colonia 5 de Mayo»). */
export const readLocality: Reader = (text, context) => {
  const refused = refusal(text);
  if (refused !== null) return unclear(refused);
  // «Listo» is no village: it answers a question that was not asked.
  if (/\p{L}/u.test(text) && isTick(text)) return unclear("reserved");
  const tidied = tidy(text);
  const stated = withoutKind(withoutLead(tidied, leads));
  if (stated.words.length === 0) return unclear(tidied === "" ? "symbols" : "reserved");
  if (saysSomethingElse(text, stated, context)) return unclear("reserved");
  const locality = titleCase(stated.words.join(" ").replace(/[.!,;:]+$/, ""));
  const wrong = whyNoLocality(locality, text);
  if (wrong !== null) return unclear(wrong);
  return !stated.stated && mayBePerson(locality, context)
    ? { value: locality, values: { doubt: "person" } }
    : { value: locality };
};

/** «Ana López Pérez» where nobody lives in a place of that name: whoever asks may make sure. */
function mayBePerson(locality: string, { localities }: Context): boolean {
  const folded = foldLetters(locality);
  return (
    isPersonLike(wordsOf(folded)) && !(localities?.() ?? []).some((known) => foldLetters(known) === folded)
  );
}

function withoutKind(stated: Stated): Stated {
  const [article, kind] = stated.words;
  if (!stated.stated || article === undefined || kind === undefined) return stated;
  const both = articles.has(foldLetters(article)) && kinds.has(foldLetters(kind));
  return both ? { ...stated, words: stated.words.slice(1) } : stated;
}

function whyNoLocality(locality: string, text: string): Unclear | null {
  if (locality.length > LongestLocality) return "tooLong";
  if (/[^\p{L}\p{M}\p{N}\s'’.,°()-]/u.test(locality)) return "symbols";
  const letters = locality.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return /\p{N}/u.test(locality) ? "digits" : "symbols";
  if (letters.length < 2) return "tooShort";
  const folded = wordsOf(foldLetters(locality));
  // «La 3», «la del domingo»: one of a list.
  if (/^(?:el|la|los|las) (?:\d{1,2}|del? (?:lunes|domingo|manana|\d{1,2}))$/.test(folded.join(" ")))
    return "digits";
  if (vague.has(folded.join(" ")) || vague.has(foldLetters(text))) return "notFound";
  if (folded.length > MostWords || folded.some((word) => sentence.has(word))) return "sentence";
  return isGibberish(folded) && !isAcronym(locality) ? "gibberish" : null;
}
