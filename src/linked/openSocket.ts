import type {
  AnyMessageContent,
  AuthenticationCreds,
  MiscMessageGenerationOptions,
  proto,
  UserFacingSocketConfig,
  WAMessage,
  WASocket,
} from "@whiskeysockets/baileys";
import type { Log } from "../log.ts";
import type { Database } from "../store/database.ts";
import type { Store } from "../store/openStore.ts";
import { codeOfClose } from "./decideClose.ts";
import { findOtherName } from "./findOtherName.ts";
import type { Baileys } from "./loadBaileys.ts";
import { askNothingOfGroups, readNothing } from "./narrowSocket.ts";
import { openGate, type Take } from "./openGate.ts";
import { openKeys } from "./openKeys.ts";
import { openReading } from "./openReading.ts";
import { quietLogger } from "./quiet.ts";
import { watchAcks } from "./watchAcks.ts";
import { watchMessages } from "./watchMessages.ts";

/** The only address that is WhatsApp's. TLS alone tells that it is: what the library should verify beyond, it does not. */
export const WhatsAppWeb = "wss://web.whatsapp.com/ws/chat";

/** The acknowledgement's code for a chat that the account may not begin. Baileys asks nothing after it (messages-recv.js). */
const ChatRefused = "463";

/** A file is on WhatsApp's hosts by then, ms, or the message is tried again later. */
const UploadWithin = 25_000;

/** Where WhatsApp Web is, and how to reach it and its media; tests point at a fake and trust it. */
export interface Network {
  readonly url: string;
  readonly fetchAgent?: UserFacingSocketConfig["fetchAgent"];
  readonly options?: UserFacingSocketConfig["options"];
  /** How often we ask whether the server is still there, ms: without an answer for 5 s more the connection is lost (408). */
  readonly keepAliveMs?: number;
  /** How long a QR counts, ms. */
  readonly qrMs?: number;
}

/** What a connection tells of itself. */
export type SocketEvent =
  | { readonly type: "qr"; readonly qr: string }
  | { readonly type: "open" }
  /** Whether WhatsApp lets the number begin no chats, and until when (epoch ms); null where it does not say. */
  | { readonly type: "timelock"; readonly isActive: boolean; readonly until: number | null }
  /** WhatsApp refused a chat that we began: it may have more to say of that. */
  | { readonly type: "refused" }
  /** Once, and last of all: nothing of this connection changes the database any more. `code` as decideClose takes it. */
  | { readonly type: "closed"; readonly code: number | null };

export interface SocketParts {
  readonly baileys: Baileys;
  readonly network: Network;
  readonly database: Database;
  readonly linked: Store["linked"];
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  /** Without it nothing that comes is read, nor acknowledged: it comes again to who takes it. */
  readonly take: Take | undefined;
  /** What was sent under an id of ours, for a device that asks for it again. */
  readonly findSent: (messageId: string) => proto.IMessage | undefined;
  /** Whether the number is still this process's; asked in each transaction that writes its keys. */
  readonly mayKeep: () => boolean;
  readonly tell: (event: SocketEvent) => void;
}

/** One connection of the linked number; when it is over another one is opened. */
export interface LinkedSocket {
  /** Baileys itself, for what has no door here: media, typing, read marks, who is on WhatsApp. */
  readonly baileys: WASocket;
  readonly creds: () => AuthenticationCreds;
  /** Sends; resolves when it has left this machine (what became of it is told later), rejects when it never will. */
  readonly send: (
    to: string,
    content: AnyMessageContent,
    options?: MiscMessageGenerationOptions,
  ) => Promise<WAMessage | undefined>;
  /** Makes a message of what is to be sent, with its files brought to WhatsApp; nobody gets anything yet. */
  readonly write: (to: string, content: AnyMessageContent, messageId: string) => Promise<proto.IMessage>;
  /**
   * Sends a message; resolves to null once WhatsApp has taken it, or to the code of its refusal. Rejects when the
   * connection ends before either: it may have passed.
   */
  readonly post: (to: string, message: proto.IMessage, messageId: string) => Promise<string | null>;
  /** Asks WhatsApp whether the number may begin chats; `timelock` is told then. Rejects where it does not say. */
  readonly askTimelock: () => Promise<void>;
  /** Resolves when everything that is on its way out has left; rejects when it never will. */
  readonly left: () => Promise<void>;
  /** Takes this device off the account; resolves when the server has said so, rejects when the connection ends first. */
  readonly logOut: () => Promise<void>;
  /** Ends it in order; resolves after `closed` was told. */
  readonly end: () => Promise<void>;
}

/** Groups, status and channels: nothing of them is read, kept or answered. Somebody's list of readers brings their own words. */
export const isIgnored = (jid: string): boolean => /@(?:g\.us|newsletter)$|^status@broadcast$/.test(jid);

/** Opens one connection with the credentials of the database; unlinked ones ask for a QR. */
export function openSocket(parts: SocketParts): LinkedSocket {
  const { baileys, network, database, linked, log, now, take, findSent, mayKeep, tell } = parts;
  const keys = openKeys(baileys, linked, now);
  const logger = quietLogger(log);
  const otherName = (jid: string) => findOtherName(jid, (id) => keys.find("lid-mapping", id));
  const reading = openReading({ baileys, keys, otherName, read: (id) => gate.read(id) });
  const gate = openGate({
    ...{
      keys,
      take: take ?? (async () => {}),
      mayKeep,
      transaction: database.transaction,
      defer: setImmediate,
    },
    flush: () => void socket.ev.flush(),
    failed: (error) => {
      log.error("what came over the linked number was not kept", { error: String(error) });
      void socket.end(undefined);
    },
  });

  const socket = baileys.makeWASocket({
    ...{ waWebSocketUrl: network.url, auth: keys.state, logger },
    ...(network.fetchAgent !== undefined && { fetchAgent: network.fetchAgent }),
    ...(network.options !== undefined && { options: network.options }),
    ...(network.keepAliveMs !== undefined && { keepAliveIntervalMs: network.keepAliveMs }),
    ...(network.qrMs !== undefined && { qrTimeout: network.qrMs }),
    ...{ countryCode: "MX", markOnlineOnConnect: false, shouldIgnoreJid: isIgnored },
    // Chats from before the linking are none of ours; and while it waits for them Baileys tells nothing for 20 s.
    ...{ syncFullHistory: false, shouldSyncHistoryMessage: () => false },
    // Own echoes would only swallow what became of a message (it is merged into them).
    emitOwnEvents: false,
    cachedGroupMetadata: async () => undefined,
    getMessage: async ({ id }) => (id === undefined || id === null ? undefined : findSent(id)),
    // A failed write is told by the gate; Baileys' own ten tries at 3 s would only hold everything up.
    transactionOpts: { maxCommitRetries: 1, delayBetweenTriesMs: 0 },
    makeSignalRepository: reading.makeSignalRepository,
  });

  const watched =
    take === undefined
      ? readNothing(socket.ws)
      : watchMessages(socket.ws, {
          begins: reading.begins,
          // What Baileys held back it tells within this: whose keys it came with has to be known until then.
          ends: (id) => {
            const isTold = socket.ws.isOpen ? gate.ended(id) : true;
            // Only a connection that broke meanwhile keeps Baileys from telling: then it is not ours, and comes again.
            // One whose key was used up before came a second time: of that Baileys tells nothing.
            if (reading.ends(id) && !isTold) log.error("a message was read and not told of", {});
          },
        });
  askNothingOfGroups(socket.ws);
  const acks = watchAcks(socket.ws);
  holdFrames(socket.ws, gate.leave);
  // Baileys listens to it and does nothing, which keeps the WebSocket from failing: it would wait for ever.
  socket.ws.on(
    "unexpected-response",
    () => void socket.end(new Error("the server answered with no WebSocket")),
  );

  socket.ev.on("creds.update", () => {
    keys.changedCreds();
    gate.schedule();
  });
  if (take !== undefined) {
    socket.ev.on("messages.upsert", ({ messages, type }) => {
      const ids = messages.flatMap(({ key }) => key.id ?? []);
      const manner = type === "append" || ids.some(watched.waited) ? "append" : "notify";
      gate.came({ type: "messages", manner, messages, known: reading.knownOf(messages) }, ids);
    });
    socket.ev.on("messages.update", (updates) => gate.came({ type: "updates", updates }));
  }

  let ended = () => {};
  const over = new Promise<void>((done) => {
    ended = done;
  });
  socket.ev.on("connection.update", ({ connection, qr, reachoutTimeLock, lastDisconnect }) => {
    if (qr !== undefined) tell({ type: "qr", qr });
    if (reachoutTimeLock !== undefined)
      tell({
        type: "timelock",
        isActive: reachoutTimeLock.isActive === true,
        until: reachoutTimeLock.timeEnforcementEnds?.getTime() ?? null,
      });
    if (connection === "open") tell({ type: "open" });
    if (connection !== "close") return;
    watched.stop();
    acks.stop();
    void gate.close().then(() => {
      tell({ type: "closed", code: codeOfClose(lastDisconnect?.error) });
      ended();
    });
  });

  // Baileys tells what it was answered as it tells what WhatsApp says by itself.
  const askTimelock = () => socket.fetchAccountReachoutTimelock().then(() => {});
  const left = () =>
    new Promise<void>((done, fail) => gate.leave(done, () => fail(new Error("the connection is over"))));
  return {
    baileys: socket,
    creds: () => keys.state.creds,
    send: async (to, content, options) => {
      const sent = await socket.sendMessage(to, content, options);
      await left();
      return sent;
    },
    write: async (to, content, messageId) => {
      const userJid = keys.state.creds.me?.id ?? "";
      const made = await baileys.generateWAMessage(to, content, {
        ...{
          logger,
          userJid,
          messageId,
          upload: socket.waUploadToServer,
          mediaUploadTimeoutMs: UploadWithin,
        },
        ...(network.options !== undefined && { options: network.options }),
      });
      if (!made.message) throw new Error("nothing was made of the message");
      return made.message;
    },
    post: async (to, message, messageId) => {
      const acked = acks.wait(messageId);
      try {
        await socket.relayMessage(to, message, { messageId });
        const code = await acked.answer;
        if (code === ChatRefused) tell({ type: "refused" });
        return code;
      } finally {
        acked.end();
      }
    },
    askTimelock,
    left,
    // Baileys' own way closes the connection before its word has left.
    logOut: async () => {
      const jid = keys.state.creds.me?.id ?? "";
      const device = { tag: "remove-companion-device", attrs: { jid, reason: "user_initiated" } };
      const attrs = { to: baileys.S_WHATSAPP_NET, type: "set", id: socket.generateMessageTag(), xmlns: "md" };
      await socket.query({ tag: "iq", attrs, content: [device] });
    },
    end: async () => {
      watched.stop();
      // What is ready to leave leaves: receipts of what is durable.
      await left().catch(() => {});
      await socket.end(undefined);
      await over;
    },
  };
}

/**
 * Puts the gate before the WebSocket itself. Baileys keeps hold of its own `send` from the beginning, so that this is the
 * only place all frames pass; it is told at once that each was sent.
 */
function holdFrames(ws: WASocket["ws"], leave: (go: () => void) => void): void {
  const inner: unknown = Reflect.get(ws, "socket");
  if (!isWebSocket(inner)) throw new Error("Baileys has another socket than the one it was pinned with");
  const send = inner.send.bind(inner);
  inner.send = (bytes, sent) => {
    leave(() => {
      if (inner.readyState === 1) send(bytes, () => {});
    });
    sent?.();
  };
}

interface InnerSocket {
  readonly readyState: number;
  send: (bytes: Uint8Array | string, sent?: (error?: Error) => void) => void;
}

function isWebSocket(thing: unknown): thing is InnerSocket {
  return (
    typeof thing === "object" &&
    thing !== null &&
    "readyState" in thing &&
    "send" in thing &&
    typeof thing.send === "function"
  );
}
