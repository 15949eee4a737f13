import { expect, test } from "vitest";
import { isAnsweredFirst } from "../../../src/conversation/answeredFirst.ts";
import type { GlobalWord } from "../../../src/conversation/understand/globalCommands.ts";
import { readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";

const asked: readonly (readonly [GlobalWord, readonly string[]])[] = [
  [
    "menu",
    [
      "regréseme al inicio donde vienen todas las opciones",
      "a ver otra vez qué opciones había",
      "dónde quedó el menú de antes",
      "quiero ver todo lo que se puede hacer aquí",
    ],
  ],
  [
    "help",
    [
      "ay, no sé ni dónde apretarle",
      "qué se supone que conteste aquí",
      "y cómo se llena esto",
      "qué significa eso",
      "explíqueme bien por favor, mi nieta no está en la casa",
    ],
  ],
  [
    "cancel",
    [
      "cancélale mano, ya no voy a registrar nada",
      "ahí muere con este trámite",
      "ya no quiero hacer la baja",
      "dejémoslo para otro día",
      "mejor cancela, luego lo hago con calma",
    ],
  ],
  [
    "back",
    [
      "regresa a donde me preguntaste la edad",
      "vuélveme a poner la pregunta de antes",
      "me fui muy rápido, regrésame a la pregunta anterior",
    ],
  ],
  [
    "correct",
    ["me equivoqué de renglón", "espéreme, me equivoqué de dedo, quiero corregir lo que puse antes"],
  ],
  ["skip", ["paso", "bríncale esa compadre", "ese dato prefiero no darlo", "siguiente por favor"]],
  [
    "human",
    [
      "con una persona que me explique",
      "quisiera que me llamaran",
      "no quiero estar escribiendo, márqueme mejor",
    ],
  ],
  [
    "stop",
    [
      "este celular ya no es de doña Cuca, por favor no vuelvan a escribir",
      "bórrenme de este grupo por favor",
    ],
  ],
  [
    "start",
    ["quiero que me vuelvan a llegar los avisos, los quité sin querer", "apúnteme otra vez a los avisos"],
  ],
  [
    "language",
    [
      "¿se puede cambiar de idioma? mi papá nomás habla mixteco y él es el que va a contestar",
      "is there a Spanish version? my wife doesn't read English",
    ],
  ],
];
test.each(asked.flatMap(([word, texts]) => texts.map((text) => [text, word] as const)))(
  "%j is %s",
  (text, word) => expect(readGlobalWord(text)).toBe(word),
);

test.each([
  "Paso de la Reina",
  "pásenle",
  "no sé, usted dígame",
  "regreso a la casa de mi mamá",
  "ya no quiero la despensa",
  "dejé la escuela para otro año",
  "me vuelven a operar",
])("%j holds such words and asks for nothing", (text) => expect(readGlobalWord(text)).toBeNull());

test("«paso» refuses where yes or no is asked", () => {
  const open = { kind: "yesNo", text: () => "¿Te apunto al taller?", choices: () => [] } as const;
  expect(isAnsweredFirst(open, "skip", "paso")).toBe(true);
  expect(isAnsweredFirst({ ...open, kind: "words" }, "skip", "paso")).toBe(false);
});
