import type { Delivery } from "../channels/contract.ts";
import { readLinked } from "../channels/linked.ts";
import { findOtherName } from "../linked/findOtherName.ts";
import type { Take } from "../linked/openGate.ts";
import { IllegibleAfter, openIllegible } from "../linked/openIllegible.ts";
import type { Unread } from "../linked/openUnread.ts";
import type { Store } from "../store/openStore.ts";
import type { Tenant } from "../tenant/contract.ts";

interface TakingParts {
  readonly store: Pick<Store, "database" | "linked">;
  readonly tenant: Pick<Tenant, "take">;
  readonly hash: (text: string) => string;
  readonly unread: Unread;
  /** When whoever wrote what cannot be read is told, ms. */
  readonly illegibleAfterMs?: number | undefined;
}

/** Brings what comes over the linked number to the institution, with its keys in the same transaction. */
export function openTaking({
  store,
  tenant,
  hash,
  unread,
  illegibleAfterMs: waitMs = IllegibleAfter,
}: TakingParts) {
  const { database, linked } = store;
  const illegible = openIllegible({ linked, now: Date.now, waitMs });
  const otherName = (jid: string) => findOtherName(jid, (id) => linked.findKey("lid-mapping", id));

  const take: Take = async (came, keep) => {
    const messages = came.flatMap((one) => (one.type === "messages" ? one.messages : []));
    const reading = { now: Date.now(), hash };
    const deliveries = came
      .flatMap((one) =>
        one.type === "messages"
          ? readLinked("messages.upsert", { messages: one.messages }, { ...reading, ...one.known })
          : readLinked("messages.update", one.updates, reading),
      )
      .filter(isNews);
    const last = () => {
      illegible.note(messages);
      keep();
    };
    if (deliveries.length > 0) await tenant.take(deliveries, last);
    else if (messages.length > 0) database.transaction(last);
    unread.heard(deliveries, messages);
  };

  return {
    take,
    /** Whoever wrote what never could be read hears of it. Rejects where it could not be noted: it is told another time. */
    async tellIllegible(): Promise<void> {
      for (const { id, delivery } of illegible.due({ now: Date.now(), hash, otherName })) {
        const settle = () => illegible.settle(id);
        if (delivery === null) database.transaction(settle);
        else await tenant.take([delivery], settle);
      }
    },
  };
}

/** How sending fared whoever sent it was told already: at once, and with the right to try again under the same name. */
const isNews = ({ content }: Delivery): boolean => content.type !== "status" || content.status !== "failed";
