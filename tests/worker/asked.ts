import type { ChannelName } from "../../src/channels/contract.ts";

// What the test's Worker is asked to add to its institution (entry.ts).

export interface SessionAsked {
  readonly topic: string;
  readonly place: string;
  readonly locality: string;
  readonly capacity: number;
  readonly startsAt: number;
  readonly endsAt: number;
  /** The name of who leads it. */
  readonly lead: string | null;
}
export interface EnrolAsked {
  readonly channel: ChannelName;
  readonly account: string;
  readonly platformId: string;
  readonly phone: string | null;
  readonly name: string;
  readonly locality: string;
  readonly role: "promoter" | "coordinator" | null;
}
