import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChoice } from "../../../src/conversation/understand/choice.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";

const sessions = {
  choices: [
    ["sáb 14 jun 10:00", "Costura: sáb 14 jun, 10:00-12:00, Salón ejidal, San Isidro. Quedan 3 lugares."],
    [
      "dom 15 jun 10:00",
      "Cuidado de personas mayores: dom 15 jun, 10:00-12:00, Casa de salud, El Llano. Lista de espera.",
    ],
    [
      "sáb 2 ago 16:00",
      "Huertos en casa: sáb 2 ago, 16:00-18:00, Parcela escolar, San Isidro. Queda 1 lugar.",
    ],
  ],
};

describe("a session is chosen", () => {
  test.each([
    ["2", 1],
    ["2.", 1],
    ["2)", 1],
    ["#2", 1],
    ["2️⃣", 1],
    ["dos", 1],
    ["la dos", 1],
    ["La 2, por favor", 1],
    ["opción 2", 1],
    ["quiero la opción número 2", 1],
    ["la segunda", 1],
    ["2da", 1],
    ["2a", 1],
    ["the second one", 1],
    ["number three", 2],
    ["la última", 2],
    ["uno", 0],
    ["la primera gracias", 0],
    ["costura", 0],
    ["COSTURA", 0],
    ["la de costura", 0],
    ["quiero ir a costura", 0],
    ["cosutra", 0],
    ["costra", 0],
    ["cuidado de personas mayores", 1],
    ["cuidados", 1],
    ["personas mallores", 1],
    ["huertos", 2],
    ["el domingo", 1],
    ["el 14", 0],
    ["agosto", 2],
    ["sáb 14 jun 10:00", 0],
    ["a las 16", 2],
    ["16:00", 2],
    ["salón ejidal", 0],
    ["la lista de espera", 1],
  ])("by %j", (text, place) => expect(readChoice(text, sessions)).toEqual({ value: place }));
});

describe("what has a number of its own is not counted by it", () => {
  const choices = [
    ["dom 22 nov 10:00", "Sesión 4, Costura: dom 22 nov, 10:00-12:00."],
    ["lun 23 nov 10:00", "Sesión 1, Cuidado: lun 23 nov, 10:00-12:00."],
    ["mar 24 nov 10:00", "Sesión 2, Huertos: mar 24 nov, 10:00-12:00."],
  ];
  test.each([
    ["sesión 2", { value: 2 }],
    ["la sesion dos, por favor", { value: 2 }],
    ["quiero la sesión 4", { value: 0 }],
    ["2", { value: 1 }],
    ["la opción 2", { value: 1 }],
    ["sesión 3", { unclear: "notFound" }],
  ] as const)("%s", (text, read) => expect(readChoice(text, { choices })).toEqual(read));
});

describe("nothing is guessed", () => {
  test.each([
    "sábado",
    "san isidro",
    "casa",
    "las 10",
    "el 2",
    "1 y 2",
    "1 o 2",
    "la 1 no la 2",
    "4",
    "0",
    "1, 2",
    "1 2",
    "1.5",
    "22",
    "no",
    "no costura",
    "la 2 no",
    "costura o huertos",
    "todas menos costura",
    "cualquiera",
    "¿la 2?",
    "¿qué es costura?",
    "cocina",
    "cultura general",
    "hola",
    "gracias",
    "ok",
    "sí",
    "el",
    "a",
    "",
    "😀",
    "quiero",
    "costura pero la de abajo de la iglesia donde fue la fiesta de mi prima el otro día",
  ])("from %j", (text) => expect(readChoice(text, sessions)).toHaveProperty("unclear"));

  test("between two that look alike", () => {
    const alike = { choices: [["Costura"], ["Cultura"], ["María"], ["Mario"]] };
    expect(readChoice("custura", alike)).toEqual({ unclear: "several" });
    expect(readChoice("maria", alike)).toEqual({ value: 2 });
    expect(readChoice("mari", alike)).toEqual({ unclear: "several" });
    expect(readChoice("costura", alike)).toEqual({ value: 0 });
    expect(readChoice("maria", { choices: [["Mario"], ["José"]] })).toHaveProperty("unclear");
    expect(readChoice("Costura", { choices: [["Costura"], ["Costura"]] })).toEqual({ unclear: "several" });
  });

  test("when a label is a number that is not its place", () => {
    const numbers = { choices: [["2"], ["1"], ["10"]] };
    expect(readChoice("2", numbers)).toEqual({ unclear: "several" });
    expect(readChoice("10", numbers)).toEqual({ value: 2 });
    expect(readChoice("3", numbers)).toEqual({ value: 2 });
  });
});

describe("clause by clause", () => {
  test.each([
    ["la 1, no, la 3", 2],
    ["la 1 digo la 3", 2],
    ["la 1, perdón la 2", 1],
    ["costura no, mejor huertos", 2],
    ["huertos, costura ya la tomé", 2],
    ["huertos, no puedo caminar lejos", 2],
    ["la del sábado pero la de la tarde", 2],
    ["la de costura con la maestra Lety", 0],
    ["la de costura cuando salga de trabajar", 0],
    ["costura jajaja qué emoción", 0],
    ["la que no sea en sábado", 1],
    ["la 1, costura", 0],
  ])("%j", (text, place) => expect(readChoice(text, sessions)).toEqual({ value: place }));

  test.each([
    "la 1, no la 2",
    "la 1, no",
    "la 1 pero queda lejos",
    "ya tomé la de costura",
    "la 2 de costura",
    "costura el domingo",
    "la de costura a las 4 de la tarde",
    "la que no sea costura",
    "la primera que haya",
    "primero dígame cuánto cuesta",
    "deme un segundo",
    "nomás una",
  ])("%j chooses none", (text) => expect(readChoice(text, sessions)).toHaveProperty("unclear"));
});

test.each([
  "las 3",
  "los tres",
  "son 3",
  "somos 3",
  "vamos 3",
  "para 2",
  "con dos",
  "apárteme dos",
  "la de las 3",
])("%s is an hour or how many, and no place", (text) =>
  expect(readChoice(text, sessions)).toHaveProperty("unclear"),
);

describe("what a list shows of numbers and hours", () => {
  const ages = { choices: [["0 a 5 años"], ["6 a 11 años"], ["12 a 17 años"], ["18 años o más"]] };
  test.each([
    ["tiene 7 años", { value: 1 }],
    ["ya cumplió 12", { value: 2 }],
    ["tengo 63", { value: 3 }],
    // The third, or of three years.
    ["3", { unclear: "several" }],
    ["va a cumplir 6", { unclear: "notFound" }],
    ["7 meses", { value: 0 }],
    ["uno de 4 y otro de 8", { unclear: "notFound" }],
  ])("%s", (text, read) => expect(readChoice(text, ages)).toEqual(read));

  const hours = { choices: [["9:00"], ["11:30"], ["13:00"], ["18:00"]] };
  test.each([
    ["once y media", 1],
    ["la una", 2],
    ["lo más temprano", 0],
    ["las 6", 3],
    ["después de las 4", null],
    ["11", null],
    ["no tan temprano", null],
  ])("%s", (text, place) =>
    expect(readChoice(text, hours)).toEqual(
      place === null ? { unclear: expect.any(String) } : { value: place },
    ),
  );
});

describe("by what people and things are called", () => {
  const people = { choices: [["Guadalupe Pech"], ["Francisco Canul"], ["Laura (tú)"], ["Doctor Pacheco"]] };
  test.each([
    ["con doña lupita", 0],
    ["pancho", 1],
    ["yo mera", 2],
  ])("%s", (text, place) => expect(readChoice(text, people)).toEqual({ value: place }));
  test("la doctora is another one", () =>
    expect(readChoice("con la doctora", people)).toHaveProperty("unclear"));

  const places = { choices: [["San Miguel"], ["Santa Ana"], ["El Zapote"], ["Ninguna"]] };
  test.each(["San Miguelito", "Santa Anita", "Zapotal"])("%s is another village", (text) =>
    expect(readChoice(text, places)).toHaveProperty("unclear"),
  );
  test("none of them is one of them", () =>
    expect(readChoice("ninguna, gracias a Dios", places)).toEqual({ value: 3 }));
});

describe("several of a list", () => {
  const days = { choices: [["Lunes 9:00"], ["Lunes 17:00"], ["Miércoles 11:00"], ["Viernes 17:00"]] };
  test.each([
    ["los lunes", [0, 1]],
    ["los dos lunes y el miércoles", [0, 1, 2]],
    ["las de la tarde", [1, 3]],
    ["las dos primeras y la última", [0, 1, 3]],
    ["de la 2 en adelante", [1, 2, 3]],
    ["1 y 2, perdón, 1 y 3", [0, 2]],
    ["la 1 y la 3, el viernes no puedo", [0, 2]],
    ["el viernes no, los demás sí", [0, 1, 2]],
    ["todas pero el miércoles no", [0, 1, 3]],
    ["las cuatro", [0, 1, 2, 3]],
  ])("%s", (text, value) => expect(readChoices(text, days)).toEqual({ value }));

  test.each([
    "el lunes",
    "los tres lunes",
    "las tres",
    "todas menos 2",
    "1 y 2, perdón, 3",
    "el viernes no",
    "1 y 7",
  ])("%s is asked again", (text) => expect(readChoices(text, days)).toHaveProperty("unclear"));
});

describe("who it is for", () => {
  const who = { choices: [["Para mí"], ["Rosa D.", "Para Rosa Díaz Luna"], ["Otra persona"]] };
  test.each([
    ["para mí", 0],
    ["es para mi", 0],
    ["mí", 0],
    ["Rosa", 1],
    ["para rosa", 1],
    ["Rosa Díaz", 1],
    ["otra", 2],
    ["otra persona", 2],
    ["para otra persona", 2],
    ["3", 2],
  ])("is read from %j", (text, place) => expect(readChoice(text, who)).toEqual({ value: place }));
});

test("a digit within the list is its place, whatever else the labels say", () => {
  const label = fc.string({ minLength: 1, maxLength: 24 }).filter((text) => !/\d/.test(text));
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 10 }), fc.nat(), (labels, seed) => {
      const place = seed % labels.length;
      expect(readChoice(String(place + 1), { choices: labels.map((text) => [text]) })).toEqual({
        value: place,
      });
    }),
  );
});

test("what is chosen by its own words is that, or nothing", () => {
  const label = fc.array(fc.constantFrom("costura", "cultura", "huertos", "casa", "salud", "en", "10", "2"), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), fc.nat(), (labels, seed) => {
      const choices = labels.map((words) => [words.join(" ")]);
      const place = seed % choices.length;
      const text = choices[place]?.[0] ?? "";
      const read = readChoice(text, { choices });
      if (!("value" in read)) return;
      const counted = /^\d+$/.test(text) && Number(text) === read.value + 1;
      expect(choices[read.value]?.[0] === text || counted).toBe(true);
    }),
  );
});
