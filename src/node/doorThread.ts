import { parentPort, workerData } from "node:worker_threads";
import { openApp } from "../app.ts";
import type { Destination, Outgoing } from "../channels/contract.ts";
import { ConfigError } from "../config.ts";
import { hash } from "../hash.ts";
import { openFetch } from "./fetch.ts";
import { openLog } from "./log.ts";
import { openChannels } from "./openChannels.ts";
import type { Behind, Door, DoorParts, Listening } from "./openDoor.ts";
import { openFiles } from "./openFiles.ts";
import { type Serving, serve } from "./serve.ts";
import { type Calls, openWire } from "./wire.ts";

// The other thread of `openDoor.ts`: HTTP, both ways.

const port = parentPort;
if (!port) throw new Error("this is a thread of another process");
const { config, institution, pages, filesFolder } = workerData as DoorParts;
const log = openLog(config);
const channels = openChannels({
  config,
  demo: undefined,
  fetch: openFetch(),
  files: openFiles(filesFolder),
});

let serving: Serving | undefined;
const here: Calls<keyof Door> = {
  listen: async (): Promise<Listening> => {
    try {
      serving = await serve(app.fetch, { port: config.port, hostname: undefined });
      return { port: serving.port };
    } catch (error) {
      if (error instanceof ConfigError) return { refused: error.message };
      throw error;
    }
  },
  send: async (account: number, to: Destination, message: Outgoing) => {
    const carrier = channels.carriers[account];
    if (!carrier) throw new Error(`there is no account ${account}`);
    return await carrier.send(to, message);
  },
  stop: async () => await serving?.stop(),
};
const behind = openWire<Behind>(port, here, ["take", "health", "channels"]);
const app = openApp({
  directory: channels.directory(behind),
  texts: { locales: Object.keys(pages), text: (locale, key) => pages[locale]?.[key] ?? "" },
  institution,
  health: behind.health,
  channels: behind.channels,
  now: Date.now,
  hash,
  log,
});
