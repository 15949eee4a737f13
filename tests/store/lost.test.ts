import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/openStore.ts";
import { anAddress, databases, hour, monday } from "./aStore.ts";

describe.each(databases)("a question that nobody was shown, on $name", ({ open }) => {
  const ask = 3;
  function openAsked() {
    const store = openStore(open());
    const addressId = anAddress(store, "1");
    const add = (key: string, expiresAt: number | null = null) =>
      store.outbox.add({
        ...{ key, channel: "telegram", account: "7", addressId, chat: null, kind: "reply", ask },
        ...{ body: { type: "text", text: "¿Vienes?" }, now: monday, expiresAt },
      }) ?? expect.unreachable();
    return { store, add, isLost: (at = monday) => store.lost.wasNeverShown(addressId, ask, at) };
  }

  it("is known by its messages: where none is left to tell, it was shown", () => {
    expect(openAsked().isLost()).toBe(false);
  });

  it("is so once all of its messages failed or are past their time, and not while one may still leave", () => {
    const { store, add, isLost } = openAsked();
    const first = add("a");
    const second = add("b", monday + hour);
    expect(isLost()).toBe(false);
    store.outbox.giveUp(first, "failed", "400");
    expect([isLost(), isLost(monday + hour)]).toEqual([false, true]);
    store.outbox.giveUp(second, "dropped", "expired");
    expect(isLost()).toBe(true);
  });

  it("is none where one of them left", () => {
    const { store, add, isLost } = openAsked();
    store.outbox.giveUp(add("a"), "failed", "400");
    store.outbox.markSent([{ id: add("b", monday + hour), messageId: "m1", at: monday }]);
    expect(isLost(monday + 48 * hour)).toBe(false);
  });
});
