import type { Posted } from "./openCourier.ts";
import { openInbox } from "./openInbox.ts";
import type { TelegramChat, TelegramWorld } from "./telegramPhone.ts";
import { telegramRefusals } from "./telegramRefusal.ts";

/** A group with the bot in it; what is said there comes from one of its people. */
export function openTelegramGroup(world: TelegramWorld, id: number, title: string) {
  const inbox = openInbox(title);
  const chat: TelegramChat = { id, place: { id, title, type: "group" }, inbox, notices: [], barred: null };
  const rosa = { id: 555_000, is_bot: false, first_name: "Rosa" };
  world.chats.set(id, chat);

  function write(
    content: Readonly<Record<string, unknown>>,
    { at = chat, from = rosa } = {},
  ): Promise<Posted> {
    const date = Math.floor(world.now() / 1000);
    return world.emit(at.id, {
      message: { message_id: world.messageId(), from, chat: at.place, date, ...content },
    });
  }

  return {
    id,
    heard: inbox.heard,
    waitFor: inbox.waitFor,
    next: inbox.next,
    says: (text: string): Promise<Posted> => write({ text }),
    addsBot: (): Promise<Posted> => write({ new_chat_members: [world.bot] }),
    removesBot(): Promise<Posted> {
      chat.barred = telegramRefusals.kicked();
      return write({ left_chat_member: world.bot });
    },
    /** Both service messages of an upgrade; the old id refuses from now on and names the new one. */
    async becomesSupergroup(to: number): Promise<void> {
      const upgraded = { ...chat, id: to, place: { id: to, title, type: "supergroup" } };
      world.chats.set(to, upgraded);
      chat.barred = telegramRefusals.upgraded(to);
      await Promise.all([
        write({ migrate_to_chat_id: to }),
        write({ migrate_from_chat_id: id }, { at: upgraded }),
      ]);
    },
  };
}
