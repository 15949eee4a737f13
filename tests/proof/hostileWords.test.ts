import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mistakesOf, openTown, type Resident, type Town } from "../support/openTown.ts";
import { postWebhook, timed } from "../support/postWebhook.ts";

// Whoever has a phone may write anything.

/** Repeated to the length that is still read, and to the longest message there is. */
const units = [
  ..."a -.,1('\"\\/<&*_~`[{|%$^?!¿\n\t\0",
  ...[
    "e\u0301",
    "a\u0301\u0308\u0323\u0489",
    "\u0301",
    "\u202E",
    "\u200F",
    "\u200B",
    "\uFEFF",
    "\uD800",
    "\uDC00",
    "\u2028",
  ],
  ...["👩‍👩‍👧‍👦", "👍🏽", "🇲🇽", "İ", "ﷺ", "ß", "ﬃ", "𝕬", "\u{10FFFF}", "é".normalize("NFD"), "क्षि", "กำ"],
  ...[
    "sí ",
    "no ",
    "hola ",
    "me llamo ",
    "vivo en ",
    "quiero ",
    "por favor ",
    "gracias ",
    "ya no ",
    "a la ",
    "del ",
  ],
  ...[
    "1 ",
    "1.",
    "1,",
    "uno ",
    "A1B2-",
    "7Q2M-K4TD-9XHBA ",
    "www.",
    "a@",
    "x-x'",
    "Ma. ",
    "1ª ",
    "/start ",
    "(()",
    "a,\n",
  ],
];
const questions: readonly (readonly [question: string, way: readonly string[]])[] = [
  ["nothing", []],
  ["the menu", ["menú"]],
  ["whether they agree", ["hola"]],
  ["their name", ["hola", "sí"]],
  ["their locality", ["hola", "sí", "María López"]],
  ["which session", ["hola", "sí", "María López", "San Isidro"]],
  ["for whom", ["hola", "sí", "María López", "San Isidro", "1"]],
  ["another name", ["hola", "sí", "María López", "San Isidro", "1", "2"]],
  ["the read-back", ["hola", "sí", "María López", "San Isidro", "1", "1"]],
  ["what to correct", ["hola", "sí", "María López", "San Isidro", "1", "1", "corregir"]],
];

describe("somebody who writes anything at all", () => {
  let town: Town;
  let ana: Resident;
  let posted = 0;
  beforeAll(async () => {
    town = await openTown();
    for (let n = 1; n <= 12; n += 1)
      town.session({ topic: `Costura ${n}`, starts: `2026-06-${10 + n} 10:00` });
    ana = town.onTelegram("Ana", 5);
  });
  afterAll(() => town.close());

  const post = (text: string): Promise<number> => {
    posted += 1;
    const chat = { id: 5, type: "private" };
    const update = { update_id: posted, message: { message_id: posted, chat, date: 1_780_000_000, text } };
    return postWebhook(town, "telegram", update);
  };
  /** Where somebody stands after having said all this, in a place to go back to. */
  const standing = async (way: readonly string[]): Promise<() => Promise<void>> => {
    await town.clock.advance(120_000);
    const { db } = town.database;
    for (const text of ["cancelar", "cancelar", "cancelar", ...way]) await ana.phone.says(text);
    const [row] = town.rows<{ state: string | null }>("select state from conversations");
    const state = row?.state ?? null;
    return async () => {
      await town.clock.advance(10_000); // no flood, but for what is being tried
      db.run(
        `update conversations set state = ${state === null ? "null" : `'${state.replaceAll("'", "''")}'`}`,
      );
    };
  };
  const answered = () => town.count("(select count(distinct substr(key, 1, instr(key, ':0'))) from outbox)");

  const lastSaid = () =>
    town.rows<{ body: string }>("select body from outbox order by id desc limit 1")[0]?.body;

  test.each(questions)("when asked for %s is answered in no time, whatever it is", async (_, way) => {
    const back = await standing(way);
    for (const unit of units) {
      for (const length of [1_000, 4_096]) {
        await back();
        const text = unit.repeat(Math.floor(length / unit.length));
        const before = answered();
        const { status, ms } = await timed(() => post(text));
        expect(status).toBe(200);
        expect(ms, JSON.stringify(unit)).toBeLessThan(500);
        expect(answered(), JSON.stringify(unit)).toBe(before + 1);
        if (text.length > 1_000) expect(lastSaid()).toContain("Ese mensaje es muy largo para mí");
      }
    }
    await town.settle();
    ana.news();
    expect((await ana.says("ayuda")).join()).toContain("Te ayudo a apartar un lugar");
    expect(mistakesOf(town)).toEqual([]);
  });

  test("in letters of any kind, at any question, never makes a turn fail", async () => {
    for (const [, way] of questions) {
      const back = await standing(way);
      const anything = fc.oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: "grapheme", maxLength: 120 }),
        fc.array(fc.constantFrom(...units), { maxLength: 60 }).map((parts) => parts.join("")),
      );
      await fc.assert(
        fc.asyncProperty(anything, async (text) => {
          await back();
          const { status, ms } = await timed(() => post(text));
          expect(status).toBe(200);
          expect(ms).toBeLessThan(500);
          expect(town.failures).toEqual([]);
        }),
        { numRuns: 40 },
      );
    }
    await town.settle();
    expect(mistakesOf(town)).toEqual([]);
    expect(town.count("(select count(*) from inbound where outcome = 'failed')")).toBe(0);
  });
});
