import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { usualLinkedPace } from "../../src/channels/linked.ts";
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

describe("what cannot be deciphered", () => {
  const said = "No pude leer tu mensaje: WhatsApp no me lo entregó bien. Escríbelo otra vez, por favor.";
  const heardBy = async (one: LinkedPerson, act: () => Promise<unknown>) => {
    const before = one.heard.length;
    await act();
    await stage.settle();
    return one.heard.slice(before).map(({ text }) => text);
  };

  test("is told of once a day, by whom we know and by whom we do not", async () => {
    const eva = stage.person("eva");
    for (const one of [ana, eva]) {
      expect(await heardBy(one, () => one.cannotBeRead("A1"))).toEqual([said]);
      expect(await heardBy(one, () => one.cannotBeRead("A1"))).toEqual([]);
      expect(await heardBy(one, () => one.cannotBeRead("A2"))).toEqual([]);
    }
    await stage.passes(24 * hour);
    expect(await heardBy(ana, () => ana.cannotBeRead("A2"))).toEqual([]);
    expect(await heardBy(ana, () => ana.cannotBeRead("A3"))).toEqual([said]);
  });

  test("and is read later is answered like any other, and the question that was open stays", async () => {
    expect(await says(ana, "inscribirme")).toContain("¿A qué sesión quieres ir?");
    expect(await heardBy(ana, () => ana.cannotBeRead("A1"))).toEqual([said]);
    const [answer, ...more] = await heardBy(ana, () => ana.sends({ conversation: "1" }, { id: "A1" }));
    expect(answer).toContain("¿Para quién es el lugar?");
    expect(more).toEqual([]);
  });

  test("is told of to nobody where it was written into a group", async () => {
    const group = "120363000000000001@g.us";
    expect(await heardBy(ana, () => ana.cannotBeRead("A1", group))).toEqual([]);
  });
});

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

describe.each([
  { acknowledged: false, when: "afterwards" },
  { acknowledged: true, when: "at once" },
])("a refusal to begin a chat that comes $when", ({ acknowledged }) => {
  const addressOf = (one: LinkedPerson) =>
    stage.store.addresses.findByPlatform("linked", one.lid, one.number);
  /** Calls everybody to the session, as if it had been approved; what leaves of it does so now. */
  const calls = async (): Promise<void> => {
    const by = stage.store.people.findSelf(addressOf(stage.person("luz"))?.id ?? 0)?.id ?? 0;
    const { convocations, roles } = stage.store;
    const other = stage.store.people.findSelf(addressOf(stage.person("sol"))?.id ?? 0)?.id ?? 0;
    expect(roles.listRoles(other)).toEqual(["coordinator"]);
    stage.database.transaction(() => {
      const id = convocations.add({
        ...{ sessionId: 1, message: "Vengan.", audience: "everyone", locality: null, convener: "Luz" },
        ...{ authorId: by, now: stage.now() },
      });
      convocations.markSubmitted(id, stage.now());
      convocations.markDecided(id, { approved: true, by: other, because: null, now: stage.now() });
    });
    // Whoever writes wakes it.
    await says(stage.person("luz"), "hola");
    await stage.wait(3 * hour);
  };

  beforeEach(async () => {
    await stage.close();
    stage = openLinkedStage({ acknowledged, pace: usualLinkedPace });
    stage.addSession({
      ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
      ...{ when: "2026-06-14 10:00-12:00", capacity: 1, lead: null },
    });
    for (const [who, role] of [
      ["ana", null],
      ["eva", null],
      ["luz", "coordinator"],
      ["sol", "coordinator"],
    ] as const)
      stage.enrol({ who, name: `${who} Ruiz`, locality: "San Isidro", role });
    ana = stage.person("ana");
    // To nobody else may the number begin a chat; two who refuse it would stop the others' as well.
    await says(stage.person("sol"), "hola");
  });

  test("keeps everything we would begin from them until they write, and is never tried again", async () => {
    const eva = stage.person("eva");
    await says(ana, "hola");
    // Somebody of whom we know the number, and who never wrote to it.
    stage.store.addresses.markSilentSince(addressOf(eva)?.id ?? 0, null);

    stage.refuses(ana, "463");
    const before = stage.leftTo(ana);
    await calls();
    expect(stage.leftTo(ana) - before).toBe(1);
    expect(stage.leftTo(eva)).toBe(0);
    expect(lastInbound()).toBeNull();
    await calls();
    await stage.wait(72 * hour);
    expect(stage.leftTo(ana) - before).toBe(1);
    expect(stage.leftTo(eva)).toBe(0);
    expect(stage.store.outbox.countDue()).toBe(0);

    await says(ana, "hola");
    await says(eva, "hola");
    await calls();
    expect(ana.heard.at(-1)?.text).toContain("Vengan.");
    expect(eva.heard.at(-1)?.text).toContain("Vengan.");
  });
});
