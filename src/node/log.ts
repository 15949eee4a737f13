import { pino } from "pino";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";

/** What looks like a bot's token wherever it stands: Telegram has it in the address of every call. */
const botToken = /\b\d{5,}:[A-Za-z0-9_-]{20,}/g;

/** Structured lines on stdout, one JSON object each, from `logLevel` on. None of the configuration's secrets is in them. */
export function openLog(config: Pick<Config, "logLevel" | "telegram" | "whatsapp">): Log {
  const secrets = secretsOf(config);
  const hide = (line: string) =>
    secrets
      .reduce((shown, secret) => shown.replaceAll(secret, "[secret]"), line)
      .replace(botToken, "[secret]");
  const lines = pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: hide },
  });
  return {
    info: (event, fields) => lines.info(fields ?? {}, event),
    warn: (event, fields) => lines.warn(fields ?? {}, event),
    error: (event, fields) => lines.error(fields ?? {}, event),
  };
}

function secretsOf({ telegram, whatsapp }: Pick<Config, "telegram" | "whatsapp">): readonly string[] {
  const all = [
    telegram?.token,
    telegram?.secret,
    whatsapp?.accessToken,
    whatsapp?.appSecret,
    whatsapp?.verifyToken,
  ];
  // A secret of three letters would blacken half of every line.
  return all.filter((secret) => typeof secret === "string").filter((secret) => secret.length >= 6);
}
