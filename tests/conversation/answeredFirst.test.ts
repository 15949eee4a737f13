import { expect, test } from "vitest";
import { isAnsweredFirst, type OpenQuestion } from "../../src/conversation/answeredFirst.ts";
import type { GlobalWord } from "../../src/conversation/understand/globalCommands.ts";
import { readGlobalWord } from "../../src/conversation/understand/globalWords.ts";

const ask = (kind: OpenQuestion["kind"], text: string, ...labels: readonly string[]): OpenQuestion => ({
  kind,
  text: () => text,
  choices: () => labels.map((label) => [label]),
});
const right = ask("yesNo", "¿Es correcto?");
const courses = ask("choice", "¿Qué curso te interesa?", "Inglés básico", "Computación", "Regresar");

test.each<[string, GlobalWord, OpenQuestion]>([
  ["no, ya no me manden", "stop", right],
  ["sí, mándenme los avisos", "start", right],
  ["cancela", "cancel", ask("yesNo", "¿Quieres cancelar tu lugar?")],
  ["inglés", "language", courses],
  ["la de inglés", "language", courses],
  ["baja", "stop", ask("choice", "¿Dónde te queda mejor?", "Colonia parte alta", "Colonia parte baja")],
  ["regresar", "back", courses],
  ["una persona", "human", ask("number", "¿Cuántas personas van?")],
  ["náhuatl", "language", ask("words", "¿Qué te gustaría aprender?")],
  ["maya, por favor", "language", ask("words", "¿En qué te ayudamos?")],
  ["Inglés", "language", ask("words", "¿Qué curso quieres?")],
  ["en español", "language", ask("words", "¿En qué lengua prefieres la plática?")],
  ["el mixe", "language", ask("other", "¿Qué lengua hablas en casa?")],
  ["maya", "language", ask("yesNo", "¿Hablas alguna lengua indígena?")],
  // What only says back what was asked.
  ["sí, salir", "cancel", ask("yesNo", "¿Quieres salir del grupo?")],
  ["quiero volver", "back", ask("yesNo", "¿Vas a volver?")],
  ["empezar", "start", ask("yesNo", "¿Empezamos?")],
  ["empezar ya", "start", ask("other", "¿Cuándo quieres empezar?")],
  ["salir", "cancel", ask("other", "¿A qué hora quieres salir?")],
  ["terminar", "cancel", ask("choice", "¿Quieres seguir o terminar?")],
  ["sí, ayuda", "help", ask("yesNo", "¿Necesitas ayuda?")],
  ["sí, una persona", "human", ask("yesNo", "¿Quieres que te ayude una persona?")],
  ["baja", "stop", ask("choice", "¿La presión la tienes alta o baja?")],
  ["alta", "start", ask("other", "¿La presión la tienes alta o baja?")],
  ["un asesor", "human", ask("other", "¿Quiénes vienen contigo?")],
  ["una señora que me ayuda", "help", ask("other", "¿Quiénes vienen contigo?")],
  ["una persona", "human", ask("choice", "¿Quién te ayuda en la casa?")],
])("«%s» is the answer rather than %s", (text, word, open) => {
  expect(readGlobalWord(text)).toBe(word);
  expect(isAnsweredFirst(open, word, text)).toBe(true);
});

test.each<[string, GlobalWord, OpenQuestion]>([
  // The hint after a question asks for nothing.
  ["cancelar", "cancel", ask("words", "¿Cómo te llamas? Escribe CANCELAR para salir.")],
  ["baja", "stop", ask("number", "¿Cuántas personas van? Escribe BAJA si no quieres avisos.")],
  ["ya no me manden mensajes", "stop", right],
  // What a notice says before it asks is not what it asks.
  ["cancelar", "cancel", ask("yesNo", "Puedes pedir que los borremos.\n\n¿Aceptas?")],
  ["no, quiero darme de baja", "stop", right],
  ["no, quiero corregir la fecha", "correct", right],
  ["cancela", "cancel", right],
  ["en inglés", "language", ask("choice", "¿Qué curso?", "Cocina", "Computación")],
  ["póngamelo en inglés por favor que no le entiendo", "language", courses],
  ["quiero hablar con una persona", "human", ask("number", "¿Cuántas personas van?")],
  ["una persona", "human", ask("other", "¿Cómo te llamas?")],
  ["inglés", "language", ask("other", "¿En qué localidad vives?")],
  ["en inglés", "language", ask("words", "¿Qué te gustaría aprender?")],
  ["quiero inglés", "language", ask("words", "¿Qué te gustaría aprender?")],
  // What ends by itself is no wish to end.
  ["terminar", "cancel", ask("other", "¿A qué hora termina?")],
  ["cancelar", "cancel", ask("choice", "¿Cuál quieres cancelar?")],
  ["ayuda", "help", ask("yesNo", "¿Necesitas ayuda?")],
  ["ayuda", "help", ask("other", "Escribe AYUDA si no entiendes. ¿Cuál es tu nombre?")],
  ["salir", "cancel", ask("yesNo", "¿Seguimos?")],
  ["una persona", "human", ask("choice", "¿Para quién es el lugar?", "Para mí", "Otra persona")],
  ["baja", "stop", ask("yesNo", "¿Quieres darte de baja?")],
  ["baja", "stop", ask("choice", "¿Quieres darte de alta o de baja?")],
  ["un asesor", "human", ask("words", "¿Con quién quieres hablar?")],
  ["una persona que me atienda", "human", ask("other", "¿Quiénes vienen contigo?")],
])("«%s» stays %s", (text, word, open) => {
  expect(isAnsweredFirst(open, word, text)).toBe(false);
});
