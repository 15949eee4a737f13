import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mistakesOf, openTown, type Resident, registers, type Town } from "../support/openTown.ts";

// One person, two platforms: who writes is known by a code that came to the other address, and by nothing else.

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(async () => {
  expect(mistakesOf(town)).toEqual([]);
  await town.close();
});

const tenDigits = (of: Resident) => ("waId" in of.phone ? (of.phone.waId() ?? "").slice(-10) : "");
/** The code in what somebody heard; "" where there is none. */
const codeIn = (heard: readonly string[]): string => /\b\d{6}\b/.exec(heard.join("\n"))?.[0] ?? "";
/** Somebody known on WhatsApp who wrote today: its 24 hours are open. */
const awake = async (name: string) => {
  const someone = town.known(town.onWhatsApp(name));
  await someone.says("hola");
  await someone.says("cancelar");
  return someone;
};
const enrolled = async (someone: Resident, name: string): Promise<void> => {
  for (const text of ["inscribirme", "sí", name, "San Isidro"]) await someone.says(text);
  await someone.says("cancelar");
};

/** From there, with the number of an address where they are known. */
async function asksFrom(there: Resident, known: Resident): Promise<string> {
  await there.says("ya me registré");
  await there.says(tenDigits(known));
  return codeIn(await known.hears());
}

describe("the same person on a second channel", () => {
  test("registers on WhatsApp, is recognised on Telegram, corrects and cancels from there, and is one person", async () => {
    const maria = await awake("María López");
    town.session();
    expect(await registers(maria)).toContain("Quedaste");
    const there = town.onTelegram("Mari");
    const code = await asksFrom(there, maria);
    expect((await there.says(code)).at(-1)).toContain("¿Eres María López, de San Isidro?");
    expect((await there.says("sí")).at(-1)).toContain("Ya te reconozco aquí también");
    expect((await maria.hears()).at(-1)).toContain("en otro chat, de Telegram");

    expect(town.rows("select person_id as who, relation from person_addresses order by address_id")).toEqual([
      { who: maria.personId(), relation: "self" },
      { who: maria.personId(), relation: "self" },
    ]);
    await there.says("CORREGIR nombre");
    await there.says("María del Carmen López");
    for (const text of ["cancelar mi lugar", "1"]) await there.says(text);
    const cancelled = await there.says("sí");
    expect(cancelled.at(-1)).toContain("quedó cancelado: Costura");
    expect(town.count("(select count(*) from people)")).toBe(1);
    expect(town.rows('select field, "before", after, address_id as at from corrections')).toEqual([
      { field: "name", before: "María López", after: "María del Carmen López", at: there.addressId() },
    ]);
    expect(
      town.rows("select status, ended_because as why, ended_at is not null as timed from registrations"),
    ).toEqual([{ status: "cancelled", why: "person", timed: 1 }]);
    // And back from the first one.
    expect((await maria.says("corregir nombre")).at(-1)).toContain("María del Carmen López");
  });

  test("registers on Telegram, which tells no number, and brings the code to WhatsApp", async () => {
    const luis = town.known(town.onTelegram("Luis Pérez"));
    const there = town.onWhatsApp("Luis");
    expect(await there.says("me registré en telegram")).toHaveLength(1);
    const code = codeIn(await luis.says("mi código"));
    await there.says(`código ${code}`);
    expect((await there.says("sí")).at(-1)).toContain("Listo, Luis Pérez");
    expect(there.personId()).toBe(luis.personId());
  });

  test("is never known by the number or the name alone, whatever they write", async () => {
    const maria = await awake("María López");
    const there = town.onTelegram("María López");
    await enrolled(there, "María López");
    await there.says("ya me registré con otro número");
    for (const text of [tenDigits(maria), "soy María López", "sí", tenDigits(maria), "000000"])
      await there.says(text);
    expect(there.personId()).not.toBe(maria.personId());
    expect(town.count("(select count(*) from people)")).toBe(2);
  });

  test("who said who they are before is one person all the same, with every yes they gave", async () => {
    const maria = await awake("María López");
    const there = town.onTelegram("Mari");
    await enrolled(there, "Mari López");
    await there.says("ya me registré con otro número");
    await there.says(tenDigits(maria));
    await there.says(codeIn(await maria.hears()));
    await there.says("sí");
    expect(town.rows("select name from people")).toEqual([{ name: "María López" }]);
    expect(town.count("(select count(*) from consents)")).toBe(2);
    expect(town.count("(select count(*) from consents where withdrawn_at is null)")).toBe(1);
  });

  test("a coordinator's second phone has their role, and loses it with the first", async () => {
    const carmen = await awake("Carmen Ruiz");
    const { store } = town;
    const now = town.now();
    store.roles.addGrant({ personId: carmen.personId(), role: "coordinator", grantedBy: null, now });
    const there = town.onTelegram("Carmen");
    await there.says(await asksFrom(there, carmen));
    await there.says("sí");
    expect((await there.says("equipo")).at(-1)).toContain("Convocar");
    // Whoever wrote a convocation does not approve it: at either phone they are one person.
    expect(there.personId()).toBe(carmen.personId());
  });
});

describe("whoever asks learns nothing", () => {
  test("the answers for a number that is known and for one that is not are the same, byte by byte, and so is what is kept", async () => {
    const maria = await awake("María López");
    const asker = town.onTelegram("Uno");
    const other = town.onTelegram("Dos");
    const talk = async (who: Resident, number: string) => {
      const heard: string[] = [];
      const says = async (text: string) => heard.push(...(await who.says(text)));
      for (const text of ["ya me registré", number, "000000", "ya me conocen", number, "atrás", number])
        await says(text);
      for (let time = 0; time < 4; time += 1) for (const text of ["atrás", number]) await says(text);
      return heard;
    };
    const known = await talk(asker, tenDigits(maria));
    expect(codeIn(await maria.hears())).toMatch(/\d{6}/);
    const unknown = await talk(other, "9611234567");
    expect(known).toEqual(unknown);
    expect(known.join("\n")).toContain("varios números");

    const kept = (who: Resident) => ({
      state: town.rows(`select state from conversations where address_id = ${who.addressId()}`),
      told: town.rows(`select kind, body from outbox where address_id = ${who.addressId()} order by id`)
        .length,
      tries: town.rows(`select kind from role_code_tries where address_id = ${who.addressId()} order by id`),
    });
    expect(kept(asker)).toEqual(kept(other));
    expect(town.whereIs("9611234567")).toEqual([]);
  });

  test("nothing of a stranger is kept while they are asked: no number, no code, no person", async () => {
    const maria = await awake("María López");
    const there = town.onTelegram("Mari");
    await there.says("ya me registré");
    await there.says("961 765 4321");
    expect(town.whereIs("9617654321")).toEqual([]);
    await there.says("cancelar");
    const code = await asksFrom(there, maria);
    expect(town.whereIs(code)).toEqual([]);
    await there.says(code);
    expect(town.whereIs(code)).toEqual([]);
    expect(town.count("(select count(*) from people)")).toBe(1);
    expect(there.personId()).toBe(0);
    await there.says("no");
    expect(there.personId()).toBe(0);
  });

  test("the number of an address of one's own, and of somebody who cannot be written to now, sound the same", async () => {
    const maria = await awake("María López");
    const there = town.onWhatsApp("Otra");
    const say = async (number: string) => {
      await there.says("cancelar");
      await there.says("es mi otro número");
      return (await there.says(number)).join("\n");
    };
    const open = await say(tenDigits(maria));
    expect(codeIn(await maria.hears())).not.toBe("");
    const own = await say(tenDigits(there));
    await town.wait(30 * 3_600_000);
    const late = await say(tenDigits(maria));
    expect(await maria.hears()).toEqual([]);
    expect([own, late]).toEqual([open, open]);
    // The other way is always there.
    expect(late).toContain("escribe MI CÓDIGO desde ese número");
    await there.says(codeIn(await maria.says("mi código")));
    await there.says("sí");
    expect(there.personId()).toBe(maria.personId());
  });
});

test("at night the code comes too, as somebody waits for it", async () => {
  const maria = await awake("María López");
  await town.wait(18 * 3_600_000);
  const there = town.onTelegram("Mari");
  expect(await asksFrom(there, maria)).toMatch(/\d{6}/);
});

describe("a phone that several people use", () => {
  test("reads a code that names nobody; who is not whose phone it is says so, and nobody is joined", async () => {
    const maria = await awake("María López");
    const { store } = town;
    const now = town.now();
    const [consent] = town.rows<{ purpose: string; version: string; hash: string }>(
      "select purpose, notice_version as version, notice_hash as hash from consents",
    );
    if (!consent) throw new Error("nobody agreed");
    store.people.addHouseholdMember({
      ...{ addressId: maria.addressId(), name: "Beto López", locality: null, givenBy: maria.personId(), now },
      ...{ purpose: consent.purpose, noticeVersion: consent.version, noticeHash: consent.hash },
    });
    const beto = town.onTelegram("Beto");
    await beto.says("ya me conocen");
    await beto.says(tenDigits(maria));
    const heard = await maria.hears();
    expect(heard.join("\n")).not.toMatch(/María|Beto|López/);
    expect((await beto.says(codeIn(heard))).at(-1)).toContain("¿Eres María López");
    expect((await beto.says("no")).at(-1)).toContain("no cambié nada");
    expect(beto.personId()).toBe(0);
    expect((await maria.says("mi código")).at(-1)).toContain("¿Lo lees tú, a solas?");
  });
});
