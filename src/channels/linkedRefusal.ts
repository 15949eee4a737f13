import { z } from "zod";
import type { Refusal } from "./contract.ts";
import { networkRefusal } from "./fetch.ts";
import { maybe } from "./fields.ts";
import { reasonOf } from "./reason.ts";

type Meaning = Omit<Refusal, "reason">;

const Minute = 60_000;
const later: Meaning = { meaning: "later" };
const accountWaits: Meaning = { meaning: "later", scope: "account" };
const never: Meaning = { meaning: "never" };

/** No connection now; everything waits for it. */
export const notConnected: Refusal = { ...accountWaits, reason: "not connected" };
/** `onWhatsApp` knows nobody by that number. */
export const notOnWhatsApp: Refusal = { ...never, unreachable: true, reason: "not on WhatsApp" };

// WhatsApp publishes no list. These are the codes of acknowledgements and answers that Baileys knows by name
// (decode-wa-message.js) or that were seen with it; the rest is read as HTTP's.
const meanings: ReadonlyMap<number, readonly [Meaning, string]> = new Map([
  [404, [{ ...never, unreachable: true }, "not on WhatsApp"]],
  [408, [later, "timed out"]],
  [428, [accountWaits, "not connected"]],
  [429, [{ ...accountWaits, afterMs: 15 * Minute }, "too many messages"]],
  // We may not begin a chat with this person (Baileys #2441). Trying again makes it worse for the whole account.
  [463, [{ ...never, outsideWindow: true }, "a chat that the account may not begin"]],
  [479, [later, "sealed for devices they no longer have"]],
  [503, [accountWaits, "unavailable"]],
]);

/** What the code of an acknowledgement means (`messageStubParameters[0]` of a message of ours with status ERROR). */
export function linkedNack(code: unknown): Refusal {
  const number = typeof code === "string" && /^\d{3}$/.test(code) ? Number(code) : code;
  if (typeof number !== "number" || !Number.isInteger(number))
    return { ...never, reason: "refused without a code" };
  return byCode(number, "refused");
}

function byCode(code: number, words: string): Refusal {
  const [meaning, says] = meanings.get(code) ?? [code >= 500 ? later : never, words];
  return { ...meaning, reason: reasonOf(code, says) };
}

const boomField = z.object({
  isBoom: z.literal(true),
  message: z.string(),
  data: maybe(z.number().int()),
  output: z.object({ statusCode: z.number().int() }),
});

// How a connection ended. What was on its way then waits for the next one; what has to be done is the connection's to say.
const endings: ReadonlySet<number> = new Set([401, 403, 411, 428, 440, 503, 515]);

/**
 * What an error means that Baileys threw while a message was sent. Its words are kept only where they can be nothing but
 * words: errors of the signal library hold keys, and those of files an address.
 */
export function linkedRefusal(error: unknown): Refusal {
  const boom = boomField.safeParse(error).data;
  if (!boom) return networkRefusal(error);
  const words = /^[A-Za-z ,'-]{1,80}$/.test(boom.message) ? boom.message : "refused";
  // `data` is the code of WhatsApp's own answer; then the status is Boom's 500 and says nothing.
  if (boom.data !== undefined && boom.data >= 100) return byCode(boom.data, words);
  const { statusCode } = boom.output;
  const mayPass = statusCode === 408 || statusCode >= 500;
  const meaning = endings.has(statusCode) ? accountWaits : mayPass ? later : never;
  return { ...meaning, reason: reasonOf(statusCode, words) };
}
