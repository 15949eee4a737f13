// A transcript is a conversation as people live it: what each writes, and what each hears. It names no channel.
//
//   # the last place goes to one of two people who ask at the same moment
//   now: 2026-06-01 09:00
//   enrolled: luis | Luis Pérez | San Isidro
//   enrolled: luz | Luz Robles | San Isidro | promoter
//   session: Costura | Casa de la cultura | San Isidro | 2026-06-14 10:00-12:00 | 1 | luz
//   ana> Hola
//   ana< ¿Aceptas? {Sí | No}
//   ana> [Sí]
//   wait: 12h
//
// `name> text` writes, `name> [label]` presses, `name> (photo)` sends something that is no text, `name> (photo album:
// words)` one of several with words under it, `name> (blocks)` blocks us. `name< text` is all that person hears until the next line with `>` or `wait:`; texts of one reply are
// joined by an empty line, and what can be tapped stands in braces. Further lines of a text are indented by two.

export interface SessionLine {
  readonly topic: string;
  readonly place: string;
  readonly locality: string;
  /** Local: `2026-06-14 10:00-12:00`. */
  readonly when: string;
  readonly capacity: number;
  /** Who leads it, as they are called in the transcript. */
  readonly lead: string | null;
}

export type Happening =
  | { readonly type: "says" | "presses" | "does"; readonly who: string; readonly what: string }
  | { readonly type: "waits"; readonly ms: number };

export interface Scene {
  readonly happening: Happening;
  /** By person, in the order their first message came. */
  readonly heard: readonly { readonly who: string; readonly text: string }[];
}

export interface Transcript {
  readonly title: string;
  /** Local time at the start: `2026-06-01 09:00`. */
  readonly now: string;
  readonly only: string | null;
  readonly sessions: readonly SessionLine[];
  readonly enrolled: readonly EnrolledLine[];
  readonly scenes: readonly Scene[];
}

/** Somebody we know already. */
export interface EnrolledLine {
  readonly who: string;
  readonly name: string;
  readonly locality: string;
  readonly role: "promoter" | "coordinator" | null;
}

/** Reads a transcript; throws with the line that is not one. */
export function parseTranscript(source: string): Transcript {
  const lines = source.split("\n");
  const sessions: SessionLine[] = [];
  const enrolled: EnrolledLine[] = [];
  const scenes: { happening: Happening; heard: { who: string; text: string }[] }[] = [];
  let title = "";
  let now = "2026-06-01 09:00";
  let only: string | null = null;
  lines.forEach((line, index) => {
    const fail = () => new Error(`line ${index + 1} is no line of a transcript: ${line}`);
    if (line.startsWith("# only:")) only = line.slice(7).trim();
    else if (line.startsWith("#")) title ||= line.slice(1).trim();
    else if (line.startsWith("now:")) now = line.slice(4).trim();
    else if (line.startsWith("session:")) sessions.push(sessionLine(line.slice(8)));
    else if (line.startsWith("enrolled:")) enrolled.push(enrolledLine(line.slice(9)));
    else if (line.startsWith("wait:"))
      scenes.push({ happening: { type: "waits", ms: duration(line.slice(5).trim()) }, heard: [] });
    else if (/^\s/.test(line) || line === "") {
      const scene = scenes.at(-1);
      const last = scene?.heard.at(-1);
      const { happening: writing } = scene ?? {};
      if (scene && !last && writing?.type === "says" && line !== "")
        scene.happening = { ...writing, what: `${writing.what}\n${line.replace(/^ {2}/, "")}` };
      else if (last) last.text += `\n${line.replace(/^ {2}/, "")}`;
      else if (line.trim() !== "") throw fail();
    } else {
      const [, who, mark, rest] = /^([\p{L}\d]+)([<>]) ?(.*)$/u.exec(line) ?? [];
      if (who === undefined || rest === undefined) throw fail();
      if (mark === "<") scenes.at(-1)?.heard.push({ who, text: rest });
      else scenes.push({ happening: happening(who, rest), heard: [] });
    }
  });
  for (const { heard } of scenes) for (const one of heard) one.text = one.text.trimEnd();
  return { title, now, only, sessions, enrolled, scenes };
}

function happening(who: string, rest: string): Happening {
  const pressed = /^\[(.+)\]$/.exec(rest)?.[1];
  if (pressed !== undefined) return { type: "presses", who, what: pressed };
  const done = /^\((.+)\)$/.exec(rest)?.[1];
  if (done !== undefined) return { type: "does", who, what: done };
  return { type: "says", who, what: rest };
}

function sessionLine(line: string): SessionLine {
  const [topic, place, locality, when, capacity, lead] = line.split("|").map((part) => part.trim());
  if (!topic || !place || !locality || !when || !capacity)
    throw new Error(`a session has five parts, and who leads it: ${line}`);
  return { topic, place, locality, when, capacity: Number(capacity), lead: lead || null };
}

function enrolledLine(line: string): EnrolledLine {
  const [who, name, locality, role] = line.split("|").map((part) => part.trim());
  if (!who || !name || !locality)
    throw new Error(`somebody enrolled has three parts, and their role: ${line}`);
  if (role && role !== "promoter" && role !== "coordinator") throw new Error(`there is no role ${role}`);
  return { who, name, locality, role: role === "promoter" || role === "coordinator" ? role : null };
}

function duration(written: string): number {
  const [, amount, unit] = /^(\d+)([hms])$/.exec(written) ?? [];
  if (amount === undefined) throw new Error(`a wait is a number and h, m or s: ${written}`);
  return Number(amount) * (unit === "h" ? 3_600_000 : unit === "m" ? 60_000 : 1000);
}

/** Writes a transcript as it was lived. `head` is everything before the first scene, as it stood. */
export function writeTranscript(head: string, scenes: readonly Scene[]): string {
  const lines = scenes.map(({ happening, heard }) =>
    [writeHappening(happening), ...heard.map(({ who, text }) => indented(`${who}< ${text}`))].join("\n"),
  );
  return `${head.trimEnd()}\n\n${lines.join("\n")}\n`;
}

const indented = (text: string) =>
  text
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : `  ${line}`))
    .join("\n");

function writeHappening(happening: Happening): string {
  if (happening.type === "waits") {
    const { ms } = happening;
    return `wait: ${ms % 3_600_000 === 0 ? `${ms / 3_600_000}h` : ms % 60_000 === 0 ? `${ms / 60_000}m` : `${ms / 1000}s`}`;
  }
  const { type, who, what } = happening;
  return indented(`${who}> ${type === "presses" ? `[${what}]` : type === "does" ? `(${what})` : what}`);
}

/** The part of a transcript's source before its first scene. */
export function headOf(source: string): string {
  const lines = source.split("\n");
  const first = lines.findIndex((line) => /^[\p{L}\d]+>|^wait:/u.test(line));
  return lines.slice(0, first === -1 ? lines.length : first).join("\n");
}
