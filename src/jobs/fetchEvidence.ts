import type { FetchedEvidence } from "../actions/finishEvidence.ts";
import type { ChannelName } from "../channels/contract.ts";
import type { FetchMedia } from "../channels/media.ts";
import type { Files } from "../files/contract.ts";
import type { Attempt, RunJob } from "./contract.ts";

/** An account files can be fetched from. */
export interface MediaCarrier {
  readonly channel: ChannelName;
  readonly account: string;
  readonly fetchMedia: FetchMedia;
}

/** Sixteen megabytes over a slow line, ms. */
const longest = 5 * 60_000;

/**
 * Fetches what a promoter sent (`channel`, `account`, `ref`) into the files port. A platform that cannot just now is
 * asked again later; what is gone, empty or too big is told to its sender by `finishEvidence`.
 */
export function fetchEvidence({
  carriers,
  files,
}: {
  readonly carriers: readonly MediaCarrier[];
  readonly files: Pick<Files, "put">;
}): RunJob {
  return async ({ channel, account, ref }): Promise<Attempt> => {
    const carrier = carriers.find((one) => one.channel === channel && one.account === account);
    if (!carrier) return { failed: `there is no account ${channel} ${account}` };
    const fetched = await carrier.fetchMedia(String(ref), AbortSignal.timeout(longest));
    if (!fetched.ok) {
      const { meaning, reason, afterMs } = fetched.refusal;
      if (meaning === "never") return { done: { refused: "gone" } satisfies FetchedEvidence };
      return { later: reason, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    const kept = await files.put(fetched.body);
    const done: FetchedEvidence = "refused" in kept ? kept : { kept };
    return { done };
  };
}
