import { describe, expect, test } from "vitest";
import { readCounts } from "../../../src/conversation/understand/counts.ts";
import { readReport } from "../../../src/conversation/understand/report.ts";
import { isTick } from "../../../src/conversation/understand/tick.ts";

const here = { today: "2026-06-12", localities: () => ["El Llano", "San Isidro"] };

describe("box-ticking", () => {
  test.each([
    "✔ hecho",
    "hecho",
    "Listo!",
    "ya quedó",
    "Ya quedó todo listo",
    "👍",
    "✅✅",
    "actividad realizada",
    "todo terminado",
    "done",
  ])("«%s» says nothing of what happened", (text) => {
    expect(isTick(text)).toBe(true);
    expect(readReport(text, here)).toHaveProperty("unclear");
  });

  test.each([
    "Visita hecha en El Llano",
    "terminé el censo",
    "ya quedó la barda",
    "sí",
    "ok gracias",
    "3 casas",
    "Asamblea",
  ])("«%s» is none", (text) => expect(isTick(text)).toBe(false));
});

describe("what is counted", () => {
  test.each([
    ["6 casas y 2 rechazos", "6 casas, 2 rechazos"],
    ["fueron doce personas", "12 personas"],
    ["ninguno", ""],
    ["Nada", ""],
  ])("«%s»", (text, value) => expect(readCounts(text, here)).toEqual({ value }));

  test.each(["muchas", "6", "¿cuántas?", "", "x".repeat(2_000)])("is not in «%s»", (text) =>
    expect(readCounts(text, here)).toHaveProperty("unclear"),
  );
});

test("a report is kept whole up to a thousand characters, and what it says is read beside it", () => {
  const text = `Visité 6 casas en El Llano el lunes, 2 rechazos. ${"Hablamos mucho. ".repeat(55)}`.trim();
  expect(readReport(text, here)).toEqual({
    value: text,
    values: { kind: "homeVisit", day: "2026-06-08", locality: "El Llano", counts: "6 casas, 2 rechazos" },
  });
  expect(readReport(`${text} ${"y ".repeat(100)}`, here)).toHaveProperty("unclear");
});
