import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openFakeCloudApi } from "../fakes/cloudApi.ts";
import { openFakeTelegram } from "../fakes/telegram.ts";
import { rowsOf } from "./rowsOf.ts";
import { type StartedProcess, startProcess } from "./startProcess.ts";

export const secrets = {
  token: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
  telegram: "the-secret-of-the-bot",
  access: "EAAGm0PX4ZCpsBAAccessTokenOfTheTest",
  app: "the-secret-of-the-app",
  verify: "the-word-of-the-handshake",
};
const phoneNumberId = "106540352242922";

interface ServerOptions {
  /** How updates of Telegram reach the server. */
  readonly mode?: "webhook" | "polling";
  /** On top of what both channels need; `DEMO` is `1` unless it is given here. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Convoca as an operator runs it, in a process of its own that may be killed, on a folder that outlives it; both
 * platforms are fakes of this process. With DEMO=1 their people come to the demo institution and its three sessions.
 */
export async function openServer({ mode = "webhook", env = {} }: ServerOptions = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "convoca-proof-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const telegram = await openFakeTelegram({ token: secrets.token, secret: secrets.telegram });
  const cloud = await openFakeCloudApi({
    phoneNumberId,
    accessToken: secrets.access,
    appSecret: secrets.app,
    verifyToken: secrets.verify,
  });
  cloud.deliverTo(`${address}/whatsapp`);
  const whole = {
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: "1",
    LOG_LEVEL: "info",
    TELEGRAM_BOT_TOKEN: secrets.token,
    TELEGRAM_SECRET_TOKEN: secrets.telegram,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_MODE: mode,
    ...(mode === "webhook" ? { PUBLIC_URL: address } : {}),
    WHATSAPP_PHONE_NUMBER_ID: phoneNumberId,
    WHATSAPP_ACCESS_TOKEN: secrets.access,
    WHATSAPP_APP_SECRET: secrets.app,
    WHATSAPP_VERIFY_TOKEN: secrets.verify,
    WHATSAPP_API_ROOT: cloud.root,
    ...env,
  };
  const started: StartedProcess[] = [];
  const running = (): StartedProcess => {
    const last = started.at(-1);
    if (!last) throw new Error("the server was not started");
    return last;
  };

  return {
    ...{ dataDir, port, address, telegram, cloud, phoneNumberId },
    /** Resolves when the doors are open (again, on the same folder). */
    async start(): Promise<StartedProcess> {
      const one = startProcess(whole, ownNode());
      started.push(one);
      await one.prints(/"msg":"serving"/);
      return one;
    },
    /** Resolves when Telegram knows where to bring updates, or is being asked for them. */
    connected: () => running().prints(/"state":"ready"/),
    /** Resolves when it says so. */
    prints: (wanted: RegExp) => running().prints(wanted),
    /** As a power cut does; resolves when nothing of the process is left. */
    kill: () => running().stop("SIGKILL"),
    stop: () => running().stop("SIGTERM"),
    /** All that was printed since the first start. */
    printed: () => started.map(({ printed }) => printed.out + printed.err).join(""),
    /** Rows of the database. Of a process that was killed: read from a copy, so that finding its traces removes none. */
    rows: <Row>(query: string, file = "demo.sqlite"): Row[] => rowsOf<Row>(join(dataDir, file), query),
    async close(): Promise<void> {
      const last = started.at(-1);
      if (last && last.child.exitCode === null && last.child.signalCode === null) await last.stop("SIGKILL");
      await Promise.all([telegram.close(), cloud.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type OpenServer = Awaited<ReturnType<typeof openServer>>;

/** The Node that the server runs on itself: one that started another would survive being killed in its place. */
function ownNode(): string {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
}

/** The public address has to be known before the server has a port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}
