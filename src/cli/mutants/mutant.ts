import type { FindingCode } from "../../conversation/finding.ts";
import type { Catalogues } from "../../texts/texts.ts";

/** One way in which a shipped flow or text is broken, and what has to be said of it. */
export interface Mutant {
  /** The code that names the mistake. */
  readonly code: FindingCode;
  /** Where it was made, in words; no two are alike. */
  readonly what: string;
  readonly flow: string;
  /** The step it is at; of a text its key, which the sentence has to name. Without either any place of the flow will do. */
  readonly step?: string;
  readonly key?: string;
  /** Changed YAML, by file. */
  readonly files?: Readonly<Record<string, string>>;
  /** The changed languages. */
  readonly catalogues?: Catalogues;
}

/** What there is to break: YAML and Fluent as they stand in files. */
export interface Shipped {
  readonly files: Readonly<Record<string, string>>;
  readonly catalogues: Catalogues;
}

/** One kind of mistake, made wherever it can be made. It knows the language of flows, and nothing of the checker. */
export type Mutator = (shipped: Shipped) => readonly Mutant[];
