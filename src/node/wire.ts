import { nameOf } from "../delivery/nameOf.ts";
import { Busy } from "../tenant/busy.ts";

/** What one side of a wire does for the other. What is given and given back is plain data. */
export type Calls<Names extends string = string> = Readonly<
  Record<Names, (...given: never[]) => Promise<unknown>>
>;

/** The calls of the other side. They reject with `Busy` where that side did, and with an `Error` otherwise. */
export type Far<There extends Calls> = {
  readonly [Name in keyof There]: (
    ...given: Parameters<There[Name]>
  ) => Promise<Awaited<ReturnType<There[Name]>>>;
};

/** One end of a channel between two threads: a `MessagePort`, a `Worker`. */
export interface End {
  readonly postMessage: (packet: string) => void;
  readonly on: (event: "message", heard: (packet: string) => void) => unknown;
}

type Call = readonly [id: number, name: string, given: readonly unknown[]];
type Answer = readonly [id: number, result: unknown] | readonly [id: number, result: null, failed: Failed];
type Failed = readonly [kind: "busy" | "failed", message: string];

interface Packet {
  readonly calls: readonly Call[];
  readonly answers: readonly Answer[];
}

/**
 * Calls between two threads. What is said within one turn of the loop crosses in one packet, and as JSON: waking the
 * other thread, and cloning objects one by one, would cost more than what is saved by having it.
 */
export function openWire<There extends Calls>(
  end: End,
  here: Calls,
  names: readonly (keyof There & string)[],
): Far<There> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let calls: Call[] = [];
  let answers: Answer[] = [];
  let last = 0;
  let scheduled = false;

  const soon = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      const packet: Packet = { calls, answers };
      calls = [];
      answers = [];
      end.postMessage(JSON.stringify(packet));
    });
  };
  const answer = (one: Answer): void => {
    answers.push(one);
    soon();
  };

  end.on("message", (json) => {
    const packet = JSON.parse(json) as Packet;
    for (const [id, name, given] of packet.calls) {
      const run = here[name] as (...given: readonly unknown[]) => Promise<unknown>;
      (async () => await run(...given))().then(
        (result) => answer([id, result ?? null]),
        (error: unknown) => answer([id, null, failureOf(error)]),
      );
    }
    for (const [id, result, failed] of packet.answers) {
      const caller = waiting.get(id);
      waiting.delete(id);
      if (failed) caller?.reject(errorOf(failed));
      else caller?.resolve(result);
    }
  });

  const call =
    (name: string) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        calls.push([last, name, given]);
        soon();
      });
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Far<There>;
}

const failureOf = (error: unknown): Failed =>
  error instanceof Busy
    ? ["busy", error.message]
    : ["failed", error instanceof Error ? error.message : nameOf(error)];

const errorOf = ([kind, message]: Failed): Error =>
  kind === "busy" ? new Busy(message) : new Error(message);
