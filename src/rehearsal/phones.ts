import type {
  Account,
  ChannelName,
  Choice,
  Delivery,
  Destination,
  Outgoing,
  Said,
  Sender,
} from "../channels/contract.ts";
import { type Sendable, samplePlace, samples } from "./samples.ts";

/** One message on somebody's phone. */
export interface Heard {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** What came with a picture or a document stands in brackets before its words. */
  readonly text: string;
  readonly choices: readonly Choice[];
}

/** Where somebody is, or a place as their app calls it; degrees. */
export interface PlaceSent {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string | undefined;
}

/** Somebody with a phone. What they do resolves when all that follows from it has arrived. */
export interface Phone {
  readonly name: string;
  readonly channel: ChannelName;
  readonly sender: Sender;
  readonly heard: readonly Heard[];
  /** `answers`: the message it quotes. */
  readonly says: (text: string, answers?: Heard) => Promise<void>;
  /**
   * Presses what is labelled so (or stands at that place, from 1) on the newest message that has it, or on one message;
   * throws `UnknownChoice` when it is not there.
   */
  readonly presses: (label: string, on?: Heard) => Promise<void>;
  readonly sends: (what: Sendable, words?: string) => Promise<void>;
  readonly shares: (place: PlaceSent) => Promise<void>;
}

interface PhonesParts {
  readonly accounts: readonly Account[];
  readonly now: () => number;
  readonly take: (delivery: Delivery) => Promise<void>;
  readonly settle: () => Promise<void>;
}

/** The people of a rehearsal, each with a phone of their own. */
export function openPhones({ accounts, now, take, settle }: PhonesParts) {
  const phones = new Map<string, Phone & { readonly heard: Heard[] }>();
  let ids = 1000;
  const nextId = (): string => {
    ids += 1;
    return String(ids);
  };

  const send = async (phone: Phone, said: Said, more: { answers?: string; pressId?: string } = {}) => {
    const account = accounts.find(({ channel }) => channel === phone.channel)?.id ?? "";
    const messageId = nextId();
    await take({
      ...{ channel: phone.channel, account, key: messageId, sentAt: now() },
      content: { type: "message", from: phone.sender, messageId, said, ...more },
    });
    await settle();
  };

  const openPhone = (name: string, channel: ChannelName, place: number): Phone & { heard: Heard[] } => {
    const phone: Phone & { heard: Heard[] } = {
      ...{ name, channel, sender: senderOf(channel, place), heard: [] },
      says: (text, answers) => send(phone, { type: "text", text }, answers && { answers: answers.id }),
      presses: async (label, on) => {
        const { id, choice } = findChoice(phone.heard, label, on);
        const pressed = { type: "pressed", token: choice.token, label: choice.label } as const;
        await send(phone, pressed, { answers: id, ...(channel === "telegram" && { pressId: nextId() }) });
      },
      sends: (what, words) => {
        if (what === "place") return phone.shares({ ...samplePlace, name: words });
        const { media, mime, bytes } = samples[what];
        const file = { ref: what, mime, bytes: bytes.length };
        return send(phone, { type: "media", media, file, ...(words !== undefined && { caption: words }) });
      },
      shares: ({ latitude, longitude, name: called }) => {
        const shared = { latitude, longitude, ...(called !== undefined && { name: called }) };
        return send(phone, { type: "media", media: "location", place: shared });
      },
    };
    return phone;
  };

  return {
    of(name: string, channel: ChannelName): Phone {
      const key = `${channel} ${name}`;
      const phone = phones.get(key) ?? openPhone(name, channel, phones.size + 1);
      phones.set(key, phone);
      return phone;
    },
    /** What leaves arrives here; the id the platform gives it, null for what nobody sees. */
    deliver(channel: ChannelName, to: Destination, message: Outgoing): string | null {
      if (message.type === "acknowledge") return null;
      const id = nextId();
      for (const phone of phones.values()) {
        if (phone.channel !== channel || !isAt(phone, to)) continue;
        phone.heard.push({ id, at: now(), text: shownText(message), choices: choicesOf(message) });
      }
      return id;
    },
  };
}

const isAt = ({ sender }: Phone, { id, phone }: Destination): boolean =>
  sender.id === id || (phone !== undefined && sender.phone === phone);

function senderOf(channel: ChannelName, place: number): Sender {
  if (channel === "telegram") return { id: String(7000 + place) };
  const digits = String(place).padStart(4, "0");
  if (channel === "linked") return { id: `900000${digits}@lid`, phone: `521555000${digits}` };
  return { id: `MX.900000${digits}`, phone: `521555000${digits}` };
}

function findChoice(
  heard: readonly Heard[],
  label: string,
  on: Heard | undefined,
): { id: string; choice: Choice } {
  const asked = (on === undefined ? heard : [on]).filter(({ choices }) => choices.length > 0).reverse();
  for (const { id, choices } of asked) {
    const choice = choices.find((one) => one.label.toLowerCase() === label.toLowerCase());
    if (choice) return { id, choice };
  }
  const [newest] = asked;
  const choice = newest?.choices[Number(label) - 1];
  if (newest && choice) return { id: newest.id, choice };
  throw new UnknownChoice(
    label,
    (newest?.choices ?? []).map((one) => one.label),
  );
}

/** Somebody was to press what they were never shown; `shown` is what they could press. */
export class UnknownChoice extends Error {
  readonly shown: readonly string[];
  constructor(label: string, shown: readonly string[]) {
    super(`“${label}” cannot be pressed: there is ${shown.length === 0 ? "no button" : shown.join(" | ")}`);
    this.shown = shown;
  }
}

type Shown = Exclude<Outgoing, { type: "acknowledge" }>;

function shownText(message: Shown): string {
  if ("text" in message) return message.text;
  const file = message.type === "image" ? "[image]" : `[document ${message.name}]`;
  return message.caption === undefined ? file : `${file} ${message.caption}`;
}

const choicesOf = (message: Shown): readonly Choice[] => ("choices" in message ? message.choices : []);

/** A message as it is read aloud: what can be tapped stands in braces. */
export const readAloud = ({ text, choices }: Heard): string =>
  choices.length === 0 ? text : `${text} {${choices.map(({ label }) => label).join(" | ")}}`;
