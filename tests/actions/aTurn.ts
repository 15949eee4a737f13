import { actions, runAction } from "../../src/actions/actions.ts";
import { closeOffer } from "../../src/actions/closeOffer.ts";
import type {
  Clockwork,
  NewJob,
  Notice,
  Result,
  Shapes,
  Turn,
  ValueShape,
} from "../../src/actions/contract.ts";
import { listOptions, sources } from "../../src/actions/sources.ts";
import { tell } from "../../src/actions/tell.ts";
import type { Role } from "../../src/conversation/flow.ts";
import type { Option, Value, Values } from "../../src/conversation/values.ts";
import { hash } from "../../src/hash.ts";
import type { NewBeginning } from "../../src/store/beginnings.ts";
import { openStore } from "../../src/store/openStore.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { openCalendar } from "../../src/tenant/calendar.ts";
import { openDaytime } from "../../src/tenant/daytime.ts";
import { aPerson, aSession, monday } from "../store/aStore.ts";
import { dumpDatabase } from "../support/dumpDatabase.ts";

export interface Somebody {
  readonly addressId: number;
  readonly personId: number;
}

/** A store, a clock that is moved by hand, and everything that was begun and notified. */
export function aCommunity({ twice = false } = {}) {
  const database = openSqlite(":memory:");
  const store = openStore(database);
  const begun: NewBeginning[] = [];
  const notices: Notice[] = [];
  const wanted: NewJob[] = [];
  const renewed: number[] = [];
  const community = { now: monday };
  const calendar = openCalendar("America/Mexico_City");
  const daytime = openDaytime(calendar, null);

  const clockwork = (): Clockwork => ({
    store,
    now: community.now,
    notify: (notice) =>
      tell(
        {
          ...{ store, now: community.now, daytime, manner: { outside: "staff", hours: "any" } },
          put: (put) => notices.push(put),
        },
        notice,
      ),
    daytime,
    callsFrom: () => community.now,
    mostBegun: () => null,
    beginning: () => null,
    serves: () => true,
    leavesBy: () => true,
    mannerOf: () => ({ outside: "staff", hours: "any" }),
    begin: (beginning) => {
      if (store.beginnings.add(beginning) !== null) begun.push(beginning);
    },
    want: (job) => {
      wanted.push(job);
      store.jobs.add({ ...job, now: community.now });
    },
    calendar,
    institution: "Casa de Todas",
    language: "es",
    noticeVersions: ["1"],
    random: () => 0.5,
    renewSummonses: (sessionId) => renewed.push(sessionId),
    links: () => [
      { channel: "telegram", link: "https://t.me/convoca_test_bot" },
      { channel: "whatsapp", link: "https://wa.me/5215550000000" },
    ],
  });

  const turn = (addressId: number, more: Partial<Turn> = {}): Turn => {
    const self = store.people.findSelf(addressId);
    const member: Role[] = self && self.enrolledAt !== null ? ["member"] : [];
    return {
      ...clockwork(),
      sentAt: community.now,
      leaveUntouched: () => {},
      closeOffer: (to, registrationId) => closeOffer(store, to, registrationId),
      addressId,
      selfId: self?.id ?? null,
      roles: ["anyone", ...member, ...(self ? store.roles.listRoles(self.id) : [])],
      locales: ["es", "en"],
      notice: { version: "1", hash: "0".repeat(64) },
      message: null,
      newCode: () => ({ code: "TEST-C0DE-12345", hash: "1".repeat(64) }),
      hashOf: hash,
      offered: () => [],
      teamOffered: () => [],
      ...more,
    };
  };

  /** Everything there is, and everything that was told. */
  const whole = () => JSON.stringify([dumpDatabase(database), begun, notices, wanted, renewed]);

  /** What would be if it was done again; then it never was. */
  const repeated = (run: () => Result): string => {
    const told = [begun, notices, wanted, renewed];
    const lengths = told.map(({ length }) => length);
    let there = "";
    try {
      database.transaction(() => {
        run();
        there = whole();
        throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    for (const [place, list] of told.entries()) list.splice(lengths[place] ?? 0);
    return there;
  };

  return {
    ...{ database, store, begun, notices, wanted, renewed, clockwork, turn },
    get now() {
      return community.now;
    },
    pass: (ms: number) => {
      community.now += ms;
    },
    person: (name: string): Somebody => aPerson(store, name, community.now),
    session: (more: Parameters<typeof aSession>[1] = {}) => aSession(store, more),

    /**
     * What somebody does, in a transaction as a turn is; texts may show what the action declares and nothing else. With
     * `twice`, what it declares of being repeated is tried each time: done twice it is as done once, and where nothing was
     * done nothing is otherwise.
     */
    acts: (
      who: { addressId: number },
      action: string,
      inputs: Record<string, string> = {},
      more: Partial<Turn> = {},
    ): Result => {
      const run = () => runAction(turn(who.addressId, more), action, inputs);
      const known = actions[action];
      const before = twice ? whole() : "";
      const result = database.transaction(run);
      fits(result.values ?? {}, known?.values[result.outcome] ?? {});
      if (!twice) return result;
      const after = whole();
      if (known?.idle?.includes(result.outcome) && after !== before)
        throw new Error(`${action} came out as ${result.outcome} and did something`);
      if (known?.once !== undefined && repeated(run) !== after)
        throw new Error(`${action} done twice is not as done once`);
      return result;
    },

    sees: (
      who: { addressId: number },
      source: string,
      more: Partial<Turn> = {},
      inputs: Record<string, string> = {},
    ): readonly Option[] => {
      const options = listOptions(turn(who.addressId, more), source, inputs);
      for (const option of options) fits(option.values, sources[source]?.values ?? {});
      return options;
    },

    /** The registration of a person for a session that is not cancelled. */
    standing: (who: Somebody, sessionId: number) => store.registrations.findLive(who.personId, sessionId),
  };
}

class Undone extends Error {}

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

function fits(values: Values, shapes: Shapes): void {
  const names = Object.keys(shapes);
  const lacking = names.filter((name) => {
    const { maybe, unless } = shapes[name] ?? {};
    return values[name] === undefined && !maybe && (!unless || values[unless.name] !== unless.is);
  });
  const added = Object.keys(values).filter((name) => !names.includes(name));
  if (lacking.length + added.length > 0)
    throw new Error(`declared are ${names.join(", ")}, given ${Object.keys(values).join(", ")}`);
  for (const [name, shape] of Object.entries(shapes)) {
    if (values[name] === undefined) continue;
    if (!fitsOne(values[name], shape))
      throw new Error(`${name} is not as declared: ${JSON.stringify(values[name])}`);
  }
}

function fitsOne(
  value: Value | undefined,
  { kind, max = Number.POSITIVE_INFINITY, only, keys }: ValueShape,
): boolean {
  if (kind === "number") return typeof value === "number" && value <= max;
  if (kind === "moment") return typeof value === "object" && "at" in value;
  if (kind === "words")
    return typeof value === "object" && "text" in value && (keys?.includes(value.text) ?? true);
  return typeof value === "string" && value.length <= max && (only?.includes(value) ?? true);
}
