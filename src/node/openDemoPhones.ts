import { limits } from "../channels/openCarriers.ts";
import type { Config } from "../config.ts";
import type { DemoClock } from "../demo/demoClock.ts";
import { openHistory } from "../demo/history.ts";
import { type Demo, openDemo } from "../demo/openDemo.ts";
import { type Seed, seedDemo } from "../demo/seed.ts";
import type { Files } from "../files/contract.ts";
import { hash } from "../hash.ts";
import type { SqliteFile } from "../store/sqlite.ts";
import { openCalendar } from "../tenant/calendar.ts";
import type { Texts } from "../texts/texts.ts";

interface DemoPhonesParts {
  readonly config: Config;
  readonly texts: Texts;
  readonly institution: string;
  readonly database: SqliteFile;
  readonly files: Files;
  /** Our own doors. */
  readonly fetchApp: (request: Request) => Response | Promise<Response>;
  readonly clock: DemoClock;
  /** Called when the clock was moved: what is due now is due at once. */
  readonly moved: () => void;
}

/** The demo's people and sessions, where they are not there yet, and the phones that write to them. */
export function openDemoPhones(parts: DemoPhonesParts): Demo {
  const { config, texts, institution, database, files, fetchApp, clock, moved } = parts;
  const { locale, zone } = config;
  const notice = {
    version: texts.text(locale, "notice.version"),
    hash: hash(texts.text(locale, "notice.full", { institution })),
  };
  const seed: Seed = { zone, locale, texts, notice };
  seedDemo(database, clock.now(), seed);
  const nextDay = () => {
    if (!clock.nextDay()) return;
    seedDemo(database, clock.now(), seed);
    moved();
  };
  return openDemo({
    fetchApp,
    texts,
    locale,
    institution,
    limits,
    history: openHistory(database),
    files,
    now: clock.now,
    dayOf: openCalendar(zone).dayOf,
    // Real people's messages beside the demo's would get another day too.
    nextDay: config.telegram || config.whatsapp || config.linked ? undefined : nextDay,
    address: config.publicUrl ?? `http://localhost:${config.port}`,
    anyHost: config.demo,
    whatsapp: config.whatsapp ?? undefined,
  });
}
