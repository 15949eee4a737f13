import { createTestHarness } from "wrangler";
import { openFakeCloudApi } from "../fakes/cloudApi.ts";
import { openFakeTelegram } from "../fakes/telegram.ts";
import { at, type Platform, phoneNumberId, secrets, telegramToken } from "../support/openStage.ts";
import type { Actor, Stage } from "../support/playTranscript.ts";

/** The same Convoca in workerd: the doors are a Worker, the institution a Durable Object. */
export async function openWorkerStage(platform: Platform, start: string) {
  let skew = at(start) - Date.now();
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
          TEST_NOW: String(at(start)),
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
    throw new Error("messages are still due after 200 rounds");
  };

  const names: string[] = [];
  const actor = (name: string): Actor => {
    if (!names.includes(name)) names.push(name);
    const place = names.indexOf(name) + 1;
    const phone =
      platform === "telegram"
        ? telegram.person(7000 + place, { name })
        : cloud.person(`52155500000${String(place).padStart(2, "0")}`, { name });
    return { heard: phone.heard, says: phone.says, presses: phone.presses, does: phone.sends };
  };

  const stage: Stage = {
    setNow: (local) => {
      if (local !== start) throw new Error("the clock of a Worker's stage is set when it opens");
    },
    addSession: async ({ topic, place, locality, when, capacity }) => {
      const [day, hours = ""] = when.split(" ");
      const [from, to] = hours.split("-");
      const times = { startsAt: at(`${day} ${from}`), endsAt: at(`${day} ${to}`) };
      await ask("session", { topic, place, locality, capacity, ...times });
    },
    enrol: () => {
      throw new Error("in workerd everybody enrols by themselves");
    },
    actor,
    wait: async (ms) => {
      await settle();
      skew += ms;
      await ask("skip", ms);
    },
    settle,
  };
  return {
    ...stage,
    ...{ harness, telegram, cloud },
    count: async (table: string) => Number(await ask("count", table)),
    close: async () => {
      await harness.close();
      await Promise.all([telegram.close(), cloud.close()]);
    },
  };
}
