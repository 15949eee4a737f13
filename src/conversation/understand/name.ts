import { foldLetters, wordsOf } from "./fold.ts";
import { isGibberish } from "./gibberish.ts";
import { openPhrases } from "./phrases.ts";
import { type Reader, type Unclear, unclear } from "./reading.ts";
import { isTick } from "./tick.ts";
import { titleCase } from "./titleCase.ts";
import { refusal, saysSomethingElse, tidy, withoutLead } from "./written.ts";

/** UTF-16 units. */
export const LongestName = 80;
const MostWords = 10;

const leads = openPhrases({
  lead: `me llamo, yo me llamo, mi nombre es, mi nombre completo es, mi nombre, nombre, nombre completo, el nombre es,
    soy, yo soy, aquí, habla, le habla, me dicen, es, se llama, su nombre es, su nombre, ella se llama, él se llama,
    ella es, él es, la persona se llama, la otra persona se llama, la otra persona es, el nombre correcto es,
    lo correcto es, el correcto es, debe decir, debe ser,
    my name is, name, the name is, full name, i am, im, it is, its, this is, she is, he is, her name is, his name is,
    their name is, the right name is`,
  trail: `para servirle, para servirte, para servirles, a sus órdenes, a tus órdenes, a la orden, mucho gusto,
    nice to meet you`,
});

// Words that make a sentence of it. Short Mayan surnames (Can, Ek, Ku, Ké, Chi, Noh) are not among them.
const sentence = new Set(
  wordsOf(
    foldLetters(
      `no si sí quiero kiero quisiera tengo tiene puedo puede necesito como cómo cuando cuándo cuanto cuánto cuesta
      donde dónde que qué porque cual cuál quien quién para pero gracias hola nada nadie ninguno ninguna nombre persona
      ayuda favor sesion sesión sesiones taller talleres lugar inscribir inscribirme registrar registrarme apuntar
      apuntarme mejor lunes martes miércoles jueves viernes sábado mañana soy llamo vivo estoy esta está es mi tu su yo me lo hay ya muy también ahora hoy info información
      número telefono teléfono prueba test ok año años hija hijo esposa esposo mamá papá hermana hermano vecina vecino
      i am my is want need what when where how the you please not dont know why who daughter son wife husband`,
    ),
  ),
);

// «La Esperanza», «la del sábado» and «para mi mamá» are no name somebody has; «la señora Rosa» is what she is called.
const beforeOthers = wordSet("el la los las lo un una unos unas para por con en al sin desde");
const titles = wordSet(
  `señora señor señorita doña don doctora doctor dra dr maestra maestro mtra mtro profe profesora profesor licenciada
  licenciado lic ingeniera ingeniero ing enfermera enfermero niña niño madre padre hermana hermano
  dif ayuntamiento centro club grupo comité instituto colectivo casa escuela clínica comisariado`,
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(foldLetters));
}

/** A person's name as they write it, with capitals put right. «Simón» alone says yes; «me llamo Simón» does not. */
export const readName: Reader = (text, context) => {
  const refused = refusal(text);
  if (refused !== null) return unclear(refused);
  if (/\p{L}/u.test(text) && isTick(text)) return unclear("reserved");
  const tidied = tidy(text);
  if (/\p{N}/u.test(tidied)) return unclear("digits");
  const stated = withoutLead(tidied, leads);
  if (stated.words.length === 0) return unclear(tidied === "" ? "symbols" : "reserved");
  if (saysSomethingElse(text, stated, context)) return unclear("reserved");
  const name = titleCase(
    stated.words.map((word, index) => bareWord(word, index === stated.words.length - 1)).join(" "),
  );
  const wrong = whyNoName(name);
  return wrong === null ? { value: name } : unclear(wrong);
};

/** Without the mark that ends a sentence; the dot of «Ma.» stays. */
const bareWord = (word: string, last: boolean) =>
  last ? word.replace(/[.!,;:]+$/, "") : word.replace(/^[¡"«“]+/, "");

function whyNoName(name: string): Unclear | null {
  const words = name.split(" ");
  if (name.length > LongestName) return "tooLong";
  if (/[^\p{L}\p{M}\s'’.,;:!-]/u.test(name)) return "symbols";
  if (!words.every((word) => /^\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*\.?$/u.test(word))) return "sentence";
  // A dot within is that of a short form («Ma.», «Hdez.»), or it ends a sentence.
  if (words.slice(0, -1).some((word) => word.endsWith(".") && word.length > 5)) return "sentence";
  const folded = wordsOf(foldLetters(name));
  if (beforeOthers.has(folded[0] ?? "") && !titles.has(folded[1] ?? "")) return "sentence";
  if (words.length > MostWords || folded.some((word) => sentence.has(word))) return "sentence";
  if (!words.some((word) => (word.match(/\p{L}/gu) ?? []).length >= 2)) return "tooShort";
  return isGibberish(folded) ? "gibberish" : null;
}
