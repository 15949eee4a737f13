import { describe, expect, test } from "vitest";
import { readName } from "../../../src/conversation/understand/name.ts";

const context = { reserved: new Set(["hola", "sesiones", "mis sesiones", "inscribirme"]) };

describe("a name is kept as its person writes it, with capitals put right", () => {
  test.each([
    ["María López", "María López"],
    ["maría lópez", "María López"],
    ["María lópez", "María López"],
    ["DIF Municipal", "DIF Municipal"],
    ["el dif de san isidro", "El DIF de San Isidro"],
    ["MARIA DEL CARMEN DE LA CRUZ", "Maria del Carmen de la Cruz"],
    ["xóchitl ek", "Xóchitl Ek"],
    ["Jesús Canul Ké", "Jesús Canul Ké"],
    ["o'connor", "O'Connor"],
    ["ana-maría d’angelo", "Ana-María D’Angelo"],
    ["Ma. guadalupe", "Ma. Guadalupe"],
    ["J. Pérez", "J. Pérez"],
    ["MacDonald", "MacDonald"],
    ["Lupita Ñuñez", "Lupita Ñuñez"],
    ["Ana Claro", "Ana Claro"],
    ["Ana Joven", "Ana Joven"],
    ["Ana Quero", "Ana Quero"],
    ["李小龙", "李小龙"],
    ["José ortega y gasset", "José Ortega y Gasset"],
    ["  María   López.  ", "María López"],
    ["María 😊 López", "María López"],
    ["María López 👩‍🦰", "María López"],
    ["María\u200b López", "María López"],
    ["“María López”", "María López"],
    ["Mari\u0301a", "María"],
  ])("%j", (text, name) => expect(readName(text, context)).toEqual({ value: name }));
});

describe("what introduces a name is no part of it", () => {
  test.each([
    ["me llamo Ana", "Ana"],
    ["Me llamo ana pérez", "Ana Pérez"],
    ["Hola, soy José Pérez", "José Pérez"],
    ["Hola\nSoy José", "José"],
    ["Buenas tardes, mi nombre es Juan Carlos, a sus órdenes", "Juan Carlos"],
    ["Mi nombre completo es: Rosa Díaz Luna", "Rosa Díaz Luna"],
    ["Nombre: Rosa Díaz", "Rosa Díaz"],
    ["Se llama Rosa", "Rosa"],
    ["ella se llama rosa díaz, gracias", "Rosa Díaz"],
    ["my name is Ann Smith", "Ann Smith"],
    ["I'm Ann", "Ann"],
    ["me llamo Simón", "Simón"],
  ])("%j", (text, name) => expect(readName(text, context)).toEqual({ value: name }));
});

describe("what is no name is asked again", () => {
  test.each([
    ["hola", "reserved"],
    ["Buenos días", "reserved"],
    ["sí", "reserved"],
    ["No", "reserved"],
    ["ok", "reserved"],
    ["simón", "reserved"],
    ["no sé", "reserved"],
    ["sesiones", "reserved"],
    ["Mis sesiones", "reserved"],
    ["hola, inscribirme", "reserved"],
    ["ayuda", "reserved"],
    ["BAJA", "reserved"],
    ["una persona", "reserved"],
    ["me llamo", "reserved"],
    ["me llamo no", "sentence"],
    ["¿para qué?", "question"],
    ["quién eres?", "question"],
    ["quiero inscribirme", "sentence"],
    ["no quiero dar mi nombre", "sentence"],
    ["María, San Isidro", "sentence"],
    ["María\nSan Isidro", "sentence"],
    ["Soy María. Vivo en San Isidro", "sentence"],
    ["es para mi hija Ana", "sentence"],
    ["La Esperanza", "sentence"],
    ["la del sábado", "sentence"],
    ["para mi mamá", "sentence"],
    ["mejor atrás", "reserved"],
    ["listo", "reserved"],
    ["2", "digits"],
    ["Ana 3", "digits"],
    ["55 1234 5678", "digits"],
    ["ana@correo.mx", "link"],
    ["https://t.me/x", "link"],
    ["www.ana.com", "link"],
    ["<b>Ana</b>", "symbols"],
    ["*Ana*", "symbols"],
    ["_Ana_", "symbols"],
    ["Ana {name}", "symbols"],
    ["Ana | Luis", "symbols"],
    ["😀", "symbols"],
    ["...", "symbols"],
    ["A", "tooShort"],
    ["J. M.", "tooShort"],
    ["aaaaaa", "gibberish"],
    ["jajaja", "gibberish"],
    ["hjkl", "gibberish"],
    ["asdf", "gibberish"],
    ["", "empty"],
    ["   ", "empty"],
    [`Ana ${"Pérez ".repeat(13)}`, "tooLong"],
    ["Ana ".repeat(300), "tooLong"],
  ])("%j", (text, reason) => expect(readName(text, context)).toEqual({ unclear: reason }));
});

describe("what somebody is called is no whole name", () => {
  const whole = () => "¿Cuál es el nombre completo de la beneficiaria?";
  test.each([
    ["en su acta dice Ma. Inés Rojas Lara pero le decimos Nenita", "Ma. Inés Rojas Lara"],
    ["Inés Rojas Lara, alias la Nena", "Inés Rojas Lara"],
    ["doña Nenita", null],
    ["Petra, la del molino", null],
  ])("%j", (text, name) => {
    const read = readName(text, { question: whole });
    expect("value" in read ? read.value : null).toBe(name);
  });

  test("where no whole name is asked for, one word is enough", () =>
    expect(readName("Petra", { question: () => "¿Cómo se llama?" })).toEqual({ value: "Petra" }));
});
