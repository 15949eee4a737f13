import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { remark } from "../../src/node/remark.ts";

const telegram = { TELEGRAM_BOT_TOKEN: "123456:ABC-DEF_ghi", TELEGRAM_SECRET_TOKEN: "s3cret" };
const whatsapp = {
  WHATSAPP_PHONE_NUMBER_ID: "106540352242922",
  WHATSAPP_ACCESS_TOKEN: "EAAJB",
  WHATSAPP_APP_SECRET: "0123456789abcdef",
  WHATSAPP_VERIFY_TOKEN: "a-word-of-ours",
};

/** What stands in the log of an institution started with it. */
function remarks(env: Readonly<Record<string, string>>, demo = false): string[] {
  const lines: string[] = [];
  const line = (level: string) => (event: string) => void lines.push(`${level}: ${event}`);
  const log = { info: line("info"), warn: line("warn"), error: line("error") };
  remark(readConfig({ INSTITUTION: "Casa Común", ...env }, ["es"]), demo, log);
  return lines;
}

test.each(["http://bot.example.org", "HTTP://203.0.113.9:8443", "http://localhost.example.org"])(
  "whoever wants Telegram to call %s is warned: it calls https only",
  (PUBLIC_URL) => {
    expect(remarks({ ...telegram, PUBLIC_URL })).toEqual([
      expect.stringMatching(/^warn: PUBLIC_URL .*https/),
    ]);
    expect(remarks({ ...telegram, PUBLIC_URL, TELEGRAM_MODE: "polling" })).toEqual([]);
  },
);

test.each(["https://bot.example.org", "http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])(
  "nothing is said about %s",
  (PUBLIC_URL) => {
    expect(remarks({ ...telegram, ...whatsapp, PUBLIC_URL })).toEqual([]);
  },
);

test("whoever connects WhatsApp without a public address reads that Meta must be given it by hand", () => {
  const said = [expect.stringMatching(/^info: PUBLIC_URL .*by hand.*\/whatsapp/)];
  expect(remarks(whatsapp)).toEqual(said);
  expect(remarks({ ...whatsapp, ...telegram })).toEqual(said);
  expect(remarks(telegram)).toEqual([]);
});

test("an institution without a name is warned that its notice names nobody, a demo is not", () => {
  expect(remarks({ INSTITUTION: "" })).toEqual([expect.stringMatching(/^warn: INSTITUTION/)]);
  expect(remarks({ INSTITUTION: "" }, true)).toEqual([]);
});
