import { ask, sayQuestion, unasked } from "./asking.ts";
import { type AskStep, type Jump, namesFlow, type OpenStep, type Step } from "./flow.ts";
import { answered, handedOn, push, unanswered } from "./frames.ts";
import { leadsOn } from "./jumps.ts";
import { catchUp } from "./landing.ts";
import { leadOn } from "./leadOn.ts";
import { MaxStepsPerTurn } from "./limits.ts";
import { addAnswers, askList, isList } from "./many.ts";
import type { Frame, Need } from "./state.ts";
import {
  change,
  flowOf,
  holds,
  inputsOf,
  nothing,
  stepOf,
  top,
  valuesOf,
  type Walk,
  whereIn,
} from "./walk.ts";

// Walking through flows: from step to step until somebody has to answer. `step.ts` says what sets it going.

export function go(walk: Walk): Need {
  for (;;) {
    walk.steps += 1;
    const frame = walk.frames.at(-1);
    if (walk.steps > MaxStepsPerTurn)
      throw new Error(`more than ${MaxStepsPerTurn} steps in one turn, ${whereIn(walk)}`);
    // Nothing open, or a question already asked: a person's turn.
    if (!frame || frame.question) return nothing;
    const at = stepOf(walk, frame);
    if (!at) throw new Error(`flow ${frame.flow} has no step ${frame.at}`);
    if (at.when && !holds(walk, frame, at.when)) {
      advance(walk, frame);
      continue;
    }
    if (isAnswered(walk, frame, at)) {
      jump(walk, frame, whereKnown(walk, frame, at));
      continue;
    }
    walk.world.trace?.came(frame.flow, at.name);
    const need = enter(walk, frame, at);
    if (need) return need;
  }
}

/** What is already known is not asked: a correction forgets its answer first. */
function isAnswered({ world }: Walk, { values }: Frame, at: Step): boolean {
  if (at.kind === "ask") return values[at.slot] !== undefined;
  return at.kind === "consent" && world.facts[`consent.${at.purpose}`] !== undefined;
}

/**
 * Where a question leads whose answer is known: where its `then` says. Not what the flow was begun with as its input, which
 * nobody answered; nor up again, where they went already and came by once more.
 */
function whereKnown(walk: Walk, { flow: name, values, trail }: Frame, at: Step): Jump {
  if (at.kind !== "ask" || !at.then) return "next";
  const flow = flowOf(walk, name);
  const isInput = Object.hasOwn(flow.input, at.slot) && !trail.includes(at.slot);
  const to = at.then[String(values[at.slot])] ?? "next";
  return isInput || !leadsOn(flow, at, to) ? "next" : to;
}

/** Does what a step does on arrival; undefined when the walk goes on by itself. */
function enter(walk: Walk, frame: Frame, at: Step): Need | undefined {
  switch (at.kind) {
    case "say":
      if (at.list) return { type: "source", source: at.list, inputs: inputsOf(walk, frame, at.with ?? {}) };
      walk.said.push({ type: "text", key: `${frame.flow}.${at.name}`, values: valuesOf(walk, frame) });
      return advance(walk, frame);
    case "ask":
      if (frame.said?.[at.slot] !== undefined && at.answer.type === "words")
        return hearSaid(walk, frame, at, frame.said[at.slot] ?? "");
      if (isList(at)) return askList(walk, frame, at);
      if (at.answer.type === "choose")
        return {
          type: "source",
          source: at.answer.source,
          inputs: inputsOf(walk, frame, at.answer.with),
        };
      if (at.answer.type === "options")
        return ask(
          walk,
          frame,
          at.answer.options.map((id) => ({ id })),
        );
      return ask(walk, frame, at.answer.reads === "yesNo" ? yesNo : []);
    case "consent":
      return ask(walk, frame, yesNo);
    case "confirm":
      return ask(walk, frame, confirmation);
    case "do":
      return { type: "action", action: at.action, inputs: inputsOf(walk, frame, at.with) };
    case "call":
      push(walk, at.flow, inputsOf(walk, frame, at.with), "called");
      return undefined;
    case "open":
      return open(walk, frame, at);
    case "go":
      return jump(walk, frame, at.again ? { go: at.to, again: true } : { go: at.to });
    case "end":
      return jump(walk, frame, { end: at.end });
  }
}

/** The words that began the flow answer this question already, if they can be read; else it is asked, saying how. */
function hearSaid(walk: Walk, { said, ...frame }: Frame, at: AskStep, text: string): Need | undefined {
  const rest = Object.entries(said ?? {}).filter(([slot]) => slot !== at.slot);
  const heard: Frame = rest.length === 0 ? frame : { ...frame, said: Object.fromEntries(rest) };
  const reading = walk.world.read(frame.flow, at, unasked, text, valuesOf(walk, frame), false);
  if (reading.type === "several" && isList(at))
    return addAnswers(walk, heard, at, reading) ?? advance(walk, top(walk));
  if (reading.type !== "value") return ask(walk, heard, [], "step", true);
  const values = { ...heard.values, ...answered(at.slot, reading.value, reading.values) };
  const told: Frame = { ...heard, values };
  change(walk, told);
  return jump(walk, told, whereKnown(walk, told, at));
}

const yesNo = [{ id: "yes" }, { id: "no" }] as const;

const confirmation = [{ id: "yes" }, { id: "correct" }, { id: "no" }] as const;

export function advance(walk: Walk, frame: Frame): undefined {
  const flow = flowOf(walk, frame.flow);
  const next = flow.steps[(flow.index[frame.at] ?? 0) + 1];
  if (!next) throw new Error(`flow ${frame.flow} has no step after ${frame.at}`);
  change(walk, { ...frame, at: next.name, question: null });
}

export function jump(walk: Walk, frame: Frame, to: Jump): undefined {
  if (to === "next") return advance(walk, frame);
  if ("go" in to) {
    const from = to.again ? unanswered(walk, frame, to.go) : frame;
    change(walk, { ...from, at: to.go, question: null });
    return;
  }
  end(walk, frame, to.end);
}

/** A flow ends: its caller goes on with that outcome, or whoever began it comes back to the question underneath. */
function end(walk: Walk, frame: Frame, name: string): void {
  walk.world.trace?.ended(frame.flow, name);
  if (!flowOf(walk, frame.flow).quiet.includes(name)) {
    walk.said.push({ type: "text", key: `${frame.flow}.${name}`, values: valuesOf(walk, frame) });
  }
  walk.frames.pop();
  const below = walk.frames.at(-1);
  if (!below) return;
  if (frame.how === "begun") {
    // Who only looked something up has what they were asked before their eyes.
    if (!lookAnew(walk, below)) sayQuestion(walk, below, false, frame.trail.length === 0);
    return;
  }
  const at = stepOf(walk, below);
  const to = at?.kind === "call" ? at.outcomes[name] : undefined;
  if (!to) throw new Error(`flow ${below.flow} does not say what follows ${frame.flow} ending as ${name}`);
  walk.world.trace?.went(below.flow, below.at, name);
  jump(walk, below, to);
  catchUp(walk);
}

function open(walk: Walk, frame: Frame, at: OpenStep): undefined {
  if (namesFlow(at)) {
    const isToAsk = leadOn(walk, frame, at);
    const below = top(walk);
    if (isToAsk && !lookAnew(walk, below)) sayQuestion(walk, below);
    return;
  }
  const { slot } = at;
  const name = frame.values[slot];
  if (typeof name !== "string")
    throw new Error(`flow ${frame.flow} opens what ${slot} holds, which is no flow`);
  walk.frames.pop();
  push(walk, name, handedOn(flowOf(walk, name), flowOf(walk, frame.flow), frame, slot), frame.how);
}

export function repeat(walk: Walk, short = false): Need {
  const frame = walk.frames.at(-1);
  if (!frame?.question) return nothing;
  if (!short && lookAnew(walk, frame)) return go(walk);
  sayQuestion(walk, frame, short);
  return nothing;
}

/**
 * Whether a flow was called for what is settled by now: its caller would pass over it (`when:`). Somebody may have been
 * recognised in the middle of saying who they are.
 */
function isSettled(walk: Walk, { how }: Frame): boolean {
  const caller = walk.frames.at(-2);
  const at = how === "called" && caller ? stepOf(walk, caller) : undefined;
  return (
    at?.kind === "call" && at.when !== undefined && caller !== undefined && !holds(walk, caller, at.when)
  );
}

/** Goes back to where a flow is taken up again, for what it asked may be settled by now. False where it says nothing of that. */
function lookAnew(walk: Walk, frame: Frame): boolean {
  if (isSettled(walk, frame)) {
    walk.frames.pop();
    advance(walk, top(walk));
    return true;
  }
  const { resume } = flowOf(walk, frame.flow);
  if (resume === undefined) return false;
  jump(walk, frame, { go: resume, again: true });
  return true;
}
