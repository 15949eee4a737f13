import { afterAll, describe, expect, test } from "vitest";
import { checkTables } from "../src/checkTables.ts";
import { readTranscribed } from "../src/cli/readTranscribed.ts";
import { checkContent } from "../src/content/loadContent.ts";
import { houseOf } from "../src/rehearsal/houseOf.ts";
import { openRehearsals } from "../src/rehearsal/openRehearsal.ts";
import { type Played, playTest } from "../src/rehearsal/playTest.ts";
import { findUntried } from "../src/rehearsal/prove.ts";

// The flows' own tests, as `npm run flows -- test` plays them; each in a house of its own.

const root = new URL("../", import.meta.url);
const { content, tests } = checkContent(root, checkTables);
const rehearsals = openRehearsals(houseOf(content));
const played: Played[] = [];
afterAll(rehearsals.close);

describe.each(content.flows.map(({ name }) => name))("%s", (flow) => {
  const own = tests.filter((one) => one.flow === flow);
  test.each(own.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const result = await playTest(rehearsals, one);
    played.push(result);
    expect(result.wrong, result.talk.join("\n")).toEqual([]);
  });

  test("has tests of its own, if people can begin it", () => {
    const { by, words, commands } = content.flows.find(({ name }) => name === flow) ?? {};
    const isBegun =
      (words?.length ?? 0) + (commands?.length ?? 0) > 0 || (by !== undefined && by !== "system");
    expect(own.length > 0 || !isBegun).toBe(true);
  });
});

test("with the transcripts they come to every step there is (F20)", () => {
  expect(played.length).toBe(tests.length);
  expect(findUntried(content, played, readTranscribed(root))).toEqual([]);
});
