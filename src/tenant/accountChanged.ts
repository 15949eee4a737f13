import { takeBackTold } from "../actions/tell.ts";
import { listCoordinators, tellStaff } from "../actions/tellPerson.ts";
import type { Account } from "../channels/contract.ts";
import type { Store } from "../store/openStore.ts";
import { apart } from "./apart.ts";
import { clockwork } from "./clockwork.ts";
import type { Scope } from "./kernel.ts";
import { moveStranded } from "./moveStranded.ts";
import { takeUndelivered } from "./takeUndelivered.ts";
import { tellCoordinators } from "./tellCoordinators.ts";

/** What an account is doing, as its connection tells it. Those of `shutting` last until somebody sees to them. */
export type AccountState = Shutting | "linking" | "connecting" | "open" | "waiting" | "stopped" | "unlinked";

/**
 * Refused by its platform, not ours any more, another process's, of no use for another reason; out of reach for hours, while
 * it is tried on; or not in the configuration any more.
 */
type Shutting = (typeof shutting)[number];
const shutting = ["restricted", "loggedOut", "replaced", "broken", "away", "unserved"] as const;
/** What waits longer for an account that nobody serves is of no use by then, ms. */
const unservedFor = 7 * 86_400_000;

/** What brings it back, before anybody is made a coordinator elsewhere. */
const firstSteps: Readonly<Record<Shutting, string>> = {
  restricted: "look at the phone, and set up another channel",
  loggedOut: "npm run link",
  replaced: "stop the other program that has this number, then start this one again",
  broken: "stop and start again",
  away: "see whether this machine reaches web.whatsapp.com",
  unserved: "configure the account again, or leave it out for good",
};

type Which = Pick<Account, "channel" | "id">;

/**
 * An account of ours stands differently. When it cannot send until somebody sees to it, coordinators who can be reached
 * otherwise are told, once, and what we begin goes to its people by another address of theirs. When it is open again what
 * waited there leaves, and whoever was told hears that. Anything else is passing, and told again it changes nothing. False
 * when nothing changed.
 */
export function accountChanged(scope: Scope, account: Which, state: AccountState): boolean {
  const { store } = scope.kernel;
  const before = store.accounts.findShut(account.channel, account.id);
  if (state === "open") return before !== undefined && open(scope, account, before);
  const why = whyShut(scope, account, state, before);
  if (why === undefined || why === before) return false;
  return shut(scope, account, why);
}

/**
 * Which accounts are served from now on. Those that people wrote to and that are none of them are shut, and open again when
 * they are back; a linked number is so only when it says it. False when nothing changed.
 */
export function accountsServed(scope: Scope, served: readonly Which[]): boolean {
  const { accounts } = scope.kernel.store;
  const isServed = ({ channel, id }: Which) => served.some((one) => one.channel === channel && one.id === id);
  let hasChanged = false;
  for (const account of accounts.listShut("unserved"))
    if (isServed(account) && account.channel !== "linked") hasChanged = open(scope, account, "unserved");
  for (const known of accounts.listKnown())
    if (!isServed(known) && accounts.findShut(known.channel, known.id) === undefined)
      hasChanged = shut(scope, known, "unserved");
  return hasChanged;
}

/** What has waited too long for accounts that nobody serves is over, and what follows from that is done. */
export function dropUnserved(scope: Scope): void {
  const { accounts, outbox } = scope.kernel.store;
  for (const { channel, id: account } of accounts.listShut("unserved"))
    for (const row of accounts.listDueBefore(channel, account, scope.now - unservedFor)) {
      outbox.giveUp(row.id, "dropped", "unserved");
      // What it leaves to do for one person keeps the clock from nothing else.
      apart(
        scope,
        { what: "what a lost message leaves to do was not done", id: row.id },
        () =>
          takeUndelivered(scope, { ...row, reason: "unserved", unreachable: false, outsideWindow: false }),
        () => false,
      );
    }
}

function shut(scope: Scope, account: Which, why: Shutting): true {
  const { store } = scope.kernel;
  takeBackTold(store, openKeyOf(account));
  store.accounts.markShut(account.channel, account.id, why, scope.now);
  const news = { text: "staff.accountShut", values: { state: why, channel: account.channel } } as const;
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
  const isNews = before === undefined || before === "unserved" || before === "away";
  if (state === "unlinked")
    return isNews && kernel.store.accounts.isKnown(channel, id) ? "loggedOut" : undefined;
  if (state === "away" && !isNews) return undefined;
  return shutting.find((one) => one === state);
}

function open(scope: Scope, account: Which, state: string): true {
  const { kernel, now } = scope;
  const { store } = kernel;
  store.accounts.markOpen(account.channel, account.id);
  takeBackTold(store, keyOf(account));
  const turn = { ...clockwork(scope), addressId: null };
  const key = `${openKeyOf(account)}${now}`;
  for (const personId of whoMissesIt(store, account))
    tellStaff(turn, personId, {
      key,
      text: "staff.accountOpen",
      values: { state, channel: account.channel },
    });
  store.beginnings.wakeAll(account.channel, account.id, now);
  return true;
}

/** Who coordinates and heard last of an account that it is shut. */
function whoMissesIt(store: Store, account: Which): readonly number[] {
  return listCoordinators(store).filter((personId) => {
    const chats = store.roles.listAddresses(personId).map(({ addressId }) => addressId);
    return store.outbox.findLastSentTo(chats, keyOf(account))?.startsWith(openKeyOf(account)) === false;
  });
}

/** How the keys of what tells of an account start, and of what tells that it is open again. */
const openKeyOf = (account: Which): string => `${keyOf(account)}open:`;
const keyOf = ({ channel, id }: Which): string => `account:${channel}:${id}:`;
