import type { FetchedEvidence } from "../actions/finishEvidence.ts";
import type { ChannelName } from "../channels/contract.ts";
import type { FetchMedia } from "../channels/media.ts";
import type { Files } from "../files/contract.ts";
import type { Store } from "../store/openStore.ts";
import type { RunJob } from "./contract.ts";

/** What fetching needs: where evidence is noted and kept, and how to ask an account's platform for a file. */
export interface FetchTools {
  readonly store: Pick<Store, "evidence">;
  readonly files: Files;
  readonly fetchMedia: (channel: ChannelName, account: string) => FetchMedia | undefined;
}

/** No file on one bar of signal takes the platform longer than this, ms. */
const Within = 120_000;

/** Fetches a photo, a voice note or a document that somebody sent, and keeps it: at most 16 MB, streamed. */
export function fetchEvidence({ store, files, fetchMedia }: FetchTools): RunJob {
  return async ({ evidence: id }) => {
    const evidence = store.evidence.find(Number(id));
    if (evidence?.ref == null) return { failed: `there is no file of evidence ${id}` };
    const fetch = fetchMedia(evidence.channel, evidence.account);
    if (!fetch) return { later: `nobody fetches for ${evidence.channel}` };
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), Within);
    try {
      const fetched = await fetch(evidence.ref, late.signal);
      if (!fetched.ok) {
        const { meaning, reason, afterMs } = fetched.refusal;
        if (meaning === "never") return gone;
        return { later: reason, ...(afterMs === undefined ? {} : { afterMs }) };
      }
      const kept = await files.put(fetched.body);
      const done: FetchedEvidence = "refused" in kept ? { refused: kept.refused } : { file: kept };
      return { done };
    } finally {
      clearTimeout(timer);
    }
  };
}

const gone = { done: { refused: "gone" } satisfies FetchedEvidence };
