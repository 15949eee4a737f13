import { expect, test } from "vitest";
import { readLocality } from "../../../src/conversation/understand/locality.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";

const namesIn = (says: string, question: string): readonly string[] | null => {
  const found = readNames(says, { question: () => question });
  return "value" in found && found.values?.unread === undefined ? found.value.split("\n") : null;
};

const came = "¿Quiénes vinieron?";
const absent = "¿Quiénes no vinieron?";
test.each<[string, string, readonly string[] | null]>([
  // Who is only to come, was only greeted, or is nobody.
  ["mañana va a venir Rosa", "¿Quiénes vinieron hoy?", null],
  ["mañana va a venir Rosa", "¿Quiénes van a venir?", ["Rosa"]],
  ["hola Lupita, Juan y Pedro", came, null],
  ["hola, Lupita, Juan y Pedro", came, ["Lupita", "Juan", "Pedro"]],
  ["buenas tardes Juan Pérez, Ana Ruiz", came, ["Juan Pérez", "Ana Ruiz"]],
  ["fulanito y sutanita jaja", came, null],
  // As many as are counted.
  ["solo vinieron tres lucha queta y doña esperanza", came, ["Lucha", "Queta", "Esperanza"]],
  ["vinieron tres ana luis ruiz y beto", came, null],
  ["vinieron tres señoras", came, null],
  ["estubieron felipa, tomasa i doña nicolasa", came, ["Felipa", "Tomasa", "Nicolasa"]],
  // Who did not come.
  ["no vino Rosa", absent, ["Rosa"]],
  ["no vinieron Rosa ni Pedro", absent, ["Rosa", "Pedro"]],
  ["ni Rosa ni Pedro", absent, ["Rosa", "Pedro"]],
  ["no vino nadie", absent, null],
  ["no vino Rosa, Pedro sí", absent, null],
  ["no vino Rosa pero sí Pedro", absent, null],
  ["no fue Rosa, fue Ana", "¿Quiénes no fueron?", null],
  ["no vino Rosa", came, null],
])("who is named by %j to %s", (says, question, names) => expect(namesIn(says, question)).toEqual(names));

test.each([
  ["antes en Apizaco pero ahora en Huamantla", "¿En qué localidad vive ahora?", "Huamantla"],
  ["antes en Apizaco", "¿En qué localidad vive ahora?", null],
  ["en cuauhtémoc no, en la de al lado, san isidro", "¿En qué comunidad fue la plática?", "San Isidro"],
  ["en Tulum no, no me acuerdo", "¿En qué comunidad fue la plática?", null],
  ["en Tulum, no en Akumal", "¿En qué comunidad fue la plática?", null],
  ["fue en los reyes", "¿En qué localidad se hizo la actividad?", "Los Reyes"],
  ["lo hicimos en mi casa", "¿En qué localidad se hizo la actividad?", null],
  ["fue en línea", "¿En qué localidad se hizo la actividad?", null],
])("the place of %j to %s", (says, question, place) => {
  const found = readLocality(says, { question: () => question });
  expect("value" in found ? found.value : null).toBe(place);
});

test.each([
  ["Rosalba, no Rosalía, Rosalba Nieto", "Rosalba Nieto"],
  ["Rosalba no Rosalía", null],
  ["fulanito", null],
])("the name of %j", (says, name) => {
  const found = readName(says, { question: () => "¿Cómo se llama?" });
  expect("value" in found ? found.value : null).toBe(name);
});
