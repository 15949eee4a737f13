import { sayableAt } from "../community/passage.ts";
import type { Kernel } from "./kernel.ts";

/** When people may be called to a session that begins then: now, or in the morning, as the step declares that lets it go. */
export function callsFrom({ daytime, callManner }: Kernel, startsAt: number, now: number): number {
  const to = { channel: "", lastInboundAt: null, unreachableAt: null, optedOut: false };
  return sayableAt({ to, hours: callManner.hours ?? "day", opensAt: daytime.opensAt(now), startsAt }, now);
}
