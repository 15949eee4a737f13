import type { Log } from "../log.ts";

const line =
  (write: (line: string) => void, level: string): Log["info"] =>
  (event, fields) =>
    write(JSON.stringify({ level, event, ...fields }));

/** One JSON object a line: what Cloudflare's logs can be searched by. */
export const jsonLog: Log = {
  info: line(console.log, "info"),
  warn: line(console.warn, "warn"),
  error: line(console.error, "error"),
};
