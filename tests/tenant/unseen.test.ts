import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { usualLinkedPace } from "../../src/channels/linked.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// What we ask of our own accord may wait to leave. What somebody writes before they have it is no answer to it.

const minute = 60_000;
let stage: ReturnType<typeof openLinkedStage>;
beforeEach(async () => {
  stage = openLinkedStage({ pace: usualLinkedPace, acknowledged: true });
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-14 10:00-12:00", capacity: 1, lead: null },
  });
  stage.addSession({
    ...{ topic: "Huertos", place: "Casa ejidal", locality: "San Isidro" },
    ...{ when: "2026-06-15 10:00-12:00", capacity: 9, lead: null },
  });
  for (const [who, role] of [
    ["ana", null],
    ["luis", null],
    ["rosa", null],
    ["luz", "coordinator"],
  ] as const) {
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
    await stage.person(who).says("hola");
    await stage.passes(minute);
    await stage.person(who).says("cancelar");
    await stage.passes(minute);
  }
  for (const who of ["luis", "rosa"]) await says(who, "inscribirme", "1", "1", "sí");
  await stage.passes(minute);
  expect(place("luis")).toEqual(["registered"]);
  expect(place("rosa")).toEqual(["waitlisted"]);
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

async function says(who: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await stage.person(who).says(text);
    await stage.passes(3000);
  }
}
const addressOf = (who: string): number => {
  const { lid, number } = stage.person(who);
  return stage.store.addresses.findByPlatform("linked", lid, number)?.id ?? 0;
};
const place = (who: string): readonly string[] =>
  stage.store.registrations
    .listLiveByHousehold(addressOf(who), stage.now())
    .map(({ id }) => stage.store.registrations.find(id)?.status ?? "");
const offersTo = (who: string): number =>
  stage.person(who).heard.filter(({ text }) => text.includes("Se liberó un lugar")).length;
const last = (who: string): string => stage.person(who).heard.at(-1)?.text ?? "";

/** Somebody asks for a person, which takes the turn of what we begin; then the place gets free. */
async function freesWithTurnTaken(): Promise<void> {
  await says("luis", "cancelar", "1");
  await says("ana", "una persona");
  await stage.person("luis").says("sí");
  await stage.passes(1000);
  expect(place("rosa")).toEqual(["offered"]);
  expect(offersTo("rosa")).toBe(0);
}

describe("an offer that waits its turn to leave", () => {
  beforeEach(freesWithTurnTaken);

  test.each(["no", "sí", "1", "2", "hola", "qué tal todo"])(
    "is shown, and «%s» answers it not",
    async (words) => {
      await says("rosa", words);
      expect(offersTo("rosa")).toBe(1);
      expect(last("rosa")).toContain("Se liberó un lugar");
      expect(place("rosa")).toEqual(["offered"]);
      await says("rosa", "sí");
      expect(place("rosa")).toEqual(["registered"]);
    },
  );

  test("may be refused by what comes after it", async () => {
    await says("rosa", "no");
    await says("rosa", "no");
    expect(place("rosa")).toEqual([]);
    expect(last("rosa")).toContain("El lugar pasa a la siguiente persona");
  });

  test("does not come into what they begin meanwhile, and is asked afterwards", async () => {
    await says("rosa", "inscribirme", "2");
    await stage.passes(minute);
    expect(offersTo("rosa")).toBe(0);
    expect(last("rosa")).toContain("¿Para quién es el lugar?");
    await says("rosa", "1", "sí");
    expect(place("rosa").toSorted()).toEqual(["offered", "registered"]);
    await stage.passes(minute);
    expect(offersTo("rosa")).toBe(1);
    expect(last("rosa")).toContain("¿Lo quieres?");
    await says("rosa", "sí");
    expect(place("rosa")).toEqual(["registered", "registered"]);
  });

  test("is not refused by CANCELAR, which cancels what they know of", async () => {
    await says("rosa", "cancelar");
    expect(last("rosa")).toContain("¿Cuál quieres cancelar?");
    await stage.passes(5 * minute);
    expect(offersTo("rosa")).toBe(1);
    expect(place("rosa")).toEqual(["offered"]);
  });

  test("does not come to whoever says BAJA", async () => {
    await says("rosa", "BAJA");
    await stage.passes(5 * minute);
    expect(offersTo("rosa")).toBe(0);
    expect(stage.store.optOuts.isOptedOut(addressOf("rosa"))).toBe(true);
  });

  test("is answered by words that were written before and come after", async () => {
    const wrote = stage.now();
    await stage.passes(minute);
    expect(offersTo("rosa")).toBe(1);
    await stage.person("rosa").sends({ conversation: "no" }, { sentAt: wrote });
    await stage.passes(3000);
    expect(place("rosa")).toEqual(["offered"]);
    expect(last("rosa")).toContain("¿Lo quieres?");
    // Asked twice, they have it before them, whatever the clocks say.
    await stage.person("rosa").sends({ conversation: "sí" }, { sentAt: wrote });
    await stage.passes(3000);
    expect(place("rosa")).toEqual(["registered"]);
  });
});

test("what is written while nobody is connected answers no offer that waits", async () => {
  await says("luis", "cancelar", "1");
  stage.connect(false);
  await says("luis", "sí");
  await says("rosa", "no");
  await stage.passes(10 * minute);
  stage.connect(true);
  await stage.passes(10 * minute);
  expect(offersTo("rosa")).toBe(1);
  expect(place("rosa")).toEqual(["offered"]);
  await says("rosa", "sí");
  expect(place("rosa")).toEqual(["registered"]);
});
