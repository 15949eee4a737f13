import { createHash } from "node:crypto";
import type { SocketConfig, WAMessage } from "@whiskeysockets/baileys";
import type { KeysOfWriter, OtherName } from "../channels/linkedSender.ts";
import type { Baileys } from "./loadBaileys.ts";
import { openAccountKeys } from "./openAccountKeys.ts";
import type { KnownOfWriters } from "./openGate.ts";
import type { LinkedKeys } from "./openKeys.ts";
import type { Attributes } from "./watchMessages.ts";
import { whoseKeys } from "./whoseKeys.ts";

interface ReadingParts {
  readonly baileys: Baileys;
  readonly keys: LinkedKeys;
  readonly otherName: OtherName;
  /** A message was decrypted, or could not be: it is about to be told of. */
  readonly read: (id: string) => void;
}

interface Message {
  readonly id: string;
  readonly attributes: Attributes;
  readonly word: Uint8Array | undefined;
}

/** The message that is being read, and what its keys say of its writer: Baileys reads one after the other. */
export function openReading({ baileys, keys, otherName, read }: ReadingParts) {
  let reading: Message | undefined;
  let isRead = false;
  const accounts = openAccountKeys({ baileys, keys });
  /** What the keys say of the writers of messages that are not told of yet, by the messages' ids. */
  const writers = new Map<string, KeysOfWriter>();

  const makeSignalRepository: SocketConfig["makeSignalRepository"] = (auth, logger, ask) => {
    const repository = baileys.DEFAULT_CONNECTION_CONFIG.makeSignalRepository(auth, logger, ask);
    const { decryptMessage } = repository;
    return Object.assign(repository, {
      decryptMessage: async (given: Parameters<typeof decryptMessage>[0]) => {
        const message = reading;
        const parts = { repository, keys: auth.keys, accounts };
        // One that could not be read is told of as well, and nobody is asked for it before that is durable.
        const told = () => {
          if (message !== undefined) read(message.id);
        };
        try {
          const { jid, isOtherPhone, opened } = await whoseKeys(parts, given, message);
          const bytes = await decryptMessage.call(repository, { ...given, jid });
          isRead = true;
          told();
          const account = await opened();
          if (message !== undefined)
            writers.set(message.id, { accountKey: account && hash(account), isOtherPhone });
          return bytes;
        } catch (error) {
          told();
          throw error;
        }
      },
    });
  };

  return {
    makeSignalRepository,
    begins(id: string, attributes: Attributes, word: Uint8Array | undefined): void {
      reading = { id, attributes, word };
      isRead = false;
    },
    /** Baileys is done with it, and has told of it if it ever will; whether it could be read. */
    ends(id: string): boolean {
      reading = undefined;
      writers.delete(id);
      return isRead;
    },
    /** What is known of who wrote these. */
    knownOf(messages: readonly WAMessage[]): KnownOfWriters {
      const known = messages.flatMap(({ key: { id } }) => {
        const one = id ? writers.get(id) : undefined;
        return id && one ? [[id, one] as const] : [];
      });
      return { otherName, keys: new Map(known) };
    },
  };
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
