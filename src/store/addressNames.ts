import type { ChannelName } from "../channels/contract.ts";
import { phoneKey } from "../community/phoneNumber.ts";

/** How a platform names somebody: its id for them, and on WhatsApp the number when it tells it. */
export interface PlatformNames {
  readonly platformId: string;
  readonly phone: string | null;
  /** Whoever wrote from that number before had other keys: nothing says that it is them. */
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

/** What stands in `phone_key` beside a phone. */
export function phoneKeyOf(phone: string | null): string | null {
  return phone === null ? null : (phoneKey(phone) ?? phone);
}

/** Whether two are one number, however they are written. */
export function isSame(one: string | null, other: string | null): boolean {
  return one !== null && phoneKeyOf(one) === phoneKeyOf(other);
}
