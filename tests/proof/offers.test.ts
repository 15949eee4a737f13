import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { at } from "../support/openStage.ts";
import { cancels, mistakesOf, openTown, type Resident, registers, type Town } from "../support/openTown.ts";

const minute = 60_000;
const hour = 60 * minute;

let town: Town;
let ana: Resident;
let luis: Resident;
let eva: Resident;
beforeEach(async () => {
  town = await openTown();
});
afterEach(async () => {
  const wrong = mistakesOf(town);
  await town.close();
  expect(wrong).toEqual([]);
});

/** Ana has the only place; Luis is the first in line, and Eva the second. */
async function aLine(
  first: Resident = town.onTelegram("Luis Pérez"),
  session: Parameters<Town["session"]>[0] = {},
): Promise<Resident> {
  town.session({ capacity: 1, ...session });
  ana = town.known(town.onTelegram("Ana Ruiz"));
  luis = town.known(first);
  eva = town.known(town.onTelegram("Eva Mora"));
  expect(await registers(ana)).toContain("Quedaste registrada");
  expect(await registers(luis)).toContain("turno 1");
  expect(await registers(eva)).toContain("turno 2");
  return luis;
}

const offered = "Se liberó un lugar para";
const standings = () =>
  Object.fromEntries(
    town
      .rows<{ name: string; status: string }>(
        "select name, status from registrations r join people p on p.id = r.person_id where status <> 'cancelled' order by r.id",
      )
      .map(({ name, status }) => [name, status]),
  );
const notes = () =>
  town.rows(
    "select kind, topic from staff_notes n join sessions s on s.id = n.session_id where done_at is null",
  );
/** Lets time pass for everybody. */
const wait = async (ms: number): Promise<void> => {
  await town.settle();
  await town.clock.advance(ms);
  await town.settle();
};

describe("somebody on WhatsApp who has not written for a day", () => {
  test("is passed over, which the staff learns once, and keeps their turn", async () => {
    await aLine(town.onWhatsApp("Luis Pérez"));
    await wait(24 * hour);
    await cancels(ana);
    expect(await luis.hears()).toEqual([]);
    expect((await eva.hears()).join()).toContain(`${offered} Eva Mora en Costura`);
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Eva Mora": "offered" });
    expect(notes()).toEqual([{ kind: "offerOutsideWindow", topic: "Costura" }]);
    // The place comes free again while he is still away: that is known already.
    await eva.says("no");
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted" });
    expect(notes()).toHaveLength(1);
    expect(town.cloud.declined).toEqual([]);
  });

  test("is offered the place that is still free when they write again, and may take it", async () => {
    await aLine(town.onWhatsApp("Luis Pérez"));
    await cancels(eva);
    await wait(24 * hour);
    await cancels(ana);
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted" });
    const heard = await luis.says("ayuda");
    expect(heard.join()).toContain("Te ayudo");
    expect(heard.at(-1)).toContain(`${offered} Luis Pérez en Costura`);
    expect((await luis.presses("Sí")).join()).toContain("Quedaste registrada");
    expect(standings()).toEqual({ "Luis Pérez": "registered" });
  });

  test("comes before who joined the line after them, when a place is free and they write again", async () => {
    await aLine(town.onWhatsApp("Luis Pérez"));
    await wait(24 * hour);
    await cancels(ana);
    expect((await luis.says("mis sesiones")).join()).toContain("Lista de espera, turno 1");
    await eva.says("no");
    // He is within reach again, and the next.
    expect((await luis.hears()).join()).toContain(`${offered} Luis Pérez`);
  });
});

describe("an offer", () => {
  test("is held no longer than until the session begins, and then nobody is offered anything", async () => {
    await aLine(undefined, { starts: "2026-06-01 12:00" });
    await cancels(ana);
    expect((await luis.hears()).join()).toContain("Te lo guardo hasta lun 1 jun, 12:00");
    await wait(at("2026-06-01 12:00") - town.now());
    expect(await eva.hears()).toEqual([]);
    expect((await luis.says("sí")).join()).not.toContain("Quedaste registrada");
    expect(standings()).toEqual({ "Eva Mora": "waitlisted" });
    expect(town.rows("select seats_taken from sessions")).toEqual([{ seats_taken: 0 }]);
  });

  test("goes through the whole line while nobody answers, and each place is offered to one at a time", async () => {
    await aLine();
    await cancels(ana);
    expect((await luis.hears()).join()).toContain(offered);
    for (let passed = 0; passed < 12; passed += 1) {
      expect(await eva.hears()).toEqual([]);
      await wait(hour);
    }
    expect((await luis.hears()).join()).toMatch(/^Todavía te guardo este lugar/);
    // It is nine in the evening: what follows waits for the morning.
    await wait(10 * hour);
    expect([...(await luis.hears()), ...(await eva.hears())]).toEqual([]);
    await wait(hour);
    expect((await luis.hears()).join()).toContain("Terminó el tiempo para contestar");
    expect((await eva.hears()).join()).toContain(`${offered} Eva Mora`);
    expect((await eva.says("sí")).join()).toContain("Quedaste registrada");
    expect((await luis.says("sí")).join()).toContain("ya pasó a la siguiente persona");
    expect(standings()).toEqual({ "Eva Mora": "registered" });
  });

  test("answered in time counts, though the platform brought it late", async () => {
    await aLine(town.onWhatsApp("Luis Pérez"));
    await cancels(eva);
    await cancels(ana);
    await luis.hears();
    await town.clock.advance(11 * hour);
    // He answers while we cannot be reached; the platform comes again and again.
    town.cloud.deliverTo("http://127.0.0.1:9/");
    const said = luis.phone.says("sí");
    await town.clock.advance(2 * hour);
    town.cloud.deliverTo(`http://127.0.0.1:${town.port}/whatsapp`);
    await said;
    expect((await luis.hears()).join()).toContain("Quedaste registrada");
    expect(standings()).toEqual({ "Luis Pérez": "registered" });
  });

  test("passes over who said BAJA, keeps their turn, and comes to them after ALTA", async () => {
    await aLine();
    await luis.says("BAJA");
    await cancels(ana);
    expect(await luis.hears()).toEqual([]);
    expect((await eva.hears()).join()).toContain(offered);
    expect(notes()).toEqual([]);
    await eva.says("no");
    expect(await luis.hears()).toEqual([]);
    expect((await luis.says("mis sesiones")).join()).toContain("Lista de espera, turno 1");
    expect((await luis.says("ALTA")).join()).toContain(`${offered} Luis Pérez`);
    expect((await luis.says("sí")).join()).toContain("Quedaste registrada");
  });

  test("moves on from who blocks us, also when only the platform's refusal tells", async () => {
    await aLine();
    await cancels(ana);
    expect((await luis.hears()).join()).toContain(offered);
    await luis.phone.blocks();
    expect((await eva.hears()).join()).toContain(offered);
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Eva Mora": "offered" });
    await eva.says("sí");
    expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Eva Mora": "registered" });
  });

  test.each(["telegram", "whatsapp"] as const)(
    "moves on when %s says that it cannot be brought",
    async (platform) => {
      const { phone } = await aLine(town.on(platform, "Luis Pérez"));
      // Nobody tells us before we try.
      if ("vanishes" in phone) phone.vanishes();
      else phone.blocks();
      await cancels(ana);
      await town.settle();
      expect(await luis.hears()).toEqual([]);
      expect((await eva.hears()).join()).toContain(offered);
      expect(standings()).toEqual({ "Luis Pérez": "waitlisted", "Eva Mora": "offered" });
    },
  );

  test("for somebody of the household names them, and does not touch the place of who answers", async () => {
    await aLine();
    for (const text of ["inscribirme", "1", "otra persona", "Rosa Díaz", "sí", "sí"]) await luis.says(text);
    expect((await luis.says("mis sesiones")).join()).toContain("Rosa Díaz, Costura");
    await cancels(eva);
    await cancels(luis, "1");
    await cancels(ana);
    expect((await luis.hears()).join()).toContain(`${offered} Rosa Díaz en Costura`);
    expect((await luis.says("sí")).join()).toContain("Rosa Díaz ya tiene su lugar");
    expect(standings()).toEqual({ "Rosa Díaz": "registered" });
  });

  test("for two of one household are asked one after the other, each under its own name", async () => {
    await aLine(undefined, { capacity: 1 });
    for (const text of ["inscribirme", "1", "otra persona", "Rosa Díaz", "sí", "sí"]) await luis.says(text);
    await cancels(eva);
    town.database.db.run("update sessions set capacity = 2");
    await cancels(ana);
    const [first] = await luis.hears();
    expect(first).toContain(`${offered} Luis Pérez`);
    const heard = (await luis.says("no")).join("\n\n");
    expect(heard).toContain(`${offered} Rosa Díaz`);
    await luis.says("sí");
    expect(standings()).toEqual({ "Rosa Díaz": "registered" });
  });
});

describe("somebody in the middle of something", () => {
  beforeEach(async () => {
    await aLine();
    town.session({ topic: "Huerto", starts: "2026-06-20 09:00" });
    expect((await luis.says("inscribirme")).join()).toContain("Huerto");
  });

  test("is offered the place when they are done, and their answers until then are for what they were asked", async () => {
    await cancels(ana);
    expect(await luis.hears()).toEqual([]);
    for (const text of ["2", "1"]) expect((await luis.says(text)).join()).not.toContain(offered);
    const heard = await luis.says("sí");
    expect(heard.join("\n\n")).toMatch(
      /Quedaste registrada o registrado: Huerto[\s\S]+Se liberó un lugar para Luis Pérez en Costura/,
    );
    expect(
      town.rows(
        "select topic, status from registrations r join sessions s on s.id = session_id where status = 'registered'",
      ),
    ).toEqual([{ topic: "Huerto", status: "registered" }]);
    expect((await luis.says("sí")).join()).toContain("Quedaste registrada o registrado: Costura");
  });

  test("is offered it when they give up what they were doing", async () => {
    await cancels(ana);
    expect((await luis.says("cancelar")).join("\n\n")).toMatch(/lo dejamos aquí[\s\S]+Se liberó un lugar/);
  });

  test("is offered it after two minutes without a word, and afterwards goes on where they were", async () => {
    await luis.says("2");
    await cancels(ana);
    await wait(1.5 * minute);
    expect(await luis.hears()).toEqual([]);
    await wait(0.5 * minute + 1_000);
    expect((await luis.hears()).join()).toContain(`${offered} Luis Pérez en Costura`);
    const heard = (await luis.says("sí")).join("\n\n");
    expect(heard).toContain("Quedaste registrada o registrado: Costura");
    expect(heard).toContain("¿Para quién es el lugar?");
    await luis.says("1");
    expect((await luis.says("sí")).join()).toContain("Quedaste registrada o registrado: Huerto");
  });

  test("who writes something else meanwhile has the two minutes again", async () => {
    await cancels(ana);
    await wait(1.5 * minute);
    expect((await luis.says("ayuda")).join()).not.toContain(offered);
    await wait(1.5 * minute);
    expect(await luis.hears()).toEqual([]);
    await wait(minute);
    expect((await luis.hears()).join()).toContain(offered);
  });

  test("loses it at its hour all the same, is told so, and is not asked about it any more", async () => {
    await cancels(ana);
    // Somebody who writes every few minutes is never free.
    for (let passed = 0; passed < 12 * 60; passed += 1.5) {
      await town.clock.advance(1.5 * minute);
      await luis.phone.says("ayuda");
    }
    await town.settle();
    expect((await luis.hears()).join()).not.toContain(offered);
    await wait(30 * minute);
    expect(standings()).toMatchObject({ "Eva Mora": "offered" });
    await wait(11 * hour);
    expect((await eva.hears()).join()).toContain(offered);
    await luis.says("cancelar");
    const told = luis.phone.heard.filter(({ text }) => text.startsWith("Terminó el tiempo para contestar"));
    expect(told).toHaveLength(1);
    expect(luis.phone.heard.filter(({ text }) => text.includes(offered))).toEqual([]);
  });
});
