import type { FindingCode } from "../../conversation/finding.ts";
import { harmless } from "./harmless.ts";
import { changeMutators } from "./inChanges.ts";
import { headMutators } from "./inHeads.ts";
import { mannerMutators } from "./inManners.ts";
import { mediaMutators } from "./inMedia.ts";
import { openingMutators } from "./inOpenings.ts";
import { stepMutators } from "./inSteps.ts";
import { textMutators } from "./inTexts.ts";
import type { Mutant, Shipped } from "./mutant.ts";

/** Every mutant that the mutators make, also those that are sound after all. */
export const everyMutantOf = (shipped: Shipped): readonly Mutant[] =>
  [
    ...stepMutators,
    ...openingMutators,
    ...headMutators,
    ...mannerMutators,
    ...mediaMutators,
    ...changeMutators,
    ...textMutators,
  ].flatMap((mutate) => mutate(shipped));

/** The same without those. */
export const mutantsOf = (shipped: Shipped, every = everyMutantOf(shipped)): readonly Mutant[] =>
  every.filter(({ what }) => !Object.hasOwn(harmless, what));

/** So many of each code, evenly taken from all there are. */
export function someOf(mutants: readonly Mutant[], most: number): readonly Mutant[] {
  const byCode = new Map<FindingCode, Mutant[]>();
  for (const mutant of mutants) byCode.set(mutant.code, [...(byCode.get(mutant.code) ?? []), mutant]);
  return [...byCode.keys()].sort().flatMap((code) => {
    const all = byCode.get(code) ?? [];
    const every = Math.max(1, all.length / most);
    return all
      .filter((_, place) => Math.floor(place / every) !== Math.floor((place - 1) / every))
      .slice(0, most);
  });
}
