import { describe, expect, it } from "vitest";
import { SentKeptFor } from "../../src/store/linked.ts";
import { openStore } from "../../src/store/openStore.ts";
import { databases, hour, monday } from "./aStore.ts";

describe.each(databases)("a linked number, on $name", ({ open }) => {
  it("keeps its credentials and keys until it is unlinked", () => {
    const { database, linked } = openStore(open());
    expect(linked.findCreds()).toBeUndefined();
    database.transaction(() => {
      linked.changeCreds("a");
      linked.changeCreds("b");
      linked.changeKey("session", "1.0", "x", monday);
      linked.changeKey("session", "1.0", "y", monday);
      linked.changeKey("pre-key", "1.0", "z", monday);
      linked.changeKey("pre-key", "2", "gone", monday);
      linked.changeKey("pre-key", "2", null, monday);
    });
    expect(linked.findCreds()).toBe("b");
    expect(linked.findKey("session", "1.0")).toBe("y");
    expect(linked.findKey("pre-key", "1.0")).toBe("z");
    expect(linked.findKey("pre-key", "2")).toBeUndefined();
    database.transaction(linked.unlink);
    expect(linked.findCreds()).toBeUndefined();
    expect(linked.findKey("session", "1.0")).toBeUndefined();
  });

  it("belongs to one process at a time, until nothing is heard of it", () => {
    const { database, linked } = openStore(open());
    const take = (holder: string, now: number) =>
      database.transaction(() => linked.takeLease({ holder, until: now + 60 }, now));
    expect(take("a", 100)).toEqual({ holder: "a", until: 160 });
    expect(take("b", 159)).toEqual({ holder: "a", until: 160 });
    expect(take("a", 159)).toEqual({ holder: "a", until: 219 });
    expect(take("b", 219)).toEqual({ holder: "b", until: 279 });
    linked.releaseLease("a");
    expect(linked.findLease()).toEqual({ holder: "b", until: 279 });
    linked.releaseLease("b");
    expect(linked.findLease()).toBeUndefined();
  });

  it("keeps what it sent for 14 days", () => {
    const { linked } = openStore(open());
    linked.addSent({ messageId: "first", content: "1", sentAt: monday });
    linked.addSent({ messageId: "second", content: "2", sentAt: monday + hour });
    expect(linked.findSent("first")).toBe("1");
    linked.addSent({ messageId: "third", content: "3", sentAt: monday + SentKeptFor + 1 });
    expect(linked.findSent("first")).toBeUndefined();
    expect(linked.findSent("second")).toBe("2");
    linked.removeSentBefore(monday + SentKeptFor);
    expect(linked.findSent("second")).toBeUndefined();
  });
});
