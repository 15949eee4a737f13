import type { CloudApiPhone } from "../fakes/cloudApiPhone.ts";
import type { Posted } from "../fakes/openCourier.ts";
import type { Heard } from "../fakes/openInbox.ts";
import type { TelegramPhone } from "../fakes/telegramPhone.ts";
import type { OpenServer } from "../support/openServer.ts";

const firstNames = ["Ana", "Bruno", "Carla", "Diego", "Elena", "Fermín", "Gloria", "Hugo"];
const lastNames = ["Arriaga", "Bonilla", "Cisneros", "Duarte", "Esquivel", "Fuentes", "Galindo", "Huerta"];

/** What is asked of a newcomer until they are registered, and how it ends: so many different messages they hear. */
export const messagesToHear = 7;

/** Somebody who registers for a session and answers each question once, however often they hear it. */
export interface Registrant {
  readonly channel: "telegram" | "whatsapp";
  readonly platformId: string;
  readonly name: string;
  readonly phone: TelegramPhone | CloudApiPhone;
  /** Messages of theirs that the server answered 2xx. */
  readonly acknowledged: () => number;
  /** Resolves when they heard how it ended. */
  readonly register: (onStep?: () => void) => Promise<void>;
}

/** The n-th of up to 64 people, every second one on Telegram; they go to the three sessions in turn. */
export function openRegistrant({ telegram, cloud }: OpenServer, n: number): Registrant {
  const name = `${firstNames[n % 8]} ${lastNames[Math.floor(n / 8) % 8]}`;
  const number = `52155512${String(n).padStart(5, "0")}`;
  const onTelegram = n % 2 === 0;
  const phone = onTelegram ? telegram.person(70_000 + n, { name }) : cloud.person(number, { name });
  const lines = ["Hola", "Sí", name, "San Isidro", String((n % 3) + 1), "1", "Sí"];
  let acknowledged = 0;

  const say = async (line: string): Promise<void> => {
    const posted: Posted = await phone.says(line);
    if (!posted.ok) throw new Error(`${name} could not say ${line}: ${posted.status}`);
    acknowledged += 1;
  };
  return {
    channel: onTelegram ? "telegram" : "whatsapp",
    platformId: onTelegram ? String(70_000 + n) : `MX.1349${number}`,
    name,
    phone,
    acknowledged: () => acknowledged,
    async register(onStep = () => {}) {
      for (const [step, line] of lines.entries()) {
        await say(line);
        onStep();
        await phone.waitFor(() => different(phone.heard).length > step, { timeoutMs: 40_000 });
        onStep();
      }
    },
  };
}

/** What somebody heard, without repetitions: each question of ours has tokens of its own, or words of its own. */
export function different(heard: readonly Heard[]): readonly Heard[] {
  const seen = new Map<string, Heard>();
  for (const message of heard) if (!seen.has(contentOf(message))) seen.set(contentOf(message), message);
  return [...seen.values()];
}

/** What was heard again, each with the first time. */
export function repeated(
  heard: readonly Heard[],
): readonly { readonly first: Heard; readonly again: Heard }[] {
  const firsts = new Map(different(heard).map((message) => [contentOf(message), message]));
  return heard.flatMap((again) => {
    const first = firsts.get(contentOf(again));
    return first === undefined || first === again ? [] : [{ first, again }];
  });
}

const contentOf = ({ text, buttons }: Heard) => JSON.stringify([text, buttons.map(({ token }) => token)]);
