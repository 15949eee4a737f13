import { decode } from "fast-png";
import { encode as encodeQr } from "uqr";
import { describe, expect, test } from "vitest";
import { renderPoster } from "../../src/render/poster.ts";

const telegram = { name: "Telegram", url: "https://t.me/convoca_test_bot?start=a-4831" };
const whatsapp = { name: "WhatsApp", url: "https://wa.me/5215550000000?text=ASISTENCIA%204831" };

const said = { title: "Cuidado de niñas y niños", words: "Escribe ASISTENCIA 4831" };

/** The picture as rows of dark and light. */
function read(png: Uint8Array) {
  const { width, height, data } = decode(png);
  return { width, height, dark: (x: number, y: number) => (data[y * width + x] ?? 255) < 128 };
}
type Seen = ReturnType<typeof read>;

/** The modules of a code whose dark top left corner stands at a place, read as a scanner would: at their middles. */
function modulesAt({ dark }: Seen, x: number, y: number, size: number): boolean[][] {
  let corner = 0;
  while (dark(x + corner, y)) corner += 1;
  const scale = corner / 7; // a finder pattern is seven modules wide
  const at = (place: number) => Math.floor((place + 0.5) * scale);
  return Array.from({ length: size }, (_, down) =>
    Array.from({ length: size }, (_, across) => dark(x + at(across), y + at(down))),
  );
}

/** The first dark pixel of a column range, from a row down. */
function firstDark(seen: Seen, from: { x: number; y: number }, toX: number): { x: number; y: number } {
  for (let y = from.y; y < seen.height; y += 1)
    for (let x = from.x; x < toX; x += 1) if (seen.dark(x, y)) return { x, y };
  throw new Error("nothing is drawn there");
}

describe("what a promoter shows to the room", () => {
  test("holds one code to scan for each platform, and each opens its link", () => {
    const seen = read(renderPoster({ ...said, code: "4831", links: [telegram, whatsapp] }));
    for (const [{ url }, from, to] of [
      [telegram, 0, 540],
      [whatsapp, 540, 1080],
    ] as const) {
      const { data, size } = encodeQr(url, { ecc: "M", border: 0 });
      const { x, y } = firstDark(seen, { x: from, y: 560 }, to);
      expect(modulesAt(seen, x, y, size)).toEqual(data);
    }
  });

  test("is one large code where there is one platform, and digits alone where there is none", () => {
    const one = read(renderPoster({ ...said, code: "4831", links: [whatsapp] }));
    const { data, size } = encodeQr(whatsapp.url, { ecc: "M", border: 0 });
    const { x, y } = firstDark(one, { x: 0, y: 560 }, 1080);
    expect(modulesAt(one, x, y, size)).toEqual(data);
    expect(read(renderPoster({ ...said, code: "4831", links: [] })).height).toBeLessThan(640);
  });

  test("says which session it is, however long its name, and what to write", () => {
    const draw = (more: Partial<typeof said>) => renderPoster({ ...said, ...more, code: "4831", links: [] });
    expect(draw({ title: "Costura" })).not.toEqual(draw({ title: "Cocina" }));
    expect(draw({ title: "Niños" })).not.toEqual(draw({ title: "Ninos" }));
    expect(draw({ title: "Atención" })).toEqual(draw({ title: "ATENCION" }));
    expect(draw({ words: "Escribe ASISTENCIA 4831" })).not.toEqual(draw({ words: "" }));
    const long = read(draw({ title: "Cuidado de personas mayores en casa y en el campo" }));
    expect(long.height).toBeGreaterThan(read(draw({})).height);
    for (let y = 0; y < long.height; y += 1) {
      expect(long.dark(0, y)).toBe(false);
      expect(long.dark(long.width - 1, y)).toBe(false);
    }
  });

  test("shows every digit in its own way, and weighs little on one bar of signal", () => {
    const drawn = [..."0123456789"].map((digit) =>
      renderPoster({ ...said, code: digit.repeat(4), links: [] }),
    );
    expect(new Set(drawn.map((png) => Buffer.from(png).toString("base64"))).size).toBe(10);
    expect(renderPoster({ ...said, code: "4831", links: [telegram, whatsapp] }).length).toBeLessThan(40_000);
    expect(renderPoster({ ...said, code: "4831", links: [telegram] })).toEqual(
      renderPoster({ ...said, code: "4831", links: [telegram] }),
    );
  });
});
