import type { Proof } from "../conversation/check/untried.ts";
import { type Coverage, together } from "../conversation/coverage.ts";
import type { FlowTest } from "../conversation/flowTest.ts";
import { openRehearsals, type RehearsalParts } from "./openRehearsal.ts";
import { type Played, playTest } from "./playTest.ts";

/** Plays tests one after another, each in a house of its own. Takes about 10 ms for each gesture. */
export async function playTests(
  parts: RehearsalParts,
  tests: readonly FlowTest[],
): Promise<readonly Played[]> {
  if (tests.length === 0) return [];
  const rehearsals = openRehearsals(parts);
  try {
    const played: Played[] = [];
    for (const test of tests) played.push(await playTest(rehearsals, test));
    return played;
  } finally {
    await rehearsals.close();
  }
}

/** What the flows' tests and the transcripts prove together; `transcripts` says which steps those came to. */
export function proofOf(played: readonly Played[], transcripts: Coverage): Proof {
  return {
    outcomes: played,
    covered: together([transcripts, ...played.map(({ covered }) => covered)]),
  };
}
