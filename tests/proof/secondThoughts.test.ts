import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mistakesOf, openTown, type Resident, type Town } from "../support/openTown.ts";

const platforms = ["telegram", "whatsapp"] as const;
const late = "Ese botón es de una pregunta que ya pasó.";

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

const standing = () => town.rows("select state from conversations order by address_id");
const registered = () =>
  town.rows("select name, status from registrations r join people p on p.id = r.person_id order by r.id");
const last = ({ phone }: Resident) => {
  const message = phone.heard.at(-1);
  if (!message) throw new Error("nothing was heard");
  return message;
};

describe.each(platforms)("on %s", (platform) => {
  test("a message that is changed afterwards changes nothing, and that is said", async () => {
    const ana = town.on(platform, "Ana");
    for (const text of ["hola", "sí", "María López"]) await ana.says(text);
    const before = standing();
    await ana.phone.edits("Mariana Pérez");
    expect(await ana.hears()).toEqual([
      "Vi que cambiaste un mensaje. Lo que ya quedó registrado sigue igual. Para corregir tus datos escribe CORREGIR.",
    ]);
    expect(standing()).toEqual(before);
    await ana.says("San Isidro");
    expect(town.rows("select name, locality from people")).toEqual([
      { name: "María López", locality: "San Isidro" },
    ]);
    expect(town.whereIs("Mariana")).toEqual([]);
  });

  test("a button of a question that is over says so and asks the open one again", async () => {
    const ana = town.on(platform, "Ana");
    await ana.says("hola");
    const consent = last(ana);
    await ana.says("sí");
    const before = standing();
    for (const label of ["No", "Sí"]) {
      await ana.phone.presses(label, { of: consent });
      const heard = (await ana.hears()).join("\n\n");
      expect(heard).toContain(late);
      expect(heard).toContain("Por ejemplo: María López Díaz.");
      expect(standing()).toEqual(before);
    }
  });

  test("a button of an older question never answers the open one, though that has buttons of its own", async () => {
    const ana = town.known(town.on(platform, "María López"));
    await ana.says("inscribirme");
    const which = last(ana);
    await ana.says("1");
    const forWhom = last(ana);
    for (const of of [which, which]) await ana.phone.presses(0, { of });
    expect((await ana.hears()).join("\n\n")).toContain(late);
    await ana.says("1");
    const before = standing();
    for (const of of [which, forWhom]) {
      await ana.phone.presses(0, { of });
      expect((await ana.hears()).join("\n\n")).toContain(late);
      expect(standing()).toEqual(before);
    }
    expect(registered()).toEqual([]);
  });

  test("a button pressed when nothing is open any more says so and begins nothing", async () => {
    const ana = town.known(town.on(platform, "María López"));
    for (const text of ["inscribirme", "1", "1"]) await ana.says(text);
    const readBack = last(ana);
    await ana.says("no");
    await ana.phone.presses("Sí", { of: readBack });
    expect(await ana.hears()).toEqual([expect.stringContaining(late)]);
    expect(registered()).toEqual([]);
  });

  test("two taps at the same moment are one yes", async () => {
    const ana = town.known(town.on(platform, "María López"));
    for (const text of ["inscribirme", "1", "1"]) await ana.says(text);
    const readBack = last(ana);
    await Promise.all([
      ana.phone.presses("Sí", { of: readBack }),
      ana.phone.presses("Sí", { of: readBack }),
      ana.phone.presses("No", { of: readBack }),
    ]);
    const heard = await ana.hears();
    expect(heard.filter((text) => text.startsWith("Quedaste registrada"))).toHaveLength(1);
    expect(heard.filter((text) => text.startsWith(late))).toHaveLength(2);
    expect(registered()).toEqual([{ name: "María López", status: "registered" }]);
  });

  test("words that quote a question that is over do not answer the open one", async () => {
    const ana = town.known(town.on(platform, "María López"));
    await ana.says("inscribirme");
    const which = last(ana);
    await ana.says("1");
    const forWhom = last(ana);
    await ana.says("1");
    const before = standing();
    await ana.phone.says("sí", { replyTo: which });
    const heard = (await ana.hears()).join("\n\n");
    expect(heard).toContain("Contestaste una pregunta que ya pasó.");
    expect(heard).toContain("Contesta «Sí» para apartar el lugar");
    expect(standing()).toEqual(before);
    await ana.phone.says("sí", { replyTo: forWhom });
    expect(registered()).toEqual([]);
    // The newest message asks what is open: to quote that is to answer it.
    await town.settle();
    await ana.phone.says("sí", { replyTo: last(ana) });
    expect((await ana.hears()).at(-1)).toContain("Quedaste registrada");
    expect(registered()).toEqual([{ name: "María López", status: "registered" }]);
  });

  test("words that quote somebody else's question are taken as the words they are", async () => {
    const ana = town.known(town.on(platform, "María López"));
    const luis = town.known(town.on(platform, "Luis Pérez"));
    await luis.says("inscribirme");
    for (const text of ["inscribirme", "1", "1"]) await ana.says(text);
    await ana.phone.says("sí", { replyTo: last(luis) });
    await town.settle();
    expect(registered()).toEqual([{ name: "María López", status: "registered" }]);
  });
});

describe("on WhatsApp alone", () => {
  test("a thumb up under the open question answers it, under another it answers nothing", async () => {
    const ana = town.onWhatsApp("Ana");
    await ana.says("hola");
    const consent = last(ana);
    await ana.phone.reacts("", consent);
    await ana.phone.reacts("🙄", consent);
    expect(await ana.hears()).toEqual([]);
    expect(town.rows("select * from people")).toEqual([]);

    await ana.phone.reacts("👍🏽", consent);
    expect(await ana.hears()).toEqual(["¿Cómo te llamas?"]);
    const before = standing();
    await ana.phone.reacts("👎", consent);
    await ana.phone.reacts("", consent);
    expect(await ana.hears()).toEqual([]);
    expect(standing()).toEqual(before);
    expect(town.rows("select count(*) as people from people")).toEqual([{ people: 1 }]);
  });

  test("a thumb up under an older question does not say yes to the read-back", async () => {
    const ana = town.known(town.onWhatsApp("María López"));
    for (const text of ["inscribirme", "1"]) await ana.says(text);
    const forWhom = last(ana);
    await ana.says("1");
    await ana.phone.reacts("👍", forWhom);
    expect(await ana.hears()).toEqual([]);
    expect(registered()).toEqual([]);
    await ana.phone.reacts("👍");
    expect((await ana.hears()).join()).toContain("Quedaste registrada");
  });

  test("a reaction is no name, and one of a question that has no answer by thumb is left alone", async () => {
    const ana = town.onWhatsApp("Ana");
    for (const text of ["hola", "sí"]) await ana.says(text);
    const before = standing();
    for (const emoji of ["👍", "❤️"]) await ana.phone.reacts(emoji);
    await town.settle();
    expect(town.rows("select name from people")).toEqual([{ name: null }]);
    expect(standing()).toEqual(before);
  });

  test("a message that is deleted changes nothing, and that is said", async () => {
    const ana = town.known(town.onWhatsApp("María López"));
    for (const text of ["inscribirme", "1", "1", "sí"]) await ana.says(text);
    await ana.phone.revokes();
    expect(await ana.hears()).toEqual([
      "Vi que borraste un mensaje. Lo que ya quedó registrado sigue igual. Para cancelar un lugar escribe CANCELAR.",
    ]);
    expect(registered()).toEqual([{ name: "María López", status: "registered" }]);
    expect(town.count("(select count(*) from inbound where revoked_at is not null)")).toBe(1);
  });
});

test("a button of a message that Telegram keeps no more is answered in words, and its spinner stopped", async () => {
  const ana = town.onTelegram("Ana");
  await ana.says("hola");
  for (const token of ["999:0", "1:99", "1:more", "w:menu", "", "x".repeat(64), "1:0; drop table people"]) {
    await ana.phone.pressesForgotten(token);
    expect((await ana.hears()).join(), token).toMatch(/pregunta que ya pasó|¿Aceptas\?|No entendí/);
  }
  const acknowledged = town.telegram.requests.filter(({ method }) => method === "answerCallbackQuery");
  expect(acknowledged).toHaveLength(7);
  await ana.phone.pressesForgotten("1:0");
  expect(await ana.hears()).toEqual(["¿Cómo te llamas?"]);
});
