import { quietConsole } from "./quiet.ts";

export type Baileys = typeof import("@whiskeysockets/baileys");

/**
 * The library that speaks WhatsApp Web's protocol. It is loaded only where a number is linked: a part of it is under the
 * GPL, and none of it runs on Workers. What it prints of its keys is silenced first.
 */
export async function loadBaileys(): Promise<Baileys> {
  quietConsole();
  return import("@whiskeysockets/baileys");
}
