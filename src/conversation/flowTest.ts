import { endsAt } from "./check/jumps.ts";
import type { Role, Step } from "./flow.ts";
import type {
  Expected,
  FlowTestFile,
  GivenFile,
  GivenSession,
  GivenWriter,
  sendables,
  Writer,
} from "./flowTestSchema.ts";

// A flow's own test once it is read: plain data, with everything said that its file leaves to the default.

/** Somebody of a test. */
export interface Somebody {
  readonly role: Writer;
  readonly name: string;
  readonly locality: string;
  readonly household: readonly string[];
  /** The notice they agreed to: the one in force, or one before it. */
  readonly notice: "present" | "old";
}

/** A session there is; instants are local to the institution. */
export interface TestSession {
  readonly topic: string;
  readonly place: string;
  readonly locality: string;
  /** `2026-06-14 10:00`. */
  readonly starts: string;
  readonly hours: number;
  readonly capacity: number;
  /** How many places are taken by people of whom the test says no more. */
  readonly taken: number;
  /** Who of the test has a place, and who waits in line, in this order. */
  readonly has: readonly string[];
  readonly waits: readonly string[];
  readonly lead: string | null;
}

export type Gesture =
  | { readonly type: "say"; readonly by: string; readonly text: string; readonly answers: string | null }
  | { readonly type: "press"; readonly by: string; readonly label: string }
  | {
      readonly type: "send";
      readonly by: string;
      readonly what: (typeof sendables)[number];
      readonly words: string | null;
    }
  | { readonly type: "wait"; readonly ms: number }
  | { readonly type: "hears"; readonly by: string; readonly parts: readonly string[] }
  | { readonly type: "fill"; readonly topic: string };

/** What has to come of it; what is null is not asked. */
export interface Expectation {
  readonly end: string | null;
  readonly at: string | null;
  readonly says: readonly string[];
  readonly never: readonly string[];
  readonly messagesMax: number | null;
  readonly sessions: NonNullable<Expected["sessions"]>;
  readonly known: NonNullable<Expected["known"]>;
}

export interface FlowTest {
  readonly flow: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly name: string;
  /** Local: `2026-06-01 09:00`. */
  readonly now: string;
  readonly channel: "telegram" | "whatsapp" | "linked";
  readonly language: string | null;
  /** `me` is among them. */
  readonly people: Readonly<Record<string, Somebody>>;
  readonly sessions: readonly TestSession[];
  readonly talk: readonly Gesture[];
  readonly expected: Expectation;
}

export interface TestedFlow {
  readonly name: string;
  readonly file: string;
  readonly for: readonly Role[];
  readonly steps: readonly Step[];
}

/** Tells a mistake at a path of the file. */
type Report = (at: readonly PropertyKey[], says: string, more?: { readonly mend?: string }) => void;

/** Reads the tests of a flow; what does not fit together is reported and read all the same. */
export function readTests(
  flow: TestedFlow,
  written: readonly FlowTestFile[],
  lineAt: (path: readonly PropertyKey[]) => number,
  report: Report,
): readonly FlowTest[] {
  return written.map((file, place) => {
    const test = testOf(flow, file, lineAt(["tests", place]));
    for (const { at, says, mend } of mistakesIn(test, flow, file))
      report(["tests", place, ...at], says, { mend });
    const before = written.findIndex(({ name }) => name === file.name);
    if (before < place)
      report(["tests", place, "name"], `two tests of ${flow.name} are called “${file.name}”`, {
        mend: "give one of them another name",
      });
    return test;
  });
}

function testOf({ name: flow, file, for: roles }: TestedFlow, written: FlowTestFile, line: number): FlowTest {
  const given: GivenFile = written.given ?? {};
  const { now = "2026-06-01 09:00", channel = "whatsapp" } = given;
  const me = somebody(given.who ?? usualWriter(roles), "me");
  const others = Object.entries(given.others ?? {}).map(([who, is]) => [who, somebody(is, who)] as const);
  const { end = null, at = null, says, never, messages, sessions = {}, known = {} } = written.expect;
  return {
    ...{ flow, file, line, name: written.name, now, channel, language: given.language ?? null },
    people: { me, ...Object.fromEntries(others) },
    sessions: (given.sessions ?? []).map((session, place) => sessionOf(session, place, now)),
    talk: written.talk.map(gestureOf),
    expected: {
      ...{ end, at, sessions, known },
      says: listOf(says),
      never: listOf(never),
      messagesMax: messages?.max ?? null,
    },
  };
}

const listOf = (written: string | readonly string[] | undefined): readonly string[] =>
  written === undefined ? [] : [written].flat();

/** Whom a flow is for: where it is for everybody, somebody we know. */
export const usualWriter = (roles: readonly Role[]): Writer =>
  roles.find((role) => role !== "anyone") ?? "member";

/** People of a test who have no name of their own are called as they stand in it. */
function somebody(written: GivenWriter, who: string): Somebody {
  const { role = "member", name, ...is } = typeof written === "string" ? { role: written } : written;
  return {
    role,
    name: name ?? (who === "me" ? "Elena Reyes" : titled(who)),
    locality: is.locality ?? "San Isidro",
    household: is.household ?? [],
    notice: is.notice ?? "present",
  };
}

const titled = (who: string) => `${who.charAt(0).toUpperCase()}${who.slice(1)} Reyes`;

function sessionOf(written: GivenSession, place: number, now: string): TestSession {
  const { topic = place === 0 ? "Costura" : `Costura ${place + 1}`, capacity = 10, taken = 0 } = written;
  return {
    ...{ topic, capacity, taken },
    place: written.place ?? "Casa de la cultura",
    locality: written.locality ?? "San Isidro",
    starts: written.starts ?? `${dayAfter(now, 13 + place)} 10:00`,
    hours: written.hours ?? 2,
    has: written.has ?? [],
    waits: written.waits ?? [],
    lead: written.lead ?? null,
  };
}

const dayMs = 86_400_000;

/** The day so many days after a local moment, `YYYY-MM-DD`. */
function dayAfter(local: string, days: number): string {
  return new Date(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

type Written = FlowTestFile["talk"][number];

function gestureOf(written: Written): Gesture {
  if (typeof written === "string") return { type: "say", by: "me", text: written, answers: null };
  if ("wait" in written) return { type: "wait", ms: milliseconds(written.wait) };
  if ("fill" in written) return { type: "fill", topic: written.fill };
  const { by = "me" } = written;
  if ("say" in written) return { type: "say", by, text: written.say, answers: written.answers ?? null };
  if ("press" in written) return { type: "press", by, label: written.press };
  if ("send" in written) return { type: "send", by, what: written.send, words: written.words ?? null };
  return { type: "hears", by, parts: listOf(written.hears) };
}

/** `12h` or `30m`. */
function milliseconds(duration: string): number {
  return Number.parseInt(duration, 10) * (duration.endsWith("h") ? 3_600_000 : 60_000);
}

interface Mistake {
  readonly at: readonly PropertyKey[];
  readonly says: string;
  readonly mend: string;
}

/** What names something that is not there: a person, a session, an end or a step. */
function* mistakesIn(test: FlowTest, { name, steps }: TestedFlow, file: FlowTestFile): Generator<Mistake> {
  const people = Object.keys(test.people);
  for (const [place, gesture] of test.talk.entries()) {
    if ("by" in gesture && !people.includes(gesture.by))
      yield unknownPerson(["talk", place], gesture.by, people);
    if (gesture.type === "fill" && !test.sessions.some(({ topic }) => topic === gesture.topic))
      yield unknownSession(["talk", place], gesture.topic, test);
  }
  for (const [place, { topic, taken, has, capacity }] of test.sessions.entries())
    if (taken + has.length > capacity)
      yield {
        at: ["given", "sessions", place],
        says: `${taken + has.length} places of “${topic}” are taken, and it has ${capacity}`,
        mend: "give it a greater `capacity:`, or let fewer be `taken:`",
      };
  for (const [place, { has, waits, lead }] of test.sessions.entries())
    for (const who of [...has, ...waits, ...(lead === null ? [] : [lead])])
      if (!people.includes(who)) yield unknownPerson(["given", "sessions", place], who, people);
  for (const topic of Object.keys(test.expected.sessions))
    if (!test.sessions.some((one) => one.topic === topic)) yield unknownSession(["expect"], topic, test);
  const { end, at } = test.expected;
  const ends = steps.flatMap(endsAt);
  if (end !== null && !ends.includes(end))
    yield {
      at: ["expect"],
      says: `${name} never ends as ${end}`,
      mend: `name one of its ends: ${[...new Set(ends)].join(", ")}`,
    };
  if (at !== null && !steps.some((step) => step.name === at))
    yield { at: ["expect"], says: `${name} has no step ${at}`, mend: "name the step where the talk stands" };
  if (Object.keys(file.expect).length === 0)
    yield {
      at: ["expect"],
      says: "the test expects nothing",
      mend: "say how it ends, or a part of what is said",
    };
  const roles = Object.entries(test.people).filter(([, { role }]) => role === "stranger");
  for (const [who] of roles)
    if (test.sessions.some(({ has, waits, lead }) => [...has, ...waits, lead].includes(who)))
      yield {
        at: ["given"],
        says: `${who} is a stranger, and has or leads something`,
        mend: "make them a member, or staff who leads it",
      };
}

const unknownPerson = (at: readonly PropertyKey[], who: string, people: readonly string[]): Mistake => ({
  at,
  says: `there is no ${who} in this test`,
  mend: `write them under \`given: { others: … }\`, or name one of ${people.join(", ")}`,
});

const unknownSession = (at: readonly PropertyKey[], topic: string, test: FlowTest): Mistake => ({
  at,
  says: `there is no session “${topic}” in this test`,
  mend:
    test.sessions.length === 0
      ? "write it under `given: { sessions: … }`"
      : `name one of ${test.sessions.map((one) => one.topic).join(", ")}`,
});
