import type { SocketConfig } from "@whiskeysockets/baileys";
import type { Log } from "../log.ts";

const ways = ["log", "info", "warn", "error", "debug", "trace"] as const;
const quieted = new WeakSet<object>();

/**
 * libsignal prints whole sessions to the console, private keys and all (closeSession, openSession and removeOldSessions
 * in its session_record.js; session_cipher.js prints what failed). Nothing it prints is let through, nor any session that
 * somebody else prints; all else is printed as before. May be called again: who replaced the console since is wrapped too.
 */
export function quietConsole(target: Pick<Console, (typeof ways)[number]> = globalThis.console): void {
  for (const way of ways) {
    const print = target[way];
    if (quieted.has(print)) continue;
    const quiet = (...things: unknown[]): void => {
      if (!isFromLibsignal() && !things.some(isSession)) print.apply(target, things);
    };
    quieted.add(quiet);
    target[way] = quiet;
  }
}

/** Who called the console: the first line is the error's, the second this function's, the third the console's. */
function isFromLibsignal(): boolean {
  const caller = new Error("who prints").stack?.split("\n")[3] ?? "";
  return /[\\/]libsignal[\\/]/.test(caller);
}

function isSession(thing: unknown): boolean {
  return (
    typeof thing === "object" &&
    thing !== null &&
    ("currentRatchet" in thing || "_chains" in thing || "sessions" in thing)
  );
}

/**
 * Said at each connection, and as we want it: chats from before the linking are none of ours, and only a business tells
 * its name when it is linked.
 */
const usual = ["DISABLING ALL SYNC", "no name present"];

/**
 * What Baileys has to say, without what it says it about: its log lines carry messages, keys and whole stanzas. Its
 * sentence stays, without numbers of people and without what looks like a key; of an error its code.
 */
export function quietLogger(log: Log): SocketConfig["logger"] {
  const nothing = () => {};
  const say = (thing: unknown, sentence?: string) => {
    const said = sentence ?? (typeof thing === "string" ? thing : "");
    if (usual.some((words) => said.includes(words))) return;
    const code = codeIn(thing);
    log.warn("whatsapp web", { said: withoutSecrets(said), ...(code !== undefined && { code }) });
  };
  const logger: SocketConfig["logger"] = {
    ...{ level: "warn", trace: nothing, debug: nothing, info: nothing },
    warn: say,
    error: say,
    child: () => logger,
  };
  return logger;
}

const withoutSecrets = (said: string) =>
  said
    .replace(/[\w+/=-]{24,}/g, "…")
    .replace(/\d{5,}/g, "…")
    .slice(0, 200);

function codeIn(thing: unknown): number | undefined {
  if (typeof thing !== "object" || thing === null) return undefined;
  const error: unknown = "err" in thing ? thing.err : "error" in thing ? thing.error : thing;
  if (typeof error !== "object" || error === null || !("output" in error)) return undefined;
  const { output } = error;
  if (typeof output !== "object" || output === null || !("statusCode" in output)) return undefined;
  return typeof output.statusCode === "number" ? output.statusCode : undefined;
}
