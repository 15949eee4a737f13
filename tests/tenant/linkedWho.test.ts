import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isUntold } from "../../src/store/addressNames.ts";
import { openLinkedStage } from "../support/openLinkedStage.ts";
import { openNumbers, type Telling } from "../support/openNumbers.ts";

// Who is who on a linked number: WhatsApp has two names for a person, tells them as it likes, and numbers pass from one
// person to another.

let stage: ReturnType<typeof openLinkedStage>;
beforeEach(() => {
  stage = openLinkedStage();
});
afterEach(async () => {
  const { failures } = stage;
  await stage.settle();
  await stage.settle();
  await stage.close();
  expect(failures).toEqual([]);
});

const count = (table: string, where = "true"): number =>
  stage.database.db.get<{ n: number }>(sql.raw(`select count(*) as n from ${table} where ${where}`)).n;

describe("what WhatsApp gives again under another name of its writer's", () => {
  const [lid, number] = ["90000000009@lid", "5215550000009@s.whatsapp.net"];
  const gives = (id: string, names: object, message: object = { conversation: "hola" }) =>
    stage.tell("messages.upsert", {
      messages: [{ key: { fromMe: false, id, ...names }, message, messageTimestamp: stage.now() / 1000 }],
    });
  const answers = () => count("outbox");

  test.each([
    ["the number first", { remoteJid: number }, { remoteJid: lid }],
    ["the number first, and then both", { remoteJid: number }, { remoteJid: lid, remoteJidAlt: number }],
    ["both first", { remoteJid: number, remoteJidAlt: lid }, { remoteJid: lid }],
    ["the LID first", { remoteJid: lid }, { remoteJid: number, remoteJidAlt: lid }],
  ])("counts once: %s", async (_, first, again) => {
    await gives("3EB0A1", first);
    await gives("3EB0A2", { remoteJid: lid, remoteJidAlt: number });
    const before = answers();
    await gives("3EB0A1", again);
    expect([answers(), count("addresses")]).toEqual([before, 1]);
    // What they wrote themselves, and another's of the same name, are messages of their own.
    await gives("3EB0A3", again);
    await gives("3EB0A1", { remoteJid: "90000000010@lid" });
    expect([count("inbound", "kind = 'message'"), count("addresses")]).toEqual([4, 2]);
  });

  test("counts once also where two that we knew apart are one", async () => {
    await gives("3EB0A1", { remoteJid: number });
    await gives("3EB0A2", { remoteJid: lid });
    const before = answers();
    await gives("3EB0A1", { remoteJid: lid, remoteJidAlt: number });
    await gives("3EB0A2", { remoteJid: lid, remoteJidAlt: number });
    expect(answers()).toBe(before);
  });

  test("a second thought is had once", async () => {
    const revokes = { protocolMessage: { type: 0, key: { id: "3EB0A1" } } };
    await gives("3EB0A1", { remoteJid: number });
    await gives("3EB0B1", { remoteJid: number }, revokes);
    await gives("3EB0A2", { remoteJid: lid, remoteJidAlt: number });
    const before = answers();
    await gives("3EB0B1", { remoteJid: lid }, revokes);
    expect(answers()).toBe(before);
  });
});

describe("a number that passes to somebody else", () => {
  const says = (remoteJid: string, text: string, remoteJidAlt?: string) =>
    stage.tell("messages.upsert", {
      messages: [
        {
          key: { remoteJid, remoteJidAlt, fromMe: false, id: `3EB0${text}` },
          ...{ message: { conversation: text }, messageTimestamp: stage.now() / 1000 },
        },
      ],
    });
  const textsTo = (platformId: string): string =>
    stage.database.db
      .all<{ body: string }>(
        sql`select body from outbox where address_id = (select id from addresses where platform_id = ${platformId})`,
      )
      .map(({ body }) => body)
      .join("\n");

  test.each([
    ["by the number alone", () => undefined],
    ["by a LID of their own beside it", () => "90000000077@lid"],
  ])("its new owner, %s, hears nothing of the old one's", async (_, lidOf) => {
    stage.addSession({
      ...{ topic: "Costura", place: "Casa de la cultura", locality: "San Isidro" },
      ...{ when: "2026-06-14 10:00-12:00", capacity: 3, lead: null },
    });
    stage.enrol({ who: "ana", name: "Ana Ruiz", locality: "San Isidro", role: "coordinator" });
    const ana = stage.person("ana");
    for (const text of ["inscribirme", "1", "1", "sí"]) await ana.says(text);
    await stage.settle();
    expect(count("registrations")).toBe(1);

    const own = `${ana.number}@s.whatsapp.net`;
    const lid = lidOf();
    for (const text of ["hola", "mis sesiones", "equipo", "menú"]) await says(own, text, lid);
    await stage.settle();
    const heard = textsTo(lid ?? own);
    expect(heard).not.toBe("");
    expect(heard).not.toMatch(/Ana|Ruiz|Costura|San Isidro/);
    // Ana is who she was, by her LID.
    const before = ana.heard.length;
    await says(ana.lid, "mis sesiones otra vez");
    await says(ana.lid, "mis sesiones");
    await stage.settle();
    expect(
      ana.heard
        .slice(before)
        .map(({ text }) => text)
        .join(),
    ).toContain("Costura");
  });
});

/**
 * What happens to three people and three numbers. `isTold`: WhatsApp says whose a number is when it is asked; `isBrought`: the
 * account's own phone brings a message, and no keys with it.
 */
type Step =
  | {
      readonly type: "writes";
      readonly who: number;
      readonly telling: Telling;
      readonly isTold: boolean;
      readonly isBrought: boolean;
    }
  | { readonly type: "takesNumber"; readonly who: number; readonly number: number }
  | { readonly type: "reinstalls"; readonly who: number };
const who = fc.nat(2);
const never: fc.Arbitrary<boolean> = fc.constant(false);
const writes = (isTold: fc.Arbitrary<boolean>, isBrought = never): fc.Arbitrary<Step> =>
  fc.record({
    ...{ type: fc.constant("writes" as const), who, isTold, isBrought },
    telling: fc.constantFrom("number" as const, "lid" as const, "both" as const),
  });
const takesNumber: fc.Arbitrary<Step> = fc.record({
  ...{ type: fc.constant("takesNumber" as const), who, number: fc.nat(2) },
});
const reinstalls: fc.Arbitrary<Step> = fc.record({ type: fc.constant("reinstalls" as const), who });

describe("in whatever order names are told", () => {
  let run = 0;
  /** Everybody is known by a name from their first message on; gives how many rows each of them has in the end. */
  async function happens(steps: readonly Step[]): Promise<readonly number[]> {
    run += 1;
    const numbers = openNumbers(run);
    const { store } = stage;
    const nameOf = (who: number) => `P${run}-${who}`;
    for (const step of steps) {
      if (step.type === "takesNumber") numbers.takes(step.who, step.number);
      if (step.type === "reinstalls") numbers.reinstalls(step.who);
      if (step.type !== "writes") continue;
      const written = numbers.writes(step.who, step.telling, step.isTold, step.isBrought);
      if (written === null) continue;
      const { key, known, sender } = written;
      const messages = [{ key, message: { conversation: "hola" }, messageTimestamp: stage.now() / 1000 }];
      await stage.tell("messages.upsert", { messages }, known);
      if (isUntold({ channel: "linked", ...sender })) continue;
      // Whoever comes with other keys once is who they are from then on.
      const address = store.addresses.findWriter({ channel: "linked", ...sender });
      if (address === undefined) throw new Error("who wrote is not known");
      const self = store.people.findSelf(address.id);
      if (self) expect(self.name).toBe(nameOf(step.who));
      else
        stage.database.transaction(() => {
          const consent = { purpose: "sessions", noticeVersion: "0", noticeHash: "0" };
          const at = { addressId: address.id, now: stage.now() };
          const personId = store.people.addWithConsent({ ...consent, ...at });
          store.people.changeName({ personId, name: nameOf(step.who), ...at });
        });
    }
    return [0, 1, 2].map((who) => count("people", `name = '${nameOf(who)}'`));
  }
  const check = (step: fc.Arbitrary<Step>, then: (steps: readonly Step[]) => Promise<void>) =>
    fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), then), { numRuns: 100 });
  const anything = (isTold: fc.Arbitrary<boolean>, isBrought = never) =>
    fc.oneof({ weight: 3, arbitrary: writes(isTold, isBrought) }, takesNumber, reinstalls);

  test("nobody is ever taken for somebody else", () =>
    check(anything(fc.boolean(), fc.boolean()), async (steps) => void (await happens(steps))));

  test("nobody is two where WhatsApp tells whose a number is", () =>
    check(anything(fc.constant(true)), async (steps) => {
      for (const rows of await happens(steps)) expect(rows).toBeLessThanOrEqual(1);
    }));

  test("nobody is two where it does not, as long as numbers and phones stay whose they are, once both names came", () =>
    check(writes(fc.boolean()), async (steps) => {
      const both = { type: "writes", telling: "both", isTold: true, isBrought: false } as const;
      expect(await happens([...steps, ...[0, 1, 2].map((who) => ({ ...both, who }))])).toEqual([1, 1, 1]);
    }));
});
