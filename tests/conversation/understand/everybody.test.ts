import { describe, expect, test } from "vitest";
import { readEverybody } from "../../../src/conversation/understand/everybody.ts";

describe("several at once", () => {
  test.each([
    "todos",
    "Todas.",
    "todas las personas",
    "ambos",
    "sí, todos vamos",
    "toda la familia",
    "los dos todos",
    "todos nosotros",
  ])("“%s” is everybody", (text) => expect(readEverybody(text)).toBe("all"));
  test.each([
    ["los tres", 3, "los"],
    ["vamos las dos", 2, "las"],
    ["los 4", 4, "los"],
    ["nosotros dos", 2, "los"],
    ["ya llegamos los tres", 3, "los"],
    ["Las 3", 3, "las"],
    ["para los dos por favor", 2, "los"],
  ])("“%s” is %i", (text, count, article) => expect(readEverybody(text)).toEqual({ count, article }));
  test.each([
    "dos",
    "2",
    "la dos",
    "el tres",
    "dos y tres",
    "los dos primeros",
    "¿todos?",
    "",
    "1 y 2",
    "la familia Ruiz",
    "todos menos Petra",
    "los",
  ])("“%s” is something else", (text) => expect(readEverybody(text)).toBeNull());
});
