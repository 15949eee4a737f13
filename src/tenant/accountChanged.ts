import type { Account } from "../channels/contract.ts";
import type { Scope } from "./kernel.ts";
import { moveStranded } from "./moveStranded.ts";
import { tellCoordinators, withdrawNews } from "./tellCoordinators.ts";

/** What an account is doing, as its connection tells it. Those of `shutting` last until somebody sees to them. */
export type AccountState = Shutting | "linking" | "connecting" | "open" | "waiting" | "stopped" | "unlinked";

/** Refused by its platform, not ours any more, another process's, or of no use for another reason. */
type Shutting = (typeof shutting)[number];
const shutting = ["restricted", "loggedOut", "replaced", "broken"] as const;

/** What brings it back, before anybody is made a coordinator elsewhere. */
const firstSteps: Readonly<Record<Shutting, string>> = {
  restricted: "look at the phone, and set up another channel",
  loggedOut: "npm run link",
  replaced: "stop the other program that has this number, then start this one again",
  broken: "stop and start again",
};

type Which = Pick<Account, "channel" | "id">;

/**
 * An account of ours stands differently. When it cannot send until somebody sees to it, coordinators who can be reached
 * otherwise are told, once, and what we begin goes to its people by another address of theirs. When it is open again what
 * waited there leaves. Anything else is passing, and told again it changes nothing. False when nothing changed.
 */
export function accountChanged(scope: Scope, account: Which, state: AccountState): boolean {
  const { store } = scope.kernel;
  const before = store.accounts.findShut(account.channel, account.id);
  if (state === "open") return before !== undefined && open(scope, account);
  const why = whyShut(scope, account, state, before);
  if (why === undefined || why === before) return false;
  store.accounts.markShut(account.channel, account.id, why, scope.now);
  const news = { text: "staff.accountShut", values: { state: why } } as const;
  tellCoordinators(scope, `${keyOf(account)}${why}`, news, { first: firstSteps[why] });
  moveStranded(scope, account);
  return true;
}

function whyShut(
  { kernel }: Scope,
  { channel, id }: Which,
  state: AccountState,
  before: string | undefined,
): Shutting | undefined {
  // Nobody misses what was never there, and whoever was told why it is gone knows that it is.
  if (state === "unlinked")
    return before === undefined && kernel.store.accounts.isKnown(channel, id) ? "loggedOut" : undefined;
  return shutting.find((one) => one === state);
}

function open({ kernel: { store }, now }: Scope, account: Which): true {
  store.accounts.markOpen(account.channel, account.id);
  withdrawNews(store, keyOf(account));
  store.beginnings.wakeAll(account.channel, account.id, now);
  return true;
}

const keyOf = ({ channel, id }: Which): string => `account:${channel}:${id}:`;
