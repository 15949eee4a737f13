import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mistakesOf, openTown, type Town } from "../support/openTown.ts";
import { recordWebhooks } from "../support/recordWebhooks.ts";

const platforms = ["telegram", "whatsapp"] as const;
/** How they are told; only once. */
const isTooMany = (text: string) => text.startsWith("Me llegaron muchos mensajes tuyos muy seguidos.");

let town: Town;
beforeEach(async () => {
  town = await openTown();
  town.session();
});
afterEach(async () => {
  const wrong = mistakesOf(town);
  await town.close();
  expect(wrong).toEqual([]);
});

const outcomes = () =>
  town.rows<{ outcome: string; times: number }>(
    "select outcome, count(*) as times from inbound where kind = 'message' group by 1 order by 1",
  );
/** Sixty messages within one minute, without waiting for any answer. */
async function sixty(write: (n: number) => Promise<unknown>): Promise<void> {
  for (let n = 1; n <= 60; n += 1) await write(n);
}

describe.each(platforms)("somebody who writes sixty times in a minute on %s", (platform) => {
  test("gets forty answers and one more that says so, and what came beyond is kept", async () => {
    const ana = town.known(town.on(platform, "María López"));
    await sixty((n) => ana.phone.says(`palabra ${n}`));
    expect(outcomes()).toEqual([
      { outcome: "flooded", times: 20 },
      { outcome: "turn", times: 40 },
    ]);
    const heard = (await ana.hears()).filter(isTooMany);
    expect(heard).toHaveLength(1);
    expect(ana.phone.heard).toHaveLength(41);
    expect(
      town.rows("select json_extract(body, '$.text') as text from inbound where body is not null"),
    ).toEqual(Array.from({ length: 20 }, (_, n) => ({ text: `palabra ${n + 41}` })));
    // Only now and not before: the minute is one of the person's own.
    await town.clock.advance(60_000);
    expect((await ana.says("ayuda")).join()).toContain("Te ayudo a apartar un lugar");
    expect(town.rows("select flooding_at from addresses")).toEqual([{ flooding_at: null }]);
  });

  test("who goes on and on is told once for all of it, and once again the next time", async () => {
    const ana = town.known(town.on(platform, "María López"));
    // One a second for three minutes: it never becomes quiet in between.
    for (let n = 1; n <= 180; n += 1) {
      await ana.phone.says(`palabra ${n}`);
      await town.clock.advance(1_000);
    }
    await town.settle();
    const told = () => ana.phone.heard.filter(({ text }) => isTooMany(text)).length;
    expect(told()).toBe(1);
    await town.clock.advance(60_000);
    expect(await ana.says("ayuda")).not.toEqual([]);
    await sixty((n) => ana.phone.says(`otra ${n}`));
    await town.settle();
    expect(told()).toBe(2);
  });

  test("has BAJA, ALTA and a person heard all the same, each answered once", async () => {
    const luz = town.known(town.on(platform, "Luz Robles"));
    town.store.roles.addGrant({
      ...{ personId: luz.personId(), role: "coordinator", grantedBy: null, now: town.now() },
    });
    const ana = town.known(town.on(platform, "María López"));
    await luz.says("hola");
    await sixty((n) => ana.phone.says(`palabra ${n}`));
    const stopped = () => town.store.optOuts.isOptedOut(ana.addressId());
    for (let n = 1; n <= 20; n += 1) await ana.phone.says("BAJA");
    expect(stopped()).toBe(true);
    expect(outcomes()).toContainEqual({ outcome: "flooded", times: 20 + 19 });
    // Every other one changes something, and none but the first is answered.
    for (let n = 1; n <= 10; n += 1) for (const word of ["alta", "baja"]) await ana.phone.says(word);
    expect(stopped()).toBe(true);
    for (let n = 1; n <= 10; n += 1) await ana.phone.says("una persona");
    await ana.phone.says("borren mis datos");
    await town.settle();
    expect(town.rows("select kind from staff_notes where done_at is null")).toEqual([
      { kind: "wantsPerson" },
    ]);
    expect((await luz.hears()).join()).toContain("quiere hablar con una persona");
    const heard = ana.phone.heard.slice(40).map(({ text }) => text);
    expect(heard.filter(isTooMany)).toHaveLength(1);
    expect(heard.filter((text) => text.startsWith("Listo. Ya no te mandaré avisos"))).toHaveLength(1);
    expect(heard).toHaveLength(4);
  });

  test("has others beside them who notice nothing", async () => {
    const ana = town.on(platform, "Ana");
    const luis = town.on(platform, "Luis");
    await sixty((n) => ana.phone.says(`palabra ${n}`));
    expect((await luis.says("hola")).join()).toContain("¿Aceptas?");
  });

  test("of whom we know nothing has none of their words kept", async () => {
    const stranger = town.on(platform, "Fulgencia");
    await sixty((n) => stranger.phone.says(`Fulgencia ${n}`));
    expect(outcomes()).toContainEqual({ outcome: "flooded", times: 20 });
    expect(town.whereIs("Fulgencia")).toEqual([]);
  });

  test("may do it with buttons, and that counts the same", async () => {
    const ana = town.on(platform, "Ana");
    await ana.says("hola");
    const question = ana.phone.heard.at(-1);
    if (!question) throw new Error("nothing was asked");
    const standing = () => town.rows("select state, asked from conversations");
    for (let n = 1; n <= 39; n += 1) await ana.phone.presses("No", { of: question });
    const before = standing();
    expect(outcomes()).toEqual([{ outcome: "turn", times: 40 }]);
    for (let n = 1; n <= 20; n += 1) await ana.phone.presses("Sí", { of: question });
    expect(outcomes()).toEqual([
      { outcome: "flooded", times: 20 },
      { outcome: "turn", times: 40 },
    ]);
    expect(standing()).toEqual(before);
    expect((await ana.hears()).filter(isTooMany)).toHaveLength(1);
    expect(town.rows("select count(*) as people from people")).toEqual([{ people: 0 }]);
  });

  test("is no flood when it is the platform that repeats itself", async () => {
    const recorder = await recordWebhooks(town);
    const ana = town.on(platform, "Ana");
    for (const text of ["hola", "sí", "María López", "San Isidro"]) await ana.says(text);
    const mine = [...recorder.posted];
    for (let n = 0; n < 30; n += 1) await Promise.all(mine.map(recorder.again));
    expect((await ana.says("1")).join()).toContain("¿Para quién es el lugar?");
    expect(outcomes()).toEqual([{ outcome: "turn", times: 5 }]);
    await recorder.close();
  });
});

test("what somebody wrote in a flood and then deleted is not kept any more", async () => {
  const ana = town.known(town.onWhatsApp("María López"));
  await sixty((n) => ana.phone.says(`palabra ${n}`));
  await ana.phone.revokes();
  await town.settle();
  const kept = "from inbound where outcome = 'flooded'";
  expect(town.count(`(select count(*) ${kept} and body is not null)`)).toBe(19);
  expect(
    town.rows(`select body, revoked_at is not null as revoked ${kept} order by id desc limit 1`),
  ).toEqual([{ body: null, revoked: 1 }]);
  expect(town.whereIs("palabra 60")).toEqual([]);
});
