import type { FinishedJob } from "../actions/finishJob.ts";
import type { Account, BegunPace, ChannelName, Delivery, Limits, Outgoing } from "../channels/contract.ts";
import type { QuietHours } from "../community/quietHours.ts";
import type { Flow } from "../conversation/flow.ts";
import type { Event, Frame, Utterance } from "../conversation/state.ts";
import type { Trace } from "../conversation/trace.ts";
import type { StatusOf } from "../delivery/earlyStatuses.ts";
import type { Undelivered } from "../delivery/undelivered.ts";
import type { Log } from "../log.ts";
import type { Database } from "../store/database.ts";
import type { Store } from "../store/openStore.ts";
import type { Texts } from "../texts/texts.ts";
import type { AccountState } from "./accountChanged.ts";

/** What an institution is called and where it lives. */
export interface Settings {
  readonly institution: string;
  /** IANA zone; every day and hour people read is in it. */
  readonly zone: string;
  /** The language of whoever chose none. */
  readonly locale: string;
  /** Where `/aviso` can be read; null where there is no public address. */
  readonly noticeLink: string | null;
  /** When nobody is written to first, in the zone; null: never quiet. */
  readonly quietHours: QuietHours | null;
}

export interface Health {
  readonly writable: boolean;
  /** When the oldest message still due was enqueued, epoch ms; null when nothing waits. */
  readonly oldestUnsentAt: number | null;
  /** Messages that would leave a second time if the process died now: on their way, or taken and not marked yet. */
  readonly atRisk: number;
}

/** One institution: its database, and the only thing that touches it. */
export interface Tenant {
  /**
   * Resolves once every delivery is durable; rejects with `Busy` when it could not be committed (answer 503). `last` runs
   * in the same transaction, after them; where it throws, `take` rejects: what came was not taken, or is known when it
   * comes again.
   */
  readonly take: (deliveries: readonly Delivery[], last?: () => void) => Promise<void>;
  /**
   * Does what time brings by now: offers and conversations that lapse, conversations to begin, a part of what goes to
   * many. True when more of that is due at once.
   */
  readonly tick: () => boolean;
  /** When `tick` has something to do next, epoch ms. */
  readonly nextDue: () => number | null;
  readonly health: () => Omit<Health, "atRisk">;
  /**
   * Inside the transaction that marks it: nobody will get this message. What it tells of its address is noted, and a
   * place it was to offer goes on. Throws only what the database throws.
   */
  readonly undelivered: (message: Undelivered, now: number) => void;
  /** An account of ours tells what it is doing: who has to know is told, and its people are reached another way. */
  readonly accountChanged: (account: Pick<Account, "channel" | "id">, state: AccountState) => void;
  /**
   * Until when an account of ours may begin nothing (epoch ms); null: it may. It answers all the same. `isSure`: its platform
   * said when; otherwise it is asked again by then.
   */
  readonly timelocked: (
    account: Pick<Account, "channel" | "id">,
    until: number | null,
    isSure?: boolean,
  ) => void;
  /** Which accounts are served from now on; what other ones were written by is told and reached another way. */
  readonly accountsServed: (served: readonly Pick<Account, "channel" | "id">[]) => void;
  /** Something we begin did not get through by an account of ours, and is to leave another time. Never throws. */
  readonly cameBack: (account: Pick<Account, "channel" | "id">) => void;
  /** Work that a turn asked for came to an end: what follows from it, in a transaction of its own. */
  readonly finishJob: (job: FinishedJob) => void;
}

export interface TenantParts {
  readonly database: Database;
  /** The database's statements, when the entry prepared them already. */
  readonly store?: Store;
  /** True when a write would be taken now. */
  readonly writable: () => boolean;
  readonly flows: readonly Flow[];
  readonly texts: Texts;
  readonly settings: Settings;
  readonly accounts: () => readonly Account[];
  readonly limits: Readonly<Record<ChannelName, Limits>>;
  /** How slowly messages that we begin leave, by channels where that is limited. */
  readonly begins?: Partial<Readonly<Record<ChannelName, BegunPace>>>;
  /** Whether what answers somebody by a channel leaves before then (epoch ms); absent: it does. */
  readonly leavesBy?: (channel: ChannelName, at: number) => boolean;
  /** Epoch ms. */
  readonly now: () => number;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
  /** Thirteen random letters and digits (Crockford's base 32), for a code that makes somebody staff. */
  readonly newCode: () => string;
  /** Runs the work soon: after what is arriving now has arrived (Node: setImmediate). */
  readonly defer: (work: () => void) => void;
  /** Written in the same commit as the turns; what it returns is called once that is durable. */
  readonly alongside: () => () => void;
  /** After each commit: there may be messages to send and another time to wake. */
  readonly committed: () => void;
  /** Whether a row of the outbox is on its way just now. */
  readonly isLeaving?: (id: number) => boolean;
  /** A platform's status of a message we do not know (yet): its own answer may still be on its way. */
  readonly strayStatus: (status: StatusOf) => void;
  readonly log: Log;
  /** Only a rehearsal listens: which steps people came to. */
  readonly trace?: Trace | undefined;
  /** Only tests listen: what one turn of a conversation was about and said. */
  readonly overhear?: ((turn: Overheard) => void) | undefined;
}

/** One turn of one address's conversation, as it is stored and said. */
export interface Overheard {
  readonly addressId: number;
  /** What was taken, in order; `misunderstood` where an answer was not understood. */
  readonly events: readonly (Event | { readonly type: "misunderstood" })[];
  readonly before: readonly Frame[];
  readonly after: readonly Frame[];
  readonly said: readonly Utterance[];
  readonly messages: readonly Outgoing[];
}
