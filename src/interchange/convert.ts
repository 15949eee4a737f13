import { stringify } from "yaml";
import { askStep, branches, completedCategory, type Plain } from "./convertRouter.ts";
import { type Said, textsOf } from "./convertTexts.ts";
import { loseAction } from "./lostActions.ts";
import { nameFor, resultKey } from "./names.ts";
import type { SourceAction, SourceFlow, SourceNode } from "./rapidPro.ts";

// RapidPro's nodes and exits as steps one after the other. A node that speaks and one that waits for the answer are one
// question here; what the engine gives by itself (asking again, going back, a person) is not drawn.

/** Something of the source that has no place in a flow of ours, and what to do about it. */
export interface Loss {
  readonly flow: string;
  /** The node's id in the source. */
  readonly node: string;
  readonly what: string;
}

export interface Converted {
  readonly name: string;
  readonly yaml: string;
  /** Language → Fluent source. */
  readonly texts: Readonly<Record<string, string>>;
  readonly losses: readonly Loss[];
  /** Step → the node it came from. */
  readonly nodeOf: ReadonlyMap<string, string>;
}

/** `names`: what flows are called here, by uuid and by name. `base`: the language of what has none. */
export function convertFlow(
  source: SourceFlow,
  names: ReadonlyMap<string, string>,
  keywords: readonly string[],
  base: string,
): Converted {
  const name = names.get(source.uuid) ?? names.get(source.name) ?? "imported";
  const losses: Loss[] = [];
  const said: Said[] = [];
  const nodeOf = new Map<string, string>();
  const taken = new Set<string>(["title"]);
  const slots = new Map<string, string>();
  const byId = new Map(source.nodes.map((node) => [node.uuid, node]));
  const leadingTo = new Map<string, Set<string>>();
  for (const { uuid, exits } of source.nodes)
    for (const { destination_uuid: to } of exits)
      if (to) leadingTo.set(to, (leadingTo.get(to) ?? new Set()).add(uuid));
  const lose = (node: SourceNode, what: string) => losses.push({ flow: name, node: node.uuid, what });

  /** The node that waits for the answer to what this one says, where nothing else leads there. */
  const waiterOf = (node: SourceNode): SourceNode | null => {
    if (node.router) return null;
    const next = byId.get(node.exits[0]?.destination_uuid ?? "");
    if (!next?.router?.wait || next.actions.some(({ type }) => type === "send_msg")) return null;
    const others = leadingTo.get(next.uuid) ?? new Set();
    return others.size > (others.has(node.uuid) ? 1 : 0) ? null : next;
  };
  const merged = new Map<string, SourceNode>();
  for (const node of source.nodes) {
    const waiter = waiterOf(node);
    if (waiter && lastText(node)) merged.set(waiter.uuid, node);
  }
  const ordered = inOrder(source, byId);

  // Names first, so that a way back knows where it leads.
  const firstStep = new Map<string, string>();
  const plans = ordered
    .filter(({ uuid }) => !merged.has(uuid))
    .map((node) => {
      const waiter = waiterOf(node);
      const asking = waiter && merged.get(waiter.uuid) === node ? waiter : node.router ? node : null;
      const router = asking?.router ?? null;
      const question = router?.wait ? lastText(node) : undefined;
      const texts = node.actions.filter((action) => action.type === "send_msg" && action !== question);
      const says = texts.map((action) => ({
        action,
        step: nameFor(action.text?.slice(0, 24) ?? "", taken, "say"),
      }));
      const slot = router?.wait ? nameFor(router.result_name || "answer", taken, "answer") : null;
      if (slot !== null && router?.result_name) slots.set(resultKey(router.result_name), slot);
      const calls = node.actions.filter(({ type }) => type === "enter_flow");
      const first = says[0]?.step ?? slot ?? (calls.length > 0 || router ? null : null);
      const anchor = first ?? nameFor("on", taken, "on");
      firstStep.set(node.uuid, anchor);
      if (asking && asking !== node) firstStep.set(asking.uuid, anchor);
      return { node, asking, router, question, says, slot, calls, anchor, isBare: first === null };
    });

  const steps: Plain[] = [];
  const add = (node: SourceNode, step: Plain, stepName: string) => {
    steps.push(step);
    nodeOf.set(stepName, node.uuid);
  };
  const speak = (id: string, action: SourceAction | undefined, attribute?: string): void => {
    if (!action) return;
    said.push({
      id,
      ...(attribute && { attribute }),
      text: action.text ?? "",
      uuid: action.uuid,
      part: "text",
    });
  };
  const destination = (node: SourceNode, exit: string | null | undefined): Plain => {
    const to = node.exits.find(({ uuid }) => uuid === exit)?.destination_uuid;
    const step = to ? firstStep.get(to) : undefined;
    return step === undefined ? { end: "done" } : { go: step };
  };

  for (const { node, asking, router, question, says, slot, calls, anchor, isBare } of plans) {
    for (const action of node.actions) loseAction(node, action, lose);
    let hasStep = !isBare;
    // As they stand there: what is said after a called flow is said when it is over.
    for (const action of node.actions) {
      const saying = says.find((one) => one.action === action);
      if (saying) {
        add(node, { say: saying.step }, saying.step);
        speak(saying.step, action);
      }
      if (!calls.includes(action)) continue;
      const called = names.get(action.flow?.uuid ?? "") ?? names.get(action.flow?.name ?? "");
      if (called === undefined) {
        lose(
          node,
          `it goes on in the flow “${action.flow?.name}”, which is not in this file: import it too, and add \`call:\` here`,
        );
        continue;
      }
      const step = hasStep ? nameFor(`to ${called}`, taken, "through") : anchor;
      add(node, { call: called, step, outcomes: { done: action.terminal ? { end: "done" } : "next" } }, step);
      hasStep = true;
    }
    if (router && asking && slot !== null) {
      if (!question) lose(asking, "it waits for an answer to no question: write one");
      const asked = askStep(asking, router, slot, { destination, lose, say: (one) => said.push(one) });
      add(asking, asked.step, slot);
      nodeOf.set(slot, asking.uuid);
      speak(slot, question);
      if (question?.quick_replies?.length && asked.isFree)
        lose(
          asking,
          `its quick replies (${question.quick_replies.join(", ")}) answer nothing that it tells apart`,
        );
      if (asked.otherwise !== null)
        steps.push(onwards(asked.otherwise, nameFor(`after ${slot}`, taken, "after")));
      continue;
    }
    if (router && router.type === "random")
      lose(node, "chance decides where it goes on, which no flow of ours does: the first way is taken");
    else if (router && calls.length === 0)
      steps.push(
        ...branches(node, router, slots, {
          destination,
          lose,
          taken,
          anchor: hasStep ? null : anchor,
          nodeOf,
        }),
      );
    const completed = router && calls.length > 0 ? completedCategory(router) : undefined;
    if (completed && (router?.categories.length ?? 0) > 1)
      lose(
        node,
        "what it does when the flow it entered is not completed: whoever leaves that leaves this one",
      );
    const exit = completed
      ? completed.exit_uuid
      : router
        ? (router.categories.find(({ uuid }) => uuid === router.default_category_uuid)?.exit_uuid ??
          node.exits[0]?.uuid)
        : node.exits[0]?.uuid;
    const on = onwards(
      destination(node, exit),
      hasStep || router ? nameFor(`after ${anchor}`, taken, "after") : anchor,
    );
    nodeOf.set(String(on.step), node.uuid);
    steps.push(on);
  }
  if (!steps.some((step) => JSON.stringify(step).includes('"end":"done"')) && steps.length > 0)
    nodeOf.set("done", "");

  const spoken = keywords.map(openingOf).filter((word) => word !== "");
  const words = spoken.length > 0 ? spoken : [openingOf(source.name) || name];
  if (spoken.length === 0)
    losses.push({
      flow: name,
      node: "",
      what: `no word begins it in this file: “${words[0]}” does now`,
    });
  // Zero is never.
  const minutes = Math.round(source.expire_after_minutes ?? 0);
  if (minutes < 1)
    losses.push({
      flow: name,
      node: "",
      what: "it does not say when it is closed, or never is: 48 hours now",
    });
  const plain = {
    flow: name,
    for: ["anyone"],
    starts: { words },
    expires: { after: duration(minutes < 1 ? 48 * 60 : minutes) },
    quiet: ["done"],
    steps: withoutIdle(steps),
  };
  return {
    name,
    yaml: stringify(plain, { lineWidth: 110, flowCollectionPadding: true }),
    texts: textsOf(source, said, slots, base, (node, what) => losses.push({ flow: name, node, what })),
    losses,
    nodeOf,
  };
}

/** An opening word has no braces: those are an input's. */
const openingOf = (word: string): string =>
  word.replace(/[{}]/g, " ").replace(/\s+/g, " ").trim().toLowerCase();

/** A way to the very next step is the straight line. */
function withoutIdle(steps: readonly Plain[]): readonly Plain[] {
  const nameOf = (step: Plain | undefined) =>
    String(step?.step ?? step?.say ?? step?.ask ?? step?.call ?? "");
  const ledTo = targetsIn(steps);
  return steps.filter((step, place) => {
    if (typeof step.go !== "string" || step.when !== undefined || step.go !== nameOf(steps[place + 1]))
      return true;
    return ledTo.has(step.step);
  });
}

/** Every step that some way goes to. */
const targetsIn = (steps: readonly Plain[]): ReadonlySet<unknown> =>
  new Set(
    steps.flatMap(({ go, then, outcomes }) => [
      go,
      ...[then, outcomes].flatMap((ways) =>
        Object.values(ways ?? {}).map((way: { readonly go?: string }) => way.go),
      ),
    ]),
  );
const lastText = (node: SourceNode): SourceAction | undefined =>
  node.actions.findLast(({ type }) => type === "send_msg");

/** Nodes as somebody comes through them, and then those that nothing leads to: the check has to find them. */
function inOrder(source: SourceFlow, byId: ReadonlyMap<string, SourceNode>): readonly SourceNode[] {
  const ordered = new Set<SourceNode>();
  // By hand: an export may be thousands of nodes deep.
  const waiting = source.nodes.slice(0, 1);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (ordered.has(node)) continue;
    ordered.add(node);
    for (const { destination_uuid } of node.exits.toReversed()) {
      const next = byId.get(destination_uuid ?? "");
      if (next) waiting.push(next);
    }
  }
  for (const node of source.nodes) ordered.add(node);
  return [...ordered];
}

function onwards(to: Plain, step: string): Plain {
  return typeof to.go === "string" ? { go: to.go, step } : { end: "done", step };
}

function duration(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
