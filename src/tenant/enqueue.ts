import type { Notice } from "../actions/contract.ts";
import type { Outgoing } from "../channels/contract.ts";
import type { Utterance } from "../conversation/state.ts";
import type { Address } from "../store/addresses.ts";
import type { OutboxKind } from "../store/outbox.ts";
import { aboutSession } from "../store/subject.ts";
import { type Scope, voiceFor } from "./kernel.ts";
import { speak } from "./speak.ts";

/** How long a platform waits for a button press to be acknowledged, ms; later it refuses. */
export const AcknowledgeWithin = 10_000;

/**
 * What answers somebody by a linked number and could not leave in a day does not leave any more, ms: a burst of answers to old
 * words helps nobody, and looks like what gets a number closed.
 */
export const AnswersFor = 24 * 3_600_000;

const answersUntil = ({ channel }: Address, kind: OutboxKind, now: number): number | null =>
  channel === "linked" && kind === "reply" ? now + AnswersFor : null;

interface More {
  /** Past this it does not leave, epoch ms; null, or absent: as its kind and channel have it. */
  readonly expiresAt?: number | null;
  /** The session it tells of. */
  readonly about?: number | undefined;
}

/**
 * Puts what was said into the outbox, under a key that stays: the same turn never says it twice. Gives the messages it
 * became.
 */
export function enqueue(
  { kernel, now }: Scope,
  address: Address,
  said: readonly Utterance[],
  kind: OutboxKind,
  key: string,
  { expiresAt, about }: More = {},
): readonly Outgoing[] {
  const subject = about === undefined ? "" : aboutSession(about);
  const spoken = speak(voiceFor(kernel, address), said);
  spoken.forEach(({ message, ask }, place) => {
    kernel.store.outbox.add({
      key: `${key}:${place}${subject}`,
      channel: address.channel,
      account: address.account,
      addressId: address.id,
      chat: null,
      kind,
      body: message,
      ask,
      now,
      expiresAt: expiresAt ?? answersUntil(address, kind, now),
    });
  });
  return spoken.map(({ message }) => message);
}

/** Puts a file into the outbox, with what is said as its caption, or after it where that is too long for one. */
export function enqueueFile(
  scope: Scope,
  address: Address,
  said: Utterance & { type: "text" },
  file: NonNullable<Notice["file"]>,
  kind: OutboxKind,
  key: string,
): void {
  const { kernel, now } = scope;
  const voice = voiceFor(kernel, address);
  const text = voice.texts.text(voice.locale, said.key, { ...voice.common, ...said.values });
  const caption = text.length <= voice.limits.caption ? { caption: text } : {};
  const { ref, name } = file;
  kernel.store.outbox.add({
    key: `${key}:file`,
    channel: address.channel,
    account: address.account,
    addressId: address.id,
    chat: null,
    kind,
    body:
      name === undefined
        ? { type: "image", file: ref, ...caption }
        : { type: "document", file: ref, name, ...caption },
    ask: null,
    now,
  });
  if (!("caption" in caption)) enqueue(scope, address, [said], kind, key);
}

/** Tells Telegram that the press was seen, so that the button stops spinning. */
export function acknowledge({ kernel, now }: Scope, address: Address, pressId: string, key: string): void {
  kernel.store.outbox.add({
    key: `${key}:press`,
    channel: address.channel,
    account: address.account,
    addressId: address.id,
    chat: null,
    kind: "acknowledge",
    body: { type: "acknowledge", pressId },
    ask: null,
    now,
    expiresAt: now + AcknowledgeWithin,
  });
}
