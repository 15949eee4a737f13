import * as baileys from "@whiskeysockets/baileys";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Delivery } from "../../src/channels/contract.ts";
import { hash } from "../../src/hash.ts";
import { openKeys } from "../../src/linked/openKeys.ts";
import { connectLinked, type LinkedNumber } from "../../src/node/connectLinked.ts";
import { openStore, type Store } from "../../src/store/openStore.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";
import { openArrivals } from "../fakes/openArrivals.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

// Who writes, where WhatsApp tells a number alone: the keys they write with tell whether it is still the same phone.

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const phone = "5215550002222";
const alone = { by: "number", alone: true } as const;

let web: FakeWhatsAppWeb;
let database: SqliteFile;
let store: Store;
let stopping: AbortController;
let number: LinkedNumber;
let taken: ReturnType<typeof openArrivals<Delivery>>;
beforeEach(async () => {
  web = await openWhatsAppWeb();
  database = openSqlite(":memory:");
  store = openStore(database);
  const keys = openKeys(baileys, store.linked);
  await web.adopt(keys.state);
  keys.changedCreds();
  const layer = keys.seal();
  database.transaction(() => keys.write(layer));
  taken = openArrivals<Delivery>("deliveries", ({ key }) => key);
  connect();
});
function connect(): void {
  stopping = new AbortController();
  number = connectLinked({
    config: { daily: 40, everySeconds: 25, typingSeconds: 0, webUrl: web.socket.waWebSocketUrl },
    ...{ files: memoryFiles(), hash, log: silent, say: () => {}, stopping: stopping.signal },
  });
  number.begin({
    store,
    tenant: {
      accountChanged: () => {},
      timelocked: () => {},
      take: async (deliveries, last) => {
        database.transaction(() => last?.());
        for (const delivery of deliveries) taken.add(delivery);
      },
    },
  });
}
async function stop(): Promise<void> {
  stopping.abort();
  await number.stop();
}
afterEach(async () => {
  await stop();
  expect(web.refused.all).toEqual([]);
  await web.close();
  database.close();
});

const writerOf = async (text: string) => {
  const isIt = ({ content }: Delivery) =>
    content.type === "message" && content.said.type === "text" && content.said.text === text;
  const { content } = await taken.waitFor(isIt);
  return content.type === "message" ? content.from : null;
};

test("by their number alone somebody is who they are by both, also after they installed WhatsApp again", async () => {
  const ana = web.person(phone);
  const known = { id: `${ana.lid}@lid`, phone };
  await ana.says("con las dos");
  expect(await writerOf("con las dos")).toEqual(known);
  await ana.says("sola", alone);
  expect(await writerOf("sola")).toEqual(known);
  ana.reinstalls();
  await ana.says("de nuevo", alone);
  expect(await writerOf("de nuevo")).toEqual(known);
  await ana.says("otra vez", alone);
  expect(await writerOf("otra vez")).toEqual(known);
});

test("who has somebody's old number is somebody else, whatever WhatsApp told of it before", async () => {
  const ana = web.person(phone);
  await ana.says("soy Ana");
  await writerOf("soy Ana");
  ana.changesNumber("5215550003333");
  const eva = web.person(phone, { lid: "912345678901", name: "Eva" });
  await eva.says("soy Eva", alone);
  expect(await writerOf("soy Eva")).toEqual({ id: "912345678901@lid", phone });
  await eva.says("sigo yo", alone);
  expect(await writerOf("sigo yo")).toEqual({ id: "912345678901@lid", phone });
  // Nobody told Ana's new number yet: the old one is not hers any more.
  await ana.says("aquí sigo", { alone: true });
  expect(await writerOf("aquí sigo")).toEqual({ id: `${ana.lid}@lid` });
  await ana.says("con el nuevo");
  expect(await writerOf("con el nuevo")).toEqual({ id: `${ana.lid}@lid`, phone: "5215550003333" });
});

test("who comes back to a number of theirs is found by it again", async () => {
  const ana = web.person(phone);
  const known = `${ana.lid}@lid`;
  await ana.says("con el primero");
  await writerOf("con el primero");
  ana.changesNumber("5215550003333");
  await ana.says("con el segundo", { by: "number" });
  expect(await writerOf("con el segundo")).toEqual({ id: known, phone: "5215550003333" });
  ana.changesNumber(phone);
  await ana.says("de vuelta", alone);
  expect(await writerOf("de vuelta")).toEqual({ id: known, phone });
});

test("where WhatsApp does not say whose a number is, other keys are another phone's", async () => {
  const ana = web.person(phone);
  await ana.says("soy Ana");
  await writerOf("soy Ana");
  ana.changesNumber("5215550003333");
  const eva = web.person(phone, { lid: "", name: "Eva" });
  await eva.says("soy Eva", alone);
  expect(await writerOf("soy Eva")).toEqual({ id: `${phone}@s.whatsapp.net`, phone, isOtherPhone: true });
  // From then on she is known by the number, and by her own keys.
  await eva.says("sigo yo", alone);
  expect(await writerOf("sigo yo")).toEqual({ id: `${phone}@s.whatsapp.net`, phone });
});

test("other keys are another phone's also in what waited while nobody was connected", async () => {
  const ana = web.person(phone);
  await ana.says("soy Ana");
  await writerOf("soy Ana");
  await stop();
  ana.changesNumber("5215550003333");
  const eva = web.person(phone, { lid: "", name: "Eva" });
  await eva.says("soy Eva", alone);
  connect();
  expect(await writerOf("soy Eva")).toEqual({ id: `${phone}@s.whatsapp.net`, phone, isOtherPhone: true });
});
