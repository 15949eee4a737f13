import { describe, expect, test } from "vitest";
import { harmless } from "../../src/cli/mutants/harmless.ts";
import { everyMutantOf, mutantsOf, someOf } from "../../src/cli/mutants/mutants.ts";
import { openTrial } from "../../src/cli/mutants/runMutants.ts";
import { readTranscribed } from "../../src/cli/readTranscribed.ts";
import { readCatalogues, readFlowFiles, readPublished } from "../../src/content/readFolders.ts";

// The shipped flows and texts, broken by rules that know nothing of the checker. Here a few of each code are tried;
// `npm run flows -- mutate` tries some hundreds, and with `--all` every one.

const root = new URL("../../", import.meta.url);
const shipped = { files: readFlowFiles(root), catalogues: readCatalogues(root) };
const trial = openTrial(shipped, { published: readPublished(root), covered: readTranscribed(root) });
const every = everyMutantOf(shipped);
const made = mutantsOf(shipped, every);
const codes = [...new Set(made.map(({ code }) => code))].sort();

describe("what is broken on purpose", () => {
  test("breaks in every way that the codes name, and often enough to count", () => {
    expect(codes).toEqual(Array.from({ length: 21 }, (_, code) => `F${String(code).padStart(2, "0")}`));
    for (const code of codes)
      expect(made.filter((mutant) => mutant.code === code).length).toBeGreaterThanOrEqual(20);
    expect(new Set(made.map(({ what }) => what)).size).toBe(made.length);
  });

  test.each(codes)("is caught where it is broken: %s", { timeout: 120_000 }, (code) => {
    const some = someOf(
      made.filter((mutant) => mutant.code === code),
      2,
    );
    expect(some.filter((mutant) => !trial.isCaught(mutant)).map(({ what }) => what)).toEqual([]);
  });

  test("is sound after all where it is said to be", { timeout: 120_000 }, () => {
    for (const what of Object.keys(harmless)) {
      const mutant = every.find((one) => one.what === what);
      expect(mutant, what).toBeDefined();
      if (mutant) expect(trial.isCaught(mutant), what).toBe(false);
    }
  });
});
