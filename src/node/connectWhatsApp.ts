import type { Account } from "../channels/contract.ts";
import type { Fetch } from "../channels/fetch.ts";
import { telegramPatience } from "../channels/telegramPatience.ts";
import { whatsappLink } from "../channels/whatsappNumber.ts";
import type { WhatsAppConfig } from "../config.ts";
import type { Log } from "../log.ts";
import { pause } from "./pause.ts";

interface ConnectParts {
  readonly config: Pick<WhatsAppConfig, "phoneNumberId" | "accessToken" | "apiRoot">;
  readonly fetch: Fetch;
  readonly log: Log;
  /** Aborted when the process stops. */
  readonly stopping: AbortSignal;
}

/** Our number on WhatsApp, with its link once Meta told it. */
export interface KnownNumber {
  readonly account: () => Account;
  /** Resolves when nothing of it runs any more: after `stopping`. */
  readonly ended: Promise<void>;
}

/** Asks Meta which number is ours, until it says: without it no link and no code to scan leads to us. */
export function connectWhatsApp({ config, fetch, log, stopping }: ConnectParts): KnownNumber {
  let link: string | undefined;
  const run = async () => {
    for (let failures = 0; !stopping.aborted; failures += 1) {
      const answer = await whatsappLink({ ...config, fetch, signal: stopping });
      if ("link" in answer) {
        link = answer.link;
        return;
      }
      if (failures === 0) log.warn("whatsapp does not say our number", { reason: answer.reason });
      await pause(telegramPatience(answer.meaning === "stop" ? "refused" : "away", failures), stopping);
    }
  };
  return {
    account: () => ({
      ...{ channel: "whatsapp", id: config.phoneNumberId },
      ...(link === undefined ? {} : { link }),
    }),
    ended: run(),
  };
}
