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
}

export type Shapes = Readonly<Record<string, ValueShape>>;

export interface ActionShape {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outcomes: readonly string[];
  /** What each outcome lets texts show. */
  readonly values?: Readonly<Record<string, Shapes>>;
}

export interface SourceShape {
  readonly values: Shapes;
  /** False: there is always something to choose, and no `none` is needed. */
  readonly mayBeEmpty?: boolean;
  /** Ids that mean the same for everybody (“somebody else”), and can be compared with. */
  readonly fixed?: readonly string[];
}

/** What a channel can show, in UTF-16 units; see `channels/contract.ts`. */
export interface ChannelLimits {
  readonly text: number;
  readonly buttons: { readonly most: number; readonly body: number; readonly label: number } | null;
  readonly list: {
    readonly most: number;
    readonly body: number;
    readonly open: number;
    readonly label: number;
    readonly description: number;
  } | null;
}

/** Where a text is shown. `open` is the button that opens a list. */
export type TextForm = "text" | "label" | "description" | "item" | "button" | "open";

/** A text the engine, an action or the tenant says itself, in no flow. */
export interface SpokenText {
  readonly values: Shapes;
  readonly form: TextForm;
  /** Choices shown under it, by key. */
  readonly choices?: readonly string[];
}

/** One text in one language. */
export interface TextShape {
  /** From the root: `locales/es/registration.ftl`. */
  readonly file: string;
  readonly line: number;
  readonly placeholders: readonly string[];
  /** Placeholders that are shown, not only chosen by. */
  readonly shown: readonly string[];
  /** The most UTF-16 units it can take, whatever the values. */
  readonly longest: (shapes: Shapes) => number;
}

export interface LanguageTexts {
  readonly locale: string;
  /** Not finished yet: what is missing is only information. */
  readonly partial: boolean;
  readonly texts: Readonly<Record<string, TextShape>>;
  /** What Fluent could not read: it would be missing without a word. */
  readonly unreadable: readonly { readonly file: string; readonly line: number; readonly id: string }[];
}

export interface CheckTables {
  readonly actions: Readonly<Record<string, ActionShape>>;
  readonly sources: Readonly<Record<string, SourceShape>>;
  /** What is known whenever a turn is taken: `person.name`. */
  readonly facts: Shapes;
  /** How long an answer in words can be, by what it is read as. */
  readonly answers: Shapes;
  readonly spoken: Readonly<Record<string, SpokenText>>;
  /** Files of texts that are no messages (pages, terminal): only the languages are compared. */
  readonly pages: readonly string[];
  readonly languages: readonly LanguageTexts[];
  readonly limits: Readonly<Record<string, ChannelLimits>>;
}
