import type { Config } from "../config.ts";
import type { Log } from "../log.ts";

/** Telegram in a test of one's own may be called without https; Telegram itself does not call these. */
const ownHosts = ["localhost", "127.0.0.1", "[::1]"];

/** Says in the log what of the configuration is possible, and yet may not be meant. */
export function remark(
  { institution, publicUrl, telegram, whatsapp }: Config,
  demo: boolean,
  log: Pick<Log, "info" | "warn">,
): void {
  if (institution === null && !demo) log.warn("INSTITUTION is not set: the privacy notice has to name it");
  if (telegram?.mode === "webhook" && publicUrl !== null && isPlain(publicUrl))
    log.warn("PUBLIC_URL is not https: Telegram brings nothing to such an address");
  if (whatsapp && publicUrl === null)
    log.info("PUBLIC_URL is not set: give Meta by hand the https address under which it reaches /whatsapp");
}

function isPlain(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === "http:" && !ownHosts.includes(hostname);
}
