import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readShortCode, saidShortCode } from "../../../src/conversation/understand/shortCode.ts";

describe("six digits copied from another phone", () => {
  test.each([
    "482913",
    " 482 913 ",
    "482-913.",
    "código 482913",
    "Código: 482913",
    "mi código es 482913",
    "el codigo es: 482 913",
    "es 482913",
    "my code is 482913",
    "it's 482913",
  ])("%s", (text) => {
    expect(readShortCode(text, {})).toEqual({ value: "482913" });
  });

  test.each([
    "4831",
    "48291",
    "4829133",
    "961 123 4567",
    "código",
    "482913 482914",
    "tengo 482913 pesos",
    "",
  ])("«%s» is none", (text) => {
    expect("value" in readShortCode(text, {})).toBe(false);
  });

  test("only who says that it is a code is heard whatever is open", () => {
    expect(saidShortCode("código 482913")).toBe("482913");
    expect(saidShortCode("482913")).toBeNull();
    expect(saidShortCode("código postal 482913")).toBeNull();
  });

  test("nothing else is ever read out of it than its own six digits", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const read = readShortCode(text, {});
        if ("value" in read) expect(text.replace(/\D/g, "")).toBe(read.value);
      }),
    );
  });
});
