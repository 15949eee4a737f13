import { inspect } from "node:util";
import { ConfigError } from "./config.ts";
import { ContentError } from "./content/contentError.ts";
import { start } from "./node/start.ts";

try {
  await start();
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof ContentError;
  process.stderr.write(`${expected ? error.message : inspect(error)}\n`);
  process.exit(1);
}
