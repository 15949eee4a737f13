import { decideWithdrawal } from "../community/roleCode.ts";
import type { Values } from "../conversation/values.ts";
import type { Convocation } from "../store/convocations.ts";
import type { Grant } from "../store/roles.ts";
import type { Session } from "../store/sessions.ts";
import { action, type Result, type Shapes, type Turn } from "./contract.ts";
import { consentedSelf } from "./enrol.ts";
import { type Inputs, requiredId } from "./inputs.ts";
import { takeBack } from "./reviews.ts";
import { roleKey, roleShape } from "./roleCodes.ts";
import { name, places, yesOrNo } from "./shapes.ts";
import { tellOnce } from "./tellPerson.ts";

const refusals = ["last", "gone", "notAllowed"] as const;
/**
 * `leaderless`: how many sessions to come nobody leads then. `unsent`: how many convocations of theirs wait, which others
 * may go on with.
 */
const shapes: Shapes = { name, ...roleShape, own: yesOrNo, leaderless: places, unsent: places };

/** Whether a role can be taken from somebody, and what it leaves behind. Changes nothing. */
export const checkWithdrawal = action({
  allows: ["coordinator"],
  inputs: { grant: "grant" },
  outcomes: ["possible", ...refusals],
  once: [],
  values: { possible: shapes },
  run: (turn, inputs) => {
    const found = findGrant(turn, inputs);
    return "grant" in found ? { outcome: "possible", values: valuesOf(turn, found) } : found;
  },
});

/** Takes a role from somebody, who is told. Sessions they led and cannot lead any more are led by nobody. */
export const withdrawRole = action({
  allows: ["coordinator"],
  inputs: { grant: "grant" },
  outcomes: ["withdrawn", ...refusals],
  tells: { whom: "staff" },
  once: ["grant"],
  values: { withdrawn: shapes },
  run: (turn, inputs) => {
    const { store, now } = turn;
    const found = findGrant(turn, inputs);
    if (!("grant" in found)) return found;
    const { grant, left, waiting } = found;
    const by = consentedSelf(turn).id;
    const values = valuesOf(turn, found);
    if (!store.roles.markEnded(grant.id, by, now)) return { outcome: "gone" };
    for (const session of left) {
      const { id, ledBy } = session;
      store.sessions.change(id, { ...session, ledBy: null }, null);
      const change = { field: "lead", before: String(ledBy), after: null } as const;
      store.sessionChanges.add({ sessionId: id, ...change, by, now });
    }
    for (const convocation of waiting) takeBack(turn, convocation);
    tellOnce(turn, grant.personId, {
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
  /** What they wrote and nobody decided about yet. */
  readonly waiting: readonly Convocation[];
}

function findGrant({ store, now }: Turn, inputs: Inputs): Found | Result<"gone" | "last"> {
  const grant = store.roles.findGrant(requiredId(inputs, "grant"));
  if (!grant) return { outcome: "gone" };
  const { personId, role } = grant;
  const decision = decideWithdrawal({ role, coordinators: store.roles.countCoordinators() });
  if (decision === "last") return { outcome: "last" };
  const keepsOther = store.roles.listRoles(personId).some((other) => other !== role);
  if (keepsOther) return { grant, left: [], waiting: [] };
  const waiting = store.convocations.listInReview().filter(({ authorId }) => authorId === personId);
  return { grant, left: store.sessions.listLedBy(personId, now), waiting };
}

function valuesOf({ selfId }: Turn, { grant, left, waiting }: Found): Values {
  const { name: whose, role, personId } = grant;
  return {
    name: whose ?? "",
    role: { text: roleKey(role) },
    own: personId === selfId ? "yes" : "no",
    leaderless: left.length,
    unsent: waiting.length,
  };
}
