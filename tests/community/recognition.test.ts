import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeAfter, decideCode, sixDigits, triesMost, triesOfAll } from "../../src/community/recognition.ts";
import { newCode } from "../../src/newCode.ts";

describe("a code of six digits", () => {
  test("is made of what is random, all of it", () => {
    expect(sixDigits("TESTC0DE12345")).toBe("948549");
    expect(sixDigits("0000000000000")).toBe("000000");
    const codes = new Set(Array.from({ length: 500 }, () => sixDigits(newCode())));
    expect([...codes].every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(codes.size).toBeGreaterThan(490);
  });

  test("spreads over the whole room", () => {
    const tenths = new Set(Array.from({ length: 300 }, () => sixDigits(newCode())[0]));
    expect(tenths.size).toBe(10);
  });

  test("is followed by another one", () => {
    expect(codeAfter("000041")).toBe("000042");
    expect(codeAfter("999999")).toBe("000000");
  });

  test("guessing never pays: after so many wrong ones none is good, be it right", () => {
    const found = fc.option(fc.record({ isBound: fc.boolean(), isOwn: fc.boolean() }), { nil: undefined });
    fc.assert(
      fc.property(found, fc.nat(9), fc.nat(200), (code, tries, ofAll) => {
        const decision = decideCode({ found: code, tries, triesOfAll: ofAll });
        if (tries >= triesMost) expect(decision).toBe("tooMany");
        if (decision !== "good") return;
        expect(code).toBeDefined();
        expect(code?.isOwn).toBe(false);
        expect(code?.isBound || ofAll < triesOfAll).toBe(true);
      }),
    );
  });
});
