import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTown, type Resident, type Town } from "../support/openTown.ts";
import { postWebhook, whatsappBody } from "../support/postWebhook.ts";

// Things that go wrong in the middle of a turn. They are brought about in the database itself, by triggers and by
// taking its space away: what SQLite does then is its own.

const folder = mkdtempSync(join(tmpdir(), "convoca-failures-"));
afterAll(() => rmSync(folder, { recursive: true }));
const sorry = "Perdón, algo falló de nuestro lado.";

let town: Town;
let people: Resident[];
let unlucky: Resident;

/** Five people with the same read-back before them; the third is the one who has no luck. */
async function begin(file: string): Promise<void> {
  town = await openTown({ file });
  town.cloud.manners.statuses = [];
  town.session({ capacity: 10 });
  people = ["Ana Ruiz", "Eva Ruiz", "Mala Suerte", "Luis Pérez", "Rosa Díaz"].map((name) =>
    town.known(town.onWhatsApp(name)),
  );
  const third = people[2];
  if (!third) throw new Error("there are five");
  unlucky = third;
  for (const text of ["inscribirme", "1", "1"])
    await Promise.all(people.map(({ phone }) => phone.says(text)));
  await town.settle();
  for (const one of people) one.news();
}
afterEach(() => town.close());

const run = (statement: string) => town.database.db.run(statement);
/** Whatever gives this person a place fails so. */
const fails = (how: "ABORT" | "ROLLBACK") =>
  run(`create trigger bad_luck before insert on registrations
    when (select name from people where id = NEW.person_id) = 'Mala Suerte'
    begin select raise(${how}, 'no luck'); end`);
const mend = () => run("drop trigger bad_luck");

const registered = () =>
  town
    .rows<{ name: string }>(
      "select name from registrations r join people p on p.id = r.person_id where status = 'registered' order by 1",
    )
    .map(({ name }) => name);
const everybody = () => people.map(({ name }) => name).sort();
const theOthers = () => everybody().filter((name) => name !== unlucky.name);
const inboundOf = ({ addressId }: Resident) =>
  town.rows(
    `select outcome, error, body from inbound where address_id = ${addressId()} order by id desc limit 1`,
  );
const stateOf = ({ addressId }: Resident) =>
  town.rows<{ state: string | null }>(`select state from conversations where address_id = ${addressId()}`)[0]
    ?.state;

let written = 0;
/** A webhook in which each of these people says something. */
function saying(text: string, ...who: readonly Resident[]): object {
  const messages = who.map(({ phone }) => {
    written += 1;
    const from = "waId" in phone ? phone.waId() : String(phone.id);
    const user = "waId" in phone ? phone.userId() : undefined;
    return {
      id: `wamid.f${written}`,
      from,
      from_user_id: user,
      timestamp: "1780000000",
      type: "text",
      text: { body: text },
    };
  });
  return whatsappBody({ messages });
}
const postAll = (webhooks: readonly object[]) =>
  Promise.all(webhooks.map((webhook) => postWebhook(town, "whatsapp", webhook)));

describe("a turn that fails among others", () => {
  beforeEach(() => begin(":memory:"));

  test("is kept with its error and answered with an apology, and the others have their places", async () => {
    fails("ABORT");
    expect(await postWebhook(town, "whatsapp", saying("sí", ...people))).toBe(200);
    await town.settle();
    expect(registered()).toEqual(theOthers());
    expect(unlucky.news()).toEqual([expect.stringContaining(sorry)]);
    for (const one of people.filter((other) => other !== unlucky))
      expect(one.news()).toEqual([expect.stringContaining("Quedaste registrada")]);
    expect(inboundOf(unlucky)).toEqual([
      { outcome: "failed", error: expect.stringContaining("no luck"), body: '{"type":"text","text":"sí"}' },
    ]);
    expect(town.failures).toMatchObject([{ event: "a turn failed", kind: "message" }]);
    expect(town.rows("select seats_taken from sessions")).toEqual([{ seats_taken: 4 }]);

    // Where they stood they still stand.
    mend();
    expect((await unlucky.says("sí")).join()).toContain("Quedaste registrada");
    expect(registered()).toEqual(everybody());
  });

  test("a second time running frees them from where they stood, and only then", async () => {
    fails("ABORT");
    const before = stateOf(unlucky);
    expect((await unlucky.says("sí")).join()).toContain(sorry);
    expect(stateOf(unlucky)).toBe(before);
    // Something that works in between begins the count anew.
    expect((await unlucky.says("mis sesiones")).join()).toContain("¿Es correcto?");
    expect((await unlucky.says("sí")).join()).toContain(sorry);
    expect(stateOf(unlucky)).not.toBeNull();
    expect((await unlucky.says("sí")).join()).toContain(sorry);
    expect(stateOf(unlucky)).toBeNull();
    expect((await unlucky.says("ayuda")).join()).toContain("Te ayudo");
    // A button of the question they were freed from does nothing by mistake.
    mend();
    expect((await unlucky.presses("Sí")).join()).toContain("ya pasó");
    expect(registered()).toEqual([]);
  });

  test("of somebody we know nothing of keeps none of their words", async () => {
    run("create trigger bad_luck before insert on conversations begin select raise(abort, 'no luck'); end");
    const stranger = town.onTelegram("Fulgencia");
    expect((await stranger.says("hola, soy Fulgencia")).join()).toContain(sorry);
    expect(inboundOf(stranger)).toEqual([
      { outcome: "failed", error: expect.stringContaining("no luck"), body: null },
    ]);
    expect(town.whereIs("Fulgencia")).toEqual([]);
    mend();
    expect((await stranger.says("hola")).join()).toContain("¿Aceptas?");
  });

  test("keeps no words that their writer deletes afterwards", async () => {
    fails("ABORT");
    await unlucky.says("sí");
    expect(inboundOf(unlucky)).toMatchObject([{ body: '{"type":"text","text":"sí"}' }]);
    if ("revokes" in unlucky.phone) await unlucky.phone.revokes();
    await town.settle();
    expect(town.rows("select body from inbound where body is not null")).toEqual([]);
  });

  test("is not tried again when the platform delivers it again", async () => {
    fails("ABORT");
    const webhook = saying("sí", unlucky);
    expect(await postWebhook(town, "whatsapp", webhook)).toBe(200);
    mend();
    expect(await postWebhook(town, "whatsapp", webhook)).toBe(200);
    expect((await unlucky.hears()).length).toBe(1);
    expect(registered()).toEqual([]);
  });
});

describe("a statement that ends the whole transaction under everybody", () => {
  beforeEach(() => begin(":memory:"));

  test("costs nobody else their place; the one it came from is refused, and leaves nothing behind", async () => {
    fails("ROLLBACK");
    const webhooks = people.map((one) => saying("sí", one));
    expect(await postAll(webhooks)).toEqual(people.map((one) => (one === unlucky ? 503 : 200)));
    await town.settle();
    expect(registered()).toEqual(theOthers());
    expect(unlucky.news()).toEqual([]);
    const theirs = (table: string) =>
      town.count(`(select count(*) from ${table} where address_id = ${unlucky.addressId()})`);
    expect([theirs("inbound"), theirs("outbox")]).toEqual([3, 3]); // what was before
    expect(town.database.inTransaction()).toBe(false);

    // The platform comes again until it is taken.
    expect(await postAll(webhooks)).toEqual(people.map((one) => (one === unlucky ? 503 : 200)));
    mend();
    expect(await postAll(webhooks)).toEqual(people.map(() => 200));
    await town.settle();
    expect(registered()).toEqual(everybody());
    for (const one of people) expect(one.news()).toEqual([expect.stringContaining("Quedaste registrada")]);
    expect(town.failures).toEqual([]);
  });

  test("does not lose those who share a webhook with it", async () => {
    fails("ROLLBACK");
    const webhook = saying("sí", ...people);
    expect(await postWebhook(town, "whatsapp", webhook)).toBe(503);
    mend();
    expect(await postWebhook(town, "whatsapp", webhook)).toBe(200);
    await town.settle();
    expect(registered()).toEqual(everybody());
    for (const one of people) expect(one.news()).toEqual([expect.stringContaining("Quedaste registrada")]);
  });

  test("undoes a turn whole, even when its group had got far", async () => {
    // The last thing a turn writes is its answer: everything before it has to go with it.
    run(`create trigger bad_luck before insert on outbox when NEW.address_id = ${unlucky.addressId()}
      begin select raise(rollback, 'no luck'); end`);
    const taken = await Promise.allSettled(
      people.map((one) => postWebhook(town, "whatsapp", saying("sí", one))),
    );
    expect(taken.map((one) => (one.status === "fulfilled" ? one.value : 0))).toEqual([
      200, 200, 503, 200, 200,
    ]);
    await town.settle();
    expect(registered()).toEqual(theOthers());
    expect(town.rows("select seats_taken from sessions")).toEqual([{ seats_taken: 4 }]);
  });
});

describe("a disk that is full", () => {
  beforeEach(() => begin(join(folder, "full.sqlite")));
  const fill = () => {
    const pages = town.count("(select page_count from pragma_page_count)");
    town.rows(`pragma max_page_count = ${pages}`);
  };
  const empty = () => town.rows("pragma max_page_count = 1000000");

  test("makes the platforms come again, and each message is answered once when there is room", async () => {
    fill();
    const webhooks: object[] = [];
    const statuses: number[] = [];
    // Some still find room in the pages there are; in the end nobody does.
    const words = "una palabra que no entiendo ".repeat(20);
    while (statuses.slice(-10).some((status) => status !== 503) || statuses.length < 10) {
      const next = people.map((one) => saying(words, one));
      webhooks.push(...next);
      statuses.push(...(await postAll(next)));
      await town.clock.advance(10_000);
      if (statuses.length > 1_000) throw new Error("the disk does not get full");
    }
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    const acknowledged = statuses.filter((status) => status === 200).length;
    const taken = "(select count(*) from inbound where message_id like 'wamid.f%' and outcome = 'turn')";
    expect(town.count(taken)).toBe(acknowledged);
    expect(registered()).toEqual([]);

    empty();
    await town.clock.advance(60_000);
    expect(new Set(await postAll(webhooks))).toEqual(new Set([200]));
    expect(town.count(taken)).toBe(webhooks.length);
    await town.clock.advance(3_600_000);
    await town.settle();
    for (const one of people) expect(one.news()).toHaveLength(webhooks.length / people.length);
    expect(town.count("(select count(*) from outbox where status <> 'sent')")).toBe(0);
    expect((await unlucky.says("sí")).join()).toContain("Quedaste registrada");
    // Only the deliverer had something to say: it could not mark what had left.
    expect(new Set(town.failures.map((failure) => (failure as { event: string }).event))).not.toContain(
      "a turn failed",
    );
  });
});
