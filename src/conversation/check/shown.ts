import type { Flow } from "../flow.ts";
import type { Shown } from "./flowGround.ts";
import type { CheckTables, TextShape } from "./tables.ts";

/** A placeholder as a path: `$session-topic` shows `session.topic`. */
export const pathOf = (placeholder: string): string => placeholder.replaceAll("-", ".");

/** What the texts of each flow look at, in any language: which values they show, and by which they choose words. */
export function shownIn({ languages }: CheckTables): Shown {
  const byFlow = new Map<string, TextShape[]>();
  for (const { texts } of languages)
    for (const [key, text] of Object.entries(texts)) {
      const flow = key.slice(0, key.indexOf("."));
      byFlow.set(flow, [...(byFlow.get(flow) ?? []), text]);
    }
  return ({ name }: Flow) => {
    const paths = new Set<string>();
    const compared = new Map<string, Set<string>>();
    for (const { placeholders } of byFlow.get(name) ?? [])
      for (const placeholder of placeholders) {
        paths.add(pathOf(placeholder.name));
        for (const variant of placeholder.under) {
          if ("isKnown" in variant) continue;
          const values = compared.get(pathOf(variant.name)) ?? new Set();
          for (const value of "is" in variant ? [variant.is] : variant.isNot) values.add(value);
          compared.set(pathOf(variant.name), values);
        }
      }
    return { paths: [...paths], compared };
  };
}
