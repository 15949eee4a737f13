import { describe, expect, it } from "vitest";
import type { Sent } from "../../src/channels/contract.ts";
import { openWorld, refused, telegram } from "./world.ts";

const second = 1000;
const hour = 3_600_000;

describe("what leaves", () => {
  it("a person gets each message once, in the order it was written, and its platform id is kept", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    const ids = world.commit({ to: ana, text: "uno" }, { to: ana, text: "dos" });
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["uno", "dos"]);
    expect(ids.map((id) => world.row(id)?.messageId)).toEqual(["m1", "m2"]);
    await world.clock.advance(hour);
    world.restart();
    await world.clock.advance(hour);
    expect(world.texts()).toEqual(["uno", "dos"]);
    expect(world.tally()).toEqual({ sent: 2 });
  });

  it("nothing leaves within the call that says something was committed", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    world.commit({ to: ana, text: "hola" });
    expect(world.texts()).toEqual([]);
    await world.clock.settled();
    await world.clock.advance(0);
    expect(world.texts()).toEqual(["hola"]);
  });

  it("on WhatsApp it goes to the number the platform gave, on Telegram to the chat", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    world.say("update addresses set phone = '5215550001111'");
    world.commit({ to: ana, text: "hola" }, { to: "-100", text: "escríbeme en privado" });
    await world.clock.advance(second);
    expect(world.letters.map(({ to }) => to)).toEqual([
      { account: "7", id: "p1", phone: "5215550001111" },
      { account: "7", id: "-100" },
    ]);
  });

  it("one message of a person is on its way at a time, of different people many", async () => {
    const world = openWorld({
      answer: async ({ count }, clock) => {
        await clock.sleep(3 * second);
        return { ok: true, messageId: `m${count}` };
      },
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "ana 1" }, { to: ana, text: "ana 2" }, { to: luis, text: "luis 1" });
    await world.clock.advance(2 * second);
    expect(world.texts()).toEqual(["ana 1", "luis 1"]);
    expect(world.deliverer.health()).toMatchObject({ inFlight: 2, atRisk: 2, sent: 0 });
    await world.clock.advance(2 * second);
    expect(world.texts()).toEqual(["ana 1", "luis 1", "ana 2"]);
  });

  it("what comes after old rows were removed leaves as well, though their ids come again", async () => {
    const world = openWorld({
      answer: async ({ text, count }, clock) => {
        if (text === "lenta") await clock.sleep(10 * second);
        return { ok: true, messageId: `m${count}` };
      },
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "uno" });
    await world.clock.advance(second);
    world.say("delete from outbox");
    expect(world.commit({ to: ana, text: "dos" })).toEqual([1]);
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["uno", "dos"]);

    world.commit({ to: ana, text: "lenta" }, { to: luis, text: "tres" });
    await world.clock.advance(second);
    world.say("delete from outbox where status = 'sent'");
    expect(world.commit({ to: luis, text: "cuatro" }, { to: ana, text: "tras lenta" })).toEqual([3, 4]);
    await world.clock.advance(20 * second);
    world.say("delete from outbox where status = 'sent'");
    expect(world.commit({ to: luis, text: "cinco" })).toEqual([1]);
    await world.clock.advance(second);
    expect(world.texts().slice(2)).toEqual(["lenta", "tres", "cuatro", "tras lenta", "cinco"]);
  });

  it("a message of an account nobody carries stays due", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    world.commit({ to: ana, text: "hola", via: { channel: "telegram", account: "8" } });
    await world.clock.advance(hour);
    expect(world.tally()).toEqual({ due: 1 });
  });
});

describe("what is read at the moment of sending", () => {
  it("BAJA keeps back everything we would begin, also what waited already; an answer still comes", async () => {
    const world = openWorld({ pace: slowly });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit(
      { to: ana, text: "primero" },
      { to: ana, text: "aviso", kind: "notice" },
      { to: ana, text: "masivo", kind: "bulk" },
      { to: ana, text: "respuesta" },
      { to: luis, text: "aviso a luis", kind: "notice" },
    );
    await world.clock.advance(second);
    world.say("insert into opt_outs (address_id, at) values (1, 0)");
    await world.clock.advance(60 * second);
    expect(world.texts().sort()).toEqual(["aviso a luis", "primero", "respuesta"]);
    expect(world.row(2)).toMatchObject({ status: "dropped", reason: "optedOut" });
    expect(world.row(3)).toMatchObject({ status: "dropped", reason: "optedOut" });
  });

  it("what a message waits for may come sooner or later than when it was written", async () => {
    const world = openWorld({ pace: slowly });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    const expiresAt = world.clock.now() + 4 * second;
    const [, later, , sooner] = world.commit(
      { to: ana, text: "primero" },
      { to: ana, text: "más tarde", kind: "bulk", expiresAt },
      { to: luis, text: "primero" },
      { to: luis, text: "antes", kind: "bulk", expiresAt: expiresAt + hour },
    );
    await world.clock.advance(second);
    world.say(`update outbox set expires_at = ${expiresAt + hour} where id = ${later}`);
    world.say(`update outbox set expires_at = ${expiresAt} where id = ${sooner}`);
    await world.clock.advance(60 * second);
    expect(world.row(later)).toMatchObject({ status: "sent" });
    expect(world.row(sooner)).toMatchObject({ status: "dropped", reason: "expired" });
  });

  it("after ALTA everything comes again", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    world.say("insert into opt_outs (address_id, at, ended_at) values (1, 0, 5)");
    world.commit({ to: ana, text: "masivo", kind: "bulk" });
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["masivo"]);
  });

  it("whoever blocked us gets nothing but answers to what they write", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    world.say("update addresses set unreachable_at = 1");
    world.commit(
      { to: ana, text: "aviso", kind: "notice" },
      { to: ana, text: "masivo", kind: "bulk" },
      { to: ana, text: "botón", kind: "acknowledge" },
      { to: ana, text: "respuesta" },
    );
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["respuesta"]);
    expect([1, 2, 3].map((id) => world.row(id)?.reason)).toEqual([
      "unreachable",
      "unreachable",
      "unreachable",
    ]);
  });

  it("what comes too late does not come: a notice expires, the acknowledgement of a press goes stale", async () => {
    const world = openWorld({
      answer: ({ text }) => (text === "respuesta" ? { ok: true, messageId: "x" } : later30),
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    const expiresAt = world.clock.now() + 20 * second;
    const ids = world.commit(
      { to: ana, text: "aviso", kind: "notice", expiresAt },
      { to: luis, text: "botón", kind: "acknowledge", expiresAt },
      { to: luis, text: "respuesta" },
    );
    await world.clock.advance(60 * second);
    expect(world.row(ids[0])).toMatchObject({ status: "dropped", reason: "expired" });
    expect(world.row(ids[1])).toMatchObject({ status: "dropped", reason: "stale" });
    expect(world.row(ids[2])).toMatchObject({ status: "sent" });
  });

  it("a row whose text cannot be read fails alone", async () => {
    const world = openWorld();
    const ana = world.addPerson();
    world.say(`insert into outbox (key, channel, account, address_id, kind, body, created_at, due_at, status)
      values ('broken', 'telegram', '7', 1, 'reply', '{', 0, 0, 'due')`);
    world.commit({ to: ana, text: "hola" });
    await world.clock.advance(second);
    expect(world.row(1)).toMatchObject({ status: "failed", reason: "its text cannot be read" });
    expect(world.texts()).toEqual(["hola"]);
  });
});

describe("what a platform refuses", () => {
  it("for good, ends there with the platform's reason, and the next message goes", async () => {
    const world = openWorld({
      answer: ({ text }) =>
        text === "mala"
          ? refused({ meaning: "never", reason: "400 too long" })
          : { ok: true, messageId: "x" },
    });
    const ana = world.addPerson();
    const [bad] = world.commit({ to: ana, text: "mala" }, { to: ana, text: "buena" });
    await world.clock.advance(second);
    expect(world.row(bad)).toMatchObject({ status: "failed", reason: "400 too long" });
    expect(world.texts()).toEqual(["mala", "buena"]);
  });

  it("is told once for each message that nobody will get, and why, and never for one that may still leave", async () => {
    const answers: Record<string, Sent> = {
      mala: refused({ meaning: "never", reason: "400" }),
      tarde: refused({ meaning: "never", outsideWindow: true, reason: "131047" }),
      luego: refused({ meaning: "later", afterMs: 3600 * second }),
    };
    const world = openWorld({
      answer: ({ text, count }) => answers[text] ?? { ok: true, messageId: `m${count}` },
    });
    const [ana, luis, eva] = [world.addPerson(), world.addPerson(), world.addPerson()];
    world.say(`insert into opt_outs (address_id, at) values (${eva}, 1)`);
    world.commit(
      { to: ana, text: "mala" },
      { to: ana, text: "tarde", kind: "notice" },
      { to: ana, text: "buena", kind: "notice" },
      { to: luis, text: "luego" },
      { to: eva, text: "aviso", kind: "notice" },
      { to: "-100", text: "mala" },
    );
    await world.clock.advance(second);
    world.deliverer.early({ ...telegram, messageId: "m3", status: "failed" });
    await world.clock.advance(60 * second);
    const told = { unreachable: false, outsideWindow: false };
    expect(world.losses.toSorted((one, other) => one.id - other.id)).toEqual([
      { id: 1, addressId: ana, kind: "reply", reason: "400", ...told },
      { id: 2, addressId: ana, kind: "notice", reason: "131047", ...told, outsideWindow: true },
      { id: 5, addressId: eva, kind: "notice", reason: "optedOut", ...told },
      { id: 6, addressId: null, kind: "reply", reason: "400", ...told },
    ]);
    expect(world.losses.map(({ id }) => world.row(id)?.status)).not.toContain("due");
  });

  it("from somebody who blocked us marks them, and what waited for them is not tried", async () => {
    const world = openWorld({
      answer: () => refused({ meaning: "never", unreachable: true, reason: "403 blocked by the user" }),
    });
    const ana = world.addPerson();
    world.commit({ to: ana, text: "uno", kind: "notice" }, { to: ana, text: "dos", kind: "notice" });
    await world.clock.advance(second);
    expect(world.texts()).toEqual(["uno"]);
    expect(world.row(2)).toMatchObject({ status: "dropped", reason: "unreachable" });
    expect(world.database.db.get("select unreachable_reason as reason from addresses")).toEqual({
      reason: "403 blocked by the user",
    });
  });

  it("for now, waits 1 s, then 2, 4, 8 … at most 10 min, half of it by chance, and holds that person alone", async () => {
    const world = openWorld({
      answer: ({ to }) => (to.id === "p1" ? later() : { ok: true, messageId: "x" }),
      random: () => 0.5,
    });
    const [ana, luis] = [world.addPerson(), world.addPerson()];
    world.commit({ to: ana, text: "uno" }, { to: ana, text: "dos" }, { to: luis, text: "hola" });
    await world.clock.advance(hour);
    const tries = world.letters.filter(({ text }) => text === "uno").map(({ at }) => at);
    const waits = tries.slice(1).map((at, place) => at - (tries[place] ?? 0));
    expect(waits.slice(0, 5)).toEqual([750, 1500, 3000, 6000, 12_000]);
    expect(waits.at(-1)).toBe(450_000);
    expect(world.texts()).not.toContain("dos");
    expect(world.texts()).toContain("hola");
    expect(world.row(1)).toMatchObject({ status: "due", reason: "because", attempts: tries.length });
  });

  it("for a day, fails with the platform's reason", async () => {
    const world = openWorld({ answer: () => later("500 something broke") });
    const ana = world.addPerson();
    const [id] = world.commit({ to: ana, text: "uno" });
    await world.clock.advance(23 * hour);
    expect(world.row(id)?.status).toBe("due");
    await world.clock.advance(2 * hour);
    expect(world.row(id)).toMatchObject({ status: "failed", reason: "500 something broke" });
    expect(world.clock.wishedFor()).toBeNull();
  });

  it("because the chat has another id now, goes there at once, and so does all the rest", async () => {
    const world = openWorld({
      answer: ({ to }) =>
        to.id === "p1" || to.id === "-1"
          ? refused({ meaning: "moved", to: `${to.id}-new` })
          : { ok: true, messageId: "x" },
    });
    const ana = world.addPerson();
    world.commit({ to: ana, text: "uno" }, { to: ana, text: "dos" }, { to: "-1", text: "grupo" });
    await world.clock.advance(10);
    expect(world.letters.map(({ to, text }) => `${text} ${to.id}`).sort()).toEqual([
      "dos p1-new",
      "grupo -1",
      "grupo -1-new",
      "uno p1",
      "uno p1-new",
    ]);
    expect(world.moves).toEqual([{ addressId: 1, platformId: "p1-new" }]);
  });

  it("a chat sent back and forth between two ids is not tried without end", async () => {
    const world = openWorld({
      answer: ({ to }) => refused({ meaning: "moved", to: to.id === "a" ? "b" : "a" }),
    });
    const [id] = world.commit({ to: "a", text: "grupo" });
    await world.clock.advance(60 * second);
    expect(world.letters.length).toBeLessThan(10);
    await world.clock.advance(25 * hour);
    expect(world.row(id)?.status).toBe("failed");
  });

  it("a send that throws is tried again, and its words are not kept", async () => {
    const world = openWorld({
      answer: ({ count }) => {
        if (count === 1) throw new TypeError("https://api.telegram.org/bot123:secret");
        if (count === 2) return Promise.reject(new Error("secret"));
        return { ok: true, messageId: "x" };
      },
    });
    const ana = world.addPerson();
    const [id] = world.commit({ to: ana, text: "hola" });
    await world.clock.advance(500);
    expect(world.row(id)).toMatchObject({ status: "due", reason: "sending threw TypeError" });
    await world.clock.advance(10 * second);
    expect(world.row(id)).toMatchObject({ status: "sent", reason: null });
  });
});

describe("stopping", () => {
  it("nothing more leaves, and what was on its way is still marked", async () => {
    const world = openWorld({
      answer: async ({ count }, clock) => {
        await clock.sleep(second);
        return { ok: true, messageId: `m${count}` };
      },
    });
    const ana = world.addPerson();
    world.commit({ to: ana, text: "uno" }, { to: ana, text: "dos" });
    await world.clock.advance(100);
    world.deliverer.stop();
    const idle = world.deliverer.idle();
    await world.clock.advance(2 * second);
    await idle;
    expect(world.texts()).toEqual(["uno"]);
    expect(world.tally()).toEqual({ due: 1, sent: 1 });
    expect(world.clock.wishedFor()).toBeNull();
  });

  it("a runtime that bounds one call is asked for the next one, and everything leaves in the end", async () => {
    const world = openWorld({ perRun: { messages: 10, ms: 20 * second }, accounts: [telegram] });
    for (const person of world.addPeople(35)) world.commit({ to: person, text: `hola ${person}` });
    await world.clock.settled();
    expect(world.letters.length).toBe(10);
    expect(world.clock.wishedFor()).toBe(world.clock.now());
    await world.clock.advance(0);
    expect(world.letters.length).toBe(35);
  });
});

const slowly = {
  account: { perSecond: 1000, burst: 100 },
  person: { perSecond: 0.2, burst: 1 },
} as const;
const later30 = refused({ meaning: "later", afterMs: 30_000 });
const later = (reason = "because") => refused({ meaning: "later", reason });
