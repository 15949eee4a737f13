/** The checker's codes; `docs/flows.md` shows each with a broken and a mended example. */
export const findingCodes = [
  "F00",
  "F01",
  "F02",
  "F03",
  "F04",
  "F05",
  "F06",
  "F07",
  "F08",
  "F09",
  "F10",
  "F11",
  "F12",
  "F13",
  "F14",
  "F15",
  "F16",
  "F17",
  "F18",
  "F19",
  "F20",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One thing wrong with a flow or its texts, in plain words, at the line where it is mended. */
export interface Finding {
  readonly code: FindingCode;
  /** `information` does not stop anything: a language that is not finished yet. */
  readonly level: "error" | "information";
  /** The flow's name; for a text outside any flow, its file's name. */
  readonly flow: string;
  /** From the root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly step?: string;
  readonly says: string;
  readonly mend?: string;
}
