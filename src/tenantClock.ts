import type { Tenant } from "./tenant/contract.ts";

/** After a failure the tenant is tried again this much later, ms. */
const afterFailure = 60_000;
/** What stays due though it was tried is tried this often at most, ms. */
const patience = 1_000;

interface TenantClockParts {
  readonly tenant: Pick<Tenant, "nextDue" | "tick">;
  /** Epoch ms. */
  readonly now: () => number;
  /** Asks for one `ring` at that moment (epoch ms), instead of the last one asked for. */
  readonly wake: (at: number | null) => void;
  /** Runs the work soon: turns that end together set the clock once. */
  readonly later: (work: () => void) => void;
  /** The tenant could not do what was due; it is tried again in a minute. */
  readonly failed: (error: unknown) => void;
}

export interface TenantClock {
  /** Something may be due at another time than before. */
  readonly rearm: () => void;
  readonly ring: () => void;
  readonly stop: () => void;
}

/** Knows when a tenant has something of its own to do, and has it done. */
export function openTenantClock({ tenant, now, wake, later, failed }: TenantClockParts): TenantClock {
  let arming = false;
  let stopped = false;
  let notBefore = 0;

  const fail = (error: unknown) => {
    failed(error);
    notBefore = now() + afterFailure;
    wake(notBefore);
  };
  const arm = () => {
    arming = false;
    if (stopped) return;
    try {
      const due = tenant.nextDue();
      wake(due === null ? null : Math.max(due, notBefore));
    } catch (error) {
      fail(error);
    }
  };
  return {
    rearm: () => {
      if (stopped || arming) return;
      arming = true;
      later(arm);
    },
    ring: () => {
      if (stopped) return;
      try {
        notBefore = now() + patience;
        // What goes to many is written part by part: between two, conversations have their turn.
        if (tenant.tick()) notBefore = 0;
      } catch (error) {
        return fail(error);
      }
      arm();
    },
    stop: () => {
      stopped = true;
      wake(null);
    },
  };
}
