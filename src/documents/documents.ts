import { type AttendanceListFacts, attendanceList } from "./attendanceList.ts";
import type { DocumentKind, Layout, Words } from "./contract.ts";

/** Facts by kind: a new kind is a line here and one below. */
export interface FactsOf {
  readonly attendanceList: AttendanceListFacts;
}
export type DocumentName = keyof FactsOf;

/** Every kind of document there is. */
export const documents: { readonly [Name in DocumentName]: DocumentKind<FactsOf[Name]> } = { attendanceList };

/** What a document looks like and what its file is called, from facts as they were kept. Throws for a kind there is not. */
export function layoutOf(
  name: string,
  facts: unknown,
  words: Words,
): { readonly layout: Layout; readonly fileName: string } {
  if (!Object.hasOwn(documents, name)) throw new Error(`there is no document called ${name}`);
  const kind = documents[name as DocumentName];
  // Written by the action that made the document, from that kind's facts.
  const given = facts as FactsOf[DocumentName];
  return { layout: kind.layout(given, words), fileName: kind.fileName(given, words) };
}
