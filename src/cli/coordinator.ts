// npm run coordinator: shows a code that makes one more person a coordinator, also while Convoca runs.
import { existsSync } from "node:fs";
import { ConfigError, readConfig } from "../config.ts";
import { ContentError } from "../content/contentError.ts";
import { hash } from "../hash.ts";
import { choosePlace } from "../node/choosePlace.ts";
import { coordinatorCode } from "../node/firstCode.ts";
import { loadEnv } from "../node/loadEnv.ts";
import { openContent } from "../node/openContent.ts";
import { openStore } from "../store/openStore.ts";
import { openSqlite } from "../store/sqlite.ts";
import { openTexts } from "../texts/texts.ts";
import { askChannels } from "./askChannels.ts";

/** Whoever asks what it does must not lose the code that counts. */
const helps: ReadonlySet<string> = new Set(["help", "--help", "-h"]);

loadEnv();
try {
  process.exitCode = await show();
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof ContentError;
  console.error(expected ? error.message : String(error));
  process.exitCode = 1;
}

/** Only whoever can read the database's own folder can run it: the code stands in this terminal and nowhere else. */
async function show(): Promise<number> {
  const content = await openContent(new URL("../../", import.meta.url));
  const config = readConfig(process.env, Object.keys(content.catalogues));
  const { locale, zone } = config;
  const texts = openTexts(content.catalogues, { zone, fallback: locale });
  const [option] = process.argv.slice(2);
  if (option !== undefined && helps.has(option)) {
    console.log(texts.text(locale, "server.coordinatorHelp", {}));
    return 0;
  }
  if (option !== undefined) {
    console.error(texts.text(locale, "server.coordinatorOption", { option }));
    return 1;
  }
  const { file } = choosePlace(config);
  if (!existsSync(file)) {
    console.error(texts.text(locale, "server.noDatabase", { file }));
    return 1;
  }
  process.umask(0o077);
  const database = openSqlite(file);
  try {
    const code = coordinatorCode({ store: openStore(database), hash, now: Date.now() });
    console.log(texts.text(locale, "server.coordinatorCode", { code }));
    const channels = await askChannels(config.port);
    if (channels === "absent") console.log(texts.text(locale, "server.coordinatorNotRunning", {}));
    if (channels === "down") console.log(texts.text(locale, "server.coordinatorNoChannel", {}));
    return 0;
  } finally {
    database.close();
  }
}
