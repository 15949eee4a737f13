import { expect, test } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";

const asked = (question: string, ...labels: string[]) => ({
  choices: labels.map((label) => [label]),
  question: () => question,
});
const kin = asked("¿Cuál es su relación con el becario?", "Madre", "Padre", "Abuelo(a)", "Otro");
const few = asked("¿Cuál es su relación con el becario?", "Madre", "Padre", "Abuelo(a)");
const tongue = asked("¿Qué lengua habla?", "Mixteco", "Zapoteco", "Mazateco", "Otra");
const file = asked("Estado del expediente:", "Completo", "Incompleto", "Cancelado");
const level = asked("¿En qué nivel estudia?", "Secundaria", "Bachillerato", "Universidad");
const office = asked("¿Quiénes atendieron?", "Presidenta", "Secretaria", "Tesorera");
const beasts = asked("¿Qué animales tiene?", "Gallinas", "Puercos", "Chivos");

test.each([
  ["su padrino", kin, 3],
  ["soy la madrastra", kin, 3],
  ["soy la madrastra", few, null],
  ["bisabuelo", few, null],
  ["el papá", kin, 1],
  ["mixe", tongue, 3],
  ["hablan tzotzil", tongue, 3],
  ["mixe y zapoteco", tongue, null],
  ["le falta la firma", file, 1],
  ["ya no le falta nada", file, 0],
  ["está en el conalep", level, 1],
  ["va al tecnológico", level, 2],
])("%j", (says, choosing, place) => {
  const read = readChoice(says, choosing);
  expect("value" in read ? read.value : null).toBe(place);
});

test.each([
  ["la secre y la de los dineros", office, [1, 2]],
  ["la secretaria y la señora de la tienda", office, null],
  ["la secretaria y la de las quejas", office, null],
  ["tenía puercos pero se murieron, nomás quedan los chivos", beasts, [2]],
  ["tenía puercos, ahora puras gallinas", beasts, [0]],
])("several: %j", (says, choosing, places) => {
  const read = readChoices(says, choosing);
  expect("value" in read ? read.value : null).toEqual(places);
});
