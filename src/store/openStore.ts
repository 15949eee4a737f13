import { prepareAccounts } from "./accounts.ts";
import { prepareActivities } from "./activities.ts";
import { prepareAddresses } from "./addresses.ts";
import { prepareAgreements } from "./agreements.ts";
import { prepareAttendances } from "./attendances.ts";
import { prepareBeginnings } from "./beginnings.ts";
import { prepareConversations } from "./conversations.ts";
import { prepareConvocations } from "./convocations.ts";
import type { Database } from "./database.ts";
import { prepareDocuments } from "./documents.ts";
import { prepareEvidence } from "./evidence.ts";
import { prepareGroups } from "./groups.ts";
import { prepareInbound } from "./inbound.ts";
import { prepareJobs } from "./jobs.ts";
import { prepareLinked } from "./linked.ts";
import { prepareLost } from "./lost.ts";
import { prepareOptOuts } from "./optOuts.ts";
import { prepareOutbox } from "./outbox.ts";
import { preparePeople } from "./people.ts";
import { prepareRecognitions } from "./recognitions.ts";
import { prepareRegistrations } from "./registrations.ts";
import { prepareQuestions, prepareReplies } from "./replies.ts";
import { prepareRoles } from "./roles.ts";
import { prepareRollCalls } from "./rollCalls.ts";
import { prepareSessionChanges } from "./sessionChanges.ts";
import { prepareSessions } from "./sessions.ts";
import { prepareStaffNotes } from "./staffNotes.ts";
import { prepareStrangers } from "./strangers.ts";
import { prepareSummonses } from "./summonses.ts";

/** What is kept of an institution, by noun: reads find, list and count; writes add, change, remove and mark. */
export type Store = ReturnType<typeof openStore>;

/**
 * Prepares every statement a message’s way needs, once. Writes belong inside a transaction of the database’s, and are one
 * store’s while it is open: it remembers who ever had a role and for whom something may wait.
 */
export function openStore(database: Database) {
  const { db } = database;
  return {
    database,
    inbound: prepareInbound(db),
    accounts: prepareAccounts(db),
    addresses: prepareAddresses(db),
    people: preparePeople(db),
    sessions: prepareSessions(db),
    sessionChanges: prepareSessionChanges(db),
    registrations: prepareRegistrations(db),
    conversations: prepareConversations(db),
    beginnings: prepareBeginnings(db),
    roles: prepareRoles(db),
    recognitions: prepareRecognitions(db),
    staffNotes: prepareStaffNotes(db),
    optOuts: prepareOptOuts(db),
    groups: prepareGroups(db),
    strangers: prepareStrangers(db),
    summonses: prepareSummonses(db),
    outbox: prepareOutbox(db),
    lost: prepareLost(db),
    jobs: prepareJobs(db),
    rollCalls: prepareRollCalls(db),
    attendances: prepareAttendances(db),
    agreements: prepareAgreements(db),
    documents: prepareDocuments(db),
    activities: prepareActivities(db),
    evidence: prepareEvidence(db),
    convocations: prepareConvocations(db),
    replies: prepareReplies(db),
    questions: prepareQuestions(db),
    linked: prepareLinked(db),
  };
}
