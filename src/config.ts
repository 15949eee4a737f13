import { z } from "zod";

/** What the operator set is wrong: Convoca does not start. The message is a sentence that says what to do. */
export class ConfigError extends Error {}

export type LogLevel = (typeof logLevels)[number];

export interface TelegramConfig {
  readonly token: string;
  /** The number before the colon of the token; it is public. */
  readonly botId: string;
  /** What Telegram repeats in each webhook. Null only when polling. */
  readonly secret: string | null;
  /** Without a trailing slash. */
  readonly apiRoot: string;
  readonly mode: "webhook" | "polling";
}

export interface WhatsAppConfig {
  readonly phoneNumberId: string;
  readonly accessToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Without a trailing slash or a version: the channel appends its own. */
  readonly apiRoot: string;
}

/** A phone's WhatsApp that was linked by its QR code. */
export interface LinkedConfig {
  /** How many messages that nobody waits for leave in a day. */
  readonly daily: number;
  /** Between two of them, on the average, seconds. */
  readonly everySeconds: number;
  /** How long at most it is seen to type before an answer, seconds; 0: not at all. */
  readonly typingSeconds: number;
  /** Where WhatsApp is; null: at its own address. Only a demo has another. */
  readonly webUrl: string | null;
}

export interface Config {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly dataDir: string;
  /** Scheme, host and port, nothing after; null where nobody outside can reach us. */
  readonly publicUrl: string | null;
  /** `DEMO=1`. Without it a demo still opens where nothing is configured and nothing is stored. */
  readonly demo: boolean;
  /** Null where nobody said it: a demo has its own, and the notice then names whoever runs this number. */
  readonly institution: string | null;
  readonly zone: string;
  /** When nobody is written to first, HH:MM; null: at any hour. */
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  readonly locale: string;
  readonly logLevel: LogLevel;
  readonly telegram: TelegramConfig | null;
  readonly whatsapp: WhatsAppConfig | null;
  readonly linked: LinkedConfig | null;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const apiRoot = (byDefault: string) =>
  z
    .string()
    .default(byDefault)
    .refine(isHttpUrl, "must start with http:// or https://")
    .transform((root) => root.replace(/\/+$/, ""))
    .refine((root) => !/\/v\d+(\.\d+)?$/.test(root), "must not end in a version: Convoca adds its own")
    .refine((root) => !/[?#]/.test(root), "must be an address without ? or #");

const digits = /^\d+$/;

const wholeNumber = ({
  byDefault,
  least,
  most,
}: {
  readonly byDefault: string;
  readonly least: number;
  readonly most: number;
}) =>
  z
    .string()
    .default(byDefault)
    .refine(
      (written) => digits.test(written) && Number(written) >= least && Number(written) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);

/** What an HTTP header can carry; a line end pasted by accident would fail at the first message only. */
const printable = /^[\x21-\x7e]+$/;
const oneWord = "must be one word without spaces or line ends: copy it again";

const variables = z.object({
  PORT: z
    .string()
    .default("3000")
    .refine((port) => digits.test(port) && Number(port) <= 65535, "must be a number from 0 to 65535")
    .transform(Number),
  DATA_DIR: z.string().default("./data"),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "must be the public address alone, such as https://bot.example.org, without a path")
    .transform((url) => new URL(url).origin)
    // The notice's address stands in messages whose length is checked beforehand.
    .refine((url) => url.length <= 190, "must be at most 190 characters long")
    .optional(),
  DEMO: z.enum(["0", "1"], "must be 1 for a demo, or left out").default("0"),
  INSTITUTION: z.string().trim().max(120, "must be at most 120 characters long").optional(),
  TIME_ZONE: z
    .string()
    .default("America/Mexico_City")
    .refine(isZone, "must be an IANA time zone, such as America/Mexico_City"),
  QUIET_HOURS: z
    .string()
    .trim()
    .regex(
      /^(none|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$/,
      "must be two hours of 24, such as 21:00-08:00, or none",
    )
    .default("21:00-08:00"),
  LOCALE: z.string().default("es"),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]+$/, "must be the token that @BotFather gives, such as 123456:ABC-DEF")
    .optional(),
  TELEGRAM_SECRET_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, "must be 1 to 256 letters, digits, _ or -")
    .optional(),
  TELEGRAM_API_ROOT: apiRoot("https://api.telegram.org"),
  TELEGRAM_MODE: z.enum(["webhook", "polling"], "must be webhook or polling").optional(),
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(digits, "must be the number's id in digits, from the app's WhatsApp page")
    .optional(),
  WHATSAPP_ACCESS_TOKEN: z.string().regex(printable, oneWord).optional(),
  WHATSAPP_APP_SECRET: z.string().regex(printable, oneWord).optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().regex(printable, oneWord).optional(),
  WHATSAPP_API_ROOT: apiRoot("https://graph.facebook.com"),
  WHATSAPP_LINKED: z.enum(["0", "1"], "must be 1 for a phone's own WhatsApp, or left out").default("0"),
  WHATSAPP_LINKED_DAILY: wholeNumber({ byDefault: "40", least: 0, most: 1000 }),
  WHATSAPP_LINKED_EVERY: wholeNumber({ byDefault: "25", least: 5, most: 3600 }),
  WHATSAPP_LINKED_TYPING: wholeNumber({ byDefault: "3", least: 0, most: 10 }),
  WHATSAPP_WEB_URL: z
    .string()
    .refine((url) => /^wss?:\/\//i.test(url) && URL.canParse(url), "must start with ws:// or wss://")
    .optional(),
});

const whatsAppNames = [
  "WHATSAPP_PHONE_NUMBER_ID",
  "WHATSAPP_ACCESS_TOKEN",
  "WHATSAPP_APP_SECRET",
  "WHATSAPP_VERIFY_TOKEN",
] as const;

type Variables = z.infer<typeof variables>;

/**
 * Reads the configuration from the environment; an empty variable counts as unset, and so does what is no text (a
 * Worker's environment holds its bindings as well). `locales` are the languages that
 * Convoca ships. Throws `ConfigError` with a sentence that names the first variable that is wrong or missing.
 */
export function readConfig(env: Readonly<Record<string, unknown>>, locales: readonly string[]): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => typeof value === "string" && value.trim() !== ""),
  );
  const read = variables.safeParse(set);
  if (!read.success) throw new ConfigError(sentenceFor(read.error));

  const given = read.data;
  if (!locales.includes(given.LOCALE)) refuse("LOCALE", `must be one of ${locales.join(", ")}`);
  const telegram = readTelegram(given);
  const whatsapp = readWhatsApp(given);
  const demo = given.DEMO === "1";
  return {
    port: given.PORT,
    dataDir: given.DATA_DIR,
    publicUrl: given.PUBLIC_URL ?? null,
    demo,
    institution: given.INSTITUTION ?? null,
    zone: given.TIME_ZONE,
    quietHours: readQuietHours(given.QUIET_HOURS),
    locale: given.LOCALE,
    logLevel: given.LOG_LEVEL,
    telegram,
    whatsapp,
    linked: readLinked(given),
  };
}

function readQuietHours(written: string): Config["quietHours"] {
  const [from = "", to = ""] = written.split("-");
  return written === "none" || from === to ? null : { from, to };
}

function readTelegram(given: Variables): TelegramConfig | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_SECRET_TOKEN: secret, PUBLIC_URL: publicUrl } = given;
  if (!token) {
    // In a demo as well: who sets either thinks that a bot is running.
    const alone = secret ? "TELEGRAM_SECRET_TOKEN" : given.TELEGRAM_MODE ? "TELEGRAM_MODE" : null;
    if (alone !== null) refuse("TELEGRAM_BOT_TOKEN", `is missing: set it, or take ${alone} away`);
    return null;
  }
  const mode = given.TELEGRAM_MODE ?? (publicUrl ? "webhook" : "polling");
  if (mode === "webhook" && !publicUrl) {
    refuse(
      "PUBLIC_URL",
      "is missing: with TELEGRAM_MODE=webhook Telegram must know where to find us; set it, or use polling",
    );
  }
  if (mode === "webhook" && !secret) {
    refuse(
      "TELEGRAM_SECRET_TOKEN",
      "is missing: Telegram repeats it in each webhook; set it to a long random word",
    );
  }
  return {
    token,
    botId: token.slice(0, token.indexOf(":")),
    secret: secret ?? null,
    apiRoot: given.TELEGRAM_API_ROOT,
    mode,
  };
}

function readWhatsApp(given: Variables): WhatsAppConfig | null {
  const phoneNumberId = given.WHATSAPP_PHONE_NUMBER_ID;
  const accessToken = given.WHATSAPP_ACCESS_TOKEN;
  const appSecret = given.WHATSAPP_APP_SECRET;
  const verifyToken = given.WHATSAPP_VERIFY_TOKEN;
  if (phoneNumberId && accessToken && appSecret && verifyToken) {
    return { phoneNumberId, accessToken, appSecret, verifyToken, apiRoot: given.WHATSAPP_API_ROOT };
  }
  const missing = whatsAppNames.filter((name) => !given[name]);
  if (missing.length === whatsAppNames.length) return null;
  const are = missing.length === 1 ? "is" : "are";
  return refuse(
    missing.join(", "),
    `${are} missing: WhatsApp needs its four variables; set them all, or none`,
  );
}

/**
 * TLS alone tells that it is WhatsApp whom we talk to: what is signed is not verified by the library that speaks with it.
 * So another address is for tests and rehearsals, where nobody's conversations are.
 */
function readLinked(given: Variables): LinkedConfig | null {
  const { WHATSAPP_WEB_URL: webUrl } = given;
  if (webUrl !== undefined && given.DEMO !== "1")
    refuse("WHATSAPP_WEB_URL", "is for a demo only: take it away, or set DEMO=1");
  if (given.WHATSAPP_LINKED !== "1") {
    if (webUrl !== undefined)
      refuse("WHATSAPP_LINKED", "is missing: set it to 1, or take WHATSAPP_WEB_URL away");
    return null;
  }
  return {
    daily: given.WHATSAPP_LINKED_DAILY,
    everySeconds: given.WHATSAPP_LINKED_EVERY,
    typingSeconds: given.WHATSAPP_LINKED_TYPING,
    webUrl: webUrl ?? null,
  };
}

/** Never shows the value: it may be a token pasted into the wrong line. */
function refuse(name: string, what: string): never {
  throw new ConfigError(`${name} ${what}.`);
}

function sentenceFor(error: z.ZodError): string {
  const [first] = error.issues;
  return `${String(first?.path[0] ?? "The environment")} ${first?.message ?? "cannot be read"}.`;
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function isOrigin(text: string): boolean {
  return isHttpUrl(text) && /^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text);
}

function isZone(text: string): boolean {
  // Intl also takes offsets such as +05:00, which know nothing of summer time.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
