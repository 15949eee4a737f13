import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LinkedPerson, openLinkedStage } from "../support/openLinkedStage.ts";

// Where everything is numbered lines, a number answers the list that stands last on the screen.

let stage: ReturnType<typeof openLinkedStage>;
let luis: LinkedPerson;
beforeEach(() => {
  stage = openLinkedStage();
  for (const [topic, when] of [
    ["Huertos", "2026-06-02 10:00-12:00"],
    ["Costura", "2026-06-14 10:00-12:00"],
  ] as const)
    stage.addSession({ topic, when, place: "Salón", locality: "San Isidro", capacity: 9, lead: null });
  stage.enrol({ who: "luis", name: "Luis Pérez", locality: "San Isidro", role: null });
  stage.enrol({ who: "luz", name: "Luz Robles", locality: "San Isidro", role: "coordinator" });
  stage.enrol({ who: "sol", name: "Sol Robles", locality: "San Isidro", role: "coordinator" });
  luis = stage.person("luis");
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

const says = async (text: string, one = luis, sentAt = stage.now()): Promise<string> => {
  const before = one.heard.length;
  await one.sends({ conversation: text }, { sentAt });
  await stage.settle();
  return one.heard
    .slice(before)
    .map((message) => message.text)
    .join("\n\n");
};
const idOf = (who: string): { addressId: number; personId: number } => {
  const { lid, number } = stage.person(who);
  const addressId = stage.store.addresses.findByPlatform("linked", lid, number)?.id ?? 0;
  return { addressId, personId: stage.store.people.findSelf(addressId)?.id ?? 0 };
};
/** Luz calls people to Costura, and Sol approved. */
const calls = async (audience: "everyone" | "registered" = "everyone"): Promise<void> => {
  const { convocations } = stage.store;
  stage.database.transaction(() => {
    const id = convocations.add({
      ...{ sessionId: 2, message: "Vengan.", audience, locality: null, convener: "Luz" },
      ...{ authorId: idOf("luz").personId, now: stage.now() },
    });
    convocations.markSubmitted(id, stage.now());
    const by = idOf("sol").personId;
    convocations.markDecided(id, { approved: true, by, because: null, now: stage.now() });
  });
  await says("pendientes", stage.person("sol"));
};

describe("a number under a convocation that came after another question", () => {
  beforeEach(async () => {
    // To nobody else may the number begin a chat.
    for (const who of ["luis", "sol", "luz"]) await says("mis sesiones", stage.person(who));
    expect(await says("inscribirme")).toContain("¿A qué sesión quieres ir?");
    await calls();
    expect(luis.heard.at(-1)?.text).toContain("2. No podré");
  });

  test.each(["2", "2.", " 2) ", "la segunda", "dos", "opción 2", "2️⃣"])(
    "answers the convocation, and what was asked is asked again: %s",
    async (text) => {
      const heard = await says(text);
      expect(heard).toContain("Gracias por avisar. Anoté que no podrás ir a Costura");
      expect(heard).toContain("¿A qué sesión quieres ir?");
      // That is the last one on the screen now.
      expect(await says("2")).toContain("¿Para quién es el lugar?");
    },
  );

  test("answers what was asked where the convocation has no such number", async () => {
    expect(await says("4")).toContain("No encontré esa sesión");
  });

  test("answers what was asked where it was written before the convocation came", async () => {
    expect(await says("2", luis, stage.now() - 60_000)).toContain("¿Para quién es el lugar?");
  });

  test("answers the question that was asked again meanwhile", async () => {
    expect(await says("zapato")).toContain("No encontré esa sesión");
    expect(await says("2")).toContain("¿Para quién es el lugar?");
  });

  test("means nothing new to a convocation whose session is over", async () => {
    await stage.passes(20 * 24 * 3_600_000);
    expect(await says("2")).not.toContain("Anoté");
  });
});

describe("a number under a convocation that came after a question which takes a number", () => {
  const asked = "¿Para cuántas personas";
  beforeEach(async () => {
    for (const who of ["luis", "sol", "luz"]) await says("mis sesiones", stage.person(who));
    const luz = stage.person("luz");
    for (const text of ["inscribirme", "2", "1", "sí"]) await says(text, luz);
    for (const text of ["nueva sesión", "Cocina", "Salón", "1", "20 de junio"]) await says(text, luz);
    expect(await says("de 10 a 12", luz)).toContain(asked);
    await calls("registered");
    expect(luz.heard.some(({ text }) => text.includes("2. No podré"))).toBe(true);
  });
  test("is asked about once; then it answers the question", async () => {
    const luz = stage.person("luz");
    const which = await says("2", luz);
    expect(which).toContain("Si es para la convocatoria, escribe: asistiré");
    expect(which).toContain(asked);
    expect(await says("2", luz)).not.toContain("convocatoria");
  });

  test("is asked about once, and the words answer the convocation", async () => {
    const luz = stage.person("luz");
    await says("2", luz);
    const heard = await says("no podré", luz);
    expect(heard).toContain("Anoté que no podrás ir a Costura");
    expect(heard).toContain(asked);
  });
});

describe("a number that stands before no line", () => {
  test.each(["14", "3", "catorce", "opción 14", "14 por favor"])("is no day of one: %s", async (text) => {
    expect(await says("inscribirme")).toContain("2. Costura: dom 14 jun");
    expect(await says(text)).toContain("No encontré esa sesión");
  });

  test("is none of a single one", async () => {
    await says("inscribirme");
    await stage.passes(2 * 24 * 3_600_000);
    const asked = await says("inscribirme");
    expect(asked).not.toContain("Huertos");
    expect(await says("14")).toContain("No encontré esa sesión");
    expect(await says("el 14")).toContain("¿Para quién es el lugar?");
  });
});

describe("a sticker", () => {
  test("in the middle of a question is answered by one sentence, and the question stays", async () => {
    await says("inscribirme");
    const before = luis.heard.length;
    await luis.does("sticker");
    await stage.settle();
    expect(luis.heard.slice(before).map(({ text }) => text)).toEqual([
      "No guardé tu sticker: aquí necesito que me contestes con palabras.",
    ]);
    expect(await says("2")).toContain("¿Para quién es el lugar?");
  });
});
