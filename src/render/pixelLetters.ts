/** Grey, one byte a pixel: 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

// Five by seven, a digit of base 32 for each row: enough for digits and the names of platforms, and no font to carry.
const letters: Readonly<Record<string, string>> = {
  "0": "ehjlphe",
  "1": "4c4444e",
  "2": "eh1248v",
  "3": "v2421he",
  "4": "26aiv22",
  "5": "vgu11he",
  "6": "68guhhe",
  "7": "v124888",
  "8": "ehhehhe",
  "9": "ehhf12c",
  A: "ehhvhhh",
  B: "uhhuhhu",
  C: "ehggghe",
  D: "uhhhhhu",
  E: "vggsggv",
  F: "vggsggg",
  G: "ehgnhhf",
  H: "hhhvhhh",
  I: "e44444e",
  J: "72222ic",
  K: "hikokih",
  L: "ggggggv",
  M: "hrllhhh",
  N: "hhpljhh",
  Ñ: "v0hpljh",
  O: "ehhhhhe",
  P: "uhhuggg",
  Q: "ehhhlid",
  R: "uhhukih",
  S: "fgge11u",
  T: "v444444",
  U: "hhhhhhe",
  V: "hhhhha4",
  W: "hhhllla",
  X: "hha4ahh",
  Y: "hha4444",
  Z: "v1248gv",
};

/** How wide a word is drawn, in pixels. */
export const widthOf = (word: string, scale: number): number => (word.length * 6 - 1) * scale;

/** A text in the letters there are: capitals, of the accents none but that of «Ñ». */
export const inLetters = (text: string): string =>
  text
    .normalize("NFC")
    .toUpperCase()
    .replace(/[^Ñ]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/[^A-ZÑ0-9]+/gu, " ")
    .trim();

/** Draws a word centred on `x`, from `y` down, each of its squares `scale` pixels wide. What has no letter is a space. */
export function drawWord(picture: Picture, word: string, { x, y }: Spot, scale: number): void {
  const from = Math.round(x - widthOf(word, scale) / 2);
  [...word].forEach((character, place) => {
    const rows = letters[character] ?? "";
    [...rows].forEach((row, down) => {
      const bits = Number.parseInt(row, 32);
      for (let across = 0; across < 5; across += 1) {
        if ((bits & (16 >> across)) === 0) continue;
        square(picture, { x: from + (place * 6 + across) * scale, y: y + down * scale }, scale);
      }
    });
  });
}

/** A black square; what stands outside the picture is not drawn. */
export function square({ width, height, pixels }: Picture, { x, y }: Spot, side: number): void {
  const left = Math.max(0, x);
  const right = Math.min(width, x + side);
  for (let row = Math.max(0, y); row < Math.min(height, y + side); row += 1)
    if (right > left) pixels.fill(0, row * width + left, row * width + right);
}
