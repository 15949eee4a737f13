import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Delivery } from "../../src/channels/contract.ts";
import { readTelegram } from "../../src/channels/telegram.ts";
import { telegramRefusal } from "../../src/channels/telegramRefusal.ts";
import { readWhatsApp } from "../../src/channels/whatsapp.ts";
import { sha256 } from "./payloads.ts";

// Payloads that others recorded. They lie beside the checkout and are not ours to copy.
const samples = new URL("../../../shared/conformance/samples/", import.meta.url);
const present = existsSync(samples);
if (!present)
  process.stderr.write("channels: no recorded samples beside the checkout; our own payloads only\n");

interface Sample {
  readonly name: string;
  readonly body: unknown;
}

const readSamples = (platform: string): Sample[] =>
  readdirSync(new URL(`${platform}/`, samples))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({
      name,
      body: JSON.parse(readFileSync(new URL(`${platform}/${name}`, samples), "utf8")),
    }));

/** The Bot API's answers have `ok`, whatever the file is called; updates have not. */
const isAnswer = ({ body }: Sample) => typeof body === "object" && body !== null && "ok" in body;

describe.skipIf(!present)("samples that others recorded", () => {
  const telegram = present ? readSamples("telegram") : [];
  const answers = telegram.filter(isAnswer);
  const updates = telegram.filter((sample) => !isAnswer(sample));
  const whatsapp = present ? readSamples("whatsapp-cloud") : [];
  const readings = (): { name: string; deliveries: Delivery[] }[] => [
    ...updates.map(({ name, body }) => ({ name, deliveries: readTelegram(body, "7300500", sha256) })),
    ...whatsapp.map(({ name, body }) => ({ name, deliveries: readWhatsApp(body, sha256) })),
  ];

  test("all 212 webhook payloads and 10 answers of the Bot API are there", () => {
    expect(updates.length + whatsapp.length).toBe(212);
    expect(answers).toHaveLength(10);
  });

  test("each webhook payload gives at least one delivery with a key and a name", () => {
    for (const { name, deliveries } of readings()) {
      expect(deliveries.length, name).toBeGreaterThan(0);
      for (const { key, content } of deliveries) {
        expect(key.length, name).toBeGreaterThan(0);
        if (content.type === "notUnderstood") expect(content.kind, name).toMatch(/^[\w.]+$/);
      }
    }
  });

  // The file names say what the samples are; these are what people do.
  const whatPeopleDo = [
    /^(text|message|command.*|not-command|entities|food|edited-message)\.json$/,
    /^(photo|video|video-note|animation|sticker|voice|audio|document|location|venue|contact|dice|story)\.json$/,
    /^message-(poll|reaction|forward-origin|topic|different-topic|general-topic)\.json$/,
    /^(callback-(query|button|selection)|deleted-message|edited-message-image|system-phone|message-status)/,
    /^message-.*(text|reply|forwarded|referral|order|contacts|location|sticker|un?reaction|unsupported|err)/,
    /^(message-(audio|voice|video|image|document|media)|user-marketing-preferences-resume)/,
    /^meta-openapi-(?!group)/,
    /^teloxide-update-(text|update|update-2|json|json-[235])\.json$/,
  ];

  test("nothing that people do ends as not understood", () => {
    const people = readings().filter(({ name }) => whatPeopleDo.some((names) => names.test(name)));
    expect(people.length).toBeGreaterThan(80);
    const lost = people.filter(({ deliveries }) =>
      deliveries.every(({ content }) => content.type === "notUnderstood"),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("what is not understood is what concerns nobody in a private chat", () => {
    const kinds = new Set(
      readings().flatMap(({ deliveries }) =>
        deliveries.flatMap(({ content }) => (content.type === "notUnderstood" ? [content.kind] : [])),
      ),
    );
    for (const kind of kinds)
      expect(kind).not.toMatch(/^(messages|message)\.(text|photo|voice|image|audio)$/);
    expect([...kinds].filter((kind) => kind.endsWith("unreadable"))).toEqual([]);
  });

  test("the Bot API's answers are read as taken or refused", () => {
    const read = Object.fromEntries(answers.map(({ name, body }) => [name, telegramRefusal(body)]));
    expect(read).toEqual({
      "response-chat-members.json": null,
      "response-chatadministratorrights.json": null,
      "response-too-long.json": { meaning: "never", reason: "400 Bad Request: message is too long" },
      "response-too-many-requests.json": {
        meaning: "later",
        scope: "person",
        afterMs: 14_000,
        reason: "429 Too Many Requests: retry after 14",
      },
      "response-user-deactivated.json": {
        meaning: "never",
        unreachable: true,
        reason: "403 Forbidden: user is deactivated",
      },
      "response-wrong-file-id.json": {
        meaning: "never",
        reason: "400 Bad Request: wrong file_id or the file is temporarily unavailable",
      },
      "rubenlagus-responsessetgamescore.json": null,
      "rubenlagus-responsewitherror.json": {
        meaning: "moved",
        to: "12345",
        reason: "400 Error descriptions",
      },
      "rubenlagus-responsewithouterror.json": null,
      "rubenlagus-update-with-write-access-allowed-for-webapp.json": null,
    });
  });
});
