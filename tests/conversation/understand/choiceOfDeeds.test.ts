import { describe, expect, test } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";

const asking = (question: string, shown: string) => ({
  choices: shown.split("; ").map((one) => [one]),
  question: () => question,
});
const given = (read: object) => ("value" in read ? read.value : null);

describe("deeds, labels of small words, and who is told of", () => {
  const deeds = asking(
    "¿Qué hacemos con tu cita?",
    "Dejarla igual; Cambiar la hora; Cambiar el día; Cancelarla",
  );
  test.each([
    ["así igual déjela", 0],
    ["que se quede igual", 0],
    ["cámbieme la hora por favor", 1],
    ["a otra hora", 1],
    ["mejor otro día", 2],
    ["mejor la cancelo", 3],
    ["no la cancele", null],
    ["cámbiela", null],
  ])("%s", (text, place) => expect(given(readChoice(text, deeds))).toBe(place));

  const parts = asking("¿En qué parte vives?", "Barrio de Arriba; Barrio de Abajo; El Centro; La Loma");
  test.each([
    ["aca en el barrio de abajo", 1],
    ["yo vivo en el de abajo", 1],
    ["cerca de la loma", null],
    ["por el centro", 2],
  ])("%s", (text, place) => expect(given(readChoice(text, parts))).toBe(place));

  const people = asking("¿Quién contesta la encuesta?", "Yo misma; Mi esposo; Mi hija; Otra persona");
  test.each([
    ["mi esposo no está, contesto yo misma", 0],
    ["la contesto yo", 0],
    ["mi nuera", 3],
    ["mi hija o yo", null],
  ])("%s", (text, place) => expect(given(readChoice(text, people))).toBe(place));

  const days = asking("¿Cuál día te apartamos?", "Lunes 5; Martes 6; Jueves 8; Sábado 10");
  test.each([
    ["el jueves tengo junta", null],
    ["el jueves voy al doctor, el sábado", 3],
    ["el fin de semana", 3],
    ["el jueves mejor que el martes", 2],
    ["las dos del lunes", null],
  ])("%s", (text, place) => expect(given(readChoice(text, days))).toBe(place));

  const themes = asking("¿Cuál te aparto?", "Salud; Huertos; Crianza; Nutrición");
  test.each([
    ["primero Dios huertos", 1],
    ["si hay lugar huertos", 1],
    ["prefiero huertos que crianza", 1],
    ["huertos si es en la tarde", null],
    ["huertos nel", null],
    ["la de huertos a qué hora es", null],
    ["yo la 2, mi esposo la 3", null],
  ])("%s", (text, place) => expect(given(readChoice(text, themes))).toBe(place));

  test("a husband is nobody who is spoken to", () => {
    const whose = asking("¿Para quién es?", "Para mí; Para mi esposo; Para un hijo");
    expect(given(readChoice("para mi señor", whose))).toBe(1);
    expect(given(readChoice("para mi hija la menor", whose))).toBe(2);
    expect(given(readChoice("para mi y mi esposo", whose))).toBe(null);
  });

  test("all but one, said first", () => {
    const persons = asking("¿Quiénes van a ir?", "Lupita; Toño; Chayo; Beto");
    expect(given(readChoices("menos beto, todos", persons))).toEqual([0, 1, 2]);
    expect(given(readChoices("nomás no va beto", persons))).toEqual([0, 1, 2]);
    expect(given(readChoices("la lupe y el beto", persons))).toEqual([0, 3]);
  });
});
