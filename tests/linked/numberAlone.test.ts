import { afterEach, beforeEach, expect, test } from "vitest";
import type { Person } from "../fakes/whatsappWeb/person.ts";
import { type Meeting, openMeeting } from "./openMeeting.ts";

// Somebody of whom the number is all that is known. Numbers pass from one person to another, so only the keys of the same
// account make whoever writes from it the same person.

const phone = "5215550002222";
const alone = { by: "number", alone: true } as const;

let meeting: Meeting;
beforeEach(async () => {
  meeting = await openMeeting();
});
afterEach(async () => {
  expect(meeting.web.refused.all).toEqual([]);
  await meeting.close();
});

const byNumber = `${phone}@s.whatsapp.net`;
const lid = "912345678901";
/** Writes from the number alone; nobody was told a LID of theirs. */
async function meets(name: string, devices: readonly number[] = [0]) {
  const person = meeting.web.person(phone, { lid: "", name, devices });
  await person.says(`soy ${name}`, alone);
  return { person, row: await meeting.metBy(`soy ${name}`) };
}
/** Somebody else has the number by now. */
async function passesTo(name: string, from: { changesNumber(to: string): void }, of = "") {
  from.changesNumber("5215550003333");
  return meeting.web.person(phone, { lid: of, name, devices: [0, 3] });
}

test.each([
  ["by the number", "", alone],
  ["by a LID", lid, { by: "lid" } as const],
])("is not whoever writes from it on a computer of another account, %s", async (_, of, sending) => {
  const ana = await meets("Ana");
  const eva = await passesTo("Eva", ana.person, of);
  await eva.says("soy Eva", { ...sending, device: 3 });
  const row = await meeting.metBy("soy Eva");
  expect(row).not.toBe(ana.row);
  // From then on it is hers, whichever of her devices she writes from.
  for (const device of [3, 0]) {
    await eva.says(`sigo yo ${device}`, { ...sending, device });
    expect(await meeting.metBy(`sigo yo ${device}`)).toBe(row);
  }
});

test("is not whoever names their phone as that of a computer it never signed for", async () => {
  const ana = await meets("Ana", [0, 3]);
  const eva = await passesTo("Eva", ana.person);
  const accountSignatureKey = ana.person.wordOf(3)?.accountSignatureKey ?? null;
  await eva.says("soy Ana, de veras", {
    ...alone,
    device: 3,
    word: { ...eva.wordOf(3), accountSignatureKey },
  });
  expect(await meeting.metBy("soy Ana, de veras")).not.toBe(ana.row);
});

test("is not whoever brings the word of their phone on another computer", async () => {
  const ana = await meets("Ana", [0, 3]);
  const eva = await passesTo("Eva", ana.person);
  await eva.says("soy Ana, de veras", { ...alone, device: 3, word: ana.person.wordOf(3) });
  expect(await meeting.metBy("soy Ana, de veras")).not.toBe(ana.row);
});

test("is who they were on a computer that their phone signed for, and on the phone after it", async () => {
  const { person: ana, row } = await meets("Ana");
  ana.addsDevice(3);
  for (const device of [3, 0, 3]) {
    await ana.says(`desde ${device}`, { ...alone, device });
    expect(await meeting.metBy(`desde ${device}`)).toBe(row);
  }
  // Where the phone's key is known already, WhatsApp need not say it again.
  ana.addsDevice(4);
  const word = { ...ana.wordOf(4), accountSignatureKey: null };
  await ana.says("desde la otra", { ...alone, device: 4, word });
  expect(await meeting.metBy("desde la otra")).toBe(row);
});

test.each([
  ["a first message", false, 0],
  ["a message of a session there was", true, 0],
  ["a new computer", false, 3],
])("is who they were when WhatsApp first tells their LID, with %s", async (_, isAnswered, device) => {
  const { person: ana, row } = await meets("Ana");
  ana.isGivenLid(lid);
  if (isAnswered) {
    expect(await meeting.writes(byNumber)).toMatchObject({ ok: true });
    await ana.waitFor(({ text }) => text === "hola");
  }
  if (device !== 0) ana.addsDevice(device);
  await ana.says("con LID", { device });
  expect(await meeting.writerOf("con LID")).toEqual({ id: `${lid}@lid`, phone });
  expect(await meeting.metBy("con LID")).toBe(row);
});

test("is who they were on the phone, answering what we wrote, though they were met on a computer", async () => {
  const ana = meeting.web.person(phone, { lid: "", devices: [0, 3] });
  await ana.says("soy Ana", { ...alone, device: 3 });
  const row = await meeting.metBy("soy Ana");
  ana.isGivenLid(lid);
  await meeting.writes(byNumber);
  await ana.waitFor(({ text }) => text === "hola");
  await ana.says("con LID");
  expect(await meeting.metBy("con LID")).toBe(row);
});

const both = {} as const;
test.each([
  ["a computer", [3], alone, [3]],
  ["a computer", [3], both, [3]],
  ["a computer", [3], { by: "lid", alone: true }, [3]],
  ["a computer and the phone", [3, 0], alone, [3]],
  ["a computer and the phone", [3, 0], both, [3]],
  ["the phone and a computer", [0, 3], alone, [3]],
  ["the phone and a computer", [0, 3], both, [3]],
  ["the phone", [0], alone, [3, 0]],
  ["a computer", [3], alone, [0, 3]],
] as const)(
  "is who they were after our answer, met on %s (%j), telling %j",
  async (_, first, sending, then) => {
    const ana = meeting.web.person(phone, { lid: "", devices: [0, 3] });
    for (const device of first) await ana.says(`soy Ana ${device}`, { ...alone, device });
    const row = await meeting.metBy(`soy Ana ${first.at(-1)}`);
    // Baileys learns her LID, and opens sessions of its own under it.
    ana.isGivenLid(lid);
    expect(await meeting.writes(byNumber)).toMatchObject({ ok: true });
    for (const device of then) {
      await ana.says(`sigo ${device}`, { ...sending, device });
      expect(await meeting.metBy(`sigo ${device}`)).toBe(row);
    }
  },
);

test.each([
  ["the number alone", alone],
  ["both names", both],
])("is not whoever answers on a computer what we wrote to them there, telling %s", async (_, sending) => {
  const ana = await meets("Ana", [0, 3]);
  await ana.person.says("también yo", { ...alone, device: 3 });
  expect(await meeting.metBy("también yo")).toBe(ana.row);
  const eva = await passesTo("Eva", ana.person, lid);
  expect(await meeting.writes(byNumber)).toMatchObject({ ok: true });
  const rows = [];
  for (const device of [3, 0, 3]) {
    await eva.says(`soy Eva ${device}`, { ...sending, device });
    rows.push(await meeting.metBy(`soy Eva ${device}`));
  }
  expect(rows).not.toContain(ana.row);
  expect(new Set(rows).size).toBe(1);
});

test("is not who we know by a LID and has that number now, in a session there was", async () => {
  const bob = await meets("Bob");
  const ana = meeting.web.person("5215550007777", { name: "Ana" });
  await ana.says("soy Ana");
  const row = await meeting.metBy("soy Ana");
  // Her phone has a session with us from now on: what she writes says nothing of her keys.
  expect(await meeting.writes(`${ana.lid}@lid`)).toMatchObject({ ok: true });
  await ana.waitFor(({ text }) => text === "hola");
  meeting.store.people.addWithConsent({
    ...{ purpose: "sessions", noticeVersion: "0", noticeHash: "0" },
    ...{ addressId: bob.row, now: Date.now() },
  });
  bob.person.changesNumber("5215550003333");
  ana.changesNumber(phone);
  await ana.says("tengo número nuevo");
  expect(await meeting.writerOf("tengo número nuevo")).toEqual({ id: `${ana.lid}@lid`, phone });
  expect(await meeting.metBy("tengo número nuevo")).toBe(row);
});

test("is not who we know by a LID where WhatsApp told whose the number is at another time", async () => {
  const bob = await meets("Bob");
  const ana = meeting.web.person("5215550007777", { name: "Ana" });
  await ana.says("soy Ana");
  const row = await meeting.metBy("soy Ana");
  bob.person.changesNumber("5215550003333");
  ana.changesNumber(phone);
  // Whoever is written to is asked after: the number is Ana's by now.
  await meeting.writes(byNumber);
  await ana.says("sin decir el número", { alone: true });
  expect(await meeting.writerOf("sin decir el número")).toEqual({ id: `${ana.lid}@lid`, phone });
  expect(await meeting.metBy("sin decir el número")).toBe(row);
});

test("is not whoever answers what we wrote to them there", async () => {
  const bob = await meets("Bob");
  const eva = await passesTo("Eva", bob.person, lid);
  eva.losesDevice(3, { told: false });
  // Her phone has a session before she ever wrote, and says nothing of its keys when she does.
  await meeting.writes(byNumber);
  await eva.waitFor(({ text }) => text === "hola");
  await eva.says("¿quién es?", alone);
  const row = await meeting.metBy("¿quién es?");
  expect(row).not.toBe(bob.row);
  await eva.says("sigo yo", alone);
  expect(await meeting.metBy("sigo yo")).toBe(row);
});

test.each([
  ["could not be read", (eva: Person) => eva.says("soy Eva", { ...alone, damaged: 1 })],
  [
    "says nothing to us",
    async (eva: Person) => {
      await eva.sendsRaw({ protocolMessage: { type: 3, ephemeralExpiration: 86_400 } }, alone);
      await eva.says("soy Eva", alone);
    },
  ],
])("is not whoever wrote something first that %s", async (_, writes) => {
  const ana = await meets("Ana");
  await writes(await passesTo("Eva", ana.person));
  expect(await meeting.metBy("soy Eva")).not.toBe(ana.row);
});

test("is who they were after the phone was linked anew, and whoever has the number since is not", async () => {
  const ana = await meets("Ana");
  meeting.database.db.run("delete from linked_keys where type <> 'pre-key'");
  const eva = await passesTo("Eva", ana.person);
  await eva.says("soy Eva", alone);
  expect(await meeting.metBy("soy Eva")).not.toBe(ana.row);
});
