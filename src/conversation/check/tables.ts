import type { Limits } from "../compose.ts";
// What the checker knows of the world outside flows. The entry or `cli/` gives it as plain tables; the tables of
// `src/actions`, `src/channels` fit as they are.

/** What a value looks like when a text shows it. */
export interface ValueShape {
  /** `id` names a thing and is not for people to read; a text may only choose its words by it. */
  readonly kind: "text" | "moment" | "number" | "words" | "id" | "boolean";
  /** Longest text in UTF-16 units; greatest number. */
  readonly max?: number;
  /** Every value it can have, where they are known beforehand: the options of a question. */
  readonly only?: readonly string[];
  /** Of `words`: the keys it can stand for; without them, any flow's title. */
  readonly keys?: readonly string[];
}

export type Shapes = Readonly<Record<string, ValueShape>>;

export interface ActionShape {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Inputs that may be absent. */
  readonly optional?: readonly string[];
  readonly outcomes: readonly string[];
  /** Facts that are known of whoever writes from an outcome on. */
  readonly teaches?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Messages that whoever writes gets by an outcome besides what the flow says: a document, a picture, a code. */
  readonly sends?: Readonly<Partial<Record<string, number>>>;
  /** What each outcome lets texts show. */
  readonly values: Readonly<Partial<Record<string, Shapes>>>;
}

export interface SourceShape {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly values: Shapes;
  /** False: there is always something to choose, and no `none` is needed. */
  readonly mayBeEmpty?: boolean;
  /** Ids that mean the same for everybody (“somebody else”), and can be compared with. */
  readonly fixed?: readonly string[];
}

/** What a channel can show, in UTF-16 units; see `channels/contract.ts`. */
export type ChannelLimits = Omit<Limits, "token">;

/** Where a text is shown. `open` is the button that opens a list; `item` a line of a list or under a question. */
export type TextForm = "text" | "question" | "label" | "description" | "item" | "button" | "open";

/** A text the engine, an action or the tenant says itself, in no flow. */
export interface SpokenText {
  readonly values: Shapes;
  readonly form: TextForm;
  /** Of a question: how many buttons stand under it. */
  readonly choices?: number;
}

/** How a text uses a value: shows it as it is, only chooses words by it, or shows it through a function (`DAY`). */
export interface Placeholder {
  readonly name: string;
  readonly as: "shown" | "chosen" | "moment";
}

/** One text in one language. */
export interface TextShape {
  /** From the root: `locales/es/registration.ftl`. */
  readonly file: string;
  readonly line: number;
  readonly placeholders: readonly Placeholder[];
  /** Keys of the texts it says within itself. */
  readonly mentions?: readonly string[];
  /** The most UTF-16 units it can take, whatever the values. */
  readonly longest: (shapes: Shapes) => number;
}

export interface LanguageTexts {
  readonly locale: string;
  /** Not finished yet: what is missing is only information. */
  readonly partial: boolean;
  /** By key: `registration.session.label`. */
  readonly texts: Readonly<Record<string, TextShape>>;
  /** What is written but would not be read: it would be missing without a word. */
  readonly unread: readonly {
    readonly file: string;
    readonly line: number;
    readonly says: string;
    readonly mend: string;
  }[];
}

export interface CheckTables {
  readonly actions: Readonly<Record<string, ActionShape>>;
  readonly sources: Readonly<Record<string, SourceShape>>;
  /** What is known whenever a turn is taken: `person.name`. */
  readonly facts: Shapes;
  /** How long what a flow is begun with can be, by name; the kind alone stands in the flow. */
  readonly inputs: Shapes;
  /** How long an answer in words can be, by what it is read as. */
  readonly answers: Shapes;
  /** What an answer may leave beside itself, by what it is read as: a place's latitude. */
  readonly answerValues: Readonly<Record<string, Shapes>>;
  readonly spoken: Readonly<Record<string, SpokenText>>;
  /** Files of texts that are no messages (pages, terminal): only the languages are compared. */
  readonly pages: readonly string[];
  readonly languages: readonly LanguageTexts[];
  readonly limits: Readonly<Record<string, ChannelLimits>>;
}
