import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askChannels } from "../../src/cli/askChannels.ts";
import { hash } from "../../src/hash.ts";
import { coordinatorCode } from "../../src/node/firstCode.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "convoca-coordinator-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** The command as an operator runs it. */
async function run(...options: readonly string[]) {
  const child = spawn(process.execPath, ["src/cli/coordinator.ts", ...options], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, WHATSAPP_LINKED: "1", PORT: "1" },
  });
  let printed = "";
  let said = "";
  child.stdout.on("data", (bytes: Buffer) => {
    printed += bytes.toString();
  });
  child.stderr.on("data", (bytes: Buffer) => {
    said += bytes.toString();
  });
  const [code] = await once(child, "close");
  return { exit: code, printed, said };
}
const codeIn = (printed: string): string => /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(printed)?.[0] ?? "";

test("where the only coordinator cannot be reached any more, another gets in by a code of this machine's", async () => {
  const file = join(dataDir, "institution.sqlite");
  // Convoca runs meanwhile.
  const database = openSqlite(file);
  const store = openStore(database);
  const now = Date.now();
  const invitation = hash("INVITATION123");
  database.transaction(() => {
    const who = { channel: "linked", account: "linked", platformId: "1@lid", phone: null } as const;
    const { id: addressId } = store.addresses.meet({ ...who, language: null, now });
    const consent = { purpose: "sessions", noticeVersion: "1", noticeHash: "0" };
    const personId = store.people.addWithConsent({ ...consent, addressId, now });
    store.roles.addGrant({ personId, role: "coordinator", grantedBy: null, now });
    const expiresAt = now + 86_400_000;
    store.roles.addCode({ codeHash: invitation, role: "coordinator", now, expiresAt, invitedBy: personId });
  });
  const find = (code: string) => store.roles.findCode(hash(code.replaceAll("-", "")), Date.now());

  const first = await run();
  expect(first).toMatchObject({ exit: 0, said: "" });
  expect(first.printed).toMatch(/^Código para una persona más que coordina: \S+\n/);
  expect(first.printed).toMatch(/\nConvoca no contesta en esta computadora\. .*npm start\n$/);
  const code = codeIn(first.printed);
  expect(find(code)).toMatchObject({ role: "coordinator", invitedBy: null });
  expect(readFileSync(file).includes(code) || readFileSync(`${file}-wal`).includes(code)).toBe(false);

  // One that got lost is made anew: it counts no more, and what the team invites with does.
  const second = codeIn((await run()).printed);
  expect(second).not.toBe(code);
  expect(find(code)).toBeUndefined();
  expect(find(second)).toMatchObject({ role: "coordinator" });
  expect(store.roles.findCode(invitation, Date.now())).toMatchObject({ role: "coordinator" });
  database.close();
});

test("where there is no institution yet it makes none", async () => {
  const { exit, printed, said } = await run();
  expect([exit, printed]).toEqual([1, ""]);
  expect(said).toContain("Aquí todavía no hay datos de ninguna institución");
});

test("whoever asks what it does reads it, and the code that counts stays", async () => {
  const database = openSqlite(join(dataDir, "institution.sqlite"));
  const store = openStore(database);
  const code = coordinatorCode({ store, hash, now: Date.now() }).replaceAll("-", "");
  const [help, wrong] = await Promise.all([run("--help"), run("--nuevo")]);
  expect(help).toMatchObject({ exit: 0, said: "" });
  expect(help.printed).toContain("enseña un código para una persona más que coordina");
  expect(wrong).toMatchObject({ exit: 1, printed: "" });
  expect(wrong.said).toContain("No conozco «--nuevo», y no hice ningún código.");
  expect(store.roles.findCode(hash(code), Date.now())).toMatchObject({ role: "coordinator" });
  database.close();
});

test.each([
  ["one channel is up", { channels: [{ state: "loggedOut" }, { state: "ready" }] }, "up"],
  ["none is", { channels: [{ channel: "linked", state: "loggedOut" }] }, "down"],
  ["there are none", { channels: [] }, "down"],
  ["somebody else has the port", "hola", "absent"],
])("whether the code can arrive: %s", async (_, body, expected) => {
  const server = createServer((_, answer) => answer.end(JSON.stringify(body)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 1) : 1;
  expect(await askChannels(port)).toBe(expected);
  server.close();
  server.closeAllConnections();
  expect(await askChannels(port)).toBe("absent");
});
