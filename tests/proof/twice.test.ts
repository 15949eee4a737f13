import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRandom } from "../fakes/openCourier.ts";
import { mistakesOf, openTown, type Resident, registers, type Town } from "../support/openTown.ts";
import { postWebhook, whatsappBody } from "../support/postWebhook.ts";
import { recordWebhooks, type Webhook } from "../support/recordWebhooks.ts";

// Platforms promise to deliver at least once and in no order. What follows must not depend on how often or in which
// order they do it, as far as the people themselves did one thing after another.

type Step = (someone: Resident) => Promise<unknown>;
const says =
  (text: string): Step =>
  ({ phone }) =>
    phone.says(text);
const presses =
  (label: string): Step =>
  ({ phone }) =>
    phone.presses(label);

/** What each of them does; all do one step, and when everything has arrived the next one. */
const story: readonly Step[] = [
  says("Hola"),
  presses("Sí"),
  says("Ana María Ruiz"),
  // They write, and change what they wrote before it is anywhere.
  ({ phone }) => Promise.all([phone.says("San Isidro"), phone.edits("San Isidrio")]),
  presses("dom 14 jun 10:00"),
  presses("Para mí"),
  ({ phone }) => Promise.all([phone.sends("photo"), phone.sends("sticker")]),
  presses("Sí"),
  says("inscribirme"),
  says("2"),
  says("otra persona"),
  says("Rosa Díaz Luna"),
  presses("Sí"),
  says("sí"),
  says("cancelar"),
  says("1"),
  says("sí"),
  says("corregir mi localidad"),
  says("El Llano"),
  ({ phone }) => ("revokes" in phone ? phone.revokes() : phone.edits("otra cosa")),
  says("una persona"),
  says("BAJA"),
  says("mis sesiones"),
];

/** What is left when all is over, told without the numbers that depend on who came first. */
function leftIn(town: Town): Record<string, unknown[]> {
  const who = "a.channel || ' ' || a.platform_id";
  const at = "join addresses a on a.id =";
  return {
    people: town.rows(
      `select ${who} as who, relation, name, p.locality from person_addresses r
        join people p on p.id = r.person_id ${at} r.address_id order by 1, 2, 3`,
    ),
    registrations: town.rows(
      `select ${who} as who, name, topic, status, ended_because from registrations r
        join people p on p.id = r.person_id join sessions s on s.id = r.session_id
        ${at} r.address_id order by 1, 2, 3`,
    ),
    seats: town.rows("select topic, seats_taken from sessions order by id"),
    standing: town.rows(
      `select ${who} as who, state, asked from conversations c ${at} c.address_id order by 1`,
    ),
    corrections: town.rows(
      `select ${who} as who, field, before, after from corrections c ${at} c.address_id order by 1, 2, 3, 4`,
    ),
    stopped: town.rows(`select ${who} as who, ended_at from opt_outs o ${at} o.address_id order by 1`),
    notes: town.rows(`select ${who} as who, kind, done_at from staff_notes n ${at} n.address_id order by 1`),
    taken: town.rows(
      `select ${who} as who, kind, outcome, count(*) as times from inbound i ${at} i.address_id
        group by 1, 2, 3 order by 1, 2, 3`,
    ),
    said: town.rows(
      `select ${who} as who, kind, status, iif(kind = 'acknowledge', '', body) as body from outbox o
        ${at} o.address_id order by 1, 2, 4`,
    ),
  };
}

interface Telling {
  readonly twice?: boolean;
  readonly outOfOrder?: number;
  /** After each step everything that ever came is posted once more, shuffled by this seed. */
  readonly allAgain?: number;
}

/** Plays the story in a town of its own; what is left, and what each of them heard. */
async function tell({ twice = false, outOfOrder, allAgain }: Telling) {
  const town = await openTown();
  const recorder = await recordWebhooks(town);
  town.session({ topic: "Costura", capacity: 10 });
  town.session({ topic: "Huerto", starts: "2026-06-20 09:00", capacity: 10 });
  for (const { knobs } of [town.telegram, town.cloud]) {
    knobs.twice = twice;
    knobs.outOfOrder = outOfOrder ?? null;
  }
  const random = openRandom(allAgain ?? 0);
  const people = [town.onTelegram("A"), town.onWhatsApp("B"), town.onTelegram("C"), town.onWhatsApp("D")];
  for (const step of story) {
    await Promise.all(people.map(step));
    await town.settle();
    if (allAgain === undefined) continue;
    const again = recorder.posted.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
    await Promise.all(again.map(({ one }) => recorder.again(one)));
    await town.settle();
  }
  const left = leftIn(town);
  const heard = people.map(({ phone }) => phone.heard.map(({ text }) => text).sort());
  const { failures, telegram, cloud } = town;
  const wrong = mistakesOf({ failures, telegram, cloud });
  await recorder.close();
  await town.close();
  return { left, heard, wrong, webhooks: recorder.posted.length };
}

describe("four people register, cancel, correct and stop", () => {
  let once: Awaited<ReturnType<typeof tell>>;
  beforeAll(async () => {
    once = await tell({});
  });

  test("told once and in order, it comes out as they meant it", () => {
    expect(once.wrong).toEqual([]);
    const { registrations, seats, notes, stopped } = once.left;
    expect(registrations?.map((row) => Object.values(row as object).slice(1))).toEqual(
      Array.from({ length: 4 }, () => [
        ["Ana María Ruiz", "Costura", "cancelled", "person"],
        ["Rosa Díaz Luna", "Huerto", "registered", null],
      ]).flat(),
    );
    expect(seats).toEqual([
      { topic: "Costura", seats_taken: 0 },
      { topic: "Huerto", seats_taken: 4 },
    ]);
    expect(notes).toHaveLength(4);
    expect(stopped).toHaveLength(4);
  });

  const ways: readonly (readonly [string, Telling])[] = [
    ["every webhook comes twice", { twice: true }],
    ["every webhook comes twice and in no order (1)", { twice: true, outOfOrder: 1 }],
    ["every webhook comes twice and in no order (2)", { twice: true, outOfOrder: 2 }],
    ["after each step everything comes again, in no order", { allAgain: 3 }],
  ];
  test.each(ways)("%s: it comes out the same, and nobody is answered twice", async (_, way) => {
    const told = await tell(way);
    expect(told.webhooks).toBeGreaterThan(way.twice ? 1.5 * once.webhooks : 0);
    expect(told.left).toEqual(once.left);
    expect(told.heard).toEqual(once.heard);
    expect(told.wrong).toEqual([]);
  });
});

/** Rows that are not as they were. */
function changedIn(town: Town, before: readonly string[]): string[] {
  const now = town.dump();
  return [...now.filter((row) => !before.includes(row)), ...before.filter((row) => !now.includes(row))];
}

describe("when a story is over", () => {
  let town: Town;
  let recorder: Awaited<ReturnType<typeof recordWebhooks>>;
  beforeAll(async () => {
    town = await openTown();
    recorder = await recordWebhooks(town);
    town.session({ capacity: 1 });
    const ana = town.known(town.onTelegram("María López"));
    const luis = town.known(town.onWhatsApp("Luis Pérez"));
    const eva = town.onWhatsApp("Eva");
    await registers(ana);
    await registers(luis);
    await ana.says("7Q2M-K4TD-9XHBA"); // no code of ours
    for (const text of ["cancelar", "1", "sí"]) await ana.says(text);
    await luis.presses("Sí"); // the offer
    await town.telegram.group(-900).says("hola a todas");
    await eva.says("hola");
    await eva.says("no");
    await eva.phone.revokes();
    await eva.phone.prefers("stop");
    await luis.phone.changesNumber("5215500009999", "MX.1349new");
    await town.settle();
    await luis.says("mis sesiones");
    await ana.phone.blocks();
    await town.settle();
  });
  afterAll(async () => {
    await recorder.close();
    await town.close();
  });

  test("nothing that comes again, however often and in whatever order, changes a single row", async () => {
    const before = town.dump();
    const heard = () => town.telegram.requests.length + town.cloud.requests.length;
    const said = heard();
    expect(recorder.posted.length).toBeGreaterThan(30);
    const some = fc.array(fc.constantFrom<Webhook>(...recorder.posted), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(some, async (webhooks) => {
        const statuses = await Promise.all(webhooks.map(recorder.again));
        expect(statuses.filter((status) => status !== 200)).toEqual([]);
        await town.settle();
        expect(changedIn(town, before)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(heard()).toBe(said);
    expect(mistakesOf(town)).toEqual([]);
  });
});

describe("a message", () => {
  const tenTimes = (one: () => Promise<number>) => Promise.all(Array.from({ length: 10 }, one));
  const taken = Array.from({ length: 10 }, () => 200);

  test.each(["telegram", "whatsapp"] as const)(
    "that comes ten times at once on %s is answered once",
    async (platform) => {
      const town = await openTown();
      const ana = town.on(platform, "Ana");
      const message =
        "waId" in ana.phone
          ? whatsappBody({
              messages: [{ id: "wamid.one", from: ana.phone.waId(), type: "text", text: { body: "hola" } }],
            })
          : {
              update_id: 1,
              message: { message_id: 1, chat: { id: ana.phone.id, type: "private" }, date: 1, text: "hola" },
            };
      expect(await tenTimes(() => postWebhook(town, platform, message))).toEqual(taken);
      await town.delivery.idle();
      expect(town.rows("select kind, outcome from inbound")).toEqual([{ kind: "message", outcome: "turn" }]);
      expect(town.rows("select kind, ask from outbox")).toEqual([{ kind: "reply", ask: 1 }]);
      await town.close();
    },
  );

  test("that stands three times in one body is answered once", async () => {
    const town = await openTown();
    const ana = town.onWhatsApp("Ana");
    const message = { id: "wamid.two", from: ana.phone.waId(), type: "text", text: { body: "ayuda" } };
    expect(await postWebhook(town, "whatsapp", whatsappBody({ messages: [message, message, message] }))).toBe(
      200,
    );
    await town.delivery.idle();
    expect(town.count("(select count(*) from inbound where kind = 'message')")).toBe(1);
    expect(town.count("(select count(*) from outbox)")).toBe(1);
    await town.close();
  });
});
