import { BufferJSON, initAuthCreds, proto } from "@whiskeysockets/baileys";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Gate, openGate } from "../../src/linked/openGate.ts";
import { type LinkedKeys, openKeys } from "../../src/linked/openKeys.ts";
import { prepareLinked } from "../../src/store/linked.ts";
import type { Store } from "../../src/store/openStore.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";

// What Baileys does with a message, step by step, and everything else at once. What is watched: what is on disk, and what
// has left, at every moment.

let database: SqliteFile;
let linked: Store["linked"];
const creds = initAuthCreds();
beforeAll(() => {
  database = openSqlite(":memory:");
  linked = prepareLinked(database.db);
});
afterAll(() => database.close());
beforeEach(() => database.transaction(() => linked.unlink()));

type What = "receipt" | "query" | "own";

function openWorld() {
  const keys: LinkedKeys = openKeys({ BufferJSON, initAuthCreds: () => creds, proto }, linked, () => 0);
  const taken: number[] = [];
  const left: { readonly what: What; readonly at: number }[] = [];
  const deferred: (() => void)[] = [];
  const taking: (() => void)[] = [];
  /** What Baileys holds back until it is made to tell. */
  let told: number[] = [];
  const failures: unknown[] = [];
  const set = (name: string, at: number) => keys.state.keys.set({ "lid-mapping": { [name]: String(at) } });
  const onDisk = (name: string) => Number(JSON.parse(linked.findKey("lid-mapping", name) ?? '"0"'));

  const gate: Gate = openGate({
    ...{ keys, transaction: database.transaction, mayKeep: () => true },
    take: (came, keep) =>
      new Promise((done) =>
        taking.push(() => {
          database.transaction(() => {
            for (const one of came) if (one.type === "messages") taken.push(...one.messages.map(Number));
            keep();
          });
          done();
        }),
      ),
    flush: () => {
      const now = told;
      told = [];
      if (now.length === 0) return;
      gate.came({ type: "messages", manner: "notify", messages: now }, now.map(String));
    },
    defer: (work) => deferred.push(work),
    failed: (error) => failures.push(error),
  });
  const leave = (what: What, at: number) => gate.leave(() => left.push({ what, at }));

  let message = 0;
  let sent = 0;
  /** The four things that happen to each message; between any two of them something else may. */
  const steps = [
    () => {
      message += 1;
      set("ratchet", message);
      gate.read(String(message));
    },
    () => leave("receipt", message),
    () => {
      told.push(message);
      // What it asks the server before it is done with a message: it waits for the answer.
      leave("query", message);
    },
    () => void gate.ended(String(message)),
  ];
  let step = 0;
  const isAnswered = () => step < 3 || left.some(({ what, at }) => what === "query" && at === message);
  return {
    taken,
    left,
    failures,
    keys,
    gate,
    goOn(): void {
      if (!isAnswered()) return;
      steps[step]?.();
      step = (step + 1) % steps.length;
    },
    isBetween: () => step === 0,
    messages: () => message,
    send(): void {
      sent += 1;
      set("sending", sent);
      leave("own", sent);
    },
    async turn(): Promise<void> {
      for (const work of deferred.splice(0)) work();
      await Promise.resolve();
    },
    /** What became of a message of ours, which comes at any time. */
    update: (): void => gate.came({ type: "updates", updates: [] }),
    /** Were there several at once, they could be committed in any order. */
    async commit(): Promise<void> {
      taking.pop()?.();
      for (let ticks = 0; ticks < 8; ticks += 1) await Promise.resolve();
    },
    isIdle: () => deferred.length === 0 && taking.length === 0,
    check(): void {
      // A step of the ratchet is never on disk without its message.
      expect(onDisk("ratchet")).toBeLessThanOrEqual(Math.max(0, ...taken));
      for (const { what, at } of left)
        if (what !== "own") expect(taken).toContain(at);
        else expect(onDisk("sending")).toBeGreaterThanOrEqual(at);
    },
    onDisk,
  };
}

const acts = fc.array(fc.constantFrom("goOn", "goOn", "send", "update", "turn", "commit"), { maxLength: 60 });

test("nothing leaves, and no step of the ratchet is on disk, before its message is; and all of it in the end", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      database.transaction(() => linked.unlink());
      const world = openWorld();
      for (const act of all) {
        await world[act as "goOn"]();
        world.check();
      }
      for (
        let rounds = 0;
        rounds < 200 && (rounds < 2 || !world.isIdle() || !world.isBetween());
        rounds += 1
      ) {
        if (!world.isBetween()) world.goOn();
        await world.turn();
        await world.commit();
        world.check();
      }
      const count = world.messages();
      expect(world.taken).toEqual(Array.from({ length: count }, (_, at) => at + 1));
      expect(world.onDisk("ratchet")).toBe(count);
      expect(world.left).toHaveLength(all.filter((act) => act === "send").length + 2 * count);
      expect(world.failures).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("when the connection ends in the middle of a message, that one is as if it had never come", async () => {
  const world = openWorld();
  for (let step = 0; step < 3; step += 1) world.goOn();
  await world.turn();
  await world.commit();
  world.goOn();
  world.goOn();
  world.goOn();
  expect(world.messages()).toBe(2);
  const closed = world.gate.close();
  await world.commit();
  await closed;
  expect(world.taken).toEqual([1]);
  expect(world.onDisk("ratchet")).toBe(1);
  // Whatever Baileys still does with it.
  world.goOn();
  world.goOn();
  await world.turn();
  await world.commit();
  expect(world.taken).toEqual([1]);
  expect(world.left.filter(({ at }) => at === 2)).toEqual([]);
  world.check();
});
