import { limits } from "../channels/openCarriers.ts";
import type { Config } from "../config.ts";
import { openHistory } from "../demo/history.ts";
import { type Demo, openDemo } from "../demo/openDemo.ts";
import { seedDemo } from "../demo/seed.ts";
import { hash } from "../hash.ts";
import type { SqliteFile } from "../store/sqlite.ts";
import type { Texts } from "../texts/texts.ts";

interface DemoPhonesParts {
  readonly config: Config;
  readonly texts: Texts;
  readonly institution: string;
  readonly database: SqliteFile;
  /** Our own doors. */
  readonly fetchApp: (request: Request) => Response | Promise<Response>;
  readonly now: () => number;
}

/** The demo's people and sessions, where they are not there yet, and the phones that write to them. */
export function openDemoPhones({
  config,
  texts,
  institution,
  database,
  fetchApp,
  now,
}: DemoPhonesParts): Demo {
  const { locale, zone } = config;
  const notice = {
    version: texts.text(locale, "notice.version"),
    hash: hash(texts.text(locale, "notice.full", { institution })),
  };
  seedDemo(database, now(), { zone, locale, texts, notice });
  return openDemo({
    fetchApp,
    texts,
    locale,
    institution,
    limits,
    history: openHistory(database),
    now,
    anyHost: config.demo,
    whatsapp: config.whatsapp ?? undefined,
  });
}
