import type { Limits, Send, Sent } from "../channels/contract.ts";
import { whyRefused } from "../channels/fits.ts";
import { type DemoChannel, phoneAt } from "./phones.ts";
import type { Screens } from "./screens.ts";
import { whatsappMessageId } from "./webhooks.ts";

interface SendParts {
  readonly limits: Readonly<Record<DemoChannel, Limits>>;
  readonly screens: Screens;
  readonly nextId: () => number;
  readonly now: () => number;
}

const never = (reason: string): Sent => ({
  ok: false,
  refusal: { meaning: "never", reason: `demo: ${reason}` },
});

/** The demo's platforms: each message is shown on the phone it goes to, or refused as the platform would refuse it. */
export function openSend({ limits, screens, nextId, now }: SendParts): (channel: DemoChannel) => Send {
  return (channel) => async (to, message) => {
    // Nothing of it is seen: Telegram's button stops turning, and WhatsApp's never turns.
    if (message.type === "acknowledge") return { ok: true, messageId: null };
    const phone = phoneAt(channel, to.id) ?? (to.phone === undefined ? null : phoneAt(channel, to.phone));
    if (phone === null) return never("no such phone");
    const refused = whyRefused(message, limits[channel]);
    if (refused !== null) return never(refused);

    const id = nextId();
    const messageId = channel === "telegram" ? String(id) : whatsappMessageId(id);
    screens.showSent(phone, { at: now(), message, messageId });
    return { ok: true, messageId };
  };
}
