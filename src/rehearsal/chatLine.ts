import type { ChannelName } from "../channels/contract.ts";
import { fold } from "../conversation/understand/fold.ts";
import type { PlaceSent } from "./phones.ts";
import { samplePlace } from "./samples.ts";

/** What moves a rehearsed talk without being said in it. */
export type ChatCommand =
  /** `ms` null: no time that can be read. */
  | { readonly type: "wait"; readonly ms: number | null }
  /** `number`: of the message whose button it is; null: of the newest that has it. */
  | { readonly type: "press"; readonly label: string; readonly number: number | null }
  | { readonly type: "send"; readonly what: "photo" | "voice"; readonly words?: string }
  | { readonly type: "place"; readonly place: PlaceSent }
  | { readonly type: "quote"; readonly number: number; readonly text: string }
  | { readonly type: "who"; readonly name: string; readonly role: string }
  | { readonly type: "channel"; readonly channel: ChannelName | null }
  | { readonly type: "where" | "keys" };

export type ChatLine =
  | ChatCommand
  | { readonly type: "say"; readonly text: string }
  | { readonly type: "leave" };

const keys = [
  "wait",
  "press",
  "photo",
  "voice",
  "place",
  "quote",
  "who",
  "channel",
  "where",
  "keys",
  "leave",
] as const;

/** The words after the slash that are the chat's own, in a language; `words` gives a text of `chat.ftl`. */
export const chatCommands = (words: (key: string) => string): readonly string[] =>
  keys.map((key) => words(`command-${key}`));

/** Reads a line: with a slash and a word of the chat's own it moves the rehearsal, else it is said as it stands. */
export function readChatLine(line: string, words: (key: string) => string): ChatLine {
  const [, command = "", rest = ""] = /^\/(\S+)\s*(.*)$/.exec(line) ?? [];
  const key = keys.find((one) => fold(words(`command-${one}`)) === fold(command));
  if (command === "" || key === undefined) return { type: "say", text: line };
  return commandOf(key, rest.trim());
}

function commandOf(key: (typeof keys)[number], rest: string): ChatLine {
  switch (key) {
    case "wait":
      return { type: "wait", ms: readWait(rest) };
    case "press": {
      const [, number, label] = /^(\d+)\s*:\s*(.+)$/.exec(rest) ?? [];
      if (label === undefined) return { type: "press", label: rest, number: null };
      return { type: "press", label, number: Number(number) };
    }
    case "photo":
    case "voice":
      return { type: "send", what: key, ...(rest !== "" && { words: rest }) };
    case "place":
      return { type: "place", place: readPlace(rest) };
    case "quote": {
      const [, number = "0", text = ""] = /^(\d+)\s*(.*)$/.exec(rest) ?? [];
      return { type: "quote", number: Number(number), text };
    }
    case "who": {
      const [name = "", role = ""] = rest.split(/\s+/);
      return { type: "who", name: name.toLowerCase(), role };
    }
    case "channel":
      return { type: "channel", channel: channels.find((one) => one === rest) ?? null };
    default:
      return { type: key };
  }
}

const channels: readonly ChannelName[] = ["telegram", "whatsapp", "linked"];
const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function readWait(written: string): number | null {
  const [, amount, unit = ""] = /^(\d{1,4})\s*([mhd])$/i.exec(written) ?? [];
  const ms = Number(amount) * (units[unit.toLowerCase()] ?? 0);
  return ms > 0 ? ms : null;
}

/** `19.87, -98.94`, or a name for the place where everybody is. */
function readPlace(written: string): PlaceSent {
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(written) ?? [];
  if (latitude !== undefined) return { latitude: Number(latitude), longitude: Number(longitude) };
  return { ...samplePlace, ...(written !== "" && { name: written }) };
}
