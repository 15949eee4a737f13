import { spreadOf } from "../actions/convocationShapes.ts";
import { tellStaff } from "../actions/tellPerson.ts";
import type { Beginning } from "../store/beginnings.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Session } from "../store/sessions.ts";
import { clockwork } from "./clockwork.ts";
import type { Scope } from "./kernel.ts";

/** Stands for a flow among what is to begin: a look at whom a convocation did not reach. No flow can be called so. */
export const unreachedLook = "(unreached)";

const day = 24 * 3_600_000;

/**
 * Where only so much may be begun a day, and anybody may be refused, what goes to many may not reach all of them: that is
 * looked at a day before the session, while there is time to tell them otherwise, and when it begins.
 */
export function lookLater({ kernel, now }: Scope, convocation: Convocation, { startsAt }: Session): void {
  const { store, parts } = kernel;
  if (parts.begins?.linked === undefined) return;
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
  const { waiting, refused } = store.summonses.countUnsent(convocation.id, "linked");
  const late = startsAt > now ? tooLate(scope, waiting, startsAt) : waiting;
  const count = late + refused;
  if (count > 0)
    tell(scope, convocation, { count, late, refused, when: startsAt > now ? "before" : "after" });
  if (count > 0 || startsAt <= now) store.beginnings.markBegun(id, now);
  else store.beginnings.putOff(id, startsAt);
}

/** How many of those who wait are too many for what may be begun before the session, if nothing else was. */
function tooLate(scope: Scope, people: number, startsAt: number): number {
  if (scope.kernel.store.accounts.standing("linked").shut) return people;
  return spreadOf(clockwork(scope), { people, waiting: 0, startsAt }).late;
}

/** Each in one chat: the number has too little of what it may begin already. */
function tell(
  scope: Scope,
  { id, authorId, decidedBy, topic }: Convocation,
  values: {
    readonly count: number;
    /** Of those, for whom the time is too short, and whose platform did not take it. */
    readonly late: number;
    readonly refused: number;
    readonly when: "before" | "after";
  },
): void {
  const turn = { ...clockwork(scope), addressId: null };
  const notice = { text: "convocation.unreachedNotice", values: { topic, ...values } } as const;
  for (const personId of new Set([authorId, decidedBy])) {
    if (personId !== null) tellStaff(turn, personId, { ...notice, key: `unreached:${id}` });
  }
}
