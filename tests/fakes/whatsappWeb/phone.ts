import { deflateSync } from "node:zlib";
import { proto } from "@whiskeysockets/baileys";
import type { Account } from "./account.ts";
import type { Incoming, Sending } from "./incoming.ts";
import type { Linking } from "./linking.ts";
import type { Person } from "./person.ts";
import { lidAddress, numberAddress } from "./stanzas.ts";

/** The account's own phone: links devices, and is used by somebody at the same time as we are. */
export function openPhone({
  account,
  incoming,
  linking,
}: {
  readonly account: Account;
  readonly incoming: Incoming;
  readonly linking: Linking;
}) {
  /** Word from the phone to its linked devices alone: no chat, nobody else. */
  function tellOwn(protocolMessage: proto.Message.IProtocolMessage): Promise<string> {
    const attributes = { from: lidAddress(account.lid), addressing_mode: "lid", category: "peer" };
    return incoming.send(account.phone, { protocolMessage }, attributes, {});
  }

  return {
    /** Scans a QR, or types a code; resolves to the device's number when it is linked. */
    scans: linking.scan,
    types: linking.type,
    /** Resolves when a device asks to be linked by code: the phone shows its notice. */
    isAsked: linking.asked,
    /** Somebody writes to a person from the phone itself: linked devices see it as their own (fromMe). */
    writes(to: Person, text: string, { by = "lid", ...sending }: Sending & { by?: "lid" | "number" } = {}) {
      const message: proto.IMessage = {
        deviceSentMessage: { destinationJid: to.address(by), message: { conversation: text } },
      };
      const attributes =
        by === "lid"
          ? { from: lidAddress(account.lid), addressing_mode: "lid", peer_recipient_pn: to.address("number") }
          : {
              from: numberAddress(account.number),
              addressing_mode: "pn",
              peer_recipient_lid: to.address("lid"),
            };
      return incoming.send(account.phone, message, { ...attributes, recipient: to.address(by) }, sending);
    },
    /**
     * Chats from before the linking, as a phone sends them to a new device; none unless they are named. Baileys tells them
     * as `messaging-history.set`, and holds back everything else for 20 s until they come (chats.js).
     */
    sharesHistory(chats: readonly { readonly of: Person; readonly texts: readonly string[] }[] = []) {
      const { HistorySyncType } = proto.HistorySync;
      const history = proto.HistorySync.encode({
        syncType: HistorySyncType.INITIAL_BOOTSTRAP,
        progress: 100,
        conversations: chats.map(({ of, texts }) => ({
          id: of.address("lid"),
          pnJid: of.address("number"),
          messages: texts.map((conversation, at) => ({
            message: {
              key: { remoteJid: of.address("lid"), fromMe: false, id: `${of.lid}-${at}` },
              message: { conversation },
              messageTimestamp: incoming.seconds() - 86_400,
            },
          })),
        })),
        phoneNumberToLidMappings: chats.map(({ of }) => ({
          ...{ pnJid: of.address("number"), lidJid: of.address("lid") },
        })),
      }).finish();
      return tellOwn({
        type: proto.Message.ProtocolMessage.Type.HISTORY_SYNC_NOTIFICATION,
        historySyncNotification: {
          syncType: HistorySyncType.INITIAL_BOOTSTRAP,
          initialHistBootstrapInlinePayload: deflateSync(history),
          ...{ chunkOrder: 1, progress: 100 },
        },
      });
    },
  };
}

export type Phone = ReturnType<typeof openPhone>;
