import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phoneKey } from "../../src/community/phoneNumber.ts";

describe("a phone number", () => {
  it.each([
    ["525510000001", "5215510000001", "+5215510000001", "+52 1 55 1000 0001", "+52 (55) 1000-0001"],
    ["541123456789", "5491123456789", "+54 9 11 2345-6789"],
    ["16505551234", "+1 650 555 1234", "1.650.555.1234"],
  ])("%s is one, however it is written", (...ways) => {
    expect(new Set(ways.map(phoneKey))).toEqual(new Set([ways[0]]));
  });

  it("is another one when it only looks alike", () => {
    // A Mexican number whose area begins with 1 would be a digit shorter; nobody else has the digit more.
    const others = ["521551000000", "52155100000012", "5551510000001", "549112345678", "55911234567890"];
    for (const other of others) expect(phoneKey(other)).toBe(other);
    expect(phoneKey("5215510000002")).not.toBe(phoneKey("5215510000001"));
  });

  it.each([
    "",
    "MX.13491208655302741918",
    "5215512345678#12",
    "chat3",
    "+",
    "1234",
    "1".repeat(21),
    "-100123",
  ])("is not what %s says", (given) => expect(phoneKey(given)).toBeNull());

  it("is in its one form for good", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,20}$/), (given) => {
        const key = phoneKey(given);
        expect(key).not.toBeNull();
        expect(phoneKey(`+${given}`)).toBe(key);
        expect(phoneKey(given.split("").join(" "))).toBe(key);
        expect(phoneKey(key ?? "")).toBe(key);
      }),
    );
  });
});
