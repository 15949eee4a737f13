import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedDemo } from "../../src/demo/seed.ts";
import { content } from "../../src/generated/content.ts";
import { hash } from "../../src/hash.ts";
import { makeKnown } from "../../src/rehearsal/people.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { openTexts } from "../../src/texts/texts.ts";
import type { Person } from "../fakes/whatsappWeb/person.ts";
import { openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { rowsOf } from "./rowsOf.ts";
import { type StartedProcess, startProcess } from "./startProcess.ts";

const zone = "America/Mexico_City";
const texts = openTexts(content.catalogues, { zone, fallback: "es" });

/**
 * Convoca with a linked number as an operator runs it: the server and `npm run link` are processes of their own, on a folder
 * that outlives them. WhatsApp is a fake of this process; the demo's institution and its sessions are there.
 */
export async function openLinkedServer(more: Readonly<Record<string, string>> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "convoca-linked-"));
  const file = join(dataDir, "demo.sqlite");
  const web = await openWhatsAppWeb();
  const env = {
    ...{ DATA_DIR: dataDir, DEMO: "1", LOG_LEVEL: "info", WHATSAPP_LINKED: "1", WHATSAPP_LINKED_TYPING: "0" },
    ...{ WHATSAPP_WEB_URL: web.socket.waWebSocketUrl, FAKE_MEDIA: web.media.root },
    NODE_OPTIONS: `--import=${new URL("./mediaToFake.ts", import.meta.url).href}`,
    ...more,
  };
  const started: StartedProcess[] = [];
  const run = (program: readonly [string, ...string[]], extra: Readonly<Record<string, string>> = {}) => {
    const one = startProcess({ ...env, ...extra }, undefined, program);
    started.push(one);
    return one;
  };

  return {
    ...{ web, dataDir, file },
    /** `npm start`; resolves when its doors are open. */
    async start(): Promise<StartedProcess> {
      const one = run(["start.mjs"]);
      await one.prints(/"msg":"serving"/);
      return one;
    },
    /** `npm run link -- …` */
    link: (options: readonly string[] = [], extra: Readonly<Record<string, string>> = {}) =>
      run(["src/cli/link.ts", ...options], extra),
    /** All that was printed by all processes. */
    printed: () => started.map(({ printed }) => printed.out + printed.err).join("\n"),
    /** Rows of the database, from a copy: so that finding the traces of a process that was killed removes none. */
    rows: <Row>(query: string): Row[] => rowsOf<Row>(file, query),
    /** Makes somebody a promoter who leads a session that is on now, in the demo's institution; before the first start. */
    makePromoter(person: Person, name: string): void {
      const database = openSqlite(file);
      const store = openStore(database);
      const notice = {
        version: texts.text("es", "notice.version"),
        hash: hash(texts.text("es", "notice.full", { institution: "Casa" })),
      };
      seedDemo(database, Date.now(), { zone, locale: "es", texts, notice });
      const settings = { institution: "Casa", locale: "es" };
      const sender = { id: `${person.lid}@lid`, phone: person.number() };
      const now = Date.now();
      database.transaction(() => {
        const { personId } = makeKnown(
          { store, texts, settings, now: Date.now },
          { channel: "linked", account: "linked", sender },
          { name, locality: "San Isidro", role: "promoter" },
        );
        store.sessions.add({
          ...{
            topic: "Costura",
            place: "Casa ejidal",
            locality: "San Isidro",
            capacity: 10,
            ledBy: personId,
            now,
          },
          ...{ startsAt: now - 50 * 60_000, endsAt: now + 10 * 60_000 },
        });
      });
      database.close();
    },
    async close(): Promise<void> {
      for (const one of started)
        if (one.child.exitCode === null && one.child.signalCode === null) await one.stop("SIGKILL");
      await web.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type LinkedServer = Awaited<ReturnType<typeof openLinkedServer>>;
