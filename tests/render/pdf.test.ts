import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, test } from "vitest";
import { layoutOf } from "../../src/documents/documents.ts";
import { renderPdf } from "../../src/render/pdf.ts";
import { RowsPerFile } from "../../src/render/volumes.ts";
import { wrap } from "../../src/render/wrap.ts";
import { aList, attendees, tenOClock, words } from "../documents/aList.ts";

const folder = mkdtempSync(join(tmpdir(), "convoca-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const draw = (more: Parameters<typeof aList>[0] = {}) =>
  renderPdf(layoutOf("attendanceList", aList(more), words).layout);

/** What poppler's tools read in a file; null where they are not installed. */
function poppler(tool: string, args: readonly string[], pdf: Uint8Array): Buffer | null {
  const file = join(folder, "list.pdf");
  writeFileSync(file, pdf);
  try {
    return execFileSync(
      tool,
      args.map((one) => (one === "FILE" ? file : one)),
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
const textOf = (pdf: Uint8Array) =>
  poppler("pdftotext", ["-layout", "FILE", "-"], pdf)?.toString("utf8") ?? null;
const hasPoppler = poppler("pdftotext", ["-v"], new Uint8Array()) !== null;
if (!hasPoppler) process.stderr.write("poppler-utils is not installed: what pages look like is not tested\n");

describe("a list of 63 people and an addendum", () => {
  const addenda = [{ at: tenOClock + 26 * 3_600_000, by: "Luz Robles Peña", attendees: attendees(3) }];

  test("is three Letter pages with the institution's name in the file, the same bytes each time", async () => {
    const [pdf, more] = await draw({ attendees: attendees(60), addenda });
    if (!pdf) throw new Error("nothing was drawn");
    expect(more).toBeUndefined();
    const read = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(read.getPages().map((page) => page.getSize())).toEqual(Array(3).fill({ width: 612, height: 792 }));
    expect([read.getAuthor(), read.getTitle()]).toEqual([
      "Casa de Todas",
      "Lista de asistencia, Folio LA-0012",
    ]);
    expect(await draw({ attendees: attendees(60), addenda })).toEqual([pdf]);
  });

  test.skipIf(!hasPoppler)(
    "reads as it was reviewed: every head, every name whole, every accent",
    async () => {
      const [pdf = new Uint8Array()] = await draw({ attendees: attendees(60), addenda });
      await expect(textOf(pdf)).toMatchFileSnapshot("snapshots/attendanceList.txt");
      const pages =
        textOf(pdf)
          ?.split("\f")
          .filter((page) => page.trim() !== "") ?? [];
      expect(pages).toHaveLength(3);
      for (const [place, page] of pages.entries()) {
        expect(page).toContain("Casa de Todas");
        expect(page).toContain("Folio LA-0012");
        expect(page).toMatch(/Núm\.\s+Nombre\s+Hora\s+Registro/);
        expect(page).toContain(`Página ${place + 1} de 3`);
      }
    },
  );

  test.skipIf(!hasPoppler)("leaves the margins white on every page", async () => {
    const [pdf = new Uint8Array()] = await draw({ attendees: attendees(60), addenda });
    const out = join(folder, "page");
    poppler("pdftoppm", ["-r", "36", "-gray", "FILE", out], pdf);
    for (const number of [1, 2, 3]) {
      const { width, height, pixels } = readPgm(readFileSync(`${out}-${number}.pgm`));
      const dark = (x: number, y: number) => (pixels[y * width + x] ?? 0) < 160;
      let inked = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          if (!dark(x, y)) continue;
          inked += 1;
          expect(x >= 26 && x < width - 26 && y >= 12 && y < height - 12, `page ${number}, ${x} ${y}`).toBe(
            true,
          );
        }
      }
      expect(inked).toBeGreaterThan(500);
    }
  });
});

function readPgm(file: Buffer): { width: number; height: number; pixels: Uint8Array } {
  const [, width, height, body] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString("latin1")) ?? [];
  if (width === undefined || height === undefined) throw new Error("pdftoppm wrote no PGM");
  void body;
  const start = file.length - Number(width) * Number(height);
  return { width: Number(width), height: Number(height), pixels: file.subarray(start) };
}

test("more than a thousand rows are volumes, each with its head, and nobody is lost", async () => {
  const layout = layoutOf("attendanceList", aList({ attendees: attendees(RowsPerFile + 5) }), words).layout;
  const files = await renderPdf(layout);
  expect(files).toHaveLength(2);
  const second = textOf(files[1] ?? new Uint8Array());
  if (second === null) return;
  expect(second).toContain("Motivo");
  expect(second).toMatch(/^\s*1001 /m);
  expect(second).toMatch(/^\s*1005 /m);
});

describe("what fonts cannot write", () => {
  test.skipIf(!hasPoppler)(
    "is no empty row: every other Latin letter has its nearest, other scripts are named",
    async () => {
      const people = ["Łukasz Đặng", "Мария Иванова", "刘伟", "Əli Ħ Ɓ", "محمد علي", "Ana 刘 Ruiz"];
      const addenda = [
        { at: tenOClock, by: "Мария", attendees: [{ name: "刘伟", method: "self" as const, at: tenOClock }] },
      ];
      const [pdf = new Uint8Array()] = await draw({
        promoter: "Мария",
        attendees: people.map((name) => ({ name, method: "self", at: tenOClock })),
        addenda,
      });
      const other = "(nombre en otra escritura)";
      const text = textOf(pdf)?.replaceAll(/[^\S\n]+/g, " ") ?? "";
      expect([...text.matchAll(/^ \d (.+?) 10:00/gm)].map(([, name]) => name)).toEqual([
        ...["Lukasz Dang", other, other, "Eli H B", other, "Ana ? Ruiz", other],
      ]);
      expect(text).toContain(`Promotora o promotor ${other}`);
      expect(text).toContain(`Lo agregó ${other}`);
    },
  );

  test("nothing of it stops a list", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (name) => {
        const files = await draw({
          reason: name,
          promoter: name,
          attendees: [{ name, method: "self", at: tenOClock }],
        });
        expect(files).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});

test("lines are never wider than their room, and no letter is lost", () => {
  const measure = (text: string) => text.length;
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      const lines = wrap(text, width, measure);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
