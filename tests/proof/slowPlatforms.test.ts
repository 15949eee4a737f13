import { afterEach, beforeEach, expect, test } from "vitest";
import { openRandom, type Posted } from "../fakes/openCourier.ts";
import { type OpenServer, openServer } from "../support/openServer.ts";

let server: OpenServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

/** Everybody writes within this time, ms. */
const rush = 2_000;
const perChannel = 220;

// Again where it fails: how long something takes is also up to whatever else the machine does.
test("while both platforms take three seconds a call, everybody is acknowledged at once and answered within 40 seconds", {
  timeout: 60_000,
  retry: 2,
}, async () => {
  const { telegram, cloud, address } = server;
  await server.start();
  await server.connected();
  // The first message of all wakes up much, here and in the fakes.
  for (const first of [telegram.person(79_999), cloud.person("5215551299999")]) {
    await first.says("Hola");
    await first.waitFor(1);
  }
  const quickly = quantile99(await write(onWhatsApp(0, perChannel)));

  telegram.fault({ delayMs: 3_000 });
  cloud.fault({ delayMs: 3_000 });
  const people = [
    ...Array.from({ length: perChannel }, (_, n) => telegram.person(80_000 + n)),
    ...onWhatsApp(perChannel, perChannel),
  ];
  const began = Date.now();
  const posts = await write(people);
  expect(posts.filter(({ ok, tries }) => !ok || tries > 1)).toEqual([]);
  // A machine that does other things takes longer; it does so while the platforms are quick as well.
  expect(quantile99(posts)).toBeLessThan(Math.min(Math.max(100, 2 * quickly), 1_000));
  expect(people.filter(({ heard }) => heard.length === 0).length, "still waiting").toBeGreaterThan(100);
  expect((await fetch(`${address}/health`)).status).toBe(200);

  const answers = await Promise.all(people.map((one) => one.waitFor(1, { timeoutMs: 40_000 })));
  expect(Math.max(...answers.map(({ at }) => at - began))).toBeLessThan(40_000);
  for (const one of people) expect(one.heard).toHaveLength(1);
  for (const fake of [telegram, cloud]) expect([...fake.refused, ...fake.declined]).toEqual([]);
});

function onWhatsApp(from: number, count: number) {
  return Array.from({ length: count }, (_, n) =>
    server.cloud.person(`52155513${String(from + n).padStart(5, "0")}`),
  );
}

/** All of them, each at some moment of the rush; what became of each webhook. */
async function write(people: readonly { says: (text: string) => Promise<Posted> }[]): Promise<Posted[]> {
  const random = openRandom(people.length);
  return await Promise.all(
    people.map(async (one) => {
      await new Promise((mine) => setTimeout(mine, random() * rush));
      return one.says("Hola");
    }),
  );
}

function quantile99(posts: readonly Posted[]): number {
  const sorted = posts.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
