import * as baileys from "@whiskeysockets/baileys";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forgetStrangers } from "../../src/actions/forgetStrangers.ts";
import type { Delivery } from "../../src/channels/contract.ts";
import { content } from "../../src/generated/content.ts";
import { hash } from "../../src/hash.ts";
import { openKeys } from "../../src/linked/openKeys.ts";
import { connectLinked, type LinkedNumber } from "../../src/node/connectLinked.ts";
import { lineFor, sayingFor } from "../../src/node/linkedStanding.ts";
import { openStore, type Store } from "../../src/store/openStore.ts";
import { openSqlite, type SqliteFile } from "../../src/store/sqlite.ts";
import { openTexts } from "../../src/texts/texts.ts";
import { openArrivals } from "../fakes/openArrivals.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const texts = openTexts(content.catalogues, { zone: "America/Mexico_City", fallback: "es" });

let web: FakeWhatsAppWeb;
let database: SqliteFile;
let store: Store;
let stopping: AbortController;
const running: LinkedNumber[] = [];
beforeEach(async () => {
  web = await openWhatsAppWeb();
  database = openSqlite(":memory:");
  store = openStore(database);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(stop));
  await web.close();
  database.close();
});
async function stop(number: LinkedNumber): Promise<void> {
  stopping.abort();
  await number.stop();
}

/** Links a device without any handshake. */
async function adopt(from = web): Promise<number> {
  const keys = openKeys(baileys, store.linked, Date.now);
  const device = await from.adopt(keys.state);
  keys.changedCreds();
  const layer = keys.seal();
  database.transaction(() => keys.write(layer));
  return device;
}

function connect(
  to = web,
  more: Partial<
    Pick<Parameters<typeof connectLinked>[0], "library" | "illegibleAfterMs" | "awayAfterMs">
  > = {},
) {
  stopping = new AbortController();
  const lines = openArrivals<{ state?: unknown; next?: unknown; level: string }>("lines", JSON.stringify);
  const taken = openArrivals<Delivery>("deliveries", ({ key }) => key);
  const say = (level: string) => (event: string, fields?: object) => {
    if (event === "linked number") lines.add({ level, ...fields });
  };
  const told: { readonly channel: string; readonly id: string; readonly state: string }[] = [];
  const states = openArrivals<string>("states", String);
  const locks = openArrivals<{ readonly channel: string; readonly until: number | null }>(
    "locks",
    JSON.stringify,
  );
  const said: string[] = [];
  const number = connectLinked({
    config: { daily: 40, everySeconds: 25, typingSeconds: 0, webUrl: to.socket.waWebSocketUrl },
    files: memoryFiles(),
    hash,
    log: { info: say("info"), warn: say("warn"), error: say("error") },
    say: (text, values) => void said.push(texts.text("es", text, values)),
    stopping: stopping.signal,
    ...more,
  });
  running.push(number);
  number.begin({
    store,
    tenant: {
      accountChanged: (account, state) => {
        told.push({ ...account, state });
        states.add(state);
      },
      timelocked: (account, until) => locks.add({ ...account, until }),
      take: async (deliveries, last) => {
        database.transaction(() => {
          for (const { content } of deliveries) if (content.type === "message") meetLinked(content.from.id);
          last?.();
        });
        for (const delivery of deliveries) taken.add(delivery);
      },
    },
  });
  return { ...number, lines, taken, told, states, locks, said };
}
const becomes = ({ lines }: ReturnType<typeof connect>, state: string) =>
  lines.waitFor((line) => line.state === state);

test("a number that nobody linked says how, and connects by itself once somebody did", async () => {
  const number = connect();
  expect(number.account()).toEqual({ channel: "linked", id: "linked" });
  expect(await becomes(number, "unlinked")).toMatchObject({ next: "run npm run link" });
  expect([number.state(), number.said]).toEqual([
    "unlinked",
    [expect.stringMatching(/^WhatsApp: todavía no hay un teléfono vinculado.*\n.*npm run link$/)],
  ]);
  expect(number.told.at(-1)).toEqual({ channel: "linked", id: "linked", state: "unlinked" });
  expect(
    await number.carrier.send({ account: "linked", id: "1@lid" }, { type: "text", text: "hola" }),
  ).toEqual({
    ok: false,
    refusal: { meaning: "later", scope: "account", afterMs: 10_000, reason: "not connected" },
  });
  const device = await adopt();
  await becomes(number, "open");
  expect(number.state()).toBe("ready");
  expect(number.account().link).toBe(`https://wa.me/${web.number}`);
  // The phone unlinks it, and another one is linked.
  web.unlink(device);
  expect(await becomes(number, "loggedOut")).toMatchObject({ level: "error" });
  expect([number.state(), number.account().link]).toEqual(["loggedOut", undefined]);
  expect(store.linked.findCreds()).toBeUndefined();
  await adopt();
  await number.lines.waitFor(() => number.lines.all.filter(({ state }) => state === "open").length === 2);
  const connected = `WhatsApp conectado: +${web.number}. La gente escribe aquí: https://wa.me/${web.number}`;
  expect(number.said.slice(1)).toEqual([
    connected,
    expect.stringMatching(/^WhatsApp: el teléfono quedó desvinculado.*\n.*npm run link$/),
    connected,
  ]);
});

describe("the terminal says in two lines what somebody has to do", () => {
  test.each<[code: string, state: string, first: RegExp, then: RegExp]>([
    ["401", "loggedOut", /quedó desvinculado/, /ejecuta en otra ventana: npm run link$/],
    ["403", "restricted", /no deja entrar al número.*No lo vincules de nuevo\.$/, /cierra Convoca y ábrela/],
  ])("when WhatsApp says %s: %s", async (code, state, first, then) => {
    await adopt();
    web.fault({ method: "login", refusal: code });
    const number = connect();
    await becomes(number, state);
    const [one = "", two = "", ...more] = number.said.flatMap((said) => said.split("\n"));
    expect(one).toMatch(first);
    expect(two).toMatch(then);
    expect(more).toEqual([]);
  });

  test("and once: not each time a connection breaks and comes back, nor when it stands as before", async () => {
    await adopt();
    const number = connect();
    await becomes(number, "open");
    web.drops();
    await becomes(number, "waiting");
    await number.lines.waitFor(() => number.lines.all.filter(({ state }) => state === "open").length === 2);
    expect(number.said).toHaveLength(1);
    web.replaces();
    expect(await becomes(number, "replaced")).toMatchObject({ level: "error" });
    expect(number.said).toHaveLength(2);
    expect(number.said[1]).toMatch(
      /^WhatsApp: otro programa usa.*\nCierra la otra, y después cierra Convoca/,
    );
  });

  test.each<[code: number | null, first: string, then: string]>([
    [500, "stop and start again", "npm run link -- --again"],
    [null, "the keys cannot be read", "npm run link -- --again"],
  ])("broken (%s): the log's advice begins with what loses least", (code, first, then) => {
    const { next } = lineFor({ name: "broken", code });
    expect(next.startsWith(first)).toBe(true);
    expect(next.indexOf(then)).toBeGreaterThan(first.length);
    const saying = sayingFor({ name: "broken", code }) ?? expect.fail("nothing is said");
    const [one = "", two = ""] = texts.text("es", saying, {}).split("\n");
    expect(one).toMatch(code === null ? /llaves.*--again$/ : /Cierra Convoca y ábrela otra vez/);
    expect(two).toMatch(code === null ? /solo en el teléfono/ : /--again/);
  });
});

test("what is written comes with both names, is answered, and what a refusal says later is not said again", async () => {
  await adopt();
  const number = connect();
  await becomes(number, "open");
  const ana = web.person("5215550002222");
  await ana.saysIn("120363000000000001@g.us", "hola grupo");
  await ana.says("hola");
  const { content } = await number.taken.next();
  const from = { id: `${ana.lid}@lid`, phone: ana.number() };
  expect(content).toMatchObject({ type: "message", from, said: { type: "text", text: "hola" } });
  const to = { account: "linked", ...from };
  expect(await number.carrier.send(to, { type: "text", text: "buenas" })).toMatchObject({ ok: true });
  await number.taken.waitFor((one) => one.content.type === "status");
  web.fault({ method: "message", refusal: "463", times: 1 });
  expect(await number.carrier.send(to, { type: "text", text: "otra" })).toMatchObject({ ok: false });
  await ana.says("adiós");
  await number.taken.waitFor((one) => one.content.type === "message" && one.content !== content);
  expect(number.taken.all.map((one) => one.content).filter(({ type }) => type === "status")).toMatchObject([
    { status: "delivered" },
  ]);
});

test("that WhatsApp lets it begin no chats is told with a minute to spare, and that it does again", async () => {
  await adopt();
  const number = connect();
  expect(number.carrier.isConnected?.()).toBe(false);
  await becomes(number, "open");
  expect(number.carrier.isConnected?.()).toBe(true);
  expect(await number.locks.next()).toEqual({ channel: "linked", id: "linked", until: null });
  const until = (Math.floor(Date.now() / 1000) + 3_600) * 1000;
  web.restricts(until);
  expect((await number.locks.next()).until).toBe(until + 60_000);
  web.restricts(null);
  expect((await number.locks.next()).until).toBeNull();
});

describe("a number that is tried in vain for long", () => {
  const told = ({ states }: ReturnType<typeof connect>, state: string) =>
    states.waitFor((one) => one === state);

  test("is told of, however often it is tried meanwhile, and goes on being tried", async () => {
    await adopt();
    web.fault({ method: "login", refusal: "503", times: 1 });
    const number = connect(web, { awayAfterMs: 50 });
    await told(number, "away");
    await becomes(number, "open");
    expect(number.told.map(({ state }) => state).filter((state) => state === "away")).toEqual(["away"]);
    expect(number.told.at(-1)?.state).toBe("open");
  });

  test("is another program's where that has had it all the time", async () => {
    await adopt();
    const other = { holder: "npm run link", until: Date.now() + 60_000 };
    database.transaction(() => store.linked.takeLease(other, Date.now()));
    const number = connect(web, { awayAfterMs: 50 });
    await told(number, "replaced");
    expect(await becomes(number, "replaced")).toMatchObject({
      next: expect.stringMatching(/^stop the other program/),
    });
  });
});

test("is not shown as online, neither by connecting nor by answering", async () => {
  await adopt();
  const number = connect();
  await becomes(number, "open");
  const ana = web.person("5215550002222");
  await ana.says("hola");
  const { content } = await number.taken.next();
  if (content.type !== "message") return expect.unreachable();
  await number.carrier.send({ account: "linked", ...content.from }, { type: "text", text: "buenas" });
  await ana.waitFor(({ text }) => text === "buenas");
  const shown = web.told.all.filter(({ stanza }) => stanza.tag === "presence");
  expect(shown.filter(({ stanza }) => stanza.attrs.type === "available")).toEqual([]);
});

describe("a message that cannot be read", () => {
  const kinds = ({ taken }: ReturnType<typeof connect>) => taken.all.map(({ content }) => content.type);
  const waiting = () => database.db.all("select id from linked_keys where type = 'illegible-message'");

  test("and is not, however often it is asked for, is told of once that is over; in groups never", async () => {
    await adopt();
    const number = connect();
    await becomes(number, "open");
    const ana = web.person("5215550002222");
    await ana.saysIn("120363000000000001@g.us", "hola grupo");
    const id = await ana.says("hola", { damaged: 99 });
    const { content, key } = await number.taken.next();
    const from = { id: `${ana.lid}@lid`, phone: ana.number() };
    expect(content).toEqual({ type: "illegible", from, messageId: id });
    expect(key).toBe(`${from.id}:${id}:illegible`);
    expect(web.receipts.all.filter(({ type }) => type === "retry")).toHaveLength(5);
    expect(waiting()).toEqual([]);
    await ana.says("otra vez");
    await number.taken.waitFor((one) => one.content.type === "message");
    expect(kinds(number)).toEqual(["illegible", "message"]);
  });

  test("and that nobody sends again is told of after a while, a restart between or not", async () => {
    await adopt();
    const first = connect();
    await becomes(first, "open");
    const ana = web.person("5215550002222");
    await ana.says("hola", { damaged: 1, once: true });
    await web.receipts.waitFor(({ type }) => type === "retry");
    await stop(first);
    expect(waiting()).toHaveLength(1);
    expect(kinds(first)).toEqual([]);
    const second = connect(web, { illegibleAfterMs: 0 });
    expect((await second.taken.next()).content).toMatchObject({ type: "illegible" });
    expect(waiting()).toEqual([]);
  });

  test("but is at the second try is a message like any other, and nothing is told", async () => {
    await adopt();
    const number = connect();
    await becomes(number, "open");
    const ana = web.person("5215550002222");
    await ana.says("hola", { damaged: 2 });
    await number.taken.waitFor((one) => one.content.type === "message");
    expect(waiting()).toEqual([]);
    expect(kinds(number)).toEqual(["message"]);
  });
});

test("who is forgotten leaves no keys behind, and is read all the same when they write again", async () => {
  await adopt();
  const number = connect();
  await becomes(number, "open");
  const [ana, eva] = [web.person("5215550002222"), web.person("5215550003333")];
  const says = async (person: typeof ana, words: string) => {
    await person.says(words);
    await number.taken.waitFor(({ content }) => content.type === "message" && textOf(content) === words);
  };
  const meet = (person: typeof ana, now: number) =>
    database.transaction(() =>
      store.addresses.meet({
        ...{ channel: "linked", account: "linked", platformId: `${person.lid}@lid` },
        ...{ phone: person.number(), language: null, now },
      }),
    );
  const now = Date.now();
  await says(ana, "hola");
  await says(eva, "buenas");
  for (const person of [ana, eva]) {
    const to = { account: "linked", id: `${person.lid}@lid`, phone: person.number() };
    expect(await number.carrier.send(to, { type: "text", text: "hola" })).toMatchObject({ ok: true });
  }
  meet(ana, now);
  meet(eva, now + 3_600_000);
  const namesOf = (person: typeof ana) =>
    database.db
      .all<{ type: string; id: string; value: string }>("select type, id, value from linked_keys")
      .filter(({ id, value }) => [person.lid, person.number()].some((one) => `${id} ${value}`.includes(one)))
      .map(({ type, id }) => `${type} ${id}`);
  const ofEva = namesOf(eva);
  expect(namesOf(ana)).toHaveLength(ofEva.length);
  database.transaction(() => forgetStrangers({ store, now: now + 48 * 3_600_000 }));
  expect(namesOf(ana)).toEqual([]);
  expect(namesOf(eva)).toEqual(ofEva);
  await says(ana, "otra vez");
  await says(eva, "yo también");
  const heard = number.taken.all.flatMap(({ content }) =>
    content.type === "message" ? textOf(content) : [],
  );
  expect(heard).toEqual(["hola", "buenas", "otra vez", "yo también"]);
});
const textOf = ({ said }: Extract<Delivery["content"], { type: "message" }>) =>
  said.type === "text" ? said.text : said.type;

function meetLinked(platformId: string) {
  const who = { account: "linked", platformId, phone: null, language: null, now: Date.now() } as const;
  return store.addresses.meet({ channel: "linked", ...who });
}

test("to another number nobody has written yet, but for who did while nobody was connected", async () => {
  const meet = () => meetLinked("9001@lid");
  await adopt();
  const first = connect();
  await becomes(first, "open");
  const { id } = database.transaction(meet);
  await stop(first);
  const again = connect();
  await becomes(again, "open");
  expect(store.addresses.find(id)?.lastInboundAt).not.toBeNull();
  await stop(again);
  running.length = 0;

  const other = await openWhatsAppWeb({ number: "5215550009999", lid: "900000009999" });
  database.transaction(store.linked.unlink);
  await adopt(other);
  const luis = other.person("5215550003333");
  await luis.says("ya te escribí");
  const moved = connect(other);
  await moved.taken.waitFor(({ content }) => content.type === "message");
  // Whatever was taken first: it was to this number.
  await becomes(moved, "open");
  expect(store.addresses.find(id)?.lastInboundAt).toBeNull();
  expect(store.addresses.findByPlatform("linked", `${luis.lid}@lid`)?.lastInboundAt).not.toBeNull();
  expect(moved.account().link).toBe("https://wa.me/5215550009999");
  await stop(moved);
  running.length = 0;
  await other.close();
});

test("a library that cannot be loaded ends as broken, says how to mend it, and keeps nobody waiting", async () => {
  await adopt();
  const missing = async () => {
    throw new Error("Cannot find package '@whiskeysockets/baileys'");
  };
  const number = connect(web, { library: missing });
  const to = { account: "linked", id: "1@lid" };
  const sent = number.carrier.send(to, { type: "text", text: "hola" });
  expect(await becomes(number, "broken")).toMatchObject({
    level: "error",
    next: expect.stringContaining("npm ci"),
  });
  expect(await sent).toMatchObject({ ok: false, refusal: { scope: "account" } });
  expect([number.state(), number.account().link]).toEqual(["broken", undefined]);
  expect(number.said).toEqual([expect.stringContaining("ejecuta npm ci")]);
  expect(number.told).toEqual([{ channel: "linked", id: "linked", state: "broken" }]);
  const fetched = await number.carrier.fetchMedia("image x", new AbortController().signal);
  expect(fetched).toMatchObject({ ok: false });
});

test("damaged credentials end as broken, and a phone that is linked anew mends it", async () => {
  database.transaction(() => store.linked.changeCreds('{"me":'));
  const number = connect();
  await becomes(number, "broken");
  expect(number.state()).toBe("broken");
  expect(number.said).toEqual([expect.stringContaining("npm run link -- --again")]);
  database.transaction(store.linked.unlink);
  await adopt();
  await becomes(number, "open");
});
