import { mayBegin } from "../conversation/chooseFlow.ts";
import { MostOpen } from "../conversation/limits.ts";
import { IdleAfter } from "../store/beginnings.ts";
import type { Scope } from "./kernel.ts";
import { openTalk, type Talk } from "./talk.ts";

/**
 * Begins what waits for an address (a freed place to be offered) if nobody is in the middle of something there:
 * a question of ours between a person's question and their answer would be answered by mistake.
 */
export function beginWaiting(scope: Scope, addressId: number): void {
  const { kernel, now } = scope;
  for (const beginning of kernel.store.beginnings.listFor(addressId, now)) {
    const address = kernel.store.addresses.find(addressId);
    if (!address) return;
    const talk = openTalk(scope, address);
    const flow = kernel.flows[beginning.flow];
    if (flow !== undefined && !mayBegin(flow, talk.roles())) {
      // Their role ended meanwhile: nobody is told that they may not answer what they never saw.
      kernel.store.beginnings.markBegun(beginning.id, now);
      continue;
    }
    // Nobody minds a menu going away.
    if (talk.isOnlyIn(kernel.leading)) talk.take({ type: "leave" });
    const since = Math.max(talk.restingSince(), address.lastInboundAt ?? 0);
    if (talk.question() !== null && now - since < IdleAfter) return;
    kernel.store.beginnings.markBegun(beginning.id, now);
    makeRoom(talk);
    talk.take({ type: "begin", flow: beginning.flow, input: beginning.input });
    talk.finish("notice", `begin:${beginning.key}`);
    if (talk.question() !== null) return;
  }
}

/** Flows within flows have a limit; what lies deepest is left rather than the turn refused. */
export function makeRoom(talk: Talk): void {
  if (talk.depth() >= MostOpen) talk.take({ type: "leave" });
}
