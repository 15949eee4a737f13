import type { ChannelName } from "../channels/contract.ts";
import { openRecorder } from "../conversation/coverage.ts";
import type { Flow } from "../conversation/flow.ts";
import { usualWriter } from "../conversation/flowTest.ts";
import { type Writer, writers } from "../conversation/flowTestSchema.ts";
import { fold } from "../conversation/understand/fold.ts";
import type { Value, Values } from "../conversation/values.ts";
import { givenValues } from "../conversation/walk.ts";
import { type ChatCommand, readChatLine } from "./chatLine.ts";
import { chatWorld } from "./chatWorld.ts";
import { openRehearsals, type Rehearsal, type RehearsalParts } from "./openRehearsal.ts";
import { makeKnown, momentAt } from "./people.ts";
import { type Heard, type Phone, readAloud, UnknownChoice } from "./phones.ts";
import { setStage } from "./playTest.ts";

export interface ChatParts {
  readonly house: RehearsalParts;
  /** The language of the terminal, and of whoever writes. */
  readonly locale: string;
  /** The flow to begin with; null where whoever writes begins what they like. */
  readonly flow: Flow | null;
  /** What whoever writes is; null: whom the flow is for. */
  readonly as: Writer | null;
  readonly channel: ChannelName;
  /** Local: `2026-06-01 09:00`. */
  readonly now: string;
  /** Whether what is written is printed too: a terminal shows it by itself. */
  readonly echo: boolean;
}

/**
 * Talks line by line until they end or somebody leaves: what begins with one of the chat's own words after a slash moves
 * the rehearsal, anything else is written to the house. `print` takes one line or several.
 */
export async function chat(
  parts: ChatParts,
  lines: AsyncIterable<string>,
  print: (text: string) => void,
): Promise<void> {
  const rehearsals = openRehearsals(parts.house);
  try {
    const talk = await openChat(parts, rehearsals.open, print);
    await talk.begin();
    for await (const line of lines) {
      if (line.trim() === "") continue;
      if (!(await talk.take(line.trim()))) break;
    }
    print(talk.words("ends"));
  } finally {
    await rehearsals.close();
  }
}

type Open = ReturnType<typeof openRehearsals>["open"];

async function openChat(parts: ChatParts, open: Open, print: (text: string) => void) {
  const { house, locale, flow } = parts;
  const words = (key: string, values?: Values) => house.texts.text(locale, `chat.${key}`, values);
  const me = words("me");
  const world = chatWorld({
    ...{ me, locale, channel: parts.channel, now: parts.now },
    role: parts.as ?? (flow === null ? "member" : usualWriter(flow.for)),
    demo: (key) => house.texts.text(locale, `demo.${key}`),
  });
  const rehearsal = await open(momentAt(parts.now, house.settings.zone));
  const stage = setStage(rehearsal, world, openRecorder());
  const people = new Map<string, Writer>(
    Object.entries(world.people).map(([name, { role }]) => [name, role]),
  );
  let who = me;
  let channel = parts.channel;
  const seen = new Map<Phone, number>();
  const watch = (phone: Phone): Phone => {
    if (!seen.has(phone)) seen.set(phone, phone.heard.length);
    return phone;
  };
  const phone = () => watch(rehearsal.phone(who, channel));
  for (const name of people.keys()) watch(stage.phone(name));

  const tellNow = () => print(words("now", { now: { at: rehearsal.now() } }));
  /** Everybody's news: one's own as it is, the others' with their name. */
  const tellNews = (): void => {
    const own = phone();
    for (const [one, from] of seen) {
      seen.set(one, one.heard.length);
      one.heard.slice(from).forEach((heard, place) => {
        print(toldOf(heard, from + place + 1, one === own ? null : one.name));
      });
    }
    for (const what of rehearsal.failures.splice(0)) print(words("wrong", { what }));
  };
  /** A value as people would read it. */
  const shown = (value: Value): string => {
    if (typeof value !== "object") return String(value);
    return "at" in value ? words("moment", { at: value }) : house.texts.text(locale, value.text);
  };
  const say = async (text: string, answers?: Heard): Promise<void> => {
    await phone().says(text, answers);
  };

  const standing = (): void => {
    tellNow();
    const frames = rehearsal.standing(phone());
    if (frames.length === 0) print(words("nowhere"));
    for (const { flow: name, at, values, given } of frames) {
      print(`${name} › ${at}`);
      const known = { ...values, ...(given && givenValues(given)) };
      for (const [path, value] of Object.entries(known)) print(`  ${path} = ${shown(value)}`);
    }
  };

  const become = (name: string, role: string): void => {
    if (name === "") return print(words("noName"));
    if (!people.has(name)) {
      const is = role === "" ? "stranger" : roleNamed(role, words);
      if (is === null) return print(words("noSuchRole"));
      who = name;
      people.set(name, is);
      if (is !== "stranger") introduce(rehearsal, phone(), is, locale);
    } else who = name;
    print(words("you", { who, channel }));
  };

  const press = async (label: string, number: number | null): Promise<void> => {
    const on = number === null ? undefined : phone().heard[number - 1];
    if (number !== null && !on) return print(words("noMessage", { number }));
    try {
      await phone().presses(label, on);
    } catch (error) {
      if (!(error instanceof UnknownChoice)) throw error;
      const { shown } = error;
      print(shown.length === 0 ? words("noChoices") : words("noSuchChoice", { choices: shown.join(" | ") }));
    }
  };

  const quote = async (number: number, text: string): Promise<void> => {
    const quoted = phone().heard[number - 1];
    if (number === 0 || text === "") return print(words("nothingQuoted"));
    if (!quoted) return print(words("noSuchMessage", { number }));
    await say(text, quoted);
  };

  const move = async (command: ChatCommand): Promise<void> => {
    switch (command.type) {
      case "wait":
        if (command.ms === null) return print(words("noTime"));
        await rehearsal.wait(command.ms);
        return tellNow();
      case "press":
        return press(command.label, command.number);
      case "send":
        return phone().sends(command.what, command.words);
      case "place":
        return phone().shares(command.place);
      case "quote":
        return quote(command.number, command.text);
      case "who":
        return become(command.name, command.role);
      case "channel":
        if (command.channel === null) return print(words("noSuchChannel"));
        channel = command.channel;
        phone();
        return print(words("you", { who, channel }));
      case "where":
        return standing();
      case "keys":
        return print(words("keys"));
    }
  };

  const take = async (line: string): Promise<boolean> => {
    if (parts.echo) print(`${who}> ${line}`);
    const read = readChatLine(line, words);
    if (read.type === "leave") return false;
    if (read.type === "say") await say(read.text);
    else await move(read);
    tellNews();
    return true;
  };

  return {
    words,
    take,
    begin: async (): Promise<void> => {
      print(words("begins", { institution: house.settings.institution }));
      print(
        words("people", {
          people: [...people].map(([name, role]) => words("known", { who: name, role })).join("; "),
        }),
      );
      tellNow();
      if (flow === null) return;
      const first = beginning(flow);
      if (first === null) return print(words("notBegun"));
      if (!parts.echo) print(`${who}> ${first}`);
      await take(first);
    },
  };
}

/** What begins a flow: its first words, or its command. */
function beginning({ words, commands }: Flow): string | null {
  const whole = words.find(({ rest }) => rest === undefined);
  const [command] = commands;
  return whole?.say ?? (command === undefined ? null : `/${command}`);
}

function roleNamed(written: string, words: (key: string) => string): Writer | null {
  const found = writers.find(
    (role) => role === written || words(`role-${role}`).split(" ").includes(fold(written)),
  );
  return found ?? null;
}

function introduce(
  rehearsal: Rehearsal,
  { name, channel, sender }: Phone,
  role: Writer,
  language: string,
): void {
  const known = role === "promoter" || role === "coordinator" ? role : null;
  rehearsal.transaction(() =>
    makeKnown(
      rehearsal,
      { channel, sender, account: rehearsal.account(channel) },
      {
        name: `${name.charAt(0).toUpperCase()}${name.slice(1)} Reyes`,
        locality: "San Isidro",
        role: known,
        language,
      },
    ),
  );
}

/** `[3] ¿A qué sesión…? {…}`; of somebody else with their name. */
function toldOf(heard: Heard, number: number, name: string | null): string {
  const lines = `[${number}] ${readAloud(heard)}`.split("\n");
  return lines.map((line, place) => `${place === 0 && name !== null ? `${name}< ` : "  "}${line}`).join("\n");
}
