import { isGivenName, mayBeGivenName } from "./givenNames.ts";
import { openLexicon } from "./lexicon.ts";
import { nativeSurnames, spanishSurnames } from "./surnameWords.ts";

// The commonest surnames of Mexico. Some are villages too (Flores, Reyes): who is asked about one only has to say yes.
const common = openLexicon(`
  Hernández García Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez Vásquez Jiménez
  Reyes Díaz Torres Gutiérrez Ruiz Mendoza Aguilar Ortiz Moreno Castillo Romero Álvarez Méndez Chávez Rivera Juárez Ramos
  Domínguez Herrera Medina Castro Vargas Guzmán Velázquez Rojas Muñoz Ortega Contreras Salazar Luna Mejía Guerrero Estrada
  Bautista Cortés Soto Alvarado Lara Velasco Ríos Espinoza Sandoval Cervantes Silva Delgado Maldonado Márquez Vega Avila
  Fuentes Campos Cabrera Núñez Robles Peña Rosas Padilla Ibarra Acosta Pacheco Navarro Rangel Valdez Salas Mora Trejo Solís
  Carrillo Montes Orozco Molina Galván Serrano Meza Zamora Tapia Camacho Cárdenas Huerta Arellano Andrade Suárez Ochoa Nava
  Escobar Franco Figueroa Valencia Barrera Montoya Rosales Villa Cisneros Gallegos Osorio Miranda Calderón Salinas Hdez Mtz
  Gzz Rdz Glez Fdez Gpe`);
const spanish = openLexicon(spanishSurnames);
const native = openLexicon(nativeSurnames);
const between = new Set(["de", "del", "la", "las", "los", "y", "ma"]);

/** Whether a folded word is a surname as it is written here. */
export const isSurname = (folded: string): boolean => spanish.has(folded) || native.has(folded);

/** Whether a folded word may be a surname: misspelt, or ending as only they do («Trigueñez», «Cuapantzi»). */
export const mayBeSurname = (folded: string): boolean =>
  spanish.sounds(folded) || native.has(folded) || ending.test(folded);

const ending = /.{2}(?:ez|tzin?|huatl?|catl|coatl|ixtle|oltzi|uitl)$/;

/**
 * Whether folded words are what people are called, and a name begins with a word of its own: «Josefina Mendoza». A lone
 * word is so only if it is a very common surname: most of the others are villages as well.
 */
export function isPersonLike(folded: readonly string[]): boolean {
  const [first = ""] = folded;
  if (between.has(first)) return false;
  if (folded.every((word) => isGivenName(word) || common.has(word) || between.has(word))) return true;
  const named = folded.filter((word) => !between.has(word));
  return (
    named.length > 1 &&
    mayBeGivenName(first) &&
    named.every((word) => isSurname(word) || mayBeGivenName(word) || mayBeSurname(word)) &&
    named.some((word) => !mayBeGivenName(word) || isSurname(word))
  );
}
