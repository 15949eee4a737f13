import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CloudApiPhone } from "../fakes/cloudApiPhone.ts";
import { type CloudApiRefusal, cloudApiRefusals } from "../fakes/cloudApiRefusal.ts";
import { cancels, mistakesOf, openTown, type Resident, registers, type Town } from "../support/openTown.ts";
import { postWebhook, whatsappBody } from "../support/postWebhook.ts";

// Offers whose question never reaches anybody: the place must not wait for an answer that cannot come.

const minute = 60_000;
const hour = 60 * minute;

let town: Town;
let ana: Resident;
let luis: Resident<CloudApiPhone>;
let eva: Resident;
beforeEach(async () => {
  town = await openTown();
});
afterEach(async () => {
  const wrong = mistakesOf(town);
  await town.close();
  expect(wrong).toEqual([]);
});

/** Ana has the only place; Luis, on WhatsApp, is the first in line, and Eva the second. */
async function aLine(): Promise<void> {
  town.session({ capacity: 1 });
  ana = town.known(town.onTelegram("Ana Ruiz"));
  luis = town.known(town.onWhatsApp("Luis Pérez"));
  eva = town.known(town.onTelegram("Eva Mora"));
  await registers(ana);
  await registers(luis);
  await registers(eva);
  await wait(10 * minute);
}

const offered = "Se liberó un lugar para";
const offersTo = (someone: Resident) => someone.phone.heard.filter(({ text }) => text.includes(offered));
const standings = () =>
  Object.fromEntries(
    town
      .rows<{ name: string; status: string }>(
        "select name, status from registrations r join people p on p.id = r.person_id where status <> 'cancelled' order by r.id",
      )
      .map(({ name, status }) => [name, status]),
  );
const notes = () => town.rows("select kind, address_id as addressId from staff_notes where done_at is null");
const openFlows = (someone: Resident) =>
  town
    .rows<{ state: string | null }>(
      `select state from conversations where address_id = ${someone.addressId()}`,
    )
    .flatMap(({ state }) => (JSON.parse(state ?? '{"frames":[]}') as { frames: { flow: string }[] }).frames)
    .map(({ flow }) => flow);
/** How often Luis was asked, whether it reached him or not. */
const askedOf = (someone: Resident) =>
  town.count(
    `(select count(*) from outbox where key like 'begin:offer:%' and address_id = ${someone.addressId()})`,
  );
const wait = async (ms: number): Promise<void> => {
  await town.settle();
  await town.clock.advance(ms);
  await town.settle();
};

/** Meta refuses what goes to somebody: at once, or after taking it. */
type Way = "atOnce" | "later";
const refusal = (code: number): CloudApiRefusal =>
  code === 131047
    ? cloudApiRefusals.windowClosed()
    : { status: 400, code, title: "Not sent", details: "because Meta says so" };
async function cannotBeBrought(way: Way, code: number): Promise<() => Promise<void>> {
  const chat = luis.phone.waId() ?? "";
  if (way === "atOnce") {
    const mend = town.cloud.fault({ chat, refusal: refusal(code) });
    return async () => mend();
  }
  town.cloud.manners.statuses = [];
  return async () => {};
}
/** The status that comes after Meta took the last message for Luis. */
async function failsLater(code: number, times = 1): Promise<void> {
  const [row] = town.rows<{ id: string }>(
    `select message_id as id from outbox where key like 'begin:offer:%' and address_id = ${luis.addressId()} order by outbox.id desc limit 1`,
  );
  const { title, details } = refusal(code);
  const errors = [{ code, title, message: title, error_data: { details } }];
  const timestamp = String(Math.floor(town.now() / 1000));
  for (let time = 0; time < times; time += 1) {
    const one = { id: row?.id, status: "failed", timestamp, recipient_id: luis.phone.waId(), errors };
    expect(await postWebhook(town, "whatsapp", whatsappBody({ statuses: [one] }))).toBe(200);
  }
  await town.settle();
}
/** A place comes free, and its offer to Luis is refused. */
async function anOfferIsRefused(way: Way, code: number): Promise<() => Promise<void>> {
  const mend = await cannotBeBrought(way, code);
  await cancels(ana);
  await wait(minute);
  if (way === "later") await failsLater(code, 2);
  return mend;
}

const ways = ["atOnce", "later"] as const;
const codes = [131047, 131049, 130472, 131026, 131051, 139999] as const;

describe.each(ways)("an offer that WhatsApp refuses for good, %s", (way) => {
  test.each(codes)(
    "with %i, goes to the next in line at once, and is nobody's secret place",
    async (code) => {
      await aLine();
      await anOfferIsRefused(way, code);
      expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Eva Mora": "offered" });
      expect(offersTo(eva)).toHaveLength(1);
      expect(openFlows(luis)).toEqual([]);
      expect(askedOf(luis)).toBe(1);

      // Nothing moves until somebody does something.
      await wait(3 * hour);
      expect(askedOf(luis)).toBe(1);
      expect(offersTo(eva)).toHaveLength(1);
      expect((await eva.says("sí")).join()).toContain("Quedaste registrada");
      expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Eva Mora": "registered" });
      expect(town.rows("select seats_taken from sessions")).toEqual([{ seats_taken: 1 }]);
    },
  );

  test.each(codes)("with %i, leaves their turn, and a «sí» of theirs takes nothing", async (code) => {
    await aLine();
    const mend = await anOfferIsRefused(way, code);
    await mend();
    expect((await luis.says("sí")).join()).not.toContain("Quedaste registrada");
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Eva Mora": "offered" });
    const heard = await luis.says("mis sesiones");
    expect(heard.join()).toContain("Lista de espera, turno 1");
    expect(heard.join()).not.toContain("apartado");
    // The next place is theirs to be asked about: they have written since.
    await eva.says("no");
    expect((await luis.hears()).join()).toContain(`${offered} Luis Pérez`);
    expect((await luis.presses("Sí")).join()).toContain("Quedaste registrada");
  });

  test.each(codes)("with %i, is made again when they write, when nobody else waits", async (code) => {
    await aLine();
    await cancels(eva);
    const mend = await anOfferIsRefused(way, code);
    await wait(hour);
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted" });
    expect(askedOf(luis)).toBe(1);
    await mend();
    expect((await luis.says("ayuda")).at(-1)).toContain(`${offered} Luis Pérez`);
    expect((await luis.presses("Sí")).join()).toContain("Quedaste registrada");
  });

  test("is tried once for each time they write, never by itself", async () => {
    await aLine();
    await cancels(eva);
    await anOfferIsRefused(way, 131049);
    for (let times = 2; times < 5; times += 1) {
      await wait(hour);
      await luis.says("ayuda");
      if (way === "later") await failsLater(131049);
      await wait(hour);
      expect(askedOf(luis)).toBe(times);
      expect(standings()).toEqual({ "Luis Pérez": "waitlisted" });
    }
  });

  test("because the window is closed, is told to the staff, once", async () => {
    await aLine();
    await anOfferIsRefused(way, 131047);
    expect(notes()).toEqual([{ kind: "offerOutsideWindow", addressId: luis.addressId() }]);
    await eva.says("no");
    await wait(hour);
    expect(notes()).toHaveLength(1);
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted" });
    expect(askedOf(luis)).toBe(1);
  });

  test("for another reason, is none of the staff's", async () => {
    await aLine();
    await anOfferIsRefused(way, 131049);
    expect(notes()).toEqual([]);
  });

  test("leaves what they were in the middle of as it was", async () => {
    await aLine();
    town.session({ topic: "Huerto", starts: "2026-06-20 09:00" });
    await luis.says("inscribirme");
    expect((await luis.says("2")).join()).toContain("¿Para quién es el lugar?");
    await wait(10 * minute);
    const mend = await anOfferIsRefused(way, 131049);
    await mend();
    expect(openFlows(luis)).toEqual(["registration"]);
    await luis.says("1");
    expect((await luis.says("sí")).join()).toContain("Quedaste registrada o registrado: Huerto");
  });
});

describe("an offer whose refusal comes late", () => {
  test("when they have taken the place already, takes nothing back", async () => {
    await aLine();
    town.cloud.manners.statuses = [];
    await cancels(ana);
    await luis.hears();
    await wait(minute);
    expect((await luis.says("sí")).join()).toContain("Quedaste registrada");
    await failsLater(131049);
    expect(standings()).toEqual({ "Luis Pérez": "registered", "Eva Mora": "waitlisted" });
  });

  test("when they were asked again in the meantime, is theirs to answer", async () => {
    await aLine();
    town.cloud.manners.statuses = [];
    await cancels(ana);
    await luis.hears();
    await wait(minute);
    // Whatever they write, the open question comes again, and this time as an answer.
    const heard = await luis.sends("photo");
    expect(heard.join()).toContain("No guardé tu foto");
    await failsLater(131049);
    expect(standings()).toEqual({ "Luis Pérez": "offered", "Eva Mora": "waitlisted" });
    expect((await luis.presses("Sí")).join()).toContain("Quedaste registrada");
  });

  test("of an offer that was made again since, takes nothing back", async () => {
    await aLine();
    await cancels(eva);
    town.cloud.manners.statuses = [];
    await cancels(ana);
    await wait(minute);
    const first = town.rows<{ id: string }>(
      "select message_id as id from outbox where key like 'begin:offer:%' order by id desc limit 1",
    );
    await luis.phone.prefers("stop");
    await wait(minute);
    await failsLater(131049);
    await wait(minute);
    await luis.phone.prefers("resume");
    await luis.says("ayuda");
    await wait(minute);
    expect(standings()).toEqual({ "Luis Pérez": "offered" });
    const errors = [{ code: 131026, title: "Message undeliverable" }];
    const one = { id: first[0]?.id, status: "failed", timestamp: "1780000000", errors };
    expect(await postWebhook(town, "whatsapp", whatsappBody({ statuses: [one] }))).toBe(200);
    await town.settle();
    expect(standings()).toEqual({ "Luis Pérez": "offered" });
  });
});

test("an offer dropped because its person said BAJA while it waited goes to the next, and comes after ALTA", async () => {
  await aLine();
  await cancels(eva);
  const chat = luis.phone.waId() ?? "";
  for (const text of ["cancelar", "1"]) await ana.says(text);
  const mend = town.cloud.fault({ chat, refusal: cloudApiRefusals.broken() });
  await ana.phone.says("sí");
  await town.clock.advance(100);
  expect(standings()).toEqual({ "Luis Pérez": "offered" });
  // The switch in WhatsApp itself: nothing of it is answered, and no question comes again.
  await luis.phone.prefers("stop");
  mend();
  await wait(minute);
  expect(offersTo(luis)).toEqual([]);
  expect(standings()).toEqual({ "Luis Pérez": "waitlisted" });
  expect(openFlows(luis)).toEqual([]);
  await luis.phone.prefers("resume");
  await town.settle();
  expect(standings()).toEqual({ "Luis Pérez": "offered" });
  expect(offersTo(luis)).toHaveLength(1);
});

test("an offer to somebody who vanished from Telegram goes on, and its question is closed", async () => {
  town.session({ capacity: 1 });
  ana = town.known(town.onTelegram("Ana Ruiz"));
  const rosa = town.known(town.onTelegram("Rosa Díaz"));
  eva = town.known(town.onTelegram("Eva Mora"));
  for (const one of [ana, rosa, eva]) await registers(one);
  rosa.phone.vanishes();
  await cancels(ana);
  await wait(minute);
  expect(standings()).toEqual({ "Rosa Díaz": "waitlisted", "Eva Mora": "offered" });
  expect(openFlows(rosa)).toEqual([]);
  expect(askedOf(rosa)).toBe(1);
});

test("a household's second offer is not even tried where the first was refused", async () => {
  await aLine();
  await cancels(eva);
  for (const text of ["inscribirme", "1", "otra persona", "Rosa Díaz", "sí", "sí"]) await luis.says(text);
  await wait(10 * minute);
  town.database.db.run("update sessions set capacity = 2");
  const mend = await anOfferIsRefused("atOnce", 131049);
  await wait(hour);
  expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Rosa Díaz": "waitlisted" });
  expect(askedOf(luis)).toBe(1);
  await mend();
  expect((await luis.says("ayuda")).at(-1)).toContain(`${offered} Luis Pérez`);
  expect((await luis.says("sí")).join("\n\n")).toContain(`${offered} Rosa Díaz`);
  await luis.says("sí");
  expect(standings()).toEqual({ "Luis Pérez": "registered", "Rosa Díaz": "registered" });
});

test("what fails in the rules about a lost message keeps no other message from leaving", async () => {
  await aLine();
  town.database.db.run(
    "create trigger bad_luck before update on registrations when NEW.status = 'waitlisted' begin select raise(abort, 'no luck'); end",
  );
  await anOfferIsRefused("atOnce", 131049);
  expect(standings()).toMatchObject({ "Luis Pérez": "offered" });
  expect((await eva.says("ayuda")).join()).toContain("Te ayudo");
  expect(town.count("(select count(*) from outbox where status = 'failed')")).toBe(1);
  expect(town.failures.splice(0)).toMatchObject([{ event: expect.stringContaining("lost message") }]);
});
