import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetStrangers } from "../../src/actions/forgetStrangers.ts";
import { type Meeting, openMeeting } from "./openMeeting.ts";

// Keys and numbers of people whom the institution never met: what came from them was not for us.

const hour = 3_600_000;
const [anas, evas] = ["5215550002222", "5215550004444"];

let meeting: Meeting;
beforeEach(async () => {
  meeting = await openMeeting();
});
afterEach(async () => {
  expect(meeting.web.refused.all).toEqual([]);
  await meeting.close();
});

const keysOf = ({ lid }: { readonly lid: string }, number: string) =>
  meeting.database.db
    .all<{ key: string }>(
      sql`select type || ' ' || id as key from linked_keys where id like ${`%${lid}%`} or id like ${`%${number}%`} order by 1`,
    )
    .map(({ key }) => key);
const forgetAfter = (hours: number) =>
  meeting.database.transaction(() =>
    forgetStrangers({ store: meeting.store, now: Date.now() + hours * hour }),
  );

test("whoever wrote nothing that was for us is forgotten two days later, and can be met afterwards", async () => {
  const { web, store } = meeting;
  const ana = web.person(anas);
  const eva = web.person(evas);
  await ana.sendsRaw({ protocolMessage: { type: 3, ephemeralExpiration: 86_400 } }, {});
  await eva.says("hola");
  const row = await meeting.metBy("hola");
  store.people.addWithConsent({
    ...{ purpose: "sessions", noticeVersion: "0", noticeHash: "0" },
    ...{ addressId: row, now: Date.now() },
  });
  const kept = keysOf(eva, evas);
  expect(kept.length).toBeGreaterThan(3);
  expect(keysOf(ana, anas).length).toBeGreaterThan(3);
  const own = () => keysOf(web, web.number);
  const before = own();

  forgetAfter(47);
  expect(keysOf(ana, anas)).not.toEqual([]);
  forgetAfter(49);
  expect(keysOf(ana, anas)).toEqual([]);
  expect([keysOf(eva, evas), own()]).toEqual([kept, before]);
  expect(store.linked.findKey("pre-key", "20")).toBeDefined();

  // Their phones agree on new keys, and whoever is known goes on in the session there was.
  await ana.says("ahora sí");
  expect(await meeting.writerOf("ahora sí")).toEqual({ id: `${ana.lid}@lid`, phone: anas });
  await eva.says("otra vez");
  expect(await meeting.metBy("otra vez")).toBe(row);
});

test("so is whom the team writes to from the phone", async () => {
  const { store, database } = meeting;
  // As Baileys learns a pair where our own phone's copy names somebody else's chat.
  database.transaction(() => {
    store.linked.changeKey("lid-mapping", anas, '"95550002222"', Date.now());
    store.linked.changeKey("lid-mapping", "95550002222_reverse", JSON.stringify(anas), Date.now());
  });
  forgetAfter(49);
  expect(keysOf({ lid: "95550002222" }, anas)).toEqual([]);
});
