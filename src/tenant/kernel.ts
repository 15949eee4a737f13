import type { Calendar, Daytime, Heard } from "../actions/contract.ts";
import type { Openings } from "../conversation/chooseFlow.ts";
import type { Flow, Role, Tells } from "../conversation/flow.ts";
import type { Values } from "../conversation/values.ts";
import type { Address } from "../store/addresses.ts";
import type { Store } from "../store/openStore.ts";
import type { Texts } from "../texts/texts.ts";
import type { TenantParts } from "./contract.ts";
import type { Frames } from "./openFrames.ts";
import type { RecentMessages } from "./recentMessages.ts";
import type { Voice } from "./speak.ts";

/** What every turn of a tenant needs, made once when it opens. */
export interface Kernel {
  readonly parts: TenantParts;
  readonly store: Store;
  readonly texts: Texts;
  readonly flows: Readonly<Record<string, Flow>>;
  readonly openings: Openings;
  /** Purposes of the notice that some flow asks consent for. */
  readonly purposes: readonly string[];
  /** Flows that ask nothing: they may be looked at in the middle of another without leaving it. */
  readonly telling: ReadonlySet<string>;
  /** Flows that only lead to others (the menu): nobody minds leaving them. */
  readonly leading: ReadonlySet<string>;
  readonly menu: readonly {
    readonly flow: string;
    readonly order: number;
    readonly roles: readonly Role[];
  }[];
  /** The notice in force, by language. */
  readonly notice: (locale: string) => { readonly version: string; readonly hash: string };
  readonly team: Kernel["menu"];
  readonly calendar: Calendar;
  readonly daytime: Daytime;
  /** How convocations may reach people. */
  readonly callManner: Tells;
  /** Of the notice, in every language. */
  readonly noticeVersions: readonly string[];
  readonly recent: RecentMessages;
  readonly frames: Frames;
  /** Values any text may show. */
  readonly shown: Values;
}

/** One transaction's worth of a turn: when it is, and which conversations it made us want to begin. */
export interface Scope {
  readonly kernel: Kernel;
  readonly now: number;
  /** When the person wrote, by the platform's clock. */
  readonly sentAt: number | null;
  /** What they wrote reached us a day or more late. */
  readonly late?: true;
  /** What the person sent; null where nobody did. */
  readonly heard: Heard | null;
  readonly wanting: Set<number>;
}

export const localeOf = (kernel: Kernel, address: Address): string =>
  address.language ?? kernel.parts.settings.locale;

/** How somebody at an address is spoken to. */
export function voiceFor(kernel: Kernel, address: Address): Voice {
  return {
    texts: kernel.texts,
    flows: kernel.flows,
    locale: localeOf(kernel, address),
    limits: kernel.parts.limits[address.channel],
    common: kernel.shown,
  };
}
