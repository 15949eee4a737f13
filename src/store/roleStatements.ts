import { and, asc, count, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { recipientColumns } from "./recipient.ts";
import { addresses, people, personAddresses } from "./schema.ts";
import { roleCodes, roleCodeTries, roleGrants } from "./staffSchema.ts";

// The statements of `roles.ts`.

/** Who has which role, and where they are written to. */
export function prepareGrants(db: Db) {
  const live = isNull(roleGrants.endedAt);
  const inviters = alias(people, "inviters");
  const byInviter = eq(inviters.id, roleGrants.grantedBy);
  const grant = {
    id: roleGrants.id,
    personId: roleGrants.personId,
    name: people.name,
    role: roleGrants.role,
    grantedAt: roleGrants.grantedAt,
    inviter: inviters.name,
  };
  return {
    everGranted: db.selectDistinct({ personId: roleGrants.personId }).from(roleGrants).prepare(),
    ofPerson: db
      .select({ role: roleGrants.role })
      .from(roleGrants)
      .where(and(eq(roleGrants.personId, bound("personId")), live))
      .orderBy(asc(roleGrants.id))
      .prepare(),
    grant: db
      .insert(roleGrants)
      .values({
        personId: sql.placeholder("personId"),
        role: sql.placeholder("role"),
        grantedBy: sql.placeholder("grantedBy"),
        grantedAt: sql.placeholder("now"),
      })
      .onConflictDoNothing()
      .returning({ id: roleGrants.id })
      .prepare(),
    grants: db
      .select(grant)
      .from(roleGrants)
      .innerJoin(people, eq(people.id, roleGrants.personId))
      .leftJoin(inviters, byInviter)
      .where(live)
      .orderBy(asc(roleGrants.role), asc(roleGrants.id))
      .prepare(),
    grantById: db
      .select(grant)
      .from(roleGrants)
      .innerJoin(people, eq(people.id, roleGrants.personId))
      .leftJoin(inviters, byInviter)
      .where(and(eq(roleGrants.id, bound("id")), live))
      .prepare(),
    endGrant: db
      .update(roleGrants)
      .set({ endedAt: given("now"), endedBy: given("by") })
      .where(and(eq(roleGrants.id, bound("id")), live))
      .returning({ id: roleGrants.id })
      .prepare(),
    coordinatorCount: db
      .select({ coordinators: count() })
      .from(roleGrants)
      .where(and(eq(roleGrants.role, "coordinator"), live))
      .prepare(),
    addressesOf: db
      .select(recipientColumns)
      .from(personAddresses)
      .innerJoin(addresses, eq(addresses.id, personAddresses.addressId))
      .where(and(eq(personAddresses.personId, bound("personId")), eq(personAddresses.relation, "self")))
      .orderBy(asc(addresses.id))
      .prepare(),
    anyCoordinator: db
      .select({ id: roleGrants.id })
      .from(roleGrants)
      .where(and(eq(roleGrants.role, "coordinator"), live))
      .limit(1)
      .prepare(),
  };
}

/** The codes that give a role, and what was guessed at. */
export function prepareCodes(db: Db) {
  const coordinators = db
    .select({ personId: roleGrants.personId })
    .from(roleGrants)
    .where(and(eq(roleGrants.role, "coordinator"), isNull(roleGrants.endedAt)));
  const usable = and(
    isNull(roleCodes.usedAt),
    gt(roleCodes.expiresAt, bound("now")),
    or(isNull(roleCodes.invitedBy), inArray(roleCodes.invitedBy, coordinators)),
  ); /** Used up by whoever asks: theirs still. */
  const theirs = eq(roleCodes.usedBy, bound("personId"));

  const code = { id: roleCodes.id, role: roleCodes.role, invitedBy: roleCodes.invitedBy };
  const thisCode = eq(roleCodes.id, bound("id"));
  return {
    insertCode: db
      .insert(roleCodes)
      .values({
        codeHash: sql.placeholder("codeHash"),
        role: sql.placeholder("role"),
        createdAt: sql.placeholder("now"),
        expiresAt: sql.placeholder("expiresAt"),
        invitedBy: sql.placeholder("invitedBy"),
      })
      .returning({ id: roleCodes.id })
      .prepare(),
    invitations: db
      .select({ id: roleCodes.id, role: roleCodes.role, expiresAt: roleCodes.expiresAt })
      .from(roleCodes)
      .where(and(usable, inArray(roleCodes.invitedBy, coordinators)))
      .orderBy(asc(roleCodes.expiresAt), asc(roleCodes.id))
      .prepare(),
    invitedBy: db
      .select({ invitations: count() })
      .from(roleCodes)
      .where(and(usable, eq(roleCodes.invitedBy, bound("personId"))))
      .prepare(),
    codeByHash: db
      .select(code)
      .from(roleCodes)
      .where(and(eq(roleCodes.codeHash, bound("codeHash")), or(usable, theirs)))
      .prepare(),
    codeById: db
      .select(code)
      .from(roleCodes)
      .where(and(thisCode, or(usable, theirs)))
      .prepare(),
    revoke: db
      .update(roleCodes)
      .set({ expiresAt: given("now") })
      .where(and(eq(roleCodes.role, bound("role")), isNull(roleCodes.invitedBy), usable))
      .prepare(),
    useCode: db
      .update(roleCodes)
      .set({ usedAt: given("now"), usedBy: given("personId") })
      .where(and(thisCode, usable))
      .returning({ id: roleCodes.id })
      .prepare(),
    insertTry: db
      .insert(roleCodeTries)
      .values({
        addressId: sql.placeholder("addressId"),
        kind: sql.placeholder("kind"),
        at: sql.placeholder("now"),
      })
      .prepare(),
    triesOfAll: db
      .select({ tries: count() })
      .from(roleCodeTries)
      .where(and(eq(roleCodeTries.kind, bound("kind")), gt(roleCodeTries.at, bound("since"))))
      .prepare(),
    tries: db
      .select({ tries: count() })
      .from(roleCodeTries)
      .where(
        and(
          eq(roleCodeTries.addressId, bound("addressId")),
          gt(roleCodeTries.at, bound("since")),
          eq(roleCodeTries.kind, bound("kind")),
        ),
      )
      .prepare(),
  };
}
