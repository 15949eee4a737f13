import { describe, expect, test } from "vitest";
import { type Choosing, readChoice } from "../../../src/conversation/understand/choice.ts";
import { readDay } from "../../../src/conversation/understand/day.ts";
import { readChoices } from "../../../src/conversation/understand/several.ts";

const asked = (question: string, shown: string): Choosing => ({
  choices: shown.split(";").map((text) => [text]),
  question: () => question,
});

const why = asked(
  "¿Por qué no pudiste venir?",
  "Trabajo;Enfermedad;No me enteré;Transporte;Cuidado de hijos o familiares;Otro motivo",
);
const wrong = asked(
  "¿Qué dato quieres corregir?",
  "Nombre;Teléfono;Localidad;Fecha de nacimiento;Nada, todo está bien",
);
const missing = asked("¿Qué documentos te faltan?", "Acta;CURP;Comprobante de domicilio;Credencial");
const brought = asked("¿Qué documentos trajiste?", "Acta;CURP;Comprobante de domicilio;Credencial");
const notFree = asked("¿Qué días no puedes?", "Lunes;Martes;Miércoles;Jueves;Viernes");
const free = asked("¿Qué días puedes?", "Lunes;Martes;Miércoles;Jueves;Viernes;Sábado");
const sessions = asked(
  "¿A cuál sesión te apuntamos?",
  "Nutrición – lunes 9:00, casa de salud;Huertos – lunes 16:00, primaria;Diabetes – sábado 9:00, auditorio",
);
const done = asked(
  "¿Qué tipo de actividad fue?",
  "Plática;Taller;Visita domiciliaria;Reunión de comité;Jornada de limpieza;Otra",
);
const section = asked("¿De qué sección eres?", "Sección 101;Sección 112;Sección 120;No sé mi sección");
const grade = asked("¿En qué grado vas?", "Primero de secundaria;Segundo de secundaria;Prepa;No estudio");
const kin = asked("¿Qué es de ti esa persona?", "Hija o hijo;Mamá o papá;Otro familiar;No es familiar");
const halls = asked("¿En qué sede te esperamos?", "Casa ejidal;Telesecundaria;Casa de salud");

describe("one choice by the question that was asked", () => {
  test.each<readonly [string, Choosing, number | null]>([
    ["no hubo transporte, se descompuso el camión", why, 3],
    ["no me dieron permiso en el trabajo", why, 0],
    ["por falta de transporte", why, 3],
    ["nadie me avisó", why, 2],
    ["no fue por trabajo", why, null],
    ["no quise", why, null],
    ["así déjalo, todo bn", wrong, 4],
    ["nada gracias", wrong, 4],
    ["hay que arreglar el teléfono", wrong, 1],
    ["el nombre está bien, el teléfono no", wrong, 1],
    ["mi nombre y mi teléfono están mal", wrong, null],
    ["la ciento doce", section, 1],
    ["no la sé, señorita", section, 3],
    ["no sé si la 101 o la 112", section, null],
    ["2do de secu", grade, 1],
    ["ya no estudio", grade, 3],
    ["estudio en la casa", grade, null],
    ["mi primo", kin, 2],
    ["la vecina de enfrente", kin, 3],
    ["soy su mamá", kin, null],
    ["plática sobre nutrición en el kínder", done, 0],
    ["limpieza del arroyo con los vecinos", done, 4],
    ["otra cosa", done, 5],
    ["taller y plática", done, null],
    ["en mi casa", halls, null],
    ["en la casa de mi mamá", halls, null],
    ["la primera del lunes", sessions, 0],
    ["la segunda del lunes", sessions, 1],
    ["yo digo que la 2 por favor punto", sessions, 1],
    ["me da pena pero la de huertos", sessions, 1],
    ["la de huertos, nomás que no sé dónde está", sessions, 1],
    ["huertos pero luego le confirmo", sessions, null],
  ])("%s", (text, choosing, value) => {
    expect(readChoice(text, choosing)).toEqual(value === null ? { unclear: expect.any(String) } : { value });
  });
});

describe("several by the question that was asked", () => {
  test.each<readonly [string, Choosing, readonly number[] | null]>([
    ["no tengo la curp", missing, [1]],
    ["el acta ya la tengo, la curp no", missing, [1]],
    ["me falta nada más la curp", missing, [1]],
    ["tengo la curp", missing, null],
    ["nada, ya tengo todo", missing, null],
    ["los lunes no puedo", notFree, [0]],
    ["no puedo el lunes ni el martes", notFree, [0, 1]],
    ["puedo el martes", notFree, null],
    ["puedo todos los días", notFree, null],
    ["traje todo", brought, [0, 1, 2, 3]],
    ["traje el acta, la curp la olvidé", brought, [0]],
    ["se me olvidó la credencial, lo demás sí lo traje", brought, [0, 1, 2]],
    ["acta, la curp la tengo vencida", brought, [0]],
    ["no traje nada", brought, null],
    ["puedo lunes y martes, el miércoles trabajo", free, [0, 1]],
    ["quitando el lunes, cualquier día me queda", free, [1, 2, 3, 4, 5]],
    ["entre semana todos", free, [0, 1, 2, 3, 4]],
    ["lun-vie", free, [0, 1, 2, 3, 4]],
    ["lunes, huertos y cocina", asked("¿Qué quieres?", "Salud;Huertos;Bordado"), null],
    ["salud, huertos y cocina", asked("¿Qué quieres?", "Salud;Huertos;Bordado"), null],
    ["yo y mi esposo Martín", asked("¿Quiénes van?", "Rosa;Martín;Elena"), null],
    ["Rosa, Elena y un primo que viene", asked("¿Quiénes van?", "Rosa;Martín;Elena"), null],
  ])("%s", (text, choosing, value) => {
    expect(readChoices(text, choosing)).toEqual(value === null ? { unclear: expect.any(String) } : { value });
  });
});

test.each([
  ["yo puedo hasta el jueves porque el miércoles me toca diálisis", "2026-07-23"],
  ["ya sería hasta el viernes, antes no puedo", "2026-07-24"],
  ["trabajo hasta el viernes", null],
  ["no puedo hasta el jueves", null],
])("the first day somebody can: %s", (text, value) => {
  const read = readDay(text, { today: "2026-07-20" });
  expect(read).toEqual(value === null ? { unclear: expect.any(String) } : { value });
});

test("a hostile message is read in time", () => {
  const began = performance.now();
  for (const piece of ["a,\na,\n", "no ", "no la curp ", "ciento doce ", "y no y no ", "pero "])
    readChoices(piece.repeat(Math.floor(990 / piece.length)), missing);
  expect(performance.now() - began).toBeLessThan(1000);
});
