import { describe, expect, test } from "vitest";
import { findingsIn, found, inMeal } from "./checkedFlows.ts";

describe("F19: what is sent instead of words", () => {
  const place = (more: string) => `
steps:
  - ask: where
    type: place
${more}
  - end: done
`;
  const texts = { es: { meal: "where = ¿Dónde?\n    .retry = Escríbelo.\ndone = Ya." } };
  const inTexts = (yaml: string, es = texts.es) => found("F19", { flows: { meal: yaml }, texts: { es } });

  test("photos beside the answers need a limit, and a text for what is over it", () => {
    const yaml = (most: string) => `
media: { do: ring${most} }
steps:
  - ask: name
    type: name
  - end: done
`;
    expect(inMeal("F19", yaml(""))).toEqual([
      "–:1 photos, voice notes and places are taken without a limit while this flow is open",
    ]);
    expect(inMeal("F19", yaml(", most: 5"))).toEqual([]);
    const missing = findingsIn({ flows: { meal: yaml(", most: 5") } }).map(({ says }) => says);
    expect(missing).toContain("the text meal.media-full is missing in es");
  });

  test("a place needs a limit and a way on without it", () => {
    expect(inTexts(place(""))).toEqual([
      "where:2 where waits for a place, however often something else comes",
      "where:2 who cannot send a place at where has no way on",
    ]);
    expect(inTexts(place("    without: next"))).toEqual([
      "where:2 where waits for a place, however often something else comes",
    ]);
    expect(inTexts(place("    tries: 3\n    without: next"))).toEqual([]);
  });

  test("and says what to do when something else comes", () => {
    const yaml = place("    tries: 3\n    without: next");
    expect(inTexts(yaml, { meal: "where = ¿Dónde?\ndone = Ya." })).toEqual([
      "where:2 where waits for a place and does not say in es what to do when something else comes",
    ]);
  });

  test("a way on that leads back is none, and a number nobody reaches is no limit", () => {
    expect(inTexts(place("    tries: 3\n    without: { again: where }"))).toEqual([
      "where:2 who cannot send a place at where is asked for it again",
    ]);
  });

  test("answers in words have always been fine without", () => {
    expect(inTexts("steps:\n  - ask: where\n    type: locality\n  - end: done")).toEqual([]);
  });

  test("tries lead somewhere, and where they lead is checked like any other way", () => {
    expect(inMeal("F00", place("    tries: 3"))).toEqual([
      "where:4 `tries` needs `without`, which says where it leads when none of them was of use",
    ]);
    expect(inMeal("F03", place("    tries: 3\n    without: { go: nowhere }"))).toContain(
      "where:2 without leads to the step nowhere, which is not in meal",
    );
  });
});
