import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkedPace } from "../../src/channels/linked.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// Whoever has another chat than the linked number's hears there what we begin, wherever they wrote last: each message we begin by
// the number may cost it. What answers them stays where they wrote.

const hour = 3_600_000;
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
    ["luz", "coordinator"],
    ["sol", "coordinator"],
  ] as const)
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
  stage.alsoOnTelegram("ana");
  await stage.passes(hour);
  for (const who of ["ana", "eva", "luz", "sol"]) await stage.person(who).says("hola");
  await stage.passes(10_000);
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

function register(who: string, status: "registered" | "waitlisted"): void {
  const registration = {
    personId: stage.personId(who),
    sessionId: 1,
    addressId: stage.addressOf(who),
    status,
  };
  stage.store.registrations.add({ ...registration, now: stage.now() });
}
async function says(who: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await stage.person(who).says(text);
    await stage.passes(5000);
  }
}

test("a convocation", async () => {
  stage.convoke();
  await says("sol", "hola");
  await stage.passes(hour);
  expect([stage.heard("ana", "Vengan."), stage.heard("eva", "Vengan.")]).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

describe("of a session", () => {
  test("that it is called off, and where they registered is no matter", async () => {
    register("ana", "registered");
    register("eva", "waitlisted");
    await says("luz", "suspender sesión", "1", "sí");
    await stage.passes(hour);
    expect([stage.heard("ana", "Se suspendió"), stage.heard("eva", "Se suspendió")]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("that a place is free, which is theirs when they say so there", async () => {
    register("eva", "registered");
    register("ana", "waitlisted");
    await says("eva", "cancelar mi lugar", "1", "sí");
    await stage.passes(hour);
    expect(stage.heard("ana", "Se liberó un lugar")).toEqual([0, 1]);
    await stage.byBot("ana", "sí");
    await stage.passes(hour);
    const live = stage.store.registrations.findLive(stage.personId("ana"), 1);
    expect(live?.status).toBe("registered");
  });

  test("an offer that is over is asked about in neither chat", async () => {
    register("eva", "registered");
    register("ana", "waitlisted");
    await says("eva", "cancelar mi lugar", "1", "sí");
    await stage.passes(hour);
    await says("luz", "suspender sesión", "1", "sí");
    await stage.passes(hour);
    expect(stage.heard("ana", "Se suspendió")).toEqual([0, 1]);
    const open = stage.database.db.all<{ state: string }>(
      "select state from conversations where state like '%offer%'",
    );
    expect(open).toEqual([]);
  });
});

test("what answers them stays where they wrote, and so does all after a BAJA", async () => {
  register("ana", "registered");
  const before = stage.byTelegram.length;
  await says("ana", "mis sesiones", "baja");
  await says("luz", "suspender sesión", "1", "sí");
  await stage.passes(hour);
  expect(stage.byTelegram.length).toBe(before);
  expect(stage.heard("ana", "Se suspendió")).toEqual([0, 0]);
});
