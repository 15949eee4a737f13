import type { Flow } from "../flow.ts";
import { newPass } from "../pass.ts";
import type { Bill } from "./bill.ts";
import type { Point, Spot } from "./billedPoint.ts";
import { type Way, waysFrom } from "./billedWays.ts";
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
  readonly known: Map<string, Worst>;
  readonly walking: Set<string>;
}

const nothing: Worst = { messages: 0, way: [] };

/** The dearest way from a flow's first step to an end of it, going back once at most (see `pass.ts`). */
export function worstOf(program: Program, flow: Flow, reckoning: Reckoning): Worst {
  const spot: Spot = { flow, place: 0, known: new Map(), last: null };
  const search = { ...reckoning, program, known: new Map(), walking: new Set<string>() };
  return dearest(search, { spots: [spot], pass: newPass, pending: [], done: [], waits: null });
}

function dearest(search: Search, from: Point): Worst {
  const { point, ways } = parting(search, from);
  if (ways.length === 0) return nothing;
  const key = keyOf(point);
  const known = search.known.get(key);
  if (known) return known;
  // A circle without a question is F11's to tell.
  if (search.walking.has(key)) return nothing;
  search.walking.add(key);
  let worst = nothing;
  for (const { messages, at, to } of ways) {
    const rest = to === null ? nothing : dearest(search, to);
    const total = messages + rest.messages;
    if (total > worst.messages) worst = { messages: total, way: messages > 0 ? [at, ...rest.way] : rest.way };
  }
  search.walking.delete(key);
  search.known.set(key, worst);
  return worst;
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
