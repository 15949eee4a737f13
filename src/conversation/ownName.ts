import type { StepKind } from "./flowSchema.ts";

/**
 * What a step is called when it does not say so itself: `says` is what stands after its first word, also where that, or the
 * rest of it, cannot be read. `place` is its place in the flow, from 0.
 */
export function ownName(kind: StepKind, says: unknown, place: number): string {
  switch (kind) {
    case "say":
    case "ask":
    case "do":
    case "call":
      return typeof says === "string" ? says : kind;
    case "end":
      return typeof says === "string" ? `end${says.charAt(0).toUpperCase()}${says.slice(1)}` : kind;
    case "go":
    case "again":
      return `${kind}${place + 1}`;
    default:
      return kind;
  }
}
