import { z } from "zod";
import type { Refusal } from "./contract.ts";
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
import { whatsappRefusal } from "./whatsappRefusal.ts";
import { graphRoot, type WhatsAppParts } from "./whatsappSend.ts";

const idField = z.object({ id: z.string().min(1).max(200) });

/** Brings a file to Meta, which names it for one message (POST /<number>/media, "Media"); or why it could not. */
export async function uploadMedia(
  parts: WhatsAppParts,
  files: ReadFile,
  message: FileMessage,
  signal: AbortSignal,
): Promise<{ readonly id: string } | Refusal> {
  const bytes = await bytesOf(files, message.file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { mime, hash } = message.file;
  const { contentType, body } = multipart(
    { messaging_product: "whatsapp", type: mime },
    { field: "file", name: nameOf(message), mime, bytes },
    `convoca-${hash}`,
  );
  const answer = await parts.fetch(`${graphRoot(parts)}/${encodeURIComponent(parts.phoneNumberId)}/media`, {
    method: "POST",
    headers: { authorization: `Bearer ${parts.accessToken}`, "content-type": contentType },
    body,
    signal,
  });
  const given = await answer.json().catch(() => null);
  const id = idField.safeParse(given).data?.id;
  if (answer.status === 200 && id !== undefined) return { id };
  return whatsappRefusal(answer.status, given, parts.accessToken);
}

const urlField = z.object({ url: z.string().url().max(4_000) });

/** Fetches what somebody sent: GET /<media id>, then the address it gives, which lives for five minutes ("Media"). */
export function whatsappFetchMedia(
  parts: WhatsAppParts & { readonly fetchFile?: FetchFile | undefined },
): FetchMedia {
  const { accessToken, phoneNumberId, callWithin = CallWithin, fetchFile = globalFetchFile } = parts;
  const authorization = `Bearer ${accessToken}`;
  return async (ref, signal) => {
    try {
      const found = await within(callWithin, async (late) => {
        const url = `${graphRoot(parts)}/${encodeURIComponent(ref)}?phone_number_id=${encodeURIComponent(phoneNumberId)}`;
        const either = AbortSignal.any([signal, late]);
        const answer = await getJson(parts.fetch, url, authorization, either);
        const address = urlField.safeParse(answer.body).data?.url;
        if (answer.status === 200 && address !== undefined) return address;
        return whatsappRefusal(answer.status, answer.body, accessToken);
      });
      if (typeof found !== "string") return { ok: false, refusal: found };
      // Our token goes along: to Meta, and to nobody else who may stand in that answer.
      if (!isMetas(found, parts.apiRoot))
        return { ok: false, refusal: { meaning: "never", reason: "the file's address is not Meta's" } };
      const { status, body } = await fetchFile(found, {
        headers: { authorization },
        signal,
        redirect: "manual",
      });
      if (status === 200 && body !== null) return { ok: true, body: pieces(body) };
      const meaning = status === 404 || status === 410 ? "never" : "later";
      return { ok: false, refusal: { meaning, reason: `HTTP ${status}` } };
    } catch (error) {
      return { ok: false, refusal: networkRefusal(error) };
    }
  };
}

async function getJson(fetch: Fetch, url: string, authorization: string, signal: AbortSignal) {
  const answer = await fetch(url, { method: "GET", headers: { authorization }, signal });
  return { status: answer.status, body: await answer.json().catch(() => null) };
}

const metasHosts = /(?:^|\.)(?:facebook\.com|fbcdn\.net|fbsbx\.com|whatsapp\.net|whatsapp\.com)$/;

/** Whether an address is one of Meta's own, or of the server we were told to call instead. */
export function isMetas(url: string, apiRoot: string): boolean {
  const { protocol, hostname, host, username } = new URL(url);
  if (username !== "") return false;
  if (host === new URL(apiRoot).host) return true;
  return protocol === "https:" && metasHosts.test(hostname);
}
