import { chooseFlow } from "../conversation/chooseFlow.ts";
import type { GlobalWord } from "../conversation/understand/globalCommands.ts";
import { asksForOwnRights } from "../conversation/understand/rights.ts";
import { readShortCode } from "../conversation/understand/shortCode.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Address, MetAddress } from "../store/addresses.ts";
import { LookedBackAt } from "../store/inbound.ts";
import { acknowledge, enqueue } from "./enqueue.ts";
import type { Message } from "./hearing.ts";
import type { Kernel, Scope } from "./kernel.ts";

/** A person may write this often in a minute; what comes beyond is kept and answered once. */
export const MessagesPerMinute = LookedBackAt - 1;

/** Words that count however late they come, and in however many others. */
export const alwaysCounting: ReadonlySet<GlobalWord> = new Set(["stop", "start", "human"]);

/** A message that counts in the middle of a flood; it is answered under this key, which the next one like it has as well. */
interface Counting {
  readonly answersOnce: string;
}

/**
 * More than anybody writes by hand: said once, and from then on only kept (`kept`), until it is over. What always counts does
 * so in a flood too, where it changes anything. Undefined where there is none.
 */
export function floodOf(
  scope: Scope,
  address: MetAddress,
  message: Message,
  id: number,
): Counting | "kept" | undefined {
  const { kernel, now } = scope;
  const { store } = kernel;
  const isFew =
    !kernel.recent.mayExceed(address.id, MessagesPerMinute, now) ||
    store.inbound.countTogether(address.id, Math.min(scope.sentAt ?? now, now)) <= MessagesPerMinute;
  if (isFew) {
    if (address.floodingAt !== null) store.addresses.markFlooding(address.id, null);
    return undefined;
  }
  const since = address.floodingAt ?? now;
  if (address.floodingAt === null) begin(scope, address, message, id);
  const word = message.said.type === "text" ? wordThatCounts(kernel, address, message.said.text) : null;
  if (word !== null) return { answersOnce: `flood:${address.id}:${since}:${word}` };
  store.inbound.changeOutcome(id, { outcome: "flooded", body: bodyToKeep(kernel, address, message) });
  return "kept";
}

function begin(scope: Scope, address: MetAddress, message: Message, id: number): void {
  scope.kernel.store.addresses.markFlooding(address.id, scope.now);
  if (message.pressId !== undefined) acknowledge(scope, address, message.pressId, `in:${id}`);
  const said = { type: "text", key: "common.flooded" satisfies TextKey, values: {} } as const;
  enqueue(scope, address, [said], "reply", `in:${id}`);
}

/** The word that always counts and changes something here; null where there is none: whoever says BAJA twice said it once. */
function wordThatCounts({ openings, store }: Kernel, { id }: Address, text: string): GlobalWord | null {
  const choice = chooseFlow(openings, text);
  const word = choice.type === "global" ? choice.word : asksForOwnRights(text) ? "human" : null;
  if (word === null || !alwaysCounting.has(word)) return null;
  if (word === "human") return store.staffNotes.isOpen("wantsPerson", id) ? null : word;
  return store.optOuts.isOptedOut(id) === (word === "stop") ? null : word;
}

/** What somebody wrote is kept where nobody acted on it, once they agreed that we keep anything. */
export function bodyToKeep(kernel: Kernel, address: Address, { said }: Message): string | null {
  // A code of the staff's is worth a role: it is kept nowhere but as its hash.
  if (said.type === "text" && chooseFlow(kernel.openings, said.text).type === "code") return null;
  // So is one that makes two addresses one person's.
  if (said.type === "text" && "value" in readShortCode(said.text, {})) return null;
  if (!kernel.store.people.findSelf(address.id)) return null;
  if (said.type !== "media" || !said.file) return JSON.stringify(said);
  // What a platform calls a file may open it, and nobody fetches it from here.
  const { ref: _, ...file } = said.file;
  return JSON.stringify({ ...said, file });
}
