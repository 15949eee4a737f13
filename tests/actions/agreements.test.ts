import { beforeEach, describe, expect, test } from "vitest";
import { agreementsMost, notedUntil } from "../../src/community/agreement.ts";
import { hour, monday } from "../store/aStore.ts";
import { aCommunity, type Community, type Somebody } from "./aTurn.ts";

const startsAt = monday + 2 * hour;
let community: Community;
let luz: Somebody;
let eva: Somebody;
let session: string;
beforeEach(() => {
  community = aCommunity();
  luz = staff("Luz Robles");
  eva = staff("Eva Luna");
  session = String(community.session({ startsAt, ledBy: luz.personId }));
  community.pass(3 * hour);
});

function staff(name: string, role: "promoter" | "coordinator" = "promoter"): Somebody {
  const someone = community.person(name);
  community.store.roles.addGrant({ personId: someone.personId, role, grantedBy: null, now: community.now });
  return someone;
}
const notes = (agreements: string, who = luz) =>
  community.acts(who, "noteAgreements", { session, agreements });
const kept = () => community.store.agreements.list(Number(session));
const first = () => String(kept()[0]?.id ?? 0);
const acts = (action: string, more: Record<string, string> = {}, who = luz) =>
  community.acts(who, action, { agreement: first(), ...more }).outcome;

describe("what a session agreed", () => {
  test("is noted once, however often it is said", () => {
    expect(notes("Limpiar el salón\nPintar").outcome).toBe("noted");
    expect(notes("limpiar  el SALON\nPintar\nBarrer").outcome).toBe("noted");
    expect(kept().map(({ text }) => text)).toEqual(["Limpiar el salón", "Pintar", "Barrer"]);
  });

  test("is noted by who leads it and by coordinators, and by nobody else", () => {
    const bruno = community.person("Bruno");
    expect(notes("Pintar", eva).outcome).toBe("notYours");
    expect(notes("Pintar", bruno).outcome).toBe("notAllowed");
    expect(community.sees(eva, "agreementSessions")).toEqual([]);
    expect(community.sees(eva, "sessionAgreements", {}, { session })).toEqual([]);
    expect(notes("Pintar", staff("Nora", "coordinator")).outcome).not.toBe("notYours");
  });

  test("is noted from the day of the session on, for a month, and not of one that was called off", () => {
    expect(community.sees(luz, "agreementSessions")).toHaveLength(1);
    community.pass(notedUntil);
    expect(community.sees(luz, "agreementSessions")).toHaveLength(1);
    community.pass(hour + 1);
    expect(community.sees(luz, "agreementSessions")).toEqual([]);
    expect(notes("Pintar").outcome).toBe("notHeld");
  });

  test("is so many at most, and then none of the new ones is kept", () => {
    const many = Array.from({ length: agreementsMost }, (_, place) => `Acuerdo ${place}`);
    notes(many.join("\n"));
    expect(notes("Uno más").outcome).toBe("full");
    expect(kept()).toHaveLength(agreementsMost);
  });

  test("has somebody who sees to each, asked one after the other", () => {
    notes("Limpiar\nPintar");
    expect(acts("assignAgreement", { names: "Rosa Díaz\nJuan Pérez" })).toBe("another");
    const next = community.acts(luz, "nextAgreement");
    expect(next.values).toMatchObject({ what: "Pintar", left: 1 });
    const agreement = String(next.values?.agreement);
    expect(community.acts(luz, "assignAgreement", { agreement, who: "group" }).outcome).toBe("complete");
    expect(community.acts(luz, "nextAgreement").outcome).toBe("none");
    expect(community.sees(luz, "sessionAgreements", {}, { session }).map(({ values }) => values)).toEqual([
      { what: "Limpiar", responsible: "Rosa Díaz, Juan Pérez", by: "people" },
      { what: "Pintar", responsible: "", by: "group" },
    ]);
  });

  test("is corrected and removed by who noted it", () => {
    notes("Limpiar\nPintar");
    expect(acts("correctAgreement", { text: "pintar" })).toBe("same");
    expect(acts("correctAgreement", { text: "Limpiar\nel salón" })).toBe("corrected");
    expect(kept()[0]?.text).toBe("Limpiar el salón");
    const nora = staff("Nora", "coordinator");
    for (const action of ["readAgreement", "removeAgreement"]) expect(acts(action, {}, nora)).toBe("closed");
    expect(acts("assignAgreement", { names: "Eva" }, nora)).toBe("gone");
    const agreement = first();
    expect(acts("removeAgreement")).toBe("removed");
    expect(community.acts(luz, "removeAgreement", { agreement }).outcome).toBe("gone");
    // What was removed can be agreed again.
    expect(notes("Limpiar el salón").outcome).toBe("noted");
    expect(kept().map(({ text }) => text)).toEqual(["Pintar", "Limpiar el salón"]);
  });

  test("stays as it is once the list of the session is closed; only who sees to it can still be said, once", () => {
    notes("Limpiar");
    community.acts(luz, "openRoll", { session });
    const roll = String(community.store.rollCalls.findBySession(Number(session))?.id);
    community.acts(luz, "noteNames", { roll, names: "Rosa Díaz" });
    expect(community.acts(luz, "closeRoll", { roll }).outcome).toBe("closed");
    for (const action of ["removeAgreement", "correctAgreement"])
      expect(acts(action, action === "correctAgreement" ? { text: "Pintar" } : {})).toBe("closed");
    expect(community.sees(luz, "myAgreements", {}, { session })).toHaveLength(1);
    expect(acts("assignAgreement", { names: "Rosa Díaz" })).toBe("complete");
    expect(acts("assignAgreement", { names: "Juan Pérez" })).toBe("closed");
    expect(community.sees(luz, "myAgreements", {}, { session })).toEqual([]);
  });
});
