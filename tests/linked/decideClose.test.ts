import { Boom } from "@hapi/boom";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOfClose, decideClose, LongestWait, TriesMost } from "../../src/linked/decideClose.ts";

const waits = { do: "wait", state: "waiting" };
const stops = (state: string) => ({ do: "stop", state });

test.each<[code: number | null, what: string, first: object, late: object]>([
  [515, "the server asks to begin anew", { do: "restart" }, waits],
  [428, "the connection closed", waits, waits],
  [408, "nothing answers", waits, waits],
  [503, "the server is overloaded", waits, waits],
  [502, "a gateway between us", waits, waits],
  [null, "no code at all", waits, waits],
  [440, "another process has the number", stops("replaced"), stops("replaced")],
  [401, "the phone unlinked us", stops("loggedOut"), stops("loggedOut")],
  [402, "banned for a time", stops("restricted"), stops("restricted")],
  [403, "forbidden", stops("restricted"), stops("restricted")],
  [406, "banned", stops("restricted"), stops("restricted")],
  [405, "the client is too old", waits, stops("broken")],
  [411, "not multi-device", waits, stops("broken")],
  [500, "something is wrong with the session", waits, stops("broken")],
])("%s: %s", (code, _, first, late) => {
  expect(decideClose(code, { inARow: 0, alike: 0 }, 0.5)).toMatchObject(first);
  expect(decideClose(code, { inARow: TriesMost, alike: TriesMost }, 0.5)).toMatchObject(late);
});

test("after an hour without network, one refusal of the session is not the last", () => {
  expect(decideClose(500, { inARow: 30, alike: 0 }, 0.5)).toMatchObject(waits);
});

test("what as a rule does not pass is tried ever more slowly, for about half an hour", () => {
  const tried = (jitter: number): number[] => {
    const waited: number[] = [];
    for (;;) {
      const decision = decideClose(500, { inARow: waited.length, alike: waited.length }, jitter);
      if (decision.do !== "wait") return waited;
      waited.push(decision.afterMs);
    }
  };
  const total = (jitter: number) => tried(jitter).reduce((sum, ms) => sum + ms) / 60_000;
  expect(tried(0.5)[0]).toBe(7_500);
  expect(tried(0.5)).toHaveLength(TriesMost);
  expect([total(0), total(0.5), total(0.999_999)].map(Math.round)).toEqual([20, 30, 40]);
  for (const wait of tried(0.999_999)) expect(wait).toBeLessThanOrEqual(LongestWait);
});

test("waits double, up to five minutes, and never all of them at the same moment", () => {
  const wait = (attempts: number, jitter: number) => {
    const decision = decideClose(428, { inARow: attempts, alike: attempts }, jitter);
    return decision.do === "wait" ? decision.afterMs : -1;
  };
  expect([0, 1, 2, 3, 8, 9, 1_000].map((attempts) => wait(attempts, 0.999_999))).toEqual([
    ...[1_000, 2_000, 4_000, 8_000, 256_000],
    ...[LongestWait, LongestWait],
  ]);
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, jitter) => {
      const most = wait(attempts, 0.999_999);
      expect(wait(attempts, jitter)).toBeGreaterThanOrEqual(most / 2);
      expect(wait(attempts, jitter)).toBeLessThanOrEqual(LongestWait);
    }),
  );
});

test("only the server's own word is a code: a proxy's 401 must not cost the keys", () => {
  expect(codeOfClose(new Boom("Connection Failure", { statusCode: 401 }))).toBe(401);
  expect(codeOfClose(new Boom("Stream Errored (conflict)", { statusCode: 440 }))).toBe(440);
  expect(
    codeOfClose(new Boom("WebSocket Error (Unexpected server response: 401)", { statusCode: 401 })),
  ).toBeNull();
  expect(codeOfClose(new Error("noise"))).toBeNull();
  expect(codeOfClose(undefined)).toBeNull();
});
