import { hideEvidence } from "../actions/finishEvidence.ts";
import { offerToReturned, withdrawOffers } from "../actions/offerPlaces.ts";
import type { Delivery, Incoming, Sender } from "../channels/contract.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { Address } from "../store/addresses.ts";
import type { PlatformNames } from "../store/addressNames.ts";
import { clockwork } from "./clockwork.ts";
import { enqueue } from "./enqueue.ts";
import { beginAfter } from "./hear.ts";
import { keep } from "./keep.ts";
import type { Scope } from "./kernel.ts";
import { loseAddress } from "./loseAddress.ts";
import { takeUndelivered } from "./takeUndelivered.ts";

type Change = Exclude<Incoming, { type: "message" }>;

/** Takes whatever is no message of a person's: statuses, edits, people who come and go, groups, what we do not know. */
export function takeChange(scope: Scope, delivery: Delivery, change: Change): void {
  switch (change.type) {
    case "status":
      return takeStatus(scope, delivery, change);
    case "illegible":
      return takeIllegible(scope, delivery, change);
    case "edited":
      return takeSecondThought(scope, delivery, change.from, change.messageId, change.text ? "edited" : null);
    case "revoked":
      return takeSecondThought(scope, delivery, change.from, change.messageId, "revoked");
    case "reachability":
      return takeReachability(scope, delivery, change);
    case "preference":
      return takePreference(scope, delivery, change);
    case "moved":
      return takeMove(scope, delivery, change);
    case "group":
      return takeGroup(scope, delivery, change);
    case "notUnderstood":
      keep(scope, delivery, change.kind, "notUnderstood", null);
  }
}

type Of<Type extends Change["type"]> = Extract<Change, { type: Type }>;

function takeStatus(scope: Scope, delivery: Delivery, change: Of<"status">): void {
  if (!keep(scope, delivery, `status.${change.status}`, "status", null, change.messageId)) return;
  const { kernel } = scope;
  const { outbox } = kernel.store;
  const { channel, account } = delivery;
  const { messageId, status, error } = change;
  const traced = outbox.advance(channel, account, messageId, status, error?.reason);
  if (!traced) {
    const { reason, unreachable, outsideWindow } = error ?? {};
    kernel.parts.strayStatus({
      ...{ channel, account, messageId, status },
      ...(reason === undefined ? {} : { reason }),
      ...(unreachable === undefined ? {} : { unreachable }),
      ...(outsideWindow === undefined ? {} : { outsideWindow }),
    });
    return;
  }
  if (!traced.advanced || status !== "failed") return;
  const { id, addressId, kind } = traced;
  const { reason = "", unreachable = false, outsideWindow = false } = error ?? {};
  takeUndelivered(scope, { id, addressId, kind, reason, unreachable, outsideWindow });
}

/**
 * Whoever wrote what we cannot read is told to write it again, once a day: where many of theirs cannot be read, saying it of
 * each helps nobody. Should it be read all the same later, it is answered like any other.
 */
function takeIllegible(scope: Scope, delivery: Delivery, { from }: Of<"illegible">): void {
  const { kernel, now } = scope;
  const known = findSender(scope, delivery, from);
  if (!keep(scope, delivery, "illegible", "change", known?.id ?? null)) return;
  const { channel, account, sentAt } = delivery;
  const arrival = {
    channel,
    account,
    platformId: from.id,
    phone: from.phone ?? null,
    language: null,
    now,
    sentAt,
  };
  const address = known ?? kernel.store.addresses.meet(arrival);
  const said = { type: "text", key: "common.illegible" satisfies TextKey, values: {} } as const;
  enqueue(scope, address, [said], "reply", `illegible:${address.id}:${kernel.calendar.dayOf(now)}`);
}

/** An edit changes no turn already taken, and a deletion hides what was kept: both are said in words, once. */
function takeSecondThought(
  scope: Scope,
  delivery: Delivery,
  from: Sender,
  messageId: string,
  say: "edited" | "revoked" | null,
): void {
  const address = findSender(scope, delivery, from);
  const key = keep(scope, delivery, say ?? "edited", "change", address?.id ?? null);
  if (!key || !address) return;
  if (!say) return;
  const text = say === "revoked" ? hide(scope, delivery, address.id, messageId) : "common.edited";
  enqueue(scope, address, [{ type: "text", key: text, values: {} }], "reply", key.text);
}

/** Hides what its writer deleted; the text that says so. */
function hide({ kernel, now }: Scope, delivery: Delivery, addressId: number, messageId: string): string {
  const { store } = kernel;
  const { channel, account } = delivery;
  const message = { channel, account, addressId, messageId };
  store.inbound.revoke({ ...message, now });
  return hideEvidence({ store, now }, message) ? "common.evidenceRevoked" : "common.revoked";
}

function takeReachability(scope: Scope, delivery: Delivery, { from, reachable }: Of<"reachability">): void {
  const address = findSender(scope, delivery, from);
  if (!keep(scope, delivery, "reachability", "change", address?.id ?? null) || !address) return;
  if (reachable) {
    scope.kernel.store.addresses.markReachable(address.id);
    offerToReturned(clockwork(scope), address.id);
    return beginAfter(scope, address.id);
  }
  loseAddress(scope, address.id, "blocked by the person");
}

/** WhatsApp's own switch says the same as BAJA and ALTA, without a word from us: they did not write to us. */
function takePreference(scope: Scope, delivery: Delivery, { from, bulk }: Of<"preference">): void {
  const address = findSender(scope, delivery, from);
  if (!keep(scope, delivery, `preference.${bulk}`, "change", address?.id ?? null) || !address) return;
  const { optOuts } = scope.kernel.store;
  if (bulk === "stop") {
    optOuts.add(address.id, scope.now);
    withdrawOffers(clockwork(scope), address.id, "unasked");
  } else {
    optOuts.end(address.id, scope.now);
    offerToReturned(clockwork(scope), address.id);
  }
  beginAfter(scope, address.id);
}

function takeMove(scope: Scope, delivery: Delivery, { from, to }: Of<"moved">): void {
  const { addresses } = scope.kernel.store;
  const address = findSender(scope, delivery, from);
  if (!keep(scope, delivery, "moved", "change", address?.id ?? null)) return;
  addresses.move({ channel: delivery.channel, from: names(from), to: names(to), now: scope.now });
}

/** A group is told once to write in private; nothing of it is kept but its id and that it was told. */
function takeGroup(scope: Scope, delivery: Delivery, { chat, movedTo }: Of<"group">): void {
  const { kernel, now } = scope;
  const key = keep(scope, delivery, "group", "group", null);
  if (!key) return;
  const { channel, account } = delivery;
  const { groups, outbox } = kernel.store;
  // A group that became another chat was told under its old id.
  if (movedTo !== undefined) {
    groups.told(channel, movedTo, now);
    return;
  }
  if (!groups.told(channel, chat, now)) return;
  const link = kernel.parts.accounts().find((one) => one.channel === channel && one.id === account)?.link;
  const locale = kernel.parts.settings.locale;
  const text = link
    ? kernel.texts.text(locale, "common.group", { link })
    : kernel.texts.text(locale, "common.groupNoLink");
  outbox.add({
    key: `${key.text}:0`,
    channel,
    account,
    addressId: null,
    chat,
    kind: "reply",
    body: { type: "text", text },
    ask: null,
    now,
  });
}

function findSender({ kernel }: Scope, { channel }: Delivery, from: Sender): Address | undefined {
  return kernel.store.addresses.findWriter({ channel, ...names(from) });
}

export function names({ id, phone, accountKey, isOtherPhone }: Sender): PlatformNames {
  return {
    ...{ platformId: id, phone: phone ?? null, isOtherPhone: isOtherPhone === true },
    ...(accountKey !== undefined && { accountKey }),
  };
}
