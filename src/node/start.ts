import { inspect } from "node:util";
import { openApp } from "../app.ts";
import { limits } from "../channels/openCarriers.ts";
import { readConfig } from "../config.ts";
import { openDemoClock } from "../demo/demoClock.ts";
import { hash } from "../hash.ts";
import { newCode } from "../newCode.ts";
import { openInstitution } from "../openInstitution.ts";
import { openTexts } from "../texts/texts.ts";
import { choosePlace } from "./choosePlace.ts";
import { openWaker } from "./clock.ts";
import { connectLinked } from "./connectLinked.ts";
import { type Connection, connectTelegram } from "./connectTelegram.ts";
import { connectWhatsApp, type KnownNumber } from "./connectWhatsApp.ts";
import { openFetch } from "./fetch.ts";
import { firstCode } from "./firstCode.ts";
import { loadEnv } from "./loadEnv.ts";
import { openLog } from "./log.ts";
import { menuCommands } from "./menuCommands.ts";
import { channelHealth, openChannels } from "./openChannels.ts";
import { openContent } from "./openContent.ts";
import { openDemoPhones } from "./openDemoPhones.ts";
import { openDoor } from "./openDoor.ts";
import { openFile } from "./openFile.ts";
import { openFiles } from "./openFiles.ts";
import { remark } from "./remark.ts";
import { serve } from "./serve.ts";
import { stopOnSignal } from "./stopOnSignal.ts";

/** Messages on their way at once, per account: both platforms at 3 s a call still take 80 a second. */
const inFlight = 240;

/**
 * Opens what the environment asks for, a demo or an institution, and serves it until a signal. Throws `ConfigError` or
 * `ContentError` when it cannot start as it is.
 */
export async function start(): Promise<void> {
  loadEnv();
  const content = await openContent(new URL("../../", import.meta.url));
  const config = readConfig(process.env, Object.keys(content.catalogues));
  const { locale, zone, publicUrl } = config;
  const texts = openTexts(content.catalogues, { zone, fallback: locale });
  const say = (key: string, values: Readonly<Record<string, string>>) => {
    process.stdout.write(`${texts.text(locale, key, values)}\n`);
  };
  const log = openLog(config);
  const crashed = (error: unknown) => {
    log.error("crashed", { error: inspect(error) });
    process.exit(1);
  };
  process.on("uncaughtException", crashed);
  // A connection that breaks in the middle of a query of the library's own leaves a promise that nobody waits for: it is
  // no reason to close the other channels' doors.
  process.on("unhandledRejection", (error) => {
    if (!isOfBaileys(error)) return crashed(error);
    log.warn("the linked number's library gave something up", { error: error.name });
  });

  const place = choosePlace(config);
  const unnamed = place.demo ? "demo.institution" : "server.unnamed";
  const name = config.institution ?? texts.text(locale, unnamed);
  const { database, close } = openFile(place.file);
  const files = openFiles(place.files);
  const demoClock = place.demo ? openDemoClock(database, zone, Date.now) : undefined;
  const now = demoClock?.now ?? Date.now;
  const demo =
    demoClock &&
    openDemoPhones({
      config,
      texts,
      institution: name,
      database,
      files,
      fetchApp: (request) => app.fetch(request),
      clock: demoClock,
      moved: () => {
        waker.wake(null);
        institution.start();
      },
    });
  let connection: Connection | undefined;
  let number: KnownNumber | undefined;
  const fetch = openFetch();
  const stopping = new AbortController();
  const linked = config.linked
    ? connectLinked({
        ...{ config: config.linked, files, hash, log, say, stopping: stopping.signal },
      })
    : undefined;
  const channels = openChannels({ config, demo, fetch, files });
  const channelsNow = () => channelHealth(config, { connection, linked }, delivery.health().accounts);
  const door = place.demo
    ? undefined
    : openDoor({
        config: {
          port: config.port,
          logLevel: config.logLevel,
          telegram: config.telegram,
          whatsapp: config.whatsapp,
        },
        institution: name,
        texts,
        filesFolder: place.files,
        behind: {
          take: (deliveries) => tenant.take(deliveries),
          health: async () => institution.health(),
          channels: async () => channelsNow(),
        },
        crashed,
      });
  const waker = openWaker(now, () => institution.run());
  const institution = openInstitution({
    database,
    writable: database.writable,
    flows: content.flows,
    texts,
    settings: {
      institution: name,
      zone,
      locale,
      // In a demo it may be night, and everything has to be seen.
      quietHours: place.demo ? null : config.quietHours,
      noticeLink: publicUrl === null ? null : `${publicUrl}/aviso`,
    },
    carriers: [
      ...(door
        ? channels.carriers.map((carrier, place) => ({ ...carrier, send: door.sendFor(place) }))
        : channels.carriers),
      ...(linked ? [linked.carrier] : []),
    ],
    accounts: () => [
      ...channels.accounts,
      ...(number ? [number.account()] : []),
      ...(linked ? [linked.account()] : []),
      ...(connection ? [connection.account()] : []),
    ],
    limits,
    clock: { now, wake: waker.wake },
    defer: setImmediate,
    random: Math.random,
    newCode,
    files,
    hash,
    inFlight,
    log,
  });
  const { tenant, store, delivery, stop } = institution;
  // A demo is served by it here, where its phones are; for an institution the door's thread has the same.
  const app = openApp({
    directory: channels.directory(tenant),
    texts,
    institution: name,
    health: institution.health,
    channels: channelsNow,
    demo: demo?.routes,
    now,
    hash,
    log,
  });
  // A demo that nobody asked for is for whoever sits at this machine.
  const hostname = config.demo ? undefined : "127.0.0.1";
  const serving = await (door ? door.listen() : serve(app.fetch, { port: config.port, hostname }));
  if (config.whatsapp) {
    number = connectWhatsApp({ config: config.whatsapp, fetch, log, stopping: stopping.signal });
  }
  if (channels.telegram && config.telegram) {
    connection = connectTelegram({
      telegram: channels.telegram,
      config: config.telegram,
      publicUrl,
      commands: menuCommands(content.flows, texts),
      take: tenant.take,
      log,
      stopping: stopping.signal,
    });
  }
  linked?.begin({ store, tenant });
  institution.start();
  stopOnSignal({
    finish: () => {
      stopping.abort();
      demo?.close();
      // What was on its way over the linked number is acknowledged over it.
      const sent = stop().then(() => linked?.stop());
      return Promise.all([serving.stop(), sent, connection?.ended, number?.ended]);
    },
    close: () => {
      serving.cut();
      const written = database.transaction(delivery.flushMarks);
      written();
      close();
    },
  });

  const here = `http://127.0.0.1:${serving.port}`;
  say("server.listening", { institution: name, address: publicUrl ?? here });
  if (place.demo) say("server.demo", { address: `${here}/demo` });
  else if (!config.telegram && !config.whatsapp && !linked) say("server.noChannels", { institution: name });
  const code = place.demo ? null : firstCode({ store, hash, now: now() });
  if (code !== null) say("server.code", { code });
  remark(config, place.demo, log);
  log.info("serving", { port: serving.port, demo: place.demo });
}

const isOfBaileys = (error: unknown): error is Error =>
  error instanceof Error && error.stack?.includes("@whiskeysockets/baileys") === true;
