import { type AttendanceListFacts, attendanceList } from "../documents/attendanceList.ts";
import { folioOf } from "../documents/contract.ts";
import type { StoredDocument } from "../store/documents.ts";
import { listFacts } from "./attendanceFacts.ts";
import type { Clockwork } from "./contract.ts";

const { kind, series } = attendanceList;

/** What a list is made from: the roll as it stands, or the list as it was handed in, with the last addendum. */
type ListSource = "roll" | "handedIn";

/**
 * Makes the attendance list of a closed roll: the first version under a new folio, later ones under the same. Its
 * pages are drawn after the commit and sent to the address `sendTo`.
 */
export function makeList(
  clockwork: Clockwork,
  sessionId: number,
  by: number,
  { sendTo, from }: { readonly sendTo: number; readonly from: ListSource },
): { readonly folio: string; readonly documentId: number } {
  const { store, now, want } = clockwork;
  const session = store.sessions.find(sessionId);
  const roll = store.rollCalls.findBySession(sessionId);
  if (!session || !roll) throw new Error(`session ${sessionId} has no roll`);
  const before = store.documents.findLatest(sessionId, kind);
  const folio = before?.folio ?? folioOf(series, store.documents.countFolios(kind) + 1);
  const version = (before?.version ?? 0) + 1;
  const standing = listFacts(clockwork, session, roll, { folio, version, now });
  const facts = before && from === "handedIn" ? withAddendum(before, standing) : standing;
  const documentId = store.documents.add({
    kind,
    folio,
    version,
    sessionId,
    facts: JSON.stringify(facts),
    by,
    now,
  });
  want({
    key: `document:${documentId}`,
    kind: "document",
    input: { document: documentId, address: sendTo },
  });
  return { folio, documentId };
}

/** What was handed in stays as it was, letter by letter: who corrected their name since stands there as they did. */
function withAddendum(before: StoredDocument, standing: AttendanceListFacts): AttendanceListFacts {
  const handedIn: AttendanceListFacts = JSON.parse(before.facts);
  const { version, madeAt, addenda } = standing;
  return { ...handedIn, version, madeAt, addenda: [...handedIn.addenda, ...addenda.slice(-1)] };
}
