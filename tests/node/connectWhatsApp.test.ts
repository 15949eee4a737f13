import { afterEach, beforeEach, expect, test } from "vitest";
import { globalFetch } from "../../src/channels/fetch.ts";
import { connectWhatsApp } from "../../src/node/connectWhatsApp.ts";
import { type FakeCloudApi, openFakeCloudApi } from "../fakes/cloudApi.ts";

const phoneNumberId = "106540352242922";
const accessToken = "EAATEST";

let cloud: FakeCloudApi;
let stopping: AbortController;
let warned: object[];
beforeEach(async () => {
  cloud = await openFakeCloudApi({ phoneNumberId, accessToken, appSecret: "s", verifyToken: "v" });
  stopping = new AbortController();
  warned = [];
});
afterEach(() => cloud.close());

function connect(config: { accessToken?: string; apiRoot?: string } = {}) {
  return connectWhatsApp({
    config: { phoneNumberId, accessToken, apiRoot: cloud.root, ...config },
    fetch: globalFetch,
    log: { info: () => {}, error: () => {}, warn: (event, fields) => warned.push({ event, ...fields }) },
    stopping: stopping.signal,
  });
}

test("our number's link is known once Meta told it", async () => {
  const number = connect();
  expect(number.account()).toEqual({ channel: "whatsapp", id: phoneNumberId });
  await number.ended;
  expect(number.account()).toEqual({
    channel: "whatsapp",
    id: phoneNumberId,
    link: "https://wa.me/15550783881",
  });
  expect(warned).toEqual([]);
});

test.each([
  ["a token that Meta refuses", { accessToken: "EAAWRONG" }],
  ["a platform that is not there", { apiRoot: "http://127.0.0.1:1" }],
])("%s is said once in the log, asked again later, and keeps nobody from stopping", async (_, config) => {
  const number = connect(config);
  while (warned.length === 0) await new Promise((soon) => setImmediate(soon));
  stopping.abort();
  await number.ended;
  expect(number.account()).toEqual({ channel: "whatsapp", id: phoneNumberId });
  expect(warned).toHaveLength(1);
  expect(JSON.stringify(warned)).not.toContain("EAA");
});
