import { describe, expect, test } from "vitest";
import { readFlow } from "../../src/content/readFlow.ts";
import { untried } from "../../src/conversation/check/untried.ts";
import { coverageOf } from "../../src/rehearsal/transcribed.ts";

// How a flow's own tests are read: what they leave out is filled in, and what cannot be meant is F00 at its line.

const flow = `flow: meal
for: [promoter]
expires: { after: 1h }
starts: { words: [meal] }
steps:
  - ask: sure
    type: yesNo
    then: { no: { end: kept } }
  - end: done
tests:
`;
const firstLine = flow.split("\n").length;

const read = (tests: string) => readFlow("flows/meal.yaml", flow + tests);
/** `line sentence`, the line counted from the first of the tests. */
function mistakes(tests: string): string[] {
  const compiled = read(tests);
  if ("flow" in compiled) return [];
  return compiled.findings.map(({ code, line, says }) => `${code} ${line - firstLine + 1} ${says}`);
}
function testsIn(tests: string) {
  const compiled = read(tests);
  if ("findings" in compiled) throw new Error(compiled.findings.map(({ says }) => says).join("\n"));
  return compiled.tests;
}

test("a short test says the rest by itself", () => {
  const [one] = testsIn(`
  - name: yes
    given: { sessions: [{}, { topic: Huertos, taken: 2 }], others: { luz: coordinator } }
    talk: [meal, 1, { press: "Sí", by: luz }, { wait: 2h }, { send: photo, words: mira }]
    expect: { end: done }`);
  expect(one).toMatchObject({
    ...{ flow: "meal", file: "flows/meal.yaml", line: firstLine + 1, channel: "whatsapp", language: null },
    people: {
      me: { role: "promoter", name: "Elena Reyes", locality: "San Isidro", notice: "present" },
      luz: { role: "coordinator", name: "Luz Reyes" },
    },
    sessions: [
      { topic: "Costura", starts: "2026-06-14 10:00", capacity: 10, taken: 0 },
      { topic: "Huertos", starts: "2026-06-15 10:00", taken: 2 },
    ],
    talk: [
      { type: "say", by: "me", text: "meal", answers: null },
      { type: "say", text: "1" },
      { type: "press", by: "luz", label: "Sí" },
      { type: "wait", ms: 7_200_000 },
      { type: "send", what: "photo", words: "mira" },
    ],
    expected: { end: "done", at: null, says: [], messagesMax: null },
  });
});

test("a flow runs without its tests: they are no part of it", () => {
  const compiled = read("\n  - { name: yes, talk: [meal], expect: { end: done } }");
  expect("flow" in compiled && Object.keys(compiled.flow)).not.toContain("tests");
});

describe("what cannot be meant is told at its line", () => {
  test.each([
    ["\n  - name: yes\n    talk: [meal]\n    expects: { end: done }", "F00 2 `expect` is missing"],
    ["\n  - name: yes\n    talk: [meal]\n    expect: { end: gone }", "F00 4 meal never ends as gone"],
    ["\n  - name: yes\n    talk: [meal]\n    expect: { at: nowhere }", "F00 4 meal has no step nowhere"],
    ["\n  - name: yes\n    talk: [meal]\n    expect: {}", "F00 4 the test expects nothing"],
    [
      "\n  - name: yes\n    talk:\n      - meal\n      - { press: Sí, by: ana }\n    expect: { end: done }",
      "F00 5 there is no ana in this test",
    ],
    [
      "\n  - name: yes\n    talk:\n      - meal\n      - { fill: Costura }\n    expect: { end: done }",
      "F00 5 there is no session “Costura” in this test",
    ],
    [
      "\n  - name: yes\n    given: { who: stranger, sessions: [{ has: [me] }] }\n    talk: [meal]\n    expect: { end: done }",
      "F00 3 me is a stranger, and has or leads something",
    ],
    [
      "\n  - name: yes\n    given: { who: boss }\n    talk: [meal]\n    expect: { end: done }",
      "F00 3 `who` cannot be read: who somebody is, is written as one of stranger, member, promoter, coordinator, or `{ role, name, locality, household, notice }`",
    ],
    [
      "\n  - name: yes\n    talk: [meal, { wait: long }]\n    expect: { end: done }",
      "F00 3 `wait` cannot be read: a wait is a number and h or m, as in 12h",
    ],
    [
      "\n  - name: yes\n    talk: [meal, { pres: Sí }]\n    expect: { end: done }",
      "F00 3 this cannot be read: what is done is a text that is written, or one of `{ say }`, `{ press }`, `{ send }`, `{ wait }`, `{ hears }`, `{ fill }`",
    ],
    [
      "\n  - name: yes\n    given: { now: tomorrow }\n    talk: [meal]\n    expect: { end: done }",
      "F00 3 `now` cannot be read: a day and an hour are written `2026-06-14 10:00`",
    ],
    [
      "\n  - { name: yes, talk: [meal], expect: { end: done } }\n  - { name: yes, talk: [meal], expect: { end: done } }",
      "F00 3 two tests of meal are called “yes”",
    ],
  ])("%s", (tests, says) => {
    expect(mistakes(tests)).toContain(says);
  });
});

describe("F20", () => {
  const compiled = read("\n  - { name: yes, talk: [meal], expect: { end: done } }");
  const flows = "flow" in compiled ? [compiled.flow] : [];
  const [own] = "flow" in compiled ? compiled.tests : [];
  const found = (steps: readonly string[], wrong: readonly string[] = []) =>
    untried(flows, {
      outcomes: own ? [{ test: own, wrong }] : [],
      covered: coverageOf({ "a.txt": { meal: steps } }),
    }).map(({ code, line, step, says }) => `${code} ${line} ${step ?? "–"} ${says}`);

  test("names the step that nobody ever came to", () => {
    expect(found(["sure"])).toEqual(["F20 9 endDone no test and no transcript ever comes to endDone"]);
    expect(found(["sure", "endDone"])).toEqual([]);
  });

  test("names the test that does not come out as it says", () => {
    expect(found(["sure", "endDone"], ["expected the end done,\nand it was kept"])).toEqual([
      `F20 ${firstLine + 1} – the test “yes” does not come out as it says: expected the end done, and it was kept`,
    ]);
  });
});

test("what cannot be is told at its line", () => {
  const given = (written: string) =>
    mistakes(`
  - name: yes
    given: { ${written} }
    talk: [meal]
    expect: { end: done }`);
  for (const written of [
    "now: 2026-06-31 10:00",
    "now: 2026-13-01 10:00",
    "sessions: [{ starts: 2026-02-30 10:00 }]",
  ])
    expect(given(written)).toEqual([expect.stringMatching(/^F00 3 .*there is no such day or hour$/)]);
  expect(given("now: 2028-02-29 23:59")).toEqual([]);
  expect(given("sessions: [{ capacity: 2, taken: 5 }]")).toEqual([
    "F00 3 5 places of “Costura” are taken, and it has 2",
  ]);
});
