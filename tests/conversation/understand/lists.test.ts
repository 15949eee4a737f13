import { describe, expect, test } from "vitest";
import { readGlobalWord } from "../../../src/conversation/understand/globalWords.ts";
import { readNames } from "../../../src/conversation/understand/names.ts";

/** The names of a list that leaves nothing unread; else null. */
function listed(said: string, question = "¿Quiénes vinieron?"): readonly string[] | null {
  const read = readNames(said, { question: () => question });
  return "value" in read && read.values?.unread === undefined ? read.value.split("\n") : null;
}

describe("the figures of a list stand between its people", () => {
  test.each([
    ["1 rosa tun 34 2 mario ek 40", "Nombre y edad", ["Rosa Tun", "Mario Ek"]],
    ["Beto 10, Sari 8 y Toñito 5 años", "¿Tus hijos?", ["Beto", "Sari", "Toñito"]],
    ["uno rosa tun dos luz ek", "¿Quiénes van?", ["Rosa Tun", "Luz Ek"]],
    ["Ana Ruiz tel 999 123 4567\nLuis Paz", "¿Quiénes van?", ["Ana Ruiz", "Luis Paz"]],
    ["Rosa Tun de 3A y Luis Ek de 4B", "¿Qué alumnos?", ["Rosa Tun", "Luis Ek"]],
    ["Ana Ruiz, 45; Luis Paz, 50", "¿Quiénes van?", null],
    ["Rosa Tun x2", "¿Quiénes van?", null],
    ["Rosa Tun y 2 más", "¿Quiénes van?", null],
  ])("%j", (said, question, names) => expect(listed(said, question)).toEqual(names));
});

describe("what stands between the names says nothing, or who stays out, or leaves the list open", () => {
  test.each([
    ["ya terminó la asamblea. vinieron juana trejo y fidel trejo", ["Juana Trejo", "Fidel Trejo"]],
    ["Ana Ruiz y Luis Paz, los dos vienen de Motul", ["Ana Ruiz", "Luis Paz"]],
    ["Ana Ruiz, Luis Paz. Faltó don Chucho Luna", ["Ana Ruiz", "Luis Paz"]],
    ["Ana Ruiz, Luis Paz. Los niños no los anoté", ["Ana Ruiz", "Luis Paz"]],
    ["Ana Ruiz, Luis Paz y ps ya sería todo", ["Ana Ruiz", "Luis Paz"]],
    ["Ana Ruiz con credencial y Luis Paz con acta", ["Ana Ruiz", "Luis Paz"]],
    ["la señora que vende se llama lorenza uicab", ["Lorenza Uicab"]],
    ["Ana Ruiz, Luis Paz, me faltó Beto Luna", null],
    ["Ana Ruiz, Luis Paz, los tres son de Motul", null],
    ["Ana Ruiz, Luis Paz, el panadero", null],
    ["Ana Ruiz, Luis Paz, ahorita sigo", null],
    ["Ana Ruiz, Luis Paz (por confirmar)", null],
    ["Ana Ruiz iba a venir", null],
    ["Ana Ruiz y Luis Paz ya no viven aquí", null],
    ["va Ana Ruiz por Luis Paz", null],
  ])("%j", (said, names) => expect(listed(said)).toEqual(names));
});

describe("a list begun anew, told in one breath, or one short", () => {
  test.each([
    ["Ana Ruiz y Luis Paz, corrijo: Ana Ruiz y Luis Pech", ["Ana Ruiz", "Luis Pech"]],
    ["mi mamá rosa tun mi papá luis ek", ["Rosa Tun", "Luis Ek"]],
    ["maría pérez juan lópez pedro gómez", ["María Pérez", "Juan López", "Pedro Gómez"]],
    ["rosa tun luego luis ek y al final beto canul", ["Rosa Tun", "Luis Ek", "Beto Canul"]],
    ["María Cruz Elena Murrieta", ["María Cruz Elena Murrieta"]],
    ["M. Carmen Solís, J. Jesús Ruiz", ["M. Carmen Solís", "J. Jesús Ruiz"]],
    ["somos cuatro: Ana Ruiz, Luis Paz y Beto Luna", null],
    ["mis tres hijos: Ana Ruiz y Luis Paz", null],
    ["Josefina Méndez y yo", null],
    ["Pech Uc, Rosa; Canul Dzul, Martha", null],
    ["ANA RUIZ LUIS PAZ BETO LUNA", null],
  ])("%j", (said, names) => expect(listed(said)).toEqual(names));

  test("whoever answers is not counted where only others were asked for", () => {
    expect(listed("Josefina Méndez y yo", "¿Quiénes van contigo?")).toEqual(["Josefina Méndez"]);
    expect(listed("somos tres, Ana Ruiz y Luis Paz", "¿Quién te acompaña?")).toEqual([
      "Ana Ruiz",
      "Luis Paz",
    ]);
  });

  test("a name that sounds like a command is a name", () => {
    expect(readGlobalWord("Edith")).toBeNull();
    expect(readGlobalWord("editar")).toBe("correct");
  });
});
