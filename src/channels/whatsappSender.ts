import { z } from "zod";
import { phoneKey } from "../community/phoneNumber.ts";
import type { Sender } from "./contract.ts";
import { idField, maybe } from "./fields.ts";

/** Finds who wrote among a change's `contacts`. */
export type WhoWrote = (given: {
  readonly phone?: string | undefined;
  readonly userId?: string | undefined;
}) => Sender | null;

const contactField = z.object({ wa_id: maybe(idField), user_id: maybe(idField) });
type Contact = z.infer<typeof contactField>;

// A change holds the contacts of its few messages. More than this is not Meta's, and is not searched.
const MostContacts = 1_000;

/**
 * Who wrote, from the message's own ids and the contact that belongs to it (Meta, "Business-scoped user IDs"): the
 * `user_id` where there is one, else the number. People with a username may come without a number.
 */
export function openSenders(contacts: unknown): WhoWrote {
  let found: ReturnType<typeof indexed> | undefined;
  return ({ phone, userId }) => {
    found ??= indexed(contacts);
    const contact = contactFor(found, phone, userId);
    const number = [contact?.wa_id, phone].find((given) => given !== undefined && isPhone(given));
    const id = userId ?? contact?.user_id ?? contact?.wa_id ?? phone;
    if (id === undefined) return null;
    return number === undefined ? { id } : { id, phone: number };
  };
}

export const isPhone = (given: string) => phoneKey(given) !== null;

interface Indexed {
  readonly all: readonly Contact[];
  readonly byPhone: ReadonlyMap<string, Contact>;
  readonly byUser: ReadonlyMap<string, Contact>;
}

function indexed(contacts: unknown): Indexed {
  const given: readonly unknown[] = Array.isArray(contacts) ? contacts.slice(0, MostContacts) : [];
  const all = given.flatMap((contact) => contactField.safeParse(contact).data ?? []);
  const byPhone = new Map<string, Contact>();
  const byUser = new Map<string, Contact>();
  for (const contact of all) {
    if (contact.wa_id !== undefined) byPhone.set(sameNumber(contact.wa_id), contact);
    if (contact.user_id !== undefined) byUser.set(contact.user_id, contact);
  }
  return { all, byPhone, byUser };
}

// A single contact is the writer's even where nothing links them, unless it contradicts what the message says itself:
// one person's words must never pass for another's.
function contactFor({ all, byPhone, byUser }: Indexed, phone?: string, userId?: string): Contact | undefined {
  const linked = (userId && byUser.get(userId)) || (phone && byPhone.get(sameNumber(phone)));
  if (linked) return linked;
  const only = all.length === 1 ? all[0] : undefined;
  if (userId !== undefined && only?.user_id !== undefined) return undefined;
  const contradicts = phone !== undefined && isPhone(phone) && only?.wa_id !== undefined;
  return contradicts ? undefined : only;
}

const sameNumber = (given: string): string => phoneKey(given) ?? given;
