import { stringify } from "yaml";
import { carryText, fluentMessage } from "./messages.ts";
import { languageOf, nameFor } from "./names.ts";
import type { SourceAction, SourceFlow, SourceNode, SourceRouter } from "./rapidPro.ts";

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

type Plain = { [key: string]: unknown };

interface Said {
  readonly id: string;
  readonly attribute?: string;
  readonly text: string;
  /** Where its translations are found. */
  readonly uuid: string;
  readonly part: "text" | "name";
}

const wordTests =
  /^has_(?:any_word|all_words|phrase|only_phrase|only_text|beginning|pattern|category|number_eq)$/;
const readBy: readonly (readonly [RegExp, string])[] = [
  [/^has_number/, "number"],
  [/^has_date/, "day"],
  [/^has_time/, "time"],
  [/^has_phone/, "phone"],
  [/^has_(?:state|district|ward)/, "locality"],
];

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
  const lose = (node: SourceNode, what: string) => losses.push({ flow: name, node: node.uuid, what });

  /** The node that waits for the answer to what this one says, where nothing else leads there. */
  const waiterOf = (node: SourceNode): SourceNode | null => {
    if (node.router) return null;
    const next = byId.get(node.exits[0]?.destination_uuid ?? "");
    if (!next?.router?.wait || next.actions.some(({ type }) => type === "send_msg")) return null;
    const leadThere = source.nodes.filter(
      ({ uuid, exits }) =>
        uuid !== node.uuid && exits.some(({ destination_uuid }) => destination_uuid === next.uuid),
    );
    return leadThere.length === 0 ? next : null;
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
    for (const { action, step } of says) {
      add(node, { say: step }, step);
      speak(step, action);
    }
    for (const action of node.actions) loseAction(node, action, lose);
    let hasStep = !isBare;
    for (const action of calls) {
      const called = names.get(action.flow?.uuid ?? "") ?? names.get(action.flow?.name ?? "");
      if (called === undefined) {
        lose(
          node,
          `it goes on in the flow “${action.flow?.name}”, which is not in this file: import it too, and add \`call:\` here`,
        );
        continue;
      }
      const step = hasStep ? nameFor(`to ${called}`, taken, "through") : anchor;
      add(node, { call: called, step, outcomes: { done: "next" } }, step);
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
    const exit = router
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
  if (source.expire_after_minutes === undefined)
    losses.push({ flow: name, node: "", what: "it says nothing of when it is closed: 48 hours now" });
  const plain = {
    flow: name,
    for: ["anyone"],
    starts: { words },
    expires: { after: duration(source.expire_after_minutes ?? 48 * 60) },
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
  const whole = JSON.stringify(steps);
  return steps.filter((step, place) => {
    if (typeof step.go !== "string" || step.when !== undefined || step.go !== nameOf(steps[place + 1]))
      return true;
    return whole.includes(`"go":${JSON.stringify(step.step)}`);
  });
}

const resultKey = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, "_");

const lastText = (node: SourceNode): SourceAction | undefined =>
  node.actions.findLast(({ type }) => type === "send_msg");

/** Nodes as somebody comes through them, and then those that nothing leads to: the check has to find them. */
function inOrder(source: SourceFlow, byId: ReadonlyMap<string, SourceNode>): readonly SourceNode[] {
  const ordered = new Set<SourceNode>();
  const visit = (node: SourceNode | undefined): void => {
    if (!node || ordered.has(node)) return;
    ordered.add(node);
    for (const { destination_uuid } of node.exits) visit(byId.get(destination_uuid ?? ""));
  };
  visit(source.nodes[0]);
  for (const node of source.nodes) ordered.add(node);
  return [...ordered];
}

function onwards(to: Plain, step: string): Plain {
  return typeof to.go === "string" ? { go: to.go, step } : { end: "done", step };
}

const silent = new Set(["send_msg", "enter_flow"]);
const reasons: Readonly<Record<string, string>> = {
  set_contact_name:
    "it keeps the answer as the person's name: ask it with `type: name` in a flow with a `purpose:`, and keep it with an action",
  set_contact_field: "it keeps a value of the person: an action has to",
  set_run_result: "it sets a result by itself: values come from answers and actions",
  set_contact_language: "it changes the person's language: the flow `language` asks for that",
  call_webhook: "it calls another server: an action has to be written",
  call_resthook: "it calls another server: an action has to be written",
  call_classifier: "a classifier reads the answer: our readers do, by the question's type",
  send_email: "it sends an e-mail",
  send_broadcast: "it writes to others: an action has to be written",
  start_session: "it begins a flow with others: an action has to be written",
  open_ticket: "it calls for a person: whoever writes UNA PERSONA gets one in every flow",
};

function loseAction(
  node: SourceNode,
  action: SourceAction,
  lose: (node: SourceNode, what: string) => void,
): void {
  if (action.type === "send_msg" && action.attachments?.length)
    lose(node, `its attachments (${action.attachments.join(", ")}): texts carry none`);
  if (silent.has(action.type)) return;
  lose(node, reasons[action.type] ?? `its action ${action.type}`);
}

interface Around {
  readonly destination: (node: SourceNode, exit: string | null | undefined) => Plain;
  readonly lose: (node: SourceNode, what: string) => void;
}

/** A wait for an answer: a choice where words are told apart, else what its tests expect. */
function askStep(
  node: SourceNode,
  router: SourceRouter,
  slot: string,
  around: Around & { say: (said: Said) => void },
) {
  const { destination, lose, say } = around;
  const timeout = router.wait?.timeout?.category_uuid;
  if (timeout !== undefined)
    lose(
      node,
      "what it does when nobody answers for a while: a flow is closed after `expires:`, and may remind",
    );
  const fallback = router.categories.find(({ uuid }) => uuid === router.default_category_uuid);
  const told = router.categories.filter(
    ({ uuid }) => uuid !== router.default_category_uuid && uuid !== timeout,
  );
  const tests = router.cases.map(({ type }) => type);
  const isChoice = told.length > 1 && tests.every((type) => wordTests.test(type));
  const otherwise = destination(node, fallback?.exit_uuid);
  if (isChoice) {
    const taken = new Set<string>();
    const options = told.map((category) => ({ category, option: nameFor(category.name, taken, "option") }));
    for (const { category, option } of options)
      say({
        id: slot,
        attribute: `option-${option}`,
        text: category.name,
        uuid: category.uuid,
        part: "name",
      });
    const then = Object.fromEntries(
      options.map(({ category, option }) => [option, destination(node, category.exit_uuid)]),
    );
    const leads = JSON.stringify(otherwise);
    if (fallback && leads !== JSON.stringify({ go: slot }) && !isAsking(node, fallback.exit_uuid))
      lose(
        node,
        `what it does with any other answer (“${fallback.name}”): it is asked again here, and after three times a way out is offered`,
      );
    return {
      step: { ask: slot, options: options.map(({ option }) => option), then },
      otherwise: null,
      isFree: false,
    };
  }
  const type = readBy.find(([test]) => tests.some((one) => test.test(one)))?.[1] ?? "freeText";
  if (told.length > 0)
    lose(
      node,
      `where each answer leads (${told.map(({ name }) => name).join(", ")}): a flow compares only with what can be chosen`,
    );
  const first = told[0];
  return {
    step: { ask: slot, type },
    otherwise: first ? destination(node, first.exit_uuid) : otherwise,
    isFree: true,
  };
}

/** An exit that leads back to the question itself, or to what asks it. */
const isAsking = (node: SourceNode, exit: string | null | undefined): boolean =>
  node.exits.find(({ uuid }) => uuid === exit)?.destination_uuid === node.uuid;

interface Branching extends Around {
  readonly taken: Set<string>;
  readonly anchor: string | null;
  readonly nodeOf: Map<string, string>;
}

/** A turn-off by an earlier answer's category; by anything else it is lost. */
function branches(
  node: SourceNode,
  router: SourceRouter,
  slots: ReadonlyMap<string, string>,
  around: Branching,
): readonly Plain[] {
  const [, result = ""] = /@\(?results\.([a-z0-9_]+)/.exec(router.operand ?? "") ?? [];
  const slot = slots.get(result);
  if (slot === undefined) {
    around.lose(
      node,
      `where it goes on by ${router.operand ?? "what it looks at"}: flows look at answers and at what is known of the person`,
    );
    return [];
  }
  return router.cases.flatMap(({ arguments: values, category_uuid }, index) => {
    const category = router.categories.find(({ uuid }) => uuid === category_uuid);
    const option = nameFor(String(values[0] ?? category?.name ?? ""), new Set(), "option");
    const to = around.destination(node, category?.exit_uuid);
    const step =
      index === 0 && around.anchor !== null ? around.anchor : nameFor(`by ${slot}`, around.taken, "by");
    around.nodeOf.set(step, node.uuid);
    return [{ ...to, step, when: `${slot} is ${option}` }];
  });
}

function duration(minutes: number): string {
  return minutes % 60 === 0 && minutes > 0 ? `${minutes / 60}h` : `${Math.max(1, minutes)}m`;
}

/** A Fluent source for each language there is; what one lacks is the check's to find. */
function textsOf(
  source: SourceFlow,
  said: readonly Said[],
  slots: ReadonlyMap<string, string>,
  base: string,
  lose: (node: string, what: string) => void,
): Readonly<Record<string, string>> {
  const languages = [
    source.language,
    ...Object.keys(source.localization).filter((one) => one !== source.language),
  ];
  return Object.fromEntries(
    languages.map((language) => {
      const own = source.localization[language] ?? {};
      const textIn = ({ uuid, part, text }: Said): string | null => {
        if (language === source.language) return text;
        const found = own[uuid]?.[part];
        return Array.isArray(found) && typeof found[0] === "string" ? found[0] : null;
      };
      const messages = new Map<string, { text: string | null; attributes: Record<string, string> }>();
      for (const one of said) {
        const text = textIn(one);
        if (text === null) continue;
        const { fluent, lost } = carryText(text, slots);
        if (language === source.language)
          for (const expression of lost)
            lose(
              "",
              `${expression} in “${text.slice(0, 40).replace(/\s+/g, " ")}…”: only answers and the person's name can be shown`,
            );
        const entry = messages.get(one.id) ?? { text: null, attributes: {} };
        if (one.attribute === undefined) entry.text = fluent;
        else entry.attributes[one.attribute] = fluent;
        messages.set(one.id, entry);
      }
      const title = fluentMessage("title", source.name.slice(0, 24));
      const rest = [...messages].map(([id, { text, attributes }]) =>
        fluentMessage(id, text ?? '{ "" }', attributes),
      );
      return [languageOf(language, base), `${[title, ...rest].join("\n\n")}\n`];
    }),
  );
}
