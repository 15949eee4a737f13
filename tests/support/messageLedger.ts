import type { Limits, Outgoing } from "../../src/channels/contract.ts";
import type { Flow } from "../../src/conversation/flow.ts";
import { askedOn, counts, goneBack, newPass, type Pass } from "../../src/conversation/pass.ts";
import type { Frame, Utterance } from "../../src/conversation/state.ts";
import type { Overheard } from "../../src/tenant/contract.ts";

// Counts what each flow costs whoever is in it, as the check (F08) reckons it: digressions, answers that are not
// understood, further pages and photos beside an answer are left out, and so is what follows a second way back.
// That somebody is reminded once counts.

interface Account {
  readonly pass: Pass;
  readonly messages: number;
}

/** A flow that cost more than its budget. */
export interface Overrun {
  readonly flow: string;
  readonly budget: number;
  readonly messages: number;
}

export function openLedger(flows: readonly Flow[], limits: Limits) {
  const known = new Map(flows.map((flow) => [flow.name, flow]));
  const accounts = new Map<string, Account>();
  const overruns: Overrun[] = [];
  /** Texts of one turn that would have fitted into the message after them. */
  const parted: string[] = [];
  /** By flow: the most anybody was sent in it. */
  const most = new Map<string, number>();

  const overhear = (turn: Overheard): void => {
    turn.messages.forEach((message, place) => {
      const next = turn.messages[place + 1];
      if (message.type === "text" && next && fitTogether(message.text, next, limits))
        parted.push(message.text);
    });
    const owner = ownerOf(turn);
    if (owner === null || isOutside(turn)) return;
    const key = `${turn.addressId} ${owner}`;
    const isNew =
      !turn.before.some(({ flow }) => flow === owner) ||
      turn.events.some((one) => one.type === "begin" && one.flow === owner);
    const account = (isNew ? undefined : accounts.get(key)) ?? { pass: newPass, messages: 0 };
    const pass = passOf(account.pass, turn, owner, known);
    const isCounted = counts(pass) || !isOpen(turn.after, owner);
    const messages = account.messages + (isCounted ? ownMessages(turn, owner) : 0);
    accounts.set(key, { pass, messages });
    most.set(owner, Math.max(most.get(owner) ?? 0, messages));
    const budget = known.get(owner)?.budget ?? 0;
    if (messages > budget) overruns.push({ flow: owner, budget, messages });
  };
  return { overhear, overruns, parted, most };
}

function fitTogether(text: string, next: Outgoing, { text: most, buttons, list }: Limits): boolean {
  if (!("text" in next)) return false;
  const body = next.type === "buttons" ? buttons?.body : next.type === "list" ? list?.body : most;
  return text.length + "\n\n".length + next.text.length <= (body ?? most);
}

const outside = new Set(["misunderstood", "more", "media"]);

/** Said of an answer that is taken back; of anything else `common` says nothing that belongs to a flow's way. */
const takesBack = new Set(["common.takenBack", "common.listAnew"]);

/** What docs/flows.md names as outside of a budget (F08): nothing of the flow's own way was answered, or it was left. */
function isOutside({ events, said }: Overheard): boolean {
  const last = events.at(-1);
  const [first] = said;
  // «Cancelar», «atrás» at the first question: what follows such a word is no part of the flow's way.
  const isWord = first?.type === "text" && first.key.startsWith("common.") && !takesBack.has(first.key);
  const isBegun = events.some(({ type }) => type === "begin");
  if (last === undefined || (isWord && !isBegun) || outside.has(last.type)) return true;
  // A reminder is the flow's own; otherwise a question is repeated after something else that was asked for.
  return last.type === "repeat" && last.because?.endsWith(".reminder") !== true;
}

/** What was asked before a digression stands in a message of its own where it found no room in the last: that is not of it. */
function ownMessages({ messages, said, after }: Overheard, owner: string): number {
  const last = said.at(-1);
  const isResumed = last?.type === "question" && beginnerOf(after, last.flow) !== owner;
  return isResumed ? Math.max(1, messages.length - 1) : messages.length;
}

/** The flow that somebody began, whose turn this was; null where no flow said anything. */
function ownerOf({ events, said, before, after }: Overheard): string | null {
  const begun = events.findLast((event) => event.type === "begin");
  if (begun) return begun.flow;
  const first = said.map(flowOf).find((flow) => flow !== "common");
  if (first === undefined) return null;
  return beginnerOf(before, first) ?? beginnerOf(after, first) ?? first;
}

const flowOf = (one: Utterance): string =>
  one.type === "question" ? one.flow : (one.key.split(".", 1)[0] ?? "");

/** Of a called flow the one that called it. */
function beginnerOf(frames: readonly Frame[], flow: string): string | undefined {
  const at = frames.findLastIndex((frame) => frame.flow === flow);
  if (at === -1) return undefined;
  return frames.slice(0, at + 1).findLast(({ how }) => how === "begun")?.flow;
}

const isOpen = (frames: readonly Frame[], flow: string): boolean =>
  frames.some((frame) => frame.flow === flow);

function passOf(
  pass: Pass,
  { events, said, after }: Overheard,
  owner: string,
  flows: ReadonlyMap<string, Flow>,
): Pass {
  const asked = said.findLast((one) => one.type === "question");
  const last = events.at(-1);
  const isWhich = asked?.question.kind === "item";
  const back = !isWhich && (last?.type === "back" || last?.type === "correct") ? goneBack(pass) : pass;
  if (!asked || beginnerOf(after, asked.flow) !== owner) return back;
  const from = after.findLastIndex(({ flow }) => flow === owner);
  const place = after.slice(from).map(({ flow, at }) => flows.get(flow)?.index[at] ?? -1);
  const question = `${asked.flow}.${asked.step}`;
  // Reminded, or asked for another one of several: nobody went back for that.
  const isOn = last?.type === "repeat" || asked.question.kind === "more";
  if (isOn && back.last?.question === question) return back;
  return askedOn(back, { question, place, isWhich });
}
