import { waysTo } from "../actions/tellPerson.ts";
import type { Beginning } from "../store/beginnings.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import { clockwork } from "./clockwork.ts";
import type { Scope } from "./kernel.ts";

/** Stands for a flow among what is to begin: a look at whom a convocation did not reach. No flow can be called so. */
export const unreachedLook = "(unreached)";

const day = 24 * 3_600_000;

/**
 * Where only so much may be begun a day, what goes to many may not reach all of them: that is looked at a day before the
 * session, while there is time to tell them otherwise, and when it begins.
 */
export function lookLater({ kernel, now }: Scope, convocation: Convocation, { startsAt }: Session): void {
  const { store, parts } = kernel;
  if (parts.mostBegun?.linked === undefined) return;
  const addressId = [convocation.authorId, convocation.decidedBy ?? convocation.authorId]
    .flatMap((personId) => store.roles.listAddresses(personId))
    .at(0)?.addressId;
  if (addressId === undefined) return;
  store.beginnings.add({
    ...{ key: `unreached:${convocation.id}`, addressId, flow: unreachedLook },
    input: { convocation: String(convocation.id) },
    ...{ dueAt: Math.max(now, startsAt - day), expiresAt: startsAt + 7 * day },
  });
}

/** The moment to look has come. Whoever called them, and whoever let that go, hear once how many it is, if any. */
export function lookAtUnreached(scope: Scope, { id, input }: Beginning): void {
  const { kernel, now } = scope;
  const { store } = kernel;
  const convocation = store.convocations.find(Number(input.convocation));
  const session = convocation && store.sessions.find(convocation.sessionId);
  if (!convocation || !session || session.cancelledAt !== null) return store.beginnings.markBegun(id, now);
  const { startsAt } = session;
  // It was put off meanwhile.
  if (startsAt - day > now) return store.beginnings.putOff(id, startsAt - day);
  const unsent = store.summonses.countUnsent(convocation.id, "linked");
  const count = startsAt > now ? tooLate(scope, unsent, startsAt) : unsent;
  if (count > 0) tell(scope, convocation, { count, when: startsAt > now ? "before" : "after" });
  if (count > 0 || startsAt <= now) store.beginnings.markBegun(id, now);
  else store.beginnings.putOff(id, startsAt);
}

/** How many of those who wait are too many for what may be begun before the session, if nothing else was. */
function tooLate({ kernel, now }: Scope, people: number, startsAt: number): number {
  const { store, parts, calendar } = kernel;
  const { shut, pausedUntil } = store.accounts.standing("linked");
  const beginsAt = Math.max(now, pausedUntil ?? now);
  if (shut || beginsAt >= startsAt) return people;
  const daily = parts.mostBegun?.linked ?? 0;
  const today = calendar.instantOf(calendar.dayOf(beginsAt), "00:00");
  const begun = parts
    .accounts()
    .filter(({ channel }) => channel === "linked")
    .reduce((sum, { channel, id }) => sum + store.outbox.countBegun(channel, id, today), 0);
  let room = Math.max(0, daily - begun);
  for (let at = calendar.nextAt(beginsAt, "00:00"); at < startsAt; at = calendar.nextAt(at, "00:00"))
    room += daily;
  return Math.max(0, people - room);
}

/** Each where they can be written to, but for the number that has too little of it already where they have another chat. */
function tell(
  scope: Scope,
  { id, authorId, decidedBy, topic }: Convocation,
  values: { readonly count: number; readonly when: "before" | "after" },
): void {
  const { roles } = scope.kernel.store;
  const { notify } = clockwork(scope);
  for (const personId of new Set([authorId, decidedBy])) {
    // Who is of the team no more hears nothing.
    if (personId === null || roles.listRoles(personId).length === 0) continue;
    const ways = waysTo(roles.listAddresses(personId), scope.now);
    const others = ways.filter(({ channel }) => channel !== "linked");
    for (const { addressId } of others.length > 0 ? others : ways)
      notify({
        ...{ key: `unreached:${id}:${addressId}`, addressId, text: "convocation.unreachedNotice" },
        values: { topic, ...values },
      });
  }
}
