import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lapseOffers, offerToReturned } from "../../src/actions/offerPlaces.ts";
import { hour, monday } from "../store/aStore.ts";
import { aCommunity, type Community, cancels, registers, type Somebody } from "./aTurn.ts";

const people = 7;
const startsAt = monday + 60 * hour;

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant("registers" as const), who: fc.nat(people - 1) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("cancels" as const), who: fc.nat(people - 1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("accepts" as const),
      who: fc.nat(people - 1),
      lateBy: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("declines" as const), who: fc.nat(people - 1) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("stops" as const), who: fc.nat(people - 1) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("starts" as const), who: fc.nat(people - 1) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("waits" as const), hours: fc.integer({ min: 1, max: 14 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("addsPlaces" as const),
      places: fc.integer({ min: 1, max: 2 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Made> ? Made : never;

/** Ids of the offers somebody was ever made, the latest last: also those that are over are answered. */
function offersTo(community: Community, who: Somebody): string[] {
  return community.begun
    .filter((beginning) => beginning.addressId === who.addressId)
    .map((beginning) => String(beginning.input.registration));
}

function take(community: Community, everybody: readonly Somebody[], session: number, did: Step): void {
  if (did.does === "waits") {
    community.pass(did.hours * hour);
    community.database.transaction(() => lapseOffers(community.clockwork()));
    return;
  }
  if (did.does === "addsPlaces") {
    community.database.db.run(
      `update sessions set capacity = capacity + ${did.places} where id = ${session}`,
    );
    for (const { addressId } of everybody) offerToReturned(community.clockwork(), addressId);
    return;
  }
  // Answers come from people who were offered something, or random steps would hardly ever meet one.
  const isAnswer = did.does === "accepts" || did.does === "declines";
  const asked = everybody.filter((one) => offersTo(community, one).length > 0);
  const who = isAnswer ? asked[did.who % Math.max(1, asked.length)] : everybody[did.who];
  if (!who) return;
  switch (did.does) {
    case "registers":
      registers(community, who, session);
      return;
    case "cancels":
      cancels(community, who, session);
      return;
    case "stops":
      community.acts(who, "optOut");
      return;
    case "starts":
      community.acts(who, "optIn");
      return;
    default: {
      const registration = offersTo(community, who).at(-1);
      if (registration === undefined) return;
      const action = did.does === "accepts" ? "acceptOffer" : "declineOffer";
      const sentAt = community.now - ("lateBy" in did ? did.lateBy * 6 * hour : 0);
      community.acts(who, action, { registration }, { sentAt });
    }
  }
}

interface Row {
  readonly id: number;
  readonly person: number;
  readonly status: string;
}

function holds(community: Community, everybody: readonly Somebody[], session: number): void {
  const found = community.store.sessions.find(session);
  if (!found) throw new Error("the session is gone");
  const rows = community.database.db.all<Row>(
    `select id, person_id as person, status from registrations where session_id = ${session} and status <> 'cancelled' order by id`,
  );
  const seats = rows.filter((row) => row.status === "registered" || row.status === "offered");
  expect(found.seatsTaken).toBe(seats.length);
  expect(seats.length).toBeLessThanOrEqual(found.capacity);
  expect(new Set(rows.map((row) => row.person)).size).toBe(rows.length);

  const waiting = rows.filter((row) => row.status === "waitlisted");
  if (community.now < startsAt) {
    const shown = everybody.flatMap((who) => community.sees(who, "myRegistrations"));
    const inLine = shown.filter(({ values }) => values.status === "waitlisted");
    const byTurn = [...inLine].sort((one, other) => Number(one.values.turn) - Number(other.values.turn));
    expect(byTurn.map(({ values }) => values.turn)).toEqual(waiting.map((_, place) => place + 1));
    expect(byTurn.map(({ id }) => Number(id))).toEqual(waiting.map((row) => row.id));

    // A place stands free only while nobody in line can be reached.
    const reachable = waiting.filter((row) => {
      const who = everybody.find((one) => one.personId === row.person);
      return who !== undefined && !community.store.optOuts.isOptedOut(who.addressId);
    });
    if (reachable.length > 0) expect(found.seatsTaken).toBe(found.capacity);
  }
}

describe("whatever people do, and in whatever order", () => {
  it("no place is given twice, no two have the same turn, the line keeps its order and no place lies idle", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        fc.array(step, { minLength: 5, maxLength: 40 }),
        (capacity, steps) => {
          const community = aCommunity();
          const everybody = Array.from({ length: people }, (_, place) =>
            community.person(`Persona ${place}`),
          );
          const session = community.session({ capacity, startsAt });
          for (const did of steps) {
            take(community, everybody, session, did);
            holds(community, everybody, session);
          }
          community.database.close();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it("nobody is passed over: the offer goes to whoever of the reachable waits longest", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(people - 1), { maxLength: people }), (stopped) => {
        const community = aCommunity();
        const holder = community.person("Quien tiene el lugar");
        const session = community.session({ capacity: 1, startsAt });
        registers(community, holder, session);
        const line = Array.from({ length: people }, (_, place) => community.person(`Persona ${place}`));
        for (const who of line) registers(community, who, session);
        for (const place of stopped) {
          const who = line[place];
          if (who) community.acts(who, "optOut");
        }
        cancels(community, holder, session);
        const next = line.find((_, place) => !stopped.includes(place));
        const offered = line.filter((who) => community.standing(who, session)?.status === "offered");
        expect(offered).toEqual(next ? [next] : []);
        community.database.close();
      }),
      { numRuns: 40 },
    );
  });
});
