import type { FindingCode } from "../conversation/finding.ts";
import type { SourceFlow, SourceNode } from "./rapidPro.ts";

/** Something wrong with a flow as it stands where it came from. */
export interface Fault {
  readonly code: FindingCode;
  readonly flow: string;
  readonly node: string;
  readonly says: string;
}

const WhatsAppButton = 20;
const WhatsAppRows = 10;
const WhatsAppText = 4096;

/** What an import hides, because our engine sees to it: found in the source itself. */
export function faultsOf(source: SourceFlow): readonly Fault[] {
  return source.nodes.flatMap((node) => [
    ...lostAnswers(source, node),
    ...endlessWait(source, node),
    ...tooMuch(source, node),
    ...untranslated(source, node),
  ]);
}

/** The nodes that some way leads to from the first one, as the source itself goes on. */
export function reachedNodes({ nodes }: SourceFlow): ReadonlySet<string> {
  const byId = new Map(nodes.map((node) => [node.uuid, node]));
  const reached = new Set(nodes.slice(0, 1).map(({ uuid }) => uuid));
  for (const uuid of reached)
    for (const { destination_uuid: to } of byId.get(uuid)?.exits ?? [])
      if (to && byId.has(to)) reached.add(to);
  return reached;
}

const at = (source: SourceFlow, node: SourceNode, code: FindingCode, says: string): Fault => ({
  code,
  flow: source.name,
  node: node.uuid,
  says,
});

function lostAnswers(source: SourceFlow, node: SourceNode): readonly Fault[] {
  const { router } = node;
  if (!router?.wait) return [];
  const timeout = router.wait.timeout?.category_uuid;
  const known = new Set(source.nodes.map(({ uuid }) => uuid));
  return router.categories.flatMap((category) => {
    const to = node.exits.find(({ uuid }) => uuid === category.exit_uuid)?.destination_uuid;
    if (to && known.has(to)) return [];
    if (to)
      return [at(source, node, "F03", `the answer “${category.name}” leads to a node that is not there`)];
    const isOther = category.uuid === router.default_category_uuid && router.cases.length > 0;
    if (!isOther || category.uuid === timeout) return [];
    return [
      at(
        source,
        node,
        "F03",
        `an answer that is none of the expected ones (“${category.name}”) ends the conversation without a word`,
      ),
    ];
  });
}

function endlessWait(source: SourceFlow, node: SourceNode): readonly Fault[] {
  if (!node.router?.wait || node.router.wait.timeout || source.expire_after_minutes) return [];
  return [
    at(
      source,
      node,
      "F10",
      "it waits for an answer for ever: the flow is never closed and the question has no time of its own",
    ),
  ];
}

function tooMuch(source: SourceFlow, node: SourceNode): readonly Fault[] {
  return node.actions.flatMap((action) => {
    if (action.type !== "send_msg") return [];
    const replies = action.quick_replies ?? [];
    const long = replies.filter((reply) => reply.length > WhatsAppButton);
    return [
      ...(replies.length > WhatsAppRows
        ? [
            at(
              source,
              node,
              "F07",
              `${replies.length} quick replies, and a list on WhatsApp holds ${WhatsAppRows}`,
            ),
          ]
        : []),
      ...long.map((reply) =>
        at(
          source,
          node,
          "F07",
          `the quick reply “${reply}” has ${reply.length} characters, and a button on WhatsApp holds ${WhatsAppButton}`,
        ),
      ),
      ...((action.text?.length ?? 0) > WhatsAppText
        ? [
            at(
              source,
              node,
              "F07",
              `a text of ${action.text?.length} characters, and a message holds ${WhatsAppText}`,
            ),
          ]
        : []),
    ];
  });
}

function untranslated(source: SourceFlow, node: SourceNode): readonly Fault[] {
  return Object.entries(source.localization).flatMap(([language, own]) =>
    node.actions
      .filter(({ type, text, uuid }) => type === "send_msg" && text && !Array.isArray(own[uuid]?.text))
      .map(({ text = "" }) =>
        at(source, node, "F06", `“${text.slice(0, 40).replace(/\s+/g, " ")}…” has no text in ${language}`),
      ),
  );
}
