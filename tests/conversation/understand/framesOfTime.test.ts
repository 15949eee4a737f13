import { describe, expect, test } from "vitest";
import { readDay, readPastDay } from "../../../src/conversation/understand/day.ts";
import { readNumber } from "../../../src/conversation/understand/number.ts";
import { readPhone } from "../../../src/conversation/understand/phone.ts";
import { readTime } from "../../../src/conversation/understand/time.ts";

/** A Wednesday. */
const today = "2026-06-03";

describe("how many, as it is asked", () => {
  test.each([
    ["¿Cuántos años tiene la niña?", "mi niña tiene 7, en agosto cumple 8", "7"],
    ["¿Cuántos años tiene la niña?", "cumple 8 en agosto", null],
    ["¿Cuántos años tienes?", "mi hija tiene 8", null],
    ["¿Cuántos años tienes?", "voy para los 70, tengo 69", "69"],
    ["¿Qué edad tiene tu papá?", "ya anda en sus 80", null],
    ["¿Cuántas personas llegaron?", "eran 20 pero llegaron 18", "18"],
    ["¿Cuántas personas se anotaron?", "se anotaron 30, llegaron 22", "30"],
    ["¿Cuántas personas llegaron?", "eran 20 pero faltaron 3", null],
    ["¿Cuántas personas llegaron?", "45 de las 50 que se invitaron", "45"],
    ["¿Cuántos litros compras?", "3 de 20", null],
    ["¿Cuántas personas van?", "12 mujeres y 8 hombres, en total 20", "20"],
    ["¿Cuántas personas van?", "12 mujeres y 8 hombres, en total 21", null],
    ["¿Cuántas personas van?", "12 mujeres y 8 hombres", "20"],
    ["¿Cuántas personas van?", "somos 4, bueno 5 con mi suegra", "5"],
    ["¿Cuántas personas van?", "fuimos 5 la vez pasada", null],
    ["¿Cuántas personas van?", "tengo 3 hijos", null],
    ["¿Cuántas personas van?", "8 a lo mucho", null],
    ["¿Cuántas personas van?", "el 8", null],
    ["¿Cuántos lugares quieres?", "dos, uno para mí y otro para mi nuera", "2"],
    ["¿Cuántos lugares quieres?", "2 por favor, uno para mi mamá", null],
    ["¿Cuántas gallinas tienes?", "12 gallinas ponedoras", "12"],
    ["¿Cuántas gallinas tienes?", "tenía 12", null],
    ["¿Cuántas mesas quieres?", "la mesa 5", null],
    ["¿Cuántos kilos de frijol cosechaste?", "coseché 300 kg de frijol negro", "300"],
    ["¿Cuántos kilos de frijol cosechaste?", "3 costales", null],
    ["¿Cuántos hombres asistieron?", "5 mujeres", null],
    ["¿Cuántas despensas entregaste?", "me dieron 50 y entregué 40", "40"],
    ["¿Cuántas despensas entregaste?", "me dieron 50", null],
    ["¿Cuántos adobes faltan?", "2 mil", "2000"],
    ["¿Cuántos adobes faltan?", "20 mil", null],
  ])("%s %s", (question, text, number) => {
    expect(given(readNumber(text, { question: () => question }))).toBe(number);
  });
});

describe("a day, as it is asked", () => {
  test.each([
    ["¿Qué día puedes?", "el primer lunes de julio", "2026-07-06"],
    ["¿Qué día puedes?", "el último viernes del mes", "2026-06-26"],
    ["¿Qué día puedes?", "el quinto lunes de julio", null],
    ["¿Qué día puedes?", "el primer lunes", null],
    ["¿Qué día puedes?", "mañana no, pasado", "2026-06-05"],
    ["¿Qué día puedes?", "lunes y martes trabajo, que sea el viernes", "2026-06-05"],
    ["¿Qué día puedes?", "mañana trabajo, entonces el viernes", "2026-06-05"],
    ["¿Qué día puedes?", "el jueves, puedo el viernes", null],
    ["¿Qué día puedes?", "el jueves o que sea el viernes", null],
    ["¿Qué día puedes?", "el viernes, no el sábado", null],
    ["¿Qué día puedes?", "ya hasta el martes pues", "2026-06-09"],
    ["¿Qué día puedes?", "hasta el 15 me dan vacaciones", null],
    ["¿Qué día puedes?", "el viernes pero en la tarde", "2026-06-05"],
    ["¿Qué día puedes?", "el viernes pero si llueve no", null],
    ["¿Qué día puedes?", "salgo de vacaciones el 10", null],
    ["¿Cuándo sales de vacaciones?", "el 10 salgo", "2026-06-10"],
    ["¿Qué día cobras?", "nos depositan el 15", "2026-06-15"],
    ["¿Cuándo es tu cita?", "tengo cita el 12", "2026-06-12"],
    ["¿En cuánto tiempo volvemos?", "2 semanas", "2026-06-17"],
    ["¿Qué día puedes?", "2 semanas", null],
  ])("%s %s", (question, text, day) => {
    expect(given(readDay(text, { today, question: () => question }))).toBe(day);
  });

  test.each([
    ["¿Cuándo naciste?", "nací el 3 de enero del 85", "1985-01-03"],
    ["¿Cuándo naciste?", "14/05/1970", "1970-05-14"],
    ["¿Cuándo naciste?", "3 de enero", null],
    ["¿Cuándo naciste?", "5 de junio de 2027", null],
    ["¿Qué día fue la visita?", "14/05/1970", null],
    ["¿Cuándo te vacunaste?", "ayer me pusieron la vacuna", "2026-06-02"],
  ])("%s %s", (question, text, day) => {
    expect(given(readPastDay(text, { today, question: () => question }))).toBe(day);
  });
});

test.each([
  ["a las cuatro salgo, entonces a las cuatro y media", "16:30"],
  ["las 18 horas con 15 minutos", "18:15"],
  ["yo salgo a las 3", null],
])("an hour: %s", (text, time) => {
  expect(given(readTime(text, {}))).toBe(time);
});

test.each([
  ["9611234567 digo 9611234568", "+529611234568"],
  ["antes era 9611234567, ahora es 9617654321", "+529617654321"],
  ["9611234567 o 9611234568", null],
  ["no es 9611234567", null],
])("a telephone: %s", (text, number) => {
  expect(given(readPhone(text, {}))).toBe(number);
});

function given(reading: { readonly value: string } | { readonly unclear: string }): string | null {
  return "value" in reading ? reading.value : null;
}
