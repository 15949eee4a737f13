import { openArrivals } from "../openArrivals.ts";
import type { openFaults } from "../openFaults.ts";
import type { Companion } from "./account.ts";
import type { Incoming } from "./incoming.ts";
import type { Line } from "./line.ts";
import type { Outgoing, Taken } from "./outgoing.ts";
import { type Asking, answerRequest } from "./requests.ts";
import {
  answerTo,
  attribute,
  child,
  children,
  firstChild,
  refusalOf,
  type Stanza,
  stanza,
} from "./stanzas.ts";

/** A receipt of a linked device: for the one message, or for several. */
export interface Receipt {
  readonly device: number;
  readonly ids: readonly string[];
  readonly to: string;
  /** Nothing says "delivered"; `inactive` that nobody looks at it, `read`, `retry`, `sender` for an echo. */
  readonly type: string | undefined;
}
/** What was turned down, and why. */
export interface TurnedDown {
  readonly stanza: Stanza | undefined;
  readonly why: string;
}

/** What linked devices say, and what they are answered: requests, messages, receipts. */
export function openExchange({
  asking,
  incoming,
  outgoing,
  faults,
  receiptsOf,
  wake,
  unlink,
}: {
  readonly asking: Asking;
  readonly incoming: Incoming;
  readonly outgoing: Outgoing;
  readonly faults: ReturnType<typeof openFaults<string>>;
  readonly receiptsOf: () => readonly ("delivered" | "read")[];
  readonly wake: (companion: Companion) => void;
  readonly unlink: (device: number) => void;
}) {
  const { account, find } = asking;
  const receipts = openArrivals<Receipt>(
    "receipts",
    (one) => `${one.type ?? "delivered"} ${one.ids.join(" ")}`,
  );
  const refused = openArrivals<TurnedDown>("refused", ({ why }) => why);
  const declined = openArrivals<TurnedDown>("declined", ({ why }) => why);
  /** Faults name a person by number, whatever the stanza calls them. */
  function numberIn(jid: string | undefined): string | undefined {
    const user = jid?.split(/[:@]/)[0];
    return user === undefined ? undefined : (find(user)?.number() ?? user);
  }

  async function answerIq(line: Line, companion: Companion, iq: Stanza): Promise<void> {
    const first = firstChild(iq);
    const xmlns = iq.attrs.xmlns ?? "";
    const met = faults.meet(`iq ${xmlns}`, undefined);
    await faults.wait(met.delayMs);
    if (met.drop === "before") return line.drop();
    if (met.refusal !== undefined) return line.send(refusalOf(iq, met.refusal, "fault"));
    if (xmlns === "md" && first?.tag === "remove-companion-device") {
      line.send(answerTo(iq));
      return unlink(companion.device);
    }
    const content = await answerRequest(companion, iq, asking);
    if (content === undefined) {
      refused.add({ stanza: iq, why: `nobody here knows <iq xmlns="${xmlns}"> with <${first?.tag ?? ""}>` });
      return line.send(refusalOf(iq, "501", "feature-not-implemented"));
    }
    if (met.drop === undefined) line.send(answerTo(iq, content.length === 0 ? undefined : content));
    if (xmlns === "passive" && first?.tag === "active") wake(companion);
  }

  async function takeMessage(line: Line, companion: Companion, message: Stanza): Promise<void> {
    const { id, to } = message.attrs;
    const met = faults.meet("message", numberIn(to));
    if (met.drop === "before") return line.drop();
    let taken: Taken;
    try {
      taken = met.refusal === undefined ? await outgoing.take(companion, message) : { error: met.refusal };
      if (taken.error !== undefined || taken.phash !== undefined)
        declined.add({ stanza: message, why: taken.why ?? `${taken.error} for ${to}` });
    } catch (error) {
      refused.add({ stanza: message, why: String(error) });
      taken = { error: "479" };
    }
    const { error, phash, reached } = taken;
    const t = incoming.seconds();
    const acknowledge = async () => {
      await faults.wait(met.delayMs);
      if (met.drop === undefined)
        line.send(stanza("ack", { class: "message", id, from: to, t, error, phash }));
      if (reached === undefined || reached.isBlocked() || id === undefined) return;
      const by = to?.endsWith("@lid") === true ? "lid" : "number";
      for (const receipt of receiptsOf())
        if (receipt === "read") reached.reads(id, by);
        else reached.receives(id, by);
    };
    // Others do not wait for an acknowledgement that comes late.
    void acknowledge();
  }

  async function takeReceipt(line: Line, companion: Companion, receipt: Stanza): Promise<void> {
    const { id = "", to = "", type, participant, recipient } = receipt.attrs;
    const met = faults.meet("receipt", numberIn(to));
    if (met.drop === "before") return line.drop();
    const listed = children(child(receipt, "list"), "item").map((item) => attribute(item, "id"));
    receipts.add({ device: companion.device, ids: [id, ...listed], to, type });
    const attributes = { class: "receipt", id, from: to, type, participant, recipient };
    line.send(stanza("ack", { ...attributes, t: incoming.seconds() }));
    account.acknowledge(companion, "message", id);
    if (type === "retry") await incoming.again(companion, receipt);
  }

  return { answerIq, takeMessage, takeReceipt, receipts, refused, declined };
}
