import type { LeftRow, Outbox } from "../store/outbox.ts";

/** How long a result may wait for others to be written with it, ms. */
const WAIT = 20;
/** How many results are written at once without waiting. */
const MOST = 256;

export type Marks = ReturnType<typeof openMarks>;

/**
 * What came back from the platforms and is not in the table yet. Written together, for a commit costs more than a
 * mark; what is sent and not yet marked would be sent again if we died now. Every mark may be written twice.
 */
export function openMarks(outbox: Outbox) {
  let sent: LeftRow[] = [];
  let others: { readonly id: number | null; readonly write: () => void }[] = [];
  let firstAt: number | undefined;
  let urgent = false;
  let generation = 0;

  return {
    /** Sent and not marked. */
    sentCount: (): number => sent.length,
    isEmpty: (): boolean => firstAt === undefined,
    /** When they have to be written; infinity when there are none. */
    dueAt(): number {
      if (firstAt === undefined) return Number.POSITIVE_INFINITY;
      return urgent || sent.length + others.length >= MOST ? firstAt : firstAt + WAIT;
    },
    isSent: (id: number): boolean => sent.some((row) => row.id === id),
    has: (messageId: string): boolean => sent.some((row) => row.messageId === messageId),

    sent(row: LeftRow): void {
      sent.push(row);
      firstAt ??= row.at;
    },

    /** Anything else. `final` is the row that is final with it, `hurry`: the next message depends on it. */
    note(write: () => void, now: number, options: { final?: number; hurry?: boolean } = {}): void {
      others.push({ id: options.final ?? null, write });
      firstAt ??= now;
      urgent ||= options.hurry === true;
    },

    /**
     * Writes them all; to be called inside a transaction. Call what it returns once that has committed: it forgets them
     * and gives the rows that are final. Until then they are kept and would be written again.
     */
    write(): () => readonly number[] {
      generation += 1;
      const written = generation;
      const [rows, rest] = [sent, others];
      if (rows.length > 0) outbox.markSent(rows);
      for (const mark of rest) mark.write();
      const [rowCount, restCount] = [rows.length, rest.length];
      return () => {
        if (written !== generation) return [];
        generation += 1;
        const final = rows.slice(0, rowCount).map((row) => row.id);
        for (const mark of rest.slice(0, restCount)) if (mark.id !== null) final.push(mark.id);
        sent = sent.slice(rowCount);
        others = others.slice(restCount);
        firstAt = sent[0]?.at ?? (others.length > 0 ? firstAt : undefined);
        urgent = urgent && others.length > 0;
        return final;
      };
    },
  };
}
