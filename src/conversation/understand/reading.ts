/** Why a message could not be read. Unclear is always better than wrong: the question comes again. */
export type Unclear =
  | "empty"
  | "tooLong"
  | "tooShort"
  | "question"
  | "unsure"
  | "several"
  | "notFound"
  | "digits"
  | "link"
  | "symbols"
  | "reserved"
  | "sentence"
  | "gibberish";

/** `values` are what else the words say, kept as `<slot>.<name>`. */
export type Reading<T> =
  | { readonly value: T; readonly values?: Readonly<Record<string, string>> }
  | { readonly unclear: Unclear };

/** What is known around the words; each reader says what it uses. */
export interface Context {
  /** The day and hour it is where people are: YYYY-MM-DD and HH:MM. */
  readonly today?: string;
  readonly nowTime?: string;
  /** Where the institution works, as it writes them. */
  readonly localities?: () => readonly string[];
  /** The question as it was asked: what else than yes or no answers it, whether it looks back. */
  readonly question?: () => string;
  /** Folded messages that mean something else (what opens a flow): a name or a place is none of them. */
  readonly reserved?: { readonly has: (folded: string) => boolean };
}

/** Reads a whole message as one kind of answer. Pure, never throws, and takes time in proportion to its length. */
export type Reader<T = string> = (text: string, context: Context) => Reading<T>;

/** Longer messages are nobody's answer to a question, UTF-16 units. */
export const LongestMessage = 1000;

export const unclear = (reason: Unclear): { readonly unclear: Unclear } => ({ unclear: reason });

export const isQuestion = (text: string): boolean => /[?¿\uff1f]/.test(text);
