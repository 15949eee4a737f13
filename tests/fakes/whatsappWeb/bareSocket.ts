import {
  type AuthenticationState,
  BufferJSON,
  initAuthCreds,
  makeWASocket,
  type UserFacingSocketConfig,
  type WAMessage,
  type WAMessageUpdate,
  type WASocket,
} from "@whiskeysockets/baileys";
import { openArrivals } from "../openArrivals.ts";
import type { FakeWhatsAppWeb } from "./server.ts";
import { openMemoryKeys, silentLogger } from "./signalDevice.ts";

/** What Baileys told of one message. */
export interface Upsert {
  readonly type: string;
  readonly message: WAMessage;
}

/** Baileys and nothing else, its credentials in memory: what the fixture's own tests speak through. */
export function openBareSocket(
  web: Pick<FakeWhatsAppWeb, "socket">,
  config: Partial<UserFacingSocketConfig> = {},
) {
  let creds = initAuthCreds();
  let keys = openMemoryKeys();
  let socket: WASocket | undefined;
  const states = openArrivals<string>("connection", String);
  const qrs = openArrivals<string>("QR codes", (qr) => qr.slice(0, 60));
  const closes = openArrivals<number>("closes", String);
  const upserts = openArrivals<Upsert>("upserts", (one) => `${one.type} ${JSON.stringify(one.message.key)}`);
  const updates = openArrivals<WAMessageUpdate>("updates", (one) => JSON.stringify(one));
  const presences = openArrivals<string>("presences", String);
  const histories = openArrivals<readonly WAMessage[]>("histories", (all) => `${all.length} messages`);

  function connect(more: Partial<UserFacingSocketConfig> = {}): WASocket {
    const made = makeWASocket({
      ...web.socket,
      auth: { creds, keys },
      logger: silentLogger,
      // Otherwise nothing is told for 20 s after the first login (AwaitingInitialSync in chats.js).
      shouldSyncHistoryMessage: () => false,
      ...config,
      ...more,
    });
    socket = made;
    made.ev.on("connection.update", ({ connection, qr, lastDisconnect }) => {
      if (qr !== undefined) qrs.add(qr);
      if (connection === "close") closes.add(codeOf(lastDisconnect?.error));
      if (connection !== undefined) states.add(connection);
    });
    made.ev.on("messages.upsert", ({ type, messages }) => {
      for (const message of messages) upserts.add({ type, message });
    });
    made.ev.on("messages.update", (changes) => {
      for (const change of changes) updates.add(change);
    });
    made.ev.on("messaging-history.set", ({ messages }) => histories.add(messages));
    made.ev.on("presence.update", ({ presences: all }) => {
      for (const { lastKnownPresence } of Object.values(all)) presences.add(lastKnownPresence);
    });
    return made;
  }

  return {
    states,
    qrs,
    closes,
    upserts,
    updates,
    presences,
    histories,
    creds: () => creds,
    connect,
    socket(): WASocket {
      if (socket === undefined) throw new Error("nothing is connected");
      return socket;
    },
    auth: (): AuthenticationState => ({ creds, keys }),
    /** Ends, and begins anew with what is left when everything has been written down and read again. */
    async restart(more: Partial<UserFacingSocketConfig> = {}): Promise<WASocket> {
      await socket?.end(undefined);
      const copy = <T>(thing: T): T =>
        JSON.parse(JSON.stringify(thing, BufferJSON.replacer), BufferJSON.reviver);
      creds = copy(creds);
      const fresh = openMemoryKeys();
      for (const [name, value] of keys.kept) fresh.kept.set(name, copy(value));
      keys = fresh;
      return connect(more);
    },
    /** A text somebody wrote to us, as Baileys tells it. */
    hears: (text: string): Promise<Upsert> =>
      upserts.waitFor(
        ({ message: { message, key } }) =>
          !key.fromMe && (message?.conversation ?? message?.extendedTextMessage?.text) === text,
      ),
    end: async (): Promise<void> => socket?.end(undefined),
  };
}

export type BareSocket = ReturnType<typeof openBareSocket>;

/** The code that says why a connection ended. */
function codeOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("output" in error)) return 0;
  const { output } = error;
  if (typeof output !== "object" || output === null || !("statusCode" in output)) return 0;
  return Number(output.statusCode);
}
