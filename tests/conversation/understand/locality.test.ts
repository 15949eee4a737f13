import { describe, expect, test } from "vitest";
import { readLocality } from "../../../src/conversation/understand/locality.ts";

const context = { reserved: new Set(["hola", "sesiones"]) };

describe("a place is kept as its person writes it, with capitals put right", () => {
  test.each([
    ["San Isidro", "San Isidro"],
    ["san isidro", "San Isidro"],
    ["SAN JUAN DE LOS LAGOS", "San Juan de los Lagos"],
    ["Vivo en El Llano", "El Llano"],
    ["vivo en el llano", "El Llano"],
    ["vivo en la colonia centro", "Colonia Centro"],
    ["soy del ejido Lázaro Cárdenas del Río", "Ejido Lázaro Cárdenas del Río"],
    ["soy de San Isidro", "San Isidro"],
    ["de Tepic", "Tepic"],
    ["en la comunidad de San Isidro", "San Isidro"],
    ["Soy de la comunidad de La Paz", "La Paz"],
    ["vivo en la ciudad de méxico", "Ciudad de México"],
    ["Hola, vivo en San Isidro, gracias", "San Isidro"],
    ["San Isidro, Oaxaca", "San Isidro, Oaxaca"],
    ["Colonia 5 de Mayo", "Colonia 5 de Mayo"],
    ["5 de mayo", "5 de Mayo"],
    ["ejido 20", "Ejido 20"],
    ["20 de Noviembre (Centro)", "20 de Noviembre (Centro)"],
    ["Baja California", "Baja California"],
    ["Alta Vista", "Alta Vista"],
    ["cdmx", "CDMX"],
    ["Juan Escutia 📍", "Juan Escutia"],
    ["Tlacuilotepec", "Tlacuilotepec"],
    ["I live in San Isidro", "San Isidro"],
  ])("%j", (text, locality) => expect(readLocality(text, context)).toEqual({ value: locality }));
});

describe("what is no place is asked again", () => {
  test.each([
    ["hola", "reserved"],
    ["sí", "reserved"],
    ["no", "reserved"],
    ["no sé", "reserved"],
    ["1", "reserved"],
    ["baja", "reserved"],
    ["sesiones", "reserved"],
    ["vivo en", "reserved"],
    ["aquí", "notFound"],
    ["en mi casa", "notFound"],
    ["lejos", "notFound"],
    ["¿dónde?", "question"],
    ["20", "digits"],
    ["20 500", "digits"],
    ["me llamo Ana", "sentence"],
    ["para mi mama", "sentence"],
    ["la del sabado", "sentence"],
    ["la del domingo", "digits"],
    ["la 3 por favor", "digits"],
    ["mejor atras", "reserved"],
    ["listo", "reserved"],
    ["Listo ✔", "reserved"],
    ["quiero inscribirme a la sesión", "sentence"],
    ["https://maps.app/x", "link"],
    ["<script>", "symbols"],
    ["San *Isidro*", "symbols"],
    ["🏠", "symbols"],
    ["X", "tooShort"],
    ["jajaja", "gibberish"],
    ["", "empty"],
    [`Ejido ${"muy largo ".repeat(6)}`, "tooLong"],
    ["San ".repeat(300), "tooLong"],
  ])("%j", (text, reason) => expect(readLocality(text, context)).toEqual({ unclear: reason }));
});

describe("what reads like somebody's name is doubtful, unless it is known or stated", () => {
  const known = { ...context, localities: () => ["Guadalupe", "Flores"] };
  test.each([
    ["Ana Lopez Perez", true],
    ["Josefina Mendoza", true],
    ["Hernandez", true],
    ["María de los Ángeles Cruz", true],
    ["guadalupe", false],
    ["Flores", false],
    ["vivo en Hernández", false],
    ["La Esperanza", false],
    ["Los Reyes", false],
    ["Benito Juárez", false],
    ["Emiliano Zapata", false],
    ["Santa Ana", false],
  ])("%j", (text, doubtful) => {
    const read = readLocality(text, known);
    expect("values" in read && read.values?.doubt === "person").toBe(doubtful);
  });
});

test.each(["listo", "Listo ✔", "hecho", "ok", "ya quedó"])("%j is no place", (text) => {
  expect(readLocality(text, context)).toHaveProperty("unclear");
});

describe("where one was asked of, and what became of it", () => {
  const asked = (question: string) => ({ ...context, question: () => question });
  test.each([
    ["del pueblo de Santa Rita", "¿De qué pueblo es?", "Santa Rita"],
    ["era en La Joya pero al final se hizo en Tecpan", "¿En qué localidad fue?", "Tecpan"],
    ["mi esposa es de Tecpan", "¿De dónde es su esposa?", "Tecpan"],
    ["Dos Arroyos", "¿Dónde vive?", "Dos Arroyos"],
    ["mi suegra es de Tecpan", "¿De qué localidad es usted?", null],
    ["somos de dos pueblos", "¿De qué pueblo es el comité?", null],
    ["de varias comunidades", "¿De qué pueblo es el comité?", null],
    ["iba a ser en La Joya pero se canceló", "¿En qué localidad fue?", null],
  ])("%j to %j", (text, question, locality) => {
    const read = readLocality(text, asked(question));
    expect("value" in read ? read.value : null).toBe(locality);
  });
});
