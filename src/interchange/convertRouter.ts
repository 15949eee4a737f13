import type { Said } from "./convertTexts.ts";
import { nameFor, resultKey } from "./names.ts";
import type { SourceNode, SourceRouter } from "./rapidPro.ts";

// Where answers lead: RapidPro's routers as questions, and as conditions on what was answered before.

/** A step as it stands in YAML. */
export type Plain = { [key: string]: unknown };

const wordTests =
  /^has_(?:any_word|all_words|phrase|only_phrase|only_text|beginning|pattern|category|number_eq)$/;
const readBy: readonly (readonly [RegExp, string])[] = [
  [/^has_number/, "number"],
  [/^has_date/, "day"],
  [/^has_time/, "time"],
  [/^has_phone/, "phone"],
  [/^has_(?:state|district|ward)/, "locality"],
];

interface Around {
  readonly destination: (node: SourceNode, exit: string | null | undefined) => Plain;
  readonly lose: (node: SourceNode, what: string) => void;
}

/** A wait for an answer: a choice where words are told apart, else what its tests expect. */
export function askStep(
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
  const awaited = router.wait?.hint?.type;
  if (awaited !== undefined)
    lose(node, `that it waits for ${awaited}: an answer is words or a choice, and photos go to activities`);
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
    for (const { category } of options) {
      const words = wordsFor(router, category);
      if (words.length > 0)
        lose(
          node,
          `the words it knew “${category.name}” by (${words.join(", ")}): ours are known by number, label and what sounds like it`,
        );
    }
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

/** What an answer is known by besides its own name. */
const wordsFor = ({ cases }: SourceRouter, { uuid, name }: SourceRouter["categories"][number]) =>
  cases
    .filter(({ category_uuid }) => category_uuid === uuid)
    .flatMap(({ arguments: [words] }) => (typeof words === "string" ? words.split(/[\s,]+/) : []))
    .filter((word) => word !== "" && word.toLowerCase() !== name.toLowerCase());

/** Tests that say which of several answers it was; what else they compare with no condition of ours does. */
const sameTest = /^has_(?:category|only_text|only_phrase|phrase|any_word|all_words|text)$/;

/** An exit that leads back to the question itself, or to what asks it. */
const isAsking = (node: SourceNode, exit: string | null | undefined): boolean =>
  node.exits.find(({ uuid }) => uuid === exit)?.destination_uuid === node.uuid;

interface Branching extends Around {
  readonly taken: Set<string>;
  readonly anchor: string | null;
  readonly nodeOf: Map<string, string>;
}

/** A turn-off by an earlier answer's category; by anything else it is lost. */
export function branches(
  node: SourceNode,
  router: SourceRouter,
  slots: ReadonlyMap<string, string>,
  around: Branching,
): readonly Plain[] {
  const [, result = ""] = /@\(?results\.([\p{L}\p{M}\p{N}_]+)/u.exec(router.operand ?? "") ?? [];
  const slot = slots.get(resultKey(result));
  if (slot === undefined) {
    around.lose(
      node,
      `where it goes on by ${router.operand ?? "what it looks at"}: flows look at answers and at what is known of the person`,
    );
    return [];
  }
  return router.cases.flatMap(({ type, arguments: values, category_uuid }, index) => {
    const category = router.categories.find(({ uuid }) => uuid === category_uuid);
    if (!sameTest.test(type)) {
      around.lose(
        node,
        `where it goes on by ${type} ${values.join(" ")} of ${slot} (“${category?.name ?? ""}”): a flow compares only with what can be chosen`,
      );
      return [];
    }
    const option = nameFor(String(values[0] ?? category?.name ?? ""), new Set(), "option");
    const to = around.destination(node, category?.exit_uuid);
    const step =
      index === 0 && around.anchor !== null ? around.anchor : nameFor(`by ${slot}`, around.taken, "by");
    around.nodeOf.set(step, node.uuid);
    return [{ ...to, step, when: `${slot} is ${option}` }];
  });
}

/**
 * The category somebody leaves by who completed the flow that was entered here; undefined where the router looks at
 * something else. A flow of ours that is left ends what called it as well.
 */
export function completedCategory({ operand, cases, categories }: SourceRouter) {
  if (!/^@\(?child(?:\.run)?\.status\)?$/.test(operand ?? "")) return undefined;
  const completed = cases.find(({ arguments: [status] }) => status === "completed");
  return categories.find(({ uuid }) => uuid === completed?.category_uuid);
}
