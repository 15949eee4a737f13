import type { Beginner, Flow, Role } from "./flow.ts";
import { greetingIn, isGreeting, withoutCourtesy } from "./understand/courtesy.ts";
import { fold, wordsOf } from "./understand/fold.ts";
import type { GlobalWord } from "./understand/globalCommands.ts";
import { readGlobalWord } from "./understand/globalWords.ts";
import { LongestNames } from "./understand/names.ts";
import type { Values } from "./values.ts";

// Who should hear a message that is no answer to a button: a global word, or a flow it opens.

export interface Opening {
  readonly flow: string;
  readonly input: Values;
  /** True when it says something of the person's own («asistencia 4831»): nobody says that by chance. */
  readonly goesOn?: boolean;
}

/** Every way into the flows, made once. */
export interface Openings {
  readonly words: Readonly<Record<string, Opening>>;
  /** Words that go on with something of the person's own («asistencia 4831»), the longest first. */
  readonly beginnings: readonly Beginning[];
  readonly links: readonly { readonly prefix: string; readonly rest: string; readonly flow: string }[];
  readonly commands: Readonly<Record<string, Opening>>;
  readonly by: Readonly<Record<string, string>>;
  readonly flows: Readonly<Record<string, Flow>>;
  /** What short messages were found to be: the same each time. */
  readonly chosen: Map<string, Choice>;
}

interface Beginning extends Opening {
  /** Folded; "+" and the like as they are. */
  readonly prefix: string;
  /** Its first word; null where it is a sign, of which folding leaves nothing. */
  readonly first: string | null;
  readonly rest: string;
  /** The most UTF-16 units of a message that begins so. */
  readonly most: number;
}

/** Indexes the flows by what begins them. Opening words are whole messages, folded. */
export function indexOpenings(flows: readonly Flow[]): Openings {
  const words: Record<string, Opening> = Object.create(null);
  const commands: Record<string, Opening> = Object.create(null);
  const by: Record<string, string> = Object.create(null);
  const byName: Record<string, Flow> = Object.create(null);
  const beginnings: Beginning[] = [];
  const links: Openings["links"][number][] = [];
  for (const flow of flows) {
    byName[flow.name] = flow;
    for (const { say, rest, with: input } of flow.words) {
      if (rest === undefined) words[fold(say)] = { flow: flow.name, input };
      else {
        const prefix = fold(say);
        beginnings.push({
          ...{ prefix: prefix || say, first: wordsOf(prefix)[0] ?? null, rest, flow: flow.name, input },
          most: readsNames(flow, rest) ? LongestNames : longestGoingOn,
        });
      }
    }
    if (flow.link) links.push({ ...flow.link, flow: flow.name });
    for (const command of flow.commands) commands[command] = { flow: flow.name, input: {} };
    if (flow.by && flow.by !== "system") by[flow.by] = flow.name;
  }
  beginnings.sort((one, other) => other.prefix.length - one.prefix.length);
  return { words, beginnings, links, commands, by, flows: byName, chosen: new Map() };
}

const readsNames = ({ steps }: Flow, slot: string): boolean =>
  steps.some(
    (at) =>
      at.kind === "ask" && at.slot === slot && at.answer.type === "words" && at.answer.reads === "names",
  );

export type Choice =
  | { readonly type: "global"; readonly word: GlobalWord }
  | ({ readonly type: "opens" } & Opening)
  | { readonly type: "code"; readonly flow: string; readonly code: string }
  | { readonly type: "none" };

/** What a whole message is, apart from an answer: only whole messages count, never a word within one. */
export function chooseFlow(openings: Openings, text: string): Choice {
  const before = openings.chosen.get(text);
  if (before) return before;
  const choice = choose(openings, text);
  // «sí», «1» and «hola» are most of what people write. What is longer, or goes on, says something of them; a code too.
  if (text.length <= short && choice.type !== "code" && !(choice.type === "opens" && choice.goesOn)) {
    if (openings.chosen.size >= remembered) openings.chosen.clear();
    openings.chosen.set(text, choice);
  }
  return choice;
}

const short = 16;
const remembered = 512;

function choose(openings: Openings, text: string): Choice {
  const command = readCommand(text);
  if (command !== null) return chooseByCommand(openings, command.name, command.rest);
  const code = readRoleCode(text);
  const taker = openings.by.code;
  if (code !== null && taker) return { type: "code", flow: taker, code };
  const word = readGlobalWord(text);
  if (word) return { type: "global", word };
  const opening = openingIn(openings, text);
  return opening ? { type: "opens", ...opening } : { type: "none" };
}

/** A command of ours, or the words it is made of: /menú, /help and /mis_sesiones are said by people too. */
function chooseByCommand(openings: Openings, command: string, rest: string): Choice {
  const linked = command === "start" ? linkedBy(openings, rest) : undefined;
  if (linked) return { type: "opens", ...linked };
  const going = rest === "" ? undefined : goingOn(openings, `${command.replaceAll("_", " ")} ${rest}`);
  if (going) return { type: "opens", ...going };
  const opening = openings.commands[command];
  if (opening) {
    const word = globalOf(openings, opening.flow);
    return word ? { type: "global", word } : { type: "opens", ...opening };
  }
  const said = command.replaceAll("_", " ");
  const word = readGlobalWord(said);
  if (word) return { type: "global", word };
  const opened = openingIn(openings, said);
  return opened ? { type: "opens", ...opened } : { type: "none" };
}

/** «inscribirme, por favor» opens what «inscribirme» opens; a greeting alone opens what greetings open. */
function openingIn(openings: Openings, text: string): Opening | undefined {
  return wholeOpening(openings, text) ?? goingOn(openings, text);
}

function wholeOpening({ words }: Openings, text: string): Opening | undefined {
  const folded = fold(text);
  const rest = withoutCourtesy(wordsOf(folded));
  return (
    words[folded] ?? words[rest.length === 0 && isGreeting(text) ? (greetingIn(text) ?? "") : rest.join(" ")]
  );
}

/** Longer messages are told to somebody, not to us; but for a list of names. */
const longestGoingOn = 600;

/** «Asistencia 4831»: words that begin a flow, and what follows them as it was written. */
function goingOn({ beginnings }: Openings, text: string): Opening | undefined {
  const written = text.trim();
  if (written.length > LongestNames) return undefined;
  const [first] = wordsOf(fold(/^\S+/.exec(written)?.[0] ?? ""));
  for (const beginning of beginnings) {
    const { rest, flow, input, most } = beginning;
    if (written.length > most) continue;
    // What begins with another word cannot begin so; a word that folds to nothing may be anything.
    if (first !== undefined && beginning.first !== null && beginning.first !== first) continue;
    const from = endOf(beginning, written);
    const following = from === null ? "" : written.slice(from).trim();
    if (following !== "") return { flow, input: { ...input, [rest]: following }, goesOn: true };
  }
  return undefined;
}

/** Where a folded prefix ends in a text as it was written; null where the text does not begin with it. */
function endOf({ prefix, first: word }: Beginning, written: string): number | null {
  // «+» and other signs.
  if (word === null) return written.startsWith(prefix) ? prefix.length : null;
  const words = [...written.matchAll(/\S+/g)];
  const count = wordsOf(prefix).length;
  const first = words
    .slice(0, count)
    .map(([word]) => word)
    .join(" ");
  return fold(first) === prefix ? (words[count]?.index ?? null) : null;
}

/** `/start a-4831`, as a link of Telegram's brings it. */
function linkedBy({ links }: Openings, payload: string): Opening | undefined {
  for (const { prefix, rest, flow } of links) {
    const value = payload.startsWith(prefix) ? payload.slice(prefix.length) : "";
    if (/^[A-Za-z0-9_]{1,56}$/.test(value)) return { flow, input: { [rest]: value }, goesOn: true };
  }
  return undefined;
}

/** Whether a whole message opens a flow: then it is nobody's name, place or free words. */
export function isOpening(openings: Openings, text: string): boolean {
  return readCommand(text) !== null || openingIn(openings, text) !== undefined;
}

/** The same of the words that open a flow alone, with nothing of the person's own after them. */
export function isWholeOpening(openings: Openings, text: string): boolean {
  return readCommand(text) !== null || wholeOpening(openings, text) !== undefined;
}

/** Whether somebody with these roles may begin a flow. Everybody may what anyone may; staff are members too. */
export function mayBegin(flow: Flow, roles: readonly Role[]): boolean {
  return flow.for.some((role) => role === "anyone" || roles.includes(role));
}

/** `/menu`, `/menú`, `/menu@ConvocaBot`, `/start s-12`: the command's name in small letters and its rest, or null. */
function readCommand(text: string): { name: string; rest: string } | null {
  const written = text.trim();
  const match = /^\/([\p{L}\p{N}_]{1,40})(?:@\w{1,64})?(?:\s|$)/u.exec(written.slice(0, 120));
  if (!match?.[1]) return null;
  return { name: match[1].toLowerCase(), rest: written.slice(match[0].length).trim() };
}

type Unspoken =
  | "system"
  | "code"
  | "rollCode"
  | "recognitionCode"
  | "summons"
  | "report"
  | "greeting"
  | "whenWhere"
  | "switch";
const unspoken: ReadonlySet<Beginner> = new Set<Unspoken>([
  "system",
  "code",
  "rollCode",
  "recognitionCode",
  "summons",
  "report",
  "greeting",
  "whenWhere",
  "switch",
]);
const isGlobal = (by: Beginner): by is Exclude<Beginner, Unspoken> => !unspoken.has(by);

/** A command of a flow that a global word begins means that word: /cancelar inside a conversation cancels it. */
function globalOf(openings: Openings, flow: string): GlobalWord | undefined {
  const by = openings.flows[flow]?.by;
  return by && isGlobal(by) ? by : undefined;
}

/**
 * A staff code as the server prints it: four, four and five letters and digits, or thirteen in a row, with digits
 * among them («Jose-Luis-Perez» is somebody). Given back without dashes and in capitals; the letters that look like
 * digits are read as those.
 */
function readRoleCode(text: string): string | null {
  const written = text.trim();
  // An invitation is forwarded, or copied, whole.
  if (written.length > 40) return codeWithin(written);
  const bare = written.replace(/^(?:mi |el |my )?(?:código|codigo|code)\s*:?\s*(?:es |is )?/i, "");
  if (!/^(?:[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{5}|[0-9a-z]{13})$/i.test(bare) || !/\d/.test(bare)) return null;
  return plainCode(bare);
}

function codeWithin(text: string): string | null {
  const within = /(?:código|codigo|code): ([0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{5})(?![0-9a-z-])/i.exec(
    text,
  )?.[1];
  return within !== undefined && /\d/.test(within) ? plainCode(within) : null;
}

function plainCode(bare: string): string {
  return bare.replaceAll("-", "").toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

const staff: readonly Role[] = ["promoter", "coordinator"];

/** Whether a flow is the staff's alone, and none of these roles may begin it. */
export function isClosedTo(flow: Flow | undefined, roles: readonly Role[]): boolean {
  if (flow === undefined || mayBegin(flow, roles)) return false;
  return flow.for.every((role) => staff.includes(role));
}
