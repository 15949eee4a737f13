import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkedPace } from "../../src/channels/linked.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// What we began and WhatsApp refused for good: its person hears it in another chat of theirs, or somebody hears that they did not.

const hour = 3_600_000;
const number = { channel: "linked", id: "linked" } as const;
let stage: ReturnType<typeof openLinkedStage>;
beforeEach(async () => {
  stage = openLinkedStage({ pace: linkedPace({ daily: 40, everySeconds: 60 }), acknowledged: true });
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-14 10:00-12:00", capacity: 1, lead: null },
  });
  for (const [who, role] of [
    ["ana", null],
    ["eva", null],
    ["ivy", null],
    ["luz", "coordinator"],
    ["sol", "coordinator"],
  ] as const) {
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
    await stage.person(who).says("hola");
  }
  for (const who of ["luz", "sol"]) stage.alsoOnTelegram(who);
  await stage.passes(10_000);
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

/** Luz calls everybody, and Sol approved; the first of it leaves within a minute. */
async function call(): Promise<void> {
  stage.convoke();
  await stage.person("sol").says("hola");
  await stage.passes(1000);
}
const refuse = (...people: readonly string[]) => {
  for (const who of people) stage.refuses(stage.person(who), "463");
};
const toldUnreached = (who: string) =>
  stage.byTelegram
    .filter(({ chat, text }) => chat === who && text.includes("alcanz"))
    .map(({ text }) => text.split("\n")[0]);
function register(who: string, status: "registered" | "waitlisted"): void {
  const registration = {
    personId: stage.personId(who),
    sessionId: 1,
    addressId: stage.addressOf(who),
    status,
  };
  stage.store.registrations.add({ ...registration, now: stage.now() });
}
const notes = () => stage.store.staffNotes.listOpen(20).map(({ kind, name }) => [kind, name]);
async function says(who: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await stage.person(who).says(text);
    await stage.passes(5000);
  }
}

describe("a convocation", () => {
  test("goes to the other chat of whom WhatsApp refused it for, also of the two who told us of its lock", async () => {
    refuse("ana", "eva");
    await call();
    for (const who of ["ana", "eva", "ivy"]) stage.alsoOnTelegram(who);
    await stage.passes(6 * hour);
    expect(["ana", "eva", "ivy"].map((who) => stage.heard(who, "Vengan."))).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    await stage.passes(15 * 24 * hour);
    expect([toldUnreached("luz"), stage.heard("ana", "Vengan.")]).toEqual([[], [0, 1]]);
  });

  test("that reached somebody nowhere is told of to who wrote it and who let it go", async () => {
    refuse("eva");
    await call();
    await stage.passes(6 * hour);
    expect(["ana", "eva", "ivy"].map((who) => stage.heard(who, "Vengan."))).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
    ]);
    await stage.passes(20 * 24 * hour);
    const text =
      "A 1 persona no le alcanzará a llegar la convocatoria de Costura antes de la sesión. A 1 no se le pudo entregar.";
    expect([toldUnreached("luz"), toldUnreached("sol")]).toEqual([[text], [text]]);
  });

  test("that is refused in the other chat as well is not sent to and fro", async () => {
    stage.alsoOnTelegram("eva");
    stage.deafen("eva");
    await call();
    await stage.passes(6 * hour);
    expect([stage.heard("eva", "Vengan."), stage.leftTo(stage.person("eva"))]).toEqual([[1, 1], 2]);
    refuse("ana");
    await stage.passes(15 * 24 * hour);
    expect([stage.heard("eva", "Vengan."), toldUnreached("luz")]).toEqual([[1, 1], []]);
  });

  test("refused for what it says is not begun by the number, which that would cost", async () => {
    stage.alsoOnTelegram("eva");
    stage.deafen("eva", "400");
    await call();
    await stage.passes(6 * hour);
    expect([stage.heard("eva", "Vengan."), stage.leftTo(stage.person("eva"))]).toEqual([[0, 1], 1]);
    await stage.passes(20 * 24 * hour);
    expect(toldUnreached("luz")).toEqual([expect.stringContaining("A 1 no se le pudo entregar.")]);
  });

  test("refused everywhere ends there, and counts as one that reached nobody", async () => {
    stage.alsoOnTelegram("eva");
    stage.deafen("eva");
    refuse("eva");
    await call();
    await stage.passes(20 * 24 * hour);
    expect(stage.heard("eva", "Vengan.")).toEqual([0, 1]);
    expect(toldUnreached("luz")).toEqual([expect.stringContaining("A 1 no se le pudo entregar.")]);
  });
});

describe("what is told of a session", () => {
  test("goes to their other chat, and only where there is none to the staff", async () => {
    stage.store.registrations.add({
      ...{ personId: stage.personId("ana"), sessionId: 1, addressId: stage.addressOf("ana") },
      ...{ status: "registered", now: stage.now() },
    });
    register("eva", "waitlisted");
    refuse("ana", "eva");
    await says("luz", "suspender sesión", "1", "sí");
    stage.alsoOnTelegram("ana");
    await stage.passes(hour);
    expect([stage.heard("ana", "Se suspendió"), stage.heard("eva", "Se suspendió")]).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(notes()).toEqual([["notTold", "eva Ruiz"]]);
  });

  test("and waited while somebody was closed to us, as well", async () => {
    register("ana", "registered");
    // Nothing leaves, and meanwhile another phone is linked, to which nobody has written.
    stage.connect(false);
    await says("luz", "suspender sesión", "1", "sí");
    stage.store.addresses.markSilentSince(stage.addressOf("ana"), null);
    stage.alsoOnTelegram("ana");
    stage.connect(true);
    await stage.passes(hour);
    expect([stage.heard("ana", "Se suspendió"), notes()]).toEqual([[0, 1], []]);
  });
});

test("a place whose offer was refused is offered in their other chat, before it goes to the next in line", async () => {
  register("ivy", "registered");
  register("eva", "waitlisted");
  register("ana", "waitlisted");
  refuse("eva");
  await says("ivy", "cancelar mi lugar", "1", "sí");
  stage.alsoOnTelegram("eva");
  await stage.passes(hour);
  expect([stage.heard("eva", "Se liberó un lugar"), stage.heard("ana", "Se liberó un lugar")]).toEqual([
    [0, 1],
    [0, 0],
  ]);
  expect(notes()).toEqual([]);
});

test("what was on its way when the number shut goes to their other chat once it came back", async () => {
  await call();
  for (const who of ["ana", "eva", "ivy"]) stage.alsoOnTelegram(who);
  stage.during(() => {
    stage.connect(false);
    stage.accountChanged(number, "restricted");
  });
  await stage.passes(6 * hour);
  expect(["ana", "eva", "ivy"].map((who) => stage.heard(who, "Vengan."))).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
  stage.connect(true);
  stage.accountChanged(number, "open");
  await stage.passes(24 * hour);
  expect(["ana", "eva", "ivy"].map((who) => stage.heard(who, "Vengan.")[0])).toEqual([0, 0, 0]);
});
