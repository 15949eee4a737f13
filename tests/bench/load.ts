import { openLine } from "../../src/delivery/line.ts";
import { type Connection, connect } from "./http.ts";
import { answers, messagesEach, type Person, personOf } from "./people.ts";
import { bot, type TelegramStub } from "./stub.ts";

export interface Measured {
  readonly messages: number;
  readonly seconds: number;
  /** From writing to hearing the answer, ms. */
  readonly p50: number;
  readonly p99: number;
}

/** Many people in the middle of registering with one server. */
export interface Crowd {
  /** Lets them write for so long, and waits until all of them have their answer. */
  readonly write: (seconds: number) => Promise<Measured>;
  /** How many times everybody had their turn. When it is `messagesEach`, as many stand at each question as at any other. */
  readonly laps: () => number;
  /** The chats of those who heard that they are registered. */
  readonly finished: ReadonlySet<number>;
  readonly close: () => void;
}

/**
 * Conversations that are open at any moment. Convoca writes to one chat once a second after three messages at once, as
 * Telegram asks (`telegramPace`); among so many people nobody writes faster than that.
 */
export const openAtOnce = 3000;
/** Connections of the load, and so messages under way at once. */
const underWay = 200;
const firstChat = 1_000_001;
/** How much longer than asked the last answer may take. */
const patienceSeconds = 30;
const headers = `content-type: application/json\r\nx-telegram-bot-api-secret-token: ${bot.secret}\r\n`;

/**
 * Whoever got an answer goes to the end of the line and writes their next message when they are at its head again; who
 * is registered makes room for somebody new. The next message of a chat never leaves before the webhook took the last
 * (200) and its answer came. `write` throws when an answer is not the one that belongs there.
 */
export function openCrowd(url: string, stub: TelegramStub): Crowd {
  const { port, pathname } = new URL(url);
  const connections = Array.from({ length: underWay }, () => connect(Number(port)));
  const finished = new Set<number>();
  const line = openLine<{ readonly person: Person; said: number; rest: number }>();
  let newest = firstChat;
  const welcome = (rest: number): void => {
    line.add({ person: personOf(newest), said: 0, rest });
    newest += 1;
  };
  // They begin one lap after the other, so that in the end every question is being answered by somebody.
  for (let place = 0; place < openAtOnce; place += 1) welcome(place % messagesEach);
  let turns = 0;

  const next = () => {
    for (;;) {
      const one = line.take();
      if (one === undefined) throw new Error("nobody has anything left to say");
      turns += 1;
      if (one.rest === 0) return one;
      one.rest -= 1;
      line.add(one);
    }
  };

  const say = async (connection: Connection, person: Person, said: number): Promise<void> => {
    const answer = stub.answerTo(person.chat);
    const status = await connection.post(pathname, headers, JSON.stringify(updateOf(person, said)));
    if (status !== 200) throw new Error(`the webhook answered ${status}`);
    const text = await answer;
    if (!text.includes(answers[said] ?? "")) {
      throw new Error(`«${person.lines[said]}» of ${person.chat} was answered «${text}»`);
    }
  };

  return {
    finished,
    laps: () => turns / openAtOnce,
    async write(seconds) {
      const waits: number[] = [];
      const began = performance.now();
      let until = began + seconds * 1000;
      const work = async (connection: Connection): Promise<void> => {
        while (performance.now() < until) {
          const one = next();
          const wrote = performance.now();
          await say(connection, one.person, one.said);
          waits.push(performance.now() - wrote);
          one.said += 1;
          if (one.said < messagesEach) line.add(one);
          else {
            finished.add(one.person.chat);
            welcome(0);
          }
        }
      };
      try {
        await within(Promise.all(connections.map(work)), (seconds + patienceSeconds) * 1000);
      } finally {
        until = 0;
      }
      const took = (performance.now() - began) / 1000;
      waits.sort((a, b) => a - b);
      return { messages: waits.length, seconds: took, p50: at(waits, 0.5), p99: at(waits, 0.99) };
    },
    close: () => {
      for (const connection of connections) connection.close();
    },
  };
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN;

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("some were not answered")), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

let updates = 1000;

function updateOf({ chat, firstName, lastName, lines }: Person, said: number) {
  updates += 1;
  const who = { id: chat, first_name: firstName, last_name: lastName };
  return {
    update_id: updates,
    message: {
      message_id: updates,
      from: { ...who, is_bot: false, language_code: "es" },
      chat: { ...who, type: "private" },
      date: Math.floor(Date.now() / 1000),
      text: lines[said],
    },
  };
}
