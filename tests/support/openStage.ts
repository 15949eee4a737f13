import { serve } from "@hono/node-server";
import { openApp } from "../../src/app.ts";
import type { Account } from "../../src/channels/contract.ts";
import { globalFetch } from "../../src/channels/fetch.ts";
import { limits, openCarriers } from "../../src/channels/openCarriers.ts";
import { checkTables } from "../../src/checkTables.ts";
import { loadContent } from "../../src/content/loadContent.ts";
import type { Trace } from "../../src/conversation/trace.ts";
import { hash } from "../../src/hash.ts";
import { openInstitution } from "../../src/openInstitution.ts";
import { makeKnown, momentAt } from "../../src/rehearsal/people.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import type { Overheard } from "../../src/tenant/contract.ts";
import { type Catalogues, openTexts } from "../../src/texts/texts.ts";
import { openFakeCloudApi } from "../fakes/cloudApi.ts";
import type { CloudApiPhone } from "../fakes/cloudApiPhone.ts";
import { openFakeTelegram } from "../fakes/telegram.ts";
import type { TelegramPhone } from "../fakes/telegramPhone.ts";
import { openClock } from "./clock.ts";
import { memoryFiles } from "./memoryFiles.ts";
import type { Actor, Stage } from "./playTranscript.ts";
import type { SessionLine } from "./transcript.ts";

export const zone = "America/Mexico_City";
export const telegramToken = "1234567:TEST-token_for_the_fake";
export const phoneNumberId = "106540352242922";
export const secrets = {
  telegram: "telegram-secret",
  app: "app-secret",
  verify: "verify-me",
  access: "EAATEST",
};

const root = new URL("../../", import.meta.url);
const content = loadContent(root, checkTables);
const shipped = openTexts(content.catalogues, { zone, fallback: "es" });
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Local time in the tests' zone → epoch ms: `2026-06-01 09:00`. */
export const at = (local: string): number => momentAt(local, zone);

export type Platform = "telegram" | "whatsapp";

/**
 * A whole Convoca behind its HTTP doors, with both platforms' fakes in front of it and a clock that moves when told.
 * `platform` says on which one the actors of a transcript have their phones; `catalogues`, what is said, if not as shipped;
 * `trace` hears which steps they come to.
 */
export async function openStage(
  platform: Platform,
  {
    file = ":memory:",
    catalogues,
    overhear,
    trace,
  }: {
    file?: string;
    catalogues?: Catalogues;
    overhear?: (turn: Overheard) => void;
    trace?: Trace;
  } = {},
) {
  const texts = catalogues === undefined ? shipped : openTexts(catalogues, { zone, fallback: "es" });
  const clock = openClock(at("2026-06-01 09:00"));
  let skew = 0;
  const now = () => clock.now() + skew;
  const database = openSqlite(file);
  const telegram = await openFakeTelegram({ token: telegramToken, now });
  const cloud = await openFakeCloudApi({
    phoneNumberId,
    accessToken: secrets.access,
    appSecret: secrets.app,
    verifyToken: secrets.verify,
    now,
  });
  const botId = telegramToken.split(":")[0] ?? "";
  const files = memoryFiles();
  const { carriers } = openCarriers({
    telegram: { token: telegramToken, apiRoot: telegram.root },
    whatsapp: { phoneNumberId, accessToken: secrets.access, apiRoot: cloud.root },
    hash,
    fetch: globalFetch,
    files,
  });
  const accounts: Account[] = [
    { channel: "telegram", id: botId, link: `https://t.me/${telegram.username}` },
    { channel: "whatsapp", id: phoneNumberId, link: "https://wa.me/5215550000000" },
  ];
  const failures: unknown[] = [];
  const settings = {
    institution: "Casa de Todas",
    zone,
    locale: "es",
    quietHours: { from: "21:00", to: "08:00" },
    noticeLink: "https://convoca.example/aviso",
  };
  const institution = openInstitution({
    database,
    writable: database.writable,
    flows: content.flows,
    texts,
    settings,
    accounts: () => accounts,
    carriers,
    limits,
    clock: { now, wake: (wish) => clock.wake(wish === null ? null : wish - skew) },
    defer: setImmediate,
    random: () => 0.5,
    newCode: () => "TESTC0DE12345",
    files,
    hash,
    inFlight: 240,
    log: { ...silent, error: (event, fields) => failures.push({ event, ...fields }) },
    overhear,
    trace,
  });
  clock.onWake(institution.run);
  institution.start();
  const { tenant, store, delivery } = institution;
  const app = openApp({
    directory: {
      telegram: (bot) => (bot === botId ? { tenant, secret: secrets.telegram } : undefined),
      whatsapp: { appSecret: secrets.app, verifyToken: secrets.verify },
      tenantFor: () => tenant,
    },
    texts,
    institution: "Casa de Todas",
    health: institution.health,
    channels: () => [],
    now,
    hash,
    log: silent,
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((done) => (server.listening ? done() : server.once("listening", () => done())));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  telegram.deliverTo(`http://127.0.0.1:${port}/telegram/${botId}`, secrets.telegram);
  cloud.deliverTo(`http://127.0.0.1:${port}/whatsapp`);

  /** Until nothing is on its way; no time passes. */
  const arrive = async (): Promise<void> => {
    await delivery.idle();
    await Promise.all([telegram.idle(), cloud.idle()]);
    await institution.jobs.idle();
    await delivery.idle();
  };

  /** The same, and what a pace holds back leaves as its moment comes. */
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 500; rounds += 1) {
      await arrive();
      const wish = clock.wishedFor();
      if (store.outbox.countDue() === 0 && !store.convocations.findSending()) return;
      await clock.advance(wish === null ? 50 : Math.max(1, Math.min(wish - clock.now(), 60_000)));
    }
    throw new Error("messages are still due after 500 rounds");
  };

  const people = new Map<string, number>();
  const names: string[] = [];
  const placeOf = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name) + 1;
  };
  const numberOf = (name: string) => `52155500000${String(placeOf(name)).padStart(2, "0")}`;
  const actor = (name: string): Actor =>
    actorOf(
      name,
      platform === "telegram"
        ? telegram.person(7000 + placeOf(name), { name })
        : cloud.person(numberOf(name), { name }),
    );

  const stage: Stage = {
    setNow: (local) => {
      // What waits for its pace would wait for the time that was.
      if (at(local) < now()) throw new Error(`time goes forward only: ${local} has passed`);
      skew += at(local) - now();
    },
    addSession: ({ topic, place, locality, when, capacity, lead }: SessionLine) => {
      const [day, hours = ""] = when.split(" ");
      const [from, to] = hours.split("-");
      store.sessions.add({
        topic,
        place,
        locality,
        startsAt: at(`${day} ${from}`),
        endsAt: at(`${day} ${to}`),
        capacity,
        ledBy: lead === null ? null : (people.get(lead) ?? null),
        now: now(),
      });
    },
    enrol: ({ who, name, locality, role }) => {
      const onTelegram = platform === "telegram";
      const sender = {
        id: onTelegram ? String(7000 + placeOf(who)) : numberOf(who),
        ...(!onTelegram && { phone: numberOf(who) }),
      };
      const account = onTelegram ? botId : phoneNumberId;
      const { personId } = makeKnown(
        { store, texts, settings, now },
        { channel: platform, account, sender },
        { name, locality, role },
      );
      people.set(who, personId);
    },
    actor,
    wait: async (ms) => {
      await settle();
      const until = clock.now() + ms;
      // What leaves at a moment arrives at that moment, however far time goes on from there.
      for (let next = clock.wishedFor(); next !== null && next <= until; next = clock.wishedFor()) {
        await clock.advance(Math.max(0, next - clock.now()));
        await arrive();
      }
      await clock.advance(until - clock.now());
    },
    settle,
  };

  return {
    ...stage,
    ...{ files, institution, tenant, store, delivery, database, telegram, cloud, app, clock, now, failures },
    port,
    botId,
    close: async () => {
      delivery.stop();
      await delivery.idle();
      await new Promise((done) => server.close(done));
      await Promise.all([telegram.close(), cloud.close()]);
      database.close();
    },
  };
}

/** What somebody in a transcript does with a fake's phone. */
export function actorOf(name: string, phone: TelegramPhone | CloudApiPhone): Actor {
  return {
    heard: phone.heard,
    says: phone.says,
    presses: phone.presses,
    does: async (what) => {
      if (what === "blocks") return phone.blocks();
      if (what === "edits") return phone.edits("otra cosa");
      const [, kind = what, album, caption] = /^(\w+)( album)?(?:: (.+))?$/.exec(what) ?? [];
      return phone.sends(kind, {
        ...(caption === undefined ? {} : { caption }),
        ...(album === undefined ? {} : { album: `album-${name}` }),
      });
    },
  };
}

export type OpenStage = Awaited<ReturnType<typeof openStage>>;
