import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Destination, Outgoing, Refusal } from "../../src/channels/contract.ts";
import { globalFetch } from "../../src/channels/fetch.ts";
import { whatsappRefusal } from "../../src/channels/whatsappRefusal.ts";
import { whatsappSend } from "../../src/channels/whatsappSend.ts";
import { readConformance } from "../fakes/conformance.ts";
import { type Answer, type Asked, openHttp } from "../fakes/openHttp.ts";
import { cloudApiMessages } from "../fakes/schemas/cloudApi.ts";
import { memoryFiles } from "../support/memoryFiles.ts";

const accessToken = "EAAGm0PX4ZCpsBAKprobandoProbando0123456789";
const phoneNumberId = "900100200300400";
const luis: Destination = { account: phoneNumberId, id: "MX.20011223344556677", phone: "5215544443333" };
const accepted: Answer = {
  status: 200,
  body: { messaging_product: "whatsapp", contacts: [], messages: [{ id: "wamid.SALIENTE" }] },
};

const asked: Asked[] = [];
let answer: Answer = accepted;
let platform: Awaited<ReturnType<typeof openHttp>>;
beforeAll(async () => {
  platform = await openHttp((request) => {
    asked.push(request);
    return answer;
  });
});
afterAll(() => platform.close());
afterEach(() => {
  asked.length = 0;
  answer = accepted;
});

const open = (more: Partial<Parameters<typeof whatsappSend>[0]> = {}) =>
  whatsappSend(
    { fetch: globalFetch, apiRoot: platform.root, phoneNumberId, accessToken, ...more },
    memoryFiles(),
  );
const body = () => JSON.parse(asked[0]?.body ?? "null");

const choices = [
  { token: "7:0", label: "Costura · sáb 14", description: "Casa de cultura, 10:00. Quedan 3." },
  { token: "7:1", label: "Repostería" },
];
const to = { messaging_product: "whatsapp", recipient_type: "individual", to: "5215544443333" };

type Kind = "text" | "button" | "list";
const messages: readonly (readonly [
  Exclude<Outgoing, { type: "acknowledge" | "image" | "document" }>,
  Kind,
  body: object,
  example: string,
])[] = [
  [
    { type: "text", text: "Listo. https://example.org" },
    "text",
    { ...to, type: "text", text: { preview_url: false, body: "Listo. https://example.org" } },
    "request-send-text-message.json",
  ],
  [
    { type: "buttons", text: "¿Confirmas?", choices: choices.map(({ token, label }) => ({ token, label })) },
    "button",
    {
      ...to,
      type: "interactive",
      interactive: {
        type: "button",
        body: { text: "¿Confirmas?" },
        action: {
          buttons: [
            { type: "reply", reply: { id: "7:0", title: "Costura · sáb 14" } },
            { type: "reply", reply: { id: "7:1", title: "Repostería" } },
          ],
        },
      },
    },
    "request-send-reply-button.json",
  ],
  [
    { type: "list", text: "¿A cuál?", open: "Ver opciones", choices },
    "list",
    {
      ...to,
      type: "interactive",
      interactive: {
        type: "list",
        body: { text: "¿A cuál?" },
        action: {
          button: "Ver opciones",
          sections: [
            {
              rows: [
                { id: "7:0", title: "Costura · sáb 14", description: "Casa de cultura, 10:00. Quedan 3." },
                { id: "7:1", title: "Repostería" },
              ],
            },
          ],
        },
      },
    },
    "request-send-list-message.json",
  ],
];

/** Where each plain value stands, with lists taken as one. */
function shape(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => shape(item, `${at}[]`));
  if (typeof value !== "object" || value === null) return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${at}.${key}`));
}

describe("what the Cloud API is asked", () => {
  test.each(messages)("%j is sent as Meta wants it", async (message, kind, expected, example) => {
    expect(await open()(luis, message)).toEqual({ ok: true, messageId: "wamid.SALIENTE" });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      verb: "POST",
      path: `/v26.0/${phoneNumberId}/messages`,
      headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
    });
    expect(body()).toEqual(expected);
    expect(cloudApiMessages[kind].safeParse(body()).error).toBeUndefined();

    const published = readConformance(`specs/messages-examples/${example}`);
    const known = published === null ? null : new Set(shape(JSON.parse(published)));
    if (known) expect(shape(body()).filter((place) => !known.has(place))).toEqual([]);
  });

  const text: Outgoing = { type: "text", text: "hola" };

  test("whoever has no number is written to by their user id, and in its own field", async () => {
    await open()({ account: phoneNumberId, id: "MX.20011223344556677" }, text);
    expect(body()).toMatchObject({ recipient_type: "individual", recipient: "MX.20011223344556677" });
    expect(body()).not.toHaveProperty("to");
    expect(cloudApiMessages.text.safeParse(body()).error).toBeUndefined();
  });

  test("whoever is known by number alone is written to by it", async () => {
    await open()({ account: phoneNumberId, id: "5215544443333" }, text);
    expect(body()).toMatchObject(to);
  });

  test("a group is written to as a group", async () => {
    await open()({ account: phoneNumberId, id: "Y2FwaV9ncm91cDpwcm9waW8ZD" }, text);
    expect(body()).toMatchObject({ recipient_type: "group", to: "Y2FwaV9ncm91cDpwcm9waW8ZD" });
  });

  test("a press needs no acknowledgement here", async () => {
    expect(await open()(luis, { type: "acknowledge", pressId: "x" })).toEqual({ ok: true, messageId: null });
    expect(asked).toEqual([]);
  });
});

const later: Omit<Refusal, "reason"> = { meaning: "later" };
const account: Omit<Refusal, "reason"> = { meaning: "later", scope: "account" };
const never: Omit<Refusal, "reason"> = { meaning: "never" };
const stop: Omit<Refusal, "reason"> = { meaning: "stop", scope: "account" };

const codes: readonly (readonly [status: number, code: number, Omit<Refusal, "reason">])[] = [
  ...[0, 3, 10, 190, 200, 230, 299, 368].map((code) => [400, code, stop] as const),
  ...[131005, 131031, 131037, 131042, 131045, 133010].map((code) => [400, code, stop] as const),
  ...[4, 80007, 130429].map((code) => [400, code, account] as const),
  [400, 131048, { ...account, afterMs: 900_000 }],
  [400, 131057, { ...account, afterMs: 60_000 }],
  [400, 131056, { meaning: "later", scope: "person", afterMs: 6_000 }],
  ...[1, 2, 131000, 131016].map((code) => [400, code, later] as const),
  [400, 131026, { meaning: "never", unreachable: true }],
  [400, 131047, { meaning: "never", outsideWindow: true }],
  ...[100, 131008, 131009, 131021, 131030, 131049, 131050].map((code) => [400, code, never] as const),
  ...[130472, 131051, 131052, 131053, 131062].map((code) => [400, code, never] as const),
  ...[132000, 132001, 132005, 132007, 132012, 132015, 132016].map((code) => [400, code, never] as const),
  // Codes that nobody has told us of are judged by what HTTP says.
  [400, 139999, never],
  [500, 139999, later],
  [503, 139999, later],
  [429, 139999, account],
  [401, 139999, stop],
];

describe("what the Cloud API refuses", () => {
  test.each(codes)("HTTP %i with code %i", async (status, code, meaning) => {
    const error = {
      message: "(#1) In English",
      type: "OAuthException",
      code,
      error_data: { details: "Why" },
    };
    answer = { status, body: { error } };
    const sent = await open()(luis, { type: "text", text: "hola" });
    expect(sent).toEqual({ ok: false, refusal: { ...meaning, reason: `${code} Why` } });
  });

  test("a number that is not ours to use stops the account, a wrong parameter only its message", () => {
    const body = { error: { message: "Unsupported post request", code: 100, error_subcode: 33 } };
    expect(whatsappRefusal(400, body).meaning).toBe("stop");
  });

  test("what failed after it was taken comes without HTTP, and an unknown code is final then", () => {
    expect(whatsappRefusal(null, { error: { code: 131026, title: "Message undeliverable" } })).toEqual({
      meaning: "never",
      unreachable: true,
      reason: "131026 Message undeliverable",
    });
    expect(whatsappRefusal(null, { error: { code: 139999 } }).meaning).toBe("never");
    expect(whatsappRefusal(null, undefined)).toEqual({ meaning: "never", reason: "no reason given" });
  });

  test.each([
    [401, "later"],
    [403, "later"],
    [404, "never"],
    [408, "later"],
    [429, "later"],
    [500, "later"],
    [502, "later"],
    [200, "later"],
  ])("HTTP %i with nothing readable means %s", async (status, meaning) => {
    const fetch = async () => new Response("<html>", { status });
    const sent = await open({ fetch })(luis, { type: "text", text: "hola" });
    expect(sent).toEqual({
      ok: false,
      refusal: expect.objectContaining({ meaning, reason: `HTTP ${status}` }),
    });
  });

  test.each([401, 403])(
    "a %i that is not in Meta's words is a proxy's: the account goes on",
    async (status) => {
      for (const body of [
        null,
        "forbidden",
        { message: "forbidden" },
        { error: "forbidden" },
        { error: {} },
      ]) {
        answer = { status, body };
        const sent = await open()(luis, { type: "text", text: "hola" });
        expect(sent, JSON.stringify(body)).toMatchObject({ ok: false, refusal: { meaning: "later" } });
      }
    },
  );

  test("no reason repeats the token, though Meta does", async () => {
    const said = [
      `Malformed access token ${accessToken}`,
      `Bearer ${accessToken} expired`,
      "bad EAABsbCS1234567890abc",
    ];
    for (const message of said) {
      answer = { status: 401, body: { error: { message, code: 190 } } };
      const sent = await open()(luis, { type: "text", text: "hola" });
      expect(sent).toMatchObject({
        ok: false,
        refusal: { meaning: "stop", reason: expect.stringContaining("190") },
      });
      expect(JSON.stringify(sent)).not.toMatch(/EAA/);
    }
    answer = { status: 401, body: { error: { message: "token corto is wrong", code: 190 } } };
    const short = await open({ accessToken: "corto" })(luis, { type: "text", text: "hola" });
    expect(short).toMatchObject({ refusal: { reason: "190 token [token] is wrong" } });
  });

  test("nobody answers: it is tried again later, and the reason names what happened", async () => {
    answer = "drop";
    const message: Outgoing = { type: "text", text: "hola" };
    const dropped = await open()(luis, message);
    const nobody = await open({ apiRoot: "http://127.0.0.1:9" })(luis, message);
    for (const sent of [dropped, nobody])
      expect(sent).toMatchObject({
        ok: false,
        refusal: { meaning: "later", reason: expect.stringMatching(/^network: /) },
      });
    expect(JSON.stringify([dropped, nobody])).not.toContain(accessToken);
  });

  test("a call that gets no answer is given up in time, and its connection with it", async () => {
    let gaveUp = false;
    const fetch = (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise<never>(() => {
        signal.addEventListener("abort", () => {
          gaveUp = true;
        });
      });
    const sent = await open({ fetch, callWithin: 20 })(luis, { type: "text", text: "hola" });
    expect(sent).toEqual({
      ok: false,
      refusal: { meaning: "later", silent: true, reason: "network: TIMED_OUT" },
    });
    expect(gaveUp).toBe(true);
  });
});
