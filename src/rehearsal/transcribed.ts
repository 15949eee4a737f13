import type { Coverage } from "../conversation/coverage.ts";

/** Which steps each transcript came to: by its file's name, by flow. */
export type Transcribed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Where it is kept, from the root; `UPDATE_TRANSCRIPTS=1` writes it with the transcripts. */
export const transcribedFile = "flows/transcribed.json";

/** What all transcripts came to together. */
export function coverageOf(transcribed: Transcribed): Coverage {
  const steps = new Map<string, Set<string>>();
  for (const flows of Object.values(transcribed)) {
    for (const [flow, names] of Object.entries(flows)) {
      const known = steps.get(flow) ?? new Set();
      for (const name of names) known.add(name);
      steps.set(flow, known);
    }
  }
  return { steps, ways: new Map(), ends: new Map() };
}

/** What one of them came to, in the alphabet's order so that the same is written the same. */
export function transcribedOf({ steps }: Pick<Coverage, "steps">): Transcribed[string] {
  return Object.fromEntries(
    [...steps]
      .sort(([one], [other]) => compare(one, other))
      .map(([flow, names]) => [flow, [...names].sort(compare)]),
  );
}

/** The file's text: a line for each flow, so that two changes meet on one line only where they are one change. */
export function writeTranscribed(transcribed: Transcribed): string {
  const entries = Object.entries(transcribed)
    .sort(([one], [other]) => compare(one, other))
    .map(([name, flows]) => {
      const lines = Object.entries(flows).map(
        ([flow, names]) => `    ${JSON.stringify(flow)}: ${JSON.stringify(names)}`,
      );
      return `  ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n  }`;
    });
  return `{\n${entries.join(",\n")}\n}\n`;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
