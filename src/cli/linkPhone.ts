import { renderUnicodeCompact } from "uqr";
import type { LinkedConfig } from "../config.ts";
import { loadBaileys } from "../linked/loadBaileys.ts";
import { logOut } from "../linked/logOut.ts";
import { isLinked } from "../linked/openKeys.ts";
import { type LinkedState, openLinked } from "../linked/openLinked.ts";
import { WhatsAppWeb } from "../linked/openSocket.ts";
import type { Log } from "../log.ts";
import type { Database } from "../store/database.ts";
import { prepareLinked } from "../store/linked.ts";
import type { LinkOptions } from "./linkOptions.ts";

/** A phone that nobody has at hand by then, ms, is linked another time. */
const Patience = 5 * 60_000;
/** So long, ms, the phone that was linked before is tried to be told: it may be gone for ever. */
const LogOutWithin = 10_000;
/** There is one at a time: whoever links has locked the database against another. */
const holder = "npm run link";

interface LinkParts {
  readonly config: LinkedConfig;
  readonly database: Database;
  readonly options: LinkOptions;
  /** A text of `locales/<language>/link.ftl`. */
  readonly text: (key: string, values?: Readonly<Record<string, string>>) => string;
  readonly print: (text: string) => void;
  /** Whether what was printed can be taken back. */
  readonly isTerminal: boolean;
  readonly log: Log;
  readonly patienceMs?: number;
  readonly logOutMs?: number;
}

/**
 * Links a phone; gives the exit code. Nothing that comes over the number meanwhile is read or acknowledged: it comes again to
 * the server.
 */
export async function linkPhone(parts: LinkParts): Promise<number> {
  const { config, database, options, text, print, isTerminal, log, patienceMs = Patience } = parts;
  const linked = prepareLinked(database.db);
  const say = (key: string, values?: Readonly<Record<string, string>>) => print(`${text(key, values)}\n`);
  const refuse = (key: string, values?: Readonly<Record<string, string>>): number => {
    say(key, values);
    return 1;
  };

  const lease = linked.findLease();
  const isTaken = lease !== undefined && lease.holder !== holder && lease.until > Date.now();
  const isLinkedNow = hasDevice(linked.findCreds());
  if (isLinkedNow) {
    if (!options.again) return refuse("already");
    if (isTaken) return refuse("serverHasIt");
  }
  if (isTaken) return refuse("serverHasIt");

  const baileys = await loadBaileys();
  const shared = {
    ...{ baileys, holder, now: Date.now, random: Math.random },
    network: { url: config.webUrl ?? WhatsAppWeb },
    store: { database, linked },
    after: (ms: number, work: () => void) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
  if (isLinkedNow) {
    const isGone = await logOut({ ...shared, log: silent }, parts.logOutMs ?? LogOutWithin);
    database.transaction(linked.unlink);
    linked.shred();
    say(isGone ? "again" : "againByHand");
  }
  const { number } = options;
  const square = openSquare(print, isTerminal);
  const outcome = await new Promise<Outcome>((done) => {
    const linking = {
      showQr: (qr: string) => square.show(`${picture(qr)}\n${text("scan")}\n`),
      ...(number !== undefined && { number }),
      showCode: (code: string) => say("type", { code: `${code.slice(0, 4)}-${code.slice(4)}` }),
    };
    const session = openLinked({
      ...{ ...shared, linking },
      log: watchFailures(log, () => finish("noCode")),
      changed: (state) => {
        if (state.name === "waiting") sayAway();
        if (state.name === "open") finish("linked");
        else if (isEnd(state)) finish(state);
      },
    });
    let isOver = false;
    let isAwaySaid = false;
    const sayAway = (): void => {
      if (!isAwaySaid) say("away");
      isAwaySaid = true;
    };
    const finish = (how: Outcome): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, stopped);
      void session.stop().then(() => done(how));
    };
    const timer = setTimeout(() => finish("tooLate"), patienceMs);
    const stopped = () => finish("stopped");
    for (const signal of signals) process.on(signal, stopped);
    say("waiting");
    session.start();
  });

  if (outcome === "linked") {
    say("linked");
    return 0;
  }
  if (outcome === "stopped") return 1;
  if (outcome === "tooLate") return refuse("tooLate", { minutes: String(Math.ceil(patienceMs / 60_000)) });
  if (outcome === "noCode") return refuse("noCode");
  return refuse("failed", { state: outcome.name, code: String(outcome.code ?? "none") });
}

/** Whether the device that was linked before could be told is said in words of its own. */
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Outcome = "linked" | "stopped" | "tooLate" | "noCode" | LinkedState;

const ends: ReadonlySet<string> = new Set(["replaced", "loggedOut", "restricted", "broken", "unlinked"]);
const isEnd = ({ name }: LinkedState): boolean => ends.has(name);

/** Damaged credentials were somebody's too. */
function hasDevice(creds: string | undefined): boolean {
  try {
    return isLinked(JSON.parse(creds ?? "{}"));
  } catch {
    return true;
  }
}

/** What goes wrong stays readable. One error is the answer to a number that WhatsApp has no code for. */
function watchFailures(log: Log, noCode: () => void): Log {
  return {
    ...log,
    error: (event, fields) => {
      if (event === "no code to link with was given") noCode();
      else log.error(event, fields);
    },
  };
}

/** Light on dark, with the quiet edge that cameras need: what terminals show of a square of characters. */
const picture = (qr: string): string => renderUnicodeCompact(qr, { ecc: "L", border: 2 });

/** Shows one picture in the place of the one before, where the terminal can. */
function openSquare(print: (text: string) => void, isTerminal: boolean) {
  let wasShown = false;
  return {
    show(square: string): void {
      // The whole screen: how many lines it took depends on how wide the window is.
      const back = isTerminal && wasShown ? "\u001b[2J\u001b[H" : "";
      print(`${back}${square}`);
      wasShown = true;
    },
  };
}
