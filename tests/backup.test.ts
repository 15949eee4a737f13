import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../src/store/openStore.ts";
import { openSqlite, type SqliteFile } from "../src/store/sqlite.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "convoca-backup-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** The command as an operator runs it, with what it printed. */
function runBackup(...target: string[]) {
  const child = spawn(process.execPath, ["src/cli/backup.ts", ...target], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, DEMO: "" },
  });
  let printed = "";
  let said = "";
  child.stdout.on("data", (bytes: Buffer) => {
    printed += bytes.toString();
  });
  child.stderr.on("data", (bytes: Buffer) => {
    said += bytes.toString();
  });
  return once(child, "close").then(([code]) => ({ code, file: printed.trim(), said }));
}

/** One transaction that writes to two tables: a person and where they write from. */
function enrol({ db, transaction }: SqliteFile, id: number): void {
  transaction(() => {
    db.run(sql`insert into people (id, name, created_at) values (${id}, ${`Person ${id}`}, ${id})`);
    db.run(
      sql`insert into addresses (id, channel, account, platform_id, first_seen_at) values (${id}, 'telegram', '1', ${id}, ${id})`,
    );
    db.run(
      sql`insert into person_addresses (address_id, person_id, relation, added_at) values (${id}, ${id}, 'self', ${id})`,
    );
  });
}

function counted({ db }: SqliteFile): number[] {
  return ["people", "addresses", "person_addresses"].map(
    (table) => db.all<{ n: number }>(sql`select count(*) as n from ${sql.identifier(table)}`)[0]?.n ?? -1,
  );
}

test("a backup taken while people enrol holds one moment of them, and opens as the institution's database", async () => {
  const live = openSqlite(join(dataDir, "institution.sqlite"));
  let enrolled = 0;
  for (; enrolled < 2000; enrolled++) enrol(live, enrolled);

  let running = true;
  const made = runBackup().finally(() => {
    running = false;
  });
  while (running) {
    enrol(live, enrolled++);
    await new Promise((later) => setImmediate(later));
  }
  const { code, file, said } = await made;
  expect({ code, said }).toEqual({ code: 0, said: "" });
  expect(file).toMatch(/backups\/institution-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.sqlite$/);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(join(dataDir, "backups"))).toHaveLength(1);
  live.close();

  const elsewhere = join(dataDir, "restored.sqlite");
  cpSync(file, elsewhere);
  const restored = openSqlite(elsewhere);
  const [people, ...others] = counted(restored);
  expect(others).toEqual([people, people]);
  expect(people).toBeGreaterThanOrEqual(2000);
  expect(people).toBeLessThanOrEqual(enrolled);
  enrol(restored, enrolled + 1);
  expect(counted(restored)[0]).toBe((people ?? 0) + 1);
  restored.close();
});

test("a backup goes where it is told, and never over another", async () => {
  const live = openSqlite(join(dataDir, "demo.sqlite"));
  enrol(live, 1);
  const target = join(dataDir, "copies", "monday.sqlite");
  expect(await runBackup(target)).toMatchObject({ code: 0, file: target });
  enrol(live, 2);
  expect(await runBackup(target)).toMatchObject({ code: 1, said: expect.stringContaining("exists already") });
  live.close();
  const kept = openSqlite(target);
  expect(counted(kept)).toEqual([1, 1, 1]);
  kept.close();
});

test("the institution's database is saved, not the demo's beside it", async () => {
  openSqlite(join(dataDir, "demo.sqlite")).close();
  openSqlite(join(dataDir, "institution.sqlite")).close();
  expect((await runBackup()).file).toContain("institution-");
});

test("without a database it says so and makes nothing", async () => {
  expect(await runBackup()).toMatchObject({
    code: 1,
    said: expect.stringContaining("no database in DATA_DIR"),
  });
  expect(readdirSync(dataDir)).toEqual([]);
});

test("a backup holds no key of the linked number, and all else", async () => {
  const live = openSqlite(join(dataDir, "institution.sqlite"));
  enrol(live, 1);
  const { linked } = openStore(live);
  const secret = "c2VjcmV0bw".repeat(40);
  live.transaction(() => {
    linked.changeCreds(secret);
    for (let id = 0; id < 200; id++) linked.changeKey("pre-key", String(id), `${id}${secret}`, 0);
    linked.takeLease({ holder: secret, until: 2 }, 1);
    linked.changeNumber("5215550001111");
    linked.addSent({ messageId: "m", content: "{}", sentAt: 1 });
  });
  const { file } = await runBackup();
  expect(readFileSync(file, "latin1")).not.toContain("c2VjcmV0bw");
  const restored = openSqlite(file);
  expect(counted(restored)).toEqual([1, 1, 1]);
  expect(openStore(restored).linked.findSent("m")).toBe("{}");
  // Whoever links the same number anew goes on with the people who wrote to it.
  expect(openStore(restored).linked.findNumber()).toBe("5215550001111");
  expect(linked.findKey("pre-key", "199")).toContain(secret);
  restored.close();
  live.close();
});
