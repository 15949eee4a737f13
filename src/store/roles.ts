import { and, asc, count, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { bound, given } from "./given.ts";
import { type Recipient, recipientColumns } from "./recipient.ts";
import { addresses, personAddresses } from "./schema.ts";
import { roleCodes, roleCodeTries, roleGrants } from "./staffSchema.ts";

/** Roles that somebody entitled gives; `member` is whoever enrolled. */
export type GrantedRole = "promoter" | "coordinator";

export interface RoleCode {
  readonly id: number;
  readonly role: GrantedRole;
}

export function prepareRoles(db: Db) {
  const statements = { ...prepareGrants(db), ...prepareCodes(db) };

  return {
    listRoles(personId: number): readonly GrantedRole[] {
      return statements.ofPerson.all({ personId }).map((row) => row.role);
    },

    /** False when they have it. A null `grantedBy` means by a code of the server's. */
    addGrant(grant: { personId: number; role: GrantedRole; grantedBy: number | null; now: number }): boolean {
      return statements.grant.all({ ...grant }).length > 0;
    },

    hasCoordinator(): boolean {
      return statements.anyCoordinator.get() !== undefined;
    },

    /** Where coordinators can be written to, all their own addresses. */
    listCoordinatorAddresses(): readonly Recipient[] {
      return statements.coordinators.all();
    },

    /** `codeHash` is the SHA-256 (hex) of the code; the code itself is never stored. */
    addCode(code: { codeHash: string; role: GrantedRole; now: number; expiresAt: number }): number {
      return statements.insertCode.get({ ...code }).id;
    },

    /** A code that is neither used nor expired. */
    findCode(codeHash: string, now: number): RoleCode | undefined {
      return statements.codeByHash.get({ codeHash, now });
    },

    findCodeById(id: number, now: number): RoleCode | undefined {
      return statements.codeById.get({ id, now });
    },

    /** The codes for a role that nobody used stop working. */
    revokeCodes(role: GrantedRole, now: number): void {
      statements.revoke.run({ role, now });
    },

    /** Consumes a code; false when it was used or has expired meanwhile. */
    markCodeUsed(id: number, personId: number, now: number): boolean {
      return statements.useCode.all({ id, personId, now }).length > 0;
    },

    addTry(addressId: number, now: number): void {
      statements.insertTry.run({ addressId, now });
    },

    /** Wrong codes an address wrote after `since`, epoch ms. */
    countTries(addressId: number, since: number): number {
      return statements.tries.get({ addressId, since })?.tries ?? 0;
    },
  };
}

function prepareGrants(db: Db) {
  const live = isNull(roleGrants.endedAt);
  return {
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
    anyCoordinator: db
      .select({ id: roleGrants.id })
      .from(roleGrants)
      .where(and(eq(roleGrants.role, "coordinator"), live))
      .limit(1)
      .prepare(),
    // The few coordinators first: a join would let the planner begin with everybody.
    coordinators: db
      .select(recipientColumns)
      .from(personAddresses)
      .innerJoin(addresses, eq(addresses.id, personAddresses.addressId))
      .where(
        and(
          eq(personAddresses.relation, "self"),
          inArray(
            personAddresses.personId,
            db
              .select({ personId: roleGrants.personId })
              .from(roleGrants)
              .where(and(eq(roleGrants.role, "coordinator"), live)),
          ),
        ),
      )
      .orderBy(asc(addresses.id))
      .prepare(),
  };
}

function prepareCodes(db: Db) {
  const usable = and(isNull(roleCodes.usedAt), gt(roleCodes.expiresAt, bound("now")));
  const code = { id: roleCodes.id, role: roleCodes.role };
  const thisCode = eq(roleCodes.id, bound("id"));
  return {
    insertCode: db
      .insert(roleCodes)
      .values({
        codeHash: sql.placeholder("codeHash"),
        role: sql.placeholder("role"),
        createdAt: sql.placeholder("now"),
        expiresAt: sql.placeholder("expiresAt"),
      })
      .returning({ id: roleCodes.id })
      .prepare(),
    codeByHash: db
      .select(code)
      .from(roleCodes)
      .where(and(eq(roleCodes.codeHash, bound("codeHash")), usable))
      .prepare(),
    codeById: db.select(code).from(roleCodes).where(and(thisCode, usable)).prepare(),
    revoke: db
      .update(roleCodes)
      .set({ expiresAt: given("now") })
      .where(and(eq(roleCodes.role, bound("role")), usable))
      .prepare(),
    useCode: db
      .update(roleCodes)
      .set({ usedAt: given("now"), usedBy: given("personId") })
      .where(and(thisCode, usable))
      .returning({ id: roleCodes.id })
      .prepare(),
    insertTry: db
      .insert(roleCodeTries)
      .values({ addressId: sql.placeholder("addressId"), at: sql.placeholder("now") })
      .prepare(),
    tries: db
      .select({ tries: count() })
      .from(roleCodeTries)
      .where(and(eq(roleCodeTries.addressId, bound("addressId")), gt(roleCodeTries.at, bound("since"))))
      .prepare(),
  };
}
