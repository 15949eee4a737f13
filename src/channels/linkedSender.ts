import { z } from "zod";
import type { Sender } from "./contract.ts";
import { maybe } from "./fields.ts";

/** What Baileys says of a message's chat and writer; both names of one person may stand in either place. */
export const linkedKeyField = z.object({
  id: maybe(z.string().min(1).max(200)),
  fromMe: maybe(z.boolean()),
  remoteJid: maybe(z.string().min(1).max(200)),
  remoteJidAlt: maybe(z.string().min(1).max(200)),
  participant: maybe(z.string().min(1).max(200)),
  participantAlt: maybe(z.string().min(1).max(200)),
  isViewOnce: maybe(z.boolean()),
});
export type LinkedKey = z.infer<typeof linkedKeyField>;

/** One of the two names WhatsApp has for a person. */
interface Name {
  readonly is: "lid" | "number";
  readonly digits: string;
}

// `5215550000001:3@s.whatsapp.net` is a person's device 3, `…_1:3@…` one with an agent; companies' hosted devices have
// servers of their own (Baileys, WABinary/jid-utils.js). 0 is WhatsApp itself.
const written = /^([1-9]\d{4,19})(?:_\d+)?(?::\d+)?@(lid|hosted\.lid|s\.whatsapp\.net|c\.us|hosted)$/;

function nameIn(jid: string | null | undefined): Name | null {
  const [, digits, server = ""] = written.exec(jid ?? "") ?? [];
  if (digits === undefined) return null;
  return { is: server.endsWith("lid") ? "lid" : "number", digits };
}

const lidOf = (digits: string): string => `${digits}@lid`;
const numberOf = (digits: string): string => `${digits}@s.whatsapp.net`;

/** The other name of somebody, as we know it: of a LID the number's, of a number's the LID. Null: we know none. */
export type OtherName = (jid: string) => string | null;

/** What the keys of a message say of who wrote it; they are no names. */
export interface KeysOfWriter {
  /** Whose account's they are, to be compared and nothing else; null where nothing tells. */
  readonly accountKey: string | null;
  /** They are not those of whoever WhatsApp last said the number was, and WhatsApp does not say whose it is now. */
  readonly isOtherPhone: boolean;
}

/** What is written in a group, a channel of WhatsApp's or a status: nothing of it is for us. */
export const isOfNobody = (chat: string): boolean =>
  !written.test(chat) && (chat === "status@broadcast" || !chat.endsWith("@broadcast"));

/**
 * Who wrote: the LID where there is one, and the number where it is known. Null where it is no person. A list of
 * somebody's (`…@broadcast`) is a chat with whoever has it.
 */
export function linkedSender(key: LinkedKey, otherName: OtherName = () => null): Sender | null {
  const isList = key.remoteJid?.endsWith("@broadcast") === true;
  const [first, second] = isList ? [key.participant, key.participantAlt] : [key.remoteJid, key.remoteJidAlt];
  const one = nameIn(first);
  if (one === null) return null;
  const other = otherOf(one, nameIn(second)) ?? otherOf(one, nameIn(otherName(jidOf(one))));
  const [lid, number] = one.is === "lid" ? [one, other] : [other, one];
  const id = lid === null ? number && numberOf(number.digits) : lidOf(lid.digits);
  if (id === null) return null;
  return number === null ? { id } : { id, phone: number.digits };
}

const jidOf = ({ is, digits }: Name): string => (is === "lid" ? lidOf(digits) : numberOf(digits));

/** Two LIDs, or two numbers, are no pair. */
const otherOf = (one: Name, other: Name | null): Name | null =>
  other !== null && other.is !== one.is ? other : null;
