import { expect, test } from "vitest";
import { type GlobalWord, readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";

const understood: Record<GlobalWord, readonly string[]> = {
  menu: ["menú", "MENU", "Menú.", "ver el menú", "inicio", "hola, menú", "main menu", "See the menu"],
  help: ["ayuda", "¡Ayuda!", "ayúdame por favor", "necesito ayuda", "help", "Help me please"],
  cancel: [
    "cancelar",
    "Cancelar, por favor",
    "CANCELAR!!!",
    "quiero cancelar",
    "cancelaar",
    "salir",
    "cancel",
  ],
  back: [
    "mejor atras",
    "atrás",
    "ATRAS",
    "atraz",
    "regresar",
    "volver",
    "la pregunta anterior",
    "back",
    "go back",
  ],
  correct: [
    "corregir",
    "Corregir",
    "me equivoqué",
    "quiero corregir",
    "fix",
    "Correct it",
    "i made a mistake",
  ],
  skip: ["saltar", "omitir", "prefiero no decir", "skip"],
  human: [
    "una persona",
    "UNA PERSONA",
    "quiero hablar con una persona",
    "hablar con alguien",
    "kiero hablar con alguien xfa",
    "a person",
    "I want to talk to someone",
  ],
  stop: [
    "baja",
    "BAJA",
    "Baja.",
    "darme de baja",
    "quiero darme de baja",
    "ya no quiero recibir mensajes",
    "stop",
    "unsubscribe",
  ],
  start: ["alta", "ALTA", "darme de alta", "start", "subscribe"],
  language: ["idioma", "cambiar idioma", "español", "English", "in english", "inglés"],
};

test.each(Object.entries(understood).flatMap(([word, texts]) => texts.map((text) => [text, word])))(
  "%j is %s",
  (text, word) => expect(readGlobalWord(text)).toBe(word),
);

test.each([
  "Baja California",
  "vivo en Baja California",
  "me baja la presión",
  "Alta Vista",
  "no quiero cancelar",
  "no cancelar",
  "¿puedo cancelar?",
  "cancelar mi lugar",
  "corregir mi nombre",
  "correcto",
  "correct",
  "es correcto",
  "persona mayor",
  "soy una persona mayor",
  "ayuda para mi mamá",
  "/menu",
  "",
  "👍",
  "sí",
  "2",
  `${"por favor ".repeat(200)}menú`,
])("%j is an answer, or words of another kind", (text) => {
  expect(readGlobalWord(text)).toBeNull();
});
