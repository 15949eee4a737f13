import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Outgoing } from "../src/channels/contract.ts";
import { checkTables } from "../src/checkTables.ts";
import { readTexts } from "../src/content/readTexts.ts";
import { openProgram } from "../src/conversation/check/program.ts";
import { content } from "../src/generated/content.ts";
import { speak } from "../src/tenant/speak.ts";
import { openTexts } from "../src/texts/texts.ts";
import { openApiProblem } from "./fakes/openApi.ts";
import { methodProblem } from "./fakes/specTelegram.ts";
import { type Golden, goldenText } from "./support/goldenText.ts";
import { type GoldenChannel, goldenChannels, payloadOf } from "./support/payloadsOf.ts";
import { type Case, casesOf, spokenCases } from "./support/saidOf.ts";
import { sampleValues } from "./support/sampleValues.ts";

// What people are sent, to the letter: every text and question of every flow, on every channel, in every language, with
// usual values and with the longest. `UPDATE_GOLDEN=1 npx vitest run tests/golden.test.ts` writes the files: the diff is
// the review. Where the platforms' published specifications lie beside the checkout each payload is held against them.

const folder = new URL("golden/", import.meta.url);
const update = process.env.UPDATE_GOLDEN === "1";
const { flows, catalogues } = content;
const languages = readTexts(catalogues);
const tables = { ...checkTables(Object.keys(catalogues)), languages };
const program = openProgram(flows, tables);
const texts = openTexts(catalogues, { zone: "America/Mexico_City", fallback: "es" });
const byName = Object.fromEntries(flows.map((flow) => [flow.name, flow]));
const channels = Object.keys(goldenChannels) as GoldenChannel[];

/** Everything one file shows: a flow in a language, or what no flow says. */
const files = languages.flatMap((language) => [
  ...flows.map((flow) => ({
    name: `${flow.name}.${language.locale}.txt`,
    locale: language.locale,
    cases: casesOf(program, flow, language),
  })),
  { name: `_spoken.${language.locale}.txt`, locale: language.locale, cases: spokenCases(program, language) },
]);

function messagesOf(channel: GoldenChannel, locale: string, { said, size }: Case): readonly Outgoing[] {
  const language = languages.find((one) => one.locale === locale);
  if (!language) throw new Error(`there is no ${locale}`);
  const { institution, link } = tables.facts;
  const common = sampleValues({ ...(institution && { institution }), ...(link && { link }) }, size, language);
  return speak({ texts, flows: byName, locale, limits: goldenChannels[channel], common }, said).map(
    ({ message }) => message,
  );
}

if (update) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

describe("what people are sent", () => {
  test.each(files.map((file) => [file.name, file] as const))("%s", async (name, { locale, cases }) => {
    const sections: string[] = [];
    for (const one of cases) {
      const golden: Golden[] = [];
      for (const channel of channels) {
        for (const message of messagesOf(channel, locale, one)) {
          const payload = await payloadOf(channel, message);
          golden.push({ channel, text: textOf(message), payload });
          expect(problemOf(channel, payload), `${one.name} on ${channel}`).toBeNull();
          expectToFit(channel, message, one.name);
          expectNoButton(channel, message, one.name);
        }
      }
      sections.push(`== ${one.name}\n${goldenText(golden)}`);
    }
    const whole = `${sections.join("\n\n")}\n`;
    const file = new URL(name, folder);
    if (update) writeFileSync(file, whole);
    else expect(whole).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
  });

  test("no file is left of what nobody says any more", () => {
    const expected = files.map(({ name }) => name).sort();
    expect(readdirSync(folder).sort()).toEqual(expected);
  });
});

const textOf = (message: Outgoing): string => ("text" in message ? message.text : "");

/** What the platform's published specification has against a payload; null where it does not lie beside the checkout. */
function problemOf(channel: GoldenChannel, payload: string): string | null {
  if (channel === "telegram") return methodProblem("sendMessage", JSON.parse(payload));
  return channel === "whatsapp" ? openApiProblem("Message", JSON.parse(payload)) : null;
}

/** There is none on a linked number: what speaks of one answers a press, and nobody presses there. */
function expectNoButton(channel: GoldenChannel, message: Outgoing, name: string): void {
  if (channel !== "linked" || name.startsWith("common.late,")) return;
  expect(message.type, name).toBe("text");
  expect(textOf(message), name).not.toMatch(/\b(bot[oó]n|botones|toca|oprime|buttons?|tap|press)\b/i);
}

/** Nothing is cut, and nothing that is too long leaves. */
function expectToFit(channel: GoldenChannel, message: Outgoing, name: string): void {
  const { text, buttons, list, token } = goldenChannels[channel];
  const where = `${name} on ${channel}`;
  if (message.type === "text") expect(message.text.length, where).toBeLessThanOrEqual(text);
  if (message.type !== "buttons" && message.type !== "list") return;
  const room = message.type === "buttons" ? buttons : list;
  expect(message.text.length, where).toBeLessThanOrEqual(room?.body ?? 0);
  expect(message.choices.length, where).toBeLessThanOrEqual(room?.most ?? 0);
  for (const choice of message.choices) {
    expect(choice.label.length, where).toBeLessThanOrEqual(room?.label ?? 0);
    expect(choice.description?.length ?? 0, where).toBeLessThanOrEqual(list?.description ?? 0);
    expect(Buffer.byteLength(choice.token), where).toBeLessThanOrEqual(token);
  }
  expect(new Set(message.choices.map(({ label }) => label)).size, where).toBe(message.choices.length);
}
