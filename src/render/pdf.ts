import { PDFDocument, type PDFFont, type rgb, StandardFonts } from "pdf-lib";
import type { Block, Column, Layout } from "../documents/contract.ts";
import { writable } from "../documents/writable.ts";
import {
  beginPage,
  content,
  hairline,
  ink,
  lines,
  makeRoom,
  numberPages,
  page,
  quiet,
  type Sheet,
  titleOf,
} from "./sheet.ts";
import { volumesOf } from "./volumes.ts";
import { type Measure, wrap } from "./wrap.ts";

const cell = { size: 10.5, lead: 14, x: 5, y: 5 } as const;

/** A layout as PDF files, each of at most a thousand rows: one, or volumes. The same layout gives the same bytes. */
export async function renderPdf(layout: Layout): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const volume of volumesOf(layout)) files.push(await renderOne(volume));
  return files;
}

async function renderOne(layout: Layout): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  describe(pdf, layout);
  const sheet: Sheet = {
    pdf,
    regular,
    bold,
    layout,
    current: pdf.addPage([page.width, page.height]),
    y: 0,
  };
  beginPage(sheet);
  titleOf(sheet);
  for (const [place, block] of layout.blocks.entries()) drawBlock(sheet, block, layout.blocks[place + 1]);
  numberPages(sheet);
  return await pdf.save({ useObjectStreams: true });
}

function describe(pdf: PDFDocument, layout: Layout): void {
  const made = new Date(layout.madeAt);
  pdf.setTitle(writable(`${layout.title}, ${layout.folio}`), { showInWindowTitleBar: true });
  pdf.setAuthor(writable(layout.institution));
  pdf.setCreator("Convoca");
  pdf.setProducer("Convoca");
  pdf.setLanguage(layout.language);
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
}

// — blocks —

function drawBlock(sheet: Sheet, block: Block, next: Block | undefined): void {
  switch (block.type) {
    case "facts":
      return drawFacts(sheet, block.items);
    case "heading": {
      sheet.y -= 12;
      // Never alone at the foot of a page.
      makeRoom(sheet, next?.type === "table" || next?.type === "paragraph" ? 96 : 40);
      lines(sheet, block.text, { size: 13.5, lead: 19, font: sheet.bold });
      return;
    }
    case "paragraph":
      lines(
        sheet,
        block.text,
        block.small
          ? { size: 9.5, lead: 13.5, font: sheet.regular, color: quiet }
          : { size: 11, lead: 15.5, font: sheet.regular },
      );
      sheet.y -= 6;
      return;
    case "table":
      return drawTable(sheet, block.columns, block.rows);
    case "signature":
      return drawSignature(sheet, block);
  }
}

function drawFacts(sheet: Sheet, items: readonly { readonly label: string; readonly value: string }[]): void {
  const { regular, bold } = sheet;
  const labels = items.map(({ label }) => bold.widthOfTextAtSize(writable(label), 10.5));
  const gutter = Math.min(190, Math.max(...labels, 0) + 18);
  const measure: Measure = (text) => regular.widthOfTextAtSize(text, 11);
  const labelMeasure: Measure = (text) => bold.widthOfTextAtSize(text, 10.5);
  for (const { label, value } of items) {
    const left = wrap(writable(label), gutter - 12, labelMeasure);
    const right = wrap(writable(value), content - gutter, measure);
    const height = Math.max(left.length, right.length) * 15.5 + 2;
    makeRoom(sheet, height);
    left.forEach((line, row) => {
      sheet.current.drawText(line, {
        x: page.left,
        y: sheet.y - 11 - row * 15.5,
        size: 10.5,
        font: bold,
        color: quiet,
      });
    });
    right.forEach((line, row) => {
      sheet.current.drawText(line, {
        x: page.left + gutter,
        y: sheet.y - 11 - row * 15.5,
        size: 11,
        font: regular,
        color: ink,
      });
    });
    sheet.y -= height;
  }
  sheet.y -= 12;
}

function drawTable(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  const first = rows[0] ? rowHeight(columns, rows[0], sheet.regular) : 0;
  // A header never stands alone at the foot of a page.
  makeRoom(sheet, headHeight(sheet, columns) + first);
  drawHead(sheet, columns);
  for (const row of rows) {
    const height = rowHeight(columns, row, sheet.regular);
    if (makeRoom(sheet, height)) drawHead(sheet, columns);
    drawRow(sheet, columns, row, { font: sheet.regular, size: cell.size, color: ink, height });
    line(sheet, hairline, 0.5);
  }
  sheet.y -= 12;
}

const headHeight = (sheet: Sheet, columns: readonly Column[]): number =>
  rowHeight(
    columns,
    columns.map(({ label }) => label),
    sheet.bold,
  );

function drawHead(sheet: Sheet, columns: readonly Column[]): void {
  const labels = columns.map(({ label }) => label);
  drawRow(sheet, columns, labels, {
    font: sheet.bold,
    size: 9.5,
    color: quiet,
    height: headHeight(sheet, columns),
  });
  line(sheet, ink, 1);
}

function line(sheet: Sheet, color: ReturnType<typeof rgb>, thickness: number): void {
  sheet.current.drawLine({
    start: { x: page.left, y: sheet.y },
    end: { x: page.width - page.right, y: sheet.y },
    thickness,
    color,
  });
}

interface RowStyle {
  readonly font: PDFFont;
  readonly size: number;
  readonly color: ReturnType<typeof rgb>;
  readonly height: number;
}

function drawRow(sheet: Sheet, columns: readonly Column[], row: readonly string[], style: RowStyle): void {
  const { font, size, color, height } = style;
  let x = page.left;
  columns.forEach((column, place) => {
    const width = column.width * content;
    cellLines(row[place] ?? "", width, font, size).forEach((text, at) => {
      const indent = column.align === "right" ? width - cell.x - font.widthOfTextAtSize(text, size) : cell.x;
      sheet.current.drawText(text, {
        x: x + indent,
        y: sheet.y - cell.y - size - at * cell.lead,
        size,
        font,
        color,
      });
    });
    x += width;
  });
  sheet.y -= height;
}

function rowHeight(columns: readonly Column[], row: readonly string[], font: PDFFont): number {
  const counts = columns.map(
    (column, place) => cellLines(row[place] ?? "", column.width * content, font, cell.size).length,
  );
  return Math.max(...counts, 1) * cell.lead + 2 * cell.y;
}

const cellLines = (text: string, width: number, font: PDFFont, size: number): string[] =>
  wrap(writable(text), width - 2 * cell.x, (one) => font.widthOfTextAtSize(one, size));

function drawSignature(sheet: Sheet, { name, role }: { readonly name: string; readonly role: string }): void {
  makeRoom(sheet, 76);
  sheet.y -= 40;
  sheet.current.drawLine({
    start: { x: page.left, y: sheet.y },
    end: { x: page.left + 240, y: sheet.y },
    thickness: 0.75,
    color: ink,
  });
  sheet.y -= 4;
  lines(sheet, name, { size: 11, lead: 15, font: sheet.bold });
  lines(sheet, role, { size: 9.5, lead: 14, font: sheet.regular, color: quiet });
}
