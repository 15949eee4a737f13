import { z } from "zod";
import type { Destination, Sent } from "./contract.ts";
import { CallWithin, type Fetch, networkRefusal, within } from "./fetch.ts";
import {
  bytesOf,
  type FetchFile,
  type FetchMedia,
  type FileMessage,
  globalFetchFile,
  nameOf,
  pieces,
  type ReadFile,
} from "./media.ts";
import { multipart } from "./multipart.ts";
import { telegramRefusal } from "./telegramRefusal.ts";

interface MediaParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly fetch: Fetch;
  readonly fetchFile?: FetchFile | undefined;
  readonly callWithin?: number;
}

const sentField = z.object({ ok: z.literal(true), result: z.object({ message_id: z.number().int() }) });

/**
 * Sends a file from the files port: sendPhoto or sendDocument (core.telegram.org/bots/api, "Sending files"), as a form.
 * grammY's client is left aside here: its uploads are streams that only Node's own fetch understands.
 */
export function telegramFileSend(parts: MediaParts, files: ReadFile) {
  const { callWithin = CallWithin } = parts;
  return async (to: Destination, message: FileMessage): Promise<Sent> => {
    const bytes = await bytesOf(files, message.file);
    if (!(bytes instanceof Uint8Array)) return { ok: false, refusal: bytes };
    const [method, field] = message.type === "image" ? ["sendPhoto", "photo"] : ["sendDocument", "document"];
    const { contentType, body } = multipart(
      { chat_id: to.id, ...(message.caption === undefined ? {} : { caption: message.caption }) },
      { field: field ?? "", name: nameOf(message), mime: message.file.mime, bytes },
      `convoca-${message.file.hash}`,
    );
    try {
      const answer = await within(callWithin, async (signal) => {
        const url = `${rootOf(parts)}/bot${parts.token}/${method}`;
        const given = await parts.fetch(url, {
          method: "POST",
          headers: { "content-type": contentType },
          body,
          signal,
        });
        return await given.json();
      });
      const sent = sentField.safeParse(answer);
      if (sent.success) return { ok: true, messageId: String(sent.data.result.message_id) };
      const refusal = telegramRefusal(answer) ?? { meaning: "later", reason: "unreadable answer" };
      return { ok: false, refusal };
    } catch (error) {
      return { ok: false, refusal: networkRefusal(error) };
    }
  };
}

const fileField = z.object({
  ok: z.literal(true),
  result: z.object({ file_path: z.string().regex(/^[\w./-]{1,300}$/) }),
});

/** Fetches what somebody sent: getFile, then its path (core.telegram.org/bots/api, getFile; up to 20 MB). */
export function telegramFetchMedia(parts: MediaParts): FetchMedia {
  const { callWithin = CallWithin, fetchFile = globalFetchFile } = parts;
  return async (ref, signal) => {
    try {
      const answer = await within(callWithin, async (late) => {
        const given = await parts.fetch(`${rootOf(parts)}/bot${parts.token}/getFile`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ file_id: ref }),
          signal: AbortSignal.any([signal, late]),
        });
        return await given.json();
      });
      const found = fileField.safeParse(answer);
      if (!found.success || found.data.result.file_path.includes("..")) {
        const refusal = telegramRefusal(answer) ?? { meaning: "later", reason: "unreadable answer" };
        return { ok: false, refusal };
      }
      const url = `${rootOf(parts)}/file/bot${parts.token}/${found.data.result.file_path}`;
      const { status, body } = await fetchFile(url, { headers: {}, signal, redirect: "manual" });
      if (status === 200 && body !== null) return { ok: true, body: pieces(body) };
      const meaning = status === 404 ? "never" : "later";
      return { ok: false, refusal: { meaning, reason: `HTTP ${status}` } };
    } catch (error) {
      return { ok: false, refusal: networkRefusal(error) };
    }
  };
}

const rootOf = ({ apiRoot }: MediaParts) => apiRoot.replace(/\/+$/, "");
