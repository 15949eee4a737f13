import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { limits } from "../src/channels/openCarriers.ts";
import { openRecorder } from "../src/conversation/coverage.ts";
import { content } from "../src/generated/content.ts";
import {
  type Transcribed,
  transcribedFile,
  transcribedOf,
  writeTranscribed,
} from "../src/rehearsal/transcribed.ts";
import { openLedger } from "./support/messageLedger.ts";
import { openStage, type Platform } from "./support/openStage.ts";
import { playTranscript } from "./support/playTranscript.ts";
import { headOf, parseTranscript, writeTranscript } from "./support/transcript.ts";

// Each transcript is a conversation as people live it; it is played on every channel and has to come out the same.
// `UPDATE_TRANSCRIPTS=1` writes what was heard on Telegram into the files: the diff is the review. With them it writes
// which steps of the flows each came to (F20 counts those as tried).

const folder = new URL("flows/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const update = process.env.UPDATE_TRANSCRIPTS === "1";
const transcribedAt = new URL(`../${transcribedFile}`, import.meta.url);
const readTranscribed = (): Transcribed =>
  existsSync(transcribedAt) ? JSON.parse(readFileSync(transcribedAt, "utf8")) : {};

describe.each(files)("%s", (name) => {
  const source = readFileSync(new URL(name, folder), "utf8");
  const transcript = parseTranscript(source);
  const platforms = (["telegram", "whatsapp"] as const).filter(
    (one) => transcript.only === null || transcript.only === one,
  );

  test.each(platforms)(`${transcript.title}, on %s`, async (platform: Platform) => {
    const ledger = openLedger(content.flows, limits[platform]);
    const { steps, trace } = openRecorder();
    const stage = await openStage(platform, { trace, overhear: ledger.overhear });
    try {
      const played = await playTranscript(stage, transcript);
      if (update) {
        if (platform === platforms[0]) {
          writeFileSync(new URL(name, folder), writeTranscript(headOf(source), played));
          keepTranscribed({ ...readTranscribed(), [name]: transcribedOf({ steps }) });
        }
      } else {
        expect(writeTranscript("", played)).toBe(writeTranscript("", transcript.scenes));
        if (platform === platforms[0])
          expect(readTranscribed()[name], `what ${name} comes to`).toEqual(transcribedOf({ steps }));
      }
      expect(stage.telegram.refused).toEqual([]);
      expect(stage.cloud.refused).toEqual([]);
      expect(stage.failures).toEqual([]);
      // Nobody is sent more than a flow's budget says.
      expect(ledger.overruns).toEqual([]);
      expect(ledger.parted).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});

/** Without those that are no more. */
function keepTranscribed(transcribed: Transcribed): void {
  const still = Object.entries(transcribed).filter(([name]) => files.includes(name));
  writeFileSync(transcribedAt, writeTranscribed(Object.fromEntries(still)));
}

test("what the transcripts come to is kept of those there are, and of no other", () => {
  expect(Object.keys(readTranscribed())).toEqual(files.toSorted());
});
