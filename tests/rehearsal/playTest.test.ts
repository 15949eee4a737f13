import { afterAll, describe, expect, test } from "vitest";
import { checkTables } from "../../src/checkTables.ts";
import { checkContent } from "../../src/content/loadContent.ts";
import { readFlow } from "../../src/content/readFlow.ts";
import { triedOf } from "../../src/conversation/coverage.ts";
import { houseOf } from "../../src/rehearsal/houseOf.ts";
import { openRehearsals } from "../../src/rehearsal/openRehearsal.ts";
import { playTest } from "../../src/rehearsal/playTest.ts";
import { playAgain, playTests } from "../../src/rehearsal/prove.ts";

// Tests that do not come out as they say have to say why; those of the shipped flows, which do, are in flowTests.

const root = new URL("../../", import.meta.url);
const { content, tests } = checkContent(root, checkTables);
const rehearsals = openRehearsals(houseOf(content));
afterAll(rehearsals.close);

/** Plays one test that stands under `registration`. */
async function play(written: string) {
  const yaml = `flow: registration
for: [anyone]
expires: { after: 1h }
steps:
  - end: registered
  - { end: waitlisted, step: other }
  - { end: closed, step: third }
tests:
  - name: a test
${written.replace(/^\n/, "")}`;
  const read = readFlow("flows/registration.yaml", yaml);
  if ("findings" in read) throw new Error(read.findings.map(({ says }) => says).join("; "));
  const [only] = read.tests;
  if (!only) throw new Error("there is no test");
  return playTest(rehearsals, only);
}

const costura = "    given: { sessions: [{ topic: Costura, capacity: 1 }] }\n";
const asked = `${costura}    talk: [inscribirme, 1, para mí, sí]\n`;

describe("a test that does not come out as it says", () => {
  test("names the end there was, and what was said last", async () => {
    const { wrong } = await play(`${asked}    expect: { end: waitlisted }`);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(/^expected the end waitlisted, and it was registered: “Quedaste registrada/);
  });

  test("names where the talk stands instead", async () => {
    const { wrong } = await play(`${costura}    talk: [inscribirme, 1]\n    expect: { end: registered }`);
    expect(wrong[0]).toMatch(/^expected the end registered, and registration did not end: “¿Para quién/);
  });

  test("names what was not said, what never should be, and how many messages there were", async () => {
    const { wrong } = await play(
      `${asked}    expect: { says: [Costura, Huertos], never: lista de espera, messages: { max: 3 } }`,
    );
    expect(wrong.join("\n")).toMatch(/^expected me to hear “Huertos”, and heard “/);
    expect(wrong).toContain("expected at most 3 messages, and there were 4");
    expect(wrong.join("\n")).not.toMatch(/never should be/);
    const other = await play(`${asked}    expect: { never: quedaste registrada }`);
    expect(other.wrong).toEqual(["“quedaste registrada” was said, and never should be"]);
  });

  test("counts places, and says what is known", async () => {
    const { wrong } = await play(
      `${asked}    expect: { sessions: { Costura: { registered: 2, waiting: 0 } }, known: { name: Rosa } }`,
    );
    expect(wrong).toEqual([
      "expected 2 registered in “Costura”, and there are 1",
      "expected the name “Rosa” to be known, and it is Elena Reyes",
    ]);
  });

  test("says what there was to press, or to quote", async () => {
    const pressed = await play(
      `${costura}    talk: [inscribirme, { press: Zas }]\n    expect: { end: registered }`,
    );
    expect(pressed.wrong[0]).toBe("“Zas” cannot be pressed: there is dom 14 jun 10:00");
    const quoted = await play(
      `${costura}    talk: [inscribirme, { say: 1, answers: ¿Cuántos? }]\n    expect: { end: registered }`,
    );
    expect(quoted.wrong[0]).toBe("me cannot quote “¿Cuántos?”: nobody said it");
  });

  test("holds each part to the moment where it stands", async () => {
    const { wrong } = await play(
      `${costura}    talk: [inscribirme, 1, { hears: "¿A qué sesión" }]\n    expect: { says: "¿A qué sesión" }`,
    );
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(/^expected me to hear “¿A qué sesión”, and heard “¿Para quién/);
  });
});

test("nothing of a test is there in the next one", async () => {
  const { wrong } = await play(`${asked}    expect: { end: registered }`);
  expect(wrong).toEqual([]);
  const again = await play(
    `${asked}    expect: { end: registered, sessions: { Costura: { registered: 1 } } }`,
  );
  expect(again.wrong).toEqual([]);
});

test("people of a test answer older questions, on either channel, and hear of one another", async () => {
  const { wrong, talk } = await play(`
    given:
      channel: telegram
      others: { luis: { name: Luis Cruz } }
      sessions: [{ topic: Costura, capacity: 1 }]
    talk:
      - inscribirme
      - 1
      - { say: "inscribirme", by: luis }
      - { hears: Queda 1 lugar, by: luis }
      - { say: para mí, answers: ¿Para quién }
      - { press: Sí }
      - { send: photo }
    expect: { end: registered, sessions: { Costura: { registered: 1 } } }`);
  expect(wrong).toEqual([]);
  expect(talk.filter((line) => line.startsWith("luis>"))).toEqual(["luis> inscribirme"]);
});

test("what was tried of a flow is told by step, by way and by end", async () => {
  const { covered } = await play(`${asked}    expect: { end: registered }`);
  const flow = content.flows.find(({ name }) => name === "registration");
  if (!flow) throw new Error("there is no registration");
  const tried = triedOf(flow, covered);
  expect(tried.steps.missing).toEqual([
    "enrolment",
    "otherName",
    "otherConsent",
    "name",
    "go10",
    "locality",
    "amend",
  ]);
  expect(tried.ways.missing).toContain("register waitlisted");
  expect(tried.ways.missing).not.toContain("register registered");
  expect(tried.ends.missing).toContain("nothingOpen");
});

test("after a change only what it touches is played again", async () => {
  const house = houseOf(content);
  const own = tests.filter(({ flow }) => flow === "sessions" || flow === "switch");
  const before = await playTests(house, own);
  const after = await playAgain(house, own, before, new Set(["cancellation"]));
  expect(after.map(({ test: one }) => one.name)).toEqual(own.map(({ name }) => name));
  // Only who switches to the cancellation comes to it.
  const again = after.filter((one) => !before.includes(one)).map(({ test: one }) => one.name);
  expect(again).toEqual(["another thing in the middle of one, and back"]);
});
