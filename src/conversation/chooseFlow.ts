import type { Flow, Role } from "./flow.ts";
import { withoutCourtesy } from "./understand/courtesy.ts";
import { fold, wordsOf } from "./understand/fold.ts";
import { type GlobalWord, readGlobalWord } from "./understand/globalWords.ts";
import type { Values } from "./values.ts";

// Who should hear a message that is no answer to a button: a global word, or a flow it opens.

export interface Opening {
  readonly flow: string;
  readonly input: Values;
}

/** Every way into the flows, made once. */
export interface Openings {
  readonly words: Readonly<Record<string, Opening>>;
  readonly commands: Readonly<Record<string, Opening>>;
  readonly by: Readonly<Record<string, string>>;
  readonly flows: Readonly<Record<string, Flow>>;
}

/** Indexes the flows by what begins them. Opening words are whole messages, folded. */
export function indexOpenings(flows: readonly Flow[]): Openings {
  const words: Record<string, Opening> = Object.create(null);
  const commands: Record<string, Opening> = Object.create(null);
  const by: Record<string, string> = Object.create(null);
  const byName: Record<string, Flow> = Object.create(null);
  for (const flow of flows) {
    byName[flow.name] = flow;
    for (const word of flow.words) words[fold(word.say)] = { flow: flow.name, input: word.with };
    for (const command of flow.commands) commands[command] = { flow: flow.name, input: {} };
    if (flow.by && flow.by !== "system") by[flow.by] = flow.name;
  }
  return { words, commands, by, flows: byName };
}

export type Choice =
  | { readonly type: "global"; readonly word: GlobalWord }
  | ({ readonly type: "opens" } & Opening)
  | { readonly type: "code"; readonly flow: string; readonly code: string }
  | { readonly type: "none" };

/** What a whole message is, apart from an answer: only whole messages count, never a word within one. */
export function chooseFlow(openings: Openings, text: string): Choice {
  const command = readCommand(text);
  if (command !== null) return chooseByCommand(openings, command);
  const code = readRoleCode(text);
  const taker = openings.by.code;
  if (code !== null && taker) return { type: "code", flow: taker, code };
  const word = readGlobalWord(text);
  if (word) return { type: "global", word };
  const opening = openingIn(openings, text);
  return opening ? { type: "opens", ...opening } : { type: "none" };
}

/** A command of ours, or the words it is made of: /menú, /help and /mis_sesiones are said by people too. */
function chooseByCommand(openings: Openings, command: string): Choice {
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
function openingIn({ words }: Openings, text: string): Opening | undefined {
  const folded = fold(text);
  return words[folded] ?? words[withoutCourtesy(wordsOf(folded)).join(" ")];
}

/** Whether somebody with these roles may begin a flow. Everybody may what anyone may; staff are members too. */
export function mayBegin(flow: Flow, roles: readonly Role[]): boolean {
  return flow.for.some((role) => role === "anyone" || roles.includes(role));
}

/** `/menu`, `/menú`, `/menu@ConvocaBot`, `/start s-12`: the command's name in small letters, or null. */
function readCommand(text: string): string | null {
  const match = /^\/([\p{L}\p{N}_]{1,40})(?:@\w{1,64})?(?:\s|$)/u.exec(text.trimStart().slice(0, 120));
  return match?.[1]?.toLowerCase() ?? null;
}

/** A command of a flow that a global word begins means that word: /cancelar inside a conversation cancels it. */
function globalOf(openings: Openings, flow: string): GlobalWord | undefined {
  const by = openings.flows[flow]?.by;
  return by && by !== "system" && by !== "code" ? by : undefined;
}

/**
 * A staff code as the server prints it: four, four and five letters and digits, or thirteen in a row, with digits
 * among them («Jose-Luis-Perez» is somebody). Given back without dashes and in capitals; the letters that look like
 * digits are read as those.
 */
function readRoleCode(text: string): string | null {
  const written = text.trim();
  if (written.length > 40) return null;
  const bare = written.replace(/^(?:mi |el |my )?(?:código|codigo|code)\s*:?\s*(?:es |is )?/i, "");
  if (!/^(?:[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{5}|[0-9a-z]{13})$/i.test(bare) || !/\d/.test(bare)) return null;
  return bare.replaceAll("-", "").toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}
