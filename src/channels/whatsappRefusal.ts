import { z } from "zod";
import type { Refusal } from "./contract.ts";
import { maybe } from "./fields.ts";
import { reasonOf } from "./reason.ts";

type Meaning = Omit<Refusal, "reason">;

const later: Meaning = { meaning: "later" };
const accountWaits: Meaning = { meaning: "later", scope: "account" };
const stop: Meaning = { meaning: "stop", scope: "account" };
const never: Meaning = { meaning: "never" };
const gone: Meaning = { meaning: "never", unreachable: true };

const Minute = 60_000;

// developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes. Meta asks to branch on `code`.
const meanings = new Map<number, Meaning>([
  [0, stop], // the token's user is logged out
  [1, later],
  [2, later],
  [3, stop], // permission
  [4, accountWaits], // calls of the app
  [10, stop], // permission
  [33, stop], // the number was deleted
  [100, never], // a parameter
  [190, stop], // the token expired
  [368, stop], // policy
  [80007, accountWaits], // calls of the business account
  [130429, accountWaits], // messages a second
  [130472, never], // an experiment keeps it from this person
  [131000, later],
  [131005, stop], // permission
  [131008, never], // a parameter is missing
  [131009, never], // a parameter is wrong
  [131016, later], // unavailable
  [131021, never], // to ourselves
  [131026, gone], // not on WhatsApp, blocked us, or their app is too old
  [131030, never], // a test number, and they are not on its list
  [131031, stop], // the account is locked
  [131037, stop], // the display name waits for approval
  [131042, stop], // billing
  [131045, stop], // registration
  [131047, { ...never, outsideWindow: true }], // 24 hours after their last message: only a template would pass
  [131048, { ...accountWaits, afterMs: 15 * Minute }], // too many people called us spam
  [131049, never], // Meta chose not to deliver
  [131050, never], // they stopped marketing messages
  [131051, never], // message type
  [131052, never], // media could not be read
  [131053, never], // media could not be uploaded
  [131056, { meaning: "later", scope: "person", afterMs: 6_000 }], // one message in 6 s to one person
  [131057, { ...accountWaits, afterMs: Minute }], // the number is being upgraded
  [131062, never], // not for a user id, only for a number
  [133010, stop], // the number is not registered
]);

// 100 alone is a mistake in one message; with this subcode it is a number that is not ours to use.
const NoSuchNumber = 33;

const errorField = z.object({
  code: maybe(z.number().int()),
  error_subcode: maybe(z.number().int()),
  message: maybe(z.string()),
  title: maybe(z.string()),
  error_data: maybe(z.object({ details: maybe(z.string()) })),
});
const bodyField = z.object({ error: errorField });

/**
 * What Meta's error means. `body` is the Graph API's `{error}`; `status` is HTTP's, or null for the error of a webhook
 * status. `secret` is cut out of the reason: Meta quotes a token it cannot read.
 */
export function whatsappRefusal(status: number | null, body: unknown, secret?: string): Refusal {
  const error = bodyField.safeParse(body).data?.error;
  if (error?.code === undefined) {
    const meaning = byStatus(status);
    return {
      // Meta refuses an account with a code of its own. Without one it was somebody on the way, such as a proxy.
      ...(meaning === stop ? later : meaning),
      reason: reasonOf(status === null ? undefined : `HTTP ${status}`, wordsOf(error), secret),
    };
  }
  return {
    ...meaningOf(error.code, error.error_subcode, status),
    reason: reasonOf(error.code, wordsOf(error), secret),
  };
}

function meaningOf(code: number, subcode: number | undefined, status: number | null): Meaning {
  if (code === 100 && subcode === NoSuchNumber) return stop;
  if (code >= 200 && code <= 299) return stop;
  return meanings.get(code) ?? byStatus(status);
}

function byStatus(status: number | null): Meaning {
  if (status === null) return never;
  if (status === 401 || status === 403) return stop;
  if (status === 429) return accountWaits;
  if (status === 408 || status >= 500 || status < 400) return later;
  return never;
}

const wordsOf = (error: z.infer<typeof errorField> | undefined) =>
  error?.error_data?.details ?? error?.message ?? error?.title;
