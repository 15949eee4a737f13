import type { ChannelName, Limits, Outgoing } from "../../src/channels/contract.ts";
import type { Fetch } from "../../src/channels/fetch.ts";
import { linkedLimits } from "../../src/channels/linked.ts";
import { linkedContent } from "../../src/channels/linkedSend.ts";
import { telegramLimits } from "../../src/channels/telegram.ts";
import { telegramSend } from "../../src/channels/telegramSend.ts";
import { whatsappLimits } from "../../src/channels/whatsapp.ts";
import { whatsappSend } from "../../src/channels/whatsappSend.ts";
import { memoryFiles } from "./memoryFiles.ts";

// What really leaves for a platform, caught at its door.

export const goldenChannels: Readonly<Record<ChannelName, Limits>> = {
  telegram: telegramLimits,
  whatsapp: whatsappLimits,
  linked: linkedLimits,
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

/** The platform's own payload of a message; for a linked number what Baileys is given. */
export async function payloadOf(channel: GoldenChannel, message: Outgoing): Promise<string> {
  if (channel === "linked") return JSON.stringify(await linkedContent(message, memoryFiles()));
  caught = [];
  const sent = await sends[channel](to, message);
  const [body] = caught;
  if (!sent.ok || body === undefined) throw new Error(`${channel} was sent nothing`);
  return body;
}
