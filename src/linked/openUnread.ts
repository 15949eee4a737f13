import type { WAMessageKey } from "@whiskeysockets/baileys";
import type { Delivery, Destination } from "../channels/contract.ts";
import { linkedKeyField } from "../channels/linkedSender.ts";

/** So many people, and so many messages of each: what nobody answered for that long is never marked as read. */
const PeopleAtMost = 2_000;
const MessagesAtMost = 50;

interface Written {
  readonly phone: string | undefined;
  readonly keys: readonly WAMessageKey[];
}

/** Who wrote and has no answer yet. In memory alone: after a restart nothing older is marked as read, and nobody misses it. */
export function openUnread() {
  const written = new Map<string, Written>();
  const findId = ({ id, phone }: Destination): string | undefined => {
    if (written.has(id)) return id;
    if (phone === undefined) return undefined;
    return [...written].find(([, one]) => one.phone === phone)?.[0];
  };
  return {
    /** What was understood of what Baileys told, and the messages themselves. */
    heard(deliveries: readonly Delivery[], messages: readonly unknown[]): void {
      const keys = new Map(messages.flatMap(keyOf).map((key) => [key.id, key]));
      for (const { content } of deliveries) {
        if (content.type !== "message") continue;
        const key = keys.get(content.messageId);
        if (key === undefined) continue;
        const { id, phone } = content.from;
        const before = written.get(id)?.keys ?? [];
        written.delete(id);
        written.set(id, { phone, keys: [...before, key].slice(-MessagesAtMost) });
        const [oldest] = written.keys();
        if (written.size > PeopleAtMost && oldest !== undefined) written.delete(oldest);
      }
    },
    /** What somebody wrote that is being answered; nothing the second time. */
    take(to: Destination): readonly WAMessageKey[] {
      const id = findId(to);
      if (id === undefined) return [];
      const keys = written.get(id)?.keys ?? [];
      written.delete(id);
      return keys;
    },
  };
}

export type Unread = ReturnType<typeof openUnread>;

function keyOf(message: unknown): WAMessageKey[] {
  if (typeof message !== "object" || message === null || !("key" in message)) return [];
  const { id, remoteJid, participant } = linkedKeyField.safeParse(message.key).data ?? {};
  if (id === undefined || remoteJid === undefined) return [];
  return [{ id, remoteJid, fromMe: false, ...(participant !== undefined && { participant }) }];
}
