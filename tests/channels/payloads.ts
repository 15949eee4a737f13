import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

// Payloads of our own, written from the platforms' documentation with invented people.

const folder = (platform: string) => new URL(`payloads/${platform}/`, import.meta.url);

/** The names of a platform's payloads, without ".json". */
export const payloadNames = (platform: "telegram" | "whatsapp"): string[] =>
  readdirSync(folder(platform)).map((name) => basename(name, ".json"));

export const payload = (platform: "telegram" | "whatsapp", name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder(platform)), "utf8"));

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** When everything in the payloads happened, epoch ms. */
export const at = 1_782_000_000_000;
