import { runAction } from "../../src/actions/actions.ts";
import type { Clockwork, Notice, Result, Turn } from "../../src/actions/contract.ts";
import { listOptions } from "../../src/actions/sources.ts";
import type { Role } from "../../src/conversation/flow.ts";
import type { Option } from "../../src/conversation/values.ts";
import type { NewBeginning } from "../../src/store/beginnings.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { aPerson, aSession, monday } from "../store/aStore.ts";

export interface Somebody {
  readonly addressId: number;
  readonly personId: number;
}

/** A store, a clock that is moved by hand, and everything that was begun and notified. */
export function aCommunity() {
  const database = openSqlite(":memory:");
  const store = openStore(database);
  const begun: NewBeginning[] = [];
  const notices: Notice[] = [];
  const community = { now: monday };

  const clockwork = (): Clockwork => ({
    store,
    now: community.now,
    notify: (notice) => notices.push(notice),
    begin: (beginning) => {
      if (store.beginnings.add(beginning) !== null) begun.push(beginning);
    },
  });

  const turn = (addressId: number, more: Partial<Turn> = {}): Turn => {
    const self = store.people.findSelf(addressId);
    const member: Role[] = self && self.enrolledAt !== null ? ["member"] : [];
    return {
      ...clockwork(),
      sentAt: community.now,
      addressId,
      selfId: self?.id ?? null,
      roles: ["anyone", ...member, ...(self ? store.roles.listRoles(self.id) : [])],
      locales: ["es", "en"],
      notice: { version: "1", hash: "0".repeat(64) },
      offered: [],
      ...more,
    };
  };

  return {
    ...{ database, store, begun, notices, clockwork, turn },
    get now() {
      return community.now;
    },
    pass: (ms: number) => {
      community.now += ms;
    },
    person: (name: string): Somebody => aPerson(store, name, community.now),
    session: (more: Parameters<typeof aSession>[1] = {}) => aSession(store, more),

    /** What somebody does, in a transaction as a turn is. */
    acts: (
      who: { addressId: number },
      action: string,
      inputs: Record<string, string> = {},
      more: Partial<Turn> = {},
    ): Result => database.transaction(() => runAction(turn(who.addressId, more), action, inputs)),

    sees: (who: { addressId: number }, source: string, more: Partial<Turn> = {}): readonly Option[] =>
      listOptions(turn(who.addressId, more), source),

    /** The registration of a person for a session that is not cancelled. */
    standing: (who: Somebody, sessionId: number) => store.registrations.findLive(who.personId, sessionId),
  };
}

export type Community = ReturnType<typeof aCommunity>;

/** Somebody asks for a place for themselves. */
export function registers(community: Community, who: Somebody, sessionId: number): Result {
  return community.acts(who, "register", { session: String(sessionId), who: "self" });
}

/** Somebody gives up their own place. */
export function cancels(community: Community, who: Somebody, sessionId: number): Result {
  const registration = String(community.standing(who, sessionId)?.id ?? 0);
  return community.acts(who, "cancelRegistration", { registration });
}
