import { codeUntil, invitationsMost } from "../community/roleCode.ts";
import { action, moment } from "./contract.ts";
import { consentedSelf } from "./enrol.ts";
import { required } from "./inputs.ts";
import { roleKey, roleShape } from "./roleCodes.ts";
import { places, when } from "./shapes.ts";

/** Makes a code that gives a role once, within a day, and sends it to whoever invites, to be forwarded. */
export const invite = action({
  allows: ["coordinator"],
  inputs: { role: ["promoter", "coordinator"] },
  outcomes: ["invited", "tooMany", "notAllowed"],
  sends: { invited: 1 },
  idle: ["tooMany", "notAllowed"],
  says: ["invite.forward"],
  values: { invited: { ...roleShape, until: when }, tooMany: { most: places } },
  run: (turn, inputs) => {
    const { store, now, links } = turn;
    const role = required(inputs, "role");
    if (role !== "promoter" && role !== "coordinator") throw new Error(`nobody is invited as ${role}`);
    const invitedBy = consentedSelf(turn).id;
    if (store.roles.countInvitations(invitedBy, now) >= invitationsMost)
      return { outcome: "tooMany", values: { most: invitationsMost } };
    const { code, hash } = turn.newCode();
    const expiresAt = codeUntil(now);
    const id = store.roles.addCode({ codeHash: hash, role, now, expiresAt, invitedBy });
    // Alone in its message, so that it can be forwarded as it is.
    turn.notify({
      ...{ key: `invitation:${id}`, addressId: turn.addressId, text: "invite.forward" },
      values: {
        code,
        role: { text: roleKey(role) },
        links: links()
          .map(({ link }) => link)
          .join("\n"),
      },
      answers: true,
      secretUntil: expiresAt,
    });
    return { outcome: "invited", values: { role: { text: roleKey(role) }, until: moment(expiresAt) } };
  },
});
