import { describe, expect, test } from "vitest";
import type { Heard, Turn } from "../../src/actions/contract.ts";
import { finishEvidence } from "../../src/actions/finishEvidence.ts";
import { aCommunity, type Community, type Somebody } from "./aTurn.ts";

const minute = 60_000;

function aTeam() {
  const community = aCommunity();
  const promoter = (name: string): Somebody => {
    const who = community.person(name);
    community.store.roles.addGrant({
      personId: who.personId,
      role: "promoter",
      grantedBy: null,
      now: community.now,
    });
    return who;
  };
  return { community, luz: promoter("Luz"), eva: promoter("Eva") };
}

let sent = 0;
/** A message with something that can show what was done. */
function sends(media: "photo" | "voice" | "location" | "sticker", more: object = {}): Partial<Turn> {
  sent += 1;
  const shown =
    media === "location"
      ? { place: { latitude: 19.4, longitude: -99.1, name: "Zócalo" } }
      : { file: { ref: `file-${sent}` } };
  const said = { type: "media", media, ...shown, ...more } as Heard["said"];
  return { message: { channel: "telegram", account: "7", messageId: String(sent), said } };
}
const told = {
  text: "Visité 6 casas en El Llano",
  kind: "homeVisit",
  locality: "El Llano",
  counts: "6 casas",
};
const noted = (community: Community, who: Somebody, more: Record<string, string> = told): string =>
  String(community.acts(who, "noteActivity", more).values?.activity);
const confirmed = (community: Community, who: Somebody): string => {
  const activity = noted(community, who);
  expect(community.acts(who, "confirmActivity", { activity }).outcome).toBe("confirmed");
  return activity;
};
const find = ({ store }: Community, activity: string) => store.activities.find(Number(activity));

describe("what a promoter tells", () => {
  test("is there from the first message, not confirmed, and names what is still to be asked", () => {
    const { community, luz } = aTeam();
    expect(community.acts(luz, "noteActivity", told)).toMatchObject({
      outcome: "noted",
      values: { kind: "homeVisit", day: "2026-06-08", locality: "El Llano", counts: "6 casas" },
    });
    expect(community.acts(luz, "noteActivity", { text: "Anduve por ahí" }).outcome).toBe("lacksBoth");
    expect(community.acts(luz, "noteActivity", { text: "x y", kind: "talk" }).outcome).toBe("lacksPlace");
    expect(community.acts(luz, "noteActivity", { text: "x y", locality: "El Llano" }).outcome).toBe(
      "lacksKind",
    );
    expect(community.sees(luz, "myActivities").map(({ values }) => values.standing)).toEqual(
      Array(4).fill("noted"),
    );
  });

  test("was done on the day it was written, in the zone of the people, unless it says another", () => {
    const { community, luz } = aTeam();
    // Half past midnight in UTC is still Sunday evening in Mexico.
    const sentAt = Date.UTC(2026, 5, 8, 0, 30);
    const { values } = community.acts(luz, "noteActivity", told, { sentAt });
    expect(values?.day).toBe("2026-06-07");
    expect(community.acts(luz, "noteActivity", { ...told, day: "2026-06-01" }).values?.day).toBe(
      "2026-06-01",
    );
  });

  test("cannot be confirmed while something lacks", () => {
    const { community, luz } = aTeam();
    const activity = noted(community, luz, { text: "Anduve por ahí" });
    expect(community.acts(luz, "confirmActivity", { activity })).toEqual({
      outcome: "incomplete",
      values: { lacksText: "no" },
    });
    expect(find(community, activity)?.status).toBe("noted");
    community.acts(luz, "correctActivity", { activity, kind: "other", locality: "El Llano" });
    expect(community.acts(luz, "confirmActivity", { activity }).outcome).toBe("confirmed");
    // A second yes is as one.
    expect(community.acts(luz, "confirmActivity", { activity }).outcome).toBe("confirmed");
    expect(community.store.activities.listChanges(Number(activity)).map(({ field }) => field)).toEqual([
      "kind",
      "locality",
      "status",
    ]);
  });

  test("is nobody else's to see, to correct or to remove", () => {
    const { community, luz, eva } = aTeam();
    const activity = confirmed(community, luz);
    expect(community.sees(eva, "myActivities")).toEqual([]);
    for (const name of [
      "findActivity",
      "confirmActivity",
      "removeActivity",
      "correctActivity",
      "noteActivity",
    ])
      expect(community.acts(eva, name, { activity, text: "Otra cosa" }).outcome).toBe("gone");
    expect(find(community, activity)).toMatchObject({ status: "confirmed", text: told.text });
    const ana = community.person("Ana");
    expect(community.acts(ana, "noteActivity", told).outcome).toBe("notAllowed");
    expect(community.acts(ana, "addEvidence", {}, sends("photo")).outcome).toBe("notAllowed");
    expect(community.sees(ana, "myActivities")).toEqual([]);
  });

  test("is corrected with who, when and what it was; saying the same again corrects nothing", () => {
    const { community, luz } = aTeam();
    const activity = confirmed(community, luz);
    community.pass(minute);
    const corrected = { activity, counts: "8 casas", day: "2026-06-05" };
    expect(community.acts(luz, "correctActivity", corrected).outcome).toBe("corrected");
    expect(community.acts(luz, "correctActivity", corrected).outcome).toBe("same");
    const by = { changedAt: community.now, changedBy: luz.personId };
    expect(community.store.activities.listChanges(Number(activity)).slice(1)).toEqual([
      { field: "day", before: "2026-06-08", after: "2026-06-05", ...by },
      { field: "counts", before: '[{"count":6,"of":"casas"}]', after: '[{"count":8,"of":"casas"}]', ...by },
    ]);
  });

  test("and taken back stays in the books, and in no list", () => {
    const { community, luz } = aTeam();
    const activity = confirmed(community, luz);
    expect(community.acts(luz, "removeActivity", { activity }).outcome).toBe("removed");
    expect(community.acts(luz, "removeActivity", { activity }).outcome).toBe("gone");
    expect(community.sees(luz, "myActivities")).toEqual([]);
    expect(find(community, activity)?.status).toBe("removed");
  });
});

describe("what a promoter sends", () => {
  test("is kept before a word is asked, and its file is wanted once", () => {
    const { community, luz } = aTeam();
    const photo = sends("photo");
    const { outcome, values } = community.acts(luz, "beginActivity", {}, photo);
    expect(outcome).toBe("noted");
    expect(find(community, String(values?.activity))).toMatchObject({ status: "noted", text: "", photos: 1 });
    expect(community.wanted).toEqual([{ key: "evidence:1", kind: "evidence", input: { evidence: 1 } }]);
    // The same message again, as nobody should bring it.
    const again = community.acts(luz, "addEvidence", { activity: String(values?.activity) }, photo);
    expect(again.outcome).toBe("more");
    expect(community.wanted).toHaveLength(1);
  });

  test("as a place is where it was done, with nothing to fetch", () => {
    const { community, luz } = aTeam();
    const { values } = community.acts(luz, "beginActivity", {}, sends("location"));
    expect(find(community, String(values?.activity))).toMatchObject({ places: 1 });
    expect(community.wanted).toEqual([]);
    expect(community.database.db.get("select latitude, longitude from activities")).toEqual({
      latitude: 19.4,
      longitude: -99.1,
    });
  });

  test("in one handful needs one word: an album, or photos within half a minute", () => {
    const { community, luz } = aTeam();
    const activity = noted(community, luz);
    const adds = (more: object = {}) =>
      community.acts(luz, "addEvidence", { activity }, sends("photo", more)).outcome;
    expect(adds()).toBe("kept");
    community.pass(30_000);
    expect(adds()).toBe("more");
    community.pass(30_001);
    expect(adds({ album: "a" })).toBe("kept");
    community.pass(5 * minute);
    expect(adds({ album: "a" })).toBe("more");
    community.pass(5 * minute);
    expect(community.acts(luz, "addEvidence", { activity }, sends("sticker")).outcome).toBe("nothing");
    expect(find(community, activity)?.photos).toBe(4);
  });

  test("just after confirming may belong to that; the rest of an album does, without asking", () => {
    const { community, luz, eva } = aTeam();
    const activity = confirmed(community, luz);
    community.pass(10 * minute - 1);
    expect(community.acts(eva, "beginActivity", {}, sends("photo")).outcome).toBe("noted");
    const doubt = community.acts(luz, "beginActivity", {}, sends("photo", { album: "b" }));
    expect(doubt).toMatchObject({ outcome: "doubtful", values: { recent: activity } });
    expect(community.acts(luz, "beginActivity", {}, sends("photo", { album: "b" })).outcome).toBe("joined");
    // Kept apart until they say so.
    const apart = String(doubt.values?.activity);
    expect(find(community, activity)?.photos).toBe(0);
    expect(find(community, apart)).toMatchObject({ photos: 2, status: "noted" });
    expect(community.acts(luz, "joinActivity", { activity: apart, to: activity }).outcome).toBe("joined");
    expect(find(community, activity)?.photos).toBe(2);
    expect(find(community, apart)).toMatchObject({ photos: 0, status: "removed" });
    const own = community.acts(luz, "beginActivity", { own: "yes" }, sends("photo"));
    expect(own.outcome).toBe("noted");
    community.pass(1);
    expect(community.acts(luz, "beginActivity", {}, sends("photo")).outcome).toBe("noted");
  });

  test("of another cannot be taken away with an id", () => {
    const { community, luz, eva } = aTeam();
    const activity = noted(community, luz);
    community.acts(luz, "addEvidence", { activity }, sends("photo"));
    const hers = noted(community, eva);
    expect(community.acts(eva, "joinActivity", { activity, to: hers }).outcome).toBe("gone");
    expect(community.acts(eva, "joinActivity", { activity: hers, to: activity }).outcome).toBe("gone");
    expect(find(community, activity)?.photos).toBe(1);
  });

  test("and weighs too much is refused at once, with what to do", () => {
    const { community, luz } = aTeam();
    const big = sends("photo", { file: { ref: "f", bytes: 17 * 1024 * 1024 } });
    const { outcome, values } = community.acts(luz, "beginActivity", {}, big);
    expect({ outcome, media: values?.media }).toEqual({ outcome: "noted", media: "none" });
    expect(community.notices).toMatchObject([{ text: "evidence.tooBig", addressId: luz.addressId }]);
    expect(community.wanted).toEqual([]);
    expect(find(community, String(values?.activity))?.photos).toBe(0);
  });
});

describe("a file that was fetched", () => {
  const file = { hash: "b".repeat(64), mime: "image/jpeg", bytes: 9 };
  const result = (done: unknown) => ({ done });

  test("is kept, and a second result says nothing more", () => {
    const { community, luz } = aTeam();
    community.acts(luz, "beginActivity", {}, sends("photo"));
    finishEvidence(community.clockwork(), { evidence: 1 }, result({ file }), 1);
    finishEvidence(community.clockwork(), { evidence: 1 }, result({ refused: "gone" }), 1);
    expect(community.store.evidence.find(1)?.status).toBe("kept");
    expect(community.notices).toEqual([]);
  });

  test.each([
    [result({ refused: "tooBig" }), "evidence.tooBig"],
    [result({ refused: "empty" }), "evidence.empty"],
    [result({ refused: "gone" }), "evidence.gone"],
    [{ failed: "tried for hours" }, "evidence.failed"],
  ])("or never will be: its sender is told once what to do", (ended, text) => {
    const { community, luz } = aTeam();
    community.acts(luz, "beginActivity", {}, sends("photo"));
    finishEvidence(community.clockwork(), { evidence: 1 }, ended, 1);
    finishEvidence(community.clockwork(), { evidence: 1 }, ended, 1);
    expect(community.notices.map((notice) => notice.text)).toEqual([text]);
    expect(community.store.evidence.find(1)?.status).toBe("refused");
  });
});
