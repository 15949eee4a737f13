import { decideWithdrawal } from "../community/roleCode.ts";
import type { Values } from "../conversation/values.ts";
import type { Grant } from "../store/roles.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Inputs, type Result, requiredId, type Shapes, type Turn } from "./contract.ts";
import { consentedSelf } from "./enrol.ts";
import { roleKey, roleShape } from "./roleCodes.ts";
import { name, places, yesOrNo } from "./shapes.ts";
import { tellPerson } from "./tellPerson.ts";

const refusals = ["last", "gone", "notAllowed"] as const;
/** `leaderless`: how many sessions to come nobody leads then. */
const shapes: Shapes = { name, ...roleShape, own: yesOrNo, leaderless: places };

/** Whether a role can be taken from somebody, and what it leaves behind. Changes nothing. */
export const checkWithdrawal = action({
  allows: ["coordinator"],
  inputs: { grant: "id" },
  outcomes: ["possible", ...refusals],
  values: { possible: shapes },
  run: (turn, inputs) => {
    const found = findGrant(turn, inputs);
    return "grant" in found ? { outcome: "possible", values: valuesOf(turn, found) } : found;
  },
});

/** Takes a role from somebody, who is told. Sessions they led and cannot lead any more are led by nobody. */
export const withdrawRole = action({
  allows: ["coordinator"],
  inputs: { grant: "id" },
  outcomes: ["withdrawn", ...refusals],
  values: { withdrawn: shapes },
  run: (turn, inputs) => {
    const { store, now } = turn;
    const found = findGrant(turn, inputs);
    if (!("grant" in found)) return found;
    const { grant, left } = found;
    const by = consentedSelf(turn).id;
    const values = valuesOf(turn, found);
    if (!store.roles.markEnded(grant.id, by, now)) return { outcome: "gone" };
    for (const session of left) {
      const { id, ledBy } = session;
      store.sessions.change(id, { ...session, ledBy: null }, null);
      const change = { field: "lead", before: String(ledBy), after: null } as const;
      store.sessionChanges.add({ sessionId: id, ...change, by, now });
    }
    tellPerson(turn, grant.personId, {
      key: `roleWithdrawn:${grant.id}`,
      text: "withdrawRole.told",
      values: { role: { text: roleKey(grant.role) } },
    });
    return { outcome: "withdrawn", values };
  },
});

interface Found {
  readonly grant: Grant;
  /** Sessions to come that they could lead no more. */
  readonly left: readonly Session[];
}

function findGrant({ store, now }: Turn, inputs: Inputs): Found | Result<"gone" | "last"> {
  const grant = store.roles.findGrant(requiredId(inputs, "grant"));
  if (!grant) return { outcome: "gone" };
  const { personId, role } = grant;
  const decision = decideWithdrawal({ role, coordinators: store.roles.countCoordinators() });
  if (decision === "last") return { outcome: "last" };
  const keepsOther = store.roles.listRoles(personId).some((other) => other !== role);
  return { grant, left: keepsOther ? [] : store.sessions.listLedBy(personId, now) };
}

function valuesOf({ selfId }: Turn, { grant, left }: Found): Values {
  const { name: whose, role, personId } = grant;
  return {
    name: whose ?? "",
    role: { text: roleKey(role) },
    own: personId === selfId ? "yes" : "no",
    leaderless: left.length,
  };
}
