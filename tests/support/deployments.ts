import type { Account, ChannelName } from "../../src/channels/contract.ts";
import { limits, paces } from "../../src/channels/openCarriers.ts";
import { checkTables } from "../../src/checkTables.ts";
import { checkSources } from "../../src/content/loadContent.ts";
import { readCatalogues } from "../../src/content/readFolders.ts";
import type { Published } from "../../src/conversation/check/tables.ts";
import { hash } from "../../src/hash.ts";
import { openInstitution } from "../../src/openInstitution.ts";
import { openClock } from "../../src/rehearsal/clock.ts";
import { houseOf } from "../../src/rehearsal/houseOf.ts";
import { memoryFiles } from "../../src/rehearsal/memoryFiles.ts";
import { makeKnown, momentAt } from "../../src/rehearsal/people.ts";
import { openPhones } from "../../src/rehearsal/phones.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";

const root = new URL("../../", import.meta.url);
const account: Account = { channel: "telegram", id: "1000000002", link: "https://t.me/convoca" };

/** A flow, and what it says in Spanish. */
export interface Version {
  readonly yaml: string;
  readonly texts: string;
  readonly published?: Published;
}

/** An institution whose one flow, `visit`, is put in anew under the people inside it. */
export function openDeployments() {
  const database = openSqlite(":memory:");
  const store = openStore(database);
  const clock = openClock(momentAt("2026-06-01 09:00", "America/Mexico_City"));
  const failures: string[] = [];
  let institution: ReturnType<typeof openInstitution> | undefined;
  let parts: ReturnType<typeof houseOf> | undefined;
  const settle = async () => {
    for (let turns = 0; turns < 200; turns += 1) {
      await institution?.delivery.idle();
      await institution?.jobs.idle();
      if (store.outbox.countDue() === 0) return;
      await clock.advance(50);
    }
  };
  const phones = openPhones({
    accounts: [account],
    now: clock.now,
    take: (delivery) => institution?.tenant.take([delivery]) ?? Promise.resolve(),
    settle,
  });
  const channel: ChannelName = "telegram";
  return {
    store,
    failures,
    now: clock.now,
    wait: async (ms: number) => {
      await settle();
      await clock.advance(ms);
      await settle();
    },
    /** Somebody with a name and a locality, and the phone they write with. */
    member: (name: string) => {
      if (!parts) throw new Error("nobody is known before there are flows");
      const phone = phones.of(name, channel);
      const known = makeKnown(
        { store, texts: parts.texts, settings: parts.settings, now: clock.now },
        { channel, account: account.id, sender: phone.sender },
        { name: `${name} Ruiz`, locality: "El Llano", role: null, household: [] },
      );
      return { phone, ...known };
    },
    /** Gives what the check finds in it. */
    deploy: async ({ yaml, texts, published = {} }: Version): Promise<readonly string[]> => {
      await institution?.stop();
      const { content, findings } = checkSources(
        { "flows/visit.yaml": yaml },
        { es: { ...readCatalogues(root).es, visit: texts } },
        checkTables,
        published,
      );
      parts = houseOf(content);
      institution = openInstitution({
        ...{
          database,
          store,
          flows: parts.flows,
          texts: parts.texts,
          settings: parts.settings,
          limits,
          hash,
        },
        files: memoryFiles(hash),
        writable: database.writable,
        accounts: () => [account],
        carriers: [
          {
            ...{ channel, account: account.id, pace: paces[channel] },
            send: async (to, message) => ({
              ok: true as const,
              messageId: phones.deliver(channel, to, message),
            }),
            fetchMedia: async () => ({
              ok: false as const,
              refusal: { meaning: "never" as const, reason: "no" },
            }),
          },
        ],
        clock: { now: clock.now, wake: clock.wake },
        defer: setImmediate,
        random: () => 0.5,
        newCode: () => "TESTC0DE12345",
        inFlight: 240,
        log: {
          info: () => {},
          warn: () => {},
          error: (event, fields) => failures.push([event, ...Object.values(fields ?? {})].join(": ")),
        },
      });
      clock.onWake(institution.run);
      institution.start();
      return findings
        .filter(({ flow, level }) => flow === "visit" && level === "error")
        .map(({ code, step, says }) => `${code} ${step ?? "-"} ${says}`);
    },
  };
}
