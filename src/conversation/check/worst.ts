import type { Flow } from "../flow.ts";
import { MostPoints } from "../limits.ts";
import { newPass } from "../pass.ts";
import type { Bill } from "./bill.ts";
import type { Way } from "./billedLeaving.ts";
import type { Point, Spot } from "./billedPoint.ts";
import { waysFrom } from "./billedWays.ts";
import { sayingAll } from "./onlySaid.ts";
import type { Program } from "./program.ts";

// The dearest way through a flow: every way somebody can take is walked, with what is known on it, and each turn's
// messages are counted. What a way costs from a point on does not hang on how it came there: each point is walked once.

/** The most messages a flow can cost, and where on its way they are sent: questions, what actions send, the end. */
export interface Worst {
  readonly messages: number;
  readonly way: readonly string[];
}

/** What counts on the way. */
export interface Reckoning {
  readonly bill: Bill;
  /** How often each question is not understood before it is; a way out is offered with the last. */
  readonly misunderstood: number;
}

interface Search extends Reckoning {
  readonly program: Program;
  readonly known: Map<string, Rest>;
  readonly walking: Set<string>;
}

/** `reminder`: the most that being reminded costs, wherever on these ways; that is done once. */
interface Rest extends Worst {
  readonly reminder: number;
}

const nothing: Rest = { messages: 0, way: [], reminder: 0 };

/**
 * The dearest way from a flow's first step to an end of it, going back once at most (see `pass.ts`), and reminded once of
 * a question on it where the flow does that. Where ways are too many to be told apart, what texts hang on is taken to be
 * said on all of them; null where that is too much as well.
 */
export function worstOf(program: Program, flow: Flow, reckoning: Reckoning): Worst | null {
  const worst = walked(program, flow, reckoning);
  if (worst) return worst;
  const flows = new Map([...program.flows].map(([name, each]) => [name, sayingAll(each)]));
  return walked({ ...program, flows }, sayingAll(flow), reckoning);
}

function walked(program: Program, flow: Flow, reckoning: Reckoning): Worst | null {
  const spot: Spot = { flow, place: 0, known: new Map(), last: null };
  const search = { ...reckoning, program, known: new Map(), walking: new Set<string>() };
  const first: Point = { spots: [spot], pass: newPass, pending: [], done: [], waits: null };
  const { messages, way, reminder } = dearest(search, first);
  if (search.known.size + search.walking.size > MostPoints) return null;
  return { messages: messages + reminder, way: reminder > 0 ? [...way, "reminder"] : way };
}

function dearest(search: Search, from: Point): Rest {
  const { point, ways } = parting(search, from);
  if (ways.length === 0) return nothing;
  const key = keyOf(point);
  const known = search.known.get(key);
  if (known) return known;
  // A circle without a question is F11's to tell; after too many points nothing is reckoned any more.
  if (search.walking.has(key) || search.known.size > MostPoints) return nothing;
  search.walking.add(key);
  let worst: Worst = nothing;
  let reminder = 0;
  for (const { messages, at, to, reminder: here = 0 } of ways) {
    const rest = to === null ? nothing : dearest(search, to);
    const total = messages + rest.messages;
    reminder = Math.max(reminder, here, rest.reminder);
    if (total > worst.messages) worst = { messages: total, way: messages > 0 ? [at, ...rest.way] : rest.way };
  }
  search.walking.delete(key);
  const found = { ...worst, reminder };
  search.known.set(key, found);
  return found;
}

/** On to where ways part, or where something is sent. */
function parting(search: Search, from: Point): { readonly point: Point; readonly ways: readonly Way[] } {
  let point = from;
  for (let steps = 0; steps < 1_000; steps += 1) {
    const ways = waysFrom(search, point);
    const [only] = ways;
    if (!only || ways.length > 1 || only.messages > 0 || only.to === null) return { point, ways };
    point = only.to;
  }
  return { point, ways: [] };
}

function keyOf({ spots, pass, pending, done, waits }: Point): string {
  let key = `${pass.backs} ${pass.last?.place} ${pass.from} ${waits} ${pending} ${done}`;
  for (const { flow, place, known, last } of spots) {
    key += `/${flow.name} ${place} ${textOf(known)}`;
    // Nobody goes back twice.
    if (pass.backs === 0) key += ` ${last}`;
  }
  return key;
}

/** Most points share what they know with the one before: it is written once. */
const written = new WeakMap<object, string>();

function textOf(known: ReadonlyMap<string, string>): string {
  const before = written.get(known);
  if (before !== undefined) return before;
  const text = [...known]
    .map(([path, is]) => path + is)
    .sort()
    .join();
  written.set(known, text);
  return text;
}
