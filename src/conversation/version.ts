import type { AskStep, Flow } from "./flow.ts";

// By what is known whether a flow, or a question of it, is still the one somebody was in.

const versions = new WeakMap<Flow, string>();

/** The same for two flows that ask and do the same; a line that moved in its file is no other flow. */
export function versionOf(flow: Flow): string {
  const known = versions.get(flow);
  if (known !== undefined) return known;
  const { steps, input, moved, cancel } = flow;
  const version = signed(JSON.stringify([steps.map(({ line: _, ...step }) => step), input, moved, cancel]));
  versions.set(flow, version);
  return version;
}

/** A short sign of a text (FNV-1a): a flow changes a few times a year, and two versions are to differ. */
function signed(text: string): string {
  let sign = 0x81_1c_9d_c5;
  for (const char of text) sign = Math.imul(sign ^ (char.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (sign >>> 0).toString(36);
}

/**
 * What a question asks for, and under which name it is kept: `what: choose openSessions`. An answer to one is none to
 * another, though the step be called the same. Options are not told apart here: each of them says itself what it is.
 */
export function asksFor({ slot, answer }: AskStep): string {
  if (answer.type === "words") return `${slot}: ${answer.reads}`;
  if (answer.type === "options") return `${slot}: ${answer.type}`;
  const given = Object.entries(answer.with).map(([input, path]) => `${input}: ${path}`);
  return `${slot}: choose ${answer.source}${given.length === 0 ? "" : ` (${given.sort().join(", ")})`}`;
}
