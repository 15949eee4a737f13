import { encode } from "fast-png";
import { encode as encodeQr } from "uqr";
import { drawWord, type Picture, type Spot, square } from "./pixelLetters.ts";

export interface Poster {
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

/** A PNG to be shown to a room: the code in large digits, and under it one picture to scan for each link. */
export function renderPoster({ code, links }: Poster): Uint8Array {
  const shown = links.slice(0, 2);
  const side = shown.length === 2 ? (width - 2 * margin - gap) / 2 : 640;
  const codeHeight = 7 * digitScale;
  const top = margin + codeHeight + gap;
  const height = shown.length === 0 ? margin * 2 + codeHeight : top + side + 30 + 7 * nameScale + margin;
  const picture: Picture = { width, height, pixels: new Uint8Array(width * height).fill(255) };
  drawWord(picture, code, { x: width / 2, y: margin }, digitScale);
  shown.forEach(({ name, url }, place) => {
    const x = shown.length === 2 ? margin + place * (side + gap) : (width - side) / 2;
    drawQr(picture, url, { x, y: top }, side);
    drawWord(picture, name.toUpperCase(), { x: x + side / 2, y: top + side + 30 }, nameScale);
  });
  return encode({ width, height, data: picture.pixels, depth: 8, channels: 1 });
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
