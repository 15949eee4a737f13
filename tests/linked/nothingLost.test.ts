import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Came } from "../../src/linked/openGate.ts";
import type { Person } from "../fakes/whatsappWeb/person.ts";
import { type FakeWhatsAppWeb, openWhatsAppWeb } from "../fakes/whatsappWeb/server.ts";
import { type Disk, type Life, openDisk, openLife } from "./openLife.ts";

let web: FakeWhatsAppWeb;
let disk: Disk;
let ana: Person;
let device: number;
const lives: Life[] = [];
beforeAll(() => {
  disk = openDisk();
});
afterAll(() => disk.close());
beforeEach(async () => {
  web = await openWhatsAppWeb();
  disk.wipe();
  device = await disk.adopt(web);
  ana = web.person("5215550002222", { name: "Ana" });
});
afterEach(async () => {
  await Promise.all(lives.splice(0).map((life) => (life.isDead() ? undefined : life.stop())));
  await web.close();
});

function begin(more: Parameters<typeof openLife>[2] = {}): Life {
  const life = openLife(web, disk, more);
  lives.push(life);
  life.start();
  return life;
}
async function online(more: Parameters<typeof openLife>[2] = {}): Promise<Life> {
  const before = web.logins.all.length;
  const life = begin(more);
  await Promise.all([life.becomes("open"), web.logins.waitFor(before + 1)]);
  return life;
}
/** A new process after one that died: with what is on disk, and nothing else. */
async function reborn(): Promise<Life> {
  disk.transaction(() => disk.linked.releaseLease("this process"));
  return online();
}
/** Everything that was written has been taken, once, in order, and the server knows it. */
async function expectAll(life: Life, texts: readonly string[]): Promise<void> {
  await ana.says("el último");
  await life.hears("el último");
  expect(disk.taken()).toEqual([...texts, "el último"]);
  await life.connection().left();
  await emptied();
}
/** The backlog empties as acknowledgements arrive. */
async function emptied(): Promise<void> {
  for (let turns = 0; web.backlog(device).length > 0 && turns < 2_000; turns += 1)
    await new Promise((done) => setImmediate(done));
  expect(web.backlog(device).map(({ tag, attrs }) => `${tag} ${attrs.type} ${attrs.id}`)).toEqual([]);
}
const whys = (list: FakeWhatsAppWeb["refused"]) => list.all.map(({ why }) => why);

describe("the ratchet", () => {
  test("goes on over restarts, both ways, whatever was said last", async () => {
    for (const turn of [1, 2, 3]) {
      const life = await online();
      await ana.says(`pregunta ${turn}`);
      await life.hears(`pregunta ${turn}`);
      await life.connection().send(ana.address("lid"), { text: `respuesta ${turn}` });
      expect((await ana.next()).text).toBe(`respuesta ${turn}`);
      await life.stop();
    }
    expect(disk.taken()).toEqual(["pregunta 1", "pregunta 2", "pregunta 3"]);
    expect([...whys(web.refused), ...whys(web.declined)]).toEqual([]);
  });

  test("a message we sent has its keys on disk before it leaves", async () => {
    const life = await online();
    await ana.says("Hola");
    await life.hears("Hola");
    for (const turn of [1, 2, 3]) {
      await life.connection().send(ana.address("lid"), { text: `uno ${turn}` });
      await ana.waitFor(({ text }) => text === `uno ${turn}`);
    }
    // Right after the server has it: whoever begins with what is on disk must not use the same keys again.
    life.dies(web.drops);
    const next = await reborn();
    await next.connection().send(ana.address("lid"), { text: "otra" });
    await ana.waitFor(({ text }) => text === "otra");
    expect([...whys(web.refused), ...whys(web.declined)]).toEqual([]);
  });
});

describe("away and back", () => {
  test("what was written meanwhile comes at the next login, in order, told apart", async () => {
    const life = await online();
    await ana.says("antes");
    await life.hears("antes");
    await life.stop();
    for (const text of ["uno", "dos", "tres"]) await ana.says(text);
    const next = await online();
    await next.hears("tres");
    expect(next.heard.all.map(({ manner }) => manner)).toEqual(["append", "append", "append"]);
    await ana.says("ahora");
    await next.hears("ahora");
    expect(next.heard.all.at(-1)?.manner).toBe("notify");
    expect(disk.taken()).toEqual(["antes", "uno", "dos", "tres", "ahora"]);
    await emptied();
  });

  test("many that waited are taken, in few commits", async () => {
    const texts = Array.from({ length: 60 }, (_, at) => `mensaje ${at}`);
    for (const text of texts) await ana.says(text);
    const life = await online();
    await life.hears("mensaje 59");
    expect(disk.taken()).toEqual(texts);
    expect(life.commits()).toBeLessThan(texts.length);
    await emptied();
  });

  test("the same message twice counts once", async () => {
    const life = await online();
    await ana.says("una vez", { id: "3EB0SAME" });
    await ana.says("una vez", { id: "3EB0SAME" });
    await expectAll(life, ["una vez"]);
  });

  test("groups, status and channels: nothing of them is taken", async () => {
    const life = await online();
    await ana.saysIn("120363000000000001@g.us", "en el grupo");
    await ana.postsStatus("mi estado");
    await expectAll(life, []);
    expect(life.heard.all).toHaveLength(1);
  });

  test("what cannot be read is asked for again, and read once", async () => {
    const life = await online();
    await ana.says("Hola");
    await life.hears("Hola");
    await ana.says("dañado", { damaged: 1 });
    await life.hears("dañado");
    await web.receipts.waitFor(({ type }) => type === "retry");
    await expectAll(life, ["Hola", "dañado"]);
  });
});

describe("before a message is durable", () => {
  test("the server hears nothing of it", async () => {
    let durable = () => {};
    const gone = new Promise<void>((done) => {
      durable = done;
    });
    let came = () => {};
    const arrived = new Promise<void>((done) => {
      came = done;
    });
    let isWaiting = false;
    const life: Life = await online({
      take: async (all, keep) => {
        if (all.some(isMessage)) {
          came();
          isWaiting = true;
          await gone;
        }
        await life.taking(all, keep);
      },
    });
    await ana.says("Hola");
    await arrived;
    expect(isWaiting).toBe(true);
    for (let turns = 0; turns < 50; turns += 1) await new Promise((done) => setImmediate(done));
    expect(web.receipts.all).toEqual([]);
    expect(web.backlog(device).filter(({ tag }) => tag === "message")).toHaveLength(1);
    durable();
    await web.receipts.next();
    await expectAll(life, ["Hola"]);
  });

  test("it is not lost when it cannot be taken: the connection ends, and it comes again", async () => {
    let isFull = true;
    const life: Life = await online({
      take: async (all, keep) => {
        if (isFull && all.some(isMessage)) throw new Error("the disk is full");
        await life.taking(all, keep);
      },
    });
    await ana.says("uno");
    await ana.says("dos");
    const { until } = await life.becomes("waiting");
    expect(disk.taken()).toEqual([]);
    expect(web.receipts.all).toEqual([]);
    isFull = false;
    life.time.pass((until ?? 0) - life.time.now());
    await life.opens(2);
    await life.hears("dos");
    await expectAll(life, ["uno", "dos"]);
  });
});

const isMessage = ({ type }: Came) => type === "messages";

describe("a process dies", () => {
  const written = ["uno", "dos", "tres"];
  /** At each of its transactions, with it and without it: what is on disk then is all there is. */
  const deaths = [1, 2, 3].flatMap((at) => [
    { at, when: "before" as const },
    { at, when: "after" as const },
  ]);

  test.each(deaths)("$when transaction $at after messages began to arrive", async (death) => {
    const life = await online();
    await ana.says("antes");
    await life.hears("antes");
    await life.connection().left();
    life.diesAt(death, web.drops);
    for (const text of written) {
      await ana.says(text);
      // Each in a transaction of its own.
      if (!life.isDead()) await Promise.race([life.hears(text), untilDead(life)]);
    }
    expect(life.isDead()).toBe(true);
    const next = await reborn();
    await expectAll(next, ["antes", ...written]);
  });

  test.each(deaths)("$when transaction $at with all that waited", async (death) => {
    const life = await online();
    await life.stop();
    for (const text of written) await ana.says(text);
    const second = begin();
    second.diesAt(death, web.drops);
    await Promise.race([second.hears("tres"), untilDead(second)]);
    if (!second.isDead()) second.dies(web.drops);
    const next = await reborn();
    await expectAll(next, written);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 8, 10, 15])(
    "%s turns of the loop after the first message ever arrived",
    async (turns) => {
      const life = await online();
      await ana.says("uno");
      await ana.says("dos");
      for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setImmediate(done));
      life.dies(web.drops);
      const next = await reborn();
      await expectAll(next, ["uno", "dos"]);
      await next.connection().send(ana.address("lid"), { text: "Buenas" });
      await ana.waitFor(({ text }) => text === "Buenas");
    },
  );

  test("after the message was taken, before the server knew: it comes again, and counts once", async () => {
    const life = await online();
    web.fault({ method: "receipt", drop: "before", times: 1 });
    await ana.says("una vez");
    await life.hears("una vez");
    await life.becomes("waiting");
    life.dies(web.drops);
    const next = await reborn();
    await expectAll(next, ["una vez"]);
  });
});

async function untilDead(life: Life): Promise<void> {
  while (!life.isDead()) await new Promise((done) => setImmediate(done));
}
