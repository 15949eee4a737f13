import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cloudApiKinds } from "../fakes/cloudApiPhone.ts";
import { telegramKinds } from "../fakes/telegramPhone.ts";
import { mistakesOf, openTown, type Resident, type Town } from "../support/openTown.ts";
import { postWebhook, whatsappBody } from "../support/postWebhook.ts";

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

describe("a group", () => {
  test("on Telegram is told once to write in private, whatever happens in it, and nothing else of it is kept", async () => {
    const group = town.telegram.group(-900, "Vecinas del Barrio Alto");
    await group.addsBot();
    for (const text of ["Hola a todas", "/start", "Juntas el jueves en casa de Jacinta", "inscribirme"])
      await group.says(text);
    await town.settle();
    await town.telegram.deliver({
      update_id: 12,
      ...{
        edited_message: { message_id: 5, chat: { id: -900, type: "group" }, date: 1, text: "Jacinta no" },
      },
    } as { update_id: number });
    await group.becomesSupergroup(-100_900);
    await group.says("¿Y ahora?");
    await town.settle();

    expect(group.heard.map(({ text }) => text)).toEqual([
      `En un grupo no puedo atenderte, porque otras personas leen tus datos. Escríbeme en privado: https://t.me/${town.telegram.username}`,
    ]);
    for (const word of [
      "Vecinas",
      "Barrio",
      "Rosa",
      "555000",
      "Jacinta",
      "jueves",
      "Hola a todas",
      "inscribirme",
    ])
      expect(town.whereIs(word)).toEqual([]);
    expect(town.rows("select channel, chat from groups order by chat")).toEqual([
      { channel: "telegram", chat: "-100900" },
      { channel: "telegram", chat: "-900" },
    ]);
    expect(town.rows("select distinct kind, outcome, address_id, message_id, body from inbound")).toEqual([
      { kind: "group", outcome: "group", address_id: null, message_id: null, body: null },
    ]);
    expect(town.rows("select * from addresses")).toEqual([]);
  });

  test("on WhatsApp is told once as well, and its members stay unknown", async () => {
    const from = { from: "5215544443333", from_user_id: "MX.444", group_id: "Y2FwaV9" };
    const say = (id: string, body: string) =>
      whatsappBody({
        contacts: [{ profile: { name: "Jacinta" }, wa_id: "5215544443333", user_id: "MX.444" }],
        messages: [{ ...from, id, type: "text", text: { body } }],
      });
    for (const [n, text] of ["Hola a todas", "inscribirme", "el jueves con Rosa"].entries())
      expect(await postWebhook(town, "whatsapp", say(`wamid.${n}`, text))).toBe(200);
    await town.settle();

    expect(town.cloud.requests.map(({ body }) => body)).toMatchObject([
      {
        recipient_type: "group",
        to: "Y2FwaV9",
        text: { body: expect.stringContaining("en privado: https://wa.me/") },
      },
    ]);
    for (const word of ["Hola a todas", "inscribirme", "jueves", "Rosa", "Jacinta", "5544443333", "MX.444"])
      expect(town.whereIs(word)).toEqual([]);
    expect(town.rows("select channel, chat from groups")).toEqual([{ channel: "whatsapp", chat: "Y2FwaV9" }]);
    expect(town.rows("select * from addresses")).toEqual([]);
  });
});

describe.each(platforms)("a stranger on %s", (platform) => {
  test("who says no leaves nothing of theirs in any table, and is still answered", async () => {
    const stranger = town.on(platform, "Fulgencia Robles");
    for (const text of [
      "qué tal, soy Fulgencia, de Tepoztlán, y padezco del corazón",
      "cancelar",
      "Hola",
      "pues quién sabe",
    ])
      expect(await stranger.says(text)).not.toEqual([]);
    await stranger.sends("photo");
    expect((await stranger.says("No")).join()).toContain("No guardé tu nombre ni tu localidad");
    for (const text of ["me llamo Fulgencia Robles", "vivo en Tepoztlán", "mi hija Eulalia también va"])
      expect(await stranger.says(text)).not.toEqual([]);
    expect((await stranger.says("sesiones")).join()).toContain("Costura: dom 14 jun, 10:00-12:00");
    expect((await stranger.says("ayuda")).join()).toContain("INSCRIBIRME");
    expect((await stranger.says("aviso")).join()).toContain("AVISO DE PRIVACIDAD");
    await stranger.says("una persona");

    for (const word of ["fulgencia", "robles", "tepoz", "corazón", "eulalia", "quién sabe", "padezco"])
      expect(town.whereIs(word)).toEqual([]);
    for (const table of ["people", "person_addresses", "consents", "corrections", "registrations"])
      expect(town.count(`(select count(*) from ${table})`), table).toBe(0);
    expect(town.rows("select body, error from inbound where body is not null or error is not null")).toEqual(
      [],
    );
  });

  test("who agrees and then stops before the end has a person's row without a name", async () => {
    const stranger = town.on(platform, "Fulgencia Robles");
    for (const text of ["Hola", "Sí", "cancelar"]) await stranger.says(text);
    expect(town.rows("select name, locality, enrolled_at from people")).toEqual([
      { name: null, locality: null, enrolled_at: null },
    ]);
    expect(await stranger.says("inscribirme")).toEqual(["¿Cómo te llamas?"]);
    expect(town.whereIs("Fulgencia")).toEqual([]);
  });

  test("who is asked for somebody else's permission and has none leaves nobody behind", async () => {
    const ana = town.known(town.on(platform, "María López"));
    for (const text of ["inscribirme", "1", "otra persona", "Eulalia Robles"]) await ana.says(text);
    expect((await ana.says("no")).join()).toContain("No guardé el nombre de esa persona");
    await ana.says("inscribirme");
    expect(town.rows("select name from people")).toEqual([{ name: "María López" }]);
    expect(town.rows("select state from conversations where state like '%Eulalia%'")).toEqual([]);
    expect(town.rows("select body from inbound where body is not null")).toEqual([]);
  });
});

describe.each(platforms)("what is no text, on %s", (platform) => {
  const kinds = platform === "telegram" ? telegramKinds : cloudApiKinds;

  /** The questions somebody meets on the way, how each is open, and an answer to it. */
  const questions: readonly (readonly [open: string, answer: string])[] = [
    ["consent", "Sí"],
    ["name", "María López Díaz"],
    ["locality", "San Isidro"],
    ["session", "1"],
    ["who", "2"],
    ["otherName", "Rosa Díaz"],
    ["otherConsent", "sí"],
    ["confirm", "sí"],
  ];
  const openAt = ({ addressId }: Resident): string | undefined => {
    const [row] = town.rows<{ state: string | null }>(
      `select state from conversations where address_id = ${addressId()}`,
    );
    return (JSON.parse(row?.state ?? "null") as { frames: { at: string }[] } | null)?.frames.at(-1)?.at;
  };

  test("gets words back at every question, and the question stays open", async () => {
    const ana = town.on(platform, "Ana");
    await ana.says("hola");
    for (const [question, answer] of questions) {
      await town.clock.advance(5 * 60_000);
      const standing = openAt(ana);
      const [asked] = ana.phone.heard.at(-1)?.text.split("\n").slice(-1) ?? [];
      for (const kind of kinds) {
        const heard = await ana.sends(kind);
        expect(heard.length, `${kind} at ${question}`).toBeGreaterThan(0);
        expect(heard[0], `${kind} at ${question}`).toMatch(
          /^No guardé tu .+: aquí necesito que me contestes con palabras/,
        );
        expect(openAt(ana), `${kind} at ${question}`).toBe(standing);
        const buttons = ana.phone.heard.at(-1)?.buttons.length ?? 0;
        if (asked?.includes("Sí")) expect(buttons).toBeGreaterThan(1);
      }
      for (const odd of ["🙃", "<b>hola</b>", "*_~`[x](y)~_*", "&lt;script&gt;", "\u202Eola", "¿?"]) {
        expect((await ana.says(odd)).length, `${odd} at ${question}`).toBeGreaterThan(0);
        expect(openAt(ana), `${odd} at ${question}`).toBe(standing);
      }
      expect((await ana.says(answer)).length).toBeGreaterThan(0);
      expect(openAt(ana), answer).not.toBe(standing);
    }
    expect(town.rows("select name, status from registrations r join people p on p.id = person_id")).toEqual([
      { name: "Rosa Díaz", status: "registered" },
    ]);
  });

  test("gets words back when nothing is open, too", async () => {
    const ana = town.on(platform, "Ana");
    for (const kind of kinds) {
      const [heard] = await ana.sends(kind);
      expect(heard, kind).toMatch(/^Recibí tu .+ Escribe MENÚ/);
    }
  });
});
