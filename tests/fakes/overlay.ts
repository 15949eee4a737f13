/** One place where Meta's published OpenAPI (v23.0, 2025-11) says something else than the platform does. */
export interface Amendment {
  /** The schema, and the way to the place inside it. */
  readonly at: readonly [schema: string, ...path: string[]];
  /** What Meta's file says there (undefined: nothing). A test compares it, so a newer file is noticed. */
  readonly says: unknown;
  readonly holds: unknown;
  readonly because: string;
}

/** Line by line; pages are those of Meta's developer documentation. */
export const overlay: readonly Amendment[] = [
  {
    at: ["BaseMessageProperties", "required"],
    says: ["messaging_product", "recipient_type", "to", "type"],
    holds: ["messaging_product"],
    because:
      "`to` or `recipient` (business-scoped user IDs, 2026-03); absent, recipient_type is individual and type is " +
      "text: Meta's own examples «Send test message» and «Send text message with preview URL» leave them out",
  },
  {
    at: ["BaseMessageProperties", "properties", "recipient"],
    says: undefined,
    holds: { type: "string" },
    because: "a BSUID or parent BSUID instead of `to` (business-scoped user IDs, 2026-03)",
  },
  {
    at: ["BodyObject", "properties", "text", "maxLength"],
    says: 1024,
    holds: 4096,
    because:
      "a list's body has 4,096 characters (interactive list messages, 2026-05); our schema keeps 1,024 for buttons",
  },
  {
    at: ["ReadReceipt"],
    says: undefined,
    holds: {
      type: "object",
      required: ["messaging_product", "status", "message_id"],
      additionalProperties: false,
      properties: {
        messaging_product: { type: "string" },
        status: { type: "string", enum: ["read"] },
        message_id: { type: "string" },
        typing_indicator: { type: "object", required: ["type"], properties: { type: { enum: ["text"] } } },
      },
    },
    because:
      "the schema of a message lacks what its example «Send typing indicator and read receipt» shows (2026-06)",
  },
  {
    at: ["MessageResponsePayload", "properties", "contacts", "items", "properties", "user_id"],
    says: undefined,
    holds: { type: "string" },
    because: "answered instead of wa_id when the message went to a BSUID (business-scoped user IDs, 2026-03)",
  },
];
