import { expect, test } from "vitest";
import { readNames } from "../../../src/conversation/understand/names.ts";

const listed = (said: string, question: string): readonly string[] | null => {
  const read = readNames(said, { question: () => question });
  return "value" in read && read.values?.unread === undefined ? read.value.split("\n") : null;
};

const who = "¿Quiénes fueron a la faena?";
test.each([
  // Who was to come, or could not, is told first.
  ["iban a ir Beto y Lalo pero al final nomás fue Lalo", who, ["Lalo"]],
  ["Rosa y Luz no pudieron, así que solo Chayo y Mago", who, ["Chayo", "Mago"]],
  ["Petra Tun no, ella anda enferma, fueron Rosa Ek y Luis Paz", who, ["Rosa Ek", "Luis Paz"]],
  // Who is said again is left out, and the rest stay.
  ["Ana, Beto... no, Beto no vino, Carlos", who, ["Ana", "Carlos"]],
  ["Rosa Ruiz, Irma Ruiz, Nora Ruiz... no, Nora no fue", who, ["Rosa Ruiz", "Irma Ruiz"]],
  ["Anote a Rosa Ek, a Nico no lo anote, y a Luis Paz", "¿A quiénes anoto?", ["Rosa Ek", "Luis Paz"]],
  ["Ana Ruiz, Luis Paz... no, Luis no va a ir, mejor a Beto Luna", who, ["Ana Ruiz", "Beto Luna"]],
  // The others are not meant.
  ["Ximena y Lucía. Los demás sí vinieron", "¿Quiénes faltaron?", ["Ximena", "Lucía"]],
  ["agrega a Rosa Ek, a los otros ya los tienes", "¿A quiénes agrego?", ["Rosa Ek"]],
  ["Ximena y Lucía. Los demás sí vinieron", who, null],
  // Charges, titles and kin are no part of a name.
  ["Rosa Ek, y de vigilancia Luz Tun", "¿Quiénes quedaron en el comité?", ["Rosa Ek", "Luz Tun"]],
  [
    "Profra. Elena Ruiz Paz, Enf. Marta Luna Ek y T.S. Eva Díaz Tun",
    "Personal:",
    ["Elena Ruiz Paz", "Marta Luna Ek", "Eva Díaz Tun"],
  ],
  ["la señora Berta Gil Ruiz y su esposo, Luis Paz Ek", who, ["Berta Gil Ruiz", "Luis Paz Ek"]],
  // A roll has the surnames first; many first names are many people.
  ["PEREZ GOMEZ LUIS ANGEL\nRUIZ DIAZ ANA", "La lista:", ["Perez Gomez Luis Angel", "Ruiz Diaz Ana"]],
  ["Ana Laura Elena Karla", who, null],
])("%j to %s", (said, question, names) => expect(listed(said, question)).toEqual(names));
