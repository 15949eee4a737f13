import type { Frame } from "../conversation/state.ts";
import { AnswersFor } from "./enqueue.ts";
import type { Scope } from "./kernel.ts";

/**
 * Whether the open question never reached its person and does not any more: what they write next answers nothing that they
 * saw. Only looked at where it is that old.
 */
export function isNeverShown(
  { kernel, now }: Scope,
  addressId: number,
  frames: readonly Frame[],
  updatedAt: number,
): boolean {
  const question = frames.at(-1)?.question;
  if (!question || now - updatedAt < AnswersFor) return false;
  return kernel.store.lost.wasNeverShown(addressId, question.ask, now);
}
