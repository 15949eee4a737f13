import type { TextChoice } from "../conversation/check/tables.ts";
import { type Pattern, referenceId } from "./pattern.ts";

/** What a pattern chooses its words by, values and not functions, with the keys of its variants; each value once. */
export function choicesOf(
  pattern: Pattern,
  find: (id: string) => Pattern | undefined,
): readonly TextChoice[] {
  const found = new Map<string, TextChoice>();
  gather(pattern, find, found);
  return [...found.values()];
}

function gather(
  pattern: Pattern,
  find: (id: string) => Pattern | undefined,
  found: Map<string, TextChoice>,
): void {
  if (typeof pattern === "string") return;
  for (const part of pattern) {
    if (typeof part === "string") continue;
    if (part.type === "mesg" || part.type === "term") {
      const id = referenceId(part);
      const other = find(id);
      // A text that refers to itself ends there.
      if (other !== undefined) gather(other, (name) => (name === id ? undefined : find(name)), found);
    }
    if (part.type !== "select") continue;
    if (part.selector.type === "var") {
      const { name } = part.selector;
      const before = found.get(name);
      const keys = part.variants.map(({ key }) => String(key.value));
      const others = keys.filter((_, place) => place !== part.star);
      found.set(name, {
        name,
        keys: [...new Set([...(before?.keys ?? []), ...others])],
        otherwise: [...new Set([...(before?.otherwise ?? []), ...keys.slice(part.star, part.star + 1)])],
      });
    }
    for (const { value } of part.variants) gather(value, find, found);
  }
}
