import type { ChannelName, FileRef, Said } from "../channels/contract.ts";
import type { Role, Tells } from "../conversation/flow.ts";
import type { Option, Value, Values } from "../conversation/values.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { NewBeginning } from "../store/beginnings.ts";
import type { Store } from "../store/openStore.ts";
import type { Inputs } from "./inputs.ts";

/** Something we say first, in the address's own language. */
export interface Notice {
  /** Stable: the same notice never leaves twice. */
  readonly key: string;
  readonly addressId: number;
  /** Key of the catalogue. */
  readonly text: TextKey;
  readonly values: Values;
  /** Leaves with the text as its caption; a document under the name people see. */
  readonly file?: { readonly ref: FileRef; readonly name?: string };
  /**
   * A code that lets somebody in until then, epoch ms: it does not leave later, once it left what it says is kept nowhere,
   * and what we may begin in a day is not spent on it.
   */
  readonly secretUntil?: number;
  /** It is of use until then, epoch ms, and does not leave later. */
  readonly usefulUntil?: number;
  /** The session it tells of. */
  readonly about?: number;
  /** They asked for it, only it comes later or from somebody else: a BAJA holds back what we begin, not this. */
  readonly answers?: true;
  /** How it may reach them, where the step that tells it does not say. */
  readonly manner?: Tells;
  /** Whoever tells it hears at once that it reached nobody: nothing is noted for the staff. */
  readonly untold?: "shown";
}

/** It leaves, it leaves in the morning, it waits for them to write, or it reached nobody. */
export type Told = "told" | "later" | "waits" | "missed";

/** Work for after the commit; `jobs/` knows its kinds. The same key is never asked for twice. */
export interface NewJob {
  readonly key: string;
  readonly kind: string;
  /** Ids and plain values. */
  readonly input: Readonly<Record<string, string | number | null>>;
}

/** Days and hours of the tenant's zone. */
export interface Calendar {
  /** The day of an instant (epoch ms), YYYY-MM-DD. */
  readonly dayOf: (at: number) => string;
  /** HH:MM, of 24 hours. */
  readonly hourOf: (at: number) => string;
  /** The instant of a day (YYYY-MM-DD) and hour (HH:MM), epoch ms. */
  readonly instantOf: (day: string, hour: string) => number;
  /** The first instant after another (epoch ms) at which the clock there shows an hour (HH:MM). */
  readonly nextAt: (at: number, hour: string) => number;
}

/** The hours in which we may speak first. Instants are epoch ms. */
export interface Daytime {
  /** The first moment from then on that is not at night: that very moment by day. */
  readonly opensAt: (at: number) => number;
  /** When the next night begins: that very moment at night, infinity where there is none. */
  readonly closesAt: (at: number) => number;
}

/** How slowly what we begin leaves. */
export interface Beginnings {
  /** So many a day. */
  readonly daily: number;
  /** One in so long, ms. */
  readonly every: number;
  /** So many left today already. */
  readonly today: number;
}

/** What may be changed both by a person's turn and by the clock. */
export interface Clockwork {
  readonly store: Store;
  /** Epoch ms. */
  readonly now: number;
  readonly notify: (notice: Notice) => Told;
  readonly begin: (beginning: NewBeginning) => void;
  readonly want: (job: NewJob) => void;
  readonly calendar: Calendar;
  readonly daytime: Daytime;
  /** How what a flow says that we begin may reach people, as it declares. */
  readonly mannerOf: (flow: string) => Tells;
  /** When people may be called to a session that begins then: now, or in the morning. Epoch ms. */
  readonly callsFrom: (startsAt: number) => number;
  /** How many messages we may begin a day by a channel; null: as many as there are, or it is none of ours. */
  readonly mostBegun: (channel: ChannelName) => number | null;
  /** How slowly what we begin leaves by a channel; null: at once, or it is none of ours. Reads the whole outbox. */
  readonly beginning: (channel: ChannelName) => Beginnings | null;
  /** Whether people can write to us by a channel. */
  readonly serves: (channel: ChannelName) => boolean;
  /** Whether what answers somebody by a channel leaves before then (epoch ms), as far as our accounts there are concerned. */
  readonly leavesBy: (channel: ChannelName, at: number) => boolean;
  /** What the institution is called. */
  readonly institution: string;
  /** The versions of the privacy notice in force, in every language. */
  readonly noticeVersions: readonly string[];
  /** The language its documents are written in. */
  readonly language: string;
  /** 0 ≤ x < 1; given, so that a rehearsal is repeated. */
  readonly random: () => number;
  /** Says what a session is now in the convocations to it that have not left yet. */
  readonly renewSummonses: (sessionId: number) => void;
  /** Our accounts that a link can open, as the platforms write it. */
  readonly links: () => readonly { readonly channel: ChannelName; readonly link: string }[];
}

/** One exchange, as an action or a source sees it. */
export interface Turn extends Clockwork {
  /** Ends the question about an offer that was answered otherwise, wherever it lies. */
  readonly closeOffer: (addressId: number, registrationId: number) => void;
  /**
   * Leaves what lies under the conversation that is open, where nothing was answered there but, at most, what it asks of a
   * stranger.
   */
  readonly leaveUntouched: () => void;
  /** When the person wrote it, by the platform's clock; null where it has none. What is written in time counts. */
  readonly sentAt: number | null;
  readonly addressId: number;
  /** What they sent, as it came; null where we began. */
  readonly message: Heard | null;
  /** A fresh code that may make somebody staff, as people read it, and the hash that is kept of it. */
  readonly newCode: () => { readonly code: string; readonly hash: string };
  /** SHA-256, hex. */
  readonly hashOf: (text: string) => string;
  /** Whose address it is as the turn began; null for strangers. */
  readonly selfId: number | null;
  readonly roles: readonly Role[];
  /** The languages there are, the tenant's first. */
  readonly locales: readonly string[];
  /** The privacy notice as it stands: its version, and the SHA-256 (hex) of what is shown. */
  readonly notice: { readonly version: string; readonly hash: string };
  /** The flows of the menu that these roles may begin. */
  readonly offered: () => readonly { readonly flow: string; readonly order: number }[];
  /** Those of the staff's own menu. */
  readonly teamOffered: () => readonly { readonly flow: string; readonly order: number }[];
}

/** A message as a platform brought it. */
export interface Heard {
  readonly channel: ChannelName;
  readonly account: string;
  /** The platform's id of it. */
  readonly messageId: string;
  readonly said: Said;
}

/** What a value looks like when a text shows it, for the checker of flows. */
export interface ValueShape {
  readonly kind: "text" | "moment" | "number" | "words" | "id";
  /** Longest text in UTF-16 units; greatest number. */
  readonly max?: number;
  /** Every value it can have. */
  readonly only?: readonly string[];
  /** Of `words`: the keys it can stand for; without them, any flow's title. */
  readonly keys?: readonly string[];
  /** Not for whoever happens to read a phone that several people use. */
  readonly private?: true;
  /** It may be absent where the rest is there. */
  readonly maybe?: true;
  /** It is absent where the value beside it of this name is so. */
  readonly unless?: { readonly name: string; readonly is: string };
  /** It is the input of this name, given back as it came. */
  readonly echoes?: string;
  /** What it is, where that matters to whoever takes it. */
  readonly of?: Thing;
}
export type Shapes = Readonly<Record<string, ValueShape>>;

/** What a value can be, besides how it looks: what an id names, what was asked for in words. */
export type Thing =
  | "activity"
  | "agreement"
  | "attendee"
  | "code"
  | "convocation"
  | "counts"
  | "day"
  | "flow"
  | "grant"
  | "hours"
  | "invitation"
  | "language"
  | "locality"
  | "name"
  | "names"
  | "note"
  | "person"
  | "place"
  | "question"
  | "recognition"
  | "registration"
  | "roleCode"
  | "roll"
  | "session"
  | "version"
  | "village";

/** What an input takes: a thing, any text, a number, or one of these words. */
export type Taken = Thing | "text" | "number" | readonly string[];

/** What became of it, and what the texts that follow may show. */
export interface Result<Outcome extends string = string> {
  readonly outcome: Outcome;
  readonly values?: Values;
  /** The session that what is said next is about: «no podré», written after it, means that one. */
  readonly about?: number;
}

/** What a flow may `do`. Writes in the turn's transaction. */
export interface Action<Outcome extends string = string> {
  readonly allows: readonly Role[];
  readonly inputs: Readonly<Record<string, Taken>>;
  /** Inputs that may be absent. */
  readonly optional?: readonly string[];
  /** Inputs that may be absent where another one is this word, and nowhere else. */
  readonly unless?: Readonly<Record<string, { readonly name: string; readonly is: string }>>;
  readonly outcomes: readonly Outcome[];
  /** Facts that are known of whoever writes from an outcome on. */
  readonly teaches?: Readonly<Partial<Record<Outcome, readonly string[]>>>;
  /** Messages that whoever writes gets by an outcome besides what the flow says: a document, a picture, a code. */
  readonly sends?: Readonly<Partial<Record<Outcome, number>>>;
  /**
   * The inputs by which a repetition is the same: done twice with these it is as done once. None of them (`[]`): it only
   * looks, or what it sets stays true. Without it, it must not be repeated.
   */
  readonly once?: readonly string[];
  /** Outcomes in which nothing was done. */
  readonly idle?: readonly Outcome[];
  /** What it writes down for a document: by fact the input it comes from, null where it was handed over before. */
  readonly feeds?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** The document it completes, and the outcome by which it refuses one that lacks something. */
  readonly completes?: { readonly document: string; readonly refuses: Outcome };
  /** Texts it says to whoever is talking, besides what the flow says: nobody else gets them. */
  readonly says?: readonly string[];
  /** By outcome; one that is not named gives nothing to show. */
  readonly values: Readonly<Partial<Record<Outcome, Shapes>>>;
  /** It writes to others than whoever it is done for; absent: to nobody. What it begins, the begun flow declares. */
  readonly tells?: Telling;
  readonly run: (turn: Turn, inputs: Inputs) => Result<Outcome>;
}

/** To whom an action writes, and why that need not wait for the morning: they asked, or it is about what begins soon. */
export interface Telling {
  readonly whom: "people" | "staff";
  readonly urgent?: "asked" | "soon";
}

/** What a flow may `choose` from or list. */
export interface Source {
  readonly allows: readonly Role[];
  /** What it has to be asked with. */
  readonly inputs?: Readonly<Record<string, Taken>>;
  /** What its ids name. */
  readonly of: Thing;
  readonly values: Shapes;
  /** False: there is always something to choose. */
  readonly mayBeEmpty?: boolean;
  /** What is chosen is a person: whoever is none of them has to be asked whether they agree. */
  readonly people?: true;
  /** Ids that mean the same for everybody, and can be compared with in a flow. */
  readonly fixed?: readonly string[];
  readonly list: (turn: Turn, inputs: Inputs) => readonly Option[];
}

/** Keeps the outcomes' names in an action's type, so that `run` can give no other. */
export function action<const Outcome extends string>(given: Action<Outcome>): Action {
  return given;
}

/** Whether somebody with these roles is let in. */
export function isAllowed(allows: readonly Role[], roles: readonly Role[]): boolean {
  return allows.includes("anyone") || roles.some((role) => allows.includes(role));
}

/** When what a turn takes was written, by the platform's clock; one that runs ahead of ours is not believed. */
export function writtenAt({ sentAt, now }: Pick<Turn, "sentAt" | "now">): number {
  return Math.min(sentAt ?? now, now);
}

/** A moment as texts show it. */
export function moment(at: number): Value {
  return { at };
}
