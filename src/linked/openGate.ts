import type { KeysOfWriter, OtherName } from "../channels/linkedSender.ts";
import type { LinkedKeys } from "./openKeys.ts";

/** What the connection knows of those who write, beyond what their messages say. */
export interface KnownOfWriters {
  /** Their other name, as far as WhatsApp told it by now. */
  readonly otherName: OtherName;
  /** What the keys of messages say of them, by the messages' ids; of what was opened by nobody here, nothing. */
  readonly keys: ReadonlyMap<string, KeysOfWriter>;
}

/** Something that came over the linked number, as Baileys tells it; what it means is for `channels/linked.ts` to read. */
export type Came =
  /** `append`: what waited while nobody was connected. */
  | {
      readonly type: "messages";
      readonly manner: "notify" | "append";
      readonly messages: readonly unknown[];
      /** What the connection knows of their writers besides. */
      readonly known?: KnownOfWriters;
    }
  /** What became of messages: `messages.update`. */
  | { readonly type: "updates"; readonly updates: readonly unknown[] };

/**
 * Takes what came; resolves once it is durable, rejects when it could not be committed. `keep` writes the keys that belong
 * to it: to be called inside the transaction, last of all where there are several. Whoever does not call it has it called
 * in a transaction of its own, afterwards.
 */
export type Take = (came: readonly Came[], keep: () => void) => Promise<void>;

interface GateParts {
  readonly keys: LinkedKeys;
  readonly transaction: (work: () => void) => void;
  readonly take: Take;
  /** Whether the keys are still ours to write. */
  readonly mayKeep: () => boolean;
  /** Has Baileys tell at once what it holds back. */
  readonly flush: () => void;
  /** Runs the work soon, after everything that is ready to run. */
  readonly defer: (work: () => void) => void;
  /** What came could not be made durable. Nothing leaves any more; the connection is to be ended. */
  readonly failed: (error: unknown) => void;
}

interface Frame {
  readonly go: () => void;
  readonly drop: () => void;
  /** The entry it waits for; null until the next turn of the loop tells. */
  after: number | null;
}

interface Entry {
  readonly at: number;
  readonly came: readonly Came[];
  /** The layer of keys that belongs to it. */
  readonly layer: number;
}

/**
 * Lets nothing leave before what came in ahead of it is durable. Baileys tells the server that it has a message before it
 * tells us, and its key for it is used up by then: a process that died in between would have lost it for ever. So what
 * leaves is held, in order (each frame is numbered by its encryption), until the next turn of the loop: by then Baileys
 * has told, or holds back, all that belongs to it.
 */
export function openGate({ keys, transaction, take, mayKeep, flush, defer, failed }: GateParts) {
  const frames: Frame[] = [];
  const entries: Entry[] = [];
  /** Decrypted, and not told of yet: their keys must not be durable before they are. */
  const unread = new Set<string>();
  let last = 0;
  let durable = 0;
  let isTaking = false;
  let isScheduled = false;
  let isShut = false;
  const drained: (() => void)[] = [];

  function schedule(): void {
    if (isScheduled || isShut) return;
    isScheduled = true;
    defer(turn);
  }
  function turn(): void {
    isScheduled = false;
    if (isShut) return;
    flush();
    if (unread.size === 0 && keys.isDirty()) enter([]);
    // While a message is being read nobody knows yet what its receipt has to wait for.
    if (unread.size === 0) for (const frame of frames) frame.after ??= last;
    release();
    takeNext();
  }
  function enter(came: readonly Came[]): void {
    last += 1;
    entries.push({ at: last, came, layer: unread.size === 0 ? keys.seal() : keys.sealed() });
  }
  function release(): void {
    for (let frame = frames[0]; frame !== undefined; frame = frames[0]) {
      if (frame.after === null || frame.after > durable) return;
      frames.shift();
      frame.go();
    }
  }

  function takeNext(): void {
    if (isTaking || isShut) return;
    const group = entries.splice(0);
    const end = group.at(-1);
    if (end === undefined) {
      for (const done of drained.splice(0)) done();
      return;
    }
    isTaking = true;
    commit(
      group.flatMap(({ came }) => came),
      end.layer,
    ).then(
      () => {
        isTaking = false;
        durable = end.at;
        release();
        takeNext();
      },
      (error: unknown) => {
        isTaking = false;
        shut();
        failed(error);
      },
    );
  }
  async function commit(came: readonly Came[], layer: number): Promise<void> {
    let isKept = false;
    const keep = () => {
      if (!mayKeep()) throw new Error("another process has the linked number");
      keys.write(layer);
      isKept = true;
    };
    if (came.length > 0) await take(came, keep);
    if (!isKept && !keys.isWritten(layer)) transaction(keep);
    keys.written(layer);
  }
  /** Nothing leaves any more, and nothing is taken. */
  function shut(): void {
    isShut = true;
    entries.length = 0;
    keys.discard();
    for (const { drop } of frames.splice(0)) drop();
    for (const done of drained.splice(0)) done();
  }

  return {
    /** Something wants to leave: `go` when it may, `drop` when it never will. */
    leave(go: () => void, drop: () => void = () => {}): void {
      if (isShut) return drop();
      frames.push({ go, drop, after: null });
      schedule();
    },
    /** A message was decrypted, and its key is used up, or could not be: it is to be told of. */
    read(id: string): void {
      unread.add(id);
    },
    /** Baileys is done with a message; false when it was decrypted and never told of. */
    ended(id: string): boolean {
      flush();
      schedule();
      return !unread.delete(id);
    },
    came(what: Came, ids: readonly string[] = []): void {
      if (isShut) return;
      for (const id of ids) unread.delete(id);
      enter([what]);
      schedule();
    },
    /** Keys or credentials were set outside of any message: they become durable at the next turn of the loop. */
    schedule,
    /**
     * The connection is over. What Baileys had told of is taken still; a message that it was in the middle of is as if it
     * had never come, and comes again. Resolves when nothing of it can change the database any more.
     */
    async close(): Promise<void> {
      if (!isShut) {
        flush();
        if (unread.size === 0 && keys.isDirty()) enter([]);
        await new Promise<void>((done) => {
          drained.push(done);
          takeNext();
        });
      }
      if (!isShut) shut();
    },
  };
}

export type Gate = ReturnType<typeof openGate>;
