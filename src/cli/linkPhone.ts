import { renderUnicodeCompact } from "uqr";
import { linkedAccount } from "../channels/linked.ts";
import type { LinkedConfig } from "../config.ts";
import { isTurnedAway } from "../linked/decideClose.ts";
import { loadBaileys } from "../linked/loadBaileys.ts";
import { logOut } from "../linked/logOut.ts";
import { isLinked } from "../linked/openKeys.ts";
import { type LinkedState, openLinked } from "../linked/openLinked.ts";
import { WhatsAppWeb } from "../linked/openSocket.ts";
import type { Log } from "../log.ts";
import { prepareAccounts } from "../store/accounts.ts";
import type { Database } from "../store/database.ts";
import { prepareLinked } from "../store/linked.ts";
import { type LinkOptions, linkCommand } from "./linkOptions.ts";

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
  /** How large the window is now, in characters; undefined where nobody knows. */
  readonly window?: () => { readonly rows: number | undefined; readonly columns: number | undefined };
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
  const shut = prepareAccounts(database.db).findShut("linked", linkedAccount) ?? "";
  if (isLinkedNow && !options.again) return refuse(alreadyShut[shut] ?? "already");
  // The keys of the only link there is are gone then, and it is what gets a number closed for good.
  if (isLinkedNow && options.again && !options.sure && shut === "restricted")
    return refuse("againRestricted", { command: linkCommand({ ...options, sure: true }) });
  if (isTaken) return refuse("serverHasIt", { command: linkCommand(options) });

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
  let codes = 0;
  const showCode = (code: string): void => {
    codes += 1;
    say(codes === 1 ? "type" : "newCode", { code: `${code.slice(0, 4)}-${code.slice(4)}` });
  };
  const outcome = await new Promise<Outcome>((done) => {
    const linking = {
      showQr: (qr: string) => {
        const texts = { scan: text("scan"), tooSmall: text("tooSmall") };
        square.show(arrange(picture(qr), texts, parts.window?.()));
      },
      ...(number !== undefined && { number }),
      showCode,
      noCode: (refusal: string | null) => finish(refusal === TooOften ? "tooOften" : "noCode"),
    };
    const session = openLinked({
      ...{ ...shared, linking, log },
      changed: (state) => {
        if (state.name === "waiting") sayAway(state.code);
        if (state.name === "open") finish("linked");
        else if (isEnd(state)) finish(state);
      },
    });
    let isOver = false;
    const saidAway = new Set<string>();
    const sayAway = (code: number | null): void => {
      const away = isTurnedAway(code) ? "turnedAway" : "away";
      if (!saidAway.has(away)) say(away, { code: String(code) });
      saidAway.add(away);
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
  if (outcome === "stopped") {
    if (!hasDevice(linked.findCreds())) say("stopped");
    return 1;
  }
  if (outcome === "tooLate") return refuse("tooLate", { minutes: String(Math.ceil(patienceMs / 60_000)) });
  if (outcome === "noCode" || outcome === "tooOften") return refuse(outcome);
  return refuse("failed", { state: outcome.name, code: String(outcome.code ?? "none") });
}

/** Whether the device that was linked before could be told is said in words of its own. */
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Outcome = "linked" | "stopped" | "tooLate" | "noCode" | "tooOften" | LinkedState;

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

/** What somebody whose phone is linked and does not answer has to do instead of linking it once more. */
const alreadyShut: Readonly<Record<string, string>> = {
  restricted: "alreadyRestricted",
  replaced: "alreadyReplaced",
  broken: "alreadyBroken",
};

/** WhatsApp's refusal of one more code for now. */
const TooOften = "429";

type Window = ReturnType<NonNullable<LinkParts["window"]>>;

/** What to do stands below the square, or above where only the square has room; what to do without room is seen last. */
function arrange(
  square: string,
  { scan, tooSmall }: { readonly scan: string; readonly tooSmall: string },
  window: Window | undefined,
): string {
  const below = `${square}\n${scan}\n`;
  if (fits(below, window)) return below;
  return fits(square, window) ? `${scan}\n${square}\n` : `${below}${tooSmall}\n`;
}

/** Whether all of what is shown can be seen at once, with the line on which the cursor stands. */
function fits(shown: string, window: Window | undefined): boolean {
  const { rows = Number.POSITIVE_INFINITY, columns = Number.POSITIVE_INFINITY } = window ?? {};
  const lines = shown.trimEnd().split("\n");
  const taken = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 1);
  return (lines[0]?.length ?? 0) <= columns && taken <= rows;
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
