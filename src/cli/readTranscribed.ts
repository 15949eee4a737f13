import { existsSync, readFileSync } from "node:fs";
import type { Coverage } from "../conversation/coverage.ts";
import { coverageOf, type Transcribed, transcribedFile } from "../rehearsal/transcribed.ts";

/** What the transcripts came to, as it is kept under the root; nothing where nothing is kept. */
export function readTranscribed(root: URL): Coverage {
  const file = new URL(transcribedFile, root);
  if (!existsSync(file)) return coverageOf({});
  return coverageOf(JSON.parse(readFileSync(file, "utf8")) as Transcribed); // written by `transcribed.ts` alone
}
