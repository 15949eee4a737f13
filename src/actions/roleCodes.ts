import { decideRoleCode, triesSince } from "../community/roleCode.ts";
import type { GrantedRole, RoleCode } from "../store/roles.ts";
import { action, type Shapes, type Turn } from "./contract.ts";
import { consentedSelf } from "./enrol.ts";
import { required, requiredId } from "./inputs.ts";
import { tellStaff } from "./tellPerson.ts";

/** Key of what a role is called. */
export const roleKey = (role: GrantedRole): string => `roleCode.${role}`;
export const roleShape: Shapes = {
  role: { kind: "words", keys: [roleKey("promoter"), roleKey("coordinator")] },
};

/** Whether a code makes somebody staff; `code` is the SHA-256 (hex) of the normalised code. Consumes nothing. */
export const checkRoleCode = action({
  allows: ["anyone"],
  inputs: { code: "code" },
  outcomes: ["good", "wrong", "tooMany"],
  idle: ["good", "tooMany"],
  values: { good: { roleCode: { kind: "id", of: "roleCode" } } },
  run: ({ store, addressId, now, selfId }, inputs) => {
    const code = store.roles.findCode(required(inputs, "code"), now, selfId);
    const tries = store.roles.countTries(addressId, "role", triesSince(now));
    const outcome = decideRoleCode({ known: code !== undefined, tries });
    if (outcome === "wrong") store.roles.addTry(addressId, "role", now);
    if (outcome !== "good" || !code) return { outcome: outcome === "good" ? "wrong" : outcome };
    return { outcome, values: { roleCode: String(code.id) } };
  },
});

/** Uses a checked code up and gives its role to whose address it is. */
export const takeRole = action({
  allows: ["anyone"],
  inputs: { roleCode: "roleCode" },
  outcomes: ["granted", "already", "wrong"],
  tells: { whom: "staff" },
  once: ["roleCode"],
  values: { granted: roleShape, already: roleShape },
  run: (turn, inputs) => {
    const { store, now } = turn;
    const personId = consentedSelf(turn).id;
    const code = store.roles.findCodeById(requiredId(inputs, "roleCode"), now, personId);
    if (!code) return { outcome: "wrong" };
    const values = { role: { text: roleKey(code.role) } };
    // Who has the role leaves the code for somebody else.
    if (store.roles.listRoles(personId).includes(code.role)) return { outcome: "already", values };
    if (!store.roles.markCodeUsed(code.id, personId, now)) return { outcome: "wrong" };
    store.roles.addGrant({ personId, role: code.role, grantedBy: code.invitedBy, now });
    tellCoordinators(turn, code);
    return { outcome: "granted", values };
  },
});

/** Whoever invited them hears that they came, and so do the others who coordinate: nobody joins unseen. */
function tellCoordinators(turn: Turn, { id, role, invitedBy }: RoleCode): void {
  if (invitedBy === null) return;
  const { id: selfId, name } = consentedSelf(turn);
  const values = { name: name ?? "", role: { text: roleKey(role) } };
  const unsent = keptAlone(turn, invitedBy, selfId) ? "yes" : "no";
  tellStaff(turn, invitedBy, {
    ...{ key: `roleTaken:${id}`, text: "invite.taken" },
    values: { ...values, unsent },
  });
  const inviter = turn.store.people.find(invitedBy)?.name ?? "";
  for (const { personId, role: theirs } of turn.store.roles.listGrants()) {
    if (theirs !== "coordinator" || personId === invitedBy || personId === selfId) continue;
    tellStaff(turn, personId, {
      key: `roleTaken:${id}`,
      text: "invite.joined",
      values: { ...values, inviter },
    });
  }
}

/** Whether whoever invited keeps a convocation that nobody could approve until now. */
function keptAlone({ store, now }: Turn, invitedBy: number, newcomerId: number): boolean {
  const others = store.roles.listGrants().filter(({ personId }) => personId !== invitedBy);
  if (others.some(({ personId }) => personId !== newcomerId)) return false;
  return store.convocations.listUnsent(invitedBy, now).some(({ sessionId, authorId, status }) => {
    const session = store.sessions.find(sessionId);
    const isOpen = session !== undefined && session.cancelledAt === null && session.startsAt > now;
    return isOpen && authorId === invitedBy && status === "draft";
  });
}
