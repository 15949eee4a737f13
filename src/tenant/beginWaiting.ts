import { noteUnasked, offerUnasked } from "../actions/offerPlaces.ts";
import {
  beginsAt,
  heldNotice,
  missHeld,
  otherWay,
  passageTo,
  tellHeld,
  usualManner,
} from "../actions/tell.ts";
import { mayBegin } from "../conversation/chooseFlow.ts";
import { type Beginning, IdleAfter } from "../store/beginnings.ts";
import { apart } from "./apart.ts";
import { clockwork, tellerOf } from "./clockwork.ts";
import type { Scope } from "./kernel.ts";
import { openTalk } from "./talk.ts";
import { lookAtUnreached, unreachedLook } from "./unreached.ts";

/**
 * Begins what waits for an address (a freed place to be offered) if nobody is in the middle of something there:
 * a question of ours between a person's question and their answer would be answered by mistake. And only when and how its
 * flow may reach people. What only tells needs nobody to be free.
 */
export function beginWaiting(scope: Scope, addressId: number): void {
  const { kernel, now } = scope;
  for (const beginning of kernel.store.beginnings.listFor(addressId, now)) {
    // Others wait beside it, and whoever only wrote meanwhile shall be answered.
    const goesOn = apart(
      scope,
      { what: "what waited could not be said, and was dropped", key: beginning.key, flow: beginning.flow },
      () => beginOne(scope, beginning),
      () => drop(scope, beginning),
    );
    if (!goesOn) return;
  }
}

/** False where nothing more can begin now: their person has a question of it, or of something else, before them. */
function beginOne(scope: Scope, beginning: Beginning): boolean {
  const { kernel, now } = scope;
  if (beginning.flow === heldNotice) {
    tellHeld(tellerOf(scope, usualManner), beginning);
    return true;
  }
  if (beginning.flow === unreachedLook) {
    lookAtUnreached(scope, beginning);
    return true;
  }
  const address = kernel.store.addresses.find(beginning.addressId);
  if (!address) return false;
  const chat = beginsAt(kernel.store, address.id, now);
  if (chat !== address.id) {
    move(scope, beginning, chat);
    return true;
  }
  const talk = openTalk(scope, address);
  const flow = kernel.flows[beginning.flow];
  if (flow !== undefined && !mayBegin(flow, talk.roles())) {
    // Their role ended meanwhile: nobody is told that they may not answer what they never saw.
    kernel.store.beginnings.markBegun(beginning.id, now);
    return true;
  }
  // Nobody minds a menu going away.
  if (talk.isOnlyIn(kernel.leading)) talk.take({ type: "leave" });
  const since = Math.max(talk.restingSince(), address.lastInboundAt ?? 0);
  if (talk.question() !== null && now - since < IdleAfter) return false;
  if (!isItsMoment(scope, beginning)) return true;
  kernel.store.beginnings.markBegun(beginning.id, now);
  talk.makeRoom(beginning.flow);
  talk.take({ type: "begin", flow: beginning.flow, input: beginning.input });
  talk.finish("notice", `begin:${beginning.key}`, { leavesBy: beginning.expiresAt });
  return talk.question() === null;
}

/** It is begun in another chat of theirs. */
function move({ kernel, wanting }: Scope, { id }: Beginning, chat: number): void {
  kernel.store.beginnings.move(id, chat);
  wanting.add(chat);
}

/** It will never be said. The staff finds who was not told, or asked about a place, which is kept until its hour. */
function drop(scope: Scope, beginning: Beginning): boolean {
  if (beginning.flow === heldNotice) missHeld(tellerOf(scope, usualManner), beginning);
  else {
    noteUnasked(clockwork(scope), beginning.key);
    scope.kernel.store.beginnings.markBegun(beginning.id, scope.now);
  }
  return true;
}

/** Whether it may reach them now; where not, it waits, goes to another channel of theirs, or to the staff. */
function isItsMoment(scope: Scope, beginning: Beginning): boolean {
  const { kernel, now } = scope;
  const { store, daytime } = kernel;
  const { id, key, addressId, expiresAt, input } = beginning;
  const manner = kernel.flows[beginning.flow]?.tells ?? usualManner;
  const to = store.addresses.findRecipient(addressId);
  const startsAt = typeof input.starts === "object" && "at" in input.starts ? input.starts.at : null;
  const passage = to && passageTo({ daytime, now }, to, manner, { startsAt });
  if (passage?.type === "now") return true;
  if (passage?.type === "later") {
    store.beginnings.putOff(id, Math.min(passage.at, expiresAt));
    return false;
  }
  const shut = passage?.type === "shut" || passage?.type === "paused";
  const outside = shut || passage?.type === "outside";
  const seeks = shut || (outside && manner.outside === "channel");
  const other = seeks ? otherWay(store, addressId, now) : undefined;
  if (other !== undefined) {
    move(scope, beginning, other);
  } else if (outside && manner.outside === "wait") store.beginnings.putOff(id, expiresAt);
  else {
    offerUnasked(clockwork(scope), key, outside ? "outside" : "unreachable");
    store.beginnings.markBegun(id, now);
  }
  return false;
}
