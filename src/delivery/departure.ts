import type { Destination, Outgoing, Refusal } from "../channels/contract.ts";
import type { Leaving } from "../store/outbox.ts";
import { nameOf } from "./nameOf.ts";
import type { Item } from "./order.ts";

/** What is decided about a row at the moment it would leave, from how its address stands then. */
export type Departure =
  | Leaves
  | {
      readonly type: "dropped";
      readonly reason: "stale" | "expired" | "unreachable" | "unwritten" | "optedOut";
    }
  | { readonly type: "failed"; readonly reason: string };

export interface Leaves {
  readonly type: "leaves";
  readonly to: Destination;
  readonly message: Outgoing;
}

export function departureOf(account: string, item: Item, row: Leaving, now: number): Departure {
  const { kind } = item;
  const { expiresAt } = row;
  if (expiresAt !== null && expiresAt <= now) return { type: "dropped", reason: tooLate(item) };
  // A reply is tried all the same: who wrote to us is back.
  if (row.unreachable && kind !== "reply") return { type: "dropped", reason: "unreachable" };
  // What was written before another phone was linked, or before they were closed to us: nobody is written to cold.
  if (row.unwritten) return { type: "dropped", reason: "unwritten" };
  if (row.optedOut && (kind === "notice" || kind === "bulk" || kind === "code"))
    return { type: "dropped", reason: "optedOut" };
  const id = row.chat ?? row.platformId;
  if (id === null) return { type: "failed", reason: "it has no address" };
  const message = readMessage(row.body);
  if (!message) return { type: "failed", reason: "its text cannot be read" };
  return {
    type: "leaves",
    to: row.phone === null ? { account, id } : { account, id, phone: row.phone },
    message,
  };
}

/** What a row is called that came too late. A press is nobody's loss. */
export function tooLate(item: Item): "stale" | "expired" {
  return item.kind === "acknowledge" ? "stale" : "expired";
}

/** A `send` that threw broke its contract. */
export function refusalOfThrow(error: unknown): Refusal {
  return { meaning: "later", reason: `sending threw ${nameOf(error)}` };
}

function readMessage(body: string): Outgoing | undefined {
  try {
    return JSON.parse(body) as Outgoing; // written by `outbox.add` alone
  } catch {
    return undefined;
  }
}
