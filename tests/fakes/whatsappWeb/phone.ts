import type { proto } from "@whiskeysockets/baileys";
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
  };
}

export type Phone = ReturnType<typeof openPhone>;
