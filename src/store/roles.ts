import type { Db } from "./database.ts";
import type { Recipient } from "./recipient.ts";
import { prepareCodes, prepareGrants } from "./roleStatements.ts";

/** Roles that somebody entitled gives; `member` is whoever enrolled. */
export type GrantedRole = "promoter" | "coordinator";
/** What somebody may guess at: each has its own tries. */
export type CodeKind = "role" | "roll" | "recognition" | "recognitionAsk";

export interface RoleCode {
  readonly id: number;
  readonly role: GrantedRole;
  /** Who of the staff invites with it; null: the server printed it. */
  readonly invitedBy: number | null;
}

/** That somebody has a role. */
export interface Grant {
  readonly id: number;
  readonly personId: number;
  readonly name: string | null;
  readonly role: GrantedRole;
  /** Epoch ms. */
  readonly grantedAt: number;
  /** What whoever invited them is called; null by a code of the server's. */
  readonly inviter: string | null;
}

/** A code of the staff's that nobody used yet. */
export interface Invitation {
  readonly id: number;
  readonly role: GrantedRole;
  /** Epoch ms. */
  readonly expiresAt: number;
}

export function prepareRoles(db: Db) {
  const statements = { ...prepareGrants(db), ...prepareCodes(db) };
  let revision = 0;
  let staff: Set<number> | undefined;
  /** Whoever ever had a role: a few too many do no harm, so nobody is ever taken out. */
  const everStaff = (): Set<number> => {
    staff ??= new Set(statements.everGranted.all().map(({ personId }) => personId));
    return staff;
  };

  return {
    listRoles(personId: number): readonly GrantedRole[] {
      // Asked at every message, and hardly anybody has one.
      if (!everStaff().has(personId)) return [];
      return statements.ofPerson.all({ personId }).map((row) => row.role);
    },

    /** False when they have it. A null `grantedBy` means by a code of the server's. */
    addGrant(grant: { personId: number; role: GrantedRole; grantedBy: number | null; now: number }): boolean {
      revision += 1;
      everStaff().add(grant.personId);
      return statements.grant.all({ ...grant }).length > 0;
    },

    /** Rises whenever a role begins or ends. */
    revision: () => revision,

    /** Everybody of the staff, coordinators first, in the order they came. */
    listGrants(): readonly Grant[] {
      return statements.grants.all();
    },

    /** Undefined when it ended, or there is none. */
    findGrant(id: number): Grant | undefined {
      return statements.grantById.get({ id });
    },

    /** False when it had ended. */
    markEnded(id: number, by: number, now: number): boolean {
      revision += 1;
      return statements.endGrant.all({ id, by, now }).length > 0;
    },

    countCoordinators(): number {
      return statements.coordinatorCount.get()?.coordinators ?? 0;
    },

    /** Where somebody can be written to, all their own addresses. */
    listAddresses(personId: number): readonly Recipient[] {
      return statements.addressesOf.all({ personId });
    },

    hasCoordinator(): boolean {
      return statements.anyCoordinator.get() !== undefined;
    },

    /** `codeHash` is the SHA-256 (hex) of the code; the code itself is never stored. */
    addCode(code: {
      codeHash: string;
      role: GrantedRole;
      now: number;
      expiresAt: number;
      invitedBy?: number;
    }): number {
      return statements.insertCode.get({ invitedBy: null, ...code }).id;
    },

    /** Invitations of the staff's that still work, those that end soonest first. */
    listInvitations(now: number): readonly Invitation[] {
      return statements.invitations.all({ now });
    },

    /** How many of somebody's invitations still work. */
    countInvitations(personId: number, now: number): number {
      return statements.invitedBy.get({ personId, now })?.invitations ?? 0;
    },

    /** A code that is neither used nor expired, and whose inviter still coordinates; or that this person used. */
    findCode(codeHash: string, now: number, personId: number | null = null): RoleCode | undefined {
      return statements.codeByHash.get({ codeHash, now, personId });
    },

    findCodeById(id: number, now: number, personId: number | null = null): RoleCode | undefined {
      return statements.codeById.get({ id, now, personId });
    },

    /** The server's own codes for a role that nobody used stop working. */
    revokePrinted(role: GrantedRole, now: number): void {
      statements.revoke.run({ role, now });
    },

    /** Consumes a code; false when it was used or has expired meanwhile. */
    markCodeUsed(id: number, personId: number, now: number): boolean {
      return statements.useCode.all({ id, personId, now }).length > 0;
    },

    addTry(addressId: number, kind: CodeKind, now: number): void {
      statements.insertTry.run({ addressId, kind, now });
    },

    /** Wrong codes of a kind that everybody wrote after `since`, epoch ms. */
    countTriesOfAll(kind: CodeKind, since: number): number {
      return statements.triesOfAll.get({ kind, since })?.tries ?? 0;
    },

    /** Wrong codes of a kind an address wrote after `since`, epoch ms. */
    countTries(addressId: number, kind: CodeKind, since: number): number {
      return statements.tries.get({ addressId, kind, since })?.tries ?? 0;
    },
  };
}
