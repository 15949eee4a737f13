import { foldLetters } from "./fold.ts";
import { isGivenName } from "./givenNames.ts";

// The commonest surnames of Mexico. Some are villages too (Flores, Reyes): who is asked about one only has to say yes.
const surnames = new Set(
  `Hernández García Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez Vásquez Jiménez
  Reyes Díaz Torres Gutiérrez Ruiz Mendoza Aguilar Ortiz Moreno Castillo Romero Álvarez Méndez Chávez Rivera Juárez Ramos
  Domínguez Herrera Medina Castro Vargas Guzmán Velázquez Rojas Muñoz Ortega Contreras Salazar Luna Mejía Guerrero Estrada
  Bautista Cortés Soto Alvarado Lara Velasco Ríos Espinoza Sandoval Cervantes Silva Delgado Maldonado Márquez Vega Avila
  Fuentes Campos Cabrera Núñez Robles Peña Rosas Padilla Ibarra Acosta Pacheco Navarro Rangel Valdez Salas Mora Trejo Solís
  Carrillo Montes Orozco Molina Galván Serrano Meza Zamora Tapia Camacho Cárdenas Huerta Arellano Andrade Suárez Ochoa Nava
  Escobar Franco Figueroa Valencia Barrera Montoya Rosales Villa Cisneros Gallegos Osorio Miranda Calderón Salinas Hdez Mtz
  Gzz Rdz Glez Fdez Gpe`
    .split(/\s+/)
    .map(foldLetters),
);
const between = new Set(["de", "del", "la", "las", "los", "y", "ma"]);

/** Whether folded words are what people are called, and a name begins with a word of its own: «Josefina Mendoza». */
export function isPersonLike(folded: readonly string[]): boolean {
  const [first = ""] = folded;
  if (between.has(first)) return false;
  return folded.every((word) => isGivenName(word) || surnames.has(word) || between.has(word));
}
