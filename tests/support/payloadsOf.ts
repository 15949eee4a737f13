import type { Limits, Outgoing } from "../../src/channels/contract.ts";
import type { Fetch } from "../../src/channels/fetch.ts";
import { plainLimits } from "../../src/channels/plain.ts";
import { telegramLimits } from "../../src/channels/telegram.ts";
import { telegramSend } from "../../src/channels/telegramSend.ts";
import { whatsappLimits } from "../../src/channels/whatsapp.ts";
import { whatsappSend } from "../../src/channels/whatsappSend.ts";
import { memoryFiles } from "./memoryFiles.ts";

// What really leaves for a platform, caught at its door.

export const goldenChannels: Readonly<Record<"telegram" | "whatsapp" | "plain", Limits>> = {
  telegram: telegramLimits,
  whatsapp: whatsappLimits,
  plain: plainLimits,
};
export type GoldenChannel = keyof typeof goldenChannels;

let caught: string[] = [];
const answer = { ok: true, result: { message_id: 1 }, messages: [{ id: "wamid.1" }] };
const fetch: Fetch = async (_url, init) => {
  caught.push(String(init?.body));
  return new Response(JSON.stringify(answer), { status: 200 });
};
const sends = {
  telegram: telegramSend({
    token: "1:T",
    apiRoot: "https://telegram.example",
    fetch,
    sendFile: async () => ({ ok: true, messageId: null }),
  }),
  whatsapp: whatsappSend(
    { fetch, apiRoot: "https://cloud.example", phoneNumberId: "1", accessToken: "T" },
    memoryFiles(),
  ),
};
const to = { account: "1", id: "5215550000001" };

/** The platform's own payload of a message; of a channel of words alone the words. */
export async function payloadOf(channel: GoldenChannel, message: Outgoing): Promise<string> {
  if (channel === "plain") {
    if (message.type !== "text") throw new Error(`a plain channel was given ${message.type}`);
    return JSON.stringify(message.text);
  }
  caught = [];
  const sent = await sends[channel](to, message);
  const [body] = caught;
  if (!sent.ok || body === undefined) throw new Error(`${channel} was sent nothing`);
  return body;
}
