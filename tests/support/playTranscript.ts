import type { Heard } from "../fakes/openInbox.ts";
import type { EnrolledLine, Scene, SessionLine, Transcript } from "./transcript.ts";

/** Somebody with a phone, on whatever channel. */
export interface Actor {
  readonly says: (text: string) => Promise<unknown>;
  readonly presses: (label: string) => Promise<unknown>;
  /** Sends something that is no text, or `blocks`. */
  readonly does: (what: string) => Promise<unknown>;
  readonly heard: readonly Heard[];
}

/** Where transcripts are played: a whole Convoca, with phones. */
export interface Stage {
  /** Local time in the tenant's zone, `2026-06-01 09:00`. */
  readonly setNow: (local: string) => Promise<void> | void;
  readonly addSession: (session: SessionLine) => Promise<void> | void;
  /** Makes somebody known, with consent to the notice in force. */
  readonly enrol: (line: EnrolledLine) => Promise<void> | void;
  /** The same one for the same name. */
  readonly actor: (name: string) => Actor;
  /** Lets time pass, and everything it brings happen. */
  readonly wait: (ms: number) => Promise<void>;
  /** Resolves when nothing is on its way any more. */
  readonly settle: () => Promise<void>;
}

/** Plays a transcript and gives back what was really heard, scene by scene. */
export async function playTranscript(stage: Stage, transcript: Transcript): Promise<Scene[]> {
  await stage.setNow(transcript.now);
  for (const line of transcript.enrolled) await stage.enrol(line);
  for (const session of transcript.sessions) await stage.addSession(session);
  const names = [
    ...new Set(transcript.scenes.flatMap(({ happening }) => ("who" in happening ? [happening.who] : []))),
  ];
  const actors = new Map(names.map((name) => [name, stage.actor(name)]));
  const seen = new Map<string, number>();
  const played: Scene[] = [];
  for (const { happening } of transcript.scenes) {
    if (happening.type === "waits") await stage.wait(happening.ms);
    else {
      const actor = actors.get(happening.who);
      await actor?.[happening.type](happening.what);
    }
    await stage.settle();
    const news = [...actors].flatMap(([who, { heard }]) => {
      const fresh = heard.slice(seen.get(who) ?? 0);
      seen.set(who, heard.length);
      return fresh.length === 0 ? [] : [{ who, text: joined(fresh) }];
    });
    // Who acted hears first; the others in the order they came on stage.
    const first = "who" in happening ? happening.who : null;
    played.push({
      happening,
      heard: [...news.filter(({ who }) => who === first), ...news.filter(({ who }) => who !== first)],
    });
  }
  return played;
}

function joined(messages: readonly Heard[]): string {
  const buttons = messages.at(-1)?.buttons ?? [];
  const choices = buttons.length === 0 ? "" : ` {${buttons.map(({ label }) => label).join(" | ")}}`;
  return onOneChannel(messages.map(worded).join("\n\n") + choices);
}

/** What came with a picture or a document stands in brackets before its words. */
function worded({ text, file }: Heard): string {
  if (file === undefined) return text;
  const shown = file.kind === "image" ? "[image]" : `[document ${file.name}]`;
  return text === "" ? shown : `${shown} ${text}`;
}

/** Everybody of a transcript is on one channel, and whichever it is, how many are reached reads the same. */
const onOneChannel = (text: string) =>
  text
    .replace(/\b(personas?) por (?:WhatsApp|Telegram)/g, "$1 por su canal")
    .replace(/\b(otro chat), de (?:WhatsApp|Telegram)/g, "$1, de su canal");
