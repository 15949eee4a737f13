import { afterEach, expect, test } from "vitest";
import { linkedPace } from "../../src/channels/linked.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// Few messages a day leave by a linked number: whoever called people hears how many it did not reach.

const hour = 3_600_000;
let stage: ReturnType<typeof openLinkedStage>;
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

/** Luz calls six people to a session, Sol approved it, and so many may leave a day. */
async function called(when: string, daily: number): Promise<void> {
  stage = openLinkedStage({ pace: linkedPace({ daily, everySeconds: 25 }), acknowledged: true });
  const { store } = stage;
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when, capacity: 30, lead: null },
  });
  const staff = ["luz", "sol"];
  const everybody = [...staff, ...Array.from({ length: 6 }, (_, place) => `p${place}`)];
  for (const who of everybody) {
    const role = staff.includes(who) ? "coordinator" : null;
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
    await stage.person(who).says("hola");
  }
  for (const who of staff) stage.alsoOnTelegram(who);
  const idOf = (who: string): number => {
    const { lid, number } = stage.person(who);
    return store.people.findSelf(store.addresses.findByPlatform("linked", lid, number)?.id ?? 0)?.id ?? 0;
  };
  stage.database.transaction(() => {
    const id = store.convocations.add({
      ...{ sessionId: 1, message: "Vengan.", audience: "everyone", locality: null, convener: "Luz" },
      ...{ authorId: idOf("luz"), now: stage.now() },
    });
    store.convocations.markSubmitted(id, stage.now());
    store.convocations.markDecided(id, { approved: true, by: idOf("sol"), because: null, now: stage.now() });
  });
  await stage.person("p0").says("gracias");
  await stage.passes(hour);
}
const told = (who: string) =>
  stage.byTelegram
    .filter(({ chat, text }) => chat === who && /alcanz/.test(text))
    .map(({ text }) => text.split("\n")[0]);
const reached = () =>
  [0, 1, 2, 3, 4, 5].filter((place) =>
    stage.person(`p${place}`).heard.some(({ text }) => text.includes("Vengan.")),
  ).length;

test("a day before the session, where it is sure by then, and once", async () => {
  await called("2026-06-03 12:00-14:00", 1);
  expect(told("luz")).toEqual([]);
  await stage.passes(26 * hour);
  const text =
    "A 3 personas no les alcanzará a llegar la convocatoria de Costura antes de la sesión. Por el número vinculado de WhatsApp salen pocos mensajes al día.";
  expect([told("luz"), told("sol")]).toEqual([[text], [text]]);
  await stage.passes(72 * hour);
  expect([reached(), told("luz").length, told("sol").length]).toEqual([3, 1, 1]);
});

test("when it has begun, where nobody could know before", async () => {
  await called("2026-06-03 12:00-14:00", 2);
  await stage.passes(25 * hour);
  expect(told("luz")).toEqual([]);
  // What nobody foresaw: it is away until after the session.
  stage.connect(false);
  await stage.passes(30 * hour);
  expect(told("luz")).toEqual([
    `A ${6 - reached()} personas no les alcanzó a llegar la convocatoria de Costura antes de la sesión. Por el número vinculado de WhatsApp salen pocos mensajes al día.`,
  ]);
  stage.connect(true);
  await stage.passes(48 * hour);
  expect([reached(), told("luz").length]).toEqual([4, 1]);
});

test("nobody hears anything where everybody has theirs", async () => {
  await called("2026-06-03 12:00-14:00", 10);
  await stage.passes(72 * hour);
  expect([reached(), told("luz"), told("sol")]).toEqual([6, [], []]);
});
