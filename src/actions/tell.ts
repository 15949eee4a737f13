import { decidePassage, type Passage } from "../community/passage.ts";
import type { Reach } from "../community/reachability.ts";
import { chooseChat, decideReachability } from "../community/reachability.ts";
import type { Tells } from "../conversation/flow.ts";
import type { Beginning } from "../store/beginnings.ts";
import type { Store } from "../store/openStore.ts";
import type { Recipient } from "../store/recipient.ts";
import type { Daytime, Notice, Told } from "./contract.ts";

/** Who says it, and how what they say may reach people. */
export interface Teller {
  readonly store: Store;
  /** Epoch ms. */
  readonly now: number;
  readonly daytime: Daytime;
  /** As the step declares that tells it, where the notice says nothing of its own. */
  readonly manner: Tells;
  /** Lets it leave at once, to that address. */
  readonly put: (notice: Notice) => void;
}

/** What nobody declared: by day, and when they write. */
export const usualManner: Required<Tells> = { outside: "wait", hours: "day" };
/** What somebody asked for and only comes later. */
export const askedManner: Required<Tells> = { outside: "wait", hours: "any" };

/** Stands for a flow among what is to begin: a notice that waits. No flow can be called so. */
export const heldNotice = "(notice)";

/** Nobody wants to hear later than this what waited for them, ms. */
export const heldFor = 7 * 24 * 3_600_000;

/** Whether and when something of ours may reach an address. `answers`: a BAJA does not hold it back. */
export function passageTo(
  { daytime, now }: Pick<Teller, "daytime" | "now">,
  to: Reach,
  { hours = usualManner.hours }: Tells,
  { startsAt, answers }: { readonly startsAt: number | null; readonly answers?: true | undefined },
): Passage {
  const reach = answers ? { ...to, optedOut: false } : to;
  return decidePassage({ to: reach, hours, opensAt: daytime.opensAt(now), startsAt }, now);
}

/**
 * Says something first, as the flow declares: now, in the morning, when its person writes again, on another channel of
 * theirs, or not at all, and then the staff finds it on its list.
 */
export function tell(teller: Teller, notice: Notice): Told {
  const manner = notice.manner ?? teller.manner;
  return pass(
    teller,
    { ...notice, manner },
    {
      hold: (dueAt, expiresAt) => hold(teller, { ...notice, manner }, dueAt, expiresAt),
      done: () => undefined,
    },
  );
}

/** A notice that waited, and whose moment may have come. */
export function tellHeld(teller: Teller, beginning: Beginning): void {
  const { beginnings } = teller.store;
  pass(teller, JSON.parse(String(beginning.input.notice)) as Notice, {
    hold: (dueAt) => beginnings.putOff(beginning.id, Math.min(dueAt, beginning.expiresAt)),
    done: () => beginnings.markBegun(beginning.id, teller.now),
  });
}

/** A notice that cannot be said at all: nobody hears it, and the staff finds who was not told. */
export function miss(teller: Teller, notice: Notice): Told {
  noteUntold(teller, notice);
  return "missed";
}

/** The same of one that waited. */
export function missHeld(teller: Teller, { id, input }: Beginning): void {
  teller.store.beginnings.markBegun(id, teller.now);
  miss(teller, JSON.parse(String(input.notice)) as Notice);
}

function noteUntold(
  { store, now }: Pick<Teller, "store" | "now">,
  { addressId, about, untold }: Notice,
): void {
  if (about !== undefined && untold !== "shown")
    store.staffNotes.addOnce({ kind: "notTold", addressId, sessionId: about, now });
}

interface Ways {
  /** It waits until then; until when it is worth saying, epoch ms. */
  readonly hold: (dueAt: number, expiresAt: number) => void;
  /** It waits no more. */
  readonly done: () => void;
}

function pass(teller: Teller, notice: Notice, { hold, done }: Ways): Told {
  const { store, now, put } = teller;
  const { manner = usualManner, untold, ...plain } = notice;
  const { addressId, about, answers, secretUntil } = plain;
  const to = store.addresses.findRecipient(addressId);
  const startsAt = about === undefined ? null : (store.sessions.find(about)?.startsAt ?? null);
  const expiresAt = Math.min(now + heldFor, startsAt !== null && startsAt > now ? startsAt : now + heldFor);
  const passage: Passage = to
    ? passageTo(teller, to, manner, { startsAt, answers })
    : { type: "unreachable" };
  if (passage.type === "now") {
    done();
    put(plain);
    return "told";
  }
  // What lets somebody in is kept nowhere but in what leaves.
  if (secretUntil === undefined && passage.type === "later") {
    hold(passage.at, expiresAt);
    return "later";
  }
  if (passage.type === "outside" || passage.type === "shut" || passage.type === "paused") {
    const seeks = passage.type !== "outside" || manner.outside === "channel" || to?.channel === "linked";
    const other = seeks ? otherWay(store, addressId, now) : undefined;
    if (other !== undefined) {
      done();
      put({ ...plain, addressId: other });
      return "told";
    }
    const isForStaff = manner.outside !== "wait" && (about !== undefined || untold === "shown");
    // It leaves once the account may begin again, and before that where its person writes.
    if (
      passage.type === "paused" &&
      secretUntil === undefined &&
      (passage.until < expiresAt || !isForStaff)
    ) {
      done();
      put({ ...plain, usefulUntil: plain.usefulUntil ?? expiresAt });
      return "told";
    }
    if (secretUntil === undefined && !isForStaff) {
      // Never due by the clock: only when they write, or when our account there is open again.
      hold(expiresAt, expiresAt);
      return "waits";
    }
  }
  done();
  noteUntold(teller, notice);
  return "missed";
}

function hold({ store }: Teller, notice: Notice, dueAt: number, expiresAt: number): void {
  const { key, addressId } = notice;
  const input = { notice: JSON.stringify(notice) };
  store.beginnings.add({ key: heldKey(key), addressId, flow: heldNotice, input, dueAt, expiresAt });
}

/** The key under which a notice waits. */
export const heldKey = (key: string): string => `held:${key}`;

/** What was told under keys that start so is settled: whoever had still to hear of it does not any more. */
export function takeBackTold({ beginnings, outbox }: Store, prefix: string): void {
  beginnings.removeUnbegun(heldKey(prefix));
  outbox.withdraw(prefix, "over");
}

/**
 * Where we begin with whoever has an address: there, but for a linked number. What we begin by one can cost it, so it goes
 * to another chat of their own, where they have one that can be written to. What answers them stays where they asked.
 */
export function beginsAt(store: Store, addressId: number, now: number): number {
  const to = store.addresses.findRecipient(addressId);
  // After a BAJA nothing leaves, wherever it was to go.
  if (to?.channel !== "linked" || to.optedOut) return addressId;
  const best = chooseChat(ownChats(store, addressId), now);
  const isBetter = best && best.channel !== "linked" && decideReachability(best, now) === "reachable";
  return isBetter ? best.addressId : addressId;
}

/** Another address of the same person that can be written to now. */
export function otherWay(store: Store, addressId: number, now: number): number | undefined {
  const others = ownChats(store, addressId).filter((way) => way.addressId !== addressId);
  const other = chooseChat(others, now);
  return other && decideReachability(other, now) === "reachable" ? other.addressId : undefined;
}

/** The chats of the person whose own an address is; none where it is nobody's. */
function ownChats(store: Store, addressId: number): readonly Recipient[] {
  const self = store.people.findSelf(addressId);
  return self ? store.roles.listAddresses(self.id) : [];
}
