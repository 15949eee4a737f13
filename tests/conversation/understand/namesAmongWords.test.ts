import { describe, expect, test } from "vitest";
import { isNoise } from "../../../src/conversation/understand/gibberish.ts";
import { readLocality } from "../../../src/conversation/understand/locality.ts";
import { readName } from "../../../src/conversation/understand/name.ts";
import { readNames, splitNames } from "../../../src/conversation/understand/names.ts";

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

const asked = (question: string) => ({ question: () => question });

describe("whoever is named in a sentence of one's own is the answer where the rest says nothing else of them", () => {
  test.each([
    ["¿Quiénes faltaron?", "nomás faltó Lucio Bautista", ["Lucio Bautista"]],
    ["¿Quiénes bailan?", "bailan Yamileth y Yaretzi", ["Yamileth", "Yaretzi"]],
    ["¿A quiénes les tocó?", "le tocó a Yasmín Caamal el jueves", ["Yasmín Caamal"]],
    ["¿Quiénes van?", "la Vero Bojórquez y el Moy", ["Vero Bojórquez", "Moy"]],
    ["¿Quiénes cooperaron?", "los que cooperaron fueron Simón Ek y Celia Ek", ["Simón Ek", "Celia Ek"]],
    ["Comité", "Presidenta Rosa Díaz, secretaria Ana Ruiz", ["Rosa Díaz", "Ana Ruiz"]],
    ["¿Quiénes dieron?", "Rosa Díaz $50, Ana Ruiz $100", ["Rosa Díaz", "Ana Ruiz"]],
    ["¿Quiénes van?", "Van del taller: Rigo, Chuy. Yo no voy", ["Rigo", "Chuy"]],
    ["¿Quiénes estudian?", "Azul y Mar, son gemelas", ["Azul", "Mar"]],
    ["¿A quiénes borramos?", "borre a Ana Arce porque ya se mudó", ["Ana Arce"]],
  ])("%s %j", (question, text, names) =>
    expect(splitNames(text, asked(question))).toEqual({ names, unread: [] }),
  );

  test.each([
    "pregúntele a Rosa Díaz",
    "la lista la trae Rosa Díaz",
    "Rosa Díaz se enfermó",
    "la hija de Rosa Díaz",
    "los de la maestra Rosa",
    "todos menos Rosa Díaz",
    "si va Rosa Díaz voy yo",
    "Rosa Díaz o Ana Ruiz",
    "a la familia Pérez",
    "los hermanos Ruiz",
    "Ana Ruiz ✅ Luis Paz ❌",
    "por confirmar: Ana Ruiz, Luis Paz",
    "gracias, Lupita",
  ])("%j names nobody for sure", (text) => {
    const read = readNames(text, asked("¿Quiénes van?"));
    expect("value" in read && read.values?.unread === undefined).toBe(false);
  });

  test.each([
    ["¿Quién firma?", "firma mi nuera Delia Tun", "Delia Tun"],
    ["¿Nombre de quien asiste?", "asiste mi hermano, Bulmaro Cheno", "Bulmaro Cheno"],
    ["¿Con quién hablo?", "habla Nicanor Ruiz de aquí del barrio", "Nicanor Ruiz"],
    ["¿Cómo te llamas?", "vivo con Malena Ortiz", null],
    ["¿Cómo te llamas?", "ayer vino Malena Ortiz", null],
    ["¿Quién es la promotora?", "eso lo sabe Malena Ortiz", null],
    ["¿Cómo te llamas?", "me pusieron Alisia y es Alicia Pat", "Alicia Pat"],
    ["¿Cómo te llamas?", "mi nombre es Ana Laura y mis apellidos Tzab Ruiz", "Ana Laura Tzab Ruiz"],
    ["¿Cómo te llamas?", "Alicia Pat 999 123 4567", "Alicia Pat"],
    ["¿Cómo te llamas?", "la casa es de mi papá Rubén Ek", null],
  ])("%s %j", (question, text, name) => expect(given(readName(text, asked(question)))).toBe(name));
});

describe("who is taken back in a list", () => {
  test.each([
    ["Dulce María, digo Dulce Milagros, y América", ["Dulce Milagros", "América"], []],
    ["Marta Solís, perdón Martha con h, Martha Solís, y Beto Solís", ["Martha Solís", "Beto Solís"], []],
    ["Rosa Pech, Jacinto Uc... no, Jacinto no va, mejor Elmer Uc", ["Rosa Pech", "Elmer Uc"], []],
    ["Rosa Pech, Irma Uc, Irma no la ponga", ["Rosa Pech"], []],
    ["Zoe Camacho, no perdón, Chloe Camacho", [], ["Zoe Camacho", "Chloe Camacho"]],
    ["Ana Ruiz, perdón, Rosa Díaz", [], ["Ana Ruiz", "Rosa Díaz"]],
    ["Rosa y las demás", [], ["Rosa y las demás"]],
    ["Promotoras:\nAna\nLuz", ["Ana", "Luz"], []],
    ["mi esposo Raúl y los niños", ["Raúl"], ["los niños"]],
  ])("%j", (text, names, unread) => expect(splitNames(text)).toEqual({ names, unread }));
});
