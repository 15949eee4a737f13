import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linkedLimits } from "../src/channels/linked.ts";
import { content } from "../src/generated/content.ts";
import { openLedger } from "./support/messageLedger.ts";
import { openLinkedStage } from "./support/openLinkedStage.ts";
import { playTranscript } from "./support/playTranscript.ts";
import { parseTranscript, type Scene, writeTranscript } from "./support/transcript.ts";

// Everything people live with buttons they live without them: each transcript is played once more on a linked number,
// where choices are numbered lines and whoever would press writes a number. What is said has to be the same, but for those.

/** What somebody does with a button that is too old to be one: without buttons nobody can. */
const stale: ReadonlySet<string> = new Set([
  "convocation.authorLeft.txt",
  "convocation.stale.txt",
  "offer.past.txt",
]);

const folder = new URL("flows/", import.meta.url);
const transcripts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, ...parseTranscript(readFileSync(new URL(name, folder), "utf8")) }))
  .filter(({ only, name }) => only === null && !stale.has(name));

/** What is said without what there is to choose, which another channel shows another way. */
const unchosen = (scenes: readonly Scene[]): readonly Scene[] =>
  scenes.map(({ happening, heard }) => ({
    happening,
    heard: heard.map(({ who, text }) => ({ who, text: withoutChoices(text) })),
  }));

const withoutChoices = (text: string): string =>
  text
    .replace(/^ *https:\/\/t\.me\/.*\n?/gm, "") // there is no bot beside it
    .replace(/ \{[^{}\n]*\}$/, "")
    .split("\n")
    .filter((line) => !/^(?:\d+\. |• (?:Aprobar|Devolver)$)/.test(line))
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();

describe("without a button", () => {
  test.each(transcripts.map((one) => [one.name, one] as const))("%s", async (_, transcript) => {
    const ledger = openLedger(content.flows, linkedLimits);
    const stage = openLinkedStage({ overhear: ledger.overhear });
    try {
      const played = await playTranscript(stage, transcript);
      expect(writeTranscript("", unchosen(played))).toBe(writeTranscript("", unchosen(transcript.scenes)));
      expect(stage.failures).toEqual([]);
      expect(ledger.overruns).toEqual([]);
      expect(ledger.parted).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
