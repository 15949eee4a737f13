import type { Database } from "../store/database.ts";
import { Busy } from "./busy.ts";

/** Turns waiting for the commit under way: more than this and the platform is asked to come again. */
export const MaxWaiting = 20_000;
/** Turns in one commit: enough to share an fsync, few enough that nobody waits long behind them. */
export const MaxGroup = 256;

export interface GroupCommit {
  /** Runs the turns in one transaction with whatever else is arriving; resolves once that is durable. */
  readonly take: (turns: readonly PendingTurn[]) => Promise<void>;
}

export interface PendingTurn {
  readonly run: () => void;
  /** Keeps what the turn failed on, and apologises; runs when `run` threw and was undone. */
  readonly fail: (error: unknown) => void;
}

interface Waiting {
  readonly turns: readonly PendingTurn[];
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

interface GroupParts {
  readonly database: Database;
  /** Runs the work soon: after what is arriving now has arrived. */
  readonly defer: (work: () => void) => void;
  /** What shares the commit (marks of what was sent); what it returns is called once that is durable. */
  readonly alongside: () => () => void;
  readonly committed: () => void;
}

/**
 * One transaction, one fsync, for all turns that arrive together. When one of them throws nothing of the group counts,
 * and all are taken again, each in a savepoint, undone alone: savepoints for all and always would cost more than the
 * turns, as SQLite copies every page that is written in one. A statement may end the whole transaction under us (a full
 * disk): then each delivery is taken in a transaction of its own, so that only those that cannot commit are refused.
 */
export function openGroupCommit({ database, defer, alongside, committed }: GroupParts): GroupCommit {
  let waiting: Waiting[] = [];
  let turnsWaiting = 0;
  let scheduled = false;

  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    defer(flush);
  };

  const flush = () => {
    scheduled = false;
    const group = nextGroup();
    const commit = (take: (turn: PendingTurn) => void): (() => void) =>
      database.transaction(() => {
        const written = alongside();
        for (const { turns } of group) for (const turn of turns) take(turn);
        return written;
      });
    const commitAll = (): (() => void) => {
      try {
        return commit(({ run }) => run());
      } catch (error) {
        if (isLock(error)) throw error;
        return commit((turn) => takeTurn(database, turn));
      }
    };
    try {
      const written = commitAll();
      written();
      for (const { done } of group) done();
    } catch (error) {
      // Nobody could even begin: each alone would wait for the same lock, one after the other.
      if (isLock(error)) for (const { failed } of group) failed(new Busy("the database is locked"));
      else for (const one of group) takeAlone(database, one);
    }
    if (waiting.length > 0) schedule();
    committed();
  };

  const nextGroup = (): Waiting[] => {
    let turns = 0;
    let taken = 0;
    while (taken < waiting.length && (taken === 0 || turns < MaxGroup)) {
      turns += waiting[taken]?.turns.length ?? 0;
      taken += 1;
    }
    turnsWaiting -= turns;
    const group = waiting.slice(0, taken);
    waiting = waiting.slice(taken);
    return group;
  };

  return {
    take: (turns) => {
      if (turns.length === 0) return Promise.resolve();
      if (turnsWaiting + turns.length > MaxWaiting) return Promise.reject(new Busy("too much is waiting"));
      return new Promise((done, failed) => {
        waiting.push({ turns, done, failed });
        turnsWaiting += turns.length;
        schedule();
      });
    },
  };
}

function takeAlone(database: Database, { turns, done, failed }: Waiting): void {
  try {
    for (const turn of turns) database.transaction(() => takeTurn(database, turn));
    done();
  } catch (error) {
    failed(new Busy(`not committed: ${error instanceof Error ? error.message : "unknown"}`));
  }
}

function takeTurn(database: Database, turn: PendingTurn): void {
  try {
    database.savepoint(turn.run);
  } catch (error) {
    if (endsTransaction(database, error)) throw error;
    database.savepoint(() => turn.fail(error));
  }
}

/** Whether what failed took the transaction with it, or would swallow all that is still to be written in it. */
export function endsTransaction(database: Database, error: unknown): boolean {
  return !database.inTransaction() || isStorageFailure(error);
}

function isLock(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error) ?? "");
}

/** SQLite's own refusals (full, busy, I/O), not the constraints our rules rest on. */
function isStorageFailure(error: unknown): boolean {
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  return code?.startsWith("SQLITE_") === true && !code.startsWith("SQLITE_CONSTRAINT");
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
