import { shortName, shortNameMost } from "../community/name.ts";
import { moment, type Source } from "./contract.ts";
import { roleKey, roleShape } from "./roleCodes.ts";
import { name, when, yesOrNo } from "./shapes.ts";

/** Who can lead a session: oneself first, then every promoter. `short` is for buttons. */
export const leads: Source = {
  allows: ["promoter", "coordinator"],
  of: "person",
  values: {
    relation: { kind: "id", only: ["self", "known"] },
    name,
    short: { kind: "text", max: shortNameMost },
  },
  list: ({ store, selfId }) => {
    const staff = store.roles.listGrants();
    const self = staff.find(({ personId }) => personId === selfId);
    const others = staff.filter(({ personId, role }) => role === "promoter" && personId !== selfId);
    return [...(self ? [self] : []), ...others].map((one) => ({
      id: `p${one.personId}`,
      values: {
        relation: one.personId === selfId ? "self" : "known",
        name: one.name ?? "",
        short: shortName(one.name ?? ""),
      },
    }));
  },
};

/** Who has which role, since when. */
export const grants: Source = {
  allows: ["promoter", "coordinator"],
  of: "grant",
  values: {
    name,
    short: { kind: "text", max: shortNameMost },
    ...roleShape,
    kind: { kind: "id", only: ["promoter", "coordinator"] },
    own: yesOrNo,
    since: when,
    inviter: name,
  },
  list: ({ store, selfId }) =>
    store.roles.listGrants().map((grant) => ({
      id: String(grant.id),
      values: {
        name: grant.name ?? "",
        short: shortName(grant.name ?? ""),
        role: { text: roleKey(grant.role) },
        kind: grant.role,
        own: grant.personId === selfId ? "yes" : "no",
        since: moment(grant.grantedAt),
        inviter: grant.inviter ?? "",
      },
    })),
};

/** Codes of the staff's that nobody used yet; the codes themselves are known to nobody but who has them. */
export const invitations: Source = {
  allows: ["promoter", "coordinator"],
  of: "invitation",
  values: { ...roleShape, until: when },
  list: ({ store, now }) =>
    store.roles.listInvitations(now).map(({ id, role, expiresAt }) => ({
      id: String(id),
      values: { role: { text: roleKey(role) }, until: moment(expiresAt) },
    })),
};
