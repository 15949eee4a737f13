import { encode, QrCodeDataType } from "uqr";

/** Blocks, and bytes of error correction in each, of the versions that fit (ISO/IEC 18004, table 9, level L). */
const blocksOf: Readonly<Record<number, readonly [blocks: number, correction: number]>> = {
  ...{
    7: [2, 20],
    8: [2, 24],
    9: [2, 30],
    10: [4, 18],
    11: [4, 20],
    12: [4, 24],
    13: [4, 26],
    14: [4, 30],
    15: [6, 22],
  },
  ...{ 16: [6, 24], 17: [6, 28], 18: [6, 30] },
};
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The last QR that was printed as half blocks, light on dark, as a phone's camera reads it; undefined where there is none. */
export function readPrintedQr(printed: string): string | undefined {
  const pictures = printed.match(/(?:^[█▀▄ ]{30,}\n)+/gm) ?? [];
  const last = pictures.at(-1);
  return last === undefined ? undefined : readQr(matrixIn(last));
}

/** True where it is dark, without the quiet edge. */
function matrixIn(picture: string): boolean[][] {
  const rows = picture
    .trimEnd()
    .split("\n")
    .flatMap((line) => [
      [...line].map((one) => one === " " || one === "▄"),
      [...line].map((one) => one === " " || one === "▀"),
    ]);
  const edge = rows.findIndex((row) => row.slice(0, 8).includes(true));
  const left = rows[edge]?.indexOf(true) ?? 0;
  const size = (rows[edge]?.length ?? 0) - 2 * left;
  return rows.slice(edge, edge + size).map((row) => row.slice(left, left + size));
}

/** Reads a clean picture: nothing is corrected, and what is read must make the same picture again. */
function readQr(matrix: readonly (readonly boolean[])[]): string {
  const size = matrix.length;
  const version = (size - 17) / 4;
  const [blocks, correction] = blocksOf[version] ?? [1, 0];
  const { types } = encode("x", { minVersion: version, maxVersion: version, border: 0 });
  const places = zigzag(size).filter(([x, y]) => types[y]?.[x] === QrCodeDataType.Data);
  for (const mask of masks) {
    const bits = places.map(([x, y]) => Number(matrix[y]?.[x] !== mask(x, y)));
    const text = textIn(bytesIn(bits), blocks, correction);
    if (text !== null && isSame(encode(text, { ecc: "L", border: 0 }).data, matrix)) return text;
  }
  throw new Error(`a QR of ${size} modules cannot be read`);
}

function zigzag(size: number): [x: number, y: number][] {
  const places: [number, number][] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = isUp ? size - 1 - step : step;
      places.push([right, y], [right - 1, y]);
    }
    isUp = !isUp;
  }
  return places;
}

function bytesIn(bits: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at + 8 <= bits.length; at += 8)
    bytes.push(bits.slice(at, at + 8).reduce((byte, bit) => byte * 2 + bit, 0));
  return bytes;
}

/** Puts the blocks one after the other, and reads the text; null where it is no text of bytes. */
function textIn(bytes: readonly number[], blocks: number, correction: number): string | null {
  const total = bytes.length - blocks * correction;
  const short = Math.floor(total / blocks);
  const longs = total % blocks;
  const rows: number[][] = Array.from({ length: blocks }, () => []);
  let at = 0;
  for (let column = 0; column <= short; column += 1)
    for (const [block, row] of rows.entries()) {
      if (column === short && block < blocks - longs) continue;
      row.push(bytes[at] ?? 0);
      at += 1;
    }
  const nibbles = rows.flat().flatMap((byte) => [byte >> 4, byte & 15]);
  if (nibbles[0] !== 4) return null;
  const wide = blocks > 2; // From version 10 on the length has two bytes.
  const head = wide ? 5 : 3;
  const length = nibbles.slice(1, head).reduce((sum, nibble) => sum * 16 + nibble, 0);
  const text = nibbles.slice(head, head + 2 * length);
  const chars = Array.from(
    { length: text.length / 2 },
    (_, n) => (text[2 * n] ?? 0) * 16 + (text[2 * n + 1] ?? 0),
  );
  return Buffer.from(chars).toString("utf8");
}

const isSame = (one: readonly (readonly boolean[])[], other: readonly (readonly boolean[])[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
