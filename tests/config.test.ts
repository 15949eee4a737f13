import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

const locales = ["es", "en"];
const read = (env: Record<string, string | undefined>) => readConfig(env, locales);

const telegram = { INSTITUTION: "Casa Común", TELEGRAM_BOT_TOKEN: "123456:ABC-DEF_ghi" };
const whatsapp = {
  INSTITUTION: "Casa Común",
  WHATSAPP_PHONE_NUMBER_ID: "106540352242922",
  WHATSAPP_ACCESS_TOKEN: "EAAJB",
  WHATSAPP_APP_SECRET: "0123456789abcdef",
  WHATSAPP_VERIFY_TOKEN: "a-word-of-ours",
};

/** What the operator reads when it does not start. */
function refusal(env: Record<string, string | undefined>): string {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "it started";
}

describe("what is not set", () => {
  test("nothing at all opens in Mexico City, in Spanish, on 3000, with no channel", () => {
    expect(read({})).toEqual({
      port: 3000,
      dataDir: "./data",
      publicUrl: null,
      demo: false,
      institution: null,
      zone: "America/Mexico_City",
      quietHours: { from: "21:00", to: "08:00" },
      locale: "es",
      logLevel: "info",
      telegram: null,
      whatsapp: null,
      linked: null,
    });
  });

  test("an empty line of .env is a line that is not there", () => {
    const names = [
      "PORT DATA_DIR PUBLIC_URL DEMO INSTITUTION TIME_ZONE QUIET_HOURS LOCALE LOG_LEVEL",
      "TELEGRAM_BOT_TOKEN TELEGRAM_SECRET_TOKEN TELEGRAM_API_ROOT TELEGRAM_MODE WHATSAPP_PHONE_NUMBER_ID",
      "WHATSAPP_ACCESS_TOKEN WHATSAPP_APP_SECRET WHATSAPP_VERIFY_TOKEN WHATSAPP_API_ROOT",
      "WHATSAPP_LINKED WHATSAPP_LINKED_DAILY WHATSAPP_LINKED_EVERY WHATSAPP_WEB_URL",
    ].flatMap((line) => line.split(" "));
    expect(read(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(read({}));
  });
});

describe("the quiet hours", () => {
  test("are two hours of the day, or none", () => {
    expect(read({ QUIET_HOURS: "22:30-07:00" }).quietHours).toEqual({ from: "22:30", to: "07:00" });
    for (const never of ["none", "00:00-00:00"]) expect(read({ QUIET_HOURS: never }).quietHours).toBeNull();
    for (const wrong of ["21-8", "21:00", "24:00-08:00", "21:00–08:00", "9pm-8am"])
      expect(refusal({ QUIET_HOURS: wrong })).toMatch(/^QUIET_HOURS must be two hours of 24/);
  });
});

describe("Telegram", () => {
  test("polls where there is no public address, and needs no secret for it", () => {
    expect(read(telegram).telegram).toEqual({
      token: "123456:ABC-DEF_ghi",
      botId: "123456",
      secret: null,
      apiRoot: "https://api.telegram.org",
      mode: "polling",
    });
  });

  test("is called by webhook where there is a public address", () => {
    const config = read({
      ...telegram,
      TELEGRAM_SECRET_TOKEN: "s3cret",
      PUBLIC_URL: "https://bot.example.org/",
    });
    expect(config.telegram).toMatchObject({ mode: "webhook", secret: "s3cret" });
    expect(config.publicUrl).toBe("https://bot.example.org");
  });

  test("may poll even with a public address", () => {
    const config = read({ ...telegram, TELEGRAM_MODE: "polling", PUBLIC_URL: "https://bot.example.org" });
    expect(config.telegram?.mode).toBe("polling");
  });

  test("refuses a webhook without a public address, without its secret, or a secret without its bot", () => {
    expect(refusal({ ...telegram, TELEGRAM_MODE: "webhook", TELEGRAM_SECRET_TOKEN: "x" })).toMatch(
      /^PUBLIC_URL is missing/,
    );
    expect(refusal({ ...telegram, PUBLIC_URL: "https://bot.example.org" })).toMatch(
      /^TELEGRAM_SECRET_TOKEN is missing/,
    );
    expect(refusal({ TELEGRAM_SECRET_TOKEN: "x" })).toMatch(/^TELEGRAM_BOT_TOKEN is missing/);
  });

  test("refuses a mode without a bot, in a demo as well: whoever chose one thinks a bot is running", () => {
    for (const TELEGRAM_MODE of ["webhook", "polling"])
      for (const DEMO of ["", "1"])
        expect(refusal({ TELEGRAM_MODE, DEMO, PUBLIC_URL: "https://bot.example.org" })).toMatch(
          /^TELEGRAM_BOT_TOKEN is missing: .*TELEGRAM_MODE/,
        );
    expect(refusal({ ...whatsapp, TELEGRAM_MODE: "polling" })).toMatch(/^TELEGRAM_BOT_TOKEN is missing/);
    expect(refusal({ ...telegram, TELEGRAM_MODE: "polling", DEMO: "1" })).toBe("it started");
  });

  test("refuses what cannot be a bot's token or a secret", () => {
    for (const token of ["ABC", "123:", ":abc", "123:a b", "123:abc\n"]) {
      expect(refusal({ ...telegram, TELEGRAM_BOT_TOKEN: token })).toMatch(/^TELEGRAM_BOT_TOKEN must be/);
    }
    for (const secret of ["with space", "ñ", "x".repeat(257), "a.b"]) {
      expect(refusal({ ...telegram, TELEGRAM_SECRET_TOKEN: secret })).toMatch(
        /^TELEGRAM_SECRET_TOKEN must be/,
      );
    }
    expect(read({ ...telegram, TELEGRAM_SECRET_TOKEN: "x".repeat(256) }).telegram?.secret).toHaveLength(256);
  });
});

describe("WhatsApp", () => {
  test("needs all four of its variables", () => {
    expect(read(whatsapp).whatsapp).toEqual({
      phoneNumberId: "106540352242922",
      accessToken: "EAAJB",
      appSecret: "0123456789abcdef",
      verifyToken: "a-word-of-ours",
      apiRoot: "https://graph.facebook.com",
    });
    for (const name of Object.keys(whatsapp).filter((key) => key !== "INSTITUTION")) {
      expect(refusal({ ...whatsapp, [name]: undefined })).toMatch(new RegExp(`^${name} is missing`));
    }
    expect(refusal({ WHATSAPP_APP_SECRET: "x" })).toMatch(
      /^WHATSAPP_PHONE_NUMBER_ID, WHATSAPP_ACCESS_TOKEN, WHATSAPP_VERIFY_TOKEN are missing/,
    );
  });

  test("refuses a token that was pasted with a line end in it", () => {
    expect(refusal({ ...whatsapp, WHATSAPP_ACCESS_TOKEN: "EAA\nJB" })).toMatch(
      /^WHATSAPP_ACCESS_TOKEN must be one word/,
    );
  });
});

describe("the institution", () => {
  test("may go unnamed: the start says so, and the notice names whoever runs the number", () => {
    expect(read({ ...telegram, INSTITUTION: "" })).toMatchObject({ demo: false, institution: null });
    expect(read({ ...telegram, ...whatsapp, INSTITUTION: "", DEMO: "1" })).toMatchObject({
      demo: true,
      institution: null,
    });
  });
});

test.each([
  ["PORT", ["-1", "65536", "3000.5", "http", " "], ["0", "65535"]],
  [
    "PUBLIC_URL",
    [
      "bot.example.org",
      "ftp://x.org",
      "https://x.org/hook",
      "https://x.org?a=1",
      "https://x.org/#a",
      "https://u:p@x.org",
    ],
    ["http://127.0.0.1:8080", "https://x.org", "HTTPS://X.org"],
  ],
  ["DEMO", ["yes", "true", "2"], ["1", "0"]],
  [
    "TIME_ZONE",
    ["Mexico", "America/Nowhere", "+05:00", "-06:00"],
    ["America/Tijuana", "UTC", "Europe/Madrid"],
  ],
  ["LOCALE", ["fr", "ES", "es-MX"], ["es", "en"]],
  ["LOG_LEVEL", ["verbose", "INFO"], ["trace", "silent", "warn"]],
  ["TELEGRAM_MODE", ["push"], []],
  [
    "TELEGRAM_API_ROOT",
    ["api.telegram.org", "file:///etc", "http://x?y=1"],
    ["http://127.0.0.1:9999", "http://h/prefix"],
  ],
  [
    "WHATSAPP_API_ROOT",
    ["graph.facebook.com", "https://graph.facebook.com/v26.0", "https://graph.facebook.com/v26/"],
    ["https://h"],
  ],
  ["WHATSAPP_PHONE_NUMBER_ID", ["+52 55", "abc"], []],
])("%s is refused by name when it is wrong, and its value is never shown", (name, wrong, right) => {
  for (const value of wrong.filter((value) => value.trim() !== "")) {
    const sentence = refusal({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} .+\\.$`));
    if (value.length > 6) expect(sentence).not.toContain(`"${value}"`);
  }
  for (const value of right) expect(refusal({ [name]: value })).toBe("it started");
});

test("an address of an API loses the slash at its end", () => {
  expect(read({ ...telegram, TELEGRAM_API_ROOT: "http://127.0.0.1:9/" }).telegram?.apiRoot).toBe(
    "http://127.0.0.1:9",
  );
});

test("whatever stands in the environment, it starts or says one sentence that begins with a variable's name", () => {
  const names = [
    "PORT",
    "PUBLIC_URL",
    "TIME_ZONE",
    "LOCALE",
    "TELEGRAM_BOT_TOKEN",
    "WHATSAPP_API_ROOT",
    "TELEGRAM_API_ROOT",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ maxLength: 40 }), (name, value) => {
      const sentence = refusal({ [name]: value, INSTITUTION: "x" });
      if (sentence !== "it started") expect(sentence.split(" ")[0]).toBe(name);
    }),
  );
});

describe("a linked number", () => {
  const linked = { INSTITUTION: "Casa Común", WHATSAPP_LINKED: "1" };

  test("is at WhatsApp's own address, and writes little of its own accord", () => {
    expect(read(linked).linked).toEqual({ daily: 40, everySeconds: 25, typingSeconds: 3, webUrl: null });
    expect(read({ ...linked, WHATSAPP_LINKED: "0" }).linked).toBeNull();
  });

  test("how much it writes is for whoever runs it to say, within what no phone is restricted for at once", () => {
    const own = { ...linked, WHATSAPP_LINKED_DAILY: "0", WHATSAPP_LINKED_EVERY: "90" };
    expect(read(own).linked).toMatchObject({ daily: 0, everySeconds: 90 });
    for (const wrong of ["1001", "-1", "many", "1.5"])
      expect(refusal({ ...linked, WHATSAPP_LINKED_DAILY: wrong })).toBe(
        "WHATSAPP_LINKED_DAILY must be a whole number from 0 to 1000.",
      );
    expect(refusal({ ...linked, WHATSAPP_LINKED_EVERY: "4" })).toMatch(/^WHATSAPP_LINKED_EVERY must be/);
    expect(read({ ...linked, WHATSAPP_LINKED_TYPING: "0" }).linked?.typingSeconds).toBe(0);
    expect(refusal({ ...linked, WHATSAPP_LINKED_TYPING: "11" })).toMatch(/^WHATSAPP_LINKED_TYPING must be/);
  });

  test("no other address than WhatsApp's without a demo", () => {
    const elsewhere = { ...linked, WHATSAPP_WEB_URL: "ws://127.0.0.1:4000/ws/chat" };
    expect(refusal(elsewhere)).toBe("WHATSAPP_WEB_URL is for a demo only: take it away, or set DEMO=1.");
    expect(read({ ...elsewhere, DEMO: "1" }).linked?.webUrl).toBe("ws://127.0.0.1:4000/ws/chat");
    expect(refusal({ ...linked, DEMO: "1", WHATSAPP_WEB_URL: "http://127.0.0.1" })).toMatch(/ws:\/\//);
    expect(refusal({ DEMO: "1", WHATSAPP_WEB_URL: "ws://127.0.0.1:1" })).toMatch(
      /^WHATSAPP_LINKED is missing/,
    );
  });
});
