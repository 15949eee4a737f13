import { Temporal } from "temporal-polyfill";
import type { ChannelName, Sender } from "../channels/contract.ts";
import { hash } from "../hash.ts";
import type { Store } from "../store/openStore.ts";
import type { Settings } from "../tenant/contract.ts";
import type { Texts } from "../texts/texts.ts";

/** Somebody the institution knows already. */
export interface Known {
  readonly name: string;
  readonly locality: string;
  readonly role: "promoter" | "coordinator" | null;
  /** The language they chose; null where they chose none. */
  readonly language?: string | null;
  /** Who else is spoken for from this phone. */
  readonly household?: readonly string[];
  /** old: they agreed to a notice before the one in force. */
  readonly notice?: "present" | "old";
}

/** Where they write from. */
export interface WritesFrom {
  readonly channel: ChannelName;
  readonly account: string;
  readonly sender: Sender;
}

interface Where {
  readonly store: Store;
  readonly texts: Pick<Texts, "text">;
  readonly settings: Pick<Settings, "institution" | "locale">;
  readonly now: () => number;
}

/** Makes somebody known, as if they had enrolled just now. */
export function makeKnown(
  { store, texts, settings, now: clock }: Where,
  { channel, account, sender }: WritesFrom,
  { name, locality, role, language = null, household = [], notice }: Known,
): { readonly personId: number; readonly addressId: number } {
  const now = clock();
  const { id: addressId } = store.addresses.meet({
    ...{ channel, account, platformId: sender.id, phone: sender.phone ?? null, language: null, now },
  });
  if (language !== null) store.addresses.changeLanguage(addressId, language);
  const { locale, institution } = settings;
  const consent = {
    purpose: "sessions",
    noticeVersion: notice === "old" ? "0" : texts.text(locale, "notice.version"),
    noticeHash: hash(texts.text(locale, "notice.full", { institution })),
  };
  const personId = store.people.addWithConsent({ ...consent, addressId, now });
  store.people.changeName({ personId, name, addressId, now });
  store.people.changeLocality({ personId, locality, addressId, now });
  store.people.markEnrolled(personId, now);
  if (role) store.roles.addGrant({ personId, role, grantedBy: null, now });
  for (const relative of household)
    store.people.addHouseholdMember({
      ...consent,
      ...{ addressId, name: relative, locality, givenBy: personId, now },
    });
  return { personId, addressId };
}

/** Local time → epoch ms: `2026-06-01 09:00`. */
export function momentAt(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local.replace(" ", "T")).toZonedDateTime(zone).epochMilliseconds;
}
