import { signature } from "../fakes/cloudApiWebhook.ts";
import { type OpenStage, type Platform, phoneNumberId, secrets } from "./openStage.ts";

/**
 * Posts a webhook of the test's own to a stage's real door, with the good secret or signature; the status it was
 * answered with. A string is sent as it is.
 */
export async function postWebhook(
  { port, botId }: Pick<OpenStage, "port" | "botId">,
  platform: Platform,
  content: unknown,
): Promise<number> {
  const body = typeof content === "string" ? content : JSON.stringify(content);
  const path = platform === "telegram" ? `/telegram/${botId}` : "/whatsapp";
  const proof: Record<string, string> =
    platform === "telegram"
      ? { "x-telegram-bot-api-secret-token": secrets.telegram }
      : { "x-hub-signature-256": signature(secrets.app, body) };
  const answered = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...proof },
    body,
  });
  await answered.arrayBuffer();
  return answered.status;
}

/** A body of WhatsApp's in which this happened to our number: `messages`, `statuses`, `contacts`. */
export const whatsappBody = (value: Readonly<Record<string, readonly unknown[]>>) => ({
  object: "whatsapp_business_account",
  entry: [
    {
      id: "1",
      changes: [{ field: "messages", value: { metadata: { phone_number_id: phoneNumberId }, ...value } }],
    },
  ],
});

/** How long a webhook took to be answered, ms. */
export async function timed(post: () => Promise<number>): Promise<{ status: number; ms: number }> {
  const begun = performance.now();
  const status = await post();
  return { status, ms: performance.now() - begun };
}
