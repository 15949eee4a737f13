import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { capacity, sessions } from "./people.ts";
import { startServer } from "./startServer.ts";
import { bot, openStub, type TelegramStub } from "./stub.ts";

export const names = ["convoca", "grammy-sqlite-full", "one-commit-per-message"] as const;
export type Name = (typeof names)[number];

/** A server under load, with a database of its own on a real disk. */
export interface Variant {
  readonly name: Name;
  readonly url: string;
  readonly stub: TelegramStub;
  readonly cpuMs: () => number | null;
  /** The chats of those who have a place in exactly one session, as the database says it. */
  readonly registered: () => ReadonlySet<number>;
  readonly stop: () => Promise<void>;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** `flags` are Node's, for the servers that are ours. */
export async function openVariant(name: Name, folder: string, flags: readonly string[]): Promise<Variant> {
  mkdirSync(folder, { recursive: true });
  if (name === "grammy-sqlite-full") return openGrammy(folder);
  const entry = name === "convoca" ? "../../start.mjs" : "./oneCommitPerMessage.mjs";
  return openConvoca(name, folder, [...flags, here(entry)]);
}

/** `command` is what Node is given: the server's first file, and flags before it. */
export async function openConvoca(name: Name, folder: string, command: readonly string[]): Promise<Variant> {
  const stub = await openStub();
  const file = join(folder, "institution.sqlite");
  addSessions(file, Date.now());
  const server = await startServer({
    command,
    cwd: folder,
    env: {
      PORT: "0",
      DATA_DIR: folder,
      INSTITUTION: "Casa de Todas",
      PUBLIC_URL: "https://bench.example",
      TELEGRAM_BOT_TOKEN: bot.token,
      TELEGRAM_SECRET_TOKEN: bot.secret,
      TELEGRAM_API_ROOT: stub.root,
      TELEGRAM_MODE: "webhook",
    },
    ready: /"port":(\d+)[^\n]*"msg":"serving"/,
  });
  return {
    name,
    stub,
    url: `http://127.0.0.1:${server.ready[1]}/telegram/${bot.id}`,
    cpuMs: server.cpuMs,
    registered: reading(
      file,
      `select cast(platform_id as integer) from registrations
        join person_addresses on person_addresses.person_id = registrations.person_id and relation = 'self'
        join addresses on addresses.id = person_addresses.address_id
        where status = 'registered' group by 1 having count(*) = 1`,
    ),
    stop: () => server.stop().finally(stub.close),
  };
}

/** Sessions with places for everybody, as a coordinator would have planned them. */
function addSessions(file: string, now: number): void {
  const database = openSqlite(file);
  const store = openStore(database);
  for (const { inDays, hours, ...session } of sessions) {
    const startsAt = now + inDays * 86_400_000;
    store.sessions.add({ ...session, capacity, startsAt, endsAt: startsAt + hours * 3_600_000, now });
  }
  database.close();
}

async function openGrammy(folder: string): Promise<Variant> {
  const stub = await openStub();
  const file = join(folder, "grammy.sqlite");
  const server = await startServer({
    command: [here("./grammy.mjs")],
    cwd: folder,
    env: {
      DATABASE: file,
      BOT: JSON.stringify({ ...bot, apiRoot: stub.root }),
      SESSIONS: JSON.stringify({ sessions, capacity }),
    },
    ready: /listening on (\d+)/,
  });
  return {
    name: "grammy-sqlite-full",
    stub,
    url: `http://127.0.0.1:${server.ready[1]}/`,
    cpuMs: server.cpuMs,
    registered: reading(
      file,
      "select chat from registrations join people on people.id = person group by 1 having count(*) = 1",
    ),
    stop: () => server.stop().finally(stub.close),
  };
}

/** Reads beside the server: a reader never waits for a writer in WAL, nor a writer for it. */
const reading = (file: string, query: string) => () => {
  const database = new BetterSqlite3(file, { readonly: true });
  try {
    return new Set(database.prepare<[], number>(query).pluck().all());
  } finally {
    database.close();
  }
};
