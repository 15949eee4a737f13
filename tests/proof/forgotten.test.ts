import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cloudApiRefusals } from "../fakes/cloudApiRefusal.ts";
import { mistakesOf, openTown, type Resident, registers, type Town } from "../support/openTown.ts";
import { postWebhook, whatsappBody } from "../support/postWebhook.ts";

// Who agreed to nothing is forgotten two days after their last word, their number as well.

const minute = 60_000;
const hour = 60 * minute;
const platforms = ["telegram", "whatsapp"] as const;

let town: Town;
beforeEach(async () => {
  town = await openTown();
  town.session();
});
afterEach(async () => {
  const wrong = mistakesOf(town);
  await town.close();
  expect(wrong).toEqual([]);
});

const wait = async (ms: number): Promise<void> => {
  await town.settle();
  await town.clock.advance(ms);
  await town.settle();
};
const numberOf = ({ phone }: Resident) => ("waId" in phone ? (phone.waId() ?? "") : String(phone.id));
const addresses = () => town.count("(select count(*) from addresses)");
/** Everything there is of an address, in every table. */
const allOf = ({ addressId }: Resident) => {
  const id = addressId();
  return [
    ...town.rows(`select * from addresses where id = ${id}`),
    ...[
      "conversations",
      "person_addresses",
      "consents",
      "registrations",
      "opt_outs",
      "staff_notes",
      "inbound",
    ].flatMap((table) => town.rows(`select * from ${table} where address_id = ${id}`)),
    ...town.rows(`select key, body, ask, status from outbox where address_id = ${id}`),
  ];
};

describe.each(platforms)("a stranger on %s", (platform) => {
  test("who says no is forgotten two days after, and not before", async () => {
    const stranger = town.on(platform, "Fulgencia");
    for (const text of ["hola", "No", "sesiones"]) await stranger.says(text);
    await wait(40 * hour);
    await stranger.says("ayuda");
    await wait(47 * hour);
    expect(town.whereIs(numberOf(stranger))).not.toEqual([]);
    await wait(hour + minute);
    expect(town.whereIs(numberOf(stranger))).toEqual([]);
    for (const table of ["addresses", "conversations", "outbox"])
      expect(town.count(`(select count(*) from ${table})`), table).toBe(0);
    expect(
      town.rows("select distinct address_id, message_id, body from inbound where kind = 'message'"),
    ).toEqual([{ address_id: null, message_id: null, body: null }]);
    expect(town.tenant.nextDue()).toBeNull();
  });

  test("who left in the middle of a question is forgotten as well", async () => {
    const stranger = town.on(platform, "Fulgencia");
    expect((await stranger.says("hola")).join()).toContain("¿Aceptas?");
    await wait(48 * hour + minute);
    expect(town.whereIs(numberOf(stranger))).toEqual([]);
  });

  test("who comes back is a stranger, and their old buttons answer nothing new", async () => {
    const stranger = town.on(platform, "Fulgencia");
    await stranger.says("hola");
    const old = stranger.phone.heard.at(-1);
    await wait(50 * hour);
    expect(addresses()).toBe(0);
    expect((await stranger.says("hola")).join()).toContain("¿Aceptas?");
    const press = stranger.phone.presses("Sí", old === undefined ? {} : { of: old });
    expect((await press).ok).toBe(true);
    expect((await stranger.hears()).join()).toContain("ya pasó");
    expect(town.count("(select count(*) from people)")).toBe(0);
    expect((await stranger.presses("Sí")).join()).toContain("¿Cómo te llamas?");
  });

  test("whose BAJA stands is remembered for it, until they say ALTA", async () => {
    const stranger = town.on(platform, "Fulgencia");
    await stranger.says("BAJA");
    await wait(10 * 24 * hour);
    expect(addresses()).toBe(1);
    expect(town.count("(select count(*) from opt_outs where ended_at is null)")).toBe(1);
    await stranger.says("ALTA");
    await wait(48 * hour + minute);
    expect(addresses()).toBe(0);
    expect(town.count("(select count(*) from opt_outs)")).toBe(0);
  });

  test("who waits for a person is kept until somebody has seen to it, and then nothing of them is left", async () => {
    const boss = town.known(town.onTelegram("Olga Jefa"));
    town.store.roles.addGrant({
      personId: boss.personId(),
      role: "coordinator",
      grantedBy: null,
      now: town.now(),
    });
    await boss.says("hola");
    const stranger = town.on(platform, "Fulgencia");
    await stranger.says("una persona");
    expect(await boss.hears()).toHaveLength(1);
    await wait(5 * 24 * hour);
    expect(town.whereIs(numberOf(stranger))).not.toEqual([]);

    expect(town.store.staffNotes.markDone(1, boss.personId(), town.now())).toBe(true);
    // The number of the newest note must not come again: what told the staff of it would seem told already.
    await wait(2 * 24 * hour);
    expect(addresses()).toBe(2);
    const other = town.onTelegram("Otra");
    await other.says("una persona");
    expect(await boss.hears()).toHaveLength(1);
    await wait(2 * 24 * hour);
    expect(town.whereIs(numberOf(stranger))).toEqual([]);
    expect(town.rows("select id from staff_notes")).toEqual([{ id: 2 }]);
    expect((await boss.says("ayuda")).join()).toContain("Para tu trabajo en el equipo");
  });
});

describe("somebody we know", () => {
  test.each(platforms)("on %s is never forgotten, however long they say nothing", async (platform) => {
    const ana = town.on(platform, "Ana");
    for (const text of ["hola", "Sí", "Ana Ruiz", "San Isidro"]) await ana.says(text);
    await ana.says("cancelar");
    const agreed = town.on(platform, "Beto");
    for (const text of ["hola", "Sí", "cancelar"]) await agreed.says(text);
    const member = town.known(town.on(platform, "Luis Pérez"));
    await registers(member);
    await wait(49 * hour);
    const before = [ana, agreed, member].map(allOf);
    await wait(60 * 24 * hour);
    expect([ana, agreed, member].map(allOf)).toEqual(before);
    expect(addresses()).toBe(3);
    expect((await ana.says("corregir mi nombre")).join()).toContain("Ana Ruiz");
  });

  test("since before people could be forgotten, is not either", async () => {
    const ana = town.known(town.onTelegram("Ana Ruiz"));
    // As an earlier version could have left it.
    town.database.db.run("update addresses set forget_at = 1");
    await ana.says("ayuda");
    await wait(60 * 24 * hour);
    expect(ana.personId()).toBeGreaterThan(0);
    expect((await ana.says("corregir mi nombre")).join()).toContain("Ana Ruiz");
  });
});

test("a stranger whose answer is still on its way is kept until it has left", async () => {
  const stranger = town.onWhatsApp("Fulgencia");
  const mend = town.cloud.fault({ refusal: { ...cloudApiRefusals.token(), status: 401 } });
  await stranger.phone.says("hola");
  await town.clock.advance(60 * hour);
  expect(addresses()).toBe(1);
  expect(town.store.outbox.countDue()).toBe(1);
  mend();
  expect(town.failures.splice(0)).toMatchObject([{ event: "account stopped" }]);
  await wait(hour);
  await wait(48 * hour);
  expect(addresses()).toBe(0);
});

test("a message of a forgotten stranger that the platform brings again is not answered again", async () => {
  const message = {
    ...{ id: "wamid.old", from: "5215544443333", from_user_id: "MX.444", timestamp: "1780000000" },
    ...{ type: "text", text: { body: "hola" } },
  };
  const webhook = whatsappBody({ messages: [message] });
  expect(await postWebhook(town, "whatsapp", webhook)).toBe(200);
  await wait(50 * hour);
  expect(town.whereIs("5544443333")).toEqual([]);
  const sent = town.cloud.requests.length;
  expect(await postWebhook(town, "whatsapp", webhook)).toBe(200);
  await wait(minute);
  expect(town.cloud.requests).toHaveLength(sent);
  expect(addresses()).toBe(0);
});

test("hundreds are forgotten in one go, while others are answered and keep what is theirs", async () => {
  const crowd = Array.from({ length: 450 }, (_, n) => ({
    ...{ id: `wamid.c${n}`, from: String(5_215_560_000_000 + n), timestamp: "1780000000" },
    ...{ type: "text", text: { body: "hola" } },
  }));
  expect(await postWebhook(town, "whatsapp", whatsappBody({ messages: crowd }))).toBe(200);
  await wait(minute);
  const ana = town.known(town.onTelegram("Ana Ruiz"));
  await registers(ana);
  expect(addresses()).toBe(451);
  await wait(47 * hour);
  const late = town.onTelegram("Tarde");
  await late.says("hola");
  await wait(hour + 10 * minute);
  expect(addresses()).toBe(2);
  expect((await late.says("ayuda")).join()).toContain("Te ayudo");
  expect((await ana.says("mis sesiones")).join()).toContain("Costura");
  expect(town.rows("pragma foreign_key_check")).toEqual([]);
});
