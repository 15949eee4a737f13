import { type Heard, readAloud } from "./phones.ts";
import type { Stage } from "./playTest.ts";

// Whether a test came out as its author expected; each thing that did not is a sentence with what there was instead.

/** Everything of `expect:` that is not so. */
export function judge(stage: Stage): readonly string[] {
  const { test, phone, recorder } = stage;
  const { end, at, says, never, messagesMax } = test.expected;
  const heard = phone("me").heard;
  const wrong: string[] = [];
  if (end !== null) {
    const ended = recorder.ended.filter(({ flow }) => flow === test.flow).at(-1)?.end;
    if (ended === undefined)
      wrong.push(`expected the end ${end}, and ${test.flow} did not end: ${last(heard)}`);
    else if (ended !== end) wrong.push(`expected the end ${end}, and it was ${ended}: ${last(heard)}`);
  }
  if (at !== null) wrong.push(...standing(stage, at));
  wrong.push(...inOrder("me", says, heard));
  for (const part of never)
    if (heard.some((one) => has(one, part))) wrong.push(`“${part}” was said, and never should be`);
  if (messagesMax !== null && heard.length > messagesMax)
    wrong.push(`expected at most ${messagesMax} messages, and there were ${heard.length}`);
  return [...wrong, ...places(stage), ...known(stage)];
}

/** The parts that were said, one after the other; the first that was not is wrong. */
export function inOrder(who: string, parts: readonly string[], heard: readonly Heard[]): readonly string[] {
  let from = 0;
  for (const part of parts) {
    const place = heard.findIndex((one, index) => index >= from && has(one, part));
    if (place === -1) return [`expected ${who} to hear “${part}”, and heard ${all(heard.slice(from))}`];
    from = place;
  }
  return [];
}

function standing({ test, rehearsal, phone }: Stage, at: string): readonly string[] {
  const frames = rehearsal.standing(phone("me"));
  const stands = frames.find(({ flow }) => flow === test.flow)?.at;
  if (stands === at) return [];
  const where = stands === undefined ? `${test.flow} is not open` : `it stands at ${stands}`;
  return [`expected to stand at ${at}, and ${where}: ${last(phone("me").heard)}`];
}

function places({ test, rehearsal, sessionId }: Stage): readonly string[] {
  return Object.entries(test.expected.sessions).flatMap(([topic, expected]) => {
    const live = rehearsal.store.registrations.listLive(sessionId(topic));
    const counts = {
      registered: live.filter(({ status }) => status === "registered").length,
      waiting: live.filter(({ status }) => status === "waitlisted").length,
      offered: live.filter(({ status }) => status === "offered").length,
    };
    return (["registered", "waiting", "offered"] as const).flatMap((what) => {
      const wanted = expected[what];
      if (wanted === undefined || wanted === counts[what]) return [];
      return [`expected ${wanted} ${what} in “${topic}”, and there are ${counts[what]}`];
    });
  });
}

/** What is known of whoever the test is about, by the end of it. */
function known({ test, rehearsal, phone }: Stage): readonly string[] {
  const { store } = rehearsal;
  const me = phone("me");
  const address = store.addresses.findByPlatform(me.channel, me.sender.id, me.sender.phone ?? null);
  const self = address && store.people.findSelf(address.id);
  const is = self && store.people.find(self.id);
  return (["name", "locality"] as const).flatMap((what) => {
    const wanted = test.expected.known[what];
    if (wanted === undefined || wanted === is?.[what]) return [];
    return [`expected the ${what} “${wanted}” to be known, and it is ${is?.[what] ?? "not"}`];
  });
}

const has = (heard: Heard, part: string): boolean => plain(readAloud(heard)).includes(plain(part));

/** Capitals and line breaks do not matter: a test says what is said, and not how it is set. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

const last = (heard: readonly Heard[]): string => all(heard.slice(-1));

const all = (heard: readonly Heard[]): string =>
  heard.length === 0 ? "nothing" : heard.map((one) => `“${readAloud(one)}”`).join(" and ");
