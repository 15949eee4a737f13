import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkedPace } from "../../src/channels/linked.ts";
import { limits, paces } from "../../src/channels/openCarriers.ts";
import { content } from "../../src/generated/content.ts";
import { hash } from "../../src/hash.ts";
import { openInstitution } from "../../src/openInstitution.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { openClock } from "../support/clock.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";
import { zone } from "../support/openStage.ts";

// A linked number that WhatsApp takes away: who has to see to it hears of it, its people hear from us elsewhere, and when
// it works again nobody hears anything twice.

const hour = 3_600_000;
const number = { channel: "linked", id: "linked" } as const;
let stage: ReturnType<typeof openLinkedStage>;
beforeEach(() => {
  stage = openLinkedStage({ pace: linkedPace({ daily: 40, everySeconds: 60 }) });
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-14 10:00-12:00", capacity: 1, lead: null },
  });
  for (const [who, role] of [
    ["ana", null],
    ["eva", null],
    ["luz", "coordinator"],
    ["sol", "coordinator"],
    ["pía", "promoter"],
  ] as const)
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
  for (const who of ["ana", "luz", "pía"]) stage.alsoOnTelegram(who);
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

const shut = (state: Parameters<typeof stage.accountChanged>[1]): void => {
  stage.connect(state === "open");
  stage.accountChanged(number, state);
};
const wait = async (hours: number): Promise<void> => {
  await stage.wait(hours * hour);
};
const chatsTold = () => stage.byTelegram.map(({ chat }) => chat);
function register(who: string, status: "registered" | "waitlisted"): void {
  const { lid, number: phone } = stage.person(who);
  const addressId = stage.store.addresses.findByPlatform("linked", lid, phone)?.id ?? 0;
  const registration = { personId: stage.personId(who), sessionId: 1, addressId, status, now: stage.now() };
  stage.store.registrations.add(registration);
}
/** Luz calls everybody, and Sol approved. */
function call(): void {
  stage.convoke();
}
const heardCall = (who: string): number =>
  stage.person(who).heard.filter(({ text }) => text.includes("Vengan.")).length +
  stage.byTelegram.filter(({ chat, text }) => chat === who && text.includes("Vengan.")).length;

describe("coordinators who can be reached otherwise", () => {
  test.each([
    ["restricted", "WhatsApp restringió el número vinculado."],
    ["loggedOut", "El número vinculado ya no está unido a WhatsApp."],
    ["replaced", "Otra computadora tomó el número vinculado"],
    ["broken", "El número vinculado de WhatsApp falló."],
    ["away", "Desde hace horas no logro conectar el número vinculado de WhatsApp."],
  ] as const)("hear once that it is %s, what to do, and that it answers again", async (state, says) => {
    shut(state);
    shut(state);
    shut("connecting");
    shut("waiting");
    await wait(1);
    expect(chatsTold()).toEqual(["luz"]);
    expect(stage.byTelegram[0]?.text).toContain(says);
    expect(stage.byTelegram[0]?.text).toContain("A quien tiene otro chat conmigo le escribo por ahí.");
    shut("open");
    shut("open");
    await wait(1);
    expect(chatsTold()).toEqual(["luz", "luz"]);
    expect(stage.byTelegram[1]?.text).toContain("ya contesta otra vez");
    for (const passing of ["waiting", "stopped", "connecting", "open"] as const) shut(passing);
    await wait(1);
    expect(chatsTold()).toEqual(["luz", "luz"]);
    shut(state);
    await wait(1);
    expect(chatsTold()).toEqual(["luz", "luz", "luz"]);
  });

  test("hear that it answers again in the morning, and not where it is shut again by then", async () => {
    shut("restricted");
    await wait(1);
    stage.setNow("2026-06-01 23:00");
    shut("open");
    await wait(1);
    shut("loggedOut");
    await wait(12);
    expect(stage.byTelegram.filter(({ text }) => text.includes("ya contesta otra vez"))).toEqual([]);
    stage.setNow("2026-06-02 22:00");
    shut("open");
    shut("replaced");
    await wait(1);
    shut("open");
    await wait(11);
    expect(stage.byTelegram.map(({ text }) => text.split("\n")[0])).toEqual([
      expect.stringContaining("WhatsApp restringió"),
      expect.stringContaining("ya no está unido"),
      "El número vinculado de WhatsApp ya contesta otra vez. Lo que esperaba sale solo, poco a poco.",
    ]);
  });

  test.each([
    ["loggedOut", /^npm run link; then, if need be: npm run coordinator/],
    ["broken", /^stop and start again; then/],
    ["replaced", /^stop the other program/],
    ["restricted", /^look at the phone/],
    ["away", /^see whether this machine reaches/],
  ] as const)(
    "%s, where there are none: the log says what brings it back before anything else",
    async (state, first) => {
      const alone = openLinkedStage();
      alone.accountChanged(number, state);
      const [warning] = alone.warnings.filter(({ event }) => event === "no coordinator can be told");
      expect(warning?.next).toMatch(first);
      await alone.close();
    },
  );

  test("hear nothing of what passes, nor at night, nor of what is over in the morning", async () => {
    for (const state of ["linking", "connecting", "waiting"] as const) shut(state);
    stage.setNow("2026-06-01 23:00");
    shut("restricted");
    await wait(1);
    shut("open");
    await wait(12);
    expect(stage.byTelegram).toEqual([]);
    stage.setNow("2026-06-02 23:00");
    shut("restricted");
    await wait(12);
    expect(chatsTold()).toEqual(["luz"]);
  });

  test("hear what is worse than being out of reach, and not that what is shut is out of reach as well", async () => {
    shut("away");
    await wait(1);
    shut("unlinked");
    await wait(1);
    shut("away");
    await wait(1);
    expect(stage.byTelegram.map(({ text }) => text.split("\n")[0])).toEqual([
      expect.stringContaining("no logro conectar"),
      expect.stringContaining("ya no está unido"),
    ]);
  });

  test("hear that it is linked no more, though nobody saw it go, where anybody wrote to it", async () => {
    shut("unlinked");
    await wait(1);
    expect(stage.byTelegram[0]?.text).toContain("ya no está unido a WhatsApp");
    const other = openLinkedStage();
    other.accountChanged(number, "unlinked");
    expect(other.store.accounts.findShut("linked", "linked")).toBeUndefined();
    await other.close();
  });
});

describe("what goes to many", () => {
  test("reaches people of the number by their other chat while it is shut, and nobody twice", async () => {
    shut("restricted");
    call();
    await wait(1);
    expect([heardCall("ana"), heardCall("eva")]).toEqual([1, 0]);
    expect(chatsTold()).toContain("ana");
    shut("open");
    await wait(24);
    expect([heardCall("ana"), heardCall("eva")]).toEqual([1, 0]);
    expect(stage.person("ana").heard).toEqual([]);
  });

  test("that had not left yet goes there as well, and what has no other way leaves when it is open again", async () => {
    stage.enrol({ who: "ivy", name: "Ivy Ruiz", locality: "San Isidro", role: null });
    for (const who of ["eva", "ivy"]) await stage.person(who).says("hola");
    await stage.passes(1000);
    // The first of them leaves in a minute: nothing has.
    call();
    await stage.person("pía").says("hola");
    await stage.passes(1000);
    // Eva's, Ivy's, and Sol's, who hears that it leaves; Ana and Luz hear it where they have another chat.
    expect(stage.store.outbox.countToBegin("linked", stage.now())).toBe(3);
    stage.alsoOnTelegram("eva");
    shut("restricted");
    expect(stage.store.outbox.countToBegin("linked", stage.now())).toBe(2);
    await stage.passes(hour);
    expect([heardCall("ana"), heardCall("eva"), heardCall("ivy")]).toEqual([1, 1, 0]);
    // Luz heard where she can be written to that it leaves, and that the number is gone.
    expect(chatsTold().toSorted()).toEqual(["ana", "eva", "luz", "luz"]);
    shut("open");
    await wait(2);
    expect([heardCall("ana"), heardCall("eva"), heardCall("ivy")]).toEqual([1, 1, 1]);
    expect(stage.person("ana").heard).toEqual([]);
  });
});

describe("what is told of a session", () => {
  /** Luz calls the session off. */
  const callOff = async (): Promise<void> => {
    const luz = stage.person("luz");
    for (const text of ["suspender sesión", "1", "sí"]) {
      await luz.says(text);
      await stage.passes(5000);
    }
  };
  const news = (who: string): number =>
    [...stage.person(who).heard, ...stage.byTelegram.filter(({ chat }) => chat === who)].filter(({ text }) =>
      text.includes("Costura"),
    ).length;

  test("reaches them by their other chat, and the staff finds whom it does not reach", async () => {
    register("ana", "registered");
    register("eva", "waitlisted");
    // The process that has the number hears people still; what it begins does not pass.
    stage.accountChanged(number, "restricted");
    await callOff();
    await stage.passes(2 * hour);
    expect([news("ana"), news("eva")]).toEqual([1, 0]);
    expect(chatsTold()).toContain("ana");
    expect(stage.store.staffNotes.listOpen(20).map(({ kind }) => kind)).toContain("notTold");
    shut("open");
    await wait(24);
    expect([news("ana"), news("eva")]).toEqual([1, 0]);
  });
});

test("a place that is free is offered by their other chat, and whoever has none keeps their turn", async () => {
  register("pía", "registered");
  register("eva", "waitlisted");
  register("ana", "waitlisted");
  stage.accountChanged(number, "loggedOut");
  for (const text of ["cancelar mi lugar", "1", "sí"]) {
    await stage.person("pía").says(text);
    await stage.passes(5000);
  }
  await stage.passes(hour);
  const offers = stage.byTelegram.filter(({ text }) => text.includes("Se liberó un lugar"));
  expect(offers.map(({ chat }) => chat)).toEqual(["ana"]);
  expect(stage.store.staffNotes.listOpen(20).map(({ kind }) => kind)).toEqual(["offerOutsideWindow"]);
  shut("open");
  await wait(1);
  expect(stage.person("ana").heard).toEqual([]);
});

describe("an account that is not in the configuration any more", () => {
  const telegram = { channel: "telegram", id: "7" } as const;

  test("is told of once, its people hear from us elsewhere, and what waited too long there is over", async () => {
    stage.enrol({ who: "ivy", name: "Ivy Ruiz", locality: "San Isidro", role: null });
    for (const who of ["eva", "ivy"]) await stage.person(who).says("hola");
    await stage.passes(1000);
    call();
    await stage.person("pía").says("hola");
    await stage.passes(1000);
    const before = stage.store.outbox.countToBegin("linked", stage.now());
    stage.alsoOnTelegram("eva");
    const heard: { readonly chat: string; readonly text: string }[] = [];
    const clock = openClock(stage.now());
    /** The server is started again, with the bot alone, and runs for so many hours. */
    const serve = async (hours = 24): Promise<void> => {
      const institution = openInstitution({
        ...{ database: stage.database, writable: stage.database.writable, flows: content.flows },
        texts: openTexts(content.catalogues, { zone, fallback: "es" }),
        settings: { institution: "Casa", zone, locale: "es", quietHours: null, noticeLink: null },
        ...{ limits, hash, files: memoryFiles(), inFlight: 10, defer: setImmediate, random: () => 0.5 },
        ...{ newCode: () => "TESTC0DE12345", clock, accounts: () => [telegram] },
        carriers: [
          {
            ...{ channel: "telegram", account: telegram.id, pace: paces.telegram },
            send: async ({ id: chat }, message) => {
              if ("text" in message) heard.push({ chat, text: message.text });
              return { ok: true, messageId: String(heard.length) };
            },
          },
        ],
        log: { info: () => {}, warn: () => {}, error: (event) => expect.unreachable(event) },
      });
      clock.onWake(institution.run);
      institution.start();
      for (let passed = 0; passed < hours; passed += 1) {
        await clock.advance(hour);
        await institution.delivery.idle();
      }
      await institution.stop();
    };
    await serve();
    const about = heard.filter(({ text }) => text.includes("ya no está conectado a Convoca"));
    expect(about).toEqual([
      { chat: "luz", text: expect.stringContaining("El número vinculado de WhatsApp ya no está") },
    ]);
    expect(heard.filter(({ chat, text }) => chat === "eva" && text.includes("Vengan."))).toHaveLength(1);
    // Eva's went elsewhere; Ivy has no other chat.
    expect([before, stage.store.outbox.countToBegin("linked", clock.now())]).toEqual([3, 2]);
    // A server that runs for days looks at it itself.
    for (let days = 0; days < 2; days += 1) await serve(4 * 24);
    expect(stage.store.outbox.countToBegin("linked", clock.now())).toBe(0);
    expect(heard.filter(({ text }) => text.includes("ya no está conectado a Convoca"))).toHaveLength(1);
  });

  test("is open again when a linked number says so, and any other one as soon as it is back", async () => {
    stage.accountsServed([telegram]);
    await wait(1);
    stage.accountsServed([telegram, number]);
    expect(stage.store.accounts.findShut("linked", "linked")).toBe("unserved");
    shut("open");
    await wait(1);
    expect(stage.byTelegram.map(({ text }) => text.split("\n")[0])).toEqual([
      "El número vinculado de WhatsApp ya no está conectado a Convoca. Por ahí ya no sale ni llega nada.",
      "El número vinculado de WhatsApp ya contesta otra vez. Lo que esperaba sale solo, poco a poco.",
    ]);
    stage.accountsServed([number]);
    expect(stage.store.accounts.findShut("telegram", telegram.id)).toBe("unserved");
    stage.accountsServed([telegram, number]);
    expect(stage.store.accounts.findShut("telegram", telegram.id)).toBeUndefined();
  });

  test("opens again when it is back, also where everybody has written to another one since", async () => {
    const [first, second] = [telegram, { channel: "telegram", id: "999" } as const];
    stage.accountsServed([second, number]);
    expect(stage.store.accounts.findShut("telegram", first.id)).toBe("unserved");
    const luz = { channel: "telegram", account: second.id, platformId: "luz" } as const;
    for (const platformId of ["luz", "ana", "pía"])
      stage.store.addresses.meet({ ...luz, platformId, phone: null, language: null, now: stage.now() });
    expect(stage.store.accounts.listKnown()).toEqual([number, second]);
    stage.accountsServed([first, number]);
    expect(stage.store.accounts.listShut("unserved")).toEqual([second]);
    stage.accountsServed([first, second, number]);
    expect(stage.store.accounts.listShut("unserved")).toEqual([]);
  });

  test("moves nothing private to a phone that several people use", async () => {
    const { lid, number: phone } = stage.person("luz");
    const shared = stage.store.addresses.findByPlatform("linked", lid, phone)?.id ?? 0;
    stage.store.people.addHouseholdMember({
      ...{
        addressId: shared,
        name: "Beto Ruiz",
        locality: "San Isidro",
        givenBy: stage.personId("luz"),
        now: stage.now(),
      },
      ...{ purpose: "sessions", noticeVersion: "1", noticeHash: "" },
    });
    await stage.person("luz").says("hola");
    await stage.passes(10_000);
    stage.byTelegram.splice(0);
    await stage.person("pía").says("quiero hablar con una persona");
    stage.accountsServed([number]);
    await stage.passes(hour);
    expect(
      stage
        .person("luz")
        .heard.map(({ text }) => text)
        .join(),
    ).not.toContain("pía");
  });
});
