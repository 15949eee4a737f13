import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityField } from "../../src/community/activity.ts";
import type { Activity } from "../../src/store/activities.ts";
import { openStore, type Store } from "../../src/store/openStore.ts";
import { aPerson, databases, monday } from "./aStore.ts";

type Who = ReturnType<typeof aPerson>;

function anActivity(store: Store, { personId, addressId }: Who, more: Partial<Activity> = {}): number {
  return store.activities.add({
    ...{ authorId: personId, addressId, kind: "homeVisit", text: "Visité 6 casas", day: "2026-06-08" },
    ...{ locality: "El Llano", counts: "[]", now: monday, ...more },
  });
}

const photo = (
  store: Store,
  activityId: number,
  messageId: string,
  more: { album?: string; kind?: string } = {},
) =>
  store.evidence.add({
    ...{
      activityId,
      kind: more.kind ?? "photo",
      channel: "telegram",
      account: "7",
      messageId,
      ref: "file-1",
    },
    ...{ album: more.album ?? null, caption: null, status: "wanted", now: monday },
  });

const hash = "a".repeat(64);

describe.each(databases)("activities, on $name", ({ open }) => {
  it("tell their history whole: replayed from the first it comes to what is there now", () => {
    const store = openStore(open());
    const who = aPerson(store, "Luz");
    const other = aPerson(store, "Eva");
    const change = fc.record({
      field: fc.constantFrom<ActivityField>("kind", "text", "day", "locality", "counts", "status"),
      after: fc.constantFrom("a", "b", "confirmed", "noted", "removed", "homeVisit"),
      by: fc.constantFrom(who.personId, other.personId),
    });
    // A status is one of three, and the database holds it to that.
    const sound = change.filter(
      ({ field, after }) => (field === "status") === /^(confirmed|noted|removed)$/.test(after),
    );
    fc.assert(
      fc.property(fc.array(sound, { maxLength: 12 }), (changes) => {
        const id = anActivity(store, who);
        const fields = (activity: Activity | undefined) => ({ ...activity }) as Record<string, unknown>;
        const replayed = fields(store.activities.find(id));
        let told = 0;
        changes.forEach(({ field, after, by }, place) => {
          const before = store.activities.find(id);
          if (!before) throw new Error("the activity went");
          const changed = store.activities.change(before, field, after, {
            changedBy: by,
            now: monday + place,
          });
          expect(changed).toBe(before[field] !== after);
          if (changed) told += 1;
        });
        const history = store.activities.listChanges(id);
        expect(history).toHaveLength(told);
        for (const { field, before, after } of history) {
          expect(replayed[field]).toBe(before);
          replayed[field] = after;
        }
        expect(replayed).toEqual(fields(store.activities.find(id)));
      }),
      { numRuns: 60 },
    );
  });

  it("count what shows them, but for what was refused or deleted", () => {
    const store = openStore(open());
    const who = aPerson(store, "Luz");
    const id = anActivity(store, who);
    const [first = 0, second = 0] = [photo(store, id, "1"), photo(store, id, "2")].map(Number);
    photo(store, id, "3");
    photo(store, id, "4", { kind: "voice" });
    photo(store, id, "5", { kind: "location" });
    photo(store, id, "6", { kind: "document" });
    photo(store, anActivity(store, who), "7");
    expect(store.activities.find(id)).toMatchObject({ photos: 3, voices: 1, places: 1, files: 1 });
    store.evidence.markRefused(first, "gone");
    const revoked = { channel: "telegram", account: "7", messageId: "2", now: monday } as const;
    expect(store.evidence.markRevoked({ ...revoked, addressId: who.addressId + 1 })).toEqual([]);
    expect(store.evidence.markRevoked({ ...revoked, addressId: who.addressId })).toEqual([id]);
    expect(store.evidence.markRevoked({ ...revoked, addressId: who.addressId })).toEqual([]);
    expect(store.activities.find(id)?.photos).toBe(1);
    expect(store.evidence.find(second)?.status).toBe("wanted");
  });

  it("keep a file once, whatever it shows, and a result that comes twice counts once", () => {
    const store = openStore(open());
    const id = anActivity(store, aPerson(store, "Luz"));
    const [first = 0, second = 0] = [photo(store, id, "1"), photo(store, id, "2")].map(Number);
    expect(photo(store, id, "1")).toBeNull();
    store.documents.keepFile({ hash, mime: "image/jpeg", bytes: 12 }, monday);
    expect(store.evidence.markKept(first, hash)).toBe(true);
    expect(store.evidence.markKept(second, hash)).toBe(true);
    expect(store.evidence.markKept(first, hash)).toBe(false);
    expect(store.evidence.markRefused(first, "gone")).toBe(false);
    expect(store.evidence.find(first)?.status).toBe("kept");
  });

  it("list the newest day first, without what was removed and what is somebody else's", () => {
    const store = openStore(open());
    const [luz, eva] = [aPerson(store, "Luz"), aPerson(store, "Eva")];
    const old = anActivity(store, luz, { day: "2026-05-01" });
    const fresh = anActivity(store, luz);
    const gone = store.activities.find(anActivity(store, luz));
    anActivity(store, eva);
    if (gone) store.activities.change(gone, "status", "removed", { changedBy: luz.personId, now: monday });
    expect(store.activities.listByAuthor(luz.personId).map(({ id }) => id)).toEqual([fresh, old]);
  });
});
