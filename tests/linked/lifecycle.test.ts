import { createServer } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { TriesMost } from "../../src/linked/decideClose.ts";
import { LeaseFor } from "../../src/linked/openLinked.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { type Disk, type Life, openDisk, openLife, openTime } from "./openLife.ts";

let web: FakeWhatsAppWeb;
let disk: Disk;
const lives: Life[] = [];
beforeAll(() => {
  disk = openDisk();
});
afterAll(() => disk.close());
beforeEach(async () => {
  web = await openWhatsAppWeb();
  disk.wipe();
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(lives.splice(0).map((life) => life.stop()));
  await web.close();
});

function live(...[more]: [Parameters<typeof openLife>[2]?]): Life {
  const life = openLife(web, disk, more);
  lives.push(life);
  return life;
}
/** Linked, connected, and with everything that waited. */
async function online(more?: Parameters<typeof openLife>[2]): Promise<Life> {
  await disk.adopt(web);
  const life = live(more);
  life.start();
  await Promise.all([life.becomes("open"), web.logins.next()]);
  return life;
}
const namesOf = ({ states }: Life) => states.all.map(({ name }) => name);
const mistakes = () => web.refused.all.map(({ why }) => why);
const isKept = () => disk.linked.findCreds() !== undefined;

describe("linking", () => {
  test("by a QR: shown, scanned, connected anew (515), open; and still linked after a restart", async () => {
    const qrs: ((qr: string) => void)[] = [];
    const shown = new Promise<string>((done) => qrs.push(done));
    const life = live({ linking: { showQr: (qr) => qrs[0]?.(qr) } });
    life.start();
    await web.phone.scans(await shown);
    await life.becomes("open");
    expect(namesOf(life)).toEqual(["linking", "connecting", "open"]);
    expect(life.state()).toMatchObject({ number: web.number, code: null });
    await web.person("5215550002222").says("Hola");
    await life.hears("Hola");
    await life.stop();
    expect(disk.linked.findLease()).toBeUndefined();

    const next = live();
    next.start();
    await next.becomes("open");
    expect(namesOf(next)).toEqual(["connecting", "open"]);
    expect(mistakes()).toEqual([]);
  });

  test("by a code typed into the phone", async () => {
    const life = live({
      linking: {
        ...{ showQr: () => {}, number: web.number },
        showCode: async (code) => {
          await web.phone.isAsked();
          await web.phone.types(code);
        },
      },
    });
    life.start();
    await life.becomes("open");
    expect(life.state().number).toBe(web.number);
    expect(mistakes()).toEqual([]);
  });

  test("goes on with new codes when the first ones have run out", async () => {
    await web.close();
    web = await openWhatsAppWeb({ refs: 1 });
    const qrs: string[] = [];
    let second = (_: string) => {};
    const shown = new Promise<string>((done) => {
      second = done;
    });
    const showQr = (qr: string) => {
      if (qrs.push(qr) === 2) second(qr);
    };
    const { waWebSocketUrl: url } = web.socket;
    const life = live({ linking: { showQr }, network: { url, qrMs: 30 } });
    life.start();
    await shown;
    expect(life.state().name).toBe("linking");
    expect(isKept()).toBe(false);
  });

  test("a code that was shown and never typed leaves nothing behind", async () => {
    let asked = () => {};
    const shown = new Promise<void>((done) => {
      asked = done;
    });
    const life = live({ linking: { showQr: () => {}, number: web.number, showCode: asked } });
    life.start();
    await shown;
    await life.stop();
    const next = live();
    next.start();
    await next.becomes("unlinked");
    expect(web.logins.all).toEqual([]);
  });

  test("a number that nobody linked stays so, and nothing is asked of WhatsApp", async () => {
    const life = live();
    life.start();
    await life.becomes("unlinked");
    expect(namesOf(life)).toEqual(["unlinked"]);
    await life.stop();
    expect(disk.linked.findLease()).toBeUndefined();
  });
});

test("of groups nothing is asked, whatever the server says of them", async () => {
  const life = await online();
  for (const type of ["groups", "communities", "account_sync"] as const) web.saysDirty(type);
  const id = await web.person("5215550002222").says("Hola");
  await life.hears("Hola");
  await web.receipts.waitFor(({ ids }) => ids.includes(id));
  // Of the account itself it goes on hearing.
  expect(disk.linked.findCreds()).toContain("lastAccountSyncTimestamp");
  // Groups are asked about with <iq xmlns="w:g2">, which nobody there answers.
  expect(mistakes()).toEqual([]);
});

describe("a connection ends", () => {
  test.each<[what: string, act: () => void, code: number, ms: number]>([
    ["the network drops it", () => web.drops(), 428, 750],
    ["the server is overloaded", () => web.ends("503"), 503, 750],
    ["something is wrong with the session", () => web.ends("500"), 500, 7_500],
    ["the account is not multi-device", () => web.downgrades(), 411, 7_500],
  ])("because %s: it waits, and comes back", async (_, act, code, ms) => {
    const life = await online();
    act();
    const waiting = await life.becomes("waiting");
    expect(waiting).toMatchObject({ code, until: life.time.now() + ms });
    expect(life.socket()).toBeNull();
    life.time.pass(ms - 1);
    expect(life.state().name).toBe("waiting");
    life.time.pass(1);
    await life.opens(2);
    expect(namesOf(life)).toEqual(["connecting", "open", "waiting", "connecting", "open"]);
    expect(isKept()).toBe(true);
  });

  test("because the server asks to begin anew: at once", async () => {
    const life = await online();
    web.ends("515");
    await life.opens(2);
    expect(namesOf(life)).toEqual(["connecting", "open", "connecting", "open"]);
  });

  test("because another process took the number: it stays away until somebody has seen to it", async () => {
    const life = await online();
    web.replaces();
    expect(await life.becomes("replaced")).toMatchObject({ code: 440 });
    life.time.pass(86_400_000);
    expect(life.state().name).toBe("replaced");
    life.start();
    await life.opens(2);
  });

  test("because the phone unlinked us: keys and credentials go", async () => {
    const life = await online();
    await web.person("5215550002222").says("Hola");
    await life.hears("Hola");
    web.unlink(7);
    expect(await life.becomes("loggedOut")).toMatchObject({ code: 401, number: null });
    expect(isKept()).toBe(false);
    const left = disk.database.db.all("select type, id from linked_keys");
    expect(left).toEqual([]);
    expect(disk.taken()).toEqual(["Hola"]);
    life.start();
    await life.becomes("unlinked");
  });

  test("because WhatsApp restricts the number: it stops, and keeps what it has", async () => {
    await disk.adopt(web);
    web.fault({ method: "login", refusal: "403", times: 1 });
    const life = live();
    life.start();
    expect(await life.becomes("restricted")).toMatchObject({ code: 403 });
    expect(isKept()).toBe(true);
  });

  test.each(["411", "500", "405"])("%s again and again, for half an hour: it gives up", async (code) => {
    await disk.adopt(web);
    web.fault({ method: "login", refusal: code });
    const life = live();
    life.start();
    for (let tries = 1; tries <= TriesMost; tries += 1) {
      const { until } = await life.states.waitFor(tries * 2);
      life.time.pass((until ?? 0) - life.time.now());
    }
    expect(await life.becomes("broken")).toMatchObject({ code: Number(code) });
    expect(isKept()).toBe(true);
  });

  test("waits grow, until a connection was good", async () => {
    const life = await online();
    const waits: number[] = [];
    const drop = async () => {
      const before = life.states.all.length;
      web.drops();
      const { until, since } = await life.states.waitFor(before + 1);
      waits.push((until ?? 0) - since);
      life.time.pass(waits.at(-1) ?? 0);
      await life.opens(waits.length + 1);
    };
    await drop();
    await drop();
    await drop();
    life.time.pass(60_000);
    await drop();
    expect(waits).toEqual([750, 1_500, 3_000, 750]);
  });

  test("because nothing answers any more (408)", async () => {
    const { waWebSocketUrl: url } = web.socket;
    const life = await online({ network: { url, keepAliveMs: 40 } });
    web.fallsSilent();
    // Baileys' own clock: nothing for the interval and 5 s is too long (startKeepAliveRequest in socket.js).
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 });
    expect(await life.becomes("waiting")).toMatchObject({ code: 408 });
  });

  test("because a proxy between us says 401: that is nobody's word, and the keys stay", async () => {
    await disk.adopt(web);
    const proxy = createServer((_, answer) => answer.writeHead(401).end());
    proxy.on("upgrade", (_, socket) => socket.end("HTTP/1.1 401 Unauthorized\r\n\r\n"));
    await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
    const address = proxy.address();
    const port = typeof address === "object" ? address?.port : 0;
    const life = live({ network: { url: `ws://127.0.0.1:${port}/ws/chat` } });
    life.start();
    expect(await life.becomes("waiting")).toMatchObject({ code: null });
    expect(isKept()).toBe(true);
    await life.stop();
    proxy.close();
  });

  test("because it never came about: a server that says nothing is given up", async () => {
    await disk.adopt(web);
    const silent = createServer();
    silent.on("upgrade", () => {});
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : 0;
    const life = live({ network: { url: `ws://127.0.0.1:${port}/ws/chat` } });
    life.start();
    await life.becomes("connecting");
    life.time.pass(90_000);
    expect(await life.becomes("waiting")).toMatchObject({ code: null });
    await life.stop();
    silent.closeAllConnections();
    silent.close();
  });

  test("in order: who stops lets go of the number", async () => {
    const life = await online();
    await life.stop();
    expect(life.state().name).toBe("stopped");
    expect(disk.linked.findLease()).toBeUndefined();
    life.time.pass(LeaseFor * 10);
    expect(life.state().name).toBe("stopped");
  });
});

describe("two processes", () => {
  test("one has the number; the other says who, and takes it when it is free", async () => {
    const time = openTime();
    const first = await online({ time });
    const second = live({ time, holder: "another" });
    second.start();
    const { heldBy, until } = await second.becomes("waiting");
    expect(heldBy).toEqual({ holder: "this process", until: time.now() + LeaseFor });
    expect(until).toBe(heldBy?.until);
    // As long as the first one lives, however long that is.
    time.pass(LeaseFor * 5);
    expect(namesOf(second)).not.toContain("connecting");
    expect(first.state().name).toBe("open");
    await first.stop();
    time.pass(LeaseFor);
    await second.becomes("open");
    expect(disk.linked.findLease()?.holder).toBe("another");
  });

  test("who slept too long and lost it stops, and writes none of its keys over the other's", async () => {
    const time = openTime();
    const first = await online({ time });
    disk.transaction(() =>
      disk.linked.takeLease({ holder: "another", until: time.now() + 10 * LeaseFor }, time.now() + LeaseFor),
    );
    const before = JSON.stringify(disk.database.db.all("select * from linked_keys order by type, id"));
    await web.person("5215550002222").says("Hola");
    await first.becomes("waiting");
    expect(first.lines.join("\n")).toContain("another process has the linked number");
    expect(JSON.stringify(disk.database.db.all("select * from linked_keys order by type, id"))).toBe(before);
    expect(disk.taken()).toEqual([]);
    time.pass(LeaseFor);
    expect(first.state()).toMatchObject({ name: "waiting", heldBy: { holder: "another" } });
  });

  test("who finds it lost when renewing stops", async () => {
    const time = openTime();
    const first = await online({ time });
    disk.transaction(() =>
      disk.linked.takeLease({ holder: "another", until: time.now() + 10 * LeaseFor }, time.now() + LeaseFor),
    );
    time.pass(LeaseFor / 3);
    expect(first.state()).toMatchObject({ name: "replaced", heldBy: { holder: "another" } });
    await first.stop();
    expect(disk.linked.findLease()?.holder).toBe("another");
  });
});
