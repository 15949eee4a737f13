import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { payload, payloadNames } from "../channels/payloads.ts";
import { type Platform, phoneNumberId } from "../support/openStage.ts";
import { mistakesOf, openTown, type Town } from "../support/openTown.ts";
import { postWebhook } from "../support/postWebhook.ts";

// Everything platforms are known to send, through the real doors. The samples others recorded lie beside the
// checkout and are not ours to copy; our own payloads cover every kind for everyone else.

const samples = new URL("../../../shared/conformance/samples/", import.meta.url);
const present = existsSync(samples);
if (!present) process.stderr.write("proof: no recorded samples beside the checkout; our own payloads only\n");

interface Payload {
  readonly name: string;
  readonly body: unknown;
}

const readSamples = (folder: string): Payload[] =>
  readdirSync(new URL(`${folder}/`, samples))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, body: JSON.parse(readFileSync(new URL(`${folder}/${name}`, samples), "utf8")) }));

const own = (platform: Platform): Payload[] =>
  payloadNames(platform).map((name) => ({ name, body: payload(platform, name) }));

/** The Bot API's own answers are among the recorded samples; they have `ok`, updates have not. */
const isUpdate = ({ body }: Payload) => isObject(body) && !("ok" in body);

type Raw = Record<string, unknown>;
const isObject = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const itemsOf = (value: unknown, name: string): unknown[] => {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
};

const changesIn = (body: unknown): unknown[] =>
  itemsOf(body, "entry").flatMap((entry) => itemsOf(entry, "changes"));
const valueIn = (change: unknown): Raw => (isObject(change) && isObject(change.value) ? change.value : {});

/** What happens in a change: each thing in these lists is one. */
const lists = ["messages", "statuses", "calls", "groups", "message_echoes", "user_preferences", "errors"];

/** How many things a body of WhatsApp tells. A part that tells nothing is kept as one all the same. */
function thingsIn(body: unknown): number {
  const inChange = (change: unknown) =>
    atLeastOne(lists.map((list) => itemsOf(valueIn(change), list).length));
  return atLeastOne(
    itemsOf(body, "entry").map((entry) => atLeastOne(itemsOf(entry, "changes").map(inChange))),
  );
}
const atLeastOne = (counts: readonly number[]) =>
  Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );

/** The same as if it happened again: other ids, and our number where one is named. */
function afresh({ body }: Payload, nth: number): unknown {
  const copy: unknown = structuredClone(body);
  if (isObject(copy) && "update_id" in copy) copy.update_id = 500_000 + nth;
  for (const value of changesIn(copy).map(valueIn)) {
    if (isObject(value.metadata) && "phone_number_id" in value.metadata)
      value.metadata.phone_number_id = phoneNumberId;
    for (const item of lists.flatMap((list) => itemsOf(value, list)))
      if (isObject(item) && typeof item.id === "string") item.id = `${item.id}-${nth}`;
  }
  return copy;
}

/** As it is, but never for us by chance. */
function forAnother({ body }: Payload): unknown {
  return JSON.parse(JSON.stringify(body).replaceAll(phoneNumberId, "999000999000999"));
}

/** Whether it names one of the numbers it was sent to: what names none is an account's own news. */
const namesNumber = (body: unknown) => changesIn(body).some((change) => isObject(valueIn(change).metadata));

const sources: readonly (readonly [string, Platform, () => Payload[]])[] = [
  ["payloads of our own from Telegram", "telegram", () => own("telegram")],
  ["payloads of our own from WhatsApp", "whatsapp", () => own("whatsapp")],
  ["recorded updates of Telegram", "telegram", () => readSamples("telegram").filter(isUpdate)],
  ["recorded webhooks of WhatsApp", "whatsapp", () => readSamples("whatsapp-cloud")],
];

let town: Town;
beforeEach(async () => {
  town = await openTown();
  town.session();
  looked = 0;
});
afterEach(() => town.close());

/** What was posted and kept; not what the fake says of our answers to people it does not know. */
const inbound = () =>
  town.count("(select count(*) from inbound where kind <> 'status.failed' or message_id like '%-%')");

/** Turns that nothing follows from, since the last look. */
function unanswered(): number {
  const turns = town.count(
    `(select count(*) from inbound i where outcome = 'turn' and id > ${looked} and not exists
      (select 1 from outbox where key like 'in:' || i.id || ':%' and kind = 'reply'))`,
  );
  looked = town.count("(select max(id) from inbound)");
  return turns;
}
let looked = 0;

test.skipIf(!present)("212 webhooks were recorded", () => {
  expect(readSamples("telegram").filter(isUpdate).length + readSamples("whatsapp-cloud").length).toBe(212);
});

describe.each(sources)("%s", (title, platform, read) => {
  const payloads = present || title.includes("our own") ? read() : [];

  test.skipIf(payloads.length === 0)("are taken, each thing in them kept once under its name", async () => {
    for (const [nth, one] of payloads.entries()) {
      const before = inbound();
      const body = afresh(one, nth);
      expect(await postWebhook(town, platform, body), one.name).toBe(200);
      const things = platform === "telegram" ? 1 : thingsIn(body);
      expect(inbound() - before, one.name).toBe(things);
      // A reaction needs no answer; anything else a person does gets one.
      const left = unanswered();
      if (!/react/i.test(one.name)) expect(left, one.name).toBe(0);
      // Nobody writes all of them within a minute.
      await town.clock.advance(5_000);
    }
    await town.settle();
    const kept = town.rows<{ kind: string; outcome: string; error: string | null; body: string | null }>(
      "select kind, outcome, error, body from inbound",
    );
    for (const { kind, outcome } of kept) {
      expect(["turn", "status", "change", "group", "notUnderstood"], kind).toContain(outcome);
      expect(kind).toMatch(/^[\w.]+$/);
    }
    expect(kept.filter(({ error, body }) => error !== null || body !== null)).toEqual([]);
    expect(town.count("(select count(*) from outbox where status = 'due')")).toBe(0);
    expect(mistakesOf(town)).toEqual([]);
  });

  test.skipIf(platform === "telegram" || payloads.length === 0)(
    "are kept by kind and id when they are for a number of somebody else's, and nobody is met or answered",
    async () => {
      for (const one of payloads) {
        const before = inbound();
        const body = forAnother(one);
        expect(await postWebhook(town, platform, body), one.name).toBe(200);
        // The same thing may have been recorded twice.
        expect(inbound() - before, one.name).toBeLessThanOrEqual(thingsIn(body));
        const fresh = town.rows<{ outcome: string }>(
          `select outcome from inbound order by id limit -1 offset ${before}`,
        );
        const outcomes = namesNumber(body) ? ["unserved"] : ["unserved", "notUnderstood"];
        for (const { outcome } of fresh) expect(outcomes, one.name).toContain(outcome);
      }
      expect(inbound()).toBeGreaterThan(payloads.length / 2);
      for (const table of ["addresses", "people", "outbox", "groups", "conversations"])
        expect(town.count(`(select count(*) from ${table})`), table).toBe(0);
      // Nothing of what was said, and nobody's number or name.
      expect(town.rows("select * from inbound where body is not null or address_id is not null")).toEqual([]);
      expect(mistakesOf(town)).toEqual([]);
    },
  );
});

test("an update for a bot that is not ours is not found, and keeps nothing", async () => {
  const stranger = { ...town, botId: "999" };
  expect(await postWebhook(stranger, "telegram", payload("telegram", "text"))).toBe(404);
  expect(inbound()).toBe(0);
});
