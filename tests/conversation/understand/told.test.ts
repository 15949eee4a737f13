import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFreeText } from "../../../src/conversation/understand/freeText.ts";
import { readNames, splitNames } from "../../../src/conversation/understand/names.ts";
import { readPlace } from "../../../src/conversation/understand/place.ts";
import { readReply } from "../../../src/conversation/understand/reply.ts";
import {
  looksLikeReport,
  readReport,
  understandReport,
} from "../../../src/conversation/understand/report.ts";

const given = (read: object) => ("value" in read ? read.value : null);
const reserved = { has: (folded: string) => folded === "sesiones" || folded === "asistencia 4831" };

describe("several people", () => {
  test.each([
    ["+ Juan Pérez, Rosa Díaz", "Juan Pérez\nRosa Díaz"],
    ["Juan Pérez, + Rosa Díaz", "Juan Pérez\nRosa Díaz"],
    ["juan pérez y rosa díaz", "Juan Pérez\nRosa Díaz"],
    ["Juan Pérez, Rosa Díaz y Lupita", "Juan Pérez\nRosa Díaz\nLupita"],
    ["Juan Pérez, Rosa Díaz, y Lupita", "Juan Pérez\nRosa Díaz\nLupita"],
    ["1. Juan Pérez 2. Rosa Díaz", "Juan Pérez\nRosa Díaz"],
    ["1) Juan\n2) Rosa", "Juan\nRosa"],
    ["- Juan Pérez\n- Rosa Díaz", "Juan Pérez\nRosa Díaz"],
    ["Juan Pérez coma Rosa Díaz", "Juan Pérez\nRosa Díaz"],
    ["Juan y Rosa", "Juan\nRosa"],
    ["José Ortega y Gasset", null],
    ["Ma. Elena Can Ek", "Ma. Elena Can Ek"],
    ["Juan Pérez, juan pérez", "Juan Pérez"],
    ["Juan Pérez, 55", "Juan Pérez"],
    ["hola", null],
    ["", null],
  ])("%j", (text, names) => expect(given(readNames(text, {}))).toBe(names));

  test("who could not be read is told apart", () => {
    expect(splitNames("Juan Pérez, la de rojo con 3 niños, Rosa")).toEqual({
      names: ["Juan Pérez", "Rosa"],
      unread: ["la de rojo con 3 niños"],
    });
  });
});

describe("words of one's own", () => {
  test.each([
    ["  Traigan  su cartilla.  ", "Traigan su cartilla."],
    ["Uno\n\n\nDos y tres", "Uno\nDos y tres"],
    ["👩‍🌾 Huertos para todas", "👩‍🌾 Huertos para todas"],
    ["sesiones", null],
    ["asistencia 4831", null],
    ["/menu", null],
    ["✔ hecho", null],
    ["listo", null],
    ["👍", null],
    ["menú", null],
    ["1", null],
    ["a".repeat(601), null],
  ])("%j", (text, value) => expect(given(readFreeText(text, { reserved }))).toBe(value));
});

describe("where people meet", () => {
  test.each([
    ["Salón ejidal", "Salón ejidal"],
    ["salón ejidal", "Salón ejidal"],
    ["en el salón ejidal", "El salón ejidal"],
    ["casa de doña Mary, frente a la iglesia", "Casa de doña Mary, frente a la iglesia"],
    ["Escuela primaria 5 de Mayo", "Escuela primaria 5 de Mayo"],
    ["aquí", null],
    ["donde siempre", null],
    ["¿dónde?", null],
    ["no sé", null],
    ["https://maps.app/xyz", null],
    ["x".repeat(61), null],
  ])("%j", (text, value) => expect(given(readPlace(text, { reserved }))).toBe(value));
});

describe("an answer to a convocation", () => {
  test.each([
    ..."sí voy|si, ahi estare|Ahí estaré|claro que sí|cuenten conmigo|va|sale|simón|primero Dios|con gusto|asistiré|sí asistiré, gracias|ahí nos vemos|sí pero llego tarde|anótame|confirmo mi asistencia|voy con mi mamá|👍|buenos días, sí voy|ahí estaré si Dios quiere|yo voy"
      .split("|")
      .map((text) => [text, "coming"]),
    ..."no podré|no voy a poder, tengo que trabajar|no puedo ir|nel|ese día no|ya no voy|siempre no|no podré asistir, gracias|disculpe, no voy a poder ir|no, gracias|no puedo porque trabajo|esta vez no puedo|👎|no iré|ya no podré ir"
      .split("|")
      .map((text) => [text, "notComing"]),
    ..."tengo una duda|¿a qué hora es?|a qué hora|¿dónde es?|una pregunta|¿puedo llevar a mis hijos?|¿Va a haber comida?|qué hay que llevar"
      .split("|")
      .map((text) => [text, "question"]),
    ..."gracias|no sé|a ver si puedo|tal vez|luego te digo|sí, bueno no|hola|buenos días|¿sí voy?|sí, pero trabajo|me llamo Ana|sesiones|jajaja|creo que sí"
      .split("|")
      .map((text) => [text, null]),
  ])("%s", (text, reply) => expect(given(readReply(String(text), {}))).toBe(reply));
});

describe("what a promoter tells", () => {
  const known = { today: "2026-05-12", localities: ["San Isidro", "El Llano"] };

  test.each([
    [
      "Visité 6 casas en El Llano, orienté sobre vacunas; 2 rechazos",
      "homeVisit",
      null,
      "El Llano",
      "6 casas, 2 rechazos",
    ],
    [
      "Hoy di plática de nutrición a 15 mujeres en San Isidro",
      "talk",
      "2026-05-12",
      "San Isidro",
      "15 mujeres",
    ],
    ["ayer entregué 12 despensas", "delivery", "2026-05-11", null, "12 despensas"],
    ["entregue doce despensas en el llano", "delivery", null, "El Llano", "12 despensas"],
    ["Reunión con el comisariado", "meeting", null, null, ""],
    [
      "el viernes visitamos a 4 adultos mayores en la colonia Centro",
      "homeVisit",
      "2026-05-08",
      "Colonia Centro",
      "4 adultos mayores",
    ],
    [
      "Recorrido en San Isidro el 10 de mayo con 3 promotoras",
      "walkthrough",
      "2026-05-10",
      "San Isidro",
      "3 promotoras",
    ],
    ["Fui a ver a don Luis", null, null, null, ""],
    ["visité casas ayer y hoy", "homeVisit", null, null, ""],
    ["Di una plática de 10:00 a 12:00 en Tlacuilotepec", "talk", null, "Tlacuilotepec", ""],
  ])("%s", (text, kind, day, locality, counts) => {
    const report = understandReport(text, known);
    const said = report.counts.map(({ count, of }) => `${count} ${of}`).join(", ");
    expect([report.kind, report.day, report.locality, said]).toEqual([kind, day, locality, counts]);
  });

  test("keeps the words and puts what was understood beside them", () => {
    expect(
      readReport("Visité 6 casas en El Llano", { today: known.today, localities: () => known.localities }),
    ).toEqual({
      value: "Visité 6 casas en El Llano",
      values: { kind: "homeVisit", locality: "El Llano", counts: "6 casas" },
    });
  });

  test.each([
    ..."Visité 6 casas en El Llano|visite 6 casas|Hoy di plática de nutrición|ayer entregué 12 despensas|Reunión con el comisariado ejidal|fui a ver a don Luis|Entregamos despensas en San Isidro|Di una plática a 15 mujeres"
      .split("|")
      .map((text) => [text, true]),
    ..."✔ hecho|listo|ya fui|hola|quiero una visita mañana|¿visité 6 casas?|no puedo ir a la reunión|pase de lista|menú|sí voy a la reunión|buenos días a todos|cómo doy una plática|ok gracias|sesiones"
      .split("|")
      .map((text) => [text, false]),
  ])("%s begins an activity: %s", (text, yes) => expect(looksLikeReport(text as string)).toBe(yes));
});

test("no words break a reader", () => {
  const pieces = fc.constantFrom(
    ..."+ , y Juan Pérez no voy sí visité 6 casas en El Llano ¿ ? hoy 👍 12 de mayo a 4 coma colonia 5/5 se visitaron punto ✅ 1. si puedo pero ayer".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((words) => words.join(" ")),
      ),
      (text) => {
        const known = { today: "2026-05-12", localities: () => ["El Llano"], reserved };
        expect(
          understandReport(text, { today: "2026-05-12", localities: ["El Llano", ""] }).counts.length,
        ).toBeLessThan(9);
        for (const read of [readNames, readFreeText, readPlace, readReply, readReport]) {
          const value = given(read(text, known));
          expect(value === null || (typeof value === "string" && value !== "")).toBe(true);
        }
        looksLikeReport(text);
      },
    ),
  );
});
