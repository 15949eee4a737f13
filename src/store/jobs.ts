import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { jobs } from "./workSchema.ts";

/** Work to be done after a commit. Instants are epoch milliseconds. */
export interface Job {
  readonly id: number;
  readonly kind: string;
  readonly input: Readonly<Record<string, string | number | null>>;
  readonly attempts: number;
}

/** What turns asked to be done after their commit. */
export function prepareJobs(db: Db) {
  const isDue = sql`${jobs.status} = 'due'`;
  const statements = {
    add: db
      .insert(jobs)
      .values({
        key: given("key"),
        kind: given("kind"),
        input: given("input"),
        status: "due",
        createdAt: given("now"),
        dueAt: given("now"),
      })
      .onConflictDoNothing()
      .prepare(),
    due: db
      .select({ id: jobs.id, kind: jobs.kind, input: jobs.input, attempts: jobs.attempts })
      .from(jobs)
      .where(and(isDue, lte(jobs.dueAt, bound("now"))))
      .orderBy(asc(jobs.dueAt), asc(jobs.id))
      .limit(16)
      .prepare(),
    next: db
      .select({ at: sql<number | null>`min(${jobs.dueAt})` })
      .from(jobs)
      .where(isDue)
      .prepare(),
    end: db
      .update(jobs)
      .set({ status: given("status"), reason: given("reason"), endedAt: given("now") })
      .where(and(eq(jobs.id, bound("id")), isDue))
      .returning({ id: jobs.id })
      .prepare(),
    putOff: db
      .update(jobs)
      .set({ dueAt: given("dueAt"), attempts: given("attempts"), reason: given("reason") })
      .where(and(eq(jobs.id, bound("id")), isDue))
      .prepare(),
  };
  return {
    /** Nothing when its key is there already. */
    add(job: { key: string; kind: string; input: Job["input"]; now: number }): void {
      statements.add.run({ ...job, input: JSON.stringify(job.input) });
    },

    /** The first of what may be done by now. */
    listDue(now: number): Job[] {
      return statements.due.all({ now }).map((row) => ({ ...row, input: JSON.parse(row.input) }));
    },

    /** When the next one may be done; null when nothing waits. */
    nextDueAt(): number | null {
      return statements.next.get()?.at ?? null;
    },

    /** False when it had ended already. */
    markEnded(id: number, status: "done" | "failed", reason: string | null, now: number): boolean {
      return statements.end.all({ id, status, reason, now }).length > 0;
    },

    putOff(id: number, dueAt: number, attempts: number, reason: string): void {
      statements.putOff.run({ id, dueAt, attempts, reason });
    },
  };
}
