import { z } from "zod";
import type { Incoming } from "./contract.ts";

// What both platforms' payloads are made of. Every object is read by its own keys only: unknown ones cost nothing.

/** A platform's id as text. Bounded, because ids become keys of ours. */
export const idField = z.union([z.string().min(1).max(200), z.number().int()]).transform((id) => String(id));

/** Left out rather than fatal when it is missing, null or odd. */
export const maybe = <T extends z.ZodType>(field: T) => field.optional().catch(undefined);

const LastSecond = 253_402_300_799; // 9999-12-31

/** Both platforms count seconds (Telegram in numbers, WhatsApp in texts); ours are ms. Null for 0 and for anything odd. */
export function millis(seconds: unknown): number | null {
  const count = typeof seconds === "string" && /^\d{1,12}$/.test(seconds) ? Number(seconds) : seconds;
  if (typeof count !== "number" || !Number.isInteger(count) || count <= 0 || count > LastSecond) return null;
  return count * 1000;
}

/** Names come from outside and end in our database and logs: word characters only, at most 64. */
export function notUnderstood(...names: readonly (string | undefined)[]): Incoming {
  const known = names.filter((name) => name !== undefined && name !== "");
  return { type: "notUnderstood", kind: known.map(shortened).join(".").slice(0, 120) || "unnamed" };
}

const shortened = (name: string | undefined) =>
  (name ?? "").slice(0, 64).replace(/\W/g, (c) => (c === "." ? c : "_"));
