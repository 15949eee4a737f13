import { prepareAccounts } from "./accounts.ts";
import { prepareActivities } from "./activities.ts";
import { prepareAddresses } from "./addresses.ts";
import { prepareAgreements } from "./agreements.ts";
import { prepareAttendances } from "./attendances.ts";
import { prepareBeginnings } from "./beginnings.ts";
import { prepareConversations } from "./conversations.ts";
import { prepareConvocations } from "./convocations.ts";
import type { Database, Db } from "./database.ts";
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

/** Everything there is, each with what prepares its statements. */
const nouns = {
  inbound: prepareInbound,
  accounts: prepareAccounts,
  addresses: prepareAddresses,
  people: preparePeople,
  sessions: prepareSessions,
  sessionChanges: prepareSessionChanges,
  registrations: prepareRegistrations,
  conversations: prepareConversations,
  beginnings: prepareBeginnings,
  roles: prepareRoles,
  recognitions: prepareRecognitions,
  staffNotes: prepareStaffNotes,
  optOuts: prepareOptOuts,
  groups: prepareGroups,
  strangers: prepareStrangers,
  summonses: prepareSummonses,
  outbox: prepareOutbox,
  lost: prepareLost,
  jobs: prepareJobs,
  rollCalls: prepareRollCalls,
  attendances: prepareAttendances,
  agreements: prepareAgreements,
  documents: prepareDocuments,
  activities: prepareActivities,
  evidence: prepareEvidence,
  convocations: prepareConvocations,
  replies: prepareReplies,
  questions: prepareQuestions,
  linked: prepareLinked,
} as const satisfies Readonly<Record<string, (db: Db) => object>>;

type Nouns = { readonly [Noun in keyof typeof nouns]: ReturnType<(typeof nouns)[Noun]> };

/**
 * Opens the store of a database. The statements of a noun are prepared once, when it is first asked for. Writes belong
 * inside a transaction of the database’s, and are one store’s while it is open: it remembers who ever had a role and for
 * whom something may wait.
 */
export function openStore(database: Database): { readonly database: Database } & Nouns {
  const store = { database };
  for (const [noun, prepare] of Object.entries(nouns)) {
    Object.defineProperty(store, noun, {
      ...{ configurable: true, enumerable: true },
      get: () => {
        const value = prepare(database.db);
        Object.defineProperty(store, noun, { value, enumerable: true });
        return value;
      },
    });
  }
  return store as ReturnType<typeof openStore>; // a property for each noun was just defined
}
