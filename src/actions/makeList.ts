import { attendanceList } from "../documents/attendanceList.ts";
import { folioOf } from "../documents/contract.ts";
import { listFacts } from "./attendanceFacts.ts";
import type { Clockwork } from "./contract.ts";

const { kind, series } = attendanceList;

/**
 * Makes the attendance list of a closed roll as it stands: the first version under a new folio, later ones under the
 * same. Its pages are drawn after the commit and sent to `addressId`.
 */
export function makeList(
  clockwork: Clockwork,
  sessionId: number,
  by: number,
  addressId: number,
): { readonly folio: string; readonly documentId: number } {
  const { store, now, want } = clockwork;
  const session = store.sessions.find(sessionId);
  const roll = store.rollCalls.findBySession(sessionId);
  if (!session || !roll) throw new Error(`session ${sessionId} has no roll`);
  const before = store.documents.findLatest(sessionId, kind);
  const folio = before?.folio ?? folioOf(series, store.documents.countFolios(kind) + 1);
  const version = (before?.version ?? 0) + 1;
  const facts = listFacts(clockwork, session, roll, { folio, version, now });
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
    input: { document: documentId, address: addressId },
  });
  return { folio, documentId };
}
