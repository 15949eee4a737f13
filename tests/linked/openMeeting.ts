import * as baileys from "@whiskeysockets/baileys";
import type { Delivery } from "../../src/channels/contract.ts";
import { hash } from "../../src/hash.ts";
import { openKeys } from "../../src/linked/openKeys.ts";
import { connectLinked, type LinkedNumber } from "../../src/node/connectLinked.ts";
import { isUntold } from "../../src/store/addressNames.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { names } from "../../src/tenant/takeChange.ts";
import { openArrivals } from "../fakes/openArrivals.ts";
import { openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A linked number, and an institution that does nothing but meet whoever writes to it. */
export async function openMeeting() {
  const web = await openWhatsAppWeb();
  const database = openSqlite(":memory:");
  const store = openStore(database);
  const keys = openKeys(baileys, store.linked, Date.now);
  await web.adopt(keys.state);
  keys.changedCreds();
  const layer = keys.seal();
  database.transaction(() => keys.write(layer));
  const taken = openArrivals<Delivery>("deliveries", ({ key }) => key);
  /** As whom the institution met who wrote each message. */
  const met = new Map<string, number>();
  let stopping = new AbortController();
  let number: LinkedNumber;

  function connect(): void {
    stopping = new AbortController();
    number = connectLinked({
      config: { daily: 40, everySeconds: 25, typingSeconds: 0, webUrl: web.socket.waWebSocketUrl },
      ...{ files: memoryFiles(), hash, log: silent, say: () => {}, stopping: stopping.signal },
    });
    number.begin({ store, tenant: { accountChanged: () => {}, timelocked: () => {}, take } });
  }
  async function take(deliveries: readonly Delivery[], last?: () => void): Promise<void> {
    database.transaction(() => {
      for (const delivery of deliveries) meet(delivery);
      last?.();
    });
    for (const delivery of deliveries) taken.add(delivery);
  }
  function meet({ content }: Delivery): void {
    if (content.type !== "message") return;
    const at = { channel: "linked", account: "linked", language: null, now: Date.now() } as const;
    const arrival = { ...at, ...names(content.from) };
    if (isUntold(arrival)) return;
    met.set(content.messageId, store.addresses.meet(arrival).id);
  }
  async function stop(): Promise<void> {
    stopping.abort();
    await number.stop();
  }
  const messageOf = async (text: string) => {
    const isIt = ({ content }: Delivery) =>
      content.type === "message" && content.said.type === "text" && content.said.text === text;
    const { content } = await taken.waitFor(isIt);
    if (content.type !== "message") throw new Error("it is no message");
    return content;
  };

  connect();
  return {
    ...{ web, database, store, connect, stop },
    writes: (id: string) =>
      number.carrier.send({ account: "linked", id }, { type: "text", text: "hola" }, id),
    /** How WhatsApp names who wrote it, and whether they are somebody else than it said before. */
    writerOf: async (text: string) => {
      const { accountKey: _, ...named } = (await messageOf(text)).from;
      return named;
    },
    /** As whom the institution met who wrote it: the number of an address; 0 where nothing tells who it is. */
    metBy: async (text: string): Promise<number> => met.get((await messageOf(text)).messageId) ?? 0,
    async close(): Promise<void> {
      await stop();
      await web.close();
      database.close();
    },
  };
}

export type Meeting = Awaited<ReturnType<typeof openMeeting>>;
