import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Boom } from "@hapi/boom";
import { expect, test } from "vitest";
import { quietConsole, quietLogger } from "../../src/linked/quiet.ts";

/** A console that keeps what it was told. */
function openConsole() {
  const printed: unknown[][] = [];
  const keep = (...things: unknown[]) => void printed.push(things);
  const target = { log: keep, info: keep, warn: keep, error: keep, debug: keep, trace: keep };
  return { printed, target };
}

test("a session is never printed, whoever prints it; all else is, once", () => {
  const { printed, target } = openConsole();
  quietConsole(target);
  quietConsole(target);
  target.info("Closing session:", { currentRatchet: { rootKey: "secret" }, _chains: {} });
  target.warn("a warning", { of: "ours" });
  expect(printed).toEqual([["a warning", { of: "ours" }]]);
});

test("of what the library logs its sentence stays, and a code", () => {
  const lines: unknown[] = [];
  const say = (event: string, fields?: object) => void lines.push([event, fields]);
  const logger = quietLogger({ info: say, warn: say, error: say });
  logger.info({ creds: "secret" }, "logging in");
  logger.child({ class: "x" }).error({ err: new Boom("no", { statusCode: 463 }), key: "secret" }, "failed");
  logger.warn("restricted 5215550002222@s.whatsapp.net key c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0");
  expect(lines).toEqual([
    ["whatsapp web", { said: "failed", code: 463 }],
    ["whatsapp web", { said: "restricted …@s.whatsapp.net key …" }],
  ]);
});

test("a whole story, in a process of its own, writes no key to anywhere", async () => {
  const child = fork(fileURLToPath(new URL("./quietStory.ts", import.meta.url)), {
    silent: true,
    execArgv: [],
  });
  let printed = "";
  child.stdout?.on("data", (bytes: Buffer) => {
    printed += bytes.toString("latin1");
  });
  child.stderr?.on("data", (bytes: Buffer) => {
    printed += bytes.toString("latin1");
  });
  const secrets = new Promise<string[]>((done) => child.once("message", (all) => done(all as string[])));
  const [code] = await once(child, "close");
  expect(code, printed).toBe(0);
  const all = await secrets;
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter((secret) => printed.includes(secret))).toEqual([]);
  // libsignal prints bytes as <Buffer 0a 1b …>.
  expect(printed).not.toMatch(/<Buffer|currentRatchet|rootKey|privKey/);
  // It would have: the story closes sessions, and something of it was said.
  expect(printed).toContain("the story is told");
});
