import type { Phone } from "./phones.ts";
import type { Sample } from "./samples.ts";
import type { Screens } from "./screens.ts";
import {
  type DemoSecrets,
  type Gesture,
  requestOf,
  type Webhook,
  webhookOf,
  whatsappMessageId,
} from "./webhooks.ts";

/** taken: the app has it for good. notTaken: it has not. unclear: it was nothing that can be said or pressed. */
export type Told = "taken" | "notTaken" | "unclear";

/** A field of the form that came. */
type Field = (name: string) => Promise<string>;

type Tell = (phone: Phone, field: Field) => Promise<Told>;

/** What can be done with a phone; each is a form's address. */
export const gestureNames = ["say", "press", "again", "photo", "voice", "place"] as const;
export type GestureName = (typeof gestureNames)[number];

export interface GestureParts {
  readonly fetchApp: (request: Request) => Response | Promise<Response>;
  readonly screens: Screens;
  readonly nextId: () => number;
  readonly now: () => number;
  readonly locale: string;
  /** What the place that a phone shares is called. */
  readonly placeName: string;
  readonly secrets: DemoSecrets;
}

/** What one message may hold on either platform. */
const longest = 4096;
const longestCaption = 1024;

/** What a person can do with a phone; each is delivered to the app as the platform would deliver it. */
export function openGestures(parts: GestureParts): Readonly<Record<GestureName, Tell>> {
  const { fetchApp, screens, nextId, now, locale, placeName, secrets } = parts;

  const deliver = async (webhook: Webhook): Promise<"taken" | "notTaken"> => {
    const response = await fetchApp(requestOf(webhook, secrets));
    return response.ok ? "taken" : "notTaken";
  };

  /** Shows it on the phone, as both apps do, and marks whether it arrived. */
  const deliverShown = async (phone: Phone, number: number, webhook: Webhook): Promise<Told> => {
    const told = await deliver(webhook);
    screens.markArrival(phone, number, told === "taken" ? "arrived" : "refused");
    return told;
  };

  const stamped = (phone: Phone, gesture: Gesture) => {
    const stamp = { id: nextId(), at: now(), locale };
    const messageId = phone.channel === "telegram" ? String(stamp.id) : whatsappMessageId(stamp.id);
    return { at: stamp.at, messageId, webhook: webhookOf(phone, gesture, stamp) };
  };

  const attach =
    (sample: Sample): Tell =>
    async (phone, field) => {
      const text = sample === "photo" ? (await field("text")).trim() : "";
      if (text.length > longestCaption) return "unclear";
      const { webhook, ...said } = stamped(phone, { type: "attach", sample, text, name: placeName });
      return deliverShown(phone, screens.showSaid(phone, { ...said, text, webhook, sample }), webhook);
    };

  return {
    photo: attach("photo"),
    voice: attach("voice"),
    place: attach("place"),

    say: async (phone, field) => {
      const text = (await field("text")).trim();
      if (text === "" || text.length > longest) return "unclear";
      const { webhook, ...said } = stamped(phone, { type: "say", text });
      return deliverShown(phone, screens.showSaid(phone, { ...said, text, webhook }), webhook);
    },

    press: async (phone, field) => {
      const pressed = screens.find(phone, Number(await field("message")));
      const token = await field("token");
      const choice = pressed?.menu?.choices.find((each) => each.token === token);
      if (pressed?.menu == null || choice === undefined) return "unclear";
      const of = { messageId: pressed.messageId, text: pressed.text, kind: pressed.menu.kind };
      const { webhook, ...said } = stamped(phone, { type: "press", choice, of });
      // Telegram writes nothing of its own into the chat when a button is pressed.
      if (phone.channel === "telegram") return deliver(webhook);
      const text = choice.description === undefined ? choice.label : `${choice.label}\n${choice.description}`;
      return deliverShown(phone, screens.showSaid(phone, { ...said, text, webhook }), webhook);
    },

    again: async (phone, field) => {
      const number = Number(await field("message"));
      const said = screens.find(phone, number);
      if (said?.webhook == null || said.arrival !== "refused") return "unclear";
      return deliverShown(phone, number, said.webhook);
    },
  };
}
