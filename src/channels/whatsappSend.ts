import { z } from "zod";
import type { Choice, Destination, Outgoing, Send, Sent } from "./contract.ts";
import { CallWithin, type Fetch, networkRefusal, within } from "./fetch.ts";
import { type FileMessage, isFileMessage, type ReadFile } from "./media.ts";
import { uploadMedia } from "./whatsappMedia.ts";
import { whatsappRefusal } from "./whatsappRefusal.ts";

export interface WhatsAppParts {
  readonly fetch: Fetch;
  /** `https://graph.facebook.com`, without a version. */
  readonly apiRoot: string;
  readonly phoneNumberId: string;
  readonly accessToken: string;
  /** How long one call may take, ms. */
  readonly callWithin?: number;
}

/** The Graph API's version that we were written against. */
const Version = "v26.0";

export const graphRoot = ({ apiRoot }: Pick<WhatsAppParts, "apiRoot">): string =>
  `${apiRoot.replace(/\/+$/, "")}/${Version}`;

/** Sends for one number of ours: POST /<version>/<phone_number_id>/messages, after /media where it is a file. */
export function whatsappSend(parts: WhatsAppParts, files: ReadFile): Send {
  const { phoneNumberId, accessToken, callWithin = CallWithin } = parts;
  const url = `${graphRoot(parts)}/${encodeURIComponent(phoneNumberId)}/messages`;
  const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };

  return async (to, message) => {
    // WhatsApp shows no spinner that somebody has to stop.
    if (message.type === "acknowledge") return { ok: true, messageId: null };
    try {
      return await within(callWithin, async (signal) => {
        const content = isFileMessage(message)
          ? await fileContent(parts, files, message, signal)
          : contentOf(message);
        if ("meaning" in content) return { ok: false, refusal: content };
        const body = JSON.stringify({ messaging_product: "whatsapp", ...addressed(to), ...content });
        const answer = await parts.fetch(url, { method: "POST", headers, body, signal });
        return await readAnswer(answer, accessToken);
      });
    } catch (error) {
      return { ok: false, refusal: networkRefusal(error) };
    }
  };
}

const acceptedField = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });

async function readAnswer(answer: Awaited<ReturnType<Fetch>>, accessToken: string): Promise<Sent> {
  const { status } = answer;
  const body = await answer.json().catch(() => null);
  const id = acceptedField.safeParse(body).data?.messages[0]?.id;
  if (status >= 200 && status < 300 && id !== undefined) return { ok: true, messageId: id };
  return { ok: false, refusal: whatsappRefusal(status, body, accessToken) };
}

/** `user_id`s look like `MX.13491208655302741918` and `MX.ENT.…` (Meta, "Business-scoped user IDs"). */
const userId = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]+$/;

// `to` a number where we know it, because then Meta goes on telling us the number; else `recipient` (since v25). What is
// neither a number nor a user id is a group's id (Meta, "Group messaging").
function addressed({ id, phone }: Destination) {
  if (phone !== undefined) return { recipient_type: "individual", to: phone };
  if (userId.test(id)) return { recipient_type: "individual", recipient: id };
  return { recipient_type: /^\+?\d+$/.test(id) ? "individual" : "group", to: id };
}

async function fileContent(parts: WhatsAppParts, files: ReadFile, message: FileMessage, signal: AbortSignal) {
  const media = await uploadMedia(parts, files, message, signal);
  if ("meaning" in media) return media;
  const caption = message.caption === undefined ? {} : { caption: message.caption };
  if (message.type === "image") return { type: "image", image: { ...media, ...caption } };
  return { type: "document", document: { ...media, ...caption, filename: message.name } };
}

function contentOf(message: Exclude<Outgoing, { type: "acknowledge" } | FileMessage>) {
  if (message.type === "text") return { type: "text", text: { preview_url: false, body: message.text } };
  const body = { text: message.text };
  if (message.type === "buttons")
    return {
      type: "interactive",
      interactive: { type: "button", body, action: { buttons: message.choices.map(button) } },
    };
  const action = { button: message.open, sections: [{ rows: message.choices.map(row) }] };
  return { type: "interactive", interactive: { type: "list", body, action } };
}

const button = ({ token, label }: Choice) => ({ type: "reply", reply: { id: token, title: label } });

const row = ({ token, label, description }: Choice) =>
  description === undefined ? { id: token, title: label } : { id: token, title: label, description };
