import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkedPace } from "../../src/channels/linked.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// A linked number that may answer and not begin: people with another chat hear from us there, the others once it is over or
// when they write, and nobody twice.

const minute = 60_000;
const hour = 60 * minute;
const number = { channel: "linked", id: "linked" } as const;
let stage: ReturnType<typeof openLinkedStage>;
beforeEach(async () => {
  stage = openLinkedStage({ pace: linkedPace({ daily: 40, everySeconds: 60 }), acknowledged: true });
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-14 10:00-12:00", capacity: 9, lead: null },
  });
  for (const [who, role] of [
    ["ana", null],
    ["eva", null],
    ["ema", null],
    ["ivy", null],
    ["luz", "coordinator"],
    ["sol", "coordinator"],
  ] as const)
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
  for (const who of ["ana", "luz"]) stage.alsoOnTelegram(who);
  // To whoever never wrote the number may begin nothing anyhow.
  const everybody = ["ana", "eva", "ema", "ivy", "luz", "sol"].map(stage.person);
  for (const one of everybody) await one.says("hola");
  await stage.passes(10_000);
  for (const one of everybody) one.heard.splice(0);
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

const lock = (hours: number): void => stage.timelocked(number, stage.now() + hours * hour);
/** Luz calls everybody, and Sol approved; whoever writes wakes it. */
async function call(message = "Vengan."): Promise<void> {
  stage.convoke(message);
  await stage.person("sol").says("hola");
  await stage.passes(1000);
}
const toldOfPause = (who: string): readonly string[] =>
  [...stage.byTelegram.filter(({ chat }) => chat === who), ...stage.person(who).heard]
    .map(({ text }) => text)
    .filter((text) => text.includes("no empezar conversaciones"));

describe("what goes to many, while WhatsApp lets the number begin nothing", () => {
  test("reaches at once who has another chat, and the others when it is over by the clock", async () => {
    lock(3);
    await call();
    await stage.passes(2 * hour);
    expect([stage.heard("ana", "Vengan."), stage.heard("eva", "Vengan.")]).toEqual([
      [0, 1],
      [0, 0],
    ]);
    await stage.passes(2 * hour);
    expect(["ana", "eva", "ema", "ivy"].map((who) => stage.heard(who, "Vengan."))).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  test("goes on by itself when WhatsApp says so before, and what had not left had gone to the other chat", async () => {
    await call();
    stage.alsoOnTelegram("eva");
    lock(48);
    await stage.passes(hour);
    expect(["ana", "eva", "ema", "ivy"].map((who) => stage.heard(who, "Vengan."))).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
    stage.timelocked(number, null);
    await stage.passes(hour);
    expect(["ana", "eva", "ema", "ivy"].map((who) => stage.heard(who, "Vengan."))).toEqual([
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
  });

  test("who writes is answered, and hears then what waited for them", async () => {
    lock(48);
    const luz = stage.person("luz");
    stage.store.registrations.add({
      ...{ personId: stage.personId("eva"), sessionId: 1, addressId: stage.addressOf("eva") },
      ...{ status: "registered", now: stage.now() },
    });
    for (const text of ["suspender sesión", "1", "sí"]) {
      await luz.says(text);
      await stage.passes(5000);
    }
    await stage.passes(hour);
    expect(stage.person("eva").heard).toEqual([]);
    await stage.person("eva").says("hola");
    await stage.passes(minute);
    await stage.passes(minute);
    expect(stage.heard("eva", "Se suspendió")).toEqual([1, 0]);
    expect(stage.person("eva").heard.length).toBe(2);
    await stage.passes(72 * hour);
    expect(stage.heard("eva", "Se suspendió")).toEqual([1, 0]);
  });

  test("in the morning where it ends at night", async () => {
    stage.setNow("2026-06-01 18:00");
    lock(8);
    await call();
    await stage.passes(12 * hour);
    expect(stage.heard("eva", "Vengan.")).toEqual([0, 0]);
    await stage.passes(4 * hour);
    expect(stage.heard("eva", "Vengan.")).toEqual([1, 0]);
  });

  test("is shown to whoever runs the server", async () => {
    const begun = () => stage.health().accounts.find(({ channel }) => channel === "linked")?.begun;
    expect(begun()).toEqual({ today: 0, daily: 40, pausedUntil: null });
    lock(1);
    expect(begun()).toEqual({ today: 0, daily: 40, pausedUntil: stage.now() + hour });
    await stage.passes(hour);
    expect(begun()).toMatchObject({ pausedUntil: null });
  });
});

test("a restart changes nothing of it, nor does another connection that says nothing yet", async () => {
  lock(3);
  const again = openStore(stage.database).accounts;
  expect(again.pausedUntil("linked", "linked")).toBe(stage.now() + 3 * hour);
  stage.accountChanged(number, "open");
  await call();
  await stage.passes(2 * hour);
  expect(stage.heard("eva", "Vengan.")).toEqual([0, 0]);
});

describe("coordinators", () => {
  test("hear once until when it is, where they can be reached or as soon as they write", async () => {
    lock(5);
    lock(5);
    await stage.passes(hour);
    expect(toldOfPause("luz")).toEqual([
      expect.stringContaining(
        "puede contestar, pero no empezar conversaciones hasta el lunes 1 de junio a las 14:00. Así lo puso WhatsApp.",
      ),
    ]);
    expect(toldOfPause("sol")).toEqual([]);
    await stage.person("sol").says("hola");
    await stage.passes(minute);
    expect(toldOfPause("sol").length).toBe(1);
    await stage.passes(10 * hour);
    expect([toldOfPause("luz").length, toldOfPause("sol").length]).toEqual([1, 1]);
  });

  test("hear again where it moves far, and nothing of what is over before it could be said", async () => {
    lock(5);
    await stage.passes(minute);
    stage.timelocked(number, stage.now() + 5 * hour + 2 * minute);
    await stage.passes(minute);
    expect(toldOfPause("luz").length).toBe(1);
    lock(48);
    await stage.passes(minute);
    expect(toldOfPause("luz").length).toBe(2);
    stage.timelocked(number, null);
    await stage.passes(72 * hour);
    expect(toldOfPause("sol")).toEqual([]);
    stage.timelocked(number, stage.now() + 30_000);
    await stage.passes(minute);
    expect(toldOfPause("luz").length).toBe(2);
  });
});

test("a lock of which WhatsApp says no end is told of once, and again when it says one", async () => {
  // As it is asked for each hour.
  for (let asked = 0; asked < 10; asked += 1) {
    stage.timelocked(number, stage.now() + hour + minute, false);
    await stage.passes(hour);
  }
  expect(toldOfPause("luz")).toEqual([expect.stringContaining("WhatsApp no dijo hasta cuándo")]);
  lock(30);
  await stage.passes(minute);
  expect(toldOfPause("luz")).toEqual([expect.anything(), expect.stringContaining("Así lo puso WhatsApp.")]);
});

describe("what somebody's WhatsApp refuses", () => {
  const got = () => ["eva", "ema", "ivy"].filter((who) => stage.heard(who, "Vengan.")[0] === 1).length;

  test("of one person stops nothing but what is theirs", async () => {
    stage.refuses(stage.person("eva"), "463");
    await call();
    await stage.passes(hour);
    expect([got(), toldOfPause("luz").length]).toEqual([2, 0]);
  });

  test("of a second one the same day stops what we begin until the next morning", async () => {
    for (const who of ["eva", "ema", "ivy"]) stage.refuses(stage.person(who), "463");
    const before = ["eva", "ema", "ivy"].map((who) => stage.leftTo(stage.person(who)));
    const left = () =>
      ["eva", "ema", "ivy"].reduce(
        (sum, who, place) => sum + stage.leftTo(stage.person(who)) - (before[place] ?? 0),
        0,
      );
    await call();
    await stage.passes(hour);
    expect(left()).toBe(2);
    expect(toldOfPause("luz")).toEqual([
      expect.stringContaining("hasta el martes 2 de junio a las 08:00. Hoy WhatsApp rechazó mensajes"),
    ]);
    // What WhatsApp says of the number itself changes nothing of that.
    stage.timelocked(number, null);
    await stage.passes(12 * hour);
    expect(left()).toBe(2);
    await stage.passes(12 * hour);
    expect(left()).toBe(3);
    expect(toldOfPause("luz").length).toBe(1);
  });

  test("of two people on two days stops nothing", async () => {
    stage.refuses(stage.person("eva"), "463");
    await call();
    await stage.passes(hour);
    await stage.passes(24 * hour);
    stage.refuses(stage.person("ema"), "463");
    await call("Otra vez.");
    await stage.passes(hour);
    expect([stage.heard("ivy", "Otra vez."), toldOfPause("luz").length]).toEqual([[1, 0], 0]);
  });
});

describe("who asks to be recognised by a code", () => {
  /** What a stranger is told who asks about a number. */
  const asksAbout = async (stranger: string, phone: string): Promise<readonly string[]> => {
    const one = stage.person(stranger);
    for (const text of ["es mi otro número", phone]) {
      await one.says(text);
      await stage.passes(10_000);
    }
    return one.heard.map(({ text }) => text);
  };
  const known = () => stage.person("eva").number.slice(-10);
  const unknown = "9611239999";

  test("hears the same of every number, and the code of a known one is not of the day's convocations", async () => {
    const one = await asksAbout("x", known());
    expect(one.at(-1)).toContain("Si ese número está registrado y le puedo escribir");
    expect(await asksAbout("y", unknown)).toEqual(one);
    expect(stage.heard("eva", "escribe allá este código")).toEqual([1, 0]);
    const { begun } = stage.health().accounts.find(({ channel }) => channel === "linked") ?? {};
    expect(begun?.today).toBe(0);
  });

  test("hears the same of every number while the number may begin nothing: that there is no code now", async () => {
    lock(5);
    await stage.passes(minute);
    const one = await asksAbout("x", known());
    expect(one.at(-1)).toContain("Ahora no puedo mandar códigos por WhatsApp.");
    expect(await asksAbout("y", unknown)).toEqual(one);
    await stage.passes(10 * hour);
    expect(stage.heard("eva", "escribe allá este código")).toEqual([0, 0]);
  });
});
