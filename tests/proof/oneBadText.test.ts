import { afterEach, beforeEach, expect, test } from "vitest";
import { at } from "../support/openStage.ts";
import { cancels, mistakesOf, openTown, type Resident, registers, type Town } from "../support/openTown.ts";

// A deployment changed a text under somebody: what is said to them of our own accord fails. It is theirs alone.

const hour = 3_600_000;
let town: Town;
let [ana, eva, luis]: Resident[] = [];
beforeEach(async () => {
  town = await openTown();
  [ana, eva, luis] = ["Ana Ruiz", "Eva Luna", "Luis Pérez"].map((name) => town.known(town.onTelegram(name)));
});
afterEach(() => town.close());

const run = (statement: string) => town.database.db.run(statement);
const stateOf = (someone: Resident | undefined) =>
  town.rows<{ state: string | null; due: number | null }>(
    `select state, expires_at as due from conversations where address_id = ${someone?.addressId()}`,
  )[0];

test("a reminder whose text shows what its person never answered is left out, told of once, and lapses; the others are reminded", async () => {
  town.session();
  for (const one of [ana, eva]) for (const text of ["inscribirme", "1", "1"]) await one?.says(text);
  // What the read-back shows now was never asked of Ana.
  run(`update conversations set state = replace(state, '"session.topic"', '"session.theme"')
    where address_id = ${ana?.addressId()}`);
  await town.wait(23.5 * hour);
  expect(await ana?.hears()).toEqual([]);
  expect(await eva?.hears()).toEqual([expect.stringContaining("todavía no está apartado")]);
  expect(town.failures).toEqual([expect.objectContaining({ flow: "registration" })]);
  expect(JSON.stringify(town.failures)).not.toMatch(/Ana|Ruiz/);

  await town.wait(30 * hour);
  expect(town.failures).toHaveLength(1);
  expect(stateOf(ana)).toEqual({ state: expect.stringContaining('"lapsed"'), due: null });
});

test("a notice that waited and cannot be said any more keeps nobody waiting: the staff finds who was not told", async () => {
  const session = town.session({ starts: "2026-06-20 10:00" });
  for (const one of [ana, eva]) await registers(one as Resident);
  await town.setNow("2026-06-01 22:00");
  const [starts, ends] = [{ at: at("2026-06-20 10:00") }, { at: at("2026-06-20 12:00") }];
  const values = { topic: "Costura", place: "Casa de la cultura", locality: "San Isidro", starts, ends };
  for (const one of [ana, eva]) {
    const notice = {
      ...{ key: `changed:${one?.name}`, addressId: one?.addressId(), text: "cancelSession.news" },
      ...{ about: session, values, manner: { outside: "staff", hours: "day" } },
    };
    town.store.beginnings.add({
      ...{ key: `held:${one?.name}`, addressId: one?.addressId() ?? 0, flow: "(notice)" },
      input: { notice: JSON.stringify(one === ana ? { ...notice, text: "cancelSession.wasNews" } : notice) },
      ...{ dueAt: at("2026-06-02 08:00"), expiresAt: at("2026-06-08 08:00") },
    });
  }
  town.institution.start();
  await town.wait(11 * hour);
  expect(await ana?.hears()).toEqual([]);
  expect(await eva?.hears()).toHaveLength(1);
  expect(town.failures).toHaveLength(1);
  expect(town.rows("select kind, address_id as addressId from staff_notes")).toEqual([
    { kind: "notTold", addressId: ana?.addressId() },
  ]);
  await town.wait(24 * hour);
  expect(town.failures).toHaveLength(1);
  expect((await ana?.says("mis sesiones"))?.join()).toContain("Costura");
});

test("who writes is answered, whatever of ours waited for them", async () => {
  town.store.beginnings.add({
    ...{ key: "held:gone", addressId: ana?.addressId() ?? 0, flow: "(notice)" },
    input: { notice: JSON.stringify({ key: "gone", addressId: ana?.addressId(), text: "gone.news" }) },
    ...{ dueAt: town.now() + 100 * hour, expiresAt: town.now() + 100 * hour },
  });
  town.session();
  expect((await ana?.says("sesiones"))?.join()).toContain("Costura");
  expect((await luis?.says("sesiones"))?.join()).toContain("Costura");
  expect(mistakesOf(town)).toHaveLength(1);
});

test("an offer that lapses goes on to the next, though whoever let it lapse cannot be told", async () => {
  town.session({ capacity: 1, offerHours: 4 });
  await registers(eva as Resident);
  for (const one of [ana, luis]) await registers(one as Resident);
  await cancels(eva as Resident);
  expect((await ana?.hears())?.join()).toContain("lugar");
  // A row of another version of ours: what we say has nowhere to go.
  run(`update addresses set channel = 'fax' where id = ${ana?.addressId()}`);
  await town.wait(48 * hour);
  expect((await luis?.hears())?.join()).toContain("lugar");
  expect(town.failures.map((failure) => (failure as { event: string }).event)).toContain(
    "a notice could not be said, and was dropped",
  );
  expect(JSON.stringify(town.failures)).not.toMatch(/Ana|Ruiz/);
});
