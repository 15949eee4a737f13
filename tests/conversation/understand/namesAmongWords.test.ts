import { describe, expect, test } from "vitest";
import { isNoise } from "../../../src/conversation/understand/gibberish.ts";
import { readLocality } from "../../../src/conversation/understand/locality.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { splitNames } from "../../../src/conversation/understand/names.ts";

const given = (read: object) => ("value" in read ? read.value : null);

describe("a name is found among what is said around it", () => {
  test.each([
    ["¿Mi nombre? Oralia Sepúlveda", "Oralia Sepúlveda"],
    ["me dicen Pancho, pero es Francisco Javier Lozoya", "Francisco Javier Lozoya"],
    ["es Chelo, bueno, Consuelo Arévalo", "Consuelo Arévalo"],
    ["póngalo a nombre de mi hermana Yadira Sáenz", "Yadira Sáenz"],
    ["soi maikol jordan peres", "Maikol Jordan Peres"],
    ["Soy la mamá de Dieguito, me llamo Arcelia Bórquez", "Arcelia Bórquez"],
    ["Regina Tapia, tengo 15 años", "Regina Tapia"],
    ["Monterrey Nuevo León", null],
    ["la esposa de don Beto", null],
    ["Ana y Luis", null],
    ["anónimo", null],
    ["apúntenos a las tres", null],
    ["me llamo Nieves del Campo, no, era broma", null],
  ])("%j", (text, name) => expect(given(readName(text, {}))).toBe(name));
});

describe("a place is what it is called, and not where it lies", () => {
  test.each([
    ["soy de Mocorito pero vivo en Guamúchil", "Guamúchil"],
    ["yo vivo en una comunidad que se llama Agua Zarca", "Agua Zarca"],
    ["San Isidro, cerca del kínder", "San Isidro"],
    ["Camino Verde", "Camino Verde"],
    ["por la tortillería", null],
    ["cruzando el río", null],
    ["la última casa", null],
    ["con mi suegra", null],
    ["Jalisco", null],
  ])("%j", (text, locality) => expect(given(readLocality(text, {}))).toBe(locality));
});

describe("who is on a list, and who is only mentioned", () => {
  test.each([
    ["mi mamá, Consuelo Venegas, y mi tía Berta Venegas", ["Consuelo Venegas", "Berta Venegas"], []],
    ["somos tres: Ana, Luis y mi hijo Iker", ["Ana", "Luis", "Iker"], []],
    ["Ana y Luis, mis dos nietos", ["Ana", "Luis"], []],
    ["Olga Leal con Simón Leal", ["Olga Leal", "Simón Leal"], []],
    ["Rosa Díaz y mi mamá", ["Rosa Díaz"], ["mi mamá"]],
    ["voy yo y Rosa Díaz", ["Rosa Díaz"], ["voy yo"]],
  ])("%j", (text, names, unread) => expect(splitNames(text)).toEqual({ names, unread }));
});

test.each([
  ["asdasd", true],
  ["qwertyuiop", true],
  ["sdkfjhskdjf", true],
  ["xochitl", false],
  ["nguyen", false],
  ["tzintzuntzan", false],
  ["cuacuas", false],
  ["itzel", false],
])("%j is noise: %j", (word, noise) => expect(isNoise(word)).toBe(noise));
