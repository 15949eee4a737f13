import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playTranscript } from "../support/playTranscript.ts";
import { parseTranscript, writeTranscript } from "../support/transcript.ts";
import { openWorkerStage } from "./openWorkerStage.ts";

// The shipped Worker in real workerd, offline. Few tests: what is said is proved on Node, here only that it is the same.

const stories = [
  "registration.first.txt",
  "enrolment.declined.txt",
  "offer.enrolling.txt",
  "convocation.sent.txt",
  "rollCall.whole.txt",
  "activity.told.txt",
  "activity.photo.txt",
  "activity.voice.txt",
  "activity.album.txt",
  "activity.place.txt",
];

let stage: Awaited<ReturnType<typeof openWorkerStage>>;
beforeAll(async () => {
  stage = await openWorkerStage();
});
afterAll(() => stage.close());

test.each(
  stories.flatMap((name) => (["telegram", "whatsapp"] as const).map((platform) => ({ name, platform }))),
)("$name comes out the same in workerd, on $platform", async ({ name, platform }) => {
  const source = readFileSync(new URL(`../flows/${name}`, import.meta.url), "utf8");
  const transcript = parseTranscript(source);
  const played = await playTranscript(await stage.begin(platform, transcript.now), transcript);
  expect(writeTranscript("", played)).toBe(writeTranscript("", transcript.scenes));
  expect(stage.telegram.refused).toEqual([]);
  expect(stage.cloud.refused).toEqual([]);
});

test("an object that dies between a commit and its work takes the work up in its next life", async () => {
  const on = await stage.begin("telegram", "2026-06-12 18:30");
  await on.enrol({ who: "luz", name: "Luz Robles", locality: "San Isidro", role: "promoter" });
  const luz = on.actor("luz");
  const heal = stage.telegram.fault({ method: "getFile", drop: "before" });
  await luz.does("photo");
  expect(await stage.count("files")).toBe(0);
  // What was sent is marked as sent: a death before that may send it twice, as delivery says.
  await stage.rest();
  await stage.die();
  heal();
  await on.settle();
  expect(await stage.count("files")).toBe(1);
  expect(luz.heard.map(({ text }) => text).join()).toContain("Guardé tu foto");
  expect(luz.heard).toHaveLength(1);
});
