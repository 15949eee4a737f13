/** An answer that is not ok, as the Bot API shapes it; its HTTP status is `error_code`. */
export interface TelegramRefusal {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

export const telegramRefusal = (
  error_code: number,
  description: string,
  parameters?: TelegramRefusal["parameters"],
): TelegramRefusal => ({ ok: false, error_code, description, ...(parameters && { parameters }) });

export const isTelegramRefusal = (result: unknown): result is TelegramRefusal =>
  typeof result === "object" && result !== null && "ok" in result && result.ok === false;

/** What the world may answer instead of taking a call, in Telegram's own words; for faults as well. */
export const telegramRefusals = {
  tooMany: (seconds: number) =>
    telegramRefusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds }),
  broken: () => telegramRefusal(500, "Internal Server Error"),
  neverStarted: () => telegramRefusal(403, "Forbidden: bot can't initiate conversation with a user"),
  blocked: () => telegramRefusal(403, "Forbidden: bot was blocked by the user"),
  deactivated: () => telegramRefusal(403, "Forbidden: user is deactivated"),
  kicked: () => telegramRefusal(403, "Forbidden: bot was kicked from the group chat"),
  chatNotFound: () => telegramRefusal(400, "Bad Request: chat not found"),
  upgraded: (to: number) =>
    telegramRefusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: to,
    }),
  tooOld: () =>
    telegramRefusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
};

export const conflict = {
  webhookActive: telegramRefusal(
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  ),
  otherPoll: telegramRefusal(
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  ),
};
