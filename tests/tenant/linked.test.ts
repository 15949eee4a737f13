import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LinkedPerson, openLinkedStage } from "../support/openLinkedStage.ts";

// What a linked number asks of the rest: nobody is written to who never wrote, and what comes days late begins nothing.

const hour = 3_600_000;
let stage: ReturnType<typeof openLinkedStage>;
let ana: LinkedPerson;
beforeEach(() => {
  stage = openLinkedStage();
  stage.addSession({
    ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
    ...{ when: "2026-06-14 10:00-12:00", capacity: 1, lead: null },
  });
  stage.enrol({ who: "ana", name: "Ana Ruiz", locality: "San Isidro", role: null });
  stage.enrol({ who: "luz", name: "Luz Robles", locality: "San Isidro", role: "coordinator" });
  ana = stage.person("ana");
});
afterEach(async () => {
  const { failures } = stage;
  await stage.close();
  expect(failures).toEqual([]);
});

const says = async (one: LinkedPerson, text: string, hoursAgo = 0): Promise<string> => {
  const before = one.heard.length;
  await one.sends({ conversation: text }, { sentAt: stage.now() - hoursAgo * hour });
  await stage.settle();
  return one.heard
    .slice(before)
    .map((message) => message.text)
    .join("\n\n");
};
const lastInbound = () =>
  stage.store.addresses.findByPlatform("linked", ana.lid, ana.number)?.lastInboundAt ?? null;

describe("what comes a day late", () => {
  const late = "Tu mensaje me llegó hasta ahora";

  test("begins nothing, and its writer is asked once whether they still want it", async () => {
    expect(await says(ana, "inscribirme", 30)).toContain(late);
    expect(await says(ana, "hola", 29)).toBe("");
    expect(await says(ana, "gracias", 28)).toBe("");
    expect(await says(ana, "inscribirme")).toContain("¿A qué sesión quieres ir?");
  });

  test("answers the question that was open all the same", async () => {
    await says(ana, "inscribirme");
    expect(await says(ana, "1", 25)).toContain("¿Para quién es el lugar?");
  });

  test("BAJA counts whenever it comes, and so does asking for a person", async () => {
    const luz = stage.person("luz");
    await says(luz, "hola");
    expect(await says(ana, "quiero hablar con una persona", 40)).not.toContain(late);
    expect(luz.heard.at(-1)?.text).toContain("Ana Ruiz, San Isidro, WhatsApp 52155500000");
    expect(await says(ana, "BAJA", 40)).toContain("Ya no te mandaré avisos");
    const { id } = stage.store.addresses.findByPlatform("linked", ana.lid, null) ?? { id: 0 };
    expect(stage.store.addresses.findRecipient(id)?.optedOut).toBe(true);
  });
});

describe("who never wrote", () => {
  test("to whom a chat may not be begun, nothing is begun until they write", async () => {
    const luz = stage.person("luz");
    await says(luz, "hola");
    expect(lastInbound()).not.toBeNull();
    stage.store.addresses.forgetInbound("linked");
    expect(lastInbound()).toBeNull();
    expect(await says(ana, "hola")).not.toBe("");
    expect(lastInbound()).not.toBeNull();

    stage.refuses(ana, "463");
    await says(ana, "inscribirme");
    // What answers them was refused: from then on they are as somebody who never wrote.
    expect(lastInbound()).toBeNull();
    expect(await says(ana, "menú")).toContain("¿Qué quieres hacer?");
    expect(lastInbound()).not.toBeNull();
  });
});
