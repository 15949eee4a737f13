import { type PDFDocument, type PDFFont, type PDFPage, rgb } from "pdf-lib";
import type { Layout } from "../documents/contract.ts";
import { writable } from "../documents/writable.ts";
import { type Measure, wrap } from "./wrap.ts";

// What every page of a document has: its margins, inks, head and foot, and lines that go on on the next one.

// US Letter, in points: 8.5 by 11 inches. Inks that survive a photocopier.
export const page = { width: 612, height: 792, left: 56, right: 56, top: 60, bottom: 58 } as const;
export const content = page.width - page.left - page.right;
export const ink = rgb(0.09, 0.1, 0.12);
export const quiet = rgb(0.36, 0.38, 0.42);
export const hairline = rgb(0.72, 0.74, 0.77);

/** A file that is being drawn, at the page that is being filled. */
export interface Sheet {
  readonly pdf: PDFDocument;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  readonly layout: Layout;
  current: PDFPage;
  /** The next line's top. */
  y: number;
}

/** Draws the institution and the folio over a fresh page. */
export function beginPage(sheet: Sheet): void {
  const { layout, current, regular, bold } = sheet;
  const y = page.height - page.top + 18;
  const folio = writable(layout.folio);
  const folioWidth = regular.widthOfTextAtSize(folio, 9.5);
  const measure: Measure = (text) => bold.widthOfTextAtSize(text, 9.5);
  const lines = wrap(writable(layout.institution), content - folioWidth - 24, measure).slice(0, 2);
  lines.forEach((line, place) => {
    current.drawText(line, { x: page.left, y: y - place * 12, size: 9.5, font: bold, color: ink });
  });
  current.drawText(folio, {
    x: page.width - page.right - folioWidth,
    y,
    size: 9.5,
    font: regular,
    color: quiet,
  });
  const rule = y - 8 - (lines.length - 1) * 12;
  current.drawLine({
    start: { x: page.left, y: rule },
    end: { x: page.width - page.right, y: rule },
    thickness: 1,
    color: ink,
  });
  sheet.y = rule - 18;
}

function newPage(sheet: Sheet): void {
  sheet.current = sheet.pdf.addPage([page.width, page.height]);
  beginPage(sheet);
}

/** Begins a page when so much does not fit on this one; true when it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y - height >= page.bottom) return false;
  newPage(sheet);
  return true;
}

/** Draws the foot of each page, once it is known how many there are. */
export function numberPages({ pdf, layout, regular }: Sheet): void {
  const pages = pdf.getPages();
  pages.forEach((one, place) => {
    const number = writable(
      layout.page.replace("{page}", String(place + 1)).replace("{pages}", String(pages.length)),
    );
    const width = regular.widthOfTextAtSize(number, 8.5);
    const measure: Measure = (text) => regular.widthOfTextAtSize(text, 8.5);
    one.drawLine({
      start: { x: page.left, y: page.bottom - 14 },
      end: { x: page.width - page.right, y: page.bottom - 14 },
      thickness: 0.5,
      color: hairline,
    });
    wrap(writable(layout.foot), content - width - 24, measure).forEach((line, row) => {
      one.drawText(line, {
        x: page.left,
        y: page.bottom - 27 - row * 10.5,
        size: 8.5,
        font: regular,
        color: quiet,
      });
    });
    one.drawText(number, {
      x: page.width - page.right - width,
      y: page.bottom - 27,
      size: 8.5,
      font: regular,
      color: quiet,
    });
  });
}

/** Draws the document's title. */
export function titleOf(sheet: Sheet): void {
  sheet.y -= 8;
  lines(sheet, sheet.layout.title, { size: 22, lead: 27, font: sheet.bold });
  sheet.y -= 8;
}

/** How lines are drawn; sizes in points. */
export interface Style {
  readonly size: number;
  readonly lead: number;
  readonly font: PDFFont;
  readonly color?: ReturnType<typeof rgb>;
}

/** Draws a text over the whole width, from page to page where it is long. */
export function lines(sheet: Sheet, text: string, { size, lead, font, color = ink }: Style): void {
  const measure: Measure = (line) => font.widthOfTextAtSize(line, size);
  for (const line of wrap(writable(text), content, measure)) {
    makeRoom(sheet, lead);
    sheet.current.drawText(line, { x: page.left, y: sheet.y - size, size, font, color });
    sheet.y -= lead;
  }
}
