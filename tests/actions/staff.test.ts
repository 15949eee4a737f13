import { beforeEach, describe, expect, test } from "vitest";
import { hour, monday } from "../store/aStore.ts";
import { aCommunity, type Community, type Somebody } from "./aTurn.ts";

let community: Community;
let luz: Somebody;
beforeEach(() => {
  community = aCommunity();
  luz = staff("Luz Robles", "coordinator");
});

function staff(name: string, role: "promoter" | "coordinator" = "promoter"): Somebody {
  const someone = community.person(name);
  community.store.roles.addGrant({ personId: someone.personId, role, grantedBy: null, now: community.now });
  return someone;
}
const rows = (query: string) => community.database.db.all(query as never) as unknown[];
let codes = 0;
function invites(who: Somebody, role: "promoter" | "coordinator" = "promoter") {
  codes += 1;
  const hash = `${codes}`.padStart(64, "0");
  const newCode = () => ({ code: `TEST-C0DE-${String(codes).padStart(5, "0")}`, hash });
  return { ...community.acts(who, "invite", { role }, { newCode }), hash };
}
function takes(who: Somebody, hash: string) {
  const checked = community.acts(who, "checkRoleCode", { code: hash });
  if (checked.outcome !== "good") return checked;
  return community.acts(who, "takeRole", { roleCode: String(checked.values?.roleCode) });
}
const grantOf = (who: Somebody, role = "promoter") => {
  const found = community.store.roles
    .listGrants()
    .find((grant) => grant.personId === who.personId && grant.role === role);
  return String(found?.id ?? 0);
};
const withdraws = (who: Somebody, from: Somebody, role = "promoter") =>
  community.acts(who, "withdrawRole", { grant: grantOf(from, role) });
const rolesOf = (who: Somebody) => community.store.roles.listRoles(who.personId);

describe("an invitation", () => {
  test("comes alone in a message that can be forwarded, works for a day, and only its hash is kept among the codes", () => {
    const invited = invites(luz);
    expect(invited).toMatchObject({
      outcome: "invited",
      values: { role: { text: "roleCode.promoter" }, until: { at: monday + 24 * hour } },
    });
    expect(community.notices).toMatchObject([
      {
        addressId: luz.addressId,
        text: "invite.forward",
        values: { links: "https://t.me/convoca_test_bot\nhttps://wa.me/5215550000000" },
      },
    ]);
    expect(
      rows("select code_hash as hash, role, invited_by as by, expires_at as until from role_codes"),
    ).toEqual([{ hash: invited.hash, role: "promoter", by: luz.personId, until: monday + 24 * hour }]);
    expect(JSON.stringify(rows("select * from role_codes"))).not.toContain("C0DE");
  });

  test("makes whoever takes it staff, by whom they were invited, who hears of it", () => {
    const { hash } = invites(luz);
    const luis = community.person("Luis Pérez");
    expect(takes(luis, hash).outcome).toBe("granted");
    expect(rows("select granted_by as by from role_grants where role = 'promoter'")).toEqual([
      { by: luz.personId },
    ]);
    expect(community.notices.at(-1)).toMatchObject({
      addressId: luz.addressId,
      text: "invite.taken",
      values: { name: "Luis Pérez", role: { text: "roleCode.promoter" } },
    });
    expect(takes(community.person("Eva"), hash).outcome).toBe("wrong");
  });

  test("is over after a day", () => {
    const { hash } = invites(luz);
    community.pass(24 * hour);
    expect(takes(community.person("Luis"), hash).outcome).toBe("wrong");
    expect(community.sees(luz, "invitations")).toEqual([]);
  });

  test("works no more once its inviter coordinates no more, also for who had begun with it", () => {
    const rosa = staff("Rosa Díaz", "coordinator");
    const luis = community.person("Luis");
    const { hash } = invites(rosa);
    const checked = community.acts(luis, "checkRoleCode", { code: hash });
    withdraws(luz, rosa, "coordinator");
    expect(community.acts(luis, "takeRole", { roleCode: String(checked.values?.roleCode) }).outcome).toBe(
      "wrong",
    );
    expect(takes(luis, hash).outcome).toBe("wrong");
    expect(community.sees(luz, "invitations")).toEqual([]);
    expect(rolesOf(luis)).toEqual([]);
  });

  test("is one of ten at most; one that was used or is over makes room", () => {
    const rosa = staff("Rosa Díaz", "coordinator");
    const all = Array.from({ length: 10 }, () => invites(luz));
    expect(all.map(({ outcome }) => outcome)).toEqual(Array(10).fill("invited"));
    expect(invites(luz)).toMatchObject({ outcome: "tooMany", values: { most: 10 } });
    expect(invites(rosa).outcome).toBe("invited");
    takes(community.person("Luis"), all[3]?.hash ?? "");
    expect(invites(luz).outcome).toBe("invited");
    expect(invites(luz).outcome).toBe("tooMany");
    community.pass(24 * hour);
    expect(invites(luz).outcome).toBe("invited");
  });

  test("is for coordinators alone to make, and for all of the staff to see without its code", () => {
    const eva = staff("Eva Ruiz");
    const ana = community.person("Ana");
    for (const who of [eva, ana]) expect(invites(who).outcome).toBe("notAllowed");
    expect(rows("select id from role_codes")).toEqual([]);
    invites(luz, "coordinator");
    expect(community.sees(eva, "invitations")).toMatchObject([
      { values: { role: { text: "roleCode.coordinator" }, until: { at: monday + 24 * hour } } },
    ]);
    expect(community.sees(ana, "invitations")).toEqual([]);
  });
});

describe("a role that is withdrawn", () => {
  test("ends, and it is kept when and by whom; its person is told and can do nothing more with it", () => {
    const eva = staff("Eva Ruiz");
    community.pass(hour);
    expect(withdraws(luz, eva)).toEqual({
      outcome: "withdrawn",
      values: { name: "Eva Ruiz", role: { text: "roleCode.promoter" }, own: "no", leaderless: 0, unsent: 0 },
    });
    expect(rows("select ended_at as at, ended_by as by from role_grants where role = 'promoter'")).toEqual([
      { at: monday + hour, by: luz.personId },
    ]);
    expect(community.notices).toMatchObject([{ addressId: eva.addressId, text: "withdrawRole.told" }]);
    expect(rolesOf(eva)).toEqual([]);
    expect(community.acts(eva, "closeStaffNote", { note: "1" }).outcome).toBe("notAllowed");
    expect(withdraws(luz, eva).outcome).toBe("gone");
  });

  test("leaves the sessions they led to come without a lead, and says how many", () => {
    const eva = staff("Eva Ruiz");
    const led = [1, 2, 3].map((day) => community.session({ startsAt: monday + day * 24 * hour }));
    community.database.db.run(`update sessions set led_by = ${eva.personId}`);
    community.pass(25 * hour);
    const check = community.acts(luz, "checkWithdrawal", { grant: grantOf(eva) });
    expect(check).toMatchObject({ outcome: "possible", values: { leaderless: 2 } });
    expect(led.map((id) => community.store.sessions.find(id)?.ledBy)).toEqual(Array(3).fill(eva.personId));
    expect(withdraws(luz, eva)).toMatchObject({ values: { leaderless: 2 } });
    expect(led.map((id) => community.store.sessions.find(id)?.ledBy)).toEqual([eva.personId, null, null]);
    expect(rows("select session_id as session, field, before, after from session_changes")).toEqual(
      led.slice(1).map((session) => ({ session, field: "lead", before: String(eva.personId), after: null })),
    );
    expect(community.sees(luz, "comingSessions").map(({ values }) => values.lead)).toEqual([
      "Eva Ruiz",
      "",
      "",
    ]);
  });

  test("leaves them their sessions while they have another role", () => {
    const eva = staff("Eva Ruiz");
    community.store.roles.addGrant({
      personId: eva.personId,
      role: "coordinator",
      grantedBy: null,
      now: monday,
    });
    const session = community.session();
    community.database.db.run(`update sessions set led_by = ${eva.personId}`);
    expect(withdraws(luz, eva)).toMatchObject({ outcome: "withdrawn", values: { leaderless: 0 } });
    expect(community.store.sessions.find(session)?.ledBy).toBe(eva.personId);
    expect(rolesOf(eva)).toEqual(["coordinator"]);
  });

  test("may be one's own, as long as somebody else coordinates", () => {
    expect(community.acts(luz, "checkWithdrawal", { grant: grantOf(luz, "coordinator") }).outcome).toBe(
      "last",
    );
    expect(withdraws(luz, luz, "coordinator").outcome).toBe("last");
    const rosa = staff("Rosa Díaz", "coordinator");
    expect(withdraws(luz, luz, "coordinator")).toMatchObject({
      outcome: "withdrawn",
      values: { own: "yes" },
    });
    expect(community.notices).toEqual([]);
    expect(withdraws(rosa, rosa, "coordinator").outcome).toBe("last");
    expect(rolesOf(rosa)).toEqual(["coordinator"]);
  });

  test("is for coordinators alone to take", () => {
    const eva = staff("Eva Ruiz");
    for (const who of [eva, community.person("Ana")]) {
      for (const action of ["checkWithdrawal", "withdrawRole"])
        expect(community.acts(who, action, { grant: grantOf(luz, "coordinator") })).toEqual({
          outcome: "notAllowed",
        });
    }
    expect(rolesOf(luz)).toEqual(["coordinator"]);
  });

  test("is listed for all of the staff until then, coordinators first", () => {
    const eva = staff("Eva Ruiz");
    const listed = (who: Somebody) =>
      community.sees(who, "grants").map(({ values }) => [values.name, values.kind, values.own]);
    expect(listed(eva)).toEqual([
      ["Luz Robles", "coordinator", "no"],
      ["Eva Ruiz", "promoter", "yes"],
    ]);
    withdraws(luz, eva);
    expect(listed(luz)).toEqual([["Luz Robles", "coordinator", "yes"]]);
    expect(listed(eva)).toEqual([]);
  });
});
