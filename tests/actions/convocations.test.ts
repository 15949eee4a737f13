import { beforeEach, describe, expect, test } from "vitest";
import { hour } from "../store/aStore.ts";
import { aCommunity, type Community, type Somebody } from "./aTurn.ts";

let community: Community;
let luz: Somebody;
let rosa: Somebody;
let session: number;
beforeEach(() => {
  community = aCommunity();
  luz = staff("Luz Robles");
  rosa = staff("Rosa Cruz");
  session = community.session();
});

function staff(name: string): Somebody {
  const someone = community.person(name);
  const grant = {
    personId: someone.personId,
    role: "promoter",
    grantedBy: null,
    now: community.now,
  } as const;
  community.store.roles.addGrant(grant);
  return someone;
}
function drafts(who: Somebody, message = "Les invitamos a la plática.", again?: string) {
  return community.acts(who, "draftConvocation", {
    session: String(session),
    message,
    audience: "everyone",
    ...(again !== undefined && { convocation: again }),
  });
}
function submitted(): string {
  const convocation = String(drafts(luz).values?.convocation);
  community.acts(luz, "submitConvocation", { convocation });
  return convocation;
}
/** Reads it and decides about what was read. */
function approves(who: Somebody, convocation: string) {
  const { values } = community.acts(who, "readConvocation", { convocation });
  return community.acts(who, "approveConvocation", { convocation, version: String(values?.version) });
}
const told = (who: Somebody) =>
  community.notices.filter(({ addressId }) => addressId === who.addressId).map(({ text }) => text);

describe("whoever decides about a convocation", () => {
  test("is never its author, and is asked for it only where somebody else is there", () => {
    const convocation = submitted();
    expect(approves(luz, convocation).outcome).toBe("own");
    expect(community.acts(luz, "returnConvocation", { convocation, version: "1", why: "x" }).outcome).toBe(
      "own",
    );
    expect(community.begun.map(({ addressId }) => addressId)).toEqual([rosa.addressId]);
    expect(community.store.convocations.findSending()).toBeUndefined();
  });

  test("comes second after another, and hears who was first", () => {
    const carmen = staff("Carmen Ruiz");
    const convocation = submitted();
    expect(approves(rosa, convocation).outcome).toBe("approved");
    const second = approves(carmen, convocation);
    expect(second).toMatchObject({ outcome: "decided", values: { decider: "Rosa Cruz" } });
  });

  test("reads that it is stale once the session has begun, and its author gets it back to change", () => {
    const convocation = submitted();
    community.pass(121 * hour);
    expect(community.acts(rosa, "readConvocation", { convocation }).outcome).toBe("stale");
    expect(told(luz)).toEqual(["convocation.begunNotice"]);
    expect(community.sees(luz, "myDrafts").map(({ id }) => id)).toEqual([convocation, "new"]);
    expect(community.sees(rosa, "toReview")).toEqual([]);
    expect(approves(rosa, convocation).outcome).toBe("stale");
    expect(told(luz)).toHaveLength(1);
  });

  test("gives it back with why, and can approve it once it is corrected and sent again", () => {
    const convocation = submitted();
    const version = String(community.acts(rosa, "readConvocation", { convocation }).values?.version);
    community.acts(rosa, "returnConvocation", { convocation, version, why: "La hora está mal." });
    expect(told(luz)).toEqual(["convocation.returnedNotice"]);
    expect(drafts(luz, "Les invitamos a las diez.", convocation).values?.convocation).toBe(convocation);
    community.pass(hour);
    expect(community.acts(luz, "submitConvocation", { convocation }).outcome).toBe("submitted");
    const late = { convocation, version };
    expect(community.acts(rosa, "approveConvocation", late).outcome).toBe("rewritten");
    expect(community.acts(rosa, "returnConvocation", { ...late, why: "x" }).outcome).toBe("rewritten");
    expect(community.acts(rosa, "approveConvocation", { convocation }).outcome).toBe("rewritten");
    expect(approves(rosa, convocation).outcome).toBe("approved");
  });
});

test("a convocation to a session that has begun names its missing date, and keeps the words", () => {
  community.pass(121 * hour);
  const refused = drafts(luz);
  expect(refused).toMatchObject({ outcome: "missing", values: { lacksDate: "yes", lacksPlace: "no" } });
  expect(community.sees(luz, "myDrafts")).toHaveLength(2);
});

test("a question reaches the author where the one who leads the session cannot be written to", () => {
  const convocation = submitted();
  const ana = community.person("Ana Paz");
  approves(rosa, convocation);
  const { database, store } = community;
  database.db.run(`update sessions set led_by = ${rosa.personId}` as never);
  database.db.run(`update addresses set unreachable_at = 1 where id = ${rosa.addressId}` as never);
  database.db.run(
    `insert into summonses (convocation_id, person_id, address_id) values (${convocation}, ${ana.personId}, ${ana.addressId})` as never,
  );
  const session = String(store.convocations.find(Number(convocation))?.sessionId);
  community.acts(ana, "askStaff", { session, text: "¿Puedo llevar a mis hijos?" });
  expect(store.questions.listOpen()).toHaveLength(1);
  const asked = community.begun.filter(({ flow }) => flow === "answerQuestion");
  expect(asked.map(({ addressId }) => addressId)).toEqual([luz.addressId]);
});
