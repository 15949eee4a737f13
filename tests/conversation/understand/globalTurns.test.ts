import { expect, test } from "vitest";
import { readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";

test.each([
  ["explíqueme cómo se usa esto", "help"],
  ["no c como se ase", "help"],
  ["no c q poner", "help"],
  ["quiero corregir el número de asistentes", "correct"],
  ["la fecha que le puse hace rato no era", "correct"],
  ["le contesté mal la de los niños, cómo le cambio", "correct"],
  ["la que sigue, esa no la sé", "skip"],
  ["quién es el encargado, pásemelo", "human"],
  ["¿Me puede marcar alguien de la oficina? Por escrito no me doy a entender, se me enreda todo", "human"],
  ["me puede comunicar con la maestra Lupita por favor", "human"],
  ["quiero hablar con la maestra de mi hijo", null],
  ["en español", "language"],
  ["en español y tambien un poco en mixe", null],
  ["mneu", "menu"],
  ["me di de baja sin querer quiero otra vez los avisos", "start"],
  ["apúntenme otra vez para los avisos", "start"],
  ["ya no quiero otra vez los avisos", null],
  ["ya no me manden mensajes", "stop"],
  // Not then, which is no end of it; and what is of something else.
  ["no me manden nada en la noche", null],
  ["no me escriban tan tarde", null],
  ["quiero corregir a mi hijo", null],
  ["el número que puse en la puerta no se ve", null],
  ["quién es el encargado del programa", null],
  ["la que sigue", null],
  ["cómo se hace el abono", null],
])("%j", (says, word) => expect(readGlobalWord(says)).toBe(word));
