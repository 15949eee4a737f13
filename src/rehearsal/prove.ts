import { type Proof, untried } from "../conversation/check/untried.ts";
import { type Coverage, together } from "../conversation/coverage.ts";
import type { Finding } from "../conversation/finding.ts";
import type { FlowTest } from "../conversation/flowTest.ts";
import { openRehearsals, type RehearsalParts } from "./openRehearsal.ts";
import { type Played, playTest } from "./playTest.ts";

/** Plays tests one after another, each in a house of its own. */
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

/**
 * The same after some flows were changed: what neither stands in one of them nor came to one when it was played before
 * comes out as it did.
 */
export async function playAgain(
  parts: RehearsalParts,
  tests: readonly FlowTest[],
  before: readonly Played[],
  changed: ReadonlySet<string>,
): Promise<readonly Played[]> {
  const kept = new Map<string, Played>();
  for (const one of before) {
    const { flow, name } = one.test;
    const isTouched = changed.has(flow) || [...one.covered.steps.keys()].some((came) => changed.has(came));
    if (!isTouched) kept.set(`${flow} ${name}`, one);
  }
  const known = (test: FlowTest) => kept.get(`${test.flow} ${test.name}`);
  const anew = await playTests(
    parts,
    tests.filter((test) => known(test) === undefined),
  );
  const byTest = new Map(anew.map((one) => [one.test, one]));
  return tests.flatMap((test) => known(test) ?? byTest.get(test) ?? []);
}

/** F20 of these flows; `transcripts` says which steps those came to. */
export function findUntried(
  { flows }: Pick<RehearsalParts, "flows">,
  played: readonly Played[],
  transcripts: Coverage,
): readonly Finding[] {
  return untried(flows, proofOf(played, transcripts));
}

function proofOf(played: readonly Played[], transcripts: Coverage): Proof {
  return {
    outcomes: played,
    covered: together([transcripts, ...played.map(({ covered }) => covered)]),
  };
}
