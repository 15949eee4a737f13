import { expect, test } from "vitest";
import type { GlobalWord } from "../../../src/conversation/understand/globalCommands.ts";
import { readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";

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

test.each<[GlobalWord, readonly string[]]>([
  [
    "menu",
    [
      "a ver enséñeme otra vez las opciones",
      "oiga y el menú dónde lo encuentro",
      "vuélvame a mandar el menú",
    ],
  ],
  ["help", ["es que necesito ayuda para usar este aparato porque mi nieta ya se fue", "y aquí qué se pone"]],
  [
    "cancel",
    ["sabe qué mejor cancélele ya no voy a poder", "deseo cancelar este trámite por motivos personales"],
  ],
  ["back", ["regrésale una por favor maestra", "oiga, ¿le puede dar para atrás?"]],
  [
    "correct",
    ["quiero corregir mi teléfono por favor que lo puse mal", "quiero corregir mi respuesta de hace rato"],
  ],
  ["skip", ["esa mejor sáltala porfa", "prefiero no contestar esa, la que sigue", "me reservo ese dato"]],
  [
    "human",
    ["oiga y no me puede atender una persona mejor", "me comunica con alguien por favor, con una persona"],
  ],
  ["stop", ["solicito atentamente mi baja del sistema", "favor de no enviar más mensajes a este número"]],
  ["start", ["me doy de alta otra vez", "reactíveme los avisos por favor"]],
  ["language", ["señorita no me lo podrá poner en mixteco", "tendrá los mensajes en náhuatl"]],
])("%s is asked for by what the words do, in whatever order", (word, texts) => {
  for (const text of texts) expect([text, readGlobalWord(text)]).toEqual([text, word]);
});

test.each([
  "una persona me ayudó",
  "la de atrás",
  "la anterior no, la que sigue",
  "quiero ayudar",
  "necesito ayuda para mi mamá que está en cama",
  "le dije a la licenciada que me llamara el lunes",
  "hay que hablar con la presidenta de la comunidad",
  "me dieron de baja del seguro",
  "no me den de baja",
  "no me ayuden",
  "hablé con una persona de la oficina",
  "pase a la oficina por favor",
  "el menú del día",
  "ya no me llegaron los avisos de la clínica",
  "me cambian la fecha por favor para el lunes",
  "pusieron mal mi apellido en la constancia",
  "quiero aprender inglés",
  "la que está en inglés",
  "no quiero hablar con una persona",
  "quítenme la cita del martes",
])("%j holds such words and asks for nothing", (text) => {
  expect(readGlobalWord(text)).toBeNull();
});
