import type { ChannelName } from "../channels/contract.ts";
import { phoneKey } from "../community/phoneNumber.ts";

/** How a platform names somebody: its id for them, and on WhatsApp the number when it tells it. */
export interface PlatformNames {
  readonly platformId: string;
  readonly phone: string | null;
  /**
   * On a linked number: whose account's keys they wrote with; null where nothing tells, absent where none are to be
   * compared.
   */
  readonly accountKey?: string | null;
  /** Whoever had that number before had other keys, and nobody says whose it is. */
  readonly isOtherPhone?: boolean;
}

interface NamedAddress extends PlatformNames {
  readonly channel: ChannelName;
}

/** A WhatsApp id that is a phone number: a BSUID begins with a country's letters and a dot, and a LID says so itself. */
export function numberIn(channel: ChannelName, platformId: string): string | null {
  const written = channel === "telegram" ? "" : writtenIn(channel, platformId);
  return phoneKey(written) === null ? null : written;
}

/** What stands in an id where the number may stand: a linked number's people are `5215550000001@s.whatsapp.net`. */
export const writtenIn = (channel: ChannelName, platformId: string): string =>
  channel === "linked" && platformId.endsWith(numbersHost)
    ? platformId.slice(0, -numbersHost.length)
    : platformId;
export const numbersHost = "@s.whatsapp.net";

/** Whether its number is all we know of whose address it is. */
export const isByNumber = ({ channel, platformId, phone }: NamedAddress): boolean =>
  isSame(writtenIn(channel, platformId), phone);

/**
 * Whether whoever comes from the number of somebody known by it alone is them: numbers pass from one person to another. Keys
 * alone prove it, and disprove it; `untold` where they tell nothing. `before` is the account of whoever comes, known by a
 * LID, as it was until now.
 */
export function tellAccount(
  known: { readonly accountKey: string | null },
  { accountKey, isOtherPhone = false }: Pick<PlatformNames, "accountKey" | "isOtherPhone">,
  before: string | null = null,
): "same" | "other" | "untold" {
  if (accountKey === undefined || known.accountKey === null) return isOtherPhone ? "other" : "same";
  if (known.accountKey === accountKey || known.accountKey === before) return "same";
  return accountKey === null ? "untold" : "other";
}

/**
 * Whether nothing tells who writes over a linked number: a number alone is anybody's who has it by now, and there are no keys
 * to compare.
 */
export const isUntold = ({ channel, platformId, accountKey }: Omit<NamedAddress, "phone">): boolean =>
  channel === "linked" && accountKey === null && numberIn(channel, platformId) !== null;

/** What stands in `phone_key` beside a phone. */
export function phoneKeyOf(phone: string | null): string | null {
  return phone === null ? null : (phoneKey(phone) ?? phone);
}

/** Whether two are one number, however they are written. */
export function isSame(one: string | null, other: string | null): boolean {
  return one !== null && phoneKeyOf(one) === phoneKeyOf(other);
}
