import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLinkedStage } from "../support/openLinkedStage.ts";

// What the account's own phone brings, because we could not open it, bears no keys: nothing tells who wrote it but a name,
// and a number may be anybody's by now.

let stage: ReturnType<typeof openLinkedStage>;
beforeEach(() => {
  stage = openLinkedStage();
});
afterEach(async () => {
  const { failures } = stage;
  await stage.settle();
  await stage.close();
  expect(failures).toEqual([]);
});

const [lid, digits] = ["90000000009@lid", "5215550000009"];
const number = { remoteJid: `${digits}@s.whatsapp.net` };
const both = { remoteJid: lid, remoteJidAlt: number.remoteJid };
let ids = 0;

/** A message with the keys of that account; null: with none. */
async function says(text: string, key: object, accountKey: string | null, id = `3EB0${++ids}`) {
  const messages = [
    {
      key: { fromMe: false, id, ...key },
      ...{ message: { conversation: text }, messageTimestamp: stage.now() / 1000 },
    },
  ];
  const keys = new Map(accountKey === null ? [] : [[id, { accountKey, isOtherPhone: false }]]);
  await stage.tell("messages.upsert", { messages }, { keys });
  return id;
}
const list = () =>
  stage.database.db.all<{ id: number; phone: string | null; gone: number | null }>(
    sql`select id, phone, unreachable_at as gone from addresses order by id`,
  );
/** Whoever writes is known by a name from now on. */
function consents(addressId: number): void {
  const { store } = stage;
  const consent = { purpose: "sessions", noticeVersion: "0", noticeHash: "0" };
  stage.database.transaction(() => store.people.addWithConsent({ ...consent, addressId, now: stage.now() }));
}
const unread = () => stage.database.db.all(sql`select id from outbox where body like '%pude leer%'`).length;
const turns = () => stage.database.db.all(sql`select id from inbound where kind = 'message'`).length;

test("from a number alone it is nobody's: nobody loses anything, and whoever wrote is asked to write again", async () => {
  await says("hola", number, "ana");
  consents(1);
  await says("BAJA", number, null);
  await says("¿y mis sesiones?", number, null);
  expect(list()).toEqual([{ id: 1, phone: digits, gone: null }]);
  expect([turns(), unread()]).toEqual([1, 1]);
  expect(stage.database.db.all(sql`select * from opt_outs`)).toEqual([]);
  await says("soy yo", number, "ana");
  expect(list()).toEqual([{ id: 1, phone: digits, gone: null }]);
  expect(turns()).toBe(2);
});

test("whoever has the number now acts as nobody by it, and with keys of their own is somebody new", async () => {
  await says("hola", number, "ana");
  consents(1);
  await says("BAJA", number, null);
  await says("hola", number, "eva");
  expect(list()).toEqual([
    { id: 1, phone: null, gone: expect.any(Number) },
    { id: 2, phone: digits, gone: null },
  ]);
  expect(stage.store.people.findSelf(2)).toBeUndefined();
});

test("whoever has the number now is not taken for whose LID it was when WhatsApp last told", async () => {
  await says("hola", both, "ana");
  const otherName = (jid: string) => (jid === lid ? number.remoteJid : lid);
  const key = { fromMe: false, id: "3EB0BAJA", ...number };
  const messages = [{ key, message: { conversation: "BAJA" }, messageTimestamp: stage.now() / 1000 }];
  await stage.tell("messages.upsert", { messages }, { otherName, keys: new Map() });
  expect([turns(), unread()]).toEqual([1, 1]);
  expect(stage.database.db.all(sql`select * from opt_outs`)).toEqual([]);
  expect(list()[0]).toEqual({ id: 1, phone: digits, gone: null });
  await says("soy yo", both, "ana");
  expect(list()[0]).toEqual({ id: 1, phone: digits, gone: null });
  expect(turns()).toBe(2);
});

test("who writes so before anybody knew them is asked to write again, and is who writes then", async () => {
  await says("hola", number, null);
  expect([turns(), unread()]).toEqual([0, 1]);
  await says("hola otra vez", number, "ana");
  expect(list()).toEqual([{ id: 1, phone: digits, gone: null }]);
});

test("what comes again with keys is taken, and what was taken is not asked for again", async () => {
  const illegible = () => stage.database.db.all(sql`select id from inbound where kind = 'illegible'`).length;
  await says("hola", number, "ana");
  const id = await says("mis sesiones", number, null);
  await says("mis sesiones", number, "ana", id);
  expect([turns(), illegible()]).toEqual([2, 1]);
  const other = await says("mis sesiones", number, "ana");
  await says("mis sesiones", number, null, other);
  expect([turns(), illegible()]).toEqual([3, 1]);
});

test.each([
  [
    "theirs, they are one",
    "ana",
    [
      { id: 1, phone: digits, gone: null },
      { id: 2, phone: null, gone: expect.any(Number) },
    ],
  ],
  [
    "another's, the number is that one's",
    "eva",
    [
      { id: 1, phone: null, gone: expect.any(Number) },
      { id: 2, phone: digits, gone: null },
    ],
  ],
])("with a LID beside it, it takes nobody's number: once the keys are %s", async (_, account, after) => {
  await says("hola", number, "ana");
  consents(1);
  await says("hola con LID", both, null);
  expect(list()).toEqual([
    { id: 1, phone: digits, gone: null },
    { id: 2, phone: null, gone: null },
  ]);
  await says("sigo yo", both, account);
  expect(list()).toEqual(after);
});
