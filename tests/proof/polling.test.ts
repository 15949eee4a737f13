import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type OpenServer, openServer } from "../support/openServer.ts";
import { different, messagesToHear, openRegistrant } from "./registrant.ts";

// A process takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const patient = { timeoutMs: 20_000 };

let server: OpenServer;
beforeEach(async () => {
  server = await openServer({ mode: "polling" });
  await server.start();
  await server.connected();
});
afterEach(() => server.close());

test("where Telegram cannot reach us people register all the same, while answers get lost and the process is killed", async () => {
  const { telegram } = server;
  expect(telegram.webhook()).toBeNull();
  const people = [0, 2, 4, 6].map((n) => openRegistrant(server, n));
  const [first] = people;
  // An answer full of updates breaks off: nobody was told of them, so they come again.
  telegram.fault({ method: "getUpdates", drop: "after", times: 1 });
  const all = Promise.all(people.map((one) => one.register()));
  all.catch(() => {}); // whoever gave up is told of where all are awaited
  await first?.phone.waitFor(() => different(first.phone.heard).length >= 2, patient);
  await server.kill();
  const before = telegram.requests.length;
  await server.start();
  await all;
  await server.stop();

  for (const { phone, platformId, name } of people) {
    expect(different(phone.heard), name).toHaveLength(messagesToHear);
    const counts = `select (select count(*) from inbound where address_id = addresses.id and outcome = 'turn') as turns,
      (select count(*) from outbox where address_id = addresses.id) as answers,
      (select count(*) from registrations where address_id = addresses.id) as registrations
      from addresses where platform_id = '${platformId}'`;
    expect(server.rows(counts), name).toEqual([
      { turns: messagesToHear, answers: messagesToHear, registrations: 1 },
    ]);
  }
  // A process begins where Telegram stands, and from then on confirms what it took, and only that.
  const offsets = telegram.requests.slice(before).flatMap(({ method, body }) => {
    if (method !== "getUpdates") return [];
    return [typeof body === "object" && body !== null && "offset" in body ? Number(body.offset) : null];
  });
  const confirmed = offsets.filter((offset) => offset !== null);
  expect(offsets[0]).toBeNull();
  expect(confirmed.length).toBeGreaterThan(0);
  expect(confirmed).toEqual(confirmed.toSorted((one, other) => one - other));
  expect(telegram.refused).toEqual([]);
});

test("what cannot be written down is not confirmed, and is taken once it can", async () => {
  const { telegram, cloud, address, dataDir } = server;
  const [ana, eva] = [telegram.person(62_000), cloud.person("5215551600000")];
  const other = new BetterSqlite3(join(dataDir, "demo.sqlite"));
  other.exec("BEGIN IMMEDIATE");
  let taken = 0;
  const said = [ana, eva].map(async (one) => {
    expect(await one.says("Hola")).toMatchObject({ ok: true });
    taken += 1;
  });
  await server.prints(/"reason":"take: /);
  expect((await fetch(`${address}/health`)).status).toBe(503);
  expect(taken).toBe(0);
  other.exec("ROLLBACK");
  other.close();

  await Promise.all(said);
  for (const one of [ana, eva]) await one.waitFor(1, patient);
  expect((await fetch(`${address}/health`)).status).toBe(200);
  await server.stop();
  expect(server.rows("select outcome from inbound where kind = 'message'")).toEqual([
    { outcome: "turn" },
    { outcome: "turn" },
  ]);
  for (const one of [ana, eva]) expect(one.heard).toHaveLength(1);
});
