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
  /** Not for whoever happens to read a phone that several people use. */
  readonly private?: true;
  /** Of `only`: it can have others too, that nothing can be compared with. */
  readonly more?: true;
  /** It may be absent where the rest is there. */
  readonly maybe?: true;
  /** It is absent where the value beside it of this name is so. */
  readonly unless?: Unless;
  /** It is the input of this name, given back as it came. */
  readonly echoes?: string;
  /** What an id names, or what a text is, where that matters to whoever takes it: `session`, `locality`. */
  readonly of?: string;
}

export type Shapes = Readonly<Record<string, ValueShape>>;

/** Something may be absent where what stands beside it under this name is that word. */
export interface Unless {
  readonly name: string;
  readonly is: string;
}

/** What an input takes: `text`, `number`, any `id`, a thing by its name (`session`), or one of some words. */
export type Taken = string | readonly string[];

export interface ActionShape {
  /** The roles that may do it; everybody where it is left out. */
  readonly allows?: readonly string[];
  readonly inputs: Readonly<Record<string, Taken>>;
  /** Inputs that may be absent. */
  readonly optional?: readonly string[];
  /** Inputs that may be absent where another one is this word, and nowhere else. */
  readonly unless?: Readonly<Record<string, Unless>>;
  readonly outcomes: readonly string[];
  /** It writes to others; `urgent`: why that need not wait for the morning. */
  readonly tells?: { readonly whom: "people" | "staff"; readonly urgent?: "asked" | "soon" };
  /** Facts that are known of whoever writes from an outcome on. */
  readonly teaches?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Messages that whoever writes gets by an outcome besides what the flow says: a document, a picture, a code. */
  readonly sends?: Readonly<Partial<Record<string, number>>>;
  /** The inputs by which a repetition is the same; without it, it must not be repeated. */
  readonly once?: readonly string[];
  /** Outcomes in which nothing was done. */
  readonly idle?: readonly string[];
  /** What it writes down for a document: by fact the input it comes from, null where it was handed over before. */
  readonly feeds?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** The document it completes, and the outcome by which it refuses one that lacks something. */
  readonly completes?: { readonly document: string; readonly refuses: string };
  /** Texts it says to whoever is talking, besides what the flow says: nobody else gets them. */
  readonly says?: readonly string[];
  /** What each outcome lets texts show. */
  readonly values: Readonly<Partial<Record<string, Shapes>>>;
}

export interface SourceShape {
  readonly inputs?: Readonly<Record<string, Taken>>;
  /** What its ids name. */
  readonly of?: string;
  readonly values: Shapes;
  /** False: there is always something to choose, and no `none` is needed. */
  readonly mayBeEmpty?: boolean;
  /** What is chosen is a person. */
  readonly people?: true;
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
  /** The text that is said instead to an address that several people read. */
  readonly instead?: string;
  /** Of a question: how many buttons stand under it. */
  readonly choices?: number;
  /** Nobody of the community ever reads it. */
  readonly to?: "staff";
}

/** How a text uses a value: shows it, chooses words by it or by whether it is known, or shows it as a day (`DAY`). */
export interface Placeholder {
  readonly name: string;
  readonly as: "shown" | "chosen" | "asked" | "moment";
  /** Only said where these values are so. */
  readonly under: readonly Variant[];
}

/** Which variants of a text are said: those where a value is `is`, none of `isNot`, or known at all. */
export type Variant =
  | { readonly name: string; readonly is: string }
  | { readonly name: string; readonly isNot: readonly string[] }
  | { readonly name: string; readonly isKnown: boolean };

/** A value that a text chooses words by. */
export interface TextChoice {
  readonly name: string;
  /** What is told apart: values, plural categories («one») or numbers. */
  readonly keys: readonly string[];
  /** The keys that stand for everything else. */
  readonly otherwise: readonly string[];
}

/** One text in one language. */
export interface TextShape {
  /** From the root: `locales/es/registration.ftl`. */
  readonly file: string;
  readonly line: number;
  readonly placeholders: readonly Placeholder[];
  /** What it says, where that is the same always. */
  readonly plain?: string;
  readonly choices: readonly TextChoice[];
  /** Keys of the texts it says within itself. */
  readonly mentions?: readonly string[];
  /** The most UTF-16 units it can take, whatever the values. */
  readonly longest: (shapes: Shapes) => number;
  /** Each way it can be said, with a typical value wherever it shows one. */
  readonly wordings: () => readonly string[];
}

/** How easy a language is to read, as its own readers measured it. */
export interface Reading {
  readonly scale: string;
  /** The least that counts as easy enough for anybody; more is easier. */
  readonly least: number;
  readonly syllables: (word: string) => number;
  /** Of a whole script, by how much of each it has. */
  readonly ease: (script: { sentences: number; words: number; syllables: number }) => number;
  /** Words of offices and laws in a text, each once, with what people say instead. */
  readonly hardWords: (text: string) => readonly { readonly hard: string; readonly easier: string }[];
  /** Whether whoever reads a text is asked for something: a question as that language marks one, or an order to give it. */
  readonly asks: (text: string) => boolean;
}

export interface LanguageTexts {
  readonly locale: string;
  /** Not finished yet: what is missing is only information. */
  readonly partial: boolean;
  /** By key: `registration.session.label`. */
  readonly texts: Readonly<Record<string, TextShape>>;
  /** The plural category of a number: Spanish has `one` and `other`, Polish `few` and `many` besides. */
  readonly plural: (number: number) => string;
  /** Null where nobody gave us a measure of that language. */
  readonly reading: Reading | null;
  /** What is written but would not be read: it would be missing without a word. */
  readonly unread: readonly {
    readonly file: string;
    readonly line: number;
    readonly says: string;
    readonly mend: string;
  }[];
}

/** A fact that a document of the norm cannot do without, and where the norm asks for it. */
export interface RequiredFact {
  readonly name: string;
  readonly source: string;
}

/** What a step asked as it was last published. */
export interface PublishedStep {
  /** Its answer type, `choose`, `options`, `consent`… */
  readonly asks: string;
  /** The name its answer is kept under. */
  readonly slot?: string;
  /** What could be chosen, and what the source was given. */
  readonly source?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
}

/** By flow, by step. Where only `asks` is known of a step it stands alone. */
export type Published = Readonly<Record<string, Readonly<Record<string, string | PublishedStep>>>>;

export interface CheckTables {
  /** By flow, by step; nothing where no flow was published yet. */
  readonly published?: Published;
  /** By document, what it requires. */
  readonly documents: Readonly<Record<string, readonly RequiredFact[]>>;
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
