// npm run backup [-- target]: one consistent file of the database, also while Convoca runs.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { backup } from "../node/backup.ts";
import { loadEnv } from "../node/loadEnv.ts";
import { makeFolder } from "../node/makeFolder.ts";

loadEnv();
process.umask(0o077);
const dataDir = process.env.DATA_DIR || "./data";
const names = process.env.DEMO === "1" ? ["demo"] : ["institution", "demo"];
const database = names.map((name) => join(dataDir, `${name}.sqlite`)).find((file) => existsSync(file));

if (database === undefined) {
  console.error(`There is no database in DATA_DIR (${dataDir}): start Convoca first, or set DATA_DIR.`);
  process.exit(1);
}
const folder = join(dataDir, "backups");
try {
  makeFolder(folder);
  console.log(backup(database, process.argv[2] ?? folder, Date.now()));
} catch (error) {
  console.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}.`);
  process.exit(1);
}
