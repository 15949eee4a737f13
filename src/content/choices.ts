import type { TextChoice } from "../conversation/check/tables.ts";
import { type Measured, type Pattern, selectsIn } from "./pattern.ts";

/** What a pattern chooses its words by, values and not functions, with the keys of its variants; each value once. */
export function choicesOf(pattern: Pattern, find: Measured["pattern"]): readonly TextChoice[] {
  const found = new Map<string, TextChoice>();
  for (const { selector, variants, star } of selectsIn(pattern, find)) {
    if (selector.type !== "var") continue;
    const { name } = selector;
    const before = found.get(name);
    const keys = variants.map(({ key }) => String(key.value));
    const others = keys.filter((_, place) => place !== star);
    found.set(name, {
      name,
      keys: [...new Set([...(before?.keys ?? []), ...others])],
      otherwise: [...new Set([...(before?.otherwise ?? []), ...keys.slice(star, star + 1)])],
    });
  }
  return [...found.values()];
}
