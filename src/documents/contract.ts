// What a document of the norm is: the facts it needs, when it is complete, and what stands where on the page. All of it
// plain data; `render/` makes pages of it.

/** A text of `locales/<lang>/documents.ftl`, in the document's language. Moments are shown in the tenant's zone. */
export type Words = (key: string, values?: Readonly<Record<string, Shown>>) => string;
export type Shown = string | number | { readonly at: number };

export interface Column {
  readonly label: string;
  /** Its part of the table's width; all columns together are 1. */
  readonly width: number;
  readonly align?: "right";
}

/** What stands on the page, from top to bottom. */
export type Block =
  /** «Label: value», two to a row where both are short. */
  | { readonly type: "facts"; readonly items: readonly { readonly label: string; readonly value: string }[] }
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string; readonly small?: true }
  /** Its header is repeated on every page. */
  | {
      readonly type: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A name under a line. */
  | { readonly type: "signature"; readonly name: string; readonly role: string };

export interface Layout {
  readonly title: string;
  /** At the head of every page. */
  readonly institution: string;
  readonly folio: string;
  /** At the foot of every page: what the document answers, and when it was made. */
  readonly foot: string;
  /** «Página {page} de {pages}»: the page's own numbers stand in for the names. */
  readonly page: string;
  /** BCP 47. */
  readonly language: string;
  /** Epoch ms; the file carries it as its date. */
  readonly madeAt: number;
  readonly blocks: readonly Block[];
}

/** Something the document cannot be final without. `name` has the text `documents.fact-<name>`. */
export interface Requirement<Facts> {
  readonly name: string;
  /** Where the norm asks for it. */
  readonly source: string;
  readonly isMet: (facts: Facts) => boolean;
}

/** One kind of document; `facts` is JSON, as it stood when the document was made. */
export interface DocumentKind<Facts> {
  readonly kind: string;
  /** The first letters of its folios: L-0012. */
  readonly series: string;
  readonly required: readonly Requirement<Facts>[];
  readonly layout: (facts: Facts, words: Words) => Layout;
  /** The name its file is saved under, without the ending. */
  readonly fileName: (facts: Facts, words: Words) => string;
}

/** What every document is made with. */
export interface Made {
  readonly institution: string;
  readonly folio: string;
  /** From 1. */
  readonly version: number;
  /** Epoch ms. */
  readonly madeAt: number;
  /** BCP 47. */
  readonly language: string;
}

/** The facts a document still lacks, by name, in the norm's order. */
export function missingFacts<Facts>(kind: DocumentKind<Facts>, facts: Facts): readonly string[] {
  return kind.required.filter((one) => !one.isMet(facts)).map((one) => one.name);
}

/** A folio as people read it: the series and a number of four digits or more. */
export const folioOf = (series: string, number: number): string =>
  `${series}-${String(number).padStart(4, "0")}`;
