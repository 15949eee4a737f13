import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Empty is unset, and keeps a developer's own .env out of it. */
const unset = Object.fromEntries(
  [
    "PORT DATA_DIR PUBLIC_URL DEMO INSTITUTION TIME_ZONE LOCALE LOG_LEVEL TELEGRAM_BOT_TOKEN TELEGRAM_SECRET_TOKEN",
    "TELEGRAM_API_ROOT TELEGRAM_MODE WHATSAPP_PHONE_NUMBER_ID WHATSAPP_ACCESS_TOKEN WHATSAPP_APP_SECRET",
    "WHATSAPP_VERIFY_TOKEN WHATSAPP_API_ROOT WHATSAPP_LINKED WHATSAPP_LINKED_DAILY WHATSAPP_LINKED_EVERY",
    "WHATSAPP_LINKED_TYPING WHATSAPP_WEB_URL",
  ].flatMap((line) => line.split(" ").map((name) => [name, ""])),
);

/**
 * `node start.mjs` as an operator starts it, in a process of its own on a free port; or another of our programs, with
 * what it is asked.
 */
export function startProcess(
  env: Readonly<Record<string, string>>,
  node = process.execPath,
  [program, ...options]: readonly [string, ...string[]] = ["start.mjs"],
) {
  const child = spawn(node, [join(root, program), ...options], {
    // Whoever starts it stands anywhere.
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...unset, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { out: "", err: "" };
  const watching = new Set<() => void>();
  const keep = (stream: "out" | "err") => (bytes: Buffer) => {
    printed[stream] += bytes.toString("utf8");
    for (const look of [...watching]) look();
  };
  child.stdout.on("data", keep("out"));
  child.stderr.on("data", keep("err"));
  const ended = once(child, "close").then(([code, signal]: unknown[]) => {
    for (const look of [...watching]) look();
    return { code, signal };
  });

  return {
    child: child as ChildProcess,
    printed,
    ended,
    /** Resolves with what of the terminal fits; rejects with all of it when the process ends first. */
    prints: (wanted: RegExp): Promise<RegExpExecArray> =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = wanted.exec(printed.out);
          if (found) resolve(found);
          else if (child.exitCode !== null || child.signalCode !== null) {
            reject(
              new Error(`it ended (${child.exitCode ?? child.signalCode}): ${printed.err}${printed.out}`),
            );
          } else return;
          watching.delete(look);
        };
        watching.add(look);
        look();
      }),
    async stop(signal: NodeJS.Signals = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

export type StartedProcess = ReturnType<typeof startProcess>;
