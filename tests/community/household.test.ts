import { describe, expect, it } from "vitest";
import { canSpeakFor, findNamed, type HouseholdMember } from "../../src/community/household.ts";
import { shortName, shortNameMost } from "../../src/community/name.ts";
import { decideRoleCode, triesMost } from "../../src/community/roleCode.ts";

const household: readonly HouseholdMember[] = [
  { id: 1, name: "Juan Pérez", relation: "self" },
  { id: 2, name: "José Peña", relation: "household" },
  { id: 3, name: null, relation: "household" },
];

describe("a household", () => {
  it("speaks for its own and for nobody else", () => {
    expect([1, 2, 3, 4, Number.NaN].map((id) => canSpeakFor(household, id))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ["José Peña", 2],
    ["jose  pena ", 2],
    ["JOSÉ PEÑA", 2],
    ["José", undefined],
    ["Juan Pérez", undefined],
    ["", undefined],
  ])("means by «%s» the person it should", (name, id) => {
    expect(findNamed(household, name)?.id).toBe(id);
  });
});

describe("a name on a button", () => {
  it.each([
    ["Ana", "Ana"],
    ["María López Hernández", "María López"],
    ["María de los Ángeles", "María de los Ángeles"],
    ["Wolfeschlegelsteinhausen", "Wolfeschlegelsteinh…"],
    ["👩🏽👩🏽👩🏽👩🏽👩🏽👩🏽", "👩🏽👩🏽👩🏽👩🏽👩…"],
    ["", ""],
  ])("%s is shown as %s", (name, short) => {
    expect(shortName(name)).toBe(short);
    expect(shortName(name).length).toBeLessThanOrEqual(shortNameMost);
  });
});

describe("a code of the staff", () => {
  it.each([
    [true, 0, "good"],
    [true, triesMost - 1, "good"],
    [false, 0, "wrong"],
    [true, triesMost, "tooMany"],
    [false, triesMost + 3, "tooMany"],
  ])("known %s after %i wrong ones is %s", (known, tries, outcome) => {
    expect(decideRoleCode({ known, tries })).toBe(outcome);
  });
});
