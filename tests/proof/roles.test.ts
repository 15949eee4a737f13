import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hash } from "../../src/hash.ts";
import { firstCode } from "../../src/node/firstCode.ts";
import { aCommunity } from "../actions/aTurn.ts";
import { mistakesOf, openTown, type Resident, type Town } from "../support/openTown.ts";

const platforms = ["telegram", "whatsapp"] as const;
const wrong = "Ese código no sirve o ya venció. Revísalo, o pide otro a quien te lo dio.";
const tooMany = "Ya van cinco códigos que no sirven. Espera a mañana para intentar otra vez.";

let town: Town;
beforeEach(async () => {
  town = await openTown();
  town.session();
});
afterEach(async () => {
  const mistakes = mistakesOf(town);
  await town.close();
  expect(mistakes).toEqual([]);
});

/** The code the server prints at its first start. */
function printed(): string {
  const code = firstCode({ store: town.store, hash, now: town.now() });
  if (code === null) throw new Error("no code was printed");
  return code;
}
/** Another code, as somebody entitled will make them. */
function another(code: string, role: "promoter" | "coordinator" = "coordinator"): string {
  const codeHash = hash(code.replaceAll("-", ""));
  town.store.roles.addCode({ codeHash, role, now: town.now(), expiresAt: town.now() + 24 * 3_600_000 });
  return code;
}
const grants = () =>
  town.rows<{ name: string; role: string }>(
    "select name, role from role_grants g join people p on p.id = g.person_id where ended_at is null order by g.id",
  );
/** Somebody of the staff, without going the way of a code. */
function staff(someone: Resident, role: "promoter" | "coordinator" = "coordinator"): Resident {
  town.known(someone);
  town.store.roles.addGrant({ personId: someone.personId(), role, grantedBy: null, now: town.now() });
  return someone;
}
function expectNowhere(code: string): void {
  for (const written of [code, code.replaceAll("-", ""), code.replaceAll("-", " ")])
    expect(town.whereIs(written)).toEqual([]);
}

describe("the first coordinator's code", () => {
  test.each(platforms)(
    "leads a stranger through enrolment on %s, and then they coordinate",
    async (platform) => {
      const code = printed();
      const ana = town.on(platform, "Ana");
      expect((await ana.says(code)).join()).toContain("¿Aceptas?");
      for (const text of ["sí", "María López"]) await ana.says(text);
      expect(grants()).toEqual([]);
      expect((await ana.says("San Isidro")).join()).toContain("con permiso de coordinadora o coordinador");
      expect(grants()).toEqual([{ name: "María López", role: "coordinator" }]);
      expect((await ana.says("menú")).join()).toContain("Opciones del equipo");
      expectNowhere(code);
      expect(firstCode({ store: town.store, hash, now: town.now() })).toBeNull();
    },
  );

  test("does nothing for a stranger who does not agree to the notice, and is still good", async () => {
    const code = printed();
    const ana = town.onTelegram("Ana");
    await ana.says(code);
    await ana.says("no");
    expect(grants()).toEqual([]);
    const luis = town.known(town.onTelegram("Luis Pérez"));
    expect((await luis.says(code)).join()).toContain("permiso");
    expect(grants()).toEqual([{ name: "Luis Pérez", role: "coordinator" }]);
  });

  test("is good once: of two who send it, also at the same moment, one coordinates", async () => {
    const code = printed();
    const [ana, luis] = [town.onTelegram("Ana Ruiz"), town.onWhatsApp("Luis Pérez")].map((one) =>
      town.known(one),
    );
    await Promise.all([ana?.phone.says(code), luis?.phone.says(code)]);
    const heard = [await ana?.hears(), await luis?.hears()].map((texts) => texts?.join());
    expect(heard.filter((text) => text?.includes("con permiso"))).toHaveLength(1);
    expect(heard.filter((text) => text === wrong)).toHaveLength(1);
    expect(grants()).toHaveLength(1);
  });

  test("is another one after each start, and only the one shown last works", async () => {
    const luis = town.known(town.onTelegram("Luis Pérez"));
    const lost = [printed(), printed()];
    await town.clock.advance(25 * 3_600_000);
    lost.push(printed());
    await town.clock.advance(60_000);
    const shown = printed();
    expect(new Set([...lost, shown]).size).toBe(4);
    for (const code of lost) expect(await luis.says(code)).toEqual([wrong]);
    expect((await luis.says(shown)).join()).toContain("permiso");
    expect(grants()).toEqual([{ name: "Luis Pérez", role: "coordinator" }]);
    expect(firstCode({ store: town.store, hash, now: town.now() })).toBeNull();
  });

  test("that was shown before makes nobody a coordinator who had begun to enrol with it", async () => {
    const ana = town.onTelegram("Ana");
    await ana.says(printed());
    for (const text of ["sí", "María López"]) await ana.says(text);
    const shown = printed();
    expect((await ana.says("San Isidro")).join()).toContain(wrong);
    expect(grants()).toEqual([]);
    expect((await ana.says(shown)).join()).toContain("permiso");
  });

  test("leaves a promoter's code alone when it is shown anew", async () => {
    const code = another("7Q2M-K4TD-9XHBA", "promoter");
    printed();
    const luis = town.known(town.onTelegram("Luis Pérez"));
    expect((await luis.says(code)).join()).toContain("permiso");
    expect(grants()).toEqual([{ name: "Luis Pérez", role: "promoter" }]);
  });

  test("is read as people write it", async () => {
    const code = another("0Q1M-K4TD-9XHBA");
    const ana = town.known(town.onTelegram("Ana Ruiz"));
    expect(
      (await ana.says(`Mi código es ${code.toLowerCase().replace("0", "o").replace("1", "l")}`)).join(),
    ).toContain("permiso");
    expectNowhere(code);
  });

  test("is over after a day, also for somebody who began in time", async () => {
    const code = printed();
    const ana = town.onTelegram("Ana");
    await town.clock.advance(24 * 3_600_000 - 60_000);
    expect((await ana.says(code)).join()).toContain("¿Aceptas?");
    for (const text of ["sí", "María López"]) await ana.says(text);
    await town.clock.advance(60_000);
    expect((await ana.says("San Isidro")).join()).toContain(wrong);
    const luis = town.known(town.onTelegram("Luis Pérez"));
    expect(await luis.says(code)).toEqual([wrong]);
    expect(grants()).toEqual([]);
  });

  test("cannot be guessed: after five wrong ones even the good one is refused, and only to who guessed", async () => {
    const code = printed();
    const guesser = town.known(town.onTelegram("Ana Ruiz"));
    for (let n = 0; n < 5; n += 1) expect(await guesser.says(`AAAA-BBBB-CCCC${n}`)).toEqual([wrong]);
    expect(await guesser.says(code)).toEqual([tooMany]);
    expect(await guesser.says("AAAA-BBBB-CCCC9")).toEqual([tooMany]);
    expect(grants()).toEqual([]);

    const luis = town.known(town.onWhatsApp("Luis Pérez"));
    expect((await luis.says(code)).join()).toContain("permiso");
    expect(grants()).toEqual([{ name: "Luis Pérez", role: "coordinator" }]);

    await town.clock.advance(24 * 3_600_000);
    expect((await guesser.says(another("7Q2M-K4TD-9XHBA"))).join()).toContain("permiso");
    expect(grants()).toHaveLength(2);
  });

  test("sent in the middle of something interrupts it, and that goes on afterwards", async () => {
    const ana = town.known(town.onTelegram("Ana Ruiz"));
    for (const text of ["inscribirme", "1"]) await ana.says(text);
    const heard = (await ana.says(printed())).join();
    expect(heard).toContain("con permiso");
    expect(heard).toContain("¿Para quién es el lugar?");
    expect((await ana.says("1")).join()).toContain("Revisa que esté bien");
  });

  test("is in no table, whatever becomes of the message that brought it", async () => {
    const code = printed();
    const ana = town.known(town.onTelegram("Ana Ruiz"));
    await ana.says("AAAA-BBBB-CCCC0");
    expectNowhere("AAAA-BBBB-CCCC0");
    // In a flood what somebody writes is kept. Not this.
    for (let n = 0; n < 40; n += 1) await ana.phone.says(`palabra ${n}`);
    await ana.phone.says(code);
    expect(town.rows("select outcome from inbound order by id desc limit 1")).toEqual([
      { outcome: "flooded" },
    ]);
    expectNowhere(code);
    await town.settle();
    // Nor when the turn fails.
    await town.clock.advance(120_000);
    town.database.db.run(
      "create trigger bad before insert on role_grants begin select raise(abort, 'no luck'); end",
    );
    expect((await ana.says(code)).join()).toContain("algo falló");
    expectNowhere(code);
    town.failures.length = 0;
  });
});

describe("what only the staff may", () => {
  test("is not in anybody else's menu, and writing it opens nothing", async () => {
    staff(town.onTelegram("Rosa Díaz"));
    const ana = town.known(town.onTelegram("Ana Ruiz"));
    const stranger = town.onTelegram("Nadie");
    await stranger.says("una persona");
    for (const someone of [ana, stranger]) {
      const [menu] = await someone.says("menú");
      expect(menu).not.toContain("Pendientes");
      for (const text of ["cancelar", "pendientes", "/pendientes", "8", "9"]) {
        const heard = (await someone.says(text)).join();
        expect(heard, text).not.toContain("Esto está pendiente");
        expect(heard, text).not.toContain("Telegram:");
      }
    }
    const luis = staff(town.onTelegram("Luis Pérez"), "promoter");
    expect((await luis.says("menú")).join()).toContain("Opciones del equipo");
    await luis.says("cancelar");
    expect((await luis.says("pendientes")).join()).toContain("Persona sin registro, Telegram: quiere hablar");
  });

  test("is refused where it is done, to whoever gets there", () => {
    const community = aCommunity();
    const ana = community.person("Ana Ruiz");
    const luis = community.person("Luis Pérez");
    community.acts(luis, "askForPerson");
    const roles = [["anyone"], ["anyone", "member"], []] as const;
    for (const some of roles) {
      expect(community.acts(ana, "closeStaffNote", { note: "1" }, { roles: some })).toEqual({
        outcome: "notAllowed",
      });
      expect(community.sees(ana, "staffNotes", { roles: some })).toEqual([]);
    }
    expect(() =>
      community.acts(ana, "register", { session: "1", who: "self" }, { roles: ["anyone"] }),
    ).toThrow();
    expect(() =>
      community.acts(ana, "correctPerson", { who: "self", name: "X" }, { roles: ["anyone"] }),
    ).toThrow();
    expect(community.sees(ana, "staffNotes", { roles: ["anyone", "member", "promoter"] })).toHaveLength(1);
    community.database.close();
  });

  test("is refused to somebody who was of the staff when they were asked, and is no more", async () => {
    const luis = staff(town.onTelegram("Luis Pérez"));
    const ana = town.known(town.onWhatsApp("Ana Ruiz"));
    await ana.says("una persona");
    await luis.hears();
    expect((await luis.says("pendientes")).join()).toContain("Ana Ruiz");
    town.database.db.run(`update role_grants set ended_at = ${town.now()}`);
    expect((await luis.says("1")).join()).toContain("tu papel en el equipo terminó");
    await luis.says("ya lo atendí");
    expect(town.rows("select done_at from staff_notes")).toEqual([{ done_at: null }]);
    expect((await luis.says("menú")).join()).not.toContain("Pendientes");
  });
});

describe("somebody who wants a person", () => {
  test("reaches every coordinator in their own chat, and what one of them did is done for all", async () => {
    const luis = staff(town.onTelegram("Luis Pérez"));
    const rosa = staff(town.onWhatsApp("Rosa Díaz"));
    const eva = staff(town.onTelegram("Eva Ruiz"), "promoter");
    for (const one of [luis, rosa, eva]) await one.says("mis sesiones");
    const ana = town.known(town.onWhatsApp("Ana Ruiz"));
    expect((await ana.says("una persona")).join()).toContain("Avisé al equipo");
    const asked = `Ana Ruiz, San Isidro, WhatsApp ${ana.phone.waId()}: quiere hablar con una persona.`;
    expect((await luis.hears()).join()).toContain(asked);
    expect((await rosa.hears()).join()).toContain(asked);
    expect(await eva.hears()).toEqual([]);
    // Asking again changes nothing and bothers nobody.
    expect((await ana.says("una persona")).join()).toContain("ya sabe");
    expect([...(await luis.hears()), ...(await rosa.hears())]).toEqual([]);

    for (const one of [luis, rosa, eva])
      expect((await one.says("pendientes")).join()).toContain("1. Ana Ruiz, San Isidro");
    for (const one of [rosa, luis]) await one.says("1");
    expect((await rosa.says("ya lo atendí")).join()).toContain("quedó como atendido");
    expect((await luis.says("ya lo atendí")).join()).toContain("Alguien ya lo había atendido");
    expect((await luis.says("pendientes")).join()).toContain("No hay pendientes");
    expect(town.rows("select done_by as doneBy from staff_notes")).toEqual([{ doneBy: rosa.personId() }]);

    // What is over may begin again.
    await ana.says("una persona");
    expect((await luis.hears()).join()).toContain(asked);
  });

  test("is noted when no coordinator can be written to, and the first one who writes finds it", async () => {
    const stopped = staff(town.onTelegram("Luis Pérez"));
    await stopped.says("BAJA");
    const away = staff(town.onWhatsApp("Rosa Díaz"));
    await away.says("mis sesiones");
    await town.clock.advance(25 * 3_600_000);
    const stranger = town.onTelegram("Fulgencia");
    expect((await stranger.says("quiero hablar con una persona, por favor")).join()).toContain(
      "Avisé al equipo",
    );
    await town.settle();
    expect([...(await stopped.hears()), ...(await away.hears())]).toEqual([]);
    // Nothing was even tried that could not have arrived.
    expect(town.rows("select status, reason from outbox where status in ('failed', 'dropped')")).toEqual([]);
    expect((await away.says("pendientes")).join()).toContain(
      "1. Persona sin registro, Telegram: quiere hablar",
    );
    expect((await stopped.says("pendientes")).join()).toContain("1. Persona sin registro, Telegram");
  });

  test("in the middle of registering goes on afterwards", async () => {
    const ana = town.known(town.onTelegram("Ana Ruiz"));
    for (const text of ["inscribirme", "1"]) await ana.says(text);
    const heard = (await ana.says("una persona")).join();
    expect(heard).toContain("Avisé al equipo");
    expect(heard).toContain("¿Para quién es el lugar?");
  });
});

describe("an invitation", () => {
  const codeIn = (heard: readonly string[]) =>
    /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(heard.join("\n"))?.[0] ?? "";

  test.each(["onTelegram", "onWhatsApp"] as const)("is kept nowhere once it left, %s", async (where) => {
    const luz = staff(town[where]("Luz Robles"));
    await luz.says("invitar");
    const code = codeIn(await luz.says("1"));
    expect(code).not.toBe("");
    expectNowhere(code);
    const eva = town.known(town.onTelegram("Eva Ruiz"));
    await eva.says(code);
    expect(grants()).toContainEqual({ name: "Eva Ruiz", role: "promoter" });
    expectNowhere(code);
  });
});
