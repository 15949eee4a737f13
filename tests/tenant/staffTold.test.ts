import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkedPace } from "../../src/channels/linked.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// What the team hears costs the linked number nothing where somebody has another chat, and nobody hears it twice.

const hour = 3_600_000;
let stage: ReturnType<typeof openLinkedStage>;
beforeEach(async () => {
  stage = openLinkedStage({ pace: linkedPace({ daily: 40, everySeconds: 25 }), acknowledged: true });
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-14 10:00-12:00", capacity: 9, lead: null },
  });
  for (const [who, role] of [
    ["eva", null],
    ["luz", "coordinator"],
    ["sol", "coordinator"],
  ] as const) {
    stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
    await stage.person(who).says("hola");
  }
  stage.alsoOnTelegram("luz");
  await stage.passes(10_000);
  for (const who of ["eva", "luz", "sol"]) stage.person(who).heard.splice(0);
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

async function says(who: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await stage.person(who).says(text);
    await stage.passes(5000);
  }
}
const sentNotice = (who: string): string | undefined =>
  [...stage.person(who).heard, ...stage.byTelegram.filter(({ chat }) => chat === who)].find(({ text }) =>
    text.includes("Para ver qué contestan"),
  )?.text;
const luzCalls = () => says("luz", "convocar", "1", "Vengan.", "1", "1", "sí");

describe("somebody of the team with Telegram as well", () => {
  test("hears there only that somebody wants a person, and the others by the number", async () => {
    await says("eva", "una persona");
    await stage.passes(hour);
    expect([stage.heard("luz", "eva Ruiz"), stage.heard("sol", "eva Ruiz")]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("is asked there only to approve, and hears there only that somebody did", async () => {
    await says("sol", "convocar", "1", "Vengan.", "1", "1", "sí");
    await stage.passes(hour);
    expect(stage.heard("luz", "¿La apruebas?")).toEqual([0, 1]);
  });

  test("hears there only what became of what they wrote", async () => {
    await luzCalls();
    await says("sol", "por aprobar", "aprobar");
    await stage.passes(hour);
    expect(stage.heard("luz", "aprobó tu convocatoria")).toEqual([0, 1]);
    expect(stage.heard("luz", "Para ver qué contestan")).toEqual([0, 1]);
    expect(stage.heard("sol", "Para ver qué contestan")).toEqual([1, 0]);
  });

  test("hears it by the number where their other chat is gone", async () => {
    const self = stage.store.addresses.findByPlatform("telegram", "luz", null);
    stage.store.addresses.markUnreachable(self?.id ?? 0, stage.now(), "blocked");
    await says("eva", "una persona");
    await stage.passes(hour);
    expect(stage.heard("luz", "eva Ruiz")).toEqual([1, 0]);
  });
});

describe("what was settled while it waited to leave", () => {
  const byBot = async (who: string, ...texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await stage.byBot(who, text);
      await stage.passes(1000);
    }
  };

  test.each([
    { how: "answered", words: ["escribirle", "Mañana te llamo."] },
    { how: "closed", words: ["2"] },
  ])("is told to nobody: a note that was $how", async ({ words }) => {
    // The first of it takes the number's turn, and the second waits.
    await says("eva", "cancelar", "una persona", "Necesito una constancia");
    expect(stage.heard("luz", "Necesito una constancia")).toEqual([0, 1]);
    expect(stage.heard("sol", "Necesito una constancia")).toEqual([0, 0]);
    await byBot("luz", "pendientes", "1", ...words);
    await byBot("luz", "cancelar", "pendientes");
    expect(stage.byTelegram.at(-1)?.text).toContain("No hay pendientes");
    await stage.passes(hour);
    expect(stage.heard("sol", "Necesito una constancia")).toEqual([0, 0]);
  });

  test("is asked of nobody: whether to approve what was approved, nor do they hear that it was", async () => {
    stage.enrol({ who: "mar", name: "mar Ruiz", locality: "San Isidro", role: "coordinator" });
    await says("mar", "hola");
    stage.alsoOnTelegram("mar");
    await says("eva", "cancelar", "una persona");
    await byBot("luz", "convocar", "1", "Vengan.", "1", "1", "sí");
    await byBot("mar", "por aprobar", "aprobar");
    expect(stage.heard("luz", "aprobó tu convocatoria")).toEqual([0, 1]);
    await stage.passes(hour);
    expect(stage.heard("sol", "¿La apruebas?")).toEqual([0, 0]);
    expect(stage.heard("sol", "aprobó")).toEqual([0, 0]);
  });
});

describe("who called people by the number hears until when they leave", () => {
  test("today", async () => {
    await luzCalls();
    await says("sol", "por aprobar", "aprobar");
    await stage.passes(hour);
    expect(sentNotice("luz")).toBe(
      "La convocatoria de Costura está saliendo a 1 persona por WhatsApp. Por el número vinculado va 1, poco a poco: termina hoy hacia las 09:00. Para ver qué contestan escribe CONFIRMADOS.",
    );
  });

  test("until when that is, and from when, where it begins nothing yet", async () => {
    await luzCalls();
    stage.timelocked({ channel: "linked", id: "linked" }, stage.now() + 30 * hour);
    await says("sol", "por aprobar", "aprobar");
    await stage.passes(hour);
    expect(sentNotice("luz")).toBe(
      "La convocatoria de Costura está saliendo a 1 persona por WhatsApp. Por el número vinculado va 1, poco a poco: termina hacia el martes 2 de junio. Ese número no puede empezar conversaciones hasta el martes 2 de junio a las 15:00. Para ver qué contestan escribe CONFIRMADOS.",
    );
  });
});
