import { createTestHarness } from "wrangler";
import { openFakeCloudApi } from "../fakes/cloudApi.ts";
import { openFakeTelegram } from "../fakes/telegram.ts";
import { actorOf, at, type Platform, phoneNumberId, secrets, telegramToken } from "../support/openStage.ts";
import type { Actor, Stage } from "../support/playTranscript.ts";
import type { EnrolAsked, SessionAsked } from "./asked.ts";

/**
 * The same Convoca in workerd: the doors are a Worker, the institution a Durable Object. One workerd plays many
 * transcripts, each with an institution of its own (`begin`).
 */
export async function openWorkerStage() {
  let skew = 0;
  const now = () => Date.now() + skew;
  const telegram = await openFakeTelegram({ token: telegramToken, now });
  const cloud = await openFakeCloudApi({
    phoneNumberId,
    accessToken: secrets.access,
    appSecret: secrets.app,
    verifyToken: secrets.verify,
    now,
  });
  const harness = createTestHarness({
    workers: [
      {
        configPath: new URL("wrangler.toml", import.meta.url),
        vars: {
          INSTITUTION: "Casa de Todas",
          PUBLIC_URL: "https://convoca.example",
          TELEGRAM_API_ROOT: telegram.root,
          WHATSAPP_API_ROOT: cloud.root,
          WHATSAPP_PHONE_NUMBER_ID: phoneNumberId,
        },
        secrets: {
          TELEGRAM_BOT_TOKEN: telegramToken,
          TELEGRAM_SECRET_TOKEN: secrets.telegram,
          WHATSAPP_ACCESS_TOKEN: secrets.access,
          WHATSAPP_APP_SECRET: secrets.app,
          WHATSAPP_VERIFY_TOKEN: secrets.verify,
        },
      },
    ],
  });
  const { url } = await harness.listen();
  const botId = telegramToken.split(":")[0] ?? "";
  telegram.deliverTo(new URL(`/telegram/${botId}`, url).href, secrets.telegram);
  cloud.deliverTo(new URL("/whatsapp", url).href);

  const ask = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await harness.fetch(`/test/${path}`, { method: "POST", body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`/test/${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return text === "" ? undefined : JSON.parse(text);
  };
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 200; rounds += 1) {
      await Promise.all([telegram.idle(), cloud.idle()]);
      if ((await ask("due", null)) === 0) return;
      skew += 1000;
      await ask("skip", 1000);
    }
    throw new Error("something is still due after 200 rounds");
  };

  let played = 0;
  /** A stage for one transcript, on which everybody has their phone on one platform and nobody wrote before. */
  const begin = async (platform: Platform, start: string): Promise<Stage> => {
    played += 1;
    skew = at(start) - Date.now();
    await ask("begin", at(start));
    const first = played * 100;
    const names: string[] = [];
    const namesInFull = new Map<string, string>();
    const placeOf = (who: string): number => {
      if (!names.includes(who)) names.push(who);
      return first + names.indexOf(who) + 1;
    };
    const numberOf = (who: string) => `5215550${String(placeOf(who)).padStart(6, "0")}`;
    const actor = (who: string): Actor =>
      actorOf(
        who,
        platform === "telegram"
          ? telegram.person(7000 + placeOf(who), { name: who })
          : cloud.person(numberOf(who), { name: who }),
      );
    return {
      setNow: (local) => {
        if (local !== start) throw new Error("the clock of a Worker's stage is set when it begins");
      },
      addSession: async ({ topic, place, locality, when, capacity, lead }) => {
        const [day, hours = ""] = when.split(" ");
        const [from, to] = hours.split("-");
        const times = { startsAt: at(`${day} ${from}`), endsAt: at(`${day} ${to}`) };
        const asked: SessionAsked = {
          ...{ topic, place, locality, capacity, ...times },
          lead: lead === null ? null : (namesInFull.get(lead) ?? null),
        };
        await ask("session", asked);
      },
      enrol: async ({ who, name, locality, role }) => {
        namesInFull.set(who, name);
        const asked: EnrolAsked =
          platform === "telegram"
            ? {
                ...{
                  channel: platform,
                  account: botId,
                  platformId: String(7000 + placeOf(who)),
                  phone: null,
                },
                ...{ name, locality, role },
              }
            : {
                ...{ channel: platform, account: phoneNumberId, platformId: numberOf(who) },
                ...{ phone: numberOf(who), name, locality, role },
              };
        await ask("enrol", asked);
      },
      actor,
      wait: async (ms) => {
        await settle();
        skew += ms;
        await ask("skip", ms);
      },
      settle,
    };
  };
  return {
    ...{ begin, harness, telegram, cloud },
    /** Lets the object die between two events, as it may at any time. */
    die: async () => {
      await ask("die", null);
    },
    /** Until nothing is under way; what is due later stays due. */
    rest: async () => {
      await ask("due", null);
    },
    count: async (table: string) => Number(await ask("count", table)),
    close: async () => {
      await harness.close();
      await Promise.all([telegram.close(), cloud.close()]);
    },
  };
}
