import type { Beginnings, Clockwork } from "../actions/contract.ts";
import { discreetly } from "../actions/discreetly.ts";
import { heldFor, miss, type Teller, tell, usualManner } from "../actions/tell.ts";
import type { ChannelName } from "../channels/contract.ts";
import type { Tells } from "../conversation/flow.ts";
import type { TextKey } from "../generated/textKeys.ts";
import type { NewBeginning } from "../store/beginnings.ts";
import { SecretKeys } from "../store/outboxRows.ts";
import { apart } from "./apart.ts";
import { callsFrom } from "./callsFrom.ts";
import { enqueue, enqueueFile } from "./enqueue.ts";
import type { Kernel, Scope } from "./kernel.ts";
import { renewSummonses } from "./summons.ts";

/** Who says something first in this scope, in that manner. */
export function tellerOf(scope: Scope, manner: Tells): Teller {
  const { kernel, now } = scope;
  return {
    ...{ store: kernel.store, now, daytime: kernel.daytime, manner },
    put: ({ key, addressId, text, values, file, about, answers, secretUntil, usefulUntil }) => {
      const to = kernel.store.addresses.find(addressId);
      if (!to) return;
      const said = { type: "text", key: textFor(kernel.store, addressId, text), values } as const;
      const kind = answers ? "reply" : "notice";
      if (file) enqueueFile(scope, to, said, file, kind, key);
      else if (secretUntil !== undefined)
        enqueue(scope, to, [said], answers ? "reply" : "code", `${SecretKeys}${key}`, {
          expiresAt: secretUntil,
        });
      else
        enqueue(scope, to, [said], kind, key, {
          // What the team answers, or somebody asked for and takes long, is of use later than a day.
          ...{
            about,
            expiresAt: usefulUntil ?? pointlessFrom(scope, about) ?? (answers ? now + heldFor : null),
          },
        });
    },
  };
}

/** What tells of a session is of no use once that has begun; what tells of one that has, leaves whenever it can. */
function pointlessFrom({ kernel, now }: Scope, about: number | undefined): number | null {
  const startsAt = about === undefined ? undefined : kernel.store.sessions.find(about)?.startsAt;
  return startsAt !== undefined && startsAt > now ? startsAt : null;
}

function beginningBy({ kernel, now }: Scope, channel: ChannelName): Beginnings | null {
  const { parts, store, calendar } = kernel;
  const pace = parts.begins?.[channel];
  if (!pace) return null;
  const since = calendar.instantOf(calendar.dayOf(now), "00:00");
  const accounts = parts.accounts().filter((account) => account.channel === channel);
  const today = accounts.reduce((sum, { id }) => sum + store.outbox.countBegun(channel, id, since), 0);
  return { daily: pace.daily, every: pace.every, today };
}

/** What is private is not said where several people may read it: they are told how to read it alone. */
function textFor({ people }: Kernel["store"], addressId: number, text: TextKey): TextKey {
  const instead = discreetly[text];
  return instead !== undefined && people.isShared(addressId) ? instead : text;
}

/** What both a person's turn and the clock may set going; `manner`: how what is told meanwhile may reach people. */
export function clockwork(scope: Scope, manner: () => Tells = () => usualManner): Clockwork {
  const { kernel, now } = scope;
  return {
    store: kernel.store,
    now,
    notify: (notice) => {
      const teller = tellerOf(scope, manner());
      // Whoever set it going, and the others who are told, wait for nobody's text.
      return apart(
        scope,
        { what: "a notice could not be said, and was dropped", key: notice.key, text: notice.text },
        () => tell(teller, notice),
        () => miss(teller, notice),
      );
    },
    daytime: kernel.daytime,
    mannerOf: (flow) => kernel.flows[flow]?.tells ?? usualManner,
    callsFrom: (startsAt) => callsFrom(kernel, startsAt, now),
    mostBegun: (channel) => kernel.parts.begins?.[channel]?.daily ?? null,
    beginning: (channel) => beginningBy(scope, channel),
    serves: (channel) => kernel.parts.accounts().some((account) => account.channel === channel),
    leavesBy: (channel, at) => kernel.parts.leavesBy?.(channel, at) ?? true,
    begin: (beginning: NewBeginning): void => {
      const isNew = kernel.store.beginnings.add(beginning) !== null;
      if (isNew && beginning.dueAt <= now) scope.wanting.add(beginning.addressId);
    },
    want: (job) => kernel.store.jobs.add({ ...job, now }),
    calendar: kernel.calendar,
    institution: kernel.parts.settings.institution,
    language: kernel.parts.settings.locale,
    noticeVersions: kernel.noticeVersions,
    random: kernel.parts.random,
    renewSummonses: (sessionId) => renewSummonses(scope, sessionId),
    links: () =>
      kernel.parts.accounts().flatMap(({ channel, link }) => (link === undefined ? [] : [{ channel, link }])),
  };
}
