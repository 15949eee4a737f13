import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTelegram } from "../../src/channels/telegram.ts";
import { telegramRefusal } from "../../src/channels/telegramRefusal.ts";
import { MaxDeliveriesPerBody, readWhatsApp, TooMany } from "../../src/channels/whatsapp.ts";
import { whatsappRefusal } from "../../src/channels/whatsappRefusal.ts";
import { quickest } from "../support/quickest.ts";
import { payload, payloadNames, sha256 } from "./payloads.ts";

const readers = {
  telegram: (body: unknown) => readTelegram(body, "7300500", sha256),
  whatsapp: (body: unknown) => readWhatsApp(body, sha256),
};
type Platform = keyof typeof readers;
const platforms: readonly Platform[] = ["telegram", "whatsapp"];

function expectReadable(platform: Platform, body: unknown): void {
  const deliveries = readers[platform](body);
  expect(deliveries.length).toBeGreaterThan(0);
  for (const delivery of deliveries) {
    expect(delivery.key).toMatch(/^[\s\S]{1,500}$/);
    if (delivery.content.type === "notUnderstood") expect(delivery.content.kind).toMatch(/^[\w.]{1,120}$/);
    // It survives the way to another thread or a database.
    expect(JSON.parse(JSON.stringify(delivery))).toEqual(delivery);
  }
}

/** Every place in a payload, as the keys that lead there. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function changed(value: unknown, path: readonly string[], by: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return by(value);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const inner = changed(copy[key], rest, by);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

const anyPayload = (platform: Platform) =>
  fc.constantFrom(...payloadNames(platform)).map((name) => payload(platform, name));

describe.each(platforms)("whatever comes through the door of %s", (platform) => {
  test("any JSON at all is a delivery", () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => expectReadable(platform, body)));
  });

  test("any JSON where a payload's content should be is a delivery", () => {
    const around = {
      telegram: (inner: unknown) => ({ update_id: 1, message: inner, callback_query: inner }),
      whatsapp: (inner: unknown) => ({
        entry: [
          {
            changes: [
              {
                field: "messages",
                value: { messages: [inner], statuses: inner, contacts: inner, errors: [inner] },
              },
            ],
          },
        ],
      }),
    };
    fc.assert(fc.property(fc.jsonValue(), (inner) => expectReadable(platform, around[platform](inner))));
  });

  test("a payload with one place changed or gone is a delivery", () => {
    const replacement = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue(),
      fc.constantFrom<unknown>(null, "", 0, -1, 1e308, Number.MAX_SAFE_INTEGER, "9".repeat(300), [], {}, [
        [],
      ]),
    );
    const mutated = fc.tuple(anyPayload(platform), fc.nat(), replacement).map(([body, at, by]) => {
      const all = places(body);
      return changed(body, all[at % all.length] ?? [], () => by);
    });
    fc.assert(
      fc.property(mutated, (body) => expectReadable(platform, body)),
      { numRuns: 1_000 },
    );
  });

  const size = 3 * 1024 * 1024;
  const deep = (open: string, close: string) => {
    const depth = Math.floor(size / (open.length + close.length)) - 100;
    return `${open.repeat(depth)}1${close.repeat(depth)}`;
  };
  const keys = (count: number, each: (n: number) => string) =>
    `{${Array.from({ length: count }, (_, n) => each(n)).join(",")}}`;
  const long = `"${"a".repeat(size - 500)}"`;
  const inside = {
    telegram: (inner: string) => `{"update_id":1,"message":${inner}}`,
    whatsapp: (inner: string) =>
      `{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[${inner}]}}]}]}`,
  };
  const instead = {
    telegram: (inner: string) =>
      `{"update_id":1,"message":{"message_id":1,"date":${inner},"chat":{"id":1,"type":"private"},"from":{"id":1,"language_code":${inner}},"text":${inner}}}`,
    whatsapp: (inner: string) =>
      `{"entry":[{"id":${inner},"changes":[{"field":${inner},"value":{"metadata":{"phone_number_id":${inner}}}}]}]}`,
  };
  const hostile: readonly (readonly [name: string, body: string])[] = [
    ["arrays nested a million deep", inside[platform](deep("[", "]"))],
    ["objects nested deep", deep('{"a":', "}")],
    ["a hundred thousand keys", inside[platform](keys(100_000, (n) => `"key_number_${n}":${n}`))],
    ["a hundred thousand kinds", keys(100_000, (n) => `"${n === 7 ? "update_id" : `k${n}`}":${n}`)],
    ["one huge key", `{"update_id":1,${long}:1}`],
    ["one huge text", inside[platform](long)],
    ["huge texts where ids and names belong", instead[platform](`"${"b".repeat(size / 3 - 500)}"`)],
    [
      "a key named __proto__",
      inside[platform]('{"__proto__":{"id":1},"constructor":null,"id":"x","type":"__proto__"}'),
    ],
    [
      "lists of nothing",
      `{"update_id":1,"message_reaction":{"chat":{"id":1,"type":"private"},"message_id":1,"new_reaction":[${"0,".repeat(size / 2 - 200)}0]}}`,
    ],
  ];

  test.each(hostile)("%s are read in under half a second", (_, body) => {
    expect(body.length).toBeLessThan(size * 1.01);
    const parsed: unknown = JSON.parse(body);
    expect(quickest(() => expectReadable(platform, parsed))).toBeLessThan(500);
  });
});

describe("a body of the Cloud API with more than we take", () => {
  const size = 3 * 1024 * 1024;
  const repeated = (item: string) => `${`${item},`.repeat(size / (item.length + 1) - 200)}${item}`;
  const value = (inner: string) =>
    `{"entry":[{"id":"1","changes":[{"field":"messages","value":{${inner}}}]}]}`;
  const bodies: readonly (readonly [name: string, body: string])[] = [
    ["entries", `{"entry":[${repeated("0")}]}`],
    ["changes", `{"entry":[{"changes":[${repeated("{}")}]}]}`],
    ["messages", value(`"messages":[${repeated('{"id":"w"}')}]`)],
    ["errors", value(`"errors":[${repeated("0")}]`)],
  ];

  test.each(bodies)("is refused for its %s in under half a second", (_, body) => {
    const parsed: unknown = JSON.parse(body);
    const refuse = () => expect(() => readWhatsApp(parsed, sha256)).toThrow(TooMany);
    expect(quickest(refuse)).toBeLessThan(500);
  });

  test("a crowd of contacts around as many messages as may come is read in under half a second", () => {
    const contacts = Array.from({ length: 60_000 }, (_, n) => ({ wa_id: `52155${n}`, user_id: `MX.${n}` }));
    const messages = Array.from({ length: MaxDeliveriesPerBody }, (_, n) => ({
      id: `w${n}`,
      from: `52155${n}`,
      type: "text",
    }));
    const begun = performance.now();
    expectReadable("whatsapp", {
      entry: [{ changes: [{ field: "messages", value: { contacts, messages } }] }],
    });
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

test("a huge name around as many items as may come costs once, not once an item", () => {
  const huge = "f".repeat(1024 * 1024);
  const calls = Array.from({ length: MaxDeliveriesPerBody }, (_, id) => ({ id: `c${id}`, event: "connect" }));
  const begun = performance.now();
  expectReadable("whatsapp", {
    entry: [{ id: huge, time: huge, changes: [{ field: huge, value: { calls } }] }],
  });
  expect(performance.now() - begun).toBeLessThan(500);
});

test("whatever a platform answers, it is a refusal or none", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.option(fc.integer({ min: 100, max: 599 })), (body, status) => {
      for (const answer of [
        body,
        { ok: false, error_code: body, parameters: body },
        { error: body },
        { error: { code: body } },
      ]) {
        expect(telegramRefusal(answer)?.reason ?? "taken").not.toBe("");
        expect(whatsappRefusal(status, answer).reason).not.toBe("");
      }
    }),
  );
});
