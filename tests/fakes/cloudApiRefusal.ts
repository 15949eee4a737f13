/** What the platform answers instead of taking a message, before it is shaped as a Graph API error. */
export interface CloudApiRefusal {
  readonly status: number;
  readonly code: number;
  readonly title: string;
  readonly details?: string;
  readonly subcode?: number;
  /** Refused by the Graph API itself, before WhatsApp: its message does not repeat the code. */
  readonly graph?: "OAuthException" | "GraphMethodException";
}

/** Codes, titles and HTTP statuses of Meta's page on error codes (2026-05); for faults as well. */
export const cloudApiRefusals = {
  token: (): CloudApiRefusal => ({
    ...{ status: 401, code: 190, graph: "OAuthException" },
    title: "Invalid OAuth access token - Cannot parse access token",
  }),
  noSuchNumber: (id: string): CloudApiRefusal => ({
    ...{ status: 400, code: 100, subcode: 33, graph: "GraphMethodException" },
    title:
      `Unsupported post request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, ` +
      "or does not support this operation",
  }),
  unknownPath: (path: string): CloudApiRefusal => ({
    ...{ status: 400, code: 2500, graph: "OAuthException" },
    title: `Unknown path components: ${path}`,
  }),
  invalid: (code: number, details: string): CloudApiRefusal => {
    const titles: Readonly<Record<number, string>> = {
      131008: "Required parameter is missing",
      131009: "Parameter value is not valid",
    };
    return { status: 400, code, title: titles[code] ?? "Invalid parameter", details };
  },
  unsupported: (kind: string): CloudApiRefusal => ({
    ...{ status: 400, code: 131051, title: "Unsupported message type" },
    details: `the fake does not carry ${kind}`,
  }),
  noTemplate: (): CloudApiRefusal => ({
    ...{ status: 404, code: 132001, title: "Template name does not exist in the translation" },
    details: "template name does not exist",
  }),
  broken: (): CloudApiRefusal => ({ status: 500, code: 131000, title: "Something went wrong" }),
  tooFast: (): CloudApiRefusal => ({
    ...{ status: 429, code: 130429, title: "Rate limit hit" },
    details:
      "Message failed to send because there were too many messages sent from this phone number in a short period of time",
  }),
  pairTooFast: (): CloudApiRefusal => ({
    ...{ status: 400, code: 131056, title: "(Business Account, Consumer Account) pair rate limit hit" },
    details:
      "Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.",
  }),
  windowClosed: (): CloudApiRefusal => ({
    ...{ status: 400, code: 131047, title: "Re-engagement message" },
    details:
      "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
  }),
  undeliverable: (): CloudApiRefusal => ({
    ...{ status: 400, code: 131026, title: "Message undeliverable" },
    details: "Message Undeliverable.",
  }),
};

/** The body of a Graph API error. */
export const graphError = ({ code, title, details, subcode, graph }: CloudApiRefusal) => ({
  error: {
    message: graph === undefined ? `(#${code}) ${title}` : title,
    type: graph ?? "OAuthException",
    code,
    ...(subcode !== undefined && { error_subcode: subcode }),
    ...(details !== undefined && { error_data: { messaging_product: "whatsapp", details } }),
    fbtrace_id: "AFakeTraceFakeTraceFake",
  },
});

/** The same, as an item of a failed status's `errors`. */
export const statusError = ({ code, title, details }: CloudApiRefusal) => ({
  code,
  title,
  message: title,
  error_data: { details: details ?? title },
  href: "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
});
