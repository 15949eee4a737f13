/** An account whose messages do not pass, whoever they are for. */
export interface Trouble {
  /** `stopped`: the platform refuses the account. `failing`: it does not answer. */
  readonly kind: "stopped" | "failing";
  readonly since: number;
  readonly reason: string;
  /** One message tries again then. */
  readonly until: number;
  readonly tries: number;
}

const WAIT = {
  // Platforms now and then refuse a token that is good: the first try comes soon.
  stopped: { first: 5_000, longest: 15 * 60_000 },
  failing: { first: 1000, longest: 30_000 },
} as const;

/** So many different people whose messages all met silence make it the platform's silence, not their message's. */
const STRANGERS = 5;

export type TroubleWatch = ReturnType<typeof openTroubleWatch>;

/**
 * Notices that an account is refused or its platform silent, so that a hundred thousand rows do not find out one by
 * one. While it lasts one message at a time tries, less and less often; only such a try ends it or prolongs it, not
 * the answers to what was on its way before. Each call returns true when trouble began or ended with it.
 */
export function openTroubleWatch() {
  let trouble: Trouble | undefined;
  const strangers = new Set<number | string>();

  const begin = (kind: Trouble["kind"], now: number, reason: string): true => {
    strangers.clear();
    trouble = { kind, since: now, reason, until: now + WAIT[kind].first, tries: 1 };
    return true;
  };
  const prolong = (now: number): false => {
    if (!trouble) return false;
    const { first, longest } = WAIT[trouble.kind];
    const until = now + Math.min(longest, first * 2 ** Math.min(trouble.tries, 30));
    trouble = { ...trouble, until, tries: trouble.tries + 1 };
    return false;
  };

  return {
    now: (): Trouble | undefined => trouble,

    /** The platform took a message, or refused that one with reason. */
    answered(tried: boolean): boolean {
      strangers.clear();
      if (!trouble || !tried) return false;
      trouble = undefined;
      return true;
    },

    /** No answer worth the name: the network, a timeout, the platform's own failure. */
    silent(recipient: number | string, tried: boolean, now: number, reason: string): boolean {
      if (trouble) return tried ? prolong(now) : false;
      strangers.add(recipient);
      return strangers.size >= STRANGERS ? begin("failing", now, reason) : false;
    },

    stopped(tried: boolean, now: number, reason: string): boolean {
      if (trouble?.kind === "stopped") return tried ? prolong(now) : false;
      return begin("stopped", now, reason);
    },
  };
}
