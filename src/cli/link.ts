// npm run link: links a phone's WhatsApp, by a QR in the terminal or a code; exits with 0 once it is linked.
import { dirname } from "node:path";
import { ConfigError, readConfig } from "../config.ts";
import { ContentError } from "../content/contentError.ts";
import { choosePlace } from "../node/choosePlace.ts";
import { loadEnv } from "../node/loadEnv.ts";
import { lockDatabase } from "../node/lock.ts";
import { openLog } from "../node/log.ts";
import { makeFolder } from "../node/makeFolder.ts";
import { openContent } from "../node/openContent.ts";
import { openSqlite } from "../store/sqlite.ts";
import { openTexts } from "../texts/texts.ts";
import { readLinkOptions } from "./linkOptions.ts";
import { linkPhone } from "./linkPhone.ts";

loadEnv();
try {
  process.exit(await link());
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof ContentError;
  console.error(expected ? error.message : String(error));
  process.exit(1);
}

async function link(): Promise<number> {
  const content = await openContent(new URL("../../", import.meta.url));
  const config = readConfig(process.env, Object.keys(content.catalogues));
  const { locale, zone } = config;
  const texts = openTexts(content.catalogues, { zone, fallback: locale });
  const text = (key: string, values: Readonly<Record<string, string>> = {}) =>
    texts.text(locale, `link.${key}`, values);
  const refuse = (key: string, values?: Readonly<Record<string, string>>) => {
    console.error(text(key, values));
    return 1;
  };
  const options = readLinkOptions(process.argv.slice(2));
  if ("wrong" in options) return refuse(options.wrong, options.values);
  if (config.linked === null) return refuse("notSwitchedOn");

  const { file } = choosePlace(config);
  process.umask(0o077);
  makeFolder(dirname(file));
  let lock: ReturnType<typeof lockDatabase>;
  try {
    lock = lockDatabase(`${file}.link`);
  } catch {
    return refuse("otherLink");
  }
  const database = openSqlite(file);
  try {
    return await linkPhone({
      ...{ config: config.linked, database, options, text },
      // Whoever links reads sentences; what goes wrong underneath matters all the same.
      log: openLog({ ...config, logLevel: "error" }),
      print: (line) => void process.stdout.write(line),
      isTerminal: process.stdout.isTTY === true,
      window: () => ({ rows: process.stdout.rows, columns: process.stdout.columns }),
    });
  } finally {
    database.close();
    lock.release();
  }
}
