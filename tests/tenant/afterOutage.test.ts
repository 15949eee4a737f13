import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
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
