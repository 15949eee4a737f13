import { describe, expect, test } from "vitest";
import { attendanceList } from "../../src/documents/attendanceList.ts";
import { folioOf, missingFacts } from "../../src/documents/contract.ts";
import { documents, layoutOf } from "../../src/documents/documents.ts";
import { aList, attendees, tenOClock, words } from "./aList.ts";

describe("an attendance list", () => {
  test("with everything the norm asks for lacks nothing", () => {
    expect(missingFacts(attendanceList, aList())).toEqual([]);
  });

  test.each([
    ["reason", { reason: " " }],
    ["place", { place: "" }],
    ["date", { startsAt: null }],
    ["attendees", { attendees: [] }],
    ["promoter", { promoter: "" }],
  ])("without %s is not final, and that is named", (name, without) => {
    expect(missingFacts(attendanceList, aList(without))).toEqual([name]);
    expect(words(`documents.fact-${name}`)).not.toBe("");
  });

  test("says what it is about, where and when, who promoted it, and who came in which order", () => {
    const { layout, fileName } = layoutOf("attendanceList", aList({ attendees: attendees(2) }), words);
    expect(fileName).toBe("lista-de-asistencia-LA-0012");
    expect(layout).toMatchObject({
      title: "Lista de asistencia",
      institution: "Casa de Todas",
      folio: "Folio LA-0012",
      page: "Página {page} de {pages}",
    });
    expect(layout.blocks).toMatchObject([
      {
        type: "facts",
        items: [
          { label: "Motivo", value: "Cuidado de personas mayores" },
          { label: "Lugar", value: "Salón ejidal, San Isidro" },
          { label: "Fecha", value: "domingo 14 de junio de 2026, 10:00-12:00" },
          { label: "Promotora o promotor", value: "Luz Robles Peña" },
          { label: "Asistencia", value: "2 personas" },
        ],
      },
      {
        type: "table",
        rows: [
          ["1", "María López Hernández", "10:00", "Por mensaje"],
          ["2", "José Ángel Núñez Güemes", "10:01", "Por mensaje"],
        ],
      },
      {
        type: "paragraph",
        text: "Asistieron 2 personas. La lista se cerró el domingo 14 de junio de 2026, 12:05.",
      },
    ]);
  });

  test("who was added later stands in a dated addendum and counts on", () => {
    const addenda = [{ at: tenOClock + 86_400_000, by: "Luz Robles Peña", attendees: attendees(1) }];
    const { layout, fileName } = layoutOf("attendanceList", aList({ version: 2, addenda }), words);
    expect(fileName).toBe("lista-de-asistencia-LA-0012-v2");
    expect(layout.folio).toBe("Folio LA-0012, versión 2");
    const [heading, by, table] = layout.blocks.slice(-3);
    expect(heading).toMatchObject({ text: "Anexo 1" });
    expect(by).toMatchObject({
      text: "Lo agregó Luz Robles Peña el lunes 15 de junio de 2026, 10:00, después de cerrar la lista.",
    });
    expect(table).toMatchObject({ rows: [["13", "María López Hernández", "10:00", "Por mensaje"]] });
    expect(JSON.stringify(layout.blocks[0])).toContain("13 personas");
  });
});

test("every kind is called what the table calls it, has a series of its own and names its sources", () => {
  const kinds = Object.entries(documents);
  expect(kinds.map(([, { kind }]) => kind)).toEqual(kinds.map(([name]) => name));
  expect(new Set(kinds.map(([, { series }]) => series)).size).toBe(kinds.length);
  for (const [, { required }] of kinds)
    for (const { source } of required) expect(source).toMatch(/^S\d:\d+$/);
  expect(folioOf("LA", 12)).toBe("LA-0012");
  expect(folioOf("LA", 12_345)).toBe("LA-12345");
});
