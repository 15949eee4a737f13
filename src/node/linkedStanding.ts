import type { ChannelHealth } from "../app.ts";
import type { LinkedStateName } from "../linked/decideClose.ts";
import type { LinkedState } from "../linked/openLinked.ts";

// How a linked number stands, for `/health`, for the log and for the terminal.

/** What `/health` says of it. */
export const healthOf = (name: LinkedStateName): ChannelHealth["state"] => health[name];
const health: Readonly<Record<LinkedStateName, ChannelHealth["state"]>> = {
  ...{ unlinked: "unlinked", linking: "unlinked", connecting: "starting", open: "ready" },
  ...{ waiting: "unreachable", stopped: "unreachable", replaced: "replaced", loggedOut: "loggedOut" },
  ...{ restricted: "restricted", broken: "broken" },
};

/** What the log says, and what whoever reads it does `next`; empty where there is nothing to do. */
interface Line {
  readonly level: "info" | "warn" | "error";
  readonly next: string;
}
type Standing = Pick<LinkedState, "name" | "code">;

export const lineFor = (state: Standing): Line => (isDamaged(state) ? damaged : lines[state.name]);

/** Where the library of the number cannot be loaded, or a fault of ours ended it. */
export const nextWithoutLibrary =
  "run npm ci and start again; without the number: take WHATSAPP_LINKED out of .env";

/** Tried for hours in vain. */
export const nextWhenAway =
  "see whether this machine reaches web.whatsapp.com and whether its clock is right; it goes on trying";

const linkAgain = "npm run link -- --again; what people write meanwhile is only on the phone";
const damaged: Line = { level: "error", next: `the keys cannot be read: run ${linkAgain}` };
const lines: Readonly<Record<LinkedStateName, Line>> = {
  unlinked: { level: "warn", next: "run npm run link" },
  linking: { level: "info", next: "" },
  connecting: { level: "info", next: "" },
  open: { level: "info", next: "" },
  waiting: { level: "warn", next: "it connects again by itself" },
  replaced: {
    level: "error",
    next: "stop the other program that has this number, then start this one again",
  },
  loggedOut: { level: "error", next: "the phone unlinked us: run npm run link" },
  restricted: {
    level: "error",
    next: "WhatsApp restricted the number: see it on the phone, use another channel; once it is over, start again",
  },
  broken: {
    level: "error",
    next: `stop and start again, which loses nothing; only if it stays so: ${linkAgain}`,
  },
  stopped: { level: "info", next: "" },
};

/** A text of `locales/<language>/server.ftl` for whoever sits at the terminal. */
export type LinkedSaying =
  | "server.notLinked"
  | "server.linkedOpen"
  | "server.linkedLoggedOut"
  | "server.linkedReplaced"
  | "server.linkedRestricted"
  | "server.linkedBroken"
  | "server.linkedDamaged"
  | "server.linkedMissing";

/** What the terminal says; null where a state passes by itself. `linkedOpen` takes `number`, digits alone. */
export const sayingFor = (state: Standing): LinkedSaying | null =>
  isDamaged(state) ? "server.linkedDamaged" : (sayings[state.name] ?? null);

const sayings: Partial<Record<LinkedStateName, LinkedSaying>> = {
  unlinked: "server.notLinked",
  open: "server.linkedOpen",
  loggedOut: "server.linkedLoggedOut",
  replaced: "server.linkedReplaced",
  restricted: "server.linkedRestricted",
  broken: "server.linkedBroken",
};

/** WhatsApp refuses with a code; without one it is our own keys that are of no use. */
const isDamaged = ({ name, code }: Standing): boolean => name === "broken" && code === null;
