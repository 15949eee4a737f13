import { and, asc, eq, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { prepareJoining } from "./joining.ts";
import { addresses, consents, corrections, people, personAddresses, sessions } from "./schema.ts";

/** A human, as their household's address knows them. */
export interface Person {
  readonly id: number;
  readonly name: string | null;
  readonly locality: string | null;
  /** When name and locality were complete for the first time, epoch ms. */
  readonly enrolledAt: number | null;
}

export interface KnownPerson extends Person {
  readonly purposes: readonly string[];
  /** Others are known at their address too. */
  readonly shares: boolean;
}

export interface HouseholdPerson extends Person {
  readonly relation: "self" | "household";
}

/** What somebody agreed to, as it was shown to them. */
export interface Consent {
  readonly purpose: string;
  readonly noticeVersion: string;
  /** SHA-256, hex. */
  readonly noticeHash: string;
}

export function preparePeople(db: Db) {
  const statements = prepare(db);
  const joining = prepareJoining(db);
  let revision = 0;
  const { self, household, insertPerson, insertRelation, insertConsent } = statements;

  const findKnown = (addressId: number, noticeVersion: string): KnownPerson | undefined => {
    const found = statements.known.get({ addressId, noticeVersion });
    if (!found) return undefined;
    return { ...found, purposes: listed(found.purposes) };
  };

  const findSelf = (addressId: number): Person | undefined => self.get({ addressId });

  const addPerson = (
    person: { name: string | null; locality: string | null; now: number },
    addressId: number,
    relation: "self" | "household",
  ): number => {
    const { name, locality, now } = person;
    const enrolledAt = name !== null && locality !== null ? now : null;
    const added = insertPerson.get({ name, locality, now, enrolledAt });
    insertRelation.run({ addressId, personId: added.id, relation, now });
    statements.keepAddress.run({ addressId });
    return added.id;
  };

  const addCorrection = (
    field: "name" | "locality",
    change: { personId: number; addressId: number; now: number },
    before: string | null,
    after: string,
  ): boolean => {
    if (before === after) return false;
    revision += 1;
    const write = field === "name" ? statements.setName : statements.setLocality;
    write.run({ personId: change.personId, after });
    // Something said for the first time corrects nothing.
    if (before !== null) statements.insertCorrection.run({ ...change, field, before, after });
    return true;
  };

  const findPerson = (personId: number): Person => {
    const person = statements.person.get({ personId });
    if (!person) throw new Error(`there is no person ${personId}`);
    return person;
  };

  return {
    findSelf,

    /** Whose address it is, and what they agreed to in that version of the notice. */
    findKnown,

    /** Whether several people are known at an address: each may read what is written there. */
    isShared(addressId: number): boolean {
      return statements.shared.get({ addressId }) !== undefined;
    },

    /** Where people live and sessions are, as it was written, by the alphabet. */
    listLocalities(): readonly string[] {
      return statements.localities.all().map((row) => row.locality);
    },

    find(personId: number): Person | undefined {
      return statements.person.get({ personId });
    },

    /** Rises whenever something of anybody changes here: while it stands, nobody is another than before. */
    revision: () => revision,

    /** Their id. Whoever has no row yet gets one; consent already given to this version stays as it was given. */
    addWithConsent(given: Consent & { addressId: number; now: number }): number {
      const { addressId, purpose, noticeVersion, noticeHash, now } = given;
      revision += 1;
      const nobody = { name: null, locality: null, now };
      const personId = findSelf(addressId)?.id ?? addPerson(nobody, addressId, "self");
      insertConsent.run({ personId, purpose, noticeVersion, noticeHash, now, addressId, givenBy: null });
      return personId;
    },

    /** Everybody who may be spoken for from an address; whose address it is comes first. */
    listHousehold(addressId: number): readonly HouseholdPerson[] {
      // In the order of the table's own key; to put one first SQLite would sort them all.
      const everybody = household.all({ addressId });
      const isSelf = ({ relation }: HouseholdPerson) => relation === "self";
      return [...everybody.filter(isSelf), ...everybody.filter((one) => !isSelf(one))];
    },

    /** Somebody without an address of their own; `givenBy` is the person who answered for them. */
    addHouseholdMember(
      member: Consent & {
        addressId: number;
        name: string;
        locality: string | null;
        givenBy: number;
        now: number;
      },
    ): number {
      revision += 1;
      const { addressId, purpose, noticeVersion, noticeHash, givenBy, now } = member;
      const personId = addPerson(member, addressId, "household");
      insertConsent.run({ personId, purpose, noticeVersion, noticeHash, now, addressId, givenBy });
      return personId;
    },

    /** False when it was so already. */
    changeName(change: { personId: number; name: string; addressId: number; now: number }): boolean {
      return addCorrection("name", change, findPerson(change.personId).name, change.name);
    },

    /** False when it was so already. */
    changeLocality(change: { personId: number; locality: string; addressId: number; now: number }): boolean {
      return addCorrection("locality", change, findPerson(change.personId).locality, change.locality);
    },

    /** Whether anything hangs on somebody besides their name, their locality, what they agreed to, and their addresses. */
    hasMore: joining.hasMore,

    /** An address that is nobody's is somebody's own from now on. */
    addAddress(addressId: number, personId: number, now: number): void {
      revision += 1;
      joining.addAddress(addressId, personId, now);
    },

    /** Two rows are one person: `from`, who has nothing more (`hasMore`), is no more, and all their addresses are the other's. */
    merge(from: number, into: number, now: number): void {
      revision += 1;
      joining.merge(from, into, now);
    },

    markEnrolled(personId: number, now: number): void {
      revision += 1;
      statements.setEnrolled.run({ personId, now });
    },
  };
}

/** What group_concat joined; neither purposes nor roles hold a comma. */
const listed = (joined: string | null): string[] => (joined === null ? [] : joined.split(","));

function prepare(db: Db) {
  const person = {
    id: people.id,
    name: people.name,
    locality: people.locality,
    enrolledAt: people.enrolledAt,
  };
  const atAddress = eq(personAddresses.addressId, bound("addressId"));
  const thisPerson = eq(people.id, bound("personId"));
  return {
    localities: db
      .select({ locality: sql<string>`locality` })
      .from(
        sql`(select distinct locality from ${people} where locality is not null union select distinct locality from ${sessions})`,
      )
      .orderBy(sql`locality`)
      .prepare(),
    person: db.select(person).from(people).where(thisPerson).prepare(),
    self: db
      .select(person)
      .from(personAddresses)
      .innerJoin(people, eq(people.id, personAddresses.personId))
      .where(and(atAddress, sql`${personAddresses.relation} = 'self'`))
      .prepare(),
    // One statement for what every turn asks: they are found together, and most have neither role nor second purpose.
    known: db
      .select({
        ...person,
        purposes: sql<string | null>`(
          select group_concat(${consents.purpose}) from ${consents} where ${consents.personId} = ${people.id}
          and ${consents.noticeVersion} = ${bound("noticeVersion")} and ${consents.withdrawnAt} is null
        )`,
        shares: sql<boolean>`exists (
          select 1 from ${personAddresses} other
          where other.address_id = ${personAddresses.addressId} and other.person_id <> ${people.id}
        )`.mapWith(Boolean),
      })
      .from(personAddresses)
      .innerJoin(people, eq(people.id, personAddresses.personId))
      .where(and(atAddress, sql`${personAddresses.relation} = 'self'`))
      .prepare(),
    shared: db
      .select({ personId: personAddresses.personId })
      .from(personAddresses)
      .where(atAddress)
      .limit(1)
      .offset(1)
      .prepare(),
    household: db
      .select({ ...person, relation: personAddresses.relation })
      .from(personAddresses)
      .innerJoin(people, eq(people.id, personAddresses.personId))
      .where(atAddress)
      .orderBy(asc(personAddresses.personId))
      .prepare(),
    insertPerson: db
      .insert(people)
      .values({
        name: sql.placeholder("name"),
        locality: sql.placeholder("locality"),
        createdAt: sql.placeholder("now"),
        enrolledAt: sql.placeholder("enrolledAt"),
      })
      .returning({ id: people.id })
      .prepare(),
    insertRelation: db
      .insert(personAddresses)
      .values({
        addressId: sql.placeholder("addressId"),
        personId: sql.placeholder("personId"),
        relation: sql.placeholder("relation"),
        addedAt: sql.placeholder("now"),
      })
      .prepare(),
    // Whose address it is is no stranger any more.
    keepAddress: db
      .update(addresses)
      .set({ forgetAt: null })
      .where(eq(addresses.id, bound("addressId")))
      .prepare(),
    insertConsent: db
      .insert(consents)
      .values({
        personId: sql.placeholder("personId"),
        purpose: sql.placeholder("purpose"),
        noticeVersion: sql.placeholder("noticeVersion"),
        noticeHash: sql.placeholder("noticeHash"),
        givenAt: sql.placeholder("now"),
        addressId: sql.placeholder("addressId"),
        givenBy: sql.placeholder("givenBy"),
      })
      .onConflictDoNothing()
      .prepare(),
    insertCorrection: db
      .insert(corrections)
      .values({
        personId: sql.placeholder("personId"),
        field: sql.placeholder("field"),
        before: sql.placeholder("before"),
        after: sql.placeholder("after"),
        correctedAt: sql.placeholder("now"),
        addressId: sql.placeholder("addressId"),
      })
      .prepare(),
    setName: db
      .update(people)
      .set({ name: given("after") })
      .where(thisPerson)
      .prepare(),
    setLocality: db
      .update(people)
      .set({ locality: given("after") })
      .where(thisPerson)
      .prepare(),
    setEnrolled: db
      .update(people)
      .set({ enrolledAt: sql`coalesce(${people.enrolledAt}, ${sql.placeholder("now")})` })
      .where(thisPerson)
      .prepare(),
  };
}
