import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { playTranscript } from "../support/playTranscript.ts";
import { parseTranscript, writeTranscript } from "../support/transcript.ts";
import { openWorkerStage } from "./openWorkerStage.ts";

// The shipped Worker in real workerd, offline. Few tests: what is said is proved on Node, here only that it is the same.

const transcripts = ["registration.first.txt", "enrolment.declined.txt", "offer.enrolling.txt"].map(
  (name) => ({
    name,
    ...parseTranscript(readFileSync(new URL(`../flows/${name}`, import.meta.url), "utf8")),
  }),
);

let stage: Awaited<ReturnType<typeof openWorkerStage>>;
afterAll(() => stage?.close());

test.each(["telegram", "whatsapp"] as const)(
  "the transcripts come out the same in workerd, on %s",
  async (platform) => {
    for (const transcript of transcripts) {
      stage = await openWorkerStage(platform, transcript.now);
      const played = await playTranscript(stage, transcript);
      expect(writeTranscript("", played), transcript.name).toBe(writeTranscript("", transcript.scenes));
      expect(stage.telegram.refused).toEqual([]);
      expect(stage.cloud.refused).toEqual([]);
      await stage.close();
    }
  },
);
