import { encode } from "fast-png";
import { encode as encodeQr } from "uqr";
import { drawWord, inLetters, type Picture, type Spot, square, widthOf } from "./pixelLetters.ts";

export interface Poster {
  /** Which session it is for. */
  readonly title: string;
  /** What to write, in so many words: «escribe ASISTENCIA 4831». */
  readonly words: string;
  /** What people write when they cannot scan: four digits. */
  readonly code: string;
  /** What each picture opens, and the name under it. At most two are shown. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

// In pixels. A phone shows it as wide as its screen, and it is read across a table.
const width = 1080;
const margin = 60;
const gap = 60;
const quietModules = 4;
const digitScale = 34;
const nameScale = 8;
const titleScale = 7;
const wordsScale = 6;
const lineGap = 28;

/**
 * A PNG to be shown to a room: which session it is, the code in large digits, what to write, and under it one picture
 * to scan for each link.
 */
export function renderPoster({ title, code, words, links }: Poster): Uint8Array {
  const shown = links.slice(0, 2);
  const side = shown.length === 2 ? (width - 2 * margin - gap) / 2 : 640;
  const lines = [
    ...linesOf(title, titleScale),
    { text: code, scale: digitScale },
    ...linesOf(words, wordsScale),
  ];
  const top = lines.reduce((y, { scale }) => y + 7 * scale + lineGap, margin);
  const height = shown.length === 0 ? top + margin : top + gap + side + 30 + 7 * nameScale + margin;
  const picture: Picture = { width, height, pixels: new Uint8Array(width * height).fill(255) };
  let y = margin;
  for (const { text, scale } of lines) {
    drawWord(picture, text, { x: width / 2, y }, scale);
    y += 7 * scale + lineGap;
  }
  shown.forEach(({ name, url }, place) => {
    const x = shown.length === 2 ? margin + place * (side + gap) : (width - side) / 2;
    drawQr(picture, url, { x, y: top + gap }, side);
    drawWord(picture, inLetters(name), { x: x + side / 2, y: top + gap + side + 30 }, nameScale);
  });
  return encode({ width, height, data: picture.pixels, depth: 8, channels: 1 });
}

/** A text in as many lines as the width needs; a word that is wider than a line is drawn as it is. */
function linesOf(text: string, scale: number): { text: string; scale: number }[] {
  const lines: string[] = [];
  for (const word of inLetters(text).split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(together, scale) <= width - 2 * margin)
      lines[lines.length - 1] = together;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, scale }));
}

/** Whole pixels for each module, or scanners stumble; what is left over widens the quiet zone. */
function drawQr(picture: Picture, url: string, { x, y }: Spot, side: number): void {
  const { data, size } = encodeQr(url, { ecc: "M", border: quietModules });
  const scale = Math.floor(side / size);
  const inset = Math.floor((side - size * scale) / 2);
  data.forEach((row, down) => {
    row.forEach((dark, across) => {
      if (dark) square(picture, { x: x + inset + across * scale, y: y + inset + down * scale }, scale);
    });
  });
}
