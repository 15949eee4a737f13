import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { globalFetch } from "../../src/channels/fetch.ts";
import type { FetchMedia } from "../../src/channels/media.ts";
import { limits, openCarriers } from "../../src/channels/openCarriers.ts";
import { isMetas } from "../../src/channels/whatsappMedia.ts";
import { type FakeCloudApi, openFakeCloudApi } from "../fakes/cloudApi.ts";
import { sampleFiles } from "../fakes/sampleFiles.ts";
import { type FakeTelegram, openFakeTelegram } from "../fakes/telegram.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { phoneNumberId, secrets, telegramToken } from "../support/openStage.ts";
import { sha256 } from "./payloads.ts";

let telegram: FakeTelegram;
let cloud: FakeCloudApi;
const files = memoryFiles();
const pdf = sampleFiles.document ?? new Uint8Array();

beforeAll(async () => {
  telegram = await openFakeTelegram({ token: telegramToken });
  cloud = await openFakeCloudApi({
    phoneNumberId,
    accessToken: secrets.access,
    appSecret: secrets.app,
    verifyToken: secrets.verify,
  });
});
afterAll(() => Promise.all([telegram.close(), cloud.close()]));

const open = (more: { telegramToken?: string; accessToken?: string } = {}) => {
  const { carriers } = openCarriers({
    telegram: { token: more.telegramToken ?? telegramToken, apiRoot: telegram.root },
    whatsapp: { phoneNumberId, accessToken: more.accessToken ?? secrets.access, apiRoot: cloud.root },
    hash: sha256,
    fetch: globalFetch,
    files,
  });
  const [onTelegram, onWhatsApp] = carriers;
  if (!onTelegram || !onWhatsApp) throw new Error("two carriers were asked for");
  return { telegram: onTelegram, whatsapp: onWhatsApp };
};
const kept = async (bytes: Uint8Array) => {
  const file = await files.put(bytes);
  if ("refused" in file) throw new Error(file.refused);
  return file;
};
const whole = async (fetched: Awaited<ReturnType<FetchMedia>>) => {
  if (!fetched.ok) return fetched.refusal;
  const pieces: Uint8Array[] = [];
  for await (const piece of fetched.body) pieces.push(piece);
  return Buffer.concat(pieces);
};

describe.each(["telegram", "whatsapp"] as const)("a file on %s", (channel) => {
  /** Somebody who wrote, so that we may write to them. */
  const somebody = () => {
    const phone = channel === "telegram" ? telegram.person(7001) : cloud.person("5215550000001");
    // Nobody listens here: what matters is that they wrote.
    void phone.says("hola");
    return { phone, to: { account: "x", id: channel === "telegram" ? "7001" : "5215550000001" } };
  };

  test("arrives as it was made, under its name and with its words", async () => {
    const { phone, to } = somebody();
    const file = await kept(pdf);
    const name = 'lista «de» asistencia "1".pdf';
    const sent = await open()[channel].send(to, {
      type: "document",
      file,
      name,
      caption: "Aquí está la lista",
    });
    expect(sent).toMatchObject({ ok: true });
    const last = phone.heard.at(-1);
    expect(last?.text).toBe("Aquí está la lista");
    expect(last?.file).toMatchObject({ kind: "document", mime: "application/pdf" });
    if (channel === "whatsapp") expect(last?.file?.name).toBe(name);
    expect(Buffer.from(last?.file?.bytes ?? [])).toEqual(Buffer.from(pdf));
    expect(
      (channel === "telegram" ? telegram : cloud).refused.filter(({ why }) => why !== "Unauthorized"),
    ).toEqual([]);
  });

  test("may be a picture, without a word", async () => {
    const { phone, to } = somebody();
    const file = await kept(sampleFiles.photo ?? new Uint8Array());
    expect(await open()[channel].send(to, { type: "image", file })).toMatchObject({ ok: true });
    expect(phone.heard.at(-1)).toMatchObject({ text: "", file: { kind: "image", mime: "image/jpeg" } });
  });

  test("that is not there any more will never pass, and one call that fails is tried again", async () => {
    const { to } = somebody();
    const gone = { hash: "0".repeat(64), mime: "image/png", bytes: 5 };
    expect(await open()[channel].send(to, { type: "image", file: gone })).toMatchObject({
      ok: false,
      refusal: { meaning: "never" },
    });
    const wrong = open({ telegramToken: `${telegramToken}x`, accessToken: "EAAwrong" })[channel];
    const refused = await wrong.send(to, {
      type: "image",
      file: await kept(sampleFiles.photo ?? new Uint8Array()),
    });
    expect(refused).toMatchObject({ ok: false, refusal: { meaning: "stop" } });
    expect(JSON.stringify(refused)).not.toMatch(/EAAwrong|_for_the_fakex/);
  });

  test("that somebody sends is fetched as it is", async () => {
    const { phone } = somebody();
    void phone.sends("voice");
    const ref = channel === "telegram" ? `file-${telegramToken.split(":")[0]}-1` : "1230000000";
    const signal = new AbortController().signal;
    expect(await whole(await open()[channel].fetchMedia(ref, signal))).toEqual(
      Buffer.from(sampleFiles.voice ?? []),
    );
    expect(await whole(await open()[channel].fetchMedia("nothing", signal))).toMatchObject({
      meaning: "never",
    });
    const stranger = open({ telegramToken: `${telegramToken}x`, accessToken: "EAAwrong" })[channel];
    expect(await whole(await stranger.fetchMedia(ref, signal))).toMatchObject({ meaning: "stop" });
  });
});

describe("our token", () => {
  test.each([
    ["https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", true],
    ["https://graph.facebook.com/v26.0/1", true],
    ["https://mmg.whatsapp.net/v/t62", true],
    ["http://lookaside.fbsbx.com/x", false],
    ["https://fbsbx.com.evil.example/x", false],
    ["https://evilfbsbx.com/x", false],
    ["https://facebook.com@evil.example/x", false],
    ["https://127.0.0.1/x", false],
    ["http://169.254.169.254/latest", false],
  ])("goes to Meta and to nobody else: %s %s", (url, allowed) => {
    expect(isMetas(url, "https://graph.facebook.com")).toBe(allowed);
  });
});

test("captions have their limit on both platforms", () => {
  expect([limits.telegram.caption, limits.whatsapp.caption]).toEqual([1024, 1024]);
});
