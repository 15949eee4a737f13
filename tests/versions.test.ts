import { expect, test, vi } from "vitest";
import { openDeployments } from "./support/deployments.ts";

// A flow is put in anew while people stand in it.

// Each time everything is read and checked as when Convoca starts.
vi.setConfig({ testTimeout: 120_000 });

const hour = 3_600_000;
const flow = (steps: string, more = "") => `flow: visit
for: [member]
starts: { words: [visita] }
expires: { after: 48h, remind: 2h }
budget: { messages: 40 }
${more}steps:
${steps}`;
const session = "  - ask: session\n    choose: openSessions\n    none: { end: none }\n";
const sure = "  - ask: sure\n    type: yesNo\n    then: { no: { end: left } }\n";
const who = "  - ask: who\n    choose: household\n";
const register = `  - do: register
    with: { session: session, who: who }
    outcomes:
      registered: { end: done }
      waitlisted: { end: done }
      already: { end: done }
      alreadyWaiting: { end: done }
      alreadyOffered: { end: done }
      closed: { end: done }
`;
const texts = `title = Visitar
session = ¿A qué sesión quieres ir?
    .label = { SHORTDAY($starts) } { HOUR($starts) }
    .retry = Contesta con su número.
none = No hay.
sure = ¿Segura?
    .retry = Contesta «sí» o «no».
left = Está bien.
done = Ya quedó.
reminder = Falta esto.
expired = No quedó.
`;
const whoText = `who = ¿Para quién es?
    .label = { $relation ->
        [self] Para mí
       *[other] Otra persona
    }
    .retry = Contesta con su número.
`;
const first = flow(session + sure + who + register);

/** Somebody who has chosen a session and is asked whether they are sure. */
async function atSure(yaml: string, saying = texts + whoText) {
  const house = openDeployments();
  expect(await house.deploy({ yaml, texts: saying })).toEqual([]);
  const person = house.member("ana");
  addSession(house);
  await person.phone.says("visita");
  await person.phone.says("1");
  return { house, ...person };
}
const addSession = ({ store, now }: ReturnType<typeof openDeployments>) =>
  store.sessions.add({
    ...{ topic: "Costura", place: "Salón", locality: "El Llano", capacity: 5, ledBy: null, now: now() },
    ...{ startsAt: now() + 100 * hour, endsAt: now() + 102 * hour },
  });
const last = (phone: { heard: readonly { text: string }[] }) => phone.heard.at(-1)?.text ?? "";
const moved = /cambié un poco mis preguntas/;

test("a question that is new before where somebody stands is asked them, once, and what they answered stays", async () => {
  const { house, phone, personId } = await atSure(flow(`${session}${sure}  - end: done\n`), texts);
  const yaml = flow(session + who + sure + register);
  const published = { visit: { session: "choose", sure: "yesNo" } };
  expect(await house.deploy({ yaml, texts: texts + whoText, published })).toEqual([]);
  await phone.says("sí");
  expect(last(phone)).toMatch(moved);
  expect(last(phone)).toContain("¿Para quién es?");
  await phone.says("1");
  expect(last(phone)).toContain("¿Segura?");
  await phone.says("sí");
  expect(house.failures).toEqual([]);
  expect(last(phone)).toContain("Ya quedó.");
  expect(house.store.registrations.find(1)?.personId).toBe(personId);
});

test("so is one whose answer is kept under another name now", async () => {
  const { house, phone } = await atSure(first);
  const yaml = first
    .replace("- ask: session\n", "- ask: which\n    step: session\n")
    .replace("session: session", "session: which");
  await house.deploy({ yaml, texts: texts + whoText });
  await phone.says("sí");
  expect(last(phone)).toMatch(moved);
  expect(last(phone)).toContain("¿A qué sesión quieres ir?");
  for (const words of ["1", "sí", "1"]) await phone.says(words);
  expect(house.failures).toEqual([]);
  expect(last(phone)).toContain("Ya quedó.");
});

test("nobody is asked again who stands where nothing before them is new", async () => {
  const { house, phone } = await atSure(first);
  const yaml = first.replace("  - do: register", "  - ask: why\n    type: shortText\n  - do: register");
  const more = "why = ¿Por qué?\n    .retry = Escríbelo.\n";
  expect(await house.deploy({ yaml, texts: texts + whoText + more })).toEqual([]);
  await phone.says("sí");
  expect(last(phone)).not.toMatch(moved);
  expect(last(phone)).toContain("¿Para quién es?");
});

test("a reminder that would show what they never answered asks it", async () => {
  const { house, phone } = await atSure(first);
  const yaml = first.replace("steps:\n", "steps:\n  - ask: day\n    type: shortText\n");
  const saying = texts.replace("¿Segura?", "¿Segura de ir { $day }?");
  const more = "day = ¿Qué día?\n    .retry = Escríbelo.\n";
  expect(await house.deploy({ yaml, texts: saying + whoText + more })).toEqual([]);
  await house.wait(3 * hour);
  expect(house.failures).toEqual([]);
  expect(last(phone)).toContain("¿Qué día?");
});

test("what was chosen from one source is no answer to another", async () => {
  const house = openDeployments();
  const steps = "  - ask: what\n    choose: openSessions\n    none: { end: none }\n  - end: done\n";
  const yaml = flow(steps).replace(", remind: 2h", "");
  const saying = `title = Visitar
what = ¿Cuál?
    .label = { SHORTDAY($starts) }
    .retry = Contesta con su número.
none = No hay.
done = Ya quedó.
`;
  expect(await house.deploy({ yaml, texts: saying })).toEqual([]);
  const { phone, personId, addressId } = house.member("ana");
  addSession(house);
  const sessionId = addSession(house);
  house.store.registrations.add({ personId, addressId, sessionId, status: "registered", now: house.now() });
  await phone.says("visita");
  const other = yaml.replace("openSessions", "myRegistrations").replace(
    "  - end: done\n",
    `  - do: cancelRegistration
    with: { registration: what }
    outcomes: { cancelled: { end: done }, allCancelled: { end: done }, gone: { end: none } }
`,
  );
  const published = { visit: { what: { asks: "choose", slot: "what", source: "openSessions" } } };
  expect(await house.deploy({ yaml: other, texts: saying, published })).toEqual([
    "F12 what what asked what to choose among openSessions as it was published, and asks what to choose among myRegistrations now: whoever stands there would answer another question",
  ]);
  // She means the session of which she was asked.
  await phone.says("1");
  expect(house.store.registrations.find(1)?.status).toBe("registered");
  expect(last(phone)).toMatch(moved);
});
