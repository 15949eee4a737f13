import { z } from "zod";
import type { Refusal } from "./contract.ts";
import { maybe } from "./fields.ts";
import { reasonOf } from "./reason.ts";

const answerField = z.object({
  ok: z.boolean(),
  error_code: maybe(z.number().int()),
  description: maybe(z.string()),
  parameters: maybe(
    z.object({ retry_after: maybe(z.number().min(0)), migrate_to_chat_id: maybe(z.number().int()) }),
  ),
});

// 400s that speak of the chat and not of the message: nothing else will pass either.
const nobodyThere =
  /chat not found|user not found|peer_id_invalid|chat_id is empty|user is deactivated|group chat was (deleted|deactivated)/i;

/**
 * What an answer of the Bot API means (core.telegram.org/bots/api, "Making requests" and ResponseParameters); null
 * when it took the request. `retry_after` tells how long this request must wait, so it is the chat that waits.
 */
export function telegramRefusal(response: unknown): Refusal | null {
  const parsed = answerField.safeParse(response);
  if (!parsed.success) return { meaning: "later", reason: "unreadable answer" };
  const { ok, error_code: code, description, parameters } = parsed.data;
  if (ok) return null;
  const reason = reasonOf(code, description);
  const to = parameters?.migrate_to_chat_id;
  if (to !== undefined) return { meaning: "moved", to: String(to), reason };

  const wait = parameters?.retry_after;
  const patience = wait === undefined ? {} : { afterMs: Math.ceil(wait * 1000) };
  if (code === 429 || wait !== undefined) return { meaning: "later", scope: "person", ...patience, reason };
  if (code === undefined || code >= 500) return { meaning: "later", reason };
  // 404 is what a token of no bot gets; 409 is two readers of one bot.
  if (code === 401 || code === 404 || code === 409) return { meaning: "stop", scope: "account", reason };
  if (code === 403 || nobodyThere.test(description ?? ""))
    return { meaning: "never", unreachable: true, reason };
  return { meaning: "never", reason };
}
