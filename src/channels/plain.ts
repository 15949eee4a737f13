import type { Limits } from "./contract.ts";

/**
 * A channel that shows words and nothing else: a linked WhatsApp number, SMS. Choices are numbered lines, answered by
 * their number. As long a message as WhatsApp takes.
 */
export const plainLimits: Limits = { caption: 1024, text: 4096, buttons: null, list: null, token: 64 };
