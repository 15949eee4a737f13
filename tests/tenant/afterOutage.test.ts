import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// What people wrote while nobody was connected comes all at once: none of it is lost, and nobody is answered for it days later.

const minute = 60_000;
const hour = 60 * minute;
let stage: ReturnType<typeof openLinkedStage>;
beforeEach(async () => {
  stage = openLinkedStage({ acknowledged: true });
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-20 10:00-12:00", capacity: 9, lead: null },
  });
  stage.enrol({ who: "ana", name: "Ana Ruiz", locality: "San Isidro", role: null });
  stage.enrol({ who: "pía", name: "Pía Ruiz", locality: "San Isidro", role: "promoter" });
  for (const who of ["ana", "pía"]) {
    await stage.person(who).says("hola");
    await stage.passes(minute);
  }
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

const flooded = () =>
  stage.database.db.get<{ n: number }>(sql`select count(*) as n from inbound where outcome = 'flooded'`).n;
const addressOf = (who: string): number => {
  const { lid, number } = stage.person(who);
  return stage.store.addresses.findByPlatform("linked", lid, number)?.id ?? 0;
};

test("messages of hours are no flood, in whatever order they come, and BAJA among them counts", async () => {
  const ana = stage.person("ana");
  const writtenAt = (n: number) => stage.now() - (10 * hour - n * 10 * minute);
  for (let n = 0; n < 44; n += 1) await ana.sends({ conversation: `nota ${n}` }, { sentAt: writtenAt(n) });
  await ana.sends({ conversation: "BAJA" }, { sentAt: stage.now() - hour });
  await stage.settle();
  expect(flooded()).toBe(0);
  expect(stage.store.optOuts.isOptedOut(addressOf("ana"))).toBe(true);
  await stage.passes(2 * hour);
  for (let n = 60; n > 0; n -= 1)
    await ana.sends({ conversation: `otra ${n}` }, { sentAt: writtenAt(n / 2) });
  await stage.settle();
  expect(flooded()).toBe(0);
});

test("photos of hours are all kept", async () => {
  const pía = stage.person("pía");
  let written = stage.now() - 12 * hour;
  const shows = async (message: object) => {
    written += 10 * minute;
    await pía.sends(message, { sentAt: written });
  };
  const photo = { imageMessage: { mediaKey: new Uint8Array(32), directPath: "/photo", fileLength: 100 } };
  for (const report of ["visité 6 casas en El Llano", "visité 4 casas en San Isidro"]) {
    await shows({ conversation: report });
    await shows({ conversation: "sí" });
    for (let n = 0; n < 22; n += 1) await shows(photo);
  }
  await stage.settle();
  const kept = sql`select count(*) as photos from evidence where kind = 'photo' group by activity_id`;
  expect(stage.database.db.all(kept)).toEqual([{ photos: 22 }, { photos: 22 }]);
  expect(flooded()).toBe(0);
});

describe("an answer that could not leave", () => {
  const texts = (who: string) => stage.person(who).heard.map(({ text }) => text);
  const isAway = async (ms: number) => {
    stage.connect(false);
    await stage.passes(ms);
    stage.connect(true);
    await stage.passes(5 * minute);
  };
  beforeEach(() => {
    for (const who of ["ana", "pía"]) stage.person(who).heard.splice(0);
  });

  test("in a day does not leave any more, and before that it does", async () => {
    stage.connect(false);
    await stage.person("ana").says("mis sesiones");
    await isAway(23 * hour);
    expect(texts("ana").length).toBe(1);
    stage.connect(false);
    await stage.person("ana").says("mis sesiones");
    await isAway(25 * hour);
    expect(texts("ana").length).toBe(1);
  });

  test("in three days of a restriction does not either, and nothing waits on", async () => {
    const number = { channel: "linked", id: "linked" } as const;
    stage.connect(false);
    await stage.person("ana").says("inscribirme");
    stage.accountChanged(number, "restricted");
    await isAway(3 * 24 * hour);
    stage.accountChanged(number, "open");
    await stage.passes(hour);
    expect([texts("ana"), stage.store.outbox.countDue()]).toEqual([[], 0]);
  });

  test("and asked something leaves nobody before a question that they never saw", async () => {
    const pía = stage.person("pía");
    await pía.says("nueva sesión");
    await stage.passes(minute);
    // What is asked next never reaches her, and nothing asks it once more.
    stage.connect(false);
    await pía.says("Costura");
    await isAway(25 * hour);
    expect(texts("pía").length).toBe(1);
    await pía.says("El Llano");
    await stage.passes(minute);
    expect(texts("pía").at(-1)).toContain("la sesión nueva no se creó");
    await pía.says("nueva sesión");
    await stage.passes(minute);
    expect(texts("pía").at(-1)).toBe(texts("pía")[0]);
  });

  test("and asked what is asked once more is answered when that has come", async () => {
    const ana = stage.person("ana");
    await ana.says("inscribirme");
    await stage.passes(minute);
    stage.connect(false);
    await ana.says("1");
    await isAway(25 * hour);
    expect(texts("ana").at(-1)).toContain("Tu lugar todavía no está apartado: falta esto.");
    for (const text of ["1", "sí"]) {
      await ana.says(text);
      await stage.passes(minute);
    }
    expect(stage.store.registrations.listLiveByHousehold(addressOf("ana"), stage.now()).length).toBe(1);
  });

  test("to somebody who had seen the question before leaves it open", async () => {
    const ana = stage.person("ana");
    await ana.says("inscribirme");
    await stage.passes(minute);
    stage.connect(false);
    await ana.says("¿qué?");
    await isAway(25 * hour);
    await ana.says("1");
    await stage.passes(minute);
    expect(texts("ana").at(-1)).toContain("¿Para quién es el lugar?");
  });
});
