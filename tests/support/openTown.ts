import { hash } from "../../src/hash.ts";
import { openTexts } from "../../src/texts/texts.ts";
import type { CloudApiPhone } from "../fakes/cloudApiPhone.ts";
import type { TelegramPhone } from "../fakes/telegramPhone.ts";
import { shippedCatalogues } from "./catalogues.ts";
import { dumpDatabase, queryRows } from "./dumpDatabase.ts";
import { at, type OpenStage, openStage, type Platform, phoneNumberId, zone } from "./openStage.ts";

const texts = openTexts(shippedCatalogues(), { zone, fallback: "es" });
const notice = {
  purpose: "sessions",
  noticeVersion: texts.text("es", "notice.version"),
  noticeHash: hash(texts.text("es", "notice.full", { institution: "Casa de Todas" })),
};

/** Somebody with one phone. What they do is posted to our doors; what they hear is all that follows from it. */
export interface Resident<Phone extends TelegramPhone | CloudApiPhone = TelegramPhone | CloudApiPhone> {
  readonly name: string;
  readonly phone: Phone;
  /** Writes, and returns what was heard until nothing was on its way any more. */
  readonly says: (text: string) => Promise<string[]>;
  readonly presses: (label: string) => Promise<string[]>;
  readonly sends: (kind: string) => Promise<string[]>;
  /** What was heard since the last time, with what can be tapped in braces. */
  readonly news: () => string[];
  /** The same, after everything on its way has arrived. */
  readonly hears: () => Promise<string[]>;
  /** Their row in `addresses`; 0 while there is none. */
  readonly addressId: () => number;
  readonly personId: () => number;
}

/** A stage with people of both platforms on it, who can be asked what they heard. */
export async function openTown(options: { readonly file?: string } = {}) {
  const stage = await openStage("telegram", options);
  const { store, database, telegram, cloud } = stage;
  let people = 0;
  const nextPlace = (): number => {
    people += 1;
    return people;
  };

  const resident = <Phone extends TelegramPhone | CloudApiPhone>(
    name: string,
    phone: Phone,
    platform: Platform,
    platformId: () => string,
  ): Resident<Phone> => {
    let seen = 0;
    const news = (): string[] => {
      const fresh = phone.heard.slice(seen);
      seen = phone.heard.length;
      return fresh.map(({ text, buttons }) =>
        buttons.length === 0 ? text : `${text} {${buttons.map(({ label }) => label).join(" | ")}}`,
      );
    };
    const hears = async (): Promise<string[]> => {
      await stage.settle();
      return news();
    };
    const after = async (done: Promise<unknown>): Promise<string[]> => {
      await done;
      return hears();
    };
    const addressId = () => store.addresses.findByPlatform(platform, platformId())?.id ?? 0;
    return {
      ...{ name, phone, news, hears, addressId },
      says: (text) => after(phone.says(text)),
      presses: (label) => after(phone.presses(label)),
      sends: (kind) => after(phone.sends(kind)),
      personId: () => store.people.findSelf(addressId())?.id ?? 0,
    };
  };

  const onTelegram = (name: string, id = 7000 + nextPlace()): Resident<TelegramPhone> =>
    resident(name, telegram.person(id, { name }), "telegram", () => String(id));

  const onWhatsApp = (
    name: string,
    number = `52155${String(50_000_000 + nextPlace())}`,
  ): Resident<CloudApiPhone> => {
    const phone = cloud.person(number, { name });
    return resident(name, phone, "whatsapp", () => phone.userId() ?? number);
  };

  return {
    ...stage,
    onTelegram,
    onWhatsApp,
    on: (platform: Platform, name: string): Resident =>
      platform === "telegram" ? onTelegram(name) : onWhatsApp(name),

    /** Somebody we know already, as if they had enrolled yesterday. */
    known<Someone extends Resident>(someone: Someone, locality = "San Isidro"): Someone {
      const { phone, name } = someone;
      const onPhone = "waId" in phone;
      const { id: addressId } = store.addresses.meet({
        channel: onPhone ? "whatsapp" : "telegram",
        account: onPhone ? phoneNumberId : stage.botId,
        platformId: onPhone ? (phone.userId() ?? "") : String(phone.id),
        phone: onPhone ? phone.waId() : null,
        language: null,
        now: stage.now() - 24 * 3_600_000,
      });
      const now = stage.now();
      const personId = store.people.addWithConsent({ addressId, ...notice, now });
      store.people.changeName({ personId, name, addressId, now });
      store.people.changeLocality({ personId, locality, addressId, now });
      store.people.markEnrolled(personId, now);
      return someone;
    },

    /** A session in the Casa de la cultura, San Isidro; its id. */
    session({ topic = "Costura", starts = "2026-06-14 10:00", capacity = 5, offerHours = 12 } = {}): number {
      const startsAt = at(starts);
      return store.sessions.add({
        ...{ topic, place: "Casa de la cultura", locality: "San Isidro", capacity, offerHours },
        ...{ startsAt, endsAt: startsAt + 2 * 3_600_000, now: stage.now() },
      });
    },

    rows: <Row>(query: string): Row[] => queryRows<Row>(database, query),
    /** The one value a query gives. */
    count(query: string): number {
      const [row] = queryRows<Record<string, number>>(database, `select ${query} as n`);
      return row?.n ?? 0;
    },
    dump: (): string[] => dumpDatabase(database),
    /** The rows of the whole database in which something stands, in whatever letters. */
    whereIs: (words: string): string[] =>
      dumpDatabase(database).filter((row) => row.toLowerCase().includes(words.toLowerCase())),
  };
}

export type Town = Awaited<ReturnType<typeof openTown>>;

/** Writes the way from «inscribirme» to the place, or the turn in line, for oneself; returns what was heard last. */
export async function registers(someone: Resident, session = "1"): Promise<string> {
  for (const text of ["inscribirme", session, "1"]) await someone.says(text);
  return (await someone.says("sí")).at(-1) ?? "";
}

/** Gives up a place or a turn; returns what was heard last. */
export async function cancels(someone: Resident, which = "1"): Promise<string> {
  for (const text of ["cancelar", which]) await someone.says(text);
  return (await someone.says("sí")).at(-1) ?? "";
}

/** Nothing we sent was a mistake, and no turn failed. */
export function mistakesOf({
  telegram,
  cloud,
  failures,
}: Pick<OpenStage, "telegram" | "cloud" | "failures">) {
  return [...telegram.refused, ...cloud.refused, ...failures];
}
