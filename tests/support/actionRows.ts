import type { Action } from "../../src/actions/contract.ts";

/** The rows of the table of actions in docs/flows.md. */
export const actionRows = (actions: Readonly<Record<string, Action>>): readonly string[] =>
  Object.entries(actions).map(([name, { inputs, optional = [], outcomes, allows }]) => {
    const needs = Object.keys(inputs).map((input) => (optional.includes(input) ? `[${input}]` : input));
    return `| \`${name}\` | ${needs.join(", ") || "–"} | ${outcomes.join(", ")} | ${allows.join(", ")} |`;
  });
