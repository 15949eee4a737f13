import { type Config, ConfigError, readConfig } from "../config.ts";

/**
 * The configuration of a deployment on Cloudflare, whose environment holds its bindings as well. Throws `ConfigError` as
 * `readConfig` does, and for a linked number: it needs a connection that stays open and a library that runs on Node alone.
 */
export function readWorkerConfig(env: Readonly<Record<string, unknown>>, locales: readonly string[]): Config {
  const config = readConfig(env, locales);
  if (config.linked !== null)
    throw new ConfigError(
      "WHATSAPP_LINKED needs a server of its own (npm start): take it away here, or use WhatsApp's Cloud API.",
    );
  return config;
}
