import { openRecorder, type Recorder } from "../conversation/coverage.ts";
import type { FlowTest, Gesture, Somebody, TestSession } from "../conversation/flowTest.ts";
import { inOrder, judge } from "./judge.ts";
import type { Rehearsal, Rehearsals } from "./openRehearsal.ts";
import { makeKnown, momentAt } from "./people.ts";
import { type Heard, type Phone, readAloud, UnknownChoice } from "./phones.ts";

/** What came of a test: nothing wrong, or all that is not as expected, in plain words. */
export interface Played {
  readonly test: FlowTest;
  readonly wrong: readonly string[];
  /** The whole talk as it was lived, a line for each thing done and heard. */
  readonly talk: readonly string[];
  readonly covered: Recorder;
}

/** A rehearsal with the people of a test in it. */
export interface Stage {
  readonly test: FlowTest;
  readonly rehearsal: Rehearsal;
  readonly phone: (who: string) => Phone;
  readonly personId: (who: string) => number | null;
  readonly sessionId: (topic: string) => number;
  readonly recorder: Recorder;
}

/** Plays one test in a house of its own. Nothing throws but a bug of ours. */
export async function playTest(rehearsals: Rehearsals, test: FlowTest): Promise<Played> {
  const recorder = openRecorder();
  const rehearsal = await rehearsals.open(momentAt(test.now, rehearsals.settings.zone), recorder.trace);
  const stage = setStage(rehearsal, test, recorder);
  const talk: string[] = [];
  const wrong: string[] = [];
  const names = Object.keys(test.people);
  const seen = new Map<string, number>();
  const news = (who: string): readonly Heard[] => stage.phone(who).heard.slice(seen.get(who) ?? 0);

  for (const gesture of test.talk) {
    if (gesture.type === "hears") {
      wrong.push(...inOrder(gesture.by, gesture.parts, news(gesture.by)));
      continue;
    }
    for (const who of names) seen.set(who, stage.phone(who).heard.length);
    talk.push(written(gesture));
    try {
      await act(stage, gesture);
    } catch (error) {
      if (!(error instanceof UnknownChoice || error instanceof NothingToQuote)) throw error;
      wrong.push(error.message);
      break;
    }
    for (const who of names) for (const one of news(who)) talk.push(`${who}< ${readAloud(one)}`);
  }
  wrong.push(...judge(stage), ...rehearsal.failures);
  return { test, wrong, talk, covered: recorder };
}

/** Puts the people and sessions of a test into a house. */
export function setStage(rehearsal: Rehearsal, test: FlowTest, recorder: Recorder): Stage {
  const people = new Map<string, { personId: number; addressId: number }>();
  const sessions = new Map<string, number>();
  const phone = (who: string) => rehearsal.phone(who, test.channel);
  const known = (who: string) => people.get(who)?.personId ?? null;
  rehearsal.transaction(() => {
    for (const [who, is] of Object.entries(test.people)) {
      const made = meet(rehearsal, phone(who), is, test.language);
      if (made) people.set(who, made);
    }
    for (const session of test.sessions) {
      const id = addSession(rehearsal, session, known);
      sessions.set(session.topic, id);
      for (let place = 0; place < session.taken; place += 1) takePlace(rehearsal, id, test.channel);
      register(rehearsal, id, session, people);
    }
  });
  return {
    ...{ test, rehearsal, phone, recorder },
    personId: (who) => people.get(who)?.personId ?? null,
    sessionId: (topic) => sessions.get(topic) ?? 0,
  };
}

function meet(rehearsal: Rehearsal, { channel, sender }: Phone, is: Somebody, language: string | null) {
  if (is.role === "stranger") return null;
  const { name, locality, role, household, notice } = is;
  return makeKnown(
    rehearsal,
    { channel, sender, account: rehearsal.account(channel) },
    { name, locality, language, household, notice, role: role === "member" ? null : role },
  );
}

function addSession(rehearsal: Rehearsal, session: TestSession, known: (who: string) => number | null) {
  const { topic, place, locality, capacity, hours, lead } = session;
  const startsAt = momentAt(session.starts, rehearsal.settings.zone);
  return rehearsal.store.sessions.add({
    ...{ topic, place, locality, capacity, startsAt, endsAt: startsAt + hours * 3_600_000 },
    ledBy: lead === null ? null : known(lead),
    now: rehearsal.now(),
  });
}

function register(
  { store, now }: Rehearsal,
  sessionId: number,
  { has, waits }: TestSession,
  people: ReadonlyMap<string, { readonly personId: number; readonly addressId: number }>,
): void {
  const add = (who: string, status: "registered" | "waitlisted") => {
    const person = people.get(who);
    if (person) store.registrations.add({ ...person, sessionId, status, now: now() });
  };
  for (const who of has) add(who, "registered");
  for (const who of waits) add(who, "waitlisted");
}

/** Somebody of whom the test says nothing else takes a place. */
function takePlace(rehearsal: Rehearsal, sessionId: number, channel: FlowTest["channel"]): void {
  const { name, sender } = rehearsal.anotherPhone(channel);
  const person = makeKnown(
    rehearsal,
    { channel, sender, account: rehearsal.account(channel) },
    { name, locality: "San Isidro", role: null },
  );
  rehearsal.store.registrations.add({ ...person, sessionId, status: "registered", now: rehearsal.now() });
}

async function act(stage: Stage, gesture: Exclude<Gesture, { type: "hears" }>): Promise<void> {
  const { rehearsal, phone } = stage;
  switch (gesture.type) {
    case "wait":
      return rehearsal.wait(gesture.ms);
    case "fill": {
      const id = stage.sessionId(gesture.topic);
      rehearsal.transaction(() => {
        for (;;) {
          const session = rehearsal.store.sessions.find(id);
          if (!session || session.seatsTaken >= session.capacity) return;
          takePlace(rehearsal, id, stage.test.channel);
        }
      });
      return;
    }
    case "press":
      return phone(gesture.by).presses(gesture.label);
    case "send":
      return phone(gesture.by).sends(gesture.what, gesture.words ?? undefined);
    case "say":
      return phone(gesture.by).says(gesture.text, quoted(phone(gesture.by), gesture.answers));
  }
}

class NothingToQuote extends Error {}

/** The newest message that has these words. */
function quoted({ name, heard }: Phone, part: string | null): Heard | undefined {
  if (part === null) return undefined;
  const found = heard.findLast(({ text }) => text.toLowerCase().includes(part.toLowerCase()));
  if (!found) throw new NothingToQuote(`${name} cannot quote “${part}”: nobody said it`);
  return found;
}

function written(gesture: Exclude<Gesture, { type: "hears" }>): string {
  switch (gesture.type) {
    case "wait":
      return `(${gesture.ms / 60_000} min)`;
    case "fill":
      return `(${gesture.topic})`;
    case "press":
      return `${gesture.by}> [${gesture.label}]`;
    case "send":
      return `${gesture.by}> (${[gesture.what, ...(gesture.words === null ? [] : [gesture.words])].join(": ")})`;
    case "say":
      return `${gesture.by}> ${gesture.text}`;
  }
}
