import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { isWritable, writable, writtenName } from "../../src/documents/writable.ts";

const letters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)).filter((one) =>
    /\p{L}/u.test(one),
  );

describe("what documents write", () => {
  test.each([
    ["Xóchitl Ñuñez", "Xóchitl Ñuñez"],
    ["Kꞌicheꞌ", "K’iche’"],
    ["Tlālōcān", "Tlalocan"],
    ["Mɨxe", "Mixe"],
    ["Łukasz Żółć", "Lukasz Zólc"],
    ["Đặng Văn", "Dang Van"],
    ["Əli Ħ Ɓ", "Eli H B"],
    ["Tʼuul Kʼuxil", "T’uul K’uxil"],
    ["Straße Ørsted, Æ Œ", "Straße Ørsted, Æ Œ"],
    ["𝓙𝓾𝓪𝓷 Ｐéｒｅｚ", "Juan Pérez"],
    ["Huerto 🌽 para todas", "Huerto para todas"],
    ["Jose\u0301\u202eMarĺa", "JoséMarla"],
    ["dos\u00a0espacios\ty un\u200btercero", "dos espacios y un tercero"],
    ["Ana 刘伟 Ruiz", "Ana ? Ruiz"],
    ["Мария Иванова", "? ?"],
  ])("%s is written %s", (text, written) => expect(writable(text)).toBe(written));

  test("every Latin letter that people are named with has its nearest one", () => {
    const latin = [...letters(0x41, 0x24f), ...letters(0x1e00, 0x1eff), ...letters(0x2c60, 0x2c7f)];
    expect(latin.length).toBeGreaterThan(700);
    expect(latin.filter((one) => !isWritable(one) || writable(one) === "")).toEqual([]);
  });

  test("can be drawn by the fonts documents are drawn with", async () => {
    const pdf = await PDFDocument.create();
    for (const name of [StandardFonts.Helvetica, StandardFonts.HelveticaBold]) {
      const drawn = new Set((await pdf.embedFont(name)).getCharacterSet());
      const all = Array.from({ length: 0x3000 }, (_, code) => writable(String.fromCodePoint(code))).join("");
      expect([...all].filter((one) => one !== "\n" && !drawn.has(one.codePointAt(0) ?? 0))).toEqual([]);
    }
  });
});

test("a name is never an empty row", () => {
  const named = (name: string) => writtenName(name, "(otra)");
  expect(["Мария", "刘伟", "محمد علي", "🌽", "Ana 刘", "Łuz"].map(named)).toEqual([
    ...["(otra)", "(otra)", "(otra)", "(otra)", "Ana ?", "Luz"],
  ]);
  expect(["Мария", "Ana 刘", "Łuz 🌽"].map(isWritable)).toEqual([false, false, true]);
});
