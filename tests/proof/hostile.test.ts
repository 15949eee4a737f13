import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Platform, phoneNumberId } from "../support/openStage.ts";
import { mistakesOf, openTown, type Town } from "../support/openTown.ts";
import { postWebhook, timed } from "../support/postWebhook.ts";

// Whoever has the secret may send anything.

const mostMs = 2_000;
const size = 3 * 1024 * 1024;

const inValue = (inner: string, field = "messages") =>
  `{"entry":[{"id":"1","changes":[{"field":"${field}","value":{"metadata":{"phone_number_id":"${phoneNumberId}"},${inner}}}]}]}`;
const inUpdate = (inner: string) =>
  `{"update_id":77,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},${inner}}}`;
const filled = (around: (inner: string) => string, unit: string) =>
  around(unit.repeat(Math.floor((size - around("").length) / unit.length)));
const nested = (around: (inner: string) => string, open: string, close: string) => {
  const depth = Math.floor((size - around("1").length) / (open.length + close.length));
  return around(`${open.repeat(depth)}1${close.repeat(depth)}`);
};
const list = (count: number, each: (n: number) => object) =>
  JSON.stringify(Array.from({ length: count }, (_, n) => each(n)));
const fromNewPeople = (count: number) =>
  inValue(
    `"contacts":${list(count, (n) => ({ wa_id: `52155${10_000_000 + n}`, user_id: `MX.${n}` }))},"messages":${list(
      count,
      (n) => ({
        ...{ id: `wamid.n${n}`, from: `52155${10_000_000 + n}`, timestamp: "1780000000" },
        ...{ type: "text", text: { body: "Hola" } },
      }),
    )}`,
  );
const message = (more: object) => ({
  id: "wamid.h",
  from: "5215511112222",
  type: "text",
  timestamp: "1780000000",
  ...more,
});

/** Bodies as large as they may be, and what is answered. */
const bodies: readonly (readonly [what: string, platform: Platform, body: () => string, status: number])[] = [
  ["lists within lists", "telegram", () => nested((inner) => inUpdate(`"text":${inner}`), "[", "]"), 200],
  [
    "objects within objects",
    "telegram",
    () => nested((inner) => inUpdate(`"photo":${inner}`), '{"a":', "}"),
    200,
  ],
  ["an update that is only depth", "telegram", () => nested((inner) => inner, "[", "]"), 200],
  ["one endless text", "telegram", () => filled((inner) => inUpdate(`"text":"${inner}"`), "hola "), 200],
  [
    "an endless name",
    "telegram",
    () =>
      filled(
        (inner) => inUpdate(`"text":"hola","from":{"id":5,"is_bot":false,"first_name":"${inner}"}`),
        "x",
      ),
    200,
  ],
  [
    "hundreds of thousands of keys",
    "telegram",
    () => filled((inner) => inUpdate(`"text":"hola"${inner}`), ',"k":1'),
    200,
  ],
  ["an endless number", "telegram", () => filled((inner) => `{"update_id":1${inner}}`, "0"), 200],
  [
    "lists within lists",
    "whatsapp",
    () => nested((inner) => inValue(`"messages":[${inner}]`), "[", "]"),
    200,
  ],
  [
    "objects within objects",
    "whatsapp",
    () => nested((inner) => inValue(`"messages":[{"id":"w","type":"text","text":${inner}}]`), '{"a":', "}"),
    200,
  ],
  [
    "one endless text",
    "whatsapp",
    () =>
      filled(
        (inner) =>
          inValue(
            `"messages":[{"id":"wamid.t","from":"5215511112222","type":"text","text":{"body":"${inner}"}}]`,
          ),
        "\\u0301",
      ),
    200,
  ],
  [
    "an endless id",
    "whatsapp",
    () =>
      filled((inner) => inValue(`"messages":[{"id":"${inner}","from":"5215511112222","type":"text"}]`), "w"),
    200,
  ],
  [
    "an endless number of ours",
    "whatsapp",
    () =>
      filled(
        (inner) =>
          `{"entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"${inner}"},"messages":[{"id":"w","from":"5215511112222","type":"text","text":{"body":"hola"}}]}}]}]}`,
        "1",
      ),
    200,
  ],
  [
    "a crowd of contacts",
    "whatsapp",
    () =>
      filled(
        (inner) =>
          inValue(
            `"contacts":[{}${inner}],"messages":[{"id":"wamid.c","from":"5215511112222","type":"text","text":{"body":"hola"}}]`,
          ),
        ',{"wa_id":"5215511112222"}',
      ),
    200,
  ],
  ["a thousand and one messages", "whatsapp", () => fromNewPeople(1_001), 413],
  [
    "hundreds of thousands of messages",
    "whatsapp",
    () => filled((inner) => inValue(`"messages":[0${inner}]`), ",0"),
    413,
  ],
  [
    "hundreds of thousands of entries",
    "whatsapp",
    () => filled((inner) => `{"entry":[0${inner}]}`, ",0"),
    413,
  ],
  [
    "a thousand messages of one person",
    "whatsapp",
    () =>
      inValue(
        `"messages":${list(1_000, (n) => message({ id: `wamid.p${n}`, text: { body: "a".repeat(2_500) } }))}`,
      ),
    200,
  ],
  [
    "one message a thousand times",
    "whatsapp",
    () => inValue(`"messages":${list(1_000, () => message({ text: { body: "hola" } }))}`),
    200,
  ],
  [
    "a thousand statuses of messages we never sent",
    "whatsapp",
    () =>
      inValue(
        `"statuses":${list(1_000, (n) => ({ id: `wamid.s${n}`, status: "failed", errors: [{ code: 131026 }] }))}`,
      ),
    200,
  ],
];

describe("a body as large as it may be", () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown();
    town.session();
    town.cloud.manners.statuses = [];
  });
  afterEach(() => town.close());

  test.each(bodies)(
    "of %s on %s takes no two seconds, and who writes next is answered",
    async (_, platform, body, expected) => {
      const given = body();
      expect(given.length).toBeLessThanOrEqual(size);
      const { status, ms } = await timed(() => postWebhook(town, platform, given));
      expect(status).toBe(expected);
      expect(ms).toBeLessThan(mostMs);
      if (expected === 413) expect(town.count("(select count(*) from inbound)")).toBe(0);
      expect((await town.on(platform, "Ana").says("ayuda")).join()).toContain("Te ayudo a apartar un lugar");
      expect(mistakesOf(town)).toEqual([]);
    },
  );

  test("of a thousand messages of a thousand new people takes no two seconds, and each is answered", async () => {
    const ana = town.onWhatsApp("Ana");
    const { status, ms } = await timed(() => postWebhook(town, "whatsapp", fromNewPeople(1_000)));
    expect(status).toBe(200);
    expect(ms).toBeLessThan(mostMs);
    expect(town.count("(select count(*) from addresses)")).toBe(1_000);
    expect(town.count("(select count(distinct address_id) from outbox)")).toBe(1_000);
    await ana.phone.says("ayuda");
    await town.clock.advance(20_000); // at the eighty a second that WhatsApp takes
    await town.settle();
    expect(ana.news().join()).toContain("Te ayudo a apartar un lugar");
    expect(town.count("(select count(*) from outbox where status = 'due')")).toBe(0);
    expect(mistakesOf(town)).toEqual([]);
  });
});
