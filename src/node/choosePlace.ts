import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";

/** Which database is opened, and whether it is a demo's. */
export interface Place {
  readonly demo: boolean;
  readonly file: string;
  /** The folder of photos, voice notes and documents. */
  readonly files: string;
}

/**
 * Decides between a demo and an institution. A demo opens when it is asked for, and where there is neither a channel
 * nor an institution's database: its own file, so that nothing real is ever within reach of its pages.
 */
export function choosePlace(
  config: Pick<Config, "dataDir" | "demo" | "telegram" | "whatsapp" | "linked">,
): Place {
  const institution = join(config.dataDir, "institution.sqlite");
  const noChannel = config.telegram === null && config.whatsapp === null && config.linked === null;
  const demo = config.demo || (noChannel && !existsSync(institution));
  return demo
    ? { demo, file: join(config.dataDir, "demo.sqlite"), files: join(config.dataDir, "demo-files") }
    : { demo, file: institution, files: join(config.dataDir, "files") };
}
